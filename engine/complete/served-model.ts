/** A base with an adapter, ready to complete: what stays in memory between requests. */
import { stat } from "node:fs/promises";
import path from "node:path";
import { adaptedLinear } from "../adapters/adapted-linear";
import { type Adapter, readAdapter } from "../adapters/adapter";
import { type DecoderBase, openDecoder } from "../bases/folder";
import { contextBudget } from "../context/prompt-context";
import { openSequence, type ServedSequence } from "../decode/sequence";
import { type ChosenDevice, chooseDevice } from "../devices/devices";
import { type ModelRequest, type OpenedDecoder, openModel } from "../devices/open-model";
import { tensorsFile } from "../formats/peft";
import type { DeviceWord } from "../protocol/words";
import { type CodeTokenizer, droppedBytesText, loadTokenizer } from "../text/tokenizer";

export interface ServedModel {
  readonly tokenizer: CodeTokenizer;
  readonly base: DecoderBase;
  readonly sequence: ServedSequence;
  /** Tokens for code of other files in front of a place; 0: this model does not gain by it. */
  readonly context: number;
}

export interface ServedModelRequest extends ModelRequest {
  readonly base: string | undefined;
  readonly adapter: string | undefined;
  readonly strength: number;
}

export interface ServedModels {
  /** The same object as long as base, adapter, strength and precision are the same, the first two told by their hashes. */
  open(request: ServedModelRequest): Promise<ServedModel>;
  /** A base that was opened and might be served better in another precision; null: none. */
  unsettled(): OpenedDecoder | null;
  /** Precisions are chosen anew at the next request. */
  chooseAnew(): void;
  dispose(): Promise<void>;
}

/** Base, tuned, and one more to compare with. */
const kept = 3;
/** Enough context for a file's surroundings; a longer one costs time at every keystroke. */
export const longestContext = 1024;

/** `spinning`: as in `SessionOptions`. */
export function servedModels(log: (message: string) => void, spinning: boolean): ServedModels {
  const bases = new Map<string, { base: DecoderBase; tokenizer: CodeTokenizer; choose: typeof chooseDevice }>();
  const adapters = new Map<string, { stamp: string; adapter: Adapter }>();
  const opened = new Map<string, OpenedDecoder>();
  /** By everything that decides what is computed; `kin`: without the precision. */
  const models = new Map<string, { readonly served: ServedModel; readonly kin: string }>();

  async function openBaseOnce(id: string | undefined) {
    const key = id ?? "";
    const known = bases.get(key);
    if (known !== undefined) return known;
    const base = await openDecoder(id);
    const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
    const opened = { base, tokenizer, choose: choosingOnce(log) };
    const dropped = droppedBytesText(opened.tokenizer);
    if (dropped !== null) log(`${base.id}: ${dropped}`);
    bases.set(key, opened);
    return opened;
  }

  /** Read again when its file has changed: a run may write a new adapter into the same folder. */
  async function readAdapterOnce(dir: string, base: DecoderBase): Promise<Adapter> {
    const found = await stat(path.join(dir, tensorsFile)).catch(() => null);
    const stamp = `${base.hash} ${found?.size} ${found?.mtimeMs} ${found?.ino}`;
    const known = adapters.get(dir);
    if (known?.stamp === stamp) return known.adapter;
    const adapter = await readAdapter(dir, base);
    adapters.set(dir, { stamp, adapter });
    return adapter;
  }

  async function load(
    { base, device, precision, precisionReason, threads, model }: OpenedDecoder,
    tokenizer: CodeTokenizer,
    adapter: Adapter | null,
    strength: number,
  ): Promise<ServedModel> {
    const start = performance.now();
    const linear = adaptedLinear(model.weights, adapter?.matrices ?? [], {
      strength,
      merged: true,
      precision: model.precision,
    });
    const capacity = Math.min(base.config.maxPositions, longestContext);
    const sequence = await openSequence(model, linear, { device: device.device, threads, capacity, spinning });
    const tuned = adapter === null ? "" : ` with ${adapter.dir}`;
    const leftToRight =
      tokenizer.fim === null ? "; it has no fill-in-the-middle tokens, so it completes from left to right" : "";
    const took = (performance.now() - start).toFixed(0);
    log(`loaded ${base.id}${tuned}, ${precision} (${precisionReason}), in ${took} ms${leftToRight}`);
    return { tokenizer, base, sequence, context: contextBudgetOf(tokenizer, adapter) };
  }

  async function release(key: string): Promise<void> {
    const model = models.get(key);
    models.delete(key);
    await model?.served.sequence.release();
  }

  async function openOnce(
    base: DecoderBase,
    request: ModelRequest,
    choose: typeof chooseDevice,
  ): Promise<OpenedDecoder> {
    const key = JSON.stringify([base.folder, request.device, request.precision, request.threads]);
    const known = opened.get(key) ?? (await openModel(base, request, { kind: "completing" }, choose));
    // The newest is the last.
    opened.delete(key);
    opened.set(key, known);
    return known;
  }

  return {
    async open({ base: id, adapter: dir, strength, ...request }) {
      const { base, tokenizer, choose } = await openBaseOnce(id);
      const found = await openOnce(base, request, choose);
      const adapter = dir === undefined ? null : await readAdapterOnce(dir, base);
      const application = adapter === null ? ["", ""] : [adapter.hash, strength];
      const kin = [base.hash, ...application, found.device.device, found.threads].join(" ");
      const key = `${kin} ${found.precision}`;
      const known = models.get(key);
      models.delete(key);
      const served = known?.served ?? (await load(found, tokenizer, adapter, strength));
      models.set(key, { served, kin });
      const old = [...models].filter(([other, model]) => other !== key && model.kin === kin);
      const oldest = [...models].slice(0, Math.max(0, models.size - kept));
      for (const [other] of [...old, ...oldest]) await release(other);
      return served;
    },
    unsettled: () => [...opened.values()].findLast((model) => model.unsettled) ?? null,
    chooseAnew: () => opened.clear(),
    async dispose() {
      for (const key of [...models.keys()]) await release(key);
    },
  };
}

/** An adapter is shown code of other files if it was trained with it; a base alone, where its vocabulary has a form for it. */
function contextBudgetOf({ repository }: CodeTokenizer, adapter: Adapter | null): number {
  const gains = adapter === null ? repository !== null : (adapter.report?.plan?.context ?? 0) > 0;
  return gains ? contextBudget : 0;
}

/** As `chooseDevice` for one base, whose features were tested: a device is tested once for each word that asks for it. */
function choosingOnce(log: (message: string) => void): typeof chooseDevice {
  const chosen = new Map<DeviceWord, ChosenDevice>();
  return async (word, ...model) => {
    const known = chosen.get(word);
    if (known !== undefined) return known;
    const device = await chooseDevice(word, ...model);
    log(`device: ${device.device} (${device.name}): ${device.reason}`);
    chosen.set(word, device);
    return device;
  };
}
