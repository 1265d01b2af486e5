/**
 * The text of a pattern as Python's `re` reads it. Where JavaScript reads it otherwise (`\Z` is a letter there), Python's
 * meaning counts. What cannot be followed as sets of places, or what versions of Python disagree about, is refused by name.
 */
import type { Expression } from "./pattern";
import { Malformed } from "./schema";

const longest = 1000;
const deepest = 50;
/** More repetitions than a name has characters. */
const mostCounted = 1000;
const nothing: Expression = { kind: "sequence", parts: [] };

/**
 * `alone`: the pattern is all that Python compiles, so that it may begin with flags such as `(?i)`; keys of PEFT's tables stand
 * within a larger one. Throws `Malformed` for what is not supported or no pattern.
 */
export function parsePattern(source: string, alone: boolean): Expression {
  const reader = new Reader(source);
  const ignoreCase = alone && reader.takeFlags();
  const whole = either(reader, { ignoreCase, depth: 0 });
  if (!reader.atEnd) throw reader.refuse("closes a bracket that is not open");
  return whole;
}

/** What holds where the reader stands. */
interface Place {
  readonly ignoreCase: boolean;
  readonly depth: number;
}

/** The pattern's characters, each whole, and the names of groups that it has had. */
class Reader {
  readonly groups = new Set<string>();
  private readonly characters: readonly string[];
  private at = 0;

  constructor(private readonly source: string) {
    if (source.length > longest) throw new Malformed(`it has a pattern of more than ${longest} characters`);
    this.characters = [...source];
  }

  get atEnd(): boolean {
    return this.at >= this.characters.length;
  }

  /** The character that comes `ahead` behind the next one; "" behind the end. */
  peek(ahead = 0): string {
    return this.characters[this.at + ahead] ?? "";
  }

  next(): string {
    const character = this.peek();
    this.at++;
    return character;
  }

  /** Goes on behind `text` where that comes next. */
  take(text: string): boolean {
    const found = [...text].every((character, ahead) => this.peek(ahead) === character);
    if (found) this.at += text.length;
    return found;
  }

  /** Goes on behind what `expression`, which begins with ^, finds in the next characters: a name or a count is not longer. */
  takeAny(expression: RegExp): readonly string[] | null {
    const found = expression.exec(this.characters.slice(this.at, this.at + 80).join(""));
    if (found !== null) this.at += [...found[0]].length;
    return found;
  }

  /** Flags for the whole, which may stand at its beginning alone. Of those that are taken, one changes what a name matches. */
  takeFlags(): boolean {
    let ignoreCase = false;
    for (;;) {
      const [, flags] = this.takeAny(/^\(\?([a-zA-Z]+)\)/) ?? [];
      if (flags === undefined) return ignoreCase;
      ignoreCase = this.checkFlags(flags) || ignoreCase;
    }
  }

  /** Whether case is ignored; `m`, `s`, `a` and `u` make no difference for names without line breaks, in ASCII. */
  checkFlags(flags: string): boolean {
    const other = /[^imsau]/.exec(flags)?.[0];
    if (other !== undefined) throw this.refuse(`uses (?${other}`);
    if (flags.includes("a") && flags.includes("u")) throw this.refuse("uses (?a and (?u at once");
    return flags.includes("i");
  }

  refuse(what: string): Malformed {
    return new Malformed(`the pattern "${this.source.slice(0, 100)}" ${what}, which is not supported`);
  }
}

function either(reader: Reader, place: Place): Expression {
  const parts = [sequence(reader, place)];
  while (reader.take("|")) parts.push(sequence(reader, place));
  return parts.length === 1 ? (parts[0] ?? nothing) : { kind: "either", parts };
}

function sequence(reader: Reader, place: Place): Expression {
  const parts: Expression[] = [];
  while (!reader.atEnd && reader.peek() !== "|" && reader.peek() !== ")") {
    parts.push(edge(reader) ?? repetition(reader, place));
  }
  return { kind: "sequence", parts };
}

const edges: readonly (readonly [string, Expression])[] = [
  ["^", { kind: "start" }],
  ["$", { kind: "end" }],
  ["\\A", { kind: "start" }],
  ["\\Z", { kind: "end" }],
  ["\\b", { kind: "boundary", inside: false }],
  ["\\B", { kind: "boundary", inside: true }],
];

/** What stands between characters, and cannot be repeated. */
function edge(reader: Reader): Expression | null {
  return edges.find(([text]) => reader.take(text))?.[1] ?? null;
}

