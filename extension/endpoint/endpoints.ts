import { type Event, EventEmitter, type Memento, type SecretStorage, type WorkspaceFolder, window } from "vscode";
import type { AttuneError } from "../../engine/errors";
import type { EndpointRequest } from "../../engine/protocol/endpoint";
import type { NetworkSettings } from "../../engine/protocol/models";
import { createBackOff } from "./back-off";
import {
  consentText,
  type EndpointState,
  endpointState,
  hostOf,
  originOf,
  parseConsents,
  withConsent,
  withoutConsent,
} from "./rules";

/** The team's servers of this window's folders: which may be sent code, and how they stand. Sends nothing itself. */
export interface Endpoints {
  state(folder: WorkspaceFolder | undefined): EndpointState;
  /** What a completion asks for; null: this machine completes. `adapter`: whether the server's is wanted. */
  request(folder: WorkspaceFolder | undefined, adapter: boolean): EndpointRequest | null;
  /** The adapter that the settings name, where the server may be used; null: none. */
  adapter(folder: WorkspaceFolder | undefined): { readonly name: string; readonly enabled: boolean } | null;
  /** Returns the new state, or null where the server has no adapter for the folder. */
  toggle(folder: WorkspaceFolder): Promise<boolean | null>;
  /** With what only the moment of asking may know: the token, which belongs to the request's own origin. */
  forAsking<R extends EndpointRequest>(request: R): Promise<R>;
  answered(request: EndpointRequest): void;
  failed(request: EndpointRequest, error: AttuneError): void;
  /** Asks whether code may go there. False: no, or there is no server to ask about. */
  confirm(folder: WorkspaceFolder): Promise<boolean>;
  setToken(folder: WorkspaceFolder): Promise<void>;
  /** Nothing is sent from this folder any more, and the token of its server is gone. */
  forget(folder: WorkspaceFolder): Promise<void>;
  /** Says once that a server is named which nobody has confirmed. */
  tellUnconfirmed(folder: WorkspaceFolder, review: () => void): void;
  /** A setting changed, or a person asks for it: what failed may work now. */
  askAnew(): void;
  /** How a server stands. */
  readonly onDidChange: Event<void>;
  /** A person allowed or forbade something: what runs or waits to be asked is of yesterday, and must not be sent. */
  readonly onDidDecide: Event<void>;
  dispose(): void;
}

export interface EndpointsOptions {
  /** The user's, outside of every workspace. */
  readonly state: Memento;
  readonly workspaceState: Memento;
  readonly secrets: SecretStorage;
  /** The settings of a folder as they are now. */
  settings(folder: WorkspaceFolder): EndpointRequest;
  network(): NetworkSettings;
  trusted(): boolean;
  readonly log: { warn(message: string): void };
}

const consentKey = "attune.endpoint.consent";
const offKey = "attune.endpoint.adapterOff";
const tokenKey = (origin: string): string => `attune.endpoint.token ${origin}`;

