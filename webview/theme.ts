/** VS Code's colours and fonts as values: a canvas does not inherit CSS variables. */

export interface Theme {
  readonly foreground: string;
  readonly description: string;
  readonly background: string;
  readonly line: string;
  readonly hoverBackground: string;
  readonly hoverForeground: string;
  readonly hoverBorder: string;
  readonly blue: string;
  readonly orange: string;
  readonly font: string;
  readonly fontSize: number;
  readonly highContrast: boolean;
}

/** A canvas knows no `currentcolor` and no fallback: only what the browser has made of a colour is drawn. */
function resolved(colour: string): string {
  const probe = document.createElement("span");
  probe.style.color = colour;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Read once for each theme: every chart asks at every step. */
let known: Theme | null = null;

export function readTheme(): Theme {
  known ??= currentTheme();
  return known;
}

function currentTheme(): Theme {
  const style = getComputedStyle(document.body);
  const variable = (...names: readonly string[]): string => {
    for (const name of names) {
      const value = style.getPropertyValue(name).trim();
      if (value !== "") return value;
    }
    return style.color;
  };
  return {
    foreground: resolved(variable("--vscode-foreground")),
    description: resolved(variable("--vscode-descriptionForeground")),
    background: resolved(variable("--vscode-editor-background")),
    line: resolved(variable("--line")),
    hoverBackground: resolved(variable("--vscode-editorHoverWidget-background", "--vscode-editor-background")),
    hoverForeground: resolved(variable("--vscode-editorHoverWidget-foreground", "--vscode-foreground")),
    hoverBorder: resolved(variable("--vscode-editorHoverWidget-border", "--line")),
    blue: resolved(variable("--vscode-charts-blue")),
    orange: resolved(variable("--orange")),
    font: variable("--vscode-font-family"),
    fontSize: Number.parseFloat(variable("--vscode-font-size")) || 13,
    highContrast: [...document.body.classList].some((name) => name.startsWith("vscode-high-contrast")),
  };
}

/**
 * VS Code changes the body's class and the root's variables when the theme changes, in either order. Both in one go would
 * tell twice, so the call waits for the next frame.
 */
export function onThemeChange(listener: () => void): void {
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      known = null;
      listener();
    });
  });
  observer.observe(document.body, { attributes: true, attributeFilter: ["class", "data-vscode-theme-id"] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
}
