import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { extentAt } from "../../../engine/complete/extent";
import type { Surroundings } from "../../../engine/complete/lines";
import { postprocess } from "../../../engine/complete/postprocess";
import { parserFor } from "../../../engine/syntax/grammars";
import { type Language, languageOf } from "../../../engine/syntax/languages";
import { createSourceTrees } from "../../../engine/syntax/trees";
import { errorsIn } from "../../accept/errors";
import { type GoldenFile, type GoldenPlace, type Mode, modes, readPlaces, writePlaces } from "./places";

const files = readPlaces();
const trees = createSourceTrees(assert.fail);
after(() => trees.dispose());

async function surroundings(mode: Mode, { code }: GoldenPlace, language: Language | null): Promise<Surroundings> {
  const [before = "", behind = ""] = code.split("¦");
  const around = { before, after: behind };
  if (mode === "without a language") return around;
  const tree = mode === "shown" ? await trees.open(code, language, around) : null;
  return { ...around, language, tree };
}

async function shownBy(mode: Mode, place: GoldenPlace, language: Language | null): Promise<string> {
  const around = await surroundings(mode, place, language);
  const text = postprocess(place.writes, extentAt(around), around);
  const left = around.before.slice(around.before.lastIndexOf("\n") + 1);
  return `${left}⟦${text}⟧${around.after.split("\n", 1)[0]}`;
}

/** Errors of the file as it is, and with the text in it, in trees that the engine has not seen. */
async function errorsAround(place: GoldenPlace, text: string, language: Language): Promise<[number, number]> {
  const parser = language.grammar === null ? null : await parserFor(language.grammar);
  assert.ok(parser, `${language.name} has a grammar`);
  const [before, behind] = ["", text].map((inserted) => {
    const tree = parser.parse(place.code.replace("¦", () => inserted));
    assert.ok(tree);
    const errors = errorsIn(tree.rootNode);
    tree.delete();
    return errors;
  });
  return [before ?? 0, behind ?? 0];
}

async function fill(file: GoldenFile): Promise<void> {
  const language = languageOf(file.source, undefined);
  const places = [];
  for (const place of file.places) {
    const shown: Partial<Record<Mode, string>> = {};
    for (const mode of modes) {
      const line = await shownBy(mode, place, language);
      if (line !== Object.values(shown)[0]) shown[mode] = line;
    }
    places.push({ ...place, shown });
  }
  writePlaces({ ...file, places });
}

test("enough places of enough languages", () => {
  const names = files.flatMap(({ file, places }) => places.map(({ name }) => `${file}: ${name}`));
  assert.ok(names.length >= 200 && files.length >= 12, `${names.length} places, ${files.length} files`);
  assert.equal(new Set(names).size, names.length);
});

for (const file of files) {
  describe(file.file, () => {
    if (process.env["ATTUNE_REGENERATE"] === "1") {
      test("is written anew", () => fill(file));
      return;
    }
    const language = languageOf(file.source, undefined);
    for (const place of file.places) {
      test(place.name, async () => {
        const expected = place.shown.shown;
        assert.ok(expected !== undefined, "run the test with ATTUNE_REGENERATE=1, and read what it writes");
        for (const mode of modes)
          assert.equal(await shownBy(mode, place, language), place.shown[mode] ?? expected, mode);
        if (!language?.grammar) return;
        const [before, behind] = await errorsAround(place, /⟦(.*)⟧/s.exec(expected)?.[1] ?? "", language);
        assert.ok(behind <= before, `${before} errors before, ${behind} with the text`);
      });
    }
  });
}

describe("for any text at any place of a file with a grammar", () => {
  const piece = fc.constantFrom(
    ..."()[]{}\"'`;,=.\n".split(""),
    "\n  ",
    "foo",
    "bar(baz",
    "if (a) {",
    "return x;",
    "=> ",
    "// note\n",
    "});\n",
    "const a = 1;\n",
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  const language = languageOf("a.ts", undefined);

  test("what is shown adds no error, leaves no sound file unsound, and is the same when it is written again", () =>
    fc.assert(
      fc.asyncProperty(text, text, text, async (before, after, writes) => {
        assert.ok(language);
        const tree = await trees.open("any", language, { before, after });
        const around = { before, after, language, tree };
        const shown = postprocess(writes, extentAt(around), around);
        const [now, then] = await errorsAround(
          { name: "", code: `${before}¦${after}`, writes, shown: {} },
          shown,
          language,
        );
        assert.ok(then <= now, `${now} errors before, ${then} with ${JSON.stringify(shown)}`);
        assert.equal(postprocess(shown, extentAt(around), around), shown);
      }),
      { numRuns: 300 },
    ));
});
