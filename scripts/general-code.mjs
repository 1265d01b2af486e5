// Makes models/general-code: a fixed slice of other people's code, on which every verdict looks whether an adapter has forgotten what
// its base knew. Whole files of packages that the embedded model was never trained on (scripts/pretrain/exclude.txt), under MIT, BSD or
// Apache licences, each with its notice. What was measured on one slice cannot be compared with another: it is made anew only where
// that is worth it.
//
//   node scripts/general-code.mjs      needs npm, tar, pip and unzip
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Eight files of each language that the embedded model knows, of three or four packages. */
const packages = [
  {
    name: "msw@2.15.0",
    files: ["src/core/utils/cookieStore.ts", "src/core/delay.ts", "src/browser/utils/get-worker-instance.ts"],
  },
  {
    name: "@trpc/server@11.25.2",
    files: ["src/adapters/next-app-dir/nextAppDirCaller.ts", "src/adapters/node-http/incomingMessageToRequest.ts"],
  },
  {
    name: "@tanstack/query-core@5.108.4",
    files: ["src/focusManager.ts", "src/notifyManager.ts", "src/streamedQuery.ts"],
  },
  { name: "blessed@0.1.81", files: ["lib/events.js", "lib/widgets/listtable.js", "lib/widgets/node.js"] },
  {
    name: "pactum@3.9.1",
    files: ["src/helpers/dataProcessor.js", "src/adapters/json.like.js", "src/helpers/requestProcessor.js"],
  },
  { name: "nunjucks@3.2.4", files: ["src/object.js", "src/node-loaders.js"] },
  { name: "invoke==3.0.3", files: ["invoke/env.py", "invoke/watchers.py"] },
  { name: "kombu==5.7.0", files: ["kombu/clocks.py", "kombu/pools.py"] },
  {
    name: "marshmallow==4.4.0",
    files: ["marshmallow/error_store.py", "marshmallow/orderedset.py", "marshmallow/class_registry.py"],
  },
  { name: "pony==0.7.20", files: ["pony/orm/serialization.py"] },
];
const target = "models/general-code";
const free = /^(MIT|BSD-[23]-Clause|Apache-2\.0)$/;

const work = mkdtempSync(path.join(tmpdir(), "general-code-"));
const files = [];
const notices = [
  "# Code of other projects",
  "",
  "Attune measures on these files whether an adapter has forgotten what its base knew. They are not part of the program, and no model",
  "was trained on them by Attune. `code.json` holds them as they were published, each under its own licence:",
  "",
];
for (const { name, files: wanted } of packages) {
  const folder = path.join(work, String(notices.length));
  mkdirSync(folder);
  const { root, licence } = name.includes("==") ? wheel(name, folder) : npmPackage(name, folder);
  if (!free.test(licence)) throw new Error(`${name} is under ${licence}`);
  for (const file of wanted) {
    const text = readFileSync(path.join(root, file), "utf8");
    files.push({ package: name, licence, path: file, text });
  }
  notices.push(`## ${name} (${licence})`, "", "```", noticeIn(folder).trim(), "```", "");
}
rmSync(work, { recursive: true });
mkdirSync(target, { recursive: true });
writeFileSync(path.join(target, "code.json"), `${JSON.stringify(files, null, 1)}\n`);
writeFileSync(path.join(target, "README.md"), notices.join("\n"));
console.log(`${files.length} files, ${files.reduce((sum, { text }) => sum + text.length, 0)} characters`);

/**
 * @param {string} name with its version, as npm takes it
 * @param {string} folder
 */
function npmPackage(name, folder) {
  const packed = execFileSync("npm", ["pack", "--silent", name], { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["xzf", packed], { cwd: folder });
  const root = path.join(folder, "package");
  return { root, licence: String(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).license) };
}

/**
 * @param {string} name with its version, as pip takes it
 * @param {string} folder
 */
function wheel(name, folder) {
  execFileSync("pip", ["download", "-q", "--no-deps", "--only-binary", ":all:", name], { cwd: folder });
  const [file = ""] = readdirSync(folder);
  execFileSync("unzip", ["-q", file], { cwd: folder });
  const info = readdirSync(folder).find((entry) => entry.endsWith(".dist-info")) ?? "";
  const metadata = readFileSync(path.join(folder, info, "METADATA"), "utf8");
  return { root: folder, licence: /^License(?:-Expression)?: (.+)$/m.exec(metadata)?.[1] ?? "unknown" };
}

/**
 * The package's own licence file, whole.
 * @param {string} folder
 */
function noticeIn(folder) {
  const [found] = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(path.basename(entry)))
    .sort((one, other) => one.length - other.length);
  if (found === undefined) throw new Error(`${folder} has no licence file`);
  return readFileSync(path.join(folder, found), "utf8");
}
