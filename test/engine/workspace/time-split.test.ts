import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { before, describe, type TestContext, test } from "node:test";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { heldOutSpans } from "../../../engine/workspace/examples";
import { openHistory } from "../../../engine/workspace/history";
import { lineMark, lineMarks } from "../../../engine/workspace/line-marks";
import { reviewWorkspace } from "../../../engine/workspace/review";
import { splitByTime, type TimeSplit } from "../../../engine/workspace/time-split";
import { createRepository, growingProject, linesOf, type Repository } from "../../support/repository";
import { tempFolder } from "../../support/temp";

let tokenizer: CodeTokenizer;
before(async () => {
  tokenizer = await loadTokenizer("test/fixtures/attune-base-8m", 8192);
});

async function project(context: TestContext) {
  return growingProject(await tempFolder(context));
}

async function split(
  { folder }: Pick<Repository, "folder">,
  options: Partial<Parameters<typeof splitByTime>[3]> = {},
): Promise<TimeSplit | null> {
  const { files } = await reviewWorkspace(folder, tokenizer, { seed: 1 });
  return splitByTime(folder, files, tokenizer, { cut: "choose", ...options });
}

describe("a history", () => {
  test("tells what commits added, which files they had, what moved, and who wrote a line", async (context) => {
    const { folder, commits, commit, git } = await project(context);
    git("mv", "src/a.ts", "src/moved.ts");
    const moved = commit({});
    const history = await openHistory(folder);
    assert.ok(history !== null);
    const told = await history.commits(20);
    assert.deepEqual(told, [moved, ...[...commits].reverse()]);
    assert.equal((await history.commits(3)).length, 3);
    const most = () => 1 << 20;
    const blob = (await history.filesAt(commits[0] ?? "", most))?.get("src/b.ts") ?? "";
    const content = await history.blobs([blob, "0".repeat(40)]);
    assert.equal(Buffer.from(content.get(blob) ?? []).toString(), linesOf("firstb", 100));
    assert.equal(content.size, 1);
    assert.equal((await history.filesAt(commits[0] ?? "", () => 1000))?.size, 0);
    assert.equal(await history.filesAt("0".repeat(40), most), null);
    assert.deepEqual([...(await history.movedSince(commits[1] ?? ""))], [["src/moved.ts", "src/a.ts"]]);
    const authors = await history.authorsSince(commits[0] ?? "", "src/b.ts");
    assert.equal(authors.get(lineMark("export const laterb3 = laterb(21);") ?? 0), commits[2]);
    assert.equal(authors.has(lineMark("export const firstb3 = firstb(21);") ?? 0), false);
  });

  test("of a folder inside the repository has that folder's paths", async (context) => {
    const { folder, commits } = await project(context);
    const history = await openHistory(path.join(folder, "src"));
    assert.ok((await history?.filesAt(commits[0] ?? "", () => 1 << 20))?.has("a.ts"));
    assert.equal((await history?.authorsSince(commits[0] ?? "", "a.ts"))?.size, 30);
  });

  test("is not there without a repository, or without a commit", async (context) => {
    const folder = await tempFolder(context);
    assert.equal(await openHistory(folder), null);
    createRepository(folder);
    assert.equal(await openHistory(folder), null);
  });

  test("starts no other program, whatever the repository is set up to do", async (context) => {
    const { folder, git, write } = await project(context);
    const trap = path.join(folder, "trap");
    write({ ".gitattributes": "*.ts diff=trap filter=trap\n" });
    for (const [key, value] of [
      ["core.fsmonitor", `touch ${trap}`],
      ["core.pager", `touch ${trap}`],
      ["diff.external", `touch ${trap}`],
      ["diff.trap.textconv", `touch ${trap} && cat`],
      ["filter.trap.smudge", `touch ${trap} && cat`],
      ["filter.trap.clean", `touch ${trap} && cat`],
      ["log.showSignature", "true"],
      ["gpg.program", `touch ${trap}`],
    ] as const)
      git("config", key, value);
    assert.ok((await split({ folder })) !== null);
    const { files } = await reviewWorkspace(folder, tokenizer, { seed: 1 });
    assert.equal(
      files.some((file) => file.path === "trap"),
      false,
    );
  });

  test("stops when it is told to", async (context) => {
    const { folder } = await project(context);
    await assert.rejects(openHistory(folder, AbortSignal.abort()), { code: "E_INTERRUPTED" });
  });
});

