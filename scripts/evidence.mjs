// `npm run evidence`: what an adapter gives at the code that six projects' people wrote after it was trained → docs/evidence.md. See
// test/evidence/main.ts for its options.
import { buildAll } from "./build.mjs";
import { runBundled } from "./bundled.mjs";

await buildAll();
await runBundled(["test/evidence/main.ts"], process.argv.slice(2));
