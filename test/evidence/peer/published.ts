/** CodeFinetuner's published run, from its own figures of each example, with the intervals that it does not give. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bootstrapInterval, type Interval } from "../../../engine/evaluation/bootstrap";
import { filledList, list, number, object, text } from "../../../engine/schema/schema";

export interface PublishedMetric {
  readonly metric: string;
  readonly places: number;
  readonly base: number;
  readonly tuned: number;
  readonly difference: Interval;
}

export interface Published {
  /** When it was evaluated, as its file says. */
  readonly date: string;
  readonly metrics: readonly PublishedMetric[];
}

const stat = object({ metric: text, base_array: filledList(number), lora_array: filledList(number) });
const analysis = object({ evaluation_date: text, all_metric_stats: list(stat) });

/** `file`: its `outputs/evaluate/results/analysis_results.json`. Only means and intervals are kept. Throws where its lists do not pair. */
export function publishedOf(file: string): Published {
  const read = analysis.read(JSON.parse(readFileSync(file, "utf8")), "");
  const metrics = read.all_metric_stats.map(({ metric, base_array: base, lora_array: tuned }) => {
    if (base.length !== tuned.length) throw new Error(`${metric}: ${base.length} places and ${tuned.length}`);
    const differences = base.map((value, index) => ({ value: (tuned[index] ?? Number.NaN) - value, weight: 1 }));
    return { metric, places: base.length, ...meansOf(base, tuned), difference: bootstrapInterval(differences, 1) };
  });
  return { date: read.evaluation_date, metrics };
}

function meansOf(base: readonly number[], tuned: readonly number[]) {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { base: mean(base), tuned: mean(tuned) };
}

const nameOf = (folder: string): string => path.join(folder, "published.json");

export function keepPublished(folder: string, published: Published): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(nameOf(folder), `${JSON.stringify(published, null, 2)}\n`);
}

export function readPublished(folder: string): Published | null {
  return existsSync(nameOf(folder)) ? JSON.parse(readFileSync(nameOf(folder), "utf8")) : null;
}
