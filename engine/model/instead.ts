/**
 * What runs instead of a model that is refused: of the same maker where there is something, else models that are small and good
 * at code. A table, so that whoever adds a family adds a line. Ids and types as the models' pages show them in November 2026. Pure.
 */

/** A model that Attune runs. */
export interface Runnable {
  /** On Hugging Face's hub. */
  readonly id: string;
  /** The `model_type` of its config.json. */
  readonly type: string;
}

export interface Maker {
  readonly name: string;
  /** What config.json or a GGUF file calls its models, those that run here too: of these some sizes or variants may not. */
  readonly names: readonly string[];
  /** The smallest first. */
  readonly runs: readonly Runnable[];
}

/** Where a maker has none that runs, or nobody knows the maker. */
export const anyMaker: readonly Runnable[] = [
  { id: "HuggingFaceTB/SmolLM2-135M", type: "llama" },
  { id: "Qwen/Qwen2.5-Coder-0.5B", type: "qwen2" },
  { id: "bigcode/starcoder2-3b", type: "starcoder2" },
];

export const makers: readonly Maker[] = [
  {
    name: "Qwen",
    names: [
      ...["qwen", "qwen2", "qwen2_moe", "qwen2moe", "qwen2_vl", "qwen2vl", "qwen2_5_vl", "qwen3", "qwen3_moe"],
      ...["qwen3moe", "qwen3_next", "qwen3next", "qwen3_vl", "qwen3vl", "qwen3_vl_moe", "qwen3vlmoe", "qwen3_5"],
      ...["qwen3_5_text", "qwen3_5_moe", "qwen3_5_moe_text", "qwen35", "qwen35moe", "qwen4_exp", "qwen4_exp_text"],
    ],
    runs: [
      { id: "Qwen/Qwen2.5-Coder-0.5B", type: "qwen2" },
      { id: "Qwen/Qwen2.5-Coder-1.5B", type: "qwen2" },
      { id: "Qwen/Qwen3-0.6B-Base", type: "qwen3" },
    ],
  },
  {
    name: "Google",
    names: [
      ...["gemma", "gemma2", "gemma3", "gemma3_text", "gemma3n", "gemma3n_text", "gemma4", "gemma4_text"],
      ...["gemma4_unified", "gemma4_unified_text", "gemma-embedding", "recurrent_gemma", "vaultgemma"],
    ],
    runs: [
      { id: "google/gemma-3-270m", type: "gemma3_text" },
      { id: "google/gemma-3-1b-pt", type: "gemma3_text" },
      { id: "google/codegemma-2b", type: "gemma" },
    ],
  },
  {
    name: "IBM",
    names: [
      ...["granite", "granitemoe", "granitemoehybrid", "granitemoeshared", "granitehybrid", "granite_swa"],
      ...["granitemoe_swa", "bamba"],
    ],
    runs: [
      { id: "ibm-granite/granite-4.0-350m", type: "granitemoehybrid" },
      { id: "ibm-granite/granite-4.0-1b", type: "granitemoehybrid" },
      { id: "ibm-granite/granite-3b-code-base-2k", type: "llama" },
    ],
  },
  {
    name: "Mistral",
    names: ["mistral", "mistral3", "mistral4", "ministral", "ministral3", "mixtral", "pixtral"],
    runs: [
      { id: "mistralai/Mistral-7B-v0.3", type: "mistral" },
      { id: "mistralai/Codestral-22B-v0.1", type: "mistral" },
    ],
  },
  {
    name: "Microsoft",
    names: ["phi", "phi2", "phi3", "phi3small", "phimoe", "phi4_multimodal", "phi4mm", "bitnet"],
    runs: [
      { id: "microsoft/Phi-3-mini-4k-instruct", type: "phi3" },
      { id: "microsoft/phi-4", type: "phi3" },
    ],
  },
  {
    name: "DeepSeek",
    names: ["deepseek", "deepseek2", "deepseek2-ocr", "deepseek_v2", "deepseek_v3", "deepseek_v32", "deepseek_v4"],
    runs: [
      { id: "deepseek-ai/deepseek-coder-1.3b-base", type: "llama" },
      { id: "deepseek-ai/deepseek-coder-6.7b-base", type: "llama" },
    ],
  },
  {
    name: "Meta",
    names: ["llama", "llama4", "llama4_text", "mllama", "opt", "cwm", "llama-embed"],
    runs: [
      { id: "meta-llama/Llama-3.2-1B", type: "llama" },
      { id: "meta-llama/CodeLlama-7b-hf", type: "llama" },
    ],
  },
  {
    name: "BigCode",
    names: ["gpt_bigcode", "starcoder", "starcoder2"],
    runs: [
      { id: "bigcode/tiny_starcoder_py", type: "gpt_bigcode" },
      { id: "bigcode/starcoder2-3b", type: "starcoder2" },
    ],
  },
  {
    name: "Hugging Face",
    names: ["smollm3", "smolvlm", "idefics3"],
    runs: [
      { id: "HuggingFaceTB/SmolLM2-135M", type: "llama" },
      { id: "HuggingFaceTB/SmolLM3-3B-Base", type: "smollm3" },
    ],
  },
  {
    name: "Ai2",
    names: ["olmo", "olmo2", "olmo3", "olmoe", "flex_olmo", "olmo_hybrid", "molmo"],
    runs: [{ id: "allenai/OLMo-2-0425-1B", type: "olmo2" }],
  },
  {
    name: "Stability AI",
    names: ["stablelm", "stablelm_epoch", "stablelm_alpha"],
    runs: [{ id: "stabilityai/stable-code-3b", type: "stablelm" }],
  },
  {
    name: "Refact",
    names: ["gpt_refact", "refact"],
    runs: [{ id: "smallcloudai/Refact-1_6B-fim", type: "gpt_refact" }],
  },
  {
    name: "JetBrains",
    names: ["mellum"],
    runs: [{ id: "JetBrains/Mellum-4b-base", type: "llama" }],
  },
  {
    name: "ByteDance",
    names: ["seed_oss"],
    runs: [{ id: "ByteDance-Seed/Seed-Coder-8B-Base", type: "llama" }],
  },
  {
    name: "TII",
    names: ["falcon", "falcon_h1", "falcon-h1", "falcon_mamba"],
    runs: [{ id: "tiiuae/Falcon3-1B-Base", type: "llama" }],
  },
  {
    name: "OpenAI",
    names: ["gpt2", "gpt_oss", "gpt-oss", "openai-gpt"],
    runs: [{ id: "openai-community/gpt2", type: "gpt2" }],
  },
];

/** A sentence that says what to choose instead of a model that config.json or a GGUF file calls `name`. */
export function instead(name: string): string {
  const maker = makers.find(({ names }) => names.includes(name));
  const listed = (models: readonly Runnable[]): string => models.map(({ id }) => id).join(", ");
  return maker === undefined
    ? `Attune runs, for example, ${listed(anyMaker)}.`
    : `Of ${maker.name}'s models Attune runs, for example, ${listed(maker.runs)}.`;
}
