/** Granite: Llama with multipliers of its own for embeddings, scores, residuals and logits. */
import { optional } from "../../schema/schema";
import { type FamilyParser, positive } from "./common";
import { llama } from "./llama";

export const granite: FamilyParser = (from, family) => ({
  ...llama(from, family),
  embeddingScale: optional(from, "embedding_multiplier", positive) ?? 1,
  attentionScale: optional(from, "attention_multiplier", positive) ?? 1,
  residualScale: optional(from, "residual_multiplier", positive) ?? 1,
  logitScale: 1 / (optional(from, "logits_scaling", positive) ?? 1),
});
