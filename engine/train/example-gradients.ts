/** `gradients`: loss and gradient of a batch of given examples, for comparison with other implementations. */

import path from "node:path";
import { readAdapter } from "../adapters/adapter";
import { openBase } from "../bases/folder";
import { openModel } from "../devices/open-model";
import { writeFileAtomically } from "../disk/files";
import { peftKey } from "../formats/peft";
import { encodeRuns } from "../formats/safetensors";
import type { GradientsRequest } from "../protocol/gradients";
import { adapterTuning, trainableLayout } from "../step/graphs";
import { adapterTheta, initialState } from "../step/initial";
import { fileTensors, zeroTheta } from "../step/layout";
import { openStepper } from "../step/stepper";
import { oneRowEach } from "../text/packing";
import { readExamplesFile } from "../workspace/examples-file";
import { makeRecipe, tuningOf } from "./recipe";

/** Mean nats per loss-bearing token over all examples, and the global norm of its gradient, before clipping. */
export async function gradients(request: GradientsRequest): Promise<{ loss: number; gradNorm: number }> {
  const base = await openBase(request.base);
  const examples = await readExamplesFile(request.examples, base.config);
  const recipe = makeRecipe(request, base, Math.max(2, ...examples.map((example) => example.tokens.length)));
  const adapter = request.adapter === undefined ? null : await readAdapter(request.adapter, base);
  const tuning = adapter === null ? tuningOf(recipe, base) : adapterTuning(adapter);
  const { device, threads, model } = await openModel(base, request, { kind: "training", tuning });
  const layout = trainableLayout(model, tuning);
  const state =
    adapter === null
      ? await initialState(base, tuning, layout, recipe.seed)
      : { theta: adapterTheta(layout, adapter.matrices), m: zeroTheta(layout), v: zeroTheta(layout) };
  const stepper = await openStepper(model, tuning, state, {
    device: device.device,
    threads,
    rows: { batch: 1, length: recipe.seqLen },
    adamW: recipe.adamW,
    seed: recipe.seed,
    pause: async () => {},
  });
  const result = await stepper.accumulate(oneRowEach(examples, recipe.seqLen, 0), 1);
  const buckets = await stepper.gradient();
  await stepper.dispose();

  const keyOf = (name: string): string => (tuning.method === "lora" ? peftKey(name) : name);
  const tensors = new Map([...fileTensors(layout, buckets)].map(([name, tensor]) => [keyOf(name), tensor]));
  await writeFileAtomically(path.resolve(request.out), encodeRuns(tensors, { format: "pt" }));
  return result;
}
