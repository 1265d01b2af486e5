/** The page's charts. The only importer of `chart.js`. Colours and fonts come from the theme and are read again when it changes. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
} from "chart.js";
import { faint, shared, shortened, tooltip } from "./chart-style";
import type { Range } from "./series";
import { readTheme, type Theme } from "./theme";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export type Colour = "blue" | "orange" | "foreground" | "description";

export interface Series {
  readonly label: string;
  readonly colour: Colour;
  /** `faint` lies behind a clear line of the same colour; `dashed` is a level to compare with; `dots` are single measurements. */
  readonly kind: "faint" | "line" | "dashed" | "dots";
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** The x of the one dot that stands out. */
  readonly marked?: number | null;
}

export interface LineModel {
  readonly series: readonly Series[];
  /** Null: nothing finite to show, so the axis has no numbers. */
  readonly range: Range | null;
  readonly xMax: number;
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
  /** Shorter, for the axis. */
  readonly formatTick: (y: number) => string;
}

export interface BarModel {
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly text: string;
    readonly tooltip: string;
  }[];
}

export interface ChartView<Model> {
  update(model: Model): void;
}

const redraws = new Set<() => void>();

/** After a change of the theme. */
export function redrawCharts(): void {
  for (const redraw of redraws) redraw();
}

export function lineChart(canvas: HTMLCanvasElement): ChartView<LineModel> {
  let chart: Chart<"line"> | null = null;
  let shown: LineModel | null = null;
  const draw = () => {
    if (shown === null) return;
    const theme = readTheme();
    const data = { datasets: shown.series.map((series) => lineDataset(series, theme)) };
    const options = lineOptions(shown, theme);
    if (chart === null) chart = new Chart(canvas, { type: "line", data, options });
    else {
      chart.data = data;
      chart.options = options;
      chart.update("none");
    }
  };
  redraws.add(draw);
  return {
    update: (model) => {
      shown = model;
      draw();
    },
  };
}

export function barChart(canvas: HTMLCanvasElement): ChartView<BarModel> {
  let chart: Chart<"bar"> | null = null;
  let shown: BarModel | null = null;
  const draw = () => {
    if (shown === null) return;
    const theme = readTheme();
    const { bars } = shown;
    const data = {
      labels: bars.map((bar) => bar.label),
      datasets: [
        {
          data: bars.map((bar) => bar.value),
          backgroundColor: theme.blue,
          hoverBackgroundColor: theme.blue,
          barThickness: 8,
          borderRadius: 1,
        },
      ],
    };
    const options = barOptions(shown, theme);
    if (chart === null) chart = new Chart(canvas, { type: "bar", data, options, plugins: [barValues(() => shown)] });
    else {
      chart.data = data;
      chart.options = options;
      chart.update("none");
    }
  };
  redraws.add(draw);
  return {
    update: (model) => {
      shown = model;
      draw();
    },
  };
}

// ---------------------------------------------------------------------------------------------- lines

function lineDataset(series: Series, theme: Theme): ChartDataset<"line"> {
  const colour = theme[series.colour];
  const common: ChartDataset<"line"> = {
    label: series.label,
    data: [...series.points],
    borderColor: colour,
    backgroundColor: colour,
    hoverBackgroundColor: colour,
    pointRadius: 0,
    pointHoverRadius: 0,
    borderWidth: 2,
    // A value that is not finite is a gap: it must be seen, not bridged.
    spanGaps: false,
    normalized: true,
  };
  switch (series.kind) {
    case "faint":
      return { ...common, borderColor: faint(colour, faintness(series, theme)), borderWidth: 1, order: 4 };
    case "line":
      return { ...common, pointHoverRadius: 3, borderJoinStyle: "round", order: 2 };
    case "dashed":
      return { ...common, borderWidth: theme.highContrast ? 2 : 1, borderDash: [6, 4], order: 3 };
    case "dots": {
      const marked = series.points.map((point) => point.x === series.marked);
      return {
        ...common,
        borderWidth: 1,
        order: 1,
        // Dots at the first and the last step lie on the plot's edge and are drawn whole.
        clip: 8,
        pointRadius: marked.map((is) => (is ? 5 : 3.5)),
        pointHoverRadius: 6,
        pointBorderWidth: 2,
        pointBorderColor: colour,
        // The best one is hollow: it stands out without another colour, in high contrast too.
        pointBackgroundColor: marked.map((is) => (is ? theme.background : colour)),
      };
    }
  }
}

