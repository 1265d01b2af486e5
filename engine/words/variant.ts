/** What a person reads of a LoRA variant: one that trains more than A and B says so here. Pure. */

/** As much of a plan as these words need. */
interface Planned {
  readonly dora?: boolean;
}

/** The variant's name, as it goes before "adapter"; empty for plain LoRA. */
export function variantName({ dora }: Planned): string {
  return dora ? "DoRA" : "";
}

/** What a matrix gets beside it. */
export function besideMatrix({ dora }: Planned): string {
  return dora ? "two small ones and a magnitude for each output" : "two small ones";
}

/** How a matrix's trainable parameters are counted: A and B, and what the variant trains besides. */
export function countFormula({ dora }: Planned, rank: string): string {
  return `${rank} · (in + out)${dora ? " + out" : ""}`;
}
