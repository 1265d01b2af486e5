import { defaultAdamW } from "../../engine/step/optimizer";
import type { Recipe } from "../../engine/train/recipe";

/** The smallest recipe that trains: rank 1, two rows of four tokens a step. */
export const smallRecipe: Recipe = {
  method: "lora",
  rank: 1,
  alpha: 2,
  targets: "all-linear",
  dropout: 0,
  rslora: false,
  dora: false,
  rankPattern: {},
  alphaPattern: {},
  loraPlusRatio: 1,
  seqLen: 4,
  batch: 2,
  lr: 0.1,
  lrProbe: false,
  rates: null,
  patience: 3,
  context: 0,
  cut: null,
  seed: 1,
  adamW: defaultAdamW,
};
