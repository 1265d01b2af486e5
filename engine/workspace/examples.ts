/** Reviewed files → what is trained on, and what is measured on. Every prompt comes from the one builder in `fim.ts`. */
import type { ContextOf } from "../context/prompt-context";
import { createRandom, type Random, shuffled } from "../random";
import { buildFim, buildPlain, buildPlainInContext, fimOverhead, type PromptContext, type Sequence } from "../text/fim";
import { type HealedText, healedMiddle, healText, unhealedText } from "../text/heal";
import type { CodeTokenizer } from "../text/tokenizer";
import { type Chunk, cutIntoChunks, splitPlace } from "./chunks";
import { lineMark } from "./line-marks";
import { maskAround } from "./mask";
import type { MeasuredFile } from "./measured";
import type { ReviewedFile } from "./read-file";
import { drawSpan, findLines, type Lines, lineOf, pickKind, type Span, type SpanKind } from "./spans";
import { drawSyntaxSpan, type SyntaxPlaces } from "./syntax-places";

export interface Example extends Sequence {
  readonly file: string;
  readonly kind: "fim" | "plain";
}

export interface ExampleOptions {
  readonly seed: number;
  readonly epoch: number;
  readonly seqLen: number;
  /** At least this share of the tokens, and of the examples, is plain left-to-right code. */
  readonly plainShare: number;
  readonly fimLoss: "middle" | "all";
  /** Code of other files for a place; it takes the room of what is far from the middle. Default: none. */
  readonly contextOf?: ContextOf | undefined;
  /** Share of the middles that are drawn by syntax, where the chunk has such a place. */
  readonly syntaxShare: number;
  /** Null: no file's syntax is known. */
  readonly syntax: SyntaxPlaces | null;
  /** Only these places are learnt, with some of the rest. Default: everything. */
  readonly changes?: Changes | undefined;
}

/** What came into a workspace since it was last trained on. */
export interface Changes {
  /** Runs of new lines by path, in UTF-16 units. */
  readonly runs: ReadonlyMap<string, readonly Span[]>;
  /** Share of the chunks that are drawn from all that did not change, so that it is not forgotten ("replay"). */
  readonly replay: number;
}

/**
 * One epoch: every character of every training file once, in chunks that fit `seqLen`. A chunk is either plain code, left
 * to right with loss on every token, or the same chunk with a middle taken out (fill in the middle within the chunk,
 * as in pretraining), so an epoch costs one pass over the workspace either way. A file's last plain chunk ends with the
 * end of text, which is a target too.
 *
 * A middle is drawn by syntax or by lines (`syntaxShare`); by lines too in a language without a grammar, and in a chunk where the
 * grammar found nothing of the kind, as where it could not read it.
 *
 * With `changes` an epoch is the chunks that hold new lines, whose middles meet them, and a few of the others.
 *
 * Deterministic in (seed, epoch); shuffled. In later epochs the cuts and the middles fall elsewhere. A base without
 * fill-in-the-middle tokens gets plain chunks only.
 */
export function trainingExamples(
  files: readonly ReviewedFile[],
  tokenizer: CodeTokenizer,
  options: ExampleOptions,
): Example[] {
  const { seed, epoch, seqLen } = options;
  const random = createRandom(seed, "examples", epoch);
  const limit = seqLen - Math.min(markerRoom, seqLen >> 2);
  const everything = shuffled(
    files
      .filter((file) => file.used && file.split === "train")
      .flatMap((file) => {
        const firstLimit = epoch === 0 ? limit : limit - random.below(limit >> 1);
        return cutIntoChunks(file.path, file.text, tokenizer, limit, firstLimit);
      })
      .filter((chunk) => chunk.tokens.length + (chunk.last ? 1 : 0) > 1),
    random,
  );
  const { changes } = options;
  const chunks = changes === undefined ? everything : shuffled(changedChunks(everything, changes), random);
  const plain = plainCount(chunks, options.plainShare);
  const examples = chunks.map((chunk, index) => {
    if (index < plain) return plainExample(chunk, tokenizer);
    if (tokenizer.fim === null) return exampleInContext(chunk, tokenizer, options);
    return fimExample(chunk, tokenizer, random, options) ?? plainExample(chunk, tokenizer);
  });
  // The plain ones stand first until here. How the middles were drawn does not change the order, so that recipes can be compared.
  return shuffled(examples, createRandom(seed, "order", epoch));
}

