/** An adapter that is brought up to date: with the embedded model, as short as can be. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, it, type TestContext } from "node:test";
import { readAdapter, readReport } from "../../../engine/adapters/adapter";
import { readLearnt } from "../../../engine/adapters/learnt";
import { trainedMark } from "../../../engine/adapters/report";
import { listAdapters } from "../../../engine/adapters/store";
import { openBase } from "../../../engine/bases/folder";
import { AttuneError } from "../../../engine/errors";
import type { TrainRequest } from "../../../engine/protocol/train";
import { updateSteps } from "../../../engine/train/update";
import { tempFolder } from "../../support/temp";
import { writeTree } from "../workspace/tree";
import { common, first, run } from "./short-run";

/** A project with an adapter v1 in a store of its own. */
async function trainedProject(context: TestContext) {
  const folder = await tempFolder(context);
  const before = process.env["ATTUNE_HOME"];
  process.env["ATTUNE_HOME"] = path.join(folder, "home");
  context.after(() => {
    if (before === undefined) delete process.env["ATTUNE_HOME"];
    else process.env["ATTUNE_HOME"] = before;
  });
  const workspace = path.join(folder, "project");
  await mkdir(workspace);
  for (const part of ["services", "stores", "core"])
    await cp(`test/fixtures/sample-workspace/src/${part}`, path.join(workspace, part), { recursive: true });
  const { result } = await run({ workspace, ...first });
  return { folder, workspace, v1: result.adapter };
}

const added = "export function pilotage(tonnes: number): number {\n  return tonnes * 17;\n}\n";

async function bytesOf(dir: string): Promise<Record<string, string>> {
  const files = (await readdir(dir)).sort();
  const hash = async (file: string) =>
    [
      file,
      createHash("sha256")
        .update(await readFile(path.join(dir, file)))
        .digest("hex"),
    ] as const;
  return Object.fromEntries(await Promise.all(files.map(hash)));
}

