import type { CompletionText } from "../../engine/protocol";

/** Tells requests what the engine has written for them so far. */
export interface Progress {
  /** Returns the number that names the request, and ends it. */
  begin(written: (text: string) => void): { readonly progress: number; end(): void };
  /** What the engine tells; of a request that has ended it is nobody's. */
  told(text: CompletionText): void;
}

export function createProgress(): Progress {
  const open = new Map<number, (text: string) => void>();
  let count = 0;
  return {
    begin(written) {
      const progress = ++count;
      open.set(progress, written);
      return { progress, end: () => open.delete(progress) };
    },
    told: ({ progress, text }) => open.get(progress)?.(text),
  };
}
