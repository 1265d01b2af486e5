/** Costs are told from the shapes of few layers; here they are held to the graphs of all of them. */
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { graphModel } from "../../../engine/bases/base-weights";
import { openDecoder } from "../../../engine/bases/folder";
import { folderOutline, outlineOf } from "../../../engine/bases/outline";
import { servingOutputs } from "../../../engine/decode/serving-graph";
import { runSeconds, type Throughput } from "../../../engine/devices/throughput";
import { completingCosts, type GraphCost, trainingCosts } from "../../../engine/forecast/costs";
import { graphMemory } from "../../../engine/graph/memory";
import { graphWork } from "../../../engine/graph/work";
import { parseDecoderConfig } from "../../../engine/model/config";
import { denseLinear } from "../../../engine/model/linear-factory";
import { type GraphOutputs, runOutputs } from "../../../engine/step/memory";
import { makeRecipe, tuningOf } from "../../../engine/train/recipe";

const embedded = path.resolve("test/fixtures/attune-base-8m");
const rowShape = { batch: 1, length: 128 };

const throughput: Throughput = { products: { float: { one: 4e9, many: 4e10 } }, moved: 2e10, node: 1e-5 };

/** In memory and in time: what they are told for. */
function near(cost: GraphCost, { all, placed }: GraphOutputs, tolerance: number, what: string, times = 1): void {
  const exact = graphMemory(all, placed);
  const close = (actual: number, expected: number, which: string): void =>
    assert.ok(Math.abs(actual - expected) <= tolerance * expected, `${what}, ${which}: ${actual}, not ${expected}`);
  for (const key of ["folding", "working"] as const) close(cost.memory[key], exact[key], key);
  for (const matrices of ["plain", "packed"] as const) {
    for (const key of ["mapped", "constants"] as const) {
      close(cost.memory[matrices][key], exact[matrices][key], `${key}, ${matrices}`);
    }
  }
  for (const rows of ["one", "many"] as const) {
    const [seconds, expected] = [cost.work, graphWork(all)].map((work) => runSeconds(work, throughput, rows));
    close(seconds ?? Number.NaN, times * (expected ?? Number.NaN), `seconds of ${rows}`);
  }
}

test("the embedded model's, as its own weights lie in their files", async () => {
  const outline = await folderOutline(embedded);
  const base = await openDecoder(embedded);
  const recipe = makeRecipe({}, base);
  const costs = trainingCosts(outline, "fp32", recipe, rowShape, "cpu");
  const model = graphModel(base);
  const outputs = runOutputs(model, tuningOf(recipe, base), rowShape, recipe.adamW, "cpu");
  for (const graph of ["microStep", "evaluation"] as const) near(costs[graph], outputs[graph], 0.03, graph);
  assert.ok(outputs.update.count > 1);
  near(costs.update, outputs.update, 0.03, "update", outputs.update.count);
  const { token } = completingCosts(outline, "fp32", "cpu");
  const served = Object.values(
    servingOutputs(
      model,
      denseLinear(model.weights),
      { capacity: base.config.maxPositions, place: "process" },
      { length: 1, rows: 1 },
    ),
  );
  near(token, { all: served, placed: [] }, 0.03, "token");
});

// Layers that differ: some with a window, some that do not turn.
test("a deep model's whose layers are not all alike, within a tenth", () => {
  const config = parseDecoderConfig(
    {
      ...{ model_type: "gemma3_text", hidden_size: 64, intermediate_size: 128, num_hidden_layers: 24 },
      ...{ num_attention_heads: 4, num_key_value_heads: 1, head_dim: 16, vocab_size: 512, sliding_window: 32 },
      ...{ max_position_embeddings: 1024, query_pre_attn_scalar: 16, rope_local_base_freq: 1e4, rope_theta: 1e6 },
    },
    "a test",
  );
  const outline = outlineOf(config, "BF16");
  const recipe = makeRecipe({}, { id: "a test", config });
  const costs = trainingCosts(outline, "fp32", recipe, rowShape, "webgpu");
  const outputs = runOutputs(graphModel(outline), tuningOf(recipe, outline), rowShape, recipe.adamW, "webgpu");
  near(costs.microStep, outputs.microStep, 0.1, "microStep");
});
