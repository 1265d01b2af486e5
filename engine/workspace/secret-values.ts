/** Whether a value that stands where secrets stand is one: by its characters alone. */

/** In quotation marks: letters and digits mixed, or a mark within, and little repetition. */
export function isRandom(value: string): boolean {
  return isMixed(value) && entropy(value) >= (value.length >= 16 ? 3 : 2.5);
}

/** Without quotation marks it could be a name in code: digits must stand among letters several times, or it is hexadecimal. */
export function isRandomBare(value: string): boolean {
  if (!isMixed(value) || /^[$%@.]|[()[\]]/.test(value)) return false;
  if (/^(?:0x)?(?=.*\d)(?=.*[a-f])[0-9a-f]{32,}$/i.test(value)) return true;
  const count = value.match(/\d/g)?.length ?? 0;
  if (/^[A-Za-z_]\w*(?:[.:/-]+[A-Za-z_]\w*)+$/.test(value) && count < 4 && turnsOf(value) < 4) return false;
  return count >= 3 && turnsOf(value) >= 2 && entropy(value) >= 2.75;
}

/** Behind a name that says little: long, and as if drawn. */
export function isStrong(value: string): boolean {
  if (value.length < 16 || !isRandomBare(value) || /[/\\]{2}|\s/.test(value)) return false;
  return turnsOf(value) >= value.length / 12 && !holdsWord(value) && entropy(value) >= 3.2;
}

/** Whether a run of letters could be a word: long, and without neighbours that hardly any language has. */
export function holdsWord(value: string): boolean {
  return (value.match(/[a-z]{9,}|[A-Z]{9,}/g) ?? []).some((run) => !unheardOf.test(run));
}

const unheardOf = /[bcdfghjklmnpqrstvwxz]{5}|q[^u]|[jvxz][bcdfghjklmnpqrstvwxz]/i;

/** Behind a password's own name and without quotation marks: a mark among letters of both cases and digits. */
export function isMarked(value: string): boolean {
  return (
    isMixed(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && /^[\w]+[!#$%&*+?@^~][\w!#$%&*+?@^~.-]+$/.test(value)
  );
}

/** Behind a password's own name, without digits: cases that turn as in no name, or marks among letters of both cases. */
export function isPassword(value: string): boolean {
  if (value.length < 8 || /\d/.test(value) || isPlaceholder(value)) return false;
  const turns = value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
  if (/^[A-Za-z]+$/.test(value)) return value.length >= 10 && turns >= 5 && turns >= value.length * 0.35;
  const marks = value.match(/[!#$%&*+?@^~]/g)?.length ?? 0;
  return (
    marks >= 1 &&
    marks + turns >= 3 &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    /^[\w!#$%&*+?@^~.-]+$/.test(value) &&
    !/^[$%@#&*]/.test(value)
  );
}

/** With white space within: one of its parts at least is drawn. */
export function isDrawnPassword(value: string): boolean {
  if (!/\s/.test(value) || /\$\{|\{\{|%[sd]/.test(value)) return false;
  const parts = value.split(/\s+/);
  return (
    parts.length <= 12 && parts.filter((part) => part.length >= 6 && turnsOf(part) >= 3).length >= parts.length / 3
  );
}

/** Letters and digits, and nothing that stands for a value to come. */
export function isMixed(value: string): boolean {
  return /[A-Za-z]/.test(value) && /\d/.test(value) && !isPlaceholder(value);
}

/** `user:password`, as base64 has it. */
export function isUserAndPassword(value: string): boolean {
  return /^[\x21-\x7e]{1,64}:[\x20-\x7e]{4,}$/.test(Buffer.from(value, "base64").toString("latin1"));
}

/** Text in base64, as package managers and clusters keep passwords: what is no such text hardly decodes to one. */
export function isEncodedText(value: string): boolean {
  if (!/^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/]{10,2000}={0,2}$/.test(value) || value.length % 4 !== 0) return false;
  return /^[\x20-\x7e]+$/.test(Buffer.from(value, "base64").toString("latin1"));
}

/** How often letters and digits take turns. */
function turnsOf(value: string): number {
  return value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
}

const words =
  /your|example|sample|placeholder|change[_-]?me|dummy|redacted|replace|insert|todo|fixme|process\.env|test|password|passwd|secret|token/gi;

/** Variables, templates and the words that stand for "put yours here", where little is left without them. */
export function isPlaceholder(value: string): boolean {
  if (/[{}]|^<.*>$|^[$%][A-Za-z_]|^\$\(|%[sd]\b|\*{3}|\.{3}|…|^\w+\(.*\)$/.test(value)) return true;
  if (/^(x+|0+|1234\w*|\W*|abc\w*)$/i.test(value)) return true;
  const rest = value.replaceAll(words, "");
  return rest.length < value.length && !(rest.length >= 8 && /[A-Za-z]/.test(rest) && /\d\D+\d/.test(rest));
}

/** Shannon entropy of the characters, in bits each. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
