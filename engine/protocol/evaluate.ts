/** Comparing an adapter with its base on a workspace's held-out files. */
import { type RequestOf, request } from "../schema/request";
import { filledText, flag, Malformed } from "../schema/schema";
import { endpointFields } from "./endpoint";
import { adapterField, contextField, healOption, modelFields, overrulingFields, seedField } from "./fields";
import { trainRequest } from "./train";
import type { Difference, Verdict } from "./verdict";

export const evaluateRequest = request(
  "evaluate",
  {
    /** Absolute path of the workspace folder; absent when `examples` is given. */
    workspace: { schema: filledText },
    /** Absolute path of an examples file, as `train` takes it: losses alone are measured, of encoders too. */
    examples: trainRequest.fields.examples,
    /** Absent: the base against itself. */
    adapter: adapterField,
    ...modelFields,
    seed: seedField,
    /** Whether both are measured with code of other files too. */
    context: contextField,
    ...overrulingFields,
    /** Whether prompts are healed (`text/heal.ts`), as they are served. */
    heal: { schema: flag, option: healOption, default: true },
    ...endpointFields,
  },
  ({ workspace, examples, endpoint }) => {
    if (examples !== undefined && endpoint !== undefined)
      throw new Malformed(
        "examples and endpoint exclude each other",
        "A server is measured on a workspace: leave one out.",
      );
    if ((workspace === undefined) !== (examples === undefined)) return;
    const hint = "Give either a workspace folder or an examples file.";
    throw new Malformed("exactly one of workspace and examples is needed", hint);
  },
);

export type EvaluateRequest = RequestOf<typeof evaluateRequest.fields>;

/** One on a workspace. */
export type WorkspaceRequest = Omit<EvaluateRequest, "examples"> & Required<Pick<EvaluateRequest, "workspace">>;

/** One on an examples file. */
export type ExamplesRequest = EvaluateRequest & Required<Pick<EvaluateRequest, "examples">>;

/** Base and adapter on an examples file: losses in nats per token that is asked for. */
export interface ExamplesResult {
  readonly base: { readonly natsPerToken: number };
  readonly tuned: { readonly natsPerToken: number };
  /** Tuned minus base, its interval by bootstrap over the examples; absent where there are fewer than two. */
  readonly difference?: Difference;
  /** `high95 < 0`. */
  readonly better: boolean;
  readonly examples: number;
  /** That bear loss. */
  readonly tokens: number;
}

export type EvaluateResult = Pick<
  Verdict,
  | "base"
  | "tuned"
  | "difference"
  | "better"
  | "use"
  | "served"
  | "general"
  | "since"
  | "parts"
  | "places"
  | "arms"
  | "differences"
  | "endpoint"
>;