/** Those with new lines, and so many of the others that they are the wanted share. */
function changedChunks(chunks: readonly Chunk[], changes: Changes): Chunk[] {
  const changed = chunks.filter((chunk) => runsIn(chunk, changes).length > 0);
  const others = chunks.filter((chunk) => runsIn(chunk, changes).length === 0);
  const { replay } = changes;
  return [...changed, ...others.slice(0, Math.round((changed.length * replay) / (1 - replay)))];
}

/** The new lines of a chunk, by its own places; []: none, or nobody asks. */
function runsIn({ file, at, text }: Chunk, changes: Changes | undefined): readonly Span[] {
  return (changes?.runs.get(file) ?? []).flatMap((run) => {
    const [start, end] = [Math.max(0, run.start - at), Math.min(text.length, run.end - at)];
    return start < end ? [{ start, end }] : [];
  });
}

/** Start of text, markers, the end, and the tokens that a cut inside a word or a run of spaces may add. */
const markerRoom = 16;

/** How many of the chunks must be plain for the share to hold for tokens and for examples, whatever the others become. */
function plainCount(chunks: readonly Chunk[], share: number): number {
  const total = chunks.reduce((sum, chunk) => sum + chunk.tokens.length + markerRoom, 0);
  let [count, tokens] = [0, 0];
  for (const chunk of chunks) {
    if (tokens >= share * total && count >= share * chunks.length) break;
    tokens += chunk.tokens.length;
    count++;
  }
  return count;
}

function plainExample(chunk: Chunk, tokenizer: CodeTokenizer): Example {
  return { file: chunk.file, kind: "plain", ...buildPlain(tokenizer, chunk.tokens, chunk.last) };
}

/** For a base that only reads forwards: the chunk behind code of other files, which takes the place of its beginning. */
function exampleInContext(chunk: Chunk, tokenizer: CodeTokenizer, { seqLen, contextOf }: ExampleOptions): Example {
  const middle = splitPlace(chunk.text, chunk.text.length >> 1);
  const [before, after] = [chunk.text.slice(0, middle), chunk.text.slice(middle)];
  const context = contextOf?.({ path: chunk.file, before, after }) ?? null;
  if (context === null) return plainExample(chunk, tokenizer);
  const { tokens: text, last: ends } = chunk;
  return { file: chunk.file, kind: "plain", ...buildPlainInContext(tokenizer, { text, ends, context }, seqLen) };
}

/** Shares of the kinds of middles: mostly what is asked for at a cursor, the rest of a line. */
const kindShares: readonly (readonly [SpanKind, number])[] = [
  ["lineEnd", 0.6],
  ["lines", 0.15],
  ["block", 0.15],
  ["anywhere", 0.1],
];

/** null: the chunk has no place for a middle, or its parts do not fit when they are encoded apart. */
function fimExample(chunk: Chunk, tokenizer: CodeTokenizer, random: Random, options: ExampleOptions): Example | null {
  if (tokenizer.fim === null) return null;
  const { seqLen, fimLoss, contextOf } = options;
  const span = middleAmong(runsIn(chunk, options.changes), chunk, random, options);
  if (span === null) return null;
  // The parts are encoded apart, because serving cannot know what comes after the cursor when it encodes the prefix.
  const [before, after] = [chunk.text.slice(0, span.start), chunk.text.slice(span.end)];
  const masked = maskAround(before, after);
  const healed = healText(tokenizer, masked.before, chunk.first ? "start" : "inside");
  const prefix = healed.kept;
  const middle = healedMiddle(tokenizer, healed, chunk.text.slice(span.start, span.end)).tokens;
  const suffix = tokenizer.encode(masked.after);
  if (prefix.length + middle.length + suffix.length + fimOverhead(tokenizer) > seqLen) return null;
  const context = contextOf?.({ path: chunk.file, before, after }) ?? undefined;
  const parts = { prefix, suffix, middle, ...(context === undefined ? {} : { context }) };
  const sequence = buildFim(tokenizer, parts, { maxTokens: seqLen, reserve: 0, lossOn: fimLoss });
  return { file: chunk.file, kind: "fim", ...sequence };
}

