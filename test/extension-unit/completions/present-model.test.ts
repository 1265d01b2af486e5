import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { byPresentModel } from "../../../extension/completions/present-model";

interface Case {
  /** The scope of the model that completes, at each look; the last one stays. */
  readonly scopes: readonly (string | null)[];
  /** What each model says. */
  readonly texts?: Readonly<Record<string, string | null>>;
  readonly cancelledAfter?: number;
}

/** Asks, and tells which models were asked. One look before each question and one behind it. */
async function ask({ scopes, texts = {}, cancelledAfter = Number.POSITIVE_INFINITY }: Case) {
  let looks = 0;
  const model = () => {
    const scope = scopes[Math.min(looks++, scopes.length - 1)] ?? null;
    return scope === null ? null : { scope };
  };
  const asked: string[] = [];
  const answer = await byPresentModel({
    asked: () => {
      const present = model();
      return present === null ? null : { model: present };
    },
    model,
    answer: async ({ model: { scope } }) => {
      asked.push(scope);
      return texts[scope] ?? null;
    },
    cancelled: () => asked.length >= cancelledAfter,
  });
  return { asked, text: answer?.text ?? null, by: answer?.asked.model.scope ?? null };
}

describe("the text of the model that completes", () => {
  const texts = { base: "of the base", tuned: "tuned" };

  it("is that of the one that was asked, as long as it stays", async () => {
    assert.deepEqual(await ask({ scopes: ["base"], texts }), { asked: ["base"], text: "of the base", by: "base" });
  });

  it("is asked for again when another completes by then, for the editor would not", async () => {
    assert.deepEqual(await ask({ scopes: ["base", "tuned"], texts }), {
      asked: ["base", "tuned"],
      text: "tuned",
      by: "tuned",
    });
  });

  it("is asked for again when the request was ended by the toggle", async () => {
    const cut = { ...texts, base: null };
    assert.equal((await ask({ scopes: ["base", "tuned"], texts: cut })).text, "tuned");
  });

  it("is none when nothing completes any more", async () => {
    assert.deepEqual(await ask({ scopes: ["base", null], texts }), { asked: ["base"], text: null, by: null });
    assert.deepEqual((await ask({ scopes: [null], texts })).asked, []);
  });

  it("is not asked for again when it failed, or when nobody waits", async () => {
    assert.deepEqual((await ask({ scopes: ["base"], texts: {} })).asked, ["base"]);
    const late = await ask({ scopes: ["base", "tuned"], texts, cancelledAfter: 1 });
    assert.deepEqual(late, { asked: ["base"], text: null, by: null });
  });
});
