/** Runs whose split is by time: with the embedded model, as short as can be. */
import assert from "node:assert/strict";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { describe, it, type TestContext } from "node:test";
import { readReport } from "../../../engine/adapters/adapter";
import { readLearnt } from "../../../engine/adapters/learnt";
import { evaluateWorkspace } from "../../../engine/train/evaluate";
import { decodeMarks, lineMark } from "../../../engine/workspace/line-marks";
import { growingProject, linesOf } from "../../support/repository";
import { tempFolder, tempHome } from "../../support/temp";
import { common, first, run } from "./short-run";

async function project(context: TestContext) {
  await tempHome(context);
  return growingProject(await tempFolder(context));
}

const evaluation = { signal: new AbortController().signal, log: () => {} };
const laterLine = lineMark("export const laterj3 = laterj(21);") ?? 0;
const firstLine = lineMark("export const firstj3 = firstj(21);") ?? 0;

describe("a run in a project with a history", () => {
  it("learns what stood at a commit, says which, and is judged by what came after it", async (context) => {
    const { folder, commits } = await project(context);
    const { result, plan, events } = await run({ workspace: folder, ...first });
    assert.equal(plan?.cut?.commit, commits[2]);
    assert.equal(plan?.cut?.lines, 240);
    assert.equal(plan?.watched, "heldOut");
    assert.ok(events.some((event) => event.event === "phase" && /240 lines written since/.test(event.message)));
    const [report, learnt] = [await readReport(result.adapter), await readLearnt(result.adapter)];
    assert.deepEqual([report?.commit, learnt?.commit], [commits[2], commits[2]]);
    const marks = decodeMarks(learnt?.files.find((file) => file.path === "src/j.ts")?.lines ?? "");
    assert.deepEqual([marks.has(firstLine), marks.has(laterLine)], [true, false]);

    const verdict = await evaluateWorkspace({ ...common, workspace: folder, adapter: result.adapter }, evaluation);
    assert.deepEqual(verdict.since, { commit: commits[2], commits: 8 });
  });

  it("holds whole files out where it is told to", async (context) => {
    const { folder } = await project(context);
    const { plan, result } = await run({ workspace: folder, ...first, split: "file" });
    assert.equal(plan?.cut, undefined);
    const learnt = await readLearnt(result.adapter);
    assert.ok(learnt?.files.some(({ split }) => split === "heldOut"));
    // And its updates too: what it held out was not cut anywhere.
    await assert.rejects(run({ workspace: folder, update: "latest", split: "time" }), {
      code: "E_ADAPTER",
      message: /held whole files out/,
    });
    const updated = await run({ workspace: folder, update: "latest", split: "auto" });
    assert.equal(updated.result.unchanged, true);
  });

  it("goes on with the cut that it had, whatever was committed since", async (context) => {
    const { folder, commits, commit } = await project(context);
    const out = path.join(folder, "..", `${path.basename(folder)}-out`);
    await assert.rejects(run({ workspace: folder, ...first, steps: 6, out }, 2), { code: "E_INTERRUPTED" });
    for (let index = 0; index < 9; index++) commit({ [`src/more${index}.ts`]: linesOf(`more${index}`, 30) });
    await assert.rejects(run({ workspace: folder, steps: 6, resume: out, split: "file" }), {
      code: "E_CHECKPOINT",
      message: /--split time/,
    });
    const { plan } = await run({ workspace: folder, steps: 6, resume: out });
    assert.equal(plan?.cut?.commit, commits[2]);
  });

  it("an update learns what came since, and is judged by what came later still", async (context) => {
    const { folder, commit } = await project(context);
    const { result: v1 } = await run({ workspace: folder, ...first });
    for (let index = 0; index < 9; index++) commit({ [`src/more${index}.ts`]: linesOf(`more${index}`, 30) });
    const { result: v2, plan } = await run({ workspace: folder, update: v1.adapter, steps: 2 });
    // Of eight files that grew, and of the first six of the nine that came.
    assert.deepEqual([plan?.update?.files, plan?.update?.lines], [14, 14 * 30]);
    assert.equal(plan?.cut?.lines, 3 * 30);
    const marks = await readLearnt(v2.adapter);
    assert.ok(decodeMarks(marks?.files.find((file) => file.path === "src/j.ts")?.lines ?? "").has(laterLine));
    assert.equal(
      marks?.files.some((file) => file.path === "src/more8.ts"),
      false,
    );
  });

  it("an adapter in a clone that lacks its commit is not judged by what it knows", async (context) => {
    const { folder, git, commit } = await project(context);
    const { result } = await run({ workspace: folder, ...first });
    commit({ "src/one-more.ts": linesOf("again", 30) });
    const elsewhere = path.join(await tempFolder(context), path.basename(folder));
    await mkdir(elsewhere);
    git("clone", "-q", "--depth", "1", `file://${folder}`, elsewhere);
    await assert.rejects(evaluateWorkspace({ ...common, workspace: elsewhere, adapter: result.adapter }, evaluation), {
      code: "E_ADAPTER",
      hint: /--unshallow/,
    });
  });

  it("without a history is told so where nothing else will do", async (context) => {
    await tempHome(context);
    const workspace = path.resolve("test/fixtures/sample-workspace");
    const plain = path.join(await tempFolder(context), "plain");
    await cp(workspace, plain, { recursive: true });
    await assert.rejects(run({ workspace: plain, ...first, split: "time" }), { code: "E_WORKSPACE_SMALL" });
    const { plan } = await run({ workspace: plain, ...first });
    assert.equal(plan?.cut, undefined);
  });
});
