// Three held-out places as text: what was there, what the base wrote, what the tuned model wrote.

/**
 * @typedef {import("../engine/protocol/verdict").EvalSample} EvalSample
 * @typedef {{ base: EvalSample; tuned: EvalSample }} Pair The same place by both models.
 */

const contextLines = 3;
const shownLines = 5;

/**
 * Places where the two models differ come first, and among them those where one of the two is exactly right, so that
 * one sees the difference; a file is shown twice only when there are too few files.
 *
 * @param {import("../engine/protocol/verdict").Verdict} verdict
 * @param {{ colour: boolean; count: number }} options
 */
export function completionTable(verdict, { colour, count }) {
  const pairs = verdict.base.samples.flatMap((base, index) => {
    const tuned = verdict.tuned.samples[index];
    return tuned === undefined ? [] : [{ base, tuned }];
  });
  const differing = pairs.filter(({ base, tuned }) => base.actual !== tuned.actual);
  const chosen = choose(differing.length > 0 ? differing : pairs, count);
  const { dim, bold, wrong, right } = colour ? ansi : plain;
  const blocks = chosen.map(({ base, tuned }) => {
    const before = base.prefix.split("\n").slice(-contextLines);
    const cursor = [...before.slice(0, -1).map(dim), `${dim(before.at(-1) ?? "")}▮`];
    return [
      bold(`${base.path}:${base.line}`),
      ...cursor.map((line) => `  │ ${line}`),
      row("was there", base.expected.trimEnd()),
      row("base", marked(base.expected, base.actual)),
      row("tuned", marked(tuned.expected, tuned.actual)),
    ].join("\n");
  });
  const legend = colour ? "what differs from the file is marked" : "what differs from the file is in ⟦ ⟧";
  const title = `${chosen.length} of ${verdict.spans} held-out places, ${
    differing.length > 0 ? "chosen where base and tuned differ" : "base and tuned agree on all samples"
  }; ${legend}`;
  return [title, ...blocks].join("\n\n");

  /** @param {string} wholeExpected @param {string} wholeActual */
  function marked(wholeExpected, wholeActual) {
    const expected = wholeExpected.trimEnd();
    const actual = wholeActual.trimEnd();
    if (actual === expected) return `${actual}${right(" ✓")}`;
    if (actual === "") return dim("(nothing)");
    let begin = 0;
    while (begin < Math.min(actual.length, expected.length) && actual[begin] === expected[begin]) begin++;
    let end = actual.length;
    let expectedEnd = expected.length;
    while (end > begin && expectedEnd > begin && actual[end - 1] === expected[expectedEnd - 1]) {
      end--;
      expectedEnd--;
    }
    const other = actual.slice(begin, end).split("\n").map(wrong).join("\n");
    return actual.slice(0, begin) + other + actual.slice(end);
  }
}

/** @param {readonly Pair[]} pairs @param {number} count */
function choose(pairs, count) {
  const clear = (/** @type {Pair} */ { base, tuned }) =>
    base.actual === base.expected || tuned.actual === tuned.expected;
  const ordered = [...pairs.filter(clear), ...pairs.filter((pair) => !clear(pair))];
  const seen = new Set();
  const fresh = ordered.filter(({ base }) => !seen.has(base.path) && seen.add(base.path));
  return [...fresh, ...ordered.filter((pair) => !fresh.includes(pair))].slice(0, count);
}

/** @param {string} label @param {string} text */
function row(label, text) {
  const lines = text.split("\n");
  const shown = lines.length > shownLines ? [...lines.slice(0, shownLines), "…"] : lines;
  return shown.map((line, index) => `  ${(index === 0 ? label : "").padEnd(9)} │ ${line}`).join("\n");
}

/** @param {string} code @returns {(text: string) => string} */
const paint = (code) => (text) => (text === "" ? "" : `\x1b[${code}m${text}\x1b[0m`);
const ansi = { dim: paint("2"), bold: paint("1"), right: paint("32"), wrong: paint("31;4") };
/** @param {string} text */
const same = (text) => text;
/** @type {typeof ansi} */
const plain = { dim: same, bold: same, right: same, wrong: (text) => (text === "" ? "" : `⟦${text}⟧`) };