describe("train --update", () => {
  it("does nothing where nothing changed, and nothing was added", async (context) => {
    const { workspace, v1 } = await trainedProject(context);
    const learnt = await readLearnt(v1);
    const moved = learnt?.files.find(({ split }) => split === "train")?.path ?? "";
    await rename(path.join(workspace, moved), path.join(workspace, "elsewhere.ts"));
    const { result, plan } = await run({ workspace, update: "latest" });
    assert.deepEqual([result.adapter, result.unchanged, result.steps, plan], [v1, true, 0, undefined]);
    assert.ok(result.trainable > 0 && result.total > 0);
    assert.deepEqual(await readdir(path.dirname(v1)), ["v1"]);
  });

  it("learns what changed on top of the newest version, as a new one; what was held out stays so", async (context) => {
    const { workspace, v1 } = await trainedProject(context);
    const before = await bytesOf(v1);
    const learnt = await readLearnt(v1);
    const of = (split: string) => learnt?.files.flatMap((file) => (file.split === split ? [file.path] : [])) ?? [];
    const [changed = "", gone = ""] = of("train");
    const [kept = ""] = of("heldOut");
    const append = async (file: string, text: string) =>
      writeFile(path.join(workspace, file), `${await readFile(path.join(workspace, file), "utf8")}\n${text}`);
    await append(changed, added);
    await append(kept, 'export const neverLearnt = "nobody shall read this";\n');
    await rm(path.join(workspace, gone));
    await writeTree(workspace, {
      "ports.ts": 'export const ports = ["Kiel", "Husum"];\nexport const first = ports[0];\n',
    });
    // The seed and the sizes are those of the first run.
    const { result, plan, events } = await run({ workspace, update: "latest" });
    assert.equal(path.basename(result.adapter), "v2");
    assert.deepEqual(await bytesOf(v1), before);
    assert.deepEqual(plan?.update, { from: "project v1", files: 2, lines: 4, replay: 0.25 });
    assert.deepEqual([plan?.rank, plan?.alpha, plan?.batch, plan?.seqLen], [2, 4, 2, 96]);
    assert.deepEqual(plan?.recipe, {
      targets: "all-linear",
      lr: 1.5e-3,
      seed: 7,
      dropout: 0,
      loraPlusRatio: 1,
      patience: 3,
    });
    assert.ok(result.steps >= 1 && result.steps <= 12, String(result.steps));
    // It begins as v1 ended.
    const v1Report = await readReport(v1);
    assert.equal(v1Report?.plan?.update, undefined);
    const step0 = events.find((event) => event.event === "eval");
    assert.ok(step0?.event === "eval" && step0.step === 0 && Number.isFinite(step0.loss));
    const report = await readReport(result.adapter);
    const marks = new Set(report?.trainedOn);
    for (const file of [changed, gone, "ports.ts"]) assert.ok(marks.has(trainedMark(file)), file);
    for (const file of of("heldOut")) assert.ok(!marks.has(trainedMark(file)), file);
    // Both versions are listed, the newer one says what it is.
    const listed = await listAdapters(await openBase(common.base));
    assert.deepEqual(listed.map(({ name, updateOf }) => [name, updateOf]).sort(), [
      ["project v1", undefined],
      ["project v2", "project v1"],
    ]);
    // An update of the update goes on at its rate, and finds nothing new.
    assert.equal((await run({ workspace, update: "latest" })).result.unchanged, true);
    await append(changed, "export const third = pilotage(3);\n");
    const third = await run({ workspace, update: "latest", steps: 1 });
    assert.deepEqual(
      [third.plan?.update?.from, third.plan?.update?.lines, third.plan?.recipe?.lr],
      ["project v2", 1, 1.5e-3],
    );
    // The first one can be updated as well: back to it, and on from there.
    const back = await run({ workspace, update: v1, steps: 1 });
    assert.deepEqual([back.plan?.update?.from, back.plan?.update?.lines], ["project v1", 5]);
    assert.equal(path.basename(back.result.adapter), "v4");
  });

  it("begins with the parameters of the version that it updates", async (context) => {
    const { workspace, v1, folder } = await trainedProject(context);
    await writeTree(workspace, { "ports.ts": added });
    const base = await openBase(common.base);
    // So small a rate changes nothing that 32 bits would show.
    const { result } = await run({ workspace, update: v1, steps: 1, lr: 1e-30, out: path.join(folder, "out") });
    const [one, two] = [await readAdapter(v1, base), await readAdapter(result.adapter, base)];
    assert.ok(one.matrices.some(({ b }) => b.some((value) => value !== 0)));
    assert.deepEqual(two.matrices, one.matrices);
  });

  it("resumes as the same update, with the bytes of one that was never stopped", async (context) => {
    const { workspace, v1, folder } = await trainedProject(context);
    await writeTree(workspace, { "ports.ts": added });
    const asked = { workspace, update: v1, steps: 4 };
    const [whole, parts] = [path.join(folder, "whole"), path.join(folder, "parts")];
    await run({ ...asked, out: whole });
    await assert.rejects(run({ ...asked, out: parts }, 2), { code: "E_INTERRUPTED" });
    const refused = { code: "E_CHECKPOINT" };
    await assert.rejects(run({ ...asked, update: whole, out: parts, resume: parts }), refused);
    const { update: _, ...plain } = asked;
    await run({ ...plain, out: parts, resume: parts });
    const tensors = (dir: string) => readFile(path.join(dir, "adapter_model.safetensors"));
    assert.deepEqual(await tensors(parts), await tensors(whole));
    assert.deepEqual((await readReport(parts))?.plan?.update, (await readReport(whole))?.plan?.update);
    // A run from the base is no update.
    const other = path.join(folder, "other");
    await assert.rejects(run({ workspace, ...first, out: other }, 2), { code: "E_INTERRUPTED" });
    await assert.rejects(run({ ...asked, out: other, resume: other }), refused);
  });

  it("refuses by name what would make it another adapter, or lose one", async (context) => {
    const { workspace, v1, folder } = await trainedProject(context);
    await writeTree(workspace, { "ports.ts": added });
    const refused = async (request: TrainRequest, code: string, words: RegExp) =>
      assert.rejects(run({ workspace, update: v1, ...request }), (error) => {
        assert.ok(error instanceof AttuneError);
        assert.deepEqual([error.code, words.test(error.message)], [code, true], error.message);
        return true;
      });
    await refused(
      { rank: 4, targets: "q_proj" },
      "E_ADAPTER",
      /--rank 2, --targets all-linear and .*--rank 4, --targets q_proj/,
    );
    await refused({ method: "full" }, "E_ADAPTER", /--method lora.*--method full/);
    await refused({ out: v1 }, "E_OUTPUT", /never overwrites/);
    const elsewhere = path.join(folder, "another");
    await cp(workspace, elsewhere, { recursive: true });
    await refused({ workspace: elsewhere }, "E_ADAPTER", /was trained on .*project, not on .*another/);
    await refused({ workspace: elsewhere, update: "latest" }, "E_ADAPTER", /no adapter of .*another/);
    const foreign = path.join(folder, "foreign");
    await cp(v1, foreign, { recursive: true });
    await rm(path.join(foreign, "attune-learnt.json"));
    await refused({ update: foreign }, "E_ADAPTER", /does not tell which files/);
    await writeFile(path.join(foreign, "attune-learnt.json"), '{"format":1,"commit":null,"files":[{}],"former":""}');
    await refused({ update: foreign }, "E_ADAPTER", /attune-learnt\.json.*files.*path/);
    assert.deepEqual(await readdir(path.dirname(v1)), ["v1"]);
    // The same options as before are no others.
    assert.equal(
      (await run({ workspace, update: v1, rank: 2, alpha: 4, targets: "all-linear", steps: 1 })).result.steps,
      1,
    );
  });

  it("takes steps by the amount of change, a fifth of a training at most", () => {
    assert.deepEqual(
      [
        updateSteps(0.2, 60),
        updateSteps(1, 60),
        updateSteps(2.5, 60),
        updateSteps(50, 60),
        updateSteps(50, 600),
        updateSteps(9, 2),
      ],
      [1, 3, 8, 12, 120, 1],
    );
  });
});
