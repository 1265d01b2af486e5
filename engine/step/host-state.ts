/**
 * The state of a run in main memory: graphs read it and write it where it lies, so that nothing of it is there twice and nothing is
 * copied. What is somebody else's as well is never written: its next value gets memory of its own.
 */
import { type Feeds, float32, scalarOf } from "../runtime/tensor";
import { pieceName } from "./binding";
import { type Layout, type Piece, viewOf } from "./layout";
import { updatedAtOnce, updateGraph } from "./optimizer";
import { demandWhole, type HeldState, type HeldStateOptions, type State } from "./state";

const parts = ["theta", "m", "v"] as const;
type Part = (typeof parts)[number];

/** Throws E_MEMORY. */
export async function openHostState(
  layout: Layout,
  initial: State,
  { device, threads, adamW, sparing, open }: HeldStateOptions,
): Promise<HeldState> {
  // Threads that wait for this session's next run in a loop would hold the cores which the next micro-step needs, for tens of milliseconds.
  const session = await open(updateGraph("n", adamW), { device, threads, sparing, spinning: false });
  const pieces = layout.trainables.flatMap((item) => item.pieces);
  // Never written, so that the system need not give it memory.
  const zeros = new Float32Array(Math.max(0, ...pieces.map(({ size }) => size)));
  /** What was given to this state, or by it. */
  const others = new WeakSet<Float32Array>();
  const held: Record<Part, Float32Array[]> = { theta: [], m: [], v: [] };
  let gradient: Float32Array[] = [];
  /** False while an update is under way. */
  let whole = true;
  let released = false;

  const share = (state: State): State => {
    for (const array of parts.flatMap((part) => state[part])) others.add(array);
    return state;
  };
  const restore = (state: State): void => {
    for (const part of parts) held[part] = [...share(state)[part]];
  };
  restore(initial);

  /** The array itself, or memory of its own for what comes after it. */
  const writable = (array: Float32Array | undefined, size: number): Float32Array =>
    array === undefined || others.has(array) ? new Float32Array(size) : array;
  const updateBucket = async (bucket: number, g: Float32Array, scalars: Feeds): Promise<void> => {
    const now = ofParts((part) => held[part][bucket] ?? new Float32Array());
    const next = ofParts((part) => writable(now[part], g.length));
    for (let at = 0; at < g.length; at += updatedAtOnce) {
      const run = (array: Float32Array) => {
        const numbers = array.subarray(at, at + updatedAtOnce);
        return float32(numbers, [numbers.length]);
      };
      const fetches = Object.fromEntries(parts.map((part) => [`${part}.next`, run(next[part])]));
      await session.run({ ...scalars, ...ofParts((part) => run(now[part])), gradient: run(g) }, fetches);
    }
    for (const part of parts) held[part][bucket] = next[part];
  };

  return {
    parameters: (theta = held.theta) => pieceFeeds("theta", pieces, (piece) => viewOf(theta, piece)),
    async accumulate(microStep, feeds, anew) {
      const before = gradient;
      const next = layout.buckets.map((size, bucket) => writable(before[bucket], size));
      const inputs = {
        ...feeds,
        ...pieceFeeds("theta", pieces, (piece) => viewOf(held.theta, piece)),
        ...pieceFeeds("gradient", pieces, (piece) => (anew ? zeros.subarray(0, piece.size) : viewOf(before, piece))),
      };
      gradient = next;
      const results = await microStep.run(
        inputs,
        pieceFeeds("gradient", pieces, (piece) => viewOf(next, piece), ".next"),
      );
      return { loss: scalarOf(results["loss"]), squares: scalarOf(results["squares"]) };
    },
    async update(scalars) {
      if (gradient.length === 0) throw new Error("there is no gradient to update with");
      whole = false;
      for (const [bucket, g] of gradient.entries()) await updateBucket(bucket, g, scalars(bucket));
      whole = true;
    },
    async read() {
      demandWhole(whole);
      return share(ofParts((part) => [...held[part]]));
    },
    async readGradient() {
      for (const array of gradient) others.add(array);
      return gradient;
    },
    restore(state) {
      restore(state);
      whole = true;
    },
    async release() {
      restore({ theta: [], m: [], v: [] });
      gradient = [];
      if (!released) await session.release();
      released = true;
    },
  };
}

function ofParts<T>(of: (part: Part) => T): Record<Part, T> {
  return { theta: of("theta"), m: of("m"), v: of("v") };
}

/** The pieces' numbers as a graph is fed them, by the names of its inputs; with `.next`, as it writes them, by those of its outputs. */
export function pieceFeeds(
  what: "theta" | "gradient",
  pieces: readonly Piece[],
  numbersOf: (piece: Piece) => Float32Array,
  ending: "" | ".next" = "",
): Feeds {
  return Object.fromEntries(
    pieces.map((piece) => [`${pieceName(what, piece)}${ending}`, float32(numbersOf(piece), piece.shape)]),
  );
}
