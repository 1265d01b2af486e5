/** A team's server that completes in place of the local engine. */
import type { Fields } from "../schema/request";
import { filledText, oneOf, type Read } from "../schema/schema";
import { networkSchema } from "./models";

export const endpointKinds = ["vllm", "llama.cpp", "sglang", "ollama"] as const;
export type EndpointKind = (typeof endpointKinds)[number];

/** Absent `endpoint`: everything is computed on this machine, and the others mean nothing. */
export const endpointFields = {
  /** Where the server is: its origin, and a path in front of its own where it has one. No user and no password. */
  endpoint: {
    schema: filledText,
    option: { placeholder: "URL", help: "a server that completes, instead of this machine" },
    setting: { key: "endpoint.url" },
  },
  endpointKind: {
    schema: oneOf(endpointKinds),
    option: { help: "what the server is" },
    default: "vllm",
    setting: { key: "endpoint.kind" },
  },
  /** As the server calls it. Absent: the one that it serves. */
  endpointModel: {
    schema: filledText,
    option: { placeholder: "NAME", help: "the server's model (default: the one that it serves)" },
    setting: { key: "endpoint.model" },
  },
  /** As the server calls it; with llama.cpp the number or the file's name. Absent: the model alone. */
  endpointAdapter: {
    schema: filledText,
    option: { placeholder: "NAME", help: "the server's adapter (default: the model alone)" },
    setting: { key: "endpoint.adapter" },
  },
  /** A model of this machine whose tokenizer is the server's; only its tokenizer is read. Absent: `base`. */
  endpointTokenizer: {
    schema: filledText,
    option: { placeholder: "ID|DIR", help: "model here with the server's tokenizer (default: the base)" },
    setting: { key: "endpoint.tokenizer" },
  },
  /** Sent to `endpoint`'s origin alone. No option: command lines are seen by others. */
  endpointToken: { schema: filledText },
  endpointNetwork: { schema: networkSchema },
} as const satisfies Fields;

/** The environment's name for `endpointToken` of a command line. */
export const endpointTokenVariable = "ATTUNE_ENDPOINT_TOKEN";

export interface EndpointRequest {
  readonly endpoint?: string;
  readonly endpointKind?: Read<(typeof endpointFields)["endpointKind"]["schema"]>;
  readonly endpointModel?: string;
  readonly endpointAdapter?: string;
  readonly endpointTokenizer?: string;
  readonly endpointToken?: string;
  readonly endpointNetwork?: Read<typeof networkSchema>;
}

/** Who answered. */
export interface EndpointAnswer {
  /** The server's host and port. */
  readonly host: string;
  /** As the server calls it, or what was asked for where it does not tell. */
  readonly model: string | null;
  readonly adapter: string | null;
}

/** Beside an error of a server (`E_ENDPOINT`). */
export interface EndpointFailure {
  /**
   * `down`: it may be there later; `refused`: it will be the same until somebody changes something; `place`: this one place cannot be
   * asked about.
   */
  readonly endpoint: "down" | "refused" | "place";
  /** What the server asked to wait. */
  readonly retryAfterMs?: number;
}
