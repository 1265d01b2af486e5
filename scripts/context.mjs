// `npm run context -- --project NAME=FOLDER …`: what code of other files gives on other people's projects, which are given by
// path → docs/context.md. See test/context/main.ts for its options.
import { buildAll } from "./build.mjs";
import { runBundled } from "./bundled.mjs";

await buildAll();
await runBundled(["test/context/main.ts"], process.argv.slice(2));
