// What Attune is compared with, each in a folder of its own below .cache, and how it is started: engine/bench/peer.ts reads the files that
// this leaves there. Nothing of it is a part of the product.
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { llamaFolder, npmFolder, python } from "../models/environment.mjs";

/** Where `attune bench --peer` looks, seen from dist/. */
export const peersFolder = path.resolve(".cache/peers");

const here = path.resolve("scripts/bench");

/**
 * @typedef {{ readonly command: readonly string[]; readonly train?: "folder" | "gguf"; readonly complete?: "folder" | "gguf" }} Peer
 *
 * @type {Readonly<Record<string, () => Peer>>}
 */
const peers = {
  pytorch: () => ({ command: [python(), path.join(here, "torch_speed.py")], train: "folder", complete: "folder" }),
  "llama.cpp": () => ({
    command: [process.execPath, path.join(here, "llama_speed.mjs"), llamaFolder(true)],
    complete: "gguf",
  }),
  qvac: () => {
    // 0.53.2 does not install.
    const folder = npmFolder("qvac", ["@qvac/llm-llamacpp@0.53.0", "bare-runtime@1.31.0"]);
    const runtime = `bare-runtime-${process.platform}-${process.arch}`;
    const bare = path.join(folder, "node_modules", runtime, "bin", "bare");
    // Its own launcher does this; started itself, its process is the one that is measured and ended.
    chmodSync(bare, 0o755);
    return { command: [bare, path.join(here, "qvac_speed.mjs"), folder], train: "gguf" };
  },
};

export const peerNames = Object.keys(peers);

/** Installs one, where it is not yet. Throws for a name that is none. @param {string} name */
export function installPeer(name) {
  const install = peers[name];
  if (install === undefined) throw new Error(`no peer "${name}"; there are ${peerNames.join(", ")}`);
  mkdirSync(peersFolder, { recursive: true });
  writeFileSync(path.join(peersFolder, `${name}.json`), `${JSON.stringify(install(), null, 2)}\n`);
}
