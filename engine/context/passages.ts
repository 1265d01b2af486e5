/**
 * A file's text → passages that can be shown to a model while another file is written: cut where a declaration begins, with the
 * first lines of what encloses them, so that a method still says whose it is.
 */
import { languageOf } from "../syntax/languages";
import { lexes, unknownLexis } from "../syntax/lexis";
import { fileBegin, type ScanState, scan } from "../syntax/scan";
import { identifiers } from "../text/identifiers";

export interface Passage {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** 1-based first and last line in the file, without what encloses it. */
  readonly line: number;
  readonly lastLine: number;
  /** With the opening lines of what encloses it; no blank lines around it, one line feed at its end. */
  readonly text: string;
  /** The names in it. */
  readonly words: ReadonlySet<string>;
  /** Names that it declares. */
  readonly declares: ReadonlySet<string>;
}

/** As many lines as say something of their own and leave room for others. */
const usualLines = 24;
/** Deeper than that, what encloses a line says little of it. */
const mostHeaders = 2;

interface Line {
  readonly text: string;
  /** Columns of white space in front; a tab counts as four. */
  readonly indent: number;
  readonly blank: boolean;
  /** It begins within a string or a comment, where its indentation means nothing. */
  readonly inside: boolean;
}

/** [from, to) of the file's lines, and the lines that open what encloses them, outermost first. */
interface Section {
  readonly from: number;
  readonly to: number;
  readonly headers: readonly number[];
}

/** In the order of the file; every line that says something is in one of them or stands above one. A text without names has none. */
export function passagesOf(path: string, text: string): Passage[] {
  const lines = readLines(path, text);
  return packed(sectionsOf(lines, { from: 0, to: lines.length, headers: [] })).flatMap((section) => {
    const passage = passageAt(path, lines, section);
    return passage.words.size === 0 ? [] : [passage];
  });
}

function readLines(path: string, text: string): Line[] {
  const language = languageOf(path, undefined);
  const lexis = language === null ? unknownLexis : lexes[language.lexis];
  let state: ScanState = fileBegin;
  let from = 0;
  return text.split("\n").map((line) => {
    const space = /^[ \t]*/.exec(line)?.[0] ?? "";
    const read = {
      text: line,
      indent: space.replaceAll("\t", "    ").length,
      blank: line.trim() === "",
      inside: state.region !== null,
    };
    const to = Math.min(text.length, from + line.length + 1);
    const { part, region } = scan({ source: text, from, to }, state, lexis);
    // Brackets are told by the indentation, so the stack need not be carried along.
    state = { part, stack: region?.hole == null ? [] : state.stack, region };
    from = to;
    return read;
  });
}

