/**
 * While the editor's list of suggestions has an entry selected, ghost text is drawn as a continuation of that entry, and
 * only then. The entry was selected by the editor, not by a person, so the model is not asked what would follow it: it is
 * asked what follows the cursor, and shown if it says the same as the entry and more.
 *
 * @param typed what stands between the start of the entry's range and the cursor.
 * @returns what to put into the entry's range; null: the list has the floor.
 */
export function continuing(entry: string, typed: string, completion: string): string | null {
  const whole = typed + completion;
  return whole.length > entry.length && whole.startsWith(entry) ? whole : null;
}
