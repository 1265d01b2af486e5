import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { patternLookup, wholeMatcher } from "../../../engine/schema/name-pattern";
import { Malformed } from "../../../engine/schema/schema";
import { fuzzRuns } from "../../support/foreign";

const names = [0, 1, 10].flatMap((layer) =>
  ["self_attn.q_proj", "self_attn.o_proj", "mlp.up_proj", "mlp.down_proj"].map((end) => `model.layers.${layer}.${end}`),
);

describe("which key decides, as PEFT's get_pattern_key answered", () => {
  // Key order matters; expected: the index of the deciding key for each name, . for none.
  const check = (keys: readonly string[], expected: string): void => {
    test(JSON.stringify(keys), () => {
      const keyOf = patternLookup(Object.fromEntries(keys.map((key) => [key, 1])));
      const all: readonly (string | undefined)[] = keys;
      const found = names.map((name) => all.indexOf(keyOf(name)));
      assert.equal(found.map((index) => (index < 0 ? "." : index)).join(""), expected);
    });
  };
  check(["q_proj"], "0...0...0...");
  check(["proj", "pro"], "............");
  check(["attn.q_proj"], "............");
  check(["self_attn.q_proj", "q_proj", "o_proj"], "02..02..02..");
  check(["model.layers.0.mlp.up_proj"], "..0.........");
  check(["0.mlp.up_proj"], "..0.........");
  // A dot is any character, so this one is found in layer 10 as well.
  check(["layers.1..*"], "....00000000");
  check([String.raw`layers\.1\..*`, ".*"], "111100001111");
  check([String.raw`layers\.(0|10)\.mlp\.(up|down)_proj`], "..00......00");
  check([String.raw`^model\.layers\.\d\..*q_proj`, "^layers.*"], "0...0.......");
  check(["[a-p]_proj|mlp.[^u]\\w+"], ".0.0.0.0.0.0");
  check([String.raw`layers.\d+?.(?:self_attn|mlp)?.[uq]p?_proj$`], "0.0.0.0.0.0.");
  check(["", "a|", "()"], "............");
  check([String.raw`q_proj\Z`, String.raw`\Amlp`, String.raw`\bself_attn\b.o_proj`], "02..02..02..");
  check(["(?P<kind>q|o)_proj"], "00..00..00..");
  check(["(?i:Q)_proj", "(?i:MLP.(?-i:DOWN|up)_proj)"], "0.1.0.1.0.1.");
  check(["layers.[0-9]{2}.mlp.up_proj", "(?:.{2}_){1,2}proj"], "..1...1...0.");
  check([String.raw`(?=up|q)\w+`, "(?!up|q).{6}"], "010.010.010.");
});

// Expected from CPython's re.fullmatch, which agreed with every one of 60,000 random patterns besides.
describe("which names a whole pattern matches", () => {
  const check = (pattern: string, expected: string): void => {
    test(pattern, () => {
      const matches = wholeMatcher(pattern);
      assert.equal(names.map((name) => (matches(name) ? "x" : ".")).join(""), expected);
    });
  };
  check("q_proj", "............");
  check(".*q_proj", "x...x...x...");
  check("(?i)MODEL.*Q_PROJ", "x...x...x...");
  check("(?si)(?a).*[N-P]_PROJ", ".xxx.xxx.xxx");
  check("(?i).*[^N]_PROJ", "xxx.xxx.xxx.");
  check(String.raw`model.layers.\d{2,}.*[up]_proj`, "..........x.");
  check(String.raw`(?:.*\b(?:vision|mlp)\b.*)`, "..xx..xx..xx");
  check(String.raw`(?!.*\.10\.).*o_proj`, ".x...x......");
  check(String.raw`[\w.]+\.[^\W_]+_proj`, "xxxxxxxxxxxx");
  check(String.raw`\w+\D+\d\D+`, "xxxxxxxx....");
});

test("keys that a backtracking matcher would take hours for", () => {
  const keyOf = patternLookup({ "(.*)*(.*)*(.*)*[^a-z]": 1, "(.+)+q_proj": 2 });
  assert.deepEqual([...new Set(names.map(keyOf))], ["(.+)+q_proj", undefined]);
});

