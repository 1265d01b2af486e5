import { resolve } from "node:path";
import { exportJobRequest } from "../../protocol/job";
import { bytes, counted, grouped } from "../output";
import { need, verb } from "../verb";
import { exchangeHooks } from "./adapter";

export const jobExport = verb({
  summary: "Write a training run as a folder for other machines",
  positional: "WORKSPACE",
  options: exportJobRequest.fields,
  interruptible: true,
  notes: [
    "DIR gets the reviewed examples, the adapter's start, the schedule, and a program for transformers, PEFT and accelerate,",
    "with ready files for several machines, Ray, SkyPilot and Kubernetes. Its README.md says how to run it.",
    "",
    "  attune job export . --base Qwen/Qwen2.5-Coder-7B --batch 32 --shards 16 --out job",
    "  attune adapter import job",
  ],
  prepare(positional, values) {
    const hint = "Usage: attune job export WORKSPACE --out DIR";
    const workspace = need(positional, "attune job export: WORKSPACE", hint);
    const out = need(values.out, "attune job export: --out", hint);
    return async (context) => {
      const { operations, output, io } = context;
      const request = { ...values, workspace: resolve(io.cwd, workspace), out: resolve(io.cwd, out) };
      const result = await operations.exportJob(request, exchangeHooks(context));
      output.event("result", result);
      output.text(
        `${grouped(result.examples)} examples, ${grouped(result.tokens)} tokens in ${counted(result.shards, "shard")}, ` +
          `${counted(result.steps, "step")} for ${result.base}\n` +
          `${bytes(result.bytes)} in ${result.dir}; its README.md says how to run it\n`,
      );
    };
  },
});
