"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports2, module2) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object2, key, value) => {
      Object.defineProperty(object2, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "\uE000";
    var TRAILING_DOUBLESTAR = "\uE001";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run2, space) => space ? run2.slice(0, run2.length - run2.length % 2) + SPACE : run2,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run2, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run2.length && !run2[index].wildcard; index++) {
        separator += run2[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens2 = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens2.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens2.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens2.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens2.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens2.push({ boundary: char });
          index++;
        } else {
          tokens2.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run2 = [];
      const flush = () => {
        let lastWildcard;
        run2.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run2.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at)})[^\\/])*`;
        });
        run2 = [];
      };
      tokens2.forEach((token) => {
        if (token.boundary === void 0) {
          run2.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    };
    var parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path.length - 1;
      const cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count2 = 0;
      while (str[str.length - count2 - 1] === ESCAPE) {
        count2++;
      }
      return count2 % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options2) => new Ignore(options2);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module2.exports = factory;
    factory.default = factory;
    module2.exports.isPathValid = isPathValid;
    define(module2.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// test/engine/cli/usage.test.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_node_test = require("node:test");

// engine/cli/run.ts
var import_node_util = require("node:util");

// package.json
var version = "0.1.0";

// engine/errors.ts
var AttuneError = class extends Error {
  constructor(code, message, hint, data) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.data = data;
    this.name = "AttuneError";
  }
  code;
  hint;
  data;
};
function toErrorData(error) {
  if (error instanceof AttuneError) {
    const { code, message: message2, hint, data } = error;
    return data === void 0 ? { code, message: message2, hint } : { code, message: message2, hint, data };
  }
  const message = error instanceof Error ? error.stack ?? error.message : String(error);
  return { code: "E_INTERNAL", message, hint: "This is a defect in Attune. Please report it with the log." };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function assertNever(value) {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

// engine/checks.ts
function badValue(where, value, allowed) {
  return new AttuneError("E_USAGE", `${where}: ${show(value)} is not ${allowed}`, `Give ${where} ${allowed}.`);
}
var text = (value, where) => {
  if (typeof value !== "string" || value.trim() === "") throw badValue(where, value, "a non-empty text");
  return value;
};
var anyText = (value, where) => {
  if (typeof value !== "string") throw badValue(where, value, "a text");
  return value;
};
var flag = (value, where) => {
  if (typeof value !== "boolean") throw badValue(where, value, "true or false");
  return value;
};
var largestCount = 2 ** 31 - 1;
var count = numberWhere(
  "an integer of at least 1",
  (value) => Number.isInteger(value) && value >= 1 && value <= largestCount
);
var seed = numberWhere(
  "an integer from 0 to 4294967295",
  (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32
);
var tokenId = numberWhere(
  "an integer of at least 0",
  (value) => Number.isInteger(value) && value >= 0 && value <= largestCount
);
var positive = numberWhere("a number above 0", (value) => value > 0);
var finite = numberWhere("a finite number", () => true);
var share = numberWhere("a number from 0 up to, not including, 1", (value) => value >= 0 && value < 1);
function numberWhere(allowed, accepts) {
  return (value, where) => {
    if (typeof value !== "number" || !Number.isFinite(value) || !accepts(value)) throw badValue(where, value, allowed);
    return value;
  };
}
function oneOf(words2) {
  return (value, where) => {
    const word = words2.find((item) => item === value);
    if (word === void 0) throw badValue(where, value, `one of ${words2.join(", ")}`);
    return word;
  };
}
function list(item) {
  return (value, where) => {
    if (!Array.isArray(value) || value.length === 0) throw badValue(where, value, "a list with at least one entry");
    return value.map((entry, index) => item(entry, `${where}[${index}]`));
  };
}
function object(value, where, known) {
  if (!isRecord(value)) throw badValue(where, value, "an object");
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== void 0) {
    throw new AttuneError(
      "E_USAGE",
      `${where}: unknown field "${unknown}"`,
      `Known fields are ${known.join(", ")}; remove or correct "${unknown}".`
    );
  }
  return value;
}
function optional(record, key, check) {
  const value = record[key];
  if (value === void 0) return {};
  return { [key]: check(value, key) };
}
function show(value) {
  if (value === void 0) return "nothing";
  const shown = typeof value === "number" ? String(value) : JSON.stringify(value) ?? String(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}\u2026` : shown;
}

// engine/protocol.ts
var deviceWords = ["auto", "cpu", "webgpu", "cuda", "dml", "coreml"];
var precisionWords = ["auto", "fp32", "int8"];

// engine/requests.ts
var methodWords = ["lora", "full"];
function parsePlace(value) {
  const record = object(value, "at", ["kind", "file", "line", "column", "text", "prompt", "tokens"]);
  const kind = oneOf(["file", "prompt", "tokens"])(record["kind"], "kind");
  switch (kind) {
    case "file":
      return {
        kind,
        file: text(record["file"], "file"),
        line: count(record["line"], "line"),
        column: count(record["column"], "column"),
        ...optional(record, "text", anyText)
      };
    case "prompt":
      return { kind, prompt: anyText(record["prompt"], "prompt") };
    case "tokens":
      return { kind, tokens: list(tokenId)(record["tokens"], "tokens") };
  }
}
function parseStdinLine(value) {
  if (isRecord(value) && "cancel" in value) {
    return { kind: "cancel", id: requestId(object(value, "request", ["cancel"])["cancel"], "cancel") };
  }
  const record = object(value, "request", [
    "id",
    "file",
    "line",
    "column",
    "text",
    "prompt",
    "tokens",
    "adapter",
    "strength",
    "maxTokens",
    "raw"
  ]);
  return {
    kind: "complete",
    id: requestId(record["id"], "id"),
    at: flatPlace(record),
    ...optional(record, "adapter", (name, where) => name === null ? null : text(name, where)),
    ...optional(record, "strength", finite),
    ...optional(record, "maxTokens", count),
    ...optional(record, "raw", flag)
  };
}
function readableId(value) {
  const id = isRecord(value) ? value["id"] : void 0;
  return typeof id === "string" || typeof id === "number" ? id : null;
}
function flatPlace(record) {
  const kinds = ["file", "prompt", "tokens"].filter((kind2) => record[kind2] !== void 0);
  const [kind] = kinds;
  if (kind === void 0 || kinds.length > 1) {
    throw new AttuneError(
      "E_USAGE",
      `request: ${kinds.length === 0 ? "none" : kinds.join(" and ")} of file, prompt and tokens is given`,
      "Give exactly one place: file with line and column, or prompt, or tokens."
    );
  }
  const { line, column, text: content } = record;
  if (kind !== "file" && (line !== void 0 || column !== void 0 || content !== void 0)) {
    throw new AttuneError("E_USAGE", `request: line, column and text do not go with ${kind}`, "Remove them.");
  }
  return parsePlace({
    kind,
    file: record["file"],
    line,
    column,
    text: content,
    prompt: record["prompt"],
    tokens: record["tokens"]
  });
}
function requestId(value, where) {
  if (typeof value === "string" || typeof value === "number" && Number.isFinite(value)) return value;
  throw badValue(where, value, "a text or a number");
}

// engine/cli/options.ts
function option(placeholder, check, help) {
  return { placeholder, help, read: check };
}
function numeric(placeholder, check, help) {
  const read = (value, where) => check(value.trim() === "" || Number.isNaN(Number(value)) ? value : Number(value), where);
  return { placeholder, help, read };
}
function toggle(help) {
  return { placeholder: null, help, read: () => true };
}
var tokens = (value, where) => {
  const parts = String(value).split(",");
  if (parts.some((part) => !/^\s*\d+\s*$/.test(part))) {
    throw badValue(where, value, "token ids with commas between them, such as 1,2,3");
  }
  return parts.map((part) => tokenId(Number(part), where));
};
var options = {
  base: option("ID|DIR", text, "model id or folder (default: the embedded model)"),
  config: option("FILE", text, "a model's config.json, instead of --base"),
  adapter: option("DIR", text, "adapter folder (default: the base alone)"),
  out: option("PATH", text, "where the result goes; train without it: a new version in the store"),
  examples: option("FILE", text, 'JSON lines of {"tokens": [\u2026], "mask": [0|1 \u2026]}, used in file order'),
  method: option(methodWords.join("|"), oneOf(methodWords), "train an adapter or every weight (default: lora)"),
  rank: numeric("N", count, "rank of the adapter's matrices (default: 16)"),
  alpha: numeric("X", positive, "scale of the adapter (default: 32)"),
  targets: option("LIST", text, "all-linear, or suffixes such as q_proj,v_proj (default: all-linear)"),
  dropout: numeric("P", share, "share of the adapter's inputs dropped in training (default: 0)"),
  rslora: toggle("scale by alpha/\u221Arank instead of alpha/rank"),
  steps: numeric("N", count, "exactly N optimizer steps; goes before --epochs"),
  epochs: numeric("N", count, "times through the workspace (default: 3, within 60 to 600 steps)"),
  "seq-len": numeric("N", count, "tokens a row (default: 512, or as many as the base can read)"),
  batch: numeric("N", count, "rows an optimizer step (default: 8)"),
  lr: numeric("X", positive, "peak learning rate (default: by the width of the base)"),
  seed: numeric("N", seed, "seed of everything random, the choice of held-out files too (default: 1)"),
  device: option(deviceWords.join("|"), oneOf(deviceWords), "where to compute (default: auto)"),
  precision: option(precisionWords.join("|"), oneOf(precisionWords), "of the frozen weights (default: auto)"),
  threads: numeric("N", count, "CPU threads (default: by the number of cores)"),
  resume: option("DIR", text, "go on from a run's --out or a checkpoint"),
  "no-verdict": toggle("skip the comparison of base and tuned at the end"),
  file: option("FILE", text, "the file to complete in"),
  line: numeric("L", count, "1-based line of the cursor"),
  column: numeric("C", count, "1-based column of the cursor, in UTF-16 units as an editor counts"),
  prompt: option("TEXT", text, "continue this text, left to right"),
  tokens: option("1,2,3", tokens, "token ids of the prompt"),
  "max-tokens": numeric("N", count, "the most tokens to generate"),
  strength: numeric("X", finite, "scales the adapter's effect (default: 1)"),
  raw: toggle("no post-processing; adds promptTokens and outputTokens to the result"),
  stdin: toggle("serve JSON lines from standard input until it ends"),
  revision: option("R", text, "branch, tag or commit of the model (default: main)"),
  merged: toggle("add the adapter to the weights first")
};

// engine/cli/output.ts
function createOutput(io, json) {
  return {
    json,
    event: (name, fields) => {
      if (json) io.out(jsonLine({ event: name, ...fields }));
    },
    text: (text2) => {
      if (!json) io.out(text2);
    },
    log: (message) => io.err(`${message}
`)
  };
}
function jsonLine(value) {
  const spell = (_key, item) => typeof item === "number" && !Number.isFinite(item) ? String(item) : item;
  return `${JSON.stringify(value, spell)}
`;
}
function table(header, rows, align) {
  const lines2 = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines2.map((line) => (line[column] ?? "").length)));
  const render = (line) => widths.map((width, column) => {
    const cell = line[column] ?? "";
    return align[column] === "right" ? cell.padStart(width) : cell.padEnd(width);
  }).join("  ").trimEnd();
  return `${lines2.map(render).join("\n")}
`;
}
function grouped(value) {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}
function counted(value, thing) {
  return `${grouped(value)} ${thing}${value === 1 ? "" : "s"}`;
}
function percent(value) {
  return `${value.toLocaleString("en-US", { maximumSignificantDigits: 3 })} %`;
}
function bytes(value) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let scaled = value;
  let unit = 0;
  while (scaled >= 1e3 && unit < units.length - 1) {
    scaled /= 1e3;
    unit += 1;
  }
  return `${unit === 0 ? scaled : scaled.toFixed(scaled < 10 ? 1 : 0)} ${units[unit]}`;
}
function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value) => String(value).padStart(2, "0");
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${two(Math.floor(whole % 3600 / 60))} min`;
}

// engine/cli/usage.ts
function programHelp(verbs2) {
  const width = Math.max(...[...verbs2.keys()].map((name) => name.length));
  return [
    "Attune tunes a code model on your workspace, on your own GPU or CPU, and completes code with the result.",
    "",
    "Usage: attune VERB \u2026",
    "",
    ...[...verbs2].map(([name, verb2]) => `  ${name.padEnd(width)}  ${verb2.summary}`),
    "",
    "  attune VERB --help  explains a verb.      attune --version  prints the version.",
    "",
    ...exitCodes,
    ""
  ].join("\n");
}
function verbHelp(name, verb2) {
  const rows = verb2.options.map((option2) => [spelled(option2), options[option2].help]);
  rows.push(["--json", "print one JSON object a line"], ["--help", "print this"]);
  const width = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= 34));
  return [
    verb2.summary,
    "",
    `Usage: attune ${[name, verb2.positional, "[OPTIONS]"].filter((part) => part !== null).join(" ")}`,
    "",
    ...rows.map(
      ([left, right]) => left.length > width ? `  ${left}
  ${" ".repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`
    ),
    "",
    ...verb2.notes.length > 0 ? [...verb2.notes, ""] : [],
    ...exitCodes,
    ""
  ].join("\n");
}
function spelled(name) {
  const { placeholder } = options[name];
  return placeholder === null ? `--${name}` : `--${name} ${placeholder}`;
}
var exitCodes = ["Exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted. Logs go to standard error."];

// engine/cli/verb.ts
function verb(definition) {
  return definition;
}
function usage(message, hint) {
  return new AttuneError("E_USAGE", message, hint);
}
function need(value, what, hint) {
  if (value === void 0) throw usage(`${what} is missing`, hint);
  return value;
}
function defined(fields) {
  const kept = Object.entries(fields).filter(([, value]) => value !== void 0);
  return Object.fromEntries(kept);
}

// engine/cli/verbs/complete.ts
var import_node_path2 = require("node:path");

// engine/cli/stdin.ts
var import_node_path = require("node:path");

// engine/queue.ts
function createQueue() {
  let last = Promise.resolve();
  return {
    run(task, signal) {
      const before = last;
      const result = (async () => {
        await untilDoneOrAborted(before, signal);
        if (signal.aborted) throw interrupted();
        return task(signal);
      })();
      last = Promise.allSettled([before, result]).then(() => void 0);
      return result;
    }
  };
}
function interrupted() {
  return new AttuneError("E_INTERRUPTED", "The request was cancelled before it began.", "Ask again when it is needed.");
}
function untilDoneOrAborted(done, signal) {
  return new Promise((resolve9) => {
    const finish = () => {
      signal.removeEventListener("abort", finish);
      resolve9();
    };
    signal.addEventListener("abort", finish);
    if (signal.aborted) finish();
    void done.then(finish);
  });
}

// engine/cli/stdin.ts
async function serveLines(settings, { operations, io, output, signal }) {
  const completer = await operations.createCompleter(output.log);
  const queue = createQueue();
  const pending = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Set();
  const cancelAll = () => {
    for (const controller of pending.values()) controller.abort();
  };
  signal.addEventListener("abort", cancelAll);
  const answer = async (request, controller) => {
    const { id } = request;
    try {
      const complete2 = completeRequest(settings, request, io.cwd);
      const result = await queue.run((aborted) => completer.complete(complete2, aborted), controller.signal);
      io.out(jsonLine({ event: "result", id, ...result }));
    } catch (error) {
      io.out(jsonLine({ event: "error", id, ...toErrorData(error) }));
    } finally {
      pending.delete(id);
    }
  };
  try {
    for await (const { text: text2, number } of lines(io.input, signal)) {
      if (text2.trim() === "") continue;
      let value = null;
      try {
        value = parseJson(text2, number);
        const request = parseStdinLine(value);
        if (request.kind === "cancel") {
          pending.get(request.id)?.abort();
          continue;
        }
        if (pending.has(request.id)) throw stillOpen(request.id);
        const controller = new AbortController();
        pending.set(request.id, controller);
        const running = answer(request, controller).finally(() => answers.delete(running));
        answers.add(running);
      } catch (error) {
        const id = readableId(value);
        io.out(jsonLine({ event: "error", ...id === null ? {} : { id }, line: number, ...toErrorData(error) }));
      }
    }
    await Promise.all(answers);
    if (signal.aborted) {
      throw new AttuneError("E_INTERRUPTED", "Interrupted before the input ended.", "Send the requests again.");
    }
  } finally {
    signal.removeEventListener("abort", cancelAll);
    await completer.dispose();
  }
}
function completeRequest(settings, request, cwd) {
  const { at, adapter, strength, maxTokens, raw } = request;
  const { adapter: usual, ...others } = settings;
  const chosen = adapter === void 0 ? usual : adapter;
  return {
    ...others,
    ...chosen === void 0 || chosen === null ? {} : { adapter: (0, import_node_path.resolve)(cwd, chosen) },
    ...strength === void 0 ? {} : { strength },
    ...maxTokens === void 0 ? {} : { maxTokens },
    ...raw === void 0 ? {} : { raw },
    at: at.kind === "file" ? { ...at, file: (0, import_node_path.resolve)(cwd, at.file) } : at
  };
}
function parseJson(text2, line) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AttuneError("E_USAGE", `line ${line} is not JSON: ${why}`, "Send one JSON object a line.");
  }
}
function stillOpen(id) {
  const shown = JSON.stringify(id);
  return new AttuneError("E_USAGE", `id ${shown} is not answered yet`, "Give each open request an id of its own.");
}
async function* lines(input, signal) {
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  for await (const piece of untilAborted(input, signal)) {
    const parts = (rest + (typeof piece === "string" ? piece : decoder.decode(piece, { stream: true }))).split("\n");
    rest = parts.pop() ?? "";
    for (const text2 of parts) yield { text: text2, number: ++number };
  }
  if (rest !== "") yield { text: rest, number: ++number };
}
async function* untilAborted(input, signal) {
  const aborted = new Promise((resolve9) => {
    if (signal.aborted) resolve9("aborted");
    signal.addEventListener("abort", () => resolve9("aborted"), { once: true });
  });
  const iterator = input[Symbol.asyncIterator]();
  for (; ; ) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next === "aborted" || next.done === true) return;
    yield next.value;
  }
}

// engine/cli/verbs/complete.ts
var complete = verb({
  summary: "Complete code at a place in a file",
  positional: null,
  options: [
    "base",
    "adapter",
    "strength",
    "file",
    "line",
    "column",
    "prompt",
    "tokens",
    "max-tokens",
    "raw",
    "device",
    "precision",
    "threads",
    "stdin"
  ],
  interruptible: true,
  notes: [
    "Give one place: --file with --line and --column, or --prompt, or --tokens.",
    "",
    "With --stdin each line of standard input is a request, answered by one line with its id:",
    '  {"id": 1, "file": "a.ts", "line": 3, "column": 7, "text": "\u2026"}   text may be absent: the file is read',
    '  {"id": 2, "prompt": "function add("}     {"id": 3, "tokens": [1, 2, 3]}     {"cancel": 2}',
    "and adapter, strength, maxTokens and raw where they differ from the command line's."
  ],
  prepare(_, values) {
    const settings = (cwd) => defined({
      base: values.base,
      adapter: values.adapter === void 0 ? void 0 : (0, import_node_path2.resolve)(cwd, values.adapter),
      strength: values.strength,
      device: values.device,
      precision: values.precision,
      threads: values.threads,
      maxTokens: values["max-tokens"],
      raw: values.raw
    });
    if (values.stdin) {
      const given = placeOptions.find((name) => values[name] !== void 0);
      if (given !== void 0) {
        throw usage(
          `attune complete: --${given} and --stdin exclude each other`,
          "Put the place into the request's line."
        );
      }
      return (context) => serveLines(settings(context.io.cwd), context);
    }
    const place = readPlace(values);
    return async ({ operations, output, io, signal }) => {
      const completer = await operations.createCompleter(output.log);
      try {
        const at = place.kind === "file" ? { ...place, file: (0, import_node_path2.resolve)(io.cwd, place.file) } : place;
        const result = await completer.complete({ ...settings(io.cwd), at }, signal);
        output.event("result", result);
        output.text(`${result.text}
`);
      } finally {
        await completer.dispose();
      }
    };
  }
});
var placeOptions = ["file", "line", "column", "prompt", "tokens"];
function readPlace(values) {
  const hint = "Give --file with --line and --column, or --prompt, or --tokens, or --stdin.";
  const given = ["file", "prompt", "tokens"].filter((name) => values[name] !== void 0);
  if (given.length !== 1) {
    const what = given.length === 0 ? "no place is given" : `${given.map((name) => `--${name}`).join(" and ")} exclude each other`;
    throw usage(`attune complete: ${what}`, hint);
  }
  if (values.file !== void 0) {
    const line = need(values.line, `attune complete: --line for --file ${values.file}`, hint);
    const column = need(values.column, `attune complete: --column for --file ${values.file}`, hint);
    return { kind: "file", file: values.file, line, column };
  }
  if (values.line !== void 0 || values.column !== void 0) {
    throw usage("attune complete: --line and --column go with --file only", hint);
  }
  if (values.prompt !== void 0) return { kind: "prompt", prompt: values.prompt };
  return { kind: "tokens", tokens: need(values.tokens, "attune complete: --tokens", hint) };
}

// engine/cli/verbs/devices.ts
var devices = verb({
  summary: "List what can compute here, and whether it computes rightly",
  positional: null,
  options: [],
  interruptible: false,
  notes: ["Each device is tried: a small training step whose gradients have to agree with the CPU's."],
  prepare() {
    return async ({ operations, output }) => {
      const found = await operations.devices();
      for (const device of found) output.event("device", device);
      output.event("result", { devices: found.length, usable: found.filter((device) => device.usable).length });
      output.text(
        table(["device", "name", "usable", "error", "nodes", "reason"], found.map(row), [
          "left",
          "left",
          "left",
          "right",
          "left",
          "left"
        ])
      );
    };
  }
});
function row(device) {
  const placement = Object.entries(device.placement ?? {}).map(([provider, nodes]) => `${provider} ${nodes}`);
  return [
    device.device,
    device.name,
    device.usable ? "yes" : "no",
    device.selfTest === void 0 ? "" : device.selfTest.maxRelativeError.toExponential(1),
    placement.join(", "),
    device.reason
  ];
}

// engine/cli/verbs/evaluate.ts
var import_node_path3 = require("node:path");

// engine/cli/verdict.ts
function verdictText(verdict) {
  const { base, tuned, difference, better } = verdict;
  const row2 = (name, read, digits, scale, unit) => {
    const shown = [base, tuned].map((metrics) => `${(scale * read(metrics)).toFixed(digits)}${unit}`);
    return [name, ...shown];
  };
  const rows = [
    row2("nats per token", (metrics) => metrics.natsPerToken, 3, 1, ""),
    row2("nats per byte", (metrics) => metrics.natsPerByte, 3, 1, ""),
    row2("line exact match", (metrics) => metrics.lineExactMatch, 1, 100, " %"),
    row2("span exact match", (metrics) => metrics.spanExactMatch, 1, 100, " %"),
    row2("edit similarity", (metrics) => metrics.editSimilarity, 1, 100, " %"),
    row2("identifier F1", (metrics) => metrics.identifierF1, 1, 100, " %")
  ];
  const interval = `${signed(difference.value)} nats per token, 95 % between ${signed(difference.low95)} and ${signed(difference.high95)}`;
  const sentence = better ? `Better than the base on held-out files: ${interval}.` : `Not shown to be better than the base on held-out files: ${interval}.`;
  return table(["held-out files", "base", "tuned"], rows, ["left", "right", "right"]) + sentence;
}
function signed(value) {
  return `${value > 0 ? "+" : value < 0 ? "\u2212" : ""}${Math.abs(value).toFixed(3)}`;
}

// engine/cli/verbs/evaluate.ts
var evaluate = verb({
  summary: "Compare an adapter with its base on a workspace's held-out files",
  positional: "WORKSPACE",
  options: ["base", "adapter", "device", "precision", "threads", "seed"],
  interruptible: true,
  notes: ["  attune evaluate . --adapter DIR"],
  prepare(workspace, values) {
    const folder = need(workspace, "WORKSPACE", "Usage: attune evaluate WORKSPACE");
    return async ({ operations, output, io, signal }) => {
      const request = {
        workspace: (0, import_node_path3.resolve)(io.cwd, folder),
        ...defined({
          base: values.base,
          adapter: values.adapter === void 0 ? void 0 : (0, import_node_path3.resolve)(io.cwd, values.adapter),
          device: values.device,
          precision: values.precision,
          threads: values.threads,
          seed: values.seed
        })
      };
      const onProgress = (done, total) => {
        if (io.terminal && !output.json) io.out(`\r\x1B[2K${done < total ? `evaluating ${done}/${total}` : ""}`);
      };
      const result = await operations.evaluate(request, { signal, onProgress, log: output.log });
      output.event("result", result);
      output.text(`${verdictText(result)}
`);
    };
  }
});

// engine/cli/verbs/gradients.ts
var import_node_path4 = require("node:path");
var gradients = verb({
  summary: "Write the gradients of an examples file, before clipping",
  positional: null,
  options: ["base", "adapter", "method", "examples", "out", "rank", "alpha", "targets", "seed", "device", "precision"],
  interruptible: false,
  notes: [
    "The output is a safetensors file: one tensor per LoRA matrix under its PEFT key; with --method full one per weight.",
    "Without --adapter: a fresh adapter of --rank, --alpha, --targets and --seed.",
    "",
    "  attune gradients --adapter DIR --examples examples.jsonl --out gradients.safetensors"
  ],
  prepare(_, values) {
    const hint = "Usage: attune gradients --examples FILE --out FILE [OPTIONS]";
    const examples = need(values.examples, "attune gradients: --examples", hint);
    const out = need(values.out, "attune gradients: --out", hint);
    return async ({ operations, output, io }) => {
      const result = await operations.gradients({
        examples: (0, import_node_path4.resolve)(io.cwd, examples),
        out: (0, import_node_path4.resolve)(io.cwd, out),
        ...defined({
          base: values.base,
          adapter: values.adapter === void 0 ? void 0 : (0, import_node_path4.resolve)(io.cwd, values.adapter),
          method: values.method,
          rank: values.rank,
          alpha: values.alpha,
          targets: values.targets,
          seed: values.seed,
          device: values.device,
          precision: values.precision
        })
      });
      output.event("result", result);
      output.text(`loss ${result.loss.toFixed(6)}, gradient norm ${result.gradNorm.toFixed(6)}, written to ${out}
`);
    };
  }
});

// engine/cli/verbs/logits.ts
var import_node_path5 = require("node:path");
var logits = verb({
  summary: "Print the logits that follow a list of tokens",
  positional: null,
  options: ["base", "adapter", "merged", "strength", "tokens", "device", "precision"],
  interruptible: false,
  notes: ["  attune logits --tokens 1,2,3 --json", "Without --json: the ten most likely next tokens."],
  prepare(_, values) {
    const tokens2 = need(values.tokens, "attune logits: --tokens", "Usage: attune logits --tokens 1,2,3 [OPTIONS]");
    if (values.merged && values.adapter === void 0) {
      throw usage("attune logits: --merged needs --adapter", "Give --adapter DIR, or leave --merged out.");
    }
    return async ({ operations, output, io }) => {
      const request = {
        tokens: tokens2,
        ...defined({
          base: values.base,
          adapter: values.adapter === void 0 ? void 0 : (0, import_node_path5.resolve)(io.cwd, values.adapter),
          merged: values.merged,
          strength: values.strength,
          device: values.device,
          precision: values.precision
        })
      };
      const result = await operations.logits(request);
      output.event("result", result);
      const best = result.logits.map((logit, token) => ({ token, logit })).sort((a, b) => b.logit - a.logit).slice(0, 10).map(({ token, logit }) => [String(token), logit.toFixed(4)]);
      output.text(table(["token", "logit"], best, ["right", "right"]));
    };
  }
});

// engine/cli/verbs/models.ts
var modelsList = verb({
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
  }
});
var idHint = "Give an id as the model's page shows it, for example Qwen/Qwen2.5-Coder-0.5B.";
var modelsDownload = verb({
  summary: "Download a base model from a hub into the store",
  positional: "ID",
  options: ["revision"],
  interruptible: true,
  notes: [
    "HF_ENDPOINT names another hub, HF_TOKEN a token for models that need one; HTTPS_PROXY and NO_PROXY are heeded.",
    "An interrupted download goes on where it stopped. HF_HUB_OFFLINE=1 uses only what is on this computer."
  ],
  prepare(positional, { revision }) {
    const id = need(positional, "the model's ID", idHint);
    return async ({ operations, io, output, signal }) => {
      let bar = false;
      const result = await operations.downloadModel(
        { id, ...defined({ revision }) },
        {
          signal,
          onEvent(event) {
            const { event: name, ...fields } = event;
            output.event(name, fields);
            if (!io.terminal || output.json) return;
            bar = true;
            const done = percent(Math.floor(100 * event.doneBytes / Math.max(1, event.totalBytes)));
            const line = `${done} of ${bytes(event.totalBytes)}  ${event.file}`;
            output.text(`\r\x1B[2K${line.slice(0, io.columns() - 1)}`);
          }
        }
      ).finally(() => {
        if (bar) output.text("\n");
      });
      output.event("result", result);
      output.text(`${result.id}: ${grouped(result.parameters)} parameters, in ${result.path}
`);
    };
  }
});
var modelsRemove = verb({
  summary: "Remove a downloaded model from the store",
  positional: "ID",
  options: [],
  interruptible: false,
  notes: [],
  prepare(positional) {
    const id = need(positional, "the model's ID", idHint);
    return async ({ operations, output }) => {
      const result = await operations.removeModel(id);
      output.event("result", result);
      output.text(`removed ${result.removed}
`);
    };
  }
});

// engine/cli/verbs/params.ts
var import_node_path6 = require("node:path");
var params = verb({
  summary: "Count the parameters that an adapter would train",
  positional: null,
  options: ["base", "config", "rank", "targets"],
  interruptible: false,
  notes: ["  attune params --config config.json --rank 8 --targets q_proj,v_proj"],
  prepare(_, values) {
    if (values.base !== void 0 && values.config !== void 0) {
      throw usage(
        `attune params: --base ${values.base} and --config ${values.config} exclude each other`,
        "Give either --base or --config."
      );
    }
    return async ({ operations, output, io }) => {
      const config = values.config === void 0 ? void 0 : (0, import_node_path6.resolve)(io.cwd, values.config);
      const result = await operations.params({
        ...defined({ base: values.base, config }),
        rank: values.rank ?? 16,
        targets: values.targets ?? "all-linear"
      });
      output.event("result", result);
      const rows = result.perMatrix.map(({ name, shape, rank, trainable }) => [
        name,
        shape.join(" \xD7 "),
        String(rank),
        grouped(trainable)
      ]);
      output.text(table(["matrix", "shape", "rank", "trainable"], rows, ["left", "right", "right", "right"]));
      output.text(
        `
${grouped(result.trainable)} of ${grouped(result.total)} parameters, ${percent(result.percent)}
`
      );
    };
  }
});

// engine/cli/verbs/review.ts
var import_node_path7 = require("node:path");

// engine/workspace/content.ts
var hugeBytes = 1 << 20;
var marker = new RegExp(
  [
    /@generated\b/,
    /<auto-?generated/,
    /\bgenerated\b.*\bdo not (edit|modify|change)\b/,
    /\bdo not (edit|modify|change)\b.*\bgenerated\b/,
    /\b(this|the) (file|code|class|module)\b.{0,40}\b(is|was|has been) (auto(matically)?[- ]?)?generated\b/,
    /\b(auto[- ]?generated|automatically generated) (by|from|with|file|code)\b/,
    /\bgenerated by (the protocol buffer compiler|protoc|swagger|openapi|thrift|antlr|flex|bison|swig|cython)\b/i
  ].map((pattern) => pattern.source).join("|"),
  "i"
);

// engine/secret-names.ts
var secretName = new RegExp(
  [
    /^\.env|\.env$|^\.?env\.(local|prod|production|staging|development)$/,
    /\.(pem|key|p8|p12|pfx|pkcs12|ppk|jks|jceks|keystore|keytab|crt|cer|der|csr|kdbx?|asc|gpg|pgp|ovpn|mobileprovision|agekey|secret|secrets|credentials)$/,
    /^(id_rsa|id_dsa|id_ecdsa|id_ed25519|id_xmss)|^(ssh_host_.*_key)/,
    /^\.?credentials(\.(json|ya?ml|toml|ini|cfg|conf|csv|xml|txt|properties|enc|db|yml\.enc))*$|^\.git-credentials|^\.?netrc$|^_netrc$|^\.npmrc$|^\.yarnrc(\.yml)?$|^\.pypirc$|^\.pgpass$|^\.my\.cnf$/,
    /^\.?htpasswd|^\.?htdigest|^\.dockercfg$|^\.dockerconfigjson$|^\.s3cfg$|^\.boto$|^\.terraformrc$|^\.vault[-_]?pass/,
    /^(client[-_]secrets?|service[-_]?account[^/]*|gcp[-_]?key[^/]*|firebase-adminsdk[^/]*)\.json$/,
    /^\.?secrets?\.(json|jsonc|ya?ml|toml|ini|cfg|conf|properties|xml|txt|env)(\.enc)?$/,
    /^kubeconfig|\.kubeconfig$|\.tfvars(\.json)?$|\.tfstate(\.backup|\..*)?$|^terraform\.tfstate/,
    /^\.?(bash|zsh|sh|python|node_repl|psql|mysql|sqlite|rediscli)_history$/
  ].map((pattern) => pattern.source).join("|")
);

// engine/workspace/ignore-rules.ts
var import_ignore = __toESM(require_ignore());

// engine/workspace/kinds.ts
function words(text2) {
  return new Set(text2.trim().split(/\s+/));
}
var codeExtensions = words(`
  ts tsx mts cts js jsx mjs cjs vue svelte astro html htm xhtml css scss sass less styl pug hbs ejs liquid njk
  py pyi pyx pxd rb erb rake gemspec php phtml pl pm t lua tcl r rmd jl m mm
  c h cc cpp cxx hpp hh hxx inl ipp ixx cu cuh cl ino s asm ld
  rs go mod java kt kts scala sc sbt groovy gradle clj cljs cljc edn cs csx fs fsi fsx vb xaml razor cshtml
  swift dart zig nim v sv svh vhd vhdl d cr ex exs eex heex leex erl hrl hs lhs elm ml mli mll mly re rei purs idr agda
  lean rkt scm ss lisp cl el fnl f f90 f95 f03 for pas pp adb ads cob cbl st
  sh bash zsh fish ksh ps1 psm1 psd1 bat cmd awk sed vim nix sql psql plsql graphql gql proto thrift avdl capnp
  wgsl glsl vert frag comp hlsl metal shader gd tf hcl bicep cmake mk bzl star dockerfile sol vy move cairo wat mlir
  coffee ls litcoffee jsonnet libsonnet rego dhall cue tex sty cls`);
var documentationExtensions = words("md markdown mdx rst adoc asciidoc org rdoc textile pod");
var dataExtensions = words(`
  json jsonc json5 jsonl ndjson geojson topojson webmanifest yaml yml toml ini cfg conf config properties editorconfig
  xml xsd xsl xslt svg plist csv tsv txt log ipynb po pot resx xlf xliff strings arb srt vtt ics bib patch diff
  csproj vbproj fsproj sln vcxproj props targets pbxproj storyboard xib`);
var binaryExtensions = words(`
  png jpg jpeg gif bmp ico icns webp avif tif tiff psd ai sketch fig heic pdf ps eps
  zip gz tgz bz2 xz zst lz4 7z rar tar jar war ear aar whl gem nupkg vsix crx xpi apk ipa dmg iso deb rpm msi cab
  class o a so dylib dll exe lib pdb wasm node bin dat rom elf hex pyc pyo pyd beam
  ttf otf woff woff2 eot mp3 mp4 m4a wav ogg flac aac avi mov mkv webm swf blend fbx glb stl
  db sqlite sqlite3 mdb parquet arrow feather npy npz pkl pickle h5 hdf5 mat
  safetensors onnx pt pth ckpt gguf ggml tflite pb doc docx xls xlsx ppt pptx odt ods odp`);
var codeNames = words(`
  makefile gnumakefile dockerfile containerfile cmakelists.txt jenkinsfile rakefile gemfile vagrantfile brewfile
  podfile fastfile justfile procfile build build.bazel workspace workspace.bazel meson.build sconstruct sconscript
  snakefile tiltfile earthfile`);
var lockNames = words(`
  package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock deno.lock cargo.lock poetry.lock pdm.lock
  uv.lock pipfile.lock composer.lock gemfile.lock podfile.lock mix.lock pubspec.lock go.sum go.work.sum packages.lock.json
  flake.lock gradle.lockfile`);
var folderReasons = [
  ["version control folder", words(".git .hg .svn .bzr .jj .sl .pijul _darcs cvs")],
  [
    "vendored code of others",
    words(
      "node_modules bower_components jspm_packages web_modules vendor vendors third_party third-party thirdparty pods carthage site-packages .venv venv virtualenv .yarn .pnpm-store elm-stuff"
    )
  ],
  [
    "build output",
    words(
      "dist build out target .next .nuxt .output .svelte-kit .angular .docusaurus .eggs deriveddata dist-newstyle .stack-work .dart_tool .serverless .aws-sam .vercel .netlify coverage .nyc_output htmlcov __generated__ __snapshots__"
    )
  ],
  [
    "cache of a tool",
    words(
      "__pycache__ .mypy_cache .pytest_cache .ruff_cache .tox .nox .ipynb_checkpoints .cache .parcel-cache .turbo .gradle .terraform .bundle .sass-cache .vscode-test .idea .vs .metals .bloop .ccls-cache .clangd"
    )
  ]
];

// engine/workspace/review.ts
function countSkipped(files) {
  const counts = {};
  for (const { used, reason } of files) if (!used) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

// engine/cli/verbs/review.ts
var review = verb({
  summary: "Show which files of a workspace would be trained on, and why",
  positional: "WORKSPACE",
  options: ["base", "seed"],
  interruptible: true,
  notes: ["Nothing is written. --base says whose tokenizer counts the tokens; --seed as in train, for the same split."],
  prepare(workspace, values) {
    const folder = need(workspace, "WORKSPACE", "Usage: attune review WORKSPACE");
    return async (context) => {
      const request = {
        workspace: (0, import_node_path7.resolve)(context.io.cwd, folder),
        ...defined({ base: values.base, seed: values.seed })
      };
      const { files } = await context.operations.review(request, context.signal);
      show2(files, context);
    };
  }
});
function show2(files, { output }) {
  for (const file of files) output.event("file", fileEvent(file));
  const result = totals(files);
  output.event("result", result);
  const rows = files.map((file) => [
    file.path,
    file.used ? file.split === "heldOut" ? "held out" : "train" : "left out",
    file.used ? grouped(file.tokens.length) : "",
    file.secrets.length === 0 ? file.reason : `${file.reason} (${file.secrets.map(({ kind, line }) => `${kind} in line ${line}`).join(", ")})`
  ]);
  output.text(table(["file", "use", "tokens", "reason"], rows, ["left", "left", "right", "left"]));
  output.text(
    `
${grouped(result.used)} of ${counted(result.files, "file")}, ${counted(result.tokens, "token")}; ${counted(result.train, "file")} to train on, ${grouped(result.heldOut)} held out
`
  );
}
function fileEvent(file) {
  const { path, used, reason, tokens: tokens2, split, secrets, duplicateOf } = file;
  return { event: "file", path, used, reason, tokens: tokens2.length, split, secrets, duplicateOf };
}
function totals(files) {
  return {
    files: files.length,
    used: files.filter((file) => file.used).length,
    skipped: countSkipped(files),
    tokens: files.reduce((sum, file) => sum + file.tokens.length, 0),
    train: files.filter((file) => file.split === "train").length,
    heldOut: files.filter((file) => file.split === "heldOut").length
  };
}

// engine/cli/verbs/train.ts
var import_node_path8 = require("node:path");

// engine/priority.ts
var import_node_os = __toESM(require("node:os"));
function lowerPriority(log) {
  const { PRIORITY_BELOW_NORMAL } = import_node_os.default.constants.priority;
  try {
    if (import_node_os.default.getPriority() < PRIORITY_BELOW_NORMAL) import_node_os.default.setPriority(PRIORITY_BELOW_NORMAL);
  } catch (error) {
    log(`could not lower the process's priority: ${error instanceof Error ? error.message : String(error)}`);
  }
}

// engine/cli/progress.ts
var linesPerRun = 20;
function createProgress(io) {
  let plan = null;
  let held = null;
  let bar = "";
  let shown = "";
  const clear = () => {
    if (bar !== "") io.out("\r\x1B[2K");
  };
  const line = (text2) => {
    clear();
    io.out(`${text2}
`);
    io.out(bar);
  };
  const end = () => {
    if (bar !== "") io.out("\n");
    bar = "";
  };
  const phase = (message) => {
    const name = message.replace(/:? \d+ of \d+$/, "");
    const again = name === shown;
    shown = name;
    if (!io.terminal) {
      if (!again) io.out(`${message}
`);
      return;
    }
    if (again) clear();
    else end();
    bar = message.slice(0, io.columns() - 1);
    io.out(bar);
  };
  const step = (event) => {
    const steps = plan?.steps ?? event.step;
    if (io.terminal) {
      clear();
      bar = barLine(event, steps, held, io.columns());
      io.out(bar);
    } else if (event.step === 1 || event.step === steps || event.step % Math.ceil(steps / linesPerRun) === 0) {
      io.out(`step ${event.step}/${steps}  ${figures(event, held)}
`);
    }
  };
  return {
    show(event) {
      switch (event.event) {
        case "phase":
          return phase(event.message);
        case "plan":
          plan = event;
          return line(planText(event));
        case "step":
          return step(event);
        case "eval":
          held = event;
          return line(
            `held-out loss ${event.loss.toFixed(3)} ${event.step === 0 ? "(base)" : `after step ${event.step}`}`
          );
        case "checkpoint":
          return line(`checkpoint after step ${event.step}: ${event.path}`);
        case "verdict":
          end();
          return line(verdictText(event));
        default:
          return assertNever(event);
      }
    },
    log(message) {
      clear();
      io.err(`${message}
`);
      io.out(bar);
    },
    end
  };
}
function barLine(event, steps, held, columns) {
  const step = String(event.step).padStart(String(steps).length);
  const text2 = ` ${step}/${steps}  ${figures(event, held)}`;
  const width = Math.min(30, columns - text2.length - 3);
  if (width < 5) return text2.trimStart().slice(0, columns - 1);
  const filled = Math.round(width * Math.min(event.step, steps) / steps);
  return `[${"\u2588".repeat(filled)}${"\u2591".repeat(width - filled)}]${text2}`;
}
function figures(event, held) {
  const parts = [`loss ${event.loss.toFixed(3)}`];
  if (held !== null) parts.push(`held-out ${held.loss.toFixed(3)}`);
  parts.push(`${grouped(event.tokensPerSecond)} tokens/s`, `${duration(event.etaSeconds)} left`);
  return parts.join("  ");
}
function planText(plan) {
  const left = Object.values(plan.skipped).reduce((sum, count2) => sum + count2, 0);
  const what = plan.method === "full" ? `every weight: ${grouped(plan.trainable)} parameters` : `adapter of rank ${plan.rank}, alpha ${plan.alpha}: ${grouped(plan.trainable)} of ${grouped(plan.total)} parameters (${percent(100 * plan.trainable / plan.total)}), ${bytes(plan.adapterBytes)}`;
  return [
    `base       ${plan.base}`,
    `workspace  ${counted(plan.files, "file")} (${grouped(left)} left out), ${grouped(plan.tokens)} tokens`,
    `training   ${what}`,
    `device     ${plan.device} (${plan.deviceName}), ${plan.precision}: ${plan.deviceReason}`,
    `plan       ${counted(plan.steps, "step")} of ${plan.batch} \xD7 ${plan.seqLen} tokens, about ${duration(plan.estimate.seconds)} and ${bytes(plan.estimate.bytes)}`
  ].join("\n");
}

// engine/cli/verbs/train.ts
var train = verb({
  summary: "Train an adapter on a workspace",
  positional: "[WORKSPACE]",
  options: [
    "base",
    "out",
    "method",
    "rank",
    "alpha",
    "targets",
    "dropout",
    "rslora",
    "steps",
    "epochs",
    "seq-len",
    "batch",
    "lr",
    "seed",
    "device",
    "precision",
    "threads",
    "examples",
    "resume",
    "no-verdict"
  ],
  interruptible: true,
  notes: [
    "WORKSPACE is a folder; --examples FILE takes its place. Ctrl+C finishes the step, writes a checkpoint and",
    "says how to resume; a second Ctrl+C stops at once.",
    "",
    "  attune train . --steps 100",
    "  attune train . --steps 100 --resume DIR"
  ],
  prepare(workspace, values) {
    const hint = "Usage: attune train WORKSPACE [OPTIONS], or attune train --examples FILE [OPTIONS]";
    if (workspace === void 0 && values.examples === void 0)
      throw usage("attune train: WORKSPACE is missing", hint);
    if (workspace !== void 0 && values.examples !== void 0) {
      throw usage(`attune train: --examples ${values.examples} and WORKSPACE ${workspace} exclude each other`, hint);
    }
    return async (context) => {
      const absolute = (path) => path === void 0 ? void 0 : (0, import_node_path8.resolve)(context.io.cwd, path);
      const request = defined({
        workspace: absolute(workspace),
        examples: absolute(values.examples),
        base: values.base,
        out: absolute(values.out),
        method: values.method,
        rank: values.rank,
        alpha: values.alpha,
        targets: values.targets,
        dropout: values.dropout,
        rslora: values.rslora,
        steps: values.steps,
        epochs: values.epochs,
        seqLen: values["seq-len"],
        batch: values.batch,
        lr: values.lr,
        seed: values.seed,
        device: values.device,
        precision: values.precision,
        threads: values.threads,
        resume: absolute(values.resume),
        verdict: values["no-verdict"] ? false : void 0
      });
      await perform(request, context);
    };
  }
});
async function perform(request, context) {
  const { output, operations, signal, io } = context;
  const progress = createProgress(io);
  const log = output.json ? output.log : progress.log;
  const onEvent = output.json ? (event) => output.event(event.event, event) : progress.show;
  lowerPriority(log);
  let result;
  try {
    result = await operations.train(request, { signal, onEvent, log });
  } catch (error) {
    throw withResume(error, context.argv);
  } finally {
    progress.end();
  }
  output.event("result", result);
  if (result.verdict === void 0 && request.verdict !== false) {
    output.text("no comparison with the base: it takes at least two held-out files with code\n");
  }
  output.text(`adapter in ${result.adapter} after ${counted(result.steps, "step")} and ${duration(result.seconds)}
`);
}
function withResume(error, argv) {
  if (!(error instanceof AttuneError) || error.code !== "E_INTERRUPTED") return error;
  const checkpoint = error.data?.["checkpoint"];
  if (typeof checkpoint !== "string") return error;
  const command = ["attune", "train", ...withoutResume(argv), "--resume", checkpoint].map(quoted).join(" ");
  return new AttuneError(error.code, error.message, `Resume with: ${command}`, error.data);
}
function withoutResume(argv) {
  return argv.filter(
    (argument, index) => argument !== "--resume" && !argument.startsWith("--resume=") && argv[index - 1] !== "--resume"
  );
}
function quoted(argument) {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

// engine/cli/run.ts
var verbs = /* @__PURE__ */ new Map([
  ["train", train],
  ["complete", complete],
  ["review", review],
  ["evaluate", evaluate],
  ["params", params],
  ["devices", devices],
  ["logits", logits],
  ["gradients", gradients],
  ["models list", modelsList],
  ["models download", modelsDownload],
  ["models remove", modelsRemove]
]);
var exitCode = { done: 0, failed: 1, usage: 2, interrupted: 130 };
async function runCli(argv, io, operations) {
  const output = createOutput(io, argv.includes("--json"));
  try {
    const command = parse(argv);
    if (command.kind === "text") {
      io.out(command.text);
      return exitCode.done;
    }
    return await perform2(command, io, operations, output);
  } catch (error) {
    return fail(error, io, output);
  }
}
function parse(argv) {
  const [first, second] = argv;
  if (first === void 0 || ["--help", "-h", "help"].includes(first)) {
    return { kind: "text", text: programHelp(verbs) };
  }
  if (first === "--version" || first === "-v") return { kind: "text", text: `${version}
` };
  const known = `Verbs are ${[...verbs.keys()].join(", ")}; attune --help explains them.`;
  if (first.startsWith("-")) throw usage(`the verb comes first, but ${first} is an option`, known);
  const single = verbs.get(first);
  const name = single === void 0 ? `${first} ${second ?? ""}`.trim() : first;
  const verb2 = single ?? verbs.get(name);
  if (verb2 === void 0) throw usage(`unknown verb: ${name}`, known);
  const rest = argv.slice(name.split(" ").length);
  const { given, positionals } = readArguments(name, verb2, rest);
  if (given.has("help")) return { kind: "text", text: verbHelp(name, verb2) };
  const hint = `Usage: attune ${name} ${verb2.positional ?? ""}`.trimEnd();
  const allowed = verb2.positional === null ? 0 : 1;
  const extra = positionals[allowed];
  if (extra !== void 0) throw usage(`attune ${name}: unexpected argument: ${extra}`, `${hint} [OPTIONS]`);
  const [positional] = positionals;
  if (positional === "") throw usage(`attune ${name}: ${verb2.positional} is empty`, `${hint} [OPTIONS]`);
  if (positional === void 0 && verb2.positional !== null && !verb2.positional.startsWith("[")) {
    throw usage(`attune ${name}: ${verb2.positional} is missing`, `${hint} [OPTIONS]`);
  }
  return { kind: "verb", verb: verb2, argv: rest, run: verb2.prepare(positional, readValues(verb2, given)) };
}
function readArguments(name, verb2, argv) {
  const config = {
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" }
  };
  for (const option2 of verb2.options) {
    config[option2] = { type: options[option2].placeholder === null ? "boolean" : "string" };
  }
  try {
    const { values, positionals } = (0, import_node_util.parseArgs)({
      args: joinNegativeNumbers(argv, config),
      options: config,
      strict: true,
      allowPositionals: true
    });
    return { given: new Map(Object.entries(values)), positionals };
  } catch (error) {
    const [what = "wrong arguments"] = (error instanceof Error ? error.message : String(error)).split(/[.\n]\s?/);
    const known = [...Object.keys(config)].map((option2) => `--${option2}`).join(", ");
    throw usage(`attune ${name}: ${what}`, `Options of ${name} are ${known}; attune ${name} --help explains them.`);
  }
}
function joinNegativeNumbers(argv, config) {
  const joined = [];
  for (const argument of argv) {
    const before = joined.at(-1);
    const takesValue = before?.startsWith("--") === true && config[before.slice(2)]?.type === "string";
    if (takesValue && /^-[\d.]/.test(argument)) joined[joined.length - 1] = `${before}=${argument}`;
    else joined.push(argument);
  }
  return joined;
}
function readValues(verb2, given) {
  const values = {};
  for (const name of verb2.options) {
    const value = given.get(name);
    if (value !== void 0) values[name] = options[name].read(String(value), `--${name}`);
  }
  return values;
}
async function perform2(command, io, operations, output) {
  const controller = new AbortController();
  const stopListening = io.onInterrupt(() => {
    if (controller.signal.aborted || !command.verb.interruptible) {
      io.exitNow(exitCode.interrupted);
      return;
    }
    io.err(`${io.terminal ? "\n" : ""}Interrupted: finishing what must not be lost. Once more to stop at once.
`);
    controller.abort();
  });
  try {
    await command.run({ operations, io, output, signal: controller.signal, argv: command.argv });
    return exitCode.done;
  } finally {
    stopListening();
  }
}
function fail(error, io, output) {
  const data = toErrorData(error);
  output.event("error", data);
  io.err(`attune: ${data.message}
${data.hint}
`);
  if (error instanceof AttuneError) {
    if (error.code === "E_USAGE") return exitCode.usage;
    if (error.code === "E_INTERRUPTED") return exitCode.interrupted;
  }
  return exitCode.failed;
}

// test/engine/cli/fakes.ts
function session(input = silence(), terminal = false) {
  let out = "";
  let err = "";
  const exitedWith = [];
  const handlers = /* @__PURE__ */ new Set();
  const io = {
    out: (text2) => {
      out += text2;
    },
    err: (text2) => {
      err += text2;
    },
    terminal,
    columns: () => 100,
    input,
    cwd: "/here",
    onInterrupt(handler) {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    exitNow: (code) => exitedWith.push(code)
  };
  return {
    io,
    out: () => out,
    err: () => err,
    exitedWith,
    interrupt: () => {
      for (const handler of handlers) handler();
    }
  };
}
async function* silence() {
}
function only(given) {
  const refuse = (name) => () => Promise.reject(new Error(`${name} must not be called here`));
  return {
    train: refuse("train"),
    gradients: refuse("gradients"),
    logits: refuse("logits"),
    evaluate: refuse("evaluate"),
    createCompleter: refuse("createCompleter"),
    devices: refuse("devices"),
    checkHost: refuse("checkHost"),
    review: refuse("review"),
    params: refuse("params"),
    models: refuse("models"),
    describeModel: refuse("describeModel"),
    downloadModel: refuse("downloadModel"),
    removeModel: refuse("removeModel"),
    adapters: refuse("adapters"),
    deleteAdapter: refuse("deleteAdapter"),
    ...given
  };
}
async function run(argv, given = {}, { io, out, err, exitedWith } = session()) {
  const code = await runCli(argv, io, only(given));
  return {
    code,
    out: out(),
    err: err(),
    exitedWith,
    lines: () => jsonLines(out())
  };
}
function jsonLines(text2) {
  return text2.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
}

// test/engine/cli/usage.test.ts
(0, import_node_test.describe)("wrong usage is exit code 2 and says what is wrong", () => {
  const wrong = [
    ["tune", "unknown verb: tune", "train"],
    ["models", "unknown verb: models", "models list"],
    ["models fetch x", "unknown verb: models fetch"],
    ["--base x train .", "--base", "the verb comes first"],
    ["train", "WORKSPACE is missing"],
    ["train --steps 3", "WORKSPACE is missing"],
    ["review", "WORKSPACE is missing"],
    ["evaluate --adapter a", "WORKSPACE is missing"],
    ["review a b", "unexpected argument: b"],
    ["devices x", "unexpected argument: x"],
    ["train . --examples e.jsonl", "--examples e.jsonl", "exclude each other"],
    ["train . --frobnicate", "--frobnicate", "--rank"],
    ["train . --tokens 1", "--tokens"],
    ["train . --rank", "--rank", "argument missing"],
    ["train . --json=yes", "--json"],
    ["train . --rank 0", "--rank", "0 is not an integer of at least 1"],
    ["train . --rank -4", "--rank", "-4 is not an integer of at least 1"],
    ["train . --rank 1.5", "--rank", "1.5"],
    ["train . --rank many", "--rank", '"many" is not an integer of at least 1'],
    ["train . --rank 1e99", "--rank"],
    ["train . --rank=", "--rank"],
    ["train . --steps 0", "--steps"],
    ["train . --epochs 0", "--epochs"],
    ["train . --seq-len 0", "--seq-len"],
    ["train . --batch 0", "--batch"],
    ["train . --threads 0", "--threads"],
    ["train . --lr 0", "--lr", "0 is not a number above 0"],
    ["train . --lr -1e-3", "--lr", "-0.001"],
    ["train . --lr NaN", "--lr", "NaN"],
    ["train . --lr Infinity", "--lr", "Infinity"],
    ["train . --alpha 0", "--alpha"],
    ["train . --dropout 1", "--dropout"],
    ["train . --seed -1", "--seed"],
    ["train . --seed 4294967296", "--seed"],
    ["train . --method adapter", "--method", "lora, full"],
    ["train . --device tpu", "--device", "tpu", "auto, cpu, webgpu, cuda, dml, coreml"],
    ["train . --precision fp64", "--precision", "fp64", "auto, fp32, int8"],
    ["train . --base=", "--base"],
    ["complete", "no place is given", "--file"],
    ["complete --file a.ts", "--line for --file a.ts is missing"],
    ["complete --file a.ts --line 1", "--column for --file a.ts is missing"],
    ["complete --file a.ts --line 0 --column 1", "--line", "0"],
    ["complete --file a.ts --line 1 --column 0", "--column", "0"],
    ["complete --file a.ts --line 1 --column 1 --prompt x", "--file and --prompt exclude each other"],
    ["complete --prompt x --tokens 1", "--prompt and --tokens exclude each other"],
    ["complete --prompt x --line 1", "--line and --column go with --file only"],
    ["complete --stdin --file a.ts", "--file and --stdin exclude each other"],
    ["complete --prompt x --max-tokens 0", "--max-tokens"],
    ["complete --prompt x --strength much", "--strength", "much"],
    ["complete --prompt x --strength Infinity", "--strength", "Infinity"],
    ["complete --tokens 1,,2", "--tokens", "1,,2"],
    ["complete --tokens 1,-2", "--tokens", "1,-2"],
    ["logits", "--tokens is missing"],
    ["logits --tokens a", "--tokens"],
    ["logits --tokens 1 --merged", "--merged needs --adapter"],
    ["gradients --out g", "--examples is missing"],
    ["gradients --examples e", "--out is missing"],
    ["params --base b --config c", "--base b and --config c exclude each other"],
    ["params --rank 0", "--rank"]
  ];
  for (const [argv, ...says] of wrong) {
    (0, import_node_test.it)(`attune ${argv}`, async () => {
      const words2 = argv.split(" ");
      const plain = await run(words2);
      import_strict.default.equal(plain.code, 2);
      import_strict.default.equal(plain.out, "");
      for (const part of says) import_strict.default.ok(plain.err.includes(part), `"${part}" is not in: ${plain.err}`);
      const json = await run([...words2, "--json"]);
      import_strict.default.equal(json.code, 2);
      const [event, ...more] = json.lines();
      import_strict.default.deepEqual(more, []);
      import_strict.default.equal(event?.["event"], "error");
      import_strict.default.equal(event?.["code"], "E_USAGE");
      import_strict.default.ok(String(event?.["message"]).length > 0 && String(event?.["hint"]).length > 0);
    });
  }
});
(0, import_node_test.describe)("help", () => {
  for (const argv of [[], ["--help"], ["-h"], ["help"]]) {
    (0, import_node_test.it)(`attune ${argv.join(" ")} lists every verb`, async () => {
      const { code, out, err } = await run(argv);
      import_strict.default.equal(code, 0);
      import_strict.default.equal(err, "");
      for (const [name, { summary }] of verbs) import_strict.default.match(out, new RegExp(`^  ${name} +${summary}$`, "m"));
    });
  }
  for (const [name, verb2] of verbs) {
    (0, import_node_test.it)(`attune ${name} --help explains each of its options, whatever else is missing`, async () => {
      const { code, out } = await run([...name.split(" "), "--help"]);
      import_strict.default.equal(code, 0);
      import_strict.default.ok(out.startsWith(verb2.summary));
      for (const option2 of [...verb2.options, "json", "help"]) import_strict.default.match(out, new RegExp(`^  --${option2}( |$)`, "m"));
      for (const line of out.split("\n")) import_strict.default.ok(line.length <= 120, `too wide: ${line}`);
    });
  }
  (0, import_node_test.it)("attune --version prints the package's version", async () => {
    import_strict.default.equal((await run(["--version"])).out, `${version}
`);
  });
});
(0, import_node_test.describe)("options become the request", () => {
  const check = (argv, expected) => async () => {
    const requests = [];
    await run(argv, {
      train: async (request) => {
        requests.push(request);
        return { adapter: "a", steps: 1, seconds: 1, trainable: 1, total: 1 };
      }
    });
    import_strict.default.deepEqual(requests, [expected]);
  };
  (0, import_node_test.it)("train: nothing but the folder", check(["train", "ws"], { workspace: "/here/ws" }));
  (0, import_node_test.it)(
    "train: every option",
    check(
      [
        ..."train ws --base b --out o --method full --rank 8 --alpha 16 --targets q_proj,v_proj --dropout 0.1".split(
          " "
        ),
        ..."--rslora --steps 5 --epochs 2 --seq-len 64 --batch 3 --lr 1e-3 --seed 7 --device cpu".split(" "),
        ..."--precision fp32 --threads 1 --resume /abs --no-verdict".split(" ")
      ],
      {
        workspace: "/here/ws",
        base: "b",
        out: "/here/o",
        method: "full",
        rank: 8,
        alpha: 16,
        targets: "q_proj,v_proj",
        dropout: 0.1,
        rslora: true,
        steps: 5,
        epochs: 2,
        seqLen: 64,
        batch: 3,
        lr: 1e-3,
        seed: 7,
        device: "cpu",
        precision: "fp32",
        threads: 1,
        resume: "/abs",
        verdict: false
      }
    )
  );
  (0, import_node_test.it)("train: an examples file", check(["train", "--examples=e.jsonl"], { examples: "/here/e.jsonl" }));
  (0, import_node_test.it)("the last of two wins", check(["train", "--rank", "4", "ws", "--rank", "8"], { workspace: "/here/ws", rank: 8 }));
  (0, import_node_test.it)("a folder whose name begins with a dash", check(["train", "--", "-ws"], { workspace: "/here/-ws" }));
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vbm9kZV9tb2R1bGVzL2lnbm9yZS9pbmRleC5qcyIsICIuLi90ZXN0L2VuZ2luZS9jbGkvdXNhZ2UudGVzdC50cyIsICIuLi9lbmdpbmUvY2xpL3J1bi50cyIsICIuLi9wYWNrYWdlLmpzb24iLCAiLi4vZW5naW5lL2Vycm9ycy50cyIsICIuLi9lbmdpbmUvY2hlY2tzLnRzIiwgIi4uL2VuZ2luZS9wcm90b2NvbC50cyIsICIuLi9lbmdpbmUvcmVxdWVzdHMudHMiLCAiLi4vZW5naW5lL2NsaS9vcHRpb25zLnRzIiwgIi4uL2VuZ2luZS9jbGkvb3V0cHV0LnRzIiwgIi4uL2VuZ2luZS9jbGkvdXNhZ2UudHMiLCAiLi4vZW5naW5lL2NsaS92ZXJiLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvY29tcGxldGUudHMiLCAiLi4vZW5naW5lL2NsaS9zdGRpbi50cyIsICIuLi9lbmdpbmUvcXVldWUudHMiLCAiLi4vZW5naW5lL2NsaS92ZXJicy9kZXZpY2VzLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvZXZhbHVhdGUudHMiLCAiLi4vZW5naW5lL2NsaS92ZXJkaWN0LnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvZ3JhZGllbnRzLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvbG9naXRzLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvbW9kZWxzLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvcGFyYW1zLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvcmV2aWV3LnRzIiwgIi4uL2VuZ2luZS93b3Jrc3BhY2UvY29udGVudC50cyIsICIuLi9lbmdpbmUvc2VjcmV0LW5hbWVzLnRzIiwgIi4uL2VuZ2luZS93b3Jrc3BhY2UvaWdub3JlLXJ1bGVzLnRzIiwgIi4uL2VuZ2luZS93b3Jrc3BhY2Uva2luZHMudHMiLCAiLi4vZW5naW5lL3dvcmtzcGFjZS9yZXZpZXcudHMiLCAiLi4vZW5naW5lL2NsaS92ZXJicy90cmFpbi50cyIsICIuLi9lbmdpbmUvcHJpb3JpdHkudHMiLCAiLi4vZW5naW5lL2NsaS9wcm9ncmVzcy50cyIsICIuLi90ZXN0L2VuZ2luZS9jbGkvZmFrZXMudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIEEgc2ltcGxlIGltcGxlbWVudGF0aW9uIG9mIG1ha2UtYXJyYXlcbmZ1bmN0aW9uIG1ha2VBcnJheSAoc3ViamVjdCkge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheShzdWJqZWN0KVxuICAgID8gc3ViamVjdFxuICAgIDogW3N1YmplY3RdXG59XG5cbmNvbnN0IFVOREVGSU5FRCA9IHVuZGVmaW5lZFxuY29uc3QgRU1QVFkgPSAnJ1xuY29uc3QgU1BBQ0UgPSAnICdcbmNvbnN0IEVTQ0FQRSA9ICdcXFxcJ1xuXG4vLyBUaGUgY2hhcmFjdGVycyB0aGF0IGNhcnJ5IGEgbWVhbmluZyBvZiB0aGVpciBvd24gaW5zaWRlIGEgcmVndWxhclxuLy8gICBleHByZXNzaW9uLCBzbyBhIGxpdGVyYWwgb25lIGhhcyB0byBiZSBlc2NhcGVkIGJlZm9yZSBpdCBpcyBlbWl0dGVkLlxuY29uc3QgUkVHRVhfTElURVJBTF9TUEVDSUFMID0gL1suKis/KClbXFxde31eJHxcXFxcL10vXG5jb25zdCBCT00gPSAnXFx1RkVGRidcbi8vIEEgcnVuIG9mIHR3byBvciBtb3JlIGFzdGVyaXNrcyBpcyBhIGdsb2JzdGFyICgjMTc1KVxuY29uc3QgUkVHRVhfQU5DSE9SRURfR0xPQlNUQVIgPSAvXlxcL1xcKnsyLH0kL1xuY29uc3QgUkVHRVhfUkVQTEFDRV9MRUFESU5HX0VYQ0FQRURfRVhDTEFNQVRJT04gPSAvXlxcXFwhL1xuY29uc3QgUkVHRVhfUkVQTEFDRV9MRUFESU5HX0VYQ0FQRURfSEFTSCA9IC9eXFxcXCMvXG5jb25zdCBSRUdFWF9TUExJVEFMTF9DUkxGID0gL1xccj9cXG4vZ1xuXG4vLyBJbnZhbGlkOlxuLy8gLSAvZm9vLFxuLy8gLSAuL2Zvbyxcbi8vIC0gLi4vZm9vLFxuLy8gLSAuXG4vLyAtIC4uXG4vLyBWYWxpZDpcbi8vIC0gLmZvb1xuY29uc3QgRE9VQkxFX1NMQVNIID0gJy8vJ1xuY29uc3QgU0xBU0hfQ09ERSA9IDQ3XG5jb25zdCBET1RfQ09ERSA9IDQ2XG5cblxuY29uc3QgU0xBU0ggPSAnLydcblxuLy8gRG8gbm90IHVzZSB0ZXJuYXJ5IGV4cHJlc3Npb24gaGVyZSwgc2luY2UgXCJpc3RhbmJ1bCBpZ25vcmUgbmV4dFwiIGlzIGJ1Z2d5XG5sZXQgVE1QX0tFWV9JR05PUkUgPSAnbm9kZS1pZ25vcmUnXG4vKiBpc3RhbmJ1bCBpZ25vcmUgZWxzZSAqL1xuaWYgKHR5cGVvZiBTeW1ib2wgIT09ICd1bmRlZmluZWQnKSB7XG4gIFRNUF9LRVlfSUdOT1JFID0gU3ltYm9sLmZvcignbm9kZS1pZ25vcmUnKVxufVxuY29uc3QgS0VZX0lHTk9SRSA9IFRNUF9LRVlfSUdOT1JFXG5cbmNvbnN0IGRlZmluZSA9IChvYmplY3QsIGtleSwgdmFsdWUpID0+IHtcbiAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG9iamVjdCwga2V5LCB7dmFsdWV9KVxuICByZXR1cm4gdmFsdWVcbn1cblxuY29uc3QgUkVUVVJOX0ZBTFNFID0gKCkgPT4gZmFsc2VcblxuLy8gPiBUaGUgcmFuZ2Ugbm90YXRpb24sIGUuZy4gW2EtekEtWl0sXG4vLyA+IGNhbiBiZSB1c2VkIHRvIG1hdGNoIG9uZSBvZiB0aGUgY2hhcmFjdGVycyBpbiBhIHJhbmdlLlxuLy9cbi8vIGdpdGlnbm9yZSg1KSBkZWZlcnMgdG8gZm5tYXRjaCgzKSBmb3IgdGhpcywgYW5kIGdpdCBpbXBsZW1lbnRzIGl0IGluXG4vLyAgIGB3aWxkbWF0Y2guY2AuICBBIGJyYWNrZXQgZXhwcmVzc2lvbiBoYXMgYSBzdWItZ3JhbW1hciBvZiBpdHMgb3duLCB3aGljaFxuLy8gICBpcyBuZWl0aGVyIHRoZSBzdXJyb3VuZGluZyBwYXR0ZXJuIGdyYW1tYXIgbm9yIHRoZSBKYXZhU2NyaXB0IG9uZTpcbi8vXG4vLyAgIC0gYSBgXWAgcmlnaHQgYWZ0ZXIgYFtgIG9yIGBbIWAgaXMgYSBsaXRlcmFsIG1lbWJlciwgbm90IHRoZSB0ZXJtaW5hdG9yXG4vLyAgIC0gYFs6YWxwaGE6XWAgbmFtZXMgb25lIG9mIHR3ZWx2ZSBQT1NJWCBjbGFzc2VzXG4vLyAgIC0gYFxcYCBlc2NhcGVzIHRoZSBuZXh0IG1lbWJlciwgYF1gIGluY2x1ZGVkXG4vLyAgIC0gYCpgLCBgP2AgYW5kIGAuYCBhcmUgcGxhaW4gbGl0ZXJhbCBtZW1iZXJzXG4vLyAgIC0gYW4gdW50ZXJtaW5hdGVkIGV4cHJlc3Npb24gbWFrZXMgdGhlIHdob2xlIHBhdHRlcm4gbWF0Y2ggbm90aGluZ1xuLy9cbi8vIHdoaWNoIG1lYW5zIHRoZSBleHByZXNzaW9uIGNhbiBub3QgYmUgbG9jYXRlZCAtLSBsZXQgYWxvbmUgdHJhbnNsYXRlZCAtLSBieVxuLy8gICBhIHJlZ3VsYXIgZXhwcmVzc2lvbi4gIEl0IGlzIHNjYW5uZWQgb3V0IG9mIHRoZSBwYXR0ZXJuIGJlZm9yZSB0aGVcbi8vICAgcmVwbGFjZXJzIGJlbG93IHJ1biwgYW5kIHB1dCBiYWNrIG9uY2UgdGhleSBhcmUgZG9uZSwgc28gdGhhdCBuZWl0aGVyIHRoZVxuLy8gICBtZXRhY2hhcmFjdGVyIGVzY2FwZXIgbm9yIHRoZSBgP2AgLyBgKmAgcmVwbGFjZXJzIGV2ZXIgc2VlIGl0cyBib2R5LlxuXG4vLyBnaXQgY2xhc3NpZmllcyB3aXRoIGl0cyBvd24gQVNDSUktb25seSBjdHlwZSBtYWNyb3MgKGB3aWxkbWF0Y2guY2ApLCBuZXZlclxuLy8gICB3aXRoIHRoZSBDIGxpYnJhcnkgb25lcywgc28gdGhlc2UgbXVzdCBub3QgYmUgbWFwcGVkIG9udG8gYFxcZGAgLyBgXFx3YCAvXG4vLyAgIGBcXHNgLCB3aGljaCBhcmUgd2lkZXIuICBgL2AgaXMgbGVmdCBvdXQgb2YgZXZlcnkgZXhwYW5zaW9uLCBiZWNhdXNlIGFcbi8vICAgYnJhY2tldCBleHByZXNzaW9uIG5ldmVyIG1hdGNoZXMgYSBwYXRoIHNlcGFyYXRvci5cbmNvbnN0IFBPU0lYX0NMQVNTRVMgPSB7XG4gIGFsbnVtOiAnMC05QS1aYS16JyxcbiAgYWxwaGE6ICdBLVphLXonLFxuICBibGFuazogJyBcXFxcdCcsXG4gIGNudHJsOiAnXFxcXHgwMC1cXFxceDFmXFxcXHg3ZicsXG4gIGRpZ2l0OiAnMC05JyxcbiAgZ3JhcGg6ICchLS4wLX4nLFxuICBsb3dlcjogJ2EteicsXG4gIHByaW50OiAnIC0uMC1+JyxcbiAgcHVuY3Q6ICchLS46LUBcXFxcWy1gey1+JyxcbiAgLy8gZ2l0J3MgYHNhbmUtY3R5cGUuaGAgY2xhc3NpZmllcyBcXHYgYW5kIFxcZiBhcyBjb250cm9sLCBub3Qgc3BhY2UsXG4gIC8vICAgdW5saWtlIEMncyBgaXNzcGFjZWBcbiAgc3BhY2U6ICcgXFxcXHRcXFxcblxcXFxyJyxcbiAgdXBwZXI6ICdBLVonLFxuICB4ZGlnaXQ6ICcwLTlBLUZhLWYnXG59XG5cbmNvbnN0IENMQVNTX01FTUJFUlNfVE9fRVNDQVBFID0gJ1xcXFxdXi1bJ1xuXG5jb25zdCBlc2NhcGVNZW1iZXIgPSBjaGFyID0+IENMQVNTX01FTUJFUlNfVE9fRVNDQVBFLmluZGV4T2YoY2hhcikgPCAwXG4gID8gY2hhclxuICA6IEVTQ0FQRSArIGNoYXJcblxuLy8gPiBpZiAobWF0Y2hlZCA9PSBuZWdhdGVkIHx8ICgoZmxhZ3MgJiBXTV9QQVRITkFNRSkgJiYgdGV4dF9jaCA9PSAnLycpKVxuLy8gPiAgIHJldHVybiBXTV9BQk9SVF9UT19TVEFSU1RBUjsgICAgICAgICAgICAgICAgICAgICAoZ2l0LCBgd2lsZG1hdGNoLmNgKVxuLy8gQSBicmFja2V0IGV4cHJlc3Npb24gbmV2ZXIgbWF0Y2hlcyBhIHBhdGggc2VwYXJhdG9yLCB3aGF0ZXZlciBpdHMgbWVtYmVyc1xuLy8gICBzYXksIHNvIGEgbmVnYXRlZCBjbGFzcyBnZXRzIGAvYCBhcyBvbmUgbW9yZSBleGNsdWRlZCBjaGFyYWN0ZXIsIHdoaWxlIGFcbi8vICAgcGxhaW4gb25lIC0tIHdoZXJlIGEgbGl0ZXJhbCBtZW1iZXIgb3IgYSByYW5nZSBjb3VsZCBzdGlsbCBsZXQgYC9gIGluIC0tXG4vLyAgIGlzIGd1YXJkZWQgd2l0aCBhIGxvb2thaGVhZCwgYC9gIGJlaW5nIGltcG9zc2libGUgdG8gc3VidHJhY3QgZnJvbSBhXG4vLyAgIEphdmFTY3JpcHQgY2hhcmFjdGVyIGNsYXNzLlxuY29uc3QgTk9OX1NMQVNIID0gJyg/IVxcXFwvKSdcblxuY29uc3QgY2xhc3NTb3VyY2UgPSAobmVnYXRlZCwgYm9keSkgPT4ge1xuICBpZiAobmVnYXRlZCkge1xuICAgIHJldHVybiBgW15cXFxcLyR7Ym9keX1dYFxuICB9XG5cbiAgY29uc3Qgc291cmNlID0gYFske2JvZHl9XWBcblxuICByZXR1cm4gbmV3IFJlZ0V4cChzb3VyY2UpLnRlc3QoJy8nKVxuICAgID8gTk9OX1NMQVNIICsgc291cmNlXG4gICAgOiBzb3VyY2Vcbn1cblxuLy8gU2NhbiB0aGUgYnJhY2tldCBleHByZXNzaW9uIHRoYXQgc3RhcnRzIGF0IGBwYXR0ZXJuW3N0YXJ0XSA9PT0gJ1snYCxcbi8vICAgbWlycm9yaW5nIHRoZSBtZW1iZXIgbG9vcCBvZiBnaXQncyBgd2lsZG1hdGNoLmNgLlxuLy8gQHJldHVybnMge3tlbmQ6IG51bWJlciwgc291cmNlOiBzdHJpbmd9IHwgbnVsbH0gYG51bGxgIGlmIHRoZSBleHByZXNzaW9uIGlzXG4vLyAgIG5ldmVyIHRlcm1pbmF0ZWQsIHdoaWNoIG1ha2VzIHRoZSB3aG9sZSBwYXR0ZXJuIG1hdGNoIG5vdGhpbmcuXG5jb25zdCBzY2FuQnJhY2tldCA9IChwYXR0ZXJuLCBzdGFydCkgPT4ge1xuICBjb25zdCB7bGVuZ3RofSA9IHBhdHRlcm5cbiAgbGV0IGluZGV4ID0gc3RhcnQgKyAxXG4gIGxldCBuZWdhdGVkID0gRU1QVFlcblxuICBjb25zdCBsZWFkID0gcGF0dGVybltpbmRleF1cbiAgaWYgKGxlYWQgPT09ICchJyB8fCBsZWFkID09PSAnXicpIHtcbiAgICBuZWdhdGVkID0gJ14nXG4gICAgaW5kZXggKytcbiAgfVxuXG4gIGxldCBib2R5ID0gRU1QVFlcblxuICAvLyBUaGUgbWVtYmVyIGEgYC1gIGNvdWxkIHN0YXJ0IGEgcmFuZ2UgZnJvbSwgb3IgRU1QVFkgd2hlbiB0aGUgcHJldmlvdXNcbiAgLy8gICBtZW1iZXIgY2FuIG5vdCBvcGVuIG9uZSAoc3RhcnQgb2YgdGhlIGJvZHksIG9yIGEgcmFuZ2UgLyBQT1NJWCBjbGFzc1xuICAvLyAgIHRoYXQgaGFzIGp1c3QgY2xvc2VkKVxuICBsZXQgcHJldiA9IEVNUFRZXG5cbiAgLy8gZ2l0IHNjYW5zIHRoZSBtZW1iZXJzIHdpdGggYSBkby13aGlsZSwgc28gdGhlIGZpcnN0IG9uZSBpcyBjb25zdW1lZFxuICAvLyAgIHVuY29uZGl0aW9uYWxseS4gIFRoYXQgaXMgdGhlIHdob2xlIHJlYXNvbiBhIGxlYWRpbmcgYF1gIGlzIGEgbWVtYmVyXG4gIC8vICAgYW5kIG5vdCB0aGUgdGVybWluYXRvci5cbiAgZm9yICg7Oykge1xuICAgIGNvbnN0IGNoYXIgPSBwYXR0ZXJuW2luZGV4XVxuXG4gICAgaWYgKGNoYXIgPT09IFVOREVGSU5FRCkge1xuICAgICAgcmV0dXJuIG51bGxcbiAgICB9XG5cbiAgICBpZiAoY2hhciA9PT0gRVNDQVBFKSB7XG4gICAgICAvLyBBIHBhdHRlcm4gY2FuIG5vdCBlbmQgb24gYSBsb25lIGJhY2tzbGFzaCAtLSBgY3JlYXRlUnVsZWAgaGFzXG4gICAgICAvLyAgIGFscmVhZHkgdGhyb3duIGl0IGF3YXkgLS0gc28gdGhlcmUgaXMgYSBjaGFyYWN0ZXIgdG8gcmVhZC5cbiAgICAgIGNvbnN0IGVzY2FwZWQgPSBwYXR0ZXJuWysrIGluZGV4XVxuICAgICAgYm9keSArPSBlc2NhcGVNZW1iZXIoZXNjYXBlZClcbiAgICAgIHByZXYgPSBlc2NhcGVkXG4gICAgfSBlbHNlIGlmIChcbiAgICAgIGNoYXIgPT09ICctJ1xuICAgICAgJiYgcHJldlxuICAgICAgJiYgaW5kZXggKyAxIDwgbGVuZ3RoXG4gICAgICAmJiBwYXR0ZXJuW2luZGV4ICsgMV0gIT09ICddJ1xuICAgICkge1xuICAgICAgaW5kZXggKytcbiAgICAgIGxldCB0byA9IHBhdHRlcm5baW5kZXhdXG4gICAgICBpZiAodG8gPT09IEVTQ0FQRSkge1xuICAgICAgICB0byA9IHBhdHRlcm5baW5kZXggKz0gMV1cbiAgICAgIH1cbiAgICAgIC8vIEFuIG91dC1vZi1vcmRlciByYW5nZSBtYXRjaGVzIG5vdGhpbmcgaW4gZ2l0IGJ1dCBpcyBhIHN5bnRheCBlcnJvciBpblxuICAgICAgLy8gICBKYXZhU2NyaXB0LCBzbyBpdCBpcyBkcm9wcGVkLiAgSXRzIGxvd2VyIGJvdW5kIHN0YXlzOiBnaXQgdGVzdHMgaXRcbiAgICAgIC8vICAgYXMgYSBwbGFpbiBtZW1iZXIgYmVmb3JlIGl0IGV2ZXIgbG9va3MgYXQgdGhlIGAtYCwgc28gYFtjLWFdYCBkb2VzXG4gICAgICAvLyAgIG1hdGNoIGBjYC5cbiAgICAgIGlmIChwcmV2IDw9IHRvKSB7XG4gICAgICAgIGJvZHkgKz0gYC0ke2VzY2FwZU1lbWJlcih0byl9YFxuICAgICAgfVxuICAgICAgcHJldiA9IEVNUFRZXG4gICAgfSBlbHNlIGlmIChjaGFyID09PSAnWycgJiYgcGF0dGVybltpbmRleCArIDFdID09PSAnOicpIHtcbiAgICAgIGNvbnN0IG5hbWVTdGFydCA9IGluZGV4ICsgMlxuICAgICAgbGV0IGVuZCA9IG5hbWVTdGFydFxuICAgICAgd2hpbGUgKGVuZCA8IGxlbmd0aCAmJiBwYXR0ZXJuW2VuZF0gIT09ICddJykge1xuICAgICAgICBlbmQgKytcbiAgICAgIH1cblxuICAgICAgaWYgKGVuZCA9PT0gbGVuZ3RoKSB7XG4gICAgICAgIHJldHVybiBudWxsXG4gICAgICB9XG5cbiAgICAgIGlmIChlbmQgPiBuYW1lU3RhcnQgJiYgcGF0dGVybltlbmQgLSAxXSA9PT0gJzonKSB7XG4gICAgICAgIGNvbnN0IG5hbWUgPSBwYXR0ZXJuLnNsaWNlKG5hbWVTdGFydCwgZW5kIC0gMSlcblxuICAgICAgICAvLyBBbiB1bmtub3duIGNsYXNzIG5hbWUgbWFrZXMgdGhlIHdob2xlIHBhdHRlcm4gbWF0Y2ggbm90aGluZ1xuICAgICAgICBpZiAoIU9iamVjdC5wcm90b3R5cGUuaGFzT3duUHJvcGVydHkuY2FsbChQT1NJWF9DTEFTU0VTLCBuYW1lKSkge1xuICAgICAgICAgIHJldHVybiBudWxsXG4gICAgICAgIH1cblxuICAgICAgICBib2R5ICs9IFBPU0lYX0NMQVNTRVNbbmFtZV1cbiAgICAgICAgcHJldiA9IEVNUFRZXG4gICAgICAgIGluZGV4ID0gZW5kXG4gICAgICB9IGVsc2Uge1xuICAgICAgICAvLyBObyBgOl1gIHRvIGNsb3NlIGl0LCBzbyB0aGUgYFtgIGlzIGEgcGxhaW4gbWVtYmVyIGFuZCBzY2FubmluZ1xuICAgICAgICAvLyAgIHJlc3VtZXMgcmlnaHQgYWZ0ZXIgaXQuXG4gICAgICAgIGJvZHkgKz0gZXNjYXBlTWVtYmVyKCdbJylcbiAgICAgICAgcHJldiA9ICdbJ1xuICAgICAgICBpbmRleCA9IG5hbWVTdGFydCAtIDJcbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgYm9keSArPSBlc2NhcGVNZW1iZXIoY2hhcilcbiAgICAgIHByZXYgPSBjaGFyXG4gICAgfVxuXG4gICAgaW5kZXggKytcblxuICAgIGlmIChwYXR0ZXJuW2luZGV4XSA9PT0gJ10nKSB7XG4gICAgICByZXR1cm4ge1xuICAgICAgICBlbmQ6IGluZGV4LFxuICAgICAgICBzb3VyY2U6IGNsYXNzU291cmNlKG5lZ2F0ZWQsIGJvZHkpXG4gICAgICB9XG4gICAgfVxuICB9XG59XG5cbi8vIEFuIGVtcHR5IEphdmFTY3JpcHQgY2xhc3MgY2FuIG5ldmVyIG1hdGNoLCB3aGljaCBpcyBob3cgYSBwYXR0ZXJuIHRoYXQgZ2l0XG4vLyAgIGdpdmVzIHVwIG9uIChgV01fQUJPUlRfQUxMYCkgaXMgZXhwcmVzc2VkIGhlcmUuXG5jb25zdCBORVZFUl9NQVRDSCA9ICdbXSdcblxuLy8gQSBOVUwgY2FuIGFwcGVhciBpbiBuZWl0aGVyIGEgYC5naXRpZ25vcmVgIGxpbmUgbm9yIGEgcGF0aCwgd2hpY2ggbWFrZXMgaXRcbi8vICAgdGhlIG9uZSBzYWZlIHBsYWNlaG9sZGVyIGNoYXJhY3Rlci4gIEEgbGl0ZXJhbCBvbmUgaW4gdGhlIHBhdHRlcm4gaXNcbi8vICAgaGVsZCBhc2lkZSBhbGwgdGhlIHNhbWUsIHNvIGEgY29sbGlzaW9uIGlzIGltcG9zc2libGUgYnkgY29uc3RydWN0aW9uLlxuY29uc3QgUExBQ0VIT0xERVIgPSAnXFx1MDAwMCdcbmNvbnN0IFJFR0VYX1JFU1RPUkVfUExBQ0VIT0xERVIgPSBuZXcgUmVnRXhwKFxuICBgJHtQTEFDRUhPTERFUn0oXFxcXGQrKSR7UExBQ0VIT0xERVJ9YCwgJ2cnXG4pXG5cbi8vIFRoZSBvbmUgd2lsZGNhcmQgdGhlIGNoYWluIGRvZXMgbm90IGV4cGFuZCBmb3IgaXRzZWxmIGlzIGEgdHJhaWxpbmcgYCpgLiBIb3dcbi8vICAgaXQgZXhwYW5kcyBkZXBlbmRzIG9uIHRoZSBtb2RlIChgcmVnZXhgIHZzIGBjaGVja1JlZ2V4YCksIHNvIGBfbWFrZWAgaXNcbi8vICAgbGVmdCB0byBkbyBpdCwgYW5kIHVudGlsIHRoZW4gdGhlIHBlbmRpbmcgd2lsZGNhcmQgdHJhdmVscyBhcyB0aGlzIG1hcmtlci5cbi8vICAgVGhhdCBpcyB3aGF0IGtlZXBzIGl0IGFwYXJ0IGZyb20gYSB1c2VyLWVzY2FwZWQgbGl0ZXJhbCBgXFwqYDogdGhlIHVuZXNjYXBlXG4vLyAgIHN0ZXBzIGNvbGxhcHNlIHRoZSBlc2NhcGVkIG9uZSB0byB0aGUgZXhhY3QgYFxcKmAgYSB3aWxkY2FyZCB3b3VsZCBsZWF2ZVxuLy8gICBiZWhpbmQsIHNvIGJ5IHRoZSB0aW1lIGBfbWFrZWAgcnVucyB0aGUgdHdvIGFyZSBvdGhlcndpc2UgdGhlIHNhbWUgc3RyaW5nXG4vLyAgIGFuZCBhIGxpdGVyYWwgc3RhciBnZXRzIHdyb25nbHkgcmV3cml0dGVuIGludG8gYSB3aWxkY2FyZC4gVGhlIG1hcmtlciBpcyBhXG4vLyAgIHByaXZhdGUtdXNlIGNoYXJhY3RlciwgYW5kIGBleHRyYWN0QnJhY2tldHNgIGtlZXBzIG9uZSB0aGF0IGNhbWUgb3V0IG9mIHRoZVxuLy8gICBwYXR0ZXJuIGFwYXJ0IGZyb20gaXQsIHNvIHRoZSBvbmx5IG1hcmtlciBgX21ha2VgIGV2ZXIgdHVybnMgYmFjayBpbnRvIGFcbi8vICAgcmVhbCB3aWxkY2FyZCBpcyB0aGUgb25lIHRoaXMgY2hhaW4gcHV0IHRoZXJlIGl0c2VsZi5cbmNvbnN0IFRSQUlMSU5HX1dJTERDQVJEID0gJ1xcdUUwMDAnXG5cbi8vIEEgdHJhaWxpbmcgXCIvKipcIiBpcyBkZWZlcnJlZCB0aGUgc2FtZSB3YXksIGJlY2F1c2UgYGNoZWNrUmVnZXhgIGhhcyB0byB0ZWxsXG4vLyAgIGl0IGFwYXJ0IGZyb20gYSB0cmFpbGluZyBcIi8qXCIgKHNlZSBgY2hlY2tTb3VyY2VPZmApLiBGb3IgYC5pZ25vcmVzKClgIGl0XG4vLyAgIHN0aWxsIG5ldmVyIG1hdGNoZXMgdGhlIGZvbGRlciBpdHNlbGYgKCMyMSkuXG5jb25zdCBUUkFJTElOR19ET1VCTEVTVEFSID0gJ1xcdUUwMDEnXG5cbi8vIFRoZSB0aHJlZSBjaGFyYWN0ZXJzIGFib3ZlIG1lYW4gc29tZXRoaW5nIHRvIHRoZSBjaGFpbiB0aGF0IGJ1aWxkcyB0aGVcbi8vICAgc291cmNlIHJhdGhlciB0aGFuIHRvIHRoZSBwYXRoLCBzbyBvbmUgdGhhdCBjYW1lIG91dCBvZiB0aGUgcGF0dGVybiBpc1xuLy8gICBoZWxkIGFzaWRlIGxpa2UgYSBicmFja2V0IGV4cHJlc3Npb24gaW5zdGVhZCBvZiBnb2luZyBzdHJhaWdodCBvdXQuIEJlaW5nXG4vLyAgIGhlbGQgaXMgd2hhdCBtYWtlcyBpdCBzYWZlOiB0aGUgcmVzdG9yZSBydW5zIGFmdGVyIHRoZSBzdGVwIHRoYXQgYW5jaG9yc1xuLy8gICB0aGUgc291cmNlLCBzbyB0aGUgY2hhcmFjdGVyIGNvbWVzIGJhY2sgaW4gdGhlIG1pZGRsZSBvZiB0aGUgc291cmNlIGFuZFxuLy8gICBub3QgYXQgaXRzIGVuZCwgd2hpY2ggaXMgdGhlIG9uZSBwbGFjZSBgX21ha2VgIGFuZCBgY2hlY2tTb3VyY2VPZmAgbG9va1xuLy8gICBmb3IgYSBtYXJrZXIuIFdpdGhvdXQgaXQgYSBwYXR0ZXJuJ3Mgb3duIGNoYXJhY3RlciBsYW5kcyB3aGVyZSBhIHBlbmRpbmdcbi8vICAgbWFya2VyIHNpdHMsIGFuZCBgX21ha2VgIHR1cm5zIGl0IGludG8gYSByZWFsIHRyYWlsaW5nIHdpbGRjYXJkLlxuLy9cbi8vIEl0IGlzIGhlbGQgYXMgYSBvbmUtbWVtYmVyIGNsYXNzIHJhdGhlciB0aGFuIGJhcmUsIGluIGJvdGggb2YgdGhlIGJyYW5jaGVzXG4vLyAgIGEgcmVzZXJ2ZWQgY2hhcmFjdGVyIGNhbiByZWFjaCwgc28gdGhhdCB0aGUgcHJvcGVydHkgY2FuIGJlXG4vLyAgIHJlYWQgb2ZmIHRoaXMgZnVuY3Rpb24gYWxvbmUgLS0gYSByZXNlcnZlZCBjaGFyYWN0ZXIgbmV2ZXIgZ29lcyBvdXQgb25cbi8vICAgaXRzIG93biAtLSByYXRoZXIgdGhhbiBkZXBlbmRpbmcgb24gd2hlcmUgaW4gdGhlIGNoYWluIHRoZSByZXN0b3JlXG4vLyAgIGhhcHBlbnMgdG8gcnVuLiBJbiB0aGUgZXhwcmVzc2lvbiBidWlsdCBoZXJlIGBbeF1gIG1hdGNoZXMgZXhhY3RseSB3aGF0XG4vLyAgIGB4YCBtYXRjaGVzLCBub25lIG9mIHRoZSB0aHJlZSBiZWluZyBzcGVjaWFsIHRvIGEgcmVndWxhciBleHByZXNzaW9uIG9yXG4vLyAgIGluc2lkZSBhIGNsYXNzLCBzbyBubyB0ZXN0IGNhbiB0ZWxsIHRoZSB0d28gYXBhcnQ6IHRoZSBjbGFzcyBpcyBpbnN1cmFuY2UsXG4vLyAgIGFuZCB0aGUgcGFyYWdyYXBoIGFib3ZlIGlzIHRoZSByZWFzb24gaXQgaXMgbm90IG5lZWRlZC5cbmNvbnN0IGlzUmVzZXJ2ZWQgPSBjaGFyID0+XG4gIGNoYXIgPT09IFBMQUNFSE9MREVSXG4gIHx8IGNoYXIgPT09IFRSQUlMSU5HX1dJTERDQVJEXG4gIHx8IGNoYXIgPT09IFRSQUlMSU5HX0RPVUJMRVNUQVJcblxuLy8gUmVwbGFjZSBldmVyeSBicmFja2V0IGV4cHJlc3Npb24gd2l0aCBhIHBsYWNlaG9sZGVyIHRoZSByZXBsYWNlcnMgYmVsb3dcbi8vICAgbGVhdmUgYWxvbmUsIGFuZCB0cmFuc2xhdGUgaXQgc2VwYXJhdGVseS5cbmNvbnN0IGV4dHJhY3RCcmFja2V0cyA9IHBhdHRlcm4gPT4ge1xuICBjb25zdCBzb3VyY2VzID0gW11cbiAgY29uc3QgaG9sZCA9IHNvdXJjZSA9PlxuICAgIGAke1BMQUNFSE9MREVSfSR7c291cmNlcy5wdXNoKHNvdXJjZSkgLSAxfSR7UExBQ0VIT0xERVJ9YFxuXG4gIGNvbnN0IHtsZW5ndGh9ID0gcGF0dGVyblxuICBsZXQgb3V0ID0gRU1QVFlcbiAgbGV0IGluZGV4ID0gMFxuXG4gIHdoaWxlIChpbmRleCA8IGxlbmd0aCkge1xuICAgIGNvbnN0IGNoYXIgPSBwYXR0ZXJuW2luZGV4XVxuXG4gICAgaWYgKGNoYXIgPT09IEVTQ0FQRSkge1xuICAgICAgLy8gPiBQdXQgYSBiYWNrc2xhc2ggKFwiXFxcIikgaW4gZnJvbnQgb2YgLi4uIGEgY2hhcmFjdGVyIHRvIG1ha2UgaXQgbGl0ZXJhbC5cbiAgICAgIC8vICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAoZ2l0aWdub3JlKDUpIC0+IGZubWF0Y2goMykpXG4gICAgICAvLyBBIGJhY2tzbGFzaCBxdW90ZXMgdGhlIG5leHQgY2hhcmFjdGVyLCB3aGF0ZXZlciBpdCBpcywgc28gYFxcZGAgaXMgYVxuICAgICAgLy8gICBsaXRlcmFsIGBkYCwgbm90IHRoZSByZWdleCBkaWdpdCBjbGFzcywgYW5kIGBcXD9gIGlzIGEgbGl0ZXJhbCBgP2AsXG4gICAgICAvLyAgIG5vdCBhIHdpbGRjYXJkLiBIZWxkIGFzaWRlIGFzIGl0cyBsaXRlcmFsIGhlcmUsIHRoZSBlc2NhcGUgbmV2ZXJcbiAgICAgIC8vICAgcmVhY2hlcyB0aGUgcmVwbGFjZXJzIGJlbG93LCB3aGljaCB3b3VsZCBvdGhlcndpc2UgbGV0IGBcXGRgLCBgXFxiYCxcbiAgICAgIC8vICAgYFxcMWAsIGBcXC9gIGtlZXAgdGhlaXIgcmVndWxhci1leHByZXNzaW9uIG1lYW5pbmcsIGFuZCB3b3VsZCB0dXJuIGFcbiAgICAgIC8vICAgYFxcP2AgaW50byBgW15cXC9dYC5cbiAgICAgIC8vXG4gICAgICAvLyBUaHJlZSBlc2NhcGVzIGFyZSBzdGlsbCBsZWZ0IGZvciB0aGUgY2hhaW46IGBcXCpgIChhIGxpdGVyYWwgc3RhcixcbiAgICAgIC8vICAgdG9sZCBhcGFydCBmcm9tIGEgd2lsZGNhcmQgYnkgYFRSQUlMSU5HX1dJTERDQVJEYCBhbmQgdGhlIHdpbGRjYXJkXG4gICAgICAvLyAgIHJlcGxhY2VycyksIGBcXFtgIChhIGxpdGVyYWwgYnJhY2tldCwgdGhlIG9uZSBgW2AgdGhlIGJyYWNrZXRcbiAgICAgIC8vICAgcmVwbGFjZXIgc3RpbGwgZXhwZWN0cyksIGFuZCBgXFwgYCAoYSBxdW90ZWQgc3BhY2UsIHdoaWNoIG9uZSBwYXNzXG4gICAgICAvLyAgIGJlbG93IHJld3JpdGVzIGluIGJ1bGsgLS0gaG9sZGluZyBlYWNoIG9uZSBhc2lkZSBpbnN0ZWFkIGNvc3RzIG1vcmVcbiAgICAgIC8vICAgb24gYSBwYXR0ZXJuIGJ1aWx0IG91dCBvZiB0aGVtKS5cbiAgICAgIC8vXG4gICAgICAvLyBBIHF1b3RlZCBiYWNrc2xhc2ggaXMgbm90IGFtb25nIHRoZW0uIFRoZSBjaGFpbiBkb3VibGVzIGV2ZXJ5XG4gICAgICAvLyAgIGJhY2tzbGFzaCwgdGhlbiB0YWtlcyB0aGUgZG91YmxpbmcgYmFjayBvdXQgYWdhaW4sIGFuZCBhIHF1b3RlZCBvbmVcbiAgICAgIC8vICAgc3RhbmRpbmcgbmV4dCB0byBhIGNoYXJhY3RlciB0aGUgY2hhaW4gYWxzbyBlc2NhcGVzIGxlZnQgdGhlIHR3b1xuICAgICAgLy8gICBjb3VudHMgc2hhcmluZyBhIHJ1biwgc28gb25lIG9mIHRoZSBlc2NhcGVzIHdhcyBsb3N0LiBIZWxkIGhlcmUgYXNcbiAgICAgIC8vICAgdGhlIGxpdGVyYWwgaXQgbWVhbnMsIGl0IG5ldmVyIGpvaW5zIHRoYXQgcnVuLlxuICAgICAgY29uc3QgZXNjYXBlZCA9IHBhdHRlcm5baW5kZXggKyAxXVxuXG4gICAgICBpZiAoZXNjYXBlZCA9PT0gU0xBU0ggJiYgaW5kZXggKyAyID09PSBsZW5ndGgpIHtcbiAgICAgICAgLy8gR2l0IHJlbW92ZXMgYSBmaW5hbCBkaXJlY3Rvcnkgc2xhc2ggYmVmb3JlIG1hdGNoaW5nLiBBbiBlc2NhcGVcbiAgICAgICAgLy8gICB3aXRob3V0IGEgY2hhcmFjdGVyIGFmdGVyIHRoYXQgcmVtb3ZhbCBtYWtlcyB0aGUgcGF0dGVybiBpbnZhbGlkLlxuICAgICAgICBvdXQgKz0gaG9sZChORVZFUl9NQVRDSClcbiAgICAgIH0gZWxzZSBpZiAoXG4gICAgICAgIGVzY2FwZWQgPT09ICcqJ1xuICAgICAgICB8fCBlc2NhcGVkID09PSAnWydcbiAgICAgICAgfHwgZXNjYXBlZCA9PT0gU1BBQ0VcbiAgICAgICkge1xuICAgICAgICBvdXQgKz0gcGF0dGVybi5zbGljZShpbmRleCwgaW5kZXggKyAyKVxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgb3V0ICs9IGhvbGQoXG4gICAgICAgICAgUkVHRVhfTElURVJBTF9TUEVDSUFMLnRlc3QoZXNjYXBlZClcbiAgICAgICAgICAgID8gRVNDQVBFICsgZXNjYXBlZFxuICAgICAgICAgICAgOiBpc1Jlc2VydmVkKGVzY2FwZWQpXG4gICAgICAgICAgICAgID8gYFske2VzY2FwZWR9XWBcbiAgICAgICAgICAgICAgOiBlc2NhcGVkXG4gICAgICAgIClcbiAgICAgIH1cblxuICAgICAgaW5kZXggKz0gMlxuICAgIH0gZWxzZSBpZiAoaXNSZXNlcnZlZChjaGFyKSkge1xuICAgICAgb3V0ICs9IGhvbGQoYFske2NoYXJ9XWApXG4gICAgICBpbmRleCArK1xuICAgIH0gZWxzZSBpZiAoY2hhciA9PT0gJ1snKSB7XG4gICAgICBjb25zdCBzY2FubmVkID0gc2NhbkJyYWNrZXQocGF0dGVybiwgaW5kZXgpXG5cbiAgICAgIGlmIChzY2FubmVkID09PSBudWxsKSB7XG4gICAgICAgIC8vIGdpdCBnaXZlcyB1cCBvbiB0aGUgd2hvbGUgcGF0dGVybiAoYFdNX0FCT1JUX0FMTGApLCBzbyB3aGF0ZXZlclxuICAgICAgICAvLyAgIGZvbGxvd3MgY2FuIG5vdCBtYWtlIGl0IG1hdGNoIGVpdGhlci5cbiAgICAgICAgb3V0ICs9IGhvbGQoTkVWRVJfTUFUQ0gpXG4gICAgICAgIGluZGV4ID0gbGVuZ3RoXG4gICAgICB9IGVsc2Uge1xuICAgICAgICBvdXQgKz0gaG9sZChzY2FubmVkLnNvdXJjZSlcbiAgICAgICAgaW5kZXggPSBzY2FubmVkLmVuZCArIDFcbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgb3V0ICs9IGNoYXJcbiAgICAgIGluZGV4ICsrXG4gICAgfVxuICB9XG5cbiAgcmV0dXJuIHtcbiAgICBzb3VyY2U6IG91dCxcbiAgICBzb3VyY2VzXG4gIH1cbn1cblxuLy8gQSBzdGVwIG9mIHRoZSBjaGFpbiBiZWxvdyBpcyBub3JtYWxseSBhIGBbbWF0Y2hlciwgcmVwbGFjZXJdYCBwYWlyIGhhbmRlZFxuLy8gICB0byBgU3RyaW5nLnJlcGxhY2VgLiBgRElSRUNUYCBtYXJrcyB0aGUgb25lcyB0aGF0IGFyZSBwbGFpbiBzdHJpbmcgd29ya1xuLy8gICBpbnN0ZWFkLCBhbmQgdGFrZSBgKHNvdXJjZSwgcGF0dGVybilgLlxuLy9cbi8vIEFuY2hvcmluZyB0aGUgdHdvIGVuZHMgaXMgZXhhY3RseSB0aGF0IC0tIGEgdGVzdCBvZiBvbmUgY2hhcmFjdGVyIGFuZCBhXG4vLyAgIGNvbmNhdGVuYXRpb24gLS0gYW5kIHB1dHRpbmcgaXQgdGhyb3VnaCB0aGUgcmVndWxhciBleHByZXNzaW9uIGVuZ2luZVxuLy8gICBjb3N0IGEgdGhpcmQgb2YgdGhpcyBjaGFpbiBmb3Igbm90aGluZzogMTY3bnMgd2hlcmUgMTBucyBkb2VzIHRoZSBzYW1lXG4vLyAgIGpvYi4gVGhlIHR3byBhcmUgc3RpbGwgc3RlcHMgaW4gdGhlIHNhbWUgbGlzdCwgaW4gdGhlIHNhbWUgcGxhY2VzLFxuLy8gICBiZWNhdXNlIHRoZWlyIHBvc2l0aW9uIGluIHRoZSBvcmRlciBpcyBwYXJ0IG9mIHdoYXQgdGhleSBtZWFuLlxuY29uc3QgRElSRUNUID0gbnVsbFxuXG4vLyBBIHNlcGFyYXRvciBhdCB0aGUgYmVnaW5uaW5nIG9yIGluIHRoZSBtaWRkbGUgb2YgYSBwYXR0ZXJuLCBhcyBvcHBvc2VkIHRvXG4vLyAgIG9uZSBhdCB0aGUgdmVyeSBlbmQuXG5jb25zdCBSRUdFWF9JTk5FUl9TTEFTSCA9IC9cXC8oPyEkKS9cbmNvbnN0IFdJTERDQVJEID0gJ1teXFxcXC9dKidcblxuLy8gPiBJZiB0aGUgcGF0dGVybiBlbmRzIHdpdGggYSBzbGFzaCxcbi8vID4gaXQgaXMgcmVtb3ZlZCBmb3IgdGhlIHB1cnBvc2Ugb2YgdGhlIGZvbGxvd2luZyBkZXNjcmlwdGlvbixcbi8vID4gYnV0IGl0IHdvdWxkIG9ubHkgZmluZCBhIG1hdGNoIHdpdGggYSBkaXJlY3RvcnkuXG4vLyA+IEluIG90aGVyIHdvcmRzLCBmb28vIHdpbGwgbWF0Y2ggYSBkaXJlY3RvcnkgZm9vIGFuZCBwYXRocyB1bmRlcm5lYXRoIGl0LFxuLy8gPiBidXQgd2lsbCBub3QgbWF0Y2ggYSByZWd1bGFyIGZpbGUgb3IgYSBzeW1ib2xpYyBsaW5rIGZvb1xuLy8gPiAgKHRoaXMgaXMgY29uc2lzdGVudCB3aXRoIHRoZSB3YXkgaG93IHBhdGhzcGVjIHdvcmtzIGluIGdlbmVyYWwgaW4gR2l0KS5cbi8vICdgZm9vL2AnIHdpbGwgbm90IG1hdGNoIHJlZ3VsYXIgZmlsZSAnYGZvb2AnIG9yIHN5bWJvbGljIGxpbmsgJ2Bmb29gJ1xuLy8gLT4gaWdub3JlLXJ1bGVzIHdpbGwgbm90IGRlYWwgd2l0aCBpdCwgYmVjYXVzZSBpdCBjb3N0cyBleHRyYSBgZnMuc3RhdGAgY2FsbFxuLy8gICAgICB5b3UgY291bGQgdXNlIG9wdGlvbiBgbWFyazogdHJ1ZWAgd2l0aCBgZ2xvYmBcblxuLy8gJ2Bmb28vYCcgc2hvdWxkIG5vdCBjb250aW51ZSB3aXRoIHRoZSAnYC4uYCdcbi8vIFRoZSBjaGFpbiB0aGF0IHR1cm5zIG9uZSBnaXRpZ25vcmUgcGF0dGVybiBpbnRvIGEgcmVndWxhciBleHByZXNzaW9uXG4vLyAgIHNvdXJjZSwgaW4gb3JkZXIuIEEgc3RlcCBpcyBlaXRoZXJcbi8vXG4vLyAgIFttYXRjaGVyLCByZXBsYWNlcl0gICAgICAgICAgICBoYW5kZWQgdG8gYFN0cmluZy5yZXBsYWNlYFxuLy8gICBbbWF0Y2hlciwgcmVwbGFjZXIsIHJlcXVpcmVkXSAgdGhlIHNhbWUsIGJ1dCBza2lwcGVkIG91dHJpZ2h0IHVubGVzc1xuLy8gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBgcmVxdWlyZWRgIGFwcGVhcnMgaW4gdGhlIHN0cmluZywgd2hpY2hcbi8vICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgdGhlIG1hdGNoZXIgY2Fubm90IG1hdGNoIHdpdGhvdXRcbi8vICAgW0RJUkVDVCwgdHJhbnNmb3JtXSAgICAgICAgICAgIHBsYWluIHN0cmluZyB3b3JrLCB0YWtpbmcgKHNvdXJjZSwgcGF0dGVybilcbi8vXG4vLyBUaGUgYHJlcXVpcmVkYCBjaGFyYWN0ZXIgaXMgb25seSBldmVyIGEgc2hvcnRjdXQ6IGZpbmRpbmcgaXQgZG9lcyBub3QgbWVhblxuLy8gICB0aGUgbWF0Y2hlciB3aWxsIG1hdGNoLCBhbmQgbm90IGZpbmRpbmcgaXQgbWVhbnMgaXQgY2Fubm90LiBJdCBpcyB0aGVyZVxuLy8gICBiZWNhdXNlIHNjYW5uaW5nIGZvciBvbmUgY2hhcmFjdGVyIGNvc3RzIGEgZnJhY3Rpb24gb2YgcnVubmluZyBhIG1hdGNoZXJcbi8vICAgdGhhdCB0aGVuIGZpbmRzIG5vdGhpbmcgLS0gZm9yIHRoZSB3aWxkY2FyZCBzdGVwLCB3aG9zZSBgW15cXFxcXStgXG4vLyAgIGJhY2t0cmFja3MgaXRzIHdheSB0aHJvdWdoIHRoZSB3aG9sZSBzdHJpbmcgYmVmb3JlIGdpdmluZyB1cCwgMTFuc1xuLy8gICBhZ2FpbnN0IDQwMG5zLlxuY29uc3QgUkVQTEFDRVJTID0gW1xuXG4gIC8vIFJlcGxhY2UgKFxcICkgd2l0aCAnICdcbiAgLy8gT25seSBhIHNwYWNlOiBhbiBlc2NhcGVkIHRhYiBvciBvdGhlciB3aGl0ZXNwYWNlIGlzIGFscmVhZHkgYSBsaXRlcmFsIGJ5XG4gIC8vICAgdGhlIHRpbWUgaXQgcmVhY2hlcyBoZXJlLCBhbmQgYSBiYXJlIHRhYiBtdXN0IGJlIGxlZnQgYXMgb25lLCBub3QgdHVybmVkXG4gIC8vICAgaW50byBhIHNwYWNlLlxuICAvLyAoXFwgKSAtPiAnICdcbiAgLy8gKFxcXFwgKSAtPiAnXFxcXCAnXG4gIC8vIChcXFxcXFwgKSAtPiAnXFxcXCAnXG4gIFtcbiAgICAvLyBBIHJ1biBvZiBiYWNrc2xhc2hlcyBpcyB0YWtlbiB3aG9sZSwgZnJvbSBpdHMgZmlyc3Qgb25lLCBzbyBubyBtYXRjaFxuICAgIC8vICAgZXZlciBzdGFydHMgYWdhaW4gaW5zaWRlIGl0IC0tIGAoXFxcXCs/KSBgIGRpZCwgd2hpY2ggbWFkZSBhIGxvbmcgcnVuXG4gICAgLy8gICBxdWFkcmF0aWMuXG4gICAgLyhcXFxcKykoID8pL2csXG4gICAgKF8sIHJ1biwgc3BhY2UpID0+IHNwYWNlXG4gICAgICA/IHJ1bi5zbGljZSgwLCBydW4ubGVuZ3RoIC0gcnVuLmxlbmd0aCAlIDIpICsgU1BBQ0VcbiAgICAgIDogcnVuLFxuICAgIEVTQ0FQRSArIFNQQUNFXG4gIF0sXG5cbiAgLy8gZ2l0J3Mgd2lsZG1hdGNoKCkgcmVhZHMgYSBydW4gb2YgdHdvIG9yIG1vcmUgYXN0ZXJpc2tzIGFzIG9uZSBnbG9ic3RhclxuICAvLyAgIHdoZW5ldmVyIHRoZSBydW4gZmlsbHMgYSBwYXRoIHNlZ21lbnQ6IGl0IHN0YXJ0cyB0aGUgcGF0dGVybiBvciBmb2xsb3dzXG4gIC8vICAgYSBgL2AsIGFuZCBpdCBlbmRzIHRoZSBwYXR0ZXJuIG9yIGNvbWVzIGJlZm9yZSBhIGAvYC4gQSBydW4gb2YgdHdvIGlzXG4gIC8vICAgYWxyZWFkeSBgKipgOyBhIGxvbmdlciBvbmUgaXMgZm9sZGVkIGludG8gYCoqYCBoZXJlLCBzbyB0aGUgc3RlcHNcbiAgLy8gICBiZWxvdyBvbmx5IGV2ZXIgaGF2ZSB0byBrbm93IGAqKmAuXG4gIC8vIGAqKiovZm9vYCAtPiBgKiovZm9vYCwgYGEvKioqL2JgIC0+IGBhLyoqL2JgLCBgYS8qKipgIC0+IGBhLyoqYFxuICAvLyBnaXQgYWxzbyB0YWtlcyBhIHJ1biBiZXNpZGUgYSBsaXRlcmFsIHByZWZpeCAoYGEqKiovYmApIG9yIGJlc2lkZSBhblxuICAvLyAgIGVzY2FwZWQgc2xhc2ggKGAqKipcXC9iYCkgYXMgYSBnbG9ic3RhciwgYW5kIHRoaXMgZG9lcyBub3Q7IHRoZSBSRUFETUVcbiAgLy8gICBsaXN0cyBib3RoLCB1bmRlciBcIkEgcnVuIG9mIGFzdGVyaXNrc1wiLlxuICBbXG4gICAgLyhefFxcLylcXCp7Myx9KD89XFwvfCQpL2csXG4gICAgKF8sIHN0YXJ0KSA9PiBgJHtzdGFydH0qKmAsXG4gICAgJyonXG4gIF0sXG5cbiAgLy8gRXNjYXBlIG1ldGFjaGFyYWN0ZXJzXG4gIC8vIHdoaWNoIGlzIHdyaXR0ZW4gZG93biBieSB1c2VycyBidXQgbWVhbnMgc3BlY2lhbCBmb3IgcmVndWxhciBleHByZXNzaW9ucy5cblxuICAvLyA+IFRoZXJlIGFyZSAxMiBjaGFyYWN0ZXJzIHdpdGggc3BlY2lhbCBtZWFuaW5nczpcbiAgLy8gPiAtIHRoZSBiYWNrc2xhc2ggXFwsXG4gIC8vID4gLSB0aGUgY2FyZXQgXixcbiAgLy8gPiAtIHRoZSBkb2xsYXIgc2lnbiAkLFxuICAvLyA+IC0gdGhlIHBlcmlvZCBvciBkb3QgLixcbiAgLy8gPiAtIHRoZSB2ZXJ0aWNhbCBiYXIgb3IgcGlwZSBzeW1ib2wgfCxcbiAgLy8gPiAtIHRoZSBxdWVzdGlvbiBtYXJrID8sXG4gIC8vID4gLSB0aGUgYXN0ZXJpc2sgb3Igc3RhciAqLFxuICAvLyA+IC0gdGhlIHBsdXMgc2lnbiArLFxuICAvLyA+IC0gdGhlIG9wZW5pbmcgcGFyZW50aGVzaXMgKCxcbiAgLy8gPiAtIHRoZSBjbG9zaW5nIHBhcmVudGhlc2lzICksXG4gIC8vID4gLSBhbmQgdGhlIG9wZW5pbmcgc3F1YXJlIGJyYWNrZXQgWyxcbiAgLy8gPiAtIHRoZSBvcGVuaW5nIGN1cmx5IGJyYWNlIHssXG4gIC8vID4gVGhlc2Ugc3BlY2lhbCBjaGFyYWN0ZXJzIGFyZSBvZnRlbiBjYWxsZWQgXCJtZXRhY2hhcmFjdGVyc1wiLlxuICBbXG4gICAgL1tcXFxcJC58KisoKXteXS9nLFxuICAgIG1hdGNoID0+IGBcXFxcJHttYXRjaH1gXG4gIF0sXG5cbiAgW1xuICAgIC8vID4gYSBxdWVzdGlvbiBtYXJrICg/KSBtYXRjaGVzIGEgc2luZ2xlIGNoYXJhY3RlclxuICAgIC8oPyFcXFxcKVxcPy9nLFxuICAgICgpID0+ICdbXi9dJyxcbiAgICAnPydcbiAgXSxcblxuICAvLyBsZWFkaW5nIHNsYXNoXG4gIFtcblxuICAgIC8vID4gQSBsZWFkaW5nIHNsYXNoIG1hdGNoZXMgdGhlIGJlZ2lubmluZyBvZiB0aGUgcGF0aG5hbWUuXG4gICAgLy8gPiBGb3IgZXhhbXBsZSwgXCIvKi5jXCIgbWF0Y2hlcyBcImNhdC1maWxlLmNcIiBidXQgbm90IFwibW96aWxsYS1zaGExL3NoYTEuY1wiLlxuICAgIC8vIEEgbGVhZGluZyBzbGFzaCBtYXRjaGVzIHRoZSBiZWdpbm5pbmcgb2YgdGhlIHBhdGhuYW1lXG4gICAgL15cXC8vLFxuICAgICgpID0+ICdeJyxcbiAgICBTTEFTSFxuICBdLFxuXG4gIC8vIHJlcGxhY2Ugc3BlY2lhbCBtZXRhY2hhcmFjdGVyIHNsYXNoIGFmdGVyIHRoZSBsZWFkaW5nIHNsYXNoXG4gIFtcbiAgICAvXFwvL2csXG4gICAgKCkgPT4gJ1xcXFwvJyxcbiAgICBTTEFTSFxuICBdLFxuXG4gIFtcbiAgICAvLyA+IEEgbGVhZGluZyBcIioqXCIgZm9sbG93ZWQgYnkgYSBzbGFzaCBtZWFucyBtYXRjaCBpbiBhbGwgZGlyZWN0b3JpZXMuXG4gICAgLy8gPiBGb3IgZXhhbXBsZSwgXCIqKi9mb29cIiBtYXRjaGVzIGZpbGUgb3IgZGlyZWN0b3J5IFwiZm9vXCIgYW55d2hlcmUsXG4gICAgLy8gPiB0aGUgc2FtZSBhcyBwYXR0ZXJuIFwiZm9vXCIuXG4gICAgLy8gPiBcIioqL2Zvby9iYXJcIiBtYXRjaGVzIGZpbGUgb3IgZGlyZWN0b3J5IFwiYmFyXCIgYW55d2hlcmUgdGhhdCBpcyBkaXJlY3RseVxuICAgIC8vID4gICB1bmRlciBkaXJlY3RvcnkgXCJmb29cIi5cbiAgICAvLyBOb3RpY2UgdGhhdCB0aGUgJyoncyBoYXZlIGJlZW4gcmVwbGFjZWQgYXMgJ1xcXFwqJ1xuICAgIC9eXFxeKig/OlxcXFxcXCpcXFxcXFwqXFxcXFxcLykrLyxcblxuICAgIC8vICcqKi9mb28nIDwtPiAnZm9vJ1xuICAgICgpID0+ICcoPzpefFxcXFwvKScsXG4gICAgJyonXG4gIF0sXG5cbiAgLy8gc3RhcnRpbmdcbiAgW1xuICAgIC8vIHRoZXJlIHdpbGwgYmUgbm8gbGVhZGluZyAnLydcbiAgICAvLyAgICh3aGljaCBoYXMgYmVlbiByZXBsYWNlZCBieSBzZWN0aW9uIFwibGVhZGluZyBzbGFzaFwiKVxuICAgIC8vIElmIHN0YXJ0cyB3aXRoICcqKicsIGFkZGluZyBhICdeJyB0byB0aGUgcmVndWxhciBleHByZXNzaW9uIGFsc28gd29ya3NcbiAgICBESVJFQ1QsXG4gICAgKHNvdXJjZSwgcGF0dGVybikgPT4ge1xuICAgICAgLy8gTm90aGluZyB0byBhbmNob3IgdG8sIG9yIGFscmVhZHkgYW5jaG9yZWQgKGBeYCBvciBgKD86XnxcXC8pYClcbiAgICAgIGlmICghc291cmNlIHx8IHNvdXJjZVswXSA9PT0gJ14nIHx8IHNvdXJjZVswXSA9PT0gJygnKSB7XG4gICAgICAgIHJldHVybiBzb3VyY2VcbiAgICAgIH1cblxuICAgICAgLy8gSWYgaGFzIGEgc2xhc2ggYC9gIGF0IHRoZSBiZWdpbm5pbmcgb3IgbWlkZGxlXG4gICAgICBjb25zdCBhbmNob3IgPSAhUkVHRVhfSU5ORVJfU0xBU0gudGVzdChwYXR0ZXJuKVxuICAgICAgICAvLyA+IFByaW9yIHRvIDIuMjIuMVxuICAgICAgICAvLyA+IElmIHRoZSBwYXR0ZXJuIGRvZXMgbm90IGNvbnRhaW4gYSBzbGFzaCAvLFxuICAgICAgICAvLyA+ICAgR2l0IHRyZWF0cyBpdCBhcyBhIHNoZWxsIGdsb2IgcGF0dGVyblxuICAgICAgICAvLyBBY3R1YWxseSwgaWYgdGhlcmUgaXMgb25seSBhIHRyYWlsaW5nIHNsYXNoLFxuICAgICAgICAvLyAgIGdpdCBhbHNvIHRyZWF0cyBpdCBhcyBhIHNoZWxsIGdsb2IgcGF0dGVyblxuXG4gICAgICAgIC8vIEFmdGVyIDIuMjIuMSAoY29tcGF0aWJsZSBidXQgY2xlYXJlcilcbiAgICAgICAgLy8gPiBJZiB0aGVyZSBpcyBhIHNlcGFyYXRvciBhdCB0aGUgYmVnaW5uaW5nIG9yIG1pZGRsZSAob3IgYm90aClcbiAgICAgICAgLy8gPiBvZiB0aGUgcGF0dGVybiwgdGhlbiB0aGUgcGF0dGVybiBpcyByZWxhdGl2ZSB0byB0aGUgZGlyZWN0b3J5XG4gICAgICAgIC8vID4gbGV2ZWwgb2YgdGhlIHBhcnRpY3VsYXIgLmdpdGlnbm9yZSBmaWxlIGl0c2VsZi5cbiAgICAgICAgLy8gPiBPdGhlcndpc2UgdGhlIHBhdHRlcm4gbWF5IGFsc28gbWF0Y2ggYXQgYW55IGxldmVsIGJlbG93XG4gICAgICAgIC8vID4gdGhlIC5naXRpZ25vcmUgbGV2ZWwuXG4gICAgICAgID8gJyg/Ol58XFxcXC8pJ1xuXG4gICAgICAgIC8vID4gT3RoZXJ3aXNlLCBHaXQgdHJlYXRzIHRoZSBwYXR0ZXJuIGFzIGEgc2hlbGwgZ2xvYiBzdWl0YWJsZSBmb3JcbiAgICAgICAgLy8gPiAgIGNvbnN1bXB0aW9uIGJ5IGZubWF0Y2goMylcbiAgICAgICAgOiAnXidcblxuICAgICAgcmV0dXJuIGFuY2hvciArIHNvdXJjZVxuICAgIH1cbiAgXSxcblxuICAvLyB0d28gZ2xvYnN0YXJzXG4gIFtcbiAgICAvLyBVc2UgbG9va2FoZWFkIGFzc2VydGlvbnMgc28gdGhhdCB3ZSBjb3VsZCBtYXRjaCBtb3JlIHRoYW4gb25lIGAnLyoqJ2BcbiAgICAvXFxcXFxcL1xcXFxcXCpcXFxcXFwqKD89XFxcXFxcL3wkKS9nLFxuXG4gICAgLy8gWmVybywgb25lIG9yIHNldmVyYWwgZGlyZWN0b3JpZXNcbiAgICAvLyBzaG91bGQgbm90IHVzZSAnKicsIG9yIGl0IHdpbGwgYmUgcmVwbGFjZWQgYnkgdGhlIG5leHQgcmVwbGFjZXJcblxuICAgIC8vIENoZWNrIGlmIGl0IGlzIG5vdCB0aGUgbGFzdCBgJy8qKidgXG4gICAgKF8sIGluZGV4LCBzdHIpID0+IGluZGV4ICsgNiA8IHN0ci5sZW5ndGhcblxuICAgICAgLy8gY2FzZTogLyoqLyBhdCB0aGUgZW5kIG9mIHRoZSBwYXR0ZXJuLCBpLmUuIGEgdHJhaWxpbmcgYCcvKiovJ2BcbiAgICAgIC8vID4gQSB0cmFpbGluZyBgXCIvKiovXCJgIChhIHRyYWlsaW5nIGBcIi8qKlwiYCByZXN0cmljdGVkIHRvIGRpcmVjdG9yaWVzKVxuICAgICAgLy8gPiAgIG1hdGNoZXMgZXZlcnl0aGluZyBpbnNpZGUsIGJ1dCBpdCBzaG91bGQgbm90IG1hdGNoIHRoZSBjdXJyZW50XG4gICAgICAvLyA+ICAgZm9sZGVyIGl0c2VsZiwgc28gaXQgcmVxdWlyZXMgYXQgbGVhc3Qgb25lIGRpcmVjdG9yeSBzZWdtZW50LlxuICAgICAgLy8gJ2EvKiovJyBtYXRjaGVzICdhL2IvJywgJ2EveC95LycgYnV0IG5vdCAnYS8nXG4gICAgICA/IHN0ci5zbGljZShpbmRleCArIDYpID09PSAnXFxcXC8nXG4gICAgICAgID8gJyg/OlxcXFwvW15cXFxcL10rKSsnXG5cbiAgICAgICAgLy8gY2FzZTogLyoqL1xuICAgICAgICAvLyA+IEEgc2xhc2ggZm9sbG93ZWQgYnkgdHdvIGNvbnNlY3V0aXZlIGFzdGVyaXNrcyB0aGVuIGEgc2xhc2ggbWF0Y2hlc1xuICAgICAgICAvLyA+ICAgemVybyBvciBtb3JlIGRpcmVjdG9yaWVzLlxuICAgICAgICAvLyA+IEZvciBleGFtcGxlLCBcImEvKiovYlwiIG1hdGNoZXMgXCJhL2JcIiwgXCJhL3gvYlwiLCBcImEveC95L2JcIiBhbmQgc28gb24uXG4gICAgICAgIC8vICcvKiovJ1xuICAgICAgICA6ICcoPzpcXFxcL1teXFxcXC9dKykqJ1xuXG4gICAgICAvLyBjYXNlOiAvKipcbiAgICAgIC8vID4gQSB0cmFpbGluZyBgXCIvKipcImAgbWF0Y2hlcyBldmVyeXRoaW5nIGluc2lkZS5cblxuICAgICAgLy8gIzIxOiBldmVyeXRoaW5nIGluc2lkZSBidXQgaXQgc2hvdWxkIG5vdCBpbmNsdWRlIHRoZSBjdXJyZW50IGZvbGRlcixcbiAgICAgIC8vICAgcmVzb2x2ZWQgYnkgYF9tYWtlYFxuICAgICAgOiBgXFxcXC8ke1RSQUlMSU5HX0RPVUJMRVNUQVJ9YCxcbiAgICAnKidcbiAgXSxcblxuICAvLyBub3JtYWwgaW50ZXJtZWRpYXRlIHdpbGRjYXJkc1xuICBbXG4gICAgLy8gTmV2ZXIgcmVwbGFjZSBlc2NhcGVkICcqJ1xuICAgIC8vIGlnbm9yZSBydWxlICdcXConIHdpbGwgbWF0Y2ggdGhlIHBhdGggJyonXG5cbiAgICAvLyAnYWJjLiovJyAtPiBnb1xuICAgIC8vICdhYmMuKicgIC0+IHNraXAgdGhpcyBydWxlLFxuICAgIC8vICAgIGNveiB0cmFpbGluZyBzaW5nbGUgd2lsZGNhcmQgd2lsbCBiZSBoYW5kZWQgYnkgW3RyYWlsaW5nIHdpbGRjYXJkXVxuICAgIC8oXnxbXlxcXFxdKSg/OlxcXFxcXCopKyg/ISQpL2csXG5cbiAgICAvLyAnKi5qcycgbWF0Y2hlcyAnLmpzJ1xuICAgIC8vICcqLmpzJyBkb2Vzbid0IG1hdGNoICdhYmMnXG4gICAgLy8gMS4gQW4gYXN0ZXJpc2sgXCIqXCIgbWF0Y2hlcyBhbnl0aGluZyBleGNlcHQgYSBzbGFzaC5cbiAgICAvLyAyLiBPdGhlciBjb25zZWN1dGl2ZSBhc3Rlcmlza3MgYXJlIGNvbnNpZGVyZWQgcmVndWxhciBhc3Rlcmlza3NcbiAgICAvLyAgICBhbmQgY29sbGFwc2UgaW50byBvbmUgbm9uLXNsYXNoIHdpbGRjYXJkIHJ1bi5cbiAgICAoXywgcDEpID0+IHAxICsgV0lMRENBUkQsXG4gICAgJyonXG4gIF0sXG5cbiAgLy8gdHJhaWxpbmcgd2lsZGNhcmQsIGhlbGQgYXBhcnQgZnJvbSBhIGxpdGVyYWwgc3RhclxuICBbXG4gICAgLy8gVGhlIHN0ZXAgYWJvdmUgbGVhdmVzIGEgdHJhaWxpbmcgYCpgIGFsb25lLCBzbyBhIHNpbmdsZSBgXFwqYCBpcyBhbGwgdGhhdFxuICAgIC8vICAgY2FuIGJlIGxlZnQgYXQgdGhlIGVuZCBoZXJlLCBhbmQgd2hhdCBzdGFuZHMgaW4gZnJvbnQgb2YgaXQgc2F5cyB3aGljaFxuICAgIC8vICAga2luZCBpdCBpcy4gQSB3aWxkY2FyZCBhcnJpdmVzIGFzIHRoZSBlc2NhcGVyIHdyb3RlIGl0LCBgXFwqYCB3aXRoXG4gICAgLy8gICBub3RoaW5nIGJlZm9yZSBpdDsgYSBsaXRlcmFsIGFycml2ZXMgYXMgdGhlIHVzZXIncyBvd24gZXNjYXBlLCB3aGljaFxuICAgIC8vICAgdGhlIGVzY2FwZXIgZG91YmxlZCwgYW5kIHRoZW4gdGhlIHN0YXIncyBvd24gLS0gYFxcXFxgIGFuZCB0aGVuIGBcXCpgLlxuICAgIC8vICAgVGhlcmUgaXMgbm8gdGhpcmQgY2FzZTogZXZlcnkgYmFja3NsYXNoIHN0aWxsIHJlYWNoaW5nIHRoZSBjaGFpbiBpc1xuICAgIC8vICAgb25lIGBcXCpgLCBgXFxbYCBvciBgXFwgYCBjYXJyaWVzIGl0c2VsZiwgYW5kIGVhY2ggaXMgZm9sbG93ZWQgYnkgaXRzXG4gICAgLy8gICBvd24gY2hhcmFjdGVyLCBzbyBhIGxvbmdlciBydW4gY2FuIG5ldmVyIGZvcm0uIFRoaXMgcnVucyB3aGlsZSB0aGVcbiAgICAvLyAgIHR3byBhcmUgc3RpbGwgZGlzdGluY3QsIGJlZm9yZSB0aGUgdW5lc2NhcGUgc3RlcHMgYmVsb3cgY29sbGFwc2UgdGhlXG4gICAgLy8gICBsaXRlcmFsIG9udG8gdGhlIHZlcnkgYFxcKmAgYSB3aWxkY2FyZCBsZWF2ZXMgYmVoaW5kLlxuICAgIC8oXnxbXlxcXFxdKSgoPzpcXFxcXFxcXCkqKVxcXFxcXCokLyxcblxuICAgIChtYXRjaCwgcDEsIHAyKSA9PlxuICAgICAgcDIgPT09IEVNUFRZXG4gICAgICAgIC8vIEEgcmVhbCB3aWxkY2FyZDogY2FycnkgaXQgdG8gYF9tYWtlYCBhcyB0aGUgbWFya2VyLCBzbyB0aGUgdW5lc2NhcGVcbiAgICAgICAgLy8gICBzdGVwcyBhbmQgdGhlIHRyYWlsaW5nLXdpbGRjYXJkIHJld3JpdGUgY2FuIG5ldmVyIG1pc3Rha2UgaXQgZm9yIGFcbiAgICAgICAgLy8gICBsaXRlcmFsIGBcXCpgIChub3IgdGhlIHJldmVyc2UpLlxuICAgICAgICA/IHAxICsgVFJBSUxJTkdfV0lMRENBUkRcbiAgICAgICAgLy8gQSBsaXRlcmFsIHN0YXI6IGxlYXZlIGl0IGV4YWN0bHkgYXMgaXQgc3RhbmRzIGZvciB0aGUgdW5lc2NhcGUgc3RlcHMuXG4gICAgICAgIDogbWF0Y2gsXG4gICAgJyonXG4gIF0sXG5cbiAgW1xuICAgIC8vIHVuZXNjYXBlLCByZXZlcnQgc3RlcCAzIGV4Y2VwdCBmb3IgYmFjayBzbGFzaFxuICAgIC8vIEZvciBleGFtcGxlLCBpZiBhIHVzZXIgZXNjYXBlIGEgJ1xcXFwqJyxcbiAgICAvLyBhZnRlciBzdGVwIDMsIHRoZSByZXN1bHQgd2lsbCBiZSAnXFxcXFxcXFxcXFxcKidcbiAgICAvXFxcXFxcXFxcXFxcKD89WyQufCorKCl7Xl0pL2csXG4gICAgKCkgPT4gRVNDQVBFLFxuICAgIEVTQ0FQRSArIEVTQ0FQRVxuICBdLFxuXG4gIFtcbiAgICAvLyAnXFxcXFxcXFwnIC0+ICdcXFxcJ1xuICAgIC9cXFxcXFxcXC9nLFxuICAgICgpID0+IEVTQ0FQRSxcbiAgICBFU0NBUEUgKyBFU0NBUEVcbiAgXSxcblxuICBbXG4gICAgLy8gRXZlcnkgcmVhbCBicmFja2V0IGV4cHJlc3Npb24gLS0gUE9TSVggY2xhc3NlcyBpbmNsdWRlZCAtLSBoYXMgYWxyZWFkeVxuICAgIC8vICAgYmVlbiBoZWxkIGFzaWRlIGJ5IGBleHRyYWN0QnJhY2tldHNgLCBzbyB0aGUgb25seSBgW2AgbGVmdCBpbiB0aGVcbiAgICAvLyAgIHBhdHRlcm4gaXMgYW4gZXNjYXBlZCwgbGl0ZXJhbCBvbmUuXG5cbiAgICAvLyBBIGJhY2tzbGFzaCBjb3VsZCBvbmx5IHN0YW5kIGF0IHRoZSBlbmQgb2YgdGhlIHJhbmdlIGlmIGl0IHF1b3RlZCB0aGVcbiAgICAvLyAgIGBdYCwgYW5kIGBcXF1gIGlzIGhlbGQgYXNpZGUgbG9uZyBiZWZvcmUgdGhpcy5cbiAgICAvXFxcXFxcWyhbXlxcXS9dKj8pKCR8XFxdKS9nLFxuXG4gICAgLy8gJ1xcXFxbYmFyXScgLT4gJ1xcXFxcXFxcW2Jhcl0nXG4gICAgKG1hdGNoLCByYW5nZSwgY2xvc2UpID0+IGBcXFxcWyR7cmFuZ2V9JHtjbG9zZX1gLFxuICAgICdbJ1xuICBdLFxuXG4gIC8vIGVuZGluZ1xuICBbXG4gICAgLy8gJ2pzJyB3aWxsIG5vdCBtYXRjaCAnanMuJ1xuICAgIC8vICdhYicgd2lsbCBub3QgbWF0Y2ggJ2FiYydcbiAgICBESVJFQ1QsXG5cbiAgICAvLyBXVEYhXG4gICAgLy8gaHR0cHM6Ly9naXQtc2NtLmNvbS9kb2NzL2dpdGlnbm9yZVxuICAgIC8vIGNoYW5nZXMgaW4gWzIuMjIuMV0oaHR0cHM6Ly9naXQtc2NtLmNvbS9kb2NzL2dpdGlnbm9yZS8yLjIyLjEpXG4gICAgLy8gd2hpY2ggcmUtZml4ZXMgIzI0LCAjMzhcblxuICAgIC8vID4gSWYgdGhlcmUgaXMgYSBzZXBhcmF0b3IgYXQgdGhlIGVuZCBvZiB0aGUgcGF0dGVybiB0aGVuIHRoZSBwYXR0ZXJuXG4gICAgLy8gPiB3aWxsIG9ubHkgbWF0Y2ggZGlyZWN0b3JpZXMsIG90aGVyd2lzZSB0aGUgcGF0dGVybiBjYW4gbWF0Y2ggYm90aFxuICAgIC8vID4gZmlsZXMgYW5kIGRpcmVjdG9yaWVzLlxuXG4gICAgLy8gJ2pzKicgd2lsbCBub3QgbWF0Y2ggJ2EuanMnXG4gICAgLy8gJ2pzLycgd2lsbCBub3QgbWF0Y2ggJ2EuanMnXG4gICAgLy8gJ2pzJyB3aWxsIG1hdGNoICdhLmpzJyBhbmQgJ2EuanMvJ1xuICAgIHNvdXJjZSA9PiB7XG4gICAgICBjb25zdCBsYXN0ID0gc291cmNlW3NvdXJjZS5sZW5ndGggLSAxXVxuXG4gICAgICAvLyBUaGUgcGF0dGVybiBpcyBlbXB0eSwgb3IgZW5kcyBpbiBhIHBlbmRpbmcgbWFya2VyIGBfbWFrZWAgb3ducyAtLVxuICAgICAgLy8gICB0aGUgdHJhaWxpbmcgd2lsZGNhcmQsIG9yIGEgdHJhaWxpbmcgXCIvKipcIi4gQSB0cmFpbGluZyBgKmAgdGhhdCBpc1xuICAgICAgLy8gICBub3QgdGhlIG1hcmtlciBpcyBhIGxpdGVyYWwgc3Rhciwgd2hpY2ggYW5jaG9ycyBsaWtlIGFueSBvdGhlclxuICAgICAgLy8gICBmaW5hbCBjaGFyYWN0ZXIuXG4gICAgICBpZiAoIWxhc3QgfHwgbGFzdCA9PT0gVFJBSUxJTkdfV0lMRENBUkQgfHwgbGFzdCA9PT0gVFJBSUxJTkdfRE9VQkxFU1RBUikge1xuICAgICAgICByZXR1cm4gc291cmNlXG4gICAgICB9XG5cbiAgICAgIHJldHVybiBsYXN0ID09PSBTTEFTSFxuICAgICAgICAvLyBmb28vIHdpbGwgbm90IG1hdGNoICdmb28nXG4gICAgICAgID8gYCR7c291cmNlfSRgXG4gICAgICAgIC8vIGZvbyBtYXRjaGVzICdmb28nIGFuZCAnZm9vLydcbiAgICAgICAgOiBgJHtzb3VyY2V9KD89JHxcXFxcLyQpYFxuICAgIH1cbiAgXVxuXVxuXG5jb25zdCBSRUdFWF9SRVBMQUNFX1RSQUlMSU5HX1dJTERDQVJEID0gLyhefFxcXFxcXC8pP1xcdUUwMDAkL1xuY29uc3QgTU9ERV9JR05PUkUgPSAncmVnZXgnXG5jb25zdCBNT0RFX0NIRUNLX0lHTk9SRSA9ICdjaGVja1JlZ2V4J1xuY29uc3QgVU5ERVJTQ09SRSA9ICdfJ1xuXG5jb25zdCByZXBsYWNlVHJhaWxpbmdXaWxkY2FyZCA9IChfLCBwMSkgPT4ge1xuICBjb25zdCBwcmVmaXggPSBwMVxuICAgIC8vICdcXF4nOlxuICAgIC8vICcvKicgZG9lcyBub3QgbWF0Y2ggRU1QVFlcbiAgICAvLyAnLyonIGRvZXMgbm90IG1hdGNoIGV2ZXJ5dGhpbmdcblxuICAgIC8vICdcXFxcXFwvJzpcbiAgICAvLyAnYWJjLyonIGRvZXMgbm90IG1hdGNoICdhYmMvJ1xuICAgID8gYCR7cDF9W14vXStgXG5cbiAgICAvLyAnYSonIG1hdGNoZXMgJ2EnXG4gICAgLy8gJ2EqJyBtYXRjaGVzICdhYSdcbiAgICA6ICdbXi9dKidcblxuICByZXR1cm4gYCR7cHJlZml4fSg/PSR8XFxcXC8kKWBcbn1cblxuY29uc3QgUkVHRVhfUkVQTEFDRV9UUkFJTElOR19ET1VCTEVTVEFSID0gL1xcdUUwMDEkL1xuXG4vLyAnYWJjLyoqJyBtYXRjaGVzIGV2ZXJ5dGhpbmcgdW5kZXIgJ2FiYycsIGJ1dCBub3QgJ2FiYy8nIGl0c2VsZiAoIzIxKTpcbi8vICAgcmVxdWlyaW5nIG9uZSBhcmJpdHJhcnkgY2hhcmFjdGVyIChsaW5lIHRlcm1pbmF0b3JzIGluY2x1ZGVkLCAjMTc2KVxuLy8gICBhZnRlciAnYWJjLycgaXMgbmVjZXNzYXJ5IGFuZCBzdWZmaWNpZW50IGZvciBgLnRlc3QocGF0aClgLlxuY29uc3QgcmVwbGFjZVRyYWlsaW5nRG91Ymxlc3RhciA9ICgpID0+ICdbXFxcXHNcXFxcU10nXG5cbi8vIFRoZSBmaXhlZCBwaWVjZSBiZXR3ZWVuIHRoZSB3aWxkY2FyZCBhdCBgYXRgIGFuZCB0aGUgbmV4dCB3aWxkY2FyZCBvZiB0aGVcbi8vICAgcnVuOiB0aGUgdG9rZW5zIHRoYXQgc2VwYXJhdGUgdGhlbSwgam9pbmVkIGFzIHRoZXkgYXBwZWFyIGluIHRoZSBzb3VyY2UuXG4vLyAgIEEgcnVuIG5ldmVyIGhvbGRzIHR3byB3aWxkY2FyZHMgaW4gYSByb3csIHNvIHRoZXJlIGlzIGFsd2F5cyBhdCBsZWFzdCBvbmVcbi8vICAgdG9rZW4uXG5jb25zdCBzZXBhcmF0b3JBZnRlciA9IChydW4sIGF0KSA9PiB7XG4gIGxldCBzZXBhcmF0b3IgPSBFTVBUWVxuXG4gIGZvciAobGV0IGluZGV4ID0gYXQgKyAxOyBpbmRleCA8IHJ1bi5sZW5ndGggJiYgIXJ1bltpbmRleF0ud2lsZGNhcmQ7IGluZGV4ICsrKSB7XG4gICAgc2VwYXJhdG9yICs9IHJ1bltpbmRleF0uc2luZ2xlXG4gIH1cblxuICByZXR1cm4gc2VwYXJhdG9yXG59XG5cbi8vIFdoZXJlIGEgcnVuIG9mIG5vbi1zbGFzaCB3aWxkY2FyZHMgaXMgc3BsaXQgYnkgZml4ZWQgcGllY2VzIC0tXG4vLyAgIGBbXi9dKmFiW14vXSpjZC4uLmAgLS0gdGhlIGVuZ2luZSBoYXMgbWFueSBlcXVpdmFsZW50IHdheXMgdG8gbGF5IHRoZVxuLy8gICBpbnB1dCBhY3Jvc3MgdGhlIHdpbGRjYXJkcywgYW5kIG9uIGlucHV0IHRoYXQgZG9lcyBub3QgbWF0Y2ggaXQgd29ya3Ncbi8vICAgdGhyb3VnaCBhbGwgb2YgdGhlbSwgc28gdGhlIHRpbWUgZ3Jvd3Mgd2l0aCB0aGUgbnVtYmVyIG9mIHdpbGRjYXJkc1xuLy8gICByYXRoZXIgdGhhbiB0aGUgbGVuZ3RoIG9mIHRoZSBwYXRoLiBFdmVyeSB3aWxkY2FyZCBidXQgdGhlIGxhc3QgaW4gc3VjaCBhXG4vLyAgIHJ1biBjYW4gYmUgcGlubmVkIHRvIHN0b3Agd2hlcmUgdGhlIHBpZWNlIGFmdGVyIGl0IGJlZ2lucywgd2hpY2ggbGVhdmVzXG4vLyAgIG9uZSB3YXkgdG8gbGF5IG91dCB0aGUgaW5wdXQgYW5kIG5vIHJld2luZGluZywgd2l0aG91dCBjaGFuZ2luZyB3aGljaFxuLy8gICBwYXRocyBtYXRjaDogdGhlIGZpeGVkIHBpZWNlcyBzdGlsbCBib3VuZCB0aGUgY291bnQsIGFuZCB0aGUgbGFzdFxuLy8gICB3aWxkY2FyZCBzdGlsbCBhYnNvcmJzIHRoZSByZXN0LlxuLy9cbi8vIEEgd2lsZGNhcmQgaXMgcGlubmVkIHRvIHRoZSB3aG9sZSBwaWVjZSwgbmV2ZXIgdG8gdGhlIHBpZWNlJ3MgZmlyc3Rcbi8vICAgY2hhcmFjdGVyLiBUaGUgcGluIGxlYXZlcyBubyB3YXkgYmFjaywgc28gYSB3aWxkY2FyZCB0aGF0IHN0b3BwZWQgYXQgdGhhdFxuLy8gICBmaXJzdCBjaGFyYWN0ZXIgd291bGQgaGFuZCBvdmVyIHdoZXJldmVyIHRoZSBjaGFyYWN0ZXIgaGFwcGVucyB0byB0dXJuXG4vLyAgIHVwLCBpbmNsdWRpbmcgdGhlIHBsYWNlcyB0aGUgcmVzdCBvZiB0aGUgcGllY2UgY2Fubm90IGZvbGxvdyAtLSB3aGljaCBpc1xuLy8gICBob3cgYGYqby8qLypgIGNhbWUgdG8gbWlzcyBgZm9vL2IvY2AsIHRoZSBmaXJzdCBgb2Agb2YgYGZvb2Agbm90IGJlaW5nXG4vLyAgIHRoZSBvbmUgdGhlIGBvL2AgYWZ0ZXIgaXQgbmVlZHMuIEV2ZXJ5IHRva2VuIG9mIGEgcGllY2UgbWF0Y2hlcyBleGFjdGx5XG4vLyAgIG9uZSBjaGFyYWN0ZXIsIHNvIHRoZSBmaXJzdCBwbGFjZSB0aGUgd2hvbGUgcGllY2UgZml0cyBpcyB0aGUgbGVmdG1vc3Rcbi8vICAgcGxhY2UgaXQgY2FuIHNpdCwgYW5kIHdoYXRldmVyIGlzIGxlZnQgb3ZlciBnb2VzIHRvIHRoZSB3aWxkY2FyZHMgdGhhdFxuLy8gICBmb2xsb3cuXG4vL1xuLy8gVGhlIHNvdXJjZSBpcyByZWFkIG9uZSB0b2tlbiBhdCBhIHRpbWUgLS0gYSB3aWxkY2FyZCwgYSBzaW5nbGUtY2hhcmFjdGVyXG4vLyAgIHBpZWNlIChhIGxpdGVyYWwsIGFuIGVzY2FwZSwgYSBjbGFzcyksIG9yIGEgcGFyZW50aGVzaXNlZCBncm91cCBvciBhbmNob3Jcbi8vICAgdGhhdCBlbmRzIHRoZSBydW4gLS0gc28gb25seSBhIGdlbnVpbmUgd2lsZGNhcmQgaXMgdG91Y2hlZC5cbmNvbnN0IHBpbldpbGRjYXJkcyA9IHNvdXJjZSA9PiB7XG4gIGlmIChzb3VyY2UuaW5kZXhPZihXSUxEQ0FSRCkgPCAwKSB7XG4gICAgcmV0dXJuIHNvdXJjZVxuICB9XG5cbiAgY29uc3QgdG9rZW5zID0gW11cbiAgY29uc3Qge2xlbmd0aH0gPSBzb3VyY2VcbiAgbGV0IGluZGV4ID0gMFxuXG4gIHdoaWxlIChpbmRleCA8IGxlbmd0aCkge1xuICAgIGNvbnN0IGNoYXIgPSBzb3VyY2VbaW5kZXhdXG5cbiAgICBpZiAoc291cmNlLnN0YXJ0c1dpdGgoV0lMRENBUkQsIGluZGV4KSkge1xuICAgICAgdG9rZW5zLnB1c2goe3dpbGRjYXJkOiB0cnVlfSlcbiAgICAgIGluZGV4ICs9IFdJTERDQVJELmxlbmd0aFxuICAgIH0gZWxzZSBpZiAoY2hhciA9PT0gJ1snKSB7XG4gICAgICBsZXQgZW5kID0gaW5kZXggKyAxXG5cbiAgICAgIGlmIChzb3VyY2VbZW5kXSA9PT0gJ14nKSB7XG4gICAgICAgIGVuZCArK1xuICAgICAgfVxuXG4gICAgICBpZiAoc291cmNlW2VuZF0gPT09ICddJykge1xuICAgICAgICBlbmQgKytcbiAgICAgIH1cblxuICAgICAgd2hpbGUgKGVuZCA8IGxlbmd0aCAmJiBzb3VyY2VbZW5kXSAhPT0gJ10nKSB7XG4gICAgICAgIGVuZCArPSBzb3VyY2VbZW5kXSA9PT0gRVNDQVBFXG4gICAgICAgICAgPyAyXG4gICAgICAgICAgOiAxXG4gICAgICB9XG5cbiAgICAgIGVuZCArK1xuICAgICAgdG9rZW5zLnB1c2goe3NpbmdsZTogc291cmNlLnNsaWNlKGluZGV4LCBlbmQpfSlcbiAgICAgIGluZGV4ID0gZW5kXG4gICAgfSBlbHNlIGlmIChjaGFyID09PSBFU0NBUEUpIHtcbiAgICAgIHRva2Vucy5wdXNoKHtzaW5nbGU6IHNvdXJjZS5zbGljZShpbmRleCwgaW5kZXggKyAyKX0pXG4gICAgICBpbmRleCArPSAyXG4gICAgfSBlbHNlIGlmIChjaGFyID09PSAnKCcpIHtcbiAgICAgIGxldCBkZXB0aCA9IDBcbiAgICAgIGxldCBlbmQgPSBpbmRleFxuXG4gICAgICBkbyB7XG4gICAgICAgIGlmIChzb3VyY2VbZW5kXSA9PT0gRVNDQVBFKSB7XG4gICAgICAgICAgZW5kICsrXG4gICAgICAgIH0gZWxzZSBpZiAoc291cmNlW2VuZF0gPT09ICcoJykge1xuICAgICAgICAgIGRlcHRoICsrXG4gICAgICAgIH0gZWxzZSBpZiAoc291cmNlW2VuZF0gPT09ICcpJykge1xuICAgICAgICAgIGRlcHRoIC0tXG4gICAgICAgIH1cblxuICAgICAgICBlbmQgKytcbiAgICAgIH0gd2hpbGUgKGVuZCA8IGxlbmd0aCAmJiBkZXB0aCA+IDApXG5cbiAgICAgIGlmICgnKis/Jy5pbmRleE9mKHNvdXJjZVtlbmRdKSA+PSAwKSB7XG4gICAgICAgIGVuZCArK1xuICAgICAgfVxuXG4gICAgICB0b2tlbnMucHVzaCh7Ym91bmRhcnk6IHNvdXJjZS5zbGljZShpbmRleCwgZW5kKX0pXG4gICAgICBpbmRleCA9IGVuZFxuICAgIH0gZWxzZSBpZiAoY2hhciA9PT0gJ14nIHx8IGNoYXIgPT09ICckJykge1xuICAgICAgdG9rZW5zLnB1c2goe2JvdW5kYXJ5OiBjaGFyfSlcbiAgICAgIGluZGV4ICsrXG4gICAgfSBlbHNlIHtcbiAgICAgIHRva2Vucy5wdXNoKHtzaW5nbGU6IGNoYXJ9KVxuICAgICAgaW5kZXggKytcbiAgICB9XG4gIH1cblxuICBsZXQgb3V0ID0gRU1QVFlcbiAgbGV0IHJ1biA9IFtdXG5cbiAgY29uc3QgZmx1c2ggPSAoKSA9PiB7XG4gICAgbGV0IGxhc3RXaWxkY2FyZFxuXG4gICAgcnVuLmZvckVhY2goKHRva2VuLCBhdCkgPT4ge1xuICAgICAgaWYgKHRva2VuLndpbGRjYXJkKSB7XG4gICAgICAgIGxhc3RXaWxkY2FyZCA9IGF0XG4gICAgICB9XG4gICAgfSlcblxuICAgIHJ1bi5mb3JFYWNoKCh0b2tlbiwgYXQpID0+IHtcbiAgICAgIGlmICghdG9rZW4ud2lsZGNhcmQpIHtcbiAgICAgICAgb3V0ICs9IHRva2VuLnNpbmdsZVxuICAgICAgICByZXR1cm5cbiAgICAgIH1cblxuICAgICAgLy8gRXZlcnkgd2lsZGNhcmQgYnV0IHRoZSBsYXN0IGlzIHBpbm5lZCB0byB0aGUgd2hvbGUgcGllY2UgdGhhdFxuICAgICAgLy8gICBmb2xsb3dzIGl0LCBmb3IgdGhlIHJlYXNvbiBzZXQgb3V0IGFib3ZlIHRoaXMgZnVuY3Rpb24uIFRoZSBsYXN0XG4gICAgICAvLyAgIG9uZSBzdGF5cyBhcyBpdCBpcyBhbmQgdGFrZXMgdXAgdGhlIHJlc3QuXG4gICAgICBvdXQgKz0gYXQgPT09IGxhc3RXaWxkY2FyZFxuICAgICAgICA/IFdJTERDQVJEXG4gICAgICAgIDogYCg/Oig/ISR7c2VwYXJhdG9yQWZ0ZXIocnVuLCBhdCl9KVteXFxcXC9dKSpgXG4gICAgfSlcblxuICAgIHJ1biA9IFtdXG4gIH1cblxuICB0b2tlbnMuZm9yRWFjaCh0b2tlbiA9PiB7XG4gICAgaWYgKHRva2VuLmJvdW5kYXJ5ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHJ1bi5wdXNoKHRva2VuKVxuICAgICAgcmV0dXJuXG4gICAgfVxuXG4gICAgZmx1c2goKVxuICAgIG91dCArPSB0b2tlbi5ib3VuZGFyeVxuICB9KVxuXG4gIGZsdXNoKClcblxuICByZXR1cm4gb3V0XG59XG5cbi8vIEBwYXJhbSB7cGF0dGVybn1cbmNvbnN0IG1ha2VSZWdleFByZWZpeCA9IHBhdHRlcm4gPT4ge1xuICAvLyBgLyoqYCBtYXRjaGVzIGV2ZXJ5IHBhdGgsIGFzIGAqKmAgZG9lcy4gVGhlIHRyYW5zbGF0aW9uIGJlbG93IG9ubHkgZmluZHNcbiAgLy8gICBhIGdsb2JzdGFyIGJlc2lkZSBhIHNsYXNoIGl0IGtlZXBzLCBhbmQgdGhlIGxlYWRpbmcgb25lIGlzIHR1cm5lZCBpbnRvXG4gIC8vICAgYW4gYW5jaG9yLCBzbyBgLyoqYCB3b3VsZCBjb21lIG91dCBhcyBgLypgIGFuZCBtYXRjaCBvbmUgbGV2ZWwgb25seS5cbiAgLy8gICBIZXJlIHJhdGhlciB0aGFuIGluIGBjcmVhdGVSdWxlYCwgc28gdGhhdCBgY2hlY2tTb3VyY2VPZmAsIHdoaWNoXG4gIC8vICAgY29tcGlsZXMgYC8qKi9gIGFnYWluIHdpdGhvdXQgaXRzIHRyYWlsaW5nIHNsYXNoLCBnZXRzIGl0IHRvby5cbiAgaWYgKFJFR0VYX0FOQ0hPUkVEX0dMT0JTVEFSLnRlc3QocGF0dGVybikpIHtcbiAgICBwYXR0ZXJuID0gJyoqJ1xuICB9XG5cbiAgY29uc3Qge3NvdXJjZSwgc291cmNlc30gPSBleHRyYWN0QnJhY2tldHMocGF0dGVybilcblxuICBjb25zdCByZXBsYWNlZCA9IFJFUExBQ0VSUy5yZWR1Y2UoXG4gICAgLy8gQSBwYXNzIHdob3NlIG1hdGNoZXIgZmluZHMgbm90aGluZyBoYW5kcyBiYWNrIHRoZSB2ZXJ5IHN0cmluZyBpdCB3YXNcbiAgICAvLyAgIGdpdmVuLCBzbyBhc2tpbmcgZmlyc3QgY29zdHMgYSBzZWFyY2ggYW5kIHNhdmVzIGEgcmV3cml0ZS4gVGVuIG9mIHRoZVxuICAgIC8vICAgZmlmdGVlbiBwYXNzZXMgbmV2ZXIgZmlyZSBmb3IgYSB0eXBpY2FsIC5naXRpZ25vcmUgbGluZSwgYW5kIGJldHdlZW5cbiAgICAvLyAgIHRoZW0gdGhleSB3ZXJlIDQ1JSBvZiB0aGlzIGNoYWluLlxuICAgIChwcmV2LCBbbWF0Y2hlciwgcmVwbGFjZXIsIHJlcXVpcmVkXSkgPT4ge1xuICAgICAgaWYgKG1hdGNoZXIgPT09IERJUkVDVCkge1xuICAgICAgICByZXR1cm4gcmVwbGFjZXIocHJldiwgcGF0dGVybilcbiAgICAgIH1cblxuICAgICAgaWYgKHJlcXVpcmVkICE9PSBVTkRFRklORUQgJiYgcHJldi5pbmRleE9mKHJlcXVpcmVkKSA8IDApIHtcbiAgICAgICAgcmV0dXJuIHByZXZcbiAgICAgIH1cblxuICAgICAgLy8gQSBwYXNzIHdob3NlIG1hdGNoZXIgZmluZHMgbm90aGluZyBoYW5kcyBiYWNrIHRoZSB2ZXJ5IHN0cmluZyBpdCB3YXNcbiAgICAgIC8vICAgZ2l2ZW4sIHNvIGFza2luZyBmaXJzdCBjb3N0cyBhIHNlYXJjaCBhbmQgc2F2ZXMgYSByZXdyaXRlLlxuICAgICAgcmV0dXJuIG1hdGNoZXIudGVzdChwcmV2KVxuICAgICAgICA/IHByZXYucmVwbGFjZShtYXRjaGVyLCByZXBsYWNlci5iaW5kKHBhdHRlcm4pKVxuICAgICAgICA6IHByZXZcbiAgICB9LFxuICAgIHNvdXJjZVxuICApXG5cbiAgLy8gTW9zdCBwYXR0ZXJucyBob2xkIG5vIGJyYWNrZXQgZXhwcmVzc2lvbiBhdCBhbGwsIGFuZCB0aGVuIHRoZXJlIGlzXG4gIC8vICAgbm90aGluZyB0byBwdXQgYmFjay5cbiAgcmV0dXJuIHNvdXJjZXMubGVuZ3RoXG4gICAgPyByZXBsYWNlZC5yZXBsYWNlKFxuICAgICAgUkVHRVhfUkVTVE9SRV9QTEFDRUhPTERFUixcbiAgICAgIChtYXRjaCwgaW5kZXgpID0+IHNvdXJjZXNbaW5kZXhdXG4gICAgKVxuICAgIDogcmVwbGFjZWRcbn1cblxuLy8gYGNoZWNrUmVnZXhgIHRlc3RzIGEgcGF0aCB3aXRoIGEgdHJhaWxpbmcgc2xhc2gsICdhYmMvJywgdGhlIHdheVxuLy8gICBgZ2l0IGNoZWNrLWlnbm9yZWAgbWF0Y2hlcyB0aGF0IGxpdGVyYWwgc3RyaW5nIG9uY2UgdGhlIGRpcmVjdG9yeSBpdHNlbGZcbi8vICAgaXMga25vd24gbm90IHRvIGJlIGV4Y2x1ZGVkIChzZWUgYGNoZWNrSWdub3JlYCk6IGEgdHJhaWxpbmcgJy8nIG9mIHRoZVxuLy8gICBwYXR0ZXJuIGlzIGRyb3BwZWQsIGEgYmFzZW5hbWUgcGF0dGVybiBzZWVzIGFuIGVtcHR5IGJhc2VuYW1lLCBhbmQgb25seSBhXG4vLyAgIHBhdHRlcm4gd2hvc2UgbGFzdCBzZWdtZW50IGlzIGEgcGVuZGluZyB3aWxkY2FyZCBjYW4gbWF0Y2ggd2hhdCBpcyBsZWZ0XG4vLyAgIGFmdGVyIHRoZSBmaW5hbCBzbGFzaCAtLSAnYWJjLyonIGFuZCAnYWJjLyoqJyBtYXRjaCAnYWJjLycsIGFuZCAnYWJjLyoqJ1xuLy8gICBhbHNvIG1hdGNoZXMgJ2FiYy9kLycgKCM3NywgIzE2OSkuXG5jb25zdCBjaGVja1NvdXJjZU9mID0gKGJvZHksIHByZWZpeCkgPT4ge1xuICBpZiAoYm9keVtib2R5Lmxlbmd0aCAtIDFdID09PSBTTEFTSCkge1xuICAgIHByZWZpeCA9IG1ha2VSZWdleFByZWZpeChib2R5LnNsaWNlKDAsIC0gMSkpXG4gIH1cblxuICBjb25zdCBoZWFkID0gcHJlZml4LnNsaWNlKDAsIC0gMSlcbiAgY29uc3QgbGFzdCA9IHByZWZpeFtwcmVmaXgubGVuZ3RoIC0gMV1cblxuICByZXR1cm4gbGFzdCA9PT0gVFJBSUxJTkdfV0lMRENBUkRcbiAgICA/IGAke2hlYWR9JGBcbiAgICA6IGxhc3QgPT09IFRSQUlMSU5HX0RPVUJMRVNUQVJcbiAgICAgID8gaGVhZFxuICAgICAgOiBORVZFUl9NQVRDSFxufVxuXG4vLyBBIHRyYWlsaW5nIHNsYXNoIGRvZXMgbm90IHN0b3AgYSBwYXR0ZXJuIGJlaW5nIGJhc2VuYW1lLW9ubHk6IGl0IHJlc3RyaWN0c1xuLy8gICB0aGUgbWF0Y2ggdG8gYSBkaXJlY3RvcnksIGl0IGRvZXMgbm90IGxldCB0aGUgcGF0dGVybiByZWFjaCBhY3Jvc3Mgb25lLlxuLy8gICBFdmVyeXRoaW5nIGVsc2UgYSBwYXR0ZXJuIGNhbiBob2xkIC0tIGEgd2lsZGNhcmQsIGEgY2hhcmFjdGVyIGNsYXNzLCBhblxuLy8gICBlc2NhcGUgLS0gc3RheXMgaW5zaWRlIGEgc2luZ2xlIHBhdGggc2VnbWVudCB0b28sIHNvIGEgcGF0dGVybiB3aXRoIG5vXG4vLyAgIHNlcGFyYXRvciBpbiBpdCBjYW4gb25seSBldmVyIGRlc2NyaWJlIHRoZSBsYXN0IG9uZS5cbmNvbnN0IG1hdGNoZXNCYXNlbmFtZSA9IGJvZHkgPT4ge1xuICBjb25zdCBpbmRleCA9IGJvZHkuaW5kZXhPZihTTEFTSClcblxuICByZXR1cm4gaW5kZXggPCAwIHx8IGluZGV4ID09PSBib2R5Lmxlbmd0aCAtIDFcbn1cblxuLy8gVGhlIGxhc3Qgc2VnbWVudCBvZiBhIHBhdGgsIGtlZXBpbmcgYSB0cmFpbGluZyBzbGFzaCwgYmVjYXVzZSBhIHBhdHRlcm4gdGhhdFxuLy8gICBlbmRzIGluIG9uZSBtYXRjaGVzIG9ubHkgYSBkaXJlY3RvcnkuXG4vLyAnYS9iL2MuanMnIC0+ICdjLmpzJzsgICdhL2IvJyAtPiAnYi8nOyAgJ2MuanMnIC0+ICdjLmpzJyAobm8gY29weSBtYWRlKVxuY29uc3QgYmFzZW5hbWVPZiA9IHBhdGggPT4ge1xuICBjb25zdCBlbmQgPSBwYXRoLmxlbmd0aCAtIDFcblxuICBjb25zdCBpbmRleCA9IHBhdGgubGFzdEluZGV4T2YoXG4gICAgU0xBU0gsXG4gICAgcGF0aFtlbmRdID09PSBTTEFTSFxuICAgICAgPyBlbmQgLSAxXG4gICAgICA6IGVuZFxuICApXG5cbiAgcmV0dXJuIGluZGV4IDwgMFxuICAgID8gcGF0aFxuICAgIDogcGF0aC5zbGljZShpbmRleCArIDEpXG59XG5cbi8vIFRoZSBwYXJlbnQgZGlyZWN0b3J5IG9mIGEgcGF0aCwgd2l0aCBpdHMgdHJhaWxpbmcgc2VwYXJhdG9yLCBvciBFTVBUWSB3aGVuXG4vLyAgIHRoZSBwYXRoIGhhcyBub25lLlxuLy8gJ2EvYi9jJyAtPiAnYS9iLyc7ICAnYS9iLycgLT4gJ2EvJzsgICdhJyAtPiBFTVBUWTsgICdhLycgLT4gRU1QVFlcbi8vXG4vLyBBIHBhdGggaG9sZGluZyBhbiBlbXB0eSBzZWdtZW50IGhhcyB0byBiZSB0YWtlbiBhcGFydCwgYmVjYXVzZSBpdHNcbi8vICAgYW5jZXN0b3JzIGFyZSBub3QgcHJlZml4ZXMgb2YgaXQ6IHRoZSBwYXJlbnQgb2YgJ2EvL2InIGlzICdhLycsIG5vdFxuLy8gICAnYS8vJywgYW5kIHRoZSBwYXJlbnQgb2YgJy9hLycgaXMgbm90aGluZyBhdCBhbGwuIEJvdGggc2hhcGVzIHJlYWNoIGhlcmVcbi8vICAgLS0gJ2EvL2InIGlzIGFjY2VwdGVkIG91dHJpZ2h0LCBhbmQgYGNoZWNrSWdub3JlYCBkb2VzIG5vdCBwdXQgdGhlIHBhdGhcbi8vICAgaXQgaXMgZ2l2ZW4gdGhyb3VnaCB0aGUgcmVsYXRpdmUtcGF0aCBjaGVjay5cbi8vXG4vLyBFdmVyeSBvdGhlciBwYXRoIGlzIGEgcHJlZml4IG9mIGl0c2VsZiwgYW5kIGN1dHRpbmcgb25lIGNvc3RzIGEgZnJhY3Rpb24gb2Zcbi8vICAgc3BsaXR0aW5nIGl0IGludG8gYW4gYXJyYXkgYW5kIGpvaW5pbmcgdGhhdCBiYWNrIGF0IGV2ZXJ5IGxldmVsOiA3M25zXG4vLyAgIGFnYWluc3QgMjA3bnMuXG5jb25zdCBwYXJlbnRPZiA9IHBhdGggPT4ge1xuICBpZiAoXG4gICAgcGF0aC5jaGFyQ29kZUF0KDApID09PSBTTEFTSF9DT0RFXG4gICAgfHwgcGF0aC5pbmRleE9mKERPVUJMRV9TTEFTSCkgPj0gMFxuICApIHtcbiAgICBjb25zdCBzbGljZXMgPSBwYXRoLnNwbGl0KFNMQVNIKS5maWx0ZXIoQm9vbGVhbilcblxuICAgIHNsaWNlcy5wb3AoKVxuXG4gICAgcmV0dXJuIHNsaWNlcy5sZW5ndGhcbiAgICAgID8gc2xpY2VzLmpvaW4oU0xBU0gpICsgU0xBU0hcbiAgICAgIDogRU1QVFlcbiAgfVxuXG4gIGNvbnN0IGVuZCA9IHBhdGgubGVuZ3RoIC0gMVxuXG4gIC8vIExvb2sgYmFjayBmcm9tIGJlZm9yZSBhIHRyYWlsaW5nIHNlcGFyYXRvciwgc2luY2UgdGhhdCBvbmUgYmVsb25ncyB0byB0aGVcbiAgLy8gICBwYXRoIGl0c2VsZi5cbiAgLy9cbiAgLy8gQSBuZWdhdGl2ZSBwbGFjZSB0byBzdGFydCB3b3VsZCBiZSBhIHRyYXAgaGVyZTogYGxhc3RJbmRleE9mYCBjbGFtcHMgb25lXG4gIC8vICAgdG8gMCBhbmQgc2VhcmNoZXMgdGhlcmUgcmF0aGVyIHRoYW4gcmVwb3J0aW5nIG5vIG1hdGNoLCBzbyAnLycgd291bGRcbiAgLy8gICBjb21lIGJhY2sgYXMgaXRzIG93biBwYXJlbnQgYW5kIHRoZSB3YWxrIHdvdWxkIG5ldmVyIGVuZC4gSXQgY2Fubm90XG4gIC8vICAgaGFwcGVuIC0tIHRoYXQgaXMgdGhlIG9ubHkgcGF0aCBzaG9ydCBlbm91Z2ggdG8gcHJvZHVjZSBvbmUsIGFuZCB0aGVcbiAgLy8gICB0ZXN0IGFib3ZlIGhhcyBhbHJlYWR5IHNlbnQgaXQgdGhlIG90aGVyIHdheS5cbiAgY29uc3QgY3V0ID0gcGF0aC5sYXN0SW5kZXhPZihcbiAgICBTTEFTSCxcbiAgICBwYXRoLmNoYXJDb2RlQXQoZW5kKSA9PT0gU0xBU0hfQ09ERVxuICAgICAgPyBlbmQgLSAxXG4gICAgICA6IGVuZFxuICApXG5cbiAgcmV0dXJuIGN1dCA8IDBcbiAgICA/IEVNUFRZXG4gICAgOiBwYXRoLnNsaWNlKDAsIGN1dCArIDEpXG59XG5cbmNvbnN0IGlzU3RyaW5nID0gc3ViamVjdCA9PiB0eXBlb2Ygc3ViamVjdCA9PT0gJ3N0cmluZydcblxuLy8gQmxhbmsgbGluZXMsIGNvbW1lbnRzIGFuZCB0cmFpbGluZyBsb25lIGJhY2tzbGFzaGVzIGFyZSB0b2xkIGJ5XG4vLyAgIGBjcmVhdGVSdWxlYCwgb25jZSB0aGUgcGF0dGVybiBpcyBub3JtYWxpemVkLlxuY29uc3QgY2hlY2tQYXR0ZXJuID0gcGF0dGVybiA9PiBwYXR0ZXJuXG4gICYmIGlzU3RyaW5nKHBhdHRlcm4pXG5cbi8vIEdpdCBkcm9wcyBvbmUgQ1IgYmVmb3JlIGVhY2ggTEYsIGFuZCBvbmUgYXQgdGhlIGVuZCBvZiBhIGZpbmFsIGxpbmUgdGhhdFxuLy8gICBoYXMgbm8gTEYgYWZ0ZXIgaXQuXG5jb25zdCBzcGxpdFBhdHRlcm4gPSBwYXR0ZXJuID0+IChcbiAgcGF0dGVybltwYXR0ZXJuLmxlbmd0aCAtIDFdID09PSAnXFxyJ1xuICAgID8gcGF0dGVybi5zbGljZSgwLCAtIDEpXG4gICAgOiBwYXR0ZXJuXG4pXG4uc3BsaXQoUkVHRVhfU1BMSVRBTExfQ1JMRilcbi5maWx0ZXIoQm9vbGVhbilcblxuY2xhc3MgSWdub3JlUnVsZSB7XG4gIGNvbnN0cnVjdG9yIChcbiAgICBwYXR0ZXJuLFxuICAgIG1hcmssXG4gICAgYm9keSxcbiAgICBpZ25vcmVDYXNlLFxuICAgIG5lZ2F0aXZlLFxuICAgIHByZWZpeFxuICApIHtcbiAgICB0aGlzLnBhdHRlcm4gPSBwYXR0ZXJuXG4gICAgdGhpcy5tYXJrID0gbWFya1xuICAgIHRoaXMubmVnYXRpdmUgPSBuZWdhdGl2ZVxuXG4gICAgZGVmaW5lKHRoaXMsICdib2R5JywgYm9keSlcbiAgICBkZWZpbmUodGhpcywgJ2lnbm9yZUNhc2UnLCBpZ25vcmVDYXNlKVxuICAgIGRlZmluZSh0aGlzLCAncmVnZXhQcmVmaXgnLCBwcmVmaXgpXG4gIH1cblxuICAvLyBXb3JrZWQgb3V0IG9uIGZpcnN0IHVzZSBhbmQga2VwdCBiZWhpbmQgYW4gb3duIHByb3BlcnR5LCB0aGUgd2F5IGByZWdleGBcbiAgLy8gICBjYWNoZXMgaXRzZWxmIGluIGBfcmVnZXhgLiBEZWNpZGluZyBpdCBpbiB0aGUgY29uc3RydWN0b3IgaW5zdGVhZCB3b3VsZFxuICAvLyAgIGFkZCBhIGZvdXJ0aCBgZGVmaW5lUHJvcGVydHlgIHRvIGV2ZXJ5IHJ1bGUgZXZlciBidWlsdCwgd2hpY2ggY29zdCA0JSBvZlxuICAvLyAgIGV2ZXJ5IGNvbXBpbGUgLS0gaW5jbHVkaW5nIHRoZSBjb21waWxlcyBvZiBydWxlcyB0aGF0IGFyZSBuZXZlciBtYXRjaGVkXG4gIC8vICAgYWdhaW5zdCBhbnl0aGluZy5cbiAgZ2V0IF9iYXNlbmFtZU9ubHkgKCkge1xuICAgIHJldHVybiBkZWZpbmUodGhpcywgJ19iYXNlbmFtZU9ubHknLCBtYXRjaGVzQmFzZW5hbWUodGhpcy5ib2R5KSlcbiAgfVxuXG4gIGdldCByZWdleCAoKSB7XG4gICAgY29uc3Qga2V5ID0gVU5ERVJTQ09SRSArIE1PREVfSUdOT1JFXG5cbiAgICBpZiAodGhpc1trZXldKSB7XG4gICAgICByZXR1cm4gdGhpc1trZXldXG4gICAgfVxuXG4gICAgcmV0dXJuIHRoaXMuX21ha2UoTU9ERV9JR05PUkUsIGtleSlcbiAgfVxuXG4gIGdldCBjaGVja1JlZ2V4ICgpIHtcbiAgICBjb25zdCBrZXkgPSBVTkRFUlNDT1JFICsgTU9ERV9DSEVDS19JR05PUkVcblxuICAgIGlmICh0aGlzW2tleV0pIHtcbiAgICAgIHJldHVybiB0aGlzW2tleV1cbiAgICB9XG5cbiAgICByZXR1cm4gdGhpcy5fbWFrZShNT0RFX0NIRUNLX0lHTk9SRSwga2V5KVxuICB9XG5cbiAgX21ha2UgKG1vZGUsIGtleSkge1xuICAgIGNvbnN0IHN0ciA9IHBpbldpbGRjYXJkcyhcbiAgICAgIG1vZGUgPT09IE1PREVfSUdOT1JFXG4gICAgICAgID8gdGhpcy5yZWdleFByZWZpeFxuICAgICAgICAucmVwbGFjZShSRUdFWF9SRVBMQUNFX1RSQUlMSU5HX1dJTERDQVJELCByZXBsYWNlVHJhaWxpbmdXaWxkY2FyZClcbiAgICAgICAgLnJlcGxhY2UoUkVHRVhfUkVQTEFDRV9UUkFJTElOR19ET1VCTEVTVEFSLCByZXBsYWNlVHJhaWxpbmdEb3VibGVzdGFyKVxuICAgICAgICA6IGNoZWNrU291cmNlT2YodGhpcy5ib2R5LCB0aGlzLnJlZ2V4UHJlZml4KVxuICAgIClcblxuICAgIGNvbnN0IHJlZ2V4ID0gdGhpcy5pZ25vcmVDYXNlXG4gICAgICA/IG5ldyBSZWdFeHAoc3RyLCAnaScpXG4gICAgICA6IG5ldyBSZWdFeHAoc3RyKVxuXG4gICAgcmV0dXJuIGRlZmluZSh0aGlzLCBrZXksIHJlZ2V4KVxuICB9XG59XG5cbmNvbnN0IGhhc1RyYWlsaW5nQmFja3NsYXNoID0gc3RyID0+IHtcbiAgbGV0IGNvdW50ID0gMFxuXG4gIHdoaWxlIChzdHJbc3RyLmxlbmd0aCAtIGNvdW50IC0gMV0gPT09IEVTQ0FQRSkge1xuICAgIGNvdW50ICsrXG4gIH1cblxuICByZXR1cm4gY291bnQgJSAyID09PSAxXG59XG5cbi8vIFJlYWQgYSBsaW5lIHRoZSB3YXkgZ2l0IGRvZXM6IHdoZW4gYHN0cmlwTGluZUVuZGAgaXMgc2V0IChhbiB1bnNwbGl0IGFycmF5XG4vLyAgIG9yIG9iamVjdCBwYXR0ZXJuKSwgZHJvcCBhbnkgdHJhaWxpbmcgYmxhbmsgbGluZXMgYWxvbmcgd2l0aCB0aGUgTEZcbi8vICAgYmVmb3JlIGVhY2ggYW5kIGF0IG1vc3Qgb25lIENSIGF0IHRoZSBlbmQgb2YgdGhlIGxpbmU7IHRoZW4gdHJpbSB0cmFpbGluZ1xuLy8gICBzcGFjZXMgaW4gdGhlIHNhbWUgYmFja3dhcmQgcGFzcy4gR2l0IHRyaW1zIHNwYWNlcyBvbmx5LCBhbmQgYSBzcGFjZVxuLy8gICBlc2NhcGVkIGJ5IGFuIG9kZCBydW4gb2YgYmFja3NsYXNoZXMgc3RheXMsIHVuZXNjYXBlZCwgYXMgdGhlIGxhc3Qgb25lLlxuLy8gU2Nhbm5lZCBmcm9tIHRoZSBlbmQ6IGEgcmVndWxhciBleHByZXNzaW9uIGNhbiBvbmx5IHRyeSBlYWNoIHN0YXJ0IGluXG4vLyAgIHR1cm4sIHdoaWNoIGlzIHF1YWRyYXRpYyBvdmVyIGEgbG9uZyBydW4gb2Ygc3BhY2VzIG9yIGJhY2tzbGFzaGVzLlxuLy8gJ2EgICcgLT4gJ2EnOyAgJ2FcXCAnIC0+ICdhICc7ICAnYVxcXFwgJyAtPiAnYVxcXFwnOyAgJ2FcXHQnIC0+ICdhXFx0J1xuLy8gJ2FcXHJcXG4nIC0+ICdhJzsgICdhXFxyXFxyJyAtPiAnYVxccic7ICAnYVxcblxccicgLT4gJ2EnXG5jb25zdCB0cmltRW5kID0gKGJvZHksIHN0cmlwTGluZUVuZCkgPT4ge1xuICBsZXQgbGluZUVuZCA9IGJvZHkubGVuZ3RoXG4gIGxldCBlbmRcblxuICBmb3IgKDs7KSB7XG4gICAgaWYgKHN0cmlwTGluZUVuZCAmJiBib2R5W2xpbmVFbmQgLSAxXSA9PT0gJ1xccicpIHtcbiAgICAgIGxpbmVFbmQgLS1cbiAgICB9XG5cbiAgICBlbmQgPSBsaW5lRW5kXG5cbiAgICB3aGlsZSAoYm9keVtlbmQgLSAxXSA9PT0gU1BBQ0UpIHtcbiAgICAgIGVuZCAtLVxuICAgIH1cblxuICAgIGlmICghc3RyaXBMaW5lRW5kIHx8IGJvZHlbZW5kIC0gMV0gIT09ICdcXG4nKSB7XG4gICAgICBicmVha1xuICAgIH1cblxuICAgIGxpbmVFbmQgPSBlbmQgLSAxXG4gIH1cblxuICBpZiAoZW5kID09PSBsaW5lRW5kKSB7XG4gICAgcmV0dXJuIGJvZHkuc2xpY2UoMCwgbGluZUVuZClcbiAgfVxuXG4gIGxldCBiYWNrc2xhc2hlcyA9IDBcblxuICB3aGlsZSAoYm9keVtlbmQgLSBiYWNrc2xhc2hlcyAtIDFdID09PSBFU0NBUEUpIHtcbiAgICBiYWNrc2xhc2hlcyArK1xuICB9XG5cbiAgcmV0dXJuIGJhY2tzbGFzaGVzICUgMlxuICAgID8gYm9keS5zbGljZSgwLCBlbmQgLSAxKSArIFNQQUNFXG4gICAgOiBib2R5LnNsaWNlKDAsIGVuZClcbn1cblxuY29uc3QgY3JlYXRlUnVsZSA9IChcbiAgcGF0dGVybixcbiAgbWFyayxcbiAgaWdub3JlQ2FzZSxcbiAgc3RyaXBMaW5lRW5kLFxuICBzdHJpcEJPTVxuKSA9PiB7XG4gIC8vIEdpdCBkcm9wcyBhIEJPTSBiZWZvcmUgaXQgcmVhZHMgdGhlIGZpcnN0IGxpbmUsIHNvIGJlZm9yZSBhbnl0aGluZyBlbHNlLlxuICBsZXQgYm9keSA9IHN0cmlwQk9NICYmIHBhdHRlcm5bMF0gPT09IEJPTVxuICAgID8gcGF0dGVybi5zbGljZSgxKVxuICAgIDogcGF0dGVyblxuXG4gIC8vID4gQSBsaW5lIHN0YXJ0aW5nIHdpdGggIyBzZXJ2ZXMgYXMgYSBjb21tZW50LlxuICBpZiAoYm9keVswXSA9PT0gJyMnKSB7XG4gICAgcmV0dXJuXG4gIH1cblxuICBsZXQgbmVnYXRpdmUgPSBmYWxzZVxuXG4gIC8vID4gQW4gb3B0aW9uYWwgcHJlZml4IFwiIVwiIHdoaWNoIG5lZ2F0ZXMgdGhlIHBhdHRlcm47XG4gIGlmIChib2R5WzBdID09PSAnIScpIHtcbiAgICBuZWdhdGl2ZSA9IHRydWVcbiAgICBib2R5ID0gYm9keS5zbGljZSgxKVxuICB9XG5cbiAgLy8gTm9ybWFsaXplIHRoZSBib2R5IGJlZm9yZSBjaGVja2luZyB3aGljaCBzbGFzaGVzIGFuY2hvciB0aGUgcGF0dGVybi5cbiAgLy8gICBPdGhlcndpc2UgYGJhci8gYCBpcyBtaXN0YWtlbiBmb3IgYSBwYXR0ZXJuIGNvbnRhaW5pbmcgYW4gaW5uZXIgc2xhc2guXG4gIC8vICAgQSBsaW5lIGZyb20gYHNwbGl0UGF0dGVybmAgaGFzIGFscmVhZHkgbG9zdCBpdHMgbGluZSBlbmRpbmcsIHNvIG9ubHkgYVxuICAvLyAgIHRyYWlsaW5nIHNwYWNlIHJlbWFpbnMgdG8gdHJpbSB0aGVyZS5cbiAgY29uc3QgbGFzdCA9IGJvZHlbYm9keS5sZW5ndGggLSAxXVxuXG4gIGlmIChcbiAgICBsYXN0ID09PSBTUEFDRVxuICAgIHx8IHN0cmlwTGluZUVuZCAmJiAobGFzdCA9PT0gJ1xccicgfHwgbGFzdCA9PT0gJ1xcbicpXG4gICkge1xuICAgIGJvZHkgPSB0cmltRW5kKGJvZHksIHN0cmlwTGluZUVuZClcbiAgfVxuXG4gIC8vID4gQSBibGFuayBsaW5lIG1hdGNoZXMgbm8gZmlsZXMsIHNvIGl0IGNhbiBzZXJ2ZSBhcyBhIHNlcGFyYXRvciBmb3JcbiAgLy8gPiAgIHJlYWRhYmlsaXR5LlxuICAvLyBOb3IgZG9lcyBhIGxvbmUgXCIhXCIsIGEgcGF0dGVybiBlbmRpbmcgb24gYW4gdW5wYWlyZWQgYmFja3NsYXNoLCBvclxuICAvLyAgIGFueXRoaW5nIGVsc2UgbGVmdCBlbXB0eSBoZXJlOiBhbiBlbXB0eSBwYXR0ZXJuIHdvdWxkIGNvbXBpbGUgdG8gYVxuICAvLyAgIHJlZ2V4IG1hdGNoaW5nIGV2ZXJ5IHBhdGguXG4gIGlmICghYm9keSB8fCBoYXNUcmFpbGluZ0JhY2tzbGFzaChib2R5KSkge1xuICAgIHJldHVyblxuICB9XG5cbiAgYm9keSA9IGJvZHlcbiAgLy8gPiBQdXQgYSBiYWNrc2xhc2ggKFwiXFxcIikgaW4gZnJvbnQgb2YgdGhlIGZpcnN0IFwiIVwiIGZvciBwYXR0ZXJucyB0aGF0XG4gIC8vID4gICBiZWdpbiB3aXRoIGEgbGl0ZXJhbCBcIiFcIiwgZm9yIGV4YW1wbGUsIGBcIlxcIWltcG9ydGFudCEudHh0XCJgLlxuICAucmVwbGFjZShSRUdFWF9SRVBMQUNFX0xFQURJTkdfRVhDQVBFRF9FWENMQU1BVElPTiwgJyEnKVxuICAvLyA+IFB1dCBhIGJhY2tzbGFzaCAoXCJcXFwiKSBpbiBmcm9udCBvZiB0aGUgZmlyc3QgaGFzaCBmb3IgcGF0dGVybnMgdGhhdFxuICAvLyA+ICAgYmVnaW4gd2l0aCBhIGhhc2guXG4gIC5yZXBsYWNlKFJFR0VYX1JFUExBQ0VfTEVBRElOR19FWENBUEVEX0hBU0gsICcjJylcblxuICBjb25zdCByZWdleFByZWZpeCA9IG1ha2VSZWdleFByZWZpeChib2R5KVxuXG4gIHJldHVybiBuZXcgSWdub3JlUnVsZShcbiAgICBwYXR0ZXJuLFxuICAgIG1hcmssXG4gICAgYm9keSxcbiAgICBpZ25vcmVDYXNlLFxuICAgIG5lZ2F0aXZlLFxuICAgIHJlZ2V4UHJlZml4XG4gIClcbn1cblxuY2xhc3MgUnVsZU1hbmFnZXIge1xuICBjb25zdHJ1Y3RvciAoaWdub3JlQ2FzZSkge1xuICAgIHRoaXMuX2lnbm9yZUNhc2UgPSBpZ25vcmVDYXNlXG4gICAgdGhpcy5fcnVsZXMgPSBbXVxuXG4gICAgLy8gSG93IG1hbnkgb2YgdGhlIHJ1bGVzIGdpdCB3b3VsZCB0YWcgYEVYQ19GTEFHX05PRElSYC5cbiAgICAvL1xuICAgIC8vIFRoZSBzY2FuIHVzZXMgaXQgdG8gZGVjaWRlLCBvbmNlIGZvciB0aGUgd2hvbGUgc2V0LCB3aGV0aGVyIGhhbmRpbmdcbiAgICAvLyAgIHRob3NlIHJ1bGVzIHRoZSBiYXNlbmFtZSBpcyB3b3J0aCB3aGF0IGl0IGNvc3RzIHRoZSBvdGhlcnMuIFRoZVxuICAgIC8vICAgc2hvcnRjdXQgc2F2ZXMgYSBmdWxsLXBhdGggc2NhbiBvbiBldmVyeSBydWxlIGl0IGFwcGxpZXMgdG8gYW5kIGNvc3RzXG4gICAgLy8gICBhIGNoZWNrIG9uIGV2ZXJ5IHJ1bGUgaXQgZG9lcyBub3QsIHNvIGEgc2V0IHdoZXJlIGFsbW9zdCBub3RoaW5nIGlzXG4gICAgLy8gICBiYXNlbmFtZS1vbmx5IGNvbWVzIG91dCBiZWhpbmQgLS0gYSA5NTUgcGF0dGVybiBzZXQgd2l0aCA0NCBvZiB0aGVtXG4gICAgLy8gICBtZWFzdXJlZCAxOSUgc2xvd2VyIHdpdGggdGhlIHNob3J0Y3V0IGFsd2F5cyBvbi5cbiAgICAvL1xuICAgIC8vIERlY2lkaW5nIHRoaXMgYnkgbWVhc3VyZW1lbnQgcmF0aGVyIHRoYW4gYnkgbWVhbmluZyBpcyBzYWZlOiBhXG4gICAgLy8gICBiYXNlbmFtZS1vbmx5IHBhdHRlcm4gZ2l2ZXMgdGhlIHZlcnkgc2FtZSBhbnN3ZXIgYWdhaW5zdCB0aGUgd2hvbGVcbiAgICAvLyAgIHBhdGgsIGl0IGp1c3QgdGFrZXMgbG9uZ2VyIHRvIHNheSBzby4gVGhlIGNob2ljZSBjYW4gb25seSBjaGFuZ2UgaG93XG4gICAgLy8gICBmYXN0IHRoZSBzY2FuIHJ1bnMsIG5ldmVyIHdoYXQgaXQgcmV0dXJucy5cbiAgICB0aGlzLl9iYXNlbmFtZUNvdW50ID0gMFxuICB9XG5cbiAgX2FkZCAocGF0dGVybiwgaW5kZXgpIHtcbiAgICAvLyAjMzJcbiAgICBpZiAocGF0dGVybiAmJiBwYXR0ZXJuW0tFWV9JR05PUkVdKSB7XG4gICAgICB0aGlzLl9ydWxlcyA9IHRoaXMuX3J1bGVzLmNvbmNhdChwYXR0ZXJuLl9ydWxlcy5fcnVsZXMpXG4gICAgICB0aGlzLl9iYXNlbmFtZUNvdW50ICs9IHBhdHRlcm4uX3J1bGVzLl9iYXNlbmFtZUNvdW50XG4gICAgICB0aGlzLl9hZGRlZCA9IHRydWVcbiAgICAgIHJldHVyblxuICAgIH1cblxuICAgIGNvbnN0IGlzU3RyID0gaXNTdHJpbmcocGF0dGVybilcbiAgICBjb25zdCByYXcgPSBpc1N0clxuICAgICAgPyBwYXR0ZXJuXG4gICAgICA6IHBhdHRlcm4ucGF0dGVyblxuXG4gICAgY29uc3QgcnVsZSA9IGNoZWNrUGF0dGVybihyYXcpXG4gICAgICAmJiBjcmVhdGVSdWxlKFxuICAgICAgICByYXcsXG4gICAgICAgIGlzU3RyID8gVU5ERUZJTkVEIDogcGF0dGVybi5tYXJrLFxuICAgICAgICB0aGlzLl9pZ25vcmVDYXNlLFxuICAgICAgICAhdGhpcy5fc3BsaXQsXG4gICAgICAgIHRoaXMuX3N0cmlwQk9NICYmICFpbmRleFxuICAgICAgKVxuXG4gICAgaWYgKHJ1bGUpIHtcbiAgICAgIHRoaXMuX2FkZGVkID0gdHJ1ZVxuICAgICAgdGhpcy5fcnVsZXMucHVzaChydWxlKVxuXG4gICAgICAvLyBEZWxpYmVyYXRlbHkgbm90IGBydWxlLl9iYXNlbmFtZU9ubHlgOiByZWFkaW5nIHRoYXQgd291bGQgbWF0ZXJpYWxpc2VcbiAgICAgIC8vICAgdGhlIHJ1bGUncyBvd24gY29weSwgYW5kIHRoZSB3aG9sZSBwb2ludCBvZiBsZWF2aW5nIGl0IGxhenkgaXMgdGhhdFxuICAgICAgLy8gICBhIHJ1bGUgd2hpY2ggaXMgY29tcGlsZWQgYW5kIG5ldmVyIG1hdGNoZWQgbmV2ZXIgcGF5cyBmb3IgaXQuXG4gICAgICBpZiAobWF0Y2hlc0Jhc2VuYW1lKHJ1bGUuYm9keSkpIHtcbiAgICAgICAgdGhpcy5fYmFzZW5hbWVDb3VudCArK1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8vIEBwYXJhbSB7QXJyYXk8c3RyaW5nPiB8IHN0cmluZyB8IElnbm9yZX0gcGF0dGVyblxuICBhZGQgKHBhdHRlcm4pIHtcbiAgICB0aGlzLl9hZGRlZCA9IGZhbHNlXG4gICAgdGhpcy5fc3BsaXQgPSBpc1N0cmluZyhwYXR0ZXJuKVxuICAgIHRoaXMuX3N0cmlwQk9NID0gIXRoaXMuX3NwbGl0IHx8IHBhdHRlcm5bMF0gPT09IEJPTVxuXG4gICAgbWFrZUFycmF5KFxuICAgICAgdGhpcy5fc3BsaXRcbiAgICAgICAgPyBzcGxpdFBhdHRlcm4ocGF0dGVybilcbiAgICAgICAgOiBwYXR0ZXJuXG4gICAgKS5mb3JFYWNoKHRoaXMuX2FkZCwgdGhpcylcblxuICAgIGlmICh0aGlzLl9hZGRlZCkge1xuICAgICAgdGhpcy5fbGl0ZXJhbFJ1bGVzID0gVU5ERUZJTkVEXG4gICAgfVxuXG4gICAgcmV0dXJuIHRoaXMuX2FkZGVkXG4gIH1cblxuICAvLyBNYXRjaCB0aGUgbGl0ZXJhbCAnYWJjLycgZm9yIGBjaGVja0lnbm9yZWAsIGxhc3QgcnVsZSB3aW5zLiBPbmx5IGEgcnVsZVxuICAvLyAgIGVuZGluZyBpbiBhIHdpbGRjYXJkIGNhbiBtYXRjaCBpdCAoc2VlIGBjaGVja1NvdXJjZU9mYCksIHNvIHRoZSByZXN0XG4gIC8vICAgYXJlIGxlZnQgb3V0IG9uY2UsIHJhdGhlciB0aGFuIHRlc3RlZCBvciBjb21waWxlZCBmb3IgZXZlcnkgcGF0aC5cbiAgdGVzdExpdGVyYWwgKHBhdGgpIHtcbiAgICBjb25zdCBydWxlcyA9IHRoaXMuX2xpdGVyYWxSdWxlcyB8fCAoXG4gICAgICB0aGlzLl9saXRlcmFsUnVsZXMgPSB0aGlzLl9ydWxlcy5maWx0ZXIoXG4gICAgICAgICh7Ym9keX0pID0+IGJvZHlbYm9keS5sZW5ndGggLSAoXG4gICAgICAgICAgYm9keVtib2R5Lmxlbmd0aCAtIDFdID09PSBTTEFTSCA/IDIgOiAxXG4gICAgICAgICldID09PSAnKidcbiAgICAgIClcbiAgICApXG5cbiAgICBsZXQgaWdub3JlZCA9IGZhbHNlXG4gICAgbGV0IHVuaWdub3JlZCA9IGZhbHNlXG4gICAgbGV0IG1hdGNoZWRSdWxlXG5cbiAgICBmb3IgKGxldCBpbmRleCA9IHJ1bGVzLmxlbmd0aCAtIDE7IGluZGV4ID49IDA7IGluZGV4IC0tKSB7XG4gICAgICBjb25zdCBydWxlID0gcnVsZXNbaW5kZXhdXG5cbiAgICAgIGlmIChydWxlLmNoZWNrUmVnZXgudGVzdChwYXRoKSkge1xuICAgICAgICBpZ25vcmVkID0gIXJ1bGUubmVnYXRpdmVcbiAgICAgICAgdW5pZ25vcmVkID0gcnVsZS5uZWdhdGl2ZVxuICAgICAgICBtYXRjaGVkUnVsZSA9IHJ1bGUubmVnYXRpdmVcbiAgICAgICAgICA/IFVOREVGSU5FRFxuICAgICAgICAgIDogcnVsZVxuICAgICAgICBicmVha1xuICAgICAgfVxuICAgIH1cblxuICAgIGNvbnN0IHJldCA9IHtcbiAgICAgIGlnbm9yZWQsXG4gICAgICB1bmlnbm9yZWRcbiAgICB9XG5cbiAgICBpZiAobWF0Y2hlZFJ1bGUpIHtcbiAgICAgIHJldC5ydWxlID0gbWF0Y2hlZFJ1bGVcbiAgICB9XG5cbiAgICByZXR1cm4gcmV0XG4gIH1cblxuICAvLyBUZXN0IG9uZSBzaW5nbGUgcGF0aCB3aXRob3V0IHJlY3Vyc2l2ZWx5IGNoZWNraW5nIHBhcmVudCBkaXJlY3Rvcmllc1xuICAvL1xuICAvLyAtIG1vZGUgYHN0cmluZ2AgZWl0aGVyIGBNT0RFX0lHTk9SRWAgb3IgYE1PREVfQ0hFQ0tfSUdOT1JFYFxuXG4gIC8vIEByZXR1cm5zIHtUZXN0UmVzdWx0fVxuICB0ZXN0IChwYXRoLCBtb2RlKSB7XG4gICAgLy8gTW9zdCBvZiBhIC5naXRpZ25vcmUgaXMgcGF0dGVybnMgd2l0aCBubyBzbGFzaCBpbiB0aGVtLCBhbmQgcnVubmluZ1xuICAgIC8vICAgdGhvc2UgYWdhaW5zdCB0aGUgd2hvbGUgcGF0aCBtYWtlcyB0aGUgcmVndWxhciBleHByZXNzaW9uIGVuZ2luZSB3YWxrXG4gICAgLy8gICBldmVyeSBkaXJlY3RvcnkgbmFtZSBvbiB0aGUgd2F5IHRvIHRoZSBvbmx5IHNlZ21lbnQgdGhhdCBjb3VsZCBtYXRjaC5cbiAgICAvLyAgIEhhbmRpbmcgdGhlbSB0aGUgYmFzZW5hbWUgaW5zdGVhZCBpcyB3aGF0IGdpdCBkb2VzLCBhbmQgaXQgaXMgd2hlcmVcbiAgICAvLyAgIHRoZSB0aW1lIGluIGEgZGlyZWN0b3J5IHdhbGsgZ29lczogdGhlIHJ1bGUgc2NhbiB3YXMgdHdvIHRoaXJkcyBvZiBpdC5cbiAgICBjb25zdCBydWxlcyA9IHRoaXMuX3J1bGVzXG4gICAgY29uc3Qge2xlbmd0aH0gPSBydWxlc1xuXG4gICAgY29uc3Qgc2hvcnRjdXQgPSB0aGlzLl9iYXNlbmFtZUNvdW50ICogMiA+PSBsZW5ndGhcblxuICAgIGNvbnN0IGJhc2VuYW1lID0gc2hvcnRjdXRcbiAgICAgID8gYmFzZW5hbWVPZihwYXRoKVxuICAgICAgOiBwYXRoXG5cbiAgICAvLyBUaGUgbGFzdCBydWxlIHRvIG1hdGNoIGRlY2lkZXMsIGFzIGluIGdpdCwgYW5kIGl0IGlzIHRoZSBydWxlXG4gICAgLy8gICBgZ2l0IGNoZWNrLWlnbm9yZSAtdmAgcmVwb3J0cywgc28gdGhlIHNjYW4gcnVucyBmcm9tIHRoZSBlbmQgYW5kIHN0b3BzXG4gICAgLy8gICBhdCB0aGUgZmlyc3QgbWF0Y2guXG4gICAgLy8gQSBwbGFpbiBsb29wIHJhdGhlciB0aGFuIGBmb3JFYWNoYCwgc28gdGhhdCBgcGF0aGAsIGBiYXNlbmFtZWAgYW5kXG4gICAgLy8gICBgc2hvcnRjdXRgIGFyZSBsb2NhbHMuIEFzIGEgY2FsbGJhY2sgdGhleSBiZWNhbWUgY2xvc3VyZSB2YXJpYWJsZXMsXG4gICAgLy8gICBhbmQgcmVhY2hpbmcgZm9yIG9uZSBvZiB0aG9zZSBvbmNlIHBlciBydWxlIGNvc3QgMTAlIG9mIGEgc2NhbiBvdmVyIGFcbiAgICAvLyAgIGxhcmdlIHJ1bGUgc2V0IC0tIG1vcmUgdGhhbiB0aGUgc2hvcnRjdXQgdGhleSB3ZXJlIHRoZXJlIHRvIHNlcnZlLlxuICAgIGZvciAobGV0IGluZGV4ID0gbGVuZ3RoIC0gMTsgaW5kZXggPj0gMDsgaW5kZXggLS0pIHtcbiAgICAgIGNvbnN0IHJ1bGUgPSBydWxlc1tpbmRleF1cblxuICAgICAgaWYgKHJ1bGVbbW9kZV0udGVzdChcbiAgICAgICAgc2hvcnRjdXQgJiYgcnVsZS5fYmFzZW5hbWVPbmx5XG4gICAgICAgICAgPyBiYXNlbmFtZVxuICAgICAgICAgIDogcGF0aFxuICAgICAgKSkge1xuICAgICAgICBjb25zdCB7bmVnYXRpdmV9ID0gcnVsZVxuXG4gICAgICAgIGNvbnN0IHJldCA9IHtcbiAgICAgICAgICBpZ25vcmVkOiAhbmVnYXRpdmUsXG4gICAgICAgICAgdW5pZ25vcmVkOiBuZWdhdGl2ZVxuICAgICAgICB9XG5cbiAgICAgICAgaWYgKCFuZWdhdGl2ZSkge1xuICAgICAgICAgIHJldC5ydWxlID0gcnVsZVxuICAgICAgICB9XG5cbiAgICAgICAgcmV0dXJuIHJldFxuICAgICAgfVxuICAgIH1cblxuICAgIHJldHVybiB7XG4gICAgICBpZ25vcmVkOiBmYWxzZSxcbiAgICAgIHVuaWdub3JlZDogZmFsc2VcbiAgICB9XG4gIH1cbn1cblxuY29uc3QgdGhyb3dFcnJvciA9IChtZXNzYWdlLCBDdG9yKSA9PiB7XG4gIHRocm93IG5ldyBDdG9yKG1lc3NhZ2UpXG59XG5cbmNvbnN0IGNoZWNrUGF0aCA9IChwYXRoLCBvcmlnaW5hbFBhdGgsIGRvVGhyb3cpID0+IHtcbiAgaWYgKCFpc1N0cmluZyhwYXRoKSkge1xuICAgIHJldHVybiBkb1Rocm93KFxuICAgICAgYHBhdGggbXVzdCBiZSBhIHN0cmluZywgYnV0IGdvdCBcXGAke29yaWdpbmFsUGF0aH1cXGBgLFxuICAgICAgVHlwZUVycm9yXG4gICAgKVxuICB9XG5cbiAgLy8gV2UgZG9uJ3Qga25vdyBpZiB3ZSBzaG91bGQgaWdub3JlIEVNUFRZLCBzbyB0aHJvd1xuICBpZiAoIXBhdGgpIHtcbiAgICByZXR1cm4gZG9UaHJvdyhgcGF0aCBtdXN0IG5vdCBiZSBlbXB0eWAsIFR5cGVFcnJvcilcbiAgfVxuXG4gIC8vIENoZWNrIGlmIGl0IGlzIGEgcmVsYXRpdmUgcGF0aFxuICBpZiAoY2hlY2tQYXRoLmlzTm90UmVsYXRpdmUocGF0aCkpIHtcbiAgICBjb25zdCByID0gJ2BwYXRoLnJlbGF0aXZlKClgZCdcbiAgICByZXR1cm4gZG9UaHJvdyhcbiAgICAgIGBwYXRoIHNob3VsZCBiZSBhICR7cn0gc3RyaW5nLCBidXQgZ290IFwiJHtvcmlnaW5hbFBhdGh9XCJgLFxuICAgICAgUmFuZ2VFcnJvclxuICAgIClcbiAgfVxuXG4gIHJldHVybiB0cnVlXG59XG5cbi8vID4gcGF0aG5hbWUgc2hvdWxkIGJlIGEgYHBhdGgucmVsYXRpdmUoKWBkIG9uZVxuLy9cbi8vIFRoZSBzYW1lIHRoaW5nIGBSRUdFWF9URVNUX0lOVkFMSURfUEFUSGAgc2F5cywgc3BlbGxlZCBvdXQ6IGEgcGF0aCBpcyBub3Rcbi8vICAgcmVsYXRpdmUgaWYgaXQgYmVnaW5zIHdpdGggYSBzZXBhcmF0b3IsIG9yIHdpdGggYC4vYCBvciBgLi4vYCwgb3IgaXNcbi8vICAgbm90aGluZyBidXQgYC5gIG9yIGAuLmAuIEV2ZXJ5IG1hdGNoIGlzIGRlY2lkZWQgYnkgdGhlIGZpcnN0IHRocmVlXG4vLyAgIGNoYXJhY3RlcnMsIGFuZCB0aGlzIHJ1bnMgb24gZXZlcnkgcGF0aCBoYW5kZWQgdG8gdGhlIGxpYnJhcnkgLS0gd2hlcmUgaXRcbi8vICAgd2FzIDU1JSBvZiBhIGNhY2hlZCBsb29rdXAsIG1vcmUgdGhhbiB0aGUgY2FjaGUgbG9va3VwIGl0c2VsZi5cbmNvbnN0IGlzTm90UmVsYXRpdmUgPSBwYXRoID0+IHtcbiAgY29uc3QgZmlyc3QgPSBwYXRoLmNoYXJDb2RlQXQoMClcblxuICBpZiAoZmlyc3QgPT09IFNMQVNIX0NPREUpIHtcbiAgICByZXR1cm4gdHJ1ZVxuICB9XG5cbiAgaWYgKGZpcnN0ICE9PSBET1RfQ09ERSkge1xuICAgIHJldHVybiBmYWxzZVxuICB9XG5cbiAgLy8gJy4nXG4gIGlmIChwYXRoLmxlbmd0aCA9PT0gMSkge1xuICAgIHJldHVybiB0cnVlXG4gIH1cblxuICBjb25zdCBzZWNvbmQgPSBwYXRoLmNoYXJDb2RlQXQoMSlcblxuICAvLyAnLi8nXG4gIGlmIChzZWNvbmQgPT09IFNMQVNIX0NPREUpIHtcbiAgICByZXR1cm4gdHJ1ZVxuICB9XG5cbiAgaWYgKHNlY29uZCAhPT0gRE9UX0NPREUpIHtcbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIC8vICcuLicgb3IgJy4uLydcbiAgcmV0dXJuIHBhdGgubGVuZ3RoID09PSAyIHx8IHBhdGguY2hhckNvZGVBdCgyKSA9PT0gU0xBU0hfQ09ERVxufVxuXG5jaGVja1BhdGguaXNOb3RSZWxhdGl2ZSA9IGlzTm90UmVsYXRpdmVcblxuLy8gT24gd2luZG93cywgdGhlIGZvbGxvd2luZyBmdW5jdGlvbiB3aWxsIGJlIHJlcGxhY2VkXG4vKiBpc3RhbmJ1bCBpZ25vcmUgbmV4dCAqL1xuY2hlY2tQYXRoLmNvbnZlcnQgPSBwID0+IHBcblxuXG5jb25zdCBjb252ZXJ0UGF0aCA9IHRhcmdldCA9PlxuICBpc1N0cmluZyh0YXJnZXQpICYmIGNoZWNrUGF0aC5jb252ZXJ0KHRhcmdldClcblxuXG5jbGFzcyBJZ25vcmUge1xuICBjb25zdHJ1Y3RvciAoe1xuICAgIGlnbm9yZWNhc2UgPSB0cnVlLFxuICAgIGlnbm9yZUNhc2UgPSBpZ25vcmVjYXNlLFxuICAgIGFsbG93UmVsYXRpdmVQYXRocyA9IGZhbHNlXG4gIH0gPSB7fSkge1xuICAgIGRlZmluZSh0aGlzLCBLRVlfSUdOT1JFLCB0cnVlKVxuXG4gICAgdGhpcy5fcnVsZXMgPSBuZXcgUnVsZU1hbmFnZXIoaWdub3JlQ2FzZSlcbiAgICB0aGlzLl9zdHJpY3RQYXRoQ2hlY2sgPSAhYWxsb3dSZWxhdGl2ZVBhdGhzXG4gICAgdGhpcy5faW5pdENhY2hlKClcbiAgfVxuXG4gIF9pbml0Q2FjaGUgKCkge1xuICAgIC8vIEEgY2FjaGUgZm9yIHRoZSByZXN1bHQgb2YgYC5pZ25vcmVzKClgXG4gICAgdGhpcy5faWdub3JlQ2FjaGUgPSBPYmplY3QuY3JlYXRlKG51bGwpXG5cbiAgICAvLyBBIGNhY2hlIGZvciB0aGUgcmVzdWx0IG9mIGAudGVzdCgpYFxuICAgIHRoaXMuX3Rlc3RDYWNoZSA9IE9iamVjdC5jcmVhdGUobnVsbClcbiAgfVxuXG4gIGFkZCAocGF0dGVybikge1xuICAgIGlmICh0aGlzLl9ydWxlcy5hZGQocGF0dGVybikpIHtcbiAgICAgIC8vIFNvbWUgcnVsZXMgaGF2ZSBqdXN0IGFkZGVkIHRvIHRoZSBpZ25vcmUsXG4gICAgICAvLyAgIG1ha2luZyB0aGUgYmVoYXZpb3IgY2hhbmdlZCxcbiAgICAgIC8vICAgc28gd2UgbmVlZCB0byByZS1pbml0aWFsaXplIHRoZSByZXN1bHQgY2FjaGVcbiAgICAgIHRoaXMuX2luaXRDYWNoZSgpXG4gICAgfVxuXG4gICAgcmV0dXJuIHRoaXNcbiAgfVxuXG4gIC8vIGxlZ2FjeVxuICBhZGRQYXR0ZXJuIChwYXR0ZXJuKSB7XG4gICAgcmV0dXJuIHRoaXMuYWRkKHBhdHRlcm4pXG4gIH1cblxuICAvLyBAcmV0dXJucyB7VGVzdFJlc3VsdH1cbiAgX3Rlc3QgKG9yaWdpbmFsUGF0aCwgY2FjaGUsIHBhdGgpIHtcbiAgICBjaGVja1BhdGgoXG4gICAgICBwYXRoLFxuICAgICAgb3JpZ2luYWxQYXRoLFxuICAgICAgdGhpcy5fc3RyaWN0UGF0aENoZWNrXG4gICAgICAgID8gdGhyb3dFcnJvclxuICAgICAgICA6IFJFVFVSTl9GQUxTRVxuICAgIClcblxuICAgIHJldHVybiBwYXRoXG4gICAgICA/IHRoaXMuX3QocGF0aCwgY2FjaGUpXG4gICAgICA6IHtcbiAgICAgICAgaWdub3JlZDogZmFsc2UsXG4gICAgICAgIHVuaWdub3JlZDogZmFsc2VcbiAgICAgIH1cbiAgfVxuXG4gIGNoZWNrSWdub3JlICh0YXJnZXQpIHtcbiAgICAvLyBBIFdpbmRvd3MgcGF0aCBpcyBjb252ZXJ0ZWQgZmlyc3QsIHNvIHRoYXQgYSBkaXJlY3RvcnkgZ2l2ZW4gd2l0aCBhXG4gICAgLy8gICB0cmFpbGluZyBzZXBhcmF0b3IsIGBcXGAgb3IgYC9gLCBpcyB0b2xkIHRoZSBzYW1lIHdheVxuICAgIGNvbnN0IHBhdGggPSBjb252ZXJ0UGF0aCh0YXJnZXQpXG5cbiAgICAvLyBJZiB0aGUgcGF0aCBkb2VzIG5vdCBlbmQgd2l0aCBhIHNsYXNoLCBgLmlnbm9yZXMoKWAgaXMgbXVjaCBlcXVpdmFsZW50XG4gICAgLy8gICB0byBgZ2l0IGNoZWNrLWlnbm9yZWBcbiAgICBpZiAoIXBhdGggfHwgcGF0aC5jaGFyQ29kZUF0KHBhdGgubGVuZ3RoIC0gMSkgIT09IFNMQVNIX0NPREUpIHtcbiAgICAgIHJldHVybiB0aGlzLl90ZXN0KHRhcmdldCwgdGhpcy5fdGVzdENhY2hlLCBwYXRoKVxuICAgIH1cblxuICAgIC8vIExpa2UgYGdpdCBjaGVjay1pZ25vcmVgOiBhIGRpcmVjdG9yeSBleGNsdWRlZCBieSBpdHNlbGYgb3IgYnkgYW5cbiAgICAvLyAgIGFuY2VzdG9yIHNldHRsZXMgaXQsIGFuZCBvbmx5IHRoZW4gaXMgdGhlIGxpdGVyYWwgJ2FiYy8nIG1hdGNoZWRcbiAgICAvLyAgIGFnYWluc3QgdGhlIHJ1bGVzIChzZWUgYGNoZWNrU291cmNlT2ZgKS5cbiAgICBjb25zdCBkaXIgPSB0aGlzLl90KHBhdGgsIHRoaXMuX3Rlc3RDYWNoZSlcblxuICAgIGlmIChkaXIuaWdub3JlZCkge1xuICAgICAgcmV0dXJuIGRpclxuICAgIH1cblxuICAgIGNvbnN0IGxpdGVyYWwgPSB0aGlzLl9ydWxlcy50ZXN0TGl0ZXJhbChwYXRoKVxuXG4gICAgcmV0dXJuIGxpdGVyYWwuaWdub3JlZCB8fCBsaXRlcmFsLnVuaWdub3JlZFxuICAgICAgPyBsaXRlcmFsXG4gICAgICA6IGRpclxuICB9XG5cbiAgX3QgKFxuICAgIC8vIFRoZSBwYXRoIHRvIGJlIHRlc3RlZFxuICAgIHBhdGgsXG5cbiAgICAvLyBUaGUgY2FjaGUgZm9yIHRoZSByZXN1bHQgb2YgYSBjZXJ0YWluIGNoZWNraW5nXG4gICAgY2FjaGVcbiAgKSB7XG4gICAgaWYgKHBhdGggaW4gY2FjaGUpIHtcbiAgICAgIHJldHVybiBjYWNoZVtwYXRoXVxuICAgIH1cblxuICAgIGNvbnN0IHBhcmVudFBhdGggPSBwYXJlbnRPZihwYXRoKVxuXG4gICAgLy8gSWYgdGhlIHBhdGggY29udGFpbnMgYSBwYXJlbnQgZGlyZWN0b3J5LCBjaGVjayB0aGUgcGFyZW50IGZpcnN0XG4gICAgY29uc3QgcGFyZW50ID0gcGFyZW50UGF0aFxuICAgICAgPyB0aGlzLl90KHBhcmVudFBhdGgsIGNhY2hlKVxuICAgICAgOiBVTkRFRklORURcblxuICAgIHJldHVybiBjYWNoZVtwYXRoXSA9IHBhcmVudCAmJiBwYXJlbnQuaWdub3JlZFxuICAgICAgLy8gPiBJdCBpcyBub3QgcG9zc2libGUgdG8gcmUtaW5jbHVkZSBhIGZpbGUgaWYgYSBwYXJlbnQgZGlyZWN0b3J5IG9mXG4gICAgICAvLyA+ICAgdGhhdCBmaWxlIGlzIGV4Y2x1ZGVkLlxuICAgICAgPyBwYXJlbnRcbiAgICAgIDogdGhpcy5fcnVsZXMudGVzdChwYXRoLCBNT0RFX0lHTk9SRSlcbiAgfVxuXG4gIGlnbm9yZXMgKHBhdGgpIHtcbiAgICByZXR1cm4gdGhpcy5fdGVzdChwYXRoLCB0aGlzLl9pZ25vcmVDYWNoZSwgY29udmVydFBhdGgocGF0aCkpLmlnbm9yZWRcbiAgfVxuXG4gIGNyZWF0ZUZpbHRlciAoKSB7XG4gICAgcmV0dXJuIHBhdGggPT4gIXRoaXMuaWdub3JlcyhwYXRoKVxuICB9XG5cbiAgZmlsdGVyIChwYXRocykge1xuICAgIHJldHVybiBtYWtlQXJyYXkocGF0aHMpLmZpbHRlcih0aGlzLmNyZWF0ZUZpbHRlcigpKVxuICB9XG5cbiAgLy8gQHJldHVybnMge1Rlc3RSZXN1bHR9XG4gIHRlc3QgKHBhdGgpIHtcbiAgICByZXR1cm4gdGhpcy5fdGVzdChwYXRoLCB0aGlzLl90ZXN0Q2FjaGUsIGNvbnZlcnRQYXRoKHBhdGgpKVxuICB9XG59XG5cbmNvbnN0IGZhY3RvcnkgPSBvcHRpb25zID0+IG5ldyBJZ25vcmUob3B0aW9ucylcblxuY29uc3QgaXNQYXRoVmFsaWQgPSBwYXRoID0+XG4gIGNoZWNrUGF0aChjb252ZXJ0UGF0aChwYXRoKSwgcGF0aCwgUkVUVVJOX0ZBTFNFKVxuXG4vKiBpc3RhbmJ1bCBpZ25vcmUgbmV4dCAqL1xuY29uc3Qgc2V0dXBXaW5kb3dzID0gKCkgPT4ge1xuICAvKiBlc2xpbnQgbm8tY29udHJvbC1yZWdleDogXCJvZmZcIiAqL1xuICBjb25zdCBtYWtlUG9zaXggPSBzdHIgPT4gL15cXFxcXFxcXFxcP1xcXFwvLnRlc3Qoc3RyKVxuICB8fCAvW1wiPD58XFx1MDAwMC1cXHUwMDFGXSsvdS50ZXN0KHN0cilcbiAgICA/IHN0clxuICAgIDogc3RyLnJlcGxhY2UoL1xcXFwvZywgJy8nKVxuXG4gIGNoZWNrUGF0aC5jb252ZXJ0ID0gbWFrZVBvc2l4XG5cbiAgLy8gJ0M6XFxcXGZvbycgICAgIDwtICdDOlxcXFxmb28nIGhhcyBiZWVuIGNvbnZlcnRlZCB0byAnQzovJ1xuICAvLyAnZDpcXFxcZm9vJ1xuICBjb25zdCBSRUdFWF9URVNUX1dJTkRPV1NfUEFUSF9BQlNPTFVURSA9IC9eW2Etel06XFwvL2lcbiAgY2hlY2tQYXRoLmlzTm90UmVsYXRpdmUgPSBwYXRoID0+XG4gICAgUkVHRVhfVEVTVF9XSU5ET1dTX1BBVEhfQUJTT0xVVEUudGVzdChwYXRoKVxuICAgIHx8IGlzTm90UmVsYXRpdmUocGF0aClcbn1cblxuXG4vLyBXaW5kb3dzXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLVxuLyogaXN0YW5idWwgaWdub3JlIG5leHQgKi9cbmlmIChcbiAgLy8gRGV0ZWN0IGBwcm9jZXNzYCBzbyB0aGF0IGl0IGNhbiBydW4gaW4gYnJvd3NlcnMuXG4gIHR5cGVvZiBwcm9jZXNzICE9PSAndW5kZWZpbmVkJ1xuICAmJiBwcm9jZXNzLnBsYXRmb3JtID09PSAnd2luMzInXG4pIHtcbiAgc2V0dXBXaW5kb3dzKClcbn1cblxuLy8gQ09NTU9OSlNfRVhQT1JUUyAvLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy9cblxubW9kdWxlLmV4cG9ydHMgPSBmYWN0b3J5XG5cbi8vIEFsdGhvdWdoIGl0IGlzIGFuIGFudGktcGF0dGVybixcbi8vICAgaXQgaXMgc3RpbGwgd2lkZWx5IG1pc3VzZWQgYnkgYSBsb3Qgb2YgbGlicmFyaWVzIGluIGdpdGh1YlxuLy8gUmVmOiBodHRwczovL2dpdGh1Yi5jb20vc2VhcmNoP3E9aWdub3JlLmRlZmF1bHQlMjglMjkmdHlwZT1jb2RlXG5mYWN0b3J5LmRlZmF1bHQgPSBmYWN0b3J5XG5cbm1vZHVsZS5leHBvcnRzLmlzUGF0aFZhbGlkID0gaXNQYXRoVmFsaWRcblxuLy8gRm9yIHRlc3RpbmcgcHVycG9zZXNcbmRlZmluZShtb2R1bGUuZXhwb3J0cywgU3ltYm9sLmZvcignc2V0dXBXaW5kb3dzJyksIHNldHVwV2luZG93cylcbiIsICJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IGRlc2NyaWJlLCBpdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB7IHZlcmJzIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9jbGkvcnVuXCI7XG5pbXBvcnQgdHlwZSB7IFRyYWluUmVxdWVzdCB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvcHJvdG9jb2xcIjtcbmltcG9ydCB7IHZlcnNpb24gfSBmcm9tIFwiLi4vLi4vLi4vcGFja2FnZS5qc29uXCI7XG5pbXBvcnQgeyBydW4gfSBmcm9tIFwiLi9mYWtlc1wiO1xuXG5kZXNjcmliZShcIndyb25nIHVzYWdlIGlzIGV4aXQgY29kZSAyIGFuZCBzYXlzIHdoYXQgaXMgd3JvbmdcIiwgKCkgPT4ge1xuICBjb25zdCB3cm9uZzogcmVhZG9ubHkgKHJlYWRvbmx5IFthcmd2OiBzdHJpbmcsIC4uLnNheXM6IHN0cmluZ1tdXSlbXSA9IFtcbiAgICBbXCJ0dW5lXCIsIFwidW5rbm93biB2ZXJiOiB0dW5lXCIsIFwidHJhaW5cIl0sXG4gICAgW1wibW9kZWxzXCIsIFwidW5rbm93biB2ZXJiOiBtb2RlbHNcIiwgXCJtb2RlbHMgbGlzdFwiXSxcbiAgICBbXCJtb2RlbHMgZmV0Y2ggeFwiLCBcInVua25vd24gdmVyYjogbW9kZWxzIGZldGNoXCJdLFxuICAgIFtcIi0tYmFzZSB4IHRyYWluIC5cIiwgXCItLWJhc2VcIiwgXCJ0aGUgdmVyYiBjb21lcyBmaXJzdFwiXSxcbiAgICBbXCJ0cmFpblwiLCBcIldPUktTUEFDRSBpcyBtaXNzaW5nXCJdLFxuICAgIFtcInRyYWluIC0tc3RlcHMgM1wiLCBcIldPUktTUEFDRSBpcyBtaXNzaW5nXCJdLFxuICAgIFtcInJldmlld1wiLCBcIldPUktTUEFDRSBpcyBtaXNzaW5nXCJdLFxuICAgIFtcImV2YWx1YXRlIC0tYWRhcHRlciBhXCIsIFwiV09SS1NQQUNFIGlzIG1pc3NpbmdcIl0sXG4gICAgW1wicmV2aWV3IGEgYlwiLCBcInVuZXhwZWN0ZWQgYXJndW1lbnQ6IGJcIl0sXG4gICAgW1wiZGV2aWNlcyB4XCIsIFwidW5leHBlY3RlZCBhcmd1bWVudDogeFwiXSxcbiAgICBbXCJ0cmFpbiAuIC0tZXhhbXBsZXMgZS5qc29ubFwiLCBcIi0tZXhhbXBsZXMgZS5qc29ubFwiLCBcImV4Y2x1ZGUgZWFjaCBvdGhlclwiXSxcbiAgICBbXCJ0cmFpbiAuIC0tZnJvYm5pY2F0ZVwiLCBcIi0tZnJvYm5pY2F0ZVwiLCBcIi0tcmFua1wiXSxcbiAgICBbXCJ0cmFpbiAuIC0tdG9rZW5zIDFcIiwgXCItLXRva2Vuc1wiXSxcbiAgICBbXCJ0cmFpbiAuIC0tcmFua1wiLCBcIi0tcmFua1wiLCBcImFyZ3VtZW50IG1pc3NpbmdcIl0sXG4gICAgW1widHJhaW4gLiAtLWpzb249eWVzXCIsIFwiLS1qc29uXCJdLFxuICAgIFtcInRyYWluIC4gLS1yYW5rIDBcIiwgXCItLXJhbmtcIiwgXCIwIGlzIG5vdCBhbiBpbnRlZ2VyIG9mIGF0IGxlYXN0IDFcIl0sXG4gICAgW1widHJhaW4gLiAtLXJhbmsgLTRcIiwgXCItLXJhbmtcIiwgXCItNCBpcyBub3QgYW4gaW50ZWdlciBvZiBhdCBsZWFzdCAxXCJdLFxuICAgIFtcInRyYWluIC4gLS1yYW5rIDEuNVwiLCBcIi0tcmFua1wiLCBcIjEuNVwiXSxcbiAgICBbXCJ0cmFpbiAuIC0tcmFuayBtYW55XCIsIFwiLS1yYW5rXCIsICdcIm1hbnlcIiBpcyBub3QgYW4gaW50ZWdlciBvZiBhdCBsZWFzdCAxJ10sXG4gICAgW1widHJhaW4gLiAtLXJhbmsgMWU5OVwiLCBcIi0tcmFua1wiXSxcbiAgICBbXCJ0cmFpbiAuIC0tcmFuaz1cIiwgXCItLXJhbmtcIl0sXG4gICAgW1widHJhaW4gLiAtLXN0ZXBzIDBcIiwgXCItLXN0ZXBzXCJdLFxuICAgIFtcInRyYWluIC4gLS1lcG9jaHMgMFwiLCBcIi0tZXBvY2hzXCJdLFxuICAgIFtcInRyYWluIC4gLS1zZXEtbGVuIDBcIiwgXCItLXNlcS1sZW5cIl0sXG4gICAgW1widHJhaW4gLiAtLWJhdGNoIDBcIiwgXCItLWJhdGNoXCJdLFxuICAgIFtcInRyYWluIC4gLS10aHJlYWRzIDBcIiwgXCItLXRocmVhZHNcIl0sXG4gICAgW1widHJhaW4gLiAtLWxyIDBcIiwgXCItLWxyXCIsIFwiMCBpcyBub3QgYSBudW1iZXIgYWJvdmUgMFwiXSxcbiAgICBbXCJ0cmFpbiAuIC0tbHIgLTFlLTNcIiwgXCItLWxyXCIsIFwiLTAuMDAxXCJdLFxuICAgIFtcInRyYWluIC4gLS1sciBOYU5cIiwgXCItLWxyXCIsIFwiTmFOXCJdLFxuICAgIFtcInRyYWluIC4gLS1sciBJbmZpbml0eVwiLCBcIi0tbHJcIiwgXCJJbmZpbml0eVwiXSxcbiAgICBbXCJ0cmFpbiAuIC0tYWxwaGEgMFwiLCBcIi0tYWxwaGFcIl0sXG4gICAgW1widHJhaW4gLiAtLWRyb3BvdXQgMVwiLCBcIi0tZHJvcG91dFwiXSxcbiAgICBbXCJ0cmFpbiAuIC0tc2VlZCAtMVwiLCBcIi0tc2VlZFwiXSxcbiAgICBbXCJ0cmFpbiAuIC0tc2VlZCA0Mjk0OTY3Mjk2XCIsIFwiLS1zZWVkXCJdLFxuICAgIFtcInRyYWluIC4gLS1tZXRob2QgYWRhcHRlclwiLCBcIi0tbWV0aG9kXCIsIFwibG9yYSwgZnVsbFwiXSxcbiAgICBbXCJ0cmFpbiAuIC0tZGV2aWNlIHRwdVwiLCBcIi0tZGV2aWNlXCIsIFwidHB1XCIsIFwiYXV0bywgY3B1LCB3ZWJncHUsIGN1ZGEsIGRtbCwgY29yZW1sXCJdLFxuICAgIFtcInRyYWluIC4gLS1wcmVjaXNpb24gZnA2NFwiLCBcIi0tcHJlY2lzaW9uXCIsIFwiZnA2NFwiLCBcImF1dG8sIGZwMzIsIGludDhcIl0sXG4gICAgW1widHJhaW4gLiAtLWJhc2U9XCIsIFwiLS1iYXNlXCJdLFxuICAgIFtcImNvbXBsZXRlXCIsIFwibm8gcGxhY2UgaXMgZ2l2ZW5cIiwgXCItLWZpbGVcIl0sXG4gICAgW1wiY29tcGxldGUgLS1maWxlIGEudHNcIiwgXCItLWxpbmUgZm9yIC0tZmlsZSBhLnRzIGlzIG1pc3NpbmdcIl0sXG4gICAgW1wiY29tcGxldGUgLS1maWxlIGEudHMgLS1saW5lIDFcIiwgXCItLWNvbHVtbiBmb3IgLS1maWxlIGEudHMgaXMgbWlzc2luZ1wiXSxcbiAgICBbXCJjb21wbGV0ZSAtLWZpbGUgYS50cyAtLWxpbmUgMCAtLWNvbHVtbiAxXCIsIFwiLS1saW5lXCIsIFwiMFwiXSxcbiAgICBbXCJjb21wbGV0ZSAtLWZpbGUgYS50cyAtLWxpbmUgMSAtLWNvbHVtbiAwXCIsIFwiLS1jb2x1bW5cIiwgXCIwXCJdLFxuICAgIFtcImNvbXBsZXRlIC0tZmlsZSBhLnRzIC0tbGluZSAxIC0tY29sdW1uIDEgLS1wcm9tcHQgeFwiLCBcIi0tZmlsZSBhbmQgLS1wcm9tcHQgZXhjbHVkZSBlYWNoIG90aGVyXCJdLFxuICAgIFtcImNvbXBsZXRlIC0tcHJvbXB0IHggLS10b2tlbnMgMVwiLCBcIi0tcHJvbXB0IGFuZCAtLXRva2VucyBleGNsdWRlIGVhY2ggb3RoZXJcIl0sXG4gICAgW1wiY29tcGxldGUgLS1wcm9tcHQgeCAtLWxpbmUgMVwiLCBcIi0tbGluZSBhbmQgLS1jb2x1bW4gZ28gd2l0aCAtLWZpbGUgb25seVwiXSxcbiAgICBbXCJjb21wbGV0ZSAtLXN0ZGluIC0tZmlsZSBhLnRzXCIsIFwiLS1maWxlIGFuZCAtLXN0ZGluIGV4Y2x1ZGUgZWFjaCBvdGhlclwiXSxcbiAgICBbXCJjb21wbGV0ZSAtLXByb21wdCB4IC0tbWF4LXRva2VucyAwXCIsIFwiLS1tYXgtdG9rZW5zXCJdLFxuICAgIFtcImNvbXBsZXRlIC0tcHJvbXB0IHggLS1zdHJlbmd0aCBtdWNoXCIsIFwiLS1zdHJlbmd0aFwiLCBcIm11Y2hcIl0sXG4gICAgW1wiY29tcGxldGUgLS1wcm9tcHQgeCAtLXN0cmVuZ3RoIEluZmluaXR5XCIsIFwiLS1zdHJlbmd0aFwiLCBcIkluZmluaXR5XCJdLFxuICAgIFtcImNvbXBsZXRlIC0tdG9rZW5zIDEsLDJcIiwgXCItLXRva2Vuc1wiLCBcIjEsLDJcIl0sXG4gICAgW1wiY29tcGxldGUgLS10b2tlbnMgMSwtMlwiLCBcIi0tdG9rZW5zXCIsIFwiMSwtMlwiXSxcbiAgICBbXCJsb2dpdHNcIiwgXCItLXRva2VucyBpcyBtaXNzaW5nXCJdLFxuICAgIFtcImxvZ2l0cyAtLXRva2VucyBhXCIsIFwiLS10b2tlbnNcIl0sXG4gICAgW1wibG9naXRzIC0tdG9rZW5zIDEgLS1tZXJnZWRcIiwgXCItLW1lcmdlZCBuZWVkcyAtLWFkYXB0ZXJcIl0sXG4gICAgW1wiZ3JhZGllbnRzIC0tb3V0IGdcIiwgXCItLWV4YW1wbGVzIGlzIG1pc3NpbmdcIl0sXG4gICAgW1wiZ3JhZGllbnRzIC0tZXhhbXBsZXMgZVwiLCBcIi0tb3V0IGlzIG1pc3NpbmdcIl0sXG4gICAgW1wicGFyYW1zIC0tYmFzZSBiIC0tY29uZmlnIGNcIiwgXCItLWJhc2UgYiBhbmQgLS1jb25maWcgYyBleGNsdWRlIGVhY2ggb3RoZXJcIl0sXG4gICAgW1wicGFyYW1zIC0tcmFuayAwXCIsIFwiLS1yYW5rXCJdLFxuICBdO1xuICBmb3IgKGNvbnN0IFthcmd2LCAuLi5zYXlzXSBvZiB3cm9uZykge1xuICAgIGl0KGBhdHR1bmUgJHthcmd2fWAsIGFzeW5jICgpID0+IHtcbiAgICAgIC8vIE5vIG9wZXJhdGlvbiBtYXkgYmUgY2FsbGVkOiBldmVyeXRoaW5nIGhlcmUgaXMgdG9sZCBiZWZvcmUgYW55IGZpbGUgaXMgb3BlbmVkLlxuICAgICAgY29uc3Qgd29yZHMgPSBhcmd2LnNwbGl0KFwiIFwiKTtcbiAgICAgIGNvbnN0IHBsYWluID0gYXdhaXQgcnVuKHdvcmRzKTtcbiAgICAgIGFzc2VydC5lcXVhbChwbGFpbi5jb2RlLCAyKTtcbiAgICAgIGFzc2VydC5lcXVhbChwbGFpbi5vdXQsIFwiXCIpO1xuICAgICAgZm9yIChjb25zdCBwYXJ0IG9mIHNheXMpIGFzc2VydC5vayhwbGFpbi5lcnIuaW5jbHVkZXMocGFydCksIGBcIiR7cGFydH1cIiBpcyBub3QgaW46ICR7cGxhaW4uZXJyfWApO1xuXG4gICAgICBjb25zdCBqc29uID0gYXdhaXQgcnVuKFsuLi53b3JkcywgXCItLWpzb25cIl0pO1xuICAgICAgYXNzZXJ0LmVxdWFsKGpzb24uY29kZSwgMik7XG4gICAgICBjb25zdCBbZXZlbnQsIC4uLm1vcmVdID0ganNvbi5saW5lcygpO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChtb3JlLCBbXSk7XG4gICAgICBhc3NlcnQuZXF1YWwoZXZlbnQ/LltcImV2ZW50XCJdLCBcImVycm9yXCIpO1xuICAgICAgYXNzZXJ0LmVxdWFsKGV2ZW50Py5bXCJjb2RlXCJdLCBcIkVfVVNBR0VcIik7XG4gICAgICBhc3NlcnQub2soU3RyaW5nKGV2ZW50Py5bXCJtZXNzYWdlXCJdKS5sZW5ndGggPiAwICYmIFN0cmluZyhldmVudD8uW1wiaGludFwiXSkubGVuZ3RoID4gMCk7XG4gICAgfSk7XG4gIH1cbn0pO1xuXG5kZXNjcmliZShcImhlbHBcIiwgKCkgPT4ge1xuICBmb3IgKGNvbnN0IGFyZ3Ygb2YgW1tdLCBbXCItLWhlbHBcIl0sIFtcIi1oXCJdLCBbXCJoZWxwXCJdXSkge1xuICAgIGl0KGBhdHR1bmUgJHthcmd2LmpvaW4oXCIgXCIpfSBsaXN0cyBldmVyeSB2ZXJiYCwgYXN5bmMgKCkgPT4ge1xuICAgICAgY29uc3QgeyBjb2RlLCBvdXQsIGVyciB9ID0gYXdhaXQgcnVuKGFyZ3YpO1xuICAgICAgYXNzZXJ0LmVxdWFsKGNvZGUsIDApO1xuICAgICAgYXNzZXJ0LmVxdWFsKGVyciwgXCJcIik7XG4gICAgICBmb3IgKGNvbnN0IFtuYW1lLCB7IHN1bW1hcnkgfV0gb2YgdmVyYnMpIGFzc2VydC5tYXRjaChvdXQsIG5ldyBSZWdFeHAoYF4gICR7bmFtZX0gKyR7c3VtbWFyeX0kYCwgXCJtXCIpKTtcbiAgICB9KTtcbiAgfVxuXG4gIGZvciAoY29uc3QgW25hbWUsIHZlcmJdIG9mIHZlcmJzKSB7XG4gICAgaXQoYGF0dHVuZSAke25hbWV9IC0taGVscCBleHBsYWlucyBlYWNoIG9mIGl0cyBvcHRpb25zLCB3aGF0ZXZlciBlbHNlIGlzIG1pc3NpbmdgLCBhc3luYyAoKSA9PiB7XG4gICAgICBjb25zdCB7IGNvZGUsIG91dCB9ID0gYXdhaXQgcnVuKFsuLi5uYW1lLnNwbGl0KFwiIFwiKSwgXCItLWhlbHBcIl0pO1xuICAgICAgYXNzZXJ0LmVxdWFsKGNvZGUsIDApO1xuICAgICAgYXNzZXJ0Lm9rKG91dC5zdGFydHNXaXRoKHZlcmIuc3VtbWFyeSkpO1xuICAgICAgZm9yIChjb25zdCBvcHRpb24gb2YgWy4uLnZlcmIub3B0aW9ucywgXCJqc29uXCIsIFwiaGVscFwiXSkgYXNzZXJ0Lm1hdGNoKG91dCwgbmV3IFJlZ0V4cChgXiAgLS0ke29wdGlvbn0oIHwkKWAsIFwibVwiKSk7XG4gICAgICBmb3IgKGNvbnN0IGxpbmUgb2Ygb3V0LnNwbGl0KFwiXFxuXCIpKSBhc3NlcnQub2sobGluZS5sZW5ndGggPD0gMTIwLCBgdG9vIHdpZGU6ICR7bGluZX1gKTtcbiAgICB9KTtcbiAgfVxuXG4gIGl0KFwiYXR0dW5lIC0tdmVyc2lvbiBwcmludHMgdGhlIHBhY2thZ2UncyB2ZXJzaW9uXCIsIGFzeW5jICgpID0+IHtcbiAgICBhc3NlcnQuZXF1YWwoKGF3YWl0IHJ1bihbXCItLXZlcnNpb25cIl0pKS5vdXQsIGAke3ZlcnNpb259XFxuYCk7XG4gIH0pO1xufSk7XG5cbmRlc2NyaWJlKFwib3B0aW9ucyBiZWNvbWUgdGhlIHJlcXVlc3RcIiwgKCkgPT4ge1xuICBjb25zdCBjaGVjayA9IChhcmd2OiByZWFkb25seSBzdHJpbmdbXSwgZXhwZWN0ZWQ6IFRyYWluUmVxdWVzdCkgPT4gYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHJlcXVlc3RzOiBUcmFpblJlcXVlc3RbXSA9IFtdO1xuICAgIGF3YWl0IHJ1bihhcmd2LCB7XG4gICAgICB0cmFpbjogYXN5bmMgKHJlcXVlc3QpID0+IHtcbiAgICAgICAgcmVxdWVzdHMucHVzaChyZXF1ZXN0KTtcbiAgICAgICAgcmV0dXJuIHsgYWRhcHRlcjogXCJhXCIsIHN0ZXBzOiAxLCBzZWNvbmRzOiAxLCB0cmFpbmFibGU6IDEsIHRvdGFsOiAxIH07XG4gICAgICB9LFxuICAgIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVxdWVzdHMsIFtleHBlY3RlZF0pO1xuICB9O1xuICBpdChcInRyYWluOiBub3RoaW5nIGJ1dCB0aGUgZm9sZGVyXCIsIGNoZWNrKFtcInRyYWluXCIsIFwid3NcIl0sIHsgd29ya3NwYWNlOiBcIi9oZXJlL3dzXCIgfSkpO1xuICBpdChcbiAgICBcInRyYWluOiBldmVyeSBvcHRpb25cIixcbiAgICBjaGVjayhcbiAgICAgIFtcbiAgICAgICAgLi4uXCJ0cmFpbiB3cyAtLWJhc2UgYiAtLW91dCBvIC0tbWV0aG9kIGZ1bGwgLS1yYW5rIDggLS1hbHBoYSAxNiAtLXRhcmdldHMgcV9wcm9qLHZfcHJvaiAtLWRyb3BvdXQgMC4xXCIuc3BsaXQoXG4gICAgICAgICAgXCIgXCIsXG4gICAgICAgICksXG4gICAgICAgIC4uLlwiLS1yc2xvcmEgLS1zdGVwcyA1IC0tZXBvY2hzIDIgLS1zZXEtbGVuIDY0IC0tYmF0Y2ggMyAtLWxyIDFlLTMgLS1zZWVkIDcgLS1kZXZpY2UgY3B1XCIuc3BsaXQoXCIgXCIpLFxuICAgICAgICAuLi5cIi0tcHJlY2lzaW9uIGZwMzIgLS10aHJlYWRzIDEgLS1yZXN1bWUgL2FicyAtLW5vLXZlcmRpY3RcIi5zcGxpdChcIiBcIiksXG4gICAgICBdLFxuICAgICAge1xuICAgICAgICB3b3Jrc3BhY2U6IFwiL2hlcmUvd3NcIixcbiAgICAgICAgYmFzZTogXCJiXCIsXG4gICAgICAgIG91dDogXCIvaGVyZS9vXCIsXG4gICAgICAgIG1ldGhvZDogXCJmdWxsXCIsXG4gICAgICAgIHJhbms6IDgsXG4gICAgICAgIGFscGhhOiAxNixcbiAgICAgICAgdGFyZ2V0czogXCJxX3Byb2osdl9wcm9qXCIsXG4gICAgICAgIGRyb3BvdXQ6IDAuMSxcbiAgICAgICAgcnNsb3JhOiB0cnVlLFxuICAgICAgICBzdGVwczogNSxcbiAgICAgICAgZXBvY2hzOiAyLFxuICAgICAgICBzZXFMZW46IDY0LFxuICAgICAgICBiYXRjaDogMyxcbiAgICAgICAgbHI6IDAuMDAxLFxuICAgICAgICBzZWVkOiA3LFxuICAgICAgICBkZXZpY2U6IFwiY3B1XCIsXG4gICAgICAgIHByZWNpc2lvbjogXCJmcDMyXCIsXG4gICAgICAgIHRocmVhZHM6IDEsXG4gICAgICAgIHJlc3VtZTogXCIvYWJzXCIsXG4gICAgICAgIHZlcmRpY3Q6IGZhbHNlLFxuICAgICAgfSxcbiAgICApLFxuICApO1xuICBpdChcInRyYWluOiBhbiBleGFtcGxlcyBmaWxlXCIsIGNoZWNrKFtcInRyYWluXCIsIFwiLS1leGFtcGxlcz1lLmpzb25sXCJdLCB7IGV4YW1wbGVzOiBcIi9oZXJlL2UuanNvbmxcIiB9KSk7XG4gIGl0KFwidGhlIGxhc3Qgb2YgdHdvIHdpbnNcIiwgY2hlY2soW1widHJhaW5cIiwgXCItLXJhbmtcIiwgXCI0XCIsIFwid3NcIiwgXCItLXJhbmtcIiwgXCI4XCJdLCB7IHdvcmtzcGFjZTogXCIvaGVyZS93c1wiLCByYW5rOiA4IH0pKTtcbiAgaXQoXCJhIGZvbGRlciB3aG9zZSBuYW1lIGJlZ2lucyB3aXRoIGEgZGFzaFwiLCBjaGVjayhbXCJ0cmFpblwiLCBcIi0tXCIsIFwiLXdzXCJdLCB7IHdvcmtzcGFjZTogXCIvaGVyZS8td3NcIiB9KSk7XG59KTtcbiIsICIvKiogRnJvbSBhcmd1bWVudHMgdG8gYW4gZXhpdCBjb2RlOiBmaW5kcyB0aGUgdmVyYiwgcmVhZHMgaXRzIG9wdGlvbnMsIHJ1bnMgaXQgYW5kIHRlbGxzIGhvdyBpdCBlbmRlZC4gKi9cbmltcG9ydCB7IHBhcnNlQXJncyB9IGZyb20gXCJub2RlOnV0aWxcIjtcbmltcG9ydCB7IHZlcnNpb24gfSBmcm9tIFwiLi4vLi4vcGFja2FnZS5qc29uXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciwgdG9FcnJvckRhdGEgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IE9wZXJhdGlvbnMgfSBmcm9tIFwiLi4vb3BlcmF0aW9uc1wiO1xuaW1wb3J0IHR5cGUgeyBJbyB9IGZyb20gXCIuL2lvXCI7XG5pbXBvcnQgeyB0eXBlIE9wdGlvbk5hbWUsIG9wdGlvbnMsIHR5cGUgVmFsdWVzIH0gZnJvbSBcIi4vb3B0aW9uc1wiO1xuaW1wb3J0IHsgY3JlYXRlT3V0cHV0LCB0eXBlIE91dHB1dCB9IGZyb20gXCIuL291dHB1dFwiO1xuaW1wb3J0IHsgcHJvZ3JhbUhlbHAsIHZlcmJIZWxwIH0gZnJvbSBcIi4vdXNhZ2VcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgdXNhZ2UsIHR5cGUgVmVyYiB9IGZyb20gXCIuL3ZlcmJcIjtcbmltcG9ydCB7IGNvbXBsZXRlIH0gZnJvbSBcIi4vdmVyYnMvY29tcGxldGVcIjtcbmltcG9ydCB7IGRldmljZXMgfSBmcm9tIFwiLi92ZXJicy9kZXZpY2VzXCI7XG5pbXBvcnQgeyBldmFsdWF0ZSB9IGZyb20gXCIuL3ZlcmJzL2V2YWx1YXRlXCI7XG5pbXBvcnQgeyBncmFkaWVudHMgfSBmcm9tIFwiLi92ZXJicy9ncmFkaWVudHNcIjtcbmltcG9ydCB7IGxvZ2l0cyB9IGZyb20gXCIuL3ZlcmJzL2xvZ2l0c1wiO1xuaW1wb3J0IHsgbW9kZWxzRG93bmxvYWQsIG1vZGVsc0xpc3QsIG1vZGVsc1JlbW92ZSB9IGZyb20gXCIuL3ZlcmJzL21vZGVsc1wiO1xuaW1wb3J0IHsgcGFyYW1zIH0gZnJvbSBcIi4vdmVyYnMvcGFyYW1zXCI7XG5pbXBvcnQgeyByZXZpZXcgfSBmcm9tIFwiLi92ZXJicy9yZXZpZXdcIjtcbmltcG9ydCB7IHRyYWluIH0gZnJvbSBcIi4vdmVyYnMvdHJhaW5cIjtcblxuZXhwb3J0IGNvbnN0IHZlcmJzOiBSZWFkb25seU1hcDxzdHJpbmcsIFZlcmI+ID0gbmV3IE1hcChbXG4gIFtcInRyYWluXCIsIHRyYWluXSxcbiAgW1wiY29tcGxldGVcIiwgY29tcGxldGVdLFxuICBbXCJyZXZpZXdcIiwgcmV2aWV3XSxcbiAgW1wiZXZhbHVhdGVcIiwgZXZhbHVhdGVdLFxuICBbXCJwYXJhbXNcIiwgcGFyYW1zXSxcbiAgW1wiZGV2aWNlc1wiLCBkZXZpY2VzXSxcbiAgW1wibG9naXRzXCIsIGxvZ2l0c10sXG4gIFtcImdyYWRpZW50c1wiLCBncmFkaWVudHNdLFxuICBbXCJtb2RlbHMgbGlzdFwiLCBtb2RlbHNMaXN0XSxcbiAgW1wibW9kZWxzIGRvd25sb2FkXCIsIG1vZGVsc0Rvd25sb2FkXSxcbiAgW1wibW9kZWxzIHJlbW92ZVwiLCBtb2RlbHNSZW1vdmVdLFxuXSk7XG5cbmV4cG9ydCBjb25zdCBleGl0Q29kZSA9IHsgZG9uZTogMCwgZmFpbGVkOiAxLCB1c2FnZTogMiwgaW50ZXJydXB0ZWQ6IDEzMCB9IGFzIGNvbnN0O1xuXG4vKiogTmV2ZXIgcmVqZWN0czogZXZlcnkgZmFpbHVyZSBlbmRzIGFzIGFuIGV4aXQgY29kZSwgYSBtZXNzYWdlIGFuZCwgd2l0aCBgLS1qc29uYCwgYW4gYGVycm9yYCBldmVudC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBydW5DbGkoYXJndjogcmVhZG9ubHkgc3RyaW5nW10sIGlvOiBJbywgb3BlcmF0aW9uczogT3BlcmF0aW9ucyk6IFByb21pc2U8bnVtYmVyPiB7XG4gIC8vIFdyb25nIHVzYWdlIGhhcyB0byBiZSB0b2xkIGluIEpTT04gdG9vLCBzbyBgLS1qc29uYCBpcyBsb29rZWQgZm9yIGJlZm9yZSBhbnl0aGluZyBpcyBwYXJzZWQuXG4gIGNvbnN0IG91dHB1dCA9IGNyZWF0ZU91dHB1dChpbywgYXJndi5pbmNsdWRlcyhcIi0tanNvblwiKSk7XG4gIHRyeSB7XG4gICAgY29uc3QgY29tbWFuZCA9IHBhcnNlKGFyZ3YpO1xuICAgIGlmIChjb21tYW5kLmtpbmQgPT09IFwidGV4dFwiKSB7XG4gICAgICBpby5vdXQoY29tbWFuZC50ZXh0KTtcbiAgICAgIHJldHVybiBleGl0Q29kZS5kb25lO1xuICAgIH1cbiAgICByZXR1cm4gYXdhaXQgcGVyZm9ybShjb21tYW5kLCBpbywgb3BlcmF0aW9ucywgb3V0cHV0KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICByZXR1cm4gZmFpbChlcnJvciwgaW8sIG91dHB1dCk7XG4gIH1cbn1cblxudHlwZSBDb21tYW5kID1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwidGV4dFwiOyByZWFkb25seSB0ZXh0OiBzdHJpbmcgfVxuICB8IHtcbiAgICAgIHJlYWRvbmx5IGtpbmQ6IFwidmVyYlwiO1xuICAgICAgcmVhZG9ubHkgdmVyYjogVmVyYjtcbiAgICAgIHJlYWRvbmx5IGFyZ3Y6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAgICAgcmVhZG9ubHkgcnVuOiAoY29udGV4dDogQ29udGV4dCkgPT4gUHJvbWlzZTx2b2lkPjtcbiAgICB9O1xuXG5mdW5jdGlvbiBwYXJzZShhcmd2OiByZWFkb25seSBzdHJpbmdbXSk6IENvbW1hbmQge1xuICBjb25zdCBbZmlyc3QsIHNlY29uZF0gPSBhcmd2O1xuICBpZiAoZmlyc3QgPT09IHVuZGVmaW5lZCB8fCBbXCItLWhlbHBcIiwgXCItaFwiLCBcImhlbHBcIl0uaW5jbHVkZXMoZmlyc3QpKSB7XG4gICAgcmV0dXJuIHsga2luZDogXCJ0ZXh0XCIsIHRleHQ6IHByb2dyYW1IZWxwKHZlcmJzKSB9O1xuICB9XG4gIGlmIChmaXJzdCA9PT0gXCItLXZlcnNpb25cIiB8fCBmaXJzdCA9PT0gXCItdlwiKSByZXR1cm4geyBraW5kOiBcInRleHRcIiwgdGV4dDogYCR7dmVyc2lvbn1cXG5gIH07XG4gIGNvbnN0IGtub3duID0gYFZlcmJzIGFyZSAke1suLi52ZXJicy5rZXlzKCldLmpvaW4oXCIsIFwiKX07IGF0dHVuZSAtLWhlbHAgZXhwbGFpbnMgdGhlbS5gO1xuICBpZiAoZmlyc3Quc3RhcnRzV2l0aChcIi1cIikpIHRocm93IHVzYWdlKGB0aGUgdmVyYiBjb21lcyBmaXJzdCwgYnV0ICR7Zmlyc3R9IGlzIGFuIG9wdGlvbmAsIGtub3duKTtcbiAgY29uc3Qgc2luZ2xlID0gdmVyYnMuZ2V0KGZpcnN0KTtcbiAgY29uc3QgbmFtZSA9IHNpbmdsZSA9PT0gdW5kZWZpbmVkID8gYCR7Zmlyc3R9ICR7c2Vjb25kID8/IFwiXCJ9YC50cmltKCkgOiBmaXJzdDtcbiAgY29uc3QgdmVyYiA9IHNpbmdsZSA/PyB2ZXJicy5nZXQobmFtZSk7XG4gIGlmICh2ZXJiID09PSB1bmRlZmluZWQpIHRocm93IHVzYWdlKGB1bmtub3duIHZlcmI6ICR7bmFtZX1gLCBrbm93bik7XG5cbiAgY29uc3QgcmVzdCA9IGFyZ3Yuc2xpY2UobmFtZS5zcGxpdChcIiBcIikubGVuZ3RoKTtcbiAgY29uc3QgeyBnaXZlbiwgcG9zaXRpb25hbHMgfSA9IHJlYWRBcmd1bWVudHMobmFtZSwgdmVyYiwgcmVzdCk7XG4gIGlmIChnaXZlbi5oYXMoXCJoZWxwXCIpKSByZXR1cm4geyBraW5kOiBcInRleHRcIiwgdGV4dDogdmVyYkhlbHAobmFtZSwgdmVyYikgfTtcbiAgY29uc3QgaGludCA9IGBVc2FnZTogYXR0dW5lICR7bmFtZX0gJHt2ZXJiLnBvc2l0aW9uYWwgPz8gXCJcIn1gLnRyaW1FbmQoKTtcbiAgY29uc3QgYWxsb3dlZCA9IHZlcmIucG9zaXRpb25hbCA9PT0gbnVsbCA/IDAgOiAxO1xuICBjb25zdCBleHRyYSA9IHBvc2l0aW9uYWxzW2FsbG93ZWRdO1xuICBpZiAoZXh0cmEgIT09IHVuZGVmaW5lZCkgdGhyb3cgdXNhZ2UoYGF0dHVuZSAke25hbWV9OiB1bmV4cGVjdGVkIGFyZ3VtZW50OiAke2V4dHJhfWAsIGAke2hpbnR9IFtPUFRJT05TXWApO1xuICBjb25zdCBbcG9zaXRpb25hbF0gPSBwb3NpdGlvbmFscztcbiAgaWYgKHBvc2l0aW9uYWwgPT09IFwiXCIpIHRocm93IHVzYWdlKGBhdHR1bmUgJHtuYW1lfTogJHt2ZXJiLnBvc2l0aW9uYWx9IGlzIGVtcHR5YCwgYCR7aGludH0gW09QVElPTlNdYCk7XG4gIGlmIChwb3NpdGlvbmFsID09PSB1bmRlZmluZWQgJiYgdmVyYi5wb3NpdGlvbmFsICE9PSBudWxsICYmICF2ZXJiLnBvc2l0aW9uYWwuc3RhcnRzV2l0aChcIltcIikpIHtcbiAgICB0aHJvdyB1c2FnZShgYXR0dW5lICR7bmFtZX06ICR7dmVyYi5wb3NpdGlvbmFsfSBpcyBtaXNzaW5nYCwgYCR7aGludH0gW09QVElPTlNdYCk7XG4gIH1cbiAgcmV0dXJuIHsga2luZDogXCJ2ZXJiXCIsIHZlcmIsIGFyZ3Y6IHJlc3QsIHJ1bjogdmVyYi5wcmVwYXJlKHBvc2l0aW9uYWwsIHJlYWRWYWx1ZXModmVyYiwgZ2l2ZW4pKSB9O1xufVxuXG5mdW5jdGlvbiByZWFkQXJndW1lbnRzKG5hbWU6IHN0cmluZywgdmVyYjogVmVyYiwgYXJndjogcmVhZG9ubHkgc3RyaW5nW10pIHtcbiAgY29uc3QgY29uZmlnOiBSZWNvcmQ8c3RyaW5nLCB7IHR5cGU6IFwic3RyaW5nXCIgfCBcImJvb2xlYW5cIjsgc2hvcnQ/OiBzdHJpbmcgfT4gPSB7XG4gICAganNvbjogeyB0eXBlOiBcImJvb2xlYW5cIiB9LFxuICAgIGhlbHA6IHsgdHlwZTogXCJib29sZWFuXCIsIHNob3J0OiBcImhcIiB9LFxuICB9O1xuICBmb3IgKGNvbnN0IG9wdGlvbiBvZiB2ZXJiLm9wdGlvbnMpIHtcbiAgICBjb25maWdbb3B0aW9uXSA9IHsgdHlwZTogb3B0aW9uc1tvcHRpb25dLnBsYWNlaG9sZGVyID09PSBudWxsID8gXCJib29sZWFuXCIgOiBcInN0cmluZ1wiIH07XG4gIH1cbiAgdHJ5IHtcbiAgICBjb25zdCB7IHZhbHVlcywgcG9zaXRpb25hbHMgfSA9IHBhcnNlQXJncyh7XG4gICAgICBhcmdzOiBqb2luTmVnYXRpdmVOdW1iZXJzKGFyZ3YsIGNvbmZpZyksXG4gICAgICBvcHRpb25zOiBjb25maWcsXG4gICAgICBzdHJpY3Q6IHRydWUsXG4gICAgICBhbGxvd1Bvc2l0aW9uYWxzOiB0cnVlLFxuICAgIH0pO1xuICAgIHJldHVybiB7IGdpdmVuOiBuZXcgTWFwKE9iamVjdC5lbnRyaWVzKHZhbHVlcykpLCBwb3NpdGlvbmFscyB9O1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIC8vIFRoZSBtZXNzYWdlIG5hbWVzIHRoZSBvcHRpb247IGEgbG9uZyBhZHZpY2UgYWJvdXQgZGFzaGVzIGZvbGxvd3MgaXRzIGZpcnN0IHNlbnRlbmNlLlxuICAgIGNvbnN0IFt3aGF0ID0gXCJ3cm9uZyBhcmd1bWVudHNcIl0gPSAoZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpKS5zcGxpdCgvWy5cXG5dXFxzPy8pO1xuICAgIGNvbnN0IGtub3duID0gWy4uLk9iamVjdC5rZXlzKGNvbmZpZyldLm1hcCgob3B0aW9uKSA9PiBgLS0ke29wdGlvbn1gKS5qb2luKFwiLCBcIik7XG4gICAgdGhyb3cgdXNhZ2UoYGF0dHVuZSAke25hbWV9OiAke3doYXR9YCwgYE9wdGlvbnMgb2YgJHtuYW1lfSBhcmUgJHtrbm93bn07IGF0dHVuZSAke25hbWV9IC0taGVscCBleHBsYWlucyB0aGVtLmApO1xuICB9XG59XG5cbi8qKiBgLS1zdHJlbmd0aCAtMWAgaXMgY2xlYXIgdG8gYSByZWFkZXIsIGJ1dCBwYXJzZUFyZ3MgdGFrZXMgdGhlIGRhc2ggZm9yIHRoZSBuZXh0IG9wdGlvbi4gKi9cbmZ1bmN0aW9uIGpvaW5OZWdhdGl2ZU51bWJlcnMoXG4gIGFyZ3Y6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICBjb25maWc6IFJlY29yZDxzdHJpbmcsIHsgdHlwZTogXCJzdHJpbmdcIiB8IFwiYm9vbGVhblwiIH0+LFxuKTogc3RyaW5nW10ge1xuICBjb25zdCBqb2luZWQ6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgYXJndW1lbnQgb2YgYXJndikge1xuICAgIGNvbnN0IGJlZm9yZSA9IGpvaW5lZC5hdCgtMSk7XG4gICAgY29uc3QgdGFrZXNWYWx1ZSA9IGJlZm9yZT8uc3RhcnRzV2l0aChcIi0tXCIpID09PSB0cnVlICYmIGNvbmZpZ1tiZWZvcmUuc2xpY2UoMildPy50eXBlID09PSBcInN0cmluZ1wiO1xuICAgIGlmICh0YWtlc1ZhbHVlICYmIC9eLVtcXGQuXS8udGVzdChhcmd1bWVudCkpIGpvaW5lZFtqb2luZWQubGVuZ3RoIC0gMV0gPSBgJHtiZWZvcmV9PSR7YXJndW1lbnR9YDtcbiAgICBlbHNlIGpvaW5lZC5wdXNoKGFyZ3VtZW50KTtcbiAgfVxuICByZXR1cm4gam9pbmVkO1xufVxuXG5mdW5jdGlvbiByZWFkVmFsdWVzKHZlcmI6IFZlcmIsIGdpdmVuOiBSZWFkb25seU1hcDxzdHJpbmcsIHVua25vd24+KTogVmFsdWVzPE9wdGlvbk5hbWU+IHtcbiAgY29uc3QgdmFsdWVzOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHt9O1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgdmVyYi5vcHRpb25zKSB7XG4gICAgY29uc3QgdmFsdWUgPSBnaXZlbi5nZXQobmFtZSk7XG4gICAgaWYgKHZhbHVlICE9PSB1bmRlZmluZWQpIHZhbHVlc1tuYW1lXSA9IG9wdGlvbnNbbmFtZV0ucmVhZChTdHJpbmcodmFsdWUpLCBgLS0ke25hbWV9YCk7XG4gIH1cbiAgcmV0dXJuIHZhbHVlcyBhcyBWYWx1ZXM8T3B0aW9uTmFtZT47XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHBlcmZvcm0oXG4gIGNvbW1hbmQ6IEV4dHJhY3Q8Q29tbWFuZCwgeyBraW5kOiBcInZlcmJcIiB9PixcbiAgaW86IElvLFxuICBvcGVyYXRpb25zOiBPcGVyYXRpb25zLFxuICBvdXRwdXQ6IE91dHB1dCxcbik6IFByb21pc2U8bnVtYmVyPiB7XG4gIGNvbnN0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IHN0b3BMaXN0ZW5pbmcgPSBpby5vbkludGVycnVwdCgoKSA9PiB7XG4gICAgLy8gVGhlIHNlY29uZCB0aW1lLCBvciB3aGVyZSBub3RoaW5nIGxpc3RlbnMsIHdob2V2ZXIgcHJlc3NlZCBDdHJsK0Mgd2FudHMgdGhlIHByb2Nlc3MgZ29uZS5cbiAgICBpZiAoY29udHJvbGxlci5zaWduYWwuYWJvcnRlZCB8fCAhY29tbWFuZC52ZXJiLmludGVycnVwdGlibGUpIHtcbiAgICAgIGlvLmV4aXROb3coZXhpdENvZGUuaW50ZXJydXB0ZWQpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBpby5lcnIoYCR7aW8udGVybWluYWwgPyBcIlxcblwiIDogXCJcIn1JbnRlcnJ1cHRlZDogZmluaXNoaW5nIHdoYXQgbXVzdCBub3QgYmUgbG9zdC4gT25jZSBtb3JlIHRvIHN0b3AgYXQgb25jZS5cXG5gKTtcbiAgICBjb250cm9sbGVyLmFib3J0KCk7XG4gIH0pO1xuICB0cnkge1xuICAgIGF3YWl0IGNvbW1hbmQucnVuKHsgb3BlcmF0aW9ucywgaW8sIG91dHB1dCwgc2lnbmFsOiBjb250cm9sbGVyLnNpZ25hbCwgYXJndjogY29tbWFuZC5hcmd2IH0pO1xuICAgIHJldHVybiBleGl0Q29kZS5kb25lO1xuICB9IGZpbmFsbHkge1xuICAgIHN0b3BMaXN0ZW5pbmcoKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBmYWlsKGVycm9yOiB1bmtub3duLCBpbzogSW8sIG91dHB1dDogT3V0cHV0KTogbnVtYmVyIHtcbiAgY29uc3QgZGF0YSA9IHRvRXJyb3JEYXRhKGVycm9yKTtcbiAgb3V0cHV0LmV2ZW50KFwiZXJyb3JcIiwgZGF0YSk7XG4gIGlvLmVycihgYXR0dW5lOiAke2RhdGEubWVzc2FnZX1cXG4ke2RhdGEuaGludH1cXG5gKTtcbiAgaWYgKGVycm9yIGluc3RhbmNlb2YgQXR0dW5lRXJyb3IpIHtcbiAgICBpZiAoZXJyb3IuY29kZSA9PT0gXCJFX1VTQUdFXCIpIHJldHVybiBleGl0Q29kZS51c2FnZTtcbiAgICBpZiAoZXJyb3IuY29kZSA9PT0gXCJFX0lOVEVSUlVQVEVEXCIpIHJldHVybiBleGl0Q29kZS5pbnRlcnJ1cHRlZDtcbiAgfVxuICByZXR1cm4gZXhpdENvZGUuZmFpbGVkO1xufVxuIiwgIntcbiAgXCJuYW1lXCI6IFwiYXR0dW5lXCIsXG4gIFwiZGlzcGxheU5hbWVcIjogXCJBdHR1bmVcIixcbiAgXCJkZXNjcmlwdGlvblwiOiBcIkxvUkEtdHVuZXMgYSBjb2RlIG1vZGVsIG9uIHlvdXIgd29ya3NwYWNlLCBvbiB5b3VyIG93biBHUFUgb3IgQ1BVLCBhbmQgY29tcGxldGVzIGNvZGUgd2l0aCB0aGUgcmVzdWx0LiBObyBQeXRob24sIG5vIHNlcnZlciwgbm8gYWNjb3VudC5cIixcbiAgXCJ2ZXJzaW9uXCI6IFwiMC4xLjBcIixcbiAgXCJwdWJsaXNoZXJcIjogXCJhdHR1bmVcIixcbiAgXCJsaWNlbnNlXCI6IFwiTUlUXCIsXG4gIFwiaWNvblwiOiBcIm1lZGlhL2ljb24ucG5nXCIsXG4gIFwiY2F0ZWdvcmllc1wiOiBbXG4gICAgXCJBSVwiLFxuICAgIFwiTWFjaGluZSBMZWFybmluZ1wiXG4gIF0sXG4gIFwia2V5d29yZHNcIjogW1xuICAgIFwibG9yYVwiLFxuICAgIFwiZmluZS10dW5pbmdcIixcbiAgICBcImNvbXBsZXRpb25cIixcbiAgICBcImxvY2FsXCIsXG4gICAgXCJvZmZsaW5lXCJcbiAgXSxcbiAgXCJwcml2YXRlXCI6IHRydWUsXG4gIFwiZW5naW5lc1wiOiB7XG4gICAgXCJub2RlXCI6IFwiPj0yMC4xMFwiLFxuICAgIFwidnNjb2RlXCI6IFwiXjEuOTAuMFwiXG4gIH0sXG4gIFwibWFpblwiOiBcIi4vZGlzdC9leHRlbnNpb24uanNcIixcbiAgXCJiaW5cIjoge1xuICAgIFwiYXR0dW5lXCI6IFwiZGlzdC9jbGkuanNcIlxuICB9LFxuICBcImV4dGVuc2lvbktpbmRcIjogW1xuICAgIFwid29ya3NwYWNlXCJcbiAgXSxcbiAgXCJhY3RpdmF0aW9uRXZlbnRzXCI6IFtcbiAgICBcIm9uU3RhcnR1cEZpbmlzaGVkXCIsXG4gICAgXCJvbldlYnZpZXdQYW5lbDphdHR1bmUuZGFzaGJvYXJkXCJcbiAgXSxcbiAgXCJjYXBhYmlsaXRpZXNcIjoge1xuICAgIFwidW50cnVzdGVkV29ya3NwYWNlc1wiOiB7XG4gICAgICBcInN1cHBvcnRlZFwiOiBcImxpbWl0ZWRcIixcbiAgICAgIFwiZGVzY3JpcHRpb25cIjogXCJJbiBhIHdvcmtzcGFjZSB0aGF0IGlzIG5vdCB0cnVzdGVkIEF0dHVuZSByZWFkcywgcnVucyBhbmQgY29tcGxldGVzIG5vdGhpbmcuXCIsXG4gICAgICBcInJlc3RyaWN0ZWRDb25maWd1cmF0aW9uc1wiOiBbXG4gICAgICAgIFwiYXR0dW5lLmJhc2VcIixcbiAgICAgICAgXCJhdHR1bmUuZGV2aWNlXCIsXG4gICAgICAgIFwiYXR0dW5lLnByZWNpc2lvblwiLFxuICAgICAgICBcImF0dHVuZS50aHJlYWRzXCIsXG4gICAgICAgIFwiYXR0dW5lLmVuZ2luZS5ub2RlUGF0aFwiXG4gICAgICBdXG4gICAgfSxcbiAgICBcInZpcnR1YWxXb3Jrc3BhY2VzXCI6IHtcbiAgICAgIFwic3VwcG9ydGVkXCI6IGZhbHNlLFxuICAgICAgXCJkZXNjcmlwdGlvblwiOiBcIkF0dHVuZSB0cmFpbnMgYW5kIGNvbXBsZXRlcyBvbiBmb2xkZXJzIG9mIGEgcmVhbCBkaXNrOiBpbiBhIHZpcnR1YWwgd29ya3NwYWNlIG5vdGhpbmcgaXMgcmVhZCwgcnVuIG9yIGNvbXBsZXRlZC5cIlxuICAgIH1cbiAgfSxcbiAgXCJjb250cmlidXRlc1wiOiB7XG4gICAgXCJjb21tYW5kc1wiOiBbXG4gICAgICB7XG4gICAgICAgIFwiY29tbWFuZFwiOiBcImF0dHVuZS50cmFpblwiLFxuICAgICAgICBcInRpdGxlXCI6IFwiVHJhaW4gQWRhcHRlciBvbiBXb3Jrc3BhY2VcIixcbiAgICAgICAgXCJjYXRlZ29yeVwiOiBcIkF0dHVuZVwiLFxuICAgICAgICBcImljb25cIjogXCIkKHBsYXkpXCIsXG4gICAgICAgIFwiZW5hYmxlbWVudFwiOiBcIiFhdHR1bmUudHJhaW5pbmdcIlxuICAgICAgfSxcbiAgICAgIHtcbiAgICAgICAgXCJjb21tYW5kXCI6IFwiYXR0dW5lLnN0b3BcIixcbiAgICAgICAgXCJ0aXRsZVwiOiBcIlN0b3AgVHJhaW5pbmdcIixcbiAgICAgICAgXCJjYXRlZ29yeVwiOiBcIkF0dHVuZVwiLFxuICAgICAgICBcImljb25cIjogXCIkKGRlYnVnLXN0b3ApXCIsXG4gICAgICAgIFwiZW5hYmxlbWVudFwiOiBcImF0dHVuZS50cmFpbmluZ1wiXG4gICAgICB9LFxuICAgICAge1xuICAgICAgICBcImNvbW1hbmRcIjogXCJhdHR1bmUudG9nZ2xlXCIsXG4gICAgICAgIFwidGl0bGVcIjogXCJUb2dnbGUgQWRhcHRlciBmb3IgVGhpcyBQcm9qZWN0XCIsXG4gICAgICAgIFwiY2F0ZWdvcnlcIjogXCJBdHR1bmVcIixcbiAgICAgICAgXCJpY29uXCI6IFwiJChzcGFya2xlKVwiLFxuICAgICAgICBcImVuYWJsZW1lbnRcIjogXCJhdHR1bmUuaGFzQWRhcHRlclwiXG4gICAgICB9LFxuICAgICAge1xuICAgICAgICBcImNvbW1hbmRcIjogXCJhdHR1bmUuc2VsZWN0QWRhcHRlclwiLFxuICAgICAgICBcInRpdGxlXCI6IFwiU2VsZWN0IEFkYXB0ZXJcdTIwMjZcIixcbiAgICAgICAgXCJjYXRlZ29yeVwiOiBcIkF0dHVuZVwiXG4gICAgICB9LFxuICAgICAge1xuICAgICAgICBcImNvbW1hbmRcIjogXCJhdHR1bmUuY2hvb3NlQmFzZU1vZGVsXCIsXG4gICAgICAgIFwidGl0bGVcIjogXCJDaG9vc2UgQmFzZSBNb2RlbFx1MjAyNlwiLFxuICAgICAgICBcImNhdGVnb3J5XCI6IFwiQXR0dW5lXCJcbiAgICAgIH0sXG4gICAgICB7XG4gICAgICAgIFwiY29tbWFuZFwiOiBcImF0dHVuZS5zaG93RGFzaGJvYXJkXCIsXG4gICAgICAgIFwidGl0bGVcIjogXCJTaG93IERhc2hib2FyZFwiLFxuICAgICAgICBcImNhdGVnb3J5XCI6IFwiQXR0dW5lXCIsXG4gICAgICAgIFwiaWNvblwiOiBcIiQoZ3JhcGgtbGluZSlcIlxuICAgICAgfSxcbiAgICAgIHtcbiAgICAgICAgXCJjb21tYW5kXCI6IFwiYXR0dW5lLnNob3dMb2dcIixcbiAgICAgICAgXCJ0aXRsZVwiOiBcIlNob3cgTG9nXCIsXG4gICAgICAgIFwiY2F0ZWdvcnlcIjogXCJBdHR1bmVcIlxuICAgICAgfVxuICAgIF0sXG4gICAgXCJtZW51c1wiOiB7XG4gICAgICBcImV4cGxvcmVyL2NvbnRleHRcIjogW1xuICAgICAgICB7XG4gICAgICAgICAgXCJjb21tYW5kXCI6IFwiYXR0dW5lLnRyYWluXCIsXG4gICAgICAgICAgXCJ3aGVuXCI6IFwiZXhwbG9yZXJSZXNvdXJjZUlzUm9vdCAmJiByZXNvdXJjZVNjaGVtZSA9PSBmaWxlICYmICFhdHR1bmUudHJhaW5pbmdcIixcbiAgICAgICAgICBcImdyb3VwXCI6IFwiN19hdHR1bmVAMVwiXG4gICAgICAgIH1cbiAgICAgIF1cbiAgICB9LFxuICAgIFwiY29uZmlndXJhdGlvblwiOiBbXG4gICAgICB7XG4gICAgICAgIFwidGl0bGVcIjogXCJDb21wbGV0aW9uc1wiLFxuICAgICAgICBcIm9yZGVyXCI6IDEsXG4gICAgICAgIFwicHJvcGVydGllc1wiOiB7XG4gICAgICAgICAgXCJhdHR1bmUuY29tcGxldGlvbnMuZW5hYmxlZFwiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogXCJib29sZWFuXCIsXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogdHJ1ZSxcbiAgICAgICAgICAgIFwib3JkZXJcIjogMSxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIlNob3cgY29tcGxldGlvbnMgYXMgZ2hvc3QgdGV4dC4gV2hlbiBvZmYsIG5vIGVuZ2luZSBydW5zIGFuZCB0aGUgR1BVIHN0YXlzIGZyZWUuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLmNvbXBsZXRpb25zLnVzZUJhc2VXaXRob3V0QWRhcHRlclwiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogXCJib29sZWFuXCIsXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogdHJ1ZSxcbiAgICAgICAgICAgIFwib3JkZXJcIjogMixcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIkNvbXBsZXRlIHdpdGggdGhlIGJhc2UgbW9kZWwgYWxvbmUgd2hlcmUgbm8gYWRhcHRlciBpcyBvbiwgc28gdGhhdCBzd2l0Y2hpbmcgdGhlIGFkYXB0ZXIgb2ZmIGFuZCBvbiBzaG93cyB0aGUgZGlmZmVyZW5jZS4gV2hlbiBvZmYsIHRoZXJlIGFyZSBubyBjb21wbGV0aW9ucyB3aXRob3V0IGFuIGFkYXB0ZXIuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLmNvbXBsZXRpb25zLmxhbmd1YWdlc1wiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogXCJvYmplY3RcIixcbiAgICAgICAgICAgIFwiYWRkaXRpb25hbFByb3BlcnRpZXNcIjoge1xuICAgICAgICAgICAgICBcInR5cGVcIjogXCJib29sZWFuXCJcbiAgICAgICAgICAgIH0sXG4gICAgICAgICAgICBcIm9yZGVyXCI6IDMsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcImRlZmF1bHRcIjoge1xuICAgICAgICAgICAgICBcIipcIjogdHJ1ZSxcbiAgICAgICAgICAgICAgXCJwbGFpbnRleHRcIjogZmFsc2UsXG4gICAgICAgICAgICAgIFwibWFya2Rvd25cIjogZmFsc2UsXG4gICAgICAgICAgICAgIFwibG9nXCI6IGZhbHNlXG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiV2hlcmUgY29tcGxldGlvbnMgYXJlIHNob3duLCBieSBbbGFuZ3VhZ2UgaWRlbnRpZmllcl0oaHR0cHM6Ly9jb2RlLnZpc3VhbHN0dWRpby5jb20vZG9jcy9sYW5ndWFnZXMvaWRlbnRpZmllcnMpLiBgKmAgc3RhbmRzIGZvciBldmVyeSBsYW5ndWFnZSB0aGF0IGlzIG5vdCBsaXN0ZWQuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLmNvbXBsZXRpb25zLmRlYm91bmNlXCI6IHtcbiAgICAgICAgICAgIFwidHlwZVwiOiBcImludGVnZXJcIixcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiAxMjAsXG4gICAgICAgICAgICBcIm1pbmltdW1cIjogMCxcbiAgICAgICAgICAgIFwibWF4aW11bVwiOiA1MDAwLFxuICAgICAgICAgICAgXCJvcmRlclwiOiA0LFxuICAgICAgICAgICAgXCJzY29wZVwiOiBcIndpbmRvd1wiLFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiTWlsbGlzZWNvbmRzIHRvIHdhaXQgYWZ0ZXIgYSBrZXlzdHJva2UgYmVmb3JlIHRoZSBlbmdpbmUgaXMgYXNrZWQuIEFkYXB0cyB0byB5b3VyIHR5cGluZyBiZXR3ZWVuIGhhbGYgYW5kIHR3aWNlIHRoaXMgdmFsdWUuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLmNvbXBsZXRpb25zLm1heFRva2Vuc1wiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogXCJpbnRlZ2VyXCIsXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogNjQsXG4gICAgICAgICAgICBcIm1pbmltdW1cIjogMSxcbiAgICAgICAgICAgIFwibWF4aW11bVwiOiAxMDI0LFxuICAgICAgICAgICAgXCJvcmRlclwiOiA1LFxuICAgICAgICAgICAgXCJzY29wZVwiOiBcIndpbmRvd1wiLFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiVGhlIGxvbmdlc3QgY29tcGxldGlvbiwgaW4gdG9rZW5zIG9mIHRoZSBtb2RlbC5cIlxuICAgICAgICAgIH0sXG4gICAgICAgICAgXCJhdHR1bmUuc3RyZW5ndGhcIjoge1xuICAgICAgICAgICAgXCJ0eXBlXCI6IFwibnVtYmVyXCIsXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogMSxcbiAgICAgICAgICAgIFwibWluaW11bVwiOiAwLFxuICAgICAgICAgICAgXCJtYXhpbXVtXCI6IDIsXG4gICAgICAgICAgICBcIm9yZGVyXCI6IDYsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJIb3cgc3Ryb25nbHkgdGhlIGFkYXB0ZXIgY2hhbmdlcyB0aGUgYmFzZTogYDFgIGlzIGFzIHRyYWluZWQsIGAwYCBpcyB0aGUgYmFzZSBhbG9uZS5cIlxuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfSxcbiAgICAgIHtcbiAgICAgICAgXCJ0aXRsZVwiOiBcIlRyYWluaW5nXCIsXG4gICAgICAgIFwib3JkZXJcIjogMixcbiAgICAgICAgXCJwcm9wZXJ0aWVzXCI6IHtcbiAgICAgICAgICBcImF0dHVuZS50cmFpbmluZy5yYW5rXCI6IHtcbiAgICAgICAgICAgIFwib3JkZXJcIjogMSxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwidHlwZVwiOiBcImludGVnZXJcIixcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiAxNixcbiAgICAgICAgICAgIFwibWluaW11bVwiOiAxLFxuICAgICAgICAgICAgXCJtYXhpbXVtXCI6IDEwMjQsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJSYW5rIG9mIHRoZSBhZGFwdGVyJ3MgbWF0cmljZXMuIFRyYWluYWJsZSBwYXJhbWV0ZXJzLCBtZW1vcnkgYW5kIGZpbGUgc2l6ZSBncm93IGluIHByb3BvcnRpb24gdG8gaXQuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLnRyYWluaW5nLmFscGhhXCI6IHtcbiAgICAgICAgICAgIFwib3JkZXJcIjogMixcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwidHlwZVwiOiBcIm51bWJlclwiLFxuICAgICAgICAgICAgXCJkZWZhdWx0XCI6IDMyLFxuICAgICAgICAgICAgXCJleGNsdXNpdmVNaW5pbXVtXCI6IDAsXG4gICAgICAgICAgICBcIm1heGltdW1cIjogNjU1MzYsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJUaGUgYWRhcHRlcidzIGVmZmVjdCBpcyBzY2FsZWQgYnkgYWxwaGEgLyByYW5rLlwiXG4gICAgICAgICAgfSxcbiAgICAgICAgICBcImF0dHVuZS50cmFpbmluZy50YXJnZXRzXCI6IHtcbiAgICAgICAgICAgIFwib3JkZXJcIjogMyxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwidHlwZVwiOiBcInN0cmluZ1wiLFxuICAgICAgICAgICAgXCJkZWZhdWx0XCI6IFwiYWxsLWxpbmVhclwiLFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiV2hpY2ggb2YgdGhlIG1vZGVsJ3MgbGluZWFyIGxheWVycyBnZXQgYW4gYWRhcHRlcjogYGFsbC1saW5lYXJgLCBvciBuYW1lcyBzdWNoIGFzIGBxX3Byb2osdl9wcm9qYC5cIlxuICAgICAgICAgIH0sXG4gICAgICAgICAgXCJhdHR1bmUudHJhaW5pbmcuZXBvY2hzXCI6IHtcbiAgICAgICAgICAgIFwib3JkZXJcIjogNCxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwidHlwZVwiOiBbXG4gICAgICAgICAgICAgIFwiaW50ZWdlclwiLFxuICAgICAgICAgICAgICBcIm51bGxcIlxuICAgICAgICAgICAgXSxcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBudWxsLFxuICAgICAgICAgICAgXCJtaW5pbXVtXCI6IDEsXG4gICAgICAgICAgICBcIm1heGltdW1cIjogMTAwMCxcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIkhvdyBtYW55IHRpbWVzIHRvIGdvIHRocm91Z2ggdGhlIHdvcmtzcGFjZS4gRW1wdHk6IGNob3NlbiBmcm9tIGl0cyBzaXplLiBIYXMgbm8gZWZmZWN0IHdoZW4gYCNhdHR1bmUudHJhaW5pbmcuc3RlcHMjYCBpcyBzZXQuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLnRyYWluaW5nLnN0ZXBzXCI6IHtcbiAgICAgICAgICAgIFwib3JkZXJcIjogNSxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwidHlwZVwiOiBbXG4gICAgICAgICAgICAgIFwiaW50ZWdlclwiLFxuICAgICAgICAgICAgICBcIm51bGxcIlxuICAgICAgICAgICAgXSxcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBudWxsLFxuICAgICAgICAgICAgXCJtaW5pbXVtXCI6IDEsXG4gICAgICAgICAgICBcIm1heGltdW1cIjogMTAwMDAwMCxcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIkV4YWN0bHkgdGhpcyBtYW55IG9wdGltaXplciBzdGVwcy4gRW1wdHk6IGRlY2lkZWQgYnkgYCNhdHR1bmUudHJhaW5pbmcuZXBvY2hzI2AuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLnRyYWluaW5nLnNlcXVlbmNlTGVuZ3RoXCI6IHtcbiAgICAgICAgICAgIFwib3JkZXJcIjogNixcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwidHlwZVwiOiBbXG4gICAgICAgICAgICAgIFwiaW50ZWdlclwiLFxuICAgICAgICAgICAgICBcIm51bGxcIlxuICAgICAgICAgICAgXSxcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBudWxsLFxuICAgICAgICAgICAgXCJtaW5pbXVtXCI6IDE2LFxuICAgICAgICAgICAgXCJtYXhpbXVtXCI6IDEzMTA3MixcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIlRva2VucyBpbiBvbmUgdHJhaW5pbmcgc2VxdWVuY2UuIFNtYWxsZXIgdmFsdWVzIG5lZWQgbGVzcyBtZW1vcnkuIEVtcHR5OiBjaG9zZW4gZm9yIHRoZSBtb2RlbC5cIlxuICAgICAgICAgIH0sXG4gICAgICAgICAgXCJhdHR1bmUudHJhaW5pbmcuYmF0Y2hTaXplXCI6IHtcbiAgICAgICAgICAgIFwib3JkZXJcIjogNyxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwidHlwZVwiOiBbXG4gICAgICAgICAgICAgIFwiaW50ZWdlclwiLFxuICAgICAgICAgICAgICBcIm51bGxcIlxuICAgICAgICAgICAgXSxcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBudWxsLFxuICAgICAgICAgICAgXCJtaW5pbXVtXCI6IDEsXG4gICAgICAgICAgICBcIm1heGltdW1cIjogNDA5NixcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIlNlcXVlbmNlcyBpbiBvbmUgb3B0aW1pemVyIHN0ZXAuIEVtcHR5OiBjaG9zZW4gZm9yIHRoZSBtb2RlbC5cIlxuICAgICAgICAgIH0sXG4gICAgICAgICAgXCJhdHR1bmUudHJhaW5pbmcubGVhcm5pbmdSYXRlXCI6IHtcbiAgICAgICAgICAgIFwib3JkZXJcIjogOCxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwidHlwZVwiOiBbXG4gICAgICAgICAgICAgIFwibnVtYmVyXCIsXG4gICAgICAgICAgICAgIFwibnVsbFwiXG4gICAgICAgICAgICBdLFxuICAgICAgICAgICAgXCJkZWZhdWx0XCI6IG51bGwsXG4gICAgICAgICAgICBcImV4Y2x1c2l2ZU1pbmltdW1cIjogMCxcbiAgICAgICAgICAgIFwibWF4aW11bVwiOiAxLFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiVGhlIGhpZ2hlc3QgbGVhcm5pbmcgcmF0ZSBvZiB0aGUgc2NoZWR1bGUuIEVtcHR5OiBjaG9zZW4gZm9yIHRoZSBtb2RlbC5cIlxuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfSxcbiAgICAgIHtcbiAgICAgICAgXCJ0aXRsZVwiOiBcIkVuZ2luZVwiLFxuICAgICAgICBcIm9yZGVyXCI6IDMsXG4gICAgICAgIFwicHJvcGVydGllc1wiOiB7XG4gICAgICAgICAgXCJhdHR1bmUuYmFzZVwiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogXCJzdHJpbmdcIixcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBcIlwiLFxuICAgICAgICAgICAgXCJvcmRlclwiOiAxLFxuICAgICAgICAgICAgXCJzY29wZVwiOiBcIm1hY2hpbmUtb3ZlcnJpZGFibGVcIixcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIlRoZSBiYXNlIG1vZGVsOiBhbiBpZCBmcm9tIHRoZSBzdG9yZSwgb3IgdGhlIGFic29sdXRlIHBhdGggb2YgYSBIdWdnaW5nIEZhY2UgbW9kZWwgZm9sZGVyIChMbGFtYSBvciBRd2VuMiBmYW1pbHkpLiBFbXB0eTogdGhlIG1vZGVsIHRoYXQgY29tZXMgd2l0aCBBdHR1bmUuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLmRldmljZVwiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogXCJzdHJpbmdcIixcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBcImF1dG9cIixcbiAgICAgICAgICAgIFwib3JkZXJcIjogMixcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJtYWNoaW5lLW92ZXJyaWRhYmxlXCIsXG4gICAgICAgICAgICBcImVudW1cIjogW1xuICAgICAgICAgICAgICBcImF1dG9cIixcbiAgICAgICAgICAgICAgXCJjcHVcIixcbiAgICAgICAgICAgICAgXCJ3ZWJncHVcIixcbiAgICAgICAgICAgICAgXCJjdWRhXCIsXG4gICAgICAgICAgICAgIFwiZG1sXCIsXG4gICAgICAgICAgICAgIFwiY29yZW1sXCJcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgICBcImVudW1EZXNjcmlwdGlvbnNcIjogW1xuICAgICAgICAgICAgICBcIlRoZSBmYXN0ZXN0IGRldmljZSB0aGF0IHBhc3NlcyBpdHMgc2VsZi10ZXN0LlwiLFxuICAgICAgICAgICAgICBcIlRoZSBwcm9jZXNzb3IuXCIsXG4gICAgICAgICAgICAgIFwiQW55IGdyYXBoaWNzIGNhcmQsIHRocm91Z2ggV2ViR1BVLlwiLFxuICAgICAgICAgICAgICBcIkFuIE5WSURJQSBjYXJkLCB0aHJvdWdoIENVREEsIHdoZXJlIGl0cyBsaWJyYXJpZXMgYXJlIGluc3RhbGxlZC5cIixcbiAgICAgICAgICAgICAgXCJBIGdyYXBoaWNzIGNhcmQgb24gV2luZG93cywgdGhyb3VnaCBEaXJlY3RNTC5cIixcbiAgICAgICAgICAgICAgXCJBcHBsZSdzIGFjY2VsZXJhdG9ycywgdGhyb3VnaCBDb3JlIE1MLlwiXG4gICAgICAgICAgICBdLFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiV2hhdCB0cmFpbnMgYW5kIGNvbXBsZXRlcy4gQSBkZXZpY2UgaXMgdXNlZCBvbmx5IGFmdGVyIGl0cyByZXN1bHRzIGFncmVlZCB3aXRoIHRoZSBwcm9jZXNzb3Incy5cIlxuICAgICAgICAgIH0sXG4gICAgICAgICAgXCJhdHR1bmUucHJlY2lzaW9uXCI6IHtcbiAgICAgICAgICAgIFwidHlwZVwiOiBcInN0cmluZ1wiLFxuICAgICAgICAgICAgXCJkZWZhdWx0XCI6IFwiYXV0b1wiLFxuICAgICAgICAgICAgXCJvcmRlclwiOiAzLFxuICAgICAgICAgICAgXCJzY29wZVwiOiBcIm1hY2hpbmUtb3ZlcnJpZGFibGVcIixcbiAgICAgICAgICAgIFwiZW51bVwiOiBbXG4gICAgICAgICAgICAgIFwiYXV0b1wiLFxuICAgICAgICAgICAgICBcImZwMzJcIixcbiAgICAgICAgICAgICAgXCJpbnQ4XCJcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgICBcImVudW1EZXNjcmlwdGlvbnNcIjogW1xuICAgICAgICAgICAgICBcIkNob3NlbiBmb3IgdGhlIGRldmljZS5cIixcbiAgICAgICAgICAgICAgXCIzMi1iaXQgZmxvYXRpbmcgcG9pbnQuXCIsXG4gICAgICAgICAgICAgIFwiVGhlIGZyb3plbiBiYXNlIGluIDgtYml0IGludGVnZXJzOyB0aGUgYWRhcHRlciBzdGF5cyBpbiAzMi1iaXQgZmxvYXRpbmcgcG9pbnQuXCJcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJQcmVjaXNpb24gb2YgdGhlIGJhc2UgbW9kZWwncyBhcml0aG1ldGljLlwiXG4gICAgICAgICAgfSxcbiAgICAgICAgICBcImF0dHVuZS50aHJlYWRzXCI6IHtcbiAgICAgICAgICAgIFwidHlwZVwiOiBbXG4gICAgICAgICAgICAgIFwiaW50ZWdlclwiLFxuICAgICAgICAgICAgICBcIm51bGxcIlxuICAgICAgICAgICAgXSxcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBudWxsLFxuICAgICAgICAgICAgXCJtaW5pbXVtXCI6IDEsXG4gICAgICAgICAgICBcIm1heGltdW1cIjogMTAyNCxcbiAgICAgICAgICAgIFwib3JkZXJcIjogNCxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJtYWNoaW5lLW92ZXJyaWRhYmxlXCIsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJUaHJlYWRzIG9mIHRoZSBwcm9jZXNzb3IgdGhhdCBhbiBlbmdpbmUgbWF5IHVzZS4gRW1wdHk6IG9uZSBwZXIgcGh5c2ljYWwgY29yZSwgd2l0aCBvbmUgbGVmdCBmb3IgdGhlIGVkaXRvci5cIlxuICAgICAgICAgIH0sXG4gICAgICAgICAgXCJhdHR1bmUuZW5naW5lLm5vZGVQYXRoXCI6IHtcbiAgICAgICAgICAgIFwidHlwZVwiOiBcInN0cmluZ1wiLFxuICAgICAgICAgICAgXCJkZWZhdWx0XCI6IFwiXCIsXG4gICAgICAgICAgICBcIm9yZGVyXCI6IDUsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwibWFjaGluZVwiLFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiQWJzb2x1dGUgcGF0aCBvZiBhbm90aGVyIE5vZGUuanMgZXhlY3V0YWJsZSAoMjAgb3IgbmV3ZXIpIHRvIHJ1biB0aGUgZW5naW5lLCBmb3IgYSBtYWNoaW5lIG9uIHdoaWNoIHRoZSBlZGl0b3IncyBvd24gY2Fubm90LiBFbXB0eTogdGhlIGVkaXRvcidzLlwiXG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICB9XG4gICAgXVxuICB9LFxuICBcInNjcmlwdHNcIjoge1xuICAgIFwiYnVpbGRcIjogXCJub2RlIHNjcmlwdHMvYnVpbGQubWpzXCIsXG4gICAgXCJzdGFydFwiOiBcIm5vZGUgc2NyaXB0cy9zdGFydC5tanNcIixcbiAgICBcInRlc3RcIjogXCJub2RlIHNjcmlwdHMvdGVzdC5tanNcIixcbiAgICBcInRlc3Q6ZWxlY3Ryb25cIjogXCJub2RlIHNjcmlwdHMvdGVzdC1lbGVjdHJvbi5tanNcIixcbiAgICBcInBhY2thZ2VcIjogXCJub2RlIHNjcmlwdHMvcGFja2FnZS5tanNcIixcbiAgICBcInByZXRyYWluXCI6IFwiYmFzaCBzY3JpcHRzL3ByZXRyYWluL3J1bi5zaFwiLFxuICAgIFwidnNjb2RlXCI6IFwibm9kZSBzY3JpcHRzL3ZzY29kZS5tanNcIixcbiAgICBcImNoZWNrXCI6IFwidHNjIC0tbm9FbWl0ICYmIGJpb21lIGNoZWNrXCIsXG4gICAgXCJmb3JtYXRcIjogXCJiaW9tZSBjaGVjayAtLXdyaXRlXCJcbiAgfSxcbiAgXCJkZXBlbmRlbmNpZXNcIjoge1xuICAgIFwiQGh1Z2dpbmdmYWNlL3Rva2VuaXplcnNcIjogXCIwLjIuMFwiLFxuICAgIFwiaWdub3JlXCI6IFwiNy4wLjE2XCIsXG4gICAgXCJvbm54cnVudGltZS1ub2RlXCI6IFwiMS4zMC4wXCIsXG4gICAgXCJ2c2NvZGUtanNvbnJwY1wiOiBcIjEwLjAuMFwiXG4gIH0sXG4gIFwiZGV2RGVwZW5kZW5jaWVzXCI6IHtcbiAgICBcIkBiaW9tZWpzL2Jpb21lXCI6IFwiMi42LjhcIixcbiAgICBcIkB0c2NvbmZpZy9zdHJpY3Rlc3RcIjogXCIyLjAuOFwiLFxuICAgIFwiQHR5cGVzL21vY2hhXCI6IFwiMTAuMC4xMFwiLFxuICAgIFwiQHR5cGVzL25vZGVcIjogXCIyMC4xOS40M1wiLFxuICAgIFwiQHR5cGVzL3ZzY29kZVwiOiBcIjEuOTAuMFwiLFxuICAgIFwiQHZzY29kZS9jb2RpY29uc1wiOiBcIjAuMC40NVwiLFxuICAgIFwiQHZzY29kZS90ZXN0LWVsZWN0cm9uXCI6IFwiMi41LjJcIixcbiAgICBcIkB2c2NvZGUvdnNjZVwiOiBcIjMuOS4yXCIsXG4gICAgXCJAdnNjb2RlL3dlYnZpZXctdWktdG9vbGtpdFwiOiBcIjEuNC4wXCIsXG4gICAgXCJjaGFydC5qc1wiOiBcIjQuNi4xXCIsXG4gICAgXCJlc2J1aWxkXCI6IFwiMC4yOC4yXCIsXG4gICAgXCJmYXN0LWNoZWNrXCI6IFwiNC4xMC4yXCIsXG4gICAgXCJtb2NoYVwiOiBcIjEyLjAuM1wiLFxuICAgIFwicGxheXdyaWdodC1jb3JlXCI6IFwiMS42NS4xXCIsXG4gICAgXCJ0eXBlc2NyaXB0XCI6IFwiNy4wLjJcIlxuICB9XG59XG4iLCAiLyoqXG4gKiBFdmVyeSBlcnJvciB0aGF0IGEgdXNlciBjYW4gbWVldCwgYnkgY29kZS4gT25lIGZhY3RvcnkgcGVyIGVycm9yLCBzbyB0aGF0IGl0cyB3b3JkaW5nIGFuZCBpdHMgbmV4dCBzdGVwIHN0YW5kIGluIG9uZVxuICogcGxhY2UuIEEgcGxhaW4gYEVycm9yYCB0aGF0IHJlYWNoZXMgdGhlIHRvcCBpcyBhIGRlZmVjdCBvZiBvdXJzIGFuZCBpcyByZXBvcnRlZCBhcyBgRV9JTlRFUk5BTGAuXG4gKi9cbmV4cG9ydCBjbGFzcyBBdHR1bmVFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgY29kZTogRXJyb3JDb2RlLFxuICAgIG1lc3NhZ2U6IHN0cmluZyxcbiAgICAvKiogV2hhdCB0aGUgdXNlciBjYW4gZG8gbm93OiBvbmUgc2VudGVuY2UuICovXG4gICAgcmVhZG9ubHkgaGludDogc3RyaW5nLFxuICAgIC8qKiBQbGFpbiBkYXRhIGZvciBtYWNoaW5lcywgZm9yIGV4YW1wbGUgdGhlIHBhdGhzIG9mIGNoZWNrcG9pbnRzIHRoYXQgc3Vydml2ZS4gKi9cbiAgICByZWFkb25seSBkYXRhPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+LFxuICApIHtcbiAgICBzdXBlcihtZXNzYWdlKTtcbiAgICB0aGlzLm5hbWUgPSBcIkF0dHVuZUVycm9yXCI7XG4gIH1cbn1cblxuZXhwb3J0IGNvbnN0IGVycm9yQ29kZXMgPSBbXG4gIFwiRV9JTlRFUk5BTFwiLFxuICBcIkVfVVNBR0VcIixcbiAgXCJFX0hPU1RcIixcbiAgXCJFX01PREVMX01JU1NJTkdcIixcbiAgXCJFX01PREVMX0ZJTEVcIixcbiAgXCJFX01PREVMX0NPTkZJR1wiLFxuICBcIkVfTU9ERUxfRkFNSUxZXCIsXG4gIFwiRV9UT0tFTklaRVJcIixcbiAgXCJFX1RBUkdFVFNcIixcbiAgXCJFX1dPUktTUEFDRV9NSVNTSU5HXCIsXG4gIFwiRV9XT1JLU1BBQ0VfRU1QVFlcIixcbiAgXCJFX0VYQU1QTEVTXCIsXG4gIFwiRV9PVVRQVVRcIixcbiAgXCJFX0RFVklDRVwiLFxuICBcIkVfREVWSUNFX1dST05HXCIsXG4gIFwiRV9QUkVDSVNJT05cIixcbiAgXCJFX0FEQVBURVJcIixcbiAgXCJFX0FEQVBURVJfQkFTRVwiLFxuICBcIkVfQ0hFQ0tQT0lOVFwiLFxuICBcIkVfRElWRVJHRURcIixcbiAgXCJFX0lOVEVSUlVQVEVEXCIsXG4gIFwiRV9GSUxFXCIsXG4gIFwiRV9IVUJfSURcIixcbiAgXCJFX0hVQl9BQ0NFU1NcIixcbiAgXCJFX0RPV05MT0FEXCIsXG4gIFwiRV9ESVNLX1NQQUNFXCIsXG4gIFwiRV9FTkdJTkVfQ1JBU0hFRFwiLFxuXSBhcyBjb25zdDtcblxuZXhwb3J0IHR5cGUgRXJyb3JDb2RlID0gKHR5cGVvZiBlcnJvckNvZGVzKVtudW1iZXJdO1xuXG4vKiogQW4gZXJyb3IgYXMgcGxhaW4gZGF0YSwgYXMgaXQgY3Jvc3NlcyBhIHByb2Nlc3MgYm91bmRhcnkgb3IgaXMgcHJpbnRlZCBhcyBKU09OLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFcnJvckRhdGEge1xuICByZWFkb25seSBjb2RlOiBFcnJvckNvZGU7XG4gIHJlYWRvbmx5IG1lc3NhZ2U6IHN0cmluZztcbiAgcmVhZG9ubHkgaGludDogc3RyaW5nO1xuICByZWFkb25seSBkYXRhPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdG9FcnJvckRhdGEoZXJyb3I6IHVua25vd24pOiBFcnJvckRhdGEge1xuICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBBdHR1bmVFcnJvcikge1xuICAgIGNvbnN0IHsgY29kZSwgbWVzc2FnZSwgaGludCwgZGF0YSB9ID0gZXJyb3I7XG4gICAgcmV0dXJuIGRhdGEgPT09IHVuZGVmaW5lZCA/IHsgY29kZSwgbWVzc2FnZSwgaGludCB9IDogeyBjb2RlLCBtZXNzYWdlLCBoaW50LCBkYXRhIH07XG4gIH1cbiAgY29uc3QgbWVzc2FnZSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyAoZXJyb3Iuc3RhY2sgPz8gZXJyb3IubWVzc2FnZSkgOiBTdHJpbmcoZXJyb3IpO1xuICByZXR1cm4geyBjb2RlOiBcIkVfSU5URVJOQUxcIiwgbWVzc2FnZSwgaGludDogXCJUaGlzIGlzIGEgZGVmZWN0IGluIEF0dHVuZS4gUGxlYXNlIHJlcG9ydCBpdCB3aXRoIHRoZSBsb2cuXCIgfTtcbn1cblxuLyoqIFRoZSBvdGhlciB3YXk6IGFuIGVycm9yIHRoYXQgY2FtZSBvdmVyIGEgcHJvY2VzcyBib3VuZGFyeS4gQW55dGhpbmcgdGhhdCBpcyBub3Qgb3VycyBiZWNvbWVzIGBFX0lOVEVSTkFMYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmcm9tRXJyb3JEYXRhKGRhdGE6IHVua25vd24pOiBBdHR1bmVFcnJvciB7XG4gIGlmICh0eXBlb2YgZGF0YSA9PT0gXCJvYmplY3RcIiAmJiBkYXRhICE9PSBudWxsICYmIFwiY29kZVwiIGluIGRhdGEgJiYgXCJtZXNzYWdlXCIgaW4gZGF0YSAmJiBcImhpbnRcIiBpbiBkYXRhKSB7XG4gICAgY29uc3QgeyBjb2RlLCBtZXNzYWdlLCBoaW50IH0gPSBkYXRhO1xuICAgIGNvbnN0IGtub3duID0gZXJyb3JDb2Rlcy5maW5kKChpdGVtKSA9PiBpdGVtID09PSBjb2RlKTtcbiAgICBpZiAoa25vd24gIT09IHVuZGVmaW5lZCAmJiB0eXBlb2YgbWVzc2FnZSA9PT0gXCJzdHJpbmdcIiAmJiB0eXBlb2YgaGludCA9PT0gXCJzdHJpbmdcIikge1xuICAgICAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihrbm93biwgbWVzc2FnZSwgaGludCwgXCJkYXRhXCIgaW4gZGF0YSAmJiBpc1JlY29yZChkYXRhLmRhdGEpID8gZGF0YS5kYXRhIDogdW5kZWZpbmVkKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcIkVfSU5URVJOQUxcIiwgU3RyaW5nKGRhdGEpLCBcIlRoaXMgaXMgYSBkZWZlY3QgaW4gQXR0dW5lLiBQbGVhc2UgcmVwb3J0IGl0IHdpdGggdGhlIGxvZy5cIik7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc1JlY29yZCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gXCJvYmplY3RcIiAmJiB2YWx1ZSAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSk7XG59XG5cbi8qKiBGb3IgdGhlIGRlZmF1bHQgYnJhbmNoIG9mIGEgc3dpdGNoIG92ZXIgYSB1bmlvbjogdGhlIGNvbXBpbGVyIHByb3ZlcyB0aGF0IGl0IGNhbm5vdCBiZSByZWFjaGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzc2VydE5ldmVyKHZhbHVlOiBuZXZlcik6IG5ldmVyIHtcbiAgdGhyb3cgbmV3IEVycm9yKGB1bmV4cGVjdGVkIHZhbHVlOiAke0pTT04uc3RyaW5naWZ5KHZhbHVlKX1gKTtcbn1cbiIsICIvKipcbiAqIFNtYWxsIGNoZWNrcyB0aGF0IHR1cm4gYSBmb3JlaWduIHZhbHVlIGludG8gYSB0eXBlZCBvbmUuIFRoZSBzYW1lIGNoZWNrcyBndWFyZCB0aGUgY29tbWFuZCBsaW5lJ3Mgb3B0aW9ucywgdGhlIEpTT05cbiAqIGxpbmVzIG9mIGBjb21wbGV0ZSAtLXN0ZGluYCBhbmQgdGhlIHBhcmFtZXRlcnMgb2YgZXZlcnkgUlBDIHJlcXVlc3QsIHNvIHRoYXQgYWxsIHRocmVlIHJlZnVzZSB0aGUgc2FtZSB0aGluZ3Mgd2l0aFxuICogdGhlIHNhbWUgd29yZHMuXG4gKi9cbmltcG9ydCB7IEF0dHVuZUVycm9yLCBpc1JlY29yZCB9IGZyb20gXCIuL2Vycm9yc1wiO1xuXG4vKiogUmV0dXJucyB0aGUgdmFsdWUgd2l0aCBpdHMgdHlwZSwgb3IgdGhyb3dzIGBFX1VTQUdFYCB0aGF0IG5hbWVzIHRoZSBwbGFjZSwgdGhlIGJhZCB2YWx1ZSBhbmQgd2hhdCBpcyBhbGxvd2VkLiAqL1xuZXhwb3J0IHR5cGUgQ2hlY2s8VD4gPSAodmFsdWU6IHVua25vd24sIHdoZXJlOiBzdHJpbmcpID0+IFQ7XG5cbmV4cG9ydCBmdW5jdGlvbiBiYWRWYWx1ZSh3aGVyZTogc3RyaW5nLCB2YWx1ZTogdW5rbm93biwgYWxsb3dlZDogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFwiRV9VU0FHRVwiLCBgJHt3aGVyZX06ICR7c2hvdyh2YWx1ZSl9IGlzIG5vdCAke2FsbG93ZWR9YCwgYEdpdmUgJHt3aGVyZX0gJHthbGxvd2VkfS5gKTtcbn1cblxuLyoqIFRleHQgd2l0aCBhdCBsZWFzdCBvbmUgY2hhcmFjdGVyOiBhbiBlbXB0eSBwYXRoIHdvdWxkIG90aGVyd2lzZSBzaWxlbnRseSBtZWFuIHRoZSBjdXJyZW50IGZvbGRlci4gKi9cbmV4cG9ydCBjb25zdCB0ZXh0OiBDaGVjazxzdHJpbmc+ID0gKHZhbHVlLCB3aGVyZSkgPT4ge1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSBcInN0cmluZ1wiIHx8IHZhbHVlLnRyaW0oKSA9PT0gXCJcIikgdGhyb3cgYmFkVmFsdWUod2hlcmUsIHZhbHVlLCBcImEgbm9uLWVtcHR5IHRleHRcIik7XG4gIHJldHVybiB2YWx1ZTtcbn07XG5cbi8qKiBBbnkgdGV4dCwgdGhlIGVtcHR5IG9uZSB0b286IHRoZSBjb250ZW50IG9mIGEgZmlsZSBvciBhIHByb21wdC4gKi9cbmV4cG9ydCBjb25zdCBhbnlUZXh0OiBDaGVjazxzdHJpbmc+ID0gKHZhbHVlLCB3aGVyZSkgPT4ge1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSBcInN0cmluZ1wiKSB0aHJvdyBiYWRWYWx1ZSh3aGVyZSwgdmFsdWUsIFwiYSB0ZXh0XCIpO1xuICByZXR1cm4gdmFsdWU7XG59O1xuXG5leHBvcnQgY29uc3QgZmxhZzogQ2hlY2s8Ym9vbGVhbj4gPSAodmFsdWUsIHdoZXJlKSA9PiB7XG4gIGlmICh0eXBlb2YgdmFsdWUgIT09IFwiYm9vbGVhblwiKSB0aHJvdyBiYWRWYWx1ZSh3aGVyZSwgdmFsdWUsIFwidHJ1ZSBvciBmYWxzZVwiKTtcbiAgcmV0dXJuIHZhbHVlO1xufTtcblxuLyoqIFRoZSBlbmdpbmUga2VlcHMgY291bnRzIGluIDMyLWJpdCBpbnRlZ2Vycywgc28gdGhhdCBpcyB3aGVyZSBjb3VudGluZyBlbmRzLiAqL1xuY29uc3QgbGFyZ2VzdENvdW50ID0gMiAqKiAzMSAtIDE7XG5cbmV4cG9ydCBjb25zdCBjb3VudCA9IG51bWJlcldoZXJlKFxuICBcImFuIGludGVnZXIgb2YgYXQgbGVhc3QgMVwiLFxuICAodmFsdWUpID0+IE51bWJlci5pc0ludGVnZXIodmFsdWUpICYmIHZhbHVlID49IDEgJiYgdmFsdWUgPD0gbGFyZ2VzdENvdW50LFxuKTtcbmV4cG9ydCBjb25zdCBzZWVkID0gbnVtYmVyV2hlcmUoXG4gIFwiYW4gaW50ZWdlciBmcm9tIDAgdG8gNDI5NDk2NzI5NVwiLFxuICAodmFsdWUpID0+IE51bWJlci5pc0ludGVnZXIodmFsdWUpICYmIHZhbHVlID49IDAgJiYgdmFsdWUgPCAyICoqIDMyLFxuKTtcbmV4cG9ydCBjb25zdCB0b2tlbklkID0gbnVtYmVyV2hlcmUoXG4gIFwiYW4gaW50ZWdlciBvZiBhdCBsZWFzdCAwXCIsXG4gICh2YWx1ZSkgPT4gTnVtYmVyLmlzSW50ZWdlcih2YWx1ZSkgJiYgdmFsdWUgPj0gMCAmJiB2YWx1ZSA8PSBsYXJnZXN0Q291bnQsXG4pO1xuZXhwb3J0IGNvbnN0IHBvc2l0aXZlID0gbnVtYmVyV2hlcmUoXCJhIG51bWJlciBhYm92ZSAwXCIsICh2YWx1ZSkgPT4gdmFsdWUgPiAwKTtcbmV4cG9ydCBjb25zdCBmaW5pdGUgPSBudW1iZXJXaGVyZShcImEgZmluaXRlIG51bWJlclwiLCAoKSA9PiB0cnVlKTtcbmV4cG9ydCBjb25zdCBzaGFyZSA9IG51bWJlcldoZXJlKFwiYSBudW1iZXIgZnJvbSAwIHVwIHRvLCBub3QgaW5jbHVkaW5nLCAxXCIsICh2YWx1ZSkgPT4gdmFsdWUgPj0gMCAmJiB2YWx1ZSA8IDEpO1xuXG4vKiogRXZlcnkgbnVtYmVyIHRoYXQgY29tZXMgaW4gaGFzIHRvIGJlIGZpbml0ZSwgd2hhdGV2ZXIgZWxzZSBpcyBhc2tlZCBvZiBpdC4gKi9cbmZ1bmN0aW9uIG51bWJlcldoZXJlKGFsbG93ZWQ6IHN0cmluZywgYWNjZXB0czogKHZhbHVlOiBudW1iZXIpID0+IGJvb2xlYW4pOiBDaGVjazxudW1iZXI+IHtcbiAgcmV0dXJuICh2YWx1ZSwgd2hlcmUpID0+IHtcbiAgICBpZiAodHlwZW9mIHZhbHVlICE9PSBcIm51bWJlclwiIHx8ICFOdW1iZXIuaXNGaW5pdGUodmFsdWUpIHx8ICFhY2NlcHRzKHZhbHVlKSkgdGhyb3cgYmFkVmFsdWUod2hlcmUsIHZhbHVlLCBhbGxvd2VkKTtcbiAgICByZXR1cm4gdmFsdWU7XG4gIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBvbmVPZjxXIGV4dGVuZHMgc3RyaW5nPih3b3JkczogcmVhZG9ubHkgV1tdKTogQ2hlY2s8Vz4ge1xuICByZXR1cm4gKHZhbHVlLCB3aGVyZSkgPT4ge1xuICAgIGNvbnN0IHdvcmQgPSB3b3Jkcy5maW5kKChpdGVtKSA9PiBpdGVtID09PSB2YWx1ZSk7XG4gICAgaWYgKHdvcmQgPT09IHVuZGVmaW5lZCkgdGhyb3cgYmFkVmFsdWUod2hlcmUsIHZhbHVlLCBgb25lIG9mICR7d29yZHMuam9pbihcIiwgXCIpfWApO1xuICAgIHJldHVybiB3b3JkO1xuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbGlzdDxUPihpdGVtOiBDaGVjazxUPik6IENoZWNrPHJlYWRvbmx5IFRbXT4ge1xuICByZXR1cm4gKHZhbHVlLCB3aGVyZSkgPT4ge1xuICAgIGlmICghQXJyYXkuaXNBcnJheSh2YWx1ZSkgfHwgdmFsdWUubGVuZ3RoID09PSAwKSB0aHJvdyBiYWRWYWx1ZSh3aGVyZSwgdmFsdWUsIFwiYSBsaXN0IHdpdGggYXQgbGVhc3Qgb25lIGVudHJ5XCIpO1xuICAgIHJldHVybiB2YWx1ZS5tYXAoKGVudHJ5LCBpbmRleCkgPT4gaXRlbShlbnRyeSwgYCR7d2hlcmV9WyR7aW5kZXh9XWApKTtcbiAgfTtcbn1cblxuLyoqIEEgcGxhaW4gb2JqZWN0IHRoYXQgaGFzIG5vIGZpZWxkIGJ1dCB0aGUga25vd24gb25lczogYSBtaXNzcGVsbGVkIGZpZWxkIHdvdWxkIG90aGVyd2lzZSBzaWxlbnRseSBkbyBub3RoaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9iamVjdCh2YWx1ZTogdW5rbm93biwgd2hlcmU6IHN0cmluZywga25vd246IHJlYWRvbmx5IHN0cmluZ1tdKTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4ge1xuICBpZiAoIWlzUmVjb3JkKHZhbHVlKSkgdGhyb3cgYmFkVmFsdWUod2hlcmUsIHZhbHVlLCBcImFuIG9iamVjdFwiKTtcbiAgY29uc3QgdW5rbm93biA9IE9iamVjdC5rZXlzKHZhbHVlKS5maW5kKChrZXkpID0+ICFrbm93bi5pbmNsdWRlcyhrZXkpKTtcbiAgaWYgKHVua25vd24gIT09IHVuZGVmaW5lZCkge1xuICAgIHRocm93IG5ldyBBdHR1bmVFcnJvcihcbiAgICAgIFwiRV9VU0FHRVwiLFxuICAgICAgYCR7d2hlcmV9OiB1bmtub3duIGZpZWxkIFwiJHt1bmtub3dufVwiYCxcbiAgICAgIGBLbm93biBmaWVsZHMgYXJlICR7a25vd24uam9pbihcIiwgXCIpfTsgcmVtb3ZlIG9yIGNvcnJlY3QgXCIke3Vua25vd259XCIuYCxcbiAgICApO1xuICB9XG4gIHJldHVybiB2YWx1ZTtcbn1cblxuLyoqIGB7a2V5OiBjaGVja2VkIHZhbHVlfWAsIG9yIGB7fWAgd2hlcmUgdGhlIGZpZWxkIGlzIGFic2VudDsgdG8gYmUgc3ByZWFkIGludG8gdGhlIHR5cGVkIHJlcXVlc3QuICovXG5leHBvcnQgZnVuY3Rpb24gb3B0aW9uYWw8SyBleHRlbmRzIHN0cmluZywgVD4oXG4gIHJlY29yZDogUmVjb3JkPHN0cmluZywgdW5rbm93bj4sXG4gIGtleTogSyxcbiAgY2hlY2s6IENoZWNrPFQ+LFxuKTogeyByZWFkb25seSBbUCBpbiBLXT86IFQgfSB7XG4gIGNvbnN0IHZhbHVlID0gcmVjb3JkW2tleV07XG4gIC8vIFR5cGVTY3JpcHQgd2lkZW5zIGEgY29tcHV0ZWQga2V5IHRvIGFuIGluZGV4IHNpZ25hdHVyZSwgaGVuY2UgdGhlIGFzc2VydGlvbnMuXG4gIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4ge30gYXMgeyByZWFkb25seSBbUCBpbiBLXT86IFQgfTtcbiAgcmV0dXJuIHsgW2tleV06IGNoZWNrKHZhbHVlLCBrZXkpIH0gYXMgeyByZWFkb25seSBbUCBpbiBLXT86IFQgfTtcbn1cblxuLyoqIExvbmcgdmFsdWVzIGFyZSBjdXQ6IHRoZSBtZXNzYWdlIGhhcyB0byBzdGF5IHJlYWRhYmxlIHdoZW4gc29tZWJvZHkgcGFzc2VzIGEgd2hvbGUgZmlsZS4gKi9cbmZ1bmN0aW9uIHNob3codmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIFwibm90aGluZ1wiO1xuICBjb25zdCBzaG93biA9IHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIiA/IFN0cmluZyh2YWx1ZSkgOiAoSlNPTi5zdHJpbmdpZnkodmFsdWUpID8/IFN0cmluZyh2YWx1ZSkpO1xuICByZXR1cm4gc2hvd24ubGVuZ3RoID4gODAgPyBgJHtzaG93bi5zbGljZSgwLCA3Nyl9XHUyMDI2YCA6IHNob3duO1xufVxuIiwgIi8qKlxuICogV2hhdCB0aGUgZW5naW5lIHNheXMgYW5kIGlzIHRvbGQsIG92ZXIgZm9yayBJUEMgKGB2c2NvZGUtanNvbnJwY2ApIGFuZCwgdGhlIHNhbWUgb2JqZWN0cywgYXMgbGluZXMgb2YgSlNPTiBmcm9tIHRoZVxuICogY29tbWFuZCBsaW5lLiBQbGFpbiBkYXRhIG9ubHkuIFRoZSBldmVudCBhbmQgZmllbGQgbmFtZXMgYXJlIGEgY29udHJhY3Qgd2l0aCBzY3JpcHRzOiBhZGQgZnJlZWx5LCByZW5hbWUgbmV2ZXIuXG4gKlxuICogVW5pdHM6IGxvc3NlcyBpbiBuYXRzIHBlciBsb3NzLWJlYXJpbmcgdG9rZW47IHRpbWVzIGluIG1pbGxpc2Vjb25kcyBvciBzZWNvbmRzIGFzIG5hbWVkOyBzaXplcyBpbiBieXRlcy5cbiAqL1xuaW1wb3J0IHR5cGUgeyBFcnJvckRhdGEgfSBmcm9tIFwiLi9lcnJvcnNcIjtcblxuLy8gLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSB3b3Jkc1xuXG5leHBvcnQgY29uc3QgZGV2aWNlV29yZHMgPSBbXCJhdXRvXCIsIFwiY3B1XCIsIFwid2ViZ3B1XCIsIFwiY3VkYVwiLCBcImRtbFwiLCBcImNvcmVtbFwiXSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIERldmljZVdvcmQgPSAodHlwZW9mIGRldmljZVdvcmRzKVtudW1iZXJdO1xuZXhwb3J0IHR5cGUgRGV2aWNlSWQgPSBFeGNsdWRlPERldmljZVdvcmQsIFwiYXV0b1wiPjtcblxuZXhwb3J0IGNvbnN0IHByZWNpc2lvbldvcmRzID0gW1wiYXV0b1wiLCBcImZwMzJcIiwgXCJpbnQ4XCJdIGFzIGNvbnN0O1xuZXhwb3J0IHR5cGUgUHJlY2lzaW9uV29yZCA9ICh0eXBlb2YgcHJlY2lzaW9uV29yZHMpW251bWJlcl07XG5leHBvcnQgdHlwZSBQcmVjaXNpb24gPSBFeGNsdWRlPFByZWNpc2lvbldvcmQsIFwiYXV0b1wiPjtcblxuZXhwb3J0IHR5cGUgTWV0aG9kID0gXCJsb3JhXCIgfCBcImZ1bGxcIjtcblxuLyoqIE5vZGVzIG9mIHRoZSByZWFsIGdyYXBocyBieSBPTk5YIFJ1bnRpbWUgZXhlY3V0aW9uIHByb3ZpZGVyLCByZWFkIGZyb20gdGhlIHJ1bnRpbWUncyBwcm9maWxlOiBge3dlYmdwdTogODEyLCBjcHU6IDB9YC4gKi9cbmV4cG9ydCB0eXBlIFBsYWNlbWVudCA9IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIHRyYWluXG5cbmV4cG9ydCBpbnRlcmZhY2UgVHJhaW5SZXF1ZXN0IHtcbiAgLyoqIEFic29sdXRlIHBhdGggb2YgdGhlIHdvcmtzcGFjZSBmb2xkZXI7IGFic2VudCB3aGVuIGBleGFtcGxlc2AgaXMgZ2l2ZW4uICovXG4gIHJlYWRvbmx5IHdvcmtzcGFjZT86IHN0cmluZztcbiAgLyoqIEFic29sdXRlIHBhdGggb2YgYW4gZXhhbXBsZXMgZmlsZSAoSlNPTiBsaW5lcyBvZiBge3Rva2VucywgbWFza31gKSwgdXNlZCBpbiBmaWxlIG9yZGVyIHdpdGhvdXQgcmV2aWV3IG9yIHNwbGl0LiAqL1xuICByZWFkb25seSBleGFtcGxlcz86IHN0cmluZztcbiAgLyoqIE1vZGVsIGlkIGluIHRoZSBzdG9yZSwgb3IgYSBmb2xkZXIuIEFic2VudDogdGhlIGVtYmVkZGVkIG1vZGVsLiAqL1xuICByZWFkb25seSBiYXNlPzogc3RyaW5nO1xuICAvKiogRm9sZGVyIG9mIHRoZSBhZGFwdGVyLiBBYnNlbnQ6IGEgbmV3IHZlcnNpb24gaW4gdGhlIHN0b3JlLCBrZXllZCBieSB3b3Jrc3BhY2UuICovXG4gIHJlYWRvbmx5IG91dD86IHN0cmluZztcbiAgcmVhZG9ubHkgbWV0aG9kPzogTWV0aG9kO1xuICByZWFkb25seSByYW5rPzogbnVtYmVyO1xuICByZWFkb25seSBhbHBoYT86IG51bWJlcjtcbiAgLyoqIGBhbGwtbGluZWFyYCBvciBjb21tYS1zZXBhcmF0ZWQgc3VmZml4ZXMgc3VjaCBhcyBgcV9wcm9qLHZfcHJvamAuICovXG4gIHJlYWRvbmx5IHRhcmdldHM/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRyb3BvdXQ/OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJzbG9yYT86IGJvb2xlYW47XG4gIC8qKiBFeGFjdGx5IHRoaXMgbWFueSBvcHRpbWl6ZXIgc3RlcHM7IG90aGVyd2lzZSBgZXBvY2hzYCBkZWNpZGVzLiAqL1xuICByZWFkb25seSBzdGVwcz86IG51bWJlcjtcbiAgcmVhZG9ubHkgZXBvY2hzPzogbnVtYmVyO1xuICByZWFkb25seSBzZXFMZW4/OiBudW1iZXI7XG4gIC8qKiBSb3dzIHBlciBvcHRpbWl6ZXIgc3RlcDsgc3BsaXQgaW50byBtaWNyby1zdGVwcyAoZ3JhZGllbnQgYWNjdW11bGF0aW9uKSBhcyBtZW1vcnkgYWxsb3dzLiAqL1xuICByZWFkb25seSBiYXRjaD86IG51bWJlcjtcbiAgcmVhZG9ubHkgbHI/OiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlZWQ/OiBudW1iZXI7XG4gIHJlYWRvbmx5IGRldmljZT86IERldmljZVdvcmQ7XG4gIHJlYWRvbmx5IHByZWNpc2lvbj86IFByZWNpc2lvbldvcmQ7XG4gIC8qKiBUaHJlYWRzIGZvciB0aGUgQ1BVOyBhYnNlbnQ6IG9uZSBwZXIgcGh5c2ljYWwgY29yZSwgYXQgbGVhc3Qgb25lIGxlZnQgZm9yIHRoZSBlZGl0b3IuICovXG4gIHJlYWRvbmx5IHRocmVhZHM/OiBudW1iZXI7XG4gIC8qKiBBIHJ1bidzIG91dHB1dCBmb2xkZXIgb3IgYSBjaGVja3BvaW50IGZvbGRlci4gKi9cbiAgcmVhZG9ubHkgcmVzdW1lPzogc3RyaW5nO1xuICAvKiogQWJzZW50IG9yIHRydWU6IGNvbXBhcmUgYmFzZSBhbmQgdHVuZWQgb24gaGVsZC1vdXQgZmlsZXMgYXQgdGhlIGVuZC4gKi9cbiAgcmVhZG9ubHkgdmVyZGljdD86IGJvb2xlYW47XG59XG5cbmV4cG9ydCB0eXBlIFRyYWluUGhhc2UgPSBcInJldmlld2luZ1wiIHwgXCJwcmVwYXJpbmdcIiB8IFwidHJhaW5pbmdcIiB8IFwiZXZhbHVhdGluZ1wiIHwgXCJzYXZpbmdcIjtcblxuLyoqIFdoYXQgdGhlIHJ1biBpcyBkb2luZyBub3csIGluIHBsYWluIHdvcmRzLiBOb3QgcGFydCBvZiB0aGUgbnVtYmVycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGhhc2VFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcInBoYXNlXCI7XG4gIHJlYWRvbmx5IHBoYXNlOiBUcmFpblBoYXNlO1xuICByZWFkb25seSBtZXNzYWdlOiBzdHJpbmc7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGxhbkV2ZW50IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwicGxhblwiO1xuICByZWFkb25seSBiYXNlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1ldGhvZDogTWV0aG9kO1xuICByZWFkb25seSByYW5rOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFscGhhOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZpbGVzOiBudW1iZXI7XG4gIC8qKiBGaWxlcyBsZWZ0IG91dCwgYnkgcmVhc29uIGluIHBsYWluIHdvcmRzLiAqL1xuICByZWFkb25seSBza2lwcGVkOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PjtcbiAgcmVhZG9ubHkgdG9rZW5zOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRyYWluYWJsZTogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICAvKiogVHJhaW5hYmxlIHBhcmFtZXRlcnMgYnkgdGFyZ2V0IHN1ZmZpeCAoYHFfcHJvamA6IDI2MjE0NCkuICovXG4gIHJlYWRvbmx5IHBlclRhcmdldDogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIC8qKiBUaGUgc2FtZSBwZXIgYWRhcHRlZCBtYXRyaXgsIGZvciB0aGUgZGFzaGJvYXJkJ3MgdGFibGUuICovXG4gIHJlYWRvbmx5IHBlck1hdHJpeD86IHJlYWRvbmx5IE1hdHJpeENvdW50W107XG4gIC8qKiBTaXplIG9mIHRoZSBhZGFwdGVyJ3MgZmlsZS4gKi9cbiAgcmVhZG9ubHkgYWRhcHRlckJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHN0ZXBzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJhdGNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlcUxlbjogbnVtYmVyO1xuICByZWFkb25seSBlc3RpbWF0ZTogeyByZWFkb25seSBzZWNvbmRzOiBudW1iZXI7IHJlYWRvbmx5IGJ5dGVzOiBudW1iZXIgfTtcbiAgcmVhZG9ubHkgZGV2aWNlOiBEZXZpY2VJZDtcbiAgLyoqIFRoZSBoYXJkd2FyZSdzIG93biBuYW1lLiAqL1xuICByZWFkb25seSBkZXZpY2VOYW1lOiBzdHJpbmc7XG4gIC8qKiBXaHkgdGhpcyBkZXZpY2UsIGluIHBsYWluIHdvcmRzLiAqL1xuICByZWFkb25seSBkZXZpY2VSZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgcHJlY2lzaW9uOiBQcmVjaXNpb247XG4gIHJlYWRvbmx5IHBsYWNlbWVudDogUGxhY2VtZW50O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFN0ZXBFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcInN0ZXBcIjtcbiAgLyoqIDEtYmFzZWQ6IHRoZSBudW1iZXIgb2YgdXBkYXRlcyBtYWRlLCB0aGlzIG9uZSBpbmNsdWRlZC4gKi9cbiAgcmVhZG9ubHkgc3RlcDogbnVtYmVyO1xuICAvKiogTWVhbiBuYXRzIHBlciBsb3NzLWJlYXJpbmcgdG9rZW4gb2YgdGhpcyBiYXRjaCwgYmVmb3JlIHRoZSB1cGRhdGUuICovXG4gIHJlYWRvbmx5IGxvc3M6IG51bWJlcjtcbiAgcmVhZG9ubHkgbHI6IG51bWJlcjtcbiAgLyoqIEdsb2JhbCBncmFkaWVudCBub3JtIGJlZm9yZSBjbGlwcGluZy4gKi9cbiAgcmVhZG9ubHkgZ3JhZE5vcm06IG51bWJlcjtcbiAgcmVhZG9ubHkgdG9rZW5zUGVyU2Vjb25kOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBlYWtCeXRlczogbnVtYmVyO1xuICByZWFkb25seSBkZXZpY2VCeXRlcz86IG51bWJlcjtcbiAgcmVhZG9ubHkgZXRhU2Vjb25kczogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEV2YWxFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcImV2YWxcIjtcbiAgLyoqIDAgaXMgdGhlIGJhc2UsIGJlZm9yZSBhbnkgdXBkYXRlLiAqL1xuICByZWFkb25seSBzdGVwOiBudW1iZXI7XG4gIC8qKiBIZWxkLW91dCBsb3NzOiBuYXRzIHBlciB0b2tlbiBvZiBmaWxsLWluLXRoZS1taWRkbGUgbWlkZGxlcy4gKi9cbiAgcmVhZG9ubHkgbG9zczogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENoZWNrcG9pbnRFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcImNoZWNrcG9pbnRcIjtcbiAgcmVhZG9ubHkgc3RlcDogbnVtYmVyO1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG59XG5cbi8qKiBPbmUgaGVsZC1vdXQgcGxhY2UsIGJhc2UgYW5kIHR1bmVkIHNpZGUgYnkgc2lkZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXZhbFNhbXBsZSB7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgLyoqIDEtYmFzZWQgbGluZSBvZiB0aGUgZmlyc3QgY2hhcmFjdGVyIG9mIHRoZSBtaWRkbGUuICovXG4gIHJlYWRvbmx5IGxpbmU6IG51bWJlcjtcbiAgLyoqIFRoZSBsYXN0IGxpbmVzIGJlZm9yZSB0aGUgcGxhY2UuICovXG4gIHJlYWRvbmx5IHByZWZpeDogc3RyaW5nO1xuICAvKiogV2hhdCB3YXMgdGhlcmUuICovXG4gIHJlYWRvbmx5IGV4cGVjdGVkOiBzdHJpbmc7XG4gIC8qKiBXaGF0IHRoaXMgbW9kZWwgd3JvdGUuICovXG4gIHJlYWRvbmx5IGFjdHVhbDogc3RyaW5nO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE1ldHJpY3Mge1xuICAvKiogTWVhbiBvdmVyIGhlbGQtb3V0IG1pZGRsZXMsIGFsbCB0aGVpciB0b2tlbnMgd2VpZ2h0ZWQgYWxpa2UuICovXG4gIHJlYWRvbmx5IG5hdHNQZXJUb2tlbjogbnVtYmVyO1xuICByZWFkb25seSBuYXRzUGVyQnl0ZTogbnVtYmVyO1xuICByZWFkb25seSBsaW5lRXhhY3RNYXRjaDogbnVtYmVyO1xuICByZWFkb25seSBzcGFuRXhhY3RNYXRjaDogbnVtYmVyO1xuICByZWFkb25seSBlZGl0U2ltaWxhcml0eTogbnVtYmVyO1xuICByZWFkb25seSBpZGVudGlmaWVyRjE6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2FtcGxlczogcmVhZG9ubHkgRXZhbFNhbXBsZVtdO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIERpZmZlcmVuY2Uge1xuICAvKiogdHVuZWQgXHUyMjEyIGJhc2UgaW4gbmF0cyBwZXIgdG9rZW47IG5lZ2F0aXZlIGlzIGJldHRlci4gKi9cbiAgcmVhZG9ubHkgdmFsdWU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbG93OTU6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGlnaDk1OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVmVyZGljdCB7XG4gIHJlYWRvbmx5IGJhc2U6IE1ldHJpY3M7XG4gIHJlYWRvbmx5IHR1bmVkOiBNZXRyaWNzO1xuICByZWFkb25seSBkaWZmZXJlbmNlOiBEaWZmZXJlbmNlO1xuICAvKiogYGhpZ2g5NSA8IDBgOiBiZXR0ZXIgd2l0aCA5NSAlIGNvbmZpZGVuY2UsIGJ5IGJvb3RzdHJhcCBvdmVyIGZpbGVzLiAqL1xuICByZWFkb25seSBiZXR0ZXI6IGJvb2xlYW47XG4gIC8qKiBIb3cgbXVjaCB3YXMgbWVhc3VyZWQuICovXG4gIHJlYWRvbmx5IGZpbGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNwYW5zOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVmVyZGljdEV2ZW50IGV4dGVuZHMgVmVyZGljdCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcInZlcmRpY3RcIjtcbn1cblxuZXhwb3J0IHR5cGUgVHJhaW5FdmVudCA9IFBoYXNlRXZlbnQgfCBQbGFuRXZlbnQgfCBTdGVwRXZlbnQgfCBFdmFsRXZlbnQgfCBDaGVja3BvaW50RXZlbnQgfCBWZXJkaWN0RXZlbnQ7XG5cbmV4cG9ydCBpbnRlcmZhY2UgVHJhaW5SZXN1bHQge1xuICByZWFkb25seSBhZGFwdGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcmRpY3Q/OiBWZXJkaWN0O1xuICByZWFkb25seSBzdGVwczogbnVtYmVyO1xuICByZWFkb25seSBzZWNvbmRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRyYWluYWJsZTogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIGNvbXBsZXRlXG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29tcGxldGVSZXF1ZXN0IHtcbiAgcmVhZG9ubHkgYmFzZT86IHN0cmluZztcbiAgLyoqIEFkYXB0ZXIgZm9sZGVyOyBhYnNlbnQ6IHRoZSBiYXNlIGFsb25lLiAqL1xuICByZWFkb25seSBhZGFwdGVyPzogc3RyaW5nO1xuICAvKiogU2NhbGVzIHRoZSBhZGFwdGVyJ3MgZWZmZWN0OyAxIGlzIGFzIHRyYWluZWQuICovXG4gIHJlYWRvbmx5IHN0cmVuZ3RoPzogbnVtYmVyO1xuICByZWFkb25seSBkZXZpY2U/OiBEZXZpY2VXb3JkO1xuICByZWFkb25seSBwcmVjaXNpb24/OiBQcmVjaXNpb25Xb3JkO1xuICByZWFkb25seSB0aHJlYWRzPzogbnVtYmVyO1xuICAvKiogV2hlcmUgdG8gY29tcGxldGU6IGEgdGV4dCB3aXRoIGEgY3Vyc29yLCBhIGxlZnQtdG8tcmlnaHQgcHJvbXB0LCBvciByYXcgdG9rZW4gaWRzLiAqL1xuICByZWFkb25seSBhdDogQ29tcGxldGVQbGFjZTtcbiAgcmVhZG9ubHkgbWF4VG9rZW5zPzogbnVtYmVyO1xuICAvKiogTm8gcG9zdC1wcm9jZXNzaW5nIGFuZCBubyBzdG9wIHJ1bGUgYnV0IGFuIGVuZCB0b2tlbiBvciBgbWF4VG9rZW5zYC4gKi9cbiAgcmVhZG9ubHkgcmF3PzogYm9vbGVhbjtcbn1cblxuZXhwb3J0IHR5cGUgQ29tcGxldGVQbGFjZSA9XG4gIC8qKiBgbGluZWAgYW5kIGBjb2x1bW5gIGFyZSAxLWJhc2VkOyBjb2x1bW5zIGNvdW50IFVURi0xNiB1bml0cy4gYHRleHRgIGFic2VudDogdGhlIGZpbGUgaXMgcmVhZCBmcm9tIGRpc2suICovXG4gIHwge1xuICAgICAgcmVhZG9ubHkga2luZDogXCJmaWxlXCI7XG4gICAgICByZWFkb25seSBmaWxlOiBzdHJpbmc7XG4gICAgICByZWFkb25seSBsaW5lOiBudW1iZXI7XG4gICAgICByZWFkb25seSBjb2x1bW46IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IHRleHQ/OiBzdHJpbmc7XG4gICAgfVxuICB8IHsgcmVhZG9ubHkga2luZDogXCJwcm9tcHRcIjsgcmVhZG9ubHkgcHJvbXB0OiBzdHJpbmcgfVxuICB8IHsgcmVhZG9ubHkga2luZDogXCJ0b2tlbnNcIjsgcmVhZG9ubHkgdG9rZW5zOiByZWFkb25seSBudW1iZXJbXSB9O1xuXG5leHBvcnQgdHlwZSBTdG9wUmVhc29uID0gXCJlbmRcIiB8IFwibGluZVwiIHwgXCJibG9ja1wiIHwgXCJtYXhUb2tlbnNcIiB8IFwiY29udGV4dFwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIENvbXBsZXRlUmVzdWx0IHtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICAvKiogVG9rZW5zIGdlbmVyYXRlZC4gKi9cbiAgcmVhZG9ubHkgdG9rZW5zOiBudW1iZXI7XG4gIHJlYWRvbmx5IHByZWZpbGxNczogbnVtYmVyO1xuICByZWFkb25seSBwZXJUb2tlbk1zOiBudW1iZXI7XG4gIC8qKiBQcm9tcHQgdG9rZW5zIHdob3NlIEtWIGNhY2hlIHdhcyBrZXB0IGZyb20gdGhlIHJlcXVlc3QgYmVmb3JlLiAqL1xuICByZWFkb25seSByZXVzZWRUb2tlbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3RvcDogU3RvcFJlYXNvbjtcbiAgLyoqIE9ubHkgd2l0aCBgcmF3YC4gKi9cbiAgcmVhZG9ubHkgcHJvbXB0VG9rZW5zPzogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IG91dHB1dFRva2Vucz86IHJlYWRvbmx5IG51bWJlcltdO1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIHJldmlldywgcGFyYW1zLCBkZXZpY2VzXG5cbmV4cG9ydCB0eXBlIFNwbGl0ID0gXCJ0cmFpblwiIHwgXCJoZWxkT3V0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRmlsZUV2ZW50IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwiZmlsZVwiO1xuICAvKiogUmVsYXRpdmUgdG8gdGhlIHdvcmtzcGFjZSwgd2l0aCBgL2AuICovXG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgdXNlZDogYm9vbGVhbjtcbiAgLyoqIFdoeSBpdCBpcyBpbiBvciBvdXQsIGluIHBsYWluIHdvcmRzLiAqL1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgdG9rZW5zOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNwbGl0OiBTcGxpdCB8IG51bGw7XG4gIHJlYWRvbmx5IHNlY3JldHM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgbGluZTogbnVtYmVyOyByZWFkb25seSBraW5kOiBzdHJpbmcgfVtdO1xuICByZWFkb25seSBkdXBsaWNhdGVPZjogc3RyaW5nIHwgbnVsbDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSZXZpZXdSZXN1bHQge1xuICByZWFkb25seSBmaWxlczogbnVtYmVyO1xuICByZWFkb25seSB1c2VkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNraXBwZWQ6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuICByZWFkb25seSB0b2tlbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHJhaW46IG51bWJlcjtcbiAgcmVhZG9ubHkgaGVsZE91dDogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE1hdHJpeENvdW50IHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogW291dCwgaW5dIGFzIHN0b3JlZC4gKi9cbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl07XG4gIHJlYWRvbmx5IHJhbms6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHJhaW5hYmxlOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGFyYW1zUmVzdWx0IHtcbiAgcmVhZG9ubHkgdHJhaW5hYmxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIC8qKiAxMDAgXHUwMEI3IHRyYWluYWJsZSAvIHRvdGFsLiAqL1xuICByZWFkb25seSBwZXJjZW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHBlck1hdHJpeDogcmVhZG9ubHkgTWF0cml4Q291bnRbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBEZXZpY2VFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcImRldmljZVwiO1xuICAvKiogVGhlIHdvcmQgdGhhdCBgLS1kZXZpY2VgIHRha2VzLiAqL1xuICByZWFkb25seSBkZXZpY2U6IERldmljZUlkO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByb3ZpZGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVzYWJsZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlbGZUZXN0PzogeyByZWFkb25seSBtYXhSZWxhdGl2ZUVycm9yOiBudW1iZXIgfTtcbiAgcmVhZG9ubHkgcGxhY2VtZW50PzogUGxhY2VtZW50O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEV2YWx1YXRlUmVzdWx0IHtcbiAgcmVhZG9ubHkgYmFzZTogTWV0cmljcztcbiAgcmVhZG9ubHkgdHVuZWQ6IE1ldHJpY3M7XG4gIHJlYWRvbmx5IGRpZmZlcmVuY2U6IERpZmZlcmVuY2U7XG4gIHJlYWRvbmx5IGJldHRlcjogYm9vbGVhbjtcbn1cblxuLy8gLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSBhZGFwdGVyc1xuXG4vKiogT25lIHRyYWluZWQgYWRhcHRlciBpbiB0aGUgc3RvcmUsIGFzIGEgbGlzdCBzaG93cyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWRhcHRlclN1bW1hcnkge1xuICByZWFkb25seSBkaXI6IHN0cmluZztcbiAgLyoqIFdvcmtzcGFjZSBuYW1lIGFuZCB2ZXJzaW9uLCBmb3IgcGVvcGxlOiBgbXktcHJvamVjdCB2M2AuICovXG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgYmFzZTogc3RyaW5nO1xuICByZWFkb25seSBiYXNlSGFzaDogc3RyaW5nO1xuICAvKiogU0hBLTI1NiBvZiB0aGUgYWRhcHRlcidzIHRlbnNvcnMgZmlsZTogcGFydCBvZiBldmVyeSBjYWNoZSBrZXkuICovXG4gIHJlYWRvbmx5IGFkYXB0ZXJIYXNoPzogc3RyaW5nO1xuICAvKiogSVNPIDg2MDEuICovXG4gIHJlYWRvbmx5IGNyZWF0ZWRBdDogc3RyaW5nO1xuICByZWFkb25seSB3b3Jrc3BhY2U6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IHN0ZXBzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJhbms6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWxwaGE6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHJhaW5hYmxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpZmZlcmVuY2U6IERpZmZlcmVuY2UgfCBudWxsO1xuICByZWFkb25seSBiZXR0ZXI6IGJvb2xlYW4gfCBudWxsO1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIG1vZGVsc1xuXG4vKiogQSBtb2RlbCB0aGF0IGBiYXNlYCBrbm93cyBieSBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb2RlbEVudHJ5IHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSBlbWJlZGRlZDogYm9vbGVhbjtcbiAgLyoqIFNpemUgb2YgaXRzIHdlaWdodCBmaWxlcy4gKi9cbiAgcmVhZG9ubHkgYnl0ZXM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBEb3dubG9hZFJlcXVlc3Qge1xuICAvKiogYG93bmVyL25hbWVgLiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICAvKiogQnJhbmNoLCB0YWcgb3IgY29tbWl0OyBhYnNlbnQ6IGBtYWluYC4gKi9cbiAgcmVhZG9ubHkgcmV2aXNpb24/OiBzdHJpbmc7XG59XG5cbi8qKiBIb3cgZmFyIGEgZG93bmxvYWQgaXMsIG92ZXIgYWxsIGZpbGVzIG9mIHRoZSBtb2RlbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRG93bmxvYWRFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcImRvd25sb2FkXCI7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgZG9uZUJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRvdGFsQnl0ZXM6IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgYSBkb3dubG9hZCB3b3VsZCBmZXRjaCwgYW5kIGZyb20gd2hlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIE1vZGVsUGFnZVJlc3VsdCB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGhvc3Q6IHN0cmluZztcbiAgLyoqIEFzIHRoZSBtb2RlbCdzIHBhZ2UgbmFtZXMgaXQ7IG51bGwgd2hlbiBpdCBuYW1lcyBub25lLiAqL1xuICByZWFkb25seSBsaWNlbnNlOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBieXRlczogbnVtYmVyO1xuICAvKiogT24gdGhlIGRpc2sgb2YgdGhlIHN0b3JlLiAqL1xuICByZWFkb25seSBmcmVlQnl0ZXM6IG51bWJlcjtcbiAgLyoqIFRoaXMgcmV2aXNpb24gaXMgaW4gdGhlIHN0b3JlIGFscmVhZHkuICovXG4gIHJlYWRvbmx5IHN0b3JlZDogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBNb2RlbFJlc3VsdCB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgLyoqIEFzIGFuIGFkYXB0ZXIgbmFtZXMgaXRzIGJhc2UuICovXG4gIHJlYWRvbmx5IGhhc2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFyYW1ldGVyczogbnVtYmVyO1xuICAvKiogYGNhY2hlYDogdXNlZCBpbiBwbGFjZSBpbiB0aGUgY2FjaGUgb2YgSHVnZ2luZyBGYWNlJ3MgdG9vbHMuICovXG4gIHJlYWRvbmx5IHNvdXJjZTogXCJkb3dubG9hZFwiIHwgXCJzdG9yZVwiIHwgXCJjYWNoZVwiO1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIHRoZSB3aXJlXG5cbi8qKiBFdmVyeXRoaW5nIG5lZWRlZCBiZWZvcmUgdGhlIGZpcnN0IHJlcXVlc3QuIFRoZSBhbnN3ZXIgcHJvdmVzIHRoYXQgdGhlIGhvc3QgY2FuIHJ1biBPTk5YIFJ1bnRpbWUgYXQgYWxsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJbml0aWFsaXplUmVxdWVzdCB7XG4gIHJlYWRvbmx5IHJvbGU6IFwidHJhaW5pbmdcIiB8IFwiY29tcGxldGluZ1wiO1xuICAvKiogTG93ZXIgdGhlIHByb2Nlc3MncyBwcmlvcml0eSAodHJhaW5pbmcpLiAqL1xuICByZWFkb25seSBiYWNrZ3JvdW5kOiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEluaXRpYWxpemVSZXN1bHQge1xuICByZWFkb25seSBydW50aW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5vZGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJvdmlkZXJzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuLyoqXG4gKiBNZXRob2QgbmFtZXMuIFJlcXVlc3RzOiBwYXJhbWV0ZXJzIFx1MjE5MiByZXN1bHQuIGB0cmFpbmAgZW5kcyB3aXRoIGEgYFRyYWluUmVzdWx0YDsgY2FuY2VsbGluZyB0aGUgcmVxdWVzdCBmaW5pc2hlcyB0aGVcbiAqIHN0ZXAsIHdyaXRlcyBhIGNoZWNrcG9pbnQgYW5kIHJlamVjdHMgd2l0aCBgRV9JTlRFUlJVUFRFRGAsIHdob3NlIGRhdGEgbmFtZXMgdGhlIGNoZWNrcG9pbnQuXG4gKiBFcnJvcnMgdHJhdmVsIGFzIGBSZXNwb25zZUVycm9yYCB3aG9zZSBgZGF0YWAgaXMgYW4gYEVycm9yRGF0YWAuXG4gKi9cbmV4cG9ydCBjb25zdCBtZXRob2RzID0ge1xuICBpbml0aWFsaXplOiBcImF0dHVuZS9pbml0aWFsaXplXCIsXG4gIHRyYWluOiBcImF0dHVuZS90cmFpblwiLFxuICBjb21wbGV0ZTogXCJhdHR1bmUvY29tcGxldGVcIixcbiAgZGV2aWNlczogXCJhdHR1bmUvZGV2aWNlc1wiLFxuICBhZGFwdGVyczogXCJhdHR1bmUvYWRhcHRlcnNcIixcbiAgZGVsZXRlQWRhcHRlcjogXCJhdHR1bmUvZGVsZXRlQWRhcHRlclwiLFxuICBtb2RlbHM6IFwiYXR0dW5lL21vZGVsc1wiLFxuICBtb2RlbFBhZ2U6IFwiYXR0dW5lL21vZGVsUGFnZVwiLFxuICAvKiogQ2FuY2VsbGluZyB0aGUgcmVxdWVzdCBrZWVwcyB3aGF0IGhhcyBhcnJpdmVkOyB0aGUgbmV4dCBvbmUgZ29lcyBvbiB0aGVyZS4gKi9cbiAgZG93bmxvYWRNb2RlbDogXCJhdHR1bmUvZG93bmxvYWRNb2RlbFwiLFxuICAvKiogTm90aWZpY2F0aW9uIGZyb20gdGhlIGVuZ2luZTogb25lIGBEb3dubG9hZEV2ZW50YCBvZiB0aGUgcmVxdWVzdCB0aGF0IHJ1bnMuICovXG4gIGRvd25sb2FkRXZlbnQ6IFwiYXR0dW5lL2Rvd25sb2FkRXZlbnRcIixcbiAgLyoqIE5vdGlmaWNhdGlvbiB0byBhIHRyYWluaW5nIGVuZ2luZTogYSBjb21wbGV0aW9uIHdhaXRzLCBzbyBwYXVzZSBiZXR3ZWVuIG1pY3JvLXN0ZXBzIHVudGlsIHRvbGQgb3RoZXJ3aXNlLiAqL1xuICBjb21wbGV0aW9uV2FpdGluZzogXCJhdHR1bmUvY29tcGxldGlvbldhaXRpbmdcIixcbiAgLyoqIE5vdGlmaWNhdGlvbiBmcm9tIHRoZSBlbmdpbmU6IG9uZSBgVHJhaW5FdmVudGAgb2YgdGhlIHJlcXVlc3QgdGhhdCBydW5zLiAqL1xuICB0cmFpbkV2ZW50OiBcImF0dHVuZS90cmFpbkV2ZW50XCIsXG4gIC8qKiBOb3RpZmljYXRpb24gZnJvbSB0aGUgZW5naW5lOiBvbmUgbGluZSBmb3IgdGhlIGxvZy4gKi9cbiAgbG9nOiBcImF0dHVuZS9sb2dcIixcbn0gYXMgY29uc3Q7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmVxdWVzdFR5cGVzIHtcbiAgcmVhZG9ubHkgW21ldGhvZHMuaW5pdGlhbGl6ZV06IHsgcGFyYW1zOiBJbml0aWFsaXplUmVxdWVzdDsgcmVzdWx0OiBJbml0aWFsaXplUmVzdWx0IH07XG4gIHJlYWRvbmx5IFttZXRob2RzLnRyYWluXTogeyBwYXJhbXM6IFRyYWluUmVxdWVzdDsgcmVzdWx0OiBUcmFpblJlc3VsdCB9O1xuICByZWFkb25seSBbbWV0aG9kcy5jb21wbGV0ZV06IHsgcGFyYW1zOiBDb21wbGV0ZVJlcXVlc3Q7IHJlc3VsdDogQ29tcGxldGVSZXN1bHQgfTtcbiAgcmVhZG9ubHkgW21ldGhvZHMuZGV2aWNlc106IHsgcGFyYW1zOiBSZWNvcmQ8c3RyaW5nLCBuZXZlcj47IHJlc3VsdDogcmVhZG9ubHkgRGV2aWNlRXZlbnRbXSB9O1xuICByZWFkb25seSBbbWV0aG9kcy5hZGFwdGVyc106IHsgcGFyYW1zOiB7IHJlYWRvbmx5IGJhc2U/OiBzdHJpbmcgfTsgcmVzdWx0OiByZWFkb25seSBBZGFwdGVyU3VtbWFyeVtdIH07XG4gIHJlYWRvbmx5IFttZXRob2RzLmRlbGV0ZUFkYXB0ZXJdOiB7IHBhcmFtczogeyByZWFkb25seSBkaXI6IHN0cmluZyB9OyByZXN1bHQ6IFJlY29yZDxzdHJpbmcsIG5ldmVyPiB9O1xuICByZWFkb25seSBbbWV0aG9kcy5tb2RlbHNdOiB7IHBhcmFtczogUmVjb3JkPHN0cmluZywgbmV2ZXI+OyByZXN1bHQ6IHJlYWRvbmx5IE1vZGVsRW50cnlbXSB9O1xuICByZWFkb25seSBbbWV0aG9kcy5tb2RlbFBhZ2VdOiB7IHBhcmFtczogRG93bmxvYWRSZXF1ZXN0OyByZXN1bHQ6IE1vZGVsUGFnZVJlc3VsdCB9O1xuICByZWFkb25seSBbbWV0aG9kcy5kb3dubG9hZE1vZGVsXTogeyBwYXJhbXM6IERvd25sb2FkUmVxdWVzdDsgcmVzdWx0OiBNb2RlbFJlc3VsdCB9O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE5vdGlmaWNhdGlvblR5cGVzIHtcbiAgcmVhZG9ubHkgW21ldGhvZHMuY29tcGxldGlvbldhaXRpbmddOiB7IHJlYWRvbmx5IHdhaXRpbmc6IGJvb2xlYW4gfTtcbiAgcmVhZG9ubHkgW21ldGhvZHMudHJhaW5FdmVudF06IFRyYWluRXZlbnQ7XG4gIHJlYWRvbmx5IFttZXRob2RzLmRvd25sb2FkRXZlbnRdOiBEb3dubG9hZEV2ZW50O1xuICByZWFkb25seSBbbWV0aG9kcy5sb2ddOiB7IHJlYWRvbmx5IGxldmVsOiBcImluZm9cIiB8IFwid2FyblwiIHwgXCJlcnJvclwiOyByZWFkb25seSBtZXNzYWdlOiBzdHJpbmcgfTtcbn1cblxuLyoqIFRoZSBsYXN0IGxpbmUgdGhhdCBgLS1qc29uYCBwcmludHMgd2hlbiBhIHZlcmIgZmFpbHMuICovXG5leHBvcnQgaW50ZXJmYWNlIEVycm9yRXZlbnQgZXh0ZW5kcyBFcnJvckRhdGEge1xuICByZWFkb25seSBldmVudDogXCJlcnJvclwiO1xufVxuIiwgIi8qKlxuICogV2hlcmUgYnl0ZXMgb2Ygb3RoZXJzIGJlY29tZSB0eXBlZCByZXF1ZXN0czogUlBDIHBhcmFtZXRlcnMgYW5kIHRoZSBKU09OIGxpbmVzIG9mIGBjb21wbGV0ZSAtLXN0ZGluYC4gQWZ0ZXIgdGhpc1xuICogbW9kdWxlIG5vYm9keSBjaGVja3MgYSByZXF1ZXN0IGFnYWluLiBFdmVyeSBlcnJvciBpcyBgRV9VU0FHRWAgYW5kIG5hbWVzIHRoZSBmaWVsZC5cbiAqL1xuaW1wb3J0IHtcbiAgYW55VGV4dCxcbiAgYmFkVmFsdWUsXG4gIGNvdW50LFxuICBmaW5pdGUsXG4gIGZsYWcsXG4gIGxpc3QsXG4gIG9iamVjdCxcbiAgb25lT2YsXG4gIG9wdGlvbmFsLFxuICBwb3NpdGl2ZSxcbiAgc2VlZCxcbiAgc2hhcmUsXG4gIHRleHQsXG4gIHRva2VuSWQsXG59IGZyb20gXCIuL2NoZWNrc1wiO1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IsIGlzUmVjb3JkIH0gZnJvbSBcIi4vZXJyb3JzXCI7XG5pbXBvcnQge1xuICB0eXBlIENvbXBsZXRlUGxhY2UsXG4gIHR5cGUgQ29tcGxldGVSZXF1ZXN0LFxuICB0eXBlIERvd25sb2FkUmVxdWVzdCxcbiAgZGV2aWNlV29yZHMsXG4gIHR5cGUgSW5pdGlhbGl6ZVJlcXVlc3QsXG4gIHByZWNpc2lvbldvcmRzLFxuICB0eXBlIFRyYWluUmVxdWVzdCxcbn0gZnJvbSBcIi4vcHJvdG9jb2xcIjtcblxuZXhwb3J0IGNvbnN0IG1ldGhvZFdvcmRzID0gW1wibG9yYVwiLCBcImZ1bGxcIl0gYXMgY29uc3Q7XG5cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUluaXRpYWxpemUodmFsdWU6IHVua25vd24pOiBJbml0aWFsaXplUmVxdWVzdCB7XG4gIGNvbnN0IHJlY29yZCA9IG9iamVjdCh2YWx1ZSwgXCJpbml0aWFsaXplXCIsIFtcInJvbGVcIiwgXCJiYWNrZ3JvdW5kXCJdKTtcbiAgcmV0dXJuIHtcbiAgICByb2xlOiBvbmVPZihbXCJ0cmFpbmluZ1wiLCBcImNvbXBsZXRpbmdcIl0pKHJlY29yZFtcInJvbGVcIl0sIFwicm9sZVwiKSxcbiAgICBiYWNrZ3JvdW5kOiBmbGFnKHJlY29yZFtcImJhY2tncm91bmRcIl0sIFwiYmFja2dyb3VuZFwiKSxcbiAgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlVHJhaW4odmFsdWU6IHVua25vd24pOiBUcmFpblJlcXVlc3Qge1xuICBjb25zdCByZWNvcmQgPSBvYmplY3QodmFsdWUsIFwidHJhaW5cIiwgdHJhaW5GaWVsZHMpO1xuICBjb25zdCByZXF1ZXN0OiBUcmFpblJlcXVlc3QgPSB7XG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcIndvcmtzcGFjZVwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiZXhhbXBsZXNcIiwgdGV4dCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcImJhc2VcIiwgdGV4dCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcIm91dFwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwibWV0aG9kXCIsIG9uZU9mKG1ldGhvZFdvcmRzKSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInJhbmtcIiwgY291bnQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJhbHBoYVwiLCBwb3NpdGl2ZSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInRhcmdldHNcIiwgdGV4dCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcImRyb3BvdXRcIiwgc2hhcmUpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJyc2xvcmFcIiwgZmxhZyksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInN0ZXBzXCIsIGNvdW50KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiZXBvY2hzXCIsIGNvdW50KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwic2VxTGVuXCIsIGNvdW50KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiYmF0Y2hcIiwgY291bnQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJsclwiLCBwb3NpdGl2ZSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInNlZWRcIiwgc2VlZCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcImRldmljZVwiLCBvbmVPZihkZXZpY2VXb3JkcykpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJwcmVjaXNpb25cIiwgb25lT2YocHJlY2lzaW9uV29yZHMpKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwidGhyZWFkc1wiLCBjb3VudCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInJlc3VtZVwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwidmVyZGljdFwiLCBmbGFnKSxcbiAgfTtcbiAgaWYgKChyZXF1ZXN0LndvcmtzcGFjZSA9PT0gdW5kZWZpbmVkKSA9PT0gKHJlcXVlc3QuZXhhbXBsZXMgPT09IHVuZGVmaW5lZCkpIHtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXG4gICAgICBcIkVfVVNBR0VcIixcbiAgICAgIFwidHJhaW46IGV4YWN0bHkgb25lIG9mIHdvcmtzcGFjZSBhbmQgZXhhbXBsZXMgaXMgbmVlZGVkXCIsXG4gICAgICBcIkdpdmUgZWl0aGVyIGEgd29ya3NwYWNlIGZvbGRlciBvciBhbiBleGFtcGxlcyBmaWxlLlwiLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIHJlcXVlc3Q7XG59XG5cbmNvbnN0IHRyYWluRmllbGRzID0gW1xuICBcIndvcmtzcGFjZVwiLFxuICBcImV4YW1wbGVzXCIsXG4gIFwiYmFzZVwiLFxuICBcIm91dFwiLFxuICBcIm1ldGhvZFwiLFxuICBcInJhbmtcIixcbiAgXCJhbHBoYVwiLFxuICBcInRhcmdldHNcIixcbiAgXCJkcm9wb3V0XCIsXG4gIFwicnNsb3JhXCIsXG4gIFwic3RlcHNcIixcbiAgXCJlcG9jaHNcIixcbiAgXCJzZXFMZW5cIixcbiAgXCJiYXRjaFwiLFxuICBcImxyXCIsXG4gIFwic2VlZFwiLFxuICBcImRldmljZVwiLFxuICBcInByZWNpc2lvblwiLFxuICBcInRocmVhZHNcIixcbiAgXCJyZXN1bWVcIixcbiAgXCJ2ZXJkaWN0XCIsXG5dIGFzIGNvbnN0IHNhdGlzZmllcyByZWFkb25seSAoa2V5b2YgVHJhaW5SZXF1ZXN0KVtdO1xuXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VDb21wbGV0ZSh2YWx1ZTogdW5rbm93bik6IENvbXBsZXRlUmVxdWVzdCB7XG4gIGNvbnN0IHJlY29yZCA9IG9iamVjdCh2YWx1ZSwgXCJjb21wbGV0ZVwiLCBbXG4gICAgXCJiYXNlXCIsXG4gICAgXCJhZGFwdGVyXCIsXG4gICAgXCJzdHJlbmd0aFwiLFxuICAgIFwiZGV2aWNlXCIsXG4gICAgXCJwcmVjaXNpb25cIixcbiAgICBcInRocmVhZHNcIixcbiAgICBcImF0XCIsXG4gICAgXCJtYXhUb2tlbnNcIixcbiAgICBcInJhd1wiLFxuICBdIHNhdGlzZmllcyAoa2V5b2YgQ29tcGxldGVSZXF1ZXN0KVtdKTtcbiAgcmV0dXJuIHtcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiYmFzZVwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiYWRhcHRlclwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwic3RyZW5ndGhcIiwgZmluaXRlKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiZGV2aWNlXCIsIG9uZU9mKGRldmljZVdvcmRzKSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInByZWNpc2lvblwiLCBvbmVPZihwcmVjaXNpb25Xb3JkcykpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJ0aHJlYWRzXCIsIGNvdW50KSxcbiAgICBhdDogcGFyc2VQbGFjZShyZWNvcmRbXCJhdFwiXSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcIm1heFRva2Vuc1wiLCBjb3VudCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInJhd1wiLCBmbGFnKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gcGFyc2VQbGFjZSh2YWx1ZTogdW5rbm93bik6IENvbXBsZXRlUGxhY2Uge1xuICBjb25zdCByZWNvcmQgPSBvYmplY3QodmFsdWUsIFwiYXRcIiwgW1wia2luZFwiLCBcImZpbGVcIiwgXCJsaW5lXCIsIFwiY29sdW1uXCIsIFwidGV4dFwiLCBcInByb21wdFwiLCBcInRva2Vuc1wiXSk7XG4gIGNvbnN0IGtpbmQgPSBvbmVPZihbXCJmaWxlXCIsIFwicHJvbXB0XCIsIFwidG9rZW5zXCJdKShyZWNvcmRbXCJraW5kXCJdLCBcImtpbmRcIik7XG4gIHN3aXRjaCAoa2luZCkge1xuICAgIGNhc2UgXCJmaWxlXCI6XG4gICAgICByZXR1cm4ge1xuICAgICAgICBraW5kLFxuICAgICAgICBmaWxlOiB0ZXh0KHJlY29yZFtcImZpbGVcIl0sIFwiZmlsZVwiKSxcbiAgICAgICAgbGluZTogY291bnQocmVjb3JkW1wibGluZVwiXSwgXCJsaW5lXCIpLFxuICAgICAgICBjb2x1bW46IGNvdW50KHJlY29yZFtcImNvbHVtblwiXSwgXCJjb2x1bW5cIiksXG4gICAgICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJ0ZXh0XCIsIGFueVRleHQpLFxuICAgICAgfTtcbiAgICBjYXNlIFwicHJvbXB0XCI6XG4gICAgICByZXR1cm4geyBraW5kLCBwcm9tcHQ6IGFueVRleHQocmVjb3JkW1wicHJvbXB0XCJdLCBcInByb21wdFwiKSB9O1xuICAgIGNhc2UgXCJ0b2tlbnNcIjpcbiAgICAgIHJldHVybiB7IGtpbmQsIHRva2VuczogbGlzdCh0b2tlbklkKShyZWNvcmRbXCJ0b2tlbnNcIl0sIFwidG9rZW5zXCIpIH07XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlQWRhcHRlcnModmFsdWU6IHVua25vd24pOiB7IHJlYWRvbmx5IGJhc2U/OiBzdHJpbmcgfSB7XG4gIHJldHVybiBvcHRpb25hbChvYmplY3QodmFsdWUsIFwiYWRhcHRlcnNcIiwgW1wiYmFzZVwiXSksIFwiYmFzZVwiLCB0ZXh0KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlRGVsZXRlQWRhcHRlcih2YWx1ZTogdW5rbm93bik6IHsgcmVhZG9ubHkgZGlyOiBzdHJpbmcgfSB7XG4gIHJldHVybiB7IGRpcjogdGV4dChvYmplY3QodmFsdWUsIFwiZGVsZXRlQWRhcHRlclwiLCBbXCJkaXJcIl0pW1wiZGlyXCJdLCBcImRpclwiKSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VEb3dubG9hZCh2YWx1ZTogdW5rbm93bik6IERvd25sb2FkUmVxdWVzdCB7XG4gIGNvbnN0IHJlY29yZCA9IG9iamVjdCh2YWx1ZSwgXCJkb3dubG9hZE1vZGVsXCIsIFtcImlkXCIsIFwicmV2aXNpb25cIl0pO1xuICByZXR1cm4geyBpZDogdGV4dChyZWNvcmRbXCJpZFwiXSwgXCJpZFwiKSwgLi4ub3B0aW9uYWwocmVjb3JkLCBcInJldmlzaW9uXCIsIHRleHQpIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUNvbXBsZXRpb25XYWl0aW5nKHZhbHVlOiB1bmtub3duKTogeyByZWFkb25seSB3YWl0aW5nOiBib29sZWFuIH0ge1xuICByZXR1cm4geyB3YWl0aW5nOiBmbGFnKG9iamVjdCh2YWx1ZSwgXCJjb21wbGV0aW9uV2FpdGluZ1wiLCBbXCJ3YWl0aW5nXCJdKVtcIndhaXRpbmdcIl0sIFwid2FpdGluZ1wiKSB9O1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIGNvbXBsZXRlIC0tc3RkaW5cblxuZXhwb3J0IHR5cGUgUmVxdWVzdElkID0gc3RyaW5nIHwgbnVtYmVyO1xuXG4vKiogT25lIGxpbmUgb2YgYGNvbXBsZXRlIC0tc3RkaW5gLiBgYWRhcHRlcjogbnVsbGAgYXNrcyBmb3IgdGhlIGJhc2UgYWxvbmUgd2hlcmUgdGhlIGNvbW1hbmQgbGluZSBuYW1lZCBhbiBhZGFwdGVyLiAqL1xuZXhwb3J0IHR5cGUgU3RkaW5MaW5lID1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwiY2FuY2VsXCI7IHJlYWRvbmx5IGlkOiBSZXF1ZXN0SWQgfVxuICB8IHtcbiAgICAgIHJlYWRvbmx5IGtpbmQ6IFwiY29tcGxldGVcIjtcbiAgICAgIHJlYWRvbmx5IGlkOiBSZXF1ZXN0SWQ7XG4gICAgICByZWFkb25seSBhdDogQ29tcGxldGVQbGFjZTtcbiAgICAgIHJlYWRvbmx5IGFkYXB0ZXI/OiBzdHJpbmcgfCBudWxsO1xuICAgICAgcmVhZG9ubHkgc3RyZW5ndGg/OiBudW1iZXI7XG4gICAgICByZWFkb25seSBtYXhUb2tlbnM/OiBudW1iZXI7XG4gICAgICByZWFkb25seSByYXc/OiBib29sZWFuO1xuICAgIH07XG5cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZVN0ZGluTGluZSh2YWx1ZTogdW5rbm93bik6IFN0ZGluTGluZSB7XG4gIGlmIChpc1JlY29yZCh2YWx1ZSkgJiYgXCJjYW5jZWxcIiBpbiB2YWx1ZSkge1xuICAgIHJldHVybiB7IGtpbmQ6IFwiY2FuY2VsXCIsIGlkOiByZXF1ZXN0SWQob2JqZWN0KHZhbHVlLCBcInJlcXVlc3RcIiwgW1wiY2FuY2VsXCJdKVtcImNhbmNlbFwiXSwgXCJjYW5jZWxcIikgfTtcbiAgfVxuICBjb25zdCByZWNvcmQgPSBvYmplY3QodmFsdWUsIFwicmVxdWVzdFwiLCBbXG4gICAgXCJpZFwiLFxuICAgIFwiZmlsZVwiLFxuICAgIFwibGluZVwiLFxuICAgIFwiY29sdW1uXCIsXG4gICAgXCJ0ZXh0XCIsXG4gICAgXCJwcm9tcHRcIixcbiAgICBcInRva2Vuc1wiLFxuICAgIFwiYWRhcHRlclwiLFxuICAgIFwic3RyZW5ndGhcIixcbiAgICBcIm1heFRva2Vuc1wiLFxuICAgIFwicmF3XCIsXG4gIF0pO1xuICByZXR1cm4ge1xuICAgIGtpbmQ6IFwiY29tcGxldGVcIixcbiAgICBpZDogcmVxdWVzdElkKHJlY29yZFtcImlkXCJdLCBcImlkXCIpLFxuICAgIGF0OiBmbGF0UGxhY2UocmVjb3JkKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiYWRhcHRlclwiLCAobmFtZSwgd2hlcmUpID0+IChuYW1lID09PSBudWxsID8gbnVsbCA6IHRleHQobmFtZSwgd2hlcmUpKSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInN0cmVuZ3RoXCIsIGZpbml0ZSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcIm1heFRva2Vuc1wiLCBjb3VudCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInJhd1wiLCBmbGFnKSxcbiAgfTtcbn1cblxuLyoqIFRoZSBpZCBvZiBhIGxpbmUgdGhhdCBpcyBvdGhlcndpc2Ugd3JvbmcsIHNvIHRoYXQgaXRzIGVycm9yIHN0aWxsIHJlYWNoZXMgdGhlIHJpZ2h0IGNhbGxlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkYWJsZUlkKHZhbHVlOiB1bmtub3duKTogUmVxdWVzdElkIHwgbnVsbCB7XG4gIGNvbnN0IGlkID0gaXNSZWNvcmQodmFsdWUpID8gdmFsdWVbXCJpZFwiXSA6IHVuZGVmaW5lZDtcbiAgcmV0dXJuIHR5cGVvZiBpZCA9PT0gXCJzdHJpbmdcIiB8fCB0eXBlb2YgaWQgPT09IFwibnVtYmVyXCIgPyBpZCA6IG51bGw7XG59XG5cbi8qKiBBIHBsYWNlIHdob3NlIGZpZWxkcyBsaWUgZmxhdCBiZXNpZGUgdGhlIG90aGVycywgYXMgaW4gYSBsaW5lIG9mIGAtLXN0ZGluYC4gKi9cbmZ1bmN0aW9uIGZsYXRQbGFjZShyZWNvcmQ6IFJlY29yZDxzdHJpbmcsIHVua25vd24+KTogQ29tcGxldGVQbGFjZSB7XG4gIGNvbnN0IGtpbmRzID0gKFtcImZpbGVcIiwgXCJwcm9tcHRcIiwgXCJ0b2tlbnNcIl0gYXMgY29uc3QpLmZpbHRlcigoa2luZCkgPT4gcmVjb3JkW2tpbmRdICE9PSB1bmRlZmluZWQpO1xuICBjb25zdCBba2luZF0gPSBraW5kcztcbiAgaWYgKGtpbmQgPT09IHVuZGVmaW5lZCB8fCBraW5kcy5sZW5ndGggPiAxKSB7XG4gICAgdGhyb3cgbmV3IEF0dHVuZUVycm9yKFxuICAgICAgXCJFX1VTQUdFXCIsXG4gICAgICBgcmVxdWVzdDogJHtraW5kcy5sZW5ndGggPT09IDAgPyBcIm5vbmVcIiA6IGtpbmRzLmpvaW4oXCIgYW5kIFwiKX0gb2YgZmlsZSwgcHJvbXB0IGFuZCB0b2tlbnMgaXMgZ2l2ZW5gLFxuICAgICAgXCJHaXZlIGV4YWN0bHkgb25lIHBsYWNlOiBmaWxlIHdpdGggbGluZSBhbmQgY29sdW1uLCBvciBwcm9tcHQsIG9yIHRva2Vucy5cIixcbiAgICApO1xuICB9XG4gIGNvbnN0IHsgbGluZSwgY29sdW1uLCB0ZXh0OiBjb250ZW50IH0gPSByZWNvcmQ7XG4gIGlmIChraW5kICE9PSBcImZpbGVcIiAmJiAobGluZSAhPT0gdW5kZWZpbmVkIHx8IGNvbHVtbiAhPT0gdW5kZWZpbmVkIHx8IGNvbnRlbnQgIT09IHVuZGVmaW5lZCkpIHtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIGByZXF1ZXN0OiBsaW5lLCBjb2x1bW4gYW5kIHRleHQgZG8gbm90IGdvIHdpdGggJHtraW5kfWAsIFwiUmVtb3ZlIHRoZW0uXCIpO1xuICB9XG4gIHJldHVybiBwYXJzZVBsYWNlKHtcbiAgICBraW5kLFxuICAgIGZpbGU6IHJlY29yZFtcImZpbGVcIl0sXG4gICAgbGluZSxcbiAgICBjb2x1bW4sXG4gICAgdGV4dDogY29udGVudCxcbiAgICBwcm9tcHQ6IHJlY29yZFtcInByb21wdFwiXSxcbiAgICB0b2tlbnM6IHJlY29yZFtcInRva2Vuc1wiXSxcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIHJlcXVlc3RJZCh2YWx1ZTogdW5rbm93biwgd2hlcmU6IHN0cmluZyk6IFJlcXVlc3RJZCB7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgfHwgKHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIiAmJiBOdW1iZXIuaXNGaW5pdGUodmFsdWUpKSkgcmV0dXJuIHZhbHVlO1xuICB0aHJvdyBiYWRWYWx1ZSh3aGVyZSwgdmFsdWUsIFwiYSB0ZXh0IG9yIGEgbnVtYmVyXCIpO1xufVxuIiwgIi8qKiBFdmVyeSBvcHRpb24gb2YgZXZlcnkgdmVyYjogaXRzIG5hbWUsIGl0cyBwbGFjZWhvbGRlciBpbiB0aGUgaGVscCwgaG93IGl0cyB0ZXh0IGJlY29tZXMgYSB2YWx1ZS4gKi9cbmltcG9ydCB7IGJhZFZhbHVlLCB0eXBlIENoZWNrLCBjb3VudCwgZmluaXRlLCBvbmVPZiwgcG9zaXRpdmUsIHNlZWQsIHNoYXJlLCB0ZXh0LCB0b2tlbklkIH0gZnJvbSBcIi4uL2NoZWNrc1wiO1xuaW1wb3J0IHsgZGV2aWNlV29yZHMsIHByZWNpc2lvbldvcmRzIH0gZnJvbSBcIi4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyBtZXRob2RXb3JkcyB9IGZyb20gXCIuLi9yZXF1ZXN0c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIE9wdGlvbjxUPiB7XG4gIC8qKiBXaGF0IHN0YW5kcyBmb3IgdGhlIHZhbHVlIGluIHRoZSBoZWxwOyBudWxsIGZvciBhIHN3aXRjaCB3aXRob3V0IGEgdmFsdWUuICovXG4gIHJlYWRvbmx5IHBsYWNlaG9sZGVyOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBoZWxwOiBzdHJpbmc7XG4gIC8qKiBUdXJucyB0aGUgdGV4dCBvZiB0aGUgY29tbWFuZCBsaW5lIGludG8gdGhlIHZhbHVlOyB0aHJvd3MgYEVfVVNBR0VgLiAqL1xuICByZWFkKHRleHQ6IHN0cmluZywgd2hlcmU6IHN0cmluZyk6IFQ7XG59XG5cbmZ1bmN0aW9uIG9wdGlvbjxUPihwbGFjZWhvbGRlcjogc3RyaW5nLCBjaGVjazogQ2hlY2s8VD4sIGhlbHA6IHN0cmluZyk6IE9wdGlvbjxUPiB7XG4gIHJldHVybiB7IHBsYWNlaG9sZGVyLCBoZWxwLCByZWFkOiBjaGVjayB9O1xufVxuXG5mdW5jdGlvbiBudW1lcmljKHBsYWNlaG9sZGVyOiBzdHJpbmcsIGNoZWNrOiBDaGVjazxudW1iZXI+LCBoZWxwOiBzdHJpbmcpOiBPcHRpb248bnVtYmVyPiB7XG4gIC8vIE51bWJlcihcIlwiKSBpcyAwLCB3aGljaCBubyB1c2VyIG1lYW5zLiBXaGF0IGlzIG5vIG51bWJlciBhdCBhbGwgaXMgc2hvd24gYXMgaXQgd2FzIHR5cGVkLlxuICBjb25zdCByZWFkID0gKHZhbHVlOiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpID0+XG4gICAgY2hlY2sodmFsdWUudHJpbSgpID09PSBcIlwiIHx8IE51bWJlci5pc05hTihOdW1iZXIodmFsdWUpKSA/IHZhbHVlIDogTnVtYmVyKHZhbHVlKSwgd2hlcmUpO1xuICByZXR1cm4geyBwbGFjZWhvbGRlciwgaGVscCwgcmVhZCB9O1xufVxuXG5mdW5jdGlvbiB0b2dnbGUoaGVscDogc3RyaW5nKTogT3B0aW9uPHRydWU+IHtcbiAgcmV0dXJuIHsgcGxhY2Vob2xkZXI6IG51bGwsIGhlbHAsIHJlYWQ6ICgpID0+IHRydWUgfTtcbn1cblxuY29uc3QgdG9rZW5zOiBDaGVjazxyZWFkb25seSBudW1iZXJbXT4gPSAodmFsdWUsIHdoZXJlKSA9PiB7XG4gIGNvbnN0IHBhcnRzID0gU3RyaW5nKHZhbHVlKS5zcGxpdChcIixcIik7XG4gIGlmIChwYXJ0cy5zb21lKChwYXJ0KSA9PiAhL15cXHMqXFxkK1xccyokLy50ZXN0KHBhcnQpKSkge1xuICAgIHRocm93IGJhZFZhbHVlKHdoZXJlLCB2YWx1ZSwgXCJ0b2tlbiBpZHMgd2l0aCBjb21tYXMgYmV0d2VlbiB0aGVtLCBzdWNoIGFzIDEsMiwzXCIpO1xuICB9XG4gIHJldHVybiBwYXJ0cy5tYXAoKHBhcnQpID0+IHRva2VuSWQoTnVtYmVyKHBhcnQpLCB3aGVyZSkpO1xufTtcblxuZXhwb3J0IGNvbnN0IG9wdGlvbnMgPSB7XG4gIGJhc2U6IG9wdGlvbihcIklEfERJUlwiLCB0ZXh0LCBcIm1vZGVsIGlkIG9yIGZvbGRlciAoZGVmYXVsdDogdGhlIGVtYmVkZGVkIG1vZGVsKVwiKSxcbiAgY29uZmlnOiBvcHRpb24oXCJGSUxFXCIsIHRleHQsIFwiYSBtb2RlbCdzIGNvbmZpZy5qc29uLCBpbnN0ZWFkIG9mIC0tYmFzZVwiKSxcbiAgYWRhcHRlcjogb3B0aW9uKFwiRElSXCIsIHRleHQsIFwiYWRhcHRlciBmb2xkZXIgKGRlZmF1bHQ6IHRoZSBiYXNlIGFsb25lKVwiKSxcbiAgb3V0OiBvcHRpb24oXCJQQVRIXCIsIHRleHQsIFwid2hlcmUgdGhlIHJlc3VsdCBnb2VzOyB0cmFpbiB3aXRob3V0IGl0OiBhIG5ldyB2ZXJzaW9uIGluIHRoZSBzdG9yZVwiKSxcbiAgZXhhbXBsZXM6IG9wdGlvbihcIkZJTEVcIiwgdGV4dCwgJ0pTT04gbGluZXMgb2Yge1widG9rZW5zXCI6IFtcdTIwMjZdLCBcIm1hc2tcIjogWzB8MSBcdTIwMjZdfSwgdXNlZCBpbiBmaWxlIG9yZGVyJyksXG4gIG1ldGhvZDogb3B0aW9uKG1ldGhvZFdvcmRzLmpvaW4oXCJ8XCIpLCBvbmVPZihtZXRob2RXb3JkcyksIFwidHJhaW4gYW4gYWRhcHRlciBvciBldmVyeSB3ZWlnaHQgKGRlZmF1bHQ6IGxvcmEpXCIpLFxuICByYW5rOiBudW1lcmljKFwiTlwiLCBjb3VudCwgXCJyYW5rIG9mIHRoZSBhZGFwdGVyJ3MgbWF0cmljZXMgKGRlZmF1bHQ6IDE2KVwiKSxcbiAgYWxwaGE6IG51bWVyaWMoXCJYXCIsIHBvc2l0aXZlLCBcInNjYWxlIG9mIHRoZSBhZGFwdGVyIChkZWZhdWx0OiAzMilcIiksXG4gIHRhcmdldHM6IG9wdGlvbihcIkxJU1RcIiwgdGV4dCwgXCJhbGwtbGluZWFyLCBvciBzdWZmaXhlcyBzdWNoIGFzIHFfcHJvaix2X3Byb2ogKGRlZmF1bHQ6IGFsbC1saW5lYXIpXCIpLFxuICBkcm9wb3V0OiBudW1lcmljKFwiUFwiLCBzaGFyZSwgXCJzaGFyZSBvZiB0aGUgYWRhcHRlcidzIGlucHV0cyBkcm9wcGVkIGluIHRyYWluaW5nIChkZWZhdWx0OiAwKVwiKSxcbiAgcnNsb3JhOiB0b2dnbGUoXCJzY2FsZSBieSBhbHBoYS9cdTIyMUFyYW5rIGluc3RlYWQgb2YgYWxwaGEvcmFua1wiKSxcbiAgc3RlcHM6IG51bWVyaWMoXCJOXCIsIGNvdW50LCBcImV4YWN0bHkgTiBvcHRpbWl6ZXIgc3RlcHM7IGdvZXMgYmVmb3JlIC0tZXBvY2hzXCIpLFxuICBlcG9jaHM6IG51bWVyaWMoXCJOXCIsIGNvdW50LCBcInRpbWVzIHRocm91Z2ggdGhlIHdvcmtzcGFjZSAoZGVmYXVsdDogMywgd2l0aGluIDYwIHRvIDYwMCBzdGVwcylcIiksXG4gIFwic2VxLWxlblwiOiBudW1lcmljKFwiTlwiLCBjb3VudCwgXCJ0b2tlbnMgYSByb3cgKGRlZmF1bHQ6IDUxMiwgb3IgYXMgbWFueSBhcyB0aGUgYmFzZSBjYW4gcmVhZClcIiksXG4gIGJhdGNoOiBudW1lcmljKFwiTlwiLCBjb3VudCwgXCJyb3dzIGFuIG9wdGltaXplciBzdGVwIChkZWZhdWx0OiA4KVwiKSxcbiAgbHI6IG51bWVyaWMoXCJYXCIsIHBvc2l0aXZlLCBcInBlYWsgbGVhcm5pbmcgcmF0ZSAoZGVmYXVsdDogYnkgdGhlIHdpZHRoIG9mIHRoZSBiYXNlKVwiKSxcbiAgc2VlZDogbnVtZXJpYyhcIk5cIiwgc2VlZCwgXCJzZWVkIG9mIGV2ZXJ5dGhpbmcgcmFuZG9tLCB0aGUgY2hvaWNlIG9mIGhlbGQtb3V0IGZpbGVzIHRvbyAoZGVmYXVsdDogMSlcIiksXG4gIGRldmljZTogb3B0aW9uKGRldmljZVdvcmRzLmpvaW4oXCJ8XCIpLCBvbmVPZihkZXZpY2VXb3JkcyksIFwid2hlcmUgdG8gY29tcHV0ZSAoZGVmYXVsdDogYXV0bylcIiksXG4gIHByZWNpc2lvbjogb3B0aW9uKHByZWNpc2lvbldvcmRzLmpvaW4oXCJ8XCIpLCBvbmVPZihwcmVjaXNpb25Xb3JkcyksIFwib2YgdGhlIGZyb3plbiB3ZWlnaHRzIChkZWZhdWx0OiBhdXRvKVwiKSxcbiAgdGhyZWFkczogbnVtZXJpYyhcIk5cIiwgY291bnQsIFwiQ1BVIHRocmVhZHMgKGRlZmF1bHQ6IGJ5IHRoZSBudW1iZXIgb2YgY29yZXMpXCIpLFxuICByZXN1bWU6IG9wdGlvbihcIkRJUlwiLCB0ZXh0LCBcImdvIG9uIGZyb20gYSBydW4ncyAtLW91dCBvciBhIGNoZWNrcG9pbnRcIiksXG4gIFwibm8tdmVyZGljdFwiOiB0b2dnbGUoXCJza2lwIHRoZSBjb21wYXJpc29uIG9mIGJhc2UgYW5kIHR1bmVkIGF0IHRoZSBlbmRcIiksXG4gIGZpbGU6IG9wdGlvbihcIkZJTEVcIiwgdGV4dCwgXCJ0aGUgZmlsZSB0byBjb21wbGV0ZSBpblwiKSxcbiAgbGluZTogbnVtZXJpYyhcIkxcIiwgY291bnQsIFwiMS1iYXNlZCBsaW5lIG9mIHRoZSBjdXJzb3JcIiksXG4gIGNvbHVtbjogbnVtZXJpYyhcIkNcIiwgY291bnQsIFwiMS1iYXNlZCBjb2x1bW4gb2YgdGhlIGN1cnNvciwgaW4gVVRGLTE2IHVuaXRzIGFzIGFuIGVkaXRvciBjb3VudHNcIiksXG4gIHByb21wdDogb3B0aW9uKFwiVEVYVFwiLCB0ZXh0LCBcImNvbnRpbnVlIHRoaXMgdGV4dCwgbGVmdCB0byByaWdodFwiKSxcbiAgdG9rZW5zOiBvcHRpb24oXCIxLDIsM1wiLCB0b2tlbnMsIFwidG9rZW4gaWRzIG9mIHRoZSBwcm9tcHRcIiksXG4gIFwibWF4LXRva2Vuc1wiOiBudW1lcmljKFwiTlwiLCBjb3VudCwgXCJ0aGUgbW9zdCB0b2tlbnMgdG8gZ2VuZXJhdGVcIiksXG4gIHN0cmVuZ3RoOiBudW1lcmljKFwiWFwiLCBmaW5pdGUsIFwic2NhbGVzIHRoZSBhZGFwdGVyJ3MgZWZmZWN0IChkZWZhdWx0OiAxKVwiKSxcbiAgcmF3OiB0b2dnbGUoXCJubyBwb3N0LXByb2Nlc3Npbmc7IGFkZHMgcHJvbXB0VG9rZW5zIGFuZCBvdXRwdXRUb2tlbnMgdG8gdGhlIHJlc3VsdFwiKSxcbiAgc3RkaW46IHRvZ2dsZShcInNlcnZlIEpTT04gbGluZXMgZnJvbSBzdGFuZGFyZCBpbnB1dCB1bnRpbCBpdCBlbmRzXCIpLFxuICByZXZpc2lvbjogb3B0aW9uKFwiUlwiLCB0ZXh0LCBcImJyYW5jaCwgdGFnIG9yIGNvbW1pdCBvZiB0aGUgbW9kZWwgKGRlZmF1bHQ6IG1haW4pXCIpLFxuICBtZXJnZWQ6IHRvZ2dsZShcImFkZCB0aGUgYWRhcHRlciB0byB0aGUgd2VpZ2h0cyBmaXJzdFwiKSxcbn0gc2F0aXNmaWVzIFJlY29yZDxzdHJpbmcsIE9wdGlvbjx1bmtub3duPj47XG5cbmV4cG9ydCB0eXBlIE9wdGlvbk5hbWUgPSBrZXlvZiB0eXBlb2Ygb3B0aW9ucztcblxuLyoqIFRoZSB2YWx1ZXMgdGhhdCB3ZXJlIGdpdmVuLCBieSBvcHRpb24gbmFtZS4gKi9cbmV4cG9ydCB0eXBlIFZhbHVlczxOIGV4dGVuZHMgT3B0aW9uTmFtZT4gPSB7IHJlYWRvbmx5IFtQIGluIE5dPzogUmV0dXJuVHlwZTwodHlwZW9mIG9wdGlvbnMpW1BdW1wicmVhZFwiXT4gfTtcbiIsICIvKiogV2hhdCB0aGUgY29tbWFuZCBsaW5lIHByaW50czogbGluZXMgb2YgSlNPTiBmb3IgbWFjaGluZXMsIG9yIHRleHQgZm9yIHBlb3BsZSwgbmV2ZXIgYm90aC4gKi9cbmltcG9ydCB0eXBlIHsgSW8gfSBmcm9tIFwiLi9pb1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIE91dHB1dCB7XG4gIHJlYWRvbmx5IGpzb246IGJvb2xlYW47XG4gIC8qKiBPbmUgbGluZSBvZiBKU09OOyBub3RoaW5nIHdpdGhvdXQgYC0tanNvbmAuICovXG4gIGV2ZW50KG5hbWU6IHN0cmluZywgZmllbGRzOiBvYmplY3QpOiB2b2lkO1xuICAvKiogVGV4dCBmb3IgcGVvcGxlOyBub3RoaW5nIHdpdGggYC0tanNvbmAuICovXG4gIHRleHQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgLyoqIE9uZSBsaW5lIGZvciB3aG9ldmVyIGxvb2tzIGZvciB0aGUgY2F1c2Ugb2Ygc29tZXRoaW5nLCBvbiBzdGFuZGFyZCBlcnJvci4gKi9cbiAgbG9nKG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVPdXRwdXQoaW86IElvLCBqc29uOiBib29sZWFuKTogT3V0cHV0IHtcbiAgcmV0dXJuIHtcbiAgICBqc29uLFxuICAgIGV2ZW50OiAobmFtZSwgZmllbGRzKSA9PiB7XG4gICAgICBpZiAoanNvbikgaW8ub3V0KGpzb25MaW5lKHsgZXZlbnQ6IG5hbWUsIC4uLmZpZWxkcyB9KSk7XG4gICAgfSxcbiAgICB0ZXh0OiAodGV4dCkgPT4ge1xuICAgICAgaWYgKCFqc29uKSBpby5vdXQodGV4dCk7XG4gICAgfSxcbiAgICBsb2c6IChtZXNzYWdlKSA9PiBpby5lcnIoYCR7bWVzc2FnZX1cXG5gKSxcbiAgfTtcbn1cblxuLyoqXG4gKiBKU09OIGhhcyBubyBOYU4gYW5kIG5vIGluZmluaXR5LCBhbmQgYEpTT04uc3RyaW5naWZ5YCBtYWtlcyBgbnVsbGAgb2YgdGhlbSB3aXRob3V0IGEgd29yZC4gVGhleSBhcmUgd3JpdHRlbiBhcyB0aGVcbiAqIHRleHRzIFwiTmFOXCIsIFwiSW5maW5pdHlcIiBhbmQgXCItSW5maW5pdHlcIiBpbnN0ZWFkLCB3aGljaCBhIHJlYWRlciBjYW5ub3QgbWlzdGFrZSBmb3IgYSB2YWx1ZSB0aGF0IGlzIG1lcmVseSBhYnNlbnQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqc29uTGluZSh2YWx1ZTogb2JqZWN0KTogc3RyaW5nIHtcbiAgY29uc3Qgc3BlbGwgPSAoX2tleTogc3RyaW5nLCBpdGVtOiB1bmtub3duKSA9PlxuICAgIHR5cGVvZiBpdGVtID09PSBcIm51bWJlclwiICYmICFOdW1iZXIuaXNGaW5pdGUoaXRlbSkgPyBTdHJpbmcoaXRlbSkgOiBpdGVtO1xuICByZXR1cm4gYCR7SlNPTi5zdHJpbmdpZnkodmFsdWUsIHNwZWxsKX1cXG5gO1xufVxuXG4vKiogQ29sdW1ucyBhcyB3aWRlIGFzIHRoZWlyIHdpZGVzdCBjZWxsOyBudW1iZXJzIGFyZSByaWdodC1hbGlnbmVkIGJ5IHRoZSBjYWxsZXIncyBjaG9pY2UuICovXG5leHBvcnQgZnVuY3Rpb24gdGFibGUoXG4gIGhlYWRlcjogcmVhZG9ubHkgc3RyaW5nW10sXG4gIHJvd3M6IHJlYWRvbmx5IChyZWFkb25seSBzdHJpbmdbXSlbXSxcbiAgYWxpZ246IHJlYWRvbmx5IChcImxlZnRcIiB8IFwicmlnaHRcIilbXSxcbik6IHN0cmluZyB7XG4gIGNvbnN0IGxpbmVzID0gW2hlYWRlciwgLi4ucm93c107XG4gIGNvbnN0IHdpZHRocyA9IGhlYWRlci5tYXAoKF8sIGNvbHVtbikgPT4gTWF0aC5tYXgoLi4ubGluZXMubWFwKChsaW5lKSA9PiAobGluZVtjb2x1bW5dID8/IFwiXCIpLmxlbmd0aCkpKTtcbiAgY29uc3QgcmVuZGVyID0gKGxpbmU6IHJlYWRvbmx5IHN0cmluZ1tdKSA9PlxuICAgIHdpZHRoc1xuICAgICAgLm1hcCgod2lkdGgsIGNvbHVtbikgPT4ge1xuICAgICAgICBjb25zdCBjZWxsID0gbGluZVtjb2x1bW5dID8/IFwiXCI7XG4gICAgICAgIHJldHVybiBhbGlnbltjb2x1bW5dID09PSBcInJpZ2h0XCIgPyBjZWxsLnBhZFN0YXJ0KHdpZHRoKSA6IGNlbGwucGFkRW5kKHdpZHRoKTtcbiAgICAgIH0pXG4gICAgICAuam9pbihcIiAgXCIpXG4gICAgICAudHJpbUVuZCgpO1xuICByZXR1cm4gYCR7bGluZXMubWFwKHJlbmRlcikuam9pbihcIlxcblwiKX1cXG5gO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZ3JvdXBlZCh2YWx1ZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIHZhbHVlLnRvTG9jYWxlU3RyaW5nKFwiZW4tVVNcIiwgeyBtYXhpbXVtRnJhY3Rpb25EaWdpdHM6IDAgfSk7XG59XG5cbi8qKiBgMSBmaWxlYCwgYDIgZmlsZXNgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvdW50ZWQodmFsdWU6IG51bWJlciwgdGhpbmc6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgJHtncm91cGVkKHZhbHVlKX0gJHt0aGluZ30ke3ZhbHVlID09PSAxID8gXCJcIiA6IFwic1wifWA7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwZXJjZW50KHZhbHVlOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7dmFsdWUudG9Mb2NhbGVTdHJpbmcoXCJlbi1VU1wiLCB7IG1heGltdW1TaWduaWZpY2FudERpZ2l0czogMyB9KX0gJWA7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBieXRlcyh2YWx1ZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgdW5pdHMgPSBbXCJCXCIsIFwia0JcIiwgXCJNQlwiLCBcIkdCXCIsIFwiVEJcIl07XG4gIGxldCBzY2FsZWQgPSB2YWx1ZTtcbiAgbGV0IHVuaXQgPSAwO1xuICB3aGlsZSAoc2NhbGVkID49IDEwMDAgJiYgdW5pdCA8IHVuaXRzLmxlbmd0aCAtIDEpIHtcbiAgICBzY2FsZWQgLz0gMTAwMDtcbiAgICB1bml0ICs9IDE7XG4gIH1cbiAgcmV0dXJuIGAke3VuaXQgPT09IDAgPyBzY2FsZWQgOiBzY2FsZWQudG9GaXhlZChzY2FsZWQgPCAxMCA/IDEgOiAwKX0gJHt1bml0c1t1bml0XX1gO1xufVxuXG4vKiogYDQgc2AsIGAyIG1pbiAwNSBzYCwgYDEgaCAwMyBtaW5gLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGR1cmF0aW9uKHNlY29uZHM6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IHdob2xlID0gTWF0aC5tYXgoMCwgTWF0aC5yb3VuZChzZWNvbmRzKSk7XG4gIGNvbnN0IHR3byA9ICh2YWx1ZTogbnVtYmVyKSA9PiBTdHJpbmcodmFsdWUpLnBhZFN0YXJ0KDIsIFwiMFwiKTtcbiAgaWYgKHdob2xlIDwgNjApIHJldHVybiBgJHt3aG9sZX0gc2A7XG4gIGlmICh3aG9sZSA8IDM2MDApIHJldHVybiBgJHtNYXRoLmZsb29yKHdob2xlIC8gNjApfSBtaW4gJHt0d28od2hvbGUgJSA2MCl9IHNgO1xuICByZXR1cm4gYCR7TWF0aC5mbG9vcih3aG9sZSAvIDM2MDApfSBoICR7dHdvKE1hdGguZmxvb3IoKHdob2xlICUgMzYwMCkgLyA2MCkpfSBtaW5gO1xufVxuIiwgIi8qKiBUaGUgaGVscCB0ZXh0cywgd3JpdHRlbiBmcm9tIHRoZSBzYW1lIHRhYmxlcyB0aGF0IHRoZSBhcmd1bWVudHMgYXJlIHJlYWQgd2l0aC4gKi9cbmltcG9ydCB7IHR5cGUgT3B0aW9uTmFtZSwgb3B0aW9ucyB9IGZyb20gXCIuL29wdGlvbnNcIjtcbmltcG9ydCB0eXBlIHsgVmVyYiB9IGZyb20gXCIuL3ZlcmJcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIHByb2dyYW1IZWxwKHZlcmJzOiBSZWFkb25seU1hcDxzdHJpbmcsIFZlcmI+KTogc3RyaW5nIHtcbiAgY29uc3Qgd2lkdGggPSBNYXRoLm1heCguLi5bLi4udmVyYnMua2V5cygpXS5tYXAoKG5hbWUpID0+IG5hbWUubGVuZ3RoKSk7XG4gIHJldHVybiBbXG4gICAgXCJBdHR1bmUgdHVuZXMgYSBjb2RlIG1vZGVsIG9uIHlvdXIgd29ya3NwYWNlLCBvbiB5b3VyIG93biBHUFUgb3IgQ1BVLCBhbmQgY29tcGxldGVzIGNvZGUgd2l0aCB0aGUgcmVzdWx0LlwiLFxuICAgIFwiXCIsXG4gICAgXCJVc2FnZTogYXR0dW5lIFZFUkIgXHUyMDI2XCIsXG4gICAgXCJcIixcbiAgICAuLi5bLi4udmVyYnNdLm1hcCgoW25hbWUsIHZlcmJdKSA9PiBgICAke25hbWUucGFkRW5kKHdpZHRoKX0gICR7dmVyYi5zdW1tYXJ5fWApLFxuICAgIFwiXCIsXG4gICAgXCIgIGF0dHVuZSBWRVJCIC0taGVscCAgZXhwbGFpbnMgYSB2ZXJiLiAgICAgIGF0dHVuZSAtLXZlcnNpb24gIHByaW50cyB0aGUgdmVyc2lvbi5cIixcbiAgICBcIlwiLFxuICAgIC4uLmV4aXRDb2RlcyxcbiAgICBcIlwiLFxuICBdLmpvaW4oXCJcXG5cIik7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB2ZXJiSGVscChuYW1lOiBzdHJpbmcsIHZlcmI6IFZlcmIpOiBzdHJpbmcge1xuICBjb25zdCByb3dzOiAocmVhZG9ubHkgW3N0cmluZywgc3RyaW5nXSlbXSA9IHZlcmIub3B0aW9ucy5tYXAoKG9wdGlvbikgPT4gW3NwZWxsZWQob3B0aW9uKSwgb3B0aW9uc1tvcHRpb25dLmhlbHBdKTtcbiAgcm93cy5wdXNoKFtcIi0tanNvblwiLCBcInByaW50IG9uZSBKU09OIG9iamVjdCBhIGxpbmVcIl0sIFtcIi0taGVscFwiLCBcInByaW50IHRoaXNcIl0pO1xuICBjb25zdCB3aWR0aCA9IE1hdGgubWF4KC4uLnJvd3MubWFwKChbbGVmdF0pID0+IGxlZnQubGVuZ3RoKS5maWx0ZXIoKGxlbmd0aCkgPT4gbGVuZ3RoIDw9IDM0KSk7XG4gIHJldHVybiBbXG4gICAgdmVyYi5zdW1tYXJ5LFxuICAgIFwiXCIsXG4gICAgYFVzYWdlOiBhdHR1bmUgJHtbbmFtZSwgdmVyYi5wb3NpdGlvbmFsLCBcIltPUFRJT05TXVwiXS5maWx0ZXIoKHBhcnQpID0+IHBhcnQgIT09IG51bGwpLmpvaW4oXCIgXCIpfWAsXG4gICAgXCJcIixcbiAgICAuLi5yb3dzLm1hcCgoW2xlZnQsIHJpZ2h0XSkgPT5cbiAgICAgIGxlZnQubGVuZ3RoID4gd2lkdGggPyBgICAke2xlZnR9XFxuICAke1wiIFwiLnJlcGVhdCh3aWR0aCl9ICAke3JpZ2h0fWAgOiBgICAke2xlZnQucGFkRW5kKHdpZHRoKX0gICR7cmlnaHR9YCxcbiAgICApLFxuICAgIFwiXCIsXG4gICAgLi4uKHZlcmIubm90ZXMubGVuZ3RoID4gMCA/IFsuLi52ZXJiLm5vdGVzLCBcIlwiXSA6IFtdKSxcbiAgICAuLi5leGl0Q29kZXMsXG4gICAgXCJcIixcbiAgXS5qb2luKFwiXFxuXCIpO1xufVxuXG5mdW5jdGlvbiBzcGVsbGVkKG5hbWU6IE9wdGlvbk5hbWUpOiBzdHJpbmcge1xuICBjb25zdCB7IHBsYWNlaG9sZGVyIH0gPSBvcHRpb25zW25hbWVdO1xuICByZXR1cm4gcGxhY2Vob2xkZXIgPT09IG51bGwgPyBgLS0ke25hbWV9YCA6IGAtLSR7bmFtZX0gJHtwbGFjZWhvbGRlcn1gO1xufVxuXG5jb25zdCBleGl0Q29kZXMgPSBbXCJFeGl0IGNvZGU6IDAgZG9uZSwgMSBmYWlsZWQsIDIgd3JvbmcgdXNhZ2UsIDEzMCBpbnRlcnJ1cHRlZC4gTG9ncyBnbyB0byBzdGFuZGFyZCBlcnJvci5cIl07XG4iLCAiaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IE9wZXJhdGlvbnMgfSBmcm9tIFwiLi4vb3BlcmF0aW9uc1wiO1xuaW1wb3J0IHR5cGUgeyBJbyB9IGZyb20gXCIuL2lvXCI7XG5pbXBvcnQgdHlwZSB7IE9wdGlvbk5hbWUsIFZhbHVlcyB9IGZyb20gXCIuL29wdGlvbnNcIjtcbmltcG9ydCB0eXBlIHsgT3V0cHV0IH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29udGV4dCB7XG4gIHJlYWRvbmx5IG9wZXJhdGlvbnM6IE9wZXJhdGlvbnM7XG4gIHJlYWRvbmx5IGlvOiBJbztcbiAgcmVhZG9ubHkgb3V0cHV0OiBPdXRwdXQ7XG4gIC8qKiBBYm9ydGVkIGJ5IHRoZSBmaXJzdCBTSUdJTlQgb3IgU0lHVEVSTSwgd2hlcmUgdGhlIHZlcmIgc2F5cyB0aGF0IGl0IGxpc3RlbnMuICovXG4gIHJlYWRvbmx5IHNpZ25hbDogQWJvcnRTaWduYWw7XG4gIC8qKiBUaGUgYXJndW1lbnRzIGFzIHR5cGVkLCB3aXRob3V0IHRoZSB2ZXJiOiBmb3IgXCJyZXN1bWUgd2l0aCBcdTIwMjZcIi4gKi9cbiAgcmVhZG9ubHkgYXJndjogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVmVyYiB7XG4gIC8qKiBPbmUgbGluZSBmb3IgdGhlIGxpc3Qgb2YgdmVyYnMuICovXG4gIHJlYWRvbmx5IHN1bW1hcnk6IHN0cmluZztcbiAgLyoqIFBvc2l0aW9uYWwgYXJndW1lbnRzIGFzIHRoZSBoZWxwIHNob3dzIHRoZW0sIGZvciBleGFtcGxlIGBXT1JLU1BBQ0VgOyBgW1dPUktTUEFDRV1gIG1heSBiZSBhYnNlbnQuICovXG4gIHJlYWRvbmx5IHBvc2l0aW9uYWw6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IG9wdGlvbnM6IHJlYWRvbmx5IE9wdGlvbk5hbWVbXTtcbiAgLyoqIFdoZXRoZXIgdGhlIHZlcmIgZW5kcyBieSBpdHNlbGYgd2hlbiBpdHMgc2lnbmFsIGlzIGFib3J0ZWQ7IG90aGVyd2lzZSB0aGUgZmlyc3QgU0lHSU5UIGVuZHMgdGhlIHByb2Nlc3MuICovXG4gIHJlYWRvbmx5IGludGVycnVwdGlibGU6IGJvb2xlYW47XG4gIC8qKiBNb3JlIGZvciB0aGUgaGVscDogaG93IHRoZSBvcHRpb25zIGdvIHRvZ2V0aGVyLCBhbmQgZXhhbXBsZXMuICovXG4gIHJlYWRvbmx5IG5vdGVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIENoZWNrcyB3aGF0IHRoZSBjb21tYW5kIGxpbmUgYWxvbmUgc2hvd3MsIGJlZm9yZSBhbnkgZmlsZSBpcyBvcGVuZWQuICovXG4gIHByZXBhcmUocG9zaXRpb25hbDogc3RyaW5nIHwgdW5kZWZpbmVkLCB2YWx1ZXM6IFZhbHVlczxPcHRpb25OYW1lPik6IChjb250ZXh0OiBDb250ZXh0KSA9PiBQcm9taXNlPHZvaWQ+O1xufVxuXG4vKiogQSB2ZXJiIHdob3NlIGBwcmVwYXJlYCBzZWVzIGV4YWN0bHkgdGhlIG9wdGlvbnMgdGhhdCBpdCBsaXN0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2ZXJiPE4gZXh0ZW5kcyBPcHRpb25OYW1lPihkZWZpbml0aW9uOiB7XG4gIHJlYWRvbmx5IHN1bW1hcnk6IHN0cmluZztcbiAgcmVhZG9ubHkgcG9zaXRpb25hbDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgb3B0aW9uczogcmVhZG9ubHkgTltdO1xuICByZWFkb25seSBpbnRlcnJ1cHRpYmxlOiBib29sZWFuO1xuICByZWFkb25seSBub3RlczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHByZXBhcmUocG9zaXRpb25hbDogc3RyaW5nIHwgdW5kZWZpbmVkLCB2YWx1ZXM6IFZhbHVlczxOPik6IChjb250ZXh0OiBDb250ZXh0KSA9PiBQcm9taXNlPHZvaWQ+O1xufSk6IFZlcmIge1xuICByZXR1cm4gZGVmaW5pdGlvbjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHVzYWdlKG1lc3NhZ2U6IHN0cmluZywgaGludDogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFwiRV9VU0FHRVwiLCBtZXNzYWdlLCBoaW50KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG5lZWQ8VD4odmFsdWU6IFQgfCB1bmRlZmluZWQsIHdoYXQ6IHN0cmluZywgaGludDogc3RyaW5nKTogVCB7XG4gIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkKSB0aHJvdyB1c2FnZShgJHt3aGF0fSBpcyBtaXNzaW5nYCwgaGludCk7XG4gIHJldHVybiB2YWx1ZTtcbn1cblxuLyoqIFdpdGhvdXQgdGhlIGZpZWxkcyB0aGF0IGFyZSB1bmRlZmluZWQ6IGFuIGFic2VudCBvcHRpb24gaXMgYW4gYWJzZW50IGZpZWxkLCBuZXZlciBhbiBlbXB0eSBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gZGVmaW5lZDxUIGV4dGVuZHMgb2JqZWN0PihmaWVsZHM6IFQpOiB7IHJlYWRvbmx5IFtQIGluIGtleW9mIFRdPzogRXhjbHVkZTxUW1BdLCB1bmRlZmluZWQ+IH0ge1xuICBjb25zdCBrZXB0ID0gT2JqZWN0LmVudHJpZXMoZmllbGRzKS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdmFsdWUgIT09IHVuZGVmaW5lZCk7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoa2VwdCkgYXMgeyByZWFkb25seSBbUCBpbiBrZXlvZiBUXT86IEV4Y2x1ZGU8VFtQXSwgdW5kZWZpbmVkPiB9O1xufVxuIiwgImltcG9ydCB7IHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBsZXRlUGxhY2UgfSBmcm9tIFwiLi4vLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB0eXBlIHsgT3B0aW9uTmFtZSwgVmFsdWVzIH0gZnJvbSBcIi4uL29wdGlvbnNcIjtcbmltcG9ydCB7IHNlcnZlTGluZXMgfSBmcm9tIFwiLi4vc3RkaW5cIjtcbmltcG9ydCB7IGRlZmluZWQsIG5lZWQsIHVzYWdlLCB2ZXJiIH0gZnJvbSBcIi4uL3ZlcmJcIjtcblxuZXhwb3J0IGNvbnN0IGNvbXBsZXRlID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiQ29tcGxldGUgY29kZSBhdCBhIHBsYWNlIGluIGEgZmlsZVwiLFxuICBwb3NpdGlvbmFsOiBudWxsLFxuICBvcHRpb25zOiBbXG4gICAgXCJiYXNlXCIsXG4gICAgXCJhZGFwdGVyXCIsXG4gICAgXCJzdHJlbmd0aFwiLFxuICAgIFwiZmlsZVwiLFxuICAgIFwibGluZVwiLFxuICAgIFwiY29sdW1uXCIsXG4gICAgXCJwcm9tcHRcIixcbiAgICBcInRva2Vuc1wiLFxuICAgIFwibWF4LXRva2Vuc1wiLFxuICAgIFwicmF3XCIsXG4gICAgXCJkZXZpY2VcIixcbiAgICBcInByZWNpc2lvblwiLFxuICAgIFwidGhyZWFkc1wiLFxuICAgIFwic3RkaW5cIixcbiAgXSxcbiAgaW50ZXJydXB0aWJsZTogdHJ1ZSxcbiAgbm90ZXM6IFtcbiAgICBcIkdpdmUgb25lIHBsYWNlOiAtLWZpbGUgd2l0aCAtLWxpbmUgYW5kIC0tY29sdW1uLCBvciAtLXByb21wdCwgb3IgLS10b2tlbnMuXCIsXG4gICAgXCJcIixcbiAgICBcIldpdGggLS1zdGRpbiBlYWNoIGxpbmUgb2Ygc3RhbmRhcmQgaW5wdXQgaXMgYSByZXF1ZXN0LCBhbnN3ZXJlZCBieSBvbmUgbGluZSB3aXRoIGl0cyBpZDpcIixcbiAgICAnICB7XCJpZFwiOiAxLCBcImZpbGVcIjogXCJhLnRzXCIsIFwibGluZVwiOiAzLCBcImNvbHVtblwiOiA3LCBcInRleHRcIjogXCJcdTIwMjZcIn0gICB0ZXh0IG1heSBiZSBhYnNlbnQ6IHRoZSBmaWxlIGlzIHJlYWQnLFxuICAgICcgIHtcImlkXCI6IDIsIFwicHJvbXB0XCI6IFwiZnVuY3Rpb24gYWRkKFwifSAgICAge1wiaWRcIjogMywgXCJ0b2tlbnNcIjogWzEsIDIsIDNdfSAgICAge1wiY2FuY2VsXCI6IDJ9JyxcbiAgICBcImFuZCBhZGFwdGVyLCBzdHJlbmd0aCwgbWF4VG9rZW5zIGFuZCByYXcgd2hlcmUgdGhleSBkaWZmZXIgZnJvbSB0aGUgY29tbWFuZCBsaW5lJ3MuXCIsXG4gIF0sXG4gIHByZXBhcmUoXywgdmFsdWVzKSB7XG4gICAgY29uc3Qgc2V0dGluZ3MgPSAoY3dkOiBzdHJpbmcpID0+XG4gICAgICBkZWZpbmVkKHtcbiAgICAgICAgYmFzZTogdmFsdWVzLmJhc2UsXG4gICAgICAgIGFkYXB0ZXI6IHZhbHVlcy5hZGFwdGVyID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiByZXNvbHZlKGN3ZCwgdmFsdWVzLmFkYXB0ZXIpLFxuICAgICAgICBzdHJlbmd0aDogdmFsdWVzLnN0cmVuZ3RoLFxuICAgICAgICBkZXZpY2U6IHZhbHVlcy5kZXZpY2UsXG4gICAgICAgIHByZWNpc2lvbjogdmFsdWVzLnByZWNpc2lvbixcbiAgICAgICAgdGhyZWFkczogdmFsdWVzLnRocmVhZHMsXG4gICAgICAgIG1heFRva2VuczogdmFsdWVzW1wibWF4LXRva2Vuc1wiXSxcbiAgICAgICAgcmF3OiB2YWx1ZXMucmF3LFxuICAgICAgfSk7XG4gICAgaWYgKHZhbHVlcy5zdGRpbikge1xuICAgICAgY29uc3QgZ2l2ZW4gPSBwbGFjZU9wdGlvbnMuZmluZCgobmFtZSkgPT4gdmFsdWVzW25hbWVdICE9PSB1bmRlZmluZWQpO1xuICAgICAgaWYgKGdpdmVuICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgdGhyb3cgdXNhZ2UoXG4gICAgICAgICAgYGF0dHVuZSBjb21wbGV0ZTogLS0ke2dpdmVufSBhbmQgLS1zdGRpbiBleGNsdWRlIGVhY2ggb3RoZXJgLFxuICAgICAgICAgIFwiUHV0IHRoZSBwbGFjZSBpbnRvIHRoZSByZXF1ZXN0J3MgbGluZS5cIixcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiAoY29udGV4dCkgPT4gc2VydmVMaW5lcyhzZXR0aW5ncyhjb250ZXh0LmlvLmN3ZCksIGNvbnRleHQpO1xuICAgIH1cbiAgICBjb25zdCBwbGFjZSA9IHJlYWRQbGFjZSh2YWx1ZXMpO1xuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBvdXRwdXQsIGlvLCBzaWduYWwgfSkgPT4ge1xuICAgICAgY29uc3QgY29tcGxldGVyID0gYXdhaXQgb3BlcmF0aW9ucy5jcmVhdGVDb21wbGV0ZXIob3V0cHV0LmxvZyk7XG4gICAgICB0cnkge1xuICAgICAgICBjb25zdCBhdCA9IHBsYWNlLmtpbmQgPT09IFwiZmlsZVwiID8geyAuLi5wbGFjZSwgZmlsZTogcmVzb2x2ZShpby5jd2QsIHBsYWNlLmZpbGUpIH0gOiBwbGFjZTtcbiAgICAgICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgY29tcGxldGVyLmNvbXBsZXRlKHsgLi4uc2V0dGluZ3MoaW8uY3dkKSwgYXQgfSwgc2lnbmFsKTtcbiAgICAgICAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHJlc3VsdCk7XG4gICAgICAgIG91dHB1dC50ZXh0KGAke3Jlc3VsdC50ZXh0fVxcbmApO1xuICAgICAgfSBmaW5hbGx5IHtcbiAgICAgICAgYXdhaXQgY29tcGxldGVyLmRpc3Bvc2UoKTtcbiAgICAgIH1cbiAgICB9O1xuICB9LFxufSk7XG5cbmNvbnN0IHBsYWNlT3B0aW9ucyA9IFtcImZpbGVcIiwgXCJsaW5lXCIsIFwiY29sdW1uXCIsIFwicHJvbXB0XCIsIFwidG9rZW5zXCJdIGFzIGNvbnN0IHNhdGlzZmllcyByZWFkb25seSBPcHRpb25OYW1lW107XG5cbmZ1bmN0aW9uIHJlYWRQbGFjZSh2YWx1ZXM6IFZhbHVlczwodHlwZW9mIHBsYWNlT3B0aW9ucylbbnVtYmVyXT4pOiBDb21wbGV0ZVBsYWNlIHtcbiAgY29uc3QgaGludCA9IFwiR2l2ZSAtLWZpbGUgd2l0aCAtLWxpbmUgYW5kIC0tY29sdW1uLCBvciAtLXByb21wdCwgb3IgLS10b2tlbnMsIG9yIC0tc3RkaW4uXCI7XG4gIGNvbnN0IGdpdmVuID0gKFtcImZpbGVcIiwgXCJwcm9tcHRcIiwgXCJ0b2tlbnNcIl0gYXMgY29uc3QpLmZpbHRlcigobmFtZSkgPT4gdmFsdWVzW25hbWVdICE9PSB1bmRlZmluZWQpO1xuICBpZiAoZ2l2ZW4ubGVuZ3RoICE9PSAxKSB7XG4gICAgY29uc3Qgd2hhdCA9XG4gICAgICBnaXZlbi5sZW5ndGggPT09IDAgPyBcIm5vIHBsYWNlIGlzIGdpdmVuXCIgOiBgJHtnaXZlbi5tYXAoKG5hbWUpID0+IGAtLSR7bmFtZX1gKS5qb2luKFwiIGFuZCBcIil9IGV4Y2x1ZGUgZWFjaCBvdGhlcmA7XG4gICAgdGhyb3cgdXNhZ2UoYGF0dHVuZSBjb21wbGV0ZTogJHt3aGF0fWAsIGhpbnQpO1xuICB9XG4gIGlmICh2YWx1ZXMuZmlsZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgbGluZSA9IG5lZWQodmFsdWVzLmxpbmUsIGBhdHR1bmUgY29tcGxldGU6IC0tbGluZSBmb3IgLS1maWxlICR7dmFsdWVzLmZpbGV9YCwgaGludCk7XG4gICAgY29uc3QgY29sdW1uID0gbmVlZCh2YWx1ZXMuY29sdW1uLCBgYXR0dW5lIGNvbXBsZXRlOiAtLWNvbHVtbiBmb3IgLS1maWxlICR7dmFsdWVzLmZpbGV9YCwgaGludCk7XG4gICAgcmV0dXJuIHsga2luZDogXCJmaWxlXCIsIGZpbGU6IHZhbHVlcy5maWxlLCBsaW5lLCBjb2x1bW4gfTtcbiAgfVxuICBpZiAodmFsdWVzLmxpbmUgIT09IHVuZGVmaW5lZCB8fCB2YWx1ZXMuY29sdW1uICE9PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyB1c2FnZShcImF0dHVuZSBjb21wbGV0ZTogLS1saW5lIGFuZCAtLWNvbHVtbiBnbyB3aXRoIC0tZmlsZSBvbmx5XCIsIGhpbnQpO1xuICB9XG4gIGlmICh2YWx1ZXMucHJvbXB0ICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGtpbmQ6IFwicHJvbXB0XCIsIHByb21wdDogdmFsdWVzLnByb21wdCB9O1xuICByZXR1cm4geyBraW5kOiBcInRva2Vuc1wiLCB0b2tlbnM6IG5lZWQodmFsdWVzLnRva2VucywgXCJhdHR1bmUgY29tcGxldGU6IC0tdG9rZW5zXCIsIGhpbnQpIH07XG59XG4iLCAiLyoqIGBjb21wbGV0ZSAtLXN0ZGluYDogbGluZXMgb2YgSlNPTiBpbiwgb25lIGxpbmUgb2YgSlNPTiBvdXQgZm9yIGVhY2ggcmVxdWVzdC4gKi9cbmltcG9ydCB7IHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciwgdG9FcnJvckRhdGEgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBsZXRlUmVxdWVzdCB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuaW1wb3J0IHsgY3JlYXRlUXVldWUgfSBmcm9tIFwiLi4vcXVldWVcIjtcbmltcG9ydCB7IHBhcnNlU3RkaW5MaW5lLCB0eXBlIFJlcXVlc3RJZCwgcmVhZGFibGVJZCwgdHlwZSBTdGRpbkxpbmUgfSBmcm9tIFwiLi4vcmVxdWVzdHNcIjtcbmltcG9ydCB7IGpzb25MaW5lIH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5pbXBvcnQgdHlwZSB7IENvbnRleHQgfSBmcm9tIFwiLi92ZXJiXCI7XG5cbi8qKiBXaGF0IHRoZSBjb21tYW5kIGxpbmUgc2V0IGZvciBldmVyeSByZXF1ZXN0IHRoYXQgZG9lcyBub3Qgc2F5IG90aGVyd2lzZS4gKi9cbmV4cG9ydCB0eXBlIFNldHRpbmdzID0gT21pdDxDb21wbGV0ZVJlcXVlc3QsIFwiYXRcIj47XG5cbi8qKlxuICogU2VydmVzIHVudGlsIHRoZSBpbnB1dCBlbmRzIGFuZCBldmVyeSByZXF1ZXN0IGlzIGFuc3dlcmVkLiBSZXF1ZXN0cyBhcmUgYW5zd2VyZWQgb25lIGFmdGVyIHRoZSBvdGhlciwgaW4gdGhlaXIgb3JkZXI7XG4gKiBhIHdyb25nIGxpbmUgZ2V0cyBhbiBgZXJyb3JgIGxpbmUgYW5kIG5vdGhpbmcgZWxzZSBoYXBwZW5zLiBSZWplY3RzIHdpdGggYEVfSU5URVJSVVBURURgIG9uY2UgdGhlIHNpZ25hbCBpcyBhYm9ydGVkLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc2VydmVMaW5lcyhzZXR0aW5nczogU2V0dGluZ3MsIHsgb3BlcmF0aW9ucywgaW8sIG91dHB1dCwgc2lnbmFsIH06IENvbnRleHQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgY29tcGxldGVyID0gYXdhaXQgb3BlcmF0aW9ucy5jcmVhdGVDb21wbGV0ZXIob3V0cHV0LmxvZyk7XG4gIGNvbnN0IHF1ZXVlID0gY3JlYXRlUXVldWUoKTtcbiAgY29uc3QgcGVuZGluZyA9IG5ldyBNYXA8UmVxdWVzdElkLCBBYm9ydENvbnRyb2xsZXI+KCk7XG4gIGNvbnN0IGFuc3dlcnMgPSBuZXcgU2V0PFByb21pc2U8dm9pZD4+KCk7XG4gIGNvbnN0IGNhbmNlbEFsbCA9ICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IGNvbnRyb2xsZXIgb2YgcGVuZGluZy52YWx1ZXMoKSkgY29udHJvbGxlci5hYm9ydCgpO1xuICB9O1xuICBzaWduYWwuYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGNhbmNlbEFsbCk7XG5cbiAgY29uc3QgYW5zd2VyID0gYXN5bmMgKHJlcXVlc3Q6IEV4dHJhY3Q8U3RkaW5MaW5lLCB7IGtpbmQ6IFwiY29tcGxldGVcIiB9PiwgY29udHJvbGxlcjogQWJvcnRDb250cm9sbGVyKSA9PiB7XG4gICAgY29uc3QgeyBpZCB9ID0gcmVxdWVzdDtcbiAgICB0cnkge1xuICAgICAgY29uc3QgY29tcGxldGUgPSBjb21wbGV0ZVJlcXVlc3Qoc2V0dGluZ3MsIHJlcXVlc3QsIGlvLmN3ZCk7XG4gICAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBxdWV1ZS5ydW4oKGFib3J0ZWQpID0+IGNvbXBsZXRlci5jb21wbGV0ZShjb21wbGV0ZSwgYWJvcnRlZCksIGNvbnRyb2xsZXIuc2lnbmFsKTtcbiAgICAgIGlvLm91dChqc29uTGluZSh7IGV2ZW50OiBcInJlc3VsdFwiLCBpZCwgLi4ucmVzdWx0IH0pKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaW8ub3V0KGpzb25MaW5lKHsgZXZlbnQ6IFwiZXJyb3JcIiwgaWQsIC4uLnRvRXJyb3JEYXRhKGVycm9yKSB9KSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHBlbmRpbmcuZGVsZXRlKGlkKTtcbiAgICB9XG4gIH07XG5cbiAgdHJ5IHtcbiAgICBmb3IgYXdhaXQgKGNvbnN0IHsgdGV4dCwgbnVtYmVyIH0gb2YgbGluZXMoaW8uaW5wdXQsIHNpZ25hbCkpIHtcbiAgICAgIGlmICh0ZXh0LnRyaW0oKSA9PT0gXCJcIikgY29udGludWU7XG4gICAgICBsZXQgdmFsdWU6IHVua25vd24gPSBudWxsO1xuICAgICAgdHJ5IHtcbiAgICAgICAgdmFsdWUgPSBwYXJzZUpzb24odGV4dCwgbnVtYmVyKTtcbiAgICAgICAgY29uc3QgcmVxdWVzdCA9IHBhcnNlU3RkaW5MaW5lKHZhbHVlKTtcbiAgICAgICAgaWYgKHJlcXVlc3Qua2luZCA9PT0gXCJjYW5jZWxcIikge1xuICAgICAgICAgIC8vIFRoZSBpZCBtYXkgYmUgYW5zd2VyZWQgYWxyZWFkeTogdGhlbiB0aGUgY2FuY2VsbGF0aW9uIGNhbWUgdG9vIGxhdGUsIHdoaWNoIGlzIG5vIGVycm9yLlxuICAgICAgICAgIHBlbmRpbmcuZ2V0KHJlcXVlc3QuaWQpPy5hYm9ydCgpO1xuICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGlmIChwZW5kaW5nLmhhcyhyZXF1ZXN0LmlkKSkgdGhyb3cgc3RpbGxPcGVuKHJlcXVlc3QuaWQpO1xuICAgICAgICBjb25zdCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgICAgICBwZW5kaW5nLnNldChyZXF1ZXN0LmlkLCBjb250cm9sbGVyKTtcbiAgICAgICAgY29uc3QgcnVubmluZyA9IGFuc3dlcihyZXF1ZXN0LCBjb250cm9sbGVyKS5maW5hbGx5KCgpID0+IGFuc3dlcnMuZGVsZXRlKHJ1bm5pbmcpKTtcbiAgICAgICAgYW5zd2Vycy5hZGQocnVubmluZyk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBjb25zdCBpZCA9IHJlYWRhYmxlSWQodmFsdWUpO1xuICAgICAgICBpby5vdXQoanNvbkxpbmUoeyBldmVudDogXCJlcnJvclwiLCAuLi4oaWQgPT09IG51bGwgPyB7fSA6IHsgaWQgfSksIGxpbmU6IG51bWJlciwgLi4udG9FcnJvckRhdGEoZXJyb3IpIH0pKTtcbiAgICAgIH1cbiAgICB9XG4gICAgYXdhaXQgUHJvbWlzZS5hbGwoYW5zd2Vycyk7XG4gICAgaWYgKHNpZ25hbC5hYm9ydGVkKSB7XG4gICAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX0lOVEVSUlVQVEVEXCIsIFwiSW50ZXJydXB0ZWQgYmVmb3JlIHRoZSBpbnB1dCBlbmRlZC5cIiwgXCJTZW5kIHRoZSByZXF1ZXN0cyBhZ2Fpbi5cIik7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIHNpZ25hbC5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgY2FuY2VsQWxsKTtcbiAgICBhd2FpdCBjb21wbGV0ZXIuZGlzcG9zZSgpO1xuICB9XG59XG5cbmZ1bmN0aW9uIGNvbXBsZXRlUmVxdWVzdChcbiAgc2V0dGluZ3M6IFNldHRpbmdzLFxuICByZXF1ZXN0OiBFeHRyYWN0PFN0ZGluTGluZSwgeyBraW5kOiBcImNvbXBsZXRlXCIgfT4sXG4gIGN3ZDogc3RyaW5nLFxuKTogQ29tcGxldGVSZXF1ZXN0IHtcbiAgY29uc3QgeyBhdCwgYWRhcHRlciwgc3RyZW5ndGgsIG1heFRva2VucywgcmF3IH0gPSByZXF1ZXN0O1xuICBjb25zdCB7IGFkYXB0ZXI6IHVzdWFsLCAuLi5vdGhlcnMgfSA9IHNldHRpbmdzO1xuICBjb25zdCBjaG9zZW4gPSBhZGFwdGVyID09PSB1bmRlZmluZWQgPyB1c3VhbCA6IGFkYXB0ZXI7XG4gIHJldHVybiB7XG4gICAgLi4ub3RoZXJzLFxuICAgIC4uLihjaG9zZW4gPT09IHVuZGVmaW5lZCB8fCBjaG9zZW4gPT09IG51bGwgPyB7fSA6IHsgYWRhcHRlcjogcmVzb2x2ZShjd2QsIGNob3NlbikgfSksXG4gICAgLi4uKHN0cmVuZ3RoID09PSB1bmRlZmluZWQgPyB7fSA6IHsgc3RyZW5ndGggfSksXG4gICAgLi4uKG1heFRva2VucyA9PT0gdW5kZWZpbmVkID8ge30gOiB7IG1heFRva2VucyB9KSxcbiAgICAuLi4ocmF3ID09PSB1bmRlZmluZWQgPyB7fSA6IHsgcmF3IH0pLFxuICAgIGF0OiBhdC5raW5kID09PSBcImZpbGVcIiA/IHsgLi4uYXQsIGZpbGU6IHJlc29sdmUoY3dkLCBhdC5maWxlKSB9IDogYXQsXG4gIH07XG59XG5cbmZ1bmN0aW9uIHBhcnNlSnNvbih0ZXh0OiBzdHJpbmcsIGxpbmU6IG51bWJlcik6IHVua25vd24ge1xuICB0cnkge1xuICAgIHJldHVybiBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGNvbnN0IHdoeSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKTtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIGBsaW5lICR7bGluZX0gaXMgbm90IEpTT046ICR7d2h5fWAsIFwiU2VuZCBvbmUgSlNPTiBvYmplY3QgYSBsaW5lLlwiKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBzdGlsbE9wZW4oaWQ6IFJlcXVlc3RJZCk6IEF0dHVuZUVycm9yIHtcbiAgY29uc3Qgc2hvd24gPSBKU09OLnN0cmluZ2lmeShpZCk7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIGBpZCAke3Nob3dufSBpcyBub3QgYW5zd2VyZWQgeWV0YCwgXCJHaXZlIGVhY2ggb3BlbiByZXF1ZXN0IGFuIGlkIG9mIGl0cyBvd24uXCIpO1xufVxuXG4vKipcbiAqIExpbmVzIGJ5IGBcXG5gIGFsb25lLiBOb2RlJ3Mgb3duIHJlYWRsaW5lIGFsc28gYnJlYWtzIGF0IFUrMjAyOCBhbmQgVSsyMDI5LCB3aGljaCBtYXkgc3RhbmQgdW5lc2NhcGVkIGluIEpTT04gdGV4dHMuXG4gKiBFbmRzIGVhcmx5IHdoZW4gdGhlIHNpZ25hbCBpcyBhYm9ydGVkLlxuICovXG5hc3luYyBmdW5jdGlvbiogbGluZXMoXG4gIGlucHV0OiBBc3luY0l0ZXJhYmxlPFVpbnQ4QXJyYXkgfCBzdHJpbmc+LFxuICBzaWduYWw6IEFib3J0U2lnbmFsLFxuKTogQXN5bmNHZW5lcmF0b3I8eyByZWFkb25seSB0ZXh0OiBzdHJpbmc7IHJlYWRvbmx5IG51bWJlcjogbnVtYmVyIH0+IHtcbiAgY29uc3QgZGVjb2RlciA9IG5ldyBUZXh0RGVjb2RlcigpO1xuICBsZXQgcmVzdCA9IFwiXCI7XG4gIGxldCBudW1iZXIgPSAwO1xuICBmb3IgYXdhaXQgKGNvbnN0IHBpZWNlIG9mIHVudGlsQWJvcnRlZChpbnB1dCwgc2lnbmFsKSkge1xuICAgIGNvbnN0IHBhcnRzID0gKHJlc3QgKyAodHlwZW9mIHBpZWNlID09PSBcInN0cmluZ1wiID8gcGllY2UgOiBkZWNvZGVyLmRlY29kZShwaWVjZSwgeyBzdHJlYW06IHRydWUgfSkpKS5zcGxpdChcIlxcblwiKTtcbiAgICByZXN0ID0gcGFydHMucG9wKCkgPz8gXCJcIjtcbiAgICBmb3IgKGNvbnN0IHRleHQgb2YgcGFydHMpIHlpZWxkIHsgdGV4dCwgbnVtYmVyOiArK251bWJlciB9O1xuICB9XG4gIGlmIChyZXN0ICE9PSBcIlwiKSB5aWVsZCB7IHRleHQ6IHJlc3QsIG51bWJlcjogKytudW1iZXIgfTtcbn1cblxuLyoqIEEgc3RyZWFtIHRoYXQgaXMgc2lsZW50IHdvdWxkIG90aGVyd2lzZSBob2xkIHRoZSBwcm9jZXNzIGFmdGVyIEN0cmwrQy4gKi9cbmFzeW5jIGZ1bmN0aW9uKiB1bnRpbEFib3J0ZWQ8VD4oaW5wdXQ6IEFzeW5jSXRlcmFibGU8VD4sIHNpZ25hbDogQWJvcnRTaWduYWwpOiBBc3luY0dlbmVyYXRvcjxUPiB7XG4gIGNvbnN0IGFib3J0ZWQgPSBuZXcgUHJvbWlzZTxcImFib3J0ZWRcIj4oKHJlc29sdmUpID0+IHtcbiAgICBpZiAoc2lnbmFsLmFib3J0ZWQpIHJlc29sdmUoXCJhYm9ydGVkXCIpO1xuICAgIHNpZ25hbC5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgKCkgPT4gcmVzb2x2ZShcImFib3J0ZWRcIiksIHsgb25jZTogdHJ1ZSB9KTtcbiAgfSk7XG4gIGNvbnN0IGl0ZXJhdG9yID0gaW5wdXRbU3ltYm9sLmFzeW5jSXRlcmF0b3JdKCk7XG4gIGZvciAoOzspIHtcbiAgICBjb25zdCBuZXh0ID0gYXdhaXQgUHJvbWlzZS5yYWNlKFtpdGVyYXRvci5uZXh0KCksIGFib3J0ZWRdKTtcbiAgICBpZiAobmV4dCA9PT0gXCJhYm9ydGVkXCIgfHwgbmV4dC5kb25lID09PSB0cnVlKSByZXR1cm47XG4gICAgeWllbGQgbmV4dC52YWx1ZTtcbiAgfVxufVxuIiwgImltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4vZXJyb3JzXCI7XG5cbi8qKiBSdW5zIG9uZSB0YXNrIGF0IGEgdGltZSwgaW4gdGhlIG9yZGVyIGluIHdoaWNoIHRoZXkgY2FtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUXVldWUge1xuICAvKiogQSB0YXNrIHRoYXQgaXMgYWJvcnRlZCB3aGlsZSBpdCBzdGlsbCB3YWl0cyBuZXZlciBzdGFydHMgYW5kIHJlamVjdHMgYXQgb25jZSB3aXRoIGBFX0lOVEVSUlVQVEVEYC4gKi9cbiAgcnVuPFQ+KHRhc2s6IChzaWduYWw6IEFib3J0U2lnbmFsKSA9PiBQcm9taXNlPFQ+LCBzaWduYWw6IEFib3J0U2lnbmFsKTogUHJvbWlzZTxUPjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVF1ZXVlKCk6IFF1ZXVlIHtcbiAgbGV0IGxhc3Q6IFByb21pc2U8dm9pZD4gPSBQcm9taXNlLnJlc29sdmUoKTtcbiAgcmV0dXJuIHtcbiAgICBydW4odGFzaywgc2lnbmFsKSB7XG4gICAgICBjb25zdCBiZWZvcmUgPSBsYXN0O1xuICAgICAgY29uc3QgcmVzdWx0ID0gKGFzeW5jICgpID0+IHtcbiAgICAgICAgYXdhaXQgdW50aWxEb25lT3JBYm9ydGVkKGJlZm9yZSwgc2lnbmFsKTtcbiAgICAgICAgaWYgKHNpZ25hbC5hYm9ydGVkKSB0aHJvdyBpbnRlcnJ1cHRlZCgpO1xuICAgICAgICByZXR1cm4gdGFzayhzaWduYWwpO1xuICAgICAgfSkoKTtcbiAgICAgIC8vIEEgdGFzayB0aGF0IGdpdmVzIHVwIGl0cyBwbGFjZSB3aGlsZSBpdCB3YWl0cyBtdXN0IG5vdCBsZXQgdGhlIG5leHQgb25lIG92ZXJ0YWtlIHRoZSBvbmUgdGhhdCBydW5zLlxuICAgICAgbGFzdCA9IFByb21pc2UuYWxsU2V0dGxlZChbYmVmb3JlLCByZXN1bHRdKS50aGVuKCgpID0+IHVuZGVmaW5lZCk7XG4gICAgICByZXR1cm4gcmVzdWx0O1xuICAgIH0sXG4gIH07XG59XG5cbmZ1bmN0aW9uIGludGVycnVwdGVkKCk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcIkVfSU5URVJSVVBURURcIiwgXCJUaGUgcmVxdWVzdCB3YXMgY2FuY2VsbGVkIGJlZm9yZSBpdCBiZWdhbi5cIiwgXCJBc2sgYWdhaW4gd2hlbiBpdCBpcyBuZWVkZWQuXCIpO1xufVxuXG5mdW5jdGlvbiB1bnRpbERvbmVPckFib3J0ZWQoZG9uZTogUHJvbWlzZTx2b2lkPiwgc2lnbmFsOiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCBmaW5pc2ggPSAoKSA9PiB7XG4gICAgICBzaWduYWwucmVtb3ZlRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGZpbmlzaCk7XG4gICAgICByZXNvbHZlKCk7XG4gICAgfTtcbiAgICBzaWduYWwuYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGZpbmlzaCk7XG4gICAgaWYgKHNpZ25hbC5hYm9ydGVkKSBmaW5pc2goKTtcbiAgICB2b2lkIGRvbmUudGhlbihmaW5pc2gpO1xuICB9KTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IERldmljZUV2ZW50IH0gZnJvbSBcIi4uLy4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyB0YWJsZSB9IGZyb20gXCIuLi9vdXRwdXRcIjtcbmltcG9ydCB7IHZlcmIgfSBmcm9tIFwiLi4vdmVyYlwiO1xuXG5leHBvcnQgY29uc3QgZGV2aWNlcyA9IHZlcmIoe1xuICBzdW1tYXJ5OiBcIkxpc3Qgd2hhdCBjYW4gY29tcHV0ZSBoZXJlLCBhbmQgd2hldGhlciBpdCBjb21wdXRlcyByaWdodGx5XCIsXG4gIHBvc2l0aW9uYWw6IG51bGwsXG4gIG9wdGlvbnM6IFtdLFxuICBpbnRlcnJ1cHRpYmxlOiBmYWxzZSxcbiAgbm90ZXM6IFtcIkVhY2ggZGV2aWNlIGlzIHRyaWVkOiBhIHNtYWxsIHRyYWluaW5nIHN0ZXAgd2hvc2UgZ3JhZGllbnRzIGhhdmUgdG8gYWdyZWUgd2l0aCB0aGUgQ1BVJ3MuXCJdLFxuICBwcmVwYXJlKCkge1xuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBvdXRwdXQgfSkgPT4ge1xuICAgICAgY29uc3QgZm91bmQgPSBhd2FpdCBvcGVyYXRpb25zLmRldmljZXMoKTtcbiAgICAgIGZvciAoY29uc3QgZGV2aWNlIG9mIGZvdW5kKSBvdXRwdXQuZXZlbnQoXCJkZXZpY2VcIiwgZGV2aWNlKTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCB7IGRldmljZXM6IGZvdW5kLmxlbmd0aCwgdXNhYmxlOiBmb3VuZC5maWx0ZXIoKGRldmljZSkgPT4gZGV2aWNlLnVzYWJsZSkubGVuZ3RoIH0pO1xuICAgICAgb3V0cHV0LnRleHQoXG4gICAgICAgIHRhYmxlKFtcImRldmljZVwiLCBcIm5hbWVcIiwgXCJ1c2FibGVcIiwgXCJlcnJvclwiLCBcIm5vZGVzXCIsIFwicmVhc29uXCJdLCBmb3VuZC5tYXAocm93KSwgW1xuICAgICAgICAgIFwibGVmdFwiLFxuICAgICAgICAgIFwibGVmdFwiLFxuICAgICAgICAgIFwibGVmdFwiLFxuICAgICAgICAgIFwicmlnaHRcIixcbiAgICAgICAgICBcImxlZnRcIixcbiAgICAgICAgICBcImxlZnRcIixcbiAgICAgICAgXSksXG4gICAgICApO1xuICAgIH07XG4gIH0sXG59KTtcblxuZnVuY3Rpb24gcm93KGRldmljZTogRGV2aWNlRXZlbnQpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IHBsYWNlbWVudCA9IE9iamVjdC5lbnRyaWVzKGRldmljZS5wbGFjZW1lbnQgPz8ge30pLm1hcCgoW3Byb3ZpZGVyLCBub2Rlc10pID0+IGAke3Byb3ZpZGVyfSAke25vZGVzfWApO1xuICByZXR1cm4gW1xuICAgIGRldmljZS5kZXZpY2UsXG4gICAgZGV2aWNlLm5hbWUsXG4gICAgZGV2aWNlLnVzYWJsZSA/IFwieWVzXCIgOiBcIm5vXCIsXG4gICAgZGV2aWNlLnNlbGZUZXN0ID09PSB1bmRlZmluZWQgPyBcIlwiIDogZGV2aWNlLnNlbGZUZXN0Lm1heFJlbGF0aXZlRXJyb3IudG9FeHBvbmVudGlhbCgxKSxcbiAgICBwbGFjZW1lbnQuam9pbihcIiwgXCIpLFxuICAgIGRldmljZS5yZWFzb24sXG4gIF07XG59XG4iLCAiaW1wb3J0IHsgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IGRlZmluZWQsIG5lZWQsIHZlcmIgfSBmcm9tIFwiLi4vdmVyYlwiO1xuaW1wb3J0IHsgdmVyZGljdFRleHQgfSBmcm9tIFwiLi4vdmVyZGljdFwiO1xuXG5leHBvcnQgY29uc3QgZXZhbHVhdGUgPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJDb21wYXJlIGFuIGFkYXB0ZXIgd2l0aCBpdHMgYmFzZSBvbiBhIHdvcmtzcGFjZSdzIGhlbGQtb3V0IGZpbGVzXCIsXG4gIHBvc2l0aW9uYWw6IFwiV09SS1NQQUNFXCIsXG4gIG9wdGlvbnM6IFtcImJhc2VcIiwgXCJhZGFwdGVyXCIsIFwiZGV2aWNlXCIsIFwicHJlY2lzaW9uXCIsIFwidGhyZWFkc1wiLCBcInNlZWRcIl0sXG4gIGludGVycnVwdGlibGU6IHRydWUsXG4gIG5vdGVzOiBbXCIgIGF0dHVuZSBldmFsdWF0ZSAuIC0tYWRhcHRlciBESVJcIl0sXG4gIHByZXBhcmUod29ya3NwYWNlLCB2YWx1ZXMpIHtcbiAgICBjb25zdCBmb2xkZXIgPSBuZWVkKHdvcmtzcGFjZSwgXCJXT1JLU1BBQ0VcIiwgXCJVc2FnZTogYXR0dW5lIGV2YWx1YXRlIFdPUktTUEFDRVwiKTtcbiAgICByZXR1cm4gYXN5bmMgKHsgb3BlcmF0aW9ucywgb3V0cHV0LCBpbywgc2lnbmFsIH0pID0+IHtcbiAgICAgIGNvbnN0IHJlcXVlc3QgPSB7XG4gICAgICAgIHdvcmtzcGFjZTogcmVzb2x2ZShpby5jd2QsIGZvbGRlciksXG4gICAgICAgIC4uLmRlZmluZWQoe1xuICAgICAgICAgIGJhc2U6IHZhbHVlcy5iYXNlLFxuICAgICAgICAgIGFkYXB0ZXI6IHZhbHVlcy5hZGFwdGVyID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiByZXNvbHZlKGlvLmN3ZCwgdmFsdWVzLmFkYXB0ZXIpLFxuICAgICAgICAgIGRldmljZTogdmFsdWVzLmRldmljZSxcbiAgICAgICAgICBwcmVjaXNpb246IHZhbHVlcy5wcmVjaXNpb24sXG4gICAgICAgICAgdGhyZWFkczogdmFsdWVzLnRocmVhZHMsXG4gICAgICAgICAgc2VlZDogdmFsdWVzLnNlZWQsXG4gICAgICAgIH0pLFxuICAgICAgfTtcbiAgICAgIGNvbnN0IG9uUHJvZ3Jlc3MgPSAoZG9uZTogbnVtYmVyLCB0b3RhbDogbnVtYmVyKSA9PiB7XG4gICAgICAgIGlmIChpby50ZXJtaW5hbCAmJiAhb3V0cHV0Lmpzb24pIGlvLm91dChgXFxyXFx4MWJbMkske2RvbmUgPCB0b3RhbCA/IGBldmFsdWF0aW5nICR7ZG9uZX0vJHt0b3RhbH1gIDogXCJcIn1gKTtcbiAgICAgIH07XG4gICAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBvcGVyYXRpb25zLmV2YWx1YXRlKHJlcXVlc3QsIHsgc2lnbmFsLCBvblByb2dyZXNzLCBsb2c6IG91dHB1dC5sb2cgfSk7XG4gICAgICBvdXRwdXQuZXZlbnQoXCJyZXN1bHRcIiwgcmVzdWx0KTtcbiAgICAgIG91dHB1dC50ZXh0KGAke3ZlcmRpY3RUZXh0KHJlc3VsdCl9XFxuYCk7XG4gICAgfTtcbiAgfSxcbn0pO1xuIiwgImltcG9ydCB0eXBlIHsgRXZhbHVhdGVSZXN1bHQsIE1ldHJpY3MgfSBmcm9tIFwiLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB7IHRhYmxlIH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5cbi8qKiBCYXNlIGFuZCB0dW5lZCBzaWRlIGJ5IHNpZGUsIHRoZW4gaW4gb25lIHNlbnRlbmNlIHdoZXRoZXIgdGhlIGRpZmZlcmVuY2UgbWVhbnMgYW55dGhpbmcuICovXG5leHBvcnQgZnVuY3Rpb24gdmVyZGljdFRleHQodmVyZGljdDogRXZhbHVhdGVSZXN1bHQpOiBzdHJpbmcge1xuICBjb25zdCB7IGJhc2UsIHR1bmVkLCBkaWZmZXJlbmNlLCBiZXR0ZXIgfSA9IHZlcmRpY3Q7XG4gIGNvbnN0IHJvdyA9IChuYW1lOiBzdHJpbmcsIHJlYWQ6IChtZXRyaWNzOiBNZXRyaWNzKSA9PiBudW1iZXIsIGRpZ2l0czogbnVtYmVyLCBzY2FsZTogbnVtYmVyLCB1bml0OiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBzaG93biA9IFtiYXNlLCB0dW5lZF0ubWFwKChtZXRyaWNzKSA9PiBgJHsoc2NhbGUgKiByZWFkKG1ldHJpY3MpKS50b0ZpeGVkKGRpZ2l0cyl9JHt1bml0fWApO1xuICAgIHJldHVybiBbbmFtZSwgLi4uc2hvd25dO1xuICB9O1xuICBjb25zdCByb3dzID0gW1xuICAgIHJvdyhcIm5hdHMgcGVyIHRva2VuXCIsIChtZXRyaWNzKSA9PiBtZXRyaWNzLm5hdHNQZXJUb2tlbiwgMywgMSwgXCJcIiksXG4gICAgcm93KFwibmF0cyBwZXIgYnl0ZVwiLCAobWV0cmljcykgPT4gbWV0cmljcy5uYXRzUGVyQnl0ZSwgMywgMSwgXCJcIiksXG4gICAgcm93KFwibGluZSBleGFjdCBtYXRjaFwiLCAobWV0cmljcykgPT4gbWV0cmljcy5saW5lRXhhY3RNYXRjaCwgMSwgMTAwLCBcIiAlXCIpLFxuICAgIHJvdyhcInNwYW4gZXhhY3QgbWF0Y2hcIiwgKG1ldHJpY3MpID0+IG1ldHJpY3Muc3BhbkV4YWN0TWF0Y2gsIDEsIDEwMCwgXCIgJVwiKSxcbiAgICByb3coXCJlZGl0IHNpbWlsYXJpdHlcIiwgKG1ldHJpY3MpID0+IG1ldHJpY3MuZWRpdFNpbWlsYXJpdHksIDEsIDEwMCwgXCIgJVwiKSxcbiAgICByb3coXCJpZGVudGlmaWVyIEYxXCIsIChtZXRyaWNzKSA9PiBtZXRyaWNzLmlkZW50aWZpZXJGMSwgMSwgMTAwLCBcIiAlXCIpLFxuICBdO1xuICBjb25zdCBpbnRlcnZhbCA9IGAke3NpZ25lZChkaWZmZXJlbmNlLnZhbHVlKX0gbmF0cyBwZXIgdG9rZW4sIDk1ICUgYmV0d2VlbiAke3NpZ25lZChkaWZmZXJlbmNlLmxvdzk1KX0gYW5kICR7c2lnbmVkKGRpZmZlcmVuY2UuaGlnaDk1KX1gO1xuICBjb25zdCBzZW50ZW5jZSA9IGJldHRlclxuICAgID8gYEJldHRlciB0aGFuIHRoZSBiYXNlIG9uIGhlbGQtb3V0IGZpbGVzOiAke2ludGVydmFsfS5gXG4gICAgOiBgTm90IHNob3duIHRvIGJlIGJldHRlciB0aGFuIHRoZSBiYXNlIG9uIGhlbGQtb3V0IGZpbGVzOiAke2ludGVydmFsfS5gO1xuICByZXR1cm4gdGFibGUoW1wiaGVsZC1vdXQgZmlsZXNcIiwgXCJiYXNlXCIsIFwidHVuZWRcIl0sIHJvd3MsIFtcImxlZnRcIiwgXCJyaWdodFwiLCBcInJpZ2h0XCJdKSArIHNlbnRlbmNlO1xufVxuXG5mdW5jdGlvbiBzaWduZWQodmFsdWU6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBgJHt2YWx1ZSA+IDAgPyBcIitcIiA6IHZhbHVlIDwgMCA/IFwiXHUyMjEyXCIgOiBcIlwifSR7TWF0aC5hYnModmFsdWUpLnRvRml4ZWQoMyl9YDtcbn1cbiIsICJpbXBvcnQgeyByZXNvbHZlIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgZGVmaW5lZCwgbmVlZCwgdmVyYiB9IGZyb20gXCIuLi92ZXJiXCI7XG5cbmV4cG9ydCBjb25zdCBncmFkaWVudHMgPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJXcml0ZSB0aGUgZ3JhZGllbnRzIG9mIGFuIGV4YW1wbGVzIGZpbGUsIGJlZm9yZSBjbGlwcGluZ1wiLFxuICBwb3NpdGlvbmFsOiBudWxsLFxuICBvcHRpb25zOiBbXCJiYXNlXCIsIFwiYWRhcHRlclwiLCBcIm1ldGhvZFwiLCBcImV4YW1wbGVzXCIsIFwib3V0XCIsIFwicmFua1wiLCBcImFscGhhXCIsIFwidGFyZ2V0c1wiLCBcInNlZWRcIiwgXCJkZXZpY2VcIiwgXCJwcmVjaXNpb25cIl0sXG4gIGludGVycnVwdGlibGU6IGZhbHNlLFxuICBub3RlczogW1xuICAgIFwiVGhlIG91dHB1dCBpcyBhIHNhZmV0ZW5zb3JzIGZpbGU6IG9uZSB0ZW5zb3IgcGVyIExvUkEgbWF0cml4IHVuZGVyIGl0cyBQRUZUIGtleTsgd2l0aCAtLW1ldGhvZCBmdWxsIG9uZSBwZXIgd2VpZ2h0LlwiLFxuICAgIFwiV2l0aG91dCAtLWFkYXB0ZXI6IGEgZnJlc2ggYWRhcHRlciBvZiAtLXJhbmssIC0tYWxwaGEsIC0tdGFyZ2V0cyBhbmQgLS1zZWVkLlwiLFxuICAgIFwiXCIsXG4gICAgXCIgIGF0dHVuZSBncmFkaWVudHMgLS1hZGFwdGVyIERJUiAtLWV4YW1wbGVzIGV4YW1wbGVzLmpzb25sIC0tb3V0IGdyYWRpZW50cy5zYWZldGVuc29yc1wiLFxuICBdLFxuICBwcmVwYXJlKF8sIHZhbHVlcykge1xuICAgIGNvbnN0IGhpbnQgPSBcIlVzYWdlOiBhdHR1bmUgZ3JhZGllbnRzIC0tZXhhbXBsZXMgRklMRSAtLW91dCBGSUxFIFtPUFRJT05TXVwiO1xuICAgIGNvbnN0IGV4YW1wbGVzID0gbmVlZCh2YWx1ZXMuZXhhbXBsZXMsIFwiYXR0dW5lIGdyYWRpZW50czogLS1leGFtcGxlc1wiLCBoaW50KTtcbiAgICBjb25zdCBvdXQgPSBuZWVkKHZhbHVlcy5vdXQsIFwiYXR0dW5lIGdyYWRpZW50czogLS1vdXRcIiwgaGludCk7XG4gICAgcmV0dXJuIGFzeW5jICh7IG9wZXJhdGlvbnMsIG91dHB1dCwgaW8gfSkgPT4ge1xuICAgICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgb3BlcmF0aW9ucy5ncmFkaWVudHMoe1xuICAgICAgICBleGFtcGxlczogcmVzb2x2ZShpby5jd2QsIGV4YW1wbGVzKSxcbiAgICAgICAgb3V0OiByZXNvbHZlKGlvLmN3ZCwgb3V0KSxcbiAgICAgICAgLi4uZGVmaW5lZCh7XG4gICAgICAgICAgYmFzZTogdmFsdWVzLmJhc2UsXG4gICAgICAgICAgYWRhcHRlcjogdmFsdWVzLmFkYXB0ZXIgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHJlc29sdmUoaW8uY3dkLCB2YWx1ZXMuYWRhcHRlciksXG4gICAgICAgICAgbWV0aG9kOiB2YWx1ZXMubWV0aG9kLFxuICAgICAgICAgIHJhbms6IHZhbHVlcy5yYW5rLFxuICAgICAgICAgIGFscGhhOiB2YWx1ZXMuYWxwaGEsXG4gICAgICAgICAgdGFyZ2V0czogdmFsdWVzLnRhcmdldHMsXG4gICAgICAgICAgc2VlZDogdmFsdWVzLnNlZWQsXG4gICAgICAgICAgZGV2aWNlOiB2YWx1ZXMuZGV2aWNlLFxuICAgICAgICAgIHByZWNpc2lvbjogdmFsdWVzLnByZWNpc2lvbixcbiAgICAgICAgfSksXG4gICAgICB9KTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCByZXN1bHQpO1xuICAgICAgb3V0cHV0LnRleHQoYGxvc3MgJHtyZXN1bHQubG9zcy50b0ZpeGVkKDYpfSwgZ3JhZGllbnQgbm9ybSAke3Jlc3VsdC5ncmFkTm9ybS50b0ZpeGVkKDYpfSwgd3JpdHRlbiB0byAke291dH1cXG5gKTtcbiAgICB9O1xuICB9LFxufSk7XG4iLCAiaW1wb3J0IHsgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IHRhYmxlIH0gZnJvbSBcIi4uL291dHB1dFwiO1xuaW1wb3J0IHsgZGVmaW5lZCwgbmVlZCwgdXNhZ2UsIHZlcmIgfSBmcm9tIFwiLi4vdmVyYlwiO1xuXG5leHBvcnQgY29uc3QgbG9naXRzID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiUHJpbnQgdGhlIGxvZ2l0cyB0aGF0IGZvbGxvdyBhIGxpc3Qgb2YgdG9rZW5zXCIsXG4gIHBvc2l0aW9uYWw6IG51bGwsXG4gIG9wdGlvbnM6IFtcImJhc2VcIiwgXCJhZGFwdGVyXCIsIFwibWVyZ2VkXCIsIFwic3RyZW5ndGhcIiwgXCJ0b2tlbnNcIiwgXCJkZXZpY2VcIiwgXCJwcmVjaXNpb25cIl0sXG4gIGludGVycnVwdGlibGU6IGZhbHNlLFxuICBub3RlczogW1wiICBhdHR1bmUgbG9naXRzIC0tdG9rZW5zIDEsMiwzIC0tanNvblwiLCBcIldpdGhvdXQgLS1qc29uOiB0aGUgdGVuIG1vc3QgbGlrZWx5IG5leHQgdG9rZW5zLlwiXSxcbiAgcHJlcGFyZShfLCB2YWx1ZXMpIHtcbiAgICBjb25zdCB0b2tlbnMgPSBuZWVkKHZhbHVlcy50b2tlbnMsIFwiYXR0dW5lIGxvZ2l0czogLS10b2tlbnNcIiwgXCJVc2FnZTogYXR0dW5lIGxvZ2l0cyAtLXRva2VucyAxLDIsMyBbT1BUSU9OU11cIik7XG4gICAgaWYgKHZhbHVlcy5tZXJnZWQgJiYgdmFsdWVzLmFkYXB0ZXIgPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgdXNhZ2UoXCJhdHR1bmUgbG9naXRzOiAtLW1lcmdlZCBuZWVkcyAtLWFkYXB0ZXJcIiwgXCJHaXZlIC0tYWRhcHRlciBESVIsIG9yIGxlYXZlIC0tbWVyZ2VkIG91dC5cIik7XG4gICAgfVxuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBvdXRwdXQsIGlvIH0pID0+IHtcbiAgICAgIGNvbnN0IHJlcXVlc3QgPSB7XG4gICAgICAgIHRva2VucyxcbiAgICAgICAgLi4uZGVmaW5lZCh7XG4gICAgICAgICAgYmFzZTogdmFsdWVzLmJhc2UsXG4gICAgICAgICAgYWRhcHRlcjogdmFsdWVzLmFkYXB0ZXIgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHJlc29sdmUoaW8uY3dkLCB2YWx1ZXMuYWRhcHRlciksXG4gICAgICAgICAgbWVyZ2VkOiB2YWx1ZXMubWVyZ2VkLFxuICAgICAgICAgIHN0cmVuZ3RoOiB2YWx1ZXMuc3RyZW5ndGgsXG4gICAgICAgICAgZGV2aWNlOiB2YWx1ZXMuZGV2aWNlLFxuICAgICAgICAgIHByZWNpc2lvbjogdmFsdWVzLnByZWNpc2lvbixcbiAgICAgICAgfSksXG4gICAgICB9O1xuICAgICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgb3BlcmF0aW9ucy5sb2dpdHMocmVxdWVzdCk7XG4gICAgICBvdXRwdXQuZXZlbnQoXCJyZXN1bHRcIiwgcmVzdWx0KTtcbiAgICAgIGNvbnN0IGJlc3QgPSByZXN1bHQubG9naXRzXG4gICAgICAgIC5tYXAoKGxvZ2l0LCB0b2tlbikgPT4gKHsgdG9rZW4sIGxvZ2l0IH0pKVxuICAgICAgICAuc29ydCgoYSwgYikgPT4gYi5sb2dpdCAtIGEubG9naXQpXG4gICAgICAgIC5zbGljZSgwLCAxMClcbiAgICAgICAgLm1hcCgoeyB0b2tlbiwgbG9naXQgfSkgPT4gW1N0cmluZyh0b2tlbiksIGxvZ2l0LnRvRml4ZWQoNCldKTtcbiAgICAgIG91dHB1dC50ZXh0KHRhYmxlKFtcInRva2VuXCIsIFwibG9naXRcIl0sIGJlc3QsIFtcInJpZ2h0XCIsIFwicmlnaHRcIl0pKTtcbiAgICB9O1xuICB9LFxufSk7XG4iLCAiaW1wb3J0IHsgYnl0ZXMsIGdyb3VwZWQsIHBlcmNlbnQsIHRhYmxlIH0gZnJvbSBcIi4uL291dHB1dFwiO1xuaW1wb3J0IHsgZGVmaW5lZCwgbmVlZCwgdmVyYiB9IGZyb20gXCIuLi92ZXJiXCI7XG5cbmV4cG9ydCBjb25zdCBtb2RlbHNMaXN0ID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiTGlzdCB0aGUgbW9kZWxzIHRoYXQgLS1iYXNlIGtub3dzIGJ5IG5hbWVcIixcbiAgcG9zaXRpb25hbDogbnVsbCxcbiAgb3B0aW9uczogW10sXG4gIGludGVycnVwdGlibGU6IGZhbHNlLFxuICBub3RlczogW10sXG4gIHByZXBhcmUoKSB7XG4gICAgcmV0dXJuIGFzeW5jICh7IG9wZXJhdGlvbnMsIG91dHB1dCB9KSA9PiB7XG4gICAgICBjb25zdCBtb2RlbHMgPSBhd2FpdCBvcGVyYXRpb25zLm1vZGVscygpO1xuICAgICAgZm9yIChjb25zdCBtb2RlbCBvZiBtb2RlbHMpIG91dHB1dC5ldmVudChcIm1vZGVsXCIsIG1vZGVsKTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCB7IG1vZGVsczogbW9kZWxzLmxlbmd0aCB9KTtcbiAgICAgIGNvbnN0IHJvd3MgPSBtb2RlbHMubWFwKChtb2RlbCkgPT4gW21vZGVsLmlkLCBieXRlcyhtb2RlbC5ieXRlcyksIG1vZGVsLmVtYmVkZGVkID8gXCJ5ZXNcIiA6IFwibm9cIiwgbW9kZWwucGF0aF0pO1xuICAgICAgb3V0cHV0LnRleHQodGFibGUoW1wiaWRcIiwgXCJzaXplXCIsIFwiZW1iZWRkZWRcIiwgXCJwYXRoXCJdLCByb3dzLCBbXCJsZWZ0XCIsIFwicmlnaHRcIiwgXCJsZWZ0XCIsIFwibGVmdFwiXSkpO1xuICAgIH07XG4gIH0sXG59KTtcblxuY29uc3QgaWRIaW50ID0gXCJHaXZlIGFuIGlkIGFzIHRoZSBtb2RlbCdzIHBhZ2Ugc2hvd3MgaXQsIGZvciBleGFtcGxlIFF3ZW4vUXdlbjIuNS1Db2Rlci0wLjVCLlwiO1xuXG5leHBvcnQgY29uc3QgbW9kZWxzRG93bmxvYWQgPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJEb3dubG9hZCBhIGJhc2UgbW9kZWwgZnJvbSBhIGh1YiBpbnRvIHRoZSBzdG9yZVwiLFxuICBwb3NpdGlvbmFsOiBcIklEXCIsXG4gIG9wdGlvbnM6IFtcInJldmlzaW9uXCJdLFxuICBpbnRlcnJ1cHRpYmxlOiB0cnVlLFxuICBub3RlczogW1xuICAgIFwiSEZfRU5EUE9JTlQgbmFtZXMgYW5vdGhlciBodWIsIEhGX1RPS0VOIGEgdG9rZW4gZm9yIG1vZGVscyB0aGF0IG5lZWQgb25lOyBIVFRQU19QUk9YWSBhbmQgTk9fUFJPWFkgYXJlIGhlZWRlZC5cIixcbiAgICBcIkFuIGludGVycnVwdGVkIGRvd25sb2FkIGdvZXMgb24gd2hlcmUgaXQgc3RvcHBlZC4gSEZfSFVCX09GRkxJTkU9MSB1c2VzIG9ubHkgd2hhdCBpcyBvbiB0aGlzIGNvbXB1dGVyLlwiLFxuICBdLFxuICBwcmVwYXJlKHBvc2l0aW9uYWwsIHsgcmV2aXNpb24gfSkge1xuICAgIGNvbnN0IGlkID0gbmVlZChwb3NpdGlvbmFsLCBcInRoZSBtb2RlbCdzIElEXCIsIGlkSGludCk7XG4gICAgcmV0dXJuIGFzeW5jICh7IG9wZXJhdGlvbnMsIGlvLCBvdXRwdXQsIHNpZ25hbCB9KSA9PiB7XG4gICAgICBsZXQgYmFyID0gZmFsc2U7XG4gICAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBvcGVyYXRpb25zXG4gICAgICAgIC5kb3dubG9hZE1vZGVsKFxuICAgICAgICAgIHsgaWQsIC4uLmRlZmluZWQoeyByZXZpc2lvbiB9KSB9LFxuICAgICAgICAgIHtcbiAgICAgICAgICAgIHNpZ25hbCxcbiAgICAgICAgICAgIG9uRXZlbnQoZXZlbnQpIHtcbiAgICAgICAgICAgICAgY29uc3QgeyBldmVudDogbmFtZSwgLi4uZmllbGRzIH0gPSBldmVudDtcbiAgICAgICAgICAgICAgb3V0cHV0LmV2ZW50KG5hbWUsIGZpZWxkcyk7XG4gICAgICAgICAgICAgIGlmICghaW8udGVybWluYWwgfHwgb3V0cHV0Lmpzb24pIHJldHVybjtcbiAgICAgICAgICAgICAgYmFyID0gdHJ1ZTtcbiAgICAgICAgICAgICAgY29uc3QgZG9uZSA9IHBlcmNlbnQoTWF0aC5mbG9vcigoMTAwICogZXZlbnQuZG9uZUJ5dGVzKSAvIE1hdGgubWF4KDEsIGV2ZW50LnRvdGFsQnl0ZXMpKSk7XG4gICAgICAgICAgICAgIGNvbnN0IGxpbmUgPSBgJHtkb25lfSBvZiAke2J5dGVzKGV2ZW50LnRvdGFsQnl0ZXMpfSAgJHtldmVudC5maWxlfWA7XG4gICAgICAgICAgICAgIG91dHB1dC50ZXh0KGBcXHJcXHgxYlsySyR7bGluZS5zbGljZSgwLCBpby5jb2x1bW5zKCkgLSAxKX1gKTtcbiAgICAgICAgICAgIH0sXG4gICAgICAgICAgfSxcbiAgICAgICAgKVxuICAgICAgICAuZmluYWxseSgoKSA9PiB7XG4gICAgICAgICAgaWYgKGJhcikgb3V0cHV0LnRleHQoXCJcXG5cIik7XG4gICAgICAgIH0pO1xuICAgICAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHJlc3VsdCk7XG4gICAgICBvdXRwdXQudGV4dChgJHtyZXN1bHQuaWR9OiAke2dyb3VwZWQocmVzdWx0LnBhcmFtZXRlcnMpfSBwYXJhbWV0ZXJzLCBpbiAke3Jlc3VsdC5wYXRofVxcbmApO1xuICAgIH07XG4gIH0sXG59KTtcblxuZXhwb3J0IGNvbnN0IG1vZGVsc1JlbW92ZSA9IHZlcmIoe1xuICBzdW1tYXJ5OiBcIlJlbW92ZSBhIGRvd25sb2FkZWQgbW9kZWwgZnJvbSB0aGUgc3RvcmVcIixcbiAgcG9zaXRpb25hbDogXCJJRFwiLFxuICBvcHRpb25zOiBbXSxcbiAgaW50ZXJydXB0aWJsZTogZmFsc2UsXG4gIG5vdGVzOiBbXSxcbiAgcHJlcGFyZShwb3NpdGlvbmFsKSB7XG4gICAgY29uc3QgaWQgPSBuZWVkKHBvc2l0aW9uYWwsIFwidGhlIG1vZGVsJ3MgSURcIiwgaWRIaW50KTtcbiAgICByZXR1cm4gYXN5bmMgKHsgb3BlcmF0aW9ucywgb3V0cHV0IH0pID0+IHtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGF3YWl0IG9wZXJhdGlvbnMucmVtb3ZlTW9kZWwoaWQpO1xuICAgICAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHJlc3VsdCk7XG4gICAgICBvdXRwdXQudGV4dChgcmVtb3ZlZCAke3Jlc3VsdC5yZW1vdmVkfVxcbmApO1xuICAgIH07XG4gIH0sXG59KTtcbiIsICJpbXBvcnQgeyByZXNvbHZlIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgZ3JvdXBlZCwgcGVyY2VudCwgdGFibGUgfSBmcm9tIFwiLi4vb3V0cHV0XCI7XG5pbXBvcnQgeyBkZWZpbmVkLCB1c2FnZSwgdmVyYiB9IGZyb20gXCIuLi92ZXJiXCI7XG5cbmV4cG9ydCBjb25zdCBwYXJhbXMgPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJDb3VudCB0aGUgcGFyYW1ldGVycyB0aGF0IGFuIGFkYXB0ZXIgd291bGQgdHJhaW5cIixcbiAgcG9zaXRpb25hbDogbnVsbCxcbiAgb3B0aW9uczogW1wiYmFzZVwiLCBcImNvbmZpZ1wiLCBcInJhbmtcIiwgXCJ0YXJnZXRzXCJdLFxuICBpbnRlcnJ1cHRpYmxlOiBmYWxzZSxcbiAgbm90ZXM6IFtcIiAgYXR0dW5lIHBhcmFtcyAtLWNvbmZpZyBjb25maWcuanNvbiAtLXJhbmsgOCAtLXRhcmdldHMgcV9wcm9qLHZfcHJvalwiXSxcbiAgcHJlcGFyZShfLCB2YWx1ZXMpIHtcbiAgICBpZiAodmFsdWVzLmJhc2UgIT09IHVuZGVmaW5lZCAmJiB2YWx1ZXMuY29uZmlnICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IHVzYWdlKFxuICAgICAgICBgYXR0dW5lIHBhcmFtczogLS1iYXNlICR7dmFsdWVzLmJhc2V9IGFuZCAtLWNvbmZpZyAke3ZhbHVlcy5jb25maWd9IGV4Y2x1ZGUgZWFjaCBvdGhlcmAsXG4gICAgICAgIFwiR2l2ZSBlaXRoZXIgLS1iYXNlIG9yIC0tY29uZmlnLlwiLFxuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuIGFzeW5jICh7IG9wZXJhdGlvbnMsIG91dHB1dCwgaW8gfSkgPT4ge1xuICAgICAgY29uc3QgY29uZmlnID0gdmFsdWVzLmNvbmZpZyA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogcmVzb2x2ZShpby5jd2QsIHZhbHVlcy5jb25maWcpO1xuICAgICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgb3BlcmF0aW9ucy5wYXJhbXMoe1xuICAgICAgICAuLi5kZWZpbmVkKHsgYmFzZTogdmFsdWVzLmJhc2UsIGNvbmZpZyB9KSxcbiAgICAgICAgcmFuazogdmFsdWVzLnJhbmsgPz8gMTYsXG4gICAgICAgIHRhcmdldHM6IHZhbHVlcy50YXJnZXRzID8/IFwiYWxsLWxpbmVhclwiLFxuICAgICAgfSk7XG4gICAgICBvdXRwdXQuZXZlbnQoXCJyZXN1bHRcIiwgcmVzdWx0KTtcbiAgICAgIGNvbnN0IHJvd3MgPSByZXN1bHQucGVyTWF0cml4Lm1hcCgoeyBuYW1lLCBzaGFwZSwgcmFuaywgdHJhaW5hYmxlIH0pID0+IFtcbiAgICAgICAgbmFtZSxcbiAgICAgICAgc2hhcGUuam9pbihcIiBcdTAwRDcgXCIpLFxuICAgICAgICBTdHJpbmcocmFuayksXG4gICAgICAgIGdyb3VwZWQodHJhaW5hYmxlKSxcbiAgICAgIF0pO1xuICAgICAgb3V0cHV0LnRleHQodGFibGUoW1wibWF0cml4XCIsIFwic2hhcGVcIiwgXCJyYW5rXCIsIFwidHJhaW5hYmxlXCJdLCByb3dzLCBbXCJsZWZ0XCIsIFwicmlnaHRcIiwgXCJyaWdodFwiLCBcInJpZ2h0XCJdKSk7XG4gICAgICBvdXRwdXQudGV4dChcbiAgICAgICAgYFxcbiR7Z3JvdXBlZChyZXN1bHQudHJhaW5hYmxlKX0gb2YgJHtncm91cGVkKHJlc3VsdC50b3RhbCl9IHBhcmFtZXRlcnMsICR7cGVyY2VudChyZXN1bHQucGVyY2VudCl9XFxuYCxcbiAgICAgICk7XG4gICAgfTtcbiAgfSxcbn0pO1xuIiwgImltcG9ydCB7IHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgdHlwZSB7IEZpbGVFdmVudCwgUmV2aWV3UmVzdWx0IH0gZnJvbSBcIi4uLy4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyBjb3VudFNraXBwZWQsIHR5cGUgUmV2aWV3ZWRGaWxlIH0gZnJvbSBcIi4uLy4uL3dvcmtzcGFjZS9yZXZpZXdcIjtcbmltcG9ydCB7IGNvdW50ZWQsIGdyb3VwZWQsIHRhYmxlIH0gZnJvbSBcIi4uL291dHB1dFwiO1xuaW1wb3J0IHsgdHlwZSBDb250ZXh0LCBkZWZpbmVkLCBuZWVkLCB2ZXJiIH0gZnJvbSBcIi4uL3ZlcmJcIjtcblxuZXhwb3J0IGNvbnN0IHJldmlldyA9IHZlcmIoe1xuICBzdW1tYXJ5OiBcIlNob3cgd2hpY2ggZmlsZXMgb2YgYSB3b3Jrc3BhY2Ugd291bGQgYmUgdHJhaW5lZCBvbiwgYW5kIHdoeVwiLFxuICBwb3NpdGlvbmFsOiBcIldPUktTUEFDRVwiLFxuICBvcHRpb25zOiBbXCJiYXNlXCIsIFwic2VlZFwiXSxcbiAgaW50ZXJydXB0aWJsZTogdHJ1ZSxcbiAgbm90ZXM6IFtcIk5vdGhpbmcgaXMgd3JpdHRlbi4gLS1iYXNlIHNheXMgd2hvc2UgdG9rZW5pemVyIGNvdW50cyB0aGUgdG9rZW5zOyAtLXNlZWQgYXMgaW4gdHJhaW4sIGZvciB0aGUgc2FtZSBzcGxpdC5cIl0sXG4gIHByZXBhcmUod29ya3NwYWNlLCB2YWx1ZXMpIHtcbiAgICBjb25zdCBmb2xkZXIgPSBuZWVkKHdvcmtzcGFjZSwgXCJXT1JLU1BBQ0VcIiwgXCJVc2FnZTogYXR0dW5lIHJldmlldyBXT1JLU1BBQ0VcIik7XG4gICAgcmV0dXJuIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gICAgICBjb25zdCByZXF1ZXN0ID0ge1xuICAgICAgICB3b3Jrc3BhY2U6IHJlc29sdmUoY29udGV4dC5pby5jd2QsIGZvbGRlciksXG4gICAgICAgIC4uLmRlZmluZWQoeyBiYXNlOiB2YWx1ZXMuYmFzZSwgc2VlZDogdmFsdWVzLnNlZWQgfSksXG4gICAgICB9O1xuICAgICAgY29uc3QgeyBmaWxlcyB9ID0gYXdhaXQgY29udGV4dC5vcGVyYXRpb25zLnJldmlldyhyZXF1ZXN0LCBjb250ZXh0LnNpZ25hbCk7XG4gICAgICBzaG93KGZpbGVzLCBjb250ZXh0KTtcbiAgICB9O1xuICB9LFxufSk7XG5cbmZ1bmN0aW9uIHNob3coZmlsZXM6IHJlYWRvbmx5IFJldmlld2VkRmlsZVtdLCB7IG91dHB1dCB9OiBDb250ZXh0KTogdm9pZCB7XG4gIGZvciAoY29uc3QgZmlsZSBvZiBmaWxlcykgb3V0cHV0LmV2ZW50KFwiZmlsZVwiLCBmaWxlRXZlbnQoZmlsZSkpO1xuICBjb25zdCByZXN1bHQgPSB0b3RhbHMoZmlsZXMpO1xuICBvdXRwdXQuZXZlbnQoXCJyZXN1bHRcIiwgcmVzdWx0KTtcblxuICBjb25zdCByb3dzID0gZmlsZXMubWFwKChmaWxlKSA9PiBbXG4gICAgZmlsZS5wYXRoLFxuICAgIGZpbGUudXNlZCA/IChmaWxlLnNwbGl0ID09PSBcImhlbGRPdXRcIiA/IFwiaGVsZCBvdXRcIiA6IFwidHJhaW5cIikgOiBcImxlZnQgb3V0XCIsXG4gICAgZmlsZS51c2VkID8gZ3JvdXBlZChmaWxlLnRva2Vucy5sZW5ndGgpIDogXCJcIixcbiAgICBmaWxlLnNlY3JldHMubGVuZ3RoID09PSAwXG4gICAgICA/IGZpbGUucmVhc29uXG4gICAgICA6IGAke2ZpbGUucmVhc29ufSAoJHtmaWxlLnNlY3JldHMubWFwKCh7IGtpbmQsIGxpbmUgfSkgPT4gYCR7a2luZH0gaW4gbGluZSAke2xpbmV9YCkuam9pbihcIiwgXCIpfSlgLFxuICBdKTtcbiAgb3V0cHV0LnRleHQodGFibGUoW1wiZmlsZVwiLCBcInVzZVwiLCBcInRva2Vuc1wiLCBcInJlYXNvblwiXSwgcm93cywgW1wibGVmdFwiLCBcImxlZnRcIiwgXCJyaWdodFwiLCBcImxlZnRcIl0pKTtcbiAgb3V0cHV0LnRleHQoXG4gICAgYFxcbiR7Z3JvdXBlZChyZXN1bHQudXNlZCl9IG9mICR7Y291bnRlZChyZXN1bHQuZmlsZXMsIFwiZmlsZVwiKX0sICR7Y291bnRlZChyZXN1bHQudG9rZW5zLCBcInRva2VuXCIpfTsgYCArXG4gICAgICBgJHtjb3VudGVkKHJlc3VsdC50cmFpbiwgXCJmaWxlXCIpfSB0byB0cmFpbiBvbiwgJHtncm91cGVkKHJlc3VsdC5oZWxkT3V0KX0gaGVsZCBvdXRcXG5gLFxuICApO1xufVxuXG5mdW5jdGlvbiBmaWxlRXZlbnQoZmlsZTogUmV2aWV3ZWRGaWxlKTogRmlsZUV2ZW50IHtcbiAgY29uc3QgeyBwYXRoLCB1c2VkLCByZWFzb24sIHRva2Vucywgc3BsaXQsIHNlY3JldHMsIGR1cGxpY2F0ZU9mIH0gPSBmaWxlO1xuICByZXR1cm4geyBldmVudDogXCJmaWxlXCIsIHBhdGgsIHVzZWQsIHJlYXNvbiwgdG9rZW5zOiB0b2tlbnMubGVuZ3RoLCBzcGxpdCwgc2VjcmV0cywgZHVwbGljYXRlT2YgfTtcbn1cblxuLyoqIGB0cmFpbmAgYW5kIGBoZWxkT3V0YCBjb3VudCBmaWxlcywgYHRva2Vuc2AgdGhlIHRva2VucyBvZiB0aGUgdXNlZCBvbmVzLiAqL1xuZnVuY3Rpb24gdG90YWxzKGZpbGVzOiByZWFkb25seSBSZXZpZXdlZEZpbGVbXSk6IFJldmlld1Jlc3VsdCB7XG4gIHJldHVybiB7XG4gICAgZmlsZXM6IGZpbGVzLmxlbmd0aCxcbiAgICB1c2VkOiBmaWxlcy5maWx0ZXIoKGZpbGUpID0+IGZpbGUudXNlZCkubGVuZ3RoLFxuICAgIHNraXBwZWQ6IGNvdW50U2tpcHBlZChmaWxlcyksXG4gICAgdG9rZW5zOiBmaWxlcy5yZWR1Y2UoKHN1bSwgZmlsZSkgPT4gc3VtICsgZmlsZS50b2tlbnMubGVuZ3RoLCAwKSxcbiAgICB0cmFpbjogZmlsZXMuZmlsdGVyKChmaWxlKSA9PiBmaWxlLnNwbGl0ID09PSBcInRyYWluXCIpLmxlbmd0aCxcbiAgICBoZWxkT3V0OiBmaWxlcy5maWx0ZXIoKGZpbGUpID0+IGZpbGUuc3BsaXQgPT09IFwiaGVsZE91dFwiKS5sZW5ndGgsXG4gIH07XG59XG4iLCAiLyoqIFdoYXQgYSBmaWxlJ3MgYnl0ZXMgYXJlOiB0ZXh0IHRoYXQgc29tZWJvZHkgd3JvdGUsIG9yIHNvbWV0aGluZyB0aGF0IHRlYWNoZXMgbm90aGluZyBhYm91dCBpdC4gKi9cblxuLyoqIExhcmdlciBmaWxlcyBhcmUgZGF0YSBpbiBwcmFjdGljZSwgYW5kIHdvdWxkIGNyb3dkIG91dCB0aGUgcmVzdCBvZiB0aGUgd29ya3NwYWNlLiAqL1xuZXhwb3J0IGNvbnN0IGh1Z2VCeXRlcyA9IDEgPDwgMjA7XG5cbi8qKlxuICogbnVsbDogYmluYXJ5LCBvciB0ZXh0IHRoYXQgaXMgbm90IFVURi04LiBXaXRob3V0IGJ5dGUgb3JkZXIgbWFyaywgYXMgZWRpdG9ycyBzaG93IGl0LCBhbmQgd2l0aCBvbmUga2luZCBvZiBsaW5lIGVuZCwgYXNcbiAqIGNvbXBsZXRpb25zIGFyZSBhc2tlZCBmb3I6IGFuIGFkYXB0ZXIgb2YgZmlsZXMgZnJvbSBXaW5kb3dzIHdvdWxkIG5vdCBrbm93IGl0cyBvd24gY29kZSBvdGhlcndpc2UuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNvZGVUZXh0KGJ5dGVzOiBVaW50OEFycmF5KTogc3RyaW5nIHwgbnVsbCB7XG4gIGlmIChieXRlcy5pbmNsdWRlcygwKSkgcmV0dXJuIG51bGw7XG4gIHRyeSB7XG4gICAgcmV0dXJuIG5ldyBUZXh0RGVjb2RlcihcInV0Zi04XCIsIHsgZmF0YWw6IHRydWUgfSkuZGVjb2RlKGJ5dGVzKS5yZXBsYWNlQWxsKFwiXFxyXFxuXCIsIFwiXFxuXCIpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gbnVsbDtcbiAgfVxufVxuXG4vKiogV2h5IGEgdGV4dCBpcyBsZWZ0IG91dCBmb3Igd2hhdCBpdCBob2xkcywgb3IgbnVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZXh0UHJvYmxlbSh0ZXh0OiBzdHJpbmcsIGlzRG9jdW1lbnRhdGlvbjogYm9vbGVhbik6IHN0cmluZyB8IG51bGwge1xuICBpZiAodGV4dC50cmltKCkgPT09IFwiXCIpIHJldHVybiBcImVtcHR5IGZpbGVcIjtcbiAgaWYgKGlzR2VuZXJhdGVkKHRleHQpKSByZXR1cm4gXCJnZW5lcmF0ZWQgZmlsZVwiO1xuICAvLyBQcm9zZSBoYXMgb25lIGxpbmUgYSBwYXJhZ3JhcGgsIHNvIG9ubHkgY29kZSBpcyBqdWRnZWQgYnkgaXRzIGxpbmVzLlxuICByZXR1cm4gIWlzRG9jdW1lbnRhdGlvbiAmJiBpc01pbmlmaWVkKHRleHQpID8gXCJtaW5pZmllZCBmaWxlIG9yIGRhdGEgaW4gbG9uZyBsaW5lc1wiIDogbnVsbDtcbn1cblxuLyoqIEZvciBmaWxlcyB3aG9zZSBuYW1lIGRvZXMgbm90IHRlbGwgd2hhdCB0aGV5IGFyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1NjcmlwdCh0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIC9eIyEuKlxcYihzaHxiYXNofHpzaHxmaXNofHB5dGhvbnxub2RlfGRlbm98YnVufHJ1Ynl8cGVybHxwaHB8bHVhfGF3a3x0Y2xzaHxSc2NyaXB0fHB3c2gpLy50ZXN0KHRleHQpO1xufVxuXG5jb25zdCBoZWFkTGVuZ3RoID0gMzAwMDtcblxuLyoqIEEgY29tbWVudCBpbiB0aGUgZmlsZSdzIGhlYWQgc2F5cyBzby4gT25seSBjb21tZW50cyBjb3VudDogY29kZSBhYm91dCBnZW5lcmF0ZWQgY29kZSBpcyBub3QgZ2VuZXJhdGVkLiAqL1xuZnVuY3Rpb24gaXNHZW5lcmF0ZWQodGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IGhlYWQgPSB0ZXh0LnNsaWNlKDAsIGhlYWRMZW5ndGgpO1xuICByZXR1cm4gaGVhZFxuICAgIC5zcGxpdChcIlxcblwiKVxuICAgIC5zb21lKChsaW5lKSA9PiAvXlxccyooXFwvXFwvfCN8XFwvP1xcKnw8IS0tfC0tfDt8JXxcIlwiXCJ8J3xcXChcXCp8XFx7LSkvLnRlc3QobGluZSkgJiYgbWFya2VyLnRlc3QobGluZSkpO1xufVxuXG5jb25zdCBtYXJrZXIgPSBuZXcgUmVnRXhwKFxuICBbXG4gICAgL0BnZW5lcmF0ZWRcXGIvLFxuICAgIC88YXV0by0/Z2VuZXJhdGVkLyxcbiAgICAvXFxiZ2VuZXJhdGVkXFxiLipcXGJkbyBub3QgKGVkaXR8bW9kaWZ5fGNoYW5nZSlcXGIvLFxuICAgIC9cXGJkbyBub3QgKGVkaXR8bW9kaWZ5fGNoYW5nZSlcXGIuKlxcYmdlbmVyYXRlZFxcYi8sXG4gICAgL1xcYih0aGlzfHRoZSkgKGZpbGV8Y29kZXxjbGFzc3xtb2R1bGUpXFxiLnswLDQwfVxcYihpc3x3YXN8aGFzIGJlZW4pIChhdXRvKG1hdGljYWxseSk/Wy0gXT8pP2dlbmVyYXRlZFxcYi8sXG4gICAgL1xcYihhdXRvWy0gXT9nZW5lcmF0ZWR8YXV0b21hdGljYWxseSBnZW5lcmF0ZWQpIChieXxmcm9tfHdpdGh8ZmlsZXxjb2RlKVxcYi8sXG4gICAgL1xcYmdlbmVyYXRlZCBieSAodGhlIHByb3RvY29sIGJ1ZmZlciBjb21waWxlcnxwcm90b2N8c3dhZ2dlcnxvcGVuYXBpfHRocmlmdHxhbnRscnxmbGV4fGJpc29ufHN3aWd8Y3l0aG9uKVxcYi9pLFxuICBdXG4gICAgLm1hcCgocGF0dGVybikgPT4gcGF0dGVybi5zb3VyY2UpXG4gICAgLmpvaW4oXCJ8XCIpLFxuICBcImlcIixcbik7XG5cbmZ1bmN0aW9uIGlzTWluaWZpZWQodGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IGxpbmVzID0gdGV4dC5zcGxpdChcIlxcblwiKS5maWx0ZXIoKGxpbmUpID0+IGxpbmUudHJpbSgpICE9PSBcIlwiKTtcbiAgY29uc3QgbWVhbiA9IGxpbmVzLnJlZHVjZSgoc3VtLCBsaW5lKSA9PiBzdW0gKyBsaW5lLmxlbmd0aCwgMCkgLyBsaW5lcy5sZW5ndGg7XG4gIHJldHVybiBtZWFuID4gMjAwIHx8IGxpbmVzLnNvbWUoKGxpbmUpID0+IGxpbmUubGVuZ3RoID4gNTAwMCk7XG59XG4iLCAiLyoqIEZpbGVzIHRoYXQgaG9sZCBzZWNyZXRzIGJ5IHRoZWlyIG5hdHVyZSwgdG9sZCBieSB0aGVpciBuYW1lcyBhbG9uZTogdGhlIG9uZSBsaXN0IGZvciB0aGUgcmV2aWV3LCB0aGUgcHJvbXB0cyBhbmQgdGhlIGVkaXRvci4gKi9cblxuLyoqXG4gKiBUcnVlIGZvciBmaWxlcyB0aGF0IGhvbGQgc2VjcmV0cyBieSB0aGVpciBuYXR1cmU6IHRoZXkgYXJlIG5ldmVyIG9wZW5lZCwgbmVpdGhlciBmb3IgdHJhaW5pbmcgbm9yIGFzIGNvbnRleHQgb2YgYVxuICogY29tcGxldGlvbiwgYW5kIG5vIGNvbXBsZXRpb24gaXMgb2ZmZXJlZCBpbiB0aGVtLlxuICpcbiAqIEBwYXJhbSBwYXRoIHJlbGF0aXZlIHRvIHRoZSB3b3Jrc3BhY2Ugd2hlcmUgdGhlcmUgaXMgb25lLCB3aXRoIGAvYCBvciBgXFxgOyBmb2xkZXJzIGFib3ZlIHRoZSB3b3Jrc3BhY2Ugd291bGQgY291bnQgdG9vLlxuICovXG5leHBvcnQgZnVuY3Rpb24gaXNTZWNyZXRGaWxlTmFtZShwYXRoOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgcGFydHMgPSBwYXRoLnRvTG93ZXJDYXNlKCkuc3BsaXQoL1svXFxcXF0vKTtcbiAgY29uc3QgbmFtZSA9IHBhcnRzLnBvcCgpID8/IFwiXCI7XG4gIHJldHVybiBzZWNyZXROYW1lLnRlc3QobmFtZSkgfHwgcGFydHMuc29tZSgoZm9sZGVyKSA9PiBzZWNyZXRGb2xkZXIudGVzdChmb2xkZXIpKTtcbn1cblxuLyoqIE9uZSBmb2xkZXIncyBvd24gbmFtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1NlY3JldEZvbGRlck5hbWUobmFtZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBzZWNyZXRGb2xkZXIudGVzdChuYW1lLnRvTG93ZXJDYXNlKCkpO1xufVxuXG5jb25zdCBzZWNyZXRGb2xkZXIgPSAvXlxcLj9zZWNyZXRzJHxeXFwuKHNzaHxhd3N8Z251cGd8a3ViZXxkb2NrZXJ8YXp1cmV8Z2Nsb3VkfHBhc3N3b3JkLXN0b3JlfGNoZWYpJC87XG5cbi8qKiBMb3dlciBjYXNlLiBPbmUgYWx0ZXJuYXRpdmUgYSBsaW5lIG9mIHRob3VnaHQ6IGVudmlyb25tZW50LCBrZXlzLCBrZXkgc3RvcmVzLCBsb2dpbnMsIGNsb3VkcywgY2x1c3RlciBhbmQgc3RhdGUgZmlsZXMuICovXG5jb25zdCBzZWNyZXROYW1lID0gbmV3IFJlZ0V4cChcbiAgW1xuICAgIC9eXFwuZW52fFxcLmVudiR8XlxcLj9lbnZcXC4obG9jYWx8cHJvZHxwcm9kdWN0aW9ufHN0YWdpbmd8ZGV2ZWxvcG1lbnQpJC8sXG4gICAgL1xcLihwZW18a2V5fHA4fHAxMnxwZnh8cGtjczEyfHBwa3xqa3N8amNla3N8a2V5c3RvcmV8a2V5dGFifGNydHxjZXJ8ZGVyfGNzcnxrZGJ4P3xhc2N8Z3BnfHBncHxvdnBufG1vYmlsZXByb3Zpc2lvbnxhZ2VrZXl8c2VjcmV0fHNlY3JldHN8Y3JlZGVudGlhbHMpJC8sXG4gICAgL14oaWRfcnNhfGlkX2RzYXxpZF9lY2RzYXxpZF9lZDI1NTE5fGlkX3htc3MpfF4oc3NoX2hvc3RfLipfa2V5KS8sXG4gICAgL15cXC4/Y3JlZGVudGlhbHMoXFwuKGpzb258eWE/bWx8dG9tbHxpbml8Y2ZnfGNvbmZ8Y3N2fHhtbHx0eHR8cHJvcGVydGllc3xlbmN8ZGJ8eW1sXFwuZW5jKSkqJHxeXFwuZ2l0LWNyZWRlbnRpYWxzfF5cXC4/bmV0cmMkfF5fbmV0cmMkfF5cXC5ucG1yYyR8XlxcLnlhcm5yYyhcXC55bWwpPyR8XlxcLnB5cGlyYyR8XlxcLnBncGFzcyR8XlxcLm15XFwuY25mJC8sXG4gICAgL15cXC4/aHRwYXNzd2R8XlxcLj9odGRpZ2VzdHxeXFwuZG9ja2VyY2ZnJHxeXFwuZG9ja2VyY29uZmlnanNvbiR8XlxcLnMzY2ZnJHxeXFwuYm90byR8XlxcLnRlcnJhZm9ybXJjJHxeXFwudmF1bHRbLV9dP3Bhc3MvLFxuICAgIC9eKGNsaWVudFstX11zZWNyZXRzP3xzZXJ2aWNlWy1fXT9hY2NvdW50W14vXSp8Z2NwWy1fXT9rZXlbXi9dKnxmaXJlYmFzZS1hZG1pbnNka1teL10qKVxcLmpzb24kLyxcbiAgICAvXlxcLj9zZWNyZXRzP1xcLihqc29ufGpzb25jfHlhP21sfHRvbWx8aW5pfGNmZ3xjb25mfHByb3BlcnRpZXN8eG1sfHR4dHxlbnYpKFxcLmVuYyk/JC8sXG4gICAgL15rdWJlY29uZmlnfFxcLmt1YmVjb25maWckfFxcLnRmdmFycyhcXC5qc29uKT8kfFxcLnRmc3RhdGUoXFwuYmFja3VwfFxcLi4qKT8kfF50ZXJyYWZvcm1cXC50ZnN0YXRlLyxcbiAgICAvXlxcLj8oYmFzaHx6c2h8c2h8cHl0aG9ufG5vZGVfcmVwbHxwc3FsfG15c3FsfHNxbGl0ZXxyZWRpc2NsaSlfaGlzdG9yeSQvLFxuICBdXG4gICAgLm1hcCgocGF0dGVybikgPT4gcGF0dGVybi5zb3VyY2UpXG4gICAgLmpvaW4oXCJ8XCIpLFxuKTtcbiIsICIvKiogYC5naXRpZ25vcmVgIGZpbGVzIGFzIGdpdCByZWFkcyB0aGVtOiBuZXN0ZWQgb25lcyBhcHBseSB0byB0aGVpciBvd24gZm9sZGVyLCB0aGUgZGVlcGVzdCBydWxlIHRoYXQgbWF0Y2hlcyBkZWNpZGVzLiAqL1xuaW1wb3J0IHsgcmVhZEZpbGUgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgZGlybmFtZSwgam9pbiwgcmVsYXRpdmUsIHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgaWdub3JlLCB7IHR5cGUgSWdub3JlIH0gZnJvbSBcImlnbm9yZVwiO1xuXG4vKiogVGhlIHJ1bGVzIHRoYXQgaG9sZCBpbiBvbmUgZm9sZGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJZ25vcmVSdWxlcyB7XG4gIC8qKiBAcGFyYW0gcGF0aCByZWxhdGl2ZSB0byB0aGUgd29ya3NwYWNlLCB3aXRoIGAvYDsgYSBmb2xkZXIncyBwYXRoIGVuZHMgd2l0aCBgL2AuICovXG4gIGlnbm9yZXMocGF0aDogc3RyaW5nKTogYm9vbGVhbjtcbiAgLyoqIFRoZSBydWxlcyBvZiBhIGZvbGRlciBpbnNpZGUsIHdoaWNoIGhhcyBhIGAuZ2l0aWdub3JlYCB3aXRoIHRoaXMgY29udGVudC4gQHBhcmFtIGZvbGRlciBcIlwiIG9yIHdpdGggYSBmaW5hbCBgL2AuICovXG4gIG5lc3RlZChmb2xkZXI6IHN0cmluZywgY29udGVudDogc3RyaW5nKTogSWdub3JlUnVsZXM7XG59XG5cbi8qKlxuICogVGhlIHJ1bGVzIHRoYXQgaG9sZCBhdCB0aGUgd29ya3NwYWNlJ3Mgcm9vdCwgd2l0aG91dCBpdHMgb3duIGAuZ2l0aWdub3JlYDogYC5naXQvaW5mby9leGNsdWRlYCwgYW5kIHdoZXJlIHRoZVxuICogd29ya3NwYWNlIGxpZXMgaW5zaWRlIGEgbGFyZ2VyIHJlcG9zaXRvcnkgdGhlIGAuZ2l0aWdub3JlYCBmaWxlcyBhYm92ZSBpdC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJ1bGVzQWJvdmUod29ya3NwYWNlOiBzdHJpbmcpOiBQcm9taXNlPElnbm9yZVJ1bGVzPiB7XG4gIGNvbnN0IHJlcG9zaXRvcnkgPSBhd2FpdCBmaW5kUmVwb3NpdG9yeSh3b3Jrc3BhY2UpO1xuICBpZiAocmVwb3NpdG9yeSA9PT0gbnVsbCkgcmV0dXJuIGNyZWF0ZVJ1bGVzKFtdLCBcIlwiKTtcbiAgY29uc3QgcHJlZml4ID0gc2xhc2hlZChyZWxhdGl2ZShyZXBvc2l0b3J5LnJvb3QsIHdvcmtzcGFjZSkpO1xuICBjb25zdCBwYXR0ZXJucyA9IHJld3JpdGUoXCJcIiwgKGF3YWl0IHJlYWRUZXh0KGpvaW4ocmVwb3NpdG9yeS5jb21tb24sIFwiaW5mb1wiLCBcImV4Y2x1ZGVcIikpKSA/PyBcIlwiKTtcbiAgbGV0IGZvbGRlciA9IFwiXCI7XG4gIGZvciAoY29uc3QgcGFydCBvZiBwcmVmaXggPT09IFwiXCIgPyBbXSA6IHByZWZpeC5zcGxpdChcIi9cIikpIHtcbiAgICBwYXR0ZXJucy5wdXNoKC4uLnJld3JpdGUoZm9sZGVyLCAoYXdhaXQgcmVhZFRleHQoam9pbihyZXBvc2l0b3J5LnJvb3QsIGZvbGRlciwgXCIuZ2l0aWdub3JlXCIpKSkgPz8gXCJcIikpO1xuICAgIGZvbGRlciArPSBgJHtwYXJ0fS9gO1xuICB9XG4gIC8vIFNvbWVib2R5J3MgaG9tZSBmb2xkZXIgbWF5IGJlIGEgcmVwb3NpdG9yeSB0aGF0IGlnbm9yZXMgZXZlcnl0aGluZyBlbHNlOyB3aGF0IHRoZSB1c2VyIG9wZW5lZCBpcyBtZWFudCB0byBiZSByZWFkLlxuICBpZiAoZm9sZGVyICE9PSBcIlwiICYmIGNyZWF0ZVJ1bGVzKHBhdHRlcm5zLCBcIlwiKS5pZ25vcmVzKGZvbGRlcikpIHJldHVybiBjcmVhdGVSdWxlcyhbXSwgXCJcIik7XG4gIHJldHVybiBjcmVhdGVSdWxlcyhwYXR0ZXJucywgZm9sZGVyKTtcbn1cblxuLyoqIEBwYXJhbSBwcmVmaXggcGF0aCBvZiB0aGUgd29ya3NwYWNlIGluIGl0cyByZXBvc2l0b3J5LCBcIlwiIG9yIHdpdGggYSBmaW5hbCBgL2AuICovXG5mdW5jdGlvbiBjcmVhdGVSdWxlcyhwYXR0ZXJuczogcmVhZG9ubHkgc3RyaW5nW10sIHByZWZpeDogc3RyaW5nKTogSWdub3JlUnVsZXMge1xuICAvLyBHaXQgb24gV2luZG93cyBhbmQgbWFjT1MgY29tcGFyZXMgbmFtZXMgd2l0aG91dCBjYXNlLCBhcyB0aGVpciBmaWxlIHN5c3RlbXMgZG8uXG4gIGNvbnN0IG1hdGNoZXI6IElnbm9yZSA9IGlnbm9yZSh7IGFsbG93UmVsYXRpdmVQYXRoczogdHJ1ZSwgaWdub3JlY2FzZTogcHJvY2Vzcy5wbGF0Zm9ybSAhPT0gXCJsaW51eFwiIH0pO1xuICBtYXRjaGVyLmFkZChwYXR0ZXJucyk7XG4gIHJldHVybiB7XG4gICAgaWdub3JlczogKHBhdGgpID0+IG1hdGNoZXIuaWdub3JlcyhwcmVmaXggKyBwYXRoKSxcbiAgICBuZXN0ZWQ6IChmb2xkZXIsIGNvbnRlbnQpID0+IGNyZWF0ZVJ1bGVzKFsuLi5wYXR0ZXJucywgLi4ucmV3cml0ZShwcmVmaXggKyBmb2xkZXIsIGNvbnRlbnQpXSwgcHJlZml4KSxcbiAgfTtcbn1cblxuLyoqXG4gKiBSZXdyaXRlcyB0aGUgcGF0dGVybnMgb2YgYSBmb2xkZXIncyBgLmdpdGlnbm9yZWAgdG8gdGhlIHJlcG9zaXRvcnkncyByb290IChzZWUgZ2l0aWdub3JlKDUpKTogb25lIHdpdGggYSBzbGFzaCBiZWZvcmVcbiAqIGl0cyBlbmQgaXMgYW5jaG9yZWQgdG8gaXRzIGZvbGRlciwgYW55IG90aGVyIG1hdGNoZXMgYXQgZXZlcnkgZGVwdGggYmVsb3cuIEluIG9uZSBsaXN0LCBsYXRlciBwYXR0ZXJucyB3aW4sIHNvXG4gKiB0aGUgZmlsZXMgYXJlIGxpc3RlZCBmcm9tIHRoZSByb290IGRvd253YXJkcy5cbiAqXG4gKiBAcGFyYW0gZm9sZGVyIFwiXCIgb3Igd2l0aCBhIGZpbmFsIGAvYC5cbiAqL1xuZnVuY3Rpb24gcmV3cml0ZShmb2xkZXI6IHN0cmluZywgY29udGVudDogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCBhbmNob3IgPSBgLyR7Zm9sZGVyLnJlcGxhY2UoL1tcXFxcKj9bXFxdISMgXS9nLCBcIlxcXFwkJlwiKX1gO1xuICByZXR1cm4gY29udGVudFxuICAgIC5yZXBsYWNlKC9eXFx1RkVGRi8sIFwiXCIpXG4gICAgLnNwbGl0KC9cXHI/XFxuLylcbiAgICAuZmlsdGVyKChsaW5lKSA9PiAvW14hL1xcc10vLnRlc3QobGluZSkgJiYgIWxpbmUuc3RhcnRzV2l0aChcIiNcIikpXG4gICAgLm1hcCgobGluZSkgPT4ge1xuICAgICAgY29uc3QgbmVnYXRlZCA9IGxpbmUuc3RhcnRzV2l0aChcIiFcIikgPyBcIiFcIiA6IFwiXCI7XG4gICAgICBjb25zdCBwYXR0ZXJuID0gbGluZS5zbGljZShuZWdhdGVkLmxlbmd0aCk7XG4gICAgICBjb25zdCBhbmNob3JlZCA9IHBhdHRlcm4ucmVwbGFjZSgvXFwvP1xccyokLywgXCJcIikuaW5jbHVkZXMoXCIvXCIpO1xuICAgICAgcmV0dXJuIGAke25lZ2F0ZWR9JHthbmNob3J9JHthbmNob3JlZCA/IFwiXCIgOiBcIioqL1wifSR7cGF0dGVybi5yZXBsYWNlKC9eXFwvLywgXCJcIil9YDtcbiAgICB9KTtcbn1cblxuaW50ZXJmYWNlIFJlcG9zaXRvcnkge1xuICByZWFkb25seSByb290OiBzdHJpbmc7XG4gIC8qKiBXaGVyZSBgaW5mby9leGNsdWRlYCBpczogdGhlIGAuZ2l0YCBmb2xkZXIsIGZvciBhIGxpbmtlZCB3b3JrdHJlZSB0aGF0IG9mIHRoZSBtYWluIG9uZS4gKi9cbiAgcmVhZG9ubHkgY29tbW9uOiBzdHJpbmc7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGZpbmRSZXBvc2l0b3J5KHdvcmtzcGFjZTogc3RyaW5nKTogUHJvbWlzZTxSZXBvc2l0b3J5IHwgbnVsbD4ge1xuICBmb3IgKGxldCByb290ID0gd29ya3NwYWNlOyA7IHJvb3QgPSBkaXJuYW1lKHJvb3QpKSB7XG4gICAgY29uc3QgZ2l0ID0gam9pbihyb290LCBcIi5naXRcIik7XG4gICAgLy8gQSBmb2xkZXIncyBIRUFEIG9yIGEgd29ya3RyZWUncyBgZ2l0ZGlyOiBQQVRIYCBmaWxlIHNob3dzIHRoYXQgdGhpcyBpcyBhIHJlcG9zaXRvcnkuXG4gICAgaWYgKChhd2FpdCByZWFkVGV4dChqb2luKGdpdCwgXCJIRUFEXCIpKSkgIT09IG51bGwpIHJldHVybiB7IHJvb3QsIGNvbW1vbjogZ2l0IH07XG4gICAgY29uc3QgcG9pbnRlciA9IC9eZ2l0ZGlyOiAoLispJC9tLmV4ZWMoKGF3YWl0IHJlYWRUZXh0KGdpdCkpID8/IFwiXCIpPy5bMV07XG4gICAgaWYgKHBvaW50ZXIgIT09IHVuZGVmaW5lZCkge1xuICAgICAgY29uc3QgZm9sZGVyID0gcmVzb2x2ZShyb290LCBwb2ludGVyLnRyaW0oKSk7XG4gICAgICBjb25zdCBjb21tb24gPSBhd2FpdCByZWFkVGV4dChqb2luKGZvbGRlciwgXCJjb21tb25kaXJcIikpO1xuICAgICAgcmV0dXJuIHsgcm9vdCwgY29tbW9uOiBjb21tb24gPT09IG51bGwgPyBmb2xkZXIgOiByZXNvbHZlKGZvbGRlciwgY29tbW9uLnRyaW0oKSkgfTtcbiAgICB9XG4gICAgaWYgKGRpcm5hbWUocm9vdCkgPT09IHJvb3QpIHJldHVybiBudWxsO1xuICB9XG59XG5cbi8qKiBudWxsOiB0aGVyZSBpcyBubyBzdWNoIGZpbGUsIG9yIGl0IGlzIGEgZm9sZGVyLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZFRleHQocGF0aDogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmcgfCBudWxsPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IHJlYWRGaWxlKHBhdGgsIFwidXRmOFwiKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBjb25zdCBjb2RlID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciAmJiBcImNvZGVcIiBpbiBlcnJvciA/IGVycm9yLmNvZGUgOiB1bmRlZmluZWQ7XG4gICAgaWYgKGNvZGUgPT09IFwiRU5PRU5UXCIgfHwgY29kZSA9PT0gXCJFTk9URElSXCIgfHwgY29kZSA9PT0gXCJFSVNESVJcIiB8fCBjb2RlID09PSBcIkVBQ0NFU1wiIHx8IGNvZGUgPT09IFwiRVBFUk1cIilcbiAgICAgIHJldHVybiBudWxsO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG5cbmZ1bmN0aW9uIHNsYXNoZWQocGF0aDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHBhdGgucmVwbGFjZUFsbChcIlxcXFxcIiwgXCIvXCIpO1xufVxuIiwgIi8qKiBXaGF0IGEgZmlsZSBvciBmb2xkZXIgaXMsIGJ5IGl0cyBuYW1lIGFsb25lLiBUaGUgY2xhc3NlcyBmb2xsb3cgR2l0SHViJ3MgbGluZ3Vpc3Q6IHByb2dyYW1taW5nIGFuZCBtYXJrdXAgYXJlIGNvZGUuICovXG5cbmV4cG9ydCB0eXBlIEZpbGVLaW5kID0gXCJjb2RlXCIgfCBcImRvY3VtZW50YXRpb25cIiB8IFwiZGF0YVwiIHwgXCJiaW5hcnlcIiB8IFwibG9ja1wiIHwgXCJnZW5lcmF0ZWRcIiB8IFwibm90aWNlXCIgfCBcInVua25vd25cIjtcblxuLyoqIGBub0V4dGVuc2lvbmA6IG5vdGhpbmcgaW4gdGhlIG5hbWUgc2F5cyB3aGF0IGl0IGlzOyBhIHNjcmlwdCBzYXlzIHNvIGluIGl0cyBmaXJzdCBsaW5lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtpbmRPZihwYXRoOiBzdHJpbmcpOiBGaWxlS2luZCB8IFwibm9FeHRlbnNpb25cIiB7XG4gIGNvbnN0IG5hbWUgPSBwYXRoLnNsaWNlKHBhdGgubGFzdEluZGV4T2YoXCIvXCIpICsgMSk7XG4gIGNvbnN0IGxvd2VyID0gbmFtZS50b0xvd2VyQ2FzZSgpO1xuICBpZiAoY29kZU5hbWVzLmhhcyhsb3dlcikgfHwgL14oZG9ja2VyZmlsZXxjb250YWluZXJmaWxlfG1ha2VmaWxlKVxcLi8udGVzdChsb3dlcikpIHJldHVybiBcImNvZGVcIjtcbiAgaWYgKGxvY2tOYW1lcy5oYXMobG93ZXIpIHx8IC9cXC4obG9ja3xsb2NrYikkLy50ZXN0KGxvd2VyKSkgcmV0dXJuIFwibG9ja1wiO1xuICBpZiAoZ2VuZXJhdGVkTmFtZS50ZXN0KGxvd2VyKSkgcmV0dXJuIFwiZ2VuZXJhdGVkXCI7XG4gIGlmICgvXihsaWNlbltjc11lfGNvcHlpbmd8bm90aWNlfGNoYW5nZWxvZ3xjaGFuZ2VzfGhpc3Rvcnl8YXV0aG9yc3xjb250cmlidXRvcnMpKFsuXy1dLiopPyQvLnRlc3QobG93ZXIpKSB7XG4gICAgcmV0dXJuIGlzQ29kZShsb3dlcikgPyBcImNvZGVcIiA6IFwibm90aWNlXCI7XG4gIH1cbiAgY29uc3QgZG90ID0gbG93ZXIubGFzdEluZGV4T2YoXCIuXCIpO1xuICBpZiAoZG90IDw9IDApIHJldHVybiBkb3QgPT09IDAgPyBcInVua25vd25cIiA6IFwibm9FeHRlbnNpb25cIjtcbiAgY29uc3QgZXh0ZW5zaW9uID0gbG93ZXIuc2xpY2UoZG90ICsgMSk7XG4gIGlmIChjb2RlRXh0ZW5zaW9ucy5oYXMoZXh0ZW5zaW9uKSkgcmV0dXJuIFwiY29kZVwiO1xuICBpZiAoZG9jdW1lbnRhdGlvbkV4dGVuc2lvbnMuaGFzKGV4dGVuc2lvbikpIHJldHVybiBcImRvY3VtZW50YXRpb25cIjtcbiAgaWYgKGRhdGFFeHRlbnNpb25zLmhhcyhleHRlbnNpb24pKSByZXR1cm4gXCJkYXRhXCI7XG4gIHJldHVybiBiaW5hcnlFeHRlbnNpb25zLmhhcyhleHRlbnNpb24pID8gXCJiaW5hcnlcIiA6IFwidW5rbm93blwiO1xufVxuXG4vKiogV2h5IGEgZm9sZGVyIG9mIHRoaXMgbmFtZSBpcyBsZWZ0IG91dCB3aG9sZSwgb3IgbnVsbCB3aGVyZSBpdCBpcyBlbnRlcmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNraXBwZWRGb2xkZXIobmFtZTogc3RyaW5nKTogc3RyaW5nIHwgbnVsbCB7XG4gIGZvciAoY29uc3QgW3JlYXNvbiwgbmFtZXNdIG9mIGZvbGRlclJlYXNvbnMpIGlmIChuYW1lcy5oYXMobmFtZS50b0xvd2VyQ2FzZSgpKSkgcmV0dXJuIHJlYXNvbjtcbiAgaWYgKC9eKGNtYWtlLWJ1aWxkLXxiYXplbC0pLy50ZXN0KG5hbWUpKSByZXR1cm4gXCJidWlsZCBvdXRwdXRcIjtcbiAgcmV0dXJuIG5hbWUuZW5kc1dpdGgoXCIuZWdnLWluZm9cIikgPyBcImJ1aWxkIG91dHB1dFwiIDogbnVsbDtcbn1cblxuZnVuY3Rpb24gaXNDb2RlKGxvd2VyTmFtZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBjb2RlRXh0ZW5zaW9ucy5oYXMobG93ZXJOYW1lLnNsaWNlKGxvd2VyTmFtZS5sYXN0SW5kZXhPZihcIi5cIikgKyAxKSk7XG59XG5cbmZ1bmN0aW9uIHdvcmRzKHRleHQ6IHN0cmluZyk6IFJlYWRvbmx5U2V0PHN0cmluZz4ge1xuICByZXR1cm4gbmV3IFNldCh0ZXh0LnRyaW0oKS5zcGxpdCgvXFxzKy8pKTtcbn1cblxuY29uc3QgY29kZUV4dGVuc2lvbnMgPSB3b3JkcyhgXG4gIHRzIHRzeCBtdHMgY3RzIGpzIGpzeCBtanMgY2pzIHZ1ZSBzdmVsdGUgYXN0cm8gaHRtbCBodG0geGh0bWwgY3NzIHNjc3Mgc2FzcyBsZXNzIHN0eWwgcHVnIGhicyBlanMgbGlxdWlkIG5qa1xuICBweSBweWkgcHl4IHB4ZCByYiBlcmIgcmFrZSBnZW1zcGVjIHBocCBwaHRtbCBwbCBwbSB0IGx1YSB0Y2wgciBybWQgamwgbSBtbVxuICBjIGggY2MgY3BwIGN4eCBocHAgaGggaHh4IGlubCBpcHAgaXh4IGN1IGN1aCBjbCBpbm8gcyBhc20gbGRcbiAgcnMgZ28gbW9kIGphdmEga3Qga3RzIHNjYWxhIHNjIHNidCBncm9vdnkgZ3JhZGxlIGNsaiBjbGpzIGNsamMgZWRuIGNzIGNzeCBmcyBmc2kgZnN4IHZiIHhhbWwgcmF6b3IgY3NodG1sXG4gIHN3aWZ0IGRhcnQgemlnIG5pbSB2IHN2IHN2aCB2aGQgdmhkbCBkIGNyIGV4IGV4cyBlZXggaGVleCBsZWV4IGVybCBocmwgaHMgbGhzIGVsbSBtbCBtbGkgbWxsIG1seSByZSByZWkgcHVycyBpZHIgYWdkYVxuICBsZWFuIHJrdCBzY20gc3MgbGlzcCBjbCBlbCBmbmwgZiBmOTAgZjk1IGYwMyBmb3IgcGFzIHBwIGFkYiBhZHMgY29iIGNibCBzdFxuICBzaCBiYXNoIHpzaCBmaXNoIGtzaCBwczEgcHNtMSBwc2QxIGJhdCBjbWQgYXdrIHNlZCB2aW0gbml4IHNxbCBwc3FsIHBsc3FsIGdyYXBocWwgZ3FsIHByb3RvIHRocmlmdCBhdmRsIGNhcG5wXG4gIHdnc2wgZ2xzbCB2ZXJ0IGZyYWcgY29tcCBobHNsIG1ldGFsIHNoYWRlciBnZCB0ZiBoY2wgYmljZXAgY21ha2UgbWsgYnpsIHN0YXIgZG9ja2VyZmlsZSBzb2wgdnkgbW92ZSBjYWlybyB3YXQgbWxpclxuICBjb2ZmZWUgbHMgbGl0Y29mZmVlIGpzb25uZXQgbGlic29ubmV0IHJlZ28gZGhhbGwgY3VlIHRleCBzdHkgY2xzYCk7XG5cbmNvbnN0IGRvY3VtZW50YXRpb25FeHRlbnNpb25zID0gd29yZHMoXCJtZCBtYXJrZG93biBtZHggcnN0IGFkb2MgYXNjaWlkb2Mgb3JnIHJkb2MgdGV4dGlsZSBwb2RcIik7XG5cbmNvbnN0IGRhdGFFeHRlbnNpb25zID0gd29yZHMoYFxuICBqc29uIGpzb25jIGpzb241IGpzb25sIG5kanNvbiBnZW9qc29uIHRvcG9qc29uIHdlYm1hbmlmZXN0IHlhbWwgeW1sIHRvbWwgaW5pIGNmZyBjb25mIGNvbmZpZyBwcm9wZXJ0aWVzIGVkaXRvcmNvbmZpZ1xuICB4bWwgeHNkIHhzbCB4c2x0IHN2ZyBwbGlzdCBjc3YgdHN2IHR4dCBsb2cgaXB5bmIgcG8gcG90IHJlc3ggeGxmIHhsaWZmIHN0cmluZ3MgYXJiIHNydCB2dHQgaWNzIGJpYiBwYXRjaCBkaWZmXG4gIGNzcHJvaiB2YnByb2ogZnNwcm9qIHNsbiB2Y3hwcm9qIHByb3BzIHRhcmdldHMgcGJ4cHJvaiBzdG9yeWJvYXJkIHhpYmApO1xuXG5jb25zdCBiaW5hcnlFeHRlbnNpb25zID0gd29yZHMoYFxuICBwbmcganBnIGpwZWcgZ2lmIGJtcCBpY28gaWNucyB3ZWJwIGF2aWYgdGlmIHRpZmYgcHNkIGFpIHNrZXRjaCBmaWcgaGVpYyBwZGYgcHMgZXBzXG4gIHppcCBneiB0Z3ogYnoyIHh6IHpzdCBsejQgN3ogcmFyIHRhciBqYXIgd2FyIGVhciBhYXIgd2hsIGdlbSBudXBrZyB2c2l4IGNyeCB4cGkgYXBrIGlwYSBkbWcgaXNvIGRlYiBycG0gbXNpIGNhYlxuICBjbGFzcyBvIGEgc28gZHlsaWIgZGxsIGV4ZSBsaWIgcGRiIHdhc20gbm9kZSBiaW4gZGF0IHJvbSBlbGYgaGV4IHB5YyBweW8gcHlkIGJlYW1cbiAgdHRmIG90ZiB3b2ZmIHdvZmYyIGVvdCBtcDMgbXA0IG00YSB3YXYgb2dnIGZsYWMgYWFjIGF2aSBtb3YgbWt2IHdlYm0gc3dmIGJsZW5kIGZieCBnbGIgc3RsXG4gIGRiIHNxbGl0ZSBzcWxpdGUzIG1kYiBwYXJxdWV0IGFycm93IGZlYXRoZXIgbnB5IG5weiBwa2wgcGlja2xlIGg1IGhkZjUgbWF0XG4gIHNhZmV0ZW5zb3JzIG9ubnggcHQgcHRoIGNrcHQgZ2d1ZiBnZ21sIHRmbGl0ZSBwYiBkb2MgZG9jeCB4bHMgeGxzeCBwcHQgcHB0eCBvZHQgb2RzIG9kcGApO1xuXG5jb25zdCBjb2RlTmFtZXMgPSB3b3JkcyhgXG4gIG1ha2VmaWxlIGdudW1ha2VmaWxlIGRvY2tlcmZpbGUgY29udGFpbmVyZmlsZSBjbWFrZWxpc3RzLnR4dCBqZW5raW5zZmlsZSByYWtlZmlsZSBnZW1maWxlIHZhZ3JhbnRmaWxlIGJyZXdmaWxlXG4gIHBvZGZpbGUgZmFzdGZpbGUganVzdGZpbGUgcHJvY2ZpbGUgYnVpbGQgYnVpbGQuYmF6ZWwgd29ya3NwYWNlIHdvcmtzcGFjZS5iYXplbCBtZXNvbi5idWlsZCBzY29uc3RydWN0IHNjb25zY3JpcHRcbiAgc25ha2VmaWxlIHRpbHRmaWxlIGVhcnRoZmlsZWApO1xuXG5jb25zdCBsb2NrTmFtZXMgPSB3b3JkcyhgXG4gIHBhY2thZ2UtbG9jay5qc29uIG5wbS1zaHJpbmt3cmFwLmpzb24geWFybi5sb2NrIHBucG0tbG9jay55YW1sIGJ1bi5sb2NrIGRlbm8ubG9jayBjYXJnby5sb2NrIHBvZXRyeS5sb2NrIHBkbS5sb2NrXG4gIHV2LmxvY2sgcGlwZmlsZS5sb2NrIGNvbXBvc2VyLmxvY2sgZ2VtZmlsZS5sb2NrIHBvZGZpbGUubG9jayBtaXgubG9jayBwdWJzcGVjLmxvY2sgZ28uc3VtIGdvLndvcmsuc3VtIHBhY2thZ2VzLmxvY2suanNvblxuICBmbGFrZS5sb2NrIGdyYWRsZS5sb2NrZmlsZWApO1xuXG5jb25zdCBnZW5lcmF0ZWROYW1lID1cbiAgL1xcLm1pblxcLlthLXowLTldKyR8Wy4tXShidW5kbGV8Y2h1bmspXFwuKGpzfG1qc3xjc3MpJHxcXC5tYXAkfFxcLnNuYXAkfFxcLnBiXFwuKGdvfGNjfGh8ZGFydCkkfF9wYjIoX2dycGMpP1xcLnB5aT8kfF9wYlxcLihqc3x0c3xkXFwudHMpJHxcXC4oZ3xmcmVlemVkfG1vY2tzfGdyKVxcLmRhcnQkfFxcLihnfGdcXC5pfGRlc2lnbmVyfGdlbmVyYXRlZClcXC4oY3N8dmIpJHxbLl9dZ2VuZXJhdGVkXFwuW2EtejAtOV0rJC87XG5cbmNvbnN0IGZvbGRlclJlYXNvbnM6IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBSZWFkb25seVNldDxzdHJpbmc+XSlbXSA9IFtcbiAgW1widmVyc2lvbiBjb250cm9sIGZvbGRlclwiLCB3b3JkcyhcIi5naXQgLmhnIC5zdm4gLmJ6ciAuamogLnNsIC5waWp1bCBfZGFyY3MgY3ZzXCIpXSxcbiAgW1xuICAgIFwidmVuZG9yZWQgY29kZSBvZiBvdGhlcnNcIixcbiAgICB3b3JkcyhcbiAgICAgIFwibm9kZV9tb2R1bGVzIGJvd2VyX2NvbXBvbmVudHMganNwbV9wYWNrYWdlcyB3ZWJfbW9kdWxlcyB2ZW5kb3IgdmVuZG9ycyB0aGlyZF9wYXJ0eSB0aGlyZC1wYXJ0eSB0aGlyZHBhcnR5IHBvZHMgY2FydGhhZ2Ugc2l0ZS1wYWNrYWdlcyAudmVudiB2ZW52IHZpcnR1YWxlbnYgLnlhcm4gLnBucG0tc3RvcmUgZWxtLXN0dWZmXCIsXG4gICAgKSxcbiAgXSxcbiAgW1xuICAgIFwiYnVpbGQgb3V0cHV0XCIsXG4gICAgd29yZHMoXG4gICAgICBcImRpc3QgYnVpbGQgb3V0IHRhcmdldCAubmV4dCAubnV4dCAub3V0cHV0IC5zdmVsdGUta2l0IC5hbmd1bGFyIC5kb2N1c2F1cnVzIC5lZ2dzIGRlcml2ZWRkYXRhIGRpc3QtbmV3c3R5bGUgLnN0YWNrLXdvcmsgLmRhcnRfdG9vbCAuc2VydmVybGVzcyAuYXdzLXNhbSAudmVyY2VsIC5uZXRsaWZ5IGNvdmVyYWdlIC5ueWNfb3V0cHV0IGh0bWxjb3YgX19nZW5lcmF0ZWRfXyBfX3NuYXBzaG90c19fXCIsXG4gICAgKSxcbiAgXSxcbiAgW1xuICAgIFwiY2FjaGUgb2YgYSB0b29sXCIsXG4gICAgd29yZHMoXG4gICAgICBcIl9fcHljYWNoZV9fIC5teXB5X2NhY2hlIC5weXRlc3RfY2FjaGUgLnJ1ZmZfY2FjaGUgLnRveCAubm94IC5pcHluYl9jaGVja3BvaW50cyAuY2FjaGUgLnBhcmNlbC1jYWNoZSAudHVyYm8gLmdyYWRsZSAudGVycmFmb3JtIC5idW5kbGUgLnNhc3MtY2FjaGUgLnZzY29kZS10ZXN0IC5pZGVhIC52cyAubWV0YWxzIC5ibG9vcCAuY2Nscy1jYWNoZSAuY2xhbmdkXCIsXG4gICAgKSxcbiAgXSxcbl07XG4iLCAiLyoqIFRoZSBkYXRhIHJldmlldzogZXZlcnkgZmlsZSBvZiBhIHdvcmtzcGFjZSwgaW4gb3Igb3V0IG9mIHRyYWluaW5nLCB3aXRoIHRoZSByZWFzb24uIEl0IHRyYWlucyBub3RoaW5nLiAqL1xuaW1wb3J0IHsgcmVhZEZpbGUsIHN0YXQgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IFNwbGl0IH0gZnJvbSBcIi4uL3Byb3RvY29sXCI7XG5pbXBvcnQgdHlwZSB7IENvZGVUb2tlbml6ZXIgfSBmcm9tIFwiLi4vdGV4dC90b2tlbml6ZXJcIjtcbmltcG9ydCB7IGRlY29kZVRleHQsIGh1Z2VCeXRlcywgaXNTY3JpcHQsIHRleHRQcm9ibGVtIH0gZnJvbSBcIi4vY29udGVudFwiO1xuaW1wb3J0IHsgY29udGVudEtleSwgZ3JvdXBzT2YsIHR5cGUgU2lnbmF0dXJlLCB0eXBlIFNpbWlsYXJQYWlyLCBzaWduYXR1cmVPZiwgc2ltaWxhclBhaXJzIH0gZnJvbSBcIi4vZHVwbGljYXRlc1wiO1xuaW1wb3J0IHsgdHlwZSBGb3VuZEZpbGUsIHdhbGtXb3Jrc3BhY2UgfSBmcm9tIFwiLi9maWxlc1wiO1xuaW1wb3J0IHsgdHlwZSBGaWxlS2luZCwga2luZE9mIH0gZnJvbSBcIi4va2luZHNcIjtcbmltcG9ydCB7IHR5cGUgRm91bmRTZWNyZXQsIGZpbmRTZWNyZXRzLCBwcml2YXRlS2V5S2luZCwgd2l0aG91dExpbmVzIH0gZnJvbSBcIi4vc2VjcmV0c1wiO1xuaW1wb3J0IHsgdHlwZSBGaWxlR3JvdXAsIHNwbGl0RmlsZXMgfSBmcm9tIFwiLi9zcGxpdFwiO1xuXG4vKiogT25lIGZpbGUgb2YgYSB3b3Jrc3BhY2UsIGluIG9yIG91dCBvZiB0cmFpbmluZywgYW5kIHdoeS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmV2aWV3ZWRGaWxlIHtcbiAgLyoqIFJlbGF0aXZlIHRvIHRoZSB3b3Jrc3BhY2UsIHdpdGggYC9gOyBhIGZvbGRlciB0aGF0IGlzIGxlZnQgb3V0IHdob2xlIGVuZHMgd2l0aCBgL2AuICovXG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgdXNlZDogYm9vbGVhbjtcbiAgLyoqIEluIHBsYWluIHdvcmRzLiBXaXRob3V0IG5hbWVzIG9yIG51bWJlcnMgb2YgdGhpcyBmaWxlLCBzbyB0aGF0IGZpbGVzIGNhbiBiZSBjb3VudGVkIGJ5IGl0LiAqL1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgLyoqIFdoYXQgaXMgdHJhaW5lZCBvbjsgXCJcIiB3aGVuIG5vdCB1c2VkLiBMaW5lcyB0aGF0IGhvbGQgc2VjcmV0cyBhcmUgZW1wdHksIHNvIGxpbmUgbnVtYmVycyBhcmUgdGhlIGZpbGUncyBvd24uICovXG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgLyoqIFRoZSB0ZXh0J3MgaWRzOyBbXSB3aGVuIG5vdCB1c2VkLiAqL1xuICByZWFkb25seSB0b2tlbnM6IHJlYWRvbmx5IG51bWJlcltdO1xuICAvKiogbnVsbCB3aGVuIG5vdCB1c2VkLiAqL1xuICByZWFkb25seSBzcGxpdDogU3BsaXQgfCBudWxsO1xuICByZWFkb25seSBzZWNyZXRzOiByZWFkb25seSBGb3VuZFNlY3JldFtdO1xuICAvKiogVGhlIGZpcnN0IGZpbGUgd2l0aCAobmVhcmx5KSB0aGUgc2FtZSBjb250ZW50LCB3aGVuIHRoYXQgaXMgd2h5IHRoaXMgb25lIGlzIGxlZnQgb3V0LiAqL1xuICByZWFkb25seSBkdXBsaWNhdGVPZjogc3RyaW5nIHwgbnVsbDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSZXZpZXcge1xuICAvKiogU29ydGVkIGJ5IHBhdGguICovXG4gIHJlYWRvbmx5IGZpbGVzOiByZWFkb25seSBSZXZpZXdlZEZpbGVbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSZXZpZXdPcHRpb25zIHtcbiAgcmVhZG9ubHkgc2VlZDogbnVtYmVyO1xuICByZWFkb25seSBzaWduYWw/OiBBYm9ydFNpZ25hbDtcbiAgLyoqIENhbGxlZCBmb3IgZWFjaCBmaWxlIGluIG9yZGVyIHdoZW4gYWxsIGlzIGtub3duOiBkdXBsaWNhdGVzIGFuZCB0aGUgc3BsaXQgbmVlZCBldmVyeSBmaWxlLiAqL1xuICByZWFkb25seSBvbkZpbGU/OiAoZmlsZTogUmV2aWV3ZWRGaWxlKSA9PiB2b2lkO1xuICAvKiogQ2FsbGVkIGFzIGZpbGVzIGFyZSByZWFkLiAqL1xuICByZWFkb25seSBvblByb2dyZXNzPzogKGRvbmU6IG51bWJlciwgdG90YWw6IG51bWJlcikgPT4gdm9pZDtcbn1cblxuLyoqXG4gKiBAdGhyb3dzIEVfV09SS1NQQUNFX01JU1NJTkcgd2hlbiB0aGUgZm9sZGVyIGNhbm5vdCBiZSByZWFkLCBFX1dPUktTUEFDRV9FTVBUWSB3aGVuIG5vIGZpbGUgaXMgdXNhYmxlIChpdCBjb3VudHMgdGhlXG4gKiByZWFzb25zKSwgRV9JTlRFUlJVUFRFRCB3aGVuIGFib3J0ZWQuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZXZpZXdXb3Jrc3BhY2UoXG4gIGZvbGRlcjogc3RyaW5nLFxuICB0b2tlbml6ZXI6IENvZGVUb2tlbml6ZXIsXG4gIG9wdGlvbnM6IFJldmlld09wdGlvbnMsXG4pOiBQcm9taXNlPFJldmlldz4ge1xuICBjb25zdCB7IHNlZWQsIHNpZ25hbCwgb25GaWxlLCBvblByb2dyZXNzIH0gPSBvcHRpb25zO1xuICBjb25zdCBjaGVja0Fib3J0ZWQgPSAoKSA9PiB7XG4gICAgaWYgKHNpZ25hbD8uYWJvcnRlZCA9PT0gdHJ1ZSkge1xuICAgICAgdGhyb3cgbmV3IEF0dHVuZUVycm9yKFwiRV9JTlRFUlJVUFRFRFwiLCBcIlRoZSByZXZpZXcgb2YgdGhlIHdvcmtzcGFjZSB3YXMgc3RvcHBlZC5cIiwgXCJTdGFydCBpdCBhZ2FpbiBhdCBhbnkgdGltZS5cIik7XG4gICAgfVxuICB9O1xuICBjb25zdCBmb3VuZCA9IGF3YWl0IHdhbGtXb3Jrc3BhY2UoZm9sZGVyLCBjaGVja0Fib3J0ZWQpO1xuICBjb25zdCBkcmFmdHM6IERyYWZ0W10gPSBbXTtcbiAgZm9yIChsZXQgc3RhcnQgPSAwOyBzdGFydCA8IGZvdW5kLmxlbmd0aDsgc3RhcnQgKz0gcmVhZEF0T25jZSkge1xuICAgIGNvbnN0IGJhdGNoID0gYXdhaXQgUHJvbWlzZS5hbGwoZm91bmQuc2xpY2Uoc3RhcnQsIHN0YXJ0ICsgcmVhZEF0T25jZSkubWFwKHJlYWREcmFmdCkpO1xuICAgIGZvciAoY29uc3QgZHJhZnQgb2YgYmF0Y2gpIHtcbiAgICAgIGNoZWNrQWJvcnRlZCgpO1xuICAgICAgZHJhZnRzLnB1c2goeyAuLi5kcmFmdCwgZmlsZTogeyAuLi5kcmFmdC5maWxlLCB0b2tlbnM6IHRva2VuaXplci5lbmNvZGUoZHJhZnQuZmlsZS50ZXh0KSB9IH0pO1xuICAgIH1cbiAgICBvblByb2dyZXNzPy4oZHJhZnRzLmxlbmd0aCwgZm91bmQubGVuZ3RoKTtcbiAgICAvLyBFbmNvZGluZyBibG9ja3MgdGhlIGV2ZW50IGxvb3AsIHNvIGEgcmVxdWVzdCB0byBzdG9wIGlzIGxldCBpbiBiZXR3ZWVuIHRoZSBiYXRjaGVzLlxuICAgIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRJbW1lZGlhdGUocmVzb2x2ZSkpO1xuICB9XG4gIGNvbnN0IGZpbGVzID0gd2l0aFNwbGl0KHdpdGhvdXREdXBsaWNhdGVzKGRyYWZ0cyksIHNlZWQsIGNoZWNrQWJvcnRlZCk7XG4gIGlmICghZmlsZXMuc29tZSgoZmlsZSkgPT4gZmlsZS51c2VkKSkgdGhyb3cgd29ya3NwYWNlRW1wdHkoZm9sZGVyLCBmaWxlcyk7XG4gIGZvciAoY29uc3QgZmlsZSBvZiBmaWxlcykgb25GaWxlPy4oZmlsZSk7XG4gIHJldHVybiB7IGZpbGVzIH07XG59XG5cbi8qKiBIb3cgbWFueSBmaWxlcyAoYSBmb2xkZXIgbGVmdCBvdXQgd2hvbGUgY291bnRzIGFzIG9uZSkgYXJlIGxlZnQgb3V0IGZvciBlYWNoIHJlYXNvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb3VudFNraXBwZWQoZmlsZXM6IHJlYWRvbmx5IFJldmlld2VkRmlsZVtdKTogUmVjb3JkPHN0cmluZywgbnVtYmVyPiB7XG4gIGNvbnN0IGNvdW50czogUmVjb3JkPHN0cmluZywgbnVtYmVyPiA9IHt9O1xuICBmb3IgKGNvbnN0IHsgdXNlZCwgcmVhc29uIH0gb2YgZmlsZXMpIGlmICghdXNlZCkgY291bnRzW3JlYXNvbl0gPSAoY291bnRzW3JlYXNvbl0gPz8gMCkgKyAxO1xuICByZXR1cm4gY291bnRzO1xufVxuXG4vKiogT3BlbiBmaWxlcyBhdCBhbnkgbW9tZW50LiAqL1xuY29uc3QgcmVhZEF0T25jZSA9IDE2O1xuXG4vKiogQSBmaWxlIGJlZm9yZSBpdCBpcyBjb21wYXJlZCB3aXRoIHRoZSBvdGhlcnM6IHdpdGhvdXQgdG9rZW5zLCBhbmQgd2l0aCBgc3BsaXRgIG51bGwuICovXG5pbnRlcmZhY2UgRHJhZnQge1xuICByZWFkb25seSBmaWxlOiBSZXZpZXdlZEZpbGU7XG4gIC8qKiBDb2RlIGlzIG1lYXN1cmVkLCBkb2N1bWVudGF0aW9uIGlzIG9ubHkgdHJhaW5lZCBvbi4gKi9cbiAgcmVhZG9ubHkgY29kZTogYm9vbGVhbjtcbn1cblxuZnVuY3Rpb24gbGVmdE91dChwYXRoOiBzdHJpbmcsIHJlYXNvbjogc3RyaW5nLCBtb3JlOiBQYXJ0aWFsPFJldmlld2VkRmlsZT4gPSB7fSk6IFJldmlld2VkRmlsZSB7XG4gIGNvbnN0IG5vdGhpbmcgPSB7IHRleHQ6IFwiXCIsIHRva2VuczogW10sIHNwbGl0OiBudWxsLCBzZWNyZXRzOiBbXSwgZHVwbGljYXRlT2Y6IG51bGwgfTtcbiAgcmV0dXJuIHsgcGF0aCwgdXNlZDogZmFsc2UsIHJlYXNvbiwgLi4ubm90aGluZywgLi4ubW9yZSB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkRHJhZnQoZm91bmQ6IEZvdW5kRmlsZSk6IFByb21pc2U8RHJhZnQ+IHtcbiAgY29uc3QgeyBwYXRoLCBhYnNvbHV0ZSB9ID0gZm91bmQ7XG4gIGNvbnN0IG91dCA9IChyZWFzb246IHN0cmluZyk6IERyYWZ0ID0+ICh7IGZpbGU6IGxlZnRPdXQocGF0aCwgcmVhc29uKSwgY29kZTogZmFsc2UgfSk7XG4gIGlmIChmb3VuZC5za2lwcGVkICE9PSBudWxsKSByZXR1cm4gb3V0KGZvdW5kLnNraXBwZWQpO1xuICBjb25zdCBraW5kID0ga2luZE9mKHBhdGgpO1xuICBjb25zdCB1bndhbnRlZCA9IGtpbmQgPT09IFwibm9FeHRlbnNpb25cIiA/IG51bGwgOiBraW5kUmVhc29uc1traW5kXTtcbiAgaWYgKHVud2FudGVkICE9PSBudWxsKSByZXR1cm4gb3V0KHVud2FudGVkKTtcbiAgbGV0IGJ5dGVzOiBVaW50OEFycmF5O1xuICB0cnkge1xuICAgIGlmICgoYXdhaXQgc3RhdChhYnNvbHV0ZSkpLnNpemUgPiBodWdlQnl0ZXMpIHJldHVybiBvdXQoXCJodWdlIGZpbGUgKG92ZXIgMSBNQilcIik7XG4gICAgYnl0ZXMgPSBhd2FpdCByZWFkRmlsZShhYnNvbHV0ZSk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBvdXQoXCJmaWxlIHRoYXQgY2Fubm90IGJlIHJlYWRcIik7XG4gIH1cbiAgY29uc3QgdGV4dCA9IGRlY29kZVRleHQoYnl0ZXMpO1xuICBpZiAodGV4dCA9PT0gbnVsbCkgcmV0dXJuIG91dChcImJpbmFyeSBmaWxlIChvciBub3QgVVRGLTgpXCIpO1xuICBpZiAoa2luZCA9PT0gXCJub0V4dGVuc2lvblwiICYmICFpc1NjcmlwdCh0ZXh0KSkgcmV0dXJuIG91dCh0ZXh0LnRyaW0oKSA9PT0gXCJcIiA/IFwiZW1wdHkgZmlsZVwiIDogdW5rbm93blJlYXNvbik7XG4gIGNvbnN0IHByb2JsZW0gPSB0ZXh0UHJvYmxlbSh0ZXh0LCBraW5kID09PSBcImRvY3VtZW50YXRpb25cIik7XG4gIHJldHVybiBwcm9ibGVtID09PSBudWxsID8gd2l0aG91dFNlY3JldHMocGF0aCwgdGV4dCwga2luZCAhPT0gXCJkb2N1bWVudGF0aW9uXCIpIDogb3V0KHByb2JsZW0pO1xufVxuXG5jb25zdCB1bmtub3duUmVhc29uID0gXCJub3QgYSBrbm93biBraW5kIG9mIGNvZGUgb3IgZG9jdW1lbnRhdGlvblwiO1xuXG5jb25zdCBraW5kUmVhc29uczogUmVhZG9ubHk8UmVjb3JkPEZpbGVLaW5kLCBzdHJpbmcgfCBudWxsPj4gPSB7XG4gIGNvZGU6IG51bGwsXG4gIGRvY3VtZW50YXRpb246IG51bGwsXG4gIGRhdGE6IFwiZGF0YSBvciBjb25maWd1cmF0aW9uLCBub3QgY29kZVwiLFxuICBiaW5hcnk6IFwiYmluYXJ5IGZpbGUgKG9yIG5vdCBVVEYtOClcIixcbiAgbG9jazogXCJsb2NrIGZpbGUsIGdlbmVyYXRlZFwiLFxuICBnZW5lcmF0ZWQ6IFwiZ2VuZXJhdGVkIGZpbGVcIixcbiAgbm90aWNlOiBcImxpY2VuY2UsIGxpc3Qgb2YgYXV0aG9ycyBvciBjaGFuZ2UgbG9nXCIsXG4gIHVua25vd246IHVua25vd25SZWFzb24sXG59O1xuXG5mdW5jdGlvbiB3aXRob3V0U2VjcmV0cyhwYXRoOiBzdHJpbmcsIHRleHQ6IHN0cmluZywgY29kZTogYm9vbGVhbik6IERyYWZ0IHtcbiAgY29uc3Qgc2VjcmV0cyA9IGZpbmRTZWNyZXRzKHRleHQpO1xuICBjb25zdCBrZXB0ID0gd2l0aG91dExpbmVzKHRleHQsIHNlY3JldHMpO1xuICBpZiAoc2VjcmV0cy5zb21lKChzZWNyZXQpID0+IHNlY3JldC5raW5kID09PSBwcml2YXRlS2V5S2luZCkpIHtcbiAgICByZXR1cm4geyBmaWxlOiBsZWZ0T3V0KHBhdGgsIFwiaG9sZHMgYSBwcml2YXRlIGtleVwiLCB7IHNlY3JldHMgfSksIGNvZGUgfTtcbiAgfVxuICBpZiAoa2VwdC50cmltKCkgPT09IFwiXCIpIHJldHVybiB7IGZpbGU6IGxlZnRPdXQocGF0aCwgXCJub3RoaW5nIGJ1dCBzZWNyZXRzXCIsIHsgc2VjcmV0cyB9KSwgY29kZSB9O1xuICBjb25zdCBraW5kID0gY29kZSA/IFwiY29kZVwiIDogXCJkb2N1bWVudGF0aW9uXCI7XG4gIGNvbnN0IHJlYXNvbiA9IHNlY3JldHMubGVuZ3RoID09PSAwID8ga2luZCA6IGAke2tpbmR9LCB3aXRob3V0IHRoZSBsaW5lcyB0aGF0IGhvbGQgc2VjcmV0c2A7XG4gIHJldHVybiB7IGZpbGU6IHsgLi4ubGVmdE91dChwYXRoLCByZWFzb24sIHsgc2VjcmV0cyB9KSwgdXNlZDogdHJ1ZSwgdGV4dDoga2VwdCB9LCBjb2RlIH07XG59XG5cbi8qKiBGaWxlcyB0aGF0IGFyZSB0aGlzIHNpbWlsYXIgdGVhY2ggbm90aGluZyBuZXc7IHRoZSBmaXJzdCBvbmUgc3RheXMuICovXG5jb25zdCBuZWFyRHVwbGljYXRlID0gMC45O1xuLyoqIEZpbGVzIHRoYXQgYXJlIHRoaXMgc2ltaWxhciBzdGF5IG9uIG9uZSBzaWRlIG9mIHRoZSBzcGxpdC4gKi9cbmNvbnN0IHJlbGF0ZWQgPSAwLjU7XG5cbi8qKiBUaGUgZmlyc3QgZmlsZSBieSBwYXRoIG9mIHRob3NlIHdpdGggdGhlIHNhbWUgY29udGVudCBzdGF5cy4gKi9cbmZ1bmN0aW9uIHdpdGhvdXREdXBsaWNhdGVzKGRyYWZ0czogcmVhZG9ubHkgRHJhZnRbXSk6IERyYWZ0W10ge1xuICBjb25zdCBmaXJzdE9mID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgcmV0dXJuIGRyYWZ0cy5tYXAoKGRyYWZ0KSA9PiB7XG4gICAgY29uc3QgeyBwYXRoLCB1c2VkLCB0ZXh0LCBzZWNyZXRzIH0gPSBkcmFmdC5maWxlO1xuICAgIGlmICghdXNlZCkgcmV0dXJuIGRyYWZ0O1xuICAgIGNvbnN0IGtleSA9IGNvbnRlbnRLZXkodGV4dCk7XG4gICAgY29uc3QgZHVwbGljYXRlT2YgPSBmaXJzdE9mLmdldChrZXkpO1xuICAgIGlmIChkdXBsaWNhdGVPZiAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICByZXR1cm4geyAuLi5kcmFmdCwgZmlsZTogbGVmdE91dChwYXRoLCBcImR1cGxpY2F0ZSBvZiBhbm90aGVyIGZpbGVcIiwgeyBzZWNyZXRzLCBkdXBsaWNhdGVPZiB9KSB9O1xuICAgIH1cbiAgICBmaXJzdE9mLnNldChrZXksIHBhdGgpO1xuICAgIHJldHVybiBkcmFmdDtcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIHdpdGhTcGxpdChkcmFmdHM6IHJlYWRvbmx5IERyYWZ0W10sIHNlZWQ6IG51bWJlciwgY2hlY2tBYm9ydGVkOiAoKSA9PiB2b2lkKTogUmV2aWV3ZWRGaWxlW10ge1xuICBjb25zdCB1c2VkID0gZHJhZnRzLmZpbHRlcigoZHJhZnQpID0+IGRyYWZ0LmZpbGUudXNlZCk7XG4gIGNvbnN0IHNpZ25hdHVyZXM6IFNpZ25hdHVyZVtdID0gdXNlZC5tYXAoKHsgZmlsZSB9KSA9PiB7XG4gICAgY2hlY2tBYm9ydGVkKCk7XG4gICAgcmV0dXJuIHNpZ25hdHVyZU9mKGZpbGUudG9rZW5zKTtcbiAgfSk7XG4gIGNvbnN0IHBhaXJzID0gc2ltaWxhclBhaXJzKHNpZ25hdHVyZXMsIHJlbGF0ZWQpO1xuICBjb25zdCBvcmlnaW5hbHMgPSBmaW5kT3JpZ2luYWxzKHBhaXJzKTtcbiAgY29uc3QgZ3JvdXBzID0gZ3JvdXBzT2YodXNlZC5sZW5ndGgsIHBhaXJzKS5tYXAoKG1lbWJlcnMpOiBGaWxlR3JvdXAgPT4ge1xuICAgIGNvbnN0IGtlcHQgPSBtZW1iZXJzLmZpbHRlcigobWVtYmVyKSA9PiAhb3JpZ2luYWxzLmhhcyhtZW1iZXIpKS5mbGF0TWFwKChtZW1iZXIpID0+IHVzZWRbbWVtYmVyXSA/PyBbXSk7XG4gICAgcmV0dXJuIHtcbiAgICAgIG1lbWJlcnMsXG4gICAgICBwYXRoOiBrZXB0WzBdPy5maWxlLnBhdGggPz8gXCJcIixcbiAgICAgIHRva2Vuczoga2VwdC5yZWR1Y2UoKHN1bSwgeyBmaWxlIH0pID0+IHN1bSArIGZpbGUudG9rZW5zLmxlbmd0aCwgMCksXG4gICAgICBjb2RlOiBrZXB0LnNvbWUoKGRyYWZ0KSA9PiBkcmFmdC5jb2RlKSxcbiAgICB9O1xuICB9KTtcbiAgY29uc3Qgc3BsaXRzID0gc3BsaXRGaWxlcyhncm91cHMsIHVzZWQubGVuZ3RoLCBzZWVkKTtcblxuICBjb25zdCBkZWNpZGVkID0gbmV3IE1hcDxzdHJpbmcsIFJldmlld2VkRmlsZT4oKTtcbiAgZm9yIChjb25zdCBbaW5kZXgsIHsgZmlsZSB9XSBvZiB1c2VkLmVudHJpZXMoKSkge1xuICAgIGNvbnN0IG9yaWdpbmFsID0gdXNlZFtvcmlnaW5hbHMuZ2V0KGluZGV4KSA/PyAtMV0/LmZpbGUucGF0aDtcbiAgICBkZWNpZGVkLnNldChcbiAgICAgIGZpbGUucGF0aCxcbiAgICAgIG9yaWdpbmFsID09PSB1bmRlZmluZWRcbiAgICAgICAgPyB7IC4uLmZpbGUsIHNwbGl0OiBzcGxpdHNbaW5kZXhdID8/IG51bGwgfVxuICAgICAgICA6IGxlZnRPdXQoZmlsZS5wYXRoLCBcIm5lYXItZHVwbGljYXRlIG9mIGFub3RoZXIgZmlsZVwiLCB7IHNlY3JldHM6IGZpbGUuc2VjcmV0cywgZHVwbGljYXRlT2Y6IG9yaWdpbmFsIH0pLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIGRyYWZ0cy5tYXAoKHsgZmlsZSB9KSA9PiBkZWNpZGVkLmdldChmaWxlLnBhdGgpID8/IGZpbGUpO1xufVxuXG4vKiogTmVhci1kdXBsaWNhdGUgXHUyMTkyIHRoZSBlYXJsaWVyIGZpbGUgdGhhdCBzdGF5cyBpbiBpdHMgcGxhY2UuICovXG5mdW5jdGlvbiBmaW5kT3JpZ2luYWxzKHBhaXJzOiByZWFkb25seSBTaW1pbGFyUGFpcltdKTogTWFwPG51bWJlciwgbnVtYmVyPiB7XG4gIGNvbnN0IG9yaWdpbmFscyA9IG5ldyBNYXA8bnVtYmVyLCBudW1iZXI+KCk7XG4gIGNvbnN0IG5lYXIgPSBwYWlycy5maWx0ZXIoKHBhaXIpID0+IHBhaXIuc2ltaWxhcml0eSA+PSBuZWFyRHVwbGljYXRlKTtcbiAgZm9yIChjb25zdCB7IGZpcnN0LCBzZWNvbmQgfSBvZiBuZWFyLnNvcnQoKGEsIGIpID0+IGEuc2Vjb25kIC0gYi5zZWNvbmQgfHwgYS5maXJzdCAtIGIuZmlyc3QpKSB7XG4gICAgaWYgKCFvcmlnaW5hbHMuaGFzKGZpcnN0KSAmJiAhb3JpZ2luYWxzLmhhcyhzZWNvbmQpKSBvcmlnaW5hbHMuc2V0KHNlY29uZCwgZmlyc3QpO1xuICB9XG4gIHJldHVybiBvcmlnaW5hbHM7XG59XG5cbmZ1bmN0aW9uIHdvcmtzcGFjZUVtcHR5KGZvbGRlcjogc3RyaW5nLCBmaWxlczogcmVhZG9ubHkgUmV2aWV3ZWRGaWxlW10pOiBBdHR1bmVFcnJvciB7XG4gIGNvbnN0IGNvdW50cyA9IE9iamVjdC5lbnRyaWVzKGNvdW50U2tpcHBlZChmaWxlcykpLnNvcnQoKGEsIGIpID0+IGJbMV0gLSBhWzFdKTtcbiAgY29uc3QgZm91bmQgPSBjb3VudHMubGVuZ3RoID09PSAwID8gXCJpdCBob2xkcyBubyBmaWxlXCIgOiBjb3VudHMubWFwKChbd2h5LCBjb3VudF0pID0+IGAke2NvdW50fSBcdTAwRDcgJHt3aHl9YCkuam9pbihcIjsgXCIpO1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFxuICAgIFwiRV9XT1JLU1BBQ0VfRU1QVFlcIixcbiAgICBgTm8gZmlsZSBvZiAke2ZvbGRlcn0gY2FuIGJlIHRyYWluZWQgb246ICR7Zm91bmR9LmAsXG4gICAgXCJPcGVuIGEgZm9sZGVyIHdpdGggc291cmNlIGNvZGUgdGhhdCBpcyBub3QgaWdub3JlZCwgZ2VuZXJhdGVkIG9yIHZlbmRvcmVkLlwiLFxuICAgIHsgc2tpcHBlZDogY291bnRTa2lwcGVkKGZpbGVzKSB9LFxuICApO1xufVxuIiwgImltcG9ydCB7IHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciB9IGZyb20gXCIuLi8uLi9lcnJvcnNcIjtcbmltcG9ydCB7IGxvd2VyUHJpb3JpdHkgfSBmcm9tIFwiLi4vLi4vcHJpb3JpdHlcIjtcbmltcG9ydCB0eXBlIHsgVHJhaW5FdmVudCwgVHJhaW5SZXF1ZXN0LCBUcmFpblJlc3VsdCB9IGZyb20gXCIuLi8uLi9wcm90b2NvbFwiO1xuaW1wb3J0IHsgY291bnRlZCwgZHVyYXRpb24gfSBmcm9tIFwiLi4vb3V0cHV0XCI7XG5pbXBvcnQgeyBjcmVhdGVQcm9ncmVzcyB9IGZyb20gXCIuLi9wcm9ncmVzc1wiO1xuaW1wb3J0IHsgdHlwZSBDb250ZXh0LCBkZWZpbmVkLCB1c2FnZSwgdmVyYiB9IGZyb20gXCIuLi92ZXJiXCI7XG5cbmV4cG9ydCBjb25zdCB0cmFpbiA9IHZlcmIoe1xuICBzdW1tYXJ5OiBcIlRyYWluIGFuIGFkYXB0ZXIgb24gYSB3b3Jrc3BhY2VcIixcbiAgcG9zaXRpb25hbDogXCJbV09SS1NQQUNFXVwiLFxuICBvcHRpb25zOiBbXG4gICAgXCJiYXNlXCIsXG4gICAgXCJvdXRcIixcbiAgICBcIm1ldGhvZFwiLFxuICAgIFwicmFua1wiLFxuICAgIFwiYWxwaGFcIixcbiAgICBcInRhcmdldHNcIixcbiAgICBcImRyb3BvdXRcIixcbiAgICBcInJzbG9yYVwiLFxuICAgIFwic3RlcHNcIixcbiAgICBcImVwb2Noc1wiLFxuICAgIFwic2VxLWxlblwiLFxuICAgIFwiYmF0Y2hcIixcbiAgICBcImxyXCIsXG4gICAgXCJzZWVkXCIsXG4gICAgXCJkZXZpY2VcIixcbiAgICBcInByZWNpc2lvblwiLFxuICAgIFwidGhyZWFkc1wiLFxuICAgIFwiZXhhbXBsZXNcIixcbiAgICBcInJlc3VtZVwiLFxuICAgIFwibm8tdmVyZGljdFwiLFxuICBdLFxuICBpbnRlcnJ1cHRpYmxlOiB0cnVlLFxuICBub3RlczogW1xuICAgIFwiV09SS1NQQUNFIGlzIGEgZm9sZGVyOyAtLWV4YW1wbGVzIEZJTEUgdGFrZXMgaXRzIHBsYWNlLiBDdHJsK0MgZmluaXNoZXMgdGhlIHN0ZXAsIHdyaXRlcyBhIGNoZWNrcG9pbnQgYW5kXCIsXG4gICAgXCJzYXlzIGhvdyB0byByZXN1bWU7IGEgc2Vjb25kIEN0cmwrQyBzdG9wcyBhdCBvbmNlLlwiLFxuICAgIFwiXCIsXG4gICAgXCIgIGF0dHVuZSB0cmFpbiAuIC0tc3RlcHMgMTAwXCIsXG4gICAgXCIgIGF0dHVuZSB0cmFpbiAuIC0tc3RlcHMgMTAwIC0tcmVzdW1lIERJUlwiLFxuICBdLFxuICBwcmVwYXJlKHdvcmtzcGFjZSwgdmFsdWVzKSB7XG4gICAgY29uc3QgaGludCA9IFwiVXNhZ2U6IGF0dHVuZSB0cmFpbiBXT1JLU1BBQ0UgW09QVElPTlNdLCBvciBhdHR1bmUgdHJhaW4gLS1leGFtcGxlcyBGSUxFIFtPUFRJT05TXVwiO1xuICAgIGlmICh3b3Jrc3BhY2UgPT09IHVuZGVmaW5lZCAmJiB2YWx1ZXMuZXhhbXBsZXMgPT09IHVuZGVmaW5lZClcbiAgICAgIHRocm93IHVzYWdlKFwiYXR0dW5lIHRyYWluOiBXT1JLU1BBQ0UgaXMgbWlzc2luZ1wiLCBoaW50KTtcbiAgICBpZiAod29ya3NwYWNlICE9PSB1bmRlZmluZWQgJiYgdmFsdWVzLmV4YW1wbGVzICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IHVzYWdlKGBhdHR1bmUgdHJhaW46IC0tZXhhbXBsZXMgJHt2YWx1ZXMuZXhhbXBsZXN9IGFuZCBXT1JLU1BBQ0UgJHt3b3Jrc3BhY2V9IGV4Y2x1ZGUgZWFjaCBvdGhlcmAsIGhpbnQpO1xuICAgIH1cbiAgICByZXR1cm4gYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgICAgIGNvbnN0IGFic29sdXRlID0gKHBhdGg6IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gKHBhdGggPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHJlc29sdmUoY29udGV4dC5pby5jd2QsIHBhdGgpKTtcbiAgICAgIGNvbnN0IHJlcXVlc3Q6IFRyYWluUmVxdWVzdCA9IGRlZmluZWQoe1xuICAgICAgICB3b3Jrc3BhY2U6IGFic29sdXRlKHdvcmtzcGFjZSksXG4gICAgICAgIGV4YW1wbGVzOiBhYnNvbHV0ZSh2YWx1ZXMuZXhhbXBsZXMpLFxuICAgICAgICBiYXNlOiB2YWx1ZXMuYmFzZSxcbiAgICAgICAgb3V0OiBhYnNvbHV0ZSh2YWx1ZXMub3V0KSxcbiAgICAgICAgbWV0aG9kOiB2YWx1ZXMubWV0aG9kLFxuICAgICAgICByYW5rOiB2YWx1ZXMucmFuayxcbiAgICAgICAgYWxwaGE6IHZhbHVlcy5hbHBoYSxcbiAgICAgICAgdGFyZ2V0czogdmFsdWVzLnRhcmdldHMsXG4gICAgICAgIGRyb3BvdXQ6IHZhbHVlcy5kcm9wb3V0LFxuICAgICAgICByc2xvcmE6IHZhbHVlcy5yc2xvcmEsXG4gICAgICAgIHN0ZXBzOiB2YWx1ZXMuc3RlcHMsXG4gICAgICAgIGVwb2NoczogdmFsdWVzLmVwb2NocyxcbiAgICAgICAgc2VxTGVuOiB2YWx1ZXNbXCJzZXEtbGVuXCJdLFxuICAgICAgICBiYXRjaDogdmFsdWVzLmJhdGNoLFxuICAgICAgICBscjogdmFsdWVzLmxyLFxuICAgICAgICBzZWVkOiB2YWx1ZXMuc2VlZCxcbiAgICAgICAgZGV2aWNlOiB2YWx1ZXMuZGV2aWNlLFxuICAgICAgICBwcmVjaXNpb246IHZhbHVlcy5wcmVjaXNpb24sXG4gICAgICAgIHRocmVhZHM6IHZhbHVlcy50aHJlYWRzLFxuICAgICAgICByZXN1bWU6IGFic29sdXRlKHZhbHVlcy5yZXN1bWUpLFxuICAgICAgICB2ZXJkaWN0OiB2YWx1ZXNbXCJuby12ZXJkaWN0XCJdID8gZmFsc2UgOiB1bmRlZmluZWQsXG4gICAgICB9KTtcbiAgICAgIGF3YWl0IHBlcmZvcm0ocmVxdWVzdCwgY29udGV4dCk7XG4gICAgfTtcbiAgfSxcbn0pO1xuXG5hc3luYyBmdW5jdGlvbiBwZXJmb3JtKHJlcXVlc3Q6IFRyYWluUmVxdWVzdCwgY29udGV4dDogQ29udGV4dCk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB7IG91dHB1dCwgb3BlcmF0aW9ucywgc2lnbmFsLCBpbyB9ID0gY29udGV4dDtcbiAgY29uc3QgcHJvZ3Jlc3MgPSBjcmVhdGVQcm9ncmVzcyhpbyk7XG4gIGNvbnN0IGxvZyA9IG91dHB1dC5qc29uID8gb3V0cHV0LmxvZyA6IHByb2dyZXNzLmxvZztcbiAgY29uc3Qgb25FdmVudCA9IG91dHB1dC5qc29uID8gKGV2ZW50OiBUcmFpbkV2ZW50KSA9PiBvdXRwdXQuZXZlbnQoZXZlbnQuZXZlbnQsIGV2ZW50KSA6IHByb2dyZXNzLnNob3c7XG4gIGxvd2VyUHJpb3JpdHkobG9nKTtcbiAgbGV0IHJlc3VsdDogVHJhaW5SZXN1bHQ7XG4gIHRyeSB7XG4gICAgcmVzdWx0ID0gYXdhaXQgb3BlcmF0aW9ucy50cmFpbihyZXF1ZXN0LCB7IHNpZ25hbCwgb25FdmVudCwgbG9nIH0pO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IHdpdGhSZXN1bWUoZXJyb3IsIGNvbnRleHQuYXJndik7XG4gIH0gZmluYWxseSB7XG4gICAgcHJvZ3Jlc3MuZW5kKCk7XG4gIH1cbiAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHJlc3VsdCk7XG4gIGlmIChyZXN1bHQudmVyZGljdCA9PT0gdW5kZWZpbmVkICYmIHJlcXVlc3QudmVyZGljdCAhPT0gZmFsc2UpIHtcbiAgICBvdXRwdXQudGV4dChcIm5vIGNvbXBhcmlzb24gd2l0aCB0aGUgYmFzZTogaXQgdGFrZXMgYXQgbGVhc3QgdHdvIGhlbGQtb3V0IGZpbGVzIHdpdGggY29kZVxcblwiKTtcbiAgfVxuICBvdXRwdXQudGV4dChgYWRhcHRlciBpbiAke3Jlc3VsdC5hZGFwdGVyfSBhZnRlciAke2NvdW50ZWQocmVzdWx0LnN0ZXBzLCBcInN0ZXBcIil9IGFuZCAke2R1cmF0aW9uKHJlc3VsdC5zZWNvbmRzKX1cXG5gKTtcbn1cblxuLyoqIFRoZSBoaW50IG9mIGFuIGludGVycnVwdGVkIHJ1biBpcyB0aGUgdmVyeSBjb21tYW5kIHRoYXQgZ29lcyBvbiBmcm9tIGl0cyBjaGVja3BvaW50LiAqL1xuZnVuY3Rpb24gd2l0aFJlc3VtZShlcnJvcjogdW5rbm93biwgYXJndjogcmVhZG9ubHkgc3RyaW5nW10pOiB1bmtub3duIHtcbiAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBBdHR1bmVFcnJvcikgfHwgZXJyb3IuY29kZSAhPT0gXCJFX0lOVEVSUlVQVEVEXCIpIHJldHVybiBlcnJvcjtcbiAgY29uc3QgY2hlY2twb2ludCA9IGVycm9yLmRhdGE/LltcImNoZWNrcG9pbnRcIl07XG4gIGlmICh0eXBlb2YgY2hlY2twb2ludCAhPT0gXCJzdHJpbmdcIikgcmV0dXJuIGVycm9yO1xuICBjb25zdCBjb21tYW5kID0gW1wiYXR0dW5lXCIsIFwidHJhaW5cIiwgLi4ud2l0aG91dFJlc3VtZShhcmd2KSwgXCItLXJlc3VtZVwiLCBjaGVja3BvaW50XS5tYXAocXVvdGVkKS5qb2luKFwiIFwiKTtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihlcnJvci5jb2RlLCBlcnJvci5tZXNzYWdlLCBgUmVzdW1lIHdpdGg6ICR7Y29tbWFuZH1gLCBlcnJvci5kYXRhKTtcbn1cblxuZnVuY3Rpb24gd2l0aG91dFJlc3VtZShhcmd2OiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIGFyZ3YuZmlsdGVyKFxuICAgIChhcmd1bWVudCwgaW5kZXgpID0+IGFyZ3VtZW50ICE9PSBcIi0tcmVzdW1lXCIgJiYgIWFyZ3VtZW50LnN0YXJ0c1dpdGgoXCItLXJlc3VtZT1cIikgJiYgYXJndltpbmRleCAtIDFdICE9PSBcIi0tcmVzdW1lXCIsXG4gICk7XG59XG5cbi8qKiBBcyBhIHNoZWxsIHdvdWxkIG5lZWQgaXQuICovXG5mdW5jdGlvbiBxdW90ZWQoYXJndW1lbnQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiAvXltcXHdAJSs9OiwuLy1dKyQvLnRlc3QoYXJndW1lbnQpID8gYXJndW1lbnQgOiBgJyR7YXJndW1lbnQucmVwbGFjZUFsbChcIidcIiwgXCInXFxcXCcnXCIpfSdgO1xufVxuIiwgImltcG9ydCBvcyBmcm9tIFwibm9kZTpvc1wiO1xuXG4vKipcbiAqIExldHMgZXZlcnl0aGluZyBlbHNlIG9uIHRoZSBtYWNoaW5lIGdvIGZpcnN0OiB0cmFpbmluZyBydW5zIGZvciBtaW51dGVzIGJlc2lkZSBhbiBlZGl0b3IuIEEgZmFpbHVyZSBpcyBvbmx5IGxvZ2dlZCxcbiAqIHNpbmNlIHRyYWluaW5nIGlzIHJpZ2h0IGF0IGFueSBwcmlvcml0eS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvd2VyUHJpb3JpdHkobG9nOiAobWVzc2FnZTogc3RyaW5nKSA9PiB2b2lkKTogdm9pZCB7XG4gIGNvbnN0IHsgUFJJT1JJVFlfQkVMT1dfTk9STUFMIH0gPSBvcy5jb25zdGFudHMucHJpb3JpdHk7XG4gIHRyeSB7XG4gICAgLy8gUmFpc2luZyBpdCBhZ2FpbiBpcyByZWZ1c2VkIGJ5IG1vc3Qgc3lzdGVtcywgc28gYSBwcm9jZXNzIHRoYXQgaXMgbG93ZXIgYWxyZWFkeSBzdGF5cyB3aGVyZSBpdCBpcy5cbiAgICBpZiAob3MuZ2V0UHJpb3JpdHkoKSA8IFBSSU9SSVRZX0JFTE9XX05PUk1BTCkgb3Muc2V0UHJpb3JpdHkoUFJJT1JJVFlfQkVMT1dfTk9STUFMKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBsb2coYGNvdWxkIG5vdCBsb3dlciB0aGUgcHJvY2VzcydzIHByaW9yaXR5OiAke2Vycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKX1gKTtcbiAgfVxufVxuIiwgIi8qKiBUcmFpbmluZyBhcyB0ZXh0OiBhIGJhciB0aGF0IHJlZHJhd3MgaXRzZWxmIG9uIGEgdGVybWluYWwsIGEgbGluZSBub3cgYW5kIHRoZW4gYW55d2hlcmUgZWxzZS4gKi9cbmltcG9ydCB7IGFzc2VydE5ldmVyIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHR5cGUgeyBFdmFsRXZlbnQsIFBsYW5FdmVudCwgU3RlcEV2ZW50LCBUcmFpbkV2ZW50IH0gZnJvbSBcIi4uL3Byb3RvY29sXCI7XG5pbXBvcnQgdHlwZSB7IElvIH0gZnJvbSBcIi4vaW9cIjtcbmltcG9ydCB7IGJ5dGVzLCBjb3VudGVkLCBkdXJhdGlvbiwgZ3JvdXBlZCwgcGVyY2VudCB9IGZyb20gXCIuL291dHB1dFwiO1xuaW1wb3J0IHsgdmVyZGljdFRleHQgfSBmcm9tIFwiLi92ZXJkaWN0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUHJvZ3Jlc3Mge1xuICBzaG93KGV2ZW50OiBUcmFpbkV2ZW50KTogdm9pZDtcbiAgLyoqIEEgbGluZSBvbiBzdGFuZGFyZCBlcnJvciB0aGF0IGRvZXMgbm90IHRlYXIgdGhlIGJhci4gKi9cbiAgbG9nKG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQ7XG4gIC8qKiBMZWF2ZXMgdGhlIGJhciBhcyBpdCBzdGFuZHMgYW5kIGdvZXMgdG8gdGhlIG5leHQgbGluZS4gKi9cbiAgZW5kKCk6IHZvaWQ7XG59XG5cbi8qKiBPZmYgYSB0ZXJtaW5hbCwgYWJvdXQgdGhpcyBtYW55IHN0ZXAgbGluZXMgYXJlIHByaW50ZWQgaW4gYSBydW4gb2YgYW55IGxlbmd0aC4gKi9cbmNvbnN0IGxpbmVzUGVyUnVuID0gMjA7XG5cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVQcm9ncmVzcyhpbzogSW8pOiBQcm9ncmVzcyB7XG4gIGxldCBwbGFuOiBQbGFuRXZlbnQgfCBudWxsID0gbnVsbDtcbiAgbGV0IGhlbGQ6IEV2YWxFdmVudCB8IG51bGwgPSBudWxsO1xuICBsZXQgYmFyID0gXCJcIjtcbiAgbGV0IHNob3duID0gXCJcIjtcblxuICBjb25zdCBjbGVhciA9ICgpID0+IHtcbiAgICBpZiAoYmFyICE9PSBcIlwiKSBpby5vdXQoXCJcXHJcXHgxYlsyS1wiKTtcbiAgfTtcbiAgY29uc3QgbGluZSA9ICh0ZXh0OiBzdHJpbmcpID0+IHtcbiAgICBjbGVhcigpO1xuICAgIGlvLm91dChgJHt0ZXh0fVxcbmApO1xuICAgIGlvLm91dChiYXIpO1xuICB9O1xuICBjb25zdCBlbmQgPSAoKSA9PiB7XG4gICAgaWYgKGJhciAhPT0gXCJcIikgaW8ub3V0KFwiXFxuXCIpO1xuICAgIGJhciA9IFwiXCI7XG4gIH07XG4gIC8qKiBgQ29tcGFyaW5nOiAxMiBvZiA4MGAgYWZ0ZXIgYENvbXBhcmluZ2AgaXMgdGhlIHNhbWUgcGhhc2U6IGl0IHJlZHJhd3MgdGhlIGxpbmUsIG9yIHNheXMgbm90aGluZyBvZmYgYSB0ZXJtaW5hbC4gKi9cbiAgY29uc3QgcGhhc2UgPSAobWVzc2FnZTogc3RyaW5nKSA9PiB7XG4gICAgY29uc3QgbmFtZSA9IG1lc3NhZ2UucmVwbGFjZSgvOj8gXFxkKyBvZiBcXGQrJC8sIFwiXCIpO1xuICAgIGNvbnN0IGFnYWluID0gbmFtZSA9PT0gc2hvd247XG4gICAgc2hvd24gPSBuYW1lO1xuICAgIGlmICghaW8udGVybWluYWwpIHtcbiAgICAgIGlmICghYWdhaW4pIGlvLm91dChgJHttZXNzYWdlfVxcbmApO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAoYWdhaW4pIGNsZWFyKCk7XG4gICAgZWxzZSBlbmQoKTtcbiAgICBiYXIgPSBtZXNzYWdlLnNsaWNlKDAsIGlvLmNvbHVtbnMoKSAtIDEpO1xuICAgIGlvLm91dChiYXIpO1xuICB9O1xuICBjb25zdCBzdGVwID0gKGV2ZW50OiBTdGVwRXZlbnQpID0+IHtcbiAgICBjb25zdCBzdGVwcyA9IHBsYW4/LnN0ZXBzID8/IGV2ZW50LnN0ZXA7XG4gICAgaWYgKGlvLnRlcm1pbmFsKSB7XG4gICAgICBjbGVhcigpO1xuICAgICAgYmFyID0gYmFyTGluZShldmVudCwgc3RlcHMsIGhlbGQsIGlvLmNvbHVtbnMoKSk7XG4gICAgICBpby5vdXQoYmFyKTtcbiAgICB9IGVsc2UgaWYgKGV2ZW50LnN0ZXAgPT09IDEgfHwgZXZlbnQuc3RlcCA9PT0gc3RlcHMgfHwgZXZlbnQuc3RlcCAlIE1hdGguY2VpbChzdGVwcyAvIGxpbmVzUGVyUnVuKSA9PT0gMCkge1xuICAgICAgaW8ub3V0KGBzdGVwICR7ZXZlbnQuc3RlcH0vJHtzdGVwc30gICR7ZmlndXJlcyhldmVudCwgaGVsZCl9XFxuYCk7XG4gICAgfVxuICB9O1xuXG4gIHJldHVybiB7XG4gICAgc2hvdyhldmVudCkge1xuICAgICAgc3dpdGNoIChldmVudC5ldmVudCkge1xuICAgICAgICBjYXNlIFwicGhhc2VcIjpcbiAgICAgICAgICByZXR1cm4gcGhhc2UoZXZlbnQubWVzc2FnZSk7XG4gICAgICAgIGNhc2UgXCJwbGFuXCI6XG4gICAgICAgICAgcGxhbiA9IGV2ZW50O1xuICAgICAgICAgIHJldHVybiBsaW5lKHBsYW5UZXh0KGV2ZW50KSk7XG4gICAgICAgIGNhc2UgXCJzdGVwXCI6XG4gICAgICAgICAgcmV0dXJuIHN0ZXAoZXZlbnQpO1xuICAgICAgICBjYXNlIFwiZXZhbFwiOlxuICAgICAgICAgIGhlbGQgPSBldmVudDtcbiAgICAgICAgICByZXR1cm4gbGluZShcbiAgICAgICAgICAgIGBoZWxkLW91dCBsb3NzICR7ZXZlbnQubG9zcy50b0ZpeGVkKDMpfSAke2V2ZW50LnN0ZXAgPT09IDAgPyBcIihiYXNlKVwiIDogYGFmdGVyIHN0ZXAgJHtldmVudC5zdGVwfWB9YCxcbiAgICAgICAgICApO1xuICAgICAgICBjYXNlIFwiY2hlY2twb2ludFwiOlxuICAgICAgICAgIHJldHVybiBsaW5lKGBjaGVja3BvaW50IGFmdGVyIHN0ZXAgJHtldmVudC5zdGVwfTogJHtldmVudC5wYXRofWApO1xuICAgICAgICBjYXNlIFwidmVyZGljdFwiOlxuICAgICAgICAgIGVuZCgpO1xuICAgICAgICAgIHJldHVybiBsaW5lKHZlcmRpY3RUZXh0KGV2ZW50KSk7XG4gICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgcmV0dXJuIGFzc2VydE5ldmVyKGV2ZW50KTtcbiAgICAgIH1cbiAgICB9LFxuICAgIGxvZyhtZXNzYWdlKSB7XG4gICAgICBjbGVhcigpO1xuICAgICAgaW8uZXJyKGAke21lc3NhZ2V9XFxuYCk7XG4gICAgICBpby5vdXQoYmFyKTtcbiAgICB9LFxuICAgIGVuZCxcbiAgfTtcbn1cblxuZnVuY3Rpb24gYmFyTGluZShldmVudDogU3RlcEV2ZW50LCBzdGVwczogbnVtYmVyLCBoZWxkOiBFdmFsRXZlbnQgfCBudWxsLCBjb2x1bW5zOiBudW1iZXIpOiBzdHJpbmcge1xuICAvLyBBcyB3aWRlIGFzIGl0cyBsYXN0IHZhbHVlLCBzbyB0aGF0IHRoZSBiYXIga2VlcHMgaXRzIGxlbmd0aC5cbiAgY29uc3Qgc3RlcCA9IFN0cmluZyhldmVudC5zdGVwKS5wYWRTdGFydChTdHJpbmcoc3RlcHMpLmxlbmd0aCk7XG4gIGNvbnN0IHRleHQgPSBgICR7c3RlcH0vJHtzdGVwc30gICR7ZmlndXJlcyhldmVudCwgaGVsZCl9YDtcbiAgLy8gT25lIGNvbHVtbiBzdGF5cyBmcmVlOiBhIGZ1bGwgbGFzdCBsaW5lIG1ha2VzIHNvbWUgdGVybWluYWxzIHdyYXAsIGFuZCB0aGVuIHRoZSByZWRyYXcgbGVhdmVzIGRlYnJpcy5cbiAgY29uc3Qgd2lkdGggPSBNYXRoLm1pbigzMCwgY29sdW1ucyAtIHRleHQubGVuZ3RoIC0gMyk7XG4gIGlmICh3aWR0aCA8IDUpIHJldHVybiB0ZXh0LnRyaW1TdGFydCgpLnNsaWNlKDAsIGNvbHVtbnMgLSAxKTtcbiAgY29uc3QgZmlsbGVkID0gTWF0aC5yb3VuZCgod2lkdGggKiBNYXRoLm1pbihldmVudC5zdGVwLCBzdGVwcykpIC8gc3RlcHMpO1xuICByZXR1cm4gYFske1wiXHUyNTg4XCIucmVwZWF0KGZpbGxlZCl9JHtcIlx1MjU5MVwiLnJlcGVhdCh3aWR0aCAtIGZpbGxlZCl9XSR7dGV4dH1gO1xufVxuXG5mdW5jdGlvbiBmaWd1cmVzKGV2ZW50OiBTdGVwRXZlbnQsIGhlbGQ6IEV2YWxFdmVudCB8IG51bGwpOiBzdHJpbmcge1xuICBjb25zdCBwYXJ0cyA9IFtgbG9zcyAke2V2ZW50Lmxvc3MudG9GaXhlZCgzKX1gXTtcbiAgaWYgKGhlbGQgIT09IG51bGwpIHBhcnRzLnB1c2goYGhlbGQtb3V0ICR7aGVsZC5sb3NzLnRvRml4ZWQoMyl9YCk7XG4gIHBhcnRzLnB1c2goYCR7Z3JvdXBlZChldmVudC50b2tlbnNQZXJTZWNvbmQpfSB0b2tlbnMvc2AsIGAke2R1cmF0aW9uKGV2ZW50LmV0YVNlY29uZHMpfSBsZWZ0YCk7XG4gIHJldHVybiBwYXJ0cy5qb2luKFwiICBcIik7XG59XG5cbmZ1bmN0aW9uIHBsYW5UZXh0KHBsYW46IFBsYW5FdmVudCk6IHN0cmluZyB7XG4gIGNvbnN0IGxlZnQgPSBPYmplY3QudmFsdWVzKHBsYW4uc2tpcHBlZCkucmVkdWNlKChzdW0sIGNvdW50KSA9PiBzdW0gKyBjb3VudCwgMCk7XG4gIGNvbnN0IHdoYXQgPVxuICAgIHBsYW4ubWV0aG9kID09PSBcImZ1bGxcIlxuICAgICAgPyBgZXZlcnkgd2VpZ2h0OiAke2dyb3VwZWQocGxhbi50cmFpbmFibGUpfSBwYXJhbWV0ZXJzYFxuICAgICAgOiBgYWRhcHRlciBvZiByYW5rICR7cGxhbi5yYW5rfSwgYWxwaGEgJHtwbGFuLmFscGhhfTogJHtncm91cGVkKHBsYW4udHJhaW5hYmxlKX0gb2YgJHtncm91cGVkKHBsYW4udG90YWwpfSBgICtcbiAgICAgICAgYHBhcmFtZXRlcnMgKCR7cGVyY2VudCgoMTAwICogcGxhbi50cmFpbmFibGUpIC8gcGxhbi50b3RhbCl9KSwgJHtieXRlcyhwbGFuLmFkYXB0ZXJCeXRlcyl9YDtcbiAgcmV0dXJuIFtcbiAgICBgYmFzZSAgICAgICAke3BsYW4uYmFzZX1gLFxuICAgIGB3b3Jrc3BhY2UgICR7Y291bnRlZChwbGFuLmZpbGVzLCBcImZpbGVcIil9ICgke2dyb3VwZWQobGVmdCl9IGxlZnQgb3V0KSwgJHtncm91cGVkKHBsYW4udG9rZW5zKX0gdG9rZW5zYCxcbiAgICBgdHJhaW5pbmcgICAke3doYXR9YCxcbiAgICBgZGV2aWNlICAgICAke3BsYW4uZGV2aWNlfSAoJHtwbGFuLmRldmljZU5hbWV9KSwgJHtwbGFuLnByZWNpc2lvbn06ICR7cGxhbi5kZXZpY2VSZWFzb259YCxcbiAgICBgcGxhbiAgICAgICAke2NvdW50ZWQocGxhbi5zdGVwcywgXCJzdGVwXCIpfSBvZiAke3BsYW4uYmF0Y2h9IFx1MDBENyAke3BsYW4uc2VxTGVufSB0b2tlbnMsIGFib3V0IGAgK1xuICAgICAgYCR7ZHVyYXRpb24ocGxhbi5lc3RpbWF0ZS5zZWNvbmRzKX0gYW5kICR7Ynl0ZXMocGxhbi5lc3RpbWF0ZS5ieXRlcyl9YCxcbiAgXS5qb2luKFwiXFxuXCIpO1xufVxuIiwgIi8qKiBBIGNvbW1hbmQgbGluZSB3aXRob3V0IGEgcHJvY2VzcyBhbmQgYW4gZW5naW5lIHdpdGhvdXQgYSBtb2RlbDogdGhleSB0ZXN0IHdoYXQgc3RhbmRzIGJldHdlZW4gdGhlIHR3by4gKi9cblxuaW1wb3J0IHR5cGUgeyBJbyB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvY2xpL2lvXCI7XG5pbXBvcnQgeyBydW5DbGkgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL2NsaS9ydW5cIjtcbmltcG9ydCB0eXBlIHsgT3BlcmF0aW9ucyB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvb3BlcmF0aW9uc1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFJhbiB7XG4gIHJlYWRvbmx5IGNvZGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgb3V0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVycjogc3RyaW5nO1xuICAvKiogVGhlIGxpbmVzIG9mIHN0YW5kYXJkIG91dHB1dCBhcyBKU09OLiAqL1xuICBsaW5lcygpOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPltdO1xuICByZWFkb25seSBleGl0ZWRXaXRoOiByZWFkb25seSBudW1iZXJbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBTZXNzaW9uIHtcbiAgcmVhZG9ubHkgaW86IElvO1xuICByZWFkb25seSBvdXQ6ICgpID0+IHN0cmluZztcbiAgcmVhZG9ubHkgZXJyOiAoKSA9PiBzdHJpbmc7XG4gIHJlYWRvbmx5IGV4aXRlZFdpdGg6IG51bWJlcltdO1xuICAvKiogQXMgQ3RybCtDIHdvdWxkLiAqL1xuICBpbnRlcnJ1cHQoKTogdm9pZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNlc3Npb24oaW5wdXQ6IEFzeW5jSXRlcmFibGU8c3RyaW5nPiA9IHNpbGVuY2UoKSwgdGVybWluYWwgPSBmYWxzZSk6IFNlc3Npb24ge1xuICBsZXQgb3V0ID0gXCJcIjtcbiAgbGV0IGVyciA9IFwiXCI7XG4gIGNvbnN0IGV4aXRlZFdpdGg6IG51bWJlcltdID0gW107XG4gIGNvbnN0IGhhbmRsZXJzID0gbmV3IFNldDwoKSA9PiB2b2lkPigpO1xuICBjb25zdCBpbzogSW8gPSB7XG4gICAgb3V0OiAodGV4dCkgPT4ge1xuICAgICAgb3V0ICs9IHRleHQ7XG4gICAgfSxcbiAgICBlcnI6ICh0ZXh0KSA9PiB7XG4gICAgICBlcnIgKz0gdGV4dDtcbiAgICB9LFxuICAgIHRlcm1pbmFsLFxuICAgIGNvbHVtbnM6ICgpID0+IDEwMCxcbiAgICBpbnB1dCxcbiAgICBjd2Q6IFwiL2hlcmVcIixcbiAgICBvbkludGVycnVwdChoYW5kbGVyKSB7XG4gICAgICBoYW5kbGVycy5hZGQoaGFuZGxlcik7XG4gICAgICByZXR1cm4gKCkgPT4gaGFuZGxlcnMuZGVsZXRlKGhhbmRsZXIpO1xuICAgIH0sXG4gICAgZXhpdE5vdzogKGNvZGUpID0+IGV4aXRlZFdpdGgucHVzaChjb2RlKSxcbiAgfTtcbiAgcmV0dXJuIHtcbiAgICBpbyxcbiAgICBvdXQ6ICgpID0+IG91dCxcbiAgICBlcnI6ICgpID0+IGVycixcbiAgICBleGl0ZWRXaXRoLFxuICAgIGludGVycnVwdDogKCkgPT4ge1xuICAgICAgZm9yIChjb25zdCBoYW5kbGVyIG9mIGhhbmRsZXJzKSBoYW5kbGVyKCk7XG4gICAgfSxcbiAgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24qIHNpbGVuY2UoKTogQXN5bmNHZW5lcmF0b3I8c3RyaW5nPiB7fVxuXG4vKiogT3BlcmF0aW9ucyBvZiB3aGljaCBvbmx5IHRoZSBnaXZlbiBvbmVzIG1heSBiZSBjYWxsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gb25seShnaXZlbjogUGFydGlhbDxPcGVyYXRpb25zPik6IE9wZXJhdGlvbnMge1xuICBjb25zdCByZWZ1c2UgPSAobmFtZTogc3RyaW5nKSA9PiAoKSA9PiBQcm9taXNlLnJlamVjdChuZXcgRXJyb3IoYCR7bmFtZX0gbXVzdCBub3QgYmUgY2FsbGVkIGhlcmVgKSk7XG4gIHJldHVybiB7XG4gICAgdHJhaW46IHJlZnVzZShcInRyYWluXCIpLFxuICAgIGdyYWRpZW50czogcmVmdXNlKFwiZ3JhZGllbnRzXCIpLFxuICAgIGxvZ2l0czogcmVmdXNlKFwibG9naXRzXCIpLFxuICAgIGV2YWx1YXRlOiByZWZ1c2UoXCJldmFsdWF0ZVwiKSxcbiAgICBjcmVhdGVDb21wbGV0ZXI6IHJlZnVzZShcImNyZWF0ZUNvbXBsZXRlclwiKSxcbiAgICBkZXZpY2VzOiByZWZ1c2UoXCJkZXZpY2VzXCIpLFxuICAgIGNoZWNrSG9zdDogcmVmdXNlKFwiY2hlY2tIb3N0XCIpLFxuICAgIHJldmlldzogcmVmdXNlKFwicmV2aWV3XCIpLFxuICAgIHBhcmFtczogcmVmdXNlKFwicGFyYW1zXCIpLFxuICAgIG1vZGVsczogcmVmdXNlKFwibW9kZWxzXCIpLFxuICAgIGRlc2NyaWJlTW9kZWw6IHJlZnVzZShcImRlc2NyaWJlTW9kZWxcIiksXG4gICAgZG93bmxvYWRNb2RlbDogcmVmdXNlKFwiZG93bmxvYWRNb2RlbFwiKSxcbiAgICByZW1vdmVNb2RlbDogcmVmdXNlKFwicmVtb3ZlTW9kZWxcIiksXG4gICAgYWRhcHRlcnM6IHJlZnVzZShcImFkYXB0ZXJzXCIpLFxuICAgIGRlbGV0ZUFkYXB0ZXI6IHJlZnVzZShcImRlbGV0ZUFkYXB0ZXJcIiksXG4gICAgLi4uZ2l2ZW4sXG4gIH07XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBydW4oXG4gIGFyZ3Y6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICBnaXZlbjogUGFydGlhbDxPcGVyYXRpb25zPiA9IHt9LFxuICB7IGlvLCBvdXQsIGVyciwgZXhpdGVkV2l0aCB9OiBTZXNzaW9uID0gc2Vzc2lvbigpLFxuKTogUHJvbWlzZTxSYW4+IHtcbiAgY29uc3QgY29kZSA9IGF3YWl0IHJ1bkNsaShhcmd2LCBpbywgb25seShnaXZlbikpO1xuICByZXR1cm4ge1xuICAgIGNvZGUsXG4gICAgb3V0OiBvdXQoKSxcbiAgICBlcnI6IGVycigpLFxuICAgIGV4aXRlZFdpdGgsXG4gICAgbGluZXM6ICgpID0+IGpzb25MaW5lcyhvdXQoKSksXG4gIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBqc29uTGluZXModGV4dDogc3RyaW5nKTogUmVjb3JkPHN0cmluZywgdW5rbm93bj5bXSB7XG4gIHJldHVybiB0ZXh0XG4gICAgLnNwbGl0KFwiXFxuXCIpXG4gICAgLmZpbHRlcigobGluZSkgPT4gbGluZSAhPT0gXCJcIilcbiAgICAubWFwKChsaW5lKTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPT4gSlNPTi5wYXJzZShsaW5lKSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBO0FBQUEsaUNBQUFBLFVBQUFDLFNBQUE7QUFDQSxhQUFTLFVBQVcsU0FBUztBQUMzQixhQUFPLE1BQU0sUUFBUSxPQUFPLElBQ3hCLFVBQ0EsQ0FBQyxPQUFPO0FBQUEsSUFDZDtBQUVBLFFBQU0sWUFBWTtBQUNsQixRQUFNLFFBQVE7QUFDZCxRQUFNLFFBQVE7QUFDZCxRQUFNLFNBQVM7QUFJZixRQUFNLHdCQUF3QjtBQUM5QixRQUFNLE1BQU07QUFFWixRQUFNLDBCQUEwQjtBQUNoQyxRQUFNLDRDQUE0QztBQUNsRCxRQUFNLHFDQUFxQztBQUMzQyxRQUFNLHNCQUFzQjtBQVU1QixRQUFNLGVBQWU7QUFDckIsUUFBTSxhQUFhO0FBQ25CLFFBQU0sV0FBVztBQUdqQixRQUFNLFFBQVE7QUFHZCxRQUFJLGlCQUFpQjtBQUVyQixRQUFJLE9BQU8sV0FBVyxhQUFhO0FBQ2pDLHVCQUFpQix1QkFBTyxJQUFJLGFBQWE7QUFBQSxJQUMzQztBQUNBLFFBQU0sYUFBYTtBQUVuQixRQUFNLFNBQVMsQ0FBQ0MsU0FBUSxLQUFLLFVBQVU7QUFDckMsYUFBTyxlQUFlQSxTQUFRLEtBQUssRUFBQyxNQUFLLENBQUM7QUFDMUMsYUFBTztBQUFBLElBQ1Q7QUFFQSxRQUFNLGVBQWUsTUFBTTtBQXdCM0IsUUFBTSxnQkFBZ0I7QUFBQSxNQUNwQixPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUE7QUFBQTtBQUFBLE1BR1AsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLE1BQ1AsUUFBUTtBQUFBLElBQ1Y7QUFFQSxRQUFNLDBCQUEwQjtBQUVoQyxRQUFNLGVBQWUsVUFBUSx3QkFBd0IsUUFBUSxJQUFJLElBQUksSUFDakUsT0FDQSxTQUFTO0FBU2IsUUFBTSxZQUFZO0FBRWxCLFFBQU0sY0FBYyxDQUFDLFNBQVMsU0FBUztBQUNyQyxVQUFJLFNBQVM7QUFDWCxlQUFPLFFBQVEsSUFBSTtBQUFBLE1BQ3JCO0FBRUEsWUFBTSxTQUFTLElBQUksSUFBSTtBQUV2QixhQUFPLElBQUksT0FBTyxNQUFNLEVBQUUsS0FBSyxHQUFHLElBQzlCLFlBQVksU0FDWjtBQUFBLElBQ047QUFNQSxRQUFNLGNBQWMsQ0FBQyxTQUFTLFVBQVU7QUFDdEMsWUFBTSxFQUFDLE9BQU0sSUFBSTtBQUNqQixVQUFJLFFBQVEsUUFBUTtBQUNwQixVQUFJLFVBQVU7QUFFZCxZQUFNLE9BQU8sUUFBUSxLQUFLO0FBQzFCLFVBQUksU0FBUyxPQUFPLFNBQVMsS0FBSztBQUNoQyxrQkFBVTtBQUNWO0FBQUEsTUFDRjtBQUVBLFVBQUksT0FBTztBQUtYLFVBQUksT0FBTztBQUtYLGlCQUFTO0FBQ1AsY0FBTSxPQUFPLFFBQVEsS0FBSztBQUUxQixZQUFJLFNBQVMsV0FBVztBQUN0QixpQkFBTztBQUFBLFFBQ1Q7QUFFQSxZQUFJLFNBQVMsUUFBUTtBQUduQixnQkFBTSxVQUFVLFFBQVEsRUFBRyxLQUFLO0FBQ2hDLGtCQUFRLGFBQWEsT0FBTztBQUM1QixpQkFBTztBQUFBLFFBQ1QsV0FDRSxTQUFTLE9BQ04sUUFDQSxRQUFRLElBQUksVUFDWixRQUFRLFFBQVEsQ0FBQyxNQUFNLEtBQzFCO0FBQ0E7QUFDQSxjQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3RCLGNBQUksT0FBTyxRQUFRO0FBQ2pCLGlCQUFLLFFBQVEsU0FBUyxDQUFDO0FBQUEsVUFDekI7QUFLQSxjQUFJLFFBQVEsSUFBSTtBQUNkLG9CQUFRLElBQUksYUFBYSxFQUFFLENBQUM7QUFBQSxVQUM5QjtBQUNBLGlCQUFPO0FBQUEsUUFDVCxXQUFXLFNBQVMsT0FBTyxRQUFRLFFBQVEsQ0FBQyxNQUFNLEtBQUs7QUFDckQsZ0JBQU0sWUFBWSxRQUFRO0FBQzFCLGNBQUksTUFBTTtBQUNWLGlCQUFPLE1BQU0sVUFBVSxRQUFRLEdBQUcsTUFBTSxLQUFLO0FBQzNDO0FBQUEsVUFDRjtBQUVBLGNBQUksUUFBUSxRQUFRO0FBQ2xCLG1CQUFPO0FBQUEsVUFDVDtBQUVBLGNBQUksTUFBTSxhQUFhLFFBQVEsTUFBTSxDQUFDLE1BQU0sS0FBSztBQUMvQyxrQkFBTSxPQUFPLFFBQVEsTUFBTSxXQUFXLE1BQU0sQ0FBQztBQUc3QyxnQkFBSSxDQUFDLE9BQU8sVUFBVSxlQUFlLEtBQUssZUFBZSxJQUFJLEdBQUc7QUFDOUQscUJBQU87QUFBQSxZQUNUO0FBRUEsb0JBQVEsY0FBYyxJQUFJO0FBQzFCLG1CQUFPO0FBQ1Asb0JBQVE7QUFBQSxVQUNWLE9BQU87QUFHTCxvQkFBUSxhQUFhLEdBQUc7QUFDeEIsbUJBQU87QUFDUCxvQkFBUSxZQUFZO0FBQUEsVUFDdEI7QUFBQSxRQUNGLE9BQU87QUFDTCxrQkFBUSxhQUFhLElBQUk7QUFDekIsaUJBQU87QUFBQSxRQUNUO0FBRUE7QUFFQSxZQUFJLFFBQVEsS0FBSyxNQUFNLEtBQUs7QUFDMUIsaUJBQU87QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLFFBQVEsWUFBWSxTQUFTLElBQUk7QUFBQSxVQUNuQztBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUlBLFFBQU0sY0FBYztBQUtwQixRQUFNLGNBQWM7QUFDcEIsUUFBTSw0QkFBNEIsSUFBSTtBQUFBLE1BQ3BDLEdBQUcsV0FBVyxTQUFTLFdBQVc7QUFBQSxNQUFJO0FBQUEsSUFDeEM7QUFZQSxRQUFNLG9CQUFvQjtBQUsxQixRQUFNLHNCQUFzQjtBQW1CNUIsUUFBTSxhQUFhLFVBQ2pCLFNBQVMsZUFDTixTQUFTLHFCQUNULFNBQVM7QUFJZCxRQUFNLGtCQUFrQixhQUFXO0FBQ2pDLFlBQU0sVUFBVSxDQUFDO0FBQ2pCLFlBQU0sT0FBTyxZQUNYLEdBQUcsV0FBVyxHQUFHLFFBQVEsS0FBSyxNQUFNLElBQUksQ0FBQyxHQUFHLFdBQVc7QUFFekQsWUFBTSxFQUFDLE9BQU0sSUFBSTtBQUNqQixVQUFJLE1BQU07QUFDVixVQUFJLFFBQVE7QUFFWixhQUFPLFFBQVEsUUFBUTtBQUNyQixjQUFNLE9BQU8sUUFBUSxLQUFLO0FBRTFCLFlBQUksU0FBUyxRQUFRO0FBc0JuQixnQkFBTSxVQUFVLFFBQVEsUUFBUSxDQUFDO0FBRWpDLGNBQUksWUFBWSxTQUFTLFFBQVEsTUFBTSxRQUFRO0FBRzdDLG1CQUFPLEtBQUssV0FBVztBQUFBLFVBQ3pCLFdBQ0UsWUFBWSxPQUNULFlBQVksT0FDWixZQUFZLE9BQ2Y7QUFDQSxtQkFBTyxRQUFRLE1BQU0sT0FBTyxRQUFRLENBQUM7QUFBQSxVQUN2QyxPQUFPO0FBQ0wsbUJBQU87QUFBQSxjQUNMLHNCQUFzQixLQUFLLE9BQU8sSUFDOUIsU0FBUyxVQUNULFdBQVcsT0FBTyxJQUNoQixJQUFJLE9BQU8sTUFDWDtBQUFBLFlBQ1I7QUFBQSxVQUNGO0FBRUEsbUJBQVM7QUFBQSxRQUNYLFdBQVcsV0FBVyxJQUFJLEdBQUc7QUFDM0IsaUJBQU8sS0FBSyxJQUFJLElBQUksR0FBRztBQUN2QjtBQUFBLFFBQ0YsV0FBVyxTQUFTLEtBQUs7QUFDdkIsZ0JBQU0sVUFBVSxZQUFZLFNBQVMsS0FBSztBQUUxQyxjQUFJLFlBQVksTUFBTTtBQUdwQixtQkFBTyxLQUFLLFdBQVc7QUFDdkIsb0JBQVE7QUFBQSxVQUNWLE9BQU87QUFDTCxtQkFBTyxLQUFLLFFBQVEsTUFBTTtBQUMxQixvQkFBUSxRQUFRLE1BQU07QUFBQSxVQUN4QjtBQUFBLFFBQ0YsT0FBTztBQUNMLGlCQUFPO0FBQ1A7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUVBLGFBQU87QUFBQSxRQUNMLFFBQVE7QUFBQSxRQUNSO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFXQSxRQUFNLFNBQVM7QUFJZixRQUFNLG9CQUFvQjtBQUMxQixRQUFNLFdBQVc7QUE0QmpCLFFBQU0sWUFBWTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsTUFTaEI7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQUlFO0FBQUEsUUFDQSxDQUFDLEdBQUdDLE1BQUssVUFBVSxRQUNmQSxLQUFJLE1BQU0sR0FBR0EsS0FBSSxTQUFTQSxLQUFJLFNBQVMsQ0FBQyxJQUFJLFFBQzVDQTtBQUFBLFFBQ0osU0FBUztBQUFBLE1BQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQVdBO0FBQUEsUUFDRTtBQUFBLFFBQ0EsQ0FBQyxHQUFHLFVBQVUsR0FBRyxLQUFLO0FBQUEsUUFDdEI7QUFBQSxNQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQW1CQTtBQUFBLFFBQ0U7QUFBQSxRQUNBLFdBQVMsS0FBSyxLQUFLO0FBQUEsTUFDckI7QUFBQSxNQUVBO0FBQUE7QUFBQSxRQUVFO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0E7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQUtFO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0E7QUFBQSxRQUNFO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQSxNQUVBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFPRTtBQUFBO0FBQUEsUUFHQSxNQUFNO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0E7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQUlFO0FBQUEsUUFDQSxDQUFDLFFBQVEsWUFBWTtBQUVuQixjQUFJLENBQUMsVUFBVSxPQUFPLENBQUMsTUFBTSxPQUFPLE9BQU8sQ0FBQyxNQUFNLEtBQUs7QUFDckQsbUJBQU87QUFBQSxVQUNUO0FBR0EsZ0JBQU0sU0FBUyxDQUFDLGtCQUFrQixLQUFLLE9BQU8sSUFhMUMsY0FJQTtBQUVKLGlCQUFPLFNBQVM7QUFBQSxRQUNsQjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0E7QUFBQTtBQUFBLFFBRUU7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQU1BLENBQUMsR0FBRyxPQUFPLFFBQVEsUUFBUSxJQUFJLElBQUksU0FPL0IsSUFBSSxNQUFNLFFBQVEsQ0FBQyxNQUFNLFFBQ3ZCLG9CQU9BLG9CQU9GLE1BQU0sbUJBQW1CO0FBQUEsUUFDN0I7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLFFBT0U7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFPQSxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQUEsUUFDaEI7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQVdFO0FBQUEsUUFFQSxDQUFDLE9BQU8sSUFBSSxPQUNWLE9BQU8sUUFJSCxLQUFLLG9CQUVMO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQSxNQUVBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFJRTtBQUFBLFFBQ0EsTUFBTTtBQUFBLFFBQ04sU0FBUztBQUFBLE1BQ1g7QUFBQSxNQUVBO0FBQUE7QUFBQSxRQUVFO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTixTQUFTO0FBQUEsTUFDWDtBQUFBLE1BRUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFPRTtBQUFBO0FBQUEsUUFHQSxDQUFDLE9BQU8sT0FBTyxVQUFVLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFBQSxRQUM1QztBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0E7QUFBQTtBQUFBO0FBQUEsUUFHRTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFjQSxZQUFVO0FBQ1IsZ0JBQU0sT0FBTyxPQUFPLE9BQU8sU0FBUyxDQUFDO0FBTXJDLGNBQUksQ0FBQyxRQUFRLFNBQVMscUJBQXFCLFNBQVMscUJBQXFCO0FBQ3ZFLG1CQUFPO0FBQUEsVUFDVDtBQUVBLGlCQUFPLFNBQVMsUUFFWixHQUFHLE1BQU0sTUFFVCxHQUFHLE1BQU07QUFBQSxRQUNmO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFFQSxRQUFNLGtDQUFrQztBQUN4QyxRQUFNLGNBQWM7QUFDcEIsUUFBTSxvQkFBb0I7QUFDMUIsUUFBTSxhQUFhO0FBRW5CLFFBQU0sMEJBQTBCLENBQUMsR0FBRyxPQUFPO0FBQ3pDLFlBQU0sU0FBUyxLQU9YLEdBQUcsRUFBRSxVQUlMO0FBRUosYUFBTyxHQUFHLE1BQU07QUFBQSxJQUNsQjtBQUVBLFFBQU0sb0NBQW9DO0FBSzFDLFFBQU0sNEJBQTRCLE1BQU07QUFNeEMsUUFBTSxpQkFBaUIsQ0FBQ0EsTUFBSyxPQUFPO0FBQ2xDLFVBQUksWUFBWTtBQUVoQixlQUFTLFFBQVEsS0FBSyxHQUFHLFFBQVFBLEtBQUksVUFBVSxDQUFDQSxLQUFJLEtBQUssRUFBRSxVQUFVLFNBQVU7QUFDN0UscUJBQWFBLEtBQUksS0FBSyxFQUFFO0FBQUEsTUFDMUI7QUFFQSxhQUFPO0FBQUEsSUFDVDtBQXlCQSxRQUFNLGVBQWUsWUFBVTtBQUM3QixVQUFJLE9BQU8sUUFBUSxRQUFRLElBQUksR0FBRztBQUNoQyxlQUFPO0FBQUEsTUFDVDtBQUVBLFlBQU1DLFVBQVMsQ0FBQztBQUNoQixZQUFNLEVBQUMsT0FBTSxJQUFJO0FBQ2pCLFVBQUksUUFBUTtBQUVaLGFBQU8sUUFBUSxRQUFRO0FBQ3JCLGNBQU0sT0FBTyxPQUFPLEtBQUs7QUFFekIsWUFBSSxPQUFPLFdBQVcsVUFBVSxLQUFLLEdBQUc7QUFDdEMsVUFBQUEsUUFBTyxLQUFLLEVBQUMsVUFBVSxLQUFJLENBQUM7QUFDNUIsbUJBQVMsU0FBUztBQUFBLFFBQ3BCLFdBQVcsU0FBUyxLQUFLO0FBQ3ZCLGNBQUksTUFBTSxRQUFRO0FBRWxCLGNBQUksT0FBTyxHQUFHLE1BQU0sS0FBSztBQUN2QjtBQUFBLFVBQ0Y7QUFFQSxjQUFJLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFDdkI7QUFBQSxVQUNGO0FBRUEsaUJBQU8sTUFBTSxVQUFVLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFDMUMsbUJBQU8sT0FBTyxHQUFHLE1BQU0sU0FDbkIsSUFDQTtBQUFBLFVBQ047QUFFQTtBQUNBLFVBQUFBLFFBQU8sS0FBSyxFQUFDLFFBQVEsT0FBTyxNQUFNLE9BQU8sR0FBRyxFQUFDLENBQUM7QUFDOUMsa0JBQVE7QUFBQSxRQUNWLFdBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQUFBLFFBQU8sS0FBSyxFQUFDLFFBQVEsT0FBTyxNQUFNLE9BQU8sUUFBUSxDQUFDLEVBQUMsQ0FBQztBQUNwRCxtQkFBUztBQUFBLFFBQ1gsV0FBVyxTQUFTLEtBQUs7QUFDdkIsY0FBSSxRQUFRO0FBQ1osY0FBSSxNQUFNO0FBRVYsYUFBRztBQUNELGdCQUFJLE9BQU8sR0FBRyxNQUFNLFFBQVE7QUFDMUI7QUFBQSxZQUNGLFdBQVcsT0FBTyxHQUFHLE1BQU0sS0FBSztBQUM5QjtBQUFBLFlBQ0YsV0FBVyxPQUFPLEdBQUcsTUFBTSxLQUFLO0FBQzlCO0FBQUEsWUFDRjtBQUVBO0FBQUEsVUFDRixTQUFTLE1BQU0sVUFBVSxRQUFRO0FBRWpDLGNBQUksTUFBTSxRQUFRLE9BQU8sR0FBRyxDQUFDLEtBQUssR0FBRztBQUNuQztBQUFBLFVBQ0Y7QUFFQSxVQUFBQSxRQUFPLEtBQUssRUFBQyxVQUFVLE9BQU8sTUFBTSxPQUFPLEdBQUcsRUFBQyxDQUFDO0FBQ2hELGtCQUFRO0FBQUEsUUFDVixXQUFXLFNBQVMsT0FBTyxTQUFTLEtBQUs7QUFDdkMsVUFBQUEsUUFBTyxLQUFLLEVBQUMsVUFBVSxLQUFJLENBQUM7QUFDNUI7QUFBQSxRQUNGLE9BQU87QUFDTCxVQUFBQSxRQUFPLEtBQUssRUFBQyxRQUFRLEtBQUksQ0FBQztBQUMxQjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBRUEsVUFBSSxNQUFNO0FBQ1YsVUFBSUQsT0FBTSxDQUFDO0FBRVgsWUFBTSxRQUFRLE1BQU07QUFDbEIsWUFBSTtBQUVKLFFBQUFBLEtBQUksUUFBUSxDQUFDLE9BQU8sT0FBTztBQUN6QixjQUFJLE1BQU0sVUFBVTtBQUNsQiwyQkFBZTtBQUFBLFVBQ2pCO0FBQUEsUUFDRixDQUFDO0FBRUQsUUFBQUEsS0FBSSxRQUFRLENBQUMsT0FBTyxPQUFPO0FBQ3pCLGNBQUksQ0FBQyxNQUFNLFVBQVU7QUFDbkIsbUJBQU8sTUFBTTtBQUNiO0FBQUEsVUFDRjtBQUtBLGlCQUFPLE9BQU8sZUFDVixXQUNBLFNBQVMsZUFBZUEsTUFBSyxFQUFFLENBQUM7QUFBQSxRQUN0QyxDQUFDO0FBRUQsUUFBQUEsT0FBTSxDQUFDO0FBQUEsTUFDVDtBQUVBLE1BQUFDLFFBQU8sUUFBUSxXQUFTO0FBQ3RCLFlBQUksTUFBTSxhQUFhLFFBQVc7QUFDaEMsVUFBQUQsS0FBSSxLQUFLLEtBQUs7QUFDZDtBQUFBLFFBQ0Y7QUFFQSxjQUFNO0FBQ04sZUFBTyxNQUFNO0FBQUEsTUFDZixDQUFDO0FBRUQsWUFBTTtBQUVOLGFBQU87QUFBQSxJQUNUO0FBR0EsUUFBTSxrQkFBa0IsYUFBVztBQU1qQyxVQUFJLHdCQUF3QixLQUFLLE9BQU8sR0FBRztBQUN6QyxrQkFBVTtBQUFBLE1BQ1o7QUFFQSxZQUFNLEVBQUMsUUFBUSxRQUFPLElBQUksZ0JBQWdCLE9BQU87QUFFakQsWUFBTSxXQUFXLFVBQVU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLFFBS3pCLENBQUMsTUFBTSxDQUFDLFNBQVMsVUFBVSxRQUFRLE1BQU07QUFDdkMsY0FBSSxZQUFZLFFBQVE7QUFDdEIsbUJBQU8sU0FBUyxNQUFNLE9BQU87QUFBQSxVQUMvQjtBQUVBLGNBQUksYUFBYSxhQUFhLEtBQUssUUFBUSxRQUFRLElBQUksR0FBRztBQUN4RCxtQkFBTztBQUFBLFVBQ1Q7QUFJQSxpQkFBTyxRQUFRLEtBQUssSUFBSSxJQUNwQixLQUFLLFFBQVEsU0FBUyxTQUFTLEtBQUssT0FBTyxDQUFDLElBQzVDO0FBQUEsUUFDTjtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBSUEsYUFBTyxRQUFRLFNBQ1gsU0FBUztBQUFBLFFBQ1Q7QUFBQSxRQUNBLENBQUMsT0FBTyxVQUFVLFFBQVEsS0FBSztBQUFBLE1BQ2pDLElBQ0U7QUFBQSxJQUNOO0FBU0EsUUFBTSxnQkFBZ0IsQ0FBQyxNQUFNLFdBQVc7QUFDdEMsVUFBSSxLQUFLLEtBQUssU0FBUyxDQUFDLE1BQU0sT0FBTztBQUNuQyxpQkFBUyxnQkFBZ0IsS0FBSyxNQUFNLEdBQUcsRUFBRyxDQUFDO0FBQUEsTUFDN0M7QUFFQSxZQUFNLE9BQU8sT0FBTyxNQUFNLEdBQUcsRUFBRztBQUNoQyxZQUFNLE9BQU8sT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUVyQyxhQUFPLFNBQVMsb0JBQ1osR0FBRyxJQUFJLE1BQ1AsU0FBUyxzQkFDUCxPQUNBO0FBQUEsSUFDUjtBQU9BLFFBQU0sa0JBQWtCLFVBQVE7QUFDOUIsWUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLO0FBRWhDLGFBQU8sUUFBUSxLQUFLLFVBQVUsS0FBSyxTQUFTO0FBQUEsSUFDOUM7QUFLQSxRQUFNLGFBQWEsVUFBUTtBQUN6QixZQUFNLE1BQU0sS0FBSyxTQUFTO0FBRTFCLFlBQU0sUUFBUSxLQUFLO0FBQUEsUUFDakI7QUFBQSxRQUNBLEtBQUssR0FBRyxNQUFNLFFBQ1YsTUFBTSxJQUNOO0FBQUEsTUFDTjtBQUVBLGFBQU8sUUFBUSxJQUNYLE9BQ0EsS0FBSyxNQUFNLFFBQVEsQ0FBQztBQUFBLElBQzFCO0FBZUEsUUFBTSxXQUFXLFVBQVE7QUFDdkIsVUFDRSxLQUFLLFdBQVcsQ0FBQyxNQUFNLGNBQ3BCLEtBQUssUUFBUSxZQUFZLEtBQUssR0FDakM7QUFDQSxjQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssRUFBRSxPQUFPLE9BQU87QUFFL0MsZUFBTyxJQUFJO0FBRVgsZUFBTyxPQUFPLFNBQ1YsT0FBTyxLQUFLLEtBQUssSUFBSSxRQUNyQjtBQUFBLE1BQ047QUFFQSxZQUFNLE1BQU0sS0FBSyxTQUFTO0FBVTFCLFlBQU0sTUFBTSxLQUFLO0FBQUEsUUFDZjtBQUFBLFFBQ0EsS0FBSyxXQUFXLEdBQUcsTUFBTSxhQUNyQixNQUFNLElBQ047QUFBQSxNQUNOO0FBRUEsYUFBTyxNQUFNLElBQ1QsUUFDQSxLQUFLLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFBQSxJQUMzQjtBQUVBLFFBQU0sV0FBVyxhQUFXLE9BQU8sWUFBWTtBQUkvQyxRQUFNLGVBQWUsYUFBVyxXQUMzQixTQUFTLE9BQU87QUFJckIsUUFBTSxlQUFlLGNBQ25CLFFBQVEsUUFBUSxTQUFTLENBQUMsTUFBTSxPQUM1QixRQUFRLE1BQU0sR0FBRyxFQUFHLElBQ3BCLFNBRUwsTUFBTSxtQkFBbUIsRUFDekIsT0FBTyxPQUFPO0FBRWYsUUFBTSxhQUFOLE1BQWlCO0FBQUEsTUFDZixZQUNFLFNBQ0EsTUFDQSxNQUNBLFlBQ0EsVUFDQSxRQUNBO0FBQ0EsYUFBSyxVQUFVO0FBQ2YsYUFBSyxPQUFPO0FBQ1osYUFBSyxXQUFXO0FBRWhCLGVBQU8sTUFBTSxRQUFRLElBQUk7QUFDekIsZUFBTyxNQUFNLGNBQWMsVUFBVTtBQUNyQyxlQUFPLE1BQU0sZUFBZSxNQUFNO0FBQUEsTUFDcEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsTUFPQSxJQUFJLGdCQUFpQjtBQUNuQixlQUFPLE9BQU8sTUFBTSxpQkFBaUIsZ0JBQWdCLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDakU7QUFBQSxNQUVBLElBQUksUUFBUztBQUNYLGNBQU0sTUFBTSxhQUFhO0FBRXpCLFlBQUksS0FBSyxHQUFHLEdBQUc7QUFDYixpQkFBTyxLQUFLLEdBQUc7QUFBQSxRQUNqQjtBQUVBLGVBQU8sS0FBSyxNQUFNLGFBQWEsR0FBRztBQUFBLE1BQ3BDO0FBQUEsTUFFQSxJQUFJLGFBQWM7QUFDaEIsY0FBTSxNQUFNLGFBQWE7QUFFekIsWUFBSSxLQUFLLEdBQUcsR0FBRztBQUNiLGlCQUFPLEtBQUssR0FBRztBQUFBLFFBQ2pCO0FBRUEsZUFBTyxLQUFLLE1BQU0sbUJBQW1CLEdBQUc7QUFBQSxNQUMxQztBQUFBLE1BRUEsTUFBTyxNQUFNLEtBQUs7QUFDaEIsY0FBTSxNQUFNO0FBQUEsVUFDVixTQUFTLGNBQ0wsS0FBSyxZQUNOLFFBQVEsaUNBQWlDLHVCQUF1QixFQUNoRSxRQUFRLG1DQUFtQyx5QkFBeUIsSUFDbkUsY0FBYyxLQUFLLE1BQU0sS0FBSyxXQUFXO0FBQUEsUUFDL0M7QUFFQSxjQUFNLFFBQVEsS0FBSyxhQUNmLElBQUksT0FBTyxLQUFLLEdBQUcsSUFDbkIsSUFBSSxPQUFPLEdBQUc7QUFFbEIsZUFBTyxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQUEsTUFDaEM7QUFBQSxJQUNGO0FBRUEsUUFBTSx1QkFBdUIsU0FBTztBQUNsQyxVQUFJRSxTQUFRO0FBRVosYUFBTyxJQUFJLElBQUksU0FBU0EsU0FBUSxDQUFDLE1BQU0sUUFBUTtBQUM3QyxRQUFBQTtBQUFBLE1BQ0Y7QUFFQSxhQUFPQSxTQUFRLE1BQU07QUFBQSxJQUN2QjtBQVdBLFFBQU0sVUFBVSxDQUFDLE1BQU0saUJBQWlCO0FBQ3RDLFVBQUksVUFBVSxLQUFLO0FBQ25CLFVBQUk7QUFFSixpQkFBUztBQUNQLFlBQUksZ0JBQWdCLEtBQUssVUFBVSxDQUFDLE1BQU0sTUFBTTtBQUM5QztBQUFBLFFBQ0Y7QUFFQSxjQUFNO0FBRU4sZUFBTyxLQUFLLE1BQU0sQ0FBQyxNQUFNLE9BQU87QUFDOUI7QUFBQSxRQUNGO0FBRUEsWUFBSSxDQUFDLGdCQUFnQixLQUFLLE1BQU0sQ0FBQyxNQUFNLE1BQU07QUFDM0M7QUFBQSxRQUNGO0FBRUEsa0JBQVUsTUFBTTtBQUFBLE1BQ2xCO0FBRUEsVUFBSSxRQUFRLFNBQVM7QUFDbkIsZUFBTyxLQUFLLE1BQU0sR0FBRyxPQUFPO0FBQUEsTUFDOUI7QUFFQSxVQUFJLGNBQWM7QUFFbEIsYUFBTyxLQUFLLE1BQU0sY0FBYyxDQUFDLE1BQU0sUUFBUTtBQUM3QztBQUFBLE1BQ0Y7QUFFQSxhQUFPLGNBQWMsSUFDakIsS0FBSyxNQUFNLEdBQUcsTUFBTSxDQUFDLElBQUksUUFDekIsS0FBSyxNQUFNLEdBQUcsR0FBRztBQUFBLElBQ3ZCO0FBRUEsUUFBTSxhQUFhLENBQ2pCLFNBQ0EsTUFDQSxZQUNBLGNBQ0EsYUFDRztBQUVILFVBQUksT0FBTyxZQUFZLFFBQVEsQ0FBQyxNQUFNLE1BQ2xDLFFBQVEsTUFBTSxDQUFDLElBQ2Y7QUFHSixVQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUs7QUFDbkI7QUFBQSxNQUNGO0FBRUEsVUFBSSxXQUFXO0FBR2YsVUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLO0FBQ25CLG1CQUFXO0FBQ1gsZUFBTyxLQUFLLE1BQU0sQ0FBQztBQUFBLE1BQ3JCO0FBTUEsWUFBTSxPQUFPLEtBQUssS0FBSyxTQUFTLENBQUM7QUFFakMsVUFDRSxTQUFTLFNBQ04saUJBQWlCLFNBQVMsUUFBUSxTQUFTLE9BQzlDO0FBQ0EsZUFBTyxRQUFRLE1BQU0sWUFBWTtBQUFBLE1BQ25DO0FBT0EsVUFBSSxDQUFDLFFBQVEscUJBQXFCLElBQUksR0FBRztBQUN2QztBQUFBLE1BQ0Y7QUFFQSxhQUFPLEtBR04sUUFBUSwyQ0FBMkMsR0FBRyxFQUd0RCxRQUFRLG9DQUFvQyxHQUFHO0FBRWhELFlBQU0sY0FBYyxnQkFBZ0IsSUFBSTtBQUV4QyxhQUFPLElBQUk7QUFBQSxRQUNUO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUVBLFFBQU0sY0FBTixNQUFrQjtBQUFBLE1BQ2hCLFlBQWEsWUFBWTtBQUN2QixhQUFLLGNBQWM7QUFDbkIsYUFBSyxTQUFTLENBQUM7QUFlZixhQUFLLGlCQUFpQjtBQUFBLE1BQ3hCO0FBQUEsTUFFQSxLQUFNLFNBQVMsT0FBTztBQUVwQixZQUFJLFdBQVcsUUFBUSxVQUFVLEdBQUc7QUFDbEMsZUFBSyxTQUFTLEtBQUssT0FBTyxPQUFPLFFBQVEsT0FBTyxNQUFNO0FBQ3RELGVBQUssa0JBQWtCLFFBQVEsT0FBTztBQUN0QyxlQUFLLFNBQVM7QUFDZDtBQUFBLFFBQ0Y7QUFFQSxjQUFNLFFBQVEsU0FBUyxPQUFPO0FBQzlCLGNBQU0sTUFBTSxRQUNSLFVBQ0EsUUFBUTtBQUVaLGNBQU0sT0FBTyxhQUFhLEdBQUcsS0FDeEI7QUFBQSxVQUNEO0FBQUEsVUFDQSxRQUFRLFlBQVksUUFBUTtBQUFBLFVBQzVCLEtBQUs7QUFBQSxVQUNMLENBQUMsS0FBSztBQUFBLFVBQ04sS0FBSyxhQUFhLENBQUM7QUFBQSxRQUNyQjtBQUVGLFlBQUksTUFBTTtBQUNSLGVBQUssU0FBUztBQUNkLGVBQUssT0FBTyxLQUFLLElBQUk7QUFLckIsY0FBSSxnQkFBZ0IsS0FBSyxJQUFJLEdBQUc7QUFDOUIsaUJBQUs7QUFBQSxVQUNQO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0EsSUFBSyxTQUFTO0FBQ1osYUFBSyxTQUFTO0FBQ2QsYUFBSyxTQUFTLFNBQVMsT0FBTztBQUM5QixhQUFLLFlBQVksQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUFDLE1BQU07QUFFaEQ7QUFBQSxVQUNFLEtBQUssU0FDRCxhQUFhLE9BQU8sSUFDcEI7QUFBQSxRQUNOLEVBQUUsUUFBUSxLQUFLLE1BQU0sSUFBSTtBQUV6QixZQUFJLEtBQUssUUFBUTtBQUNmLGVBQUssZ0JBQWdCO0FBQUEsUUFDdkI7QUFFQSxlQUFPLEtBQUs7QUFBQSxNQUNkO0FBQUE7QUFBQTtBQUFBO0FBQUEsTUFLQSxZQUFhLE1BQU07QUFDakIsY0FBTSxRQUFRLEtBQUssa0JBQ2pCLEtBQUssZ0JBQWdCLEtBQUssT0FBTztBQUFBLFVBQy9CLENBQUMsRUFBQyxLQUFJLE1BQU0sS0FBSyxLQUFLLFVBQ3BCLEtBQUssS0FBSyxTQUFTLENBQUMsTUFBTSxRQUFRLElBQUksRUFDdkMsTUFBTTtBQUFBLFFBQ1Q7QUFHRixZQUFJLFVBQVU7QUFDZCxZQUFJLFlBQVk7QUFDaEIsWUFBSTtBQUVKLGlCQUFTLFFBQVEsTUFBTSxTQUFTLEdBQUcsU0FBUyxHQUFHLFNBQVU7QUFDdkQsZ0JBQU0sT0FBTyxNQUFNLEtBQUs7QUFFeEIsY0FBSSxLQUFLLFdBQVcsS0FBSyxJQUFJLEdBQUc7QUFDOUIsc0JBQVUsQ0FBQyxLQUFLO0FBQ2hCLHdCQUFZLEtBQUs7QUFDakIsMEJBQWMsS0FBSyxXQUNmLFlBQ0E7QUFDSjtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBRUEsY0FBTSxNQUFNO0FBQUEsVUFDVjtBQUFBLFVBQ0E7QUFBQSxRQUNGO0FBRUEsWUFBSSxhQUFhO0FBQ2YsY0FBSSxPQUFPO0FBQUEsUUFDYjtBQUVBLGVBQU87QUFBQSxNQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQU9BLEtBQU0sTUFBTSxNQUFNO0FBTWhCLGNBQU0sUUFBUSxLQUFLO0FBQ25CLGNBQU0sRUFBQyxPQUFNLElBQUk7QUFFakIsY0FBTSxXQUFXLEtBQUssaUJBQWlCLEtBQUs7QUFFNUMsY0FBTSxXQUFXLFdBQ2IsV0FBVyxJQUFJLElBQ2Y7QUFTSixpQkFBUyxRQUFRLFNBQVMsR0FBRyxTQUFTLEdBQUcsU0FBVTtBQUNqRCxnQkFBTSxPQUFPLE1BQU0sS0FBSztBQUV4QixjQUFJLEtBQUssSUFBSSxFQUFFO0FBQUEsWUFDYixZQUFZLEtBQUssZ0JBQ2IsV0FDQTtBQUFBLFVBQ04sR0FBRztBQUNELGtCQUFNLEVBQUMsU0FBUSxJQUFJO0FBRW5CLGtCQUFNLE1BQU07QUFBQSxjQUNWLFNBQVMsQ0FBQztBQUFBLGNBQ1YsV0FBVztBQUFBLFlBQ2I7QUFFQSxnQkFBSSxDQUFDLFVBQVU7QUFDYixrQkFBSSxPQUFPO0FBQUEsWUFDYjtBQUVBLG1CQUFPO0FBQUEsVUFDVDtBQUFBLFFBQ0Y7QUFFQSxlQUFPO0FBQUEsVUFDTCxTQUFTO0FBQUEsVUFDVCxXQUFXO0FBQUEsUUFDYjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBRUEsUUFBTSxhQUFhLENBQUMsU0FBUyxTQUFTO0FBQ3BDLFlBQU0sSUFBSSxLQUFLLE9BQU87QUFBQSxJQUN4QjtBQUVBLFFBQU0sWUFBWSxDQUFDLE1BQU0sY0FBYyxZQUFZO0FBQ2pELFVBQUksQ0FBQyxTQUFTLElBQUksR0FBRztBQUNuQixlQUFPO0FBQUEsVUFDTCxvQ0FBb0MsWUFBWTtBQUFBLFVBQ2hEO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFHQSxVQUFJLENBQUMsTUFBTTtBQUNULGVBQU8sUUFBUSwwQkFBMEIsU0FBUztBQUFBLE1BQ3BEO0FBR0EsVUFBSSxVQUFVLGNBQWMsSUFBSSxHQUFHO0FBQ2pDLGNBQU0sSUFBSTtBQUNWLGVBQU87QUFBQSxVQUNMLG9CQUFvQixDQUFDLHFCQUFxQixZQUFZO0FBQUEsVUFDdEQ7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUVBLGFBQU87QUFBQSxJQUNUO0FBU0EsUUFBTSxnQkFBZ0IsVUFBUTtBQUM1QixZQUFNLFFBQVEsS0FBSyxXQUFXLENBQUM7QUFFL0IsVUFBSSxVQUFVLFlBQVk7QUFDeEIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxVQUFJLFVBQVUsVUFBVTtBQUN0QixlQUFPO0FBQUEsTUFDVDtBQUdBLFVBQUksS0FBSyxXQUFXLEdBQUc7QUFDckIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxZQUFNLFNBQVMsS0FBSyxXQUFXLENBQUM7QUFHaEMsVUFBSSxXQUFXLFlBQVk7QUFDekIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxVQUFJLFdBQVcsVUFBVTtBQUN2QixlQUFPO0FBQUEsTUFDVDtBQUdBLGFBQU8sS0FBSyxXQUFXLEtBQUssS0FBSyxXQUFXLENBQUMsTUFBTTtBQUFBLElBQ3JEO0FBRUEsY0FBVSxnQkFBZ0I7QUFJMUIsY0FBVSxVQUFVLE9BQUs7QUFHekIsUUFBTSxjQUFjLFlBQ2xCLFNBQVMsTUFBTSxLQUFLLFVBQVUsUUFBUSxNQUFNO0FBRzlDLFFBQU0sU0FBTixNQUFhO0FBQUEsTUFDWCxZQUFhO0FBQUEsUUFDWCxhQUFhO0FBQUEsUUFDYixhQUFhO0FBQUEsUUFDYixxQkFBcUI7QUFBQSxNQUN2QixJQUFJLENBQUMsR0FBRztBQUNOLGVBQU8sTUFBTSxZQUFZLElBQUk7QUFFN0IsYUFBSyxTQUFTLElBQUksWUFBWSxVQUFVO0FBQ3hDLGFBQUssbUJBQW1CLENBQUM7QUFDekIsYUFBSyxXQUFXO0FBQUEsTUFDbEI7QUFBQSxNQUVBLGFBQWM7QUFFWixhQUFLLGVBQWUsdUJBQU8sT0FBTyxJQUFJO0FBR3RDLGFBQUssYUFBYSx1QkFBTyxPQUFPLElBQUk7QUFBQSxNQUN0QztBQUFBLE1BRUEsSUFBSyxTQUFTO0FBQ1osWUFBSSxLQUFLLE9BQU8sSUFBSSxPQUFPLEdBQUc7QUFJNUIsZUFBSyxXQUFXO0FBQUEsUUFDbEI7QUFFQSxlQUFPO0FBQUEsTUFDVDtBQUFBO0FBQUEsTUFHQSxXQUFZLFNBQVM7QUFDbkIsZUFBTyxLQUFLLElBQUksT0FBTztBQUFBLE1BQ3pCO0FBQUE7QUFBQSxNQUdBLE1BQU8sY0FBYyxPQUFPLE1BQU07QUFDaEM7QUFBQSxVQUNFO0FBQUEsVUFDQTtBQUFBLFVBQ0EsS0FBSyxtQkFDRCxhQUNBO0FBQUEsUUFDTjtBQUVBLGVBQU8sT0FDSCxLQUFLLEdBQUcsTUFBTSxLQUFLLElBQ25CO0FBQUEsVUFDQSxTQUFTO0FBQUEsVUFDVCxXQUFXO0FBQUEsUUFDYjtBQUFBLE1BQ0o7QUFBQSxNQUVBLFlBQWEsUUFBUTtBQUduQixjQUFNLE9BQU8sWUFBWSxNQUFNO0FBSS9CLFlBQUksQ0FBQyxRQUFRLEtBQUssV0FBVyxLQUFLLFNBQVMsQ0FBQyxNQUFNLFlBQVk7QUFDNUQsaUJBQU8sS0FBSyxNQUFNLFFBQVEsS0FBSyxZQUFZLElBQUk7QUFBQSxRQUNqRDtBQUtBLGNBQU0sTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLFVBQVU7QUFFekMsWUFBSSxJQUFJLFNBQVM7QUFDZixpQkFBTztBQUFBLFFBQ1Q7QUFFQSxjQUFNLFVBQVUsS0FBSyxPQUFPLFlBQVksSUFBSTtBQUU1QyxlQUFPLFFBQVEsV0FBVyxRQUFRLFlBQzlCLFVBQ0E7QUFBQSxNQUNOO0FBQUEsTUFFQSxHQUVFLE1BR0EsT0FDQTtBQUNBLFlBQUksUUFBUSxPQUFPO0FBQ2pCLGlCQUFPLE1BQU0sSUFBSTtBQUFBLFFBQ25CO0FBRUEsY0FBTSxhQUFhLFNBQVMsSUFBSTtBQUdoQyxjQUFNLFNBQVMsYUFDWCxLQUFLLEdBQUcsWUFBWSxLQUFLLElBQ3pCO0FBRUosZUFBTyxNQUFNLElBQUksSUFBSSxVQUFVLE9BQU8sVUFHbEMsU0FDQSxLQUFLLE9BQU8sS0FBSyxNQUFNLFdBQVc7QUFBQSxNQUN4QztBQUFBLE1BRUEsUUFBUyxNQUFNO0FBQ2IsZUFBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLGNBQWMsWUFBWSxJQUFJLENBQUMsRUFBRTtBQUFBLE1BQ2hFO0FBQUEsTUFFQSxlQUFnQjtBQUNkLGVBQU8sVUFBUSxDQUFDLEtBQUssUUFBUSxJQUFJO0FBQUEsTUFDbkM7QUFBQSxNQUVBLE9BQVEsT0FBTztBQUNiLGVBQU8sVUFBVSxLQUFLLEVBQUUsT0FBTyxLQUFLLGFBQWEsQ0FBQztBQUFBLE1BQ3BEO0FBQUE7QUFBQSxNQUdBLEtBQU0sTUFBTTtBQUNWLGVBQU8sS0FBSyxNQUFNLE1BQU0sS0FBSyxZQUFZLFlBQVksSUFBSSxDQUFDO0FBQUEsTUFDNUQ7QUFBQSxJQUNGO0FBRUEsUUFBTSxVQUFVLENBQUFDLGFBQVcsSUFBSSxPQUFPQSxRQUFPO0FBRTdDLFFBQU0sY0FBYyxVQUNsQixVQUFVLFlBQVksSUFBSSxHQUFHLE1BQU0sWUFBWTtBQUdqRCxRQUFNLGVBQWUsTUFBTTtBQUV6QixZQUFNLFlBQVksU0FBTyxZQUFZLEtBQUssR0FBRyxLQUMxQyx3QkFBd0IsS0FBSyxHQUFHLElBQy9CLE1BQ0EsSUFBSSxRQUFRLE9BQU8sR0FBRztBQUUxQixnQkFBVSxVQUFVO0FBSXBCLFlBQU0sbUNBQW1DO0FBQ3pDLGdCQUFVLGdCQUFnQixVQUN4QixpQ0FBaUMsS0FBSyxJQUFJLEtBQ3ZDLGNBQWMsSUFBSTtBQUFBLElBQ3pCO0FBTUE7QUFBQTtBQUFBLE1BRUUsT0FBTyxZQUFZLGVBQ2hCLFFBQVEsYUFBYTtBQUFBLE1BQ3hCO0FBQ0EsbUJBQWE7QUFBQSxJQUNmO0FBSUEsSUFBQUwsUUFBTyxVQUFVO0FBS2pCLFlBQVEsVUFBVTtBQUVsQixJQUFBQSxRQUFPLFFBQVEsY0FBYztBQUc3QixXQUFPQSxRQUFPLFNBQVMsdUJBQU8sSUFBSSxjQUFjLEdBQUcsWUFBWTtBQUFBO0FBQUE7OztBQy9sRC9ELG9CQUFtQjtBQUNuQix1QkFBNkI7OztBQ0E3Qix1QkFBMEI7OztBQ0d4QixjQUFXOzs7QUNBTixJQUFNLGNBQU4sY0FBMEIsTUFBTTtBQUFBLEVBQ3JDLFlBQ1csTUFDVCxTQUVTLE1BRUEsTUFDVDtBQUNBLFVBQU0sT0FBTztBQVBKO0FBR0E7QUFFQTtBQUdULFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQSxFQVRXO0FBQUEsRUFHQTtBQUFBLEVBRUE7QUFLYjtBQTBDTyxTQUFTLFlBQVksT0FBMkI7QUFDckQsTUFBSSxpQkFBaUIsYUFBYTtBQUNoQyxVQUFNLEVBQUUsTUFBTSxTQUFBTSxVQUFTLE1BQU0sS0FBSyxJQUFJO0FBQ3RDLFdBQU8sU0FBUyxTQUFZLEVBQUUsTUFBTSxTQUFBQSxVQUFTLEtBQUssSUFBSSxFQUFFLE1BQU0sU0FBQUEsVUFBUyxNQUFNLEtBQUs7QUFBQSxFQUNwRjtBQUNBLFFBQU0sVUFBVSxpQkFBaUIsUUFBUyxNQUFNLFNBQVMsTUFBTSxVQUFXLE9BQU8sS0FBSztBQUN0RixTQUFPLEVBQUUsTUFBTSxjQUFjLFNBQVMsTUFBTSw2REFBNkQ7QUFDM0c7QUFjTyxTQUFTLFNBQVMsT0FBa0Q7QUFDekUsU0FBTyxPQUFPLFVBQVUsWUFBWSxVQUFVLFFBQVEsQ0FBQyxNQUFNLFFBQVEsS0FBSztBQUM1RTtBQUdPLFNBQVMsWUFBWSxPQUFxQjtBQUMvQyxRQUFNLElBQUksTUFBTSxxQkFBcUIsS0FBSyxVQUFVLEtBQUssQ0FBQyxFQUFFO0FBQzlEOzs7QUM1RU8sU0FBUyxTQUFTLE9BQWUsT0FBZ0IsU0FBOEI7QUFDcEYsU0FBTyxJQUFJLFlBQVksV0FBVyxHQUFHLEtBQUssS0FBSyxLQUFLLEtBQUssQ0FBQyxXQUFXLE9BQU8sSUFBSSxRQUFRLEtBQUssSUFBSSxPQUFPLEdBQUc7QUFDN0c7QUFHTyxJQUFNLE9BQXNCLENBQUMsT0FBTyxVQUFVO0FBQ25ELE1BQUksT0FBTyxVQUFVLFlBQVksTUFBTSxLQUFLLE1BQU0sR0FBSSxPQUFNLFNBQVMsT0FBTyxPQUFPLGtCQUFrQjtBQUNyRyxTQUFPO0FBQ1Q7QUFHTyxJQUFNLFVBQXlCLENBQUMsT0FBTyxVQUFVO0FBQ3RELE1BQUksT0FBTyxVQUFVLFNBQVUsT0FBTSxTQUFTLE9BQU8sT0FBTyxRQUFRO0FBQ3BFLFNBQU87QUFDVDtBQUVPLElBQU0sT0FBdUIsQ0FBQyxPQUFPLFVBQVU7QUFDcEQsTUFBSSxPQUFPLFVBQVUsVUFBVyxPQUFNLFNBQVMsT0FBTyxPQUFPLGVBQWU7QUFDNUUsU0FBTztBQUNUO0FBR0EsSUFBTSxlQUFlLEtBQUssS0FBSztBQUV4QixJQUFNLFFBQVE7QUFBQSxFQUNuQjtBQUFBLEVBQ0EsQ0FBQyxVQUFVLE9BQU8sVUFBVSxLQUFLLEtBQUssU0FBUyxLQUFLLFNBQVM7QUFDL0Q7QUFDTyxJQUFNLE9BQU87QUFBQSxFQUNsQjtBQUFBLEVBQ0EsQ0FBQyxVQUFVLE9BQU8sVUFBVSxLQUFLLEtBQUssU0FBUyxLQUFLLFFBQVEsS0FBSztBQUNuRTtBQUNPLElBQU0sVUFBVTtBQUFBLEVBQ3JCO0FBQUEsRUFDQSxDQUFDLFVBQVUsT0FBTyxVQUFVLEtBQUssS0FBSyxTQUFTLEtBQUssU0FBUztBQUMvRDtBQUNPLElBQU0sV0FBVyxZQUFZLG9CQUFvQixDQUFDLFVBQVUsUUFBUSxDQUFDO0FBQ3JFLElBQU0sU0FBUyxZQUFZLG1CQUFtQixNQUFNLElBQUk7QUFDeEQsSUFBTSxRQUFRLFlBQVksMkNBQTJDLENBQUMsVUFBVSxTQUFTLEtBQUssUUFBUSxDQUFDO0FBRzlHLFNBQVMsWUFBWSxTQUFpQixTQUFvRDtBQUN4RixTQUFPLENBQUMsT0FBTyxVQUFVO0FBQ3ZCLFFBQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLFNBQVMsS0FBSyxLQUFLLENBQUMsUUFBUSxLQUFLLEVBQUcsT0FBTSxTQUFTLE9BQU8sT0FBTyxPQUFPO0FBQ2pILFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFTyxTQUFTLE1BQXdCQyxRQUErQjtBQUNyRSxTQUFPLENBQUMsT0FBTyxVQUFVO0FBQ3ZCLFVBQU0sT0FBT0EsT0FBTSxLQUFLLENBQUMsU0FBUyxTQUFTLEtBQUs7QUFDaEQsUUFBSSxTQUFTLE9BQVcsT0FBTSxTQUFTLE9BQU8sT0FBTyxVQUFVQSxPQUFNLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFDakYsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVPLFNBQVMsS0FBUSxNQUFxQztBQUMzRCxTQUFPLENBQUMsT0FBTyxVQUFVO0FBQ3ZCLFFBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sV0FBVyxFQUFHLE9BQU0sU0FBUyxPQUFPLE9BQU8sZ0NBQWdDO0FBQzlHLFdBQU8sTUFBTSxJQUFJLENBQUMsT0FBTyxVQUFVLEtBQUssT0FBTyxHQUFHLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQztBQUFBLEVBQ3RFO0FBQ0Y7QUFHTyxTQUFTLE9BQU8sT0FBZ0IsT0FBZSxPQUFtRDtBQUN2RyxNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsT0FBTSxTQUFTLE9BQU8sT0FBTyxXQUFXO0FBQzlELFFBQU0sVUFBVSxPQUFPLEtBQUssS0FBSyxFQUFFLEtBQUssQ0FBQyxRQUFRLENBQUMsTUFBTSxTQUFTLEdBQUcsQ0FBQztBQUNyRSxNQUFJLFlBQVksUUFBVztBQUN6QixVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxHQUFHLEtBQUssb0JBQW9CLE9BQU87QUFBQSxNQUNuQyxvQkFBb0IsTUFBTSxLQUFLLElBQUksQ0FBQyx3QkFBd0IsT0FBTztBQUFBLElBQ3JFO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsU0FDZCxRQUNBLEtBQ0EsT0FDMkI7QUFDM0IsUUFBTSxRQUFRLE9BQU8sR0FBRztBQUV4QixNQUFJLFVBQVUsT0FBVyxRQUFPLENBQUM7QUFDakMsU0FBTyxFQUFFLENBQUMsR0FBRyxHQUFHLE1BQU0sT0FBTyxHQUFHLEVBQUU7QUFDcEM7QUFHQSxTQUFTLEtBQUssT0FBd0I7QUFDcEMsTUFBSSxVQUFVLE9BQVcsUUFBTztBQUNoQyxRQUFNLFFBQVEsT0FBTyxVQUFVLFdBQVcsT0FBTyxLQUFLLElBQUssS0FBSyxVQUFVLEtBQUssS0FBSyxPQUFPLEtBQUs7QUFDaEcsU0FBTyxNQUFNLFNBQVMsS0FBSyxHQUFHLE1BQU0sTUFBTSxHQUFHLEVBQUUsQ0FBQyxXQUFNO0FBQ3hEOzs7QUM5Rk8sSUFBTSxjQUFjLENBQUMsUUFBUSxPQUFPLFVBQVUsUUFBUSxPQUFPLFFBQVE7QUFJckUsSUFBTSxpQkFBaUIsQ0FBQyxRQUFRLFFBQVEsTUFBTTs7O0FDaUI5QyxJQUFNLGNBQWMsQ0FBQyxRQUFRLE1BQU07QUE4RjFDLFNBQVMsV0FBVyxPQUErQjtBQUNqRCxRQUFNLFNBQVMsT0FBTyxPQUFPLE1BQU0sQ0FBQyxRQUFRLFFBQVEsUUFBUSxVQUFVLFFBQVEsVUFBVSxRQUFRLENBQUM7QUFDakcsUUFBTSxPQUFPLE1BQU0sQ0FBQyxRQUFRLFVBQVUsUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLEdBQUcsTUFBTTtBQUN2RSxVQUFRLE1BQU07QUFBQSxJQUNaLEtBQUs7QUFDSCxhQUFPO0FBQUEsUUFDTDtBQUFBLFFBQ0EsTUFBTSxLQUFLLE9BQU8sTUFBTSxHQUFHLE1BQU07QUFBQSxRQUNqQyxNQUFNLE1BQU0sT0FBTyxNQUFNLEdBQUcsTUFBTTtBQUFBLFFBQ2xDLFFBQVEsTUFBTSxPQUFPLFFBQVEsR0FBRyxRQUFRO0FBQUEsUUFDeEMsR0FBRyxTQUFTLFFBQVEsUUFBUSxPQUFPO0FBQUEsTUFDckM7QUFBQSxJQUNGLEtBQUs7QUFDSCxhQUFPLEVBQUUsTUFBTSxRQUFRLFFBQVEsT0FBTyxRQUFRLEdBQUcsUUFBUSxFQUFFO0FBQUEsSUFDN0QsS0FBSztBQUNILGFBQU8sRUFBRSxNQUFNLFFBQVEsS0FBSyxPQUFPLEVBQUUsT0FBTyxRQUFRLEdBQUcsUUFBUSxFQUFFO0FBQUEsRUFDckU7QUFDRjtBQW9DTyxTQUFTLGVBQWUsT0FBMkI7QUFDeEQsTUFBSSxTQUFTLEtBQUssS0FBSyxZQUFZLE9BQU87QUFDeEMsV0FBTyxFQUFFLE1BQU0sVUFBVSxJQUFJLFVBQVUsT0FBTyxPQUFPLFdBQVcsQ0FBQyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsUUFBUSxFQUFFO0FBQUEsRUFDbkc7QUFDQSxRQUFNLFNBQVMsT0FBTyxPQUFPLFdBQVc7QUFBQSxJQUN0QztBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixJQUFJLFVBQVUsT0FBTyxJQUFJLEdBQUcsSUFBSTtBQUFBLElBQ2hDLElBQUksVUFBVSxNQUFNO0FBQUEsSUFDcEIsR0FBRyxTQUFTLFFBQVEsV0FBVyxDQUFDLE1BQU0sVUFBVyxTQUFTLE9BQU8sT0FBTyxLQUFLLE1BQU0sS0FBSyxDQUFFO0FBQUEsSUFDMUYsR0FBRyxTQUFTLFFBQVEsWUFBWSxNQUFNO0FBQUEsSUFDdEMsR0FBRyxTQUFTLFFBQVEsYUFBYSxLQUFLO0FBQUEsSUFDdEMsR0FBRyxTQUFTLFFBQVEsT0FBTyxJQUFJO0FBQUEsRUFDakM7QUFDRjtBQUdPLFNBQVMsV0FBVyxPQUFrQztBQUMzRCxRQUFNLEtBQUssU0FBUyxLQUFLLElBQUksTUFBTSxJQUFJLElBQUk7QUFDM0MsU0FBTyxPQUFPLE9BQU8sWUFBWSxPQUFPLE9BQU8sV0FBVyxLQUFLO0FBQ2pFO0FBR0EsU0FBUyxVQUFVLFFBQWdEO0FBQ2pFLFFBQU0sUUFBUyxDQUFDLFFBQVEsVUFBVSxRQUFRLEVBQVksT0FBTyxDQUFDQyxVQUFTLE9BQU9BLEtBQUksTUFBTSxNQUFTO0FBQ2pHLFFBQU0sQ0FBQyxJQUFJLElBQUk7QUFDZixNQUFJLFNBQVMsVUFBYSxNQUFNLFNBQVMsR0FBRztBQUMxQyxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxZQUFZLE1BQU0sV0FBVyxJQUFJLFNBQVMsTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUFBLE1BQzdEO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sUUFBUSxJQUFJO0FBQ3hDLE1BQUksU0FBUyxXQUFXLFNBQVMsVUFBYSxXQUFXLFVBQWEsWUFBWSxTQUFZO0FBQzVGLFVBQU0sSUFBSSxZQUFZLFdBQVcsaURBQWlELElBQUksSUFBSSxjQUFjO0FBQUEsRUFDMUc7QUFDQSxTQUFPLFdBQVc7QUFBQSxJQUNoQjtBQUFBLElBQ0EsTUFBTSxPQUFPLE1BQU07QUFBQSxJQUNuQjtBQUFBLElBQ0E7QUFBQSxJQUNBLE1BQU07QUFBQSxJQUNOLFFBQVEsT0FBTyxRQUFRO0FBQUEsSUFDdkIsUUFBUSxPQUFPLFFBQVE7QUFBQSxFQUN6QixDQUFDO0FBQ0g7QUFFQSxTQUFTLFVBQVUsT0FBZ0IsT0FBMEI7QUFDM0QsTUFBSSxPQUFPLFVBQVUsWUFBYSxPQUFPLFVBQVUsWUFBWSxPQUFPLFNBQVMsS0FBSyxFQUFJLFFBQU87QUFDL0YsUUFBTSxTQUFTLE9BQU8sT0FBTyxvQkFBb0I7QUFDbkQ7OztBQ3BPQSxTQUFTLE9BQVUsYUFBcUIsT0FBaUIsTUFBeUI7QUFDaEYsU0FBTyxFQUFFLGFBQWEsTUFBTSxNQUFNLE1BQU07QUFDMUM7QUFFQSxTQUFTLFFBQVEsYUFBcUIsT0FBc0IsTUFBOEI7QUFFeEYsUUFBTSxPQUFPLENBQUMsT0FBZSxVQUMzQixNQUFNLE1BQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxNQUFNLE9BQU8sS0FBSyxDQUFDLElBQUksUUFBUSxPQUFPLEtBQUssR0FBRyxLQUFLO0FBQ3pGLFNBQU8sRUFBRSxhQUFhLE1BQU0sS0FBSztBQUNuQztBQUVBLFNBQVMsT0FBTyxNQUE0QjtBQUMxQyxTQUFPLEVBQUUsYUFBYSxNQUFNLE1BQU0sTUFBTSxNQUFNLEtBQUs7QUFDckQ7QUFFQSxJQUFNLFNBQW1DLENBQUMsT0FBTyxVQUFVO0FBQ3pELFFBQU0sUUFBUSxPQUFPLEtBQUssRUFBRSxNQUFNLEdBQUc7QUFDckMsTUFBSSxNQUFNLEtBQUssQ0FBQyxTQUFTLENBQUMsY0FBYyxLQUFLLElBQUksQ0FBQyxHQUFHO0FBQ25ELFVBQU0sU0FBUyxPQUFPLE9BQU8sbURBQW1EO0FBQUEsRUFDbEY7QUFDQSxTQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsUUFBUSxPQUFPLElBQUksR0FBRyxLQUFLLENBQUM7QUFDekQ7QUFFTyxJQUFNLFVBQVU7QUFBQSxFQUNyQixNQUFNLE9BQU8sVUFBVSxNQUFNLGtEQUFrRDtBQUFBLEVBQy9FLFFBQVEsT0FBTyxRQUFRLE1BQU0sMENBQTBDO0FBQUEsRUFDdkUsU0FBUyxPQUFPLE9BQU8sTUFBTSwwQ0FBMEM7QUFBQSxFQUN2RSxLQUFLLE9BQU8sUUFBUSxNQUFNLHFFQUFxRTtBQUFBLEVBQy9GLFVBQVUsT0FBTyxRQUFRLE1BQU0sOEVBQW9FO0FBQUEsRUFDbkcsUUFBUSxPQUFPLFlBQVksS0FBSyxHQUFHLEdBQUcsTUFBTSxXQUFXLEdBQUcsa0RBQWtEO0FBQUEsRUFDNUcsTUFBTSxRQUFRLEtBQUssT0FBTyw4Q0FBOEM7QUFBQSxFQUN4RSxPQUFPLFFBQVEsS0FBSyxVQUFVLG9DQUFvQztBQUFBLEVBQ2xFLFNBQVMsT0FBTyxRQUFRLE1BQU0scUVBQXFFO0FBQUEsRUFDbkcsU0FBUyxRQUFRLEtBQUssT0FBTyxnRUFBZ0U7QUFBQSxFQUM3RixRQUFRLE9BQU8saURBQTRDO0FBQUEsRUFDM0QsT0FBTyxRQUFRLEtBQUssT0FBTyxpREFBaUQ7QUFBQSxFQUM1RSxRQUFRLFFBQVEsS0FBSyxPQUFPLGtFQUFrRTtBQUFBLEVBQzlGLFdBQVcsUUFBUSxLQUFLLE9BQU8sOERBQThEO0FBQUEsRUFDN0YsT0FBTyxRQUFRLEtBQUssT0FBTyxxQ0FBcUM7QUFBQSxFQUNoRSxJQUFJLFFBQVEsS0FBSyxVQUFVLHdEQUF3RDtBQUFBLEVBQ25GLE1BQU0sUUFBUSxLQUFLLE1BQU0sMEVBQTBFO0FBQUEsRUFDbkcsUUFBUSxPQUFPLFlBQVksS0FBSyxHQUFHLEdBQUcsTUFBTSxXQUFXLEdBQUcsa0NBQWtDO0FBQUEsRUFDNUYsV0FBVyxPQUFPLGVBQWUsS0FBSyxHQUFHLEdBQUcsTUFBTSxjQUFjLEdBQUcsdUNBQXVDO0FBQUEsRUFDMUcsU0FBUyxRQUFRLEtBQUssT0FBTywrQ0FBK0M7QUFBQSxFQUM1RSxRQUFRLE9BQU8sT0FBTyxNQUFNLDBDQUEwQztBQUFBLEVBQ3RFLGNBQWMsT0FBTyxrREFBa0Q7QUFBQSxFQUN2RSxNQUFNLE9BQU8sUUFBUSxNQUFNLHlCQUF5QjtBQUFBLEVBQ3BELE1BQU0sUUFBUSxLQUFLLE9BQU8sNEJBQTRCO0FBQUEsRUFDdEQsUUFBUSxRQUFRLEtBQUssT0FBTyxtRUFBbUU7QUFBQSxFQUMvRixRQUFRLE9BQU8sUUFBUSxNQUFNLG1DQUFtQztBQUFBLEVBQ2hFLFFBQVEsT0FBTyxTQUFTLFFBQVEseUJBQXlCO0FBQUEsRUFDekQsY0FBYyxRQUFRLEtBQUssT0FBTyw2QkFBNkI7QUFBQSxFQUMvRCxVQUFVLFFBQVEsS0FBSyxRQUFRLDBDQUEwQztBQUFBLEVBQ3pFLEtBQUssT0FBTyxzRUFBc0U7QUFBQSxFQUNsRixPQUFPLE9BQU8sb0RBQW9EO0FBQUEsRUFDbEUsVUFBVSxPQUFPLEtBQUssTUFBTSxvREFBb0Q7QUFBQSxFQUNoRixRQUFRLE9BQU8sc0NBQXNDO0FBQ3ZEOzs7QUN6RE8sU0FBUyxhQUFhLElBQVEsTUFBdUI7QUFDMUQsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDdkIsVUFBSSxLQUFNLElBQUcsSUFBSSxTQUFTLEVBQUUsT0FBTyxNQUFNLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFBQSxJQUN2RDtBQUFBLElBQ0EsTUFBTSxDQUFDQyxVQUFTO0FBQ2QsVUFBSSxDQUFDLEtBQU0sSUFBRyxJQUFJQSxLQUFJO0FBQUEsSUFDeEI7QUFBQSxJQUNBLEtBQUssQ0FBQyxZQUFZLEdBQUcsSUFBSSxHQUFHLE9BQU87QUFBQSxDQUFJO0FBQUEsRUFDekM7QUFDRjtBQU1PLFNBQVMsU0FBUyxPQUF1QjtBQUM5QyxRQUFNLFFBQVEsQ0FBQyxNQUFjLFNBQzNCLE9BQU8sU0FBUyxZQUFZLENBQUMsT0FBTyxTQUFTLElBQUksSUFBSSxPQUFPLElBQUksSUFBSTtBQUN0RSxTQUFPLEdBQUcsS0FBSyxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQUE7QUFDeEM7QUFHTyxTQUFTLE1BQ2QsUUFDQSxNQUNBLE9BQ1E7QUFDUixRQUFNQyxTQUFRLENBQUMsUUFBUSxHQUFHLElBQUk7QUFDOUIsUUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLEdBQUcsV0FBVyxLQUFLLElBQUksR0FBR0EsT0FBTSxJQUFJLENBQUMsVUFBVSxLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQ3RHLFFBQU0sU0FBUyxDQUFDLFNBQ2QsT0FDRyxJQUFJLENBQUMsT0FBTyxXQUFXO0FBQ3RCLFVBQU0sT0FBTyxLQUFLLE1BQU0sS0FBSztBQUM3QixXQUFPLE1BQU0sTUFBTSxNQUFNLFVBQVUsS0FBSyxTQUFTLEtBQUssSUFBSSxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQzdFLENBQUMsRUFDQSxLQUFLLElBQUksRUFDVCxRQUFRO0FBQ2IsU0FBTyxHQUFHQSxPQUFNLElBQUksTUFBTSxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUE7QUFDeEM7QUFFTyxTQUFTLFFBQVEsT0FBdUI7QUFDN0MsU0FBTyxNQUFNLGVBQWUsU0FBUyxFQUFFLHVCQUF1QixFQUFFLENBQUM7QUFDbkU7QUFHTyxTQUFTLFFBQVEsT0FBZSxPQUF1QjtBQUM1RCxTQUFPLEdBQUcsUUFBUSxLQUFLLENBQUMsSUFBSSxLQUFLLEdBQUcsVUFBVSxJQUFJLEtBQUssR0FBRztBQUM1RDtBQUVPLFNBQVMsUUFBUSxPQUF1QjtBQUM3QyxTQUFPLEdBQUcsTUFBTSxlQUFlLFNBQVMsRUFBRSwwQkFBMEIsRUFBRSxDQUFDLENBQUM7QUFDMUU7QUFFTyxTQUFTLE1BQU0sT0FBdUI7QUFDM0MsUUFBTSxRQUFRLENBQUMsS0FBSyxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQzFDLE1BQUksU0FBUztBQUNiLE1BQUksT0FBTztBQUNYLFNBQU8sVUFBVSxPQUFRLE9BQU8sTUFBTSxTQUFTLEdBQUc7QUFDaEQsY0FBVTtBQUNWLFlBQVE7QUFBQSxFQUNWO0FBQ0EsU0FBTyxHQUFHLFNBQVMsSUFBSSxTQUFTLE9BQU8sUUFBUSxTQUFTLEtBQUssSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksQ0FBQztBQUNwRjtBQUdPLFNBQVMsU0FBUyxTQUF5QjtBQUNoRCxRQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQztBQUM3QyxRQUFNLE1BQU0sQ0FBQyxVQUFrQixPQUFPLEtBQUssRUFBRSxTQUFTLEdBQUcsR0FBRztBQUM1RCxNQUFJLFFBQVEsR0FBSSxRQUFPLEdBQUcsS0FBSztBQUMvQixNQUFJLFFBQVEsS0FBTSxRQUFPLEdBQUcsS0FBSyxNQUFNLFFBQVEsRUFBRSxDQUFDLFFBQVEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUN6RSxTQUFPLEdBQUcsS0FBSyxNQUFNLFFBQVEsSUFBSSxDQUFDLE1BQU0sSUFBSSxLQUFLLE1BQU8sUUFBUSxPQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQzlFOzs7QUNsRk8sU0FBUyxZQUFZQyxRQUEwQztBQUNwRSxRQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsQ0FBQyxHQUFHQSxPQUFNLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxDQUFDO0FBQ3RFLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxHQUFHLENBQUMsR0FBR0EsTUFBSyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU1DLEtBQUksTUFBTSxLQUFLLEtBQUssT0FBTyxLQUFLLENBQUMsS0FBS0EsTUFBSyxPQUFPLEVBQUU7QUFBQSxJQUM5RTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxHQUFHO0FBQUEsSUFDSDtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFDYjtBQUVPLFNBQVMsU0FBUyxNQUFjQSxPQUFvQjtBQUN6RCxRQUFNLE9BQXNDQSxNQUFLLFFBQVEsSUFBSSxDQUFDQyxZQUFXLENBQUMsUUFBUUEsT0FBTSxHQUFHLFFBQVFBLE9BQU0sRUFBRSxJQUFJLENBQUM7QUFDaEgsT0FBSyxLQUFLLENBQUMsVUFBVSw4QkFBOEIsR0FBRyxDQUFDLFVBQVUsWUFBWSxDQUFDO0FBQzlFLFFBQU0sUUFBUSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxLQUFLLE1BQU0sRUFBRSxPQUFPLENBQUMsV0FBVyxVQUFVLEVBQUUsQ0FBQztBQUM1RixTQUFPO0FBQUEsSUFDTEQsTUFBSztBQUFBLElBQ0w7QUFBQSxJQUNBLGlCQUFpQixDQUFDLE1BQU1BLE1BQUssWUFBWSxXQUFXLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxJQUFJLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFBQSxJQUMvRjtBQUFBLElBQ0EsR0FBRyxLQUFLO0FBQUEsTUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQ3ZCLEtBQUssU0FBUyxRQUFRLEtBQUssSUFBSTtBQUFBLElBQU8sSUFBSSxPQUFPLEtBQUssQ0FBQyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssT0FBTyxLQUFLLENBQUMsS0FBSyxLQUFLO0FBQUEsSUFDekc7QUFBQSxJQUNBO0FBQUEsSUFDQSxHQUFJQSxNQUFLLE1BQU0sU0FBUyxJQUFJLENBQUMsR0FBR0EsTUFBSyxPQUFPLEVBQUUsSUFBSSxDQUFDO0FBQUEsSUFDbkQsR0FBRztBQUFBLElBQ0g7QUFBQSxFQUNGLEVBQUUsS0FBSyxJQUFJO0FBQ2I7QUFFQSxTQUFTLFFBQVEsTUFBMEI7QUFDekMsUUFBTSxFQUFFLFlBQVksSUFBSSxRQUFRLElBQUk7QUFDcEMsU0FBTyxnQkFBZ0IsT0FBTyxLQUFLLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxXQUFXO0FBQ3RFO0FBRUEsSUFBTSxZQUFZLENBQUMseUZBQXlGOzs7QUNickcsU0FBUyxLQUEyQixZQU9sQztBQUNQLFNBQU87QUFDVDtBQUVPLFNBQVMsTUFBTSxTQUFpQixNQUEyQjtBQUNoRSxTQUFPLElBQUksWUFBWSxXQUFXLFNBQVMsSUFBSTtBQUNqRDtBQUVPLFNBQVMsS0FBUSxPQUFzQixNQUFjLE1BQWlCO0FBQzNFLE1BQUksVUFBVSxPQUFXLE9BQU0sTUFBTSxHQUFHLElBQUksZUFBZSxJQUFJO0FBQy9ELFNBQU87QUFDVDtBQUdPLFNBQVMsUUFBMEIsUUFBbUU7QUFDM0csUUFBTSxPQUFPLE9BQU8sUUFBUSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sVUFBVSxNQUFTO0FBQzdFLFNBQU8sT0FBTyxZQUFZLElBQUk7QUFDaEM7OztBQ3ZEQSxJQUFBRSxvQkFBd0I7OztBQ0N4Qix1QkFBd0I7OztBQ09qQixTQUFTLGNBQXFCO0FBQ25DLE1BQUksT0FBc0IsUUFBUSxRQUFRO0FBQzFDLFNBQU87QUFBQSxJQUNMLElBQUksTUFBTSxRQUFRO0FBQ2hCLFlBQU0sU0FBUztBQUNmLFlBQU0sVUFBVSxZQUFZO0FBQzFCLGNBQU0sbUJBQW1CLFFBQVEsTUFBTTtBQUN2QyxZQUFJLE9BQU8sUUFBUyxPQUFNLFlBQVk7QUFDdEMsZUFBTyxLQUFLLE1BQU07QUFBQSxNQUNwQixHQUFHO0FBRUgsYUFBTyxRQUFRLFdBQVcsQ0FBQyxRQUFRLE1BQU0sQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFTO0FBQ2hFLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxjQUEyQjtBQUNsQyxTQUFPLElBQUksWUFBWSxpQkFBaUIsOENBQThDLDhCQUE4QjtBQUN0SDtBQUVBLFNBQVMsbUJBQW1CLE1BQXFCLFFBQW9DO0FBQ25GLFNBQU8sSUFBSSxRQUFRLENBQUNDLGFBQVk7QUFDOUIsVUFBTSxTQUFTLE1BQU07QUFDbkIsYUFBTyxvQkFBb0IsU0FBUyxNQUFNO0FBQzFDLE1BQUFBLFNBQVE7QUFBQSxJQUNWO0FBQ0EsV0FBTyxpQkFBaUIsU0FBUyxNQUFNO0FBQ3ZDLFFBQUksT0FBTyxRQUFTLFFBQU87QUFDM0IsU0FBSyxLQUFLLEtBQUssTUFBTTtBQUFBLEVBQ3ZCLENBQUM7QUFDSDs7O0FEdkJBLGVBQXNCLFdBQVcsVUFBb0IsRUFBRSxZQUFZLElBQUksUUFBUSxPQUFPLEdBQTJCO0FBQy9HLFFBQU0sWUFBWSxNQUFNLFdBQVcsZ0JBQWdCLE9BQU8sR0FBRztBQUM3RCxRQUFNLFFBQVEsWUFBWTtBQUMxQixRQUFNLFVBQVUsb0JBQUksSUFBZ0M7QUFDcEQsUUFBTSxVQUFVLG9CQUFJLElBQW1CO0FBQ3ZDLFFBQU0sWUFBWSxNQUFNO0FBQ3RCLGVBQVcsY0FBYyxRQUFRLE9BQU8sRUFBRyxZQUFXLE1BQU07QUFBQSxFQUM5RDtBQUNBLFNBQU8saUJBQWlCLFNBQVMsU0FBUztBQUUxQyxRQUFNLFNBQVMsT0FBTyxTQUFtRCxlQUFnQztBQUN2RyxVQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsUUFBSTtBQUNGLFlBQU1DLFlBQVcsZ0JBQWdCLFVBQVUsU0FBUyxHQUFHLEdBQUc7QUFDMUQsWUFBTSxTQUFTLE1BQU0sTUFBTSxJQUFJLENBQUMsWUFBWSxVQUFVLFNBQVNBLFdBQVUsT0FBTyxHQUFHLFdBQVcsTUFBTTtBQUNwRyxTQUFHLElBQUksU0FBUyxFQUFFLE9BQU8sVUFBVSxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFBQSxJQUNyRCxTQUFTLE9BQU87QUFDZCxTQUFHLElBQUksU0FBUyxFQUFFLE9BQU8sU0FBUyxJQUFJLEdBQUcsWUFBWSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDaEUsVUFBRTtBQUNBLGNBQVEsT0FBTyxFQUFFO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBRUEsTUFBSTtBQUNGLHFCQUFpQixFQUFFLE1BQUFDLE9BQU0sT0FBTyxLQUFLLE1BQU0sR0FBRyxPQUFPLE1BQU0sR0FBRztBQUM1RCxVQUFJQSxNQUFLLEtBQUssTUFBTSxHQUFJO0FBQ3hCLFVBQUksUUFBaUI7QUFDckIsVUFBSTtBQUNGLGdCQUFRLFVBQVVBLE9BQU0sTUFBTTtBQUM5QixjQUFNLFVBQVUsZUFBZSxLQUFLO0FBQ3BDLFlBQUksUUFBUSxTQUFTLFVBQVU7QUFFN0Isa0JBQVEsSUFBSSxRQUFRLEVBQUUsR0FBRyxNQUFNO0FBQy9CO0FBQUEsUUFDRjtBQUNBLFlBQUksUUFBUSxJQUFJLFFBQVEsRUFBRSxFQUFHLE9BQU0sVUFBVSxRQUFRLEVBQUU7QUFDdkQsY0FBTSxhQUFhLElBQUksZ0JBQWdCO0FBQ3ZDLGdCQUFRLElBQUksUUFBUSxJQUFJLFVBQVU7QUFDbEMsY0FBTSxVQUFVLE9BQU8sU0FBUyxVQUFVLEVBQUUsUUFBUSxNQUFNLFFBQVEsT0FBTyxPQUFPLENBQUM7QUFDakYsZ0JBQVEsSUFBSSxPQUFPO0FBQUEsTUFDckIsU0FBUyxPQUFPO0FBQ2QsY0FBTSxLQUFLLFdBQVcsS0FBSztBQUMzQixXQUFHLElBQUksU0FBUyxFQUFFLE9BQU8sU0FBUyxHQUFJLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSxHQUFHLEdBQUksTUFBTSxRQUFRLEdBQUcsWUFBWSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUEsTUFDMUc7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLElBQUksT0FBTztBQUN6QixRQUFJLE9BQU8sU0FBUztBQUNsQixZQUFNLElBQUksWUFBWSxpQkFBaUIsdUNBQXVDLDBCQUEwQjtBQUFBLElBQzFHO0FBQUEsRUFDRixVQUFFO0FBQ0EsV0FBTyxvQkFBb0IsU0FBUyxTQUFTO0FBQzdDLFVBQU0sVUFBVSxRQUFRO0FBQUEsRUFDMUI7QUFDRjtBQUVBLFNBQVMsZ0JBQ1AsVUFDQSxTQUNBLEtBQ2lCO0FBQ2pCLFFBQU0sRUFBRSxJQUFJLFNBQVMsVUFBVSxXQUFXLElBQUksSUFBSTtBQUNsRCxRQUFNLEVBQUUsU0FBUyxPQUFPLEdBQUcsT0FBTyxJQUFJO0FBQ3RDLFFBQU0sU0FBUyxZQUFZLFNBQVksUUFBUTtBQUMvQyxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxHQUFJLFdBQVcsVUFBYSxXQUFXLE9BQU8sQ0FBQyxJQUFJLEVBQUUsYUFBUywwQkFBUSxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQ25GLEdBQUksYUFBYSxTQUFZLENBQUMsSUFBSSxFQUFFLFNBQVM7QUFBQSxJQUM3QyxHQUFJLGNBQWMsU0FBWSxDQUFDLElBQUksRUFBRSxVQUFVO0FBQUEsSUFDL0MsR0FBSSxRQUFRLFNBQVksQ0FBQyxJQUFJLEVBQUUsSUFBSTtBQUFBLElBQ25DLElBQUksR0FBRyxTQUFTLFNBQVMsRUFBRSxHQUFHLElBQUksVUFBTSwwQkFBUSxLQUFLLEdBQUcsSUFBSSxFQUFFLElBQUk7QUFBQSxFQUNwRTtBQUNGO0FBRUEsU0FBUyxVQUFVQSxPQUFjLE1BQXVCO0FBQ3RELE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTUEsS0FBSTtBQUFBLEVBQ3hCLFNBQVMsT0FBTztBQUNkLFVBQU0sTUFBTSxpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLO0FBQ2pFLFVBQU0sSUFBSSxZQUFZLFdBQVcsUUFBUSxJQUFJLGlCQUFpQixHQUFHLElBQUksOEJBQThCO0FBQUEsRUFDckc7QUFDRjtBQUVBLFNBQVMsVUFBVSxJQUE0QjtBQUM3QyxRQUFNLFFBQVEsS0FBSyxVQUFVLEVBQUU7QUFDL0IsU0FBTyxJQUFJLFlBQVksV0FBVyxNQUFNLEtBQUssd0JBQXdCLDBDQUEwQztBQUNqSDtBQU1BLGdCQUFnQixNQUNkLE9BQ0EsUUFDb0U7QUFDcEUsUUFBTSxVQUFVLElBQUksWUFBWTtBQUNoQyxNQUFJLE9BQU87QUFDWCxNQUFJLFNBQVM7QUFDYixtQkFBaUIsU0FBUyxhQUFhLE9BQU8sTUFBTSxHQUFHO0FBQ3JELFVBQU0sU0FBUyxRQUFRLE9BQU8sVUFBVSxXQUFXLFFBQVEsUUFBUSxPQUFPLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQyxJQUFJLE1BQU0sSUFBSTtBQUMvRyxXQUFPLE1BQU0sSUFBSSxLQUFLO0FBQ3RCLGVBQVdBLFNBQVEsTUFBTyxPQUFNLEVBQUUsTUFBQUEsT0FBTSxRQUFRLEVBQUUsT0FBTztBQUFBLEVBQzNEO0FBQ0EsTUFBSSxTQUFTLEdBQUksT0FBTSxFQUFFLE1BQU0sTUFBTSxRQUFRLEVBQUUsT0FBTztBQUN4RDtBQUdBLGdCQUFnQixhQUFnQixPQUF5QixRQUF3QztBQUMvRixRQUFNLFVBQVUsSUFBSSxRQUFtQixDQUFDQyxhQUFZO0FBQ2xELFFBQUksT0FBTyxRQUFTLENBQUFBLFNBQVEsU0FBUztBQUNyQyxXQUFPLGlCQUFpQixTQUFTLE1BQU1BLFNBQVEsU0FBUyxHQUFHLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFBQSxFQUMzRSxDQUFDO0FBQ0QsUUFBTSxXQUFXLE1BQU0sT0FBTyxhQUFhLEVBQUU7QUFDN0MsYUFBUztBQUNQLFVBQU0sT0FBTyxNQUFNLFFBQVEsS0FBSyxDQUFDLFNBQVMsS0FBSyxHQUFHLE9BQU8sQ0FBQztBQUMxRCxRQUFJLFNBQVMsYUFBYSxLQUFLLFNBQVMsS0FBTTtBQUM5QyxVQUFNLEtBQUs7QUFBQSxFQUNiO0FBQ0Y7OztBRGhJTyxJQUFNLFdBQVcsS0FBSztBQUFBLEVBQzNCLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVM7QUFBQSxJQUNQO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxFQUNmLE9BQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRLEdBQUcsUUFBUTtBQUNqQixVQUFNLFdBQVcsQ0FBQyxRQUNoQixRQUFRO0FBQUEsTUFDTixNQUFNLE9BQU87QUFBQSxNQUNiLFNBQVMsT0FBTyxZQUFZLFNBQVksYUFBWSwyQkFBUSxLQUFLLE9BQU8sT0FBTztBQUFBLE1BQy9FLFVBQVUsT0FBTztBQUFBLE1BQ2pCLFFBQVEsT0FBTztBQUFBLE1BQ2YsV0FBVyxPQUFPO0FBQUEsTUFDbEIsU0FBUyxPQUFPO0FBQUEsTUFDaEIsV0FBVyxPQUFPLFlBQVk7QUFBQSxNQUM5QixLQUFLLE9BQU87QUFBQSxJQUNkLENBQUM7QUFDSCxRQUFJLE9BQU8sT0FBTztBQUNoQixZQUFNLFFBQVEsYUFBYSxLQUFLLENBQUMsU0FBUyxPQUFPLElBQUksTUFBTSxNQUFTO0FBQ3BFLFVBQUksVUFBVSxRQUFXO0FBQ3ZCLGNBQU07QUFBQSxVQUNKLHNCQUFzQixLQUFLO0FBQUEsVUFDM0I7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBLGFBQU8sQ0FBQyxZQUFZLFdBQVcsU0FBUyxRQUFRLEdBQUcsR0FBRyxHQUFHLE9BQU87QUFBQSxJQUNsRTtBQUNBLFVBQU0sUUFBUSxVQUFVLE1BQU07QUFDOUIsV0FBTyxPQUFPLEVBQUUsWUFBWSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ25ELFlBQU0sWUFBWSxNQUFNLFdBQVcsZ0JBQWdCLE9BQU8sR0FBRztBQUM3RCxVQUFJO0FBQ0YsY0FBTSxLQUFLLE1BQU0sU0FBUyxTQUFTLEVBQUUsR0FBRyxPQUFPLFVBQU0sMkJBQVEsR0FBRyxLQUFLLE1BQU0sSUFBSSxFQUFFLElBQUk7QUFDckYsY0FBTSxTQUFTLE1BQU0sVUFBVSxTQUFTLEVBQUUsR0FBRyxTQUFTLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxNQUFNO0FBQzNFLGVBQU8sTUFBTSxVQUFVLE1BQU07QUFDN0IsZUFBTyxLQUFLLEdBQUcsT0FBTyxJQUFJO0FBQUEsQ0FBSTtBQUFBLE1BQ2hDLFVBQUU7QUFDQSxjQUFNLFVBQVUsUUFBUTtBQUFBLE1BQzFCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsSUFBTSxlQUFlLENBQUMsUUFBUSxRQUFRLFVBQVUsVUFBVSxRQUFRO0FBRWxFLFNBQVMsVUFBVSxRQUE4RDtBQUMvRSxRQUFNLE9BQU87QUFDYixRQUFNLFFBQVMsQ0FBQyxRQUFRLFVBQVUsUUFBUSxFQUFZLE9BQU8sQ0FBQyxTQUFTLE9BQU8sSUFBSSxNQUFNLE1BQVM7QUFDakcsTUFBSSxNQUFNLFdBQVcsR0FBRztBQUN0QixVQUFNLE9BQ0osTUFBTSxXQUFXLElBQUksc0JBQXNCLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLElBQUksRUFBRSxFQUFFLEtBQUssT0FBTyxDQUFDO0FBQzlGLFVBQU0sTUFBTSxvQkFBb0IsSUFBSSxJQUFJLElBQUk7QUFBQSxFQUM5QztBQUNBLE1BQUksT0FBTyxTQUFTLFFBQVc7QUFDN0IsVUFBTSxPQUFPLEtBQUssT0FBTyxNQUFNLHNDQUFzQyxPQUFPLElBQUksSUFBSSxJQUFJO0FBQ3hGLFVBQU0sU0FBUyxLQUFLLE9BQU8sUUFBUSx3Q0FBd0MsT0FBTyxJQUFJLElBQUksSUFBSTtBQUM5RixXQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxNQUFNLE1BQU0sT0FBTztBQUFBLEVBQ3pEO0FBQ0EsTUFBSSxPQUFPLFNBQVMsVUFBYSxPQUFPLFdBQVcsUUFBVztBQUM1RCxVQUFNLE1BQU0sNERBQTRELElBQUk7QUFBQSxFQUM5RTtBQUNBLE1BQUksT0FBTyxXQUFXLE9BQVcsUUFBTyxFQUFFLE1BQU0sVUFBVSxRQUFRLE9BQU8sT0FBTztBQUNoRixTQUFPLEVBQUUsTUFBTSxVQUFVLFFBQVEsS0FBSyxPQUFPLFFBQVEsNkJBQTZCLElBQUksRUFBRTtBQUMxRjs7O0FHdkZPLElBQU0sVUFBVSxLQUFLO0FBQUEsRUFDMUIsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osU0FBUyxDQUFDO0FBQUEsRUFDVixlQUFlO0FBQUEsRUFDZixPQUFPLENBQUMsMkZBQTJGO0FBQUEsRUFDbkcsVUFBVTtBQUNSLFdBQU8sT0FBTyxFQUFFLFlBQVksT0FBTyxNQUFNO0FBQ3ZDLFlBQU0sUUFBUSxNQUFNLFdBQVcsUUFBUTtBQUN2QyxpQkFBVyxVQUFVLE1BQU8sUUFBTyxNQUFNLFVBQVUsTUFBTTtBQUN6RCxhQUFPLE1BQU0sVUFBVSxFQUFFLFNBQVMsTUFBTSxRQUFRLFFBQVEsTUFBTSxPQUFPLENBQUMsV0FBVyxPQUFPLE1BQU0sRUFBRSxPQUFPLENBQUM7QUFDeEcsYUFBTztBQUFBLFFBQ0wsTUFBTSxDQUFDLFVBQVUsUUFBUSxVQUFVLFNBQVMsU0FBUyxRQUFRLEdBQUcsTUFBTSxJQUFJLEdBQUcsR0FBRztBQUFBLFVBQzlFO0FBQUEsVUFDQTtBQUFBLFVBQ0E7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0E7QUFBQSxRQUNGLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsU0FBUyxJQUFJLFFBQStCO0FBQzFDLFFBQU0sWUFBWSxPQUFPLFFBQVEsT0FBTyxhQUFhLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLFVBQVUsS0FBSyxNQUFNLEdBQUcsUUFBUSxJQUFJLEtBQUssRUFBRTtBQUMxRyxTQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxPQUFPLFNBQVMsUUFBUTtBQUFBLElBQ3hCLE9BQU8sYUFBYSxTQUFZLEtBQUssT0FBTyxTQUFTLGlCQUFpQixjQUFjLENBQUM7QUFBQSxJQUNyRixVQUFVLEtBQUssSUFBSTtBQUFBLElBQ25CLE9BQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ3ZDQSxJQUFBQyxvQkFBd0I7OztBQ0lqQixTQUFTLFlBQVksU0FBaUM7QUFDM0QsUUFBTSxFQUFFLE1BQU0sT0FBTyxZQUFZLE9BQU8sSUFBSTtBQUM1QyxRQUFNQyxPQUFNLENBQUMsTUFBYyxNQUFvQyxRQUFnQixPQUFlLFNBQWlCO0FBQzdHLFVBQU0sUUFBUSxDQUFDLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxZQUFZLElBQUksUUFBUSxLQUFLLE9BQU8sR0FBRyxRQUFRLE1BQU0sQ0FBQyxHQUFHLElBQUksRUFBRTtBQUNoRyxXQUFPLENBQUMsTUFBTSxHQUFHLEtBQUs7QUFBQSxFQUN4QjtBQUNBLFFBQU0sT0FBTztBQUFBLElBQ1hBLEtBQUksa0JBQWtCLENBQUMsWUFBWSxRQUFRLGNBQWMsR0FBRyxHQUFHLEVBQUU7QUFBQSxJQUNqRUEsS0FBSSxpQkFBaUIsQ0FBQyxZQUFZLFFBQVEsYUFBYSxHQUFHLEdBQUcsRUFBRTtBQUFBLElBQy9EQSxLQUFJLG9CQUFvQixDQUFDLFlBQVksUUFBUSxnQkFBZ0IsR0FBRyxLQUFLLElBQUk7QUFBQSxJQUN6RUEsS0FBSSxvQkFBb0IsQ0FBQyxZQUFZLFFBQVEsZ0JBQWdCLEdBQUcsS0FBSyxJQUFJO0FBQUEsSUFDekVBLEtBQUksbUJBQW1CLENBQUMsWUFBWSxRQUFRLGdCQUFnQixHQUFHLEtBQUssSUFBSTtBQUFBLElBQ3hFQSxLQUFJLGlCQUFpQixDQUFDLFlBQVksUUFBUSxjQUFjLEdBQUcsS0FBSyxJQUFJO0FBQUEsRUFDdEU7QUFDQSxRQUFNLFdBQVcsR0FBRyxPQUFPLFdBQVcsS0FBSyxDQUFDLGlDQUFpQyxPQUFPLFdBQVcsS0FBSyxDQUFDLFFBQVEsT0FBTyxXQUFXLE1BQU0sQ0FBQztBQUN0SSxRQUFNLFdBQVcsU0FDYiwyQ0FBMkMsUUFBUSxNQUNuRCwyREFBMkQsUUFBUTtBQUN2RSxTQUFPLE1BQU0sQ0FBQyxrQkFBa0IsUUFBUSxPQUFPLEdBQUcsTUFBTSxDQUFDLFFBQVEsU0FBUyxPQUFPLENBQUMsSUFBSTtBQUN4RjtBQUVBLFNBQVMsT0FBTyxPQUF1QjtBQUNyQyxTQUFPLEdBQUcsUUFBUSxJQUFJLE1BQU0sUUFBUSxJQUFJLFdBQU0sRUFBRSxHQUFHLEtBQUssSUFBSSxLQUFLLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDL0U7OztBRHZCTyxJQUFNLFdBQVcsS0FBSztBQUFBLEVBQzNCLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVMsQ0FBQyxRQUFRLFdBQVcsVUFBVSxhQUFhLFdBQVcsTUFBTTtBQUFBLEVBQ3JFLGVBQWU7QUFBQSxFQUNmLE9BQU8sQ0FBQyxtQ0FBbUM7QUFBQSxFQUMzQyxRQUFRLFdBQVcsUUFBUTtBQUN6QixVQUFNLFNBQVMsS0FBSyxXQUFXLGFBQWEsa0NBQWtDO0FBQzlFLFdBQU8sT0FBTyxFQUFFLFlBQVksUUFBUSxJQUFJLE9BQU8sTUFBTTtBQUNuRCxZQUFNLFVBQVU7QUFBQSxRQUNkLGVBQVcsMkJBQVEsR0FBRyxLQUFLLE1BQU07QUFBQSxRQUNqQyxHQUFHLFFBQVE7QUFBQSxVQUNULE1BQU0sT0FBTztBQUFBLFVBQ2IsU0FBUyxPQUFPLFlBQVksU0FBWSxhQUFZLDJCQUFRLEdBQUcsS0FBSyxPQUFPLE9BQU87QUFBQSxVQUNsRixRQUFRLE9BQU87QUFBQSxVQUNmLFdBQVcsT0FBTztBQUFBLFVBQ2xCLFNBQVMsT0FBTztBQUFBLFVBQ2hCLE1BQU0sT0FBTztBQUFBLFFBQ2YsQ0FBQztBQUFBLE1BQ0g7QUFDQSxZQUFNLGFBQWEsQ0FBQyxNQUFjLFVBQWtCO0FBQ2xELFlBQUksR0FBRyxZQUFZLENBQUMsT0FBTyxLQUFNLElBQUcsSUFBSSxZQUFZLE9BQU8sUUFBUSxjQUFjLElBQUksSUFBSSxLQUFLLEtBQUssRUFBRSxFQUFFO0FBQUEsTUFDekc7QUFDQSxZQUFNLFNBQVMsTUFBTSxXQUFXLFNBQVMsU0FBUyxFQUFFLFFBQVEsWUFBWSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQ3pGLGFBQU8sTUFBTSxVQUFVLE1BQU07QUFDN0IsYUFBTyxLQUFLLEdBQUcsWUFBWSxNQUFNLENBQUM7QUFBQSxDQUFJO0FBQUEsSUFDeEM7QUFBQSxFQUNGO0FBQ0YsQ0FBQzs7O0FFaENELElBQUFDLG9CQUF3QjtBQUdqQixJQUFNLFlBQVksS0FBSztBQUFBLEVBQzVCLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVMsQ0FBQyxRQUFRLFdBQVcsVUFBVSxZQUFZLE9BQU8sUUFBUSxTQUFTLFdBQVcsUUFBUSxVQUFVLFdBQVc7QUFBQSxFQUNuSCxlQUFlO0FBQUEsRUFDZixPQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVEsR0FBRyxRQUFRO0FBQ2pCLFVBQU0sT0FBTztBQUNiLFVBQU0sV0FBVyxLQUFLLE9BQU8sVUFBVSxnQ0FBZ0MsSUFBSTtBQUMzRSxVQUFNLE1BQU0sS0FBSyxPQUFPLEtBQUssMkJBQTJCLElBQUk7QUFDNUQsV0FBTyxPQUFPLEVBQUUsWUFBWSxRQUFRLEdBQUcsTUFBTTtBQUMzQyxZQUFNLFNBQVMsTUFBTSxXQUFXLFVBQVU7QUFBQSxRQUN4QyxjQUFVLDJCQUFRLEdBQUcsS0FBSyxRQUFRO0FBQUEsUUFDbEMsU0FBSywyQkFBUSxHQUFHLEtBQUssR0FBRztBQUFBLFFBQ3hCLEdBQUcsUUFBUTtBQUFBLFVBQ1QsTUFBTSxPQUFPO0FBQUEsVUFDYixTQUFTLE9BQU8sWUFBWSxTQUFZLGFBQVksMkJBQVEsR0FBRyxLQUFLLE9BQU8sT0FBTztBQUFBLFVBQ2xGLFFBQVEsT0FBTztBQUFBLFVBQ2YsTUFBTSxPQUFPO0FBQUEsVUFDYixPQUFPLE9BQU87QUFBQSxVQUNkLFNBQVMsT0FBTztBQUFBLFVBQ2hCLE1BQU0sT0FBTztBQUFBLFVBQ2IsUUFBUSxPQUFPO0FBQUEsVUFDZixXQUFXLE9BQU87QUFBQSxRQUNwQixDQUFDO0FBQUEsTUFDSCxDQUFDO0FBQ0QsYUFBTyxNQUFNLFVBQVUsTUFBTTtBQUM3QixhQUFPLEtBQUssUUFBUSxPQUFPLEtBQUssUUFBUSxDQUFDLENBQUMsbUJBQW1CLE9BQU8sU0FBUyxRQUFRLENBQUMsQ0FBQyxnQkFBZ0IsR0FBRztBQUFBLENBQUk7QUFBQSxJQUNoSDtBQUFBLEVBQ0Y7QUFDRixDQUFDOzs7QUN0Q0QsSUFBQUMsb0JBQXdCO0FBSWpCLElBQU0sU0FBUyxLQUFLO0FBQUEsRUFDekIsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osU0FBUyxDQUFDLFFBQVEsV0FBVyxVQUFVLFlBQVksVUFBVSxVQUFVLFdBQVc7QUFBQSxFQUNsRixlQUFlO0FBQUEsRUFDZixPQUFPLENBQUMseUNBQXlDLGtEQUFrRDtBQUFBLEVBQ25HLFFBQVEsR0FBRyxRQUFRO0FBQ2pCLFVBQU1DLFVBQVMsS0FBSyxPQUFPLFFBQVEsMkJBQTJCLCtDQUErQztBQUM3RyxRQUFJLE9BQU8sVUFBVSxPQUFPLFlBQVksUUFBVztBQUNqRCxZQUFNLE1BQU0sMkNBQTJDLDRDQUE0QztBQUFBLElBQ3JHO0FBQ0EsV0FBTyxPQUFPLEVBQUUsWUFBWSxRQUFRLEdBQUcsTUFBTTtBQUMzQyxZQUFNLFVBQVU7QUFBQSxRQUNkLFFBQUFBO0FBQUEsUUFDQSxHQUFHLFFBQVE7QUFBQSxVQUNULE1BQU0sT0FBTztBQUFBLFVBQ2IsU0FBUyxPQUFPLFlBQVksU0FBWSxhQUFZLDJCQUFRLEdBQUcsS0FBSyxPQUFPLE9BQU87QUFBQSxVQUNsRixRQUFRLE9BQU87QUFBQSxVQUNmLFVBQVUsT0FBTztBQUFBLFVBQ2pCLFFBQVEsT0FBTztBQUFBLFVBQ2YsV0FBVyxPQUFPO0FBQUEsUUFDcEIsQ0FBQztBQUFBLE1BQ0g7QUFDQSxZQUFNLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTztBQUM5QyxhQUFPLE1BQU0sVUFBVSxNQUFNO0FBQzdCLFlBQU0sT0FBTyxPQUFPLE9BQ2pCLElBQUksQ0FBQyxPQUFPLFdBQVcsRUFBRSxPQUFPLE1BQU0sRUFBRSxFQUN4QyxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFDaEMsTUFBTSxHQUFHLEVBQUUsRUFDWCxJQUFJLENBQUMsRUFBRSxPQUFPLE1BQU0sTUFBTSxDQUFDLE9BQU8sS0FBSyxHQUFHLE1BQU0sUUFBUSxDQUFDLENBQUMsQ0FBQztBQUM5RCxhQUFPLEtBQUssTUFBTSxDQUFDLFNBQVMsT0FBTyxHQUFHLE1BQU0sQ0FBQyxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDakU7QUFBQSxFQUNGO0FBQ0YsQ0FBQzs7O0FDbENNLElBQU0sYUFBYSxLQUFLO0FBQUEsRUFDN0IsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osU0FBUyxDQUFDO0FBQUEsRUFDVixlQUFlO0FBQUEsRUFDZixPQUFPLENBQUM7QUFBQSxFQUNSLFVBQVU7QUFDUixXQUFPLE9BQU8sRUFBRSxZQUFZLE9BQU8sTUFBTTtBQUN2QyxZQUFNLFNBQVMsTUFBTSxXQUFXLE9BQU87QUFDdkMsaUJBQVcsU0FBUyxPQUFRLFFBQU8sTUFBTSxTQUFTLEtBQUs7QUFDdkQsYUFBTyxNQUFNLFVBQVUsRUFBRSxRQUFRLE9BQU8sT0FBTyxDQUFDO0FBQ2hELFlBQU0sT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxJQUFJLE1BQU0sTUFBTSxLQUFLLEdBQUcsTUFBTSxXQUFXLFFBQVEsTUFBTSxNQUFNLElBQUksQ0FBQztBQUM1RyxhQUFPLEtBQUssTUFBTSxDQUFDLE1BQU0sUUFBUSxZQUFZLE1BQU0sR0FBRyxNQUFNLENBQUMsUUFBUSxTQUFTLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUNoRztBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsSUFBTSxTQUFTO0FBRVIsSUFBTSxpQkFBaUIsS0FBSztBQUFBLEVBQ2pDLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVMsQ0FBQyxVQUFVO0FBQUEsRUFDcEIsZUFBZTtBQUFBLEVBQ2YsT0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUSxZQUFZLEVBQUUsU0FBUyxHQUFHO0FBQ2hDLFVBQU0sS0FBSyxLQUFLLFlBQVksa0JBQWtCLE1BQU07QUFDcEQsV0FBTyxPQUFPLEVBQUUsWUFBWSxJQUFJLFFBQVEsT0FBTyxNQUFNO0FBQ25ELFVBQUksTUFBTTtBQUNWLFlBQU0sU0FBUyxNQUFNLFdBQ2xCO0FBQUEsUUFDQyxFQUFFLElBQUksR0FBRyxRQUFRLEVBQUUsU0FBUyxDQUFDLEVBQUU7QUFBQSxRQUMvQjtBQUFBLFVBQ0U7QUFBQSxVQUNBLFFBQVEsT0FBTztBQUNiLGtCQUFNLEVBQUUsT0FBTyxNQUFNLEdBQUcsT0FBTyxJQUFJO0FBQ25DLG1CQUFPLE1BQU0sTUFBTSxNQUFNO0FBQ3pCLGdCQUFJLENBQUMsR0FBRyxZQUFZLE9BQU8sS0FBTTtBQUNqQyxrQkFBTTtBQUNOLGtCQUFNLE9BQU8sUUFBUSxLQUFLLE1BQU8sTUFBTSxNQUFNLFlBQWEsS0FBSyxJQUFJLEdBQUcsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUN4RixrQkFBTSxPQUFPLEdBQUcsSUFBSSxPQUFPLE1BQU0sTUFBTSxVQUFVLENBQUMsS0FBSyxNQUFNLElBQUk7QUFDakUsbUJBQU8sS0FBSyxZQUFZLEtBQUssTUFBTSxHQUFHLEdBQUcsUUFBUSxJQUFJLENBQUMsQ0FBQyxFQUFFO0FBQUEsVUFDM0Q7QUFBQSxRQUNGO0FBQUEsTUFDRixFQUNDLFFBQVEsTUFBTTtBQUNiLFlBQUksSUFBSyxRQUFPLEtBQUssSUFBSTtBQUFBLE1BQzNCLENBQUM7QUFDSCxhQUFPLE1BQU0sVUFBVSxNQUFNO0FBQzdCLGFBQU8sS0FBSyxHQUFHLE9BQU8sRUFBRSxLQUFLLFFBQVEsT0FBTyxVQUFVLENBQUMsbUJBQW1CLE9BQU8sSUFBSTtBQUFBLENBQUk7QUFBQSxJQUMzRjtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRU0sSUFBTSxlQUFlLEtBQUs7QUFBQSxFQUMvQixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTLENBQUM7QUFBQSxFQUNWLGVBQWU7QUFBQSxFQUNmLE9BQU8sQ0FBQztBQUFBLEVBQ1IsUUFBUSxZQUFZO0FBQ2xCLFVBQU0sS0FBSyxLQUFLLFlBQVksa0JBQWtCLE1BQU07QUFDcEQsV0FBTyxPQUFPLEVBQUUsWUFBWSxPQUFPLE1BQU07QUFDdkMsWUFBTSxTQUFTLE1BQU0sV0FBVyxZQUFZLEVBQUU7QUFDOUMsYUFBTyxNQUFNLFVBQVUsTUFBTTtBQUM3QixhQUFPLEtBQUssV0FBVyxPQUFPLE9BQU87QUFBQSxDQUFJO0FBQUEsSUFDM0M7QUFBQSxFQUNGO0FBQ0YsQ0FBQzs7O0FDMUVELElBQUFDLG9CQUF3QjtBQUlqQixJQUFNLFNBQVMsS0FBSztBQUFBLEVBQ3pCLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVMsQ0FBQyxRQUFRLFVBQVUsUUFBUSxTQUFTO0FBQUEsRUFDN0MsZUFBZTtBQUFBLEVBQ2YsT0FBTyxDQUFDLHVFQUF1RTtBQUFBLEVBQy9FLFFBQVEsR0FBRyxRQUFRO0FBQ2pCLFFBQUksT0FBTyxTQUFTLFVBQWEsT0FBTyxXQUFXLFFBQVc7QUFDNUQsWUFBTTtBQUFBLFFBQ0oseUJBQXlCLE9BQU8sSUFBSSxpQkFBaUIsT0FBTyxNQUFNO0FBQUEsUUFDbEU7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU8sT0FBTyxFQUFFLFlBQVksUUFBUSxHQUFHLE1BQU07QUFDM0MsWUFBTSxTQUFTLE9BQU8sV0FBVyxTQUFZLGFBQVksMkJBQVEsR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUN0RixZQUFNLFNBQVMsTUFBTSxXQUFXLE9BQU87QUFBQSxRQUNyQyxHQUFHLFFBQVEsRUFBRSxNQUFNLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFBQSxRQUN4QyxNQUFNLE9BQU8sUUFBUTtBQUFBLFFBQ3JCLFNBQVMsT0FBTyxXQUFXO0FBQUEsTUFDN0IsQ0FBQztBQUNELGFBQU8sTUFBTSxVQUFVLE1BQU07QUFDN0IsWUFBTSxPQUFPLE9BQU8sVUFBVSxJQUFJLENBQUMsRUFBRSxNQUFNLE9BQU8sTUFBTSxVQUFVLE1BQU07QUFBQSxRQUN0RTtBQUFBLFFBQ0EsTUFBTSxLQUFLLFFBQUs7QUFBQSxRQUNoQixPQUFPLElBQUk7QUFBQSxRQUNYLFFBQVEsU0FBUztBQUFBLE1BQ25CLENBQUM7QUFDRCxhQUFPLEtBQUssTUFBTSxDQUFDLFVBQVUsU0FBUyxRQUFRLFdBQVcsR0FBRyxNQUFNLENBQUMsUUFBUSxTQUFTLFNBQVMsT0FBTyxDQUFDLENBQUM7QUFDdEcsYUFBTztBQUFBLFFBQ0w7QUFBQSxFQUFLLFFBQVEsT0FBTyxTQUFTLENBQUMsT0FBTyxRQUFRLE9BQU8sS0FBSyxDQUFDLGdCQUFnQixRQUFRLE9BQU8sT0FBTyxDQUFDO0FBQUE7QUFBQSxNQUNuRztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0YsQ0FBQzs7O0FDckNELElBQUFDLG9CQUF3Qjs7O0FDR2pCLElBQU0sWUFBWSxLQUFLO0FBc0M5QixJQUFNLFNBQVMsSUFBSTtBQUFBLEVBQ2pCO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFDRyxJQUFJLENBQUMsWUFBWSxRQUFRLE1BQU0sRUFDL0IsS0FBSyxHQUFHO0FBQUEsRUFDWDtBQUNGOzs7QUNoQ0EsSUFBTSxhQUFhLElBQUk7QUFBQSxFQUNyQjtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFDRyxJQUFJLENBQUMsWUFBWSxRQUFRLE1BQU0sRUFDL0IsS0FBSyxHQUFHO0FBQ2I7OztBQ2pDQSxvQkFBb0M7OztBQytCcEMsU0FBUyxNQUFNQyxPQUFtQztBQUNoRCxTQUFPLElBQUksSUFBSUEsTUFBSyxLQUFLLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFDekM7QUFFQSxJQUFNLGlCQUFpQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLG1FQVNzQztBQUVuRSxJQUFNLDBCQUEwQixNQUFNLHdEQUF3RDtBQUU5RixJQUFNLGlCQUFpQixNQUFNO0FBQUE7QUFBQTtBQUFBLHdFQUcyQztBQUV4RSxJQUFNLG1CQUFtQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLDBGQU0yRDtBQUUxRixJQUFNLFlBQVksTUFBTTtBQUFBO0FBQUE7QUFBQSwrQkFHTztBQUUvQixJQUFNLFlBQVksTUFBTTtBQUFBO0FBQUE7QUFBQSw2QkFHSztBQUs3QixJQUFNLGdCQUFxRTtBQUFBLEVBQ3pFLENBQUMsMEJBQTBCLE1BQU0sOENBQThDLENBQUM7QUFBQSxFQUNoRjtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ25CTyxTQUFTLGFBQWEsT0FBd0Q7QUFDbkYsUUFBTSxTQUFpQyxDQUFDO0FBQ3hDLGFBQVcsRUFBRSxNQUFNLE9BQU8sS0FBSyxNQUFPLEtBQUksQ0FBQyxLQUFNLFFBQU8sTUFBTSxLQUFLLE9BQU8sTUFBTSxLQUFLLEtBQUs7QUFDMUYsU0FBTztBQUNUOzs7QUw1RU8sSUFBTSxTQUFTLEtBQUs7QUFBQSxFQUN6QixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTLENBQUMsUUFBUSxNQUFNO0FBQUEsRUFDeEIsZUFBZTtBQUFBLEVBQ2YsT0FBTyxDQUFDLDRHQUE0RztBQUFBLEVBQ3BILFFBQVEsV0FBVyxRQUFRO0FBQ3pCLFVBQU0sU0FBUyxLQUFLLFdBQVcsYUFBYSxnQ0FBZ0M7QUFDNUUsV0FBTyxPQUFPLFlBQVk7QUFDeEIsWUFBTSxVQUFVO0FBQUEsUUFDZCxlQUFXLDJCQUFRLFFBQVEsR0FBRyxLQUFLLE1BQU07QUFBQSxRQUN6QyxHQUFHLFFBQVEsRUFBRSxNQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDckQ7QUFDQSxZQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sUUFBUSxXQUFXLE9BQU8sU0FBUyxRQUFRLE1BQU07QUFDekUsTUFBQUMsTUFBSyxPQUFPLE9BQU87QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsU0FBU0EsTUFBSyxPQUFnQyxFQUFFLE9BQU8sR0FBa0I7QUFDdkUsYUFBVyxRQUFRLE1BQU8sUUFBTyxNQUFNLFFBQVEsVUFBVSxJQUFJLENBQUM7QUFDOUQsUUFBTSxTQUFTLE9BQU8sS0FBSztBQUMzQixTQUFPLE1BQU0sVUFBVSxNQUFNO0FBRTdCLFFBQU0sT0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTO0FBQUEsSUFDL0IsS0FBSztBQUFBLElBQ0wsS0FBSyxPQUFRLEtBQUssVUFBVSxZQUFZLGFBQWEsVUFBVztBQUFBLElBQ2hFLEtBQUssT0FBTyxRQUFRLEtBQUssT0FBTyxNQUFNLElBQUk7QUFBQSxJQUMxQyxLQUFLLFFBQVEsV0FBVyxJQUNwQixLQUFLLFNBQ0wsR0FBRyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsSUFBSSxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sR0FBRyxJQUFJLFlBQVksSUFBSSxFQUFFLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNuRyxDQUFDO0FBQ0QsU0FBTyxLQUFLLE1BQU0sQ0FBQyxRQUFRLE9BQU8sVUFBVSxRQUFRLEdBQUcsTUFBTSxDQUFDLFFBQVEsUUFBUSxTQUFTLE1BQU0sQ0FBQyxDQUFDO0FBQy9GLFNBQU87QUFBQSxJQUNMO0FBQUEsRUFBSyxRQUFRLE9BQU8sSUFBSSxDQUFDLE9BQU8sUUFBUSxPQUFPLE9BQU8sTUFBTSxDQUFDLEtBQUssUUFBUSxPQUFPLFFBQVEsT0FBTyxDQUFDLEtBQzVGLFFBQVEsT0FBTyxPQUFPLE1BQU0sQ0FBQyxpQkFBaUIsUUFBUSxPQUFPLE9BQU8sQ0FBQztBQUFBO0FBQUEsRUFDNUU7QUFDRjtBQUVBLFNBQVMsVUFBVSxNQUErQjtBQUNoRCxRQUFNLEVBQUUsTUFBTSxNQUFNLFFBQVEsUUFBQUMsU0FBUSxPQUFPLFNBQVMsWUFBWSxJQUFJO0FBQ3BFLFNBQU8sRUFBRSxPQUFPLFFBQVEsTUFBTSxNQUFNLFFBQVEsUUFBUUEsUUFBTyxRQUFRLE9BQU8sU0FBUyxZQUFZO0FBQ2pHO0FBR0EsU0FBUyxPQUFPLE9BQThDO0FBQzVELFNBQU87QUFBQSxJQUNMLE9BQU8sTUFBTTtBQUFBLElBQ2IsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxFQUFFO0FBQUEsSUFDeEMsU0FBUyxhQUFhLEtBQUs7QUFBQSxJQUMzQixRQUFRLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUyxNQUFNLEtBQUssT0FBTyxRQUFRLENBQUM7QUFBQSxJQUMvRCxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsS0FBSyxVQUFVLE9BQU8sRUFBRTtBQUFBLElBQ3RELFNBQVMsTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLFVBQVUsU0FBUyxFQUFFO0FBQUEsRUFDNUQ7QUFDRjs7O0FNNURBLElBQUFDLG9CQUF3Qjs7O0FDQXhCLHFCQUFlO0FBTVIsU0FBUyxjQUFjLEtBQXNDO0FBQ2xFLFFBQU0sRUFBRSxzQkFBc0IsSUFBSSxlQUFBQyxRQUFHLFVBQVU7QUFDL0MsTUFBSTtBQUVGLFFBQUksZUFBQUEsUUFBRyxZQUFZLElBQUksc0JBQXVCLGdCQUFBQSxRQUFHLFlBQVkscUJBQXFCO0FBQUEsRUFDcEYsU0FBUyxPQUFPO0FBQ2QsUUFBSSwyQ0FBMkMsaUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUN6RztBQUNGOzs7QUNFQSxJQUFNLGNBQWM7QUFFYixTQUFTLGVBQWUsSUFBa0I7QUFDL0MsTUFBSSxPQUF5QjtBQUM3QixNQUFJLE9BQXlCO0FBQzdCLE1BQUksTUFBTTtBQUNWLE1BQUksUUFBUTtBQUVaLFFBQU0sUUFBUSxNQUFNO0FBQ2xCLFFBQUksUUFBUSxHQUFJLElBQUcsSUFBSSxXQUFXO0FBQUEsRUFDcEM7QUFDQSxRQUFNLE9BQU8sQ0FBQ0MsVUFBaUI7QUFDN0IsVUFBTTtBQUNOLE9BQUcsSUFBSSxHQUFHQSxLQUFJO0FBQUEsQ0FBSTtBQUNsQixPQUFHLElBQUksR0FBRztBQUFBLEVBQ1o7QUFDQSxRQUFNLE1BQU0sTUFBTTtBQUNoQixRQUFJLFFBQVEsR0FBSSxJQUFHLElBQUksSUFBSTtBQUMzQixVQUFNO0FBQUEsRUFDUjtBQUVBLFFBQU0sUUFBUSxDQUFDLFlBQW9CO0FBQ2pDLFVBQU0sT0FBTyxRQUFRLFFBQVEsa0JBQWtCLEVBQUU7QUFDakQsVUFBTSxRQUFRLFNBQVM7QUFDdkIsWUFBUTtBQUNSLFFBQUksQ0FBQyxHQUFHLFVBQVU7QUFDaEIsVUFBSSxDQUFDLE1BQU8sSUFBRyxJQUFJLEdBQUcsT0FBTztBQUFBLENBQUk7QUFDakM7QUFBQSxJQUNGO0FBQ0EsUUFBSSxNQUFPLE9BQU07QUFBQSxRQUNaLEtBQUk7QUFDVCxVQUFNLFFBQVEsTUFBTSxHQUFHLEdBQUcsUUFBUSxJQUFJLENBQUM7QUFDdkMsT0FBRyxJQUFJLEdBQUc7QUFBQSxFQUNaO0FBQ0EsUUFBTSxPQUFPLENBQUMsVUFBcUI7QUFDakMsVUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNO0FBQ25DLFFBQUksR0FBRyxVQUFVO0FBQ2YsWUFBTTtBQUNOLFlBQU0sUUFBUSxPQUFPLE9BQU8sTUFBTSxHQUFHLFFBQVEsQ0FBQztBQUM5QyxTQUFHLElBQUksR0FBRztBQUFBLElBQ1osV0FBVyxNQUFNLFNBQVMsS0FBSyxNQUFNLFNBQVMsU0FBUyxNQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsV0FBVyxNQUFNLEdBQUc7QUFDeEcsU0FBRyxJQUFJLFFBQVEsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLFFBQVEsT0FBTyxJQUFJLENBQUM7QUFBQSxDQUFJO0FBQUEsSUFDakU7QUFBQSxFQUNGO0FBRUEsU0FBTztBQUFBLElBQ0wsS0FBSyxPQUFPO0FBQ1YsY0FBUSxNQUFNLE9BQU87QUFBQSxRQUNuQixLQUFLO0FBQ0gsaUJBQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxRQUM1QixLQUFLO0FBQ0gsaUJBQU87QUFDUCxpQkFBTyxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQUEsUUFDN0IsS0FBSztBQUNILGlCQUFPLEtBQUssS0FBSztBQUFBLFFBQ25CLEtBQUs7QUFDSCxpQkFBTztBQUNQLGlCQUFPO0FBQUEsWUFDTCxpQkFBaUIsTUFBTSxLQUFLLFFBQVEsQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLElBQUksV0FBVyxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQUEsVUFDcEc7QUFBQSxRQUNGLEtBQUs7QUFDSCxpQkFBTyxLQUFLLHlCQUF5QixNQUFNLElBQUksS0FBSyxNQUFNLElBQUksRUFBRTtBQUFBLFFBQ2xFLEtBQUs7QUFDSCxjQUFJO0FBQ0osaUJBQU8sS0FBSyxZQUFZLEtBQUssQ0FBQztBQUFBLFFBQ2hDO0FBQ0UsaUJBQU8sWUFBWSxLQUFLO0FBQUEsTUFDNUI7QUFBQSxJQUNGO0FBQUEsSUFDQSxJQUFJLFNBQVM7QUFDWCxZQUFNO0FBQ04sU0FBRyxJQUFJLEdBQUcsT0FBTztBQUFBLENBQUk7QUFDckIsU0FBRyxJQUFJLEdBQUc7QUFBQSxJQUNaO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsUUFBUSxPQUFrQixPQUFlLE1BQXdCLFNBQXlCO0FBRWpHLFFBQU0sT0FBTyxPQUFPLE1BQU0sSUFBSSxFQUFFLFNBQVMsT0FBTyxLQUFLLEVBQUUsTUFBTTtBQUM3RCxRQUFNQSxRQUFPLElBQUksSUFBSSxJQUFJLEtBQUssS0FBSyxRQUFRLE9BQU8sSUFBSSxDQUFDO0FBRXZELFFBQU0sUUFBUSxLQUFLLElBQUksSUFBSSxVQUFVQSxNQUFLLFNBQVMsQ0FBQztBQUNwRCxNQUFJLFFBQVEsRUFBRyxRQUFPQSxNQUFLLFVBQVUsRUFBRSxNQUFNLEdBQUcsVUFBVSxDQUFDO0FBQzNELFFBQU0sU0FBUyxLQUFLLE1BQU8sUUFBUSxLQUFLLElBQUksTUFBTSxNQUFNLEtBQUssSUFBSyxLQUFLO0FBQ3ZFLFNBQU8sSUFBSSxTQUFJLE9BQU8sTUFBTSxDQUFDLEdBQUcsU0FBSSxPQUFPLFFBQVEsTUFBTSxDQUFDLElBQUlBLEtBQUk7QUFDcEU7QUFFQSxTQUFTLFFBQVEsT0FBa0IsTUFBZ0M7QUFDakUsUUFBTSxRQUFRLENBQUMsUUFBUSxNQUFNLEtBQUssUUFBUSxDQUFDLENBQUMsRUFBRTtBQUM5QyxNQUFJLFNBQVMsS0FBTSxPQUFNLEtBQUssWUFBWSxLQUFLLEtBQUssUUFBUSxDQUFDLENBQUMsRUFBRTtBQUNoRSxRQUFNLEtBQUssR0FBRyxRQUFRLE1BQU0sZUFBZSxDQUFDLGFBQWEsR0FBRyxTQUFTLE1BQU0sVUFBVSxDQUFDLE9BQU87QUFDN0YsU0FBTyxNQUFNLEtBQUssSUFBSTtBQUN4QjtBQUVBLFNBQVMsU0FBUyxNQUF5QjtBQUN6QyxRQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxLQUFLQyxXQUFVLE1BQU1BLFFBQU8sQ0FBQztBQUM5RSxRQUFNLE9BQ0osS0FBSyxXQUFXLFNBQ1osaUJBQWlCLFFBQVEsS0FBSyxTQUFTLENBQUMsZ0JBQ3hDLG1CQUFtQixLQUFLLElBQUksV0FBVyxLQUFLLEtBQUssS0FBSyxRQUFRLEtBQUssU0FBUyxDQUFDLE9BQU8sUUFBUSxLQUFLLEtBQUssQ0FBQyxnQkFDeEYsUUFBUyxNQUFNLEtBQUssWUFBYSxLQUFLLEtBQUssQ0FBQyxNQUFNLE1BQU0sS0FBSyxZQUFZLENBQUM7QUFDL0YsU0FBTztBQUFBLElBQ0wsY0FBYyxLQUFLLElBQUk7QUFBQSxJQUN2QixjQUFjLFFBQVEsS0FBSyxPQUFPLE1BQU0sQ0FBQyxLQUFLLFFBQVEsSUFBSSxDQUFDLGVBQWUsUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUFBLElBQzlGLGNBQWMsSUFBSTtBQUFBLElBQ2xCLGNBQWMsS0FBSyxNQUFNLEtBQUssS0FBSyxVQUFVLE1BQU0sS0FBSyxTQUFTLEtBQUssS0FBSyxZQUFZO0FBQUEsSUFDdkYsY0FBYyxRQUFRLEtBQUssT0FBTyxNQUFNLENBQUMsT0FBTyxLQUFLLEtBQUssU0FBTSxLQUFLLE1BQU0sa0JBQ3RFLFNBQVMsS0FBSyxTQUFTLE9BQU8sQ0FBQyxRQUFRLE1BQU0sS0FBSyxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQ3hFLEVBQUUsS0FBSyxJQUFJO0FBQ2I7OztBRnZITyxJQUFNLFFBQVEsS0FBSztBQUFBLEVBQ3hCLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVM7QUFBQSxJQUNQO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxFQUNmLE9BQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVEsV0FBVyxRQUFRO0FBQ3pCLFVBQU0sT0FBTztBQUNiLFFBQUksY0FBYyxVQUFhLE9BQU8sYUFBYTtBQUNqRCxZQUFNLE1BQU0sc0NBQXNDLElBQUk7QUFDeEQsUUFBSSxjQUFjLFVBQWEsT0FBTyxhQUFhLFFBQVc7QUFDNUQsWUFBTSxNQUFNLDRCQUE0QixPQUFPLFFBQVEsa0JBQWtCLFNBQVMsdUJBQXVCLElBQUk7QUFBQSxJQUMvRztBQUNBLFdBQU8sT0FBTyxZQUFZO0FBQ3hCLFlBQU0sV0FBVyxDQUFDLFNBQThCLFNBQVMsU0FBWSxhQUFZLDJCQUFRLFFBQVEsR0FBRyxLQUFLLElBQUk7QUFDN0csWUFBTSxVQUF3QixRQUFRO0FBQUEsUUFDcEMsV0FBVyxTQUFTLFNBQVM7QUFBQSxRQUM3QixVQUFVLFNBQVMsT0FBTyxRQUFRO0FBQUEsUUFDbEMsTUFBTSxPQUFPO0FBQUEsUUFDYixLQUFLLFNBQVMsT0FBTyxHQUFHO0FBQUEsUUFDeEIsUUFBUSxPQUFPO0FBQUEsUUFDZixNQUFNLE9BQU87QUFBQSxRQUNiLE9BQU8sT0FBTztBQUFBLFFBQ2QsU0FBUyxPQUFPO0FBQUEsUUFDaEIsU0FBUyxPQUFPO0FBQUEsUUFDaEIsUUFBUSxPQUFPO0FBQUEsUUFDZixPQUFPLE9BQU87QUFBQSxRQUNkLFFBQVEsT0FBTztBQUFBLFFBQ2YsUUFBUSxPQUFPLFNBQVM7QUFBQSxRQUN4QixPQUFPLE9BQU87QUFBQSxRQUNkLElBQUksT0FBTztBQUFBLFFBQ1gsTUFBTSxPQUFPO0FBQUEsUUFDYixRQUFRLE9BQU87QUFBQSxRQUNmLFdBQVcsT0FBTztBQUFBLFFBQ2xCLFNBQVMsT0FBTztBQUFBLFFBQ2hCLFFBQVEsU0FBUyxPQUFPLE1BQU07QUFBQSxRQUM5QixTQUFTLE9BQU8sWUFBWSxJQUFJLFFBQVE7QUFBQSxNQUMxQyxDQUFDO0FBQ0QsWUFBTSxRQUFRLFNBQVMsT0FBTztBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUNGLENBQUM7QUFFRCxlQUFlLFFBQVEsU0FBdUIsU0FBaUM7QUFDN0UsUUFBTSxFQUFFLFFBQVEsWUFBWSxRQUFRLEdBQUcsSUFBSTtBQUMzQyxRQUFNLFdBQVcsZUFBZSxFQUFFO0FBQ2xDLFFBQU0sTUFBTSxPQUFPLE9BQU8sT0FBTyxNQUFNLFNBQVM7QUFDaEQsUUFBTSxVQUFVLE9BQU8sT0FBTyxDQUFDLFVBQXNCLE9BQU8sTUFBTSxNQUFNLE9BQU8sS0FBSyxJQUFJLFNBQVM7QUFDakcsZ0JBQWMsR0FBRztBQUNqQixNQUFJO0FBQ0osTUFBSTtBQUNGLGFBQVMsTUFBTSxXQUFXLE1BQU0sU0FBUyxFQUFFLFFBQVEsU0FBUyxJQUFJLENBQUM7QUFBQSxFQUNuRSxTQUFTLE9BQU87QUFDZCxVQUFNLFdBQVcsT0FBTyxRQUFRLElBQUk7QUFBQSxFQUN0QyxVQUFFO0FBQ0EsYUFBUyxJQUFJO0FBQUEsRUFDZjtBQUNBLFNBQU8sTUFBTSxVQUFVLE1BQU07QUFDN0IsTUFBSSxPQUFPLFlBQVksVUFBYSxRQUFRLFlBQVksT0FBTztBQUM3RCxXQUFPLEtBQUssK0VBQStFO0FBQUEsRUFDN0Y7QUFDQSxTQUFPLEtBQUssY0FBYyxPQUFPLE9BQU8sVUFBVSxRQUFRLE9BQU8sT0FBTyxNQUFNLENBQUMsUUFBUSxTQUFTLE9BQU8sT0FBTyxDQUFDO0FBQUEsQ0FBSTtBQUNySDtBQUdBLFNBQVMsV0FBVyxPQUFnQixNQUFrQztBQUNwRSxNQUFJLEVBQUUsaUJBQWlCLGdCQUFnQixNQUFNLFNBQVMsZ0JBQWlCLFFBQU87QUFDOUUsUUFBTSxhQUFhLE1BQU0sT0FBTyxZQUFZO0FBQzVDLE1BQUksT0FBTyxlQUFlLFNBQVUsUUFBTztBQUMzQyxRQUFNLFVBQVUsQ0FBQyxVQUFVLFNBQVMsR0FBRyxjQUFjLElBQUksR0FBRyxZQUFZLFVBQVUsRUFBRSxJQUFJLE1BQU0sRUFBRSxLQUFLLEdBQUc7QUFDeEcsU0FBTyxJQUFJLFlBQVksTUFBTSxNQUFNLE1BQU0sU0FBUyxnQkFBZ0IsT0FBTyxJQUFJLE1BQU0sSUFBSTtBQUN6RjtBQUVBLFNBQVMsY0FBYyxNQUFtQztBQUN4RCxTQUFPLEtBQUs7QUFBQSxJQUNWLENBQUMsVUFBVSxVQUFVLGFBQWEsY0FBYyxDQUFDLFNBQVMsV0FBVyxXQUFXLEtBQUssS0FBSyxRQUFRLENBQUMsTUFBTTtBQUFBLEVBQzNHO0FBQ0Y7QUFHQSxTQUFTLE9BQU8sVUFBMEI7QUFDeEMsU0FBTyxtQkFBbUIsS0FBSyxRQUFRLElBQUksV0FBVyxJQUFJLFNBQVMsV0FBVyxLQUFLLE9BQU8sQ0FBQztBQUM3Rjs7O0ExQmpHTyxJQUFNLFFBQW1DLG9CQUFJLElBQUk7QUFBQSxFQUN0RCxDQUFDLFNBQVMsS0FBSztBQUFBLEVBQ2YsQ0FBQyxZQUFZLFFBQVE7QUFBQSxFQUNyQixDQUFDLFVBQVUsTUFBTTtBQUFBLEVBQ2pCLENBQUMsWUFBWSxRQUFRO0FBQUEsRUFDckIsQ0FBQyxVQUFVLE1BQU07QUFBQSxFQUNqQixDQUFDLFdBQVcsT0FBTztBQUFBLEVBQ25CLENBQUMsVUFBVSxNQUFNO0FBQUEsRUFDakIsQ0FBQyxhQUFhLFNBQVM7QUFBQSxFQUN2QixDQUFDLGVBQWUsVUFBVTtBQUFBLEVBQzFCLENBQUMsbUJBQW1CLGNBQWM7QUFBQSxFQUNsQyxDQUFDLGlCQUFpQixZQUFZO0FBQ2hDLENBQUM7QUFFTSxJQUFNLFdBQVcsRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLE9BQU8sR0FBRyxhQUFhLElBQUk7QUFHekUsZUFBc0IsT0FBTyxNQUF5QixJQUFRLFlBQXlDO0FBRXJHLFFBQU0sU0FBUyxhQUFhLElBQUksS0FBSyxTQUFTLFFBQVEsQ0FBQztBQUN2RCxNQUFJO0FBQ0YsVUFBTSxVQUFVLE1BQU0sSUFBSTtBQUMxQixRQUFJLFFBQVEsU0FBUyxRQUFRO0FBQzNCLFNBQUcsSUFBSSxRQUFRLElBQUk7QUFDbkIsYUFBTyxTQUFTO0FBQUEsSUFDbEI7QUFDQSxXQUFPLE1BQU1DLFNBQVEsU0FBUyxJQUFJLFlBQVksTUFBTTtBQUFBLEVBQ3RELFNBQVMsT0FBTztBQUNkLFdBQU8sS0FBSyxPQUFPLElBQUksTUFBTTtBQUFBLEVBQy9CO0FBQ0Y7QUFXQSxTQUFTLE1BQU0sTUFBa0M7QUFDL0MsUUFBTSxDQUFDLE9BQU8sTUFBTSxJQUFJO0FBQ3hCLE1BQUksVUFBVSxVQUFhLENBQUMsVUFBVSxNQUFNLE1BQU0sRUFBRSxTQUFTLEtBQUssR0FBRztBQUNuRSxXQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sWUFBWSxLQUFLLEVBQUU7QUFBQSxFQUNsRDtBQUNBLE1BQUksVUFBVSxlQUFlLFVBQVUsS0FBTSxRQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sR0FBRyxPQUFPO0FBQUEsRUFBSztBQUN6RixRQUFNLFFBQVEsYUFBYSxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQztBQUN2RCxNQUFJLE1BQU0sV0FBVyxHQUFHLEVBQUcsT0FBTSxNQUFNLDZCQUE2QixLQUFLLGlCQUFpQixLQUFLO0FBQy9GLFFBQU0sU0FBUyxNQUFNLElBQUksS0FBSztBQUM5QixRQUFNLE9BQU8sV0FBVyxTQUFZLEdBQUcsS0FBSyxJQUFJLFVBQVUsRUFBRSxHQUFHLEtBQUssSUFBSTtBQUN4RSxRQUFNQyxRQUFPLFVBQVUsTUFBTSxJQUFJLElBQUk7QUFDckMsTUFBSUEsVUFBUyxPQUFXLE9BQU0sTUFBTSxpQkFBaUIsSUFBSSxJQUFJLEtBQUs7QUFFbEUsUUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLE1BQU07QUFDOUMsUUFBTSxFQUFFLE9BQU8sWUFBWSxJQUFJLGNBQWMsTUFBTUEsT0FBTSxJQUFJO0FBQzdELE1BQUksTUFBTSxJQUFJLE1BQU0sRUFBRyxRQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNQSxLQUFJLEVBQUU7QUFDekUsUUFBTSxPQUFPLGlCQUFpQixJQUFJLElBQUlBLE1BQUssY0FBYyxFQUFFLEdBQUcsUUFBUTtBQUN0RSxRQUFNLFVBQVVBLE1BQUssZUFBZSxPQUFPLElBQUk7QUFDL0MsUUFBTSxRQUFRLFlBQVksT0FBTztBQUNqQyxNQUFJLFVBQVUsT0FBVyxPQUFNLE1BQU0sVUFBVSxJQUFJLDBCQUEwQixLQUFLLElBQUksR0FBRyxJQUFJLFlBQVk7QUFDekcsUUFBTSxDQUFDLFVBQVUsSUFBSTtBQUNyQixNQUFJLGVBQWUsR0FBSSxPQUFNLE1BQU0sVUFBVSxJQUFJLEtBQUtBLE1BQUssVUFBVSxhQUFhLEdBQUcsSUFBSSxZQUFZO0FBQ3JHLE1BQUksZUFBZSxVQUFhQSxNQUFLLGVBQWUsUUFBUSxDQUFDQSxNQUFLLFdBQVcsV0FBVyxHQUFHLEdBQUc7QUFDNUYsVUFBTSxNQUFNLFVBQVUsSUFBSSxLQUFLQSxNQUFLLFVBQVUsZUFBZSxHQUFHLElBQUksWUFBWTtBQUFBLEVBQ2xGO0FBQ0EsU0FBTyxFQUFFLE1BQU0sUUFBUSxNQUFBQSxPQUFNLE1BQU0sTUFBTSxLQUFLQSxNQUFLLFFBQVEsWUFBWSxXQUFXQSxPQUFNLEtBQUssQ0FBQyxFQUFFO0FBQ2xHO0FBRUEsU0FBUyxjQUFjLE1BQWNBLE9BQVksTUFBeUI7QUFDeEUsUUFBTSxTQUF5RTtBQUFBLElBQzdFLE1BQU0sRUFBRSxNQUFNLFVBQVU7QUFBQSxJQUN4QixNQUFNLEVBQUUsTUFBTSxXQUFXLE9BQU8sSUFBSTtBQUFBLEVBQ3RDO0FBQ0EsYUFBV0MsV0FBVUQsTUFBSyxTQUFTO0FBQ2pDLFdBQU9DLE9BQU0sSUFBSSxFQUFFLE1BQU0sUUFBUUEsT0FBTSxFQUFFLGdCQUFnQixPQUFPLFlBQVksU0FBUztBQUFBLEVBQ3ZGO0FBQ0EsTUFBSTtBQUNGLFVBQU0sRUFBRSxRQUFRLFlBQVksUUFBSSw0QkFBVTtBQUFBLE1BQ3hDLE1BQU0sb0JBQW9CLE1BQU0sTUFBTTtBQUFBLE1BQ3RDLFNBQVM7QUFBQSxNQUNULFFBQVE7QUFBQSxNQUNSLGtCQUFrQjtBQUFBLElBQ3BCLENBQUM7QUFDRCxXQUFPLEVBQUUsT0FBTyxJQUFJLElBQUksT0FBTyxRQUFRLE1BQU0sQ0FBQyxHQUFHLFlBQVk7QUFBQSxFQUMvRCxTQUFTLE9BQU87QUFFZCxVQUFNLENBQUMsT0FBTyxpQkFBaUIsS0FBSyxpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLLEdBQUcsTUFBTSxVQUFVO0FBQzVHLFVBQU0sUUFBUSxDQUFDLEdBQUcsT0FBTyxLQUFLLE1BQU0sQ0FBQyxFQUFFLElBQUksQ0FBQ0EsWUFBVyxLQUFLQSxPQUFNLEVBQUUsRUFBRSxLQUFLLElBQUk7QUFDL0UsVUFBTSxNQUFNLFVBQVUsSUFBSSxLQUFLLElBQUksSUFBSSxjQUFjLElBQUksUUFBUSxLQUFLLFlBQVksSUFBSSx3QkFBd0I7QUFBQSxFQUNoSDtBQUNGO0FBR0EsU0FBUyxvQkFDUCxNQUNBLFFBQ1U7QUFDVixRQUFNLFNBQW1CLENBQUM7QUFDMUIsYUFBVyxZQUFZLE1BQU07QUFDM0IsVUFBTSxTQUFTLE9BQU8sR0FBRyxFQUFFO0FBQzNCLFVBQU0sYUFBYSxRQUFRLFdBQVcsSUFBSSxNQUFNLFFBQVEsT0FBTyxPQUFPLE1BQU0sQ0FBQyxDQUFDLEdBQUcsU0FBUztBQUMxRixRQUFJLGNBQWMsVUFBVSxLQUFLLFFBQVEsRUFBRyxRQUFPLE9BQU8sU0FBUyxDQUFDLElBQUksR0FBRyxNQUFNLElBQUksUUFBUTtBQUFBLFFBQ3hGLFFBQU8sS0FBSyxRQUFRO0FBQUEsRUFDM0I7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFdBQVdELE9BQVksT0FBeUQ7QUFDdkYsUUFBTSxTQUFrQyxDQUFDO0FBQ3pDLGFBQVcsUUFBUUEsTUFBSyxTQUFTO0FBQy9CLFVBQU0sUUFBUSxNQUFNLElBQUksSUFBSTtBQUM1QixRQUFJLFVBQVUsT0FBVyxRQUFPLElBQUksSUFBSSxRQUFRLElBQUksRUFBRSxLQUFLLE9BQU8sS0FBSyxHQUFHLEtBQUssSUFBSSxFQUFFO0FBQUEsRUFDdkY7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxlQUFlRCxTQUNiLFNBQ0EsSUFDQSxZQUNBLFFBQ2lCO0FBQ2pCLFFBQU0sYUFBYSxJQUFJLGdCQUFnQjtBQUN2QyxRQUFNLGdCQUFnQixHQUFHLFlBQVksTUFBTTtBQUV6QyxRQUFJLFdBQVcsT0FBTyxXQUFXLENBQUMsUUFBUSxLQUFLLGVBQWU7QUFDNUQsU0FBRyxRQUFRLFNBQVMsV0FBVztBQUMvQjtBQUFBLElBQ0Y7QUFDQSxPQUFHLElBQUksR0FBRyxHQUFHLFdBQVcsT0FBTyxFQUFFO0FBQUEsQ0FBNEU7QUFDN0csZUFBVyxNQUFNO0FBQUEsRUFDbkIsQ0FBQztBQUNELE1BQUk7QUFDRixVQUFNLFFBQVEsSUFBSSxFQUFFLFlBQVksSUFBSSxRQUFRLFFBQVEsV0FBVyxRQUFRLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDM0YsV0FBTyxTQUFTO0FBQUEsRUFDbEIsVUFBRTtBQUNBLGtCQUFjO0FBQUEsRUFDaEI7QUFDRjtBQUVBLFNBQVMsS0FBSyxPQUFnQixJQUFRLFFBQXdCO0FBQzVELFFBQU0sT0FBTyxZQUFZLEtBQUs7QUFDOUIsU0FBTyxNQUFNLFNBQVMsSUFBSTtBQUMxQixLQUFHLElBQUksV0FBVyxLQUFLLE9BQU87QUFBQSxFQUFLLEtBQUssSUFBSTtBQUFBLENBQUk7QUFDaEQsTUFBSSxpQkFBaUIsYUFBYTtBQUNoQyxRQUFJLE1BQU0sU0FBUyxVQUFXLFFBQU8sU0FBUztBQUM5QyxRQUFJLE1BQU0sU0FBUyxnQkFBaUIsUUFBTyxTQUFTO0FBQUEsRUFDdEQ7QUFDQSxTQUFPLFNBQVM7QUFDbEI7OztBNkJsSk8sU0FBUyxRQUFRLFFBQStCLFFBQVEsR0FBRyxXQUFXLE9BQWdCO0FBQzNGLE1BQUksTUFBTTtBQUNWLE1BQUksTUFBTTtBQUNWLFFBQU0sYUFBdUIsQ0FBQztBQUM5QixRQUFNLFdBQVcsb0JBQUksSUFBZ0I7QUFDckMsUUFBTSxLQUFTO0FBQUEsSUFDYixLQUFLLENBQUNHLFVBQVM7QUFDYixhQUFPQTtBQUFBLElBQ1Q7QUFBQSxJQUNBLEtBQUssQ0FBQ0EsVUFBUztBQUNiLGFBQU9BO0FBQUEsSUFDVDtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsTUFBTTtBQUFBLElBQ2Y7QUFBQSxJQUNBLEtBQUs7QUFBQSxJQUNMLFlBQVksU0FBUztBQUNuQixlQUFTLElBQUksT0FBTztBQUNwQixhQUFPLE1BQU0sU0FBUyxPQUFPLE9BQU87QUFBQSxJQUN0QztBQUFBLElBQ0EsU0FBUyxDQUFDLFNBQVMsV0FBVyxLQUFLLElBQUk7QUFBQSxFQUN6QztBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxLQUFLLE1BQU07QUFBQSxJQUNYLEtBQUssTUFBTTtBQUFBLElBQ1g7QUFBQSxJQUNBLFdBQVcsTUFBTTtBQUNmLGlCQUFXLFdBQVcsU0FBVSxTQUFRO0FBQUEsSUFDMUM7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxnQkFBZ0IsVUFBa0M7QUFBQztBQUc1QyxTQUFTLEtBQUssT0FBd0M7QUFDM0QsUUFBTSxTQUFTLENBQUMsU0FBaUIsTUFBTSxRQUFRLE9BQU8sSUFBSSxNQUFNLEdBQUcsSUFBSSwwQkFBMEIsQ0FBQztBQUNsRyxTQUFPO0FBQUEsSUFDTCxPQUFPLE9BQU8sT0FBTztBQUFBLElBQ3JCLFdBQVcsT0FBTyxXQUFXO0FBQUEsSUFDN0IsUUFBUSxPQUFPLFFBQVE7QUFBQSxJQUN2QixVQUFVLE9BQU8sVUFBVTtBQUFBLElBQzNCLGlCQUFpQixPQUFPLGlCQUFpQjtBQUFBLElBQ3pDLFNBQVMsT0FBTyxTQUFTO0FBQUEsSUFDekIsV0FBVyxPQUFPLFdBQVc7QUFBQSxJQUM3QixRQUFRLE9BQU8sUUFBUTtBQUFBLElBQ3ZCLFFBQVEsT0FBTyxRQUFRO0FBQUEsSUFDdkIsUUFBUSxPQUFPLFFBQVE7QUFBQSxJQUN2QixlQUFlLE9BQU8sZUFBZTtBQUFBLElBQ3JDLGVBQWUsT0FBTyxlQUFlO0FBQUEsSUFDckMsYUFBYSxPQUFPLGFBQWE7QUFBQSxJQUNqQyxVQUFVLE9BQU8sVUFBVTtBQUFBLElBQzNCLGVBQWUsT0FBTyxlQUFlO0FBQUEsSUFDckMsR0FBRztBQUFBLEVBQ0w7QUFDRjtBQUVBLGVBQXNCLElBQ3BCLE1BQ0EsUUFBNkIsQ0FBQyxHQUM5QixFQUFFLElBQUksS0FBSyxLQUFLLFdBQVcsSUFBYSxRQUFRLEdBQ2xDO0FBQ2QsUUFBTSxPQUFPLE1BQU0sT0FBTyxNQUFNLElBQUksS0FBSyxLQUFLLENBQUM7QUFDL0MsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEtBQUssSUFBSTtBQUFBLElBQ1QsS0FBSyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsT0FBTyxNQUFNLFVBQVUsSUFBSSxDQUFDO0FBQUEsRUFDOUI7QUFDRjtBQUVPLFNBQVMsVUFBVUEsT0FBeUM7QUFDakUsU0FBT0EsTUFDSixNQUFNLElBQUksRUFDVixPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUUsRUFDNUIsSUFBSSxDQUFDLFNBQWtDLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDNUQ7OztJOUIvRkEsMkJBQVMscURBQXFELE1BQU07QUFDbEUsUUFBTSxRQUFpRTtBQUFBLElBQ3JFLENBQUMsUUFBUSxzQkFBc0IsT0FBTztBQUFBLElBQ3RDLENBQUMsVUFBVSx3QkFBd0IsYUFBYTtBQUFBLElBQ2hELENBQUMsa0JBQWtCLDRCQUE0QjtBQUFBLElBQy9DLENBQUMsb0JBQW9CLFVBQVUsc0JBQXNCO0FBQUEsSUFDckQsQ0FBQyxTQUFTLHNCQUFzQjtBQUFBLElBQ2hDLENBQUMsbUJBQW1CLHNCQUFzQjtBQUFBLElBQzFDLENBQUMsVUFBVSxzQkFBc0I7QUFBQSxJQUNqQyxDQUFDLHdCQUF3QixzQkFBc0I7QUFBQSxJQUMvQyxDQUFDLGNBQWMsd0JBQXdCO0FBQUEsSUFDdkMsQ0FBQyxhQUFhLHdCQUF3QjtBQUFBLElBQ3RDLENBQUMsOEJBQThCLHNCQUFzQixvQkFBb0I7QUFBQSxJQUN6RSxDQUFDLHdCQUF3QixnQkFBZ0IsUUFBUTtBQUFBLElBQ2pELENBQUMsc0JBQXNCLFVBQVU7QUFBQSxJQUNqQyxDQUFDLGtCQUFrQixVQUFVLGtCQUFrQjtBQUFBLElBQy9DLENBQUMsc0JBQXNCLFFBQVE7QUFBQSxJQUMvQixDQUFDLG9CQUFvQixVQUFVLG1DQUFtQztBQUFBLElBQ2xFLENBQUMscUJBQXFCLFVBQVUsb0NBQW9DO0FBQUEsSUFDcEUsQ0FBQyxzQkFBc0IsVUFBVSxLQUFLO0FBQUEsSUFDdEMsQ0FBQyx1QkFBdUIsVUFBVSx3Q0FBd0M7QUFBQSxJQUMxRSxDQUFDLHVCQUF1QixRQUFRO0FBQUEsSUFDaEMsQ0FBQyxtQkFBbUIsUUFBUTtBQUFBLElBQzVCLENBQUMscUJBQXFCLFNBQVM7QUFBQSxJQUMvQixDQUFDLHNCQUFzQixVQUFVO0FBQUEsSUFDakMsQ0FBQyx1QkFBdUIsV0FBVztBQUFBLElBQ25DLENBQUMscUJBQXFCLFNBQVM7QUFBQSxJQUMvQixDQUFDLHVCQUF1QixXQUFXO0FBQUEsSUFDbkMsQ0FBQyxrQkFBa0IsUUFBUSwyQkFBMkI7QUFBQSxJQUN0RCxDQUFDLHNCQUFzQixRQUFRLFFBQVE7QUFBQSxJQUN2QyxDQUFDLG9CQUFvQixRQUFRLEtBQUs7QUFBQSxJQUNsQyxDQUFDLHlCQUF5QixRQUFRLFVBQVU7QUFBQSxJQUM1QyxDQUFDLHFCQUFxQixTQUFTO0FBQUEsSUFDL0IsQ0FBQyx1QkFBdUIsV0FBVztBQUFBLElBQ25DLENBQUMscUJBQXFCLFFBQVE7QUFBQSxJQUM5QixDQUFDLDZCQUE2QixRQUFRO0FBQUEsSUFDdEMsQ0FBQyw0QkFBNEIsWUFBWSxZQUFZO0FBQUEsSUFDckQsQ0FBQyx3QkFBd0IsWUFBWSxPQUFPLHNDQUFzQztBQUFBLElBQ2xGLENBQUMsNEJBQTRCLGVBQWUsUUFBUSxrQkFBa0I7QUFBQSxJQUN0RSxDQUFDLG1CQUFtQixRQUFRO0FBQUEsSUFDNUIsQ0FBQyxZQUFZLHFCQUFxQixRQUFRO0FBQUEsSUFDMUMsQ0FBQyx3QkFBd0IsbUNBQW1DO0FBQUEsSUFDNUQsQ0FBQyxpQ0FBaUMscUNBQXFDO0FBQUEsSUFDdkUsQ0FBQyw0Q0FBNEMsVUFBVSxHQUFHO0FBQUEsSUFDMUQsQ0FBQyw0Q0FBNEMsWUFBWSxHQUFHO0FBQUEsSUFDNUQsQ0FBQyx1REFBdUQsd0NBQXdDO0FBQUEsSUFDaEcsQ0FBQyxrQ0FBa0MsMENBQTBDO0FBQUEsSUFDN0UsQ0FBQyxnQ0FBZ0MseUNBQXlDO0FBQUEsSUFDMUUsQ0FBQyxnQ0FBZ0MsdUNBQXVDO0FBQUEsSUFDeEUsQ0FBQyxzQ0FBc0MsY0FBYztBQUFBLElBQ3JELENBQUMsdUNBQXVDLGNBQWMsTUFBTTtBQUFBLElBQzVELENBQUMsMkNBQTJDLGNBQWMsVUFBVTtBQUFBLElBQ3BFLENBQUMsMEJBQTBCLFlBQVksTUFBTTtBQUFBLElBQzdDLENBQUMsMEJBQTBCLFlBQVksTUFBTTtBQUFBLElBQzdDLENBQUMsVUFBVSxxQkFBcUI7QUFBQSxJQUNoQyxDQUFDLHFCQUFxQixVQUFVO0FBQUEsSUFDaEMsQ0FBQyw4QkFBOEIsMEJBQTBCO0FBQUEsSUFDekQsQ0FBQyxxQkFBcUIsdUJBQXVCO0FBQUEsSUFDN0MsQ0FBQywwQkFBMEIsa0JBQWtCO0FBQUEsSUFDN0MsQ0FBQyw4QkFBOEIsNENBQTRDO0FBQUEsSUFDM0UsQ0FBQyxtQkFBbUIsUUFBUTtBQUFBLEVBQzlCO0FBQ0EsYUFBVyxDQUFDLE1BQU0sR0FBRyxJQUFJLEtBQUssT0FBTztBQUNuQyw2QkFBRyxVQUFVLElBQUksSUFBSSxZQUFZO0FBRS9CLFlBQU1DLFNBQVEsS0FBSyxNQUFNLEdBQUc7QUFDNUIsWUFBTSxRQUFRLE1BQU0sSUFBSUEsTUFBSztBQUM3QixvQkFBQUMsUUFBTyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQzFCLG9CQUFBQSxRQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUU7QUFDMUIsaUJBQVcsUUFBUSxLQUFNLGVBQUFBLFFBQU8sR0FBRyxNQUFNLElBQUksU0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLGdCQUFnQixNQUFNLEdBQUcsRUFBRTtBQUVoRyxZQUFNLE9BQU8sTUFBTSxJQUFJLENBQUMsR0FBR0QsUUFBTyxRQUFRLENBQUM7QUFDM0Msb0JBQUFDLFFBQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUN6QixZQUFNLENBQUMsT0FBTyxHQUFHLElBQUksSUFBSSxLQUFLLE1BQU07QUFDcEMsb0JBQUFBLFFBQU8sVUFBVSxNQUFNLENBQUMsQ0FBQztBQUN6QixvQkFBQUEsUUFBTyxNQUFNLFFBQVEsT0FBTyxHQUFHLE9BQU87QUFDdEMsb0JBQUFBLFFBQU8sTUFBTSxRQUFRLE1BQU0sR0FBRyxTQUFTO0FBQ3ZDLG9CQUFBQSxRQUFPLEdBQUcsT0FBTyxRQUFRLFNBQVMsQ0FBQyxFQUFFLFNBQVMsS0FBSyxPQUFPLFFBQVEsTUFBTSxDQUFDLEVBQUUsU0FBUyxDQUFDO0FBQUEsSUFDdkYsQ0FBQztBQUFBLEVBQ0g7QUFDRixDQUFDO0FBQUEsSUFFRCwyQkFBUyxRQUFRLE1BQU07QUFDckIsYUFBVyxRQUFRLENBQUMsQ0FBQyxHQUFHLENBQUMsUUFBUSxHQUFHLENBQUMsSUFBSSxHQUFHLENBQUMsTUFBTSxDQUFDLEdBQUc7QUFDckQsNkJBQUcsVUFBVSxLQUFLLEtBQUssR0FBRyxDQUFDLHFCQUFxQixZQUFZO0FBQzFELFlBQU0sRUFBRSxNQUFNLEtBQUssSUFBSSxJQUFJLE1BQU0sSUFBSSxJQUFJO0FBQ3pDLG9CQUFBQSxRQUFPLE1BQU0sTUFBTSxDQUFDO0FBQ3BCLG9CQUFBQSxRQUFPLE1BQU0sS0FBSyxFQUFFO0FBQ3BCLGlCQUFXLENBQUMsTUFBTSxFQUFFLFFBQVEsQ0FBQyxLQUFLLE1BQU8sZUFBQUEsUUFBTyxNQUFNLEtBQUssSUFBSSxPQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sS0FBSyxHQUFHLENBQUM7QUFBQSxJQUN2RyxDQUFDO0FBQUEsRUFDSDtBQUVBLGFBQVcsQ0FBQyxNQUFNQyxLQUFJLEtBQUssT0FBTztBQUNoQyw2QkFBRyxVQUFVLElBQUksa0VBQWtFLFlBQVk7QUFDN0YsWUFBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQUcsR0FBRyxRQUFRLENBQUM7QUFDOUQsb0JBQUFELFFBQU8sTUFBTSxNQUFNLENBQUM7QUFDcEIsb0JBQUFBLFFBQU8sR0FBRyxJQUFJLFdBQVdDLE1BQUssT0FBTyxDQUFDO0FBQ3RDLGlCQUFXQyxXQUFVLENBQUMsR0FBR0QsTUFBSyxTQUFTLFFBQVEsTUFBTSxFQUFHLGVBQUFELFFBQU8sTUFBTSxLQUFLLElBQUksT0FBTyxRQUFRRSxPQUFNLFNBQVMsR0FBRyxDQUFDO0FBQ2hILGlCQUFXLFFBQVEsSUFBSSxNQUFNLElBQUksRUFBRyxlQUFBRixRQUFPLEdBQUcsS0FBSyxVQUFVLEtBQUssYUFBYSxJQUFJLEVBQUU7QUFBQSxJQUN2RixDQUFDO0FBQUEsRUFDSDtBQUVBLDJCQUFHLGlEQUFpRCxZQUFZO0FBQzlELGtCQUFBQSxRQUFPLE9BQU8sTUFBTSxJQUFJLENBQUMsV0FBVyxDQUFDLEdBQUcsS0FBSyxHQUFHLE9BQU87QUFBQSxDQUFJO0FBQUEsRUFDN0QsQ0FBQztBQUNILENBQUM7QUFBQSxJQUVELDJCQUFTLDhCQUE4QixNQUFNO0FBQzNDLFFBQU0sUUFBUSxDQUFDLE1BQXlCLGFBQTJCLFlBQVk7QUFDN0UsVUFBTSxXQUEyQixDQUFDO0FBQ2xDLFVBQU0sSUFBSSxNQUFNO0FBQUEsTUFDZCxPQUFPLE9BQU8sWUFBWTtBQUN4QixpQkFBUyxLQUFLLE9BQU87QUFDckIsZUFBTyxFQUFFLFNBQVMsS0FBSyxPQUFPLEdBQUcsU0FBUyxHQUFHLFdBQVcsR0FBRyxPQUFPLEVBQUU7QUFBQSxNQUN0RTtBQUFBLElBQ0YsQ0FBQztBQUNELGtCQUFBQSxRQUFPLFVBQVUsVUFBVSxDQUFDLFFBQVEsQ0FBQztBQUFBLEVBQ3ZDO0FBQ0EsMkJBQUcsaUNBQWlDLE1BQU0sQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFFLFdBQVcsV0FBVyxDQUFDLENBQUM7QUFDckY7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLE1BQ0U7QUFBQSxRQUNFLEdBQUcsb0dBQW9HO0FBQUEsVUFDckc7QUFBQSxRQUNGO0FBQUEsUUFDQSxHQUFHLHVGQUF1RixNQUFNLEdBQUc7QUFBQSxRQUNuRyxHQUFHLDBEQUEwRCxNQUFNLEdBQUc7QUFBQSxNQUN4RTtBQUFBLE1BQ0E7QUFBQSxRQUNFLFdBQVc7QUFBQSxRQUNYLE1BQU07QUFBQSxRQUNOLEtBQUs7QUFBQSxRQUNMLFFBQVE7QUFBQSxRQUNSLE1BQU07QUFBQSxRQUNOLE9BQU87QUFBQSxRQUNQLFNBQVM7QUFBQSxRQUNULFNBQVM7QUFBQSxRQUNULFFBQVE7QUFBQSxRQUNSLE9BQU87QUFBQSxRQUNQLFFBQVE7QUFBQSxRQUNSLFFBQVE7QUFBQSxRQUNSLE9BQU87QUFBQSxRQUNQLElBQUk7QUFBQSxRQUNKLE1BQU07QUFBQSxRQUNOLFFBQVE7QUFBQSxRQUNSLFdBQVc7QUFBQSxRQUNYLFNBQVM7QUFBQSxRQUNULFFBQVE7QUFBQSxRQUNSLFNBQVM7QUFBQSxNQUNYO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSwyQkFBRywyQkFBMkIsTUFBTSxDQUFDLFNBQVMsb0JBQW9CLEdBQUcsRUFBRSxVQUFVLGdCQUFnQixDQUFDLENBQUM7QUFDbkcsMkJBQUcsd0JBQXdCLE1BQU0sQ0FBQyxTQUFTLFVBQVUsS0FBSyxNQUFNLFVBQVUsR0FBRyxHQUFHLEVBQUUsV0FBVyxZQUFZLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDbkgsMkJBQUcsMENBQTBDLE1BQU0sQ0FBQyxTQUFTLE1BQU0sS0FBSyxHQUFHLEVBQUUsV0FBVyxZQUFZLENBQUMsQ0FBQztBQUN4RyxDQUFDOyIsCiAgIm5hbWVzIjogWyJleHBvcnRzIiwgIm1vZHVsZSIsICJvYmplY3QiLCAicnVuIiwgInRva2VucyIsICJjb3VudCIsICJvcHRpb25zIiwgIm1lc3NhZ2UiLCAid29yZHMiLCAia2luZCIsICJ0ZXh0IiwgImxpbmVzIiwgInZlcmJzIiwgInZlcmIiLCAib3B0aW9uIiwgImltcG9ydF9ub2RlX3BhdGgiLCAicmVzb2x2ZSIsICJjb21wbGV0ZSIsICJ0ZXh0IiwgInJlc29sdmUiLCAiaW1wb3J0X25vZGVfcGF0aCIsICJyb3ciLCAiaW1wb3J0X25vZGVfcGF0aCIsICJpbXBvcnRfbm9kZV9wYXRoIiwgInRva2VucyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgImltcG9ydF9ub2RlX3BhdGgiLCAidGV4dCIsICJzaG93IiwgInRva2VucyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgIm9zIiwgInRleHQiLCAiY291bnQiLCAicGVyZm9ybSIsICJ2ZXJiIiwgIm9wdGlvbiIsICJ0ZXh0IiwgIndvcmRzIiwgImFzc2VydCIsICJ2ZXJiIiwgIm9wdGlvbiJdCn0K