/** As often as this a middle is drawn until it meets what is new; then it is a whole new line. */
const draws = 12;

/** One that meets a run, where there are any. */
function middleAmong(runs: readonly Span[], chunk: Chunk, random: Random, options: ExampleOptions): Span | null {
  if (runs.length === 0) return middleOf(chunk, random, options);
  for (let draw = 0; draw < draws; draw++) {
    const span = middleOf(chunk, random, options);
    if (span === null) return null;
    if (runs.some((run) => run.start < span.end && span.start < run.end)) return span;
  }
  const { all, filled } = findLines(chunk.text);
  const lines = filled.flatMap((index) => {
    const line = all[index];
    return line !== undefined && runs.some((run) => run.start < line.end && line.content < run.end) ? [line] : [];
  });
  const line = lines[random.below(lines.length)];
  return line === undefined ? null : { start: line.content, end: line.end };
}

/** By syntax or by lines; by lines too where syntax has no place to offer. */
function middleOf(chunk: Chunk, random: Random, { syntaxShare, syntax }: ExampleOptions): Span | null {
  const lines = findLines(chunk.text);
  const spanOptions = { maxLines: 5, maxBlockLines: 12, fromLineBefore: true };
  const bySyntax =
    syntax !== null && syntaxShare > 0 && random.next() < syntaxShare
      ? drawSyntaxSpan(chunk, lines, syntax, random, spanOptions)
      : null;
  return (
    bySyntax ??
    drawSpan(lines, pickKind(kindShares, random), random, spanOptions) ??
    drawSpan(lines, "lineEnd", random, spanOptions)
  );
}

/** How a model is asked for a place, and what it should have written. */
export interface Asked {
  /** With the middle, loss on it and on its end. */
  readonly sequence: Sequence;
  /** The same without middle, as it is served: `sequence.tokens` begins with it. */
  readonly prompt: readonly number[];
}

/** One held-out place to measure: what was there, and how a model is asked for it. */
export interface HeldOutSpan extends Asked {
  readonly file: string;
  /** What is resampled together, as its places depend on one another: the file, or the commit that wrote the line. */
  readonly group: string;
  /** null: it was not drawn, but given. */
  readonly kind: SpanKind | null;
  /** 1-based line of the first character of the middle. */
  readonly line: number;
  readonly prefixText: string;
  readonly middleText: string;
  readonly suffixText: string;
  /** The end of the prefix, which the model writes again, and what is in front of it. */
  readonly healed: HealedText;
  /** Bytes of the tokens that bear loss, the end excepted: the middle, and what its first token holds of the prefix. */
  readonly bytes: number;
  /** Asked with code of other files in front; null: the project says nothing about the place, or it was not looked for. */
  readonly inContext: Asked | null;
}

export interface HeldOutOptions {
  readonly seed: number;
  readonly seqLen: number;
  readonly maxSpans: number;
  /** Whether prompts end where a token ends (`text/heal.ts`), as they are served; false: where the prefix does, to compare. */
  readonly heal?: boolean;
  /** Code of other files for a place; default: none. */
  readonly contextOf?: ContextOf | undefined;
}

/** Longer middles say little about completion, and their loss would drown the short ones'. */
const longestMiddle = 64;

/** Kinds by turns: three ends of a line, one whole line, one short block in five. */
export const heldOutKinds: readonly SpanKind[] = ["lineEnd", "lines", "lineEnd", "block", "lineEnd"];

/**
 * Places in the measured files, spread evenly over them: at most `maxSpans`, by file and line. Where there are more files
 * than spans, a random choice of the files gets one each. Deterministic in the seed.
 *
 * Middles without a letter or digit (white space, closing brackets) are left out: they are too easy to tell models apart.
 */
