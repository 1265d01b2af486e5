import {
  type CancellationToken,
  type InlineCompletionContext,
  InlineCompletionItem,
  type InlineCompletionItemProvider,
  InlineCompletionTriggerKind,
  type Position,
  Range,
  type TextDocument,
  workspace,
} from "vscode";
import { AttuneError } from "../engine/errors";
import type { CompleteRequest, CompleteResult } from "../engine/protocol";
import { isSecretFileName } from "../engine/secret-names";
import { createCompletionCache } from "./completion-cache";
import type { CompletionModel } from "./completion-model";
import { createDebounce } from "./debounce";

export interface CompletionOptions {
  model(document: TextDocument): CompletionModel | null;
  complete(request: CompleteRequest, token: CancellationToken): Promise<CompleteResult>;
  /** Called with true before and false after the engine works, so that a training run makes room. */
  waiting(waiting: boolean): void;
  onError(error: AttuneError): void;
  /** The command that runs after a suggestion was accepted; it gets the adapter's folder or null. */
  readonly acceptedCommand: string;
}

export interface CompletionProvider extends InlineCompletionItemProvider {
  /** Forgets all texts: another adapter, another setting. */
  clear(): void;
}

/** Larger documents would cost more to send at each keystroke than a completion is worth. */
const largestDocument = 1_000_000;

export function createCompletionProvider(options: CompletionOptions): CompletionProvider {
  const cache = createCompletionCache();
  const debounce = createDebounce();
  let working = 0;

  async function ask(model: CompletionModel, place: Place, token: CancellationToken): Promise<string | null> {
    working += 1;
    if (working === 1) options.waiting(true);
    try {
      const { file, line, column, text } = place;
      const at = { kind: "file", file, line, column, text } as const;
      const result = await options.complete({ ...model.request, at }, token);
      return result.text;
    } catch (error) {
      if (!(error instanceof AttuneError)) throw error;
      if (error.code !== "E_INTERRUPTED") options.onError(error);
      return null;
    } finally {
      working -= 1;
      if (working === 0) options.waiting(false);
    }
  }

  async function provide(
    document: TextDocument,
    position: Position,
    context: InlineCompletionContext,
    token: CancellationToken,
  ): Promise<InlineCompletionItem[] | undefined> {
    const automatic = context.triggerKind === InlineCompletionTriggerKind.Automatic;
    const model = options.model(document);
    if (model === null || isSecretFileName(workspace.asRelativePath(document.uri, false))) return undefined;
    const place = placeOf(document, position, context);
    if (place.text.length > largestDocument || (automatic && !worthAsking(place))) return undefined;

    const wait = automatic ? debounce.next(Date.now(), model.debounceMs) : 0;
    const key = { scope: model.scope, file: place.file, prefix: place.prefix, suffix: place.suffix };
    let text = cache.find(key);
    if (text === null) {
      if (wait > 0 && !(await pause(wait, token))) return undefined;
      text = await ask(model, place, token);
      if (text === null) return undefined;
      // A toggle while the engine worked has changed the model: the text is kept for its own model only.
      cache.store(key, text);
    }
    if (token.isCancellationRequested || options.model(document)?.scope !== model.scope) return undefined;
    return itemsFor(text, place, model);
  }

  function itemsFor(text: string, place: Place, model: CompletionModel): InlineCompletionItem[] {
    // The engine has nothing useful to say here; what it says is already fitted to the text around the cursor.
    if (text === "") return [];
    const item = new InlineCompletionItem(place.selected + text, place.range, {
      title: "Suggestion accepted",
      command: options.acceptedCommand,
      arguments: [model.adapter],
    });
    return [item];
  }

  return { provideInlineCompletionItems: provide, clear: () => cache.clear() };
}

interface Place {
  readonly file: string;
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
  /** 1-based, in the text. */
  readonly line: number;
  readonly column: number;
  /** What the item replaces in the document. */
  readonly range: Range;
  /** The entry that is selected in the list of suggestions, which ghost text must begin with. */
  readonly selected: string;
}

function placeOf(document: TextDocument, position: Position, context: InlineCompletionContext): Place {
  const selected = context.selectedCompletionInfo;
  const range = selected?.range ?? new Range(position, position);
  const whole = document.getText();
  // The model knows one kind of line end.
  const before = whole.slice(0, document.offsetAt(range.start)).replaceAll("\r\n", "\n");
  const suffix = whole.slice(document.offsetAt(range.end)).replaceAll("\r\n", "\n");
  const prefix = before + (selected?.text ?? "");
  return {
    file: document.uri.fsPath,
    text: prefix + suffix,
    prefix,
    suffix,
    line: prefix.split("\n").length,
    column: prefix.length - prefix.lastIndexOf("\n"),
    range,
    selected: selected?.text ?? "",
  };
}

/** In the midst of a line only closing punctuation may follow; whoever wants more asks with the editor's own command. */
function worthAsking(place: Place): boolean {
  const rest = place.suffix.split("\n", 1)[0] ?? "";
  return /^[\s)\]}>"'`;,:{]*$/.test(rest);
}

/** Returns false when cancelled meanwhile. */
function pause(ms: number, token: CancellationToken): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      listener.dispose();
      resolve(!token.isCancellationRequested);
    }, ms);
    const listener = token.onCancellationRequested(() => {
      clearTimeout(timer);
      listener.dispose();
      resolve(false);
    });
  });
}
