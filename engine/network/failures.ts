/** What can become of a request. */
import { reasonOf } from "../words/system";

/** A failure that another try may cure; its message is fit for users. */
export class ConnectionFailure extends Error {}

/** What another try would not cure; `hint` is what would. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** What a failed request comes to: a failure that may pass, to be tried again, or a refusal, such as of a certificate. */
export function asFailure(error: unknown): ConnectionFailure | Refused {
  if (error instanceof ConnectionFailure || error instanceof Refused) return error;
  const message = reasonOf(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_)/.test(code)) {
    return new Refused(
      `its certificate is not trusted: ${message}`,
      "Set NODE_EXTRA_CA_CERTS to the file of your organisation's certificate.",
    );
  }
  return new ConnectionFailure(message);
}
