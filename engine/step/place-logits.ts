/** What an encoder predicts at each place of one text. */
import { type SerialisedGraph, serialise } from "../graph/onnx";
import { constant, floats, input } from "../graph/value";
import { encoder, headBias } from "../model/encoder";
import { bidirectionalAttention } from "../model/encoder-attention";
import type { EncoderConfig } from "../model/encoder-config";
import type { GraphModel } from "../model/graph-model";
import { demandWeight, type LinearFactory } from "../model/linear-factory";
import { logitsOf } from "../model/loss";
import type { DeviceId, Placement } from "../protocol/words";
import { openSession, type Session } from "../runtime/session";
import { floatData, int32 } from "../runtime/tensor";

export interface PlaceLogits {
  /** Logits [T · V] of a text of T tokens. */
  logits(tokens: readonly number[]): Promise<{ readonly logits: Float32Array }>;
  /** Of the first text's nodes, once they ran. */
  placement(): Placement | null;
  release(): Promise<void>;
}

/** A graph for each length of text, opened when a text has it. Throws E_MEMORY. */
export async function openPlaceLogits(
  model: GraphModel,
  linear: LinearFactory,
  { device, threads }: { readonly device: DeviceId; readonly threads: number },
): Promise<PlaceLogits> {
  const { config } = model;
  if (config.completes) throw new Error("a decoder predicts what comes next");
  const sessions = new Map<number, Session>();
  let placement: Placement | null = null;
  return {
    async logits(tokens) {
      const { length } = tokens;
      const session =
        sessions.get(length) ??
        (await openSession(placeGraph({ ...model, config }, linear, length), {
          ...{ device, threads, folder: model.folder },
          readPlacement: placement === null,
        }));
      sessions.set(length, session);
      const results = await session.run({ tokens: int32(Int32Array.from(tokens), [length]) });
      placement ??= session.placement();
      return { logits: floatData(results["logits"]) };
    },
    placement: () => placement,
    async release() {
      for (const session of sessions.values()) await session.release();
      sessions.clear();
    },
  };
}

function placeGraph(model: GraphModel<EncoderConfig>, linear: LinearFactory, length: number): SerialisedGraph {
  const { config, weights } = model;
  const tokens = input("tokens", "int32", [length]);
  const first = config.positions?.offset ?? 0;
  const positions = constant(
    "int32",
    [length],
    Int32Array.from({ length }, (_, place) => first + place),
  );
  const segments = floats([1, length], new Float32Array(length).fill(1));
  const attention = bidirectionalAttention(config, { batch: 1, length, segments });
  const hidden = encoder(config, { weights, linear, attention, positions }, tokens);
  const head = demandWeight(weights, `${config.modules.embedding}.weight`);
  return serialise({ logits: logitsOf(hidden, head, "fp32", headBias(config, weights)) });
}
