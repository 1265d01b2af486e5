/** RoBERTa (arXiv 1907.11692; CodeBERT is one): learned positions behind the padding token's, token types, LayerNorm behind each sum. */
import { field, integer, Malformed, optional, text } from "../../schema/schema";
import { activation, type EncoderFamily, encoderSizes, positive, refuseFlags, refuseUntied } from "./common";

export const roberta: EncoderFamily = {
  read(from, family) {
    // As a decoder it would attend to what stands before a token alone.
    refuseFlags(from, ["is_decoder"]);
    refuseUntied(from);
    const kind = optional(from, "position_embedding_type", text) ?? "absolute";
    if (kind !== "absolute")
      throw new Malformed(`position_embedding_type is "${kind.slice(0, 100)}", and only "absolute" is supported`);
    const sizes = encoderSizes(from);
    const rows = field(from, "max_position_embeddings", integer(1, 2 ** 31 - 1));
    const padToken = optional(from, "pad_token_id", integer(0, sizes.vocabSize - 1)) ?? 1;
    const maxPositions = rows - padToken - 1;
    if (maxPositions < 1)
      throw new Malformed(`max_position_embeddings (${rows}) leaves no place behind pad_token_id (${padToken})`);
    const types = optional(from, "type_vocab_size", integer(1, 1 << 20)) ?? 2;
    return {
      completes: false,
      family,
      ...sizes,
      maxPositions,
      epsilon: optional(from, "layer_norm_eps", positive) ?? 1e-12,
      activation: activation(from, "hidden_act", "gelu"),
      attentionScale: sizes.headDim ** -0.5,
      padToken,
      positions: { module: "roberta.embeddings.position_embeddings", offset: padToken + 1, rows },
      tokenTypes: { module: "roberta.embeddings.token_type_embeddings", rows: types },
      relative: null,
      head: {
        dense: "lm_head.dense",
        isAmongAll: true,
        // Whatever hidden_act says: RobertaLMHead has it fixed.
        activation: "gelu",
        norm: "lm_head.layer_norm",
        bias: "lm_head.bias",
        other: null,
      },
      tieWordEmbeddings: true,
      modules: {
        embedding: "roberta.embeddings.word_embeddings",
        embeddingNorm: "roberta.embeddings.LayerNorm",
        layers: "roberta.encoder.layer",
        query: "attention.self.query",
        key: "attention.self.key",
        value: "attention.self.value",
        output: "attention.output.dense",
        outputNorm: "attention.output.LayerNorm",
        up: "intermediate.dense",
        down: "output.dense",
        downNorm: "output.LayerNorm",
        head: "lm_head.decoder",
        fanInFanOut: false,
        unread: ["roberta.pooler.", "pooler.", "roberta.embeddings.position_ids", "embeddings.position_ids"],
      },
    };
  },
};
