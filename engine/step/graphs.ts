/** The training and evaluation graphs of one model and one set of trainable tensors. */

import type { Adapter } from "../adapters/adapter";
import { type LoraVariant, loraVariant, usualSettings } from "../formats/peft";
import { type SerialisedGraph, serialise } from "../graph/onnx";
import { mul } from "../graph/ops/arithmetic";
import { reshape } from "../graph/ops/movement";
import { reduceSum } from "../graph/ops/reductions";
import { recomputed } from "../graph/ops/walk";
import { input, type Value } from "../graph/value";
import { packedAttention } from "../model/attention";
import { decoder, headWeight } from "../model/decoder";
import type { DecoderConfig } from "../model/decoder-config";
import { encoder, headBias } from "../model/encoder";
import { bidirectionalAttention } from "../model/encoder-attention";
import type { EncoderConfig } from "../model/encoder-config";
import type { GraphModel } from "../model/graph-model";
import {
  demandWeight,
  denseLinear,
  type LinearFactory,
  type LoraPairs,
  loraLinear,
  type Weights,
} from "../model/linear-factory";
import { type LoraTarget, loraParts, loraTensors } from "../model/lora";
import { frozenHeadLoss, negativeLogLikelihood } from "../model/loss";
import type { ModelConfig } from "../model/model-config";
import type { Multiplication } from "../model/pieces";
import { expectedWeights } from "../model/weight-shapes";
import { type Binding, gradientOutputs, thetaValues, whole } from "./binding";
import { inputDropout } from "./dropout";
import { type Layout, layoutOf, type TensorShape } from "./layout";
import { positionType, type RowShape, type StepShape } from "./rows";

/** LoRA pairs on some linears, with what the variant adds. */
export interface LoraTuning extends LoraVariant {
  readonly method: "lora";
  readonly targets: readonly LoraTarget[];
  readonly dropout: number;
  /** LoRA+ (arXiv 2402.12354): all but A learns at this many times the rate of A; 1: all at the same. */
  readonly loraPlusRatio: number;
}

/** What is trained: an adapter, or every weight. */
export type Tuning = LoraTuning | { readonly method: "full" };

/** A saved adapter as what is evaluated, or differentiated without dropout; null: the base with nothing to train. */
export function adapterTuning(adapter: Pick<Adapter, "config" | "matrices"> | null): LoraTuning {
  const variant = loraVariant(adapter?.config ?? usualSettings);
  return { method: "lora", targets: adapter?.matrices ?? [], ...variant, dropout: 0, loraPlusRatio: 1 };
}

/** The trainable tensors, named as in the file they are saved to. */
export function trainableShapes(model: GraphModel, tuning: Tuning): TensorShape[] {
  if (tuning.method === "full") {
    return [...expectedWeights(model.config)].map(([name, shape]) => ({ name, shape }));
  }
  const rate = tuning.loraPlusRatio;
  return tuning.targets
    .flatMap((target) => loraTensors(target, tuning))
    .map(({ name, shape, fast }) => (fast ? { name, shape, rate } : { name, shape }));
}

/** Where the trainable tensors lie in buckets; cut as the model's device binds them. */
export function trainableLayout(model: GraphModel, tuning: Tuning): Layout {
  return layoutOf(trainableShapes(model, tuning), undefined, model.limit);
}

/**
 * One micro-step. Inputs: the rows (`tokens`, `targets`, `weights`, `segments`, `positions`, [B, T]), `theta.*`,
 * `gradient.*`, and `lossScale`, one over the optimizer step's loss-bearing tokens. Outputs: `loss`, this micro-step's
 * share of the mean in nats, `gradient.*.next` and `squares` (`binding.ts`).
 */
export function microStepGraph(model: GraphModel, tuning: Tuning, step: StepShape, binding: Binding): SerialisedGraph {
  return serialise(microStepOutputs(model, tuning, step, binding));
}

/** The same before it is serialised. */
export function microStepOutputs(
  model: GraphModel,
  tuning: Tuning,
  step: StepShape,
  binding: Binding,
): Record<string, Value> {
  const layout = trainableLayout(model, tuning);
  const theta = thetaValues(layout, binding);
  const { batch, length, recompute = false } = step;
  const nll = rowLosses(model, tuning, wholeTensors(theta), step, { recompute }); // [B·T, 1]
  const weights = reshape(input("weights", "float32", [batch, length]), [batch * length, 1]);
  const sum = reshape(reduceSum(mul(nll, weights), [0, 1]), []);
  const loss = mul(sum, input("lossScale", "float32", []));
  return { loss, ...gradientOutputs(loss, layout, theta, binding) };
}

/** Output `nll` [B, T]: nats of each target, with the current `theta.*`. */
export function evaluationGraph(model: GraphModel, tuning: Tuning, rows: RowShape, binding: Binding): SerialisedGraph {
  return serialise(evaluationOutputs(model, tuning, rows, binding));
}

