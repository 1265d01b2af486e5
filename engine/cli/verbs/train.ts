import { resolve } from "node:path";
import { AttuneError } from "../../errors";
import { lowerPriority } from "../../priority";
import { type TrainEvent, type TrainRequest, type TrainResult, trainRequest } from "../../protocol/train";
import { duration } from "../../words/time";
import { counted } from "../output";
import { createProgress } from "../progress";
import { type Context, usage, verb } from "../verb";

export const train = verb({
  summary: "Train an adapter on a workspace",
  positional: "[WORKSPACE]",
  options: trainRequest.fields,
  interruptible: true,
  notes: [
    "WORKSPACE is a folder; --examples FILE takes its place. Ctrl+C finishes the step, writes a checkpoint and",
    "says how to resume; a second Ctrl+C stops at once.",
    "",
    "Encoders (RoBERTa, DeBERTa) learn from --examples alone, whose tokens are what is read, masks included, and whose labels",
    "are what stands there, -100 where nothing is asked (docs/encoders.md).",
    "",
    "  attune train . --steps 100",
    "  attune train . --steps 100 --resume DIR",
    "",
    "--update learns what changed since the project's newest adapter, or since the one that it names, on top of it. That one",
    "stays as it is: the result is a new version. Where nothing changed, nothing is done, and the exit code is 0.",
    "",
    "  attune train . --update",
  ],
  prepare(workspace, values) {
    const hint = "Usage: attune train WORKSPACE [OPTIONS], or attune train --examples FILE [OPTIONS]";
    if (workspace === undefined && values.examples === undefined)
      throw usage("attune train: WORKSPACE is missing", hint);
    if (workspace !== undefined && values.examples !== undefined) {
      throw usage(`attune train: --examples and WORKSPACE ${workspace} exclude each other`, hint);
    }
    return async (context) => {
      const place = workspace === undefined ? {} : { workspace: resolve(context.io.cwd, workspace) };
      await perform({ ...values, ...place }, context);
    };
  },
});

async function perform(request: TrainRequest, context: Context): Promise<void> {
  const { output, operations, signal } = context;
  const progress = createProgress(output.screen);
  const log = output.json ? output.log : progress.log;
  const onEvent = output.json ? (event: TrainEvent) => output.event(event.event, event) : progress.show;
  lowerPriority(log);
  let result: TrainResult;
  try {
    result = await operations.train(request, { signal, onEvent, log });
  } catch (error) {
    throw withResume(error, context.argv);
  } finally {
    progress.end();
  }
  output.event("result", result);
  if (result.unchanged) {
    output.text(`nothing changed that could be learnt: ${result.adapter} stays as it is\n`);
    return;
  }
  if (result.verdict === undefined && request.verdict !== false) {
    output.text("no comparison with the base: it takes at least two held-out files with code\n");
  }
  output.text(`adapter in ${result.adapter} after ${counted(result.steps, "step")} and ${duration(result.seconds)}\n`);
}

/** The hint of an interrupted run is the very command that goes on from its checkpoint. */
function withResume(error: unknown, argv: readonly string[]): unknown {
  if (!(error instanceof AttuneError) || error.code !== "E_INTERRUPTED") return error;
  const checkpoint = error.data?.["checkpoint"];
  if (typeof checkpoint !== "string") return error;
  const command = ["attune", "train", ...withoutResume(argv), "--resume", checkpoint].map(quoted).join(" ");
  return new AttuneError(error.code, error.message, `Resume with: ${command}`, error.data);
}

function withoutResume(argv: readonly string[]): string[] {
  return argv.filter(
    (argument, index) => argument !== "--resume" && !argument.startsWith("--resume=") && argv[index - 1] !== "--resume",
  );
}

/** As a shell would need it. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
