/** Which tasks a model gets right, as it is served: greedily, one text each. */
import { generate } from "../../../engine/decode/generate";
import type { ServedSequence } from "../../../engine/decode/sequence";
import { openingOf, writtenBehind } from "../../../engine/text/heal";
import type { CodeTokenizer } from "../../../engine/text/tokenizer";
import { heldOutSpan } from "../../../engine/workspace/examples";
import { javascript } from "./javascript";
import { python } from "./python";
import { runs } from "./sandbox";
import { afterOf, bodyOf, isBehind, programOf, type Task, type TaskLanguage } from "./task";

export const tasks: Readonly<Record<TaskLanguage, readonly Task[]>> = { javascript, python };

const files: Readonly<Record<TaskLanguage, string>> = { javascript: "task.js", python: "task.py" };
/** More than any body needs, so that one goes on until it ends by itself. */
const maxTokens = 96;

/** The names of the tasks whose completed program runs and meets its checks, in the order of the tasks. */
export async function passedTasks(
  sequence: ServedSequence,
  tokenizer: CodeTokenizer,
  language: TaskLanguage,
  seqLen: number,
): Promise<string[]> {
  const passed: string[] = [];
  for (const task of tasks[language]) {
    const body = await write(sequence, tokenizer, task, language, seqLen);
    if (await runs(programOf(task, language, body), language)) passed.push(task.name);
  }
  return passed;
}

async function write(
  sequence: ServedSequence,
  tokenizer: CodeTokenizer,
  task: Task,
  language: TaskLanguage,
  seqLen: number,
): Promise<string> {
  const source = { path: files[language], text: task.before + task.body + afterOf(task, language) };
  const span = { start: task.before.length, end: task.before.length + task.body.length };
  const asked = heldOutSpan(source, span, tokenizer, { seqLen });
  if (asked === null) throw new Error(`the body of ${task.name} has too many tokens`);
  const { healed, prompt } = asked;
  const { tokens } = await generate(sequence, prompt, {
    maxTokens,
    endTokens: tokenizer.endTokens,
    opening: openingOf(tokenizer, healed),
    stopAfter: (written) => (isBehind(task, writtenBehind(tokenizer, healed, written)) ? "block" : null),
  });
  return bodyOf(task, writtenBehind(tokenizer, healed, tokens));
}
