import type { AttuneError, ErrorCode } from "../../engine/errors";
import type { AdapterSummary } from "../../engine/protocol/adapters";
import type { StepEvent } from "../../engine/protocol/train";
import type { Difference, Verdict } from "../../engine/protocol/verdict";
import type { RunState } from "../../engine/run/state";
import { trainAgainTitle } from "../../engine/words/base";
import { readable } from "../../engine/words/system";
import { remaining } from "../../engine/words/time";
import { claimOn, exactLines } from "../../engine/words/verdict";

/** Wording that the editor's messages, progress and status bar share. Pure, so that every sentence can be tested. */
export type ActionId =
  | "resume"
  | "tryAgain"
  | "showLog"
  | "showDashboard"
  | "openSettings"
  | "selectAdapter"
  | "trainAgain"
  | "restart";

export const actionTitles: Readonly<Record<ActionId, string>> = {
  resume: "Resume",
  tryAgain: "Try Again",
  showLog: "Show Log",
  showDashboard: "Show Dashboard",
  openSettings: "Open Settings",
  selectAdapter: "Select Adapter…",
  trainAgain: trainAgainTitle,
  restart: "Restart Engine",
};

export interface UserMessage {
  readonly text: string;
  readonly actions: readonly ActionId[];
  /** The adapter to train again. */
  readonly adapter?: string;
}

/** The message for an error, its hint as the second sentence, and the buttons that do what the hint says. */
export function errorMessage(
  error: Pick<AttuneError, "code" | "message" | "hint" | "data">,
  when: "training" | "completing" | "other",
  checkpoint: string | null = null,
): UserMessage {
  const text = error.code === "E_INTERNAL" ? firstLine(error.message) : error.message;
  const adapter = formerAdapter(error);
  const actions = actionsFor(error.code, when, checkpoint);
  return {
    text: readable(`Attune: ${sentence(text)} ${error.hint}`),
    ...(adapter === null ? { actions } : { actions: ["trainAgain", ...actions], adapter }),
  };
}

/** The adapter that an error is about where its base is an embedded model that nobody has any more. */
function formerAdapter({ code, data }: Pick<AttuneError, "code" | "data">): string | null {
  const adapter = code === "E_ADAPTER_BASE" && data?.["formerBase"] === true ? data["adapter"] : null;
  return typeof adapter === "string" ? adapter : null;
}

function actionsFor(code: ErrorCode, when: "training" | "completing" | "other", checkpoint: string | null): ActionId[] {
  if (settingsCodes.has(code)) return ["openSettings", "showLog"];
  if (code === "E_ADAPTER" || code === "E_ADAPTER_BASE") return ["selectAdapter", "showLog"];
  if (when === "training") {
    // From its checkpoint, with the same learning rate, it would diverge again.
    if (code === "E_DIVERGED") return ["openSettings", "tryAgain", "showLog"];
    const resumable = checkpoint !== null && code !== "E_CHECKPOINT";
    return [resumable ? "resume" : "tryAgain", "showLog"];
  }
  return when === "completing" ? ["restart", "showLog"] : ["showLog"];
}

/** Errors that another value of a setting cures. */
const settingsCodes: ReadonlySet<ErrorCode> = new Set([
  "E_USAGE",
  "E_HOST",
  "E_MODEL_MISSING",
  "E_MODEL_FILE",
  "E_MODEL_CONFIG",
  "E_MODEL_FAMILY",
  "E_TOKENIZER",
  "E_TARGETS",
  "E_DEVICE",
  "E_DEVICE_WRONG",
  "E_PRECISION",
  "E_MEMORY",
]);

/** `step 128 of 400 · loss 1.91 · 2 min left` */
export function progressMessage(step: StepEvent, total: number | null): string {
  const count = total === null ? `step ${step.step}` : `step ${step.step} of ${total}`;
  return [count, step.loss === undefined ? "no loss" : `loss ${step.loss.toFixed(2)}`, remaining(step.etaSeconds)].join(
    " · ",
  );
}

/** `−0.12 nats per token, 95 % between −0.18 and −0.06`: held-out gain as it stands in a report. */
export function gain(difference: Difference): string {
  return `${signed(difference.value)} nats per token (95 %: ${signed(difference.low95)} to ${signed(difference.high95)})`;
}

/** A verdict as one sentence. */
export function judged(verdict: Verdict): string {
  return `${claimOn(verdict, "on held-out code")}: ${gain(verdict.difference)}, ${exactLines(verdict)}.`;
}

export function signed(value: number): string {
  const text = Math.abs(value).toFixed(3);
  if (Number(text) === 0) return "0.000";
  return value < 0 ? `−${text}` : `+${text}`;
}

/** A team's server, as the status bar shows it. */
export interface ShownServer {
  readonly kind: "unconfirmed" | "down" | "ready";
  readonly host: string;
  /** The server's adapter, where one is on. */
  readonly adapter: string | null;
  /** Why it is down. */
  readonly reason: string | null;
}

export interface StatusInput {
  readonly trusted: boolean;
  readonly run: RunState;
  readonly running: boolean;
  readonly adapter: AdapterSummary | null;
  readonly enabled: boolean;
  /** Whether anything completes here: it may be switched off in the settings too. */
  readonly completing: boolean;
  /** The language of the file one works on, where nothing comes because the base has not learnt it. */
  readonly unknownLanguage?: string | null;
  /** The team's server that the project's settings name; null or absent: none. */
  readonly server?: ShownServer | null;
  /** The other extension that writes ghost text, so that Attune does not do so by itself. */
  readonly leftTo: string | null;
  /** The completing engine failed, and waits for the user. */
  readonly failure: string | null;
}

export function statusText(input: StatusInput): string {
  if (!input.trusted) return "$(shield) Attune";
  if (input.running) return `$(sync~spin) Attune: ${progressOf(input.run)}`;
  if (input.failure !== null) return "$(warning) Attune";
  if (!input.completing) return "$(circle-slash) Attune: off";
  if (input.leftTo !== null) return `$(circle-slash) Attune: left to ${input.leftTo}`;
  const { server } = input;
  if (server?.kind === "ready") return `$(cloud) Attune: ${server.adapter ?? "base"} on ${server.host}`;
  const own = ownText(input);
  return server?.kind === "down" ? `$(debug-disconnect) Attune: ${server.host} is down, ${own.name} here` : own.text;
}

/** What of this machine completes. */
function ownText(input: StatusInput): { readonly text: string; readonly name: string } {
  // With an adapter that is off, what completes is the base alone: "off" would be untrue.
  if (input.adapter !== null && !input.enabled) return { text: "$(circle-slash) Attune: base only", name: "base only" };
  const name = input.adapter?.name ?? "base";
  return { text: `$(sparkle) Attune: ${name}`, name };
}

/** What a screen reader says of the status bar's item: icons are not read, so what they mean is. */
export function statusLabel(input: StatusInput): string {
  if (!input.trusted) return "Attune: off, this workspace is not trusted";
  if (input.running) return `Attune, training: ${progressOf(input.run)}`;
  if (input.failure !== null) return "Attune: completions fail";
  return statusText(input).replaceAll(/\$\([^)]*\)\s*/g, "");
}

function progressOf(run: RunState): string {
  const step = run.steps.at(-1);
  if (run.phase === "finishing") {
    return run.progress ? `verdict ${Math.floor(100 * run.progress.share)} %` : "finishing";
  }
  if (run.phase === "preparing" || step === undefined || run.plan === null) return "preparing";
  return `${step.step}/${run.plan.steps}`;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
