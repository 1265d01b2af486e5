/** The state of a run in a device's own memory: whole buckets, each of which a run of a session replaces by its next. */
import { readBack } from "../runtime/read-back";
import type { Session } from "../runtime/session";
import { type Feeds, float32, scalarOf, scalarTensor, type Tensor, zeros } from "../runtime/tensor";
import type { Layout } from "./layout";
import { updateGraph } from "./optimizer";
import { demandWhole, type HeldState, type HeldStateOptions, type State } from "./state";

/** Throws E_MEMORY, with what was opened given back. */
export async function openDeviceState(
  { buckets }: Layout,
  initial: State,
  { device, threads, adamW, sparing, open }: HeldStateOptions,
): Promise<HeldState> {
  const updates: Session[] = [];
  const closeAll = async (): Promise<void> => {
    for (const session of updates.splice(0)) await session.release();
  };
  try {
    const resident = ["theta.next", "m.next", "v.next"];
    for (const size of buckets) {
      updates.push(await open(updateGraph(size, adamW), { device, threads, resident, sparing }));
    }
  } catch (error) {
    await closeAll();
    throw error;
  }
  const theta = upload(initial.theta);
  const m = upload(initial.m);
  const v = upload(initial.v);
  const gradient: Tensor[] = [];
  /** False between the first and the last bucket of an update. */
  let whole = true;
  /** Whether the gradient on the device can be multiplied by zero to begin anew; otherwise zeros come from the host. */
  let reusable = false;

  return {
    parameters: (others) => named("theta", others === undefined ? theta : upload(others)),
    async accumulate(session, feeds, anew) {
      if (anew && !reusable) for (const [bucket, size] of buckets.entries()) replace(gradient, bucket, zeros([size]));
      reusable = false;
      const keep = scalarTensor(anew ? 0 : 1);
      const results = await session.run({ ...feeds, ...named("theta", theta), ...named("gradient", gradient), keep });
      for (const bucket of buckets.keys()) replace(gradient, bucket, results[`gradient.${bucket}.next`]);
      const squares = scalarOf(results["squares"]);
      // Zero times what is not finite is no zero.
      reusable = Number.isFinite(squares);
      return { loss: scalarOf(results["loss"]), squares };
    },
    async update(scalars) {
      for (const bucket of buckets.keys()) {
        const own = { theta: theta[bucket], m: m[bucket], v: v[bucket], gradient: gradient[bucket] };
        const feeds: Record<string, Tensor> = { ...scalars(bucket) };
        for (const [name, tensor] of Object.entries(own)) if (tensor !== undefined) feeds[name] = tensor;
        const results = await updates[bucket]?.run(feeds);
        replace(theta, bucket, results?.["theta.next"]);
        replace(m, bucket, results?.["m.next"]);
        replace(v, bucket, results?.["v.next"]);
        whole = bucket === buckets.length - 1;
      }
    },
    async read() {
      demandWhole(whole);
      return {
        theta: await readBack(theta, device),
        m: await readBack(m, device),
        v: await readBack(v, device),
      };
    },
    readGradient: () => readBack(gradient, device),
    restore(state) {
      for (const [list, arrays] of [
        [theta, state.theta],
        [m, state.m],
        [v, state.v],
      ] as const) {
        for (const [bucket, tensor] of upload(arrays).entries()) replace(list, bucket, tensor);
      }
      reusable = false;
      whole = true;
    },
    async release() {
      for (const tensor of [theta, m, v, gradient].flatMap((list) => list.splice(0))) tensor.dispose();
      await closeAll();
    },
  };
}

function upload(buckets: readonly Float32Array[]): Tensor[] {
  return buckets.map((data) => float32(data, [data.length]));
}

function named(name: string, tensors: readonly Tensor[]): Feeds {
  return Object.fromEntries(tensors.map((tensor, bucket) => [`${name}.${bucket}`, tensor]));
}

function replace(list: Tensor[], bucket: number, next: Tensor | undefined): void {
  if (next === undefined) throw new Error("the graph did not return its state");
  list[bucket]?.dispose();
  list[bucket] = next;
}
