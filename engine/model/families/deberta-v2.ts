/** DeBERTa v2 and v3 (arXiv 2006.03654, 2111.09543): scores count distances, LayerNorm behind each sum, a head of one of two forms. */
import { field, flag, integer, Malformed, optional, text } from "../../schema/schema";
import type { EncoderConfig, EncoderHead, RelativePositions } from "../encoder-config";
import {
  activation,
  type EncoderFamily,
  encoderSizes,
  maxLayers,
  type Options,
  positive,
  refuseUntied,
  Unsupported,
} from "./common";

const count = integer(-1, 1 << 20);
const module = "deberta.embeddings";
const self = "attention.self";

export const debertaV2: EncoderFamily = {
  read(from, family) {
    refuseUntied(from);
    if (!(optional(from, "relative_attention", flag) ?? false))
      throw new Malformed("relative_attention is not true, and only DeBERTas with it are supported");
    if ((optional(from, "conv_kernel_size", integer(0, maxLayers)) ?? 0) > 0)
      throw new Unsupported(
        "conv_kernel_size is set, and the convolution behind the first layer is not supported",
        "Choose a DeBERTa without it, such as microsoft/deberta-v3-small or -base.",
      );
    const sizes = encoderSizes(from);
    const maxPositions = field(from, "max_position_embeddings", integer(2, 2 ** 31 - 1));
    const types = optional(from, "type_vocab_size", integer(0, 1 << 20)) ?? 0;
    const biased = optional(from, "position_biased_input", flag) ?? true;
    const relative = relativePositions(from, maxPositions);
    const parts = 1 + (relative.key === null ? 0 : 1) + (relative.query === null ? 0 : 1);
    return {
      completes: false,
      family,
      ...sizes,
      maxPositions,
      epsilon: optional(from, "layer_norm_eps", positive) ?? 1e-7,
      activation: activation(from, "hidden_act", "gelu"),
      // The sum of so many products is scaled as one of as many times the values.
      attentionScale: (sizes.headDim * parts) ** -0.5,
      padToken: optional(from, "pad_token_id", integer(0, sizes.vocabSize - 1)) ?? 0,
      positions: biased ? { module: `${module}.position_embeddings`, offset: 0, rows: maxPositions } : null,
      tokenTypes: types === 0 ? null : { module: `${module}.token_type_embeddings`, rows: types },
      relative,
      head: headOf(from),
      tieWordEmbeddings: true,
      modules: modulesOf(biased),
    };
  },
};

function modulesOf(biased: boolean): EncoderConfig["modules"] {
  return {
    embedding: `${module}.word_embeddings`,
    embeddingNorm: `${module}.LayerNorm`,
    layers: "deberta.encoder.layer",
    query: `${self}.query_proj`,
    key: `${self}.key_proj`,
    value: `${self}.value_proj`,
    output: "attention.output.dense",
    outputNorm: "attention.output.LayerNorm",
    up: "intermediate.dense",
    down: "output.dense",
    downNorm: "output.LayerNorm",
    head: "cls.predictions.decoder",
    fanInFanOut: false,
    // What v3 was pretrained with besides, and positions that are not added.
    unread: ["mask_predictions.", `${module}.position_ids`, ...(biased ? [] : [`${module}.position_embeddings.`])],
  };
}

function relativePositions(from: Options, maxPositions: number): RelativePositions {
  const longest = atLeastOne(optional(from, "max_relative_positions", count)) ?? maxPositions;
  const buckets = atLeastOne(optional(from, "position_buckets", count));
  if (buckets !== null && (buckets < 4 || longest - 1 <= buckets / 2))
    throw new Malformed(`position_buckets is ${buckets}, which does not divide ${longest} positions`);
  const types = positionTypes(from);
  const shared = optional(from, "share_att_key", flag) ?? false;
  const norms = (optional(from, "norm_rel_ebd", text) ?? "none").toLowerCase().split("|");
  return {
    module: "deberta.encoder.rel_embeddings",
    span: buckets ?? longest,
    buckets: buckets === null ? null : { count: buckets, longest },
    norm: norms.some((item) => item.trim() === "layer_norm") ? "deberta.encoder.LayerNorm" : null,
    key: types.includes("c2p") ? `${self}.${shared ? "" : "pos_"}key_proj` : null,
    query: types.includes("p2c") ? `${self}.${shared ? "" : "pos_"}query_proj` : null,
  };
}

/** A list, or words with `|` between them. Throws `Malformed` for one that is not known. */
function positionTypes(from: Options): readonly string[] {
  const given = from["pos_att_type"] ?? [];
  const words = typeof given === "string" ? given.toLowerCase().split("|") : given;
  if (!Array.isArray(words)) throw new Malformed("pos_att_type is neither a list nor a text");
  return words.map((word: unknown) => {
    const known = typeof word === "string" ? word.trim() : "";
    if (known !== "c2p" && known !== "p2c")
      throw new Malformed(
        `pos_att_type holds ${JSON.stringify(word)?.slice(0, 50)}, and only c2p and p2c are supported`,
      );
    return known;
  });
}

/** Two forms, as transformers has them: that of the first release, with its own names, and the one that v2 and v3 were trained with. */
function headOf(from: Options): EncoderHead {
  const legacy = optional(from, "legacy", flag) ?? true;
  const act = activation(from, "hidden_act", "gelu");
  const [first, later] = ["cls.predictions", "lm_predictions.lm_head"];
  const dense = { first: `${first}.transform.dense`, later: `${later}.dense` };
  return {
    dense: legacy ? dense.first : dense.later,
    isAmongAll: legacy,
    activation: act,
    norm: legacy ? `${first}.transform.LayerNorm` : `${later}.LayerNorm`,
    bias: `${legacy ? first : later}.bias`,
    other: {
      dense: legacy ? dense.later : dense.first,
      hint: `Write "legacy": ${!legacy} into config.json: transformers takes the same heads by that word.`,
    },
  };
}

const atLeastOne = (value: number | null): number | null => (value === null || value < 1 ? null : value);
