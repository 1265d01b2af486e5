/** The same completions by a server and by the local engine, with each adapter and without, toggled in two orders. */
import type { CompleteResult } from "../../engine/protocol/complete";
import type { CodeTokenizer } from "../../engine/text/tokenizer";
import { type Adapter, type Place, places } from "./material";
import type { Product, Serving } from "./product";
import type { Subject } from "./subjects";

/**
 * A lead of a logit over the second that rounding may turn. llama.cpp rounds activations to 8 bits before weights that are quantised,
 * where the local engine multiplies with what those stand for: 0.94 was met in a text of letters that the base hardly knows.
 */
const nearTies = { float32: 0.05, quantised: 1.5 };
const maxTokens = 16;

export interface Compared {
  /** Raw texts, and those that an editor would show, behind prompts that end where a token does. */
  readonly raw: Count;
  readonly shown: Count;
  /** Leads, in our logits, of the tokens at which texts part. */
  readonly leads: readonly number[];
  /** Places at which all arms write differently. */
  readonly apart: number;
  readonly problems: readonly string[];
}

export interface Count {
  readonly texts: number;
  readonly same: number;
}

interface Arm {
  readonly local: Adapter | null;
  /** As the server calls it. */
  readonly there: string | null;
}

export interface Sides {
  readonly product: Product;
  readonly subject: Subject;
  readonly server: Serving;
  readonly local: Serving;
  readonly adapters: readonly Adapter[];
  readonly tokenizer: CodeTokenizer;
}

/** `raw` texts, which nothing is cut from; then those that an editor would show. */
export async function compare(sides: Sides): Promise<Compared> {
  const { server, local, adapters, subject } = sides;
  const nearTie = subject.gguf === subject.base ? nearTies.quantised : nearTies.float32;
  const arms: Arm[] = [{ local: null, there: null }, ...adapters.map((own) => ({ local: own, there: own.name }))];
  const leads: number[] = [];
  const problems: string[] = [];
  const counts = { raw: { texts: 0, same: 0 }, shown: { texts: 0, same: 0 } };
  let apart = 0;
  // Another place between two adapters, and the first place again: what a server has cached is of the wrong one then.
  for (const round of [0, 1, 2]) {
    const order = round === 1 ? arms.toReversed() : arms;
    for (const arm of order) {
      for (const at of places) {
        const place = { ...placeOf(at), maxTokens, raw: round < 2 };
        const theirs = resultOf(await server.ask({ ...place, endpointAdapter: arm.there }));
        const ours = resultOf(await local.ask({ ...place, adapter: arm.local?.folder ?? null }));
        const count = round < 2 ? counts.raw : counts.shown;
        count.texts++;
        // llama.cpp ends a text where its bytes are no characters any more.
        if (theirs.text === ours.text || theirs.text === ours.text.split("\uFFFD", 1)[0]) {
          count.same++;
          continue;
        }
        const lead = round < 2 ? leadAt(sides, arm, ours, theirs.text) : null;
        if (lead !== null) leads.push(lead);
        const what = `${at.file} with ${arm.there ?? "no adapter"}, round ${round}: ${JSON.stringify(theirs.text)} and here ${JSON.stringify(ours.text)}`;
        console.error(`  another text: ${what}, lead ${lead}`);
        if (lead !== null && lead > nearTie) problems.push(`${what}, with a lead of ${lead.toFixed(2)}`);
      }
    }
  }
  for (const at of places) {
    const written = new Set<string>();
    for (const { there } of arms)
      written.add(resultOf(await server.ask({ ...placeOf(at), maxTokens, raw: true, endpointAdapter: there })).text);
    if (written.size === arms.length) apart++;
  }
  if (apart === 0) problems.push("the adapters make no difference");
  return { ...counts, leads, apart, problems };
}

/** A place as a line of `complete --stdin` names it. */
export function placeOf({ file, text, behind }: Place) {
  const lines = text.split("\n");
  return { file, text: text + behind, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Throws where the request failed. */
export function resultOf({ result, failure }: Awaited<ReturnType<Serving["ask"]>>): CompleteResult {
  if (result === null) throw new Error(`a completion failed: ${failure?.code} ${failure?.message}`);
  return result;
}

/** By how much the first choice of the local engine is above its second where its text leaves the other. */
function leadAt(
  { product, subject, tokenizer }: Sides,
  { local }: Arm,
  { promptTokens, outputTokens: own }: CompleteResult,
  other: string,
): number | null {
  if (own === undefined || promptTokens === undefined) return null;
  const upTo = (count: number): string => tokenizer.decode(own.slice(0, count)).replace(/\uFFFD+$/, "");
  const at = own.findIndex((_, index) => !other.startsWith(upTo(index + 1)));
  const tokens = [...promptTokens, ...own.slice(0, at < 0 ? own.length : at)];
  const model = ["--base", subject.base, ...(local === null ? [] : ["--adapter", local.folder])];
  const { logits } = product.run("logits", ...model, "--tokens", tokens.join(), "--precision", "fp32");
  const sorted = (logits as readonly number[]).toSorted((a, b) => b - a);
  return (sorted[0] ?? 0) - (sorted[1] ?? 0);
}
