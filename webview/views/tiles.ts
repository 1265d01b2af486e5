/** Four numbers to read at a glance. */
import { element, setFigure, setHidden, setText } from "../dom";
import { type Tile, tiles } from "../figures";
import { hasRun } from "../state";
import type { View } from "./view";

export function tilesView(): View {
  const root = element("section", { class: "tiles", label: "Figures of this run" });
  const parts = new Map<Tile["id"], { tile: HTMLElement; figure: HTMLElement; unit: HTMLElement; note: HTMLElement }>();
  const part = (tile: Tile) => {
    const known = parts.get(tile.id);
    if (known !== undefined) return known;
    const figure = element("span", { class: "figure" });
    const unit = element("span", { class: "unit" });
    const note = element("div", { class: "note" });
    const node = element(
      "div",
      { class: "tile", testId: `tile-${tile.id}` },
      element("div", { class: "label" }, tile.label),
      element("div", { class: "reading" }, figure, unit),
      note,
    );
    const created = { tile: node, figure, unit, note };
    parts.set(tile.id, created);
    root.append(node);
    return created;
  };
  return {
    element: root,
    update: (state) => {
      setHidden(root, !hasRun(state));
      for (const tile of tiles(state)) {
        const { tile: node, figure, unit, note } = part(tile);
        node.dataset["tone"] = tile.tone;
        setFigure(figure, tile.figure);
        setText(unit, tile.unit);
        setFigure(note, tile.note);
      }
    },
  };
}