function repetition(reader: Reader, place: Place): Expression {
  const part = atom(reader, place);
  const count = counts(reader);
  if (count === null) return part;
  // A lazy repetition matches the same whole names as a greedy one; a possessive one gives nothing back, and matches fewer.
  if (reader.peek() === "+") throw reader.refuse("repeats possessively");
  reader.take("?");
  if (/^[*+?{]/.test(reader.peek())) throw reader.refuse("repeats a repetition");
  return { kind: "repeat", part, ...count };
}

function counts(reader: Reader): { readonly least: number; readonly most: number | null } | null {
  if (reader.take("*")) return { least: 0, most: null };
  if (reader.take("+")) return { least: 1, most: null };
  if (reader.take("?")) return { least: 0, most: 1 };
  if (reader.peek() !== "{") return null;
  const found = reader.takeAny(/^\{(\d+)\}/) ?? reader.takeAny(/^\{(\d+),(\d*)\}/) ?? reader.takeAny(/^\{(),(\d+)\}/);
  if (found === null) throw reader.refuse("has a { that counts nothing");
  const [, least = "", most = least] = found;
  const count = { least: Number(least), most: most === "" ? null : Number(most) };
  if (count.least > mostCounted || (count.most ?? 0) > mostCounted) throw reader.refuse(`counts beyond ${mostCounted}`);
  if (count.most !== null && count.most < count.least) throw reader.refuse(`counts from ${least} to ${most}`);
  return count;
}

function atom(reader: Reader, place: Place): Expression {
  const character = reader.next();
  switch (character) {
    case ".":
      return { kind: "one", accepts: () => true };
    case "[":
      return { kind: "one", accepts: characterSet(reader, place) };
    case "\\":
      return { kind: "one", accepts: escaped(reader, place) };
    case "(":
      return group(reader, place);
  }
  if ("*+?{}]".includes(character)) throw reader.refuse(`has ${character} where nothing can be repeated or closed`);
  return { kind: "one", accepts: literal(reader, character, place) };
}

function group(reader: Reader, { ignoreCase, depth }: Place): Expression {
  if (depth === deepest) throw reader.refuse("is nested too deeply");
  const within = (inner: boolean): Expression => {
    const inside = either(reader, { ignoreCase: inner, depth: depth + 1 });
    if (!reader.take(")")) throw reader.refuse("has a bracket that is not closed");
    return inside;
  };
  if (!reader.take("?") || reader.take(":")) return within(ignoreCase);
  if (reader.take("=")) return { kind: "ahead", part: within(ignoreCase), wanted: true };
  if (reader.take("!")) return { kind: "ahead", part: within(ignoreCase), wanted: false };
  const [, name] = reader.takeAny(/^P<([A-Za-z_]\w*)>/) ?? [];
  if (name !== undefined) {
    if (reader.groups.has(name)) throw reader.refuse(`has two groups named ${name}`);
    reader.groups.add(name);
    return within(ignoreCase);
  }
  const [, on, off = ""] = reader.takeAny(/^([a-zA-Z]*)(?:-([a-zA-Z]+))?:/) ?? [];
  if (on === undefined) throw reader.refuse(`uses (?${reader.peek()}`);
  if (/[^ims]/.test(off) || [...off].some((flag) => on.includes(flag))) throw reader.refuse(`uses (?${on}-${off}:`);
  return within((reader.checkFlags(on) || ignoreCase) && !off.includes("i"));
}

type Accepts = (character: string) => boolean;

function literal(reader: Reader, character: string, { ignoreCase }: Place): Accepts {
  if (!ignoreCase) return (other) => other === character;
  // Beyond ASCII Python and JavaScript disagree about which letters are the same; none of a name's is meant, or one is (ſ, K).
  if (character > "\x7f") throw reader.refuse(`ignores the case of ${character}`);
  return (other) => other.toLowerCase() === character.toLowerCase();
}

/** For names of ASCII they mean the same in both languages. */
const classes: Readonly<Record<string, RegExp>> = { d: /\d/, D: /\D/, w: /\w/, W: /\W/, s: /\s/, S: /\S/ };

/** After a backslash: a class of characters, or a mark that stands for itself. */
function escaped(reader: Reader, place: Place): Accepts {
  const character = reader.next();
  const named = Object.hasOwn(classes, character) ? classes[character] : undefined;
  if (named !== undefined) return (other) => named.test(other);
  if (!/^[ -/:-@[-`{-~]$/.test(character)) throw reader.refuse(`uses \\${character}`);
  return literal(reader, character, place);
}

/** After `[`: single characters, ranges of letters or digits, and classes. */
function characterSet(reader: Reader, place: Place): Accepts {
  const negated = reader.take("^");
  const members: Accepts[] = [];
  const ranges = (): boolean => reader.peek() === "-" && reader.peek(1) !== "]";
  while (!reader.take("]")) {
    if (reader.atEnd) throw reader.refuse("has a bracket that is not closed");
    const first = reader.next();
    // Python reads it as one of the set, but warns that this will change; [[:alpha:]] means nothing special to it.
    if (first === "[") throw reader.refuse("has a [ within [ ]");
    if (first === "\\") {
      members.push(escaped(reader, place));
      if (ranges()) throw reader.refuse("has an unusual range");
    } else if (ranges()) {
      reader.next();
      members.push(range(reader, first, reader.next(), place));
    } else members.push(literal(reader, first, place));
  }
  if (members.length === 0) throw reader.refuse("has an empty [ ]");
  return (other) => members.some((accepts) => accepts(other)) !== negated;
}

function range(reader: Reader, first: string, last: string, { ignoreCase }: Place): Accepts {
  if (!/^[A-Za-z0-9]{2}$/.test(first + last) || last < first) throw reader.refuse("has an unusual range");
  const within = (other: string): boolean => first <= other && other <= last;
  return ignoreCase ? (other) => within(other.toLowerCase()) || within(other.toUpperCase()) : within;
}
