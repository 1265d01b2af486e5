import { AttuneError } from "../errors";

/** E_JOB. `where`: the job's folder or file; `problem` goes on with its sentence. */
export function wrongJob(where: string, problem: string, hint: string): AttuneError {
  return new AttuneError("E_JOB", `The training job ${where} cannot be taken: ${problem}.`, hint);
}
