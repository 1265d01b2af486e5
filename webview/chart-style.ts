/** What all charts have in common, from the theme. Plain data: only `charts.ts` knows the library that reads it. */
import type { Theme } from "./theme";

export function shared(theme: Theme) {
  return {
    // Nothing moves by itself: each update is drawn as it is, which also is what reduced motion asks for.
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    color: theme.foreground,
    font: { family: theme.font, size: theme.fontSize - 2 },
  } as const;
}

export function tooltip(theme: Theme) {
  return {
    animation: false,
    backgroundColor: theme.hoverBackground,
    titleColor: theme.hoverForeground,
    bodyColor: theme.hoverForeground,
    borderColor: theme.hoverBorder,
    borderWidth: 1,
    cornerRadius: 3,
    caretSize: 0,
    padding: 8,
    boxWidth: 8,
    boxHeight: 2,
    boxPadding: 4,
    multiKeyBackground: "transparent",
    titleFont: { family: theme.font, size: theme.fontSize - 1, weight: 600 },
    bodyFont: { family: theme.font, size: theme.fontSize - 1 },
  } as const;
}

export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** The colour with less opacity, whatever notation the theme uses. */
export function faint(colour: string, opacity: number): string {
  return `color-mix(in srgb, ${colour} ${Math.round(opacity * 100)}%, transparent)`;
}
