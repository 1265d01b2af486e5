/** Secrets in what a model is asked: hidden wherever they stand, and nothing else changed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hiddenWord, maskAround, maskSecrets } from "../../../engine/workspace/mask";
import { findSecrets } from "../../../engine/workspace/secrets";
import { parts, plantedSecrets } from "./planted";

/** Joined at run time, so that no scanner takes this file for a leak. */
const value = ["Zx8Qw3Lp", "9Rt2Vb7N"].join("");
const begin = ["-----BEGIN", "RSA PRIVATE KEY-----"].join(" ");
const end = ["-----END", "RSA PRIVATE KEY-----"].join(" ");
const body = Array.from({ length: 3 }, (_, line) => `MII${line}x${"aB3+".repeat(15)}`);

function check(text: string, expected: string): void {
  assert.equal(maskSecrets(text), expected);
}

test("a value goes, and the code around it stays", () => {
  check(`const password = "${value}";`, `const password = "${hiddenWord}";`);
  check(`a\r\nexport DB_PASSWORD=${value}\r\nb`, `a\r\nexport DB_PASSWORD=${hiddenWord}\r\nb`);
  check(`url = "postgres://app:${value}@db/x"`, `url = "postgres://app:${hiddenWord}@db/x"`);
  check(`password =\n  "${value}"\n`, `password =\n  "${hiddenWord}"\n`);
  check('password = getPassword("db");', 'password = getPassword("db");');
});

test("a private key goes line by line, whether its frame is seen or not", () => {
  const hidden = [hiddenWord, ...body.map(() => hiddenWord), hiddenWord];
  check([begin, ...body, end, "next();"].join("\n"), [...hidden, "next();"].join("\n"));
  check(["x", ...body, "y"].join("\n"), ["x", ...body.map(() => hiddenWord), "y"].join("\n"));
  check(`if (!text.startsWith("${begin}")) {\n  fail(text);\n}`, `${hiddenWord}\n  fail(text);\n}`);
});

test("on both sides of the cursor, and in the string that is being typed", () => {
  const at = (text: string) => {
    const [before = "", after = ""] = text.split("|");
    const masked = maskAround(before, after);
    return `${masked.before}|${masked.after}`;
  };
  assert.equal(at(`a\npassword = "${value}"\nb|c`), `a\npassword = "${hiddenWord}"\nb|c`);
  assert.equal(at(`a|\npassword = "${value}"`), `a|\npassword = "${hiddenWord}"`);
  assert.equal(at(`password = "${value}|`), `password = "${hiddenWord}|`);
  assert.equal(at(`password = "${value}|";\n`), `password = "${hiddenWord}|";\n`);
  assert.equal(at(`password = "|${value}";\n`), `password = "|${hiddenWord}";\n`);
  for (let cut = 1; cut < value.length; cut++) {
    assert.equal(at(`password = "${value.slice(0, cut)}|`), `password = "${hiddenWord}|`);
    assert.equal(at(`password = "${value.slice(0, cut)}|${value.slice(cut)}";`), `password = "${hiddenWord}|";`);
  }
  assert.equal(at(`${begin}\n${body.join("\n")}|`), `${Array(4).fill(hiddenWord).join("\n")}|`);
  assert.equal(at('password = "|'), 'password = "|');
  assert.equal(at("const total = a + |b;"), "const total = a + |b;");
});

test("no planted value that is found is left, lines stay lines, and what is masked holds nothing more to find", () => {
  for (const { text, line, value: planted, kind } of parts.flatMap((part) => plantedSecrets(part, 8))) {
    if (!findSecrets(text).some((found) => found.line === line)) continue;
    const masked = maskSecrets(`first\n${text}\r\nlast`);
    assert.ok(!masked.includes(planted), `${kind}: ${masked}`);
    assert.equal(masked.split("\n").length, text.split("\n").length + 2, kind);
    assert.ok(masked.startsWith("first\n") && masked.endsWith("\r\nlast"), kind);
  }
});
