/** Values that stand where secrets stand: beside a telling name, in a header, a flag, a connection string. */

/** Names of what is a password, and of what is another secret. Parts of names, whatever their case. */
const passwords = "passw(?:or)?ds?|passphrase|pwd|identified[ ]by";
const keys = "(?:api|access|auth|private|encryption|signing|master|account|consumer|session|shared|client)[_-]?key";
const others = `secret|${keys}|token|credentials?`;
const telling = `${passwords}|${others}`;
/** `DB_PASS`, `dbPass`, `pass`, `REDIS_PW`: a whole word of a name, as `bypass` and `passed` are none. */
const short = "(?<![A-Za-z])(?:pass|PASS|pw|PW)(?![A-Za-z])|(?<=[a-z])(?:Pass|Pw)(?![a-z])";

/** What may stand between a name and its value in quotation marks: `=`, `:`, a type, a comma, a bracket, or space alone. */
const between = "[\"'`\\]]{0,3}[ \\t]{0,20}(?::[^=:\"'`\\n]{1,40}=|:=|=>|[=:,(]|[ \\t])[ \\t]{0,20}(?:[bru&@]?)";
const quoted = "([\"'`])(\\S{6,200}?)";
/** Without quotation marks: no characters of code or markup. */
const bare = "([^\\s\"'`;&,<>{}$\\\\|]{8,200})(?=$|[\\s\"'`;&,#\\\\)])";

type Judge = (value: string) => boolean;

/** A pattern whose last group is the value. */
type Place = readonly [kind: string, pattern: RegExp, judge: Judge];

const assigned = "secret value in an assignment";

/** A value in quotation marks behind one of the names. */
function quotedBehind(names: string, flags: string): Place {
  return [assigned, new RegExp(`(?:${names})[\\w-]{0,30}${between}${quoted}\\1`, flags), isRandom];
}

/** `password=…` of shells, properties, connection strings, flags; `ENV NAME …`, `set NAME=…`. */
function bareBehind(names: string, flags: string): Place {
  const joint = "[\"']?(?:[ \\t]{0,20}[=:][ \\t]{0,20}|[ \\t]{1,4})";
  return [assigned, new RegExp(`(?:${names})[\\w-]{0,30}${joint}${bare}`, flags), isRandomBare];
}

const places: readonly Place[] = [
  quotedBehind(telling, "gi"),
  quotedBehind(short, "g"),
  // One after the other: what one takes for a value may hold another's name.
  bareBehind(passwords, "gi"),
  bareBehind(short, "g"),
  bareBehind(others, "gi"),
  [
    assigned,
    /[=:][ \t]{0,8}(["'`])(\S{8,200}?)\1[ \t]{0,8}(?:#|\/\/|--).{0,80}(?:password|secret|api key|token)/gi,
    isRandom,
  ],
  [
    "password in an XML file",
    /<[\w:.-]{0,40}(?:passw(?:or)?d|passphrase|secret|token)[\w:.-]{0,40}>([^<\s]{6,200})<\//gi,
    isRandom,
  ],
  [
    "password in an XML file",
    /(?:key|name)\s{0,4}=\s{0,4}["'][^"']{0,60}(?:password|passwd|pwd|secret|token|apikey)[^"']{0,40}["']\s{1,8}value\s{0,4}=\s{0,4}["']([^"'\s]{6,200})["']/gi,
    isRandom,
  ],
  [
    "password in a command",
    /\b(?:mysql\w*|mariadb\w*|sshpass)\b[^\n]{0,200}?\s-p\s?["']?([^\s"'$-][^\s"'$]{5,128})/gi,
    isMixed,
  ],
  ["password in a command", /(?:\s-u|--user)[ =]["']?[^\s:"']{1,64}:([^\s"'$]{6,128})/g, isMixed],
  ["password in a header", /\bBasic\s{1,4}([A-Za-z0-9+/]{12,200}={0,2})/g, isUserAndPassword],
  ["token in a header", /\bBearer\s{1,4}([A-Za-z0-9._~+/-]{20,400}=*)/g, isRandomBare],
  ["secret value in a command", /ConvertTo-SecureString\s{1,8}(?:-String\s{1,8})?(["'])([^"'\s]{6,200})\1/gi, isRandom],
];

/** A name at the end of a line, whose value is to follow. */
const open = new RegExp(
  `(?:(?:${telling})|(?:${short}))[\\w-]{0,30}["'\`\\]]{0,3}[ \\t]{0,20}(?::[^=:"'\`\\n]{1,40}=|:=|=>|[=:])[ \\t]{0,20}[(\\\\]?[ \\t]{0,8}$|name:[ \\t]{0,8}["']?[\\w-]{0,40}(?:password|secret|token|api_?key)[\\w-]{0,30}["']?[ \\t]{0,8}$`,
  "i",
);
const following = /^\s{0,80}(?:value:[ \t]{0,8})?(?:[bru&@]?)(["'`]?)(\S{6,200}?)\1[ \t]{0,8}[;,)]{0,3}[ \t]{0,8}$/;

/** What most lines have none of, looked for before anything else. */
const hint =
  /pass|pwd|\bpw|_pw|secret|key|token|credential|basic|bearer|identified|-u |--user|sshpass|mysql|mariadb|securestring/i;

/** Which kind of secret a line holds at a telling place; null: none. `before`: the line above, which may name the value. */
export function assignedSecret(line: string, before: string): string | null {
  if (hint.test(line)) {
    const place = places.find(([, pattern, judge]) => holds(line, pattern, judge));
    if (place !== undefined) return place[0];
  }
  if (!hint.test(before) || !open.test(before.slice(-200))) return null;
  const [, mark, value] = following.exec(line.slice(0, 400)) ?? [];
  if (value === undefined) return null;
  return (mark === "" ? isRandomBare : isRandom)(value) ? assigned : null;
}

function holds(line: string, pattern: RegExp, judge: Judge): boolean {
  for (const found of line.matchAll(pattern)) {
    const value = found.at(-1);
    if (value !== undefined && judge(value)) return true;
  }
  return false;
}

/** In quotation marks: letters and digits mixed, or a mark within, and little repetition. */
function isRandom(value: string): boolean {
  return isMixed(value) && entropy(value) >= (value.length >= 16 ? 3 : 2.5);
}

/** Without quotation marks it could be a name in code: digits must stand among letters several times, or it is hexadecimal. */
function isRandomBare(value: string): boolean {
  if (!isMixed(value) || /^[$%@.]|[()[\]]/.test(value)) return false;
  if (/^(?=.*\d)(?=.*[a-f])[0-9a-f]{32,}$/i.test(value)) return true;
  const turns = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  const count = value.match(/\d/g)?.length ?? 0;
  if (/^[A-Za-z_]\w*(?:[.:/-]+[A-Za-z_]\w*)+$/.test(value) && count < 4) return false;
  return count >= 3 && turns >= 2 && entropy(value) >= 2.75;
}

/** Letters and digits, and nothing that stands for a value to come. */
function isMixed(value: string): boolean {
  return /[A-Za-z]/.test(value) && /\d/.test(value) && !isPlaceholder(value);
}

/** `user:password`, as base64 has it. */
function isUserAndPassword(value: string): boolean {
  return /^[\x21-\x7e]{1,64}:[\x20-\x7e]{4,}$/.test(Buffer.from(value, "base64").toString("latin1"));
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
