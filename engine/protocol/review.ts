/** Which files of a workspace would be trained on, and why. */
import { type RequestOf, request } from "../schema/request";
import { modelFields, overrulingFields, seedField, workspaceField } from "./fields";

export const reviewRequest = request("review", {
  workspace: workspaceField,
  /** Whose tokenizer counts the tokens. */
  base: modelFields.base,
  seed: seedField,
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
}
