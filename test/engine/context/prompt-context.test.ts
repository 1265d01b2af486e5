import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { createProjectIndex } from "../../../engine/context/project-index";
import { choosePassages, contextFinder, contextOf } from "../../../engine/context/prompt-context";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";

let tokenizer: CodeTokenizer;
let unmarked: CodeTokenizer;

before(async () => {
  tokenizer = await loadTokenizer("models/attune-base", 12_288);
  unmarked = { ...tokenizer, repository: null };
});

/** Files that declare a name each, by its number; the first is asked about most. */
function indexed(count: number) {
  const index = createProjectIndex("port");
  for (let file = 0; file < count; file++) {
    const names = Array.from({ length: 8 }, (_, line) => `  step${file}Of${line}(shared${file});`);
    index.put(`src/file${file}.ts`, `export function crane${file}() {\n${names.join("\n")}\n}\n`);
  }
  return index;
}

const place = { path: "src/main.ts", before: "crane0();\n\ncrane1();\n\n\n\ncrane2(", after: ")" };
const paths = (passages: readonly { readonly path: string }[]) => passages.map(({ path }) => path);
/** What tokens write, control tokens by their names. */
const shown = (of: CodeTokenizer, tokens: readonly number[]): string =>
  tokens
    .map((id) => {
      if (id === of.repository?.repository) return "<repo>";
      return id === of.repository?.file ? "<file>" : Buffer.from(of.bytes.of(id) ?? "?", "latin1").toString("utf8");
    })
    .join("");

describe("code of other files in a prompt", () => {
  test("stands behind the base's own separators, or under paths as comments", () => {
    const index = createProjectIndex("port");
    index.put("src/crane.ts", "export const crane0 = 1;\n");
    const find = (of: CodeTokenizer) => contextFinder(index, of, { budget: 256 })(place);
    const [marked, commented] = [find(tokenizer), find(unmarked)];
    assert.equal(marked?.place, "front");
    assert.equal(
      shown(tokenizer, marked?.tokens ?? []),
      "<repo>port\n<file>src/crane.ts\nexport const crane0 = 1;\n<file>src/main.ts\n",
    );
    assert.equal(commented?.place, "prefix");
    assert.equal(
      shown(unmarked, commented?.tokens ?? []),
      "// src/crane.ts\nexport const crane0 = 1;\n\n// src/main.ts\n",
    );
  });

  test("a comment is one of the file's own language", () => {
    const index = createProjectIndex("port");
    index.put("crane.py", "crane0 = 1\n");
    index.put("crane.css", ".crane0 { width: var(crane2) }\n");
    const context = contextFinder(index, unmarked, { budget: 256 })(place);
    const text = shown(unmarked, context?.tokens ?? []);
    assert.match(text, /^# crane\.py$/m);
    assert.match(text, /^\/\* crane\.css \*\/$/m);
  });

  test("keeps its budget, with the best nearest to the file", () => {
    for (const of of [tokenizer, unmarked]) {
      for (const budget of [64, 128, 256, 512]) {
        const passages = choosePassages(indexed(9), place, of, { budget });
        const context = contextOf(of, passages, { project: "port", path: place.path });
        assert.ok((context?.tokens.length ?? 0) <= budget, `${context?.tokens.length} of ${budget}`);
        if (budget < 512) continue;
        assert.deepEqual(paths(passages).toSorted(), ["src/file0.ts", "src/file1.ts", "src/file2.ts"]);
        assert.equal(passages.at(-1)?.path, "src/file2.ts");
      }
    }
  });

  test("what says the same is shown once", () => {
    const index = createProjectIndex("port");
    for (const copy of ["a", "b"]) index.put(`${copy}.ts`, "export const crane0 = crane1 + crane2;\n");
    assert.deepEqual(paths(choosePassages(index, place, tokenizer, { budget: 512 })), ["a.ts"]);
  });

  test("what was shown before stays in front while it is among the better", () => {
    const index = indexed(9);
    const first = choosePassages(index, place, tokenizer, { budget: 512 });
    const moved = { ...place, before: `${place.before}1);\n\n\ncrane4(` };
    const second = choosePassages(index, moved, tokenizer, { budget: 512, before: first });
    assert.deepEqual(second.slice(0, first.length), first.slice(0, second.length));
    const elsewhere = { ...place, before: "crane7(" };
    assert.deepEqual(paths(choosePassages(index, elsewhere, tokenizer, { budget: 512, before: first })), [
      "src/file7.ts",
    ]);
  });

  test("is none where the project says nothing", () => {
    assert.equal(contextFinder(indexed(2), tokenizer, { budget: 256 })({ ...place, before: "unknown(" }), null);
  });
});
