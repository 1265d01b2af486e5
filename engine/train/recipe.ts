/** What a training run does, all defaults filled in: the part of a run that a checkpoint must keep. */
import path from "node:path";
import type { BaseModel } from "../bases/folder";
import { contextBudget } from "../context/prompt-context";
import { AttuneError } from "../errors";
import { type LoraSettings, loraSettings, loraVariant } from "../formats/peft";
import { linearShapes } from "../model/linear-shapes";
import { chooseLoraTargets } from "../model/lora";
import { type RateProbe, type TrainRequest, trainRequest } from "../protocol/train";
import type { Method } from "../protocol/words";
import { defaultsOf } from "../schema/request";
import type { Tuning } from "../step/graphs";
import { type AdamW, defaultAdamW } from "../step/optimizer";
import { defaultLearningRate } from "./schedule";

export interface Recipe extends LoraSettings {
  readonly method: Method;
  /** As the user wrote it: `all-linear` or suffixes. */
  readonly targets: string;
  readonly loraPlusRatio: number;
  readonly seqLen: number;
  /** Rows per optimizer step. */
  readonly batch: number;
  readonly lr: number;
  /** Whether the rate is chosen by trying some. */
  readonly lrProbe: boolean;
  /** How it was chosen; null: not yet, or not at all. */
  readonly rates: RateProbe | null;
  /** Evaluations without an improvement before the run stops; 0: never. */
  readonly patience: number;
  readonly seed: number;
  /** Tokens for code of other files in front of a place; 0: none. */
  readonly context: number;
  /** The commit, hex, of which the code is learnt, where what came after it is measured; null: whole files are. */
  readonly cut: string | null;
  readonly adamW: AdamW;
}

const defaults = { ...defaultsOf(trainRequest), seqLen: 512, batch: 1, loraPlusRatio: 1 };
/** Rows of a step of given examples, at the rate that the width alone suggests: whoever gives them measures, with what is documented. */
const rowsOfExamples = 8;

/** Shares of the training tokens; see `trainingExamples`. */
export const plainShare = 0.3;
/** Share of the middles that are drawn by syntax; see `trainingExamples`. By lines alone, as docs/data.md found nothing better. */
export const syntaxShare: number = 0;

/** What a recipe depends on. */
type RecipeBase = Pick<BaseModel, "id" | "config">;

/**
 * `longest`: tokens of the longest given example, for runs on an examples file. Throws E_MODEL_CONFIG for rows that the base
 * cannot read, and E_EXAMPLES for examples that are longer than a row.
 */
export function makeRecipe(request: TrainRequest, base: RecipeBase, longest?: number): Recipe {
  const given = request.examples !== undefined;
  const asked = { ...defaults, ...(given ? { batch: rowsOfExamples } : {}), ...request };
  const seqLen = rowLength(request, base, longest);
  return {
    method: asked.method,
    targets: asked.targets,
    ...loraSettings({ ...asked, ...ownScaling(request) }),
    loraPlusRatio: asked.loraPlusRatio,
    seqLen,
    batch: asked.batch,
    lr: request.lr ?? defaultLearningRate(asked.method, base.config.hiddenSize, given ? 1 : asked.batch),
    lrProbe: asked.lrProbe,
    rates: null,
    patience: asked.patience,
    seed: asked.seed,
    context: asked.context === "off" ? 0 : contextIn(seqLen),
    cut: null,
    adamW: defaultAdamW,
  };
}

/**
 * The recipe of a run on this device. Where nobody says how many rows a step has, as many as run at once: more, with their gradients added up, make
 * a run learn less from as many tokens (docs/evidence.md; arXiv 2507.07101), and fewer leave a GPU idle. Throws as `makeRecipe` does.
 */
export function recipeOn(device: string, request: TrainRequest, base: RecipeBase): Recipe {
  const recipe = makeRecipe(request, base);
  if (request.batch !== undefined || request.examples !== undefined) return recipe;
  return makeRecipe({ ...request, batch: rowsTogether(device, recipe, base.config.vocabSize) }, base);
}

/** Above this rank α/r holds a growing rank back more and more (arXiv 2312.03732). */
const mostPlainRank = 32;

/**
 * Where nobody says how a large rank is scaled: by α/√r, with the α by which the default rank has the scale that it has anyway: at the
 * same learning rate an update then changes the weights as much, whatever the rank. Whoever gives an alpha means α/r, as ever, and whoever
 * gives examples instead of a workspace measures: there every setting is the documented one.
 */
