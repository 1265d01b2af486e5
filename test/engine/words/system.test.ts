import assert from "node:assert/strict";
import { mkdir, open, readFile, rmdir, writeFile } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import { test } from "node:test";
import { AttuneError, errorCodes, toErrorData } from "../../../engine/errors";
import { readable, reasonOf } from "../../../engine/words/system";
import { errorMessage } from "../../../extension/editor/messages";
import { face } from "../../../webview/face";
import { tempFolder } from "../../support/temp";
import { states } from "../../webview/fixtures";

/** What a person must never be shown. */
const codes = /\bE_[A-Z]+|\bE[A-Z]{4,}\b/;

async function thrown(work: () => Promise<unknown>): Promise<unknown> {
  return work().then(
    () => assert.fail("nothing was thrown"),
    (error: unknown) => error,
  );
}

test("real errors of this system, in words", async (context) => {
  const folder = await tempFolder(context);
  const file = path.join(folder, "file");
  await writeFile(file, "x");
  await mkdir(path.join(folder, "full", "inner"), { recursive: true });
  const at = (...names: readonly string[]) => path.join(folder, ...names);
  const cases: readonly [() => Promise<unknown>, string, string][] = [
    [() => readFile(at("none")), at("none"), "it does not exist"],
    [() => readFile(at("none")), folder, `it does not exist (${at("none")})`],
    [() => readFile(folder), folder, "it is a folder, not a file"],
    [() => readFile(at("file", "x")), at("file", "x"), "a part of its path is a file, not a folder"],
    [() => open(file, "wx"), file, "it exists already"],
    [() => rmdir(at("full")), at("full"), "the folder is not empty"],
  ];
  for (const [work, named, expected] of cases) {
    const error = await thrown(work);
    // A read of a folder names no path, as the file was opened before.
    assert.equal(reasonOf(error, named), expected);
    assert.ok(error instanceof Error);
    assert.doesNotMatch(readable(error.message), codes);
  }
});

test("a refused connection names the other side", async () => {
  const error = await thrown(
    () => new Promise((_, reject) => net.connect({ host: "127.0.0.1", port: 1 }).once("error", reject)),
  );
  assert.equal(reasonOf(error), "127.0.0.1:1 refuses the connection");
});

function checkReadable(text: string, expected: string): void {
  test(`"${text}" is told as: ${expected}`, () => assert.equal(readable(text), expected));
}
checkReadable("ENOSPC: no space left on device, write", "the disk is full");
checkReadable("EROFS: read-only file system, mkdir '/opt/x'", "the disk is read-only (/opt/x)");
checkReadable("EACCES: permission denied, rename '/a/b' -> '/a/c'", "permission is denied (/a/b)");
checkReadable("It failed: EDQUOT: quota exceeded, write. Try.", "It failed: the disk quota is used up. Try.");
checkReadable(
  "getaddrinfo ENOTFOUND hub.example",
  "hub.example cannot be looked up: there may be no network, or the name is wrong",
);
checkReadable("connect ECONNREFUSED 10.0.0.1:443", "10.0.0.1:443 refuses the connection");
checkReadable("read ECONNRESET", "the other side broke off the connection");
checkReadable("It broke (E_INTERNAL)", "It broke");
checkReadable("E_OUTPUT: x", "x");
checkReadable("spawn /opt/node ENOENT", "/opt/node does not exist");
checkReadable("An EXAMPLE of THE END", "An EXAMPLE of THE END");

test("an error of the system that nobody expected is no defect of ours, and has no stack", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" });
  const data = toErrorData(full);
  assert.deepEqual([data.code, data.message], ["E_DISK_SPACE", "The work could not go on: the disk is full."]);
  assert.match(data.hint, /Free some space/);
});

test("no code of ours or of the system reaches a person, on the page or in a notification", () => {
  for (const code of errorCodes) {
    for (const message of [`It broke (${code})`, `${code}: EROFS: read-only file system, open '/x'`]) {
      const error = new AttuneError(code, message, "getaddrinfo ENOTFOUND hub.example");
      for (const when of ["training", "completing", "other"] as const) {
        assert.doesNotMatch(errorMessage(error, when, "/c").text, codes);
      }
      const { notice } = face({ ...states.failed, error: { code, message, hint: error.hint } });
      assert.ok(notice !== null && notice.title.length > 3);
      assert.doesNotMatch([notice.title, ...notice.lines].join("\n"), codes);
    }
  }
});
