import assert from "node:assert/strict";
import { test } from "node:test";
import { besideMatrix, countFormula, variantName } from "../../../engine/words/variant";

test("plain LoRA and DoRA, as a plan's reader sees them", () => {
  const said = (plan: { readonly dora?: boolean }) => [variantName(plan), besideMatrix(plan), countFormula(plan, "8")];
  assert.deepEqual(said({}), ["", "two small ones", "8 · (in + out)"]);
  const magnitude = "two small ones and a magnitude for each output";
  assert.deepEqual(said({ dora: true }), ["DoRA", magnitude, "8 · (in + out) + out"]);
});
