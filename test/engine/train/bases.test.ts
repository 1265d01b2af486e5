/** Bases whose tokenizer is unlike the embedded one's, from training to completing: no fill-in-the-middle, a start-of-text token. */
import assert from "node:assert/strict";
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { createCompleter } from "../../../engine/complete/completer";
import { isRecord } from "../../../engine/errors";
import type { CompletePlace } from "../../../engine/protocol/complete";
import type { TrainEvent } from "../../../engine/protocol/train";
import { train } from "../../../engine/train/run";
import { tempFolder, tempHome } from "../../support/temp";

const embedded = path.resolve("test/fixtures/attune-base-8m");
const file = path.resolve("test/fixtures/sample-workspace/src/core/ledger.ts");
const fileSeparator = 8191;

/** The embedded model with another tokenizer. */
async function baseWith(context: TestContext, change: (tokenizer: Record<string, unknown>) => void): Promise<string> {
  await tempHome(context);
  const folder = path.join(await tempFolder(context), "base");
  await mkdir(folder);
  for (const name of ["config.json", "tokenizer_config.json"])
    await cp(path.join(embedded, name), path.join(folder, name));
  await symlink(path.join(embedded, "model.safetensors"), path.join(folder, "model.safetensors"));
  const tokenizer: unknown = JSON.parse(await readFile(path.join(embedded, "tokenizer.json"), "utf8"));
  assert.ok(isRecord(tokenizer));
  change(tokenizer);
  await writeFile(path.join(folder, "tokenizer.json"), JSON.stringify(tokenizer));
  return folder;
}

async function trained(context: TestContext, base: string, out: string): Promise<TrainEvent[]> {
  const workspace = await tempFolder(context);
  await cp(file, path.join(workspace, "ledger.ts"));
  const events: TrainEvent[] = [];
  const request = { base, workspace, out, steps: 1, batch: 1, seqLen: 96, rank: 2, verdict: false } as const;
  const hooks = {
    signal: new AbortController().signal,
    log: () => {},
    onEvent: (event: TrainEvent) => events.push(event),
  };
  await train({ ...request, device: "cpu", threads: 2 }, hooks);
  return events;
}

/** Completes before `after` with the adapter: first behind `before`, then behind some more. */
async function completed(base: string, adapter: string | undefined, before: string, after: string) {
  const logs: string[] = [];
  const completer = createCompleter((message) => logs.push(message));
  try {
    const ask = (text: string) => {
      const at: CompletePlace = { kind: "file", file: "a.ts", text: text + after, line: 1, column: text.length + 1 };
      const signal = new AbortController().signal;
      const request = { base, at, raw: true, maxTokens: 4, device: "cpu", threads: 2 } as const;
      return completer.complete({ ...request, ...(adapter === undefined ? {} : { adapter }) }, signal);
    };
    return { first: await ask(before), second: await ask(`${before} + `), logs };
  } finally {
    await completer.dispose();
  }
}

test("a base without fill-in-the-middle tokens trains and completes from left to right, and says so", async (context) => {
  const base = await baseWith(context, (tokenizer) => {
    const added = tokenizer["added_tokens"];
    assert.ok(Array.isArray(added));
    for (const token of added) if (token.content === "<|fim_middle|>") token.content = "<|reserved|>";
  });
  const out = path.join(await tempFolder(context), "out");
  const events = await trained(context, base, out);
  assert.equal(events.find((event) => event.event === "plan")?.layout, "leftToRight");
  assert.ok(events.some((event) => event.event === "phase" && /from left to right/.test(event.message)));
  assert.ok(events.filter((event) => event.event === "step").every((event) => Number.isFinite(event.loss)));
  const { first, second, logs } = await completed(base, out, "const total = price", ";\nexport default total;\n");
  assert.ok(logs.some((line) => /no fill-in-the-middle tokens, so it completes from left to right/.test(line)));
  const prompt = first.promptTokens ?? [];
  assert.ok(prompt.length > 0 && prompt.every((token) => token < 8185), "text alone, and no marker");
  assert.equal(second.reusedTokens, prompt.length);
});

test("a start-of-text token stands in front of every prompt, and the cache behind it stays usable", async (context) => {
  const base = await baseWith(context, (tokenizer) => {
    tokenizer["post_processor"] = {
      type: "TemplateProcessing",
      single: [{ SpecialToken: { id: "<|file_sep|>", type_id: 0 } }, { Sequence: { id: "A", type_id: 0 } }],
    };
  });
  const out = path.join(await tempFolder(context), "out");
  const events = await trained(context, base, out);
  assert.notEqual(events.find((event) => event.event === "plan")?.layout, "leftToRight");
  const started = await completed(base, out, "const total = price", ";\n");
  const without = await completed(embedded, undefined, "const total = price", ";\n");
  assert.deepEqual(started.first.promptTokens, [fileSeparator, ...(without.first.promptTokens ?? [])]);
  assert.equal(started.second.reusedTokens, (without.second.reusedTokens ?? Number.NaN) + 1);
});
