import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { surroundingsOf } from "../../../engine/complete/place";
import { AttuneError } from "../../../engine/errors";

const folder = mkdtempSync(path.join(os.tmpdir(), "attune-place-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const text = "let a = 1;\nlet b = \n";

describe("the text around a place, as an editor counts it", () => {
  for (const [name, make] of [
    ["line feeds", (text: string) => text],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR alone", (text: string) => text.replaceAll("\n", "\r")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["a byte order mark and CRLF", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ] as const) {
    it(`is the same in a file with ${name}, on disk or told`, async () => {
      const file = path.join(folder, "a.ts");
      writeFileSync(file, make(text));
      for (const told of [{}, { text: make(text) }]) {
        const at = (line: number, column: number) => surroundingsOf({ kind: "file", file, line, column, ...told });
        assert.deepEqual(await at(2, 9), { before: "let a = 1;\nlet b = ", after: "\n" });
        assert.deepEqual(await at(1, 1), { before: "", after: text });
        assert.deepEqual(await at(1, 11), { before: "let a = 1;", after: "\nlet b = \n" });
        assert.deepEqual(await at(3, 1), { before: text, after: "" });
        for (const [line, column] of [
          [1, 12],
          [4, 1],
          [0, 1],
          [2, 0.5],
        ] as const) {
          await assert.rejects(at(line, column), (error) => error instanceof AttuneError && error.code === "E_FILE");
        }
      }
    });
  }
});