/** Where many points share a pixel, their strokes add up. */
function faintness(series: Series, theme: Theme): number {
  return (theme.highContrast ? 0.6 : 0.35) * (series.points.length > 300 ? 0.6 : 1);
}

function lineOptions(model: LineModel, theme: Theme): ChartOptions<"line"> {
  const { formatX, formatY, formatTick, range } = model;
  const font = { family: theme.font, size: theme.fontSize - 2 };
  return {
    ...shared(theme),
    interaction: { mode: "nearest", axis: "x", intersect: false },
    layout: { padding: { top: 8, right: 8 } },
    scales: {
      x: {
        type: "linear",
        min: 0,
        max: Math.max(1, model.xMax),
        grid: { display: false },
        border: { color: theme.line },
        title: { display: true, text: "Step", align: "end", color: theme.description, font, padding: 0 },
        ticks: {
          display: model.xMax > 0,
          color: theme.description,
          font,
          maxTicksLimit: 6,
          maxRotation: 0,
          precision: 0,
          padding: 4,
        },
      },
      y: {
        type: "linear",
        min: range?.min ?? 0,
        max: range?.max ?? 1,
        grid: { color: faint(theme.line, theme.highContrast ? 0.4 : 0.6), drawTicks: false },
        border: { display: false },
        // A fixed width: the plot must not move sideways when the numbers get another digit.
        afterFit: (scale) => {
          scale.width = 48;
        },
        ticks: {
          display: range !== null,
          color: theme.description,
          font,
          maxTicksLimit: 5,
          padding: 8,
          includeBounds: false,
          callback: (value) => formatTick(Number(value)),
        },
      },
    },
    plugins: {
      tooltip: {
        ...tooltip(theme),
        itemSort: (left, right) => left.datasetIndex - right.datasetIndex,
        callbacks: {
          title: ([item]) => (item === undefined ? "" : formatX(item.parsed.x ?? 0)),
          label: (item) => `${item.dataset.label ?? ""}  ${formatY(item.parsed.y ?? Number.NaN)}`,
          labelColor: (item) => {
            const colour = String(item.dataset.backgroundColor);
            return { borderColor: colour, backgroundColor: colour };
          },
        },
      },
    },
  };
}

// ---------------------------------------------------------------------------------------------- bars

function barOptions({ bars }: BarModel, theme: Theme): ChartOptions<"bar"> {
  return {
    ...shared(theme),
    indexAxis: "y",
    // Room for the values that stand behind the bars.
    layout: { padding: { right: 64 } },
    interaction: { mode: "nearest", axis: "y", intersect: false },
    scales: {
      x: { display: false, min: 0 },
      y: {
        type: "category",
        grid: { display: false },
        border: { display: false },
        ticks: {
          color: theme.foreground,
          font: { family: theme.font, size: theme.fontSize - 1 },
          crossAlign: "far",
          autoSkip: false,
          callback: (_, index) => shortened(bars[index]?.label ?? "", 14),
        },
      },
    },
    plugins: {
      tooltip: {
        ...tooltip(theme),
        displayColors: false,
        callbacks: {
          title: ([item]) => item?.label ?? "",
          label: (item) => bars[item.dataIndex]?.tooltip ?? "",
        },
      },
    },
  };
}

/** Writes each value behind its bar, right-aligned at the edge so that the numbers form a column. */
function barValues(model: () => BarModel | null): Plugin<"bar"> {
  return {
    id: "values",
    afterDatasetsDraw: (chart) => {
      const theme = readTheme();
      const { ctx: context } = chart;
      context.save();
      context.font = `${theme.fontSize - 1}px ${theme.font}`;
      context.fillStyle = theme.description;
      context.textAlign = "right";
      context.textBaseline = "middle";
      for (const [index, bar] of chart.getDatasetMeta(0).data.entries()) {
        context.fillText(model()?.bars[index]?.text ?? "", chart.width, bar.y);
      }
      context.restore();
    },
  };
}
