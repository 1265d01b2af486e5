// `node --import ./scripts/measure/processor-time.mjs PROGRAM` ends with a line on standard error: the seconds of processor time that the
// process and all of its threads took, which says more than the time that went by on a machine that others use too.
import { writeSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(2, `processor seconds: ${((user + system) / 1e6).toFixed(1)}\n`);
});
