import { resolve } from "node:path";
import { evaluateRequest } from "../../protocol/evaluate";
import { secondsLeft } from "../../words/pace";
import { remaining } from "../../words/time";
import { need, verb } from "../verb";
import { verdictText } from "../verdict";

export const evaluate = verb({
  summary: "Compare an adapter with its base on a workspace's held-out files",
  positional: "WORKSPACE",
  options: evaluateRequest.fields,
  interruptible: true,
  notes: ["  attune evaluate . --adapter DIR"],
  prepare(workspace, values) {
    const folder = need(workspace, "WORKSPACE", "Usage: attune evaluate WORKSPACE");
    return async ({ operations, output, io, signal }) => {
      const request = { ...values, workspace: resolve(io.cwd, folder) };
      const begun = performance.now();
      const onProgress = (done: number, total: number) => {
        if (output.json) return;
        const left = secondsLeft((performance.now() - begun) / 1000, done, total);
        const share = `Comparing base and tuned on held-out code: ${Math.floor((100 * done) / total)} %`;
        if (done < total) output.screen.draw([share, ...(left === null ? [] : [remaining(left)])].join(", "));
        else output.screen.erase();
      };
      const result = await operations.evaluate(request, { signal, onProgress, log: output.log });
      output.event("result", result);
      output.text(`${verdictText(result)}\n`);
    };
  },
});
