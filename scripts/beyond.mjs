// `npm run lanes:beyond`: Attune beside what runs on other machines, each part in a process of its own and with a page of its own:
// `job`, an exported training job on PyTorch and Ray → docs/beyond.md; `servers`, real servers that complete → docs/servers.md.
// `-- --only job|servers` runs one of them.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const parts = ["job", "servers"];
const { only = parts } = parseArgs({ options: { only: { type: "string", multiple: true } } }).values;
const unknown = only.find((part) => !parts.includes(part));
if (unknown !== undefined) {
  console.error(`no part "${unknown}"; there are ${parts.join(", ")}`);
  process.exit(2);
}
const statuses = only.map(
  (part) => spawnSync(process.execPath, [`scripts/beyond/${part}.mjs`], { stdio: "inherit" }).status,
);
process.exitCode = Math.max(...statuses.map((status) => status ?? 1));
