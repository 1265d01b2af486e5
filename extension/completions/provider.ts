import {
  type CancellationToken,
  type InlineCompletionContext,
  InlineCompletionItem,
  type InlineCompletionItemProvider,
  InlineCompletionTriggerKind,
  type Position,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import type { CancellationToken as WireToken } from "vscode-jsonrpc/node";
import { AttuneError } from "../../engine/errors";
import type { CompleteRequest, CompleteResult } from "../../engine/protocol/complete";
import { isSecretFileName } from "../../engine/secret-names";
import { placesAhead } from "./ahead";
import { createCompletionCache } from "./cache";
import { createDebounce } from "./debounce";
import { textOf } from "./document";
import { cursorAfter, isTyping } from "./keystroke";
import type { CompletionModel } from "./model";
import type { Floor } from "./other-providers";
import { type CompletionPlace, textWithCursor, worthAsking } from "./place";
import { byPresentModel } from "./present-model";
import { type AskSignal, createRequests, type RequestCounts, type Wanted } from "./requests";
import { createRoom } from "./room";
import { createShownText } from "./shown-text";
import { continuing } from "./suggest-list";

export interface CompletionOptions {
  /** Null: nothing completes in this document. */
  model(document: TextDocument): CompletionModel | null;
  /** The project whose other files may be shown to the model; undefined: the document lies in none. */
  project(document: TextDocument): CompleteRequest["project"];
  /** Whether another extension writes ghost text here. */
  floor(): Floor;
  /** `written` is told all that is written so far, as often as the engine tells. */
  complete(request: CompleteRequest, token: WireToken, written: (text: string) => void): Promise<CompleteResult>;
  /** Called with true when a completion is or may soon be waited for, so that a training run makes room, and with false after. */
  waiting(waiting: boolean): void;
  onError(error: AttuneError): void;
  /** The command that runs after a suggestion was accepted; it gets the adapter's folder or null. */
  readonly acceptedCommand: string;
}

export interface CompletionProvider extends InlineCompletionItemProvider {
  /** A document has changed: by typing, by accepting, or otherwise. */
  changed(event: TextDocumentChangeEvent): void;
  /** The cursor was put somewhere without typing: what will be asked there is asked ahead, for a new place is read slowly. */
  arrived(editor: TextEditor | undefined): void;
  /** A suggestion was accepted as a whole. */
  accepted(): void;
  /** Forgets all texts: another adapter, another setting. */
  clear(): void;
  counts(): RequestCounts;
}

interface Asked {
  readonly model: CompletionModel;
  readonly place: CompletionPlace;
}

interface AskedHow {
  /** By itself, and not on demand. */
  readonly automatic: boolean;
  /** Where what follows begins, if what stands between is going to be replaced. */
  readonly end?: Position | undefined;
}

/** Whoever walks through a file with the arrow keys has not arrived. */
const arrivalMs = 150;

/** Larger documents would cost more to send at each keystroke than a completion is worth. */
const largestDocument = 1_000_000;

export function createCompletionProvider(options: CompletionOptions): CompletionProvider {
  const cache = createCompletionCache();
  const room = createRoom(options.waiting);
  const requests = createRequests({ cache, waiting: room.working });
  const debounce = createDebounce();
  const shown = createShownText();
  let lastKey = 0;
  let arrival: NodeJS.Timeout | undefined;

  async function ask(
    model: CompletionModel,
    { place, document, demanded }: { place: CompletionPlace; document: TextDocument; demanded: boolean },
    { token, written }: AskSignal,
  ) {
    try {
      const at = {
        kind: "file",
        file: place.file,
        language: document.languageId,
        ...textWithCursor(place),
      } as const;
      const project = options.project(document);
      const request = { ...model.request, at, ...(project === undefined ? {} : { project }) };
      const { text, shown: likely } = await options.complete(request, token, written);
      return likely === false && !demanded ? "" : text;
    } catch (error) {
      if (!(error instanceof AttuneError)) throw error;
      if (error.code !== "E_INTERRUPTED") options.onError(error);
      return null;
    }
  }

  /** `demanded`: whoever asks gets a text, likely or not; by itself comes what is likely. */
  function wanted(model: CompletionModel, place: CompletionPlace, document: TextDocument, demanded = false): Wanted {
    return { place, ask: (signal) => ask(model, { place, document, demanded }, signal) };
  }

  /** Null where nothing is asked for. */
  function askedAt(document: TextDocument, position: Position, { automatic, end }: AskedHow): Asked | null {
    const model = options.model(document);
    if (model === null || severalCursors(document)) return null;
    const floor = options.floor();
    if (floor === "theirs" || (floor === "onDemand" && automatic)) return null;
    if (isSecretFileName(workspace.asRelativePath(document.uri, false))) return null;
    const place = { scope: model.scope, ...textOf(document, position, end) };
    if (place.prefix.length + place.suffix.length > largestDocument) return null;
    return automatic && !worthAsking(place.suffix) ? null : { model, place };
  }

  async function textFor(
    { model, place }: Asked,
    document: TextDocument,
    { automatic }: AskedHow,
    token: CancellationToken,
  ): Promise<string | null> {
    const now = Date.now();
    // The editor has waited a moment itself before it asks.
    const pauseMs = automatic ? debounce.wait(now, model.debounceMs) - (now - lastKey) : 0;
    const text = await requests.answer(wanted(model, place, document, !automatic), pauseMs, token);
    if (text !== "" || automatic) return text;
    // What came by itself was unlikely: the cache has silence for it, so it is asked under another name.
    const apart = { ...place, scope: `${model.scope} on demand` };
    return requests.answer(wanted(model, apart, document, true), 0, token);
  }

  async function provide(
    document: TextDocument,
    position: Position,
    context: InlineCompletionContext,
    token: CancellationToken,
  ): Promise<InlineCompletionItem[] | undefined> {
    const list = context.selectedCompletionInfo;
    const how = { automatic: context.triggerKind === InlineCompletionTriggerKind.Automatic, end: list?.range.end };
    const answer = await byPresentModel({
      asked: () => askedAt(document, position, how),
      model: () => options.model(document),
      answer: (asked) => textFor(asked, document, how, token),
      cancelled: () => token.isCancellationRequested,
    });
    if (answer === null) return undefined;
    const { asked, text } = answer;
    const { model, place } = asked;
    // The engine has nothing useful to say here; what it says is already fitted to the text around the cursor.
    if (text === "") return [];
    const range = list?.range ?? new Range(position, position);
    const typed = document.getText(new Range(range.start, position));
    const whole = list === undefined ? text : continuing(list.text, typed, text);
    if (whole === null) return [];
    shown.show(Date.now(), document.uri.toString(), document.offsetAt(position), text);
    requests.ahead(placesAhead(place, text).map((next) => wanted(model, next, document)));
    return [
      new InlineCompletionItem(whole, range, {
        title: "Suggestion accepted",
        command: options.acceptedCommand,
        arguments: [model.adapter],
      }),
    ];
  }

  function askAhead(editor: TextEditor): void {
    const { document, selection } = editor;
    if (window.activeTextEditor !== editor || !selection.isEmpty || requests.busy()) return;
    const asked = askedAt(document, selection.active, { automatic: true });
    if (asked !== null) requests.ahead([wanted(asked.model, asked.place, document)]);
  }

  function changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const [change, ...others] = contentChanges;
    if (change === undefined || window.activeTextEditor?.document !== document) return;
    const now = Date.now();
    const typing = reason === undefined && others.length === 0 && isTyping(change);
    if (typing) {
      lastKey = now;
      debounce.typed(now);
    }
    const decision = shown.change(now, {
      file: document.uri.toString(),
      offset: change.rangeOffset,
      removedLength: change.rangeLength,
      inserted: change.text,
    });
    if (decision !== null && others.length === 0) debounce.decided(now, decision === "accepted");
    if (!typing && !requests.busy()) return;
    const model = options.model(document);
    if (typing && model !== null) room.typed();
    if (!requests.busy()) return;
    const cursor = others.length === 0 ? cursorAfter(change) : null;
    if (model === null) requests.cancel();
    else if (cursor !== null) {
      requests.moved({ scope: model.scope, ...textOf(document, document.positionAt(cursor)) });
    }
  }

  return {
    provideInlineCompletionItems: provide,
    changed,
    arrived(editor) {
      clearTimeout(arrival);
      if (editor !== undefined) arrival = setTimeout(askAhead, arrivalMs, editor);
    },
    accepted() {
      debounce.decided(Date.now(), true);
    },
    clear() {
      clearTimeout(arrival);
      requests.cancel();
      cache.clear();
      shown.clear();
    },
    counts: requests.counts,
  };
}

/** With several cursors nobody knows which of them a suggestion is for. */
function severalCursors(document: TextDocument): boolean {
  const editor = window.activeTextEditor;
  return editor?.document === document && editor.selections.length > 1;
}
