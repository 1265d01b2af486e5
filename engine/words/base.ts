/** What is said about a base before it is chosen, in a line: on the command line and in the editor's list. Pure. */
import type { BaseForecast, Fit, MachineForecast, MemoryOutlook } from "../protocol/forecast";
import { licenceText } from "./licence";
import { size } from "./size";
import { duration } from "./time";

/** What of a machine decides what is said. */
export type MachineMemory = Pick<MachineForecast, "freeBytes" | "totalBytes">;

/** `135 M parameters`, `1.5 B parameters`. */
export function parametersText(parameters: number): string {
  if (parameters >= 1e9) return `${(parameters / 1e9).toFixed(1)} B parameters`;
  return parameters >= 1e6 ? `${Math.round(parameters / 1e6)} M parameters` : `${parameters} parameters`;
}

/** How large a base is. */
export function sizeFacts({ parameters, bytes }: Pick<BaseForecast, "parameters" | "bytes">): readonly string[] {
  const count = parameters === null ? [] : [parametersText(parameters)];
  return [...count, bytes === null ? "size not known yet" : size(bytes)];
}

/**
 * What a base would be like here and what it can do, the weightiest first, as a list may cut the end; what nobody knows is left
 * out, or said where one would look for it.
 */
export function useFacts(base: BaseForecast, machine: MachineMemory): readonly string[] {
  const { license, fillsMiddle, outlook, problem, entry, parameters } = base;
  if (entry !== null && parameters === null) return ["cannot be used", sentenceless(problem ?? unknownFamily)];
  const seconds = outlook?.firstAdapter.seconds;
  const token = outlook?.completing.msPerToken;
  const facts = [
    outlook === null ? problem && sentenceless(problem) : fitText(base, machine),
    seconds === undefined ? null : `trains in ${about(base)}${duration(seconds, "estimate")}`,
    middleText(fillsMiddle),
    license === null ? "licence not known" : licenceText(license),
    token === undefined ? null : `${tokenText(token)} a token`,
  ];
  return facts.filter((fact) => fact !== null);
}

/** An estimate says that it is one; what a run has measured does not. */
function about({ outlook }: BaseForecast): string {
  return outlook?.firstAdapter.basis === "measured" ? "" : "about ";
}

function middleText(fillsMiddle: boolean | null): string {
  if (fillsMiddle === null) return "fills in the middle: not known";
  return fillsMiddle ? "fills in the middle" : "left to right only";
}

function tokenText(milliseconds: number): string {
  return milliseconds < 10 ? `${Math.max(1, Math.round(milliseconds))} ms` : `${Math.round(milliseconds / 5) * 5} ms`;
}

/** `fits`, or what is missing: of the two uses the one that takes more. */
export function fitText({ outlook }: Pick<BaseForecast, "outlook">, machine: MachineMemory): string | null {
  if (outlook === null) return null;
  const { training, completing } = outlook;
  const worst = worstOf(training, completing);
  switch (worst.fit) {
    case "fits":
      return "fits";
    case "tight":
      return `tight (needs ${size(worst.bytes)}, ${size(machine.freeBytes ?? machine.totalBytes)} free now)`;
    case "tooLarge":
      return `too large (needs ${size(worst.bytes)} of ${size(machine.totalBytes)} memory)`;
  }
}

const order: Readonly<Record<Fit, number>> = { fits: 0, tight: 1, tooLarge: 2 };

/** The use that fits less; where both fit alike, the one that takes more. */
function worstOf(one: MemoryOutlook, other: MemoryOutlook): MemoryOutlook {
  const difference = order[one.fit] - order[other.fit] || one.bytes - other.bytes;
  return difference >= 0 ? one : other;
}

/** How long a first adapter takes, as a sentence; null where nobody can say. */
export function firstAdapterText({ outlook }: Pick<BaseForecast, "outlook">): string | null {
  const { seconds, basis, steps = 0 } = outlook?.firstAdapter ?? {};
  if (seconds === undefined) return null;
  const time = duration(seconds, "estimate");
  return basis === "measured"
    ? `A first adapter takes ${time} here (${steps} steps, as fast as your last run of this model).`
    : `A first adapter takes about ${time} here (${steps} steps, estimated from the speed of this machine).`;
}

const unknownFamily = "it is of a family that this version does not know";

/** A reason within a line: without the full stop that would end it. */
function sentenceless(problem: string): string {
  return problem.replace(/\.$/, "");
}

/** The model's name, short enough for a message or a row of a list. */
export function baseName(base: string): string {
  return base.slice(0, 200);
}

/** An embedded model that Attune no longer brings: it had the name of today's, so its hash tells them apart. */
export function formerBaseName(base: string, hash: string): string {
  return `a former embedded model (${baseName(base)} ${hash.slice(0, 8)})`;
}

/** On the button that makes an adapter of such a model anew. */
export const trainAgainTitle = "Train Adapter Again";

/** The base of an adapter in a list. `formerBase`: as an `AdapterSummary` says it. */
export function adapterBaseName({
  base,
  baseHash,
  formerBase,
}: {
  readonly base: string;
  readonly baseHash: string;
  readonly formerBase?: boolean | undefined;
}): string {
  return formerBase === true ? formerBaseName(base, baseHash) : baseName(base);
}
