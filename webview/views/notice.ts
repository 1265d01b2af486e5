/** The face of a phase: what will happen, what came out of it, what went wrong and what to do. */
import { button } from "../components";
import { element, icon, rebuilder, setHidden } from "../dom";
import { type Notice, notice } from "../notices";
import type { Page, View } from "./view";

export function noticeView(page: Page): View {
  const root = element("section", { class: "notice", testId: "notice", attributes: { "aria-live": "polite" } });
  const rebuild = rebuilder(root);
  return {
    element: root,
    update: (state) => {
      const shown = notice(state);
      setHidden(root, shown === null);
      root.dataset["tone"] = shown?.tone ?? "plain";
      rebuild(shown, () => (shown === null ? [] : content(shown, page)));
    },
  };
}

function content(shown: Notice, page: Page): readonly HTMLElement[] {
  const list = shown.list.map((item) => element("li", {}, icon(item.icon), element("span", {}, item.text)));
  return [
    icon(shown.icon),
    element(
      "div",
      { class: "notice-text" },
      element("h2", {}, shown.title),
      ...(list.length === 0 ? [] : [element("ol", {}, ...list)]),
      ...shown.lines.map((line) => element("p", {}, line)),
    ),
    ...(shown.actions.length === 0
      ? []
      : [
          element(
            "div",
            { class: "notice-actions" },
            ...shown.actions.map((action) => button(action, () => page.post(action.message)).element),
          ),
        ]),
  ];
}
