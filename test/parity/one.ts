/** One fixture on one device → the cells of its row in the table. */
import type { DeviceId } from "../../engine/protocol/words";
import { openAnyFixture } from "./fixture";
import { type Check, measurements, type Subject, subjects } from "./measure";

export type Cell =
  | { readonly kind: "measured"; readonly error: number; readonly what: string; readonly checks: number }
  | { readonly kind: "failed"; readonly reason: string }
  /** The fixture has no reference for it, or it was not asked for. */
  | { readonly kind: "absent" };

export interface RowOfCells {
  /** `model_type`. */
  readonly family: string;
  readonly device: DeviceId;
  /** Of the packages that made the fixture. */
  readonly versions: Readonly<Record<string, string>>;
  /** Graph nodes that ran on the device, over all sessions. */
  readonly nodes: number;
  readonly cells: Readonly<Record<Subject, Cell>>;
}

export async function measureFixture(
  folder: string,
  device: DeviceId,
  wanted: readonly Subject[],
  place?: string,
): Promise<RowOfCells> {
  const fixture = await openAnyFixture(folder, place);
  const checks: Check[] = [];
  const failures = new Map<Subject, string>();
  let nodes = 0;
  for (const measurement of measurements(fixture, device)) {
    if (!measurement.subjects.some((subject) => wanted.includes(subject))) continue;
    try {
      const measured = await measurement.run();
      checks.push(...measured.checks);
      nodes += measured.placement[device] ?? 0;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      for (const subject of measurement.subjects) failures.set(subject, `${measurement.name}: ${reason}`);
    }
  }
  const cells = cellsOf((subject) => cellOf(subject, checks, failures));
  return { family: fixture.base.config.family, device, versions: fixture.reference.versions, nodes, cells };
}

export function cellsOf(cell: (subject: Subject) => Cell): Record<Subject, Cell> {
  const [logits, loss, lora, full, adamW, generation] = subjects;
  return {
    [logits]: cell(logits),
    [loss]: cell(loss),
    [lora]: cell(lora),
    [full]: cell(full),
    [adamW]: cell(adamW),
    [generation]: cell(generation),
  };
}

function cellOf(subject: Subject, all: readonly Check[], failures: ReadonlyMap<Subject, string>): Cell {
  const reason = failures.get(subject);
  if (reason !== undefined) return { kind: "failed", reason };
  const [first, ...rest] = all.filter((check) => check.subject === subject);
  if (first === undefined) return { kind: "absent" };
  const worst = rest.reduce((a, b) => (b.error <= a.error ? a : b), first);
  // JSON has no NaN.
  if (!Number.isFinite(worst.error)) return { kind: "failed", reason: `${worst.what} is not a finite number` };
  return { kind: "measured", error: worst.error, what: worst.what, checks: rest.length + 1 };
}