describe("what a key may not say", () => {
  const check = (key: string, says: RegExp): void => {
    test(key, () => {
      assert.throws(
        () => patternLookup({ q_proj: 1, [key]: 2 }),
        (error) => error instanceof Malformed && says.test(error.message) && error.message.endsWith("not supported"),
      );
    });
  };
  check(String.raw`q_proj\z`, /uses \\z/);
  check(String.raw`(q)_proj\1`, /uses \\1/);
  check("\\", /uses \\,/);
  check("(?<=q)_proj", /uses \(\?/);
  check("(?i)Q_PROJ", /uses \(\?/);
  check("(?P<name>q)(?P=name)_proj", /uses \(\?/);
  check("(?P<a>q)(?P<a>_)proj", /two groups named a/);
  check("(?<a>q)_proj", /uses \(\?</);
  check("(?a-i:q)_proj|(?i-i:q)", /uses \(\?i-i/);
  check("(?i-a:q)_proj", /uses \(\?i-a/);
  check("(?i:ſ)", /ignores the case of ſ/);
  check("layers.[0-9]{2,1}.q_proj", /counts from 2 to 1/);
  check("layers.{,}", /\{ that counts nothing/);
  check("layers.{1001}", /counts beyond 1000/);
  check("a{2}{3}", /repeats a repetition/);
  check("q++_proj", /repeats possessively/);
  check("[0-9]{1}+", /repeats possessively/);
  check("q**_proj", /repeats a repetition/);
  check("*q_proj", /has \*/);
  check("a|?b", /has \?/);
  check("(q_proj", /not closed/);
  check("q_proj)", /not open/);
  check("[q_proj", /not closed/);
  check("[]q]_proj", /empty \[ \]/);
  check("[q-a]", /unusual range/);
  check("[+-z]", /unusual range/);
  check(String.raw`[\.-z]`, /unusual range/);
  check(String.raw`[a-\d]`, /unusual range/);
  check("[[:alpha:]]", /\[ within/);
  check("(".repeat(60), /nested too deeply/);
});

test("a key that is too long is refused", () => {
  assert.throws(() => patternLookup({ ["a".repeat(1001)]: 1 }), /more than 1000 characters/);
});

test("matching is bounded: keys made to take long are given up, not followed for ever", () => {
  const slow = `${"(.*".repeat(40)}${")*".repeat(40)}x`;
  const keyOf = patternLookup(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${slow}${index}`, 1])));
  assert.throws(() => names.map(keyOf), /take too long/);
});

test("ten thousand plain keys are no work", () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => `model.layers.${index}.self_attn.v_proj`);
  const keyOf = patternLookup(Object.fromEntries(keys.map((key) => [key, 1])));
  assert.equal(keyOf("model.layers.9999.self_attn.v_proj"), keys.at(-1));
  assert.ok(names.every((name) => keyOf(name) === undefined));
});

test("fuzz: what is accepted means what it means to a backtracking matcher", () => {
  const key = fc.string({
    unit: fc.constantFrom(..."ab.|()*+?[]^$-\\db", "?:", "?=", "?!", "{2}", "{1,}"),
    maxLength: 12,
  });
  const name = fc.string({ unit: fc.constantFrom(..."ab.0-"), maxLength: 8 });
  let compared = 0;
  fc.assert(
    fc.property(key, fc.array(name, { maxLength: 8 }), (text, list) => {
      let keyOf: ReturnType<typeof patternLookup>;
      try {
        keyOf = patternLookup({ [text]: 1 });
      } catch (error) {
        assert.ok(error instanceof Malformed);
        return;
      }
      compared++;
      const matcher = new RegExp(`^(?:.*\\.)?(?:${text})$`);
      for (const item of list) assert.equal(keyOf(item) === text, matcher.test(item), `${text} on ${item}`);
    }),
    { numRuns: 5 * fuzzRuns },
  );
  assert.ok(compared > fuzzRuns / 4, `${compared}`);
});
