/** How languages write what is no code: comments and strings. Enough to read brackets without a grammar. */

/** A stretch of text in which brackets are only characters. */
export interface Region {
  readonly kind: "string" | "comment";
  readonly open: string;
  /** Null: the end of the line. A string that may not span lines ends there too, and is broken. */
  readonly close: string | null;
  /** The character that takes the meaning from the next one. */
  readonly escapes: string | null;
  readonly multiline: boolean;
  /** What opens code within a string. */
  readonly hole: string | null;
  /** Whether `open` at this offset begins the region; absent: always. */
  readonly begins?: (text: string, at: number) => boolean;
}

export interface Lexis {
  readonly regions: readonly Region[];
  /** Blocks by indentation, as Python has them: a line that ends in a colon needs deeper lines below. */
  readonly indented: boolean;
  /** Statements end in a semicolon, which nothing else can stand for. */
  readonly semicolons: boolean;
  /** A `)` alone is no fault: the patterns of a shell's `case`. */
  readonly loneParenthesis: boolean;
  /** The character that takes the meaning from a bracket outside of strings. */
  readonly escapes: string | null;
  /** Words that end a block on a line of their own. */
  readonly blockEnds: readonly string[];
}

type Begins = Region["begins"];

function region(given: Pick<Region, "kind" | "open" | "close"> & Partial<Region>): Region {
  return { escapes: null, multiline: false, hole: null, ...given };
}

function comment(open: string, begins?: Begins): Region {
  return region({ kind: "comment", open, close: null, ...(begins === undefined ? {} : { begins }) });
}

function block(open: string, close: string): Region {
  return region({ kind: "comment", open, close, multiline: true });
}

function quoted(quote: string, more: Partial<Region> = {}): Region {
  return region({ kind: "string", open: quote, close: quote, escapes: "\\", ...more });
}

/** An apostrophe in a word, a digit's suffix, a prime behind a name: none of them begins a string; C's `L'x'` does. */
const outsideWord: Begins = (text, at) =>
  !/[\w)\]}'&]/.test(text.charAt(at - 1)) || /(^|\W)(L|U|u8?)$/.test(text.slice(Math.max(0, at - 3), at));

/** A character in quotes; a lifetime of Rust or a quoted symbol has no second quote so near. */
const character: Begins = (text, at) => /^'(\\[^\n]{1,10}?|[^\\'\n]{1,2})'/.test(text.slice(at, at + 14));

const atWordStart: Begins = (text, at) => /^$|[\s;&|()]/.test(text.charAt(at - 1));

