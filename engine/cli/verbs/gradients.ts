import { gradientsRequest } from "../../protocol/gradients";
import { need, verb } from "../verb";

export const gradients = verb({
  summary: "Write the gradients of an examples file, before clipping",
  positional: null,
  options: gradientsRequest.fields,
  interruptible: false,
  notes: [
    "The output is a safetensors file: one tensor per LoRA matrix under its PEFT key; with --method full one per weight.",
    "Without --adapter: a fresh adapter of --rank, --alpha, --targets, --seed and so on.",
    "",
    "  attune gradients --adapter DIR --examples examples.jsonl --out gradients.safetensors",
  ],
  prepare(_, values) {
    const hint = "Usage: attune gradients --examples FILE --out FILE [OPTIONS]";
    const examples = need(values.examples, "attune gradients: --examples", hint);
    const out = need(values.out, "attune gradients: --out", hint);
    return async ({ operations, output }) => {
      const result = await operations.gradients({ ...values, examples, out });
      output.event("result", result);
      output.text(`loss ${result.loss.toFixed(6)}, gradient norm ${result.gradNorm.toFixed(6)}, written to ${out}\n`);
    };
  },
});
