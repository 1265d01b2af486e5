/** What is asked of a model, whose `scope` names it. */
interface Asked {
  readonly model: { readonly scope: string };
}

export interface PresentModel<A extends Asked> {
  /** What is to be asked now; null: nothing. */
  asked(): A | null;
  /** The model that completes now; null: none. */
  model(): A["model"] | null;
  /** Null: cancelled or failed. */
  answer(asked: A): Promise<string | null>;
  cancelled(): boolean;
}

/**
 * The text of the model that completes when the text is there: a toggle or a setting may make it another one while the
 * engine works, and the editor does not ask again at a place where it was given nothing. Null: there is none, or nobody
 * waits for it any more.
 */
export async function byPresentModel<A extends Asked>(
  options: PresentModel<A>,
): Promise<{ readonly asked: A; readonly text: string } | null> {
  for (;;) {
    const asked = options.asked();
    if (asked === null) return null;
    const text = await options.answer(asked);
    if (options.cancelled()) return null;
    if (options.model()?.scope !== asked.model.scope) continue;
    return text === null ? null : { asked, text };
  }
}
