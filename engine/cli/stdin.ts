/** `complete --stdin`: lines of JSON in, one line of JSON out for each request. */
import { resolve } from "node:path";
import { AttuneError, toErrorData } from "../errors";
import type { Operations } from "../operations";
import type { CompleteRequest } from "../protocol/complete";
import { parseStdinLine, type RequestId, readableId, type StdinLine } from "./stdin-line";
import type { Context } from "./verb";

/** What the command line set for every request that does not say otherwise. */
export type Settings = Omit<CompleteRequest, "at">;

/**
 * Serves until the input ends and every request is answered. The completer answers one after the other, in their order;
 * a wrong line gets an `error` line and nothing else happens. Rejects with `E_INTERRUPTED` once the signal is aborted.
 */
export async function serveLines(settings: Settings, { operations, io, output, signal }: Context): Promise<void> {
  const completer = await operations.createCompleter(output.log);
  const pending = new Map<RequestId, AbortController>();
  const answers = new Set<Promise<void>>();
  const cancelAll = () => {
    for (const controller of pending.values()) controller.abort();
  };
  signal.addEventListener("abort", cancelAll);

  const answer = async (request: Extract<StdinLine, { kind: "complete" }>, controller: AbortController) => {
    const { id } = request;
    try {
      const complete = completeRequest(settings, request, io.cwd);
      const result = await completer.complete(await withProject(complete, operations), controller.signal);
      output.screen.json({ event: "result", id, ...result });
    } catch (error) {
      output.screen.json({ event: "error", id, ...toErrorData(error) });
    } finally {
      pending.delete(id);
    }
  };

  try {
    for await (const { text, number } of lines(io.input, signal)) {
      if (text.trim() === "") continue;
      let value: unknown = null;
      try {
        value = parseJson(text, number);
        const request = parseStdinLine(value);
        if (request.kind === "cancel") {
          // The id may be answered already: then the cancellation came too late, which is no error.
          pending.get(request.id)?.abort();
          continue;
        }
        if (pending.has(request.id)) throw stillOpen(request.id);
        const controller = new AbortController();
        pending.set(request.id, controller);
        const running = answer(request, controller).finally(() => answers.delete(running));
        answers.add(running);
      } catch (error) {
        const id = readableId(value);
        output.screen.json({ event: "error", ...(id === null ? {} : { id }), line: number, ...toErrorData(error) });
      }
    }
    await Promise.all(answers);
    if (signal.aborted) {
      throw new AttuneError("E_INTERRUPTED", "Interrupted before the input ended.", "Send the requests again.");
    }
  } finally {
    signal.removeEventListener("abort", cancelAll);
    await completer.dispose();
  }
}

function completeRequest(
  settings: Settings,
  request: Extract<StdinLine, { kind: "complete" }>,
  cwd: string,
): CompleteRequest {
  const { at, adapter, endpointAdapter, strength, maxTokens, raw } = request;
  const { adapter: usual, endpointAdapter: usualThere, ...others } = settings;
  const chosen = adapter === undefined ? usual : adapter;
  const chosenThere = endpointAdapter === undefined ? usualThere : endpointAdapter;
  return {
    ...others,
    ...(chosen === undefined || chosen === null ? {} : { adapter: resolve(cwd, chosen) }),
    ...(chosenThere === undefined || chosenThere === null ? {} : { endpointAdapter: chosenThere }),
    ...(strength === undefined ? {} : { strength }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(raw === undefined ? {} : { raw }),
    at: at.kind === "file" ? { ...at, file: resolve(cwd, at.file) } : at,
  };
}

/** On a command line a file's project is the git repository around it. */
export async function withProject(request: CompleteRequest, operations: Operations): Promise<CompleteRequest> {
  if (request.at.kind !== "file" || request.raw || request.context === "off") return request;
  const project = await operations.findProject(request.at.file);
  return project === null ? request : { ...request, project };
}

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AttuneError("E_USAGE", `line ${line} is not JSON: ${why}`, "Send one JSON object a line.");
  }
}

function stillOpen(id: RequestId): AttuneError {
  const shown = JSON.stringify(id);
  return new AttuneError("E_USAGE", `id ${shown} is not answered yet`, "Give each open request an id of its own.");
}

/**
 * Lines by `\n` alone. Node's own readline also breaks at U+2028 and U+2029, which may stand unescaped in JSON texts.
 * Ends early when the signal is aborted.
 */
async function* lines(
  input: AsyncIterable<Uint8Array | string>,
  signal: AbortSignal,
): AsyncGenerator<{ readonly text: string; readonly number: number }> {
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  for await (const piece of untilAborted(input, signal)) {
    const parts = (rest + (typeof piece === "string" ? piece : decoder.decode(piece, { stream: true }))).split("\n");
    rest = parts.pop() ?? "";
    for (const text of parts) yield { text, number: ++number };
  }
  if (rest !== "") yield { text: rest, number: ++number };
}

/** A stream that is silent would otherwise hold the process after Ctrl+C. */
async function* untilAborted<T>(input: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const aborted = new Promise<"aborted">((settle) => {
    if (signal.aborted) settle("aborted");
    signal.addEventListener("abort", () => settle("aborted"), { once: true });
  });
  const iterator = input[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next === "aborted" || next.done === true) return;
    yield next.value;
  }
}
