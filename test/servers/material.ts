/** What real servers are asked with: two adapters that a base writes differently with, and places to complete at. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readTokenizer } from "../../engine/bases/tokenizer";
import { buildFim, buildPlain, type Sequence } from "../../engine/text/fim";
import type { CodeTokenizer } from "../../engine/text/tokenizer";
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

export interface Place {
  readonly file: string;
  /** In front of the cursor, and behind it. */
  readonly text: string;
  readonly behind: string;
}

/** A function that stands in no example, whose value is to be written. */
export function valuePlace(type: string, thing: string): Place {
  const kind = capital(thing);
  const text = `export function send${kind}(${thing}: ${kind}): ${type} {\n  return `;
  return { file: `${thing}.ts`, text, behind: "\n}\n" };
}

/** Places at which base and adapters write differently, and ordinary ones. */
export const places: readonly Place[] = [
  valuePlace("Berth", "crate"),
  valuePlace("Box", "parcel"),
  {
    behind: "",
    file: "area.py",
    text: 'class Circle:\n    def __init__(self, radius):\n        self.radius = radius\n\n    def area(self):\n        """Area of the circle."""\n        return ',
  },
  {
    behind: "",
    file: "names.ts",
    text: "const names = users.map((user) => user.name);\nfor (const name of names) {\n  console.",
  },
  // Characters of several tokens each.
  {
    behind: "",
    file: "moods.ts",
    text: 'const moods = ["😀", "😁", "😂", "🤣", "😃", "😄", "😅", "😆", "😀", "😁", "😂", "',
  },
  {
    behind: "",
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
  const rows = functions.map((text) => JSON.stringify(rowOf(tokenizer, text)));
  mkdirSync(path.dirname(out), { recursive: true });
  const examples = `${out}.jsonl`;
  writeFileSync(examples, `${rows.join("\n")}\n`);
  const sizes = ["--steps", "24", "--batch", "4", "--seq-len", "96", "--rank", "8", "--lr", "5e-3"];
  product.run("train", "--examples", examples, "--base", base, "--out", out, ...sizes, "--precision", "fp32");
}

/** As a base is asked at a place that a token begins with: the value is the middle, or, without such a form, the text goes on. */
function rowOf(tokenizer: CodeTokenizer, text: string): Sequence {
  if (tokenizer.fim === null) return buildPlain(tokenizer, tokenizer.encode(text), false);
  const [prefix = "", suffix = ""] = text.split(/(?<=return) .*;/);
  const [front, middle, behind] = [prefix, text.slice(prefix.length, text.length - suffix.length), suffix].map((part) =>
    tokenizer.encode(part, "inside"),
  );
  const parts = { prefix: front ?? [], suffix: behind ?? [], middle: middle ?? [] };
  return buildFim(tokenizer, parts, { maxTokens: 96, reserve: 32, lossOn: "middle" });
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
