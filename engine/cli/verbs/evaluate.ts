import { resolve } from "node:path";
import { endpointTokenVariable } from "../../protocol/endpoint";
import { type ExamplesRequest, evaluateRequest } from "../../protocol/evaluate";
import { secondsLeft } from "../../words/pace";
import { remaining } from "../../words/time";
import { demandEndpoint, withToken } from "../endpoint";
import { counted } from "../output";
import { type Context, need, usage, verb } from "../verb";
import { lossInterval, verdictText } from "../verdict";

export const evaluate = verb({
  summary: "Compare an adapter with its base on a workspace's held-out files, or on examples",
  positional: "[WORKSPACE]",
  options: evaluateRequest.fields,
  interruptible: true,
  notes: [
    "  attune evaluate . --adapter DIR",
    "",
    "With --examples losses alone are measured, on the places that an examples file asks for, of encoders too.",
    "  attune evaluate --examples examples.jsonl --base DIR --adapter DIR",
    "",
    "With --endpoint a server's model is measured on the same places: exact lines and edit similarity, and losses where it",
    "tells the log-probabilities of a prompt (vLLM, SGLang). The code of the held-out places goes to it, secrets masked;",
    `its token stands in the environment as ${endpointTokenVariable}.`,
    "  attune evaluate . --adapter DIR --endpoint https://llm.example.org:8000 --endpoint-model team-coder-7b",
  ],
  prepare(workspace, { examples, ...values }) {
    const hint = "Usage: attune evaluate WORKSPACE [OPTIONS], or attune evaluate --examples FILE [OPTIONS]";
    demandEndpoint("evaluate", values);
    if (examples !== undefined) {
      if (workspace !== undefined || values.endpoint !== undefined) {
        const other = workspace === undefined ? "--endpoint" : `WORKSPACE ${workspace}`;
        throw usage(`attune evaluate: --examples and ${other} exclude each other`, hint);
      }
      return (context) => onExamples({ ...values, examples }, context);
    }
    const folder = need(workspace, "attune evaluate: WORKSPACE", hint);
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

async function onExamples(request: ExamplesRequest, { operations, output, signal }: Context): Promise<void> {
  const result = await operations.evaluateExamples(request, { signal, log: output.log });
  output.event("result", result);
  const { base, tuned, difference, examples, tokens } = result;
  const change = difference === undefined ? "" : `: ${lossInterval(difference)}`;
  output.text(
    `base ${base.natsPerToken.toFixed(3)}, tuned ${tuned.natsPerToken.toFixed(3)} nats per token, ` +
      `${counted(tokens, "token")} in ${counted(examples, "example")}${change}\n`,
  );
}
