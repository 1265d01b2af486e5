// `npm run bench`: makes what it compares with out of the registries, and measures Attune beside PyTorch with PEFT, llama.cpp and QVAC, one
// after the other in one run → docs/performance.md, table by table. An interrupted run goes on where it was.
// `npm run bench -- --only training` measures one section, `--base smollm2` one subject; `--so-far` only writes the page.
// test/bench/main.ts says which there are.
// `npm run bench -- --install NAME` only installs one of them, for `attune bench --peer NAME`.
import path from "node:path";
import { installPeer, peerNames, peersFolder } from "./bench/peers.mjs";
import { buildAll } from "./build.mjs";
import { runBundled } from "./bundled.mjs";
import { cache, halfBillion, python, smollm2 } from "./models/environment.mjs";

const args = process.argv.slice(2);
if (args[0] === "--install") {
  for (const name of args.slice(1)) installPeer(name);
} else {
  if (!args.includes("--so-far")) await makeAll();
  await runBundled(["test/bench/main.ts"], [cache, peersFolder, ...args]);
}

async function makeAll() {
  await buildAll();
  for (const name of peerNames) installPeer(name);
  smollm2(python());
  await halfBillion(path.join(cache, "half-billion"));
}
