/**
 * Messages between the extension host and the dashboard page. The host keeps all state: a page that was hidden or
 * reloaded says `ready` and gets one complete snapshot; after that, single events while it is visible.
 * Messages from the page are foreign bytes for the host: parse them with `parseFromPage`.
 */
import type { AdapterSummary } from "../engine/protocol/adapters";
import type { TrainEvent } from "../engine/protocol/train";
import type { RunPhase, RunState } from "../engine/run/state";

export type DashboardPhase = RunPhase | "untrusted";

/** The run that is shown, and what belongs to the project. */
export interface DashboardState extends Omit<RunState, "phase"> {
  readonly phase: DashboardPhase;
  /** The project's adapter and whether it is switched on. */
  readonly adapter: AdapterSummary | null;
  readonly enabled: boolean;
  /** Newest first. */
  readonly runs: readonly AdapterSummary[];
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
  /** This adapter becomes the project's and is switched on, whatever its verdict; one without a base is trained again. */
  | { readonly type: "useAdapter"; readonly dir: string }
  /** What changed since this adapter is learnt on top of it, as a new version. */
  | { readonly type: "updateAdapter"; readonly dir: string }
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

const adapterTypes = ["useAdapter", "updateAdapter", "deleteAdapter"] as const;

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
  const onAdapter = adapterTypes.find((item) => item === type);
  if (onAdapter !== undefined && "dir" in message && typeof message.dir === "string")
    return { type: onAdapter, dir: message.dir };
  return null;
}
