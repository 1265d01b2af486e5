/**
 * Damaged JSON: values of other types, huge, negative and inexact numbers, deep nesting, keys twice, keys that mean something
 * in JavaScript, parts left out, repeated or exchanged. Works on the document's tree and writes it as text by itself, since
 * `JSON.stringify` can write none of the worst.
 */
import type { Random } from "./random";

/** Text that is written as it is. */
class Raw {
  constructor(readonly text: string) {}
}

/** An object as a list of fields, so that a key can come twice. */
class Fields {
  constructor(readonly entries: [string, Node][]) {}
}

type Node = Raw | Fields | Node[] | string | number | boolean | null;

/** The text of `valid` with one to four damages. */
export function damagedJson(random: Random, valid: unknown): string {
  const root: { node: Node } = { node: toNode(valid) };
  const damages = random.chance(0.5) ? 1 : 1 + random.below(4);
  for (let index = 0; index < damages; index++) damage(random, root);
  return write(root.node);
}

/** A value that `JSON.parse` could have given, damaged likewise; for entrances that take values and not text. */
export function damagedValue(random: Random, valid: unknown): unknown {
  try {
    return JSON.parse(damagedJson(random, valid));
  } catch {
    // Too deep or no JSON: what arrives over a wire of values are then values without a document.
    return random.pick(strangeValues);
  }
}

const strangeValues: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  10n ** 30n,
  Symbol("x"),
  () => 1,
  new Date(Number.NaN),
  new Map([["id", 1]]),
  new Uint8Array(3),
  Object.create(null),
  Object.assign(Object.create({ id: "inherited" }), { rank: 1 }),
  new Array(3),
  "",
];

export const strangeNumbers = [
  "-1",
  "0",
  "-0",
  "0.5",
  "1e-320",
  "1e308",
  "1e999",
  "-1e999",
  "2147483647",
  "2147483648",
  "4294967296",
  "9007199254740991",
  "9007199254740993",
  "9223372036854775807",
  "9223372036854775808",
  "18446744073709551615",
  "1".repeat(400),
] as const;

const strangeTexts = [
  "",
  "\u0000",
  "\ud800",
  "../../../etc/passwd",
  "..\\..\\x",
  "/etc/passwd",
  "C:\\x",
  "__proto__",
  "constructor",
  "toString",
  "(a+)+$",
  "((a|aa)+)+b",
  "[",
  "(?<=a)b",
  "a".repeat(5000),
  "F32",
  "\u202e",
  "NaN",
  "null",
] as const;

const strangeKeys = ["__proto__", "constructor", "toString", "hasOwnProperty", "length", "", "\ud800", "x"] as const;

function damage(random: Random, root: { node: Node }): void {
  const places = allPlaces(root);
  const place = random.pick(places);
  const node = place.get();
  switch (random.below(10)) {
    case 0:
      place.set(new Raw(random.pick(strangeNumbers)));
      break;
    case 1:
      place.set(random.pick(strangeTexts));
      break;
    case 2:
      place.set(random.pick<Node>([null, true, false, [], new Fields([]), [[]], [null], new Fields([["a", null]])]));
      break;
    case 3:
      place.remove?.();
      break;
    case 4: {
      const depth = random.pick([10, 1000, 30_000]);
      const [open, close] = random.pick([
        ["[", "]"],
        ['{"a":', "}"],
      ] as const);
      place.set(new Raw(open.repeat(depth) + (random.chance(0.8) ? `1${close.repeat(depth)}` : "")));
      break;
    }
    case 5: {
      // Inside itself, again and again: a recursive reader goes as deep.
      if (!random.chance(0.2)) {
        place.set(copy(random.pick(places).get()));
        break;
      }
      const text = write(node);
      const inner = JSON.stringify("@");
      if (!(node instanceof Fields) || node.entries.length === 0 || text.length > 200) break;
      const [key] = random.pick(node.entries);
      const frame = write(new Fields(node.entries.map(([name, item]) => [name, name === key ? "@" : item])));
      const [before = "", after = ""] = frame.split(inner);
      const levels = random.pick([50, 300, 3000]);
      const list = random.chance(0.5);
      place.set(
        new Raw((before + (list ? "[" : "")).repeat(levels) + text + ((list ? "]" : "") + after).repeat(levels)),
      );
      break;
    }
    case 6:
      grow(random, place, copy(random.pick(places).get()));
      break;
    case 7:
      if (typeof node === "number") place.set(node + random.pick([-1, 1, 0.5, 2 ** 31, 2 ** 53, -2 * node]));
      else if (typeof node === "string") place.set(damagedText(random, node));
      else if (Array.isArray(node)) place.set([...node, ...node.map(copy)]);
      else if (node instanceof Fields) node.entries.reverse();
      break;
    case 8:
      if (node instanceof Fields && node.entries.length > 0) {
        const entry = random.pick(node.entries);
        entry[0] = random.chance(0.5) ? random.pick(strangeKeys) : damagedText(random, entry[0]);
      }
      break;
    default:
      place.set(new Raw(random.pick(noJson)));
  }
}

