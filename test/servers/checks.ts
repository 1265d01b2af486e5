/** What a real server does with what Attune asks of it, a row of the page for each. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readTokenizer } from "../../engine/bases/tokenizer";
import type { EndpointKind } from "../../engine/protocol/endpoint";
import { median } from "../models/page";
import { compare, placeOf, resultOf } from "./compare";
import { type Adapter, habits, places, valuePlace } from "./material";
import type { RealServer } from "./process";
import type { Product } from "./product";
import type { Subject } from "./subjects";

export interface Checked {
  readonly rows: readonly (readonly [string, string])[];
  readonly problems: readonly string[];
}

export interface Setting {
  readonly kind: EndpointKind;
  readonly product: Product;
  readonly subject: Subject;
  readonly adapters: readonly Adapter[];
  readonly server: RealServer;
  /** How many completions the server is writing, as it tells itself. */
  running(): Promise<number>;
}

/** The arguments by which the server is asked. */
export function endpointOf({ kind, server, subject }: Setting): readonly string[] {
  return ["--endpoint", server.url, "--endpoint-kind", kind, "--endpoint-tokenizer", subject.base, "--context", "off"];
}

function localOf({ subject }: Setting): readonly string[] {
  return ["--base", subject.base, "--device", "cpu", "--precision", "fp32", "--context", "off"];
}

/** Texts, strengths and speed beside the local engine; and whether a text that nobody wants any more is written on. */
export async function checkCompletions(setting: Setting): Promise<Checked> {
  const { product, subject, adapters, kind } = setting;
  const tokenizer = await readTokenizer(subject.base);
  const server = product.serve(...endpointOf(setting));
  const local = product.serve(...localOf(setting));
  try {
    const compared = await compare({ product, subject, adapters, tokenizer, server, local });
    const strengths = kind === "llama.cpp" ? await compareStrength(setting, server, local) : null;
    const cancelled = await cancel(setting, server);
    const times = await speeds(setting, server, local);
    const { raw, shown, leads, apart } = compared;
    const elsewhere =
      leads.length === 0
        ? ""
        : `; where they part our logit leads by ${leads.map((lead) => lead.toFixed(3)).join(", ")}`;
    return {
      rows: [
        [
          "raw texts that are the local engine's, two adapters and none in turn",
          `${raw.same} of ${raw.texts}${elsewhere}`,
        ],
        ["texts as an editor shows them, likewise", `${shown.same} of ${shown.texts}`],
        ["places where base and both adapters write three texts", `${apart} of ${places.length}`],
        ...(strengths === null ? [] : [["strength 0.5 of an adapter, as the local engine's", strengths.row] as const]),
        ["a completion that was cancelled", cancelled.row],
        ["a warm completion, median of 12", times],
      ],
      problems: [...compared.problems, ...(strengths?.problems ?? []), ...cancelled.problems],
    };
  } finally {
    await Promise.all([server.end(), local.end()]);
  }
}

type Serving = ReturnType<Product["serve"]>;

async function compareStrength({ adapters, subject }: Setting, server: Serving, local: Serving) {
  let same = 0;
  for (const at of places) {
    const place = { ...placeOf(at), maxTokens: 16, raw: true, strength: 0.5 };
    const theirs = resultOf(await server.ask({ ...place, endpointAdapter: adapters[0]?.name ?? null }));
    const ours = resultOf(await local.ask({ ...place, adapter: adapters[0]?.folder ?? null }));
    if (theirs.text === ours.text) same++;
  }
  // llama.cpp rounds what it multiplies with quantised weights: near choices fall otherwise there.
  const least = subject.gguf === subject.base ? 1 : places.length - 2;
  const problems = same < least ? [`with strength 0.5 only ${same} texts are alike`] : [];
  return { row: `${same} of ${places.length}`, problems };
}

/** A text that takes a while, whatever its end is. */
function longText({ adapters }: Setting) {
  const place = places.find(({ file }) => file === "moods.ts") ?? valuePlace("Box", "long");
  return { ...placeOf(place), maxTokens: 400, raw: true, endpointAdapter: adapters[1]?.name ?? null };
}

async function untilItWrites({ running }: Setting): Promise<void> {
  for (let tries = 0; tries < 1000 && (await running()) === 0; tries++) await sleep(5);
}

/** Taken back once the server says that it writes. */
async function cancel(setting: Setting, server: Serving) {
  const { running } = setting;
  const { failure } = await server.cancelled(longText(setting), () => untilItWrites(setting));
  const begun = performance.now();
  let left = await running();
  while (left > 0 && performance.now() - begun < 20_000) {
    await sleep(20);
    left = await running();
  }
  const ms = performance.now() - begun;
  const code = failure?.code ?? "a text";
  const problems = [
    ...(code === "E_INTERRUPTED" ? [] : [`a cancelled completion gives ${code}`]),
    ...(left === 0 ? [] : ["the server writes on what was cancelled"]),
  ];
  return { row: `${code}; the server writes nothing any more after ${ms.toFixed(0)} ms`, problems };
}

/** Keystrokes at one place, as a person types: the prompt grows at its end. */
async function speeds({ adapters }: Setting, server: Serving, local: Serving): Promise<string> {
  const typed = "crate.label(harbour";
  const [there, here]: [number[], number[]] = [[], []];
  for (let count = 0; count < 12; count++) {
    const text = `${places[0]?.text ?? ""}${typed.slice(0, count)}`;
    const place = { ...placeOf({ file: "typed.ts", text, behind: "\n}\n" }), maxTokens: 16 };
    there.push((await server.ask({ ...place, endpointAdapter: adapters[0]?.name ?? null })).ms);
    here.push((await local.ask({ ...place, adapter: adapters[0]?.folder ?? null })).ms);
  }
  return `${median(there).toFixed(0)} ms; the local engine ${median(here).toFixed(0)} ms`;
}

