/**
 * Merging with proof: the merged model is written aside, opened as any base is, and its logits are compared with those of base
 * and adapter before the folder appears under its name.
 */

import { adaptedLinear } from "../adapters/adapted-linear";
import type { Adapter } from "../adapters/adapter";
import { graphModel } from "../bases/base-weights";
import { type DecoderBase, openDecoder } from "../bases/folder";
import { floatTypeOf, inFloats } from "../bases/weight-files";
import { openModel } from "../devices/open-model";
import { buildFolder } from "../disk/files";
import { AttuneError } from "../errors";
import type { FloatType } from "../formats/floats";
import { denseLinear } from "../model/linear-factory";
import type { MergeProof, ProofOptions, WeightTypeWord } from "../protocol/adapters";
import { type ExchangeHooks, part } from "./hooks";
import { compareLogits, sampleLogits, samplePrompts } from "./logits-sample";
import { writeMergedModel } from "./merged-model";

/**
 * How far a merged model's logits may be from the unmerged one's, as a share of their range. In F32 the only difference is the
 * order of additions. BF16 keeps 8 bits of each weight and F16 11, so each weight is off by up to 2⁻⁹ and 2⁻¹² of itself, and
 * the errors of the layers add up like a random walk: 1.4e-3 and 2.3e-4 after 8 layers of the embedded model. Ten times what a
 * deep model would have is a defect, or an adapter that has driven its model to where nothing is stable.
 */
export const mergeBounds: Readonly<Record<FloatType, number>> = { F32: 1e-3, F16: 5e-2, BF16: 5e-2 };

/**
 * Below this cosine between the written and the exact change, rounding has erased the adapter, whatever the logits say: a small
 * change of small effect would pass any bound on them. At 0.92 a tenth of the embedded model's adapter's effect was lost.
 */
export const leastCosine = 0.9;

/** As large as a file may be on every file system and hub; not so large that a broken download hurts. */
const defaultShardBytes = 4_000_000_000;

export interface MergeRequest extends ProofOptions {
  readonly out: string;
  readonly dtype?: WeightTypeWord;
  readonly shardBytes?: number;
}

/** Throws E_MERGE when too much is lost, E_PRECISION, E_OUTPUT, E_INTERRUPTED; then nothing is left of the new folder. */
export async function mergeModel(
  base: DecoderBase,
  adapter: Adapter,
  request: MergeRequest,
  hooks: ExchangeHooks,
): Promise<MergeProof> {
  refuseUnsayable(base);
  const dtype = weightType(request.dtype);
  const { device, threads, model } = await openModel(base, request, { kind: "proving" });
  const sampling = { prompts: await samplePrompts(base, request.tokens), device: device.device, threads };
  return buildFolder(request.out, async (stage) => {
    const options = { dtype, shardBytes: request.shardBytes ?? defaultShardBytes };
    const rounding = await writeMergedModel(base, adapter.matrices, stage, options, part(hooks, 0, 0.6));
    const merged = await openDecoder(stage);
    const beside = adaptedLinear(model.weights, adapter.matrices, { strength: 1, merged: false });
    const message = "Comparing merged with unmerged";
    const alone = await sampleLogits(model, denseLinear(model.weights), sampling, message, part(hooks, 0.6, 0.7));
    const expected = await sampleLogits(model, beside, sampling, message, part(hooks, 0.7, 0.85));
    const mergedModel = graphModel(merged);
    const dense = denseLinear(mergedModel.weights);
    const actual = await sampleLogits(mergedModel, dense, sampling, message, part(hooks, 0.85, 1));
    const widest = coarsest(merged, adapter);
    const proof: MergeProof = {
      dtype: widest,
      difference: compareLogits(expected, actual),
      bound: mergeBounds[widest],
      effect: compareLogits(expected, alone),
      ...rounding,
      leastCosine,
    };
    demand(proof, adapter);
    return proof;
  });
}

/** A folder is for other programs too, which do not know what only a GGUF file says of its model. */
function refuseUnsayable({ id, config: { family, modules, positions } }: DecoderBase): void {
  const turns = positions.kind === "rotary" ? positions.layers : [];
  const unsayable = turns.some((rotation) => rotation?.scaling.kind === "factors")
    ? "its rotary frequencies are scaled one by one"
    : family === "gpt2" && !modules.fanInFanOut
      ? "its matrices lie the other way round"
      : family === "gpt_refact" && modules.qkv.kind === "separate"
        ? "its norms are of another kind"
        : null;
  if (unsayable === null) return;
  throw new AttuneError(
    "E_MERGE",
    `${id} was read from a GGUF file, and ${unsayable}, which the config.json of a model folder cannot say.`,
    "Keep the adapter beside the base (export as peft or gguf), or train on the folder that the file was made of.",
  );
}

function weightType(word: WeightTypeWord | undefined): FloatType | null {
  switch (word) {
    case undefined:
      return null;
    case "f32":
      return "F32";
    case "f16":
      return "F16";
    case "bf16":
      return "BF16";
    case "int8":
      throw new AttuneError(
        "E_PRECISION",
        "This version of Attune does not write int8 weights.",
        "Merge with --dtype f32, f16 or bf16.",
      );
  }
}

/** The type of the merged weights; where they have several, the one with the fewest bits of precision. */
function coarsest(merged: DecoderBase, adapter: Adapter): FloatType {
  const types = new Set(
    adapter.matrices.map(({ name }) => floatTypeOf(inFloats(merged.weights.get(`${name}.weight`)))),
  );
  return types.has("BF16") ? "BF16" : types.has("F16") ? "F16" : "F32";
}

function demand(proof: MergeProof, adapter: Adapter): void {
  const { difference, bound, cosine, changed, dtype } = proof;
  const hint = "Keep the adapter beside the base (export as peft or gguf), or merge with --dtype f32.";
  if (!(difference.maxRelative <= bound)) {
    const measured = difference.maxRelative.toExponential(1);
    throw new AttuneError(
      "E_MERGE",
      `Merging ${adapter.dir} into ${dtype} weights moves the logits by ${measured} of their range, more than ${bound}.`,
      hint,
      { proof },
    );
  }
  if (cosine !== null && cosine < leastCosine) {
    const share = `${(100 * changed).toFixed(1)} %`;
    throw new AttuneError(
      "E_MERGE",
      `Rounding to ${dtype} erases the adapter ${adapter.dir}: ${share} of its weights change, and the change that is left has a cosine of ${cosine.toFixed(3)} with the true one, less than ${leastCosine}.`,
      hint,
      { proof },
    );
  }
}