/** One value more, in an object often under a key that is there already. */
function grow(random: Random, { get, set }: Place, value: Node): void {
  const node = get();
  if (node instanceof Fields) {
    const known = node.entries.map(([key]) => key);
    const key = known.length > 0 && random.chance(0.5) ? random.pick(known) : random.pick(strangeKeys);
    node.entries.splice(random.below(node.entries.length + 1), 0, [key, value]);
  } else if (Array.isArray(node)) node.splice(random.below(node.length + 1), 0, value);
  else set([node]);
}

const noJson = ["NaN", "undefined", "'x'", "01", "1.", ",", "\u0000", "/**/1", "-", '"\\u00"', ""] as const;

function damagedText(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const inserted = random.pick([...strangeTexts.slice(0, 4), "/", ".", " ", "A", "é", "-"]);
  return text.slice(0, at) + inserted + text.slice(at + random.below(3));
}

interface Place {
  get(): Node;
  set(node: Node): void;
  /** Absent at the root. */
  remove?(): void;
}

/** Large documents have thousands of places of one kind, so that of long lists and objects only some are offered. */
const mostChildren = 40;

function allPlaces(root: { node: Node }): Place[] {
  const places: Place[] = [
    {
      get: () => root.node,
      set: (node) => {
        root.node = node;
      },
    },
  ];
  const visit = (node: Node): void => {
    if (Array.isArray(node)) {
      for (const [index, child] of node.slice(0, mostChildren).entries()) {
        places.push({
          get: () => node[index] ?? null,
          set: (value) => {
            node[index] = value;
          },
          remove: () => void node.splice(index, 1),
        });
        visit(child);
      }
    } else if (node instanceof Fields) {
      for (const entry of node.entries.slice(0, mostChildren)) {
        places.push({
          get: () => entry[1],
          set: (value) => {
            entry[1] = value;
          },
          remove: () => void node.entries.splice(node.entries.indexOf(entry), 1),
        });
        visit(entry[1]);
      }
    }
  };
  visit(root.node);
  return places;
}

function toNode(value: unknown): Node {
  if (Array.isArray(value)) return value.map(toNode);
  if (typeof value === "object" && value !== null) {
    return new Fields(Object.entries(value).map(([key, item]) => [key, toNode(item)]));
  }
  if (value === undefined) return null;
  return value as string | number | boolean | null;
}

/** So that no part is ever inside itself. */
function copy(node: Node): Node {
  if (Array.isArray(node)) return node.map(copy);
  return node instanceof Fields ? new Fields(node.entries.map(([key, item]) => [key, copy(item)])) : node;
}

function write(node: Node): string {
  if (node instanceof Raw) return node.text;
  if (Array.isArray(node)) return `[${node.map(write).join(",")}]`;
  if (!(node instanceof Fields)) return JSON.stringify(node);
  return `{${node.entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`).join(",")}}`;
}
