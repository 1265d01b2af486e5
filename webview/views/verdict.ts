/** Base and adapter on held-out code: the numbers, and what each of them wrote. */
import type { PlanEvent } from "../../engine/protocol/train";
import type { Verdict } from "../../engine/protocol/verdict";
import { generalClaim, headline, shortCommit } from "../../engine/words/verdict";
import { button, dataGrid } from "../components";
import { compare, type Piece } from "../diff";
import { type Child, element, icon, rebuilder, setFigure, setHidden, setText } from "../dom";
import { armRows, metricRows } from "../figures";
import { count, lossChange, loss as lossText, shareChange } from "../format";
import { countSamples, pairSamples, promptEnd, type SamplePair } from "../samples";
import { relativeChange } from "../state";
import { copyableTable, section } from "./panel";
import { partsTable, placeByPlace } from "./places";
import type { Page, View } from "./view";

/** Enough to get a feeling; the rest is one click away. */
const firstSamples = 4;
const promptLines = 6;

export function verdictView(page: Page): View {
  const frame = section(page, { id: "verdict", title: "Verdict", open: true });
  const difference = element("span", { class: "exact", testId: "verdict-difference" });
  const interval = element("span", {});
  const change = element("p", { class: "hint" }, difference, " nats per token ", interval);
  const metrics = element("div");
  const samples = element("div", { class: "samples" });
  const judged = element("p", { class: "hint" });
  frame.body.append(change, judged, metrics, samples);
  const rebuildMetrics = rebuilder(metrics);
  const rebuildSamples = rebuilder(samples);
  return {
    element: frame.element,
    update: ({ verdict, plan, phase }) => {
      setHidden(frame.element, verdict === null || phase === "untrusted");
      if (verdict === null) return;
      const { value, low95, high95 } = verdict.difference;
      const relative = relativeChange(verdict.base.natsPerToken + value, verdict.base.natsPerToken);
      setText(frame.summary, `${shareChange(relative)} · ${headline(verdict).short}`);
      setFigure(difference, {
        text: lossChange(value),
        title: "Held-out loss of the adapter minus the base's, in nats per token. Negative is better.",
        value,
      });
      setFigure(interval, {
        text: `(95\u00a0% interval ${lossChange(low95)} to ${lossChange(high95)}), ${placesOf(verdict)}`,
        title: resampled(verdict),
      });
      setText(judged, placesText(plan));
      rebuildMetrics([metricRows(verdict), armRows(verdict), verdict.parts, verdict.general], () => [
        metricsTable(verdict),
        ...generalLine(verdict),
        ...armsTable(verdict),
        ...partsTable(verdict),
      ]);
      rebuildSamples([verdict.base.samples, verdict.tuned.samples, verdict.places], () => [
        ...placeByPlace(verdict, sample),
        ...sampleList(verdict),
      ]);
    },
  };
}

function placesOf({ spans, files, since }: Verdict): string {
  return since === undefined
    ? `${count(spans, "place")} in ${count(files, "held-out file")}`
    : `${count(spans, "place")} of ${count(since.commits, "commit")} since ${shortCommit(since.commit)}`;
}

function resampled({ since }: Verdict): string {
  return since === undefined
    ? "By bootstrap over the held-out files, because places in one file are not independent of each other."
    : "The adapter knows the code of this commit and was asked about what was written after it. By bootstrap over the commits, because places of one commit are not independent of each other.";
}

/** Otherwise two held-out losses on one page would look like a mistake. */
function placesText(plan: PlanEvent | null): string {
  const places = plan?.places;
  if (places === undefined) {
    return "With enough held-out places, the chart watches a fifth of them and the others are judged here, so the two losses differ.";
  }
  return places.apart
    ? `While training, ${count(places.watched, "other place")} of the same code were watched for the chart and the tile above, so their losses are other numbers.`
    : "There are so few held-out places that the same ones were watched while training.";
}

function metricsTable(verdict: Verdict): Child {
  const rows = metricRows(verdict);
  const columns = [
    { label: "On held-out code", wide: true },
    { label: "Base", numeric: true },
    { label: "Tuned", numeric: true },
    { label: "Change", title: "Tuned minus base; pp are percentage points.", numeric: true },
  ];
  const grid = dataGrid(
    "Base and adapter on held-out code",
    columns,
    rows.map(({ name, title, base, tuned, change, better }) => [
      { content: name, title },
      { content: base, title },
      { content: tuned, title },
      {
        content: change,
        title: `${title}${better === null ? "" : better ? " The adapter does better." : " The adapter does worse."}`,
        class: better === null ? "" : better ? "good" : "bad",
      },
    ]),
  );
  return copyableTable(
    { label: "Verdict", columns, rows: rows.map(({ name, base, tuned, change }) => [name, base, tuned, change]) },
    { slim: true, grid },
  );
}

