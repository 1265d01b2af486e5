import {
  type DeviceWord,
  deviceWords,
  type PrecisionWord,
  precisionWords,
  type TrainRequest,
} from "../engine/protocol";

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
  };
  readonly training: TrainingSettings;
}

export type TrainingSettings = Pick<
  TrainRequest,
  "rank" | "alpha" | "targets" | "epochs" | "steps" | "seqLen" | "batch" | "lr"
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
    problems.push(`attune.${key} is ${JSON.stringify(raw)}, but must be ${expected}.`);
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

  const training: Record<string, number | string> = {};
  const steps = number("training.steps", undefined, 1, 1_000_000, true);
  const given = {
    rank: number("training.rank", 16, 1, 1024, true),
    alpha: number("training.alpha", 32, 0.001, 65536, false),
    targets: value("training.targets", "all-linear", "all-linear or suffixes such as q_proj,v_proj", parseTargets),
    // Steps that are asked for exactly leave the epochs without a meaning.
    epochs: steps === undefined ? number("training.epochs", undefined, 1, 1000, true) : undefined,
    steps,
    seqLen: number("training.sequenceLength", undefined, 16, 131_072, true),
    batch: number("training.batchSize", undefined, 1, 4096, true),
    lr: number("training.learningRate", undefined, 1e-8, 1, false),
  };
  for (const [key, item] of Object.entries(given)) if (item !== undefined) training[key] = item;

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
      languages: value("completions.languages", { "*": true }, "language ids with true or false", parseLanguages),
      debounceMs: number("completions.debounce", 120, 0, 5000, true),
      maxTokens: number("completions.maxTokens", 64, 1, 1024, true),
    },
    training,
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

function parseLanguages(raw: unknown): Record<string, boolean> | null {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  const entries: [string, boolean][] = [];
  for (const [id, on] of Object.entries(raw)) {
    if (typeof on !== "boolean") return null;
    entries.push([id, on]);
  }
  return Object.fromEntries(entries);
}
