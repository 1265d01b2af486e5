/** docs/performance.md, from everything that is kept. */
import { table } from "../models/page";
import type { KeptPart } from "./kept";
import type { BenchSection } from "./setup";
import { targetsSection } from "./targets";

/** `order`: names of parts. */
export function performancePage(
  sections: Readonly<Record<string, BenchSection>>,
  kept: readonly KeptPart[],
  order: readonly string[],
): string {
  const machines = new Map(kept.map((part) => [`${part.instructions}: ${part.machine}`, part]));
  const parts = Object.entries(sections).map(([name, { title, head }]) => {
    const own = kept.filter(({ section }) => section === name);
    const titles = new Map(own.map((part) => [part.part, part.title]));
    const names = [...titles.keys()].sort((one, other) => order.indexOf(one) - order.indexOf(other));
    return [
      ...[`## ${title}`, "", ...head],
      ...(names.length === 0 ? ["", "Not measured yet."] : []),
      ...names.flatMap((part) => [
        ...["", heading(titles.get(part) ?? part)],
        ...own.filter((one) => one.part === part).flatMap(tableOf),
      ]),
    ];
  });
  const page = [
    "# Performance",
    "",
    "Written by `npm run bench`: Attune as its command line measures itself (`attune bench`), beside PyTorch with PEFT, llama.cpp",
    "and QVAC. Contestants take turns, each time in a process of its own. A figure is the middle of its turns' medians, with the lowest and the",
    "highest of them; ratios are of medians. A table was measured in one go on one machine; machines differ and have noise: compare a",
    "table's rows, not tables. Everybody has as many threads as the machine has cores.",
    "",
    ...table(
      ["instructions", "machine"],
      [...machines.values()].map((part) => [part.instructions, part.machine.replace(/; \d+ threads.*/, "")]),
    ),
    "",
    ...targetsSection(kept),
    ...parts.flatMap((lines) => ["", ...lines]),
  ];
  return `${page.join("\n")}\n`;
}

function heading(title: string): string {
  return `### ${title[0]?.toUpperCase()}${title.slice(1)}`;
}

function tableOf({ instructions, measured, lines }: KeptPart): string[] {
  return ["", `${instructions}, ${measured}:`, "", ...lines];
}
