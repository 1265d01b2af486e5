/** What runs gained over the base, with intervals over commits. */
import { type Interval, intervalOverGroups } from "../../../engine/evaluation/bootstrap";
import { allLinear, claimedProjects, fullRun, loraRun, type Run, rates, runId } from "./plan";
import type { BaseFigures, Kept, Measurement, PieceHead, RunFigures } from "./results";

export type KeptRun = PieceHead & RunFigures;
export type KeptBase = PieceHead & BaseFigures;

export function baseOf({ pieces }: Measurement, project: string): KeptBase | null {
  const kept: Kept | undefined = pieces.get(`${project}-base`);
  return kept?.kind === "base" ? kept : null;
}

/** null: not measured yet, or the base is not. */
export function runOf(measurement: Measurement, project: string, run: Run): KeptRun | null {
  const kept = measurement.pieces.get(`${project}-${runId(run)}`);
  return kept?.kind === "run" && baseOf(measurement, project) !== null ? kept : null;
}

/** Whether a run was tried, and its loss or gradient was no number. */
export function hasDiverged({ pieces }: Measurement, project: string, run: Run): boolean {
  return pieces.get(`${project}-${runId(run)}`)?.kind === "diverged";
}

/** A place with what one run and another gained there, in nats. */
interface PlaceGain {
  readonly group: string;
  readonly bytes: number;
  readonly gained: number;
  readonly other: number;
}

/** `pairs`: by project, the run and the one that it is compared with; null: the base. */
function placesOf(measurement: Measurement, pairs: readonly (readonly [KeptRun, KeptRun | null])[]): PlaceGain[] {
  return pairs.flatMap(([run, other]) => {
    const base = baseOf(measurement, run.project);
    if (base === null) return [];
    return base.asked.map(({ commit, bytes }, index) => {
      const before = base.nats[index] ?? Number.NaN;
      const gain = (nats: readonly number[] | undefined): number => before - (nats?.[index] ?? Number.NaN);
      const [gained, others] = [gain(run.nats), other === null ? 0 : gain(other.nats)];
      return { group: `${run.project} ${commit}`, bytes, gained, other: others };
    });
  });
}

/** Nats a byte that the runs gained over the base. */
export function gain(measurement: Measurement, runs: readonly KeptRun[]): Interval {
  const places = placesOf(
    measurement,
    runs.map((run) => [run, null]),
  );
  return intervalOverGroups(
    places,
    1,
    ({ group }) => group,
    ({ gained, bytes }) => ({ value: gained, weight: bytes }),
  );
}

/** What the first of each pair gained in per cent of what the second did. */
export function share(measurement: Measurement, pairs: readonly (readonly [KeptRun, KeptRun])[]): Interval {
  return intervalOverGroups(
    placesOf(measurement, pairs),
    1,
    ({ group }) => group,
    ({ gained, other }) => ({ value: 100 * gained, weight: other }),
  );
}

/** Nats a byte of a run, or of the base. */
export function lossOf(measurement: Measurement, { project, nats }: KeptRun | KeptBase): number {
  const bytes = (baseOf(measurement, project)?.asked ?? []).reduce((sum, place) => sum + place.bytes, 0);
  return nats.reduce((sum, value) => sum + value, 0) / bytes;
}

/** The loss that a run saw at the end, at files that were held out at the cut. */
export function watchedLoss({ watched }: KeptRun): number {
  return watched.at(-1)?.loss ?? Number.NaN;
}

export interface Best {
  readonly run: KeptRun;
  /** A higher or a lower rate might be better still. */
  readonly atEdge: boolean;
}

/**
 * A method's run at its best rate, which is chosen by what the runs watched while training: what is compared here chooses nothing. null:
 * not all rates were tried.
 */
export function bestOf(measurement: Measurement, project: string, method: Run["method"]): Best | null {
  const asked = rates.map((rate) => (method === "full" ? fullRun(rate) : loraRun({ rate })));
  const tried = asked.map((run) => ({
    run: runOf(measurement, project, run),
    rate: run.rate,
    known: runOf(measurement, project, run) !== null || hasDiverged(measurement, project, run),
  }));
  const [best] = tried
    .flatMap(({ run, rate }) => (run === null ? [] : [{ run, rate }]))
    .sort((one, other) => watchedLoss(one.run) - watchedLoss(other.run));
  if (best === undefined || tried.some(({ known }) => !known)) return null;
  const atEdge = best.rate === Math.min(...rates) || best.rate === Math.max(...rates);
  return { run: best.run, atEdge };
}

/** Projects of which a run is measured, with it. */
export function measuredRuns(measurement: Measurement, run: Run): KeptRun[] {
  return claimedProjects.flatMap((project) => runOf(measurement, project, run) ?? []);
}

export function titleOf({ rank, targets }: Run): string {
  return `${targets === allLinear ? "all linears" : targets.replaceAll(",", ", ")}, rank ${rank}`;
}
