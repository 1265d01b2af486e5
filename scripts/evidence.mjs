// `npm run evidence`: what an adapter gives at the code that six projects' people wrote after it was trained → docs/evidence.md, and with
// `-- --claims` what the paper claims of LoRA → docs/claims.md. See test/evidence/main.ts and test/evidence/claims/main.ts for the options.
import { buildAll } from "./build.mjs";
import { runBundled } from "./bundled.mjs";

const args = process.argv.slice(2);
const others = args.filter((word) => word !== "--claims");

await buildAll();
await runBundled([others.length < args.length ? "test/evidence/claims/main.ts" : "test/evidence/main.ts"], others);