/** A server that is killed while it writes, and is gone afterwards. */
export async function checkKilled(setting: Setting): Promise<Checked> {
  const serving = setting.product.serve(...endpointOf(setting));
  try {
    // What the server has is asked once; then a text is all that a request asks for.
    resultOf(await serving.ask({ ...longText(setting), maxTokens: 4 }));
    const asked = serving.ask(longText(setting));
    await untilItWrites(setting);
    await setting.server.kill();
    const during = (await asked).failure;
    const after = (await serving.ask(longText(setting))).failure;
    const told = [during, after].map((failure) => failure?.message.replaceAll(setting.server.host, "HOST"));
    const problems = [during, after].some((failure) => failure?.code !== "E_ENDPOINT")
      ? [`killed: ${told.join(" / ")}`]
      : [];
    return { rows: [["killed while it writes, and asked again", told.map((text) => `*${text}*`).join(" ")]], problems };
  } finally {
    await serving.end();
  }
}

/** `evaluate --endpoint` on a workspace of both habits' code: an adapter there beside the same one here. */
export function checkEvaluation(setting: Setting, cache: string): Checked {
  const { product, subject, kind, adapters } = setting;
  const [adapter] = adapters;
  if (adapter === undefined) throw new Error("there are no adapters");
  const { tuned, endpoint } = product.run(
    ...["evaluate", workspaceIn(cache), "--base", subject.base, "--adapter", adapter.folder],
    ...["--device", "cpu", "--precision", "fp32", ...endpointOf(setting), "--endpoint-adapter", adapter.name],
  ) as { tuned: Figures; endpoint?: { arms: { endpoint: Figures } } };
  const theirs = endpoint?.arms.endpoint;
  if (theirs === undefined) return { rows: [], problems: ["evaluate --endpoint tells no arm of the server"] };
  const text = (figures: Figures): string =>
    `exact lines ${figures.lineExactMatch?.toFixed(3)}, edit similarity ${figures.editSimilarity?.toFixed(3)}, ` +
    `nats a token ${figures.natsPerToken?.toFixed(4) ?? "not told"}`;
  const apart = Math.abs((theirs.editSimilarity ?? Number.NaN) - (tuned.editSimilarity ?? Number.NaN));
  const nats = Math.abs((theirs.natsPerToken ?? tuned.natsPerToken ?? 0) - (tuned.natsPerToken ?? 0));
  const problems = [
    ...(apart < 0.05 ? [] : [`the server's adapter is another than here: ${text(theirs)} and ${text(tuned)}`]),
    ...(nats < 0.01 ? [] : [`losses differ by ${nats}`]),
    ...(kind === "vllm" && theirs.natsPerToken === undefined ? ["vLLM tells no losses"] : []),
  ];
  return {
    rows: [[`\`evaluate --endpoint\`, an adapter on held-out places`, `${text(theirs)}; here ${text(tuned)}`]],
    problems,
  };
}

interface Figures {
  readonly natsPerToken?: number;
  readonly lineExactMatch?: number;
  readonly editSimilarity?: number;
}

function workspaceIn(cache: string): string {
  const folder = path.join(cache, "workspace");
  mkdirSync(folder, { recursive: true });
  for (const { name, things, type, call } of habits) {
    for (const [index, thing] of things.entries()) {
      const others = things.filter((_, other) => other % 5 === index % 5);
      const lines = others.map(
        (other, line) => `  const ${other}${line} = ${call}(${thing}, "${other} ${line + index}");`,
      );
      const text = `/** What becomes of a ${thing}. */\nexport function keep${index}(${thing}: ${type}): ${type}[] {\n${lines.join("\n")}\n  return [${others.map((other, line) => `${other}${line}`).join(", ")}];\n}\n`;
      writeFileSync(path.join(folder, `${name}-${thing}.ts`), text);
    }
  }
  return folder;
}

/** llama.cpp takes files at its start: what is written is told from what it has already. */
export function checkPush({ kind, server, adapters, product, subject }: Setting, cache: string): Checked {
  const [adapter] = adapters;
  const push = (name: string) =>
    product.run(
      ...["adapter", "push", adapter?.folder ?? "", "--base", subject.base, "--endpoint", server.url],
      ...["--endpoint-kind", kind, "--out", path.join(cache, "pushed", name)],
    );
  mkdirSync(path.join(cache, "pushed"), { recursive: true });
  const [known, other] = [push(`${adapter?.name}.gguf`), push("other.gguf")];
  const problems =
    known["loaded"] === true && other["loaded"] === false ? [] : ["adapter push misreads what is loaded"];
  return {
    rows: [["`adapter push` of a file that it has, and of another", `loaded: ${known["loaded"]}, ${other["loaded"]}`]],
    problems,
  };
}

/** vLLM loads an adapter while it runs; the same name once more is refused in its own words. */
export function checkReloaded({ kind, server, adapters, product }: Setting): Checked {
  const adapter = adapters[1];
  const args = ["adapter", "push", adapter?.folder ?? "", "--endpoint", server.url, "--endpoint-kind", kind];
  const pushed = product.run(...args, "--name", adapter?.name ?? "");
  const again = product.failure(...args, "--name", adapter?.name ?? "");
  const problems = pushed["loaded"] === true ? [] : ["adapter push loads nothing"];
  const told = again.message.replaceAll(server.host, "HOST");
  return {
    rows: [["`adapter push` while it runs, and the same name once more", `loaded: ${pushed["loaded"]}; *${told}*`]],
    problems,
  };
}
