/** The part of docs/evidence.md that tells what the same code is worth in other steps. */
import { table } from "../models/page";
import { bothOf, type Compared, difference, lines, loss, signed } from "./intervals";
import { type Amount, training } from "./projects";
import { isUsual, type MeasuredBase, type ProjectResult } from "./results";

/** Adapters of one base that were trained in the usual steps, beside those of each other amount. */
export function amountsSection(bases: readonly MeasuredBase[]): string[] {
  const parts = bases
    .filter(({ amount }) => !isUsual(amount))
    .flatMap((other) => {
      const usual = bases.find(({ base, amount }) => base === other.base && isUsual(amount));
      return usual === undefined ? [] : amountTable(usual, other);
    });
  if (parts.length === 0) return [];
  return [
    "## As many tokens in other steps",
    "",
    "Adapters of the same code, at the same places, with context; differences are of the usual steps' and the others'. Adding up the gradients of",
    "several rows before a step makes a run learn less from them (arXiv 2507.07101): where a device runs one row at once, as a CPU does, a step of",
    "`attune train` is one row. What was measured in steps of several rows was at the rate that a step of one row has, not at the root of the rows",
    "times that, which such steps are given now.",
    "",
    ...parts,
  ];
}

export function counted({ steps, batch }: Amount): string {
  return `${steps} steps of ${batch === 1 ? "one row" : `${batch} rows`}`;
}

type Arm = "usual" | "other";

function amountTable(usual: MeasuredBase, other: MeasuredBase): string[] {
  const pairs = usual.results.flatMap((one) => {
    const before = other.results.find(({ project }) => project === one.project);
    return before === undefined ? [] : [paired(one, before)];
  });
  const groups = pairs.map((pair) => [pair.project, [pair]] as const);
  const together = pairs.length > 1 ? [["**all**", pairs] as const] : [];
  return [
    ...table(
      [usual.base, counted(other.amount), counted(training), "difference in loss", "in exact first lines"],
      [...groups, ...together].map(([name, some]) => [
        name,
        bothOf<Arm>(some, "other"),
        bothOf<Arm>(some, "usual"),
        signed(difference<Arm>(some, loss, "other", "usual"), loss),
        signed(difference<Arm>(some, lines, "other", "usual"), lines),
      ]),
    ),
    "",
  ];
}

/** Throws where the two were not measured at the same places. */
function paired(
  { project, places }: ProjectResult,
  other: ProjectResult,
): { readonly project: string; readonly places: readonly Compared<Arm>[] } {
  return {
    project,
    places: places.map(({ commit, kind, bytes, nats, exact }, index) => {
      const before = other.places[index];
      if (before?.commit !== commit || before.kind !== kind || before.bytes !== bytes)
        throw new Error(`${project}: place ${index} is not the one that was measured before`);
      return {
        ...{ commit, bytes },
        nats: { usual: nats.adapterContext, other: before.nats.adapterContext },
        exact: { usual: exact.adapterContext, other: before.exact.adapterContext },
      };
    }),
  };
}
