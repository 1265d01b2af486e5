import { flush, processIo } from "./cli/io";
import { runCli } from "./cli/run";
import { operations } from "./operations";

void runCli(process.argv.slice(2), processIo(), operations).then(async (code) => {
  await flush();
  // Native sessions may keep threads and handles alive; the work is done and written, so nothing has to be waited for.
  process.exit(code);
});