/** A slash begins a regular expression where no operand stands before it. */
const regexBegins: Begins = (text, at) => {
  if (!/^\/(?![/*])(\\[^\n]|\[(\\[^\n]|[^\]\\\n])*\]|[^/\\\n[])+\//.test(text.slice(at, at + 500))) return false;
  const before = text.slice(Math.max(0, at - 80), at).trimEnd();
  return /(^|[([{,;:=!&|?+\-*%~^<>\n]|\b(return|typeof|case|in|of|do|else|void|delete|throw|await|yield))$/.test(
    before,
  );
};

/** An address is no comment, in a text between tags neither. */
const slashes = [comment("//", (text, at) => text.charAt(at - 1) !== ":"), block("/*", "*/")];
const [double, single] = [quoted('"'), quoted("'", { begins: outsideWord })];
const backtick = quoted("`", { multiline: true, hole: "${" });
const regex = region({ kind: "string", open: "/", close: "/", escapes: "\\", begins: regexBegins });
const triple = (quote: string): Region => quoted(quote.repeat(3), { multiline: true });
const hash = comment("#");
const shellHash = comment("#", atWordStart);

function lexis(regions: readonly Region[], more: Partial<Lexis> = {}): Lexis {
  return { regions, indented: false, semicolons: false, loneParenthesis: false, escapes: null, blockEnds: [], ...more };
}

const braces = { semicolons: true };
const cLike = lexis([...slashes, double, single], braces);

/** By name, as `languages.ts` gives them; the first region that opens at a place wins, so longer openers come first. */
export const lexes = {
  script: lexis([...slashes, double, single, backtick, regex]),
  c: cLike,
  java: lexis([...slashes, triple('"'), double, single], braces),
  csharp: lexis(
    [...slashes, triple('"'), quoted('@"', { close: '"', escapes: null, multiline: true }), double, single],
    braces,
  ),
  go: lexis([...slashes, double, single, quoted("`", { escapes: null, multiline: true })]),
  rust: lexis(
    [
      ...slashes,
      region({ kind: "string", open: 'r#"', close: '"#', multiline: true }),
      quoted('"', { multiline: true }),
      quoted("'", { begins: character }),
    ],
    braces,
  ),
  kotlin: lexis([...slashes, triple('"'), double, quoted("'", { begins: character })]),
  php: lexis(
    [
      ...slashes,
      comment("#", (text, at) => text.charAt(at + 1) !== "["),
      quoted('"', { multiline: true }),
      quoted("'", { multiline: true, begins: outsideWord }),
    ],
    braces,
  ),
  css: lexis([block("/*", "*/"), double, single]),
  scss: lexis([...slashes, double, single]),
  json: lexis([...slashes, double]),
  python: lexis([hash, triple('"'), triple("'"), double, single], { indented: true }),
  ruby: lexis(
    [
      comment("#", (text, at) => text.charAt(at + 1) !== "{"),
      quoted('"', { multiline: true, hole: "#{" }),
      quoted("'", { multiline: true, begins: outsideWord }),
      quoted("`", { hole: "#{" }),
      regex,
    ],
    { blockEnds: ["end"] },
  ),
  shell: lexis(
    // A quote of one line, so that an apostrophe in a here-document does not hide what follows.
    [shellHash, quoted('"', { multiline: true }), quoted("'", { escapes: null, begins: outsideWord }), quoted("`")],
    { loneParenthesis: true, blockEnds: ["fi", "done", "esac"] },
  ),
  powershell: lexis([
    block("<#", "#>"),
    shellHash,
    region({ kind: "string", open: '@"', close: '"@', multiline: true }),
    region({ kind: "string", open: "@'", close: "'@", multiline: true }),
    quoted('"', { escapes: "`", multiline: true }),
    quoted("'", { escapes: null, multiline: true }),
  ]),
  hashes: lexis([shellHash, double, quoted("'", { begins: outsideWord })]),
  lua: lexis([
    block("--[[", "]]"),
    comment("--"),
    region({ kind: "string", open: "[[", close: "]]", multiline: true }),
    double,
    single,
  ]),
  sql: lexis([comment("--"), block("/*", "*/"), quoted('"'), quoted("'", { escapes: null, multiline: true })]),
  haskell: lexis([block("{-", "-}"), comment("--"), double, quoted("'", { begins: character })]),
  lisp: lexis([comment(";"), quoted('"', { multiline: true })]),
  verilog: lexis([...slashes, double]),
  basic: lexis([comment("'"), quoted('"', { escapes: null })]),
  percent: lexis([comment("%"), quoted('"')]),
  markup: lexis([block("<!--", "-->")], { loneParenthesis: true }),
} as const satisfies Readonly<Record<string, Lexis>>;

export type LexisName = keyof typeof lexes;

/** Whether the quote at this place has its partner on the line. */
const paired: Begins = (text, at) => {
  const end = text.indexOf("\n", at);
  const rest = text.slice(at + 1, end < 0 ? undefined : end);
  return end < 0 || new RegExp(`^(\\\\.|[^\\\\])*?${text.charAt(at)}`).test(rest);
};

const pairedOutsideWords: Begins = (text, at) => outsideWord(text, at) && paired(text, at);

/** A `#` that tells of something: a selector's, a directive's or an address's stands at a name. */
const hashOfComment: Begins = (text, at) =>
  atWordStart(text, at) && /#(?![\w-]+[^\n]*[{,]\s*$)(?!\w+\s*[<("])/my.test(text.slice(at, at + 300));

/**
 * For a language that nobody knows: what nearly all of them have in common. A quote counts only with its partner on the
 * line, since far above there may be one that is none: a lone backtick of Verilog, of PowerShell, of a comment.
 */
export const unknownLexis: Lexis = lexis(
  [
    ...slashes,
    comment("#", hashOfComment),
    quoted('"', { begins: paired }),
    quoted("'", { begins: pairedOutsideWords }),
    quoted("`", { begins: pairedOutsideWords }),
  ],
  { escapes: "\\" },
);

/** A text of one line as a comment; in a language without comments as in most. */
export function asComment({ regions }: Lexis, text: string): string {
  const comments = regions.filter((part) => part.kind === "comment");
  const shape = comments.find((part) => part.close === null) ?? comments[0];
  if (shape === undefined) return `// ${text}`;
  return shape.close === null ? `${shape.open} ${text}` : `${shape.open} ${text} ${shape.close}`;
}
