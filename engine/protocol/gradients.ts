/** The gradients of an examples file, before clipping. */
import { type RequestOf, request } from "../schema/request";
import { filledText } from "../schema/schema";
import { adapterField, loraFields, methodField, modelFields, seedField } from "./fields";
import { trainRequest } from "./train";

export const gradientsRequest = request("gradients", {
  ...modelFields,
  adapter: adapterField,
  method: methodField,
  examples: { ...trainRequest.fields.examples, required: true },
  /** The safetensors file to write: a tensor for each LoRA matrix under its PEFT key, or for each weight. */
  out: {
    schema: filledText,
    required: true,
    option: { placeholder: "FILE", path: true, help: "the safetensors file to write" },
  },
  ...loraFields,
  seed: seedField,
});

export type GradientsRequest = RequestOf<typeof gradientsRequest.fields>;
