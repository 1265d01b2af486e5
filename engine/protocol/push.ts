/** An adapter's way to a team's server. */
import { type RequestOf, request } from "../schema/request";
import { filledText } from "../schema/schema";
import { type EndpointKind, endpointFields } from "./endpoint";
import { modelFields } from "./fields";

const { endpoint, endpointKind, endpointToken, endpointNetwork } = endpointFields;

export const pushRequest = request("pushAdapter", {
  adapter: {
    schema: filledText,
    required: true,
    option: { placeholder: "DIR", path: true, help: "adapter folder, as the verb's argument names it too" },
  },
  endpoint: { ...endpoint, required: true },
  endpointKind,
  endpointToken,
  endpointNetwork,
  /** As the server is to call it. Absent: the adapter's own name in letters that every server takes. */
  name: {
    schema: filledText,
    option: { placeholder: "NAME", help: "what the server is to call it (default: the adapter's name)" },
  },
  /** For vLLM and SGLang, which read the adapter from a disk of their own. Absent: the folder itself, on a server of this machine. */
  serverPath: {
    schema: filledText,
    option: {
      placeholder: "PATH",
      help: "where vLLM or SGLang finds it (default: the same path, on this machine)",
    },
  },
  /** What is written for servers that take files: a GGUF file for llama.cpp, a merged one for Ollama; for the others a PEFT folder. */
  out: {
    schema: filledText,
    option: {
      placeholder: "PATH",
      path: true,
      help: "what to write for the server (llama.cpp, Ollama: a .gguf file)",
    },
  },
  base: modelFields.base,
});

export type PushRequest = RequestOf<typeof pushRequest.fields>;

export interface PushResult {
  readonly kind: EndpointKind;
  readonly host: string;
  /** As the server calls it, or is to call it. */
  readonly name: string;
  /** Whether the server has it now. False: its contract has no request for that, and `commands` say what whoever runs it does. */
  readonly loaded: boolean;
  /** What was written here. */
  readonly path?: string;
  readonly commands: readonly string[];
}
