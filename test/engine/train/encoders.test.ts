/** An encoder is trained, evaluated and differentiated on examples, and says where it cannot do what a decoder does. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { readAdapter } from "../../../engine/adapters/adapter";
import { openBase } from "../../../engine/bases/folder";
import { benchComplete } from "../../../engine/bench/complete";
import { createCompleter } from "../../../engine/complete/completer";
import { toFloat32 } from "../../../engine/formats/floats";
import { decode } from "../../../engine/formats/safetensors";
import { exportJob } from "../../../engine/job/export";
import { operations } from "../../../engine/operations";
import { evaluateWorkspace } from "../../../engine/train/evaluate";
import { evaluateExamples } from "../../../engine/train/evaluate-examples";
import { gradients } from "../../../engine/train/example-gradients";
import { tempFolder, tempHome } from "../../support/temp";
import { run } from "./short-run";

const families = ["roberta", "deberta-v2", "deberta-v3"];
const cpu = { device: "cpu", threads: 2 } as const;
const hooks = { signal: new AbortController().signal, log: () => undefined, onEvent: () => undefined };
const workspace = "test/fixtures/sample-workspace";

for (const family of families) {
  const fixture = `test/fixtures/parity/${family}`;
  const [base, examples] = [`${fixture}/base`, `${fixture}/examples.jsonl`];
  const reference: { loss: number; fullLoss: number } = JSON.parse(readFileSync(`${fixture}/reference.json`, "utf8"));
  const near = (actual: number, expected: number) =>
    assert.ok(Math.abs(actual - expected) < 1e-4 * expected, `${actual}, not ${expected}`);

  describe(family, () => {
    test("is trained on examples; PEFT's adapter comes out, and evaluate finds it better", async (context) => {
      await tempHome(context);
      const out = path.join(await tempFolder(context), "adapter");
      const sizes = { rank: 2, alpha: 4, lr: 1e-2, steps: 6, batch: 2, seed: 7 };
      const { result, events, plan } = await run({ ...sizes, base, examples, out });
      assert.equal(result.steps, 6);
      assert.ok(plan?.event === "plan" && plan.precision === "fp32");
      const losses = events.flatMap((event) => (event.event === "step" ? [event.loss ?? Number.NaN] : []));
      near(losses[0] ?? Number.NaN, reference.fullLoss);
      assert.ok((losses.at(-1) ?? Number.NaN) < 0.9 * (losses[0] ?? Number.NaN), `${losses}`);
      const config = JSON.parse(readFileSync(path.join(out, "adapter_config.json"), "utf8"));
      assert.equal(config.task_type, null);

      const judged = await evaluateExamples({ ...cpu, base, examples, adapter: out }, hooks);
      near(judged.base.natsPerToken, reference.fullLoss);
      assert.ok(judged.tuned.natsPerToken < 0.9 * judged.base.natsPerToken && judged.better);
      assert.deepEqual([judged.examples, judged.tokens], [2, 7]);
    });

    test("PEFT's adapter comes in: loss and every gradient are PyTorch's", async (context) => {
      const out = path.join(await tempFolder(context), "gradients.safetensors");
      const found = await gradients({ ...cpu, base, examples, adapter: `${fixture}/adapter`, out });
      near(found.loss, reference.loss);
      const read = (file: string) => decode(readFileSync(file), { code: "E_FILE", path: file }).tensors;
      const [actual, expected] = [read(out), read(`${fixture}/gradients.safetensors`)];
      assert.deepEqual([...actual.keys()].sort(), [...expected.keys()].sort());
      for (const [name, { data }] of expected) {
        const [values, own] = [toFloat32(data, "F32"), toFloat32(actual.get(name)?.data ?? new Uint8Array(), "F32")];
        const size = Math.max(...values.map(Math.abs));
        for (const [index, value] of values.entries())
          assert.ok(Math.abs(value - (own[index] ?? Number.NaN)) <= 1e-4 * size, `${name} ${index}`);
      }
      const judged = await evaluateExamples({ ...cpu, base, examples, adapter: `${fixture}/adapter` }, hooks);
      near(judged.base.natsPerToken, reference.fullLoss);
      near(judged.tuned.natsPerToken, reference.loss);
    });

    test("activations computed again, and dropout, train as well", async (context) => {
      await tempHome(context);
      const out = path.join(await tempFolder(context), "adapter");
      const sizes = { rank: 2, lr: 1e-2, steps: 2, batch: 2, dropout: 0.2, dora: true } as const;
      const { result } = await run({ ...sizes, base, examples, out, gradientCheckpointing: "on" });
      assert.equal((await readAdapter(result.adapter, await openBase(base))).config.dora, true);
    });

    test("full fine-tuning leaves a model folder that opens as the base does", async (context) => {
      await tempHome(context);
      const out = path.join(await tempFolder(context), "model");
      await run({ method: "full", lr: 1e-3, steps: 3, batch: 2, base, examples, out });
      const [tuned, before] = await Promise.all(
        [out, base].map((folder) => evaluateExamples({ ...cpu, base: folder, examples }, hooks)),
      );
      assert.ok(tuned !== undefined && before !== undefined);
      assert.ok(tuned.base.natsPerToken < before.base.natsPerToken);
    });

    test("what completes or learns from a workspace refuses it by name, before a weight is looked at", async (context) => {
      await tempHome(context);
      const folder = path.join(await tempFolder(context), "encoder");
      await mkdir(folder);
      await cp(`${base}/config.json`, `${folder}/config.json`);
      const out = path.join(folder, "out");
      const completer = await createCompleter(() => undefined);
      const asked = { ...cpu, base: folder };
      const refusals: Readonly<Record<string, () => Promise<unknown>>> = {
        complete: () => completer.complete({ ...asked, at: { kind: "prompt", prompt: "a" } }, hooks.signal),
        train: () => run({ ...asked, workspace, out }),
        evaluate: () => evaluateWorkspace({ ...asked, workspace }, hooks),
        review: () => operations.review({ workspace, base: folder }, hooks.signal),
        "bench complete": () => benchComplete(asked, { signal: hooks.signal, onRound: () => undefined }),
        "job export": () => exportJob({ workspace, base: folder, out, shards: 1 }, hooks),
        checkModel: () => operations.checkModel(folder),
      };
      for (const [name, refusal] of Object.entries(refusals))
        await assert.rejects(refusal, { code: "E_MODEL_ENCODER", message: /is an encoder/ }, name);
      await completer.dispose();
    });

    test("merging, verifying and GGUF are refused alike, and so is every precision but fp32", async (context) => {
      await tempHome(context);
      const out = path.join(await tempFolder(context), "out");
      const asked = { adapter: `${fixture}/adapter`, base };
      for (const format of ["merged", "gguf", "merged-gguf"] as const)
        await assert.rejects(operations.exportAdapter({ ...asked, format, out }, hooks), { code: "E_MODEL_ENCODER" });
      await assert.rejects(operations.verifyAdapter(asked, hooks), { code: "E_MODEL_ENCODER" });
      for (const precision of ["int8", "int4"] as const)
        await assert.rejects(evaluateExamples({ ...cpu, base, examples, precision }, hooks), { code: "E_PRECISION" });
    });

    test("its adapter is exported to PEFT as it came, and imported", async (context) => {
      await tempHome(context);
      const folder = await tempFolder(context);
      const [out, back] = [path.join(folder, "out"), path.join(folder, "back")];
      await operations.exportAdapter({ adapter: `${fixture}/adapter`, base, format: "peft", out }, hooks);
      const bytes = readFileSync(`${out}/adapter_model.safetensors`);
      const given = `${fixture}/adapter/adapter_model.safetensors`;
      const tensors = (file: Uint8Array) => decode(file, { code: "E_FILE", path: given }).tensors;
      assert.deepEqual(new Map([...tensors(bytes)].sort()), new Map([...tensors(readFileSync(given))].sort()));
      await operations.importAdapter({ from: out, base, out: back }, hooks);
      assert.equal((await readAdapter(back, await openBase(base))).matrices.length > 0, true);
    });
  });
}

describe("a head in another form than config.json says", () => {
  test("is told with the word to write", async (context) => {
    const folder = await tempFolder(context);
    await cp("test/fixtures/parity/deberta-v3/base", folder, { recursive: true });
    const { legacy: _, ...config } = JSON.parse(readFileSync(`${folder}/config.json`, "utf8"));
    await writeFile(`${folder}/config.json`, JSON.stringify(config));
    await assert.rejects(openBase(folder), {
      ...{ code: "E_MODEL_CONFIG", message: /the weights hold the head lm_predictions\.lm_head\.dense/ },
      hint: /Write "legacy": false into config\.json/,
    });
  });
});

describe("a head of its own", () => {
  test("is taken where it is the embedding, and refused where it is not", async (context) => {
    const fixture = "test/fixtures/parity/roberta/base";
    const folder = await tempFolder(context);
    await cp(fixture, folder, { recursive: true });
    const file = readFileSync(`${fixture}/model.safetensors`);
    const size = Number(file.readBigUInt64LE(0));
    const header = JSON.parse(file.subarray(8, 8 + size).toString("utf8"));
    const named = async (place: unknown, more: Uint8Array) => {
      const text = JSON.stringify({ ...header, "lm_head.decoder.weight": place });
      const head = Buffer.alloc(8);
      head.writeBigUInt64LE(BigInt(text.length));
      await writeFile(
        `${folder}/model.safetensors`,
        Buffer.concat([head, Buffer.from(text), file.subarray(8 + size), more]),
      );
      return openBase(folder);
    };
    const embedding = header["roberta.embeddings.word_embeddings.weight"];
    const [begin, end] = embedding.data_offsets;
    const data = file.subarray(8 + size + begin, 8 + size + end);
    const last = file.length - 8 - size;
    const own = { ...embedding, data_offsets: [last, last + data.length] };
    assert.equal((await named(own, data)).config.completes, false);
    const other = Buffer.from(data);
    other[0] = (other[0] ?? 0) ^ 1;
    await assert.rejects(named(own, other), { code: "E_MODEL_CONFIG", message: /lm_head\.decoder of its own/ });
  });
});
