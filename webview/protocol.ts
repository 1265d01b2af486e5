/**
 * Messages between the extension host and the dashboard page. The host keeps all state: a page that was hidden or
 * reloaded says `ready` and gets one complete snapshot; after that, single events while it is visible.
 * Messages from the page are foreign bytes for the host: parse them with `parseFromPage`.
 */
import type { ErrorData } from "../engine/errors";
import type {
  AdapterSummary,
  EvalEvent,
  PhaseProgress,
  PlanEvent,
  StepEvent,
  TrainEvent,
  Verdict,
} from "../engine/protocol";

export type RunPhase = "empty" | "untrusted" | "preparing" | "training" | "finishing" | "done" | "stopped" | "failed";

export interface DashboardState {
  /** The workspace folder's name. */
  readonly project: string;
  readonly phase: RunPhase;
  /** What happens now, in plain words. */
  readonly message: string;
  /** How far the phase is, of work that is counted; null or absent: not known. */
  readonly progress?: PhaseProgress | null;
  readonly plan: PlanEvent | null;
  readonly steps: readonly StepEvent[];
  readonly evals: readonly EvalEvent[];
  readonly verdict: Verdict | null;
  /** The verdict on a part of its places, while it is being made; null or absent: not known. */
  readonly interim?: Verdict | null;
  readonly error: ErrorData | null;
  /** A checkpoint that `Resume` would go on from. */
  readonly checkpoint: string | null;
  /** The project's adapter and whether it is switched on. */
  readonly adapter: AdapterSummary | null;
  readonly enabled: boolean;
  /** Newest first. */
  readonly runs: readonly AdapterSummary[];
  /** Folder of the adapter that the run shown here made (`TrainResult.adapter`); null while there is none. */
  readonly trained?: string | null;
  /** How long the finished run took (`TrainResult.seconds`); null while unknown. */
  readonly seconds?: number | null;
}

export type ToPage =
  | { readonly type: "snapshot"; readonly state: DashboardState }
  | { readonly type: "event"; readonly event: TrainEvent };

export type FromPage =
  | { readonly type: "ready" }
  | { readonly type: "start" }
  | { readonly type: "resume" }
  | { readonly type: "stop" }
  | { readonly type: "toggle" }
  | { readonly type: "showLog" }
  | { readonly type: "openSettings" }
  | { readonly type: "getStarted" }
  | { readonly type: "manageTrust" }
  /** This adapter becomes the project's and is switched on, whatever its verdict. */
  | { readonly type: "useAdapter"; readonly dir: string }
  /** The host asks for confirmation before it deletes. */
  | { readonly type: "deleteAdapter"; readonly dir: string };

const plainTypes = [
  "ready",
  "start",
  "resume",
  "stop",
  "toggle",
  "showLog",
  "openSettings",
  "getStarted",
  "manageTrust",
] as const;

/**
 * The page's content security policy needs this source in `style-src` beside the webview's own: the hash of the EMPTY inline
 * style, which the UI toolkit adds at its start to find out whether the browser knows `:focus-visible`. It allows nothing else.
 */
export const emptyStyleSource = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Returns the message, or null when the bytes are not one of ours. */
export function parseFromPage(message: unknown): FromPage | null {
  if (typeof message !== "object" || message === null || !("type" in message)) return null;
  const { type } = message;
  const plain = plainTypes.find((item) => item === type);
  if (plain !== undefined) return { type: plain };
  if ((type === "useAdapter" || type === "deleteAdapter") && "dir" in message && typeof message.dir === "string") {
    return { type, dir: message.dir };
  }
  return null;
}