/** A line that goes on with what stands above it, however it is indented. */
const goesOn = /^\s*(?:[\])}]|(?:end|else|elif|elsif|except|finally|catch|rescue|ensure|then|fi|done|esac)\b)/;
/** What is said of the declaration below: comments, decorators, attributes. */
const saidOfNext = /^\s*(?:\/\/|\/\*|\*|#|@|--|;;)/;

/** The least indentation of a section's own lines. */
function leastIndent(lines: readonly Line[]): number {
  return Math.min(...lines.filter(counts).map((line) => line.indent));
}

function counts({ blank, inside, text }: Line): boolean {
  return !blank && !inside && !goesOn.test(text);
}

/** The lines of a section that begin something at its least indentation. */
function startsOf(lines: readonly Line[], { from, to }: Section): number[] {
  const own = lines.slice(from, to);
  const least = leastIndent(own);
  return own.flatMap((line, index) => {
    if (!counts(line) || line.indent !== least) return [];
    const above = own[index - 1];
    const belongs = above !== undefined && !above.blank && saidOfNext.test(above.text) && above.indent === least;
    return belongs ? [] : [from + index];
  });
}

/** Parts of a section that are short enough to be passages, or cannot be cut any more. */
function sectionsOf(lines: readonly Line[], section: Section): Section[] {
  const { from, to, headers } = section;
  if (to - from <= usualLines) return [section];
  const starts = startsOf(lines, section).filter((start) => start > from);
  if (starts.length === 0) return insideOf(lines, section);
  const bounds = [from, ...starts, to];
  return bounds.slice(1).flatMap((end, index) => sectionsOf(lines, { from: bounds[index] ?? from, to: end, headers }));
}

/** One declaration that is too long: its first line stands for it above each part of what it encloses. */
function insideOf(lines: readonly Line[], section: Section): Section[] {
  const { from, to, headers } = section;
  const least = leastIndent(lines.slice(from, to));
  let opens = from;
  while (opens < to && !(lines[opens]?.indent === least && deeper(lines[opens + 1], least))) opens++;
  const inner = { from: opens + 1, to, headers: [...headers, opens].slice(-mostHeaders) };
  // A list or a text of many like lines has nothing inside.
  if (opens + 1 >= to) return halves(section);
  const above = opens === from ? [] : [{ from, to: opens, headers }];
  return [...above, ...sectionsOf(lines, inner)];
}

function deeper(line: Line | undefined, least: number): boolean {
  return line !== undefined && (line.inside || line.indent > least) && !line.blank;
}

function halves({ from, to, headers }: Section): Section[] {
  const parts: Section[] = [];
  for (let start = from; start < to; start += usualLines) {
    parts.push({ from: start, to: Math.min(to, start + usualLines), headers });
  }
  return parts;
}

/** Neighbours with the same headers are joined as long as they stay short: an import alone says nothing. */
function packed(sections: readonly Section[]): Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const last = joined.at(-1);
    const fits = last !== undefined && section.to - last.from <= usualLines && sameHeaders(last, section);
    if (fits) joined[joined.length - 1] = { ...last, to: section.to };
    else joined.push(section);
  }
  return joined;
}

function sameHeaders(a: Section, b: Section): boolean {
  return a.headers.join() === b.headers.join();
}

function passageAt(path: string, lines: readonly Line[], { from, to, headers }: Section): Passage {
  const own = lines.slice(from, to).map((line) => line.text.trimEnd());
  while (own.length > 0 && own.at(-1) === "") own.pop();
  let line = from;
  while (own[0] === "") {
    own.shift();
    line++;
  }
  const text = [...headers.map((header) => lines[header]?.text.trimEnd() ?? ""), ...own].join("\n");
  return {
    path,
    line: line + 1,
    lastLine: line + own.length,
    text: `${text}\n`,
    words: new Set(identifiers(text)),
    declares: declaredIn(
      own
        .filter((_, index) => !isComment(lines[line + index]))
        .map(withoutRemark)
        .join("\n"),
    ),
  };
}

function isComment(line: Line | undefined): boolean {
  return line !== undefined && (line.inside || saidOfNext.test(line.text));
}

/** Without a comment at the end of the line. */
function withoutRemark(line: string): string {
  return line.replace(/\s(?:\/\/|#|--)\s.*$/, "");
}

/** Words in front of a name that is declared, of the languages that Attune knows. */
const declaration =
  /(?<![\p{L}\p{N}_$])(?:class|interface|type|enum|struct|trait|protocol|record|object|module|namespace|function\*?|func|fun|fn|def|const|let|var|val|macro|sub)\s+(?:self\.)?([\p{L}_$][\p{L}\p{M}\p{N}_$]*)/gu;
/** A method, or a function with its type in front of it: a name, its parameters, and a body. */
const method =
  /^[ \t]*(?:[\p{L}_][\p{L}\p{N}_<>,.[\]*&? ]*[ *&])?([\p{L}_$][\p{L}\p{M}\p{N}_$]*)\s*\([^;]*\)[^;=]*\{\s*$/gmu;

function declaredIn(code: string): ReadonlySet<string> {
  const names = [...code.matchAll(declaration), ...code.matchAll(method)].flatMap((match) => match[1] ?? []);
  return new Set(names.flatMap((name) => identifiers(name)));
}
