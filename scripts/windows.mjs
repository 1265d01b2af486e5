// What two windows that complete cost in memory and time, with an engine each and with one for both: `npm run windows -- FOLDER`, a base
// model's; `--turns N`. Linux only, as it reads /proc.
import { buildAll } from "./build.mjs";
import { runBundled } from "./bundled.mjs";

await buildAll();
await runBundled(["test/windows/main.ts"], process.argv.slice(2));
