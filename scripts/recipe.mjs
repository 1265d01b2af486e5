// `npm run recipe -- --project NAME=FOLDER …`: what each choice of the recipe is worth on other people's projects, which are given
// by path → docs/data.md. See test/recipe/main.ts for its options.
import { buildAll } from "./build.mjs";
import { runBundled } from "./bundled.mjs";

await buildAll();
await runBundled(["test/recipe/main.ts", "test/recipe/measure.ts"], process.argv.slice(2));
