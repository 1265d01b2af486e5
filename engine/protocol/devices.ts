/** What can compute here, and whether it computes rightly. */
import { request } from "../schema/request";
import type { DeviceId, Placement } from "./words";

export const devicesRequest = request("devices", {});

export interface DeviceEvent {
  readonly event: "device";
  /** The word that `--device` takes. */
  readonly device: DeviceId;
  readonly name: string;
  readonly provider: string;
  readonly usable: boolean;
  readonly reason: string;
  readonly selfTest?: { readonly maxRelativeError: number };
  readonly placement?: Placement;
}