export function heldOutSpans(
  files: readonly MeasuredFile[],
  tokenizer: CodeTokenizer,
  options: HeldOutOptions,
): HeldOutSpan[] {
  const random = createRandom(options.seed, "held out");
  const sources = shuffled(files, random).map((file) => ({ file, spans: candidates(file, random, options.maxSpans) }));

  const chosen: HeldOutSpan[] = [];
  while (chosen.length < options.maxSpans && sources.some((source) => source.spans.length > 0)) {
    for (const { file, spans } of sources) {
      if (chosen.length < options.maxSpans) chosen.push(...nextSpan(file, spans, tokenizer, options));
    }
  }
  return chosen.sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.prefixText.length - b.prefixText.length,
  );
}

interface DrawnSpan extends Span {
  readonly kind: SpanKind;
}

/** Different places of a file, in the order in which they are to be used. */
function candidates({ text, lines: measured }: MeasuredFile, random: Random, wanted: number): DrawnSpan[] {
  const all = findLines(text);
  const lines: Lines = measured === null ? all : { ...all, filled: all.filled.filter((index) => measured.has(index)) };
  const spanOptions = { maxLines: 1, maxBlockLines: 3, fromLineBefore: false };
  const spans = new Map<number, DrawnSpan>();
  const attempts = Math.min(4 * wanted, 4 * lines.filled.length);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const kind = heldOutKinds[attempt % heldOutKinds.length] ?? "lineEnd";
    const span = drawSpan(lines, kind, random, spanOptions);
    if (span === null || spans.has(span.start) || !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) continue;
    if (measured === null || everyLine(text, span, measured)) spans.set(span.start, { ...span, kind });
  }
  return [...spans.values()];
}

/** Whether a span meets only lines of these, or such as say nothing. */
function everyLine(text: string, { start, end }: Span, lines: ReadonlySet<number>): boolean {
  const first = lineOf(text, start) - 1;
  const met = text.split("\n").slice(first, lineOf(text, end));
  return met.every((line, index) => lines.has(first + index) || lineMark(line) === null);
}

/** Takes spans from the list until one is short enough; empty when the list ends first. */
function nextSpan(
  file: MeasuredFile,
  spans: DrawnSpan[],
  tokenizer: CodeTokenizer,
  options: Omit<HeldOutOptions, "seed" | "maxSpans">,
): HeldOutSpan[] {
  for (let span = spans.shift(); span !== undefined; span = spans.shift()) {
    const asked = heldOutSpan(file, span, tokenizer, options);
    if (asked !== null) return [{ ...asked, kind: span.kind, group: file.group(asked.line - 1) }];
  }
  return [];
}

/** A place of a file as a model is asked for it; null where the middle has too many tokens. */
export function heldOutSpan(
  file: Pick<ReviewedFile, "path" | "text">,
  span: Span,
  tokenizer: CodeTokenizer,
  { seqLen, heal = true, contextOf }: Omit<HeldOutOptions, "seed" | "maxSpans">,
): HeldOutSpan | null {
  const longest = Math.min(longestMiddle, (seqLen >> 1) - 1);
  const middleText = file.text.slice(span.start, span.end);
  const [prefixText, suffixText] = [file.text.slice(0, span.start), file.text.slice(span.end)];
  const masked = maskAround(prefixText, suffixText);
  const healed = (heal ? healText : unhealedText)(tokenizer, masked.before);
  const { tokens: middle, given } = healedMiddle(tokenizer, healed, middleText);
  if (middle.length > longest) return null;
  const parts = { prefix: healed.kept, suffix: tokenizer.encode(masked.after) };
  const window = { maxTokens: seqLen, reserve: longest + 1 };
  const asked = (context: PromptContext | null): Asked => {
    const all = context === null ? parts : { ...parts, context };
    return {
      sequence: buildFim(tokenizer, { ...all, middle, given }, { ...window, lossOn: "middle" }),
      prompt: buildFim(tokenizer, all, { ...window, lossOn: "none" }).tokens,
    };
  };
  const context = contextOf?.({ path: file.path, before: prefixText, after: suffixText }) ?? null;
  const inContext = context === null ? null : asked(context);
  const bytes = Buffer.byteLength(tokenizer.decode(middle.slice(given)));
  const line = lineOf(file.text, span.start);
  const texts = { prefixText, middleText, suffixText };
  return { file: file.path, group: file.path, kind: null, line, ...texts, healed, bytes, ...asked(null), inContext };
}
