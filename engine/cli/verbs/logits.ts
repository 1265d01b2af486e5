import { logitsRequest } from "../../protocol/logits";
import { table } from "../output";
import { need, usage, verb } from "../verb";

export const logits = verb({
  summary: "Print the logits that follow a list of tokens",
  positional: null,
  options: logitsRequest.fields,
  interruptible: false,
  notes: ["  attune logits --tokens 1,2,3 --json", "Without --json: the ten most likely next tokens."],
  prepare(_, values) {
    const tokens = need(values.tokens, "attune logits: --tokens", "Usage: attune logits --tokens 1,2,3 [OPTIONS]");
    if (values.merged && values.adapter === undefined) {
      throw usage("attune logits: --merged needs --adapter", "Give --adapter DIR, or leave --merged out.");
    }
    return async ({ operations, output }) => {
      const result = await operations.logits({ ...values, tokens });
      output.event("result", result);
      const best = result.logits
        .map((logit, token) => ({ token, logit }))
        .sort((a, b) => b.logit - a.logit)
        .slice(0, 10)
        .map(({ token, logit }) => [String(token), logit.toFixed(4)]);
      output.text(table(["token", "logit"], best, ["right", "right"]));
    };
  },
});
