/**
 * Merging into the GGUF file that a base is, with proof: the new file is written aside, opened as any base is, and code must cost
 * it hardly more nats than base and adapter before it appears under its name.
 */
import { realpath, rm } from "node:fs/promises";
import { adaptedLinear } from "../adapters/adapted-linear";
import type { Adapter } from "../adapters/adapter";
import { graphModel } from "../bases/base-weights";
import { type DecoderBase, openDecoder } from "../bases/folder";
import { readParts } from "../bases/gguf-files";
import { openModel } from "../devices/open-model";
import { buildFile } from "../disk/files";
import { AttuneError } from "../errors";
import { isWritableType, type WritableType } from "../formats/gguf/quantise";
import { ggmlTypes, isGgmlType } from "../formats/gguf/types";
import { denseLinear } from "../model/linear-factory";
import type { ExportTypeWord, GgufProof, ProofOptions, RoundedTensors } from "../protocol/adapters";
import { availableMemory } from "../runtime/memory";
import { codeTexts, measureCode } from "./code-nats";
import { ggufForm } from "./gguf-adapter";
import { writeGgufModel } from "./gguf-model";
import { type ExchangeHooks, part } from "./hooks";
import { changeCosine } from "./logits-sample";

/**
 * How much dearer code may become, as a share of what it costs base and adapter. An adapter gains some hundredths, and rounding to
 * four bits can lose all of that again.
 */
export const mostRise = 0.01;

/**
 * Below this cosine between what the new file and the adapter do to the base's logits, rounding has erased the adapter. Code that it was
 * not trained for costs the same nats with and without it, and would not show that.
 */
export const leastKept = 0.7;

export interface GgufMergeRequest extends ProofOptions {
  readonly out: string;
  readonly dtype?: ExportTypeWord;
  /** The project on whose code is measured. */
  readonly workspace?: string;
}

/**
 * Throws E_MERGE for a base that is no GGUF file and where the new file is worse than `mostRise` allows or a type cannot hold it,
 * E_OUTPUT, E_INTERRUPTED, and what `codeTexts` and `openBase` throw; then nothing is left of the new file.
 */
export async function mergeIntoGguf(
  base: DecoderBase,
  adapter: Adapter,
  request: GgufMergeRequest,
  hooks: ExchangeHooks,
): Promise<GgufProof> {
  const file = demandGguf(base);
  const source = { file, config: base.config, form: ggufForm(base.config) };
  await demandElsewhere(request.out, file);
  const type = request.dtype === undefined ? null : typeOf(request.dtype);
  const choice = {
    tokens: request.tokens,
    workspace: request.workspace,
    trainedOn: adapter.report?.trainedOn ?? [],
  };
  const prompts = await codeTexts(base, choice, hooks.signal);
  const asked = { ...request, ...precisionFor(base) };
  const { device, threads, precision, model } = await openModel(base, asked, { kind: "proving" });
  const sampling = { prompts, device: device.device, threads };
  const beside = adaptedLinear(model.weights, adapter.matrices, {
    ...{ strength: 1, merged: false, precision: model.precision },
  });
  const untuned = denseLinear(model.weights, model.precision);
  const alone = await measureCode(model, untuned, sampling, "Measuring the base on code", part(hooks, 0, 0.2));
  const tuned = await measureCode(model, beside, sampling, "Measuring base and adapter", part(hooks, 0.2, 0.4));
  return buildFile(request.out, async (stage) => {
    const types = await writeGgufModel(source, adapter.matrices, stage, type, part(hooks, 0.4, 0.8));
    const merged = await openDecoder(stage);
    try {
      const other = graphModel(merged, precision);
      const linear = denseLinear(other.weights, other.precision);
      const written = await measureCode(other, linear, sampling, "Measuring the new file", part(hooks, 0.8, 1));
      const proof: GgufProof = {
        types,
        natsPerToken: { base: alone.nats, adapter: tuned.nats, file: written.nats },
        tokens: prompts.reduce((sum, prompt) => sum + prompt.length - 1, 0),
        rise: written.nats / tuned.nats - 1,
        bound: mostRise,
        kept: keptCosine([alone.samples, tuned.samples], [alone.samples, written.samples]),
        leastKept,
      };
      demand(proof, adapter);
      return proof;
    } finally {
      // Where nothing was changed, it is the base's own.
      if (merged.folder !== base.folder) await rm(merged.folder, { recursive: true, force: true });
    }
  });
}

