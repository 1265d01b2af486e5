import { completeRequest, type ShowWord } from "../../engine/protocol/complete";
import { cacheLimitField } from "../../engine/protocol/disk";
import { type EndpointRequest, endpointFields } from "../../engine/protocol/endpoint";
import { type ContextWord, modelFields } from "../../engine/protocol/fields";
import { type TrainRequest, trainRequest } from "../../engine/protocol/train";
import type { DeviceWord, PrecisionWord } from "../../engine/protocol/words";
import type { Field, Setting } from "../../engine/schema/request";
import { flag, integer, Malformed, oneOf, type Schema, table, text } from "../../engine/schema/schema";

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
  /** Whether all windows complete with one engine. */
  readonly sharedEngine: boolean;
  /** Gigabytes that repacked weights may take; undefined: the engine decides. */
  readonly cacheLimit: number | undefined;
  readonly strength: number;
  readonly completions: {
    readonly enabled: boolean;
    readonly useBaseWithoutAdapter: boolean;
    readonly languages: Readonly<Record<string, boolean>>;
    readonly debounceMs: number;
    readonly maxTokens: number;
    readonly show: ShowWord;
    readonly context: ContextWord;
    readonly exclude: Readonly<Record<string, boolean>>;
    readonly besideOthers: BesideWord;
  };
  /** The team's server; without an address none. */
  readonly endpoint: EndpointRequest;
  /** Only what differs from what the engine does by itself. */
  readonly training: TrainingSettings;
}

export type TrainingSettings = Omit<TrainRequest, "workspace" | "examples" | "out" | "resume" | "verdict">;

/** One setting: where it stands, what it may be, and what holds where it is not set (undefined: the engine decides). */
export interface DeclaredSetting<T> {
  readonly key: string;
  readonly schema: Schema<T>;
  readonly default: T | undefined;
}

function own<T, D extends T | undefined>(
  key: string,
  schema: Schema<T>,
  byDefault: D,
): DeclaredSetting<T> & { default: D } {
  return { key, schema, default: byDefault };
}

/** A request's field that has a setting. */
function ofField<T, const F extends Field<T> & { readonly setting: Setting<T> }>(
  field: F & { readonly schema: Schema<T> },
) {
  const byDefault = field.default as F extends { readonly default: unknown } ? T : undefined;
  return own<T, typeof byDefault>(field.setting.key, field.setting.schema ?? field.schema, byDefault);
}

const { strength, maxTokens, show, context } = completeRequest.fields;

const settings = {
  base: ofField(modelFields.base),
  device: ofField(modelFields.device),
  precision: ofField(modelFields.precision),
  threads: ofField(modelFields.threads),
  strength: ofField(strength),
  nodePath: own("engine.nodePath", text, undefined),
  sharedEngine: own("engine.shared", flag, true),
  cacheLimit: ofField(cacheLimitField),
  enabled: own("completions.enabled", flag, true),
  useBaseWithoutAdapter: own("completions.useBaseWithoutAdapter", flag, true),
  languages: own("completions.languages", table(flag), { "*": true, plaintext: false, markdown: false, log: false }),
  debounceMs: own("completions.debounce", integer(0, 1000), 120),
  maxTokens: ofField(maxTokens),
  show: ofField(show),
  context: ofField(context),
  exclude: own("completions.exclude", table(flag), {}),
  endpoint: ofField(endpointFields.endpoint),
  endpointKind: ofField(endpointFields.endpointKind),
  endpointModel: ofField(endpointFields.endpointModel),
  endpointAdapter: ofField(endpointFields.endpointAdapter),
  endpointTokenizer: ofField(endpointFields.endpointTokenizer),
  besideOthers: own("completions.besideOthers", oneOf(besideWords), "ask"),
};

