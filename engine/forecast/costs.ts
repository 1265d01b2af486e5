/**
 * What a run and a completion cost with a base, from the graphs that they would have: memory, and work. Nothing of the base is
 * read. Layers are alike, so graphs of two and of four of them tell what all would cost: a tenth of the time to tell it.
 */
import { graphModel } from "../bases/base-weights";
import type { Outline } from "../bases/outline";
import { longestContext } from "../complete/served-model";
import { promptBlock } from "../decode/sequence";
import { cachePlace, servingOutputs } from "../decode/serving-graph";
import { type GraphMemory, graphMemory, type KeptBytes } from "../graph/memory";
import type { ProductKind } from "../graph/value";
import { type GraphWork, graphWork } from "../graph/work";
import type { DecoderConfig } from "../model/decoder-config";
import { denseLinear } from "../model/linear-factory";
import type { DeviceId, Precision } from "../protocol/words";
import { trainableLayout } from "../step/graphs";
import { type GraphOutputs, runOutputs, runUpdates } from "../step/memory";
import type { StepShape } from "../step/rows";
import { type Recipe, tuningOf } from "../train/recipe";

/** Of one graph: bytes while its session is open, work in each run. */
export interface GraphCost {
  readonly memory: GraphMemory;
  readonly work: GraphWork;
}

export interface TrainingCosts {
  readonly microStep: GraphCost;
  readonly evaluation: GraphCost;
  /** Of all buckets together. */
  readonly update: GraphCost;
  /** Parameters that are trained. */
  readonly trained: number;
}

export interface CompletingCosts {
  /** As many tokens of a prompt as are computed at once. */
  readonly prompt: GraphCost & { readonly tokens: number };
  /** One token behind a prompt. */
  readonly token: GraphCost;
}

/** Of training by this recipe on a device, with the weights as they are outlined. */
export function trainingCosts(
  outline: Outline,
  precision: Precision,
  recipe: Recipe,
  rows: StepShape,
  device: DeviceId,
): TrainingCosts {
  const costs = drawnOut(outline.config, (config) => {
    const part = { ...outline, config };
    const outputs = runOutputs(graphModel(part, precision), tuningOf(recipe, part), rows, recipe.adamW, device);
    return { microStep: outputs.microStep, evaluation: outputs.evaluation };
  });
  const layout = trainableLayout(graphModel(outline, precision), tuningOf(recipe, outline));
  const { count, ...update } = runUpdates(layout, recipe.adamW, device);
  const { memory, work } = costOf(update);
  return {
    ...costs,
    update: { memory, work: { ...work, moved: count * work.moved, nodes: count * work.nodes } },
    trained: layout.buckets.reduce((sum, size) => sum + size, 0),
  };
}

/** Of completing with the base alone; an adapter that is merged into it costs nothing more. */
export function completingCosts(outline: Outline, precision: Precision, device: DeviceId): CompletingCosts {
  const capacity = Math.min(outline.config.maxPositions, longestContext);
  const tokens = Math.min(promptBlock, capacity);
  const { prompt, token } = drawnOut(outline.config, (config) => {
    const model = graphModel({ ...outline, config }, precision);
    const linear = denseLinear(model.weights, model.precision);
    const served = (length: number): GraphOutputs => ({
      all: Object.values(servingOutputs(model, linear, { capacity, place: cachePlace(device) }, { length, rows: 1 })),
      placed: [],
    });
    return { prompt: served(tokens), token: served(1) };
  });
  return { prompt: { ...prompt, tokens }, token };
}

/**
 * The costs of graphs at the depth of `config`: on the straight line through those at two small depths. A model that is hardly
 * deeper is told as it is.
 */
function drawnOut<Name extends string>(
  config: DecoderConfig,
  outputsOf: (config: DecoderConfig) => Readonly<Record<Name, GraphOutputs>>,
): Record<Name, GraphCost> {
  const [few, more] = config.layers > 4 ? [2, 4] : [config.layers, config.layers];
  const [outputs, others] = [outputsOf(withLayers(config, few)), outputsOf(withLayers(config, more))];
  const beyond = more === few ? 0 : (config.layers - few) / (more - few);
  const names = Object.keys(outputs) as Name[];
  const costs = names.map((name) => [name, between(costOf(outputs[name]), costOf(others[name]), beyond)] as const);
  return Object.fromEntries(costs) as Record<Name, GraphCost>;
}

/** The first layers of a model. */
function withLayers(config: DecoderConfig, layers: number): DecoderConfig {
  const { positions, windows } = config;
  return {
    ...config,
    layers,
    windows: windows.slice(0, layers),
    positions: positions.kind === "rotary" ? { ...positions, layers: positions.layers.slice(0, layers) } : positions,
  };
}

function costOf({ all, placed }: GraphOutputs): GraphCost {
  return { memory: graphMemory(all, placed), work: graphWork(all) };
}

/** The first cost with `share` of its distance to the second. */
function between(few: GraphCost, more: GraphCost, share: number): GraphCost {
  const at = (of: (cost: GraphCost) => number): number => of(few) + (of(more) - of(few)) * share;
  const kept = (matrices: "plain" | "packed"): KeptBytes => ({
    mapped: at(({ memory }) => memory[matrices].mapped),
    constants: at(({ memory }) => memory[matrices].constants),
  });
  const products = (kind: ProductKind): number => at(({ work }) => work.products[kind]);
  return {
    memory: {
      plain: kept("plain"),
      packed: kept("packed"),
      folding: at(({ memory }) => memory.folding),
      working: at(({ memory }) => memory.working),
    },
    work: {
      products: {
        float: products("float"),
        int8: products("int8"),
        blocks4: products("blocks4"),
        blocks8: products("blocks8"),
      },
      moved: at(({ work }) => work.moved),
      nodes: at(({ work }) => work.nodes),
    },
  };
}
