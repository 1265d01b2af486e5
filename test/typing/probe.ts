/**
 * What is put in front of an installed extension's code, so that any version of it tells when the editor asks, when the
 * engine is asked and when answers come: lines of JSON in a file. It changes nothing of what the extension does. An engine that windows
 * share is not watched: `attune.engine.shared` must be off.
 */
import { readFileSync, writeFileSync } from "node:fs";

export type ProbeEvent =
  | {
      readonly event: "provide";
      readonly at: number;
      readonly id: number;
      readonly line: number;
      readonly column: number;
    }
  | { readonly event: "provided"; readonly at: number; readonly id: number; readonly text: string | null }
  | {
      readonly event: "asked";
      readonly at: number;
      readonly id: number;
      readonly line: number;
      readonly column: number;
    }
  | { readonly event: "answered"; readonly at: number; readonly id: number }
  /** `due`: when the wait before a text was over; the event itself comes when the text does. */
  | { readonly event: "due"; readonly at: number; readonly due: number };

/** `bundle`: the extension's main file. Its events go to `file`. */
export function addProbe(bundle: string, file: string): void {
  const code = readFileSync(bundle, "utf8");
  writeFileSync(bundle, `;(${probe.toString()})(require, ${JSON.stringify(file)});\n${code}`);
  writeFileSync(file, "");
}

export function probeEvents(file: string): readonly ProbeEvent[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): ProbeEvent => JSON.parse(line));
}

/** Runs inside the extension, on its own: nothing from outside the function is known there. */
function probe(load: NodeJS.Require, file: string): void {
  const { languages } = load("vscode");
  const { appendFileSync } = load("node:fs");
  const processes = load("node:child_process");
  const now = () => performance.timeOrigin + performance.now();
  const tell = (event: object) => appendFileSync(file, `${JSON.stringify(event)}\n`);

  load("node:diagnostics_channel").subscribe("attune.completions.due", (due: number) => {
    tell({ event: "due", at: now(), due });
  });

  let count = 0;
  const register = languages.registerInlineCompletionItemProvider;
  languages.registerInlineCompletionItemProvider = (selector: unknown, provider: Provider, ...more: unknown[]) =>
    register(
      selector,
      {
        async provideInlineCompletionItems(document: unknown, position: Position, ...rest: unknown[]) {
          const id = ++count;
          tell({ event: "provide", at: now(), id, line: position.line + 1, column: position.character + 1 });
          const items = await provider.provideInlineCompletionItems(document, position, ...rest);
          tell({ event: "provided", at: now(), id, text: items?.[0]?.insertText ?? null });
          return items;
        },
      },
      ...more,
    );

  const fork = processes.fork;
  processes.fork = (...given: unknown[]) => {
    const child = fork(...given);
    const open = new Set<unknown>();
    const send = child.send;
    child.send = (message: Message, ...more: unknown[]) => {
      if (message?.method === "attune/complete") {
        open.add(message.id);
        const { line, column } = message.params?.at ?? {};
        tell({ event: "asked", at: now(), id: message.id, line, column });
      }
      return send.call(child, message, ...more);
    };
    child.on("message", (message: Message) => {
      if (message?.method === undefined && open.delete(message?.id))
        tell({ event: "answered", at: now(), id: message.id });
    });
    return child;
  };

  interface Provider {
    provideInlineCompletionItems(
      ...given: unknown[]
    ): Promise<readonly { readonly insertText?: unknown }[] | undefined>;
  }
  interface Position {
    readonly line: number;
    readonly character: number;
  }
  interface Message {
    readonly id?: unknown;
    readonly method?: string;
    readonly params?: { readonly at?: { readonly line?: number; readonly column?: number } };
  }
}
