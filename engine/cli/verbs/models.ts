import { bytes, table } from "../output";
import { verb } from "../verb";

export const modelsList = verb({
  summary: "List the models that --base knows by name",
  positional: null,
  options: [],
  interruptible: false,
  notes: [],
  prepare() {
    return async ({ operations, output }) => {
      const models = await operations.models();
      for (const model of models) output.event("model", model);
      output.event("result", { models: models.length });
      const rows = models.map((model) => [model.id, bytes(model.bytes), model.embedded ? "yes" : "no", model.path]);
      output.text(table(["id", "size", "embedded", "path"], rows, ["left", "right", "left", "left"]));
    };
  },
});
