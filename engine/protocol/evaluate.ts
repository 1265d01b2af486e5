/** Comparing an adapter with its base on a workspace's held-out files. */
import { type RequestOf, request } from "../schema/request";
import { flag } from "../schema/schema";
import { endpointFields } from "./endpoint";
import {
  adapterField,
  contextField,
  healOption,
  modelFields,
  overrulingFields,
  seedField,
  workspaceField,
} from "./fields";
import type { Verdict } from "./verdict";

export const evaluateRequest = request("evaluate", {
  workspace: workspaceField,
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
});

export type EvaluateRequest = RequestOf<typeof evaluateRequest.fields>;

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
