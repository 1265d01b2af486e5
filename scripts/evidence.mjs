// `npm run evidence`: what an adapter gives at the code that six projects' people wrote after it was trained → docs/evidence.md; with
// `-- --claims` what the paper claims of LoRA → docs/claims.md; with `-- --peer codefinetuner` beside CodeFinetuner → docs/codefinetuner.md.
// See main.ts in test/evidence, its claims/ and its peer/ for the options.
import { buildAll } from "./build.mjs";
import { runBundled } from "./bundled.mjs";
import { codeFinetuner } from "./evidence/codefinetuner.mjs";

const args = process.argv.slice(2);
const [flag, ...others] = args;

/** The program that measures, and its arguments. @returns {readonly [string, readonly string[]]} */
function wanted() {
  if (args.includes("--claims")) return ["test/evidence/claims/main.ts", args.filter((word) => word !== "--claims")];
  if (flag !== "--peer") return ["test/evidence/main.ts", args];
  const [peer, ...rest] = others;
  if (peer !== "codefinetuner") throw new Error(`no peer "${peer}"; there is codefinetuner`);
  return ["test/evidence/peer/main.ts", [codeFinetuner(), ...rest]];
}

const [program, options] = wanted();
await buildAll();
await runBundled([program], options);
