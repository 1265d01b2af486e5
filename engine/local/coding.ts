/** Messages as the fork's channel carries them: with typed arrays and numbers that JSON lacks. */
import { deserialize, serialize } from "node:v8";
import { isRecord } from "../errors";

const name = "application/attune";

/** For a writer of vscode-jsonrpc. */
export const contentTypeEncoder = {
  name,
  encode: (message: object): Promise<Uint8Array> => Promise.resolve(serialize(message)),
};

/** For a reader of vscode-jsonrpc. Rejects for bytes that are no message, which ends the connection. */
export function contentTypeDecoder<M>() {
  return {
    name,
    async decode(bytes: Uint8Array): Promise<M> {
      const message: unknown = deserialize(bytes);
      if (!isRecord(message) || message["jsonrpc"] !== "2.0") throw new Error("what came is no message");
      // What a message of the protocol is, the library reads; what stands in it, its handlers check.
      return message as M;
    },
  };
}
