import { paramsRequest } from "../../protocol/params";
import { grouped, percent, table } from "../output";
import { usage, verb } from "../verb";

export const params = verb({
  summary: "Count the parameters that an adapter would train",
  positional: null,
  options: paramsRequest.fields,
  interruptible: false,
  notes: ["  attune params --config config.json --rank 8 --targets q_proj,v_proj"],
  prepare(_, values) {
    if (values.base !== undefined && values.config !== undefined) {
      throw usage(`attune params: --base and --config exclude each other`, "Give either --base or --config.");
    }
    return async ({ operations, output }) => {
      const result = await operations.params(values);
      output.event("result", result);
      const rows = result.perMatrix.map(({ name, shape, rank, trainable }) => [
        name,
        shape.join(" × "),
        String(rank),
        grouped(trainable),
      ]);
      output.text(table(["matrix", "shape", "rank", "trainable"], rows, ["left", "right", "right", "right"]));
      output.text(
        `\n${grouped(result.trainable)} of ${grouped(result.total)} parameters, ${percent(result.percent)}\n`,
      );
    };
  },
});
