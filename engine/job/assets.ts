import path from "node:path";
import { isFile } from "../disk/files";

/** The folder of the program and its ready files. It lies beside the bundle in dist/; the tests' bundles lie elsewhere: upwards. */
export async function jobFolder(): Promise<string> {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    for (const candidate of [path.join(folder, "job"), path.join(folder, "dist", "job")])
      if (await isFile(path.join(candidate, "train.py"))) return candidate;
    if (folder === path.dirname(folder)) throw new Error(`there is no folder "job" beside ${__dirname}`);
  }
}
