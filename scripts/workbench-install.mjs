// `node scripts/workbench-install.mjs`: installs VS Code's real workbench (code-server) for tests and `npm run vscode`.
import { installWorkbench, workbenchInstalled } from "../test/workbench/install.mjs";

try {
  if (workbenchInstalled()) console.log("The workbench is installed.");
  else installWorkbench();
} catch (error) {
  console.error(`attune: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
