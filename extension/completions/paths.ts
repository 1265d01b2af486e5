import { upToClosing } from "./auto-closed";
import { type CompletionPlace, sameText } from "./place";

/** More typed characters than this are no typing along any more. */
const longestTyped = 200;

/**
 * Whether what is asked for at `asked` may still be the answer at `now`: the characters typed since agree with what is
 * `written` so far, as far as both go.
 */
export function mayLeadTo(asked: CompletionPlace, now: CompletionPlace, written: string): boolean {
  if (!sameText(asked, now) || !now.prefix.startsWith(asked.prefix)) return false;
  const typed = now.prefix.slice(asked.prefix.length);
  if (typed.length > longestTyped || !agree(written, typed)) return false;
  if (now.suffix === asked.suffix) return true;
  // What the editor has closed by itself is judged by the cache, once the whole text is there.
  const added = now.suffix.slice(0, now.suffix.length - asked.suffix.length);
  return typed !== "" && now.suffix.endsWith(asked.suffix) && upToClosing(added.trim(), added) !== null;
}

/** Whether typing on, or accepting what is shown, may lead from `now` to `target`. */
export function onTheWayTo(now: CompletionPlace, target: CompletionPlace): boolean {
  return sameText(now, target) && now.suffix === target.suffix && target.prefix.startsWith(now.prefix);
}

/**
 * Whether one of the two begins with the other. What is written so far is the model's own, which may begin with white
 * space that is there already and will not be shown.
 */
function agree(written: string, typed: string): boolean {
  const [model, person] = [written.trimStart(), typed.trimStart()];
  return model.startsWith(person) || person.startsWith(model);
}
