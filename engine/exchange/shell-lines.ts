/** Lines for a shell with which other tools use what was exported. */
import path from "node:path";

/** llama.cpp with an adapter beside the very file that it was tuned on. */
export function adapterLines(base: string, adapter: string, platform: NodeJS.Platform = process.platform): string[] {
  const files = `-m ${quoted(base, platform)} --lora ${quoted(path.resolve(adapter), platform)}`;
  return [`llama-server ${files}`, `llama-cli ${files}`];
}

/**
 * llama.cpp and Ollama with a merged file. Ollama takes a model from a Modelfile, here one line beside the file; where the base is
 * one of its own, the base's Modelfile would say more, such as a template, and the first line shows it.
 */
export function modelLines(
  baseId: string,
  file: string,
  platform: NodeJS.Platform = process.platform,
  named?: string,
): string[] {
  const whole = path.resolve(file);
  const { dir, name } = path.parse(whole);
  const modelfile = path.join(dir, `${name}.Modelfile`);
  const model =
    named ??
    (name
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, "-")
      .replace(/^[-._]+/, "") ||
      "merged");
  const ollama = /^ollama:(.+)$/.exec(baseId)?.[1];
  // Windows' echo shows quotes as they stand.
  const line = `FROM ${whole}`;
  const echo =
    platform === "win32"
      ? `echo ${line}> ${quoted(modelfile, platform)}`
      : `echo ${quoted(line, platform)} > ${quoted(modelfile, platform)}`;
  return [
    `llama-server -m ${quoted(whole, platform)}`,
    ...(ollama === undefined ? [] : [`ollama show --modelfile ${quoted(ollama, platform)}`]),
    echo,
    `ollama create ${model} -f ${quoted(modelfile, platform)}`,
    `ollama run ${model}`,
  ];
}

/** One argument as a shell takes it. */
function quoted(text: string, platform: NodeJS.Platform): string {
  if (/^[\w@%+=:,./\\-]+$/.test(text) && (platform === "win32" || !text.includes("\\"))) return text;
  return platform === "win32" ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`;
}
