/** What is compared: the recipe with one thing changed at a time. */
import type { ExampleOptions } from "../../engine/workspace/examples";

export type Shares = Pick<ExampleOptions, "syntaxShare" | "plainShare" | "fimLoss">;

export interface Variant extends Shares {
  readonly name: string;
  /** In the table. */
  readonly title: string;
}

/** Middles by lines alone, three tenths plain code, loss on every token: what all others are compared with. */
const byLines: Shares = { syntaxShare: 0, plainShare: 0.3, fimLoss: "all" };

function variant(name: string, title: string, change: Partial<Shares> = {}): Variant {
  return { name, title, ...byLines, ...change };
}

export const reference = variant("lines", "middles by lines, 30 % plain code, loss on all tokens");

export const variants: readonly Variant[] = [
  reference,
  variant("syntax-third", "1/3 of the middles by syntax", { syntaxShare: 1 / 3 }),
  variant("syntax-two-thirds", "2/3 of the middles by syntax", { syntaxShare: 2 / 3 }),
  variant("syntax", "all middles by syntax", { syntaxShare: 1 }),
  variant("middle", "loss on the middle alone", { fimLoss: "middle" }),
  variant("plain-tenth", "10 % plain code", { plainShare: 0.1 }),
  variant("plain-half", "50 % plain code", { plainShare: 0.5 }),
];

/** Throws where there is none. */
export function variantNamed(name: string): Variant {
  const found = variants.find((variant) => variant.name === name);
  if (found === undefined)
    throw new Error(`no variant "${name}"; there are ${variants.map((one) => one.name).join(", ")}`);
  return found;
}
