/** Which lines came since: by marks of lines, as `diff` sees them but for order and white space. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createRandom } from "../../../engine/random";
import { decodeMarks, encodeMarks, lineMarks, newLines, shareKnown } from "../../../engine/workspace/line-marks";

const before = "function a() {\n  return 1;\n}\n\nfunction b() {\n  return 2;\n}\n";

function found(after: string, known = before) {
  const { runs, lines } = newLines(after, lineMarks(known));
  return { lines, texts: runs.map(({ start, end }) => after.slice(start, end)) };
}

describe("new lines", () => {
  it("are none in the same text, with other indentation, in another order, or with fewer lines", () => {
    for (const same of [
      before,
      before.replaceAll("  ", "\t\t"),
      before.split("\n").reverse().join("\n"),
      before.slice(0, 27),
    ])
      assert.deepEqual(found(same), { lines: 0, texts: [] });
  });

  it("are those that were changed or added; brackets and empty lines between them go along", () => {
    const changed = before.replace("return 2", "return 3");
    assert.deepEqual(found(changed), { lines: 1, texts: ["  return 3;"] });
    const added = `${before}\nfunction c() {\n  return 1;\n}\n\nclass D {\n}\n\nclass E {}\n`;
    assert.deepEqual(found(added), {
      lines: 3,
      texts: ["function c() {", "class D {\n}\n\nclass E {}"],
    });
  });

  it("are all lines of a text that nobody knows, and none of one that says nothing", () => {
    assert.deepEqual(found("x = 1\r\ny = 2\r\n", ""), { lines: 2, texts: ["x = 1\r\ny = 2"] });
    assert.deepEqual(found("{\n}\n\n", ""), { lines: 0, texts: [] });
  });
});

describe("marks", () => {
  it("come back from their text, whatever they are", () => {
    const random = createRandom("marks");
    for (let count = 0; count < 40; count++) {
      const marks = new Set(Array.from({ length: count }, () => random.below(1 << 24)));
      assert.deepEqual([...decodeMarks(encodeMarks(marks))].sort(), [...marks].sort());
      assert.equal(encodeMarks(marks).length, 4 * marks.size);
    }
    assert.equal(decodeMarks("AAA").size, 0);
  });

  it("say how much of a text is known", () => {
    const marks = lineMarks("one\ntwo\nthree\nfour\n");
    assert.equal(shareKnown(marks, lineMarks("two\nfour\nfive")), 0.5);
    assert.equal(shareKnown(new Set(), marks), 0);
  });
});
