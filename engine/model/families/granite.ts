/** Granite: Llama with multipliers of its own for embeddings, scores, residuals and logits. */
import { optional } from "../../schema/schema";
import { type Family, positive } from "./common";
import { llama } from "./llama";

export const granite: Family = {
  computes: ["embedding_multiplier", "attention_multiplier", "residual_multiplier", "logits_scaling"],
  read: (from, family) => ({
    ...llama.read(from, family),
    embeddingScale: optional(from, "embedding_multiplier", positive) ?? 1,
    attentionScale: optional(from, "attention_multiplier", positive) ?? 1,
    residualScale: optional(from, "residual_multiplier", positive) ?? 1,
    logitScale: 1 / (optional(from, "logits_scaling", positive) ?? 1),
    gguf: { architecture: "granite", neighbours: true },
  }),
};
