/** Learning rates. */

/** Larger steps were not measured. */
const mostScaledRows = 4;

/**
 * Peak rate when the user names none: 5e-4 · (2000 / hiddenSize)^0.78 · √rows for LoRA and a tenth of it for full fine-tuning; `rows`: of an
 * optimizer step. Sources: "LoRA Without Regret" (Thinking Machines, 2025): the best LoRA rate is about ten times that of full
 * fine-tuning and falls with the width to the power 0.78 for the Llama and Qwen families; arXiv 2205.10287: Adam's best rate
 * grows with the root of the batch. docs/evidence.md has what it is worth here.
 */
export function defaultLearningRate(method: "lora" | "full", hiddenSize: number, rows = 1): number {
  const lora = 5e-4 * (2000 / hiddenSize) ** 0.78 * Math.sqrt(Math.min(rows, mostScaledRows));
  return Number((method === "lora" ? lora : lora / 10).toPrecision(2));
}

/** Of a run: its peak rate, the steps of the warm-up, and the share of the peak that is left at the end. */
export interface Schedule {
  readonly peak: number;
  readonly warmUp: number;
  readonly floor: number;
}

/** The schedule of a run of so many steps. */
export function scheduleOf(peak: number, steps: number): Schedule {
  return { peak, warmUp: Math.min(20, Math.ceil(steps * 0.1)), floor: 0.1 };
}

/** Linear warm-up over the first steps, then a cosine down to a tenth of the peak. `step` is 1-based. */
export function learningRate(peak: number, step: number, steps: number): number {
  const { warmUp, floor } = scheduleOf(peak, steps);
  if (step <= warmUp) return (peak * step) / warmUp;
  const progress = (step - warmUp) / Math.max(1, steps - warmUp);
  return peak * (floor + ((1 - floor) / 2) * (1 + Math.cos(Math.PI * progress)));
}
