/** The logits that follow a list of tokens. */
import { type RequestOf, request } from "../schema/request";
import { flag, Malformed } from "../schema/schema";
import { adapterField, modelFields, strengthField, tokensField } from "./fields";

export const logitsRequest = request(
  "logits",
  {
    ...modelFields,
    adapter: adapterField,
    /** W₀ + s·BA in place of W₀, as it is served; otherwise the low-rank path runs beside the frozen one. */
    merged: { schema: flag, option: { help: "add the adapter to the weights first" }, default: false },
    strength: strengthField,
    tokens: { ...tokensField, required: true },
  },
  ({ merged, adapter }) => {
    if (merged && adapter === undefined)
      throw new Malformed("merged needs an adapter", "Give an adapter, or leave merged out.");
  },
);

export type LogitsRequest = RequestOf<typeof logitsRequest.fields>;

export interface LogitsResult {
  /** One for each entry of the vocabulary, after the last token; of an encoder, at the last token's place. */
  readonly logits: readonly number[];
}