type Change = Parameters<typeof changeCosine>[0];

/** 0, not null, where the adapter does something and the file nothing. */
function keptCosine(meant: Change, found: Change): number | null {
  return changeCosine(meant, meant) === null ? null : (changeCosine(meant, found) ?? 0);
}

/** The file that a base is. */
export function ggufFileOf({ origin, folder }: Pick<DecoderBase, "origin" | "folder">): string | null {
  return origin === folder ? null : origin;
}

function demandGguf(base: DecoderBase): string {
  const file = ggufFileOf(base);
  if (file !== null) return file;
  throw new AttuneError(
    "E_MERGE",
    `${base.id} is a model folder, and only into a GGUF base can be merged as GGUF.`,
    "Export as merged, and convert that folder with llama.cpp's convert_hf_to_gguf.py.",
  );
}

/** Writing over a file that is read, or that other adapters need, would destroy it. Throws E_OUTPUT where `out` is one of the base's. */
export async function demandElsewhere(out: string, file: string): Promise<void> {
  const target = await realpath(out).catch(() => null);
  if (target === null) return;
  for (const { file: one } of await readParts(file)) {
    if (target !== (await realpath(one))) continue;
    throw new AttuneError("E_OUTPUT", `${out} is the base itself.`, "Choose another name for the new file.");
  }
}

/**
 * In 32-bit floats rounding shows alone. They take four bytes a number, so where these would fill the memory both are computed as
 * they lie.
 */
function precisionFor({ total }: DecoderBase): { readonly precision?: "fp32" } {
  const free = availableMemory();
  return free !== null && 4 * total > free / 2 ? {} : { precision: "fp32" };
}

function typeOf(word: ExportTypeWord): WritableType {
  const name = word.toUpperCase();
  if (isGgmlType(name) && isWritableType(name)) return name;
  throw new AttuneError(
    "E_PRECISION",
    `A GGUF file has no type ${word}.`,
    "Merge with --dtype q8_0, or without --dtype.",
  );
}

function demand({ rise, bound, natsPerToken, types, kept }: GgufProof, adapter: Adapter): void {
  // Floats of 32 bits lose nothing.
  const names = types.flatMap(({ to }) => (to === "F32" ? [] : [to])).join(", ") || "F32";
  const refusal = (problem: string) =>
    new AttuneError("E_MERGE", `Rounding ${adapter.dir} and its base to ${names} ${problem}.`, wider(types), {
      ...{ natsPerToken, rise, bound, kept, leastKept },
    });
  if (!(rise <= bound)) {
    const [before, after] = [natsPerToken.adapter.toFixed(4), natsPerToken.file.toFixed(4)];
    const cost = `${percent(rise)} % more nats (${before} became ${after} a token), more than ${percent(bound)} %`;
    throw refusal(`makes code cost ${cost}`);
  }
  if (kept !== null && !(kept >= leastKept)) {
    const cosine = `has a cosine of ${kept.toFixed(2)} with the true one, less than ${leastKept}`;
    throw refusal(`erases the adapter: what is left of its effect on the logits ${cosine}`);
  }
}

const percent = (share: number): string => (100 * share).toPrecision(2);

function wider(types: readonly RoundedTensors[]): string {
  const bits = Math.min(
    ...types.map(({ to }) => (isGgmlType(to) ? (8 * ggmlTypes[to].bytes) / ggmlTypes[to].block : 32)),
  );
  const next = bits < 8 ? "Q8_0" : bits < 16 ? "F16" : bits < 32 ? "F32" : null;
  const beside = "keep the adapter beside the base (export as gguf)";
  return next === null
    ? `Train at a lower rate, or ${beside}.`
    : `Merge with the type ${next} (--dtype ${next.toLowerCase()}), or ${beside}.`;
}