describe("a split by time", () => {
  test("learns what stood at a commit, and measures what was written after it, grouped by commit", async (context) => {
    const repository = await project(context);
    const found = await split(repository);
    assert.ok(found !== null);
    // Eight commits are needed, and a tenth of 1,300 lines would come with five.
    assert.equal(found.commit, repository.commits[2]);
    assert.equal(found.lines, 240);
    assert.deepEqual(
      found.trained.map(({ path: file, text, split: side }) => [file, text.split("\n").length - 1, side]),
      "abcdefghij".split("").map((name, index) => [`src/${name}.ts`, index < 2 ? 130 : 100, "train"]),
    );
    for (const { text, tokens } of found.trained) assert.deepEqual(tokens, tokenizer.encode(text, "start"));
    assert.deepEqual(
      found.measured.map(({ path: file }) => file),
      "cdefghij".split("").map((name) => `src/${name}.ts`),
    );
    for (const [index, file] of found.measured.entries()) {
      assert.deepEqual(
        [...(file.lines ?? [])],
        Array.from({ length: 30 }, (_, line) => 100 + line),
      );
      assert.equal(file.group(115), repository.commits[3 + index]);
    }
    const spans = heldOutSpans(found.measured, tokenizer, { seed: 1, seqLen: 256, maxSpans: 40 });
    assert.equal(new Set(spans.map((span) => span.group)).size, 8);
    assert.ok(spans.every(({ line, middleText }) => line > 100 && !middleText.includes("first")));
  });

  test("with much history the cut is near where a tenth of the code is new", async (context) => {
    const repository = createRepository(await tempFolder(context));
    repository.commit({ "src/old.ts": linesOf("old", 4000) });
    for (let index = 0; index < 90; index++)
      repository.commit({ [`src/${index % 9}.ts`]: linesOf(`at${index}x`, 20 + index) });
    const found = await split(repository);
    assert.ok(found !== null);
    // What stands of it in nine files is what the last commit of each wrote: 1,000 lines and more of 5,000.
    assert.ok(found.lines >= 480 && found.lines <= 1200, `${found.lines}`);
  });

  test("no line stands on both sides, moved, copied, indented or in a file that is gone", async (context) => {
    const repository = await project(context);
    const { commits, folder, git } = repository;
    git("rm", "-q", "src/a.ts");
    repository.commit({
      "src/pasted.ts": `${linesOf("firstb", 40)}${linesOf("firsta", 40).replaceAll("export", "  export")}`,
    });
    repository.commit({ "src/new.ts": linesOf("fresh", 20) });
    repository.write({ "src/open.ts": linesOf("unsaved", 10) });
    git("mv", "src/b.ts", "src/z.ts");
    repository.commit({ "src/open.ts": null });
    repository.write({ "src/open.ts": linesOf("unsaved", 10) });
    const found = await split({ folder }, { cut: commits[5] ?? "" });
    assert.ok(found !== null);
    const learnt = new Set(found.trained.flatMap(({ text }) => [...lineMarks(text)]));
    for (const { text, lines } of found.measured) {
      const all = text.split("\n");
      for (const line of lines ?? []) assert.equal(learnt.has(lineMark(all[line] ?? "") ?? -1), false, all[line]);
    }
    const measured = new Map(found.measured.map((file) => [file.path, file]));
    assert.equal(measured.has("src/pasted.ts"), false);
    assert.equal(measured.get("src/new.ts")?.lines?.size, 20);
    assert.equal(measured.get("src/open.ts")?.group(3), "not committed");
    assert.equal(
      found.trained.find((file) => file.path === "src/z.ts")?.text,
      `${linesOf("firstb", 100)}${linesOf("laterb", 30)}`,
    );
  });

  test("of a notebook its code counts, and files that were included as whatever they are", async (context) => {
    const repository = await project(context);
    const notebook = (text: string): string =>
      JSON.stringify({
        cells: [{ cell_type: "code", source: text.split(/(?<=\n)/) }],
        metadata: { language_info: { name: "python" } },
        ...{ nbformat: 4, nbformat_minor: 5 },
      });
    const cut = repository.commit({
      "study.ipynb": notebook("total = sum(values)\nmean = total / len(values)\n"),
      "table.csv": linesOf("row", 20),
    });
    repository.commit({
      "study.ipynb": notebook("total = sum(values)\nmean = total / len(values)\nspread = max(values)\n"),
      "table.csv": `${linesOf("row", 20)}${linesOf("more", 5)}`,
    });
    const { files } = await reviewWorkspace(repository.folder, tokenizer, { seed: 1, include: ["table.csv"] });
    const found = await splitByTime(repository.folder, files, tokenizer, { cut });
    const trained = new Map(found?.trained.map((file) => [file.path, file.text]));
    assert.match(trained.get("study.ipynb") ?? "", /^total = sum\(values\)\nmean = total/);
    assert.equal(trained.get("table.csv"), linesOf("row", 20));
    const fresh = new Map(found?.measured.map((file) => [file.path, file.lines?.size]));
    assert.deepEqual([fresh.get("study.ipynb"), fresh.get("table.csv")], [1, 5]);
  });

  test("a secret that stood in the old text is not learnt", async (context) => {
    const repository = await project(context);
    const secret = `const token = "ghp_${"a1B2c3D4e5F6".repeat(3)}";`;
    const cut = repository.commit({ "src/k.ts": `${secret}\n${linesOf("k", 50)}` });
    repository.commit({ "src/k.ts": linesOf("k", 50) });
    const found = await split(repository, { cut });
    const then = found?.trained.find((file) => file.path === "src/k.ts");
    assert.equal(then?.text, `\n${linesOf("k", 50)}`);
  });

  test("there is none where the history says nothing", async (context) => {
    const plain = await tempFolder(context);
    mkdirSync(path.join(plain, "src"));
    createRepository(plain).write({ "src/a.ts": linesOf("a", 500) });
    assert.equal(await split({ folder: plain }), null, "no commit");
    const imported = createRepository(await tempFolder(context));
    imported.commit({ "README.md": "# Project\n" });
    for (let index = 0; index < 12; index++) imported.commit({ [`src/${index}.ts`]: linesOf(`x${index}`, 100) });
    assert.equal(await split(imported), null, "all of it is new");
    const short = createRepository(await tempFolder(context));
    short.commit({ "src/a.ts": linesOf("a", 900) });
    short.commit({ "src/b.ts": linesOf("b", 250) });
    assert.equal(await split(short), null, "a single piece of work");
  });

  test("an update is cut where the version before it was, or later", async (context) => {
    const repository = await project(context);
    const { commits } = repository;
    const later = await split(repository, { notBefore: commits[1] ?? "" });
    assert.equal(later?.commit, commits[7]);
    assert.equal(later?.lines, 90);
    const same = await split(repository, { notBefore: commits[9] ?? "" });
    assert.equal(same?.commit, commits[9]);
    assert.equal(same?.lines, 30);
    // What that version learnt by other ways is not asked about, and a commit that is gone does not matter then.
    const learnt = lineMarks(linesOf("laterj", 30));
    const gone = await split(repository, { notBefore: "f".repeat(40), learnt });
    assert.equal(gone?.commit, commits[7]);
    assert.equal(gone?.lines, 60);
    assert.ok(gone?.measured.every((file) => file.path !== "src/j.ts"));
  });

  test("a commit that is not there gives none", async (context) => {
    assert.equal(await split(await project(context), { cut: "f".repeat(40) }), null);
  });
});
