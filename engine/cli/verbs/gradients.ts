import { resolve } from "node:path";
import { defined, need, verb } from "../verb";

export const gradients = verb({
  summary: "Write the gradients of an examples file, before clipping",
  positional: null,
  options: [
    "base",
    "adapter",
    "method",
    "examples",
    "out",
    "rank",
    "alpha",
    "targets",
    "rslora",
    "dora",
    "rank-pattern",
    "alpha-pattern",
    "seed",
    "device",
    "precision",
  ],
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
    return async ({ operations, output, io }) => {
      const result = await operations.gradients({
        examples: resolve(io.cwd, examples),
        out: resolve(io.cwd, out),
        ...defined({
          base: values.base,
          adapter: values.adapter === undefined ? undefined : resolve(io.cwd, values.adapter),
          method: values.method,
          rank: values.rank,
          alpha: values.alpha,
          targets: values.targets,
          rslora: values.rslora,
          dora: values.dora,
          rankPattern: values["rank-pattern"],
          alphaPattern: values["alpha-pattern"],
          seed: values.seed,
          device: values.device,
          precision: values.precision,
        }),
      });
      output.event("result", result);
      output.text(`loss ${result.loss.toFixed(6)}, gradient norm ${result.gradNorm.toFixed(6)}, written to ${out}\n`);
    };
  },
});
