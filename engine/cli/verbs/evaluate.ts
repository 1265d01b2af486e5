import { resolve } from "node:path";
import { endpointTokenVariable } from "../../protocol/endpoint";
import { evaluateRequest } from "../../protocol/evaluate";
import { secondsLeft } from "../../words/pace";
import { remaining } from "../../words/time";
import { demandEndpoint, withToken } from "../endpoint";
import { need, verb } from "../verb";
import { verdictText } from "../verdict";

export const evaluate = verb({
  summary: "Compare an adapter with its base on a workspace's held-out files",
  positional: "WORKSPACE",
  options: evaluateRequest.fields,
  interruptible: true,
  notes: [
    "  attune evaluate . --adapter DIR",
    "",
    "With --endpoint a server's model is measured on the same places: exact lines and edit similarity, and losses where it",
    "tells the log-probabilities of a prompt (vLLM, SGLang). The code of the held-out places goes to it, secrets masked;",
    `its token stands in the environment as ${endpointTokenVariable}.`,
    "  attune evaluate . --adapter DIR --endpoint https://llm.example.org:8000 --endpoint-model team-coder-7b",
  ],
  prepare(workspace, values) {
    const folder = need(workspace, "WORKSPACE", "Usage: attune evaluate WORKSPACE");
    demandEndpoint("evaluate", values);
    return async ({ operations, output, io, signal }) => {
      const request = { ...withToken(values, io), workspace: resolve(io.cwd, folder) };
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
