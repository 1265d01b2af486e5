// Bundles test/parity/main.ts, which says what it takes, and runs it.
import { runBundled } from "./bundled.mjs";

await runBundled(["test/parity/main.ts"], process.argv.slice(2));
