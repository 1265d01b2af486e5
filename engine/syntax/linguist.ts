/** What GitHub's linguist knows of file names: the languages that a name may belong to. This file alone imports its data. */
import * as linguist from "linguist-languages";

/** Linguist's classes; prose is what people read, data what programs do. */
export type NameClass = "programming" | "markup" | "prose" | "data";

interface Named {
  readonly name: string;
  readonly type: NameClass;
}

interface Names {
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  readonly byExtension: ReadonlyMap<string, readonly Named[]>;
}

let names: Names | null = null;

/**
 * The languages of a file name, lower case, without folders: by the whole name, else by its last extension; several where people use
 * one ending for many, none where nobody does.
 */
export function linguistOf(name: string): readonly Named[] {
  names ??= readNames();
  const extension = name.includes(".") ? name.slice(name.lastIndexOf(".") + 1) : null;
  return names.byName.get(name) ?? (extension === null ? undefined : names.byExtension.get(extension)) ?? [];
}

/** Whether linguist has this whole name, as `cmakelists.txt`. */
export function isLinguistName(name: string): boolean {
  names ??= readNames();
  return names.byName.has(name);
}

/** 800 languages: sorted out once, when the first name is asked for. */
function readNames(): Names {
  const [byName, byExtension] = [new Map<string, Named[]>(), new Map<string, Named[]>()];
  const add = (map: Map<string, Named[]>, key: string, language: Named): void => {
    const others = map.get(key) ?? [];
    // `Makefile` and `makefile` are one name here.
    if (others.every(({ name }) => name !== language.name)) map.set(key, [...others, language]);
  };
  for (const language of Object.values(linguist)) {
    const named = { name: language.name, type: language.type };
    if ("extensions" in language)
      for (const one of language.extensions) add(byExtension, one.slice(1).toLowerCase(), named);
    if ("filenames" in language) for (const one of language.filenames) add(byName, one.toLowerCase(), named);
  }
  return { byName, byExtension };
}
