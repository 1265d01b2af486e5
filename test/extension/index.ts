// What both runners load inside VS Code: runs every suite of this folder with mocha and tells how each test ended.
import { readdirSync } from "node:fs";
import path from "node:path";

export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", timeout: 240_000, reporter: "base" });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith(".js") && file !== "index.js") mocha.addFile(path.join(__dirname, file));
  }
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on("pass", (test) => report(`✔ ${test.fullTitle()}`));
    runner.on("fail", (test, error: Error) => report(`✖ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.on("pending", (test) => report(`﹣ ${test.fullTitle()}`));
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** The mark lets the code-server runner tell the suite's lines from all else that the workbench logs. */
function report(text: string): void {
  for (const line of text.split("\n")) console.log(`[suite] ${line}`);
}
