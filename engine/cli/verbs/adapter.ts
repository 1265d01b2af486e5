import { resolve } from "node:path";
import type { ExchangeHooks } from "../../exchange/hooks";
import {
  type ExportRequest,
  type ExportResult,
  exchangeFormats,
  exportRequest,
  type GgufProof,
  importRequest,
  type LogitsDifference,
  type MergeProof,
  showAdapterRequest,
  verifyRequest,
} from "../../protocol/adapters";
import { adapterBaseName } from "../../words/base";
import { date } from "../../words/time";
import { bytes, counted, grouped, percent, table } from "../output";
import { type Context, need, usage, verb } from "../verb";
import { verdictText } from "../verdict";

export const adapterList = verb({
  summary: "List the adapters in the store",
  positional: null,
  options: {},
  interruptible: false,
  notes: [
    "Newest first. A version that an update was made of stays as it was: name its path to complete with it, to evaluate it,",
    "or to update it again.",
  ],
  prepare() {
    return async ({ operations, output }) => {
      const found = await operations.adapters(undefined, (dir, error) =>
        output.log(`left out: ${dir}: ${error instanceof Error ? error.message : String(error)}`),
      );
      for (const adapter of found) output.event("adapter", adapter);
      output.event("result", { adapters: found.length });
      const rows = found.map((adapter) => [
        adapter.name,
        adapterBaseName(adapter),
        String(adapter.rank),
        bytes(adapter.bytes),
        date(adapter.createdAt),
        adapter.commit?.slice(0, 10) ?? "",
        adapter.difference === null ? "" : adapter.difference.value.toFixed(3),
        adapter.dir,
      ]);
      const header = ["name", "base", "rank", "size", "made", "commit", "difference", "path"];
      output.text(table(header, rows, ["left", "left", "right", "right", "left", "left", "right", "left"]));
    };
  },
});

export const adapterShow = verb({
  summary: "Show what an adapter's files say of it",
  positional: "[DIR]",
  options: showAdapterRequest.fields,
  interruptible: false,
  notes: [],
  prepare(positional, values) {
    const dir = one(positional, values.adapter, "show");
    return async ({ operations, output, io }) => {
      const result = await operations.showAdapter(resolve(io.cwd, dir));
      output.event("result", result);
      const rows = Object.entries(result).map(([key, value]) => [
        key,
        typeof value === "object" ? JSON.stringify(value) : String(value),
      ]);
      output.text(table(["field", "value"], rows, ["left", "left"]));
    };
  },
});

export const adapterImport = verb({
  summary: "Check an adapter made elsewhere and copy it into the store",
  positional: "FROM",
  options: importRequest.fields,
  interruptible: true,
  notes: [
    "FROM is a folder of PEFT or mlx-lm, or a LoRA adapter of llama.cpp (GGUF) for the same base.",
    "The folder of a training job that is finished is one too: what it learnt is checked, and compared with its base.",
    "Without --base it is checked against the base that it names, where that is on this computer.",
    "Without --out it becomes a version of the project --workspace (default: the current folder) in the store.",
  ],
  prepare(positional, values) {
    const from = need(positional, "FROM", "Usage: attune adapter import FROM");
    if (values.workspace !== undefined && values.out !== undefined)
      throw usage("attune adapter import: --workspace and --out exclude each other", "Give one of them.");
    return async (context) => {
      const { operations, output, io } = context;
      const place = values.out === undefined ? { workspace: resolve(io.cwd, values.workspace ?? ".") } : {};
      const request = { ...values, ...place, from: resolve(io.cwd, from) };
      const result = await operations.importAdapter(request, exchangeHooks(context));
      output.event("result", result);
      const { base, rank, trainable } = result.summary;
      output.text(
        `adapter of rank ${rank} for ${base}, ${grouped(trainable)} parameters, imported into ${result.adapter}\n` +
          (result.madeFor === undefined
            ? ""
            : `its names and shapes fit ${base}; it says it was made for ${result.madeFor}\n`) +
          (result.verdict === undefined ? "" : `${verdictText(result.verdict)}\n`),
      );
    };
  },
});

export const adapterExport = verb({
  summary: "Write an adapter for other tools: PEFT, llama.cpp, or merged into its base",
  positional: "[DIR]",
  options: exportRequest.fields,
  interruptible: true,
  notes: [
    "peft: a folder for Hugging Face PEFT. gguf: a file for llama.cpp (--lora). merged: an ordinary model folder, accepted",
    "only after its logits were compared with those of base and adapter (see attune adapter merge).",
    "merged-gguf: the GGUF file that the base is, with the adapter in it, for llama.cpp and Ollama. It is refused where code",
    "costs it over 1 % more nats than base and adapter; then a wider --dtype loses less. Tensors that the adapter does not",
    "touch stay as they are.",
    "",
    "  attune adapter export DIR --format gguf --out adapter.gguf",
    "  attune adapter export DIR --format merged-gguf --out model.gguf --workspace . --dtype q8_0",
  ],
  prepare(positional, values) {
    const hint = `Usage: attune adapter export DIR --format ${exchangeFormats.join("|")} --out PATH`;
    const dir = one(positional, values.adapter, "export");
    const format = need(values.format, "attune adapter export: --format", hint);
    const out = need(values.out, "attune adapter export: --out", hint);
    if (format !== "merged" && format !== "merged-gguf" && values.dtype !== undefined)
      throw usage(`attune adapter export: --dtype does not go with ${format}`, "It goes with merged and merged-gguf.");
    if (format !== "merged-gguf" && values.workspace !== undefined)
      throw usage(`attune adapter export: --workspace does not go with ${format}`, "It goes with merged-gguf only.");
    return async (context) => perform({ ...values, adapter: dir, format, out }, context);
  },
});

