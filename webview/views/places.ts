/** A verdict taken apart: by kind of place and by language, and place by place. */
import type { ComparedPlace, PlaceGains, Verdict } from "../../engine/protocol/verdict";
import { partName, resolution, servedDifference } from "../../engine/words/verdict";
import { dataGrid } from "../components";
import { type Child, element } from "../dom";
import * as format from "../format";
import { copyableTable } from "./panel";

/** Nothing where all places are of one kind and one language. */
export function partsTable({ parts = [] }: Verdict): readonly Child[] {
  if (parts.length === 0) return [];
  const columns = [
    { label: "By kind and language", wide: true },
    { label: "Places", numeric: true, optional: true },
    { label: "Loss, nats per token", numeric: true, optional: true },
    { label: "Change", title: "Tuned minus base, as they are served. Below zero is better.", numeric: true },
    { label: "First line exact", numeric: true },
  ];
  const rows = parts.map((part) => {
    const { base, tuned, loss } = part;
    const title =
      loss === undefined
        ? "Too few files or commits for an interval."
        : `95\u00a0% interval ${format.lossChange(loss.low95)} to ${format.lossChange(loss.high95)}`;
    // Only what is surely better or worse is coloured.
    const sure = loss === undefined || (loss.low95 <= 0 && loss.high95 >= 0) ? "" : loss.value < 0 ? "good" : "bad";
    return {
      cells: [
        partName(part),
        String(part.spans),
        `${format.loss(base.natsPerToken)} → ${format.loss(tuned.natsPerToken)}`,
        format.lossChange(tuned.natsPerToken - base.natsPerToken),
        `${format.share(base.lineExactMatch)} → ${format.share(tuned.lineExactMatch)}`,
      ],
      title,
      sure,
    };
  });
  const grid = dataGrid(
    "Base and adapter by kind of place and by language",
    columns,
    rows.map(({ cells, title, sure }) =>
      cells.map((content, index) => ({ content, title, ...(index === 3 ? { class: sure } : {}) })),
    ),
  );
  return [
    element("p", { class: "hint apart" }, "As they are served, taken apart."),
    copyableTable(
      { label: "Verdict by kind and language", columns, rows: rows.map((row) => row.cells) },
      { slim: true, grid },
    ),
  ];
}

/** Every place as a bar, and the places at both ends; nothing in reports of earlier versions. */
export function placeByPlace(verdict: Verdict, show: (place: ComparedPlace) => HTMLElement): readonly Child[] {
  const { places } = verdict;
  if (places === undefined || places.changes.length === 0) return [];
  const served = servedDifference(verdict);
  const lower = places.changes.filter((change) => change < 0).length;
  const limit =
    served === undefined
      ? ""
      : ` Gains in exact first lines below ${(100 * resolution(served.lines)).toFixed(1)} percentage points cannot be told from chance with so many places.`;
  return [
    element("h3", {}, "Place by place"),
    element(
      "p",
      { class: "hint" },
      `Each bar is a place, sorted: how far the adapter's loss lies below the base's, or above it. It is lower at ${lower} of ${places.changes.length}.${limit}`,
    ),
    plot(places, lower),
    ...ends("Where the adapter gained most", places.gained, show),
    ...ends("Where it lost most", places.lost, show),
  ];
}

function ends(
  title: string,
  places: readonly ComparedPlace[],
  show: (place: ComparedPlace) => HTMLElement,
): readonly Child[] {
  if (places.length === 0) return [];
  return [element("h3", {}, title), element("div", { class: "sample-list" }, ...places.map(show))];
}

/** The share of bars that are drawn whole: one extreme place would make all others invisible. */
const drawnWhole = 0.97;

function plot({ changes }: PlaceGains, lower: number): HTMLElement {
  const sizes = changes.map(Math.abs).sort((one, other) => one - other);
  const largest = sizes[Math.floor(drawnWhole * (sizes.length - 1))] ?? 0;
  const bars = changes.map((change) => {
    const bar = element("span", {
      class: change < 0 ? "bar lower" : "bar higher",
      title: `${format.lossChange(change)} nats per token`,
    });
    // Set as a property: the page's security policy lets no style in by markup.
    bar.style.height = `${50 * (largest === 0 ? 0 : Math.min(1, Math.abs(change) / largest))}%`;
    return bar;
  });
  const label = `Change of the loss at each of ${changes.length} places, sorted; lower at ${lower}.`;
  return element("div", { class: "place-bars", role: "img", label }, ...bars);
}
