import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createProjectIndex } from "../../../engine/context/project-index";
import { createRandom } from "../../../engine/random";

const files = {
  "src/harbour.ts": "export class Harbour {\n  dock(ship) {\n    return this.berths.assign(ship);\n  }\n}\n",
  "src/ship.ts": "export class Ship {\n  load(cargo) {\n    this.hold.add(cargo);\n  }\n}\n",
  "test/weather.ts": "export function forecast(wind) {\n  return wind.speed > 8 ? 'storm' : 'calm';\n}\n",
  "src/main.ts": "import { Harbour } from './harbour';\n\nconst harbour = new Harbour();\nharbour.dock(",
};

function indexed() {
  const index = createProjectIndex("port");
  for (const [path, text] of Object.entries(files)) index.put(path, text);
  return index;
}

const at = (path: string, before: string, after = "") => ({ path, before, after });
const paths = (ranked: readonly { readonly passage: { readonly path: string } }[]) =>
  ranked.map(({ passage }) => passage.path);

describe("the project's index", () => {
  test("ranks what declares the names near the cursor, and never the file itself", () => {
    const ranked = paths(indexed().rank(at("src/main.ts", files["src/main.ts"]), 9));
    assert.equal(ranked[0], "src/harbour.ts");
    assert.ok(!ranked.includes("src/main.ts"));
    assert.ok(!ranked.includes("test/weather.ts"));
  });

  test("names near the cursor count for more than those far above", () => {
    const far = `ship.load(cargo);\n${"\n".repeat(38)}`;
    assert.equal(paths(indexed().rank(at("src/new.ts", `${far}wind.speed;\n`), 9))[0], "test/weather.ts");
    assert.equal(
      paths(indexed().rank(at("src/new.ts", `wind.speed;\n${"\n".repeat(38)}ship.load(cargo);\n`), 9))[0],
      "src/ship.ts",
    );
  });

  test("files that are not allowed are left out", () => {
    const ranked = indexed().rank(at("src/main.ts", files["src/main.ts"]), 9, (path) => path !== "src/harbour.ts");
    assert.ok(!paths(ranked).includes("src/harbour.ts"));
  });

  test("a file that was looked at lately goes before one that says as much", () => {
    const index = createProjectIndex("port");
    for (const path of ["a/one.ts", "b/two.ts"]) index.put(path, "export const tide = level();\n");
    const place = at("c/three.ts", "tide(");
    assert.deepEqual(paths(index.rank(place, 9)), ["a/one.ts", "b/two.ts"]);
    assert.deepEqual(paths(index.rank({ ...place, recent: ["b/two.ts"] }, 9)), ["b/two.ts", "a/one.ts"]);
  });

  test("follows what is put, and forgets", () => {
    const index = indexed();
    index.put("src/harbour.ts", "export const lighthouse = 1;\n");
    assert.deepEqual(paths(index.rank(at("x.ts", "lighthouse"), 9)), ["src/harbour.ts"]);
    assert.deepEqual(paths(index.rank(at("x.ts", "berths"), 9)), []);
    index.put("src/harbour.ts", "");
    assert.equal(index.files, 3);
    assert.deepEqual(paths(index.rank(at("x.ts", "lighthouse"), 9)), []);
  });

  test("the best of few are the best of all, whatever was put and forgotten before", () => {
    const random = createRandom("index");
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
    const code = (): string =>
      Array.from(
        { length: 1 + random.below(60) },
        () => `const ${drawn(words)} = ${drawn(words)}(${drawn(words)});`,
      ).join("\n");
    const drawn = (list: readonly string[]): string => list[random.below(list.length)] ?? "";
    const names = Array.from({ length: 40 }, (_, index) => `${"abc".charAt(index % 3)}/module${index}.ts`);
    const index = createProjectIndex("made");
    const newest = new Map<string, string>();
    for (let turn = 0; turn < 120; turn++) {
      const [name, text] = [drawn(names), random.next() < 0.2 ? "" : code()];
      index.put(name, text);
      newest.set(name, text);
    }
    const anew = createProjectIndex("made");
    for (const [name, text] of newest) anew.put(name, text);
    for (let asked = 0; asked < 40; asked++) {
      const place = {
        ...at(drawn(names), `import { x } from "../b/module${random.below(40)}";\n${code()}`, code()),
        ...(random.next() < 0.5 ? {} : { recent: [drawn(names), drawn(names)] }),
      };
      const allowed = (name: string): boolean => !name.startsWith("c/") || asked % 2 === 0;
      const all = index.rank(place, 1e6, allowed);
      assert.ok(all.length > 20 && all.every(({ passage }) => passage.path !== place.path && allowed(passage.path)));
      assert.deepEqual(index.rank(place, 7, allowed), all.slice(0, 7));
      assert.deepEqual(all, anew.rank(place, 1e6, allowed));
    }
  });

  test("a place without names asks for nothing", () => assert.deepEqual(indexed().rank(at("x.ts", "  (", ")"), 9), []));
});
