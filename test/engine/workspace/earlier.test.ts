/** What a version was trained on never judges those that follow it, and what it held out is not trained on. */
import assert from "node:assert/strict";
import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, it, type TestContext } from "node:test";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { learntOf } from "../../../engine/train/update";
import type { Earlier, EarlierFile } from "../../../engine/workspace/earlier";
import { decodeMarks } from "../../../engine/workspace/line-marks";
import { reviewWorkspace } from "../../../engine/workspace/review";
import { tempFolder } from "../../support/temp";
import { writeTree } from "./tree";

/** Files that have nothing in common. */
function codeOf(name: string, lines = 12): string {
  return Array.from({ length: lines }, (_, index) => `export const ${name}${index} = make_${name}(${index});\n`).join(
    "",
  );
}

const names = ["ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine", "rowan", "yew"];

async function project(context: TestContext) {
  const folder = await tempFolder(context);
  await writeTree(folder, Object.fromEntries(names.map((name) => [`src/${name}.ts`, codeOf(name)])));
  const tokenizer = await loadTokenizer("test/fixtures/attune-base-8m", 8192);
  const review = async (earlier?: Earlier) => (await reviewWorkspace(folder, tokenizer, { seed: 1, earlier })).files;
  const files = await review();
  const of = (split: string) => files.filter((file) => file.split === split).map((file) => file.path);
  const sides = async (earlier: Earlier) =>
    new Map((await review(earlier)).map(({ path: file, split, reason }) => [file, split ?? reason]));
  return { folder, files, review, sides, earlier: earlierIn(files), trained: of("train"), heldOut: of("heldOut") };
}

function earlierIn(files: Parameters<typeof learntOf>[0], before: Earlier | null = null): Earlier {
  const learnt = learntOf(files, null, before === null ? null : { earlier: before });
  const seen = learnt.files.map((file): [string, EarlierFile] => [
    file.path,
    { split: file.split, marks: decodeMarks(file.lines) },
  ]);
  const trained = decodeMarks(learnt.former);
  for (const [, { split, marks }] of seen) if (split === "train") for (const mark of marks) trained.add(mark);
  return { files: new Map(seen), trained };
}

const gone = "was held out, and is now like code that was trained on";

describe("a review that knows an earlier one", () => {
  it("leaves every file on its side, whatever the seed and however it was changed", async (context) => {
    const { folder, files, review, earlier, trained, heldOut } = await project(context);
    assert.ok(heldOut.length >= 2 && trained.length >= 8);
    for (const name of names)
      await writeFile(path.join(folder, `src/${name}.ts`), codeOf(name, 12) + codeOf(`${name}More`, 9));
    const again = await review(earlier);
    assert.deepEqual(
      again.map(({ path: file, split }) => [file, split]),
      files.map(({ path: file, split }) => [file, split]),
    );
  });

  it("knows files under other names", async (context) => {
    const { folder, sides, earlier, trained, heldOut } = await project(context);
    const [learnt = "", kept = ""] = [trained[0], heldOut[0]];
    await rename(path.join(folder, learnt), path.join(folder, "src/aaa.ts"));
    await rename(path.join(folder, kept), path.join(folder, "src/bbb.ts"));
    const now = await sides(earlier);
    assert.equal(now.get("src/aaa.ts"), "train");
    assert.equal(now.get("src/bbb.ts"), "heldOut");
  });

  it("lets nothing judge that became like what was trained on, and does not train on it", async (context) => {
    const { folder, sides, earlier, trained, heldOut } = await project(context);
    const kept = heldOut[0] ?? "";
    const [learnt = "", other = ""] = trained.map((file) => path.basename(file, ".ts"));
    // As a copy that was edited since, and as code that moved there and is gone from where it was.
    await writeFile(path.join(folder, kept), `${codeOf(learnt, 11)}${codeOf("new", 2)}`);
    assert.equal((await sides(earlier)).get(kept), gone);
    await rename(path.join(folder, `src/${other}.ts`), path.join(folder, kept));
    assert.equal((await sides(earlier)).get(kept), gone);
  });

  it("remembers over versions what was trained on and is gone, and what was held out and is gone", async (context) => {
    const { folder, review, sides, earlier, trained, heldOut } = await project(context);
    const [learnt = "", kept = ""] = [trained[0], heldOut[0]];
    const [learntText, keptText] = [learnt, kept].map((file) => codeOf(path.basename(file, ".ts")));
    await writeFile(path.join(folder, learnt), codeOf("replaced"));
    await writeFile(path.join(folder, kept), "");
    const second = earlierIn(await review(earlier), earlier);
    await writeTree(folder, { "src/ccc.ts": learntText ?? "", "src/ddd.ts": keptText ?? "" });
    const now = await sides(second);
    assert.equal(now.get("src/ccc.ts"), "train");
    assert.equal(now.get("src/ddd.ts"), "heldOut");
  });

  it("holds some of the new files out where too little is held out", async (context) => {
    const { folder, review, earlier, heldOut } = await project(context);
    const more = Array.from({ length: 40 }, (_, index) => [`new/n${index}.ts`, codeOf(`n${index}x`)] as const);
    await writeTree(folder, Object.fromEntries(more));
    const held = (await review(earlier)).filter(({ split }) => split === "heldOut").map((file) => file.path);
    for (const file of heldOut) assert.ok(held.includes(file));
    assert.ok(held.length > heldOut.length && held.length <= 12, String(held.length));
  });
});