function ownScaling(request: TrainRequest): Partial<LoraSettings> {
  const { workspace, rank = defaults.rank, alpha, rslora, alphaPattern } = request;
  const told = alpha !== undefined || rslora !== undefined || alphaPattern !== undefined;
  if (workspace === undefined || rank <= mostPlainRank || told) return {};
  return { rslora: true, alpha: defaults.alpha / Math.sqrt(defaults.rank) };
}

/** Less shows little but headings: measured, it costs more than it gives. */
const leastContext = 96;

/** Tokens for code of other files in a row of `seqLen`: as large a part of it as of a served prompt; 0: there is no room. */
function contextIn(seqLen: number): number {
  const budget = Math.min(contextBudget, seqLen >> 2);
  return budget < leastContext ? 0 : budget;
}

function rowLength(request: TrainRequest, base: RecipeBase, longest: number | undefined): number {
  const positions = base.config.maxPositions;
  const seqLen = request.seqLen ?? longest ?? Math.min(defaults.seqLen, positions);
  if (seqLen > positions) {
    throw new AttuneError(
      "E_MODEL_CONFIG",
      `A sequence length of ${seqLen} is more than the ${positions} positions of ${base.id}.`,
      `Choose at most ${positions}.`,
    );
  }
  if (longest !== undefined && longest > seqLen) {
    throw new AttuneError(
      "E_EXAMPLES",
      `The longest example has ${longest} tokens, but the sequence length is ${seqLen}.`,
      "Shorten the examples or raise the sequence length.",
    );
  }
  return seqLen;
}

/** What the recipe trains of this base. Throws E_TARGETS. */
export function tuningOf(recipe: Recipe, base: Pick<BaseModel, "config">): Tuning {
  if (recipe.method === "full") return { method: "full" };
  const { dropout, loraPlusRatio } = recipe;
  const targets = chooseLoraTargets(linearShapes(base.config), recipe.targets, recipe);
  return { method: "lora", targets, ...loraVariant(recipe), dropout, loraPlusRatio };
}

/** What a run was asked for that its recipe does not say: where it learns from, and its sizes before memory made them smaller. */
export interface Asked {
  /** Absolute paths; null: the run had none. */
  readonly workspace: string | null;
  readonly examples: string | null;
  /** The adapter that is updated. */
  readonly update: string | null;
  readonly seqLen: number;
  readonly batch: number;
}

/** Of a new run. */
export function askedOf(
  { workspace, examples }: TrainRequest,
  { seqLen, batch }: Recipe,
  update: string | null = null,
): Asked {
  const place = (given: string | undefined): string | null => (given === undefined ? null : path.resolve(given));
  return { workspace: place(workspace), examples: place(examples), update, seqLen, batch };
}

const epochs = 3;
const fewestRows = 480;
const mostRows = 4800;

/**
 * Steps of a run: as asked, by epochs, or three epochs within bounds that suit one sitting. `rowsPerEpoch` may be a part of a row; `batch`: rows of a
 * step.
 */
export function plannedSteps(
  { steps, epochs: asked }: Pick<TrainRequest, "steps" | "epochs">,
  rowsPerEpoch: number,
  batch: number,
): number {
  if (steps !== undefined) return steps;
  const rows = asked === undefined ? clamped(epochs * rowsPerEpoch) : asked * rowsPerEpoch;
  return Math.max(1, Math.ceil(rows / batch));
}

function clamped(rows: number): number {
  return Math.min(mostRows, Math.max(fewestRows, rows));
}

/** Rows that run at once, of those of a step. */
export function microBatch(device: string, recipe: Pick<Recipe, "batch" | "seqLen">, vocabSize: number): number {
  return Math.min(recipe.batch, rowsTogether(device, recipe, vocabSize));
}

/** Rows that are worth running at once: one on the CPU, whose caches they fill; more on a GPU, as far as the logits leave room. */
function rowsTogether(device: string, { seqLen }: Pick<Recipe, "seqLen">, vocabSize: number): number {
  if (device === "cpu") return 1;
  const logitsBytes = 4 * seqLen * vocabSize;
  return Math.max(1, Math.min(4, Math.floor((512 * 1024 * 1024) / (3 * logitsBytes))));
}
