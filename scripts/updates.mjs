// `npm run updates -- --project NAME=FOLDER …`: what keeping an adapter up to date costs and gives beside training anew, over the
// history of other people's projects → docs/updates.md. See test/updates/main.ts for its options.
import { buildAll } from "./build.mjs";
import { runBundled } from "./bundled.mjs";

await buildAll();
await runBundled(["test/updates/main.ts"], process.argv.slice(2));
