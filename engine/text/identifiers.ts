/** Names in code, whatever the language. Without a parser: words that start with a letter, minus common keywords. */

/** Keywords shared by the languages that Attune reads; a name that one language reserves is rarely a name in another. */
const keywords = new Set(
  `abstract and as assert async await begin bool boolean break byte case catch char class const constexpr continue crate
  debugger def default defer del delete do double elif else elsif end ensure enum except explicit export extends extern
  false False final finally float fn for foreach from func function go goto if impl implements import in include inline
  instanceof int interface internal is lambda let long loop match mod module mut mutable namespace new nil None not null
  nullptr operator or override package pass private protected pub public raise range ref rescue return self short
  signed sizeof static string struct super switch template then this throw throws trait true True try type typedef
  typeof union unless unsigned until use using val var virtual void volatile when where while with yield`.split(/\s+/),
);

/** In order, repeats included. */
export function identifiers(code: string): string[] {
  return (code.match(/(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{M}\p{N}_$]*/gu) ?? []).filter((word) => !keywords.has(word));
}
