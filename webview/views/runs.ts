/** Every adapter that this project has, newest first. */
import type { AdapterSummary } from "../../engine/protocol/adapters";
import { isRunning } from "../../engine/run/state";
import { adapterBaseName, trainAgainTitle } from "../../engine/words/base";
import { date } from "../../engine/words/time";
import { button, type Cell, dataGrid, iconButton } from "../components";
import { element, icon, rebuilder, setHidden, setText } from "../dom";
import { runGain } from "../figures";
import { bytes, count, integer } from "../format";
import type { DashboardState } from "../protocol";
import { copyableTable, section } from "./panel";
import type { Page, View } from "./view";

const columns = [
  { label: "Adapter", wide: true },
  { label: "Trained", optional: true },
  { label: "Base", optional: true },
  { label: "Steps", title: "Updates that the adapter got.", numeric: true, optional: true },
  {
    label: "Held-out gain",
    title: "Held-out loss of the adapter minus the base's, nats per token. Negative is better.",
    numeric: true,
  },
  { label: "Size", title: "Size of the adapter's file.", numeric: true, optional: true },
  { label: "" },
];

export function runsView(page: Page): View {
  const frame = section(page, { id: "runs", title: "Runs", open: true });
  const rebuild = rebuilder(frame.body);
  return {
    element: frame.element,
    update: (state) => {
      setHidden(frame.element, state.runs.length === 0 || state.phase === "untrusted");
      setText(frame.summary, count(state.runs.length, "adapter"));
      rebuild([state.runs, state.adapter?.dir, state.enabled, isRunning(state.phase)], () => {
        const rows = state.runs.map((run) => row(run, state, page));
        const plain = state.runs.map((run) => [
          run.name,
          date(run.createdAt),
          adapterBaseName(run),
          integer(run.steps),
          runGain(run).text,
          bytes(run.bytes),
          "",
        ]);
        return [
          copyableTable(
            { label: "Runs", columns, rows: plain },
            { slim: false, grid: dataGrid("Runs", columns, rows) },
          ),
        ];
      });
    },
  };
}

/** The host trains one again that no base of today takes. */
function useTexts({ name, formerBase }: AdapterSummary): { readonly label: string; readonly title: string } {
  return formerBase === true
    ? { label: trainAgainTitle, title: `Train ${name} again: the model that it was made for is no longer there.` }
    : { label: "Use", title: `Complete with ${name} in this project.` };
}

/** When, at which commit of the project, and on top of which version. */
function madeAt({ createdAt, commit, updateOf }: AdapterSummary): string {
  return [
    createdAt,
    ...(commit === undefined ? [] : [`at commit ${commit.slice(0, 10)}`]),
    ...(updateOf === undefined ? [] : [`an update of ${updateOf}`]),
  ].join("\n");
}

function row(run: AdapterSummary, state: DashboardState, page: Page): readonly (Cell | string)[] {
  const gain = runGain(run);
  const inUse = state.enabled && state.adapter?.dir === run.dir;
  const use = inUse
    ? element(
        "span",
        { class: "in-use", title: "Completions in this project come from this adapter." },
        icon("check"),
        "In use",
      )
    : button({ ...useTexts(run), appearance: "secondary" }, () => page.post({ type: "useAdapter", dir: run.dir }))
        .element;
  const canUpdate = run.formerBase !== true && !isRunning(state.phase);
  const update = iconButton("sync", `Update ${run.name}: learn what changed since, as a new version`, () =>
    page.post({ type: "updateAdapter", dir: run.dir }),
  );
  const remove = iconButton("trash", `Delete ${run.name}`, () => page.post({ type: "deleteAdapter", dir: run.dir }));
  return [
    {
      content: run.name,
      title: `${run.dir}\nrank ${run.rank}, α ${run.alpha}, ${integer(run.trainable)} trainable parameters`,
    },
    { content: date(run.createdAt), title: madeAt(run) },
    { content: adapterBaseName(run), title: `Base model ${run.base}, hash ${run.baseHash}` },
    integer(run.steps),
    { content: gain.text, title: gain.title, class: run.better === true ? "good" : "" },
    { content: bytes(run.bytes), title: `${integer(run.bytes)} bytes` },
    { content: element("span", { class: "row-actions" }, use, ...(canUpdate ? [update] : []), remove) },
  ];
}
