/** Which files of a workspace would be trained on, and why. */
import { type RequestOf, request } from "../schema/request";
import { modelFields, overrulingFields, seedField, splitField, workspaceField } from "./fields";

export const reviewRequest = request("review", {
  workspace: workspaceField,
  /** Whose tokenizer counts the tokens. */
  base: modelFields.base,
  seed: seedField,
  split: splitField,
  ...overrulingFields,
});

export type ReviewRequest = RequestOf<typeof reviewRequest.fields>;

export type Split = "train" | "heldOut";

export interface FileEvent {
  readonly event: "file";
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly used: boolean;
  /** Why it is in or out, in plain words. */
  readonly reason: string;
  readonly tokens: number;
  /** Where the split is by time: `heldOut` is what came whole after the cut. */
  readonly split: Split | null;
  readonly secrets: readonly { readonly line: number; readonly kind: string }[];
  readonly duplicateOf: string | null;
}

export interface ReviewResult {
  readonly files: number;
  readonly used: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly tokens: number;
  readonly train: number;
  readonly heldOut: number;
  /** Where the history is cut: what stood at this commit is learnt, and so many lines written since are measured. Absent: by files. */
  readonly cut?: { readonly commit: string; readonly lines: number };
}
