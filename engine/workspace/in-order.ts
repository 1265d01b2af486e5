/** Work that is done several at once, and whose results come in order. */

/**
 * `work` of each item, at most `atOnce` begun and not told of. Where one fails, or nobody asks any more, no further ones begin. Throws what
 * `work` throws.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    const started = work(item);
    // It is waited for in its turn, and may fail before.
    started.catch(() => undefined);
    begun.push(started);
    const first = begun.length >= atOnce ? begun.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const started of begun) yield await started;
}
