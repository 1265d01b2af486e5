/** Counting parameters: what an adapter would train. */
import { type RequestOf, request } from "../schema/request";
import { filledText, Malformed } from "../schema/schema";
import { countedFields, modelFields } from "./fields";
import type { MatrixCount } from "./words";

export const paramsRequest = request(
  "params",
  {
    base: modelFields.base,
    /** Path of a `config.json`, instead of a base. */
    config: {
      schema: filledText,
      option: { placeholder: "FILE", path: true, help: "a model's config.json, instead of --base" },
    },
    ...countedFields,
  },
  ({ base, config }) => {
    if (base === undefined || config === undefined) return;
    throw new Malformed(`base ${base} and config ${config} exclude each other`, "Give either a base or a config.");
  },
);

export type ParamsRequest = RequestOf<typeof paramsRequest.fields>;

export interface ParamsResult {
  readonly trainable: number;
  readonly total: number;
  /** 100 · trainable / total. */
  readonly percent: number;
  readonly perMatrix: readonly MatrixCount[];
}
