import type { DeviceEvent, ProductSpeed } from "../../protocol/devices";
import { table } from "../output";
import { verb } from "../verb";

export const devices = verb({
  summary: "List what can compute here, and whether it computes rightly",
  positional: null,
  options: {},
  interruptible: false,
  notes: ["Each device is tried: a small training step whose gradients have to agree with the CPU's."],
  prepare() {
    return async ({ operations, output }) => {
      const found = await operations.devices();
      for (const device of found) output.event("device", device);
      output.event("result", { devices: found.length, usable: found.filter((device) => device.usable).length });
      output.text(
        table(["device", "name", "usable", "error", "nodes", "reason"], found.map(row), [
          "left",
          "left",
          "left",
          "right",
          "left",
          "left",
        ]),
      );
      for (const { products = [] } of found) {
        for (const product of products) output.text(productText(product));
      }
    };
  },
});

/** `int8 in blocks: one token at 6.1 times the speed of fp32, many at 0.9` */
function productText({ form, oneRow, manyRows }: ProductSpeed): string {
  return `${form}: one token at ${oneRow.toFixed(1)} times the speed of fp32, many at once at ${manyRows.toFixed(1)}\n`;
}

function row(device: DeviceEvent): string[] {
  const placement = Object.entries(device.placement ?? {}).map(([provider, nodes]) => `${provider} ${nodes}`);
  return [
    device.device,
    device.name,
    device.usable ? "yes" : "no",
    device.selfTest === undefined ? "" : device.selfTest.maxRelativeError.toExponential(1),
    placement.join(", "),
    device.reason,
  ];
}
