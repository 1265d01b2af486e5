/** What PyTorch computed with a model, done here, and what becomes of its adapter in other tools' forms. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { adaptedLinear } from "../../engine/adapters/adapted-linear";
import { readAdapter } from "../../engine/adapters/adapter";
import type { DecoderBase } from "../../engine/bases/folder";
import { createCompleter } from "../../engine/complete/completer";
import { openSequence } from "../../engine/decode/sequence";
import { AttuneError } from "../../engine/errors";
import { exportAdapter } from "../../engine/exchange/export";
import type { ExchangeHooks } from "../../engine/exchange/hooks";
import { importAdapter } from "../../engine/exchange/import";
import { type Fixture, openFixture } from "../parity/fixture";
import { distance, type Subject } from "../parity/measure";
import { type Cell, measureFixture } from "../parity/one";
import { threads } from "./setup";

export interface JudgeRequest {
  /** A parity fixture: what PyTorch computed. */
  readonly fixture: string;
  /** The base: a folder or a GGUF file. */
  readonly place: string;
  /** Columns of the parity table to measure. */
  readonly subjects: readonly Subject[];
}

export interface Judged {
  /** Family and size. */
  readonly opened: string;
  readonly cells: Readonly<Record<Subject, Cell>>;
  readonly exports: readonly Exported[];
}

/** An adapter in another tool's form, taken in again: how far its logits are from PyTorch's, or why there is no such form. */
export type Exported = { readonly form: string } & ({ readonly error: number } | { readonly refusal: string });

/** In a process of its own. */
export async function judge({ fixture: folder, place, subjects }: JudgeRequest): Promise<Judged> {
  const fixture = await openFixture(folder, place);
  const { cells } = await measureFixture(folder, "cpu", subjects, place);
  return { opened: sizeText(fixture.base), cells, exports: await exportsOf(folder, place, fixture) };
}

function sizeText({ config, total }: DecoderBase): string {
  const size = total < 1e6 ? `${Math.round(total / 1e3)} k` : `${(total / 1e6).toFixed(0)} M`;
  return `${config.family}, ${size}`;
}

const hooks: ExchangeHooks = { signal: new AbortController().signal, onEvent: () => undefined };

/** The fixture's adapter as a PEFT folder and as llama.cpp's GGUF. */
async function exportsOf(folder: string, base: string, fixture: Fixture): Promise<Exported[]> {
  const out = mkdtempSync(path.join(tmpdir(), "attune-models-"));
  const results: Exported[] = [];
  try {
    for (const [format, form] of [
      ["peft", "PEFT"],
      ["gguf", "GGUF"],
    ] as const) {
      const [exported, returned] = [path.join(out, `exported.${format}`), path.join(out, `returned-${format}`)];
      try {
        await exportAdapter({ adapter: `${folder}/adapter`, format, out: exported, base }, hooks);
        await importAdapter({ from: exported, base, out: returned }, hooks);
        results.push({ form, error: await distanceOf(returned, fixture) });
      } catch (error) {
        if (!(error instanceof AttuneError)) throw error;
        results.push({ form, refusal: error.message });
      }
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return results;
}

async function distanceOf(adapterFolder: string, { base, model, reference }: Fixture): Promise<number> {
  const { matrices } = await readAdapter(adapterFolder, base);
  const linear = adaptedLinear(model.weights, matrices, { strength: 1, merged: false });
  const sequence = await openSequence(model, linear, { device: "cpu", threads, capacity: 64 });
  const errors: number[] = [];
  for (const [at, prompt] of reference.prompts.entries()) {
    errors.push(distance((await sequence.extendTo(prompt)).logits, reference.tunedLogits[at]));
  }
  await sequence.release();
  return Math.max(...errors);
}

export interface CompleteText {
  readonly place: string;
}

/** As an editor asks, in the middle of a Python function, with the precision that Attune chooses. In a process of its own. */
export async function completeText({ place }: CompleteText): Promise<string> {
  const text = "def mean(values):\n    total = sum(values)\n    return \n\n\nprint(mean([1, 2, 3]))\n";
  const completer = createCompleter(() => undefined);
  const at = { kind: "file", file: "/mean.py", text, line: 3, column: 12 } as const;
  const result = await completer.complete({ base: place, device: "cpu", threads, at }, hooks.signal);
  await completer.dispose();
  return result.text;
}
