/** Requests, settings, stored state and command lines: values that come over a wire or from an editor. */
import assert from "node:assert/strict";
import { runCli } from "../../../engine/cli/run";
import { parseStdinLine, readableId } from "../../../engine/cli/stdin-line";
import { AttuneError, fromErrorData, isRecord, toErrorData } from "../../../engine/errors";
import { type CallName, calls, completionWaiting } from "../../../engine/protocol/wire";
import { emptyRun } from "../../../engine/run/state";
import { readRequest } from "../../../engine/schema/request";
import { findSecrets } from "../../../engine/workspace/secrets";
import { parseProjectAdapters } from "../../../extension/adapters/state";
import { networkSettings } from "../../../extension/base/network";
import { checkSettings } from "../../../extension/editor/settings-rules";
import { readStoredRun, storeRun } from "../../../extension/training/stored-run";
import { parseFromPage } from "../../../webview/protocol";
import { only, session } from "../../engine/cli/fakes";
import type { Entrance } from "../entrance";
import { damagedJson, damagedValue } from "../json";
import type { Random } from "../random";

const of = (name: CallName) => (value: unknown) => readRequest<unknown>(calls[name].request, value);
const waiting = (value: unknown) => readRequest(completionWaiting, value);

const requests: readonly (readonly [(value: unknown) => unknown, unknown])[] = [
  [of("initialize"), { role: "training", background: true }],
  [
    of("train"),
    {
      ...{ workspace: "/w", base: "b", out: "/o", method: "lora", rank: 4, alpha: 8, targets: "q_proj", dropout: 0.1 },
      ...{
        rslora: true,
        steps: 3,
        epochs: 2,
        seqLen: 64,
        batch: 2,
        lr: 1e-3,
        seed: 1,
        device: "cpu",
        precision: "fp32",
      },
      ...{ threads: 2, resume: "/r", verdict: false },
    },
  ],
  [
    of("complete"),
    {
      base: "b",
      adapter: "/a",
      strength: 1,
      at: { kind: "file", file: "f", line: 1, column: 1, text: "" },
      maxTokens: 3,
    },
  ],
  [of("complete"), { at: { kind: "tokens", tokens: [1, 2] }, raw: true }],
  [of("adapters"), { base: "h" }],
  [of("deleteAdapter"), { dir: "/d" }],
  [of("showAdapter"), { adapter: "/a" }],
  [of("freeDisk"), { names: ["/a"], dryRun: true }],
  [
    of("downloadModel"),
    { id: "a/b", revision: "main", network: { proxy: "http://p", noProxy: ["x"], verifyTls: true } },
  ],
  [of("checkModel"), { base: "b" }],
  [of("exportAdapter"), { adapter: "/a", out: "/o", format: "gguf" }],
  [of("importAdapter"), { from: "/a", base: "b" }],
  [waiting, { waiting: true }],
  [
    parseStdinLine,
    { id: 1, file: "f", line: 1, column: 1, text: "", adapter: null, strength: 0.5, maxTokens: 4, raw: false },
  ],
  [parseStdinLine, { id: "x", tokens: [1] }],
  [parseStdinLine, { cancel: 3 }],
];

const settings = {
  ...{ base: "", device: "auto", precision: "auto", threads: null, "engine.nodePath": "", strength: 1 },
  "completions.languages": { "*": true },
  "completions.debounce": 120,
  "training.rank": 16,
  "training.alpha": 32,
  "training.targets": "all-linear",
  "training.learningRate": null,
};
const network = { proxy: "http://p:1", proxySupport: "override", noProxy: ["a"], proxyStrictSSL: true };
const summary = {
  ...{ dir: "/d", name: "n", base: "b", baseHash: "h", createdAt: "2026-11-24", workspace: "/w", steps: 1, rank: 1 },
  ...{ alpha: 1, trainable: 1, bytes: 1, difference: { value: -1, low95: -2, high95: -0.5 }, better: true },
};
const adapters = { "file:///w": { enabled: true, summary } };
const run = storeRun("file:///w", emptyRun("w"), { workspace: "/w" });

