/** What of a project reaches a prompt, and what never does. */
import assert from "node:assert/strict";
import { rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { before, describe, type TestContext, test } from "node:test";
import { createCompleter, createCompletions } from "../../../engine/complete/completer";
import { createProjects, type ProjectRequest, type Projects } from "../../../engine/complete/project";
import type { CompleteRequest, CompleteResult } from "../../../engine/protocol/complete";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { tempFolder } from "../../support/temp";
import { writeTree } from "../workspace/tree";

let tokenizer: CodeTokenizer;

before(async () => {
  tokenizer = await loadTokenizer("models/attune-base", 12_288);
});

const files = {
  ".git/HEAD": "ref: refs/heads/main\n",
  ".gitignore": "ignored/\n",
  "src/harbour.ts": "export function dock(ship) {\n  return assign(ship, firstBerth);\n}\n",
  "ignored/secretPlan.ts": "export function dock(ship) {\n  return ignoredPlan(ship);\n}\n",
  "legacy/other.ts": "export function dock(ship) {\n  return legacyPlan(ship);\n}\n",
  ".env": "dock=environmentPlan\n",
  "src/keys.ts": 'export const dock = 1;\nconst password = "hunter2-Zebra-9931";\n',
  "notes.md": "# dock\n\nThe dock function of markdownPlan.\n",
};

interface Project {
  readonly folder: string;
  /** What stands in front of a place in src/main.ts, as text. */
  ask(more?: Partial<ProjectRequest> & { readonly before?: string; readonly file?: string }): Promise<string>;
}

async function open(context: TestContext, projects: Projects = createProjects(() => undefined)): Promise<Project> {
  const folder = await tempFolder(context);
  await writeTree(folder, files);
  context.after(() => projects.dispose());
  return {
    folder,
    async ask({ before: text = "dock(", file = "src/main.ts", ...request } = {}) {
      const found = await projects.contextAt(
        { folder, exclude: [], recent: [], ...request },
        { file: path.resolve(folder, file), before: text, after: "" },
        { tokenizer, budget: 400, waits: true },
      );
      return found === null ? "" : tokenizer.decode(found.tokens);
    },
  };
}

describe("a project", () => {
  test("shows its code, and nothing that is ignored, excluded or secret, nor documentation", async (context) => {
    const { ask } = await open(context);
    const shown = await ask({ exclude: ["/legacy"] });
    assert.match(shown, /src\/harbour\.ts\n.*firstBerth/s);
    assert.match(shown, /src\/keys\.ts/);
    assert.doesNotMatch(shown, /ignoredPlan|legacyPlan|environmentPlan|markdownPlan|hunter2/);
    assert.match(await ask(), /legacyPlan/);
  });

  test("leaves out files that would take long to read", async (context) => {
    const { ask, folder } = await open(context);
    const large = "export function dock(ship) {\n  return largeBerth(ship);\n}\n".repeat(4000);
    await writeTree(folder, { "src/large.ts": large });
    assert.doesNotMatch(await ask(), /largeBerth/);
  });

  test("shows nothing to files outside of it", async (context) => {
    const { ask } = await open(context);
    assert.equal(await ask({ file: "../elsewhere/main.ts" }), "");
  });

  test("follows what is typed in its files before it is saved", async (context) => {
    const { ask } = await open(context);
    await ask();
    const typed = "export function dock(ship) {\n  return moor(ship, secondBerth);\n}\n";
    await ask({ file: "src/harbour.ts", before: typed });
    const shown = await ask();
    assert.match(shown, /secondBerth/);
    assert.doesNotMatch(shown, /firstBerth/);
    await ask({ file: "src/harbour.ts", before: `${typed}const apiKey = "sk-live-4242424242424242Zq";\n` });
    assert.doesNotMatch(await ask(), /sk-live/);
  });

  test("what is typed into a file that may not be shown stays unseen", async (context) => {
    const { ask } = await open(context);
    await ask();
    await ask({ file: "ignored/secretPlan.ts", before: "export function dock() { return typedPlan; }\n" });
    assert.doesNotMatch(await ask(), /typedPlan/);
  });

  test("the prompt keeps its beginning while the cursor stays near", async (context) => {
    const { ask } = await open(context);
    const first = await ask();
    assert.notEqual(first, "");
    assert.equal(await ask({ before: "dock(first);\nmoor(second);\nassign(" }), first);
  });

  test("what was chosen for one model's tokens is chosen anew for another's", async (context) => {
    const folder = await tempFolder(context);
    await writeTree(folder, files);
    const projects = createProjects(() => undefined);
    context.after(() => projects.dispose());
    const twice: CodeTokenizer = {
      ...tokenizer,
      encode: (text) => [...tokenizer.encode(text), ...tokenizer.encode(text)],
    };
    const place = { file: path.join(folder, "src/main.ts"), before: "dock(", after: "" };
    for (const of of [tokenizer, twice]) {
      const how = { tokenizer: of, budget: 160, waits: true };
      const found = await projects.contextAt({ folder, exclude: [], recent: [] }, place, how);
      assert.ok(found !== null && found.tokens.length <= 160, `${found?.tokens.length}`);
    }
  });

  test("is looked through again for what was saved, added and deleted", async (context) => {
    let now = 0;
    const projects = createProjects(
      () => undefined,
      () => now,
    );
    const { ask, folder } = await open(context, projects);
    await ask();
    await writeFile(path.join(folder, "src/harbour.ts"), "export function dock() {\n  return thirdBerth;\n}\n");
    await utimes(path.join(folder, "src/harbour.ts"), 1, 1);
    await writeTree(folder, { "src/new.ts": "export function dock() {\n  return newBerth;\n}\n" });
    await rm(path.join(folder, "legacy/other.ts"));
    assert.match(await ask(), /firstBerth/);
    now += 60_000;
    const shown = await ask();
    assert.match(shown, /thirdBerth/);
    assert.match(shown, /newBerth/);
    assert.doesNotMatch(shown, /firstBerth|legacyPlan/);
  });
});

describe("a completion", () => {
  test("knows names of other files, unless it is told not to or asked raw", async (context) => {
    // Its name stands in the prompt.
    const folder = path.join(await tempFolder(context), "port");
    const other = "export function craneRate(dock: string): number {\n  return dock === 'north' ? 3 : 2;\n}\n";
    await writeTree(folder, { "src/cranes.ts": other });
    const completer = createCompleter(() => undefined);
    context.after(() => completer.dispose());
    const text = "export function bill(dock: string, hours: number): number {\n  return cra\n}\n";
    const at = { kind: "file", file: path.join(folder, "src/bill.ts"), text, line: 2, column: 13 } as const;
    const ask = async (more: Partial<CompleteRequest>): Promise<CompleteResult> =>
      completer.complete(
        { base: "models/attune-base", device: "cpu", precision: "fp32", threads: 1, maxTokens: 24, at, ...more },
        new AbortController().signal,
      );
    const project = { folder };
    assert.match((await ask({ project })).text, /^neRate/);
    for (const more of [{ project, context: "off" }, {}] as const)
      assert.doesNotMatch((await ask(more)).text, /^neRate/);
    const prompts = [await ask({ project, raw: true }), await ask({ raw: true })].map(
      ({ promptTokens }) => promptTokens,
    );
    assert.deepEqual(prompts[0], prompts[1]);
  });
});

test("two who ask share the model, and nothing of what one of them types is shown to the other", async (context) => {
  const folder = path.join(await tempFolder(context), "port");
  await writeTree(folder, { "src/cranes.ts": "export const cranes = 3;\n" });
  const typed = "export function craneRate(dock: string): number {\n  return dock === 'north' ? 3 : 2;\n}\n";
  const bill = "export function bill(dock: string, hours: number): number {\n  return cra\n}\n";
  const logs: Record<"one" | "other", string[]> = { one: [], other: [] };
  const completions = createCompletions();
  const one = completions.completer((line) => logs.one.push(line));
  const other = completions.completer((line) => logs.other.push(line));
  context.after(async () => {
    for (const part of [one, other, completions]) await part.dispose();
  });
  const never = new AbortController().signal;
  const ask = async (of: typeof one, file: string, text: string, line: number, column: number): Promise<string> => {
    const at = { kind: "file", file: path.join(folder, file), text, line, column } as const;
    const common = { base: "models/attune-base", device: "cpu", precision: "fp32", threads: 1, maxTokens: 24 } as const;
    return (await of.complete({ ...common, at, project: { folder } }, never)).text;
  };
  await ask(one, "src/cranes.ts", typed, 3, 2);
  assert.match(await ask(one, "src/bill.ts", bill, 2, 13), /^neRate/);
  assert.doesNotMatch(await ask(other, "src/bill.ts", bill, 2, 13), /^neRate/);
  const loaded = (lines: readonly string[]) => lines.filter((line) => line.startsWith("loaded ")).length;
  assert.deepEqual([loaded(logs.one), loaded(logs.other)], [1, 0]);
  // What was read for prompts is told to each, and to nobody else.
  const read = (lines: readonly string[]) => lines.filter((line) => line.startsWith("read ")).length;
  assert.deepEqual([read(logs.one), read(logs.other)], [1, 1]);
  const stop = new AbortController();
  const stopped = one.complete({ at: { kind: "prompt", prompt: "x" } }, stop.signal);
  const whole = ask(other, "src/bill.ts", bill, 2, 13);
  stop.abort();
  await assert.rejects(stopped, /cancelled/);
  assert.notEqual(await whole, "");
});
