import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { isRecord } from "../../engine/errors";
import { languages } from "../../engine/syntax/languages";
import { lane } from "../support/lane";
import { packageExtension } from "../support/package";
import { extractZip, readZip } from "../support/zip";

const missing =
  process.platform === "linux" && process.arch === "x64" ? null : "what is expected here is the linux-x64 package";

lane("package", missing, () => {
  describe("the packaged extension", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "attune-package-"));
    let vsix = "";
    let names: readonly string[] = [];

    before(() => {
      vsix = packageExtension(folder);
      names = [...readZip(vsix).keys()];
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it("holds exactly what ships", () => {
      const top = names.map((name) => name.replace(/^extension\/([^/]+).*/, "$1"));
      assert.deepEqual([...new Set(top)].sort(), [
        "LICENSE.txt",
        "ThirdPartyNotices.txt",
        "[Content_Types].xml",
        "changelog.md",
        "dist",
        "extension.vsixmanifest",
        "media",
        "models",
        "node_modules",
        "package.json",
        "readme.md",
      ]);
      const packages = names.flatMap((name) => /^extension\/node_modules\/([^/]+)/.exec(name)?.[1] ?? []);
      assert.deepEqual([...new Set(packages)].sort(), ["onnxruntime-common", "onnxruntime-node"]);
    });

    it("holds no source, no source map and no test", () => {
      assert.deepEqual(
        names.filter((name) => /\.(ts|map)$|(^|\/)test\//.test(name)),
        [],
      );
    });

    it("holds only its own platform's ONNX Runtime", () => {
      const natives = names.filter((name) => /\.(node|dll|dylib|so)(\.|$)/.test(name)).sort();
      const folderOfNatives = "extension/node_modules/onnxruntime-node/bin/napi-v6/linux/x64";
      assert.deepEqual(natives, [
        `${folderOfNatives}/libonnxruntime.so.1`,
        `${folderOfNatives}/onnxruntime_binding.node`,
      ]);
    });

    it("holds the grammars of the languages that the engine names, and their library", () => {
      const grammars = names.flatMap((name) => /^extension\/dist\/grammars\/(.+)$/.exec(name)?.[1] ?? []);
      const named = languages.flatMap(({ grammar }) => (grammar === null ? [] : [`tree-sitter-${grammar}.wasm`]));
      assert.deepEqual(grammars.sort(), [...new Set([...named, "tree-sitter.wasm"])].sort());
    });

    it("holds what a training job's folder is made of", () => {
      const job = names.flatMap((name) => /^extension\/dist\/job\/(.+)$/.exec(name)?.[1] ?? []);
      assert.deepEqual(job.sort(), readdirSync("engine/job/folder").sort());
    });

    it("holds every program", () => {
      for (const program of ["extension.js", "engine.js", "worker.js", "cli.js"])
        assert.ok(names.includes(`extension/dist/${program}`), program);
    });

    it("is 60 MB at most", () => {
      const { size } = statSync(vsix);
      assert.ok(size <= 60e6, `${size} bytes`);
    });

    it("runs alone: its command line counts parameters and loads ONNX Runtime", () => {
      const unpacked = path.join(folder, "unpacked");
      extractZip(vsix, unpacked);
      const run = (...args: string[]) => {
        const cli = path.join(unpacked, "extension", "dist", "cli.js");
        const done = spawnSync(process.execPath, [cli, ...args], {
          cwd: folder,
          encoding: "utf8",
          env: { PATH: process.env["PATH"], ATTUNE_HOME: path.join(folder, "home") },
        });
        assert.equal(done.status, 0, done.stderr);
        const last: unknown = JSON.parse(done.stdout.trimEnd().split("\n").at(-1) ?? "");
        assert.ok(isRecord(last));
        assert.equal(last["event"], "result");
        return last;
      };
      const params = run("params", "--json");
      const { trainable, total, percent } = params;
      assert.ok(typeof trainable === "number" && typeof total === "number" && typeof percent === "number");
      assert.ok(trainable > 0 && total > trainable);
      assert.ok(Math.abs(percent - (100 * trainable) / total) < 1e-9);
      // A completion in a language whose grammar is loaded on the way.
      const code = path.join(folder, "a.ts");
      writeFileSync(code, "function clamp(value, low, high) {\n  if (\n}\n");
      const { text } = run("complete", "--file", code, "--line", "2", "--column", "7", "--device", "cpu", "--json");
      assert.ok(typeof text === "string" && text !== "");
      const { logits } = run("logits", "--tokens", "1,2,3", "--device", "cpu", "--json");
      assert.ok(Array.isArray(logits) && logits.length > 1000 && logits.every((logit) => Number.isFinite(logit)));
    });
  });
});
