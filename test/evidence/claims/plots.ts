/** Plots for a page, as SVG: lines over a logarithmic axis, and grids of shares. Readable on light and dark pages alike. */

export interface Series {
  readonly name: string;
  /** `low` and `high`: the ends of an interval. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly low?: number; readonly high?: number }[];
}

export interface LinePlot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
}

const [width, height] = [640, 360];
const frame = { left: 64, right: 616, top: 56, bottom: 300 };
/** Okabe and Ito's, which everybody can tell apart. */
const colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7"];

export function linePlot({ title, x, y, series }: LinePlot): string {
  const points = series.flatMap((one) => one.points);
  const across = scaleOf(
    points.map((point) => Math.log2(point.x)),
    [frame.left + 20, frame.right - 20],
  );
  const up = scaleOf(
    points.flatMap((point) => [point.y, point.low ?? point.y, point.high ?? point.y]),
    [frame.bottom - 12, frame.top + 12],
  );
  const columnOf = (value: number): string => across.at(Math.log2(value)).toFixed(1);
  const ticks = [...new Set(points.map((point) => point.x))].sort((one, other) => one - other);
  const levels = [0, 0.25, 0.5, 0.75, 1].map((share) => up.low + share * (up.high - up.low));
  const body = [
    ...levels.map((level) => {
      const row = up.at(level).toFixed(1);
      return `<path d="M${frame.left} ${row}H${frame.right}" stroke="#ddd"/>${label(frame.left - 8, Number(row) + 4, level.toFixed(3), "end")}`;
    }),
    ...ticks.map((tick) => label(Number(columnOf(tick)), frame.bottom + 18, tickText(tick), "middle")),
    ...series.flatMap((one, index) => drawn(one, index, columnOf, (value) => up.at(value).toFixed(1))),
    label((frame.left + frame.right) / 2, frame.bottom + 40, x, "middle"),
    label(frame.left - 48, frame.top - 14, y, "start"),
  ];
  return svg(title, height, body);
}

function drawn(
  { name, points }: Series,
  index: number,
  columnOf: (value: number) => string,
  rowOf: (value: number) => string,
): string[] {
  const colour = colours[index % colours.length] ?? "#000";
  const line = points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${columnOf(x)} ${rowOf(y)}`).join("");
  const bars = points.flatMap(({ x, low, high }) =>
    low === undefined || high === undefined
      ? []
      : [`<path d="M${columnOf(x)} ${rowOf(low)}V${rowOf(high)}" stroke="${colour}" stroke-opacity=".4"/>`],
  );
  const dots = points.map(({ x, y }) => `<circle cx="${columnOf(x)}" cy="${rowOf(y)}" r="3.5" fill="${colour}"/>`);
  const key = frame.left + 130 * index;
  return [
    `<path d="${line}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...bars,
    ...dots,
    `<circle cx="${key}" cy="${height - 8}" r="4" fill="${colour}"/>${label(key + 8, height - 4, name, "start")}`,
  ];
}

interface Scale {
  readonly low: number;
  readonly high: number;
  at(value: number): number;
}

function scaleOf(numbers: readonly number[], [from, to]: readonly [number, number]): Scale {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  // Of a single number the middle.
  const span = high - low || 1;
  const start = high === low ? low - span / 2 : low;
  return { low: start, high: start + span, at: (value) => from + ((value - start) / span) * (to - from) };
}

export interface Grid {
  readonly title: string;
  readonly rows: string;
  readonly columns: string;
  readonly rowTicks: readonly number[];
  readonly columnTicks: readonly number[];
  /** Within 0 to 1, `cells[row][column]`. */
  readonly cells: readonly (readonly number[])[];
}

const cell = { width: 64, height: 30, left: 96, top: 72 };

/** Shares as shades with their numbers in them. */
export function gridPlot({ title, rows, columns, rowTicks, columnTicks, cells }: Grid): string {
  const body = [
    label(cell.left, 44, columns, "start"),
    label(16, 62, rows, "start"),
    ...columnTicks.map((tick, index) => label(cell.left + (index + 0.5) * cell.width, 64, String(tick), "middle")),
    ...rowTicks.map((tick, row) => label(cell.left - 10, cell.top + (row + 0.65) * cell.height, String(tick), "end")),
    ...cells.flatMap((line, row) => line.map((share, column) => shaded(share, row, column))),
  ];
  return svg(title, cell.top + rowTicks.length * cell.height + 16, body);
}

function shaded(share: number, row: number, column: number): string {
  const [x, y] = [cell.left + column * cell.width, cell.top + row * cell.height];
  const strength = Math.min(1, Math.max(0, share));
  const ink = strength > 0.55 ? "#fff" : "#222";
  const box = `<rect x="${x}" y="${y}" width="${cell.width - 2}" height="${cell.height - 2}" fill="#0072b2" fill-opacity="${strength.toFixed(3)}"/>`;
  return box + label(x + cell.width / 2 - 1, y + 0.6 * cell.height, share.toFixed(2), "middle", ink);
}

function svg(title: string, tall: number, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escaped(title)}</title>`,
    // A ground of its own, as a page may be dark.
    `<rect width="${width}" height="${tall}" fill="#fff"/>`,
    label(16, 20, title, "start"),
    ...body,
    "</svg>",
    "",
  ].join("\n");
}

function label(x: number, y: number, text: string, anchor: "start" | "middle" | "end", ink = "#222"): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${ink}">${escaped(text)}</text>`;
}

function tickText(value: number): string {
  return value < 0.01 ? value.toExponential(1) : String(Number(value.toPrecision(3)));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
