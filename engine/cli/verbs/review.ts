import { resolve } from "node:path";
import { type FileEvent, type ReviewResult, reviewRequest } from "../../protocol/review";
import { shortCommit } from "../../words/verdict";
import type { ReviewedFile } from "../../workspace/read-file";
import { countSkipped, type Review } from "../../workspace/review";
import { counted, grouped, table } from "../output";
import { type Context, need, verb } from "../verb";

export const review = verb({
  summary: "Show which files of a workspace would be trained on, and why",
  positional: "WORKSPACE",
  options: reviewRequest.fields,
  interruptible: true,
  notes: ["Nothing is written. --base says whose tokenizer counts the tokens; --seed as in train, for the same split."],
  prepare(workspace, values) {
    const folder = need(workspace, "WORKSPACE", "Usage: attune review WORKSPACE");
    return async (context) => {
      const request = { ...values, workspace: resolve(context.io.cwd, folder) };
      show(await context.operations.review(request, context.signal), context);
    };
  },
});

function show({ files, cut }: Review, { output }: Context): void {
  for (const file of files) output.event("file", fileEvent(file));
  const result = totals(files, cut);
  output.event("result", result);

  const rows = files.map((file) => [
    file.path,
    file.used ? (file.split === "heldOut" ? "held out" : "train") : "left out",
    file.used ? grouped(file.tokens.length) : "",
    file.secrets.length === 0
      ? file.reason
      : `${file.reason} (${file.secrets.map(({ kind, line }) => `${kind} in line ${line}`).join(", ")})`,
  ]);
  output.text(table(["file", "use", "tokens", "reason"], rows, ["left", "left", "right", "left"]));
  output.text(
    `\n${grouped(result.used)} of ${counted(result.files, "file")}, ${counted(result.tokens, "token")}; ` +
      `${counted(result.train, "file")} to train on, ${grouped(result.heldOut)} held out\n`,
  );
  if (cut !== undefined) {
    const since = `${counted(cut.lines, "line")} of code written since are held out`;
    output.text(`Files are trained on as they stood at ${shortCommit(cut.commit)}; ${since}\n`);
  }
}

function fileEvent(file: ReviewedFile): FileEvent {
  const { path, used, reason, tokens, split, secrets, duplicateOf } = file;
  return { event: "file", path, used, reason, tokens: tokens.length, split, secrets, duplicateOf };
}

/** `train` and `heldOut` count files, `tokens` the tokens of the used ones. */
function totals(files: readonly ReviewedFile[], cut: ReviewResult["cut"]): ReviewResult {
  return {
    files: files.length,
    used: files.filter((file) => file.used).length,
    skipped: countSkipped(files),
    tokens: files.reduce((sum, file) => sum + file.tokens.length, 0),
    train: files.filter((file) => file.split === "train").length,
    heldOut: files.filter((file) => file.split === "heldOut").length,
    ...(cut === undefined ? {} : { cut }),
  };
}
