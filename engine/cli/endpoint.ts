/** A team's server, as a command line names it. */
import { type EndpointRequest, endpointFields, endpointTokenVariable } from "../protocol/endpoint";
import { optionName } from "../schema/request";
import type { Io } from "./io";
import { usage } from "./verb";

/** Throws E_USAGE where something is said of a server that is not named: it would silently do nothing. */
export function demandEndpoint(verb: string, values: EndpointRequest): void {
  if (values.endpoint !== undefined) return;
  const given = Object.keys(endpointFields).find((name) => Object.hasOwn(values, name));
  if (given !== undefined)
    throw usage(`attune ${verb}: --${optionName(given)} goes with --endpoint only`, "Give --endpoint URL.");
}

/** The same request with the token, which comes from the environment, since arguments are seen by others. */
export function withToken<R extends EndpointRequest>(request: R, io: Pick<Io, "env">): R {
  const token = io.env(endpointTokenVariable);
  return request.endpoint === undefined || !token ? request : { ...request, endpointToken: token };
}
