/** A model's tokenizer without the model: a server has the weights. */
import path from "node:path";
import { isFile } from "../disk/files";
import { type CodeTokenizer, loadTokenizer } from "../text/tokenizer";
import { modelFolder, readConfig } from "./folder";

/** Ids beyond what a config.json says are refused; without one none are, as there are no weights that they could miss. */
const anySize = 2 ** 31 - 1;

/** Of a model by its id, folder or GGUF file; the embedded one's where none is given. Throws E_MODEL_MISSING, E_TOKENIZER, E_MODEL_CONFIG. */
export async function readTokenizer(idOrFolder?: string): Promise<CodeTokenizer> {
  const folder = await modelFolder(idOrFolder);
  const config = path.join(folder, "config.json");
  const size = (await isFile(config)) ? (await readConfig(config)).vocabSize : anySize;
  return loadTokenizer(folder, size);
}