export function createEndpoints(options: EndpointsOptions): Endpoints {
  const { state: stored, workspaceState, secrets, log } = options;
  const changed = new EventEmitter<void>();
  const decided = new EventEmitter<void>();
  const backOff = createBackOff();
  const told = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();

  const keyOf = (request: EndpointRequest): string => JSON.stringify([request.endpoint, request.endpointKind]);
  const consents = () => parseConsents(stored.get(consentKey));
  const uriOf = (folder: WorkspaceFolder): string => folder.uri.toString();
  const isOff = (folder: WorkspaceFolder): boolean => offFolders().includes(uriOf(folder));

  function offFolders(): readonly string[] {
    const raw: unknown = workspaceState.get(offKey);
    return Array.isArray(raw) ? raw.filter((item): item is string => typeof item === "string") : [];
  }

  function state(folder: WorkspaceFolder | undefined): EndpointState {
    if (folder === undefined) return { kind: "none" };
    const settings = options.settings(folder);
    const failure = backOff.failure(keyOf(settings));
    const facts = { trusted: options.trusted(), consents: consents(), folder: uriOf(folder), settings, failure };
    return endpointState({ ...facts, now: Date.now() });
  }

  function adapter(folder: WorkspaceFolder | undefined) {
    if (folder === undefined || ["none", "unconfirmed"].includes(state(folder).kind)) return null;
    const { endpointAdapter: name } = options.settings(folder);
    return name === undefined ? null : { name, enabled: !isOff(folder) };
  }

  async function toggle(folder: WorkspaceFolder): Promise<boolean | null> {
    const now = adapter(folder);
    if (now === null) return null;
    const others = offFolders().filter((uri) => uri !== uriOf(folder));
    await workspaceState.update(offKey, now.enabled ? [...others, uriOf(folder)] : others);
    decided.fire();
    return !now.enabled;
  }

  async function confirm(folder: WorkspaceFolder): Promise<boolean> {
    const origin = originOf(options.settings(folder).endpoint);
    if (origin === null) return false;
    if (consents()[uriOf(folder)]?.includes(origin) === true) return true;
    const { question, detail, button } = consentText(folder.name, origin);
    if ((await window.showWarningMessage(question, { modal: true, detail }, button)) !== button) return false;
    await stored.update(consentKey, withConsent(consents(), uriOf(folder), origin));
    decided.fire();
    return true;
  }

  async function setToken(folder: WorkspaceFolder): Promise<void> {
    const origin = originOf(options.settings(folder).endpoint);
    if (origin === null) return;
    const token = await window.showInputBox({
      title: `Attune: Token for ${hostOf(origin)}`,
      prompt: `Kept in the editor's secret storage, and sent to ${origin} alone. Empty: no token.`,
      password: true,
      ignoreFocusOut: true,
    });
    if (token === undefined) return;
    if (token.trim() === "") await secrets.delete(tokenKey(origin));
    else await secrets.store(tokenKey(origin), token.trim());
    backOff.forget();
    decided.fire();
  }

  async function forget(folder: WorkspaceFolder): Promise<void> {
    const origins = [...(consents()[uriOf(folder)] ?? []), originOf(options.settings(folder).endpoint)];
    await stored.update(consentKey, withoutConsent(consents(), uriOf(folder)));
    for (const origin of origins) if (origin !== null) await secrets.delete(tokenKey(origin));
    backOff.forget();
    decided.fire();
  }

  return {
    state,
    adapter,
    toggle,
    confirm,
    setToken,
    forget,
    request(folder, wanted) {
      if (folder === undefined || state(folder).kind !== "ready") return null;
      const { endpointAdapter, ...settings } = options.settings(folder);
      const named = wanted && endpointAdapter !== undefined ? { endpointAdapter } : {};
      return { ...settings, ...named };
    },
    async forAsking(request) {
      const origin = originOf(request.endpoint);
      if (origin === null) return request;
      const token = await secrets.get(tokenKey(origin));
      const network = { endpointNetwork: options.network() };
      return { ...request, ...network, ...(token === undefined ? {} : { endpointToken: token }) };
    },
    answered(request) {
      if (backOff.failure(keyOf(request)) === null) return;
      backOff.answered(keyOf(request));
      changed.fire();
    },
    failed(request, error) {
      backOff.failed(keyOf(request), error);
      log.warn(`${error.message} The local engine completes until it is asked again.`);
      const until = backOff.failure(keyOf(request))?.until ?? 0;
      // The status bar says when it is asked again.
      const timer = setTimeout(() => {
        timers.delete(timer);
        changed.fire();
      }, until - Date.now());
      timers.add(timer);
      timer.unref();
      const text = `Attune: ${error.message} ${error.hint} Until then the model on this machine completes.`;
      if (error.data?.["endpoint"] !== "down" && !told.has(text)) {
        told.add(text);
        window.showWarningMessage(text);
      }
      changed.fire();
    },
    tellUnconfirmed(folder, review) {
      const now = state(folder);
      const key = `${uriOf(folder)} ${now.kind === "unconfirmed" ? now.origin : ""}`;
      if (now.kind !== "unconfirmed" || told.has(key)) return;
      told.add(key);
      const button = "Review…";
      const text = `Attune: the settings of ${folder.name} name the server ${now.host} for completions. Nothing is sent to it unless you confirm it.`;
      window.showInformationMessage(text, button).then((chosen) => {
        if (chosen === button) review();
      });
    },
    askAnew: backOff.forget,
    onDidChange: changed.event,
    onDidDecide: decided.event,
    dispose() {
      for (const timer of timers) clearTimeout(timer);
      changed.dispose();
      decided.dispose();
    },
  };
}
