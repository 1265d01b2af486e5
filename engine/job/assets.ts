import path from "node:path";
import { installedFile } from "../disk/installed";

/** The folder of the program and its ready files, as the build lays it beside the bundle. */
export async function jobFolder(): Promise<string> {
  const program = await installedFile("dist", "job", "train.py");
  if (program === null) throw new Error(`there is no dist/job above ${__dirname}`);
  return path.dirname(program);
}
