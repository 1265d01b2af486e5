/** `evaluate`: base and adapter on a workspace's held-out code, without training. */

import path from "node:path";
import { adaptedLinear } from "../adapters/adapted-linear";
import { type Adapter, readAdapter } from "../adapters/adapter";
import { readLearnt } from "../adapters/learnt";
import { type AdapterReport, trainedMark } from "../adapters/report";
import { type DecoderBase, openDecoder } from "../bases/folder";
import { readTokenizer } from "../bases/tokenizer";
import { openModel } from "../devices/open-model";
import { addressOf } from "../endpoint/address";
import { openEndpoint } from "../endpoint/endpoint";
import { AttuneError } from "../errors";
import { fewestGroups } from "../evaluation/bootstrap";
import { generalSpans } from "../evaluation/general";
import { groupsIn } from "../evaluation/measure";
import { remoteCandidate, remoteSpanOf } from "../evaluation/remote";
import { judge } from "../evaluation/verdict";
import { denseLinear } from "../model/linear-factory";
import type { EvaluateResult, WorkspaceRequest } from "../protocol/evaluate";
import type { Verdict } from "../protocol/verdict";
import { adapterTuning } from "../step/graphs";
import type { Earlier } from "../workspace/earlier";
import type { HeldOutSpan } from "../workspace/examples";
import { stopped } from "./comparison";
import { prepareData } from "./dataset";
import { earlierOf } from "./update";

export interface EvaluateHooks {
  readonly signal: AbortSignal;
  onProgress?(done: number, total: number): void;
  log(message: string): void;
}

/**
 * Measures the base, and the adapter if there is one, on files that the adapter was not trained on. Throws E_WORKSPACE_EMPTY
 * where there are too few, E_ADAPTER, and E_INTERRUPTED when the signal aborts.
 */
export async function evaluateWorkspace(request: WorkspaceRequest, hooks: EvaluateHooks): Promise<EvaluateResult> {
  const { betterIn: _, files: __, spans: ___, ...result } = await judgeWorkspace(request, hooks);
  return result;
}

/**
 * The whole verdict; `trainedOn`: marks of files to leave out, where the adapter's report does not tell them; `known`: what it saw, by
 * which files stay on their side, absent: as an updated adapter tells it. Throws the same.
 */
export async function judgeWorkspace(
  request: WorkspaceRequest,
  hooks: EvaluateHooks,
  trainedOn: readonly string[] | null = null,
  known: Earlier | null = null,
): Promise<Verdict> {
  const base = await openDecoder(request.base);
  const adapter = request.adapter === undefined ? null : await readAdapter(request.adapter, base);
  const cut = reportHere(adapter, request.workspace)?.plan?.cut?.commit ?? null;
  const { recipe, dataset } = await prepareData(request, base, null, {
    signal: hooks.signal,
    phase: hooks.log,
    heal: request.heal,
    cut,
    earlier: known ?? (await sawBefore(adapter, request.workspace)),
  });
  const { tokenizer, verdictSpans } = dataset;
  const marks = trainedOn ?? marksOf(adapter, request.workspace);
  // Of a file that was trained on, the lines that were written since are as new as any.
  const spans = cut === null ? neverTrainedOn(verdictSpans, marks, hooks.log) : verdictSpans;
  if (verdictSpans.length > 0 && groupsIn(spans) < fewestGroups) throw allTrainedOn();
  if (cut !== null && spans.length === 0) throw nothingNew(cut);
  if (tokenizer === null || spans.length === 0) {
    throw new AttuneError(
      "E_WORKSPACE_EMPTY",
      "The workspace has too few files to hold some of them out.",
      "Evaluate on a workspace with more files of code: about ten are enough.",
    );
  }
  const remote = await remoteFor(request, { base, spans, seqLen: recipe.seqLen }, hooks);
  const places = remote?.places ?? spans;
  if (places.length === 0) throw noCommonPlaces();
  const purpose = { kind: "measuring", tuning: adapterTuning(adapter) } as const;
  const { device: chosen, threads, model } = await openModel(base, request, purpose);
  hooks.log(`device: ${chosen.device}: ${chosen.reason}`);

  const checkpoint = async (): Promise<void> => {
    if (hooks.signal.aborted) throw stopped();
  };
  return judge(
    places,
    tokenizer,
    { model, linear: denseLinear(model.weights, model.precision) },
    {
      model,
      linear: adaptedLinear(model.weights, adapter?.matrices ?? [], {
        strength: 1,
        merged: true,
        precision: model.precision,
      }),
    },
    {
      device: chosen.device,
      threads,
      seqLen: recipe.seqLen,
      seed: recipe.seed,
      since: cut,
      // A base alone has forgotten nothing.
      general: adapter === null ? [] : await generalSpans(tokenizer, recipe.seqLen),
      checkpoint,
      remote: remote?.candidate,
      onProgress: (done, total) => hooks.onProgress?.(done, total),
    },
  );
}

