/** What a person sees, and when: the page's own clock at each key and at each change of the ghost text. */
import type { Page } from "playwright-core";

export interface Seen {
  /** Milliseconds since 1970, with fractions. */
  readonly at: number;
  /** All of the ghost text; empty: there is none. */
  readonly text: string;
  /** What of it stands in the line of the cursor. */
  readonly line: string;
}

interface Recorded {
  key: number;
  seen: Seen[];
}

/** Begins to record. */
export async function watchScreen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const recorded: Recorded = { key: 0, seen: [] };
    Object.assign(window, { attuneTyping: recorded });
    const at = (time: number) => performance.timeOrigin + time;
    document.addEventListener("keydown", (event) => (recorded.key = at(event.timeStamp)), true);
    document.addEventListener("beforeinput", (event) => (recorded.key = at(event.timeStamp)), true);
    let drawn = false;
    const look = (time: number) => {
      drawn = false;
      const all = document.querySelectorAll(".ghost-text-decoration, .ghost-text");
      const inLine = document.querySelectorAll(".view-lines .ghost-text-decoration");
      const textOf = (parts: Iterable<Element>) => Array.from(parts, (part) => part.textContent ?? "").join("");
      const now = { text: textOf(all), line: textOf(inLine).replaceAll("\u00a0", " ") };
      if (now.text === (recorded.seen.at(-1)?.text ?? "")) return;
      recorded.seen.push({ at: at(Math.max(time, performance.now())), ...now });
    };
    // Looked at when the next frame is drawn, which is when a person can see it.
    new MutationObserver(() => {
      if (!drawn) requestAnimationFrame(look);
      drawn = true;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** When the last key came, and the ghost text since; waits for one up to `limitMs`. */
export async function ghostSinceKey(page: Page, limitMs: number): Promise<{ key: number; ghost: Seen | null }> {
  const found = await page
    .waitForFunction(
      () => {
        const { key, seen }: Recorded = Reflect.get(window, "attuneTyping");
        return seen.some(({ at, text }) => at >= key && text !== "") && seen.at(-1)?.text !== "";
      },
      null,
      { timeout: limitMs, polling: 20 },
    )
    .then(
      () => true,
      () => false,
    );
  const { key, seen } = await page.evaluate((): Recorded => Reflect.get(window, "attuneTyping"));
  const ghost = found ? (seen.find(({ at, text }) => at >= key && text !== "") ?? null) : null;
  return { key, ghost };
}