const modelKeys = new Set(Object.keys(modelFields));
/** By the request's field. */
const trainingSettings: readonly (readonly [string, DeclaredSetting<unknown>])[] = Object.entries<Field>(
  trainRequest.fields,
).flatMap(([name, field]) => {
  const { setting } = field;
  if (setting === undefined || modelKeys.has(name)) return [];
  return [[name, { key: setting.key, schema: setting.schema ?? field.schema, default: field.default }] as const];
});

/** All of them, as the manifest must have them. */
export const declaredSettings: readonly DeclaredSetting<unknown>[] = [
  ...Object.values(settings),
  ...trainingSettings.map(([, setting]) => setting),
];

export interface CheckedSettings {
  /** Problems are replaced by the default here, and said in `problems`, which the user is shown. */
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** `read` gives the raw value of a key such as `training.rank`. */
export function checkSettings(read: (key: string) => unknown): CheckedSettings {
  const problems: string[] = [];

  function value<T, D extends T | undefined>({
    key,
    schema,
    default: byDefault,
  }: DeclaredSetting<T> & { default: D }): T | D {
    const given = read(key);
    const raw = typeof given === "string" ? given.trim() : given;
    // The editor shows what is not set as null, or as an empty text.
    if (raw === undefined || raw === null || (raw === "" && byDefault === undefined)) return byDefault;
    try {
      return schema.read(raw, `attune.${key}`);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      problems.push(`${error.message}.`);
      return byDefault;
    }
  }

  const chosen = trainingSettings.flatMap(([name, setting]) => {
    const given = value(setting);
    return same(given, setting.default) ? [] : [[name, given] as const];
  });
  // Each was read by the schema of its field. Steps that are asked for exactly leave the epochs without a meaning.
  const { epochs, ...training }: TrainingSettings = Object.fromEntries(chosen);
  return {
    settings: {
      base: value(settings.base),
      device: value(settings.device),
      precision: value(settings.precision),
      threads: value(settings.threads),
      nodePath: value(settings.nodePath),
      sharedEngine: value(settings.sharedEngine),
      cacheLimit: value(settings.cacheLimit),
      strength: value(settings.strength),
      completions: {
        enabled: value(settings.enabled),
        useBaseWithoutAdapter: value(settings.useBaseWithoutAdapter),
        languages: value<Readonly<Record<string, boolean>>, Readonly<Record<string, boolean>>>(settings.languages),
        debounceMs: value(settings.debounceMs),
        maxTokens: value(settings.maxTokens),
        show: value(settings.show),
        context: value(settings.context),
        exclude: value<Readonly<Record<string, boolean>>, Readonly<Record<string, boolean>>>(settings.exclude),
        besideOthers: value(settings.besideOthers),
      },
      endpoint: endpointOf({
        endpoint: value(settings.endpoint),
        endpointKind: value(settings.endpointKind),
        endpointModel: value(settings.endpointModel),
        endpointAdapter: value(settings.endpointAdapter),
        endpointTokenizer: value(settings.endpointTokenizer),
      }),
      training: epochs === undefined || training.steps !== undefined ? training : { ...training, epochs },
    },
    problems,
  };
}

/** Nothing where no address is set. */
function endpointOf(given: { readonly [K in keyof EndpointRequest]: EndpointRequest[K] | undefined }): EndpointRequest {
  if (given.endpoint === undefined) return {};
  return Object.fromEntries(Object.entries(given).filter(([, item]) => item !== undefined));
}

/** Of plain values and tables of them. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An entry for the language itself wins over `*`. */
export function languageEnabled(languages: Readonly<Record<string, boolean>>, languageId: string): boolean {
  const chosen = Object.hasOwn(languages, languageId) ? languages[languageId] : languages["*"];
  return chosen ?? true;
}

/** What both kinds of request need of the settings; absent fields are left to the engine. */
export function modelOptions(settings: Settings): Pick<TrainRequest, "base" | "device" | "precision" | "threads"> {
  const { base, device, precision, threads } = settings;
  return { ...(base === undefined ? {} : { base }), device, precision, ...(threads === undefined ? {} : { threads }) };
}
