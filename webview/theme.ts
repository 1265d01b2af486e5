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

export function readTheme(): Theme {
  const style = getComputedStyle(document.body);
  const variable = (...names: readonly string[]): string => {
    for (const name of names) {
      const value = style.getPropertyValue(name).trim();
      if (value !== "") return value;
    }
    return style.color;
  };
  return {
    foreground: variable("--vscode-foreground"),
    description: variable("--vscode-descriptionForeground"),
    background: variable("--vscode-editor-background"),
    line: variable("--line"),
    hoverBackground: variable("--vscode-editorHoverWidget-background", "--vscode-editor-background"),
    hoverForeground: variable("--vscode-editorHoverWidget-foreground", "--vscode-foreground"),
    hoverBorder: variable("--vscode-editorHoverWidget-border", "--line"),
    blue: variable("--vscode-charts-blue"),
    orange: variable("--orange"),
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
      listener();
    });
  });
  observer.observe(document.body, { attributes: true, attributeFilter: ["class", "data-vscode-theme-id"] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
}