/** The format is the verb's own, and a folder is proven by its logits. */
const { format: _, workspace: __, ...mergeFields } = exportRequest.fields;

export const adapterMerge = verb({
  summary: "Merge an adapter into its base, with proof that nothing was lost",
  positional: "[DIR]",
  options: mergeFields,
  interruptible: true,
  notes: [
    "Writes an ordinary model folder. Before it appears, the largest difference of its logits from those of base and adapter",
    "is measured on some code (or on --tokens); above a bound, or when rounding erases the adapter, it is refused.",
  ],
  prepare(positional, values) {
    const dir = one(positional, values.adapter, "merge");
    const out = need(values.out, "attune adapter merge: --out", "Usage: attune adapter merge DIR --out FOLDER");
    return async (context) => perform({ ...values, adapter: dir, format: "merged", out }, context);
  },
});

export const adapterVerify = verb({
  summary: "Check an adapter against its base and measure merged against unmerged",
  positional: "[DIR]",
  options: verifyRequest.fields,
  interruptible: true,
  notes: [
    "--precision: in which merged completions are served; a loss above a bound is an error.",
    "Checks the set of keys, shapes, that all numbers are finite, the base's hash; exit code 1 when one is wrong.",
  ],
  prepare(positional, values) {
    const dir = one(positional, values.adapter, "verify");
    return async (context) => {
      const { operations, output, io } = context;
      const request = { ...values, adapter: resolve(io.cwd, dir) };
      const result = await operations.verifyAdapter(request, exchangeHooks(context));
      output.event("result", result);
      const fit = result.baseNamed
        ? `its base is ${result.base}, by hash`
        : `names and shapes fit ${result.base}; it ${result.madeFor === undefined ? "has no hash of its base" : `says it was made for ${result.madeFor}`}`;
      output.text(
        `${counted(result.matrices, "linear")} of rank ${result.rank}, alpha ${result.alpha}, ` +
          `${grouped(result.trainable)} parameters; ${fit}\n` +
          `merged against unmerged: ${differenceText(result.difference)} (${result.precision})\n` +
          `adapter against base:    ${differenceText(result.effect)}\n`,
      );
    };
  },
});

async function perform(request: ExportRequest, context: Context): Promise<void> {
  const { operations, output, io } = context;
  const absolute = { ...request, adapter: resolve(io.cwd, request.adapter) };
  const result = await operations.exportAdapter(absolute, exchangeHooks(context));
  output.event("result", result);
  output.text(exportText(result));
}

function exportText({ format, path, bytes: size, base, proof, ggufProof, commands = [] }: ExportResult): string {
  const proven = proof === undefined ? (ggufProof === undefined ? "" : ggufProofText(ggufProof)) : proofText(proof);
  return `${proven}${format} for ${base}, ${bytes(size)}, in ${path}\n${commands.map((line) => `  ${line}\n`).join("")}`;
}

function ggufProofText({ types, natsPerToken, tokens, rise, kept }: GgufProof): string {
  const { base, adapter, file } = natsPerToken;
  const changed = types.map(({ from, to, tensors, before, bytes: now }) => {
    const size = from === to ? bytes(now) : `${bytes(before)} became ${bytes(now)}`;
    return `${counted(tensors, "tensor")} of type ${from} ${from === to ? "rounded again" : `written as ${to}`}, ${size}\n`;
  });
  return (
    changed.join("") +
    `nats a token over ${grouped(tokens)} tokens of code: base ${base.toFixed(4)}, with the adapter ${adapter.toFixed(4)}, ` +
    `the new file ${file.toFixed(4)} (${rise < 0 ? "" : "+"}${percent(100 * rise)})\n` +
    (kept === null ? "" : `cosine of what it does to the logits with what the adapter does: ${kept.toFixed(3)}\n`)
  );
}

function proofText({ dtype, difference, bound, effect, changed, cosine }: MergeProof): string {
  const kept = cosine === null ? "the adapter changes nothing" : `cosine with the exact change ${cosine.toFixed(4)}`;
  return (
    `merged against unmerged in ${dtype}: ${differenceText(difference)}; bound ${bound}\n` +
    `adapter against base: ${differenceText(effect)}\n` +
    `rounding: ${percent(100 * changed)} of the adapted weights differ from the base's, ${kept}\n`
  );
}

function differenceText({ maxAbsolute, maxRelative, positions, sameTop }: LogitsDifference): string {
  return `max |Δlogit| ${maxAbsolute.toExponential(2)}, ${maxRelative.toExponential(2)} of the logits' range, same first choice at ${sameTop} of ${positions}`;
}

/** The adapter is named as the verb's argument or by --adapter, as everywhere else. */
export function one(positional: string | undefined, option: string | undefined, name: string): string {
  if (positional !== undefined && option !== undefined)
    throw usage(`attune adapter ${name}: DIR and --adapter exclude each other`, "Give one of them.");
  return need(positional ?? option, `attune adapter ${name}: DIR`, `Usage: attune adapter ${name} DIR`);
}

/** Progress as events with --json, as a line that redraws itself on a terminal. */
export function exchangeHooks({ signal, output }: Context): ExchangeHooks {
  return {
    signal,
    onEvent({ event, message, done }) {
      output.event(event, { message, done });
      if (output.json) return;
      if (done < 1) output.screen.draw(`${message}: ${Math.floor(100 * done)} %`);
      else output.screen.erase();
    },
  };
}
