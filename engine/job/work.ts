/** What a thread of an export does. */
import type { MessagePort } from "node:worker_threads";
import { toErrorData } from "../errors";
import { type CodeTokenizer, loadTokenizer } from "../text/tokenizer";
import { sketchFiles } from "../workspace/sketch";
import { partRows } from "./rows";
import type { Answer, Task, ThreadSetup } from "./threads";

/** Answers the tasks that come through `port`, one after the other, until it is closed. */
export function serveThread(port: MessagePort, setup: ThreadSetup): void {
  let tokenizer: Promise<CodeTokenizer> | undefined;
  const answerTo = async (task: Task): Promise<Answer> => {
    tokenizer ??= loadTokenizer(setup.baseFolder, setup.vocabSize);
    if (task.kind === "sketch") return { kind: "sketch", sketches: await sketchFiles(task.files, await tokenizer) };
    return { kind: "rows", rows: await partRows(task.files, task.epoch, { ...setup, tokenizer: await tokenizer }) };
  };
  port.on("message", async (task: Task) => {
    const answer = await answerTo(task).catch(
      (error: unknown): Answer => ({ kind: "error", error: toErrorData(error) }),
    );
    port.postMessage(answer, answer.kind === "rows" ? [answer.rows.bytes.buffer as ArrayBuffer] : []);
  });
}