/** What the adapter has done to code that is nobody's project; nothing where that was not measured. */
function generalLine({ general }: Verdict): readonly Child[] {
  if (general === undefined) return [];
  const { base, tuned, difference, spans } = general;
  const range = `95\u00a0% interval ${lossChange(difference.low95)} to ${lossChange(difference.high95)}`;
  return [
    element(
      "p",
      {
        class: "hint apart",
        testId: "verdict-general",
        title:
          "The same places of other people's code for every adapter, so that a gain here is not paid for elsewhere unseen.",
      },
      `${generalClaim(general)}: ${lossText(base)} → ${lossText(tuned)} nats per token (${range}) at ${count(spans, "place")} of other projects.`,
    ),
  ];
}

/** What tuning gives, what code of other files gives, and both; nothing where that was not measured. */
function armsTable(verdict: Verdict): readonly Child[] {
  const rows = armRows(verdict);
  if (rows.length === 0) return [];
  const columns = [
    { label: "In four arms", wide: true },
    { label: "Loss, nats per byte", numeric: true },
    { label: "First line exact", numeric: true },
    { label: "Edit similarity", numeric: true, optional: true },
  ];
  const grid = dataGrid(
    "Base and adapter, without and with code of other files",
    columns,
    rows.map(({ name, title, loss, lines, similarity }) =>
      [name, loss, lines, similarity].map((content) => ({ content, title })),
    ),
  );
  const copied = rows.map(({ name, loss, lines, similarity }) => [name, loss, lines, similarity]);
  return [
    element("p", { class: "hint apart" }, `${servedWords(verdict)} Here all four, on the same places.`),
    copyableTable({ label: "Verdict in four arms", columns, rows: copied }, { slim: true, grid }),
  ];
}

function servedWords({ served }: Verdict): string {
  return served?.from === "base"
    ? "Above, each is as it is served: the adapter behind code of other files of the project, which it was trained with, and the base, which never was, without."
    : "Above, both are as they are served: behind code of other files of the project.";
}

function sampleList(verdict: Verdict): readonly Child[] {
  const pairs = pairSamples(verdict);
  if (pairs.length === 0) return [];
  const counts = countSamples(pairs);
  const different = pairs.filter((pair) => pair.base !== pair.tuned);
  const first = (different.length > 0 ? different : pairs).slice(0, firstSamples);
  const list = element("div", { class: "sample-list" }, ...first.map(sample));
  const rest = pairs.length - first.length;
  const all = button(
    {
      label: `Show All ${pairs.length}`,
      title: "Show every measured place, in the order in which they were measured.",
      appearance: "secondary",
    },
    () => {
      list.replaceChildren(...pairs.map(sample));
      all.element.remove();
    },
  );
  return [
    element("h3", {}, "Side by side"),
    element(
      "p",
      { class: "hint" },
      `Of ${count(counts.all, "place")} shown to both, ${counts.different} came out differently. `,
      `Only the adapter was exactly right at ${counts.onlyTunedExact}, only the base at ${counts.onlyBaseExact}. `,
      "Marked is what was not there; a thin line stands where something was left out.",
    ),
    list,
    ...(rest > 0 ? [all.element] : []),
  ];
}

function sample(pair: SamplePair): HTMLElement {
  return element(
    "article",
    { class: "sample" },
    element(
      "div",
      { class: "place", title: `${pair.path}, line ${pair.line}` },
      // Of a path that is too long the end is what one knows it by.
      element("span", { class: "path" }, element("bdi", {}, pair.path)),
      element("span", {}, `:${pair.line}`),
    ),
    code(["prompt"], "Code before the place", promptEnd(pair.prefix, promptLines)),
    element(
      "div",
      { class: "sides" },
      side("Was there", pair.expected, pair.expected, false),
      side("Base", pair.expected, pair.base, true),
      side("Tuned", pair.expected, pair.tuned, true),
    ),
  );
}

function side(title: string, expected: string, actual: string, judged: boolean): HTMLElement {
  const exact = judged && actual === expected;
  const label = element("div", { class: "side-title" }, title);
  if (exact)
    label.append(element("span", { class: "match", title: "Exactly what was there." }, icon("check"), "exact"));
  const text = actual === "" ? [element("span", { class: "nothing" }, "nothing")] : marks(compare(expected, actual));
  return element("div", { class: "side" }, label, code([], title, ...text));
}

/** Where something else was written, the mark on it says enough; a line shows only what was left out. */
function marks(pieces: readonly Piece[]): readonly Child[] {
  return pieces
    .filter(
      ({ kind }, index) =>
        kind !== "missing" || (pieces[index - 1]?.kind !== "extra" && pieces[index + 1]?.kind !== "extra"),
    )
    .map(marked);
}

function marked({ text, kind }: Piece): Child {
  switch (kind) {
    case "same":
      return text;
    case "extra":
      return element("mark", { title: "Not in what was there." }, text);
    case "missing":
      return element("span", { class: "gap", title: `Missing here: ${text}` });
  }
}

function code(classes: readonly string[], label: string, ...children: readonly Child[]): HTMLElement {
  return element(
    "pre",
    { class: ["code", ...classes].join(" "), label, attributes: { tabindex: "0" } },
    element("code", {}, ...children),
  );
}
