/** Small functions that a model completes, and that must then run and give what is asked. */

export interface Task {
  readonly name: string;
  /** The file up to where the model writes: behind a body's indentation. */
  readonly before: string;
  /** One that is right: it tells how long a body may be, and that the checks can be met. */
  readonly body: string;
  /** Behind the body; default: what closes a function. */
  readonly after?: string;
  /** Expressions that are true where the body is right. */
  readonly checks: readonly string[];
}

export const taskLanguages = ["javascript", "python"] as const;
export type TaskLanguage = (typeof taskLanguages)[number];

export function afterOf({ after }: Task, language: TaskLanguage): string {
  return after ?? (language === "javascript" ? "\n}\n" : "\n");
}

/** The indented lines that a text begins with: what comes at a smaller indentation is behind the function. */
export function bodyOf(task: Pick<Task, "before">, text: string): string {
  const indentation = task.before.slice(task.before.lastIndexOf("\n") + 1);
  const [first = "", ...rest] = text.split("\n");
  const end = rest.findIndex((line) => line.trim() !== "" && !line.startsWith(indentation));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))].join("\n").trimEnd();
}

/** Whether what is written so far goes on behind the function already. */
export function isBehind(task: Pick<Task, "before">, text: string): boolean {
  return bodyOf(task, text).split("\n").length < text.trimEnd().split("\n").length;
}

/** A program that ends with 0 where all checks hold. */
export function programOf(task: Task, language: TaskLanguage, body: string): string {
  const source = task.before + body + afterOf(task, language);
  const checks =
    language === "javascript"
      ? task.checks.map((check) => `if ((${check}) !== true) process.exit(1);`)
      : task.checks.map((check) => `assert (${check}) is True`);
  return `${source}\n${checks.join("\n")}\n`;
}