const words = [
  ...[
    "train",
    "complete",
    "review",
    "models",
    "list",
    "download",
    "adapter",
    "export",
    "--json",
    "--help",
    "--rank",
    "--base",
  ],
  ...[
    "--",
    "-",
    "-h",
    "",
    "--x",
    "a/b",
    "1e999",
    "-1",
    "NaN",
    "0x10",
    "--rank=4",
    "--lr",
    "--device",
    "cpu",
    "gguf",
    "--out",
  ],
  ...[
    "--strength",
    "-0.5",
    "\u0000",
    "__proto__",
    "--__proto__",
    "constructor",
    "--tokens",
    "1,2,,3",
    "--stdin",
    "--format",
  ],
];

export const messageEntrances: readonly Entrance[] = [
  {
    name: "RPC parameters and stdin lines",
    weight: 40,
    run(random) {
      const [parse, valid] = random.pick(requests);
      const value = damagedValue(random, valid);
      readableId(value);
      const request = parse(value);
      assert.deepEqual(structuredClone(request), request);
      JSON.stringify(request, (field, item: unknown) => {
        assert(item !== undefined && (typeof item !== "number" || Number.isFinite(item)), field);
        return item;
      });
    },
  },
  {
    name: "page messages",
    weight: 15,
    run(random) {
      const message = parseFromPage(damagedValue(random, { type: random.pick(["useAdapter", "start"]), dir: "/d" }));
      if (message === null) return;
      assert(typeof message.type === "string");
      if ("dir" in message) assert(typeof message.dir === "string");
    },
  },
  {
    name: "settings",
    weight: 15,
    run(random) {
      const damaged = damagedValue(random, settings);
      const { settings: checked, problems } = checkSettings((key) => (isRecord(damaged) ? damaged[key] : damaged));
      assert(checked.strength >= 0 && checked.strength <= 2);
      assert(problems.every((problem) => typeof problem === "string"));
      const value = damagedValue(random, network);
      const known = networkSettings((key) => (isRecord(value) ? value[key] : value));
      assert(known.proxy === undefined || known.proxy === null || typeof known.proxy === "string");
      assert((known.noProxy ?? []).every((host) => typeof host === "string"));
    },
  },
  {
    name: "stored state of the workspace",
    weight: 10,
    run(random) {
      for (const { summary: read } of Object.values(parseProjectAdapters(damagedValue(random, adapters)))) {
        assert(typeof read.dir === "string" && typeof read.rank === "number");
      }
      readStoredRun(damagedValue(random, run), ["file:///w"]);
    },
  },
  {
    name: "errors over a wire",
    weight: 5,
    run(random) {
      const error = fromErrorData(damagedValue(random, { code: "E_USAGE", message: "m", hint: "h", data: { a: 1 } }));
      assert(error instanceof AttuneError && typeof toErrorData(error).message === "string");
    },
  },
  {
    name: "command line",
    weight: 5,
    async run(random) {
      const argv = Array.from({ length: random.below(7) }, () => random.pick(words));
      const { io } = session();
      // No operation may be called by what is no right command line; a right one ends in the fake's refusal.
      assert([0, 1, 2, 130].includes(await runCli(argv, io, only({}))), argv.join(" "));
    },
  },
  {
    name: "stdin of complete",
    weight: 2,
    async run(random) {
      const line = random.chance(0.5) ? damagedJson(random, { id: 1, prompt: "x" }) : randomText(random);
      const { io } = session(pieces(random, `${line}\n{"cancel": 1}\n`));
      const completer = {
        complete: () => Promise.reject(new AttuneError("E_FILE", "no file", "none")),
        dispose: async () => {},
      };
      assert.equal(await runCli(["complete", "--stdin"], io, only({ createCompleter: async () => completer })), 0);
    },
  },
  {
    name: "secrets in a text",
    weight: 3,
    run(random) {
      const lines = findSecrets(randomText(random)).map(({ line }) => line);
      assert(lines.every((line) => Number.isInteger(line) && line >= 1));
    },
  },
];

/** Long repetitions, on which a careless regular expression takes for ever. */
function randomText(random: Random): string {
  const parts = [
    "a",
    "A1",
    "=",
    "'",
    '"',
    "-",
    "_",
    "\n",
    " ",
    "key=",
    "AKIA",
    "eyJ",
    ".",
    "/",
    "-----BEGIN",
    "\u0000",
    "é",
    "://",
    "@",
    "password: ",
  ];
  return Array.from({ length: 1 + random.below(6) }, () =>
    random.pick(parts).repeat(random.pick([1, 2, 30, 3000])),
  ).join("");
}

async function* pieces(random: Random, text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; ) {
    const size = 1 + random.below(2000);
    yield text.slice(at, at + size);
    at += size;
  }
}
