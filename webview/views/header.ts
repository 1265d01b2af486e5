/** Who, what, how far, on which device, and the one primary action. */
import type { Action } from "../actions";
import { type Button, button, checkbox } from "../components";
import { element, rebuilder, setHidden, setText, setTitle } from "../dom";
import { face } from "../face";
import { share } from "../format";
import type { Page, View } from "./view";

export function headerView(page: Page): View {
  const project = element("span", { class: "project" });
  const title = element("h1", {}, element("span", { class: "product" }, "Attune"), " ", project);
  const toggle = checkbox(() => page.post({ type: "toggle" }), { testId: "toggle" });
  const secondary = element("span", { class: "secondary-actions" });
  const rebuildSecondary = rebuilder(secondary);
  let current: Action | null = null;
  const primary: Button = button(
    { label: "", title: "", appearance: "primary" },
    () => {
      if (current !== null) page.post(current.message);
    },
    { testId: "primary-action", class: "primary-action" },
  );
  const phase = element("span", { class: "phase", testId: "phase", role: "status" });
  const detail = element("span", { class: "detail" });
  const device = element("span", { class: "device" });
  const fill = element("div", { class: "progress-fill" });
  const progress = element(
    "div",
    {
      class: "progress",
      role: "progressbar",
      label: "Training progress",
      attributes: { "aria-valuemin": "0", "aria-valuemax": "100" },
    },
    fill,
  );
  const root = element(
    "header",
    {},
    element(
      "div",
      { class: "head" },
      title,
      toggle.element,
      element("div", { class: "actions" }, secondary, primary.element),
    ),
    element("div", { class: "status" }, phase, detail, device),
    progress,
  );
  return {
    element: root,
    update: (state) => {
      const shown = face(state);
      current = shown.primary;
      setText(project, state.project);
      setTitle(project, state.project);
      primary.set(shown.primary);
      rebuildSecondary(shown.secondary, () =>
        shown.secondary.map((action) => button(action, () => page.post(action.message)).element),
      );
      setHidden(toggle.element, shown.toggle === null);
      if (shown.toggle !== null) toggle.set(shown.toggle.label, shown.toggle.checked, shown.toggle.title);
      setText(phase, shown.phase);
      phase.dataset["phase"] = state.phase;
      setText(detail, shown.detail);
      setTitle(detail, shown.detailTitle);
      setText(device, shown.device?.text ?? "");
      setTitle(device, shown.device?.title ?? "");
      showProgress(progress, fill, shown.progress);
    },
  };
}

function showProgress(bar: HTMLElement, fill: HTMLElement, progress: number | "busy" | null): void {
  bar.classList.toggle("idle", progress === null);
  // Nothing runs, so there is no progress to read out.
  bar.setAttribute("aria-hidden", String(progress === null));
  bar.classList.toggle("busy", progress === "busy");
  fill.style.width = typeof progress === "number" ? `${progress * 100}%` : "";
  if (typeof progress === "number") {
    bar.setAttribute("aria-valuenow", String(Math.round(progress * 100)));
    setTitle(bar, `${share(progress, 0)} done`);
  } else {
    bar.removeAttribute("aria-valuenow");
    setTitle(bar, "");
  }
}