interface RemotePlaces {
  readonly base: DecoderBase;
  readonly spans: readonly HeldOutSpan[];
  readonly seqLen: number;
}

/** The server that is to be compared, and the places that both sides can be asked about; null: none is. Throws E_USAGE, E_ENDPOINT. */
async function remoteFor(
  request: WorkspaceRequest,
  { base, spans, seqLen }: RemotePlaces,
  { signal, log }: EvaluateHooks,
) {
  const address = addressOf(request);
  if (address === null) return null;
  const tokenizer = await readTokenizer(request.endpointTokenizer ?? base.folder);
  const sameTokens = request.endpointTokenizer === undefined;
  const endpoint = await openEndpoint(address, { tokenizer, signal, log });
  const options = { tokenizer, seqLen, heal: request.heal ?? true, sameTokens };
  const asked = new Map(
    spans.flatMap((span) => {
      const own = remoteSpanOf(span, options);
      return own === null ? [] : [[span, own] as const];
    }),
  );
  const left = spans.length - asked.size;
  if (left > 0) log(`left out ${left} of the places: their middles have too many of the server's tokens`);
  const candidate = remoteCandidate(endpoint, asked, { tokenizer, sameTokens, signal });
  return { candidate, places: [...asked.keys()] };
}

function noCommonPlaces(): AttuneError {
  return new AttuneError(
    "E_WORKSPACE_EMPTY",
    "No held-out place can be asked about in the server's tokens.",
    "Check that --endpoint-tokenizer names a model with the server's tokenizer.",
  );
}

/** Its report, as far as it is of this project. A checkout elsewhere is the same project; a folder of another name is not. */
function reportHere(adapter: Adapter | null, workspace: string): AdapterReport | null {
  const report = adapter?.report ?? null;
  if (report?.workspace == null) return null;
  return path.basename(report.workspace) === path.basename(path.resolve(workspace)) ? report : null;
}

/** Of the files that an adapter was trained on. */
function marksOf(adapter: Adapter | null, workspace: string): readonly string[] {
  return reportHere(adapter, workspace)?.trainedOn ?? [];
}

/** Over the versions of an adapter files were renamed, and new ones held out, which paths and the seed alone do not tell. */
async function sawBefore(adapter: Adapter | null, workspace: string): Promise<Earlier | undefined> {
  if (adapter === null || reportHere(adapter, workspace)?.plan?.update === undefined) return undefined;
  const learnt = await readLearnt(adapter.dir);
  return learnt === null ? undefined : earlierOf(learnt);
}

/** Another seed, or files that came since the training, may hold out what the adapter was trained on. */
function neverTrainedOn(
  spans: readonly HeldOutSpan[],
  marks: readonly string[],
  log: (message: string) => void,
): readonly HeldOutSpan[] {
  const trained = new Set(marks);
  const kept = spans.filter((span) => !trained.has(trainedMark(span.file)));
  const left = new Set(spans.map((span) => span.file)).size - new Set(kept.map((span) => span.file)).size;
  if (left > 0) log(`left out ${left} of the held-out files: the adapter was trained on them`);
  return kept;
}

function nothingNew(commit: string): AttuneError {
  return new AttuneError(
    "E_WORKSPACE_EMPTY",
    `Too little was written since commit ${commit.slice(0, 10)}, up to which the adapter knows the code.`,
    "Evaluate when there is more, or train another adapter with --split file.",
  );
}

function allTrainedOn(): AttuneError {
  return new AttuneError(
    "E_WORKSPACE_EMPTY",
    "The adapter was trained on the files that would be held out here, so a comparison would say nothing.",
    "Evaluate with the seed that it was trained with, so that the same files are held out.",
  );
}
