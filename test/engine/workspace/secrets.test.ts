import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { findSecrets, withoutLines } from "../../../engine/workspace/secrets";
import { parts, plantedSecrets } from "./planted";

/** Joined at run time, so that no scanner takes this file for a leak. */
const mixed = ["Zx8Qw3Lp", "9Rt2Vb7N", "m4Ks6Df1", "Gh5Jy0Ua"].join("");
const hex = ["9f86d081884c7d65", "9a2feaa0c55ad015"].join("");
const key = (kind: string) => ["-----BEGIN", `${kind}KEY-----`].join(" ");

function check(kind: string | null, line: string): void {
  const expected = kind === null ? [] : [{ line: 2, kind }];
  assert.deepEqual(findSecrets(`first\n${line}\nlast`), expected, line);
}

test("private keys", () => {
  for (const kind of ["PRIVATE ", "RSA PRIVATE ", "EC PRIVATE ", "OPENSSH PRIVATE ", "ENCRYPTED PRIVATE "]) {
    check("private key", key(kind));
    check("private key", `const pem = "${key(kind)}\\n" +`);
  }
  check("private key", ["-----BEGIN PGP", "PRIVATE KEY BLOCK-----"].join(" "));
  check("private key", ["PuTTY-User-Key", "File-2: ssh-rsa"].join("-"));
  check(null, key("PUBLIC "));
  check(null, ["-----BEGIN", "CERTIFICATE-----"].join(" "));
});

test("tokens by their format", () => {
  check("AWS access key", `id = ${["AKIA", "Z7QW3LP9RT2VB7NM"].join("")}`);
  check("GitHub token", `git clone https://${["ghp", `${mixed}Zx8Q`].join("_")}@host/x`);
  check("GitHub token", ["github_pat", mixed].join("_"));
  check("GitLab token", ["glpat", mixed].join("-"));
  check("Slack token", ["xoxb", "123456789012", mixed].join("-"));
  check("Google API key", `${["AIza", mixed].join("")}a_B`);
  check("JSON Web Token", ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiIxMjM0In0", mixed].join("."));
  check("Stripe key", ["sk", "live", mixed].join("_"));
  check("npm token", `//host/:_authToken=${["npm", `${mixed}Zx8Q`].join("_")}`);
  check("Hugging Face token", ["hf", mixed].join("_"));
  check("OpenAI or Anthropic key", ["sk", "proj", mixed].join("-"));
});

test("random values that are assigned to telling names", () => {
  const kind = "secret value in an assignment";
  check(kind, `const password = "${mixed}";`);
  check(kind, `  "api_key": "${mixed}",`);
  check(kind, `API-KEY: '${mixed}'`);
  check(kind, `dbPassword := \`${mixed}\``);
  check(kind, `secret => "${hex}"`);
  check(kind, `export const authToken: string = "${mixed}"`);
  check(kind, `export ACCESS_KEY=${hex}`);
  check(kind, `SECRET_TOKEN=${mixed}`);
  check(kind, `os.environ["PASSWORD"] = "${mixed.slice(0, 12)}"`);
  check(kind, `password = "P@ss$w0rd%7!q"`);
  check("password in a URL", `const url = "postgres://app:${mixed}@db.internal:5432/x";`);
});

test("what only looks like it is kept", () => {
  check(null, 'const password = "";');
  check(null, 'const password = "your-password-1234";');
  check(null, 'const password = "correct horse battery";');
  check(null, 'const tokenType = "bearer";');
  check(null, "const token = tokenizer.encode(text)[0];");
  check(null, "let secretNames = new Set<string>();");
  check(null, `const apiKey = process.env["API_KEY_2"];`);
  check(null, `const apiKey = "\${API_KEY_1}";`);
  check(null, 'password: "<password-1>"');
  check(null, "token: CancellationToken2, password: string): Promise<void> {");
  check(null, "const accessKeyId = getAccessKeyIdFromEnvironment;");
  check(null, "endTokens: ReadonlySet<number>;");
  check(null, 'tokenizer = AutoTokenizer.from_pretrained("Qwen/Qwen2-0.5B-Instruct")');
  check(null, "  VK_FORMAT_R16G16B16A16_SFLOAT,");
  check(null, "const id = 'cd6c3b08-0adc-4f4b-a6ef-36087a1c9869';");
  check(null, `const hash = "${hex}";`);
  check(null, "see http://user:password@example.org and https://example.org:8080/@scope/x");
  check(null, "passwordField.placeholder = 'Enter password (8-20 characters)';");
});

test("does not hang on long lines", () => {
  assert.deepEqual(findSecrets(`token${" ".repeat(20_000)}${"a-".repeat(20_000)}`), []);
  assert.deepEqual(findSecrets("token".repeat(10_000)), []);
  assert.deepEqual(findSecrets("a:".repeat(20_000)), []);
});

test("withoutLines keeps the numbers of the other lines", () => {
  const text = "a\r\nb\r\nc\nd";
  assert.equal(withoutLines(text, []), text);
  assert.equal(
    withoutLines(text, [
      { line: 2, kind: "x" },
      { line: 4, kind: "x" },
    ]),
    "a\r\n\r\nc\n",
  );
});

/** Of each part of the planted kinds, how many must be found; of those kept aside, what was found when they were first looked at. */
const least = { first: 0.99, later: 0.99, aside: 0.8 };

for (const part of parts) {
  test(`of secrets as people leave them at least ${100 * least[part]} in 100 are found: ${part}`, () => {
    const planted = plantedSecrets(part, 16);
    assert.ok(planted.length >= 700 && new Set(planted.map(({ kind }) => kind)).size >= 45);
    const missed = planted.filter(({ text, line }) => !findSecrets(text).some((found) => found.line === line));
    const share = 1 - missed.length / planted.length;
    assert.ok(share >= least[part], `${share}\n${missed.map(({ kind, text }) => `${kind}: ${text}`).join("\n")}`);
    // Neither what is told of it nor what is left of the text tells the value.
    for (const { text, value } of planted.filter((one) => !missed.includes(one))) {
      const found = findSecrets(text);
      assert.ok(!withoutLines(text, found).includes(value) && !JSON.stringify(found).includes(value));
    }
  });
}

/** Well-known packages that are installed here for other reasons. */
const packages = [
  ...["esbuild", "chart.js", "vscode-jsonrpc", "ignore", "fast-check", "undici-types", "@types/node", "@types/vscode"],
  ...["mocha", "yauzl", "@vscode/vsce", "semver", "glob", "minimatch", "markdown-it", "cheerio", "commander"],
  ...["playwright-core", "parse5", "entities", "yargs", "chalk", "debug"],
];

test("code that many people read has at most one false alarm in 10,000 lines", async () => {
  let [lines, seen] = [0, 0];
  const alarms: string[] = [];
  for (const name of packages) {
    const folder = path.join("node_modules", name);
    const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    if (files.length > 0) seen++;
    for (const file of files.filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]s|json|md|ya?ml)$/.test(entry.name))) {
      const text = await readFile(path.join(file.parentPath, file.name), "utf8");
      // A bundle in one line is left out for that.
      if (text.length > 1e6 || text.split("\n").some((line) => line.length > 5000)) continue;
      lines += text.split("\n").length;
      alarms.push(...findSecrets(text).map(({ line }) => `${file.parentPath}/${file.name}:${line}`));
    }
  }
  assert.ok(seen >= 20 && lines > 200_000, `${seen} packages, ${lines} lines`);
  assert.ok(alarms.length <= lines / 10_000, alarms.join("\n"));
});
