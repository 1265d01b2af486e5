/**
 * The models that are suggested: `suggested.json`, each fact with the page it was read from and the day. What no page says is
 * null there and unknown to everybody. A page is asked again before anything is downloaded.
 */
import type { FloatType } from "../formats/floats";
import { parseDecoderConfig } from "../model/config";
import type { DecoderConfig } from "../model/decoder-config";
import { integer, list, nullable, object, oneOf, record, type Schema, text } from "../schema/schema";
import table from "./suggested.json";

/** Something a page said. */
export interface Fact<T> {
  readonly value: T;
  /** Address of the page. */
  readonly source: string;
  /** The day on which it was read, YYYY-MM-DD. */
  readonly read: string;
}

/** Names of the tokens that mark the parts of a prompt. */
export interface MiddleTokens {
  readonly prefix: string;
  readonly suffix: string;
  readonly middle: string;
}

export interface SuggestedModel {
  readonly id: string;
  /** By the config, tied weights once. */
  readonly parameters: number;
  /** Of its weights on the hub. */
  readonly type: FloatType;
  /** Of its weight files. */
  readonly bytes: Fact<number> | null;
  /** As its page named it. */
  readonly license: Fact<string>;
  /** What it was trained on, in a few words. */
  readonly purpose: Fact<string>;
  /** Its tokens for filling in the middle; a fact that is null: it was not trained to. */
  readonly fillInMiddle: Fact<MiddleTokens | null> | null;
  /** As much of its config.json as says what it computes. */
  readonly config: Fact<Record<string, unknown>>;
}

function fact<T>(value: Schema<T>): Schema<Fact<T>> {
  return object<Fact<T>>({ value, source: text, read: text });
}

const modelSchema = object<SuggestedModel>({
  id: text,
  parameters: integer(1, Number.MAX_SAFE_INTEGER),
  type: oneOf(["F32", "F16", "BF16"]),
  bytes: nullable(fact(integer(1, Number.MAX_SAFE_INTEGER))),
  license: fact(text),
  purpose: fact(text),
  fillInMiddle: nullable(fact(nullable(object<MiddleTokens>({ prefix: text, suffix: text, middle: text })))),
  config: fact(record),
});

/** Smaller ones first. */
export const suggestedModels: readonly SuggestedModel[] = object<{ models: readonly SuggestedModel[] }>({
  models: list(modelSchema),
}).read(table, "suggested.json").models;

/** What a suggested model computes. */
export function suggestedConfig({ id, config }: SuggestedModel): DecoderConfig {
  return parseDecoderConfig(config.value, `the suggested ${id}`);
}
