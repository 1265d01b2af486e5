import { shown } from "../../engine/errors";
import {
  type DeviceWord,
  deviceWords,
  type PrecisionWord,
  precisionWords,
  type ShowWord,
  showWords,
  type TrainRequest,
} from "../../engine/protocol";

/** What the setting `attune.completions.besideOthers` can say. */
export const besideWords = ["ask", "attune", "other", "both"] as const;
export type BesideWord = (typeof besideWords)[number];

/** Every setting of `attune.*`, checked. Knows the rules, not where the values come from. */
export interface Settings {
  /** Model id or absolute folder; undefined: the embedded model. */
  readonly base: string | undefined;
  readonly device: DeviceWord;
  readonly precision: PrecisionWord;
  readonly threads: number | undefined;
  readonly nodePath: string | undefined;
  readonly strength: number;
  readonly completions: {
    readonly enabled: boolean;
    readonly useBaseWithoutAdapter: boolean;
    readonly languages: Readonly<Record<string, boolean>>;
    readonly debounceMs: number;
    readonly maxTokens: number;
    readonly show: ShowWord;
    readonly exclude: Readonly<Record<string, boolean>>;
    readonly besideOthers: BesideWord;
  };
  readonly training: TrainingSettings;
}

export type TrainingSettings = Pick<
  TrainRequest,
  | ("rank" | "alpha" | "targets" | "dropout" | "rslora" | "dora" | "rankPattern" | "alphaPattern" | "loraPlusRatio")
  | ("epochs" | "steps" | "seqLen" | "batch" | "lr")
>;

export interface CheckedSettings {
  /** Problems are replaced by the default here, and said in `problems`, which the user is shown. */
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** `read` gives the raw value of a key such as `training.rank`. */
export function checkSettings(read: (key: string) => unknown): CheckedSettings {
  const problems: string[] = [];

  function value<T>(key: string, fallback: T, expected: string, parse: (raw: unknown) => T | null): T {
    const raw = read(key);
    if (raw === undefined || raw === null) return fallback;
    const parsed = parse(raw);
    if (parsed !== null) return parsed;
    problems.push(`attune.${key} is ${shown(raw)}, but must be ${expected}.`);
    return fallback;
  }
  const flag = (key: string, fallback: boolean) =>
    value(key, fallback, "true or false", (raw) => (typeof raw === "boolean" ? raw : null));
  const number = <T>(key: string, fallback: T, low: number, high: number, whole: boolean) =>
    value<number | T>(key, fallback, `${whole ? "a whole number" : "a number"} from ${low} to ${high}`, (raw) =>
      typeof raw === "number" && raw >= low && raw <= high && (!whole || Number.isInteger(raw)) ? raw : null,
    );
  const word = <T extends string>(key: string, fallback: T, words: readonly T[]) =>
    value<T>(key, fallback, `one of ${words.join(", ")}`, (raw) => words.find((item) => item === raw) ?? null);
  const text = (key: string) =>
    value<string | undefined>(key, undefined, "a text", (raw) => (typeof raw === "string" ? raw.trim() : null)) ||
    undefined;

  const pattern = (key: string, low: number, high: number, whole: boolean) =>
    value(key, undefined, `an object of names and ${whole ? "whole " : ""}numbers from ${low} to ${high}`, (raw) =>
      parsePattern(raw, low, high, whole),
    );

  const steps = number("training.steps", undefined, 1, 1_000_000, true);
  const given = {
    rank: number("training.rank", 16, 1, 1024, true),
    alpha: number("training.alpha", 32, 0.001, 65536, false),
    targets: value("training.targets", "all-linear", "all-linear or suffixes such as q_proj,v_proj", parseTargets),
    // What changes nothing is left to the engine.
    dropout: number("training.dropout", 0, 0, 0.99, false) || undefined,
    rslora: flag("training.rslora", false) || undefined,
    dora: flag("training.dora", false) || undefined,
    rankPattern: pattern("training.rankPattern", 1, 1024, true),
    alphaPattern: pattern("training.alphaPattern", 0.001, 65536, false),
    loraPlusRatio: number("training.loraPlusRatio", undefined, 0.01, 1000, false),
    // Steps that are asked for exactly leave the epochs without a meaning.
    epochs: steps === undefined ? number("training.epochs", undefined, 1, 1000, true) : undefined,
    steps,
    seqLen: number("training.sequenceLength", undefined, 16, 131_072, true),
    batch: number("training.batchSize", undefined, 1, 4096, true),
    lr: number("training.learningRate", undefined, 1e-8, 1, false),
  };

  const settings: Settings = {
    base: text("base"),
    device: word("device", "auto", deviceWords),
    precision: word("precision", "auto", precisionWords),
    threads: number("threads", undefined, 1, 1024, true),
    nodePath: text("engine.nodePath"),
    strength: number("strength", 1, 0, 2, false),
    completions: {
      enabled: flag("completions.enabled", true),
      useBaseWithoutAdapter: flag("completions.useBaseWithoutAdapter", true),
      languages: value("completions.languages", { "*": true }, "language ids with true or false", parseFlags),
      debounceMs: number("completions.debounce", 120, 0, 1000, true),
      maxTokens: number("completions.maxTokens", 64, 1, 1024, true),
      show: word<ShowWord>("completions.show", "balanced", showWords),
      exclude: value("completions.exclude", {}, "globs with true or false", parseFlags),
      besideOthers: word("completions.besideOthers", "ask", besideWords),
    },
    training: present(given),
  };
  return { settings, problems };
}

/** An entry for the language itself wins over `*`. */
export function languageEnabled(languages: Readonly<Record<string, boolean>>, languageId: string): boolean {
  const own = Object.hasOwn(languages, languageId) ? languages[languageId] : languages["*"];
  return own ?? true;
}

/** What both kinds of request need of the settings; absent fields are left to the engine. */
export function modelOptions(settings: Settings): Pick<TrainRequest, "base" | "device" | "precision" | "threads"> {
  const { base, device, precision, threads } = settings;
  return { ...(base === undefined ? {} : { base }), device, precision, ...(threads === undefined ? {} : { threads }) };
}

function parseTargets(raw: unknown): string | null {
  return typeof raw === "string" && /^\s*\w[\w.-]*\s*(,\s*\w[\w.-]*\s*)*$/.test(raw) ? raw.replaceAll(/\s/g, "") : null;
}

/** An empty one says nothing: undefined. */
function parsePattern(
  raw: unknown,
  low: number,
  high: number,
  whole: boolean,
): Record<string, number> | undefined | null {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  const entries: [string, number][] = [];
  for (const [key, number] of Object.entries(raw)) {
    if (typeof number !== "number" || number < low || number > high || (whole && !Number.isInteger(number)))
      return null;
    entries.push([key, number]);
  }
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Without the fields that are undefined. */
function present<T extends object>(fields: T): { readonly [P in keyof T]?: Exclude<T[P], undefined> } {
  const kept = Object.entries(fields).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept) as { readonly [P in keyof T]?: Exclude<T[P], undefined> };
}

function parseFlags(raw: unknown): Record<string, boolean> | null {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  const entries: [string, boolean][] = [];
  for (const [id, on] of Object.entries(raw)) {
    if (typeof on !== "boolean") return null;
    entries.push([id, on]);
  }
  return Object.fromEntries(entries);
}