/** The same before it is serialised. */
export function evaluationOutputs(
  model: GraphModel,
  tuning: Tuning,
  rows: RowShape,
  binding: Binding,
): Record<string, Value> {
  const theta = thetaValues(trainableLayout(model, tuning), binding);
  const nll = rowLosses(model, tuning, wholeTensors(theta), rows, null);
  return { nll: reshape(nll, [rows.batch, rows.length]) };
}

function wholeTensors(theta: ReadonlyMap<string, readonly Value[]>): ReadonlyMap<string, Value> {
  return new Map([...theta].map(([name, pieces]) => [name, whole(pieces)]));
}

function rowLosses(
  model: GraphModel,
  tuning: Tuning,
  theta: ReadonlyMap<string, Value>,
  rows: RowShape,
  /** Null: losses alone. */
  training: { readonly recompute: boolean } | null,
): Value {
  const { weights, linear } = tunedParts(model, tuning, theta, rows, training !== null);
  const parts: ModelParts = {
    ...{ weights, linear, rows, queryBlock: model.queryBlock },
    ...(training?.recompute ? { between: recomputed } : {}),
  };
  const { config } = model;
  const { hidden, head, bias } = config.completes ? decoded(config, parts) : encoded(config, parts);
  const targets = tokenInput("targets", rows);
  // Trainable weights change, so only frozen ones can be rounded to integers once.
  const precision = tuning.method === "lora" ? ofManyRows(model.precision) : undefined;
  return tuning.method === "full" && training !== null
    ? negativeLogLikelihood(hidden, head, targets, undefined, bias)
    : frozenHeadLoss(hidden, head, targets, {
        ...{ precision, bias, training: training !== null, sparing: training?.recompute ?? false },
      });
}

interface ModelParts {
  readonly weights: Weights;
  readonly linear: LinearFactory;
  readonly rows: RowShape;
  readonly queryBlock: number | undefined;
  readonly between?: (result: Value, before: Value) => Value;
}

/** Hidden states [B·T, C] and the head that they meet: its matrix [V, C], and its bias [V] where it has one. */
interface Headed {
  readonly hidden: Value;
  readonly head: Value;
  readonly bias?: Value;
}

function decoded(config: DecoderConfig, { rows, queryBlock, ...parts }: ModelParts): Headed {
  const { segments, positions, flat } = placeInputs(config, rows);
  const attention = packedAttention(config, { ...rows, segments, positions, queryBlock });
  return {
    hidden: decoder(config, { ...parts, attention, positions: flat }, tokenInput("tokens", rows)),
    head: headWeight(config, parts.weights),
  };
}

function encoded(config: EncoderConfig, { rows, queryBlock: _, ...parts }: ModelParts): Headed {
  const { segments, flat } = placeInputs(config, rows);
  const attention = bidirectionalAttention(config, { ...rows, segments });
  return {
    hidden: encoder(config, { ...parts, attention, positions: flat }, tokenInput("tokens", rows)),
    head: demandWeight(parts.weights, `${config.modules.embedding}.weight`),
    bias: headBias(config, parts.weights),
  };
}

/** Token ids [B·T]. */
function tokenInput(name: "tokens" | "targets", { batch, length }: RowShape): Value {
  return reshape(input(name, "int32", [batch, length]), [batch * length]);
}

/** Where each token stands: `segments` and `positions` [B, T], and `flat`, the positions as [B·T]. */
function placeInputs(config: ModelConfig, { batch, length }: RowShape) {
  const positions = input("positions", positionType(config), [batch, length]);
  return {
    segments: input("segments", "float32", [batch, length]),
    positions,
    flat: reshape(positions, [batch * length]),
  };
}

function tunedParts(
  model: GraphModel,
  tuning: Tuning,
  theta: ReadonlyMap<string, Value>,
  rows: RowShape,
  training: boolean,
): { weights: Weights; linear: LinearFactory } {
  if (tuning.method === "full") {
    const weights: Weights = (name) => theta.get(name) ?? null;
    return { weights, linear: denseLinear(weights) };
  }
  const { weights } = model;
  const targets = new Map(tuning.targets.map((target) => [target.name, target]));
  const parameter = ({ name }: { readonly name: string }): Value => {
    const value = theta.get(name);
    if (value === undefined) throw new Error(`no parameter ${name}`);
    return value;
  };
  const pairs: LoraPairs = ({ name }) => {
    const target = targets.get(name);
    return target && { ...loraParts(target, tuning, parameter), scale: target.scale, strength: 1 };
  };
  const dropout = training && tuning.dropout > 0 ? inputDropout(tuning.dropout, rows) : undefined;
  return { weights, linear: loraLinear(weights, pairs, dropout, ofManyRows(model.precision)) };
}

/** As matrices are multiplied in a step and in an evaluation, where many rows meet each. */
function ofManyRows(multiplication: Multiplication = "fp32"): Multiplication {
  return multiplication === "blocks" || multiplication === "exactBlocks" ? "unpackedBlocks" : multiplication;
}
