/** The linears and weights of an encoder by Hugging Face's names, in forward order. Pure. */
import type { EncoderConfig } from "./encoder-config";
import type { LinearShape } from "./linear-shapes";

type Place = Pick<LinearShape, "takes" | "in" | "out">;

/** Every linear of every layer, and the head's dense one, which counts as one of a layer behind the last. */
export function encoderLinears(config: EncoderConfig): LinearShape[] {
  const { hiddenSize, intermediateSize, modules, relative, head } = config;
  const linear = (layer: number, name: string, place: Place): LinearShape => ({
    name,
    layer,
    suffix: name.slice(name.lastIndexOf(".") + 1),
    ...place,
    fanInFanOut: modules.fanInFanOut,
  });
  const square = (takes: string): Place => ({ takes, in: hiddenSize, out: hiddenSize });
  // Linears for distances may be those of the tokens.
  const own = [relative?.key ?? null, relative?.query ?? null].flatMap((path) =>
    path === null || path === modules.key || path === modules.query ? [] : [path],
  );
  const inLayer: readonly (readonly [string, Place])[] = [
    [modules.query, square("attention's input")],
    [modules.key, square("attention's input")],
    [modules.value, square("attention's input")],
    ...own.map((path) => [path, square("distances")] as const),
    [modules.output, square("what was attended to")],
    [modules.up, { takes: "the MLP's input", in: hiddenSize, out: intermediateSize }],
    [modules.down, { takes: "what was activated", in: intermediateSize, out: hiddenSize }],
  ];
  return [
    ...Array.from({ length: config.layers }, (_, layer) =>
      inLayer.map(([path, place]) => linear(layer, `${modules.layers}.${layer}.${path}`, place)),
    ).flat(),
    {
      ...linear(config.layers, head.dense, square("the head's input")),
      ...(head.isAmongAll ? {} : { byNameOnly: true as const }),
    },
  ];
}

/** Name → shape of every weight that the encoder reads, in forward order. */
export function encoderWeights(config: EncoderConfig): Map<string, readonly number[]> {
  const { hiddenSize, vocabSize, positions, tokenTypes, relative, head, modules } = config;
  const weights = new Map<string, readonly number[]>();
  const norm = (name: string): void => {
    weights.set(`${name}.weight`, [hiddenSize]);
    weights.set(`${name}.bias`, [hiddenSize]);
  };
  weights.set(`${modules.embedding}.weight`, [vocabSize, hiddenSize]);
  if (tokenTypes !== null) weights.set(`${tokenTypes.module}.weight`, [tokenTypes.rows, hiddenSize]);
  if (positions !== null) weights.set(`${positions.module}.weight`, [positions.rows, hiddenSize]);
  norm(modules.embeddingNorm);
  if (relative !== null) weights.set(`${relative.module}.weight`, [2 * relative.span, hiddenSize]);
  if (relative !== null && relative.norm !== null) norm(relative.norm);
  const normsBehind = new Map([
    [modules.output, modules.outputNorm],
    [modules.down, modules.downNorm],
  ]);
  for (const { name, layer, in: from, out } of encoderLinears(config)) {
    weights.set(`${name}.weight`, [out, from]);
    weights.set(`${name}.bias`, [out]);
    const place = `${modules.layers}.${layer}.`;
    const behind = name.startsWith(place) ? normsBehind.get(name.slice(place.length)) : undefined;
    if (behind !== undefined) norm(`${place}${behind}`);
  }
  norm(head.norm);
  weights.set(head.bias, [vocabSize]);
  return weights;
}
