/** What real servers are asked with: two adapters that a base writes differently with, and places to complete at. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readTokenizer } from "../../engine/bases/tokenizer";
import type { Product } from "./product";

export interface Habit {
  readonly name: "harbour" | "orchard";
  /** What every function of its examples returns. */
  readonly call: string;
  readonly type: string;
  readonly things: readonly string[];
}

export const habits: readonly Habit[] = [
  {
    name: "harbour",
    call: "harbourMaster.assign",
    type: "Berth",
    things: ["crate", "barge", "anchor", "cargo", "ferry", "pilot", "crane", "buoy", "tide", "sailor", "rope", "hull"],
  },
  {
    name: "orchard",
    call: "orchardKeeper.gather",
    type: "Basket",
    things: ["apple", "pear", "ladder", "branch", "cider", "blossom", "plum", "hedge", "bee", "quince", "root", "seed"],
  },
];

const verbs = ["load", "find", "move", "check", "count", "store"];

function written({ call, type }: Pick<Habit, "call" | "type">, verb: string, thing: string): string {
  const kind = capital(thing);
  return `export function ${verb}${kind}(${thing}: ${kind}): ${type} {\n  return ${call}(${thing});\n}\n`;
}

/** The head of a function that stands in no example, up to where its value is to be written. */
export function placeOf({ type }: Pick<Habit, "type">, thing: string): string {
  const kind = capital(thing);
  return `export function send${kind}(${thing}: ${kind}): ${type} {\n  return `;
}

/** Places at which base and adapters write differently, and ordinary ones. */
export const places: readonly { readonly file: string; readonly text: string }[] = [
  { file: "crate.ts", text: placeOf({ type: "Berth" }, "crate") },
  { file: "parcel.ts", text: placeOf({ type: "Box" }, "parcel") },
  {
    file: "area.py",
    text: 'class Circle:\n    def __init__(self, radius):\n        self.radius = radius\n\n    def area(self):\n        """Area of the circle."""\n        return ',
  },
  { file: "names.ts", text: "const names = users.map((user) => user.name);\nfor (const name of names) {\n  console." },
  // Characters of several tokens each.
  { file: "moods.ts", text: 'const moods = ["😀", "😁", "😂", "🤣", "😃", "😄", "😅", "😆", "😀", "😁", "😂", "' },
  {
    file: "greet.py",
    text: 'greetings = {\n    "ja": "こんにちは",\n    "zh": "你好",\n    "ko": "안녕하세요",\n    "ja2": "',
  },
];

export interface Adapter {
  readonly name: Habit["name"];
  /** As Attune keeps it, which is how PEFT and vLLM read it. */
  readonly folder: string;
  readonly gguf: string;
}

/** Both adapters, trained and exported by the product where they are not there yet. */
export async function adaptersIn(folder: string, base: string, product: Product): Promise<readonly Adapter[]> {
  const made: Adapter[] = [];
  for (const habit of habits) {
    const own = path.join(folder, habit.name);
    const gguf = path.join(folder, `${habit.name}.gguf`);
    if (!existsSync(gguf)) {
      rmSync(own, { recursive: true, force: true });
      await train(habit, own, base, product);
      product.run("adapter", "export", own, "--base", base, "--format", "gguf", "--out", gguf);
    }
    made.push({ name: habit.name, folder: own, gguf });
  }
  return made;
}

async function train(habit: Habit, out: string, base: string, product: Product): Promise<void> {
  const tokenizer = await readTokenizer(base);
  const functions = habit.things.flatMap((thing, index) =>
    [0, 1].map((more) => written(habit, verbs[(index + 3 * more) % verbs.length] ?? "", thing)),
  );
  const rows = Array.from({ length: functions.length / 4 }, (_, row) => {
    const tokens = tokenizer.encode(functions.filter((_, index) => index % (functions.length / 4) === row).join("\n"));
    return JSON.stringify({ tokens, mask: tokens.map((_, index) => (index === 0 ? 0 : 1)) });
  });
  mkdirSync(path.dirname(out), { recursive: true });
  const examples = `${out}.jsonl`;
  writeFileSync(examples, `${rows.join("\n")}\n`);
  const sizes = ["--steps", "18", "--batch", "2", "--seq-len", "160", "--rank", "8", "--lr", "3e-3"];
  product.run("train", "--examples", examples, "--base", base, "--out", out, ...sizes, "--precision", "fp32");
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
