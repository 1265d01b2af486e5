/** Building and changing the page. Text is only ever set as text: what comes from a workspace is never read as HTML. */

export type Child = Node | string;

export interface Attributes {
  readonly class?: string;
  readonly title?: string;
  readonly testId?: string;
  readonly role?: string;
  readonly label?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  describe(node, options);
  node.append(...children);
  return node;
}

export function describe(node: HTMLElement, options: Attributes): void {
  if (options.class !== undefined) node.className = options.class;
  if (options.title !== undefined) node.title = options.title;
  if (options.testId !== undefined) node.dataset["testid"] = options.testId;
  if (options.role !== undefined) node.setAttribute("role", options.role);
  if (options.label !== undefined) node.setAttribute("aria-label", options.label);
  for (const [name, value] of Object.entries(options.attributes ?? {})) node.setAttribute(name, value);
}

/** A codicon. It says nothing to a screen reader: the text beside it does. */
export function icon(name: string): HTMLElement {
  return element("i", { class: `codicon codicon-${name}`, attributes: { "aria-hidden": "true" } });
}

/** Writes only what changed, so that a selection and a screen reader are left alone. */
export function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

export function setTitle(node: HTMLElement, title: string): void {
  if (node.title !== title) node.title = title;
}

export function setHidden(node: HTMLElement, hidden: boolean): void {
  if (node.hidden !== hidden) node.hidden = hidden;
}

/** A number with its meaning; `data-value` holds it unrounded. */
export function setFigure(
  node: HTMLElement,
  figure: { readonly text: string; readonly title: string; readonly value?: number },
): void {
  setText(node, figure.text);
  setTitle(node, figure.title);
  if (figure.value === undefined) delete node.dataset["value"];
  else node.dataset["value"] = String(figure.value);
}

/** Returns a function that fills `container` anew, but only when the key is another one than the last time. */
export function rebuilder(container: HTMLElement): (key: unknown, build: () => readonly Child[]) => void {
  let last: string | null = null;
  return (key, build) => {
    const now = JSON.stringify(key);
    if (now === last) return;
    last = now;
    container.replaceChildren(...build());
  };
}
