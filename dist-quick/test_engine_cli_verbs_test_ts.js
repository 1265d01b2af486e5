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

// test/engine/cli/verbs.test.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_node_test = require("node:test");

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

// engine/cli/run.ts
var import_node_util = require("node:util");

// package.json
var version = "0.1.0";

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
function verdictText(verdict2) {
  const { base, tuned, difference, better } = verdict2;
  const row2 = (name, read, digits, scale, unit) => {
    const shown = [base, tuned].map((metrics2) => `${(scale * read(metrics2)).toFixed(digits)}${unit}`);
    return [name, ...shown];
  };
  const rows = [
    row2("nats per token", (metrics2) => metrics2.natsPerToken, 3, 1, ""),
    row2("nats per byte", (metrics2) => metrics2.natsPerByte, 3, 1, ""),
    row2("line exact match", (metrics2) => metrics2.lineExactMatch, 1, 100, " %"),
    row2("span exact match", (metrics2) => metrics2.spanExactMatch, 1, 100, " %"),
    row2("edit similarity", (metrics2) => metrics2.editSimilarity, 1, 100, " %"),
    row2("identifier F1", (metrics2) => metrics2.identifierF1, 1, 100, " %")
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
      const rows = models.map(({ id, bytes: size, parameters, license, source, path }) => {
        const count2 = parameters === null ? "not a known family" : grouped(parameters);
        return [id, bytes(size), count2, license ?? "", source, path];
      });
      const columns = ["id", "size", "parameters", "licence", "from", "path"];
      output.text(table(columns, rows, ["left", "right", "right", "left", "left", "left"]));
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
  let plan2 = null;
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
  const step2 = (event) => {
    const steps = plan2?.steps ?? event.step;
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
          plan2 = event;
          return line(planText(event));
        case "step":
          return step2(event);
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
  const step2 = String(event.step).padStart(String(steps).length);
  const text2 = ` ${step2}/${steps}  ${figures(event, held)}`;
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
function planText(plan2) {
  const left = Object.values(plan2.skipped).reduce((sum, count2) => sum + count2, 0);
  const what = plan2.method === "full" ? `every weight: ${grouped(plan2.trainable)} parameters` : `adapter of rank ${plan2.rank}, alpha ${plan2.alpha}: ${grouped(plan2.trainable)} of ${grouped(plan2.total)} parameters (${percent(100 * plan2.trainable / plan2.total)}), ${bytes(plan2.adapterBytes)}`;
  return [
    `base       ${plan2.base}`,
    `workspace  ${counted(plan2.files, "file")} (${grouped(left)} left out), ${grouped(plan2.tokens)} tokens`,
    `training   ${what}`,
    `device     ${plan2.device} (${plan2.deviceName}), ${plan2.precision}: ${plan2.deviceReason}`,
    `plan       ${counted(plan2.steps, "step")} of ${plan2.batch} \xD7 ${plan2.seqLen} tokens, about ${duration(plan2.estimate.seconds)} and ${bytes(plan2.estimate.bytes)}`
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
    checkModel: refuse("checkModel"),
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

// test/engine/cli/verbs.test.ts
var plan = {
  event: "plan",
  base: "base",
  method: "lora",
  rank: 16,
  alpha: 32,
  files: 12,
  skipped: { binary: 2 },
  tokens: 34567,
  trainable: 1e3,
  total: 1e4,
  perTarget: { q_proj: 1e3 },
  adapterBytes: 4200,
  steps: 4,
  batch: 8,
  seqLen: 512,
  estimate: { seconds: 125, bytes: 15e8 },
  device: "cpu",
  deviceName: "A CPU",
  deviceReason: "nothing faster is here",
  precision: "int8",
  placement: { CPUExecutionProvider: 10 }
};
var step = (number) => ({
  event: "step",
  step: number,
  loss: 3.25,
  lr: 1e-3,
  gradNorm: 0.5,
  tokensPerSecond: 1234,
  peakBytes: 1e9,
  etaSeconds: 61
});
var metrics = (natsPerToken) => ({
  natsPerToken,
  natsPerByte: 0.9,
  lineExactMatch: 0.25,
  spanExactMatch: 0.2,
  editSimilarity: 0.5,
  identifierF1: 0.4,
  samples: []
});
var verdict = {
  base: metrics(3.65),
  tuned: metrics(3.38),
  difference: { value: -0.27, low95: -0.31, high95: -0.22 },
  better: true
};
var trained = { adapter: "/a", steps: 4, seconds: 9, trainable: 1e3, total: 1e4 };
var judged = { ...trained, verdict: { ...verdict, files: 3, spans: 9 } };
var events = [
  { event: "phase", phase: "reviewing", message: "Reviewing the workspace" },
  plan,
  { event: "eval", step: 0, loss: 3.65 },
  step(1),
  step(2),
  step(3),
  step(4),
  { event: "eval", step: 4, loss: 3.38 },
  { event: "verdict", ...verdict, files: 3, spans: 9 }
];
var fakeTrain = {
  train: async (_, { onEvent, log }) => {
    for (const event of events) onEvent(event);
    log("a word for the log");
    return judged;
  }
};
(0, import_node_test.describe)("train", () => {
  (0, import_node_test.it)("--json: each event a line, the result last, logs apart", async () => {
    const { code, lines: lines2, err } = await run(["train", "ws", "--json"], fakeTrain);
    import_strict.default.equal(code, 0);
    import_strict.default.deepEqual(
      lines2(),
      [...events, { event: "result", ...judged }].map((event) => ({ ...event }))
    );
    import_strict.default.match(err, /a word for the log/);
  });
  (0, import_node_test.it)("as text: plan, steps, held-out loss, verdict, folder", async () => {
    const { code, out } = await run(["train", "ws"], fakeTrain);
    import_strict.default.equal(code, 0);
    import_strict.default.match(out, /12 files \(2 left out\), 34,567 tokens/);
    import_strict.default.match(out, /rank 16, alpha 32: 1,000 of 10,000 parameters \(10 %\), 4\.2 kB/);
    import_strict.default.match(out, /cpu \(A CPU\), int8: nothing faster is here/);
    import_strict.default.match(out, /4 steps of 8 × 512 tokens, about 2 min 05 s and 1\.5 GB/);
    import_strict.default.match(out, /step 3\/4 {2}loss 3\.250 {2}held-out 3\.650 {2}1,234 tokens\/s {2}1 min 01 s left/);
    import_strict.default.match(out, /held-out loss 3\.380 after step 4/);
    import_strict.default.match(out, /nats per token +3\.650 +3\.380/);
    import_strict.default.match(
      out,
      /Better than the base on held-out files: −0\.270 nats per token, 95 % between −0\.310 and −0\.220/
    );
    import_strict.default.match(out, /adapter in \/a after 4 steps and 9 s\n$/);
    import_strict.default.ok(!out.includes("no comparison"));
    import_strict.default.ok(!out.includes("\x1B"), "no escape sequences off a terminal");
  });
  (0, import_node_test.it)("off a terminal a long run prints some lines, not one a step", async () => {
    const { out } = await run(["train", "ws"], {
      train: async (_, { onEvent }) => {
        onEvent({ ...plan, steps: 1e3 });
        for (let number = 1; number <= 1e3; number++) onEvent(step(number));
        return trained;
      }
    });
    import_strict.default.match(out, /no comparison with the base: it takes at least two held-out files/);
    const shown = out.match(/^step \d+/gm) ?? [];
    import_strict.default.equal(shown.length, 21);
    import_strict.default.deepEqual([shown[0], shown.at(-1)], ["step 1", "step 1000"]);
  });
  (0, import_node_test.it)("on a terminal one bar redraws itself within the width", async () => {
    const { out } = await run(["train", "ws"], fakeTrain, session(void 0, true));
    const bars = out.replaceAll("\r\x1B[2K", "\n").split("\n").filter((part) => part.includes("\u2588"));
    import_strict.default.match(
      bars.at(-1) ?? "",
      /^\[█+\] 4\/4 {2}loss 3\.250 {2}held-out 3\.\d{3} {2}1,234 tokens\/s {2}1 min 01 s left$/
    );
    for (const bar of bars) import_strict.default.ok(bar.length < 100);
  });
  const counting = async (terminal) => {
    const messages = ["Comparing", "Comparing: 1 of 2", "Comparing: 2 of 2", "Saving"];
    const train2 = async (_, { onEvent }) => {
      for (const message of messages) onEvent({ event: "phase", phase: "evaluating", message });
      return judged;
    };
    return (await run(["train", "ws"], { train: train2 }, session(void 0, terminal))).out.split("adapter in")[0];
  };
  (0, import_node_test.it)("a phase that counts is one line, which redraws itself on a terminal", async () => {
    import_strict.default.equal(await counting(false), "Comparing\nSaving\n");
    const redraw = "\r\x1B[2K";
    const expected = `Comparing${redraw}Comparing: 1 of 2${redraw}Comparing: 2 of 2
Saving
`;
    import_strict.default.equal(await counting(true), expected);
  });
  (0, import_node_test.it)("interrupted once: aborts, says how to resume, exit code 130", async () => {
    const here = session();
    const { code, err, lines: lines2, exitedWith } = await run(
      ["train", "my ws", "--steps", "9", "--resume", "/old", "--json"],
      {
        train: (_, { signal }) => new Promise((_resolve, reject) => {
          signal.addEventListener(
            "abort",
            () => reject(new AttuneError("E_INTERRUPTED", "Stopped after step 3.", "Resume.", { checkpoint: "/c/step-3" }))
          );
          here.interrupt();
        })
      },
      here
    );
    import_strict.default.equal(code, 130);
    import_strict.default.deepEqual(exitedWith, []);
    const resume = "Resume with: attune train 'my ws' --steps 9 --json --resume /c/step-3";
    import_strict.default.ok(err.includes(resume), err);
    import_strict.default.deepEqual(lines2(), [
      {
        event: "error",
        code: "E_INTERRUPTED",
        message: "Stopped after step 3.",
        hint: resume,
        data: { checkpoint: "/c/step-3" }
      }
    ]);
  });
  (0, import_node_test.it)("interrupted twice: ends at once", async () => {
    const here = session();
    const { exitedWith } = await run(
      ["train", "ws"],
      {
        train: async () => {
          here.interrupt();
          here.interrupt();
          return trained;
        }
      },
      here
    );
    import_strict.default.deepEqual(exitedWith, [130]);
  });
});
(0, import_node_test.describe)("failures", () => {
  const failWith = (error) => ({ devices: () => Promise.reject(error) });
  (0, import_node_test.it)("an error of the engine is exit code 1 with code, message, hint and data", async () => {
    const error = new AttuneError("E_DEVICE", "No GPU is here.", "Use --device cpu.", { tried: ["webgpu"] });
    const json = await run(["devices", "--json"], failWith(error));
    import_strict.default.equal(json.code, 1);
    import_strict.default.deepEqual(json.lines(), [
      {
        event: "error",
        code: "E_DEVICE",
        message: "No GPU is here.",
        hint: "Use --device cpu.",
        data: { tried: ["webgpu"] }
      }
    ]);
    const plain = await run(["devices"], failWith(error));
    import_strict.default.equal(plain.code, 1);
    import_strict.default.equal(plain.out, "");
    import_strict.default.equal(plain.err, "attune: No GPU is here.\nUse --device cpu.\n");
  });
  (0, import_node_test.it)("anything else is a defect: E_INTERNAL with the stack", async () => {
    const { code, lines: lines2 } = await run(["devices", "--json"], failWith(new TypeError("oops")));
    import_strict.default.equal(code, 1);
    import_strict.default.equal(lines2()[0]?.["code"], "E_INTERNAL");
    import_strict.default.match(String(lines2()[0]?.["message"]), /TypeError: oops\n +at/);
  });
  (0, import_node_test.it)("a verb that cannot stop by itself ends at the first interrupt", async () => {
    const here = session();
    const devices2 = async () => {
      here.interrupt();
      return [];
    };
    import_strict.default.deepEqual((await run(["devices"], { devices: devices2 }, here)).exitedWith, [130]);
  });
});
(0, import_node_test.describe)("the other verbs", () => {
  const file = (path, more = {}) => ({
    path,
    used: true,
    reason: "source code",
    text: "x",
    tokens: [1, 2, 3],
    split: "train",
    secrets: [],
    duplicateOf: null,
    ...more
  });
  const out = { used: false, text: "", tokens: [], split: null };
  const files = [
    file("a.ts"),
    file("b.ts", { split: "heldOut" }),
    file("c.bin", { ...out, reason: "binary" }),
    file("d.bin", { ...out, reason: "binary" }),
    file("k.ts", { ...out, reason: "holds a secret", secrets: [{ line: 4, kind: "private key" }] })
  ];
  (0, import_node_test.it)("review --json", async () => {
    const { lines: lines2 } = await run(["review", "ws", "--json"], { review: async () => ({ files }) });
    const all = lines2();
    import_strict.default.deepEqual(all[1], {
      event: "file",
      path: "b.ts",
      used: true,
      reason: "source code",
      tokens: 3,
      split: "heldOut",
      secrets: [],
      duplicateOf: null
    });
    import_strict.default.deepEqual(all.at(-1), {
      event: "result",
      files: 5,
      used: 2,
      skipped: { binary: 2, "holds a secret": 1 },
      tokens: 6,
      train: 1,
      heldOut: 1
    });
    import_strict.default.equal(all.length, 6);
  });
  (0, import_node_test.it)("review as text", async () => {
    const text2 = (await run(["review", "ws"], { review: async () => ({ files }) })).out;
    import_strict.default.match(text2, /^a\.ts +train +3 +source code$/m);
    import_strict.default.match(text2, /^k\.ts +left out +holds a secret \(private key in line 4\)$/m);
    import_strict.default.match(text2, /2 of 5 files, 6 tokens; 1 file to train on, 1 held out/);
  });
  (0, import_node_test.it)("params", async () => {
    const result = {
      trainable: 2048,
      total: 1e6,
      percent: 0.2048,
      perMatrix: [{ name: "layers.0.q_proj", shape: [64, 64], rank: 16, trainable: 2048 }]
    };
    const requests = [];
    const params2 = async (request) => {
      requests.push(request);
      return result;
    };
    import_strict.default.deepEqual((await run(["params", "--config", "c.json", "--json"], { params: params2 })).lines(), [
      { event: "result", ...result }
    ]);
    import_strict.default.deepEqual(requests, [{ config: "/here/c.json", rank: 16, targets: "all-linear" }]);
    import_strict.default.match((await run(["params"], { params: params2 })).out, /2,048 of 1,000,000 parameters, 0\.205 %/);
  });
  (0, import_node_test.it)("devices", async () => {
    const device = {
      event: "device",
      device: "webgpu",
      name: "A GPU",
      provider: "WebGpuExecutionProvider",
      usable: true,
      reason: "agrees with the CPU",
      selfTest: { maxRelativeError: 15e-7 },
      placement: { webgpu: 8, cpu: 0 }
    };
    const devices2 = async () => [device];
    import_strict.default.deepEqual((await run(["devices", "--json"], { devices: devices2 })).lines(), [
      device,
      { event: "result", devices: 1, usable: 1 }
    ]);
    import_strict.default.match((await run(["devices"], { devices: devices2 })).out, /^webgpu +A GPU +yes +1\.5e-6 +webgpu 8, cpu 0 +agrees/m);
  });
  (0, import_node_test.it)("models list", async () => {
    const known = { id: "base", path: "/m/base", embedded: true, bytes: 12e6, license: "mit" };
    const strange = { id: "a/b", path: "/m/b", embedded: false, bytes: 0, license: null };
    const entries = [
      { ...known, source: "embedded", parameters: 6e6 },
      { ...strange, source: "store", parameters: null }
    ];
    const models = async () => [...entries];
    import_strict.default.deepEqual((await run(["models", "list", "--json"], { models })).lines(), [
      ...entries.map((entry) => ({ event: "model", ...entry })),
      { event: "result", models: 2 }
    ]);
    const { out: out2 } = await run(["models", "list"], { models });
    import_strict.default.match(out2, /^base +12 MB +6,000,000 +mit +embedded +\/m\/base$/m);
    import_strict.default.match(out2, /^a\/b +0 B +not a known family +store +\/m\/b$/m);
  });
  (0, import_node_test.it)("models download and remove", async () => {
    const result = { id: "a/b", path: "/m/a--b", hash: "h", parameters: 7, source: "download" };
    const downloadModel = async ({ id, revision }, { onEvent }) => {
      import_strict.default.deepEqual([id, revision], ["a/b", "v1"]);
      onEvent({ event: "download", id, file: "config.json", doneBytes: 1, totalBytes: 2 });
      return result;
    };
    const argv = ["models", "download", "a/b", "--revision", "v1"];
    import_strict.default.deepEqual((await run([...argv, "--json"], { downloadModel })).lines(), [
      { event: "download", id: "a/b", file: "config.json", doneBytes: 1, totalBytes: 2 },
      { event: "result", ...result }
    ]);
    import_strict.default.equal((await run(argv, { downloadModel })).out, "a/b: 7 parameters, in /m/a--b\n");
    const removeModel = async () => ({ removed: "/m/a--b" });
    import_strict.default.equal((await run(["models", "remove", "a/b"], { removeModel })).out, "removed /m/a--b\n");
  });
  (0, import_node_test.it)("evaluate", async () => {
    const evaluate2 = async () => verdict;
    import_strict.default.deepEqual((await run(["evaluate", "ws", "--json"], { evaluate: evaluate2 })).lines(), [
      { event: "result", ...verdict }
    ]);
    import_strict.default.match((await run(["evaluate", "ws"], { evaluate: evaluate2 })).out, /edit similarity +50\.0 % +50\.0 %/);
  });
  (0, import_node_test.it)("logits and gradients; numbers that JSON lacks are spelled, never null", async () => {
    const logits2 = async () => ({ logits: [0.5, Number.NEGATIVE_INFINITY, Number.NaN] });
    import_strict.default.deepEqual((await run(["logits", "--tokens", "1, 2", "--json"], { logits: logits2 })).lines(), [
      { event: "result", logits: [0.5, "-Infinity", "NaN"] }
    ]);
    const gradients2 = async () => ({ loss: 2.5, gradNorm: 0.125 });
    import_strict.default.deepEqual((await run(["gradients", "--examples", "e", "--out", "g", "--json"], { gradients: gradients2 })).lines(), [
      { event: "result", loss: 2.5, gradNorm: 0.125 }
    ]);
  });
  (0, import_node_test.it)("complete: one request, one completer, disposed", async () => {
    const requests = [];
    let made = 0;
    let disposed = 0;
    const result = {
      text: "return 1;",
      tokens: 3,
      prefillMs: 1,
      perTokenMs: 1,
      reusedTokens: 0,
      stop: "line"
    };
    const createCompleter = async () => {
      made += 1;
      return {
        complete: async (request) => {
          requests.push(request);
          return result;
        },
        dispose: async () => {
          disposed += 1;
        }
      };
    };
    const argv = "complete --file a.ts --line 2 --column 3 --adapter ad --strength -0.5 --max-tokens 9 --raw".split(
      " "
    );
    import_strict.default.equal((await run(argv, { createCompleter })).out, "return 1;\n");
    import_strict.default.deepEqual(requests, [
      {
        adapter: "/here/ad",
        strength: -0.5,
        maxTokens: 9,
        raw: true,
        at: { kind: "file", file: "/here/a.ts", line: 2, column: 3 }
      }
    ]);
    import_strict.default.deepEqual((await run(["complete", "--prompt", "x", "--json"], { createCompleter })).lines(), [
      { event: "result", ...result }
    ]);
    import_strict.default.deepEqual([made, disposed], [2, 2]);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vbm9kZV9tb2R1bGVzL2lnbm9yZS9pbmRleC5qcyIsICIuLi90ZXN0L2VuZ2luZS9jbGkvdmVyYnMudGVzdC50cyIsICIuLi9lbmdpbmUvZXJyb3JzLnRzIiwgIi4uL2VuZ2luZS9jbGkvcnVuLnRzIiwgIi4uL3BhY2thZ2UuanNvbiIsICIuLi9lbmdpbmUvY2hlY2tzLnRzIiwgIi4uL2VuZ2luZS9wcm90b2NvbC50cyIsICIuLi9lbmdpbmUvcmVxdWVzdHMudHMiLCAiLi4vZW5naW5lL2NsaS9vcHRpb25zLnRzIiwgIi4uL2VuZ2luZS9jbGkvb3V0cHV0LnRzIiwgIi4uL2VuZ2luZS9jbGkvdXNhZ2UudHMiLCAiLi4vZW5naW5lL2NsaS92ZXJiLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvY29tcGxldGUudHMiLCAiLi4vZW5naW5lL2NsaS9zdGRpbi50cyIsICIuLi9lbmdpbmUvcXVldWUudHMiLCAiLi4vZW5naW5lL2NsaS92ZXJicy9kZXZpY2VzLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvZXZhbHVhdGUudHMiLCAiLi4vZW5naW5lL2NsaS92ZXJkaWN0LnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvZ3JhZGllbnRzLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvbG9naXRzLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvbW9kZWxzLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvcGFyYW1zLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvcmV2aWV3LnRzIiwgIi4uL2VuZ2luZS93b3Jrc3BhY2UvY29udGVudC50cyIsICIuLi9lbmdpbmUvc2VjcmV0LW5hbWVzLnRzIiwgIi4uL2VuZ2luZS93b3Jrc3BhY2UvaWdub3JlLXJ1bGVzLnRzIiwgIi4uL2VuZ2luZS93b3Jrc3BhY2Uva2luZHMudHMiLCAiLi4vZW5naW5lL3dvcmtzcGFjZS9yZXZpZXcudHMiLCAiLi4vZW5naW5lL2NsaS92ZXJicy90cmFpbi50cyIsICIuLi9lbmdpbmUvcHJpb3JpdHkudHMiLCAiLi4vZW5naW5lL2NsaS9wcm9ncmVzcy50cyIsICIuLi90ZXN0L2VuZ2luZS9jbGkvZmFrZXMudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIEEgc2ltcGxlIGltcGxlbWVudGF0aW9uIG9mIG1ha2UtYXJyYXlcbmZ1bmN0aW9uIG1ha2VBcnJheSAoc3ViamVjdCkge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheShzdWJqZWN0KVxuICAgID8gc3ViamVjdFxuICAgIDogW3N1YmplY3RdXG59XG5cbmNvbnN0IFVOREVGSU5FRCA9IHVuZGVmaW5lZFxuY29uc3QgRU1QVFkgPSAnJ1xuY29uc3QgU1BBQ0UgPSAnICdcbmNvbnN0IEVTQ0FQRSA9ICdcXFxcJ1xuXG4vLyBUaGUgY2hhcmFjdGVycyB0aGF0IGNhcnJ5IGEgbWVhbmluZyBvZiB0aGVpciBvd24gaW5zaWRlIGEgcmVndWxhclxuLy8gICBleHByZXNzaW9uLCBzbyBhIGxpdGVyYWwgb25lIGhhcyB0byBiZSBlc2NhcGVkIGJlZm9yZSBpdCBpcyBlbWl0dGVkLlxuY29uc3QgUkVHRVhfTElURVJBTF9TUEVDSUFMID0gL1suKis/KClbXFxde31eJHxcXFxcL10vXG5jb25zdCBCT00gPSAnXFx1RkVGRidcbi8vIEEgcnVuIG9mIHR3byBvciBtb3JlIGFzdGVyaXNrcyBpcyBhIGdsb2JzdGFyICgjMTc1KVxuY29uc3QgUkVHRVhfQU5DSE9SRURfR0xPQlNUQVIgPSAvXlxcL1xcKnsyLH0kL1xuY29uc3QgUkVHRVhfUkVQTEFDRV9MRUFESU5HX0VYQ0FQRURfRVhDTEFNQVRJT04gPSAvXlxcXFwhL1xuY29uc3QgUkVHRVhfUkVQTEFDRV9MRUFESU5HX0VYQ0FQRURfSEFTSCA9IC9eXFxcXCMvXG5jb25zdCBSRUdFWF9TUExJVEFMTF9DUkxGID0gL1xccj9cXG4vZ1xuXG4vLyBJbnZhbGlkOlxuLy8gLSAvZm9vLFxuLy8gLSAuL2Zvbyxcbi8vIC0gLi4vZm9vLFxuLy8gLSAuXG4vLyAtIC4uXG4vLyBWYWxpZDpcbi8vIC0gLmZvb1xuY29uc3QgRE9VQkxFX1NMQVNIID0gJy8vJ1xuY29uc3QgU0xBU0hfQ09ERSA9IDQ3XG5jb25zdCBET1RfQ09ERSA9IDQ2XG5cblxuY29uc3QgU0xBU0ggPSAnLydcblxuLy8gRG8gbm90IHVzZSB0ZXJuYXJ5IGV4cHJlc3Npb24gaGVyZSwgc2luY2UgXCJpc3RhbmJ1bCBpZ25vcmUgbmV4dFwiIGlzIGJ1Z2d5XG5sZXQgVE1QX0tFWV9JR05PUkUgPSAnbm9kZS1pZ25vcmUnXG4vKiBpc3RhbmJ1bCBpZ25vcmUgZWxzZSAqL1xuaWYgKHR5cGVvZiBTeW1ib2wgIT09ICd1bmRlZmluZWQnKSB7XG4gIFRNUF9LRVlfSUdOT1JFID0gU3ltYm9sLmZvcignbm9kZS1pZ25vcmUnKVxufVxuY29uc3QgS0VZX0lHTk9SRSA9IFRNUF9LRVlfSUdOT1JFXG5cbmNvbnN0IGRlZmluZSA9IChvYmplY3QsIGtleSwgdmFsdWUpID0+IHtcbiAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG9iamVjdCwga2V5LCB7dmFsdWV9KVxuICByZXR1cm4gdmFsdWVcbn1cblxuY29uc3QgUkVUVVJOX0ZBTFNFID0gKCkgPT4gZmFsc2VcblxuLy8gPiBUaGUgcmFuZ2Ugbm90YXRpb24sIGUuZy4gW2EtekEtWl0sXG4vLyA+IGNhbiBiZSB1c2VkIHRvIG1hdGNoIG9uZSBvZiB0aGUgY2hhcmFjdGVycyBpbiBhIHJhbmdlLlxuLy9cbi8vIGdpdGlnbm9yZSg1KSBkZWZlcnMgdG8gZm5tYXRjaCgzKSBmb3IgdGhpcywgYW5kIGdpdCBpbXBsZW1lbnRzIGl0IGluXG4vLyAgIGB3aWxkbWF0Y2guY2AuICBBIGJyYWNrZXQgZXhwcmVzc2lvbiBoYXMgYSBzdWItZ3JhbW1hciBvZiBpdHMgb3duLCB3aGljaFxuLy8gICBpcyBuZWl0aGVyIHRoZSBzdXJyb3VuZGluZyBwYXR0ZXJuIGdyYW1tYXIgbm9yIHRoZSBKYXZhU2NyaXB0IG9uZTpcbi8vXG4vLyAgIC0gYSBgXWAgcmlnaHQgYWZ0ZXIgYFtgIG9yIGBbIWAgaXMgYSBsaXRlcmFsIG1lbWJlciwgbm90IHRoZSB0ZXJtaW5hdG9yXG4vLyAgIC0gYFs6YWxwaGE6XWAgbmFtZXMgb25lIG9mIHR3ZWx2ZSBQT1NJWCBjbGFzc2VzXG4vLyAgIC0gYFxcYCBlc2NhcGVzIHRoZSBuZXh0IG1lbWJlciwgYF1gIGluY2x1ZGVkXG4vLyAgIC0gYCpgLCBgP2AgYW5kIGAuYCBhcmUgcGxhaW4gbGl0ZXJhbCBtZW1iZXJzXG4vLyAgIC0gYW4gdW50ZXJtaW5hdGVkIGV4cHJlc3Npb24gbWFrZXMgdGhlIHdob2xlIHBhdHRlcm4gbWF0Y2ggbm90aGluZ1xuLy9cbi8vIHdoaWNoIG1lYW5zIHRoZSBleHByZXNzaW9uIGNhbiBub3QgYmUgbG9jYXRlZCAtLSBsZXQgYWxvbmUgdHJhbnNsYXRlZCAtLSBieVxuLy8gICBhIHJlZ3VsYXIgZXhwcmVzc2lvbi4gIEl0IGlzIHNjYW5uZWQgb3V0IG9mIHRoZSBwYXR0ZXJuIGJlZm9yZSB0aGVcbi8vICAgcmVwbGFjZXJzIGJlbG93IHJ1biwgYW5kIHB1dCBiYWNrIG9uY2UgdGhleSBhcmUgZG9uZSwgc28gdGhhdCBuZWl0aGVyIHRoZVxuLy8gICBtZXRhY2hhcmFjdGVyIGVzY2FwZXIgbm9yIHRoZSBgP2AgLyBgKmAgcmVwbGFjZXJzIGV2ZXIgc2VlIGl0cyBib2R5LlxuXG4vLyBnaXQgY2xhc3NpZmllcyB3aXRoIGl0cyBvd24gQVNDSUktb25seSBjdHlwZSBtYWNyb3MgKGB3aWxkbWF0Y2guY2ApLCBuZXZlclxuLy8gICB3aXRoIHRoZSBDIGxpYnJhcnkgb25lcywgc28gdGhlc2UgbXVzdCBub3QgYmUgbWFwcGVkIG9udG8gYFxcZGAgLyBgXFx3YCAvXG4vLyAgIGBcXHNgLCB3aGljaCBhcmUgd2lkZXIuICBgL2AgaXMgbGVmdCBvdXQgb2YgZXZlcnkgZXhwYW5zaW9uLCBiZWNhdXNlIGFcbi8vICAgYnJhY2tldCBleHByZXNzaW9uIG5ldmVyIG1hdGNoZXMgYSBwYXRoIHNlcGFyYXRvci5cbmNvbnN0IFBPU0lYX0NMQVNTRVMgPSB7XG4gIGFsbnVtOiAnMC05QS1aYS16JyxcbiAgYWxwaGE6ICdBLVphLXonLFxuICBibGFuazogJyBcXFxcdCcsXG4gIGNudHJsOiAnXFxcXHgwMC1cXFxceDFmXFxcXHg3ZicsXG4gIGRpZ2l0OiAnMC05JyxcbiAgZ3JhcGg6ICchLS4wLX4nLFxuICBsb3dlcjogJ2EteicsXG4gIHByaW50OiAnIC0uMC1+JyxcbiAgcHVuY3Q6ICchLS46LUBcXFxcWy1gey1+JyxcbiAgLy8gZ2l0J3MgYHNhbmUtY3R5cGUuaGAgY2xhc3NpZmllcyBcXHYgYW5kIFxcZiBhcyBjb250cm9sLCBub3Qgc3BhY2UsXG4gIC8vICAgdW5saWtlIEMncyBgaXNzcGFjZWBcbiAgc3BhY2U6ICcgXFxcXHRcXFxcblxcXFxyJyxcbiAgdXBwZXI6ICdBLVonLFxuICB4ZGlnaXQ6ICcwLTlBLUZhLWYnXG59XG5cbmNvbnN0IENMQVNTX01FTUJFUlNfVE9fRVNDQVBFID0gJ1xcXFxdXi1bJ1xuXG5jb25zdCBlc2NhcGVNZW1iZXIgPSBjaGFyID0+IENMQVNTX01FTUJFUlNfVE9fRVNDQVBFLmluZGV4T2YoY2hhcikgPCAwXG4gID8gY2hhclxuICA6IEVTQ0FQRSArIGNoYXJcblxuLy8gPiBpZiAobWF0Y2hlZCA9PSBuZWdhdGVkIHx8ICgoZmxhZ3MgJiBXTV9QQVRITkFNRSkgJiYgdGV4dF9jaCA9PSAnLycpKVxuLy8gPiAgIHJldHVybiBXTV9BQk9SVF9UT19TVEFSU1RBUjsgICAgICAgICAgICAgICAgICAgICAoZ2l0LCBgd2lsZG1hdGNoLmNgKVxuLy8gQSBicmFja2V0IGV4cHJlc3Npb24gbmV2ZXIgbWF0Y2hlcyBhIHBhdGggc2VwYXJhdG9yLCB3aGF0ZXZlciBpdHMgbWVtYmVyc1xuLy8gICBzYXksIHNvIGEgbmVnYXRlZCBjbGFzcyBnZXRzIGAvYCBhcyBvbmUgbW9yZSBleGNsdWRlZCBjaGFyYWN0ZXIsIHdoaWxlIGFcbi8vICAgcGxhaW4gb25lIC0tIHdoZXJlIGEgbGl0ZXJhbCBtZW1iZXIgb3IgYSByYW5nZSBjb3VsZCBzdGlsbCBsZXQgYC9gIGluIC0tXG4vLyAgIGlzIGd1YXJkZWQgd2l0aCBhIGxvb2thaGVhZCwgYC9gIGJlaW5nIGltcG9zc2libGUgdG8gc3VidHJhY3QgZnJvbSBhXG4vLyAgIEphdmFTY3JpcHQgY2hhcmFjdGVyIGNsYXNzLlxuY29uc3QgTk9OX1NMQVNIID0gJyg/IVxcXFwvKSdcblxuY29uc3QgY2xhc3NTb3VyY2UgPSAobmVnYXRlZCwgYm9keSkgPT4ge1xuICBpZiAobmVnYXRlZCkge1xuICAgIHJldHVybiBgW15cXFxcLyR7Ym9keX1dYFxuICB9XG5cbiAgY29uc3Qgc291cmNlID0gYFske2JvZHl9XWBcblxuICByZXR1cm4gbmV3IFJlZ0V4cChzb3VyY2UpLnRlc3QoJy8nKVxuICAgID8gTk9OX1NMQVNIICsgc291cmNlXG4gICAgOiBzb3VyY2Vcbn1cblxuLy8gU2NhbiB0aGUgYnJhY2tldCBleHByZXNzaW9uIHRoYXQgc3RhcnRzIGF0IGBwYXR0ZXJuW3N0YXJ0XSA9PT0gJ1snYCxcbi8vICAgbWlycm9yaW5nIHRoZSBtZW1iZXIgbG9vcCBvZiBnaXQncyBgd2lsZG1hdGNoLmNgLlxuLy8gQHJldHVybnMge3tlbmQ6IG51bWJlciwgc291cmNlOiBzdHJpbmd9IHwgbnVsbH0gYG51bGxgIGlmIHRoZSBleHByZXNzaW9uIGlzXG4vLyAgIG5ldmVyIHRlcm1pbmF0ZWQsIHdoaWNoIG1ha2VzIHRoZSB3aG9sZSBwYXR0ZXJuIG1hdGNoIG5vdGhpbmcuXG5jb25zdCBzY2FuQnJhY2tldCA9IChwYXR0ZXJuLCBzdGFydCkgPT4ge1xuICBjb25zdCB7bGVuZ3RofSA9IHBhdHRlcm5cbiAgbGV0IGluZGV4ID0gc3RhcnQgKyAxXG4gIGxldCBuZWdhdGVkID0gRU1QVFlcblxuICBjb25zdCBsZWFkID0gcGF0dGVybltpbmRleF1cbiAgaWYgKGxlYWQgPT09ICchJyB8fCBsZWFkID09PSAnXicpIHtcbiAgICBuZWdhdGVkID0gJ14nXG4gICAgaW5kZXggKytcbiAgfVxuXG4gIGxldCBib2R5ID0gRU1QVFlcblxuICAvLyBUaGUgbWVtYmVyIGEgYC1gIGNvdWxkIHN0YXJ0IGEgcmFuZ2UgZnJvbSwgb3IgRU1QVFkgd2hlbiB0aGUgcHJldmlvdXNcbiAgLy8gICBtZW1iZXIgY2FuIG5vdCBvcGVuIG9uZSAoc3RhcnQgb2YgdGhlIGJvZHksIG9yIGEgcmFuZ2UgLyBQT1NJWCBjbGFzc1xuICAvLyAgIHRoYXQgaGFzIGp1c3QgY2xvc2VkKVxuICBsZXQgcHJldiA9IEVNUFRZXG5cbiAgLy8gZ2l0IHNjYW5zIHRoZSBtZW1iZXJzIHdpdGggYSBkby13aGlsZSwgc28gdGhlIGZpcnN0IG9uZSBpcyBjb25zdW1lZFxuICAvLyAgIHVuY29uZGl0aW9uYWxseS4gIFRoYXQgaXMgdGhlIHdob2xlIHJlYXNvbiBhIGxlYWRpbmcgYF1gIGlzIGEgbWVtYmVyXG4gIC8vICAgYW5kIG5vdCB0aGUgdGVybWluYXRvci5cbiAgZm9yICg7Oykge1xuICAgIGNvbnN0IGNoYXIgPSBwYXR0ZXJuW2luZGV4XVxuXG4gICAgaWYgKGNoYXIgPT09IFVOREVGSU5FRCkge1xuICAgICAgcmV0dXJuIG51bGxcbiAgICB9XG5cbiAgICBpZiAoY2hhciA9PT0gRVNDQVBFKSB7XG4gICAgICAvLyBBIHBhdHRlcm4gY2FuIG5vdCBlbmQgb24gYSBsb25lIGJhY2tzbGFzaCAtLSBgY3JlYXRlUnVsZWAgaGFzXG4gICAgICAvLyAgIGFscmVhZHkgdGhyb3duIGl0IGF3YXkgLS0gc28gdGhlcmUgaXMgYSBjaGFyYWN0ZXIgdG8gcmVhZC5cbiAgICAgIGNvbnN0IGVzY2FwZWQgPSBwYXR0ZXJuWysrIGluZGV4XVxuICAgICAgYm9keSArPSBlc2NhcGVNZW1iZXIoZXNjYXBlZClcbiAgICAgIHByZXYgPSBlc2NhcGVkXG4gICAgfSBlbHNlIGlmIChcbiAgICAgIGNoYXIgPT09ICctJ1xuICAgICAgJiYgcHJldlxuICAgICAgJiYgaW5kZXggKyAxIDwgbGVuZ3RoXG4gICAgICAmJiBwYXR0ZXJuW2luZGV4ICsgMV0gIT09ICddJ1xuICAgICkge1xuICAgICAgaW5kZXggKytcbiAgICAgIGxldCB0byA9IHBhdHRlcm5baW5kZXhdXG4gICAgICBpZiAodG8gPT09IEVTQ0FQRSkge1xuICAgICAgICB0byA9IHBhdHRlcm5baW5kZXggKz0gMV1cbiAgICAgIH1cbiAgICAgIC8vIEFuIG91dC1vZi1vcmRlciByYW5nZSBtYXRjaGVzIG5vdGhpbmcgaW4gZ2l0IGJ1dCBpcyBhIHN5bnRheCBlcnJvciBpblxuICAgICAgLy8gICBKYXZhU2NyaXB0LCBzbyBpdCBpcyBkcm9wcGVkLiAgSXRzIGxvd2VyIGJvdW5kIHN0YXlzOiBnaXQgdGVzdHMgaXRcbiAgICAgIC8vICAgYXMgYSBwbGFpbiBtZW1iZXIgYmVmb3JlIGl0IGV2ZXIgbG9va3MgYXQgdGhlIGAtYCwgc28gYFtjLWFdYCBkb2VzXG4gICAgICAvLyAgIG1hdGNoIGBjYC5cbiAgICAgIGlmIChwcmV2IDw9IHRvKSB7XG4gICAgICAgIGJvZHkgKz0gYC0ke2VzY2FwZU1lbWJlcih0byl9YFxuICAgICAgfVxuICAgICAgcHJldiA9IEVNUFRZXG4gICAgfSBlbHNlIGlmIChjaGFyID09PSAnWycgJiYgcGF0dGVybltpbmRleCArIDFdID09PSAnOicpIHtcbiAgICAgIGNvbnN0IG5hbWVTdGFydCA9IGluZGV4ICsgMlxuICAgICAgbGV0IGVuZCA9IG5hbWVTdGFydFxuICAgICAgd2hpbGUgKGVuZCA8IGxlbmd0aCAmJiBwYXR0ZXJuW2VuZF0gIT09ICddJykge1xuICAgICAgICBlbmQgKytcbiAgICAgIH1cblxuICAgICAgaWYgKGVuZCA9PT0gbGVuZ3RoKSB7XG4gICAgICAgIHJldHVybiBudWxsXG4gICAgICB9XG5cbiAgICAgIGlmIChlbmQgPiBuYW1lU3RhcnQgJiYgcGF0dGVybltlbmQgLSAxXSA9PT0gJzonKSB7XG4gICAgICAgIGNvbnN0IG5hbWUgPSBwYXR0ZXJuLnNsaWNlKG5hbWVTdGFydCwgZW5kIC0gMSlcblxuICAgICAgICAvLyBBbiB1bmtub3duIGNsYXNzIG5hbWUgbWFrZXMgdGhlIHdob2xlIHBhdHRlcm4gbWF0Y2ggbm90aGluZ1xuICAgICAgICBpZiAoIU9iamVjdC5wcm90b3R5cGUuaGFzT3duUHJvcGVydHkuY2FsbChQT1NJWF9DTEFTU0VTLCBuYW1lKSkge1xuICAgICAgICAgIHJldHVybiBudWxsXG4gICAgICAgIH1cblxuICAgICAgICBib2R5ICs9IFBPU0lYX0NMQVNTRVNbbmFtZV1cbiAgICAgICAgcHJldiA9IEVNUFRZXG4gICAgICAgIGluZGV4ID0gZW5kXG4gICAgICB9IGVsc2Uge1xuICAgICAgICAvLyBObyBgOl1gIHRvIGNsb3NlIGl0LCBzbyB0aGUgYFtgIGlzIGEgcGxhaW4gbWVtYmVyIGFuZCBzY2FubmluZ1xuICAgICAgICAvLyAgIHJlc3VtZXMgcmlnaHQgYWZ0ZXIgaXQuXG4gICAgICAgIGJvZHkgKz0gZXNjYXBlTWVtYmVyKCdbJylcbiAgICAgICAgcHJldiA9ICdbJ1xuICAgICAgICBpbmRleCA9IG5hbWVTdGFydCAtIDJcbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgYm9keSArPSBlc2NhcGVNZW1iZXIoY2hhcilcbiAgICAgIHByZXYgPSBjaGFyXG4gICAgfVxuXG4gICAgaW5kZXggKytcblxuICAgIGlmIChwYXR0ZXJuW2luZGV4XSA9PT0gJ10nKSB7XG4gICAgICByZXR1cm4ge1xuICAgICAgICBlbmQ6IGluZGV4LFxuICAgICAgICBzb3VyY2U6IGNsYXNzU291cmNlKG5lZ2F0ZWQsIGJvZHkpXG4gICAgICB9XG4gICAgfVxuICB9XG59XG5cbi8vIEFuIGVtcHR5IEphdmFTY3JpcHQgY2xhc3MgY2FuIG5ldmVyIG1hdGNoLCB3aGljaCBpcyBob3cgYSBwYXR0ZXJuIHRoYXQgZ2l0XG4vLyAgIGdpdmVzIHVwIG9uIChgV01fQUJPUlRfQUxMYCkgaXMgZXhwcmVzc2VkIGhlcmUuXG5jb25zdCBORVZFUl9NQVRDSCA9ICdbXSdcblxuLy8gQSBOVUwgY2FuIGFwcGVhciBpbiBuZWl0aGVyIGEgYC5naXRpZ25vcmVgIGxpbmUgbm9yIGEgcGF0aCwgd2hpY2ggbWFrZXMgaXRcbi8vICAgdGhlIG9uZSBzYWZlIHBsYWNlaG9sZGVyIGNoYXJhY3Rlci4gIEEgbGl0ZXJhbCBvbmUgaW4gdGhlIHBhdHRlcm4gaXNcbi8vICAgaGVsZCBhc2lkZSBhbGwgdGhlIHNhbWUsIHNvIGEgY29sbGlzaW9uIGlzIGltcG9zc2libGUgYnkgY29uc3RydWN0aW9uLlxuY29uc3QgUExBQ0VIT0xERVIgPSAnXFx1MDAwMCdcbmNvbnN0IFJFR0VYX1JFU1RPUkVfUExBQ0VIT0xERVIgPSBuZXcgUmVnRXhwKFxuICBgJHtQTEFDRUhPTERFUn0oXFxcXGQrKSR7UExBQ0VIT0xERVJ9YCwgJ2cnXG4pXG5cbi8vIFRoZSBvbmUgd2lsZGNhcmQgdGhlIGNoYWluIGRvZXMgbm90IGV4cGFuZCBmb3IgaXRzZWxmIGlzIGEgdHJhaWxpbmcgYCpgLiBIb3dcbi8vICAgaXQgZXhwYW5kcyBkZXBlbmRzIG9uIHRoZSBtb2RlIChgcmVnZXhgIHZzIGBjaGVja1JlZ2V4YCksIHNvIGBfbWFrZWAgaXNcbi8vICAgbGVmdCB0byBkbyBpdCwgYW5kIHVudGlsIHRoZW4gdGhlIHBlbmRpbmcgd2lsZGNhcmQgdHJhdmVscyBhcyB0aGlzIG1hcmtlci5cbi8vICAgVGhhdCBpcyB3aGF0IGtlZXBzIGl0IGFwYXJ0IGZyb20gYSB1c2VyLWVzY2FwZWQgbGl0ZXJhbCBgXFwqYDogdGhlIHVuZXNjYXBlXG4vLyAgIHN0ZXBzIGNvbGxhcHNlIHRoZSBlc2NhcGVkIG9uZSB0byB0aGUgZXhhY3QgYFxcKmAgYSB3aWxkY2FyZCB3b3VsZCBsZWF2ZVxuLy8gICBiZWhpbmQsIHNvIGJ5IHRoZSB0aW1lIGBfbWFrZWAgcnVucyB0aGUgdHdvIGFyZSBvdGhlcndpc2UgdGhlIHNhbWUgc3RyaW5nXG4vLyAgIGFuZCBhIGxpdGVyYWwgc3RhciBnZXRzIHdyb25nbHkgcmV3cml0dGVuIGludG8gYSB3aWxkY2FyZC4gVGhlIG1hcmtlciBpcyBhXG4vLyAgIHByaXZhdGUtdXNlIGNoYXJhY3RlciwgYW5kIGBleHRyYWN0QnJhY2tldHNgIGtlZXBzIG9uZSB0aGF0IGNhbWUgb3V0IG9mIHRoZVxuLy8gICBwYXR0ZXJuIGFwYXJ0IGZyb20gaXQsIHNvIHRoZSBvbmx5IG1hcmtlciBgX21ha2VgIGV2ZXIgdHVybnMgYmFjayBpbnRvIGFcbi8vICAgcmVhbCB3aWxkY2FyZCBpcyB0aGUgb25lIHRoaXMgY2hhaW4gcHV0IHRoZXJlIGl0c2VsZi5cbmNvbnN0IFRSQUlMSU5HX1dJTERDQVJEID0gJ1xcdUUwMDAnXG5cbi8vIEEgdHJhaWxpbmcgXCIvKipcIiBpcyBkZWZlcnJlZCB0aGUgc2FtZSB3YXksIGJlY2F1c2UgYGNoZWNrUmVnZXhgIGhhcyB0byB0ZWxsXG4vLyAgIGl0IGFwYXJ0IGZyb20gYSB0cmFpbGluZyBcIi8qXCIgKHNlZSBgY2hlY2tTb3VyY2VPZmApLiBGb3IgYC5pZ25vcmVzKClgIGl0XG4vLyAgIHN0aWxsIG5ldmVyIG1hdGNoZXMgdGhlIGZvbGRlciBpdHNlbGYgKCMyMSkuXG5jb25zdCBUUkFJTElOR19ET1VCTEVTVEFSID0gJ1xcdUUwMDEnXG5cbi8vIFRoZSB0aHJlZSBjaGFyYWN0ZXJzIGFib3ZlIG1lYW4gc29tZXRoaW5nIHRvIHRoZSBjaGFpbiB0aGF0IGJ1aWxkcyB0aGVcbi8vICAgc291cmNlIHJhdGhlciB0aGFuIHRvIHRoZSBwYXRoLCBzbyBvbmUgdGhhdCBjYW1lIG91dCBvZiB0aGUgcGF0dGVybiBpc1xuLy8gICBoZWxkIGFzaWRlIGxpa2UgYSBicmFja2V0IGV4cHJlc3Npb24gaW5zdGVhZCBvZiBnb2luZyBzdHJhaWdodCBvdXQuIEJlaW5nXG4vLyAgIGhlbGQgaXMgd2hhdCBtYWtlcyBpdCBzYWZlOiB0aGUgcmVzdG9yZSBydW5zIGFmdGVyIHRoZSBzdGVwIHRoYXQgYW5jaG9yc1xuLy8gICB0aGUgc291cmNlLCBzbyB0aGUgY2hhcmFjdGVyIGNvbWVzIGJhY2sgaW4gdGhlIG1pZGRsZSBvZiB0aGUgc291cmNlIGFuZFxuLy8gICBub3QgYXQgaXRzIGVuZCwgd2hpY2ggaXMgdGhlIG9uZSBwbGFjZSBgX21ha2VgIGFuZCBgY2hlY2tTb3VyY2VPZmAgbG9va1xuLy8gICBmb3IgYSBtYXJrZXIuIFdpdGhvdXQgaXQgYSBwYXR0ZXJuJ3Mgb3duIGNoYXJhY3RlciBsYW5kcyB3aGVyZSBhIHBlbmRpbmdcbi8vICAgbWFya2VyIHNpdHMsIGFuZCBgX21ha2VgIHR1cm5zIGl0IGludG8gYSByZWFsIHRyYWlsaW5nIHdpbGRjYXJkLlxuLy9cbi8vIEl0IGlzIGhlbGQgYXMgYSBvbmUtbWVtYmVyIGNsYXNzIHJhdGhlciB0aGFuIGJhcmUsIGluIGJvdGggb2YgdGhlIGJyYW5jaGVzXG4vLyAgIGEgcmVzZXJ2ZWQgY2hhcmFjdGVyIGNhbiByZWFjaCwgc28gdGhhdCB0aGUgcHJvcGVydHkgY2FuIGJlXG4vLyAgIHJlYWQgb2ZmIHRoaXMgZnVuY3Rpb24gYWxvbmUgLS0gYSByZXNlcnZlZCBjaGFyYWN0ZXIgbmV2ZXIgZ29lcyBvdXQgb25cbi8vICAgaXRzIG93biAtLSByYXRoZXIgdGhhbiBkZXBlbmRpbmcgb24gd2hlcmUgaW4gdGhlIGNoYWluIHRoZSByZXN0b3JlXG4vLyAgIGhhcHBlbnMgdG8gcnVuLiBJbiB0aGUgZXhwcmVzc2lvbiBidWlsdCBoZXJlIGBbeF1gIG1hdGNoZXMgZXhhY3RseSB3aGF0XG4vLyAgIGB4YCBtYXRjaGVzLCBub25lIG9mIHRoZSB0aHJlZSBiZWluZyBzcGVjaWFsIHRvIGEgcmVndWxhciBleHByZXNzaW9uIG9yXG4vLyAgIGluc2lkZSBhIGNsYXNzLCBzbyBubyB0ZXN0IGNhbiB0ZWxsIHRoZSB0d28gYXBhcnQ6IHRoZSBjbGFzcyBpcyBpbnN1cmFuY2UsXG4vLyAgIGFuZCB0aGUgcGFyYWdyYXBoIGFib3ZlIGlzIHRoZSByZWFzb24gaXQgaXMgbm90IG5lZWRlZC5cbmNvbnN0IGlzUmVzZXJ2ZWQgPSBjaGFyID0+XG4gIGNoYXIgPT09IFBMQUNFSE9MREVSXG4gIHx8IGNoYXIgPT09IFRSQUlMSU5HX1dJTERDQVJEXG4gIHx8IGNoYXIgPT09IFRSQUlMSU5HX0RPVUJMRVNUQVJcblxuLy8gUmVwbGFjZSBldmVyeSBicmFja2V0IGV4cHJlc3Npb24gd2l0aCBhIHBsYWNlaG9sZGVyIHRoZSByZXBsYWNlcnMgYmVsb3dcbi8vICAgbGVhdmUgYWxvbmUsIGFuZCB0cmFuc2xhdGUgaXQgc2VwYXJhdGVseS5cbmNvbnN0IGV4dHJhY3RCcmFja2V0cyA9IHBhdHRlcm4gPT4ge1xuICBjb25zdCBzb3VyY2VzID0gW11cbiAgY29uc3QgaG9sZCA9IHNvdXJjZSA9PlxuICAgIGAke1BMQUNFSE9MREVSfSR7c291cmNlcy5wdXNoKHNvdXJjZSkgLSAxfSR7UExBQ0VIT0xERVJ9YFxuXG4gIGNvbnN0IHtsZW5ndGh9ID0gcGF0dGVyblxuICBsZXQgb3V0ID0gRU1QVFlcbiAgbGV0IGluZGV4ID0gMFxuXG4gIHdoaWxlIChpbmRleCA8IGxlbmd0aCkge1xuICAgIGNvbnN0IGNoYXIgPSBwYXR0ZXJuW2luZGV4XVxuXG4gICAgaWYgKGNoYXIgPT09IEVTQ0FQRSkge1xuICAgICAgLy8gPiBQdXQgYSBiYWNrc2xhc2ggKFwiXFxcIikgaW4gZnJvbnQgb2YgLi4uIGEgY2hhcmFjdGVyIHRvIG1ha2UgaXQgbGl0ZXJhbC5cbiAgICAgIC8vICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAoZ2l0aWdub3JlKDUpIC0+IGZubWF0Y2goMykpXG4gICAgICAvLyBBIGJhY2tzbGFzaCBxdW90ZXMgdGhlIG5leHQgY2hhcmFjdGVyLCB3aGF0ZXZlciBpdCBpcywgc28gYFxcZGAgaXMgYVxuICAgICAgLy8gICBsaXRlcmFsIGBkYCwgbm90IHRoZSByZWdleCBkaWdpdCBjbGFzcywgYW5kIGBcXD9gIGlzIGEgbGl0ZXJhbCBgP2AsXG4gICAgICAvLyAgIG5vdCBhIHdpbGRjYXJkLiBIZWxkIGFzaWRlIGFzIGl0cyBsaXRlcmFsIGhlcmUsIHRoZSBlc2NhcGUgbmV2ZXJcbiAgICAgIC8vICAgcmVhY2hlcyB0aGUgcmVwbGFjZXJzIGJlbG93LCB3aGljaCB3b3VsZCBvdGhlcndpc2UgbGV0IGBcXGRgLCBgXFxiYCxcbiAgICAgIC8vICAgYFxcMWAsIGBcXC9gIGtlZXAgdGhlaXIgcmVndWxhci1leHByZXNzaW9uIG1lYW5pbmcsIGFuZCB3b3VsZCB0dXJuIGFcbiAgICAgIC8vICAgYFxcP2AgaW50byBgW15cXC9dYC5cbiAgICAgIC8vXG4gICAgICAvLyBUaHJlZSBlc2NhcGVzIGFyZSBzdGlsbCBsZWZ0IGZvciB0aGUgY2hhaW46IGBcXCpgIChhIGxpdGVyYWwgc3RhcixcbiAgICAgIC8vICAgdG9sZCBhcGFydCBmcm9tIGEgd2lsZGNhcmQgYnkgYFRSQUlMSU5HX1dJTERDQVJEYCBhbmQgdGhlIHdpbGRjYXJkXG4gICAgICAvLyAgIHJlcGxhY2VycyksIGBcXFtgIChhIGxpdGVyYWwgYnJhY2tldCwgdGhlIG9uZSBgW2AgdGhlIGJyYWNrZXRcbiAgICAgIC8vICAgcmVwbGFjZXIgc3RpbGwgZXhwZWN0cyksIGFuZCBgXFwgYCAoYSBxdW90ZWQgc3BhY2UsIHdoaWNoIG9uZSBwYXNzXG4gICAgICAvLyAgIGJlbG93IHJld3JpdGVzIGluIGJ1bGsgLS0gaG9sZGluZyBlYWNoIG9uZSBhc2lkZSBpbnN0ZWFkIGNvc3RzIG1vcmVcbiAgICAgIC8vICAgb24gYSBwYXR0ZXJuIGJ1aWx0IG91dCBvZiB0aGVtKS5cbiAgICAgIC8vXG4gICAgICAvLyBBIHF1b3RlZCBiYWNrc2xhc2ggaXMgbm90IGFtb25nIHRoZW0uIFRoZSBjaGFpbiBkb3VibGVzIGV2ZXJ5XG4gICAgICAvLyAgIGJhY2tzbGFzaCwgdGhlbiB0YWtlcyB0aGUgZG91YmxpbmcgYmFjayBvdXQgYWdhaW4sIGFuZCBhIHF1b3RlZCBvbmVcbiAgICAgIC8vICAgc3RhbmRpbmcgbmV4dCB0byBhIGNoYXJhY3RlciB0aGUgY2hhaW4gYWxzbyBlc2NhcGVzIGxlZnQgdGhlIHR3b1xuICAgICAgLy8gICBjb3VudHMgc2hhcmluZyBhIHJ1biwgc28gb25lIG9mIHRoZSBlc2NhcGVzIHdhcyBsb3N0LiBIZWxkIGhlcmUgYXNcbiAgICAgIC8vICAgdGhlIGxpdGVyYWwgaXQgbWVhbnMsIGl0IG5ldmVyIGpvaW5zIHRoYXQgcnVuLlxuICAgICAgY29uc3QgZXNjYXBlZCA9IHBhdHRlcm5baW5kZXggKyAxXVxuXG4gICAgICBpZiAoZXNjYXBlZCA9PT0gU0xBU0ggJiYgaW5kZXggKyAyID09PSBsZW5ndGgpIHtcbiAgICAgICAgLy8gR2l0IHJlbW92ZXMgYSBmaW5hbCBkaXJlY3Rvcnkgc2xhc2ggYmVmb3JlIG1hdGNoaW5nLiBBbiBlc2NhcGVcbiAgICAgICAgLy8gICB3aXRob3V0IGEgY2hhcmFjdGVyIGFmdGVyIHRoYXQgcmVtb3ZhbCBtYWtlcyB0aGUgcGF0dGVybiBpbnZhbGlkLlxuICAgICAgICBvdXQgKz0gaG9sZChORVZFUl9NQVRDSClcbiAgICAgIH0gZWxzZSBpZiAoXG4gICAgICAgIGVzY2FwZWQgPT09ICcqJ1xuICAgICAgICB8fCBlc2NhcGVkID09PSAnWydcbiAgICAgICAgfHwgZXNjYXBlZCA9PT0gU1BBQ0VcbiAgICAgICkge1xuICAgICAgICBvdXQgKz0gcGF0dGVybi5zbGljZShpbmRleCwgaW5kZXggKyAyKVxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgb3V0ICs9IGhvbGQoXG4gICAgICAgICAgUkVHRVhfTElURVJBTF9TUEVDSUFMLnRlc3QoZXNjYXBlZClcbiAgICAgICAgICAgID8gRVNDQVBFICsgZXNjYXBlZFxuICAgICAgICAgICAgOiBpc1Jlc2VydmVkKGVzY2FwZWQpXG4gICAgICAgICAgICAgID8gYFske2VzY2FwZWR9XWBcbiAgICAgICAgICAgICAgOiBlc2NhcGVkXG4gICAgICAgIClcbiAgICAgIH1cblxuICAgICAgaW5kZXggKz0gMlxuICAgIH0gZWxzZSBpZiAoaXNSZXNlcnZlZChjaGFyKSkge1xuICAgICAgb3V0ICs9IGhvbGQoYFske2NoYXJ9XWApXG4gICAgICBpbmRleCArK1xuICAgIH0gZWxzZSBpZiAoY2hhciA9PT0gJ1snKSB7XG4gICAgICBjb25zdCBzY2FubmVkID0gc2NhbkJyYWNrZXQocGF0dGVybiwgaW5kZXgpXG5cbiAgICAgIGlmIChzY2FubmVkID09PSBudWxsKSB7XG4gICAgICAgIC8vIGdpdCBnaXZlcyB1cCBvbiB0aGUgd2hvbGUgcGF0dGVybiAoYFdNX0FCT1JUX0FMTGApLCBzbyB3aGF0ZXZlclxuICAgICAgICAvLyAgIGZvbGxvd3MgY2FuIG5vdCBtYWtlIGl0IG1hdGNoIGVpdGhlci5cbiAgICAgICAgb3V0ICs9IGhvbGQoTkVWRVJfTUFUQ0gpXG4gICAgICAgIGluZGV4ID0gbGVuZ3RoXG4gICAgICB9IGVsc2Uge1xuICAgICAgICBvdXQgKz0gaG9sZChzY2FubmVkLnNvdXJjZSlcbiAgICAgICAgaW5kZXggPSBzY2FubmVkLmVuZCArIDFcbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgb3V0ICs9IGNoYXJcbiAgICAgIGluZGV4ICsrXG4gICAgfVxuICB9XG5cbiAgcmV0dXJuIHtcbiAgICBzb3VyY2U6IG91dCxcbiAgICBzb3VyY2VzXG4gIH1cbn1cblxuLy8gQSBzdGVwIG9mIHRoZSBjaGFpbiBiZWxvdyBpcyBub3JtYWxseSBhIGBbbWF0Y2hlciwgcmVwbGFjZXJdYCBwYWlyIGhhbmRlZFxuLy8gICB0byBgU3RyaW5nLnJlcGxhY2VgLiBgRElSRUNUYCBtYXJrcyB0aGUgb25lcyB0aGF0IGFyZSBwbGFpbiBzdHJpbmcgd29ya1xuLy8gICBpbnN0ZWFkLCBhbmQgdGFrZSBgKHNvdXJjZSwgcGF0dGVybilgLlxuLy9cbi8vIEFuY2hvcmluZyB0aGUgdHdvIGVuZHMgaXMgZXhhY3RseSB0aGF0IC0tIGEgdGVzdCBvZiBvbmUgY2hhcmFjdGVyIGFuZCBhXG4vLyAgIGNvbmNhdGVuYXRpb24gLS0gYW5kIHB1dHRpbmcgaXQgdGhyb3VnaCB0aGUgcmVndWxhciBleHByZXNzaW9uIGVuZ2luZVxuLy8gICBjb3N0IGEgdGhpcmQgb2YgdGhpcyBjaGFpbiBmb3Igbm90aGluZzogMTY3bnMgd2hlcmUgMTBucyBkb2VzIHRoZSBzYW1lXG4vLyAgIGpvYi4gVGhlIHR3byBhcmUgc3RpbGwgc3RlcHMgaW4gdGhlIHNhbWUgbGlzdCwgaW4gdGhlIHNhbWUgcGxhY2VzLFxuLy8gICBiZWNhdXNlIHRoZWlyIHBvc2l0aW9uIGluIHRoZSBvcmRlciBpcyBwYXJ0IG9mIHdoYXQgdGhleSBtZWFuLlxuY29uc3QgRElSRUNUID0gbnVsbFxuXG4vLyBBIHNlcGFyYXRvciBhdCB0aGUgYmVnaW5uaW5nIG9yIGluIHRoZSBtaWRkbGUgb2YgYSBwYXR0ZXJuLCBhcyBvcHBvc2VkIHRvXG4vLyAgIG9uZSBhdCB0aGUgdmVyeSBlbmQuXG5jb25zdCBSRUdFWF9JTk5FUl9TTEFTSCA9IC9cXC8oPyEkKS9cbmNvbnN0IFdJTERDQVJEID0gJ1teXFxcXC9dKidcblxuLy8gPiBJZiB0aGUgcGF0dGVybiBlbmRzIHdpdGggYSBzbGFzaCxcbi8vID4gaXQgaXMgcmVtb3ZlZCBmb3IgdGhlIHB1cnBvc2Ugb2YgdGhlIGZvbGxvd2luZyBkZXNjcmlwdGlvbixcbi8vID4gYnV0IGl0IHdvdWxkIG9ubHkgZmluZCBhIG1hdGNoIHdpdGggYSBkaXJlY3RvcnkuXG4vLyA+IEluIG90aGVyIHdvcmRzLCBmb28vIHdpbGwgbWF0Y2ggYSBkaXJlY3RvcnkgZm9vIGFuZCBwYXRocyB1bmRlcm5lYXRoIGl0LFxuLy8gPiBidXQgd2lsbCBub3QgbWF0Y2ggYSByZWd1bGFyIGZpbGUgb3IgYSBzeW1ib2xpYyBsaW5rIGZvb1xuLy8gPiAgKHRoaXMgaXMgY29uc2lzdGVudCB3aXRoIHRoZSB3YXkgaG93IHBhdGhzcGVjIHdvcmtzIGluIGdlbmVyYWwgaW4gR2l0KS5cbi8vICdgZm9vL2AnIHdpbGwgbm90IG1hdGNoIHJlZ3VsYXIgZmlsZSAnYGZvb2AnIG9yIHN5bWJvbGljIGxpbmsgJ2Bmb29gJ1xuLy8gLT4gaWdub3JlLXJ1bGVzIHdpbGwgbm90IGRlYWwgd2l0aCBpdCwgYmVjYXVzZSBpdCBjb3N0cyBleHRyYSBgZnMuc3RhdGAgY2FsbFxuLy8gICAgICB5b3UgY291bGQgdXNlIG9wdGlvbiBgbWFyazogdHJ1ZWAgd2l0aCBgZ2xvYmBcblxuLy8gJ2Bmb28vYCcgc2hvdWxkIG5vdCBjb250aW51ZSB3aXRoIHRoZSAnYC4uYCdcbi8vIFRoZSBjaGFpbiB0aGF0IHR1cm5zIG9uZSBnaXRpZ25vcmUgcGF0dGVybiBpbnRvIGEgcmVndWxhciBleHByZXNzaW9uXG4vLyAgIHNvdXJjZSwgaW4gb3JkZXIuIEEgc3RlcCBpcyBlaXRoZXJcbi8vXG4vLyAgIFttYXRjaGVyLCByZXBsYWNlcl0gICAgICAgICAgICBoYW5kZWQgdG8gYFN0cmluZy5yZXBsYWNlYFxuLy8gICBbbWF0Y2hlciwgcmVwbGFjZXIsIHJlcXVpcmVkXSAgdGhlIHNhbWUsIGJ1dCBza2lwcGVkIG91dHJpZ2h0IHVubGVzc1xuLy8gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBgcmVxdWlyZWRgIGFwcGVhcnMgaW4gdGhlIHN0cmluZywgd2hpY2hcbi8vICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgdGhlIG1hdGNoZXIgY2Fubm90IG1hdGNoIHdpdGhvdXRcbi8vICAgW0RJUkVDVCwgdHJhbnNmb3JtXSAgICAgICAgICAgIHBsYWluIHN0cmluZyB3b3JrLCB0YWtpbmcgKHNvdXJjZSwgcGF0dGVybilcbi8vXG4vLyBUaGUgYHJlcXVpcmVkYCBjaGFyYWN0ZXIgaXMgb25seSBldmVyIGEgc2hvcnRjdXQ6IGZpbmRpbmcgaXQgZG9lcyBub3QgbWVhblxuLy8gICB0aGUgbWF0Y2hlciB3aWxsIG1hdGNoLCBhbmQgbm90IGZpbmRpbmcgaXQgbWVhbnMgaXQgY2Fubm90LiBJdCBpcyB0aGVyZVxuLy8gICBiZWNhdXNlIHNjYW5uaW5nIGZvciBvbmUgY2hhcmFjdGVyIGNvc3RzIGEgZnJhY3Rpb24gb2YgcnVubmluZyBhIG1hdGNoZXJcbi8vICAgdGhhdCB0aGVuIGZpbmRzIG5vdGhpbmcgLS0gZm9yIHRoZSB3aWxkY2FyZCBzdGVwLCB3aG9zZSBgW15cXFxcXStgXG4vLyAgIGJhY2t0cmFja3MgaXRzIHdheSB0aHJvdWdoIHRoZSB3aG9sZSBzdHJpbmcgYmVmb3JlIGdpdmluZyB1cCwgMTFuc1xuLy8gICBhZ2FpbnN0IDQwMG5zLlxuY29uc3QgUkVQTEFDRVJTID0gW1xuXG4gIC8vIFJlcGxhY2UgKFxcICkgd2l0aCAnICdcbiAgLy8gT25seSBhIHNwYWNlOiBhbiBlc2NhcGVkIHRhYiBvciBvdGhlciB3aGl0ZXNwYWNlIGlzIGFscmVhZHkgYSBsaXRlcmFsIGJ5XG4gIC8vICAgdGhlIHRpbWUgaXQgcmVhY2hlcyBoZXJlLCBhbmQgYSBiYXJlIHRhYiBtdXN0IGJlIGxlZnQgYXMgb25lLCBub3QgdHVybmVkXG4gIC8vICAgaW50byBhIHNwYWNlLlxuICAvLyAoXFwgKSAtPiAnICdcbiAgLy8gKFxcXFwgKSAtPiAnXFxcXCAnXG4gIC8vIChcXFxcXFwgKSAtPiAnXFxcXCAnXG4gIFtcbiAgICAvLyBBIHJ1biBvZiBiYWNrc2xhc2hlcyBpcyB0YWtlbiB3aG9sZSwgZnJvbSBpdHMgZmlyc3Qgb25lLCBzbyBubyBtYXRjaFxuICAgIC8vICAgZXZlciBzdGFydHMgYWdhaW4gaW5zaWRlIGl0IC0tIGAoXFxcXCs/KSBgIGRpZCwgd2hpY2ggbWFkZSBhIGxvbmcgcnVuXG4gICAgLy8gICBxdWFkcmF0aWMuXG4gICAgLyhcXFxcKykoID8pL2csXG4gICAgKF8sIHJ1biwgc3BhY2UpID0+IHNwYWNlXG4gICAgICA/IHJ1bi5zbGljZSgwLCBydW4ubGVuZ3RoIC0gcnVuLmxlbmd0aCAlIDIpICsgU1BBQ0VcbiAgICAgIDogcnVuLFxuICAgIEVTQ0FQRSArIFNQQUNFXG4gIF0sXG5cbiAgLy8gZ2l0J3Mgd2lsZG1hdGNoKCkgcmVhZHMgYSBydW4gb2YgdHdvIG9yIG1vcmUgYXN0ZXJpc2tzIGFzIG9uZSBnbG9ic3RhclxuICAvLyAgIHdoZW5ldmVyIHRoZSBydW4gZmlsbHMgYSBwYXRoIHNlZ21lbnQ6IGl0IHN0YXJ0cyB0aGUgcGF0dGVybiBvciBmb2xsb3dzXG4gIC8vICAgYSBgL2AsIGFuZCBpdCBlbmRzIHRoZSBwYXR0ZXJuIG9yIGNvbWVzIGJlZm9yZSBhIGAvYC4gQSBydW4gb2YgdHdvIGlzXG4gIC8vICAgYWxyZWFkeSBgKipgOyBhIGxvbmdlciBvbmUgaXMgZm9sZGVkIGludG8gYCoqYCBoZXJlLCBzbyB0aGUgc3RlcHNcbiAgLy8gICBiZWxvdyBvbmx5IGV2ZXIgaGF2ZSB0byBrbm93IGAqKmAuXG4gIC8vIGAqKiovZm9vYCAtPiBgKiovZm9vYCwgYGEvKioqL2JgIC0+IGBhLyoqL2JgLCBgYS8qKipgIC0+IGBhLyoqYFxuICAvLyBnaXQgYWxzbyB0YWtlcyBhIHJ1biBiZXNpZGUgYSBsaXRlcmFsIHByZWZpeCAoYGEqKiovYmApIG9yIGJlc2lkZSBhblxuICAvLyAgIGVzY2FwZWQgc2xhc2ggKGAqKipcXC9iYCkgYXMgYSBnbG9ic3RhciwgYW5kIHRoaXMgZG9lcyBub3Q7IHRoZSBSRUFETUVcbiAgLy8gICBsaXN0cyBib3RoLCB1bmRlciBcIkEgcnVuIG9mIGFzdGVyaXNrc1wiLlxuICBbXG4gICAgLyhefFxcLylcXCp7Myx9KD89XFwvfCQpL2csXG4gICAgKF8sIHN0YXJ0KSA9PiBgJHtzdGFydH0qKmAsXG4gICAgJyonXG4gIF0sXG5cbiAgLy8gRXNjYXBlIG1ldGFjaGFyYWN0ZXJzXG4gIC8vIHdoaWNoIGlzIHdyaXR0ZW4gZG93biBieSB1c2VycyBidXQgbWVhbnMgc3BlY2lhbCBmb3IgcmVndWxhciBleHByZXNzaW9ucy5cblxuICAvLyA+IFRoZXJlIGFyZSAxMiBjaGFyYWN0ZXJzIHdpdGggc3BlY2lhbCBtZWFuaW5nczpcbiAgLy8gPiAtIHRoZSBiYWNrc2xhc2ggXFwsXG4gIC8vID4gLSB0aGUgY2FyZXQgXixcbiAgLy8gPiAtIHRoZSBkb2xsYXIgc2lnbiAkLFxuICAvLyA+IC0gdGhlIHBlcmlvZCBvciBkb3QgLixcbiAgLy8gPiAtIHRoZSB2ZXJ0aWNhbCBiYXIgb3IgcGlwZSBzeW1ib2wgfCxcbiAgLy8gPiAtIHRoZSBxdWVzdGlvbiBtYXJrID8sXG4gIC8vID4gLSB0aGUgYXN0ZXJpc2sgb3Igc3RhciAqLFxuICAvLyA+IC0gdGhlIHBsdXMgc2lnbiArLFxuICAvLyA+IC0gdGhlIG9wZW5pbmcgcGFyZW50aGVzaXMgKCxcbiAgLy8gPiAtIHRoZSBjbG9zaW5nIHBhcmVudGhlc2lzICksXG4gIC8vID4gLSBhbmQgdGhlIG9wZW5pbmcgc3F1YXJlIGJyYWNrZXQgWyxcbiAgLy8gPiAtIHRoZSBvcGVuaW5nIGN1cmx5IGJyYWNlIHssXG4gIC8vID4gVGhlc2Ugc3BlY2lhbCBjaGFyYWN0ZXJzIGFyZSBvZnRlbiBjYWxsZWQgXCJtZXRhY2hhcmFjdGVyc1wiLlxuICBbXG4gICAgL1tcXFxcJC58KisoKXteXS9nLFxuICAgIG1hdGNoID0+IGBcXFxcJHttYXRjaH1gXG4gIF0sXG5cbiAgW1xuICAgIC8vID4gYSBxdWVzdGlvbiBtYXJrICg/KSBtYXRjaGVzIGEgc2luZ2xlIGNoYXJhY3RlclxuICAgIC8oPyFcXFxcKVxcPy9nLFxuICAgICgpID0+ICdbXi9dJyxcbiAgICAnPydcbiAgXSxcblxuICAvLyBsZWFkaW5nIHNsYXNoXG4gIFtcblxuICAgIC8vID4gQSBsZWFkaW5nIHNsYXNoIG1hdGNoZXMgdGhlIGJlZ2lubmluZyBvZiB0aGUgcGF0aG5hbWUuXG4gICAgLy8gPiBGb3IgZXhhbXBsZSwgXCIvKi5jXCIgbWF0Y2hlcyBcImNhdC1maWxlLmNcIiBidXQgbm90IFwibW96aWxsYS1zaGExL3NoYTEuY1wiLlxuICAgIC8vIEEgbGVhZGluZyBzbGFzaCBtYXRjaGVzIHRoZSBiZWdpbm5pbmcgb2YgdGhlIHBhdGhuYW1lXG4gICAgL15cXC8vLFxuICAgICgpID0+ICdeJyxcbiAgICBTTEFTSFxuICBdLFxuXG4gIC8vIHJlcGxhY2Ugc3BlY2lhbCBtZXRhY2hhcmFjdGVyIHNsYXNoIGFmdGVyIHRoZSBsZWFkaW5nIHNsYXNoXG4gIFtcbiAgICAvXFwvL2csXG4gICAgKCkgPT4gJ1xcXFwvJyxcbiAgICBTTEFTSFxuICBdLFxuXG4gIFtcbiAgICAvLyA+IEEgbGVhZGluZyBcIioqXCIgZm9sbG93ZWQgYnkgYSBzbGFzaCBtZWFucyBtYXRjaCBpbiBhbGwgZGlyZWN0b3JpZXMuXG4gICAgLy8gPiBGb3IgZXhhbXBsZSwgXCIqKi9mb29cIiBtYXRjaGVzIGZpbGUgb3IgZGlyZWN0b3J5IFwiZm9vXCIgYW55d2hlcmUsXG4gICAgLy8gPiB0aGUgc2FtZSBhcyBwYXR0ZXJuIFwiZm9vXCIuXG4gICAgLy8gPiBcIioqL2Zvby9iYXJcIiBtYXRjaGVzIGZpbGUgb3IgZGlyZWN0b3J5IFwiYmFyXCIgYW55d2hlcmUgdGhhdCBpcyBkaXJlY3RseVxuICAgIC8vID4gICB1bmRlciBkaXJlY3RvcnkgXCJmb29cIi5cbiAgICAvLyBOb3RpY2UgdGhhdCB0aGUgJyoncyBoYXZlIGJlZW4gcmVwbGFjZWQgYXMgJ1xcXFwqJ1xuICAgIC9eXFxeKig/OlxcXFxcXCpcXFxcXFwqXFxcXFxcLykrLyxcblxuICAgIC8vICcqKi9mb28nIDwtPiAnZm9vJ1xuICAgICgpID0+ICcoPzpefFxcXFwvKScsXG4gICAgJyonXG4gIF0sXG5cbiAgLy8gc3RhcnRpbmdcbiAgW1xuICAgIC8vIHRoZXJlIHdpbGwgYmUgbm8gbGVhZGluZyAnLydcbiAgICAvLyAgICh3aGljaCBoYXMgYmVlbiByZXBsYWNlZCBieSBzZWN0aW9uIFwibGVhZGluZyBzbGFzaFwiKVxuICAgIC8vIElmIHN0YXJ0cyB3aXRoICcqKicsIGFkZGluZyBhICdeJyB0byB0aGUgcmVndWxhciBleHByZXNzaW9uIGFsc28gd29ya3NcbiAgICBESVJFQ1QsXG4gICAgKHNvdXJjZSwgcGF0dGVybikgPT4ge1xuICAgICAgLy8gTm90aGluZyB0byBhbmNob3IgdG8sIG9yIGFscmVhZHkgYW5jaG9yZWQgKGBeYCBvciBgKD86XnxcXC8pYClcbiAgICAgIGlmICghc291cmNlIHx8IHNvdXJjZVswXSA9PT0gJ14nIHx8IHNvdXJjZVswXSA9PT0gJygnKSB7XG4gICAgICAgIHJldHVybiBzb3VyY2VcbiAgICAgIH1cblxuICAgICAgLy8gSWYgaGFzIGEgc2xhc2ggYC9gIGF0IHRoZSBiZWdpbm5pbmcgb3IgbWlkZGxlXG4gICAgICBjb25zdCBhbmNob3IgPSAhUkVHRVhfSU5ORVJfU0xBU0gudGVzdChwYXR0ZXJuKVxuICAgICAgICAvLyA+IFByaW9yIHRvIDIuMjIuMVxuICAgICAgICAvLyA+IElmIHRoZSBwYXR0ZXJuIGRvZXMgbm90IGNvbnRhaW4gYSBzbGFzaCAvLFxuICAgICAgICAvLyA+ICAgR2l0IHRyZWF0cyBpdCBhcyBhIHNoZWxsIGdsb2IgcGF0dGVyblxuICAgICAgICAvLyBBY3R1YWxseSwgaWYgdGhlcmUgaXMgb25seSBhIHRyYWlsaW5nIHNsYXNoLFxuICAgICAgICAvLyAgIGdpdCBhbHNvIHRyZWF0cyBpdCBhcyBhIHNoZWxsIGdsb2IgcGF0dGVyblxuXG4gICAgICAgIC8vIEFmdGVyIDIuMjIuMSAoY29tcGF0aWJsZSBidXQgY2xlYXJlcilcbiAgICAgICAgLy8gPiBJZiB0aGVyZSBpcyBhIHNlcGFyYXRvciBhdCB0aGUgYmVnaW5uaW5nIG9yIG1pZGRsZSAob3IgYm90aClcbiAgICAgICAgLy8gPiBvZiB0aGUgcGF0dGVybiwgdGhlbiB0aGUgcGF0dGVybiBpcyByZWxhdGl2ZSB0byB0aGUgZGlyZWN0b3J5XG4gICAgICAgIC8vID4gbGV2ZWwgb2YgdGhlIHBhcnRpY3VsYXIgLmdpdGlnbm9yZSBmaWxlIGl0c2VsZi5cbiAgICAgICAgLy8gPiBPdGhlcndpc2UgdGhlIHBhdHRlcm4gbWF5IGFsc28gbWF0Y2ggYXQgYW55IGxldmVsIGJlbG93XG4gICAgICAgIC8vID4gdGhlIC5naXRpZ25vcmUgbGV2ZWwuXG4gICAgICAgID8gJyg/Ol58XFxcXC8pJ1xuXG4gICAgICAgIC8vID4gT3RoZXJ3aXNlLCBHaXQgdHJlYXRzIHRoZSBwYXR0ZXJuIGFzIGEgc2hlbGwgZ2xvYiBzdWl0YWJsZSBmb3JcbiAgICAgICAgLy8gPiAgIGNvbnN1bXB0aW9uIGJ5IGZubWF0Y2goMylcbiAgICAgICAgOiAnXidcblxuICAgICAgcmV0dXJuIGFuY2hvciArIHNvdXJjZVxuICAgIH1cbiAgXSxcblxuICAvLyB0d28gZ2xvYnN0YXJzXG4gIFtcbiAgICAvLyBVc2UgbG9va2FoZWFkIGFzc2VydGlvbnMgc28gdGhhdCB3ZSBjb3VsZCBtYXRjaCBtb3JlIHRoYW4gb25lIGAnLyoqJ2BcbiAgICAvXFxcXFxcL1xcXFxcXCpcXFxcXFwqKD89XFxcXFxcL3wkKS9nLFxuXG4gICAgLy8gWmVybywgb25lIG9yIHNldmVyYWwgZGlyZWN0b3JpZXNcbiAgICAvLyBzaG91bGQgbm90IHVzZSAnKicsIG9yIGl0IHdpbGwgYmUgcmVwbGFjZWQgYnkgdGhlIG5leHQgcmVwbGFjZXJcblxuICAgIC8vIENoZWNrIGlmIGl0IGlzIG5vdCB0aGUgbGFzdCBgJy8qKidgXG4gICAgKF8sIGluZGV4LCBzdHIpID0+IGluZGV4ICsgNiA8IHN0ci5sZW5ndGhcblxuICAgICAgLy8gY2FzZTogLyoqLyBhdCB0aGUgZW5kIG9mIHRoZSBwYXR0ZXJuLCBpLmUuIGEgdHJhaWxpbmcgYCcvKiovJ2BcbiAgICAgIC8vID4gQSB0cmFpbGluZyBgXCIvKiovXCJgIChhIHRyYWlsaW5nIGBcIi8qKlwiYCByZXN0cmljdGVkIHRvIGRpcmVjdG9yaWVzKVxuICAgICAgLy8gPiAgIG1hdGNoZXMgZXZlcnl0aGluZyBpbnNpZGUsIGJ1dCBpdCBzaG91bGQgbm90IG1hdGNoIHRoZSBjdXJyZW50XG4gICAgICAvLyA+ICAgZm9sZGVyIGl0c2VsZiwgc28gaXQgcmVxdWlyZXMgYXQgbGVhc3Qgb25lIGRpcmVjdG9yeSBzZWdtZW50LlxuICAgICAgLy8gJ2EvKiovJyBtYXRjaGVzICdhL2IvJywgJ2EveC95LycgYnV0IG5vdCAnYS8nXG4gICAgICA/IHN0ci5zbGljZShpbmRleCArIDYpID09PSAnXFxcXC8nXG4gICAgICAgID8gJyg/OlxcXFwvW15cXFxcL10rKSsnXG5cbiAgICAgICAgLy8gY2FzZTogLyoqL1xuICAgICAgICAvLyA+IEEgc2xhc2ggZm9sbG93ZWQgYnkgdHdvIGNvbnNlY3V0aXZlIGFzdGVyaXNrcyB0aGVuIGEgc2xhc2ggbWF0Y2hlc1xuICAgICAgICAvLyA+ICAgemVybyBvciBtb3JlIGRpcmVjdG9yaWVzLlxuICAgICAgICAvLyA+IEZvciBleGFtcGxlLCBcImEvKiovYlwiIG1hdGNoZXMgXCJhL2JcIiwgXCJhL3gvYlwiLCBcImEveC95L2JcIiBhbmQgc28gb24uXG4gICAgICAgIC8vICcvKiovJ1xuICAgICAgICA6ICcoPzpcXFxcL1teXFxcXC9dKykqJ1xuXG4gICAgICAvLyBjYXNlOiAvKipcbiAgICAgIC8vID4gQSB0cmFpbGluZyBgXCIvKipcImAgbWF0Y2hlcyBldmVyeXRoaW5nIGluc2lkZS5cblxuICAgICAgLy8gIzIxOiBldmVyeXRoaW5nIGluc2lkZSBidXQgaXQgc2hvdWxkIG5vdCBpbmNsdWRlIHRoZSBjdXJyZW50IGZvbGRlcixcbiAgICAgIC8vICAgcmVzb2x2ZWQgYnkgYF9tYWtlYFxuICAgICAgOiBgXFxcXC8ke1RSQUlMSU5HX0RPVUJMRVNUQVJ9YCxcbiAgICAnKidcbiAgXSxcblxuICAvLyBub3JtYWwgaW50ZXJtZWRpYXRlIHdpbGRjYXJkc1xuICBbXG4gICAgLy8gTmV2ZXIgcmVwbGFjZSBlc2NhcGVkICcqJ1xuICAgIC8vIGlnbm9yZSBydWxlICdcXConIHdpbGwgbWF0Y2ggdGhlIHBhdGggJyonXG5cbiAgICAvLyAnYWJjLiovJyAtPiBnb1xuICAgIC8vICdhYmMuKicgIC0+IHNraXAgdGhpcyBydWxlLFxuICAgIC8vICAgIGNveiB0cmFpbGluZyBzaW5nbGUgd2lsZGNhcmQgd2lsbCBiZSBoYW5kZWQgYnkgW3RyYWlsaW5nIHdpbGRjYXJkXVxuICAgIC8oXnxbXlxcXFxdKSg/OlxcXFxcXCopKyg/ISQpL2csXG5cbiAgICAvLyAnKi5qcycgbWF0Y2hlcyAnLmpzJ1xuICAgIC8vICcqLmpzJyBkb2Vzbid0IG1hdGNoICdhYmMnXG4gICAgLy8gMS4gQW4gYXN0ZXJpc2sgXCIqXCIgbWF0Y2hlcyBhbnl0aGluZyBleGNlcHQgYSBzbGFzaC5cbiAgICAvLyAyLiBPdGhlciBjb25zZWN1dGl2ZSBhc3Rlcmlza3MgYXJlIGNvbnNpZGVyZWQgcmVndWxhciBhc3Rlcmlza3NcbiAgICAvLyAgICBhbmQgY29sbGFwc2UgaW50byBvbmUgbm9uLXNsYXNoIHdpbGRjYXJkIHJ1bi5cbiAgICAoXywgcDEpID0+IHAxICsgV0lMRENBUkQsXG4gICAgJyonXG4gIF0sXG5cbiAgLy8gdHJhaWxpbmcgd2lsZGNhcmQsIGhlbGQgYXBhcnQgZnJvbSBhIGxpdGVyYWwgc3RhclxuICBbXG4gICAgLy8gVGhlIHN0ZXAgYWJvdmUgbGVhdmVzIGEgdHJhaWxpbmcgYCpgIGFsb25lLCBzbyBhIHNpbmdsZSBgXFwqYCBpcyBhbGwgdGhhdFxuICAgIC8vICAgY2FuIGJlIGxlZnQgYXQgdGhlIGVuZCBoZXJlLCBhbmQgd2hhdCBzdGFuZHMgaW4gZnJvbnQgb2YgaXQgc2F5cyB3aGljaFxuICAgIC8vICAga2luZCBpdCBpcy4gQSB3aWxkY2FyZCBhcnJpdmVzIGFzIHRoZSBlc2NhcGVyIHdyb3RlIGl0LCBgXFwqYCB3aXRoXG4gICAgLy8gICBub3RoaW5nIGJlZm9yZSBpdDsgYSBsaXRlcmFsIGFycml2ZXMgYXMgdGhlIHVzZXIncyBvd24gZXNjYXBlLCB3aGljaFxuICAgIC8vICAgdGhlIGVzY2FwZXIgZG91YmxlZCwgYW5kIHRoZW4gdGhlIHN0YXIncyBvd24gLS0gYFxcXFxgIGFuZCB0aGVuIGBcXCpgLlxuICAgIC8vICAgVGhlcmUgaXMgbm8gdGhpcmQgY2FzZTogZXZlcnkgYmFja3NsYXNoIHN0aWxsIHJlYWNoaW5nIHRoZSBjaGFpbiBpc1xuICAgIC8vICAgb25lIGBcXCpgLCBgXFxbYCBvciBgXFwgYCBjYXJyaWVzIGl0c2VsZiwgYW5kIGVhY2ggaXMgZm9sbG93ZWQgYnkgaXRzXG4gICAgLy8gICBvd24gY2hhcmFjdGVyLCBzbyBhIGxvbmdlciBydW4gY2FuIG5ldmVyIGZvcm0uIFRoaXMgcnVucyB3aGlsZSB0aGVcbiAgICAvLyAgIHR3byBhcmUgc3RpbGwgZGlzdGluY3QsIGJlZm9yZSB0aGUgdW5lc2NhcGUgc3RlcHMgYmVsb3cgY29sbGFwc2UgdGhlXG4gICAgLy8gICBsaXRlcmFsIG9udG8gdGhlIHZlcnkgYFxcKmAgYSB3aWxkY2FyZCBsZWF2ZXMgYmVoaW5kLlxuICAgIC8oXnxbXlxcXFxdKSgoPzpcXFxcXFxcXCkqKVxcXFxcXCokLyxcblxuICAgIChtYXRjaCwgcDEsIHAyKSA9PlxuICAgICAgcDIgPT09IEVNUFRZXG4gICAgICAgIC8vIEEgcmVhbCB3aWxkY2FyZDogY2FycnkgaXQgdG8gYF9tYWtlYCBhcyB0aGUgbWFya2VyLCBzbyB0aGUgdW5lc2NhcGVcbiAgICAgICAgLy8gICBzdGVwcyBhbmQgdGhlIHRyYWlsaW5nLXdpbGRjYXJkIHJld3JpdGUgY2FuIG5ldmVyIG1pc3Rha2UgaXQgZm9yIGFcbiAgICAgICAgLy8gICBsaXRlcmFsIGBcXCpgIChub3IgdGhlIHJldmVyc2UpLlxuICAgICAgICA/IHAxICsgVFJBSUxJTkdfV0lMRENBUkRcbiAgICAgICAgLy8gQSBsaXRlcmFsIHN0YXI6IGxlYXZlIGl0IGV4YWN0bHkgYXMgaXQgc3RhbmRzIGZvciB0aGUgdW5lc2NhcGUgc3RlcHMuXG4gICAgICAgIDogbWF0Y2gsXG4gICAgJyonXG4gIF0sXG5cbiAgW1xuICAgIC8vIHVuZXNjYXBlLCByZXZlcnQgc3RlcCAzIGV4Y2VwdCBmb3IgYmFjayBzbGFzaFxuICAgIC8vIEZvciBleGFtcGxlLCBpZiBhIHVzZXIgZXNjYXBlIGEgJ1xcXFwqJyxcbiAgICAvLyBhZnRlciBzdGVwIDMsIHRoZSByZXN1bHQgd2lsbCBiZSAnXFxcXFxcXFxcXFxcKidcbiAgICAvXFxcXFxcXFxcXFxcKD89WyQufCorKCl7Xl0pL2csXG4gICAgKCkgPT4gRVNDQVBFLFxuICAgIEVTQ0FQRSArIEVTQ0FQRVxuICBdLFxuXG4gIFtcbiAgICAvLyAnXFxcXFxcXFwnIC0+ICdcXFxcJ1xuICAgIC9cXFxcXFxcXC9nLFxuICAgICgpID0+IEVTQ0FQRSxcbiAgICBFU0NBUEUgKyBFU0NBUEVcbiAgXSxcblxuICBbXG4gICAgLy8gRXZlcnkgcmVhbCBicmFja2V0IGV4cHJlc3Npb24gLS0gUE9TSVggY2xhc3NlcyBpbmNsdWRlZCAtLSBoYXMgYWxyZWFkeVxuICAgIC8vICAgYmVlbiBoZWxkIGFzaWRlIGJ5IGBleHRyYWN0QnJhY2tldHNgLCBzbyB0aGUgb25seSBgW2AgbGVmdCBpbiB0aGVcbiAgICAvLyAgIHBhdHRlcm4gaXMgYW4gZXNjYXBlZCwgbGl0ZXJhbCBvbmUuXG5cbiAgICAvLyBBIGJhY2tzbGFzaCBjb3VsZCBvbmx5IHN0YW5kIGF0IHRoZSBlbmQgb2YgdGhlIHJhbmdlIGlmIGl0IHF1b3RlZCB0aGVcbiAgICAvLyAgIGBdYCwgYW5kIGBcXF1gIGlzIGhlbGQgYXNpZGUgbG9uZyBiZWZvcmUgdGhpcy5cbiAgICAvXFxcXFxcWyhbXlxcXS9dKj8pKCR8XFxdKS9nLFxuXG4gICAgLy8gJ1xcXFxbYmFyXScgLT4gJ1xcXFxcXFxcW2Jhcl0nXG4gICAgKG1hdGNoLCByYW5nZSwgY2xvc2UpID0+IGBcXFxcWyR7cmFuZ2V9JHtjbG9zZX1gLFxuICAgICdbJ1xuICBdLFxuXG4gIC8vIGVuZGluZ1xuICBbXG4gICAgLy8gJ2pzJyB3aWxsIG5vdCBtYXRjaCAnanMuJ1xuICAgIC8vICdhYicgd2lsbCBub3QgbWF0Y2ggJ2FiYydcbiAgICBESVJFQ1QsXG5cbiAgICAvLyBXVEYhXG4gICAgLy8gaHR0cHM6Ly9naXQtc2NtLmNvbS9kb2NzL2dpdGlnbm9yZVxuICAgIC8vIGNoYW5nZXMgaW4gWzIuMjIuMV0oaHR0cHM6Ly9naXQtc2NtLmNvbS9kb2NzL2dpdGlnbm9yZS8yLjIyLjEpXG4gICAgLy8gd2hpY2ggcmUtZml4ZXMgIzI0LCAjMzhcblxuICAgIC8vID4gSWYgdGhlcmUgaXMgYSBzZXBhcmF0b3IgYXQgdGhlIGVuZCBvZiB0aGUgcGF0dGVybiB0aGVuIHRoZSBwYXR0ZXJuXG4gICAgLy8gPiB3aWxsIG9ubHkgbWF0Y2ggZGlyZWN0b3JpZXMsIG90aGVyd2lzZSB0aGUgcGF0dGVybiBjYW4gbWF0Y2ggYm90aFxuICAgIC8vID4gZmlsZXMgYW5kIGRpcmVjdG9yaWVzLlxuXG4gICAgLy8gJ2pzKicgd2lsbCBub3QgbWF0Y2ggJ2EuanMnXG4gICAgLy8gJ2pzLycgd2lsbCBub3QgbWF0Y2ggJ2EuanMnXG4gICAgLy8gJ2pzJyB3aWxsIG1hdGNoICdhLmpzJyBhbmQgJ2EuanMvJ1xuICAgIHNvdXJjZSA9PiB7XG4gICAgICBjb25zdCBsYXN0ID0gc291cmNlW3NvdXJjZS5sZW5ndGggLSAxXVxuXG4gICAgICAvLyBUaGUgcGF0dGVybiBpcyBlbXB0eSwgb3IgZW5kcyBpbiBhIHBlbmRpbmcgbWFya2VyIGBfbWFrZWAgb3ducyAtLVxuICAgICAgLy8gICB0aGUgdHJhaWxpbmcgd2lsZGNhcmQsIG9yIGEgdHJhaWxpbmcgXCIvKipcIi4gQSB0cmFpbGluZyBgKmAgdGhhdCBpc1xuICAgICAgLy8gICBub3QgdGhlIG1hcmtlciBpcyBhIGxpdGVyYWwgc3Rhciwgd2hpY2ggYW5jaG9ycyBsaWtlIGFueSBvdGhlclxuICAgICAgLy8gICBmaW5hbCBjaGFyYWN0ZXIuXG4gICAgICBpZiAoIWxhc3QgfHwgbGFzdCA9PT0gVFJBSUxJTkdfV0lMRENBUkQgfHwgbGFzdCA9PT0gVFJBSUxJTkdfRE9VQkxFU1RBUikge1xuICAgICAgICByZXR1cm4gc291cmNlXG4gICAgICB9XG5cbiAgICAgIHJldHVybiBsYXN0ID09PSBTTEFTSFxuICAgICAgICAvLyBmb28vIHdpbGwgbm90IG1hdGNoICdmb28nXG4gICAgICAgID8gYCR7c291cmNlfSRgXG4gICAgICAgIC8vIGZvbyBtYXRjaGVzICdmb28nIGFuZCAnZm9vLydcbiAgICAgICAgOiBgJHtzb3VyY2V9KD89JHxcXFxcLyQpYFxuICAgIH1cbiAgXVxuXVxuXG5jb25zdCBSRUdFWF9SRVBMQUNFX1RSQUlMSU5HX1dJTERDQVJEID0gLyhefFxcXFxcXC8pP1xcdUUwMDAkL1xuY29uc3QgTU9ERV9JR05PUkUgPSAncmVnZXgnXG5jb25zdCBNT0RFX0NIRUNLX0lHTk9SRSA9ICdjaGVja1JlZ2V4J1xuY29uc3QgVU5ERVJTQ09SRSA9ICdfJ1xuXG5jb25zdCByZXBsYWNlVHJhaWxpbmdXaWxkY2FyZCA9IChfLCBwMSkgPT4ge1xuICBjb25zdCBwcmVmaXggPSBwMVxuICAgIC8vICdcXF4nOlxuICAgIC8vICcvKicgZG9lcyBub3QgbWF0Y2ggRU1QVFlcbiAgICAvLyAnLyonIGRvZXMgbm90IG1hdGNoIGV2ZXJ5dGhpbmdcblxuICAgIC8vICdcXFxcXFwvJzpcbiAgICAvLyAnYWJjLyonIGRvZXMgbm90IG1hdGNoICdhYmMvJ1xuICAgID8gYCR7cDF9W14vXStgXG5cbiAgICAvLyAnYSonIG1hdGNoZXMgJ2EnXG4gICAgLy8gJ2EqJyBtYXRjaGVzICdhYSdcbiAgICA6ICdbXi9dKidcblxuICByZXR1cm4gYCR7cHJlZml4fSg/PSR8XFxcXC8kKWBcbn1cblxuY29uc3QgUkVHRVhfUkVQTEFDRV9UUkFJTElOR19ET1VCTEVTVEFSID0gL1xcdUUwMDEkL1xuXG4vLyAnYWJjLyoqJyBtYXRjaGVzIGV2ZXJ5dGhpbmcgdW5kZXIgJ2FiYycsIGJ1dCBub3QgJ2FiYy8nIGl0c2VsZiAoIzIxKTpcbi8vICAgcmVxdWlyaW5nIG9uZSBhcmJpdHJhcnkgY2hhcmFjdGVyIChsaW5lIHRlcm1pbmF0b3JzIGluY2x1ZGVkLCAjMTc2KVxuLy8gICBhZnRlciAnYWJjLycgaXMgbmVjZXNzYXJ5IGFuZCBzdWZmaWNpZW50IGZvciBgLnRlc3QocGF0aClgLlxuY29uc3QgcmVwbGFjZVRyYWlsaW5nRG91Ymxlc3RhciA9ICgpID0+ICdbXFxcXHNcXFxcU10nXG5cbi8vIFRoZSBmaXhlZCBwaWVjZSBiZXR3ZWVuIHRoZSB3aWxkY2FyZCBhdCBgYXRgIGFuZCB0aGUgbmV4dCB3aWxkY2FyZCBvZiB0aGVcbi8vICAgcnVuOiB0aGUgdG9rZW5zIHRoYXQgc2VwYXJhdGUgdGhlbSwgam9pbmVkIGFzIHRoZXkgYXBwZWFyIGluIHRoZSBzb3VyY2UuXG4vLyAgIEEgcnVuIG5ldmVyIGhvbGRzIHR3byB3aWxkY2FyZHMgaW4gYSByb3csIHNvIHRoZXJlIGlzIGFsd2F5cyBhdCBsZWFzdCBvbmVcbi8vICAgdG9rZW4uXG5jb25zdCBzZXBhcmF0b3JBZnRlciA9IChydW4sIGF0KSA9PiB7XG4gIGxldCBzZXBhcmF0b3IgPSBFTVBUWVxuXG4gIGZvciAobGV0IGluZGV4ID0gYXQgKyAxOyBpbmRleCA8IHJ1bi5sZW5ndGggJiYgIXJ1bltpbmRleF0ud2lsZGNhcmQ7IGluZGV4ICsrKSB7XG4gICAgc2VwYXJhdG9yICs9IHJ1bltpbmRleF0uc2luZ2xlXG4gIH1cblxuICByZXR1cm4gc2VwYXJhdG9yXG59XG5cbi8vIFdoZXJlIGEgcnVuIG9mIG5vbi1zbGFzaCB3aWxkY2FyZHMgaXMgc3BsaXQgYnkgZml4ZWQgcGllY2VzIC0tXG4vLyAgIGBbXi9dKmFiW14vXSpjZC4uLmAgLS0gdGhlIGVuZ2luZSBoYXMgbWFueSBlcXVpdmFsZW50IHdheXMgdG8gbGF5IHRoZVxuLy8gICBpbnB1dCBhY3Jvc3MgdGhlIHdpbGRjYXJkcywgYW5kIG9uIGlucHV0IHRoYXQgZG9lcyBub3QgbWF0Y2ggaXQgd29ya3Ncbi8vICAgdGhyb3VnaCBhbGwgb2YgdGhlbSwgc28gdGhlIHRpbWUgZ3Jvd3Mgd2l0aCB0aGUgbnVtYmVyIG9mIHdpbGRjYXJkc1xuLy8gICByYXRoZXIgdGhhbiB0aGUgbGVuZ3RoIG9mIHRoZSBwYXRoLiBFdmVyeSB3aWxkY2FyZCBidXQgdGhlIGxhc3QgaW4gc3VjaCBhXG4vLyAgIHJ1biBjYW4gYmUgcGlubmVkIHRvIHN0b3Agd2hlcmUgdGhlIHBpZWNlIGFmdGVyIGl0IGJlZ2lucywgd2hpY2ggbGVhdmVzXG4vLyAgIG9uZSB3YXkgdG8gbGF5IG91dCB0aGUgaW5wdXQgYW5kIG5vIHJld2luZGluZywgd2l0aG91dCBjaGFuZ2luZyB3aGljaFxuLy8gICBwYXRocyBtYXRjaDogdGhlIGZpeGVkIHBpZWNlcyBzdGlsbCBib3VuZCB0aGUgY291bnQsIGFuZCB0aGUgbGFzdFxuLy8gICB3aWxkY2FyZCBzdGlsbCBhYnNvcmJzIHRoZSByZXN0LlxuLy9cbi8vIEEgd2lsZGNhcmQgaXMgcGlubmVkIHRvIHRoZSB3aG9sZSBwaWVjZSwgbmV2ZXIgdG8gdGhlIHBpZWNlJ3MgZmlyc3Rcbi8vICAgY2hhcmFjdGVyLiBUaGUgcGluIGxlYXZlcyBubyB3YXkgYmFjaywgc28gYSB3aWxkY2FyZCB0aGF0IHN0b3BwZWQgYXQgdGhhdFxuLy8gICBmaXJzdCBjaGFyYWN0ZXIgd291bGQgaGFuZCBvdmVyIHdoZXJldmVyIHRoZSBjaGFyYWN0ZXIgaGFwcGVucyB0byB0dXJuXG4vLyAgIHVwLCBpbmNsdWRpbmcgdGhlIHBsYWNlcyB0aGUgcmVzdCBvZiB0aGUgcGllY2UgY2Fubm90IGZvbGxvdyAtLSB3aGljaCBpc1xuLy8gICBob3cgYGYqby8qLypgIGNhbWUgdG8gbWlzcyBgZm9vL2IvY2AsIHRoZSBmaXJzdCBgb2Agb2YgYGZvb2Agbm90IGJlaW5nXG4vLyAgIHRoZSBvbmUgdGhlIGBvL2AgYWZ0ZXIgaXQgbmVlZHMuIEV2ZXJ5IHRva2VuIG9mIGEgcGllY2UgbWF0Y2hlcyBleGFjdGx5XG4vLyAgIG9uZSBjaGFyYWN0ZXIsIHNvIHRoZSBmaXJzdCBwbGFjZSB0aGUgd2hvbGUgcGllY2UgZml0cyBpcyB0aGUgbGVmdG1vc3Rcbi8vICAgcGxhY2UgaXQgY2FuIHNpdCwgYW5kIHdoYXRldmVyIGlzIGxlZnQgb3ZlciBnb2VzIHRvIHRoZSB3aWxkY2FyZHMgdGhhdFxuLy8gICBmb2xsb3cuXG4vL1xuLy8gVGhlIHNvdXJjZSBpcyByZWFkIG9uZSB0b2tlbiBhdCBhIHRpbWUgLS0gYSB3aWxkY2FyZCwgYSBzaW5nbGUtY2hhcmFjdGVyXG4vLyAgIHBpZWNlIChhIGxpdGVyYWwsIGFuIGVzY2FwZSwgYSBjbGFzcyksIG9yIGEgcGFyZW50aGVzaXNlZCBncm91cCBvciBhbmNob3Jcbi8vICAgdGhhdCBlbmRzIHRoZSBydW4gLS0gc28gb25seSBhIGdlbnVpbmUgd2lsZGNhcmQgaXMgdG91Y2hlZC5cbmNvbnN0IHBpbldpbGRjYXJkcyA9IHNvdXJjZSA9PiB7XG4gIGlmIChzb3VyY2UuaW5kZXhPZihXSUxEQ0FSRCkgPCAwKSB7XG4gICAgcmV0dXJuIHNvdXJjZVxuICB9XG5cbiAgY29uc3QgdG9rZW5zID0gW11cbiAgY29uc3Qge2xlbmd0aH0gPSBzb3VyY2VcbiAgbGV0IGluZGV4ID0gMFxuXG4gIHdoaWxlIChpbmRleCA8IGxlbmd0aCkge1xuICAgIGNvbnN0IGNoYXIgPSBzb3VyY2VbaW5kZXhdXG5cbiAgICBpZiAoc291cmNlLnN0YXJ0c1dpdGgoV0lMRENBUkQsIGluZGV4KSkge1xuICAgICAgdG9rZW5zLnB1c2goe3dpbGRjYXJkOiB0cnVlfSlcbiAgICAgIGluZGV4ICs9IFdJTERDQVJELmxlbmd0aFxuICAgIH0gZWxzZSBpZiAoY2hhciA9PT0gJ1snKSB7XG4gICAgICBsZXQgZW5kID0gaW5kZXggKyAxXG5cbiAgICAgIGlmIChzb3VyY2VbZW5kXSA9PT0gJ14nKSB7XG4gICAgICAgIGVuZCArK1xuICAgICAgfVxuXG4gICAgICBpZiAoc291cmNlW2VuZF0gPT09ICddJykge1xuICAgICAgICBlbmQgKytcbiAgICAgIH1cblxuICAgICAgd2hpbGUgKGVuZCA8IGxlbmd0aCAmJiBzb3VyY2VbZW5kXSAhPT0gJ10nKSB7XG4gICAgICAgIGVuZCArPSBzb3VyY2VbZW5kXSA9PT0gRVNDQVBFXG4gICAgICAgICAgPyAyXG4gICAgICAgICAgOiAxXG4gICAgICB9XG5cbiAgICAgIGVuZCArK1xuICAgICAgdG9rZW5zLnB1c2goe3NpbmdsZTogc291cmNlLnNsaWNlKGluZGV4LCBlbmQpfSlcbiAgICAgIGluZGV4ID0gZW5kXG4gICAgfSBlbHNlIGlmIChjaGFyID09PSBFU0NBUEUpIHtcbiAgICAgIHRva2Vucy5wdXNoKHtzaW5nbGU6IHNvdXJjZS5zbGljZShpbmRleCwgaW5kZXggKyAyKX0pXG4gICAgICBpbmRleCArPSAyXG4gICAgfSBlbHNlIGlmIChjaGFyID09PSAnKCcpIHtcbiAgICAgIGxldCBkZXB0aCA9IDBcbiAgICAgIGxldCBlbmQgPSBpbmRleFxuXG4gICAgICBkbyB7XG4gICAgICAgIGlmIChzb3VyY2VbZW5kXSA9PT0gRVNDQVBFKSB7XG4gICAgICAgICAgZW5kICsrXG4gICAgICAgIH0gZWxzZSBpZiAoc291cmNlW2VuZF0gPT09ICcoJykge1xuICAgICAgICAgIGRlcHRoICsrXG4gICAgICAgIH0gZWxzZSBpZiAoc291cmNlW2VuZF0gPT09ICcpJykge1xuICAgICAgICAgIGRlcHRoIC0tXG4gICAgICAgIH1cblxuICAgICAgICBlbmQgKytcbiAgICAgIH0gd2hpbGUgKGVuZCA8IGxlbmd0aCAmJiBkZXB0aCA+IDApXG5cbiAgICAgIGlmICgnKis/Jy5pbmRleE9mKHNvdXJjZVtlbmRdKSA+PSAwKSB7XG4gICAgICAgIGVuZCArK1xuICAgICAgfVxuXG4gICAgICB0b2tlbnMucHVzaCh7Ym91bmRhcnk6IHNvdXJjZS5zbGljZShpbmRleCwgZW5kKX0pXG4gICAgICBpbmRleCA9IGVuZFxuICAgIH0gZWxzZSBpZiAoY2hhciA9PT0gJ14nIHx8IGNoYXIgPT09ICckJykge1xuICAgICAgdG9rZW5zLnB1c2goe2JvdW5kYXJ5OiBjaGFyfSlcbiAgICAgIGluZGV4ICsrXG4gICAgfSBlbHNlIHtcbiAgICAgIHRva2Vucy5wdXNoKHtzaW5nbGU6IGNoYXJ9KVxuICAgICAgaW5kZXggKytcbiAgICB9XG4gIH1cblxuICBsZXQgb3V0ID0gRU1QVFlcbiAgbGV0IHJ1biA9IFtdXG5cbiAgY29uc3QgZmx1c2ggPSAoKSA9PiB7XG4gICAgbGV0IGxhc3RXaWxkY2FyZFxuXG4gICAgcnVuLmZvckVhY2goKHRva2VuLCBhdCkgPT4ge1xuICAgICAgaWYgKHRva2VuLndpbGRjYXJkKSB7XG4gICAgICAgIGxhc3RXaWxkY2FyZCA9IGF0XG4gICAgICB9XG4gICAgfSlcblxuICAgIHJ1bi5mb3JFYWNoKCh0b2tlbiwgYXQpID0+IHtcbiAgICAgIGlmICghdG9rZW4ud2lsZGNhcmQpIHtcbiAgICAgICAgb3V0ICs9IHRva2VuLnNpbmdsZVxuICAgICAgICByZXR1cm5cbiAgICAgIH1cblxuICAgICAgLy8gRXZlcnkgd2lsZGNhcmQgYnV0IHRoZSBsYXN0IGlzIHBpbm5lZCB0byB0aGUgd2hvbGUgcGllY2UgdGhhdFxuICAgICAgLy8gICBmb2xsb3dzIGl0LCBmb3IgdGhlIHJlYXNvbiBzZXQgb3V0IGFib3ZlIHRoaXMgZnVuY3Rpb24uIFRoZSBsYXN0XG4gICAgICAvLyAgIG9uZSBzdGF5cyBhcyBpdCBpcyBhbmQgdGFrZXMgdXAgdGhlIHJlc3QuXG4gICAgICBvdXQgKz0gYXQgPT09IGxhc3RXaWxkY2FyZFxuICAgICAgICA/IFdJTERDQVJEXG4gICAgICAgIDogYCg/Oig/ISR7c2VwYXJhdG9yQWZ0ZXIocnVuLCBhdCl9KVteXFxcXC9dKSpgXG4gICAgfSlcblxuICAgIHJ1biA9IFtdXG4gIH1cblxuICB0b2tlbnMuZm9yRWFjaCh0b2tlbiA9PiB7XG4gICAgaWYgKHRva2VuLmJvdW5kYXJ5ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHJ1bi5wdXNoKHRva2VuKVxuICAgICAgcmV0dXJuXG4gICAgfVxuXG4gICAgZmx1c2goKVxuICAgIG91dCArPSB0b2tlbi5ib3VuZGFyeVxuICB9KVxuXG4gIGZsdXNoKClcblxuICByZXR1cm4gb3V0XG59XG5cbi8vIEBwYXJhbSB7cGF0dGVybn1cbmNvbnN0IG1ha2VSZWdleFByZWZpeCA9IHBhdHRlcm4gPT4ge1xuICAvLyBgLyoqYCBtYXRjaGVzIGV2ZXJ5IHBhdGgsIGFzIGAqKmAgZG9lcy4gVGhlIHRyYW5zbGF0aW9uIGJlbG93IG9ubHkgZmluZHNcbiAgLy8gICBhIGdsb2JzdGFyIGJlc2lkZSBhIHNsYXNoIGl0IGtlZXBzLCBhbmQgdGhlIGxlYWRpbmcgb25lIGlzIHR1cm5lZCBpbnRvXG4gIC8vICAgYW4gYW5jaG9yLCBzbyBgLyoqYCB3b3VsZCBjb21lIG91dCBhcyBgLypgIGFuZCBtYXRjaCBvbmUgbGV2ZWwgb25seS5cbiAgLy8gICBIZXJlIHJhdGhlciB0aGFuIGluIGBjcmVhdGVSdWxlYCwgc28gdGhhdCBgY2hlY2tTb3VyY2VPZmAsIHdoaWNoXG4gIC8vICAgY29tcGlsZXMgYC8qKi9gIGFnYWluIHdpdGhvdXQgaXRzIHRyYWlsaW5nIHNsYXNoLCBnZXRzIGl0IHRvby5cbiAgaWYgKFJFR0VYX0FOQ0hPUkVEX0dMT0JTVEFSLnRlc3QocGF0dGVybikpIHtcbiAgICBwYXR0ZXJuID0gJyoqJ1xuICB9XG5cbiAgY29uc3Qge3NvdXJjZSwgc291cmNlc30gPSBleHRyYWN0QnJhY2tldHMocGF0dGVybilcblxuICBjb25zdCByZXBsYWNlZCA9IFJFUExBQ0VSUy5yZWR1Y2UoXG4gICAgLy8gQSBwYXNzIHdob3NlIG1hdGNoZXIgZmluZHMgbm90aGluZyBoYW5kcyBiYWNrIHRoZSB2ZXJ5IHN0cmluZyBpdCB3YXNcbiAgICAvLyAgIGdpdmVuLCBzbyBhc2tpbmcgZmlyc3QgY29zdHMgYSBzZWFyY2ggYW5kIHNhdmVzIGEgcmV3cml0ZS4gVGVuIG9mIHRoZVxuICAgIC8vICAgZmlmdGVlbiBwYXNzZXMgbmV2ZXIgZmlyZSBmb3IgYSB0eXBpY2FsIC5naXRpZ25vcmUgbGluZSwgYW5kIGJldHdlZW5cbiAgICAvLyAgIHRoZW0gdGhleSB3ZXJlIDQ1JSBvZiB0aGlzIGNoYWluLlxuICAgIChwcmV2LCBbbWF0Y2hlciwgcmVwbGFjZXIsIHJlcXVpcmVkXSkgPT4ge1xuICAgICAgaWYgKG1hdGNoZXIgPT09IERJUkVDVCkge1xuICAgICAgICByZXR1cm4gcmVwbGFjZXIocHJldiwgcGF0dGVybilcbiAgICAgIH1cblxuICAgICAgaWYgKHJlcXVpcmVkICE9PSBVTkRFRklORUQgJiYgcHJldi5pbmRleE9mKHJlcXVpcmVkKSA8IDApIHtcbiAgICAgICAgcmV0dXJuIHByZXZcbiAgICAgIH1cblxuICAgICAgLy8gQSBwYXNzIHdob3NlIG1hdGNoZXIgZmluZHMgbm90aGluZyBoYW5kcyBiYWNrIHRoZSB2ZXJ5IHN0cmluZyBpdCB3YXNcbiAgICAgIC8vICAgZ2l2ZW4sIHNvIGFza2luZyBmaXJzdCBjb3N0cyBhIHNlYXJjaCBhbmQgc2F2ZXMgYSByZXdyaXRlLlxuICAgICAgcmV0dXJuIG1hdGNoZXIudGVzdChwcmV2KVxuICAgICAgICA/IHByZXYucmVwbGFjZShtYXRjaGVyLCByZXBsYWNlci5iaW5kKHBhdHRlcm4pKVxuICAgICAgICA6IHByZXZcbiAgICB9LFxuICAgIHNvdXJjZVxuICApXG5cbiAgLy8gTW9zdCBwYXR0ZXJucyBob2xkIG5vIGJyYWNrZXQgZXhwcmVzc2lvbiBhdCBhbGwsIGFuZCB0aGVuIHRoZXJlIGlzXG4gIC8vICAgbm90aGluZyB0byBwdXQgYmFjay5cbiAgcmV0dXJuIHNvdXJjZXMubGVuZ3RoXG4gICAgPyByZXBsYWNlZC5yZXBsYWNlKFxuICAgICAgUkVHRVhfUkVTVE9SRV9QTEFDRUhPTERFUixcbiAgICAgIChtYXRjaCwgaW5kZXgpID0+IHNvdXJjZXNbaW5kZXhdXG4gICAgKVxuICAgIDogcmVwbGFjZWRcbn1cblxuLy8gYGNoZWNrUmVnZXhgIHRlc3RzIGEgcGF0aCB3aXRoIGEgdHJhaWxpbmcgc2xhc2gsICdhYmMvJywgdGhlIHdheVxuLy8gICBgZ2l0IGNoZWNrLWlnbm9yZWAgbWF0Y2hlcyB0aGF0IGxpdGVyYWwgc3RyaW5nIG9uY2UgdGhlIGRpcmVjdG9yeSBpdHNlbGZcbi8vICAgaXMga25vd24gbm90IHRvIGJlIGV4Y2x1ZGVkIChzZWUgYGNoZWNrSWdub3JlYCk6IGEgdHJhaWxpbmcgJy8nIG9mIHRoZVxuLy8gICBwYXR0ZXJuIGlzIGRyb3BwZWQsIGEgYmFzZW5hbWUgcGF0dGVybiBzZWVzIGFuIGVtcHR5IGJhc2VuYW1lLCBhbmQgb25seSBhXG4vLyAgIHBhdHRlcm4gd2hvc2UgbGFzdCBzZWdtZW50IGlzIGEgcGVuZGluZyB3aWxkY2FyZCBjYW4gbWF0Y2ggd2hhdCBpcyBsZWZ0XG4vLyAgIGFmdGVyIHRoZSBmaW5hbCBzbGFzaCAtLSAnYWJjLyonIGFuZCAnYWJjLyoqJyBtYXRjaCAnYWJjLycsIGFuZCAnYWJjLyoqJ1xuLy8gICBhbHNvIG1hdGNoZXMgJ2FiYy9kLycgKCM3NywgIzE2OSkuXG5jb25zdCBjaGVja1NvdXJjZU9mID0gKGJvZHksIHByZWZpeCkgPT4ge1xuICBpZiAoYm9keVtib2R5Lmxlbmd0aCAtIDFdID09PSBTTEFTSCkge1xuICAgIHByZWZpeCA9IG1ha2VSZWdleFByZWZpeChib2R5LnNsaWNlKDAsIC0gMSkpXG4gIH1cblxuICBjb25zdCBoZWFkID0gcHJlZml4LnNsaWNlKDAsIC0gMSlcbiAgY29uc3QgbGFzdCA9IHByZWZpeFtwcmVmaXgubGVuZ3RoIC0gMV1cblxuICByZXR1cm4gbGFzdCA9PT0gVFJBSUxJTkdfV0lMRENBUkRcbiAgICA/IGAke2hlYWR9JGBcbiAgICA6IGxhc3QgPT09IFRSQUlMSU5HX0RPVUJMRVNUQVJcbiAgICAgID8gaGVhZFxuICAgICAgOiBORVZFUl9NQVRDSFxufVxuXG4vLyBBIHRyYWlsaW5nIHNsYXNoIGRvZXMgbm90IHN0b3AgYSBwYXR0ZXJuIGJlaW5nIGJhc2VuYW1lLW9ubHk6IGl0IHJlc3RyaWN0c1xuLy8gICB0aGUgbWF0Y2ggdG8gYSBkaXJlY3RvcnksIGl0IGRvZXMgbm90IGxldCB0aGUgcGF0dGVybiByZWFjaCBhY3Jvc3Mgb25lLlxuLy8gICBFdmVyeXRoaW5nIGVsc2UgYSBwYXR0ZXJuIGNhbiBob2xkIC0tIGEgd2lsZGNhcmQsIGEgY2hhcmFjdGVyIGNsYXNzLCBhblxuLy8gICBlc2NhcGUgLS0gc3RheXMgaW5zaWRlIGEgc2luZ2xlIHBhdGggc2VnbWVudCB0b28sIHNvIGEgcGF0dGVybiB3aXRoIG5vXG4vLyAgIHNlcGFyYXRvciBpbiBpdCBjYW4gb25seSBldmVyIGRlc2NyaWJlIHRoZSBsYXN0IG9uZS5cbmNvbnN0IG1hdGNoZXNCYXNlbmFtZSA9IGJvZHkgPT4ge1xuICBjb25zdCBpbmRleCA9IGJvZHkuaW5kZXhPZihTTEFTSClcblxuICByZXR1cm4gaW5kZXggPCAwIHx8IGluZGV4ID09PSBib2R5Lmxlbmd0aCAtIDFcbn1cblxuLy8gVGhlIGxhc3Qgc2VnbWVudCBvZiBhIHBhdGgsIGtlZXBpbmcgYSB0cmFpbGluZyBzbGFzaCwgYmVjYXVzZSBhIHBhdHRlcm4gdGhhdFxuLy8gICBlbmRzIGluIG9uZSBtYXRjaGVzIG9ubHkgYSBkaXJlY3RvcnkuXG4vLyAnYS9iL2MuanMnIC0+ICdjLmpzJzsgICdhL2IvJyAtPiAnYi8nOyAgJ2MuanMnIC0+ICdjLmpzJyAobm8gY29weSBtYWRlKVxuY29uc3QgYmFzZW5hbWVPZiA9IHBhdGggPT4ge1xuICBjb25zdCBlbmQgPSBwYXRoLmxlbmd0aCAtIDFcblxuICBjb25zdCBpbmRleCA9IHBhdGgubGFzdEluZGV4T2YoXG4gICAgU0xBU0gsXG4gICAgcGF0aFtlbmRdID09PSBTTEFTSFxuICAgICAgPyBlbmQgLSAxXG4gICAgICA6IGVuZFxuICApXG5cbiAgcmV0dXJuIGluZGV4IDwgMFxuICAgID8gcGF0aFxuICAgIDogcGF0aC5zbGljZShpbmRleCArIDEpXG59XG5cbi8vIFRoZSBwYXJlbnQgZGlyZWN0b3J5IG9mIGEgcGF0aCwgd2l0aCBpdHMgdHJhaWxpbmcgc2VwYXJhdG9yLCBvciBFTVBUWSB3aGVuXG4vLyAgIHRoZSBwYXRoIGhhcyBub25lLlxuLy8gJ2EvYi9jJyAtPiAnYS9iLyc7ICAnYS9iLycgLT4gJ2EvJzsgICdhJyAtPiBFTVBUWTsgICdhLycgLT4gRU1QVFlcbi8vXG4vLyBBIHBhdGggaG9sZGluZyBhbiBlbXB0eSBzZWdtZW50IGhhcyB0byBiZSB0YWtlbiBhcGFydCwgYmVjYXVzZSBpdHNcbi8vICAgYW5jZXN0b3JzIGFyZSBub3QgcHJlZml4ZXMgb2YgaXQ6IHRoZSBwYXJlbnQgb2YgJ2EvL2InIGlzICdhLycsIG5vdFxuLy8gICAnYS8vJywgYW5kIHRoZSBwYXJlbnQgb2YgJy9hLycgaXMgbm90aGluZyBhdCBhbGwuIEJvdGggc2hhcGVzIHJlYWNoIGhlcmVcbi8vICAgLS0gJ2EvL2InIGlzIGFjY2VwdGVkIG91dHJpZ2h0LCBhbmQgYGNoZWNrSWdub3JlYCBkb2VzIG5vdCBwdXQgdGhlIHBhdGhcbi8vICAgaXQgaXMgZ2l2ZW4gdGhyb3VnaCB0aGUgcmVsYXRpdmUtcGF0aCBjaGVjay5cbi8vXG4vLyBFdmVyeSBvdGhlciBwYXRoIGlzIGEgcHJlZml4IG9mIGl0c2VsZiwgYW5kIGN1dHRpbmcgb25lIGNvc3RzIGEgZnJhY3Rpb24gb2Zcbi8vICAgc3BsaXR0aW5nIGl0IGludG8gYW4gYXJyYXkgYW5kIGpvaW5pbmcgdGhhdCBiYWNrIGF0IGV2ZXJ5IGxldmVsOiA3M25zXG4vLyAgIGFnYWluc3QgMjA3bnMuXG5jb25zdCBwYXJlbnRPZiA9IHBhdGggPT4ge1xuICBpZiAoXG4gICAgcGF0aC5jaGFyQ29kZUF0KDApID09PSBTTEFTSF9DT0RFXG4gICAgfHwgcGF0aC5pbmRleE9mKERPVUJMRV9TTEFTSCkgPj0gMFxuICApIHtcbiAgICBjb25zdCBzbGljZXMgPSBwYXRoLnNwbGl0KFNMQVNIKS5maWx0ZXIoQm9vbGVhbilcblxuICAgIHNsaWNlcy5wb3AoKVxuXG4gICAgcmV0dXJuIHNsaWNlcy5sZW5ndGhcbiAgICAgID8gc2xpY2VzLmpvaW4oU0xBU0gpICsgU0xBU0hcbiAgICAgIDogRU1QVFlcbiAgfVxuXG4gIGNvbnN0IGVuZCA9IHBhdGgubGVuZ3RoIC0gMVxuXG4gIC8vIExvb2sgYmFjayBmcm9tIGJlZm9yZSBhIHRyYWlsaW5nIHNlcGFyYXRvciwgc2luY2UgdGhhdCBvbmUgYmVsb25ncyB0byB0aGVcbiAgLy8gICBwYXRoIGl0c2VsZi5cbiAgLy9cbiAgLy8gQSBuZWdhdGl2ZSBwbGFjZSB0byBzdGFydCB3b3VsZCBiZSBhIHRyYXAgaGVyZTogYGxhc3RJbmRleE9mYCBjbGFtcHMgb25lXG4gIC8vICAgdG8gMCBhbmQgc2VhcmNoZXMgdGhlcmUgcmF0aGVyIHRoYW4gcmVwb3J0aW5nIG5vIG1hdGNoLCBzbyAnLycgd291bGRcbiAgLy8gICBjb21lIGJhY2sgYXMgaXRzIG93biBwYXJlbnQgYW5kIHRoZSB3YWxrIHdvdWxkIG5ldmVyIGVuZC4gSXQgY2Fubm90XG4gIC8vICAgaGFwcGVuIC0tIHRoYXQgaXMgdGhlIG9ubHkgcGF0aCBzaG9ydCBlbm91Z2ggdG8gcHJvZHVjZSBvbmUsIGFuZCB0aGVcbiAgLy8gICB0ZXN0IGFib3ZlIGhhcyBhbHJlYWR5IHNlbnQgaXQgdGhlIG90aGVyIHdheS5cbiAgY29uc3QgY3V0ID0gcGF0aC5sYXN0SW5kZXhPZihcbiAgICBTTEFTSCxcbiAgICBwYXRoLmNoYXJDb2RlQXQoZW5kKSA9PT0gU0xBU0hfQ09ERVxuICAgICAgPyBlbmQgLSAxXG4gICAgICA6IGVuZFxuICApXG5cbiAgcmV0dXJuIGN1dCA8IDBcbiAgICA/IEVNUFRZXG4gICAgOiBwYXRoLnNsaWNlKDAsIGN1dCArIDEpXG59XG5cbmNvbnN0IGlzU3RyaW5nID0gc3ViamVjdCA9PiB0eXBlb2Ygc3ViamVjdCA9PT0gJ3N0cmluZydcblxuLy8gQmxhbmsgbGluZXMsIGNvbW1lbnRzIGFuZCB0cmFpbGluZyBsb25lIGJhY2tzbGFzaGVzIGFyZSB0b2xkIGJ5XG4vLyAgIGBjcmVhdGVSdWxlYCwgb25jZSB0aGUgcGF0dGVybiBpcyBub3JtYWxpemVkLlxuY29uc3QgY2hlY2tQYXR0ZXJuID0gcGF0dGVybiA9PiBwYXR0ZXJuXG4gICYmIGlzU3RyaW5nKHBhdHRlcm4pXG5cbi8vIEdpdCBkcm9wcyBvbmUgQ1IgYmVmb3JlIGVhY2ggTEYsIGFuZCBvbmUgYXQgdGhlIGVuZCBvZiBhIGZpbmFsIGxpbmUgdGhhdFxuLy8gICBoYXMgbm8gTEYgYWZ0ZXIgaXQuXG5jb25zdCBzcGxpdFBhdHRlcm4gPSBwYXR0ZXJuID0+IChcbiAgcGF0dGVybltwYXR0ZXJuLmxlbmd0aCAtIDFdID09PSAnXFxyJ1xuICAgID8gcGF0dGVybi5zbGljZSgwLCAtIDEpXG4gICAgOiBwYXR0ZXJuXG4pXG4uc3BsaXQoUkVHRVhfU1BMSVRBTExfQ1JMRilcbi5maWx0ZXIoQm9vbGVhbilcblxuY2xhc3MgSWdub3JlUnVsZSB7XG4gIGNvbnN0cnVjdG9yIChcbiAgICBwYXR0ZXJuLFxuICAgIG1hcmssXG4gICAgYm9keSxcbiAgICBpZ25vcmVDYXNlLFxuICAgIG5lZ2F0aXZlLFxuICAgIHByZWZpeFxuICApIHtcbiAgICB0aGlzLnBhdHRlcm4gPSBwYXR0ZXJuXG4gICAgdGhpcy5tYXJrID0gbWFya1xuICAgIHRoaXMubmVnYXRpdmUgPSBuZWdhdGl2ZVxuXG4gICAgZGVmaW5lKHRoaXMsICdib2R5JywgYm9keSlcbiAgICBkZWZpbmUodGhpcywgJ2lnbm9yZUNhc2UnLCBpZ25vcmVDYXNlKVxuICAgIGRlZmluZSh0aGlzLCAncmVnZXhQcmVmaXgnLCBwcmVmaXgpXG4gIH1cblxuICAvLyBXb3JrZWQgb3V0IG9uIGZpcnN0IHVzZSBhbmQga2VwdCBiZWhpbmQgYW4gb3duIHByb3BlcnR5LCB0aGUgd2F5IGByZWdleGBcbiAgLy8gICBjYWNoZXMgaXRzZWxmIGluIGBfcmVnZXhgLiBEZWNpZGluZyBpdCBpbiB0aGUgY29uc3RydWN0b3IgaW5zdGVhZCB3b3VsZFxuICAvLyAgIGFkZCBhIGZvdXJ0aCBgZGVmaW5lUHJvcGVydHlgIHRvIGV2ZXJ5IHJ1bGUgZXZlciBidWlsdCwgd2hpY2ggY29zdCA0JSBvZlxuICAvLyAgIGV2ZXJ5IGNvbXBpbGUgLS0gaW5jbHVkaW5nIHRoZSBjb21waWxlcyBvZiBydWxlcyB0aGF0IGFyZSBuZXZlciBtYXRjaGVkXG4gIC8vICAgYWdhaW5zdCBhbnl0aGluZy5cbiAgZ2V0IF9iYXNlbmFtZU9ubHkgKCkge1xuICAgIHJldHVybiBkZWZpbmUodGhpcywgJ19iYXNlbmFtZU9ubHknLCBtYXRjaGVzQmFzZW5hbWUodGhpcy5ib2R5KSlcbiAgfVxuXG4gIGdldCByZWdleCAoKSB7XG4gICAgY29uc3Qga2V5ID0gVU5ERVJTQ09SRSArIE1PREVfSUdOT1JFXG5cbiAgICBpZiAodGhpc1trZXldKSB7XG4gICAgICByZXR1cm4gdGhpc1trZXldXG4gICAgfVxuXG4gICAgcmV0dXJuIHRoaXMuX21ha2UoTU9ERV9JR05PUkUsIGtleSlcbiAgfVxuXG4gIGdldCBjaGVja1JlZ2V4ICgpIHtcbiAgICBjb25zdCBrZXkgPSBVTkRFUlNDT1JFICsgTU9ERV9DSEVDS19JR05PUkVcblxuICAgIGlmICh0aGlzW2tleV0pIHtcbiAgICAgIHJldHVybiB0aGlzW2tleV1cbiAgICB9XG5cbiAgICByZXR1cm4gdGhpcy5fbWFrZShNT0RFX0NIRUNLX0lHTk9SRSwga2V5KVxuICB9XG5cbiAgX21ha2UgKG1vZGUsIGtleSkge1xuICAgIGNvbnN0IHN0ciA9IHBpbldpbGRjYXJkcyhcbiAgICAgIG1vZGUgPT09IE1PREVfSUdOT1JFXG4gICAgICAgID8gdGhpcy5yZWdleFByZWZpeFxuICAgICAgICAucmVwbGFjZShSRUdFWF9SRVBMQUNFX1RSQUlMSU5HX1dJTERDQVJELCByZXBsYWNlVHJhaWxpbmdXaWxkY2FyZClcbiAgICAgICAgLnJlcGxhY2UoUkVHRVhfUkVQTEFDRV9UUkFJTElOR19ET1VCTEVTVEFSLCByZXBsYWNlVHJhaWxpbmdEb3VibGVzdGFyKVxuICAgICAgICA6IGNoZWNrU291cmNlT2YodGhpcy5ib2R5LCB0aGlzLnJlZ2V4UHJlZml4KVxuICAgIClcblxuICAgIGNvbnN0IHJlZ2V4ID0gdGhpcy5pZ25vcmVDYXNlXG4gICAgICA/IG5ldyBSZWdFeHAoc3RyLCAnaScpXG4gICAgICA6IG5ldyBSZWdFeHAoc3RyKVxuXG4gICAgcmV0dXJuIGRlZmluZSh0aGlzLCBrZXksIHJlZ2V4KVxuICB9XG59XG5cbmNvbnN0IGhhc1RyYWlsaW5nQmFja3NsYXNoID0gc3RyID0+IHtcbiAgbGV0IGNvdW50ID0gMFxuXG4gIHdoaWxlIChzdHJbc3RyLmxlbmd0aCAtIGNvdW50IC0gMV0gPT09IEVTQ0FQRSkge1xuICAgIGNvdW50ICsrXG4gIH1cblxuICByZXR1cm4gY291bnQgJSAyID09PSAxXG59XG5cbi8vIFJlYWQgYSBsaW5lIHRoZSB3YXkgZ2l0IGRvZXM6IHdoZW4gYHN0cmlwTGluZUVuZGAgaXMgc2V0IChhbiB1bnNwbGl0IGFycmF5XG4vLyAgIG9yIG9iamVjdCBwYXR0ZXJuKSwgZHJvcCBhbnkgdHJhaWxpbmcgYmxhbmsgbGluZXMgYWxvbmcgd2l0aCB0aGUgTEZcbi8vICAgYmVmb3JlIGVhY2ggYW5kIGF0IG1vc3Qgb25lIENSIGF0IHRoZSBlbmQgb2YgdGhlIGxpbmU7IHRoZW4gdHJpbSB0cmFpbGluZ1xuLy8gICBzcGFjZXMgaW4gdGhlIHNhbWUgYmFja3dhcmQgcGFzcy4gR2l0IHRyaW1zIHNwYWNlcyBvbmx5LCBhbmQgYSBzcGFjZVxuLy8gICBlc2NhcGVkIGJ5IGFuIG9kZCBydW4gb2YgYmFja3NsYXNoZXMgc3RheXMsIHVuZXNjYXBlZCwgYXMgdGhlIGxhc3Qgb25lLlxuLy8gU2Nhbm5lZCBmcm9tIHRoZSBlbmQ6IGEgcmVndWxhciBleHByZXNzaW9uIGNhbiBvbmx5IHRyeSBlYWNoIHN0YXJ0IGluXG4vLyAgIHR1cm4sIHdoaWNoIGlzIHF1YWRyYXRpYyBvdmVyIGEgbG9uZyBydW4gb2Ygc3BhY2VzIG9yIGJhY2tzbGFzaGVzLlxuLy8gJ2EgICcgLT4gJ2EnOyAgJ2FcXCAnIC0+ICdhICc7ICAnYVxcXFwgJyAtPiAnYVxcXFwnOyAgJ2FcXHQnIC0+ICdhXFx0J1xuLy8gJ2FcXHJcXG4nIC0+ICdhJzsgICdhXFxyXFxyJyAtPiAnYVxccic7ICAnYVxcblxccicgLT4gJ2EnXG5jb25zdCB0cmltRW5kID0gKGJvZHksIHN0cmlwTGluZUVuZCkgPT4ge1xuICBsZXQgbGluZUVuZCA9IGJvZHkubGVuZ3RoXG4gIGxldCBlbmRcblxuICBmb3IgKDs7KSB7XG4gICAgaWYgKHN0cmlwTGluZUVuZCAmJiBib2R5W2xpbmVFbmQgLSAxXSA9PT0gJ1xccicpIHtcbiAgICAgIGxpbmVFbmQgLS1cbiAgICB9XG5cbiAgICBlbmQgPSBsaW5lRW5kXG5cbiAgICB3aGlsZSAoYm9keVtlbmQgLSAxXSA9PT0gU1BBQ0UpIHtcbiAgICAgIGVuZCAtLVxuICAgIH1cblxuICAgIGlmICghc3RyaXBMaW5lRW5kIHx8IGJvZHlbZW5kIC0gMV0gIT09ICdcXG4nKSB7XG4gICAgICBicmVha1xuICAgIH1cblxuICAgIGxpbmVFbmQgPSBlbmQgLSAxXG4gIH1cblxuICBpZiAoZW5kID09PSBsaW5lRW5kKSB7XG4gICAgcmV0dXJuIGJvZHkuc2xpY2UoMCwgbGluZUVuZClcbiAgfVxuXG4gIGxldCBiYWNrc2xhc2hlcyA9IDBcblxuICB3aGlsZSAoYm9keVtlbmQgLSBiYWNrc2xhc2hlcyAtIDFdID09PSBFU0NBUEUpIHtcbiAgICBiYWNrc2xhc2hlcyArK1xuICB9XG5cbiAgcmV0dXJuIGJhY2tzbGFzaGVzICUgMlxuICAgID8gYm9keS5zbGljZSgwLCBlbmQgLSAxKSArIFNQQUNFXG4gICAgOiBib2R5LnNsaWNlKDAsIGVuZClcbn1cblxuY29uc3QgY3JlYXRlUnVsZSA9IChcbiAgcGF0dGVybixcbiAgbWFyayxcbiAgaWdub3JlQ2FzZSxcbiAgc3RyaXBMaW5lRW5kLFxuICBzdHJpcEJPTVxuKSA9PiB7XG4gIC8vIEdpdCBkcm9wcyBhIEJPTSBiZWZvcmUgaXQgcmVhZHMgdGhlIGZpcnN0IGxpbmUsIHNvIGJlZm9yZSBhbnl0aGluZyBlbHNlLlxuICBsZXQgYm9keSA9IHN0cmlwQk9NICYmIHBhdHRlcm5bMF0gPT09IEJPTVxuICAgID8gcGF0dGVybi5zbGljZSgxKVxuICAgIDogcGF0dGVyblxuXG4gIC8vID4gQSBsaW5lIHN0YXJ0aW5nIHdpdGggIyBzZXJ2ZXMgYXMgYSBjb21tZW50LlxuICBpZiAoYm9keVswXSA9PT0gJyMnKSB7XG4gICAgcmV0dXJuXG4gIH1cblxuICBsZXQgbmVnYXRpdmUgPSBmYWxzZVxuXG4gIC8vID4gQW4gb3B0aW9uYWwgcHJlZml4IFwiIVwiIHdoaWNoIG5lZ2F0ZXMgdGhlIHBhdHRlcm47XG4gIGlmIChib2R5WzBdID09PSAnIScpIHtcbiAgICBuZWdhdGl2ZSA9IHRydWVcbiAgICBib2R5ID0gYm9keS5zbGljZSgxKVxuICB9XG5cbiAgLy8gTm9ybWFsaXplIHRoZSBib2R5IGJlZm9yZSBjaGVja2luZyB3aGljaCBzbGFzaGVzIGFuY2hvciB0aGUgcGF0dGVybi5cbiAgLy8gICBPdGhlcndpc2UgYGJhci8gYCBpcyBtaXN0YWtlbiBmb3IgYSBwYXR0ZXJuIGNvbnRhaW5pbmcgYW4gaW5uZXIgc2xhc2guXG4gIC8vICAgQSBsaW5lIGZyb20gYHNwbGl0UGF0dGVybmAgaGFzIGFscmVhZHkgbG9zdCBpdHMgbGluZSBlbmRpbmcsIHNvIG9ubHkgYVxuICAvLyAgIHRyYWlsaW5nIHNwYWNlIHJlbWFpbnMgdG8gdHJpbSB0aGVyZS5cbiAgY29uc3QgbGFzdCA9IGJvZHlbYm9keS5sZW5ndGggLSAxXVxuXG4gIGlmIChcbiAgICBsYXN0ID09PSBTUEFDRVxuICAgIHx8IHN0cmlwTGluZUVuZCAmJiAobGFzdCA9PT0gJ1xccicgfHwgbGFzdCA9PT0gJ1xcbicpXG4gICkge1xuICAgIGJvZHkgPSB0cmltRW5kKGJvZHksIHN0cmlwTGluZUVuZClcbiAgfVxuXG4gIC8vID4gQSBibGFuayBsaW5lIG1hdGNoZXMgbm8gZmlsZXMsIHNvIGl0IGNhbiBzZXJ2ZSBhcyBhIHNlcGFyYXRvciBmb3JcbiAgLy8gPiAgIHJlYWRhYmlsaXR5LlxuICAvLyBOb3IgZG9lcyBhIGxvbmUgXCIhXCIsIGEgcGF0dGVybiBlbmRpbmcgb24gYW4gdW5wYWlyZWQgYmFja3NsYXNoLCBvclxuICAvLyAgIGFueXRoaW5nIGVsc2UgbGVmdCBlbXB0eSBoZXJlOiBhbiBlbXB0eSBwYXR0ZXJuIHdvdWxkIGNvbXBpbGUgdG8gYVxuICAvLyAgIHJlZ2V4IG1hdGNoaW5nIGV2ZXJ5IHBhdGguXG4gIGlmICghYm9keSB8fCBoYXNUcmFpbGluZ0JhY2tzbGFzaChib2R5KSkge1xuICAgIHJldHVyblxuICB9XG5cbiAgYm9keSA9IGJvZHlcbiAgLy8gPiBQdXQgYSBiYWNrc2xhc2ggKFwiXFxcIikgaW4gZnJvbnQgb2YgdGhlIGZpcnN0IFwiIVwiIGZvciBwYXR0ZXJucyB0aGF0XG4gIC8vID4gICBiZWdpbiB3aXRoIGEgbGl0ZXJhbCBcIiFcIiwgZm9yIGV4YW1wbGUsIGBcIlxcIWltcG9ydGFudCEudHh0XCJgLlxuICAucmVwbGFjZShSRUdFWF9SRVBMQUNFX0xFQURJTkdfRVhDQVBFRF9FWENMQU1BVElPTiwgJyEnKVxuICAvLyA+IFB1dCBhIGJhY2tzbGFzaCAoXCJcXFwiKSBpbiBmcm9udCBvZiB0aGUgZmlyc3QgaGFzaCBmb3IgcGF0dGVybnMgdGhhdFxuICAvLyA+ICAgYmVnaW4gd2l0aCBhIGhhc2guXG4gIC5yZXBsYWNlKFJFR0VYX1JFUExBQ0VfTEVBRElOR19FWENBUEVEX0hBU0gsICcjJylcblxuICBjb25zdCByZWdleFByZWZpeCA9IG1ha2VSZWdleFByZWZpeChib2R5KVxuXG4gIHJldHVybiBuZXcgSWdub3JlUnVsZShcbiAgICBwYXR0ZXJuLFxuICAgIG1hcmssXG4gICAgYm9keSxcbiAgICBpZ25vcmVDYXNlLFxuICAgIG5lZ2F0aXZlLFxuICAgIHJlZ2V4UHJlZml4XG4gIClcbn1cblxuY2xhc3MgUnVsZU1hbmFnZXIge1xuICBjb25zdHJ1Y3RvciAoaWdub3JlQ2FzZSkge1xuICAgIHRoaXMuX2lnbm9yZUNhc2UgPSBpZ25vcmVDYXNlXG4gICAgdGhpcy5fcnVsZXMgPSBbXVxuXG4gICAgLy8gSG93IG1hbnkgb2YgdGhlIHJ1bGVzIGdpdCB3b3VsZCB0YWcgYEVYQ19GTEFHX05PRElSYC5cbiAgICAvL1xuICAgIC8vIFRoZSBzY2FuIHVzZXMgaXQgdG8gZGVjaWRlLCBvbmNlIGZvciB0aGUgd2hvbGUgc2V0LCB3aGV0aGVyIGhhbmRpbmdcbiAgICAvLyAgIHRob3NlIHJ1bGVzIHRoZSBiYXNlbmFtZSBpcyB3b3J0aCB3aGF0IGl0IGNvc3RzIHRoZSBvdGhlcnMuIFRoZVxuICAgIC8vICAgc2hvcnRjdXQgc2F2ZXMgYSBmdWxsLXBhdGggc2NhbiBvbiBldmVyeSBydWxlIGl0IGFwcGxpZXMgdG8gYW5kIGNvc3RzXG4gICAgLy8gICBhIGNoZWNrIG9uIGV2ZXJ5IHJ1bGUgaXQgZG9lcyBub3QsIHNvIGEgc2V0IHdoZXJlIGFsbW9zdCBub3RoaW5nIGlzXG4gICAgLy8gICBiYXNlbmFtZS1vbmx5IGNvbWVzIG91dCBiZWhpbmQgLS0gYSA5NTUgcGF0dGVybiBzZXQgd2l0aCA0NCBvZiB0aGVtXG4gICAgLy8gICBtZWFzdXJlZCAxOSUgc2xvd2VyIHdpdGggdGhlIHNob3J0Y3V0IGFsd2F5cyBvbi5cbiAgICAvL1xuICAgIC8vIERlY2lkaW5nIHRoaXMgYnkgbWVhc3VyZW1lbnQgcmF0aGVyIHRoYW4gYnkgbWVhbmluZyBpcyBzYWZlOiBhXG4gICAgLy8gICBiYXNlbmFtZS1vbmx5IHBhdHRlcm4gZ2l2ZXMgdGhlIHZlcnkgc2FtZSBhbnN3ZXIgYWdhaW5zdCB0aGUgd2hvbGVcbiAgICAvLyAgIHBhdGgsIGl0IGp1c3QgdGFrZXMgbG9uZ2VyIHRvIHNheSBzby4gVGhlIGNob2ljZSBjYW4gb25seSBjaGFuZ2UgaG93XG4gICAgLy8gICBmYXN0IHRoZSBzY2FuIHJ1bnMsIG5ldmVyIHdoYXQgaXQgcmV0dXJucy5cbiAgICB0aGlzLl9iYXNlbmFtZUNvdW50ID0gMFxuICB9XG5cbiAgX2FkZCAocGF0dGVybiwgaW5kZXgpIHtcbiAgICAvLyAjMzJcbiAgICBpZiAocGF0dGVybiAmJiBwYXR0ZXJuW0tFWV9JR05PUkVdKSB7XG4gICAgICB0aGlzLl9ydWxlcyA9IHRoaXMuX3J1bGVzLmNvbmNhdChwYXR0ZXJuLl9ydWxlcy5fcnVsZXMpXG4gICAgICB0aGlzLl9iYXNlbmFtZUNvdW50ICs9IHBhdHRlcm4uX3J1bGVzLl9iYXNlbmFtZUNvdW50XG4gICAgICB0aGlzLl9hZGRlZCA9IHRydWVcbiAgICAgIHJldHVyblxuICAgIH1cblxuICAgIGNvbnN0IGlzU3RyID0gaXNTdHJpbmcocGF0dGVybilcbiAgICBjb25zdCByYXcgPSBpc1N0clxuICAgICAgPyBwYXR0ZXJuXG4gICAgICA6IHBhdHRlcm4ucGF0dGVyblxuXG4gICAgY29uc3QgcnVsZSA9IGNoZWNrUGF0dGVybihyYXcpXG4gICAgICAmJiBjcmVhdGVSdWxlKFxuICAgICAgICByYXcsXG4gICAgICAgIGlzU3RyID8gVU5ERUZJTkVEIDogcGF0dGVybi5tYXJrLFxuICAgICAgICB0aGlzLl9pZ25vcmVDYXNlLFxuICAgICAgICAhdGhpcy5fc3BsaXQsXG4gICAgICAgIHRoaXMuX3N0cmlwQk9NICYmICFpbmRleFxuICAgICAgKVxuXG4gICAgaWYgKHJ1bGUpIHtcbiAgICAgIHRoaXMuX2FkZGVkID0gdHJ1ZVxuICAgICAgdGhpcy5fcnVsZXMucHVzaChydWxlKVxuXG4gICAgICAvLyBEZWxpYmVyYXRlbHkgbm90IGBydWxlLl9iYXNlbmFtZU9ubHlgOiByZWFkaW5nIHRoYXQgd291bGQgbWF0ZXJpYWxpc2VcbiAgICAgIC8vICAgdGhlIHJ1bGUncyBvd24gY29weSwgYW5kIHRoZSB3aG9sZSBwb2ludCBvZiBsZWF2aW5nIGl0IGxhenkgaXMgdGhhdFxuICAgICAgLy8gICBhIHJ1bGUgd2hpY2ggaXMgY29tcGlsZWQgYW5kIG5ldmVyIG1hdGNoZWQgbmV2ZXIgcGF5cyBmb3IgaXQuXG4gICAgICBpZiAobWF0Y2hlc0Jhc2VuYW1lKHJ1bGUuYm9keSkpIHtcbiAgICAgICAgdGhpcy5fYmFzZW5hbWVDb3VudCArK1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8vIEBwYXJhbSB7QXJyYXk8c3RyaW5nPiB8IHN0cmluZyB8IElnbm9yZX0gcGF0dGVyblxuICBhZGQgKHBhdHRlcm4pIHtcbiAgICB0aGlzLl9hZGRlZCA9IGZhbHNlXG4gICAgdGhpcy5fc3BsaXQgPSBpc1N0cmluZyhwYXR0ZXJuKVxuICAgIHRoaXMuX3N0cmlwQk9NID0gIXRoaXMuX3NwbGl0IHx8IHBhdHRlcm5bMF0gPT09IEJPTVxuXG4gICAgbWFrZUFycmF5KFxuICAgICAgdGhpcy5fc3BsaXRcbiAgICAgICAgPyBzcGxpdFBhdHRlcm4ocGF0dGVybilcbiAgICAgICAgOiBwYXR0ZXJuXG4gICAgKS5mb3JFYWNoKHRoaXMuX2FkZCwgdGhpcylcblxuICAgIGlmICh0aGlzLl9hZGRlZCkge1xuICAgICAgdGhpcy5fbGl0ZXJhbFJ1bGVzID0gVU5ERUZJTkVEXG4gICAgfVxuXG4gICAgcmV0dXJuIHRoaXMuX2FkZGVkXG4gIH1cblxuICAvLyBNYXRjaCB0aGUgbGl0ZXJhbCAnYWJjLycgZm9yIGBjaGVja0lnbm9yZWAsIGxhc3QgcnVsZSB3aW5zLiBPbmx5IGEgcnVsZVxuICAvLyAgIGVuZGluZyBpbiBhIHdpbGRjYXJkIGNhbiBtYXRjaCBpdCAoc2VlIGBjaGVja1NvdXJjZU9mYCksIHNvIHRoZSByZXN0XG4gIC8vICAgYXJlIGxlZnQgb3V0IG9uY2UsIHJhdGhlciB0aGFuIHRlc3RlZCBvciBjb21waWxlZCBmb3IgZXZlcnkgcGF0aC5cbiAgdGVzdExpdGVyYWwgKHBhdGgpIHtcbiAgICBjb25zdCBydWxlcyA9IHRoaXMuX2xpdGVyYWxSdWxlcyB8fCAoXG4gICAgICB0aGlzLl9saXRlcmFsUnVsZXMgPSB0aGlzLl9ydWxlcy5maWx0ZXIoXG4gICAgICAgICh7Ym9keX0pID0+IGJvZHlbYm9keS5sZW5ndGggLSAoXG4gICAgICAgICAgYm9keVtib2R5Lmxlbmd0aCAtIDFdID09PSBTTEFTSCA/IDIgOiAxXG4gICAgICAgICldID09PSAnKidcbiAgICAgIClcbiAgICApXG5cbiAgICBsZXQgaWdub3JlZCA9IGZhbHNlXG4gICAgbGV0IHVuaWdub3JlZCA9IGZhbHNlXG4gICAgbGV0IG1hdGNoZWRSdWxlXG5cbiAgICBmb3IgKGxldCBpbmRleCA9IHJ1bGVzLmxlbmd0aCAtIDE7IGluZGV4ID49IDA7IGluZGV4IC0tKSB7XG4gICAgICBjb25zdCBydWxlID0gcnVsZXNbaW5kZXhdXG5cbiAgICAgIGlmIChydWxlLmNoZWNrUmVnZXgudGVzdChwYXRoKSkge1xuICAgICAgICBpZ25vcmVkID0gIXJ1bGUubmVnYXRpdmVcbiAgICAgICAgdW5pZ25vcmVkID0gcnVsZS5uZWdhdGl2ZVxuICAgICAgICBtYXRjaGVkUnVsZSA9IHJ1bGUubmVnYXRpdmVcbiAgICAgICAgICA/IFVOREVGSU5FRFxuICAgICAgICAgIDogcnVsZVxuICAgICAgICBicmVha1xuICAgICAgfVxuICAgIH1cblxuICAgIGNvbnN0IHJldCA9IHtcbiAgICAgIGlnbm9yZWQsXG4gICAgICB1bmlnbm9yZWRcbiAgICB9XG5cbiAgICBpZiAobWF0Y2hlZFJ1bGUpIHtcbiAgICAgIHJldC5ydWxlID0gbWF0Y2hlZFJ1bGVcbiAgICB9XG5cbiAgICByZXR1cm4gcmV0XG4gIH1cblxuICAvLyBUZXN0IG9uZSBzaW5nbGUgcGF0aCB3aXRob3V0IHJlY3Vyc2l2ZWx5IGNoZWNraW5nIHBhcmVudCBkaXJlY3Rvcmllc1xuICAvL1xuICAvLyAtIG1vZGUgYHN0cmluZ2AgZWl0aGVyIGBNT0RFX0lHTk9SRWAgb3IgYE1PREVfQ0hFQ0tfSUdOT1JFYFxuXG4gIC8vIEByZXR1cm5zIHtUZXN0UmVzdWx0fVxuICB0ZXN0IChwYXRoLCBtb2RlKSB7XG4gICAgLy8gTW9zdCBvZiBhIC5naXRpZ25vcmUgaXMgcGF0dGVybnMgd2l0aCBubyBzbGFzaCBpbiB0aGVtLCBhbmQgcnVubmluZ1xuICAgIC8vICAgdGhvc2UgYWdhaW5zdCB0aGUgd2hvbGUgcGF0aCBtYWtlcyB0aGUgcmVndWxhciBleHByZXNzaW9uIGVuZ2luZSB3YWxrXG4gICAgLy8gICBldmVyeSBkaXJlY3RvcnkgbmFtZSBvbiB0aGUgd2F5IHRvIHRoZSBvbmx5IHNlZ21lbnQgdGhhdCBjb3VsZCBtYXRjaC5cbiAgICAvLyAgIEhhbmRpbmcgdGhlbSB0aGUgYmFzZW5hbWUgaW5zdGVhZCBpcyB3aGF0IGdpdCBkb2VzLCBhbmQgaXQgaXMgd2hlcmVcbiAgICAvLyAgIHRoZSB0aW1lIGluIGEgZGlyZWN0b3J5IHdhbGsgZ29lczogdGhlIHJ1bGUgc2NhbiB3YXMgdHdvIHRoaXJkcyBvZiBpdC5cbiAgICBjb25zdCBydWxlcyA9IHRoaXMuX3J1bGVzXG4gICAgY29uc3Qge2xlbmd0aH0gPSBydWxlc1xuXG4gICAgY29uc3Qgc2hvcnRjdXQgPSB0aGlzLl9iYXNlbmFtZUNvdW50ICogMiA+PSBsZW5ndGhcblxuICAgIGNvbnN0IGJhc2VuYW1lID0gc2hvcnRjdXRcbiAgICAgID8gYmFzZW5hbWVPZihwYXRoKVxuICAgICAgOiBwYXRoXG5cbiAgICAvLyBUaGUgbGFzdCBydWxlIHRvIG1hdGNoIGRlY2lkZXMsIGFzIGluIGdpdCwgYW5kIGl0IGlzIHRoZSBydWxlXG4gICAgLy8gICBgZ2l0IGNoZWNrLWlnbm9yZSAtdmAgcmVwb3J0cywgc28gdGhlIHNjYW4gcnVucyBmcm9tIHRoZSBlbmQgYW5kIHN0b3BzXG4gICAgLy8gICBhdCB0aGUgZmlyc3QgbWF0Y2guXG4gICAgLy8gQSBwbGFpbiBsb29wIHJhdGhlciB0aGFuIGBmb3JFYWNoYCwgc28gdGhhdCBgcGF0aGAsIGBiYXNlbmFtZWAgYW5kXG4gICAgLy8gICBgc2hvcnRjdXRgIGFyZSBsb2NhbHMuIEFzIGEgY2FsbGJhY2sgdGhleSBiZWNhbWUgY2xvc3VyZSB2YXJpYWJsZXMsXG4gICAgLy8gICBhbmQgcmVhY2hpbmcgZm9yIG9uZSBvZiB0aG9zZSBvbmNlIHBlciBydWxlIGNvc3QgMTAlIG9mIGEgc2NhbiBvdmVyIGFcbiAgICAvLyAgIGxhcmdlIHJ1bGUgc2V0IC0tIG1vcmUgdGhhbiB0aGUgc2hvcnRjdXQgdGhleSB3ZXJlIHRoZXJlIHRvIHNlcnZlLlxuICAgIGZvciAobGV0IGluZGV4ID0gbGVuZ3RoIC0gMTsgaW5kZXggPj0gMDsgaW5kZXggLS0pIHtcbiAgICAgIGNvbnN0IHJ1bGUgPSBydWxlc1tpbmRleF1cblxuICAgICAgaWYgKHJ1bGVbbW9kZV0udGVzdChcbiAgICAgICAgc2hvcnRjdXQgJiYgcnVsZS5fYmFzZW5hbWVPbmx5XG4gICAgICAgICAgPyBiYXNlbmFtZVxuICAgICAgICAgIDogcGF0aFxuICAgICAgKSkge1xuICAgICAgICBjb25zdCB7bmVnYXRpdmV9ID0gcnVsZVxuXG4gICAgICAgIGNvbnN0IHJldCA9IHtcbiAgICAgICAgICBpZ25vcmVkOiAhbmVnYXRpdmUsXG4gICAgICAgICAgdW5pZ25vcmVkOiBuZWdhdGl2ZVxuICAgICAgICB9XG5cbiAgICAgICAgaWYgKCFuZWdhdGl2ZSkge1xuICAgICAgICAgIHJldC5ydWxlID0gcnVsZVxuICAgICAgICB9XG5cbiAgICAgICAgcmV0dXJuIHJldFxuICAgICAgfVxuICAgIH1cblxuICAgIHJldHVybiB7XG4gICAgICBpZ25vcmVkOiBmYWxzZSxcbiAgICAgIHVuaWdub3JlZDogZmFsc2VcbiAgICB9XG4gIH1cbn1cblxuY29uc3QgdGhyb3dFcnJvciA9IChtZXNzYWdlLCBDdG9yKSA9PiB7XG4gIHRocm93IG5ldyBDdG9yKG1lc3NhZ2UpXG59XG5cbmNvbnN0IGNoZWNrUGF0aCA9IChwYXRoLCBvcmlnaW5hbFBhdGgsIGRvVGhyb3cpID0+IHtcbiAgaWYgKCFpc1N0cmluZyhwYXRoKSkge1xuICAgIHJldHVybiBkb1Rocm93KFxuICAgICAgYHBhdGggbXVzdCBiZSBhIHN0cmluZywgYnV0IGdvdCBcXGAke29yaWdpbmFsUGF0aH1cXGBgLFxuICAgICAgVHlwZUVycm9yXG4gICAgKVxuICB9XG5cbiAgLy8gV2UgZG9uJ3Qga25vdyBpZiB3ZSBzaG91bGQgaWdub3JlIEVNUFRZLCBzbyB0aHJvd1xuICBpZiAoIXBhdGgpIHtcbiAgICByZXR1cm4gZG9UaHJvdyhgcGF0aCBtdXN0IG5vdCBiZSBlbXB0eWAsIFR5cGVFcnJvcilcbiAgfVxuXG4gIC8vIENoZWNrIGlmIGl0IGlzIGEgcmVsYXRpdmUgcGF0aFxuICBpZiAoY2hlY2tQYXRoLmlzTm90UmVsYXRpdmUocGF0aCkpIHtcbiAgICBjb25zdCByID0gJ2BwYXRoLnJlbGF0aXZlKClgZCdcbiAgICByZXR1cm4gZG9UaHJvdyhcbiAgICAgIGBwYXRoIHNob3VsZCBiZSBhICR7cn0gc3RyaW5nLCBidXQgZ290IFwiJHtvcmlnaW5hbFBhdGh9XCJgLFxuICAgICAgUmFuZ2VFcnJvclxuICAgIClcbiAgfVxuXG4gIHJldHVybiB0cnVlXG59XG5cbi8vID4gcGF0aG5hbWUgc2hvdWxkIGJlIGEgYHBhdGgucmVsYXRpdmUoKWBkIG9uZVxuLy9cbi8vIFRoZSBzYW1lIHRoaW5nIGBSRUdFWF9URVNUX0lOVkFMSURfUEFUSGAgc2F5cywgc3BlbGxlZCBvdXQ6IGEgcGF0aCBpcyBub3Rcbi8vICAgcmVsYXRpdmUgaWYgaXQgYmVnaW5zIHdpdGggYSBzZXBhcmF0b3IsIG9yIHdpdGggYC4vYCBvciBgLi4vYCwgb3IgaXNcbi8vICAgbm90aGluZyBidXQgYC5gIG9yIGAuLmAuIEV2ZXJ5IG1hdGNoIGlzIGRlY2lkZWQgYnkgdGhlIGZpcnN0IHRocmVlXG4vLyAgIGNoYXJhY3RlcnMsIGFuZCB0aGlzIHJ1bnMgb24gZXZlcnkgcGF0aCBoYW5kZWQgdG8gdGhlIGxpYnJhcnkgLS0gd2hlcmUgaXRcbi8vICAgd2FzIDU1JSBvZiBhIGNhY2hlZCBsb29rdXAsIG1vcmUgdGhhbiB0aGUgY2FjaGUgbG9va3VwIGl0c2VsZi5cbmNvbnN0IGlzTm90UmVsYXRpdmUgPSBwYXRoID0+IHtcbiAgY29uc3QgZmlyc3QgPSBwYXRoLmNoYXJDb2RlQXQoMClcblxuICBpZiAoZmlyc3QgPT09IFNMQVNIX0NPREUpIHtcbiAgICByZXR1cm4gdHJ1ZVxuICB9XG5cbiAgaWYgKGZpcnN0ICE9PSBET1RfQ09ERSkge1xuICAgIHJldHVybiBmYWxzZVxuICB9XG5cbiAgLy8gJy4nXG4gIGlmIChwYXRoLmxlbmd0aCA9PT0gMSkge1xuICAgIHJldHVybiB0cnVlXG4gIH1cblxuICBjb25zdCBzZWNvbmQgPSBwYXRoLmNoYXJDb2RlQXQoMSlcblxuICAvLyAnLi8nXG4gIGlmIChzZWNvbmQgPT09IFNMQVNIX0NPREUpIHtcbiAgICByZXR1cm4gdHJ1ZVxuICB9XG5cbiAgaWYgKHNlY29uZCAhPT0gRE9UX0NPREUpIHtcbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIC8vICcuLicgb3IgJy4uLydcbiAgcmV0dXJuIHBhdGgubGVuZ3RoID09PSAyIHx8IHBhdGguY2hhckNvZGVBdCgyKSA9PT0gU0xBU0hfQ09ERVxufVxuXG5jaGVja1BhdGguaXNOb3RSZWxhdGl2ZSA9IGlzTm90UmVsYXRpdmVcblxuLy8gT24gd2luZG93cywgdGhlIGZvbGxvd2luZyBmdW5jdGlvbiB3aWxsIGJlIHJlcGxhY2VkXG4vKiBpc3RhbmJ1bCBpZ25vcmUgbmV4dCAqL1xuY2hlY2tQYXRoLmNvbnZlcnQgPSBwID0+IHBcblxuXG5jb25zdCBjb252ZXJ0UGF0aCA9IHRhcmdldCA9PlxuICBpc1N0cmluZyh0YXJnZXQpICYmIGNoZWNrUGF0aC5jb252ZXJ0KHRhcmdldClcblxuXG5jbGFzcyBJZ25vcmUge1xuICBjb25zdHJ1Y3RvciAoe1xuICAgIGlnbm9yZWNhc2UgPSB0cnVlLFxuICAgIGlnbm9yZUNhc2UgPSBpZ25vcmVjYXNlLFxuICAgIGFsbG93UmVsYXRpdmVQYXRocyA9IGZhbHNlXG4gIH0gPSB7fSkge1xuICAgIGRlZmluZSh0aGlzLCBLRVlfSUdOT1JFLCB0cnVlKVxuXG4gICAgdGhpcy5fcnVsZXMgPSBuZXcgUnVsZU1hbmFnZXIoaWdub3JlQ2FzZSlcbiAgICB0aGlzLl9zdHJpY3RQYXRoQ2hlY2sgPSAhYWxsb3dSZWxhdGl2ZVBhdGhzXG4gICAgdGhpcy5faW5pdENhY2hlKClcbiAgfVxuXG4gIF9pbml0Q2FjaGUgKCkge1xuICAgIC8vIEEgY2FjaGUgZm9yIHRoZSByZXN1bHQgb2YgYC5pZ25vcmVzKClgXG4gICAgdGhpcy5faWdub3JlQ2FjaGUgPSBPYmplY3QuY3JlYXRlKG51bGwpXG5cbiAgICAvLyBBIGNhY2hlIGZvciB0aGUgcmVzdWx0IG9mIGAudGVzdCgpYFxuICAgIHRoaXMuX3Rlc3RDYWNoZSA9IE9iamVjdC5jcmVhdGUobnVsbClcbiAgfVxuXG4gIGFkZCAocGF0dGVybikge1xuICAgIGlmICh0aGlzLl9ydWxlcy5hZGQocGF0dGVybikpIHtcbiAgICAgIC8vIFNvbWUgcnVsZXMgaGF2ZSBqdXN0IGFkZGVkIHRvIHRoZSBpZ25vcmUsXG4gICAgICAvLyAgIG1ha2luZyB0aGUgYmVoYXZpb3IgY2hhbmdlZCxcbiAgICAgIC8vICAgc28gd2UgbmVlZCB0byByZS1pbml0aWFsaXplIHRoZSByZXN1bHQgY2FjaGVcbiAgICAgIHRoaXMuX2luaXRDYWNoZSgpXG4gICAgfVxuXG4gICAgcmV0dXJuIHRoaXNcbiAgfVxuXG4gIC8vIGxlZ2FjeVxuICBhZGRQYXR0ZXJuIChwYXR0ZXJuKSB7XG4gICAgcmV0dXJuIHRoaXMuYWRkKHBhdHRlcm4pXG4gIH1cblxuICAvLyBAcmV0dXJucyB7VGVzdFJlc3VsdH1cbiAgX3Rlc3QgKG9yaWdpbmFsUGF0aCwgY2FjaGUsIHBhdGgpIHtcbiAgICBjaGVja1BhdGgoXG4gICAgICBwYXRoLFxuICAgICAgb3JpZ2luYWxQYXRoLFxuICAgICAgdGhpcy5fc3RyaWN0UGF0aENoZWNrXG4gICAgICAgID8gdGhyb3dFcnJvclxuICAgICAgICA6IFJFVFVSTl9GQUxTRVxuICAgIClcblxuICAgIHJldHVybiBwYXRoXG4gICAgICA/IHRoaXMuX3QocGF0aCwgY2FjaGUpXG4gICAgICA6IHtcbiAgICAgICAgaWdub3JlZDogZmFsc2UsXG4gICAgICAgIHVuaWdub3JlZDogZmFsc2VcbiAgICAgIH1cbiAgfVxuXG4gIGNoZWNrSWdub3JlICh0YXJnZXQpIHtcbiAgICAvLyBBIFdpbmRvd3MgcGF0aCBpcyBjb252ZXJ0ZWQgZmlyc3QsIHNvIHRoYXQgYSBkaXJlY3RvcnkgZ2l2ZW4gd2l0aCBhXG4gICAgLy8gICB0cmFpbGluZyBzZXBhcmF0b3IsIGBcXGAgb3IgYC9gLCBpcyB0b2xkIHRoZSBzYW1lIHdheVxuICAgIGNvbnN0IHBhdGggPSBjb252ZXJ0UGF0aCh0YXJnZXQpXG5cbiAgICAvLyBJZiB0aGUgcGF0aCBkb2VzIG5vdCBlbmQgd2l0aCBhIHNsYXNoLCBgLmlnbm9yZXMoKWAgaXMgbXVjaCBlcXVpdmFsZW50XG4gICAgLy8gICB0byBgZ2l0IGNoZWNrLWlnbm9yZWBcbiAgICBpZiAoIXBhdGggfHwgcGF0aC5jaGFyQ29kZUF0KHBhdGgubGVuZ3RoIC0gMSkgIT09IFNMQVNIX0NPREUpIHtcbiAgICAgIHJldHVybiB0aGlzLl90ZXN0KHRhcmdldCwgdGhpcy5fdGVzdENhY2hlLCBwYXRoKVxuICAgIH1cblxuICAgIC8vIExpa2UgYGdpdCBjaGVjay1pZ25vcmVgOiBhIGRpcmVjdG9yeSBleGNsdWRlZCBieSBpdHNlbGYgb3IgYnkgYW5cbiAgICAvLyAgIGFuY2VzdG9yIHNldHRsZXMgaXQsIGFuZCBvbmx5IHRoZW4gaXMgdGhlIGxpdGVyYWwgJ2FiYy8nIG1hdGNoZWRcbiAgICAvLyAgIGFnYWluc3QgdGhlIHJ1bGVzIChzZWUgYGNoZWNrU291cmNlT2ZgKS5cbiAgICBjb25zdCBkaXIgPSB0aGlzLl90KHBhdGgsIHRoaXMuX3Rlc3RDYWNoZSlcblxuICAgIGlmIChkaXIuaWdub3JlZCkge1xuICAgICAgcmV0dXJuIGRpclxuICAgIH1cblxuICAgIGNvbnN0IGxpdGVyYWwgPSB0aGlzLl9ydWxlcy50ZXN0TGl0ZXJhbChwYXRoKVxuXG4gICAgcmV0dXJuIGxpdGVyYWwuaWdub3JlZCB8fCBsaXRlcmFsLnVuaWdub3JlZFxuICAgICAgPyBsaXRlcmFsXG4gICAgICA6IGRpclxuICB9XG5cbiAgX3QgKFxuICAgIC8vIFRoZSBwYXRoIHRvIGJlIHRlc3RlZFxuICAgIHBhdGgsXG5cbiAgICAvLyBUaGUgY2FjaGUgZm9yIHRoZSByZXN1bHQgb2YgYSBjZXJ0YWluIGNoZWNraW5nXG4gICAgY2FjaGVcbiAgKSB7XG4gICAgaWYgKHBhdGggaW4gY2FjaGUpIHtcbiAgICAgIHJldHVybiBjYWNoZVtwYXRoXVxuICAgIH1cblxuICAgIGNvbnN0IHBhcmVudFBhdGggPSBwYXJlbnRPZihwYXRoKVxuXG4gICAgLy8gSWYgdGhlIHBhdGggY29udGFpbnMgYSBwYXJlbnQgZGlyZWN0b3J5LCBjaGVjayB0aGUgcGFyZW50IGZpcnN0XG4gICAgY29uc3QgcGFyZW50ID0gcGFyZW50UGF0aFxuICAgICAgPyB0aGlzLl90KHBhcmVudFBhdGgsIGNhY2hlKVxuICAgICAgOiBVTkRFRklORURcblxuICAgIHJldHVybiBjYWNoZVtwYXRoXSA9IHBhcmVudCAmJiBwYXJlbnQuaWdub3JlZFxuICAgICAgLy8gPiBJdCBpcyBub3QgcG9zc2libGUgdG8gcmUtaW5jbHVkZSBhIGZpbGUgaWYgYSBwYXJlbnQgZGlyZWN0b3J5IG9mXG4gICAgICAvLyA+ICAgdGhhdCBmaWxlIGlzIGV4Y2x1ZGVkLlxuICAgICAgPyBwYXJlbnRcbiAgICAgIDogdGhpcy5fcnVsZXMudGVzdChwYXRoLCBNT0RFX0lHTk9SRSlcbiAgfVxuXG4gIGlnbm9yZXMgKHBhdGgpIHtcbiAgICByZXR1cm4gdGhpcy5fdGVzdChwYXRoLCB0aGlzLl9pZ25vcmVDYWNoZSwgY29udmVydFBhdGgocGF0aCkpLmlnbm9yZWRcbiAgfVxuXG4gIGNyZWF0ZUZpbHRlciAoKSB7XG4gICAgcmV0dXJuIHBhdGggPT4gIXRoaXMuaWdub3JlcyhwYXRoKVxuICB9XG5cbiAgZmlsdGVyIChwYXRocykge1xuICAgIHJldHVybiBtYWtlQXJyYXkocGF0aHMpLmZpbHRlcih0aGlzLmNyZWF0ZUZpbHRlcigpKVxuICB9XG5cbiAgLy8gQHJldHVybnMge1Rlc3RSZXN1bHR9XG4gIHRlc3QgKHBhdGgpIHtcbiAgICByZXR1cm4gdGhpcy5fdGVzdChwYXRoLCB0aGlzLl90ZXN0Q2FjaGUsIGNvbnZlcnRQYXRoKHBhdGgpKVxuICB9XG59XG5cbmNvbnN0IGZhY3RvcnkgPSBvcHRpb25zID0+IG5ldyBJZ25vcmUob3B0aW9ucylcblxuY29uc3QgaXNQYXRoVmFsaWQgPSBwYXRoID0+XG4gIGNoZWNrUGF0aChjb252ZXJ0UGF0aChwYXRoKSwgcGF0aCwgUkVUVVJOX0ZBTFNFKVxuXG4vKiBpc3RhbmJ1bCBpZ25vcmUgbmV4dCAqL1xuY29uc3Qgc2V0dXBXaW5kb3dzID0gKCkgPT4ge1xuICAvKiBlc2xpbnQgbm8tY29udHJvbC1yZWdleDogXCJvZmZcIiAqL1xuICBjb25zdCBtYWtlUG9zaXggPSBzdHIgPT4gL15cXFxcXFxcXFxcP1xcXFwvLnRlc3Qoc3RyKVxuICB8fCAvW1wiPD58XFx1MDAwMC1cXHUwMDFGXSsvdS50ZXN0KHN0cilcbiAgICA/IHN0clxuICAgIDogc3RyLnJlcGxhY2UoL1xcXFwvZywgJy8nKVxuXG4gIGNoZWNrUGF0aC5jb252ZXJ0ID0gbWFrZVBvc2l4XG5cbiAgLy8gJ0M6XFxcXGZvbycgICAgIDwtICdDOlxcXFxmb28nIGhhcyBiZWVuIGNvbnZlcnRlZCB0byAnQzovJ1xuICAvLyAnZDpcXFxcZm9vJ1xuICBjb25zdCBSRUdFWF9URVNUX1dJTkRPV1NfUEFUSF9BQlNPTFVURSA9IC9eW2Etel06XFwvL2lcbiAgY2hlY2tQYXRoLmlzTm90UmVsYXRpdmUgPSBwYXRoID0+XG4gICAgUkVHRVhfVEVTVF9XSU5ET1dTX1BBVEhfQUJTT0xVVEUudGVzdChwYXRoKVxuICAgIHx8IGlzTm90UmVsYXRpdmUocGF0aClcbn1cblxuXG4vLyBXaW5kb3dzXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLVxuLyogaXN0YW5idWwgaWdub3JlIG5leHQgKi9cbmlmIChcbiAgLy8gRGV0ZWN0IGBwcm9jZXNzYCBzbyB0aGF0IGl0IGNhbiBydW4gaW4gYnJvd3NlcnMuXG4gIHR5cGVvZiBwcm9jZXNzICE9PSAndW5kZWZpbmVkJ1xuICAmJiBwcm9jZXNzLnBsYXRmb3JtID09PSAnd2luMzInXG4pIHtcbiAgc2V0dXBXaW5kb3dzKClcbn1cblxuLy8gQ09NTU9OSlNfRVhQT1JUUyAvLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy9cblxubW9kdWxlLmV4cG9ydHMgPSBmYWN0b3J5XG5cbi8vIEFsdGhvdWdoIGl0IGlzIGFuIGFudGktcGF0dGVybixcbi8vICAgaXQgaXMgc3RpbGwgd2lkZWx5IG1pc3VzZWQgYnkgYSBsb3Qgb2YgbGlicmFyaWVzIGluIGdpdGh1YlxuLy8gUmVmOiBodHRwczovL2dpdGh1Yi5jb20vc2VhcmNoP3E9aWdub3JlLmRlZmF1bHQlMjglMjkmdHlwZT1jb2RlXG5mYWN0b3J5LmRlZmF1bHQgPSBmYWN0b3J5XG5cbm1vZHVsZS5leHBvcnRzLmlzUGF0aFZhbGlkID0gaXNQYXRoVmFsaWRcblxuLy8gRm9yIHRlc3RpbmcgcHVycG9zZXNcbmRlZmluZShtb2R1bGUuZXhwb3J0cywgU3ltYm9sLmZvcignc2V0dXBXaW5kb3dzJyksIHNldHVwV2luZG93cylcbiIsICJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IGRlc2NyaWJlLCBpdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9lcnJvcnNcIjtcbmltcG9ydCB0eXBlIHsgT3BlcmF0aW9ucyB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvb3BlcmF0aW9uc1wiO1xuaW1wb3J0IHR5cGUgeyBDb21wbGV0ZVJlcXVlc3QsIEV2YWx1YXRlUmVzdWx0LCBNZXRyaWNzLCBUcmFpbkV2ZW50IH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9wcm90b2NvbFwiO1xuaW1wb3J0IHR5cGUgeyBSZXZpZXdlZEZpbGUgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL3dvcmtzcGFjZS9yZXZpZXdcIjtcbmltcG9ydCB7IHJ1biwgc2Vzc2lvbiB9IGZyb20gXCIuL2Zha2VzXCI7XG5cbmNvbnN0IHBsYW46IFRyYWluRXZlbnQgPSB7XG4gIGV2ZW50OiBcInBsYW5cIixcbiAgYmFzZTogXCJiYXNlXCIsXG4gIG1ldGhvZDogXCJsb3JhXCIsXG4gIHJhbms6IDE2LFxuICBhbHBoYTogMzIsXG4gIGZpbGVzOiAxMixcbiAgc2tpcHBlZDogeyBiaW5hcnk6IDIgfSxcbiAgdG9rZW5zOiAzNF81NjcsXG4gIHRyYWluYWJsZTogMV8wMDAsXG4gIHRvdGFsOiAxMF8wMDAsXG4gIHBlclRhcmdldDogeyBxX3Byb2o6IDFfMDAwIH0sXG4gIGFkYXB0ZXJCeXRlczogNF8yMDAsXG4gIHN0ZXBzOiA0LFxuICBiYXRjaDogOCxcbiAgc2VxTGVuOiA1MTIsXG4gIGVzdGltYXRlOiB7IHNlY29uZHM6IDEyNSwgYnl0ZXM6IDFfNTAwXzAwMF8wMDAgfSxcbiAgZGV2aWNlOiBcImNwdVwiLFxuICBkZXZpY2VOYW1lOiBcIkEgQ1BVXCIsXG4gIGRldmljZVJlYXNvbjogXCJub3RoaW5nIGZhc3RlciBpcyBoZXJlXCIsXG4gIHByZWNpc2lvbjogXCJpbnQ4XCIsXG4gIHBsYWNlbWVudDogeyBDUFVFeGVjdXRpb25Qcm92aWRlcjogMTAgfSxcbn07XG5jb25zdCBzdGVwID0gKG51bWJlcjogbnVtYmVyKTogVHJhaW5FdmVudCA9PiAoe1xuICBldmVudDogXCJzdGVwXCIsXG4gIHN0ZXA6IG51bWJlcixcbiAgbG9zczogMy4yNSxcbiAgbHI6IDFlLTMsXG4gIGdyYWROb3JtOiAwLjUsXG4gIHRva2Vuc1BlclNlY29uZDogMTIzNCxcbiAgcGVha0J5dGVzOiAxZTksXG4gIGV0YVNlY29uZHM6IDYxLFxufSk7XG5jb25zdCBtZXRyaWNzID0gKG5hdHNQZXJUb2tlbjogbnVtYmVyKTogTWV0cmljcyA9PiAoe1xuICBuYXRzUGVyVG9rZW4sXG4gIG5hdHNQZXJCeXRlOiAwLjksXG4gIGxpbmVFeGFjdE1hdGNoOiAwLjI1LFxuICBzcGFuRXhhY3RNYXRjaDogMC4yLFxuICBlZGl0U2ltaWxhcml0eTogMC41LFxuICBpZGVudGlmaWVyRjE6IDAuNCxcbiAgc2FtcGxlczogW10sXG59KTtcbmNvbnN0IHZlcmRpY3Q6IEV2YWx1YXRlUmVzdWx0ID0ge1xuICBiYXNlOiBtZXRyaWNzKDMuNjUpLFxuICB0dW5lZDogbWV0cmljcygzLjM4KSxcbiAgZGlmZmVyZW5jZTogeyB2YWx1ZTogLTAuMjcsIGxvdzk1OiAtMC4zMSwgaGlnaDk1OiAtMC4yMiB9LFxuICBiZXR0ZXI6IHRydWUsXG59O1xuY29uc3QgdHJhaW5lZCA9IHsgYWRhcHRlcjogXCIvYVwiLCBzdGVwczogNCwgc2Vjb25kczogOSwgdHJhaW5hYmxlOiAxXzAwMCwgdG90YWw6IDEwXzAwMCB9O1xuY29uc3QganVkZ2VkID0geyAuLi50cmFpbmVkLCB2ZXJkaWN0OiB7IC4uLnZlcmRpY3QsIGZpbGVzOiAzLCBzcGFuczogOSB9IH07XG5jb25zdCBldmVudHM6IFRyYWluRXZlbnRbXSA9IFtcbiAgeyBldmVudDogXCJwaGFzZVwiLCBwaGFzZTogXCJyZXZpZXdpbmdcIiwgbWVzc2FnZTogXCJSZXZpZXdpbmcgdGhlIHdvcmtzcGFjZVwiIH0sXG4gIHBsYW4sXG4gIHsgZXZlbnQ6IFwiZXZhbFwiLCBzdGVwOiAwLCBsb3NzOiAzLjY1IH0sXG4gIHN0ZXAoMSksXG4gIHN0ZXAoMiksXG4gIHN0ZXAoMyksXG4gIHN0ZXAoNCksXG4gIHsgZXZlbnQ6IFwiZXZhbFwiLCBzdGVwOiA0LCBsb3NzOiAzLjM4IH0sXG4gIHsgZXZlbnQ6IFwidmVyZGljdFwiLCAuLi52ZXJkaWN0LCBmaWxlczogMywgc3BhbnM6IDkgfSxcbl07XG5jb25zdCBmYWtlVHJhaW4gPSB7XG4gIHRyYWluOiBhc3luYyAoXzogdW5rbm93biwgeyBvbkV2ZW50LCBsb2cgfTogeyBvbkV2ZW50KGV2ZW50OiBUcmFpbkV2ZW50KTogdm9pZDsgbG9nKG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQgfSkgPT4ge1xuICAgIGZvciAoY29uc3QgZXZlbnQgb2YgZXZlbnRzKSBvbkV2ZW50KGV2ZW50KTtcbiAgICBsb2coXCJhIHdvcmQgZm9yIHRoZSBsb2dcIik7XG4gICAgcmV0dXJuIGp1ZGdlZDtcbiAgfSxcbn07XG5cbmRlc2NyaWJlKFwidHJhaW5cIiwgKCkgPT4ge1xuICBpdChcIi0tanNvbjogZWFjaCBldmVudCBhIGxpbmUsIHRoZSByZXN1bHQgbGFzdCwgbG9ncyBhcGFydFwiLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgeyBjb2RlLCBsaW5lcywgZXJyIH0gPSBhd2FpdCBydW4oW1widHJhaW5cIiwgXCJ3c1wiLCBcIi0tanNvblwiXSwgZmFrZVRyYWluKTtcbiAgICBhc3NlcnQuZXF1YWwoY29kZSwgMCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIGxpbmVzKCksXG4gICAgICBbLi4uZXZlbnRzLCB7IGV2ZW50OiBcInJlc3VsdFwiLCAuLi5qdWRnZWQgfV0ubWFwKChldmVudCkgPT4gKHsgLi4uZXZlbnQgfSkpLFxuICAgICk7XG4gICAgYXNzZXJ0Lm1hdGNoKGVyciwgL2Egd29yZCBmb3IgdGhlIGxvZy8pO1xuICB9KTtcblxuICBpdChcImFzIHRleHQ6IHBsYW4sIHN0ZXBzLCBoZWxkLW91dCBsb3NzLCB2ZXJkaWN0LCBmb2xkZXJcIiwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHsgY29kZSwgb3V0IH0gPSBhd2FpdCBydW4oW1widHJhaW5cIiwgXCJ3c1wiXSwgZmFrZVRyYWluKTtcbiAgICBhc3NlcnQuZXF1YWwoY29kZSwgMCk7XG4gICAgYXNzZXJ0Lm1hdGNoKG91dCwgLzEyIGZpbGVzIFxcKDIgbGVmdCBvdXRcXCksIDM0LDU2NyB0b2tlbnMvKTtcbiAgICBhc3NlcnQubWF0Y2gob3V0LCAvcmFuayAxNiwgYWxwaGEgMzI6IDEsMDAwIG9mIDEwLDAwMCBwYXJhbWV0ZXJzIFxcKDEwICVcXCksIDRcXC4yIGtCLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKG91dCwgL2NwdSBcXChBIENQVVxcKSwgaW50ODogbm90aGluZyBmYXN0ZXIgaXMgaGVyZS8pO1xuICAgIGFzc2VydC5tYXRjaChvdXQsIC80IHN0ZXBzIG9mIDggXHUwMEQ3IDUxMiB0b2tlbnMsIGFib3V0IDIgbWluIDA1IHMgYW5kIDFcXC41IEdCLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKG91dCwgL3N0ZXAgM1xcLzQgezJ9bG9zcyAzXFwuMjUwIHsyfWhlbGQtb3V0IDNcXC42NTAgezJ9MSwyMzQgdG9rZW5zXFwvcyB7Mn0xIG1pbiAwMSBzIGxlZnQvKTtcbiAgICBhc3NlcnQubWF0Y2gob3V0LCAvaGVsZC1vdXQgbG9zcyAzXFwuMzgwIGFmdGVyIHN0ZXAgNC8pO1xuICAgIGFzc2VydC5tYXRjaChvdXQsIC9uYXRzIHBlciB0b2tlbiArM1xcLjY1MCArM1xcLjM4MC8pO1xuICAgIGFzc2VydC5tYXRjaChcbiAgICAgIG91dCxcbiAgICAgIC9CZXR0ZXIgdGhhbiB0aGUgYmFzZSBvbiBoZWxkLW91dCBmaWxlczogXHUyMjEyMFxcLjI3MCBuYXRzIHBlciB0b2tlbiwgOTUgJSBiZXR3ZWVuIFx1MjIxMjBcXC4zMTAgYW5kIFx1MjIxMjBcXC4yMjAvLFxuICAgICk7XG4gICAgYXNzZXJ0Lm1hdGNoKG91dCwgL2FkYXB0ZXIgaW4gXFwvYSBhZnRlciA0IHN0ZXBzIGFuZCA5IHNcXG4kLyk7XG4gICAgYXNzZXJ0Lm9rKCFvdXQuaW5jbHVkZXMoXCJubyBjb21wYXJpc29uXCIpKTtcbiAgICBhc3NlcnQub2soIW91dC5pbmNsdWRlcyhcIlxceDFiXCIpLCBcIm5vIGVzY2FwZSBzZXF1ZW5jZXMgb2ZmIGEgdGVybWluYWxcIik7XG4gIH0pO1xuXG4gIGl0KFwib2ZmIGEgdGVybWluYWwgYSBsb25nIHJ1biBwcmludHMgc29tZSBsaW5lcywgbm90IG9uZSBhIHN0ZXBcIiwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHsgb3V0IH0gPSBhd2FpdCBydW4oW1widHJhaW5cIiwgXCJ3c1wiXSwge1xuICAgICAgdHJhaW46IGFzeW5jIChfLCB7IG9uRXZlbnQgfSkgPT4ge1xuICAgICAgICBvbkV2ZW50KHsgLi4ucGxhbiwgc3RlcHM6IDEwMDAgfSBhcyBUcmFpbkV2ZW50KTtcbiAgICAgICAgZm9yIChsZXQgbnVtYmVyID0gMTsgbnVtYmVyIDw9IDEwMDA7IG51bWJlcisrKSBvbkV2ZW50KHN0ZXAobnVtYmVyKSk7XG4gICAgICAgIHJldHVybiB0cmFpbmVkO1xuICAgICAgfSxcbiAgICB9KTtcbiAgICBhc3NlcnQubWF0Y2gob3V0LCAvbm8gY29tcGFyaXNvbiB3aXRoIHRoZSBiYXNlOiBpdCB0YWtlcyBhdCBsZWFzdCB0d28gaGVsZC1vdXQgZmlsZXMvKTtcbiAgICBjb25zdCBzaG93biA9IG91dC5tYXRjaCgvXnN0ZXAgXFxkKy9nbSkgPz8gW107XG4gICAgYXNzZXJ0LmVxdWFsKHNob3duLmxlbmd0aCwgMjEpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoW3Nob3duWzBdLCBzaG93bi5hdCgtMSldLCBbXCJzdGVwIDFcIiwgXCJzdGVwIDEwMDBcIl0pO1xuICB9KTtcblxuICBpdChcIm9uIGEgdGVybWluYWwgb25lIGJhciByZWRyYXdzIGl0c2VsZiB3aXRoaW4gdGhlIHdpZHRoXCIsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB7IG91dCB9ID0gYXdhaXQgcnVuKFtcInRyYWluXCIsIFwid3NcIl0sIGZha2VUcmFpbiwgc2Vzc2lvbih1bmRlZmluZWQsIHRydWUpKTtcbiAgICBjb25zdCBiYXJzID0gb3V0XG4gICAgICAucmVwbGFjZUFsbChcIlxcclxceDFiWzJLXCIsIFwiXFxuXCIpXG4gICAgICAuc3BsaXQoXCJcXG5cIilcbiAgICAgIC5maWx0ZXIoKHBhcnQpID0+IHBhcnQuaW5jbHVkZXMoXCJcdTI1ODhcIikpO1xuICAgIGFzc2VydC5tYXRjaChcbiAgICAgIGJhcnMuYXQoLTEpID8/IFwiXCIsXG4gICAgICAvXlxcW1x1MjU4OCtcXF0gNFxcLzQgezJ9bG9zcyAzXFwuMjUwIHsyfWhlbGQtb3V0IDNcXC5cXGR7M30gezJ9MSwyMzQgdG9rZW5zXFwvcyB7Mn0xIG1pbiAwMSBzIGxlZnQkLyxcbiAgICApO1xuICAgIGZvciAoY29uc3QgYmFyIG9mIGJhcnMpIGFzc2VydC5vayhiYXIubGVuZ3RoIDwgMTAwKTtcbiAgfSk7XG5cbiAgY29uc3QgY291bnRpbmcgPSBhc3luYyAodGVybWluYWw6IGJvb2xlYW4pID0+IHtcbiAgICBjb25zdCBtZXNzYWdlcyA9IFtcIkNvbXBhcmluZ1wiLCBcIkNvbXBhcmluZzogMSBvZiAyXCIsIFwiQ29tcGFyaW5nOiAyIG9mIDJcIiwgXCJTYXZpbmdcIl07XG4gICAgY29uc3QgdHJhaW46IE9wZXJhdGlvbnNbXCJ0cmFpblwiXSA9IGFzeW5jIChfLCB7IG9uRXZlbnQgfSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBtZXNzYWdlIG9mIG1lc3NhZ2VzKSBvbkV2ZW50KHsgZXZlbnQ6IFwicGhhc2VcIiwgcGhhc2U6IFwiZXZhbHVhdGluZ1wiLCBtZXNzYWdlIH0pO1xuICAgICAgcmV0dXJuIGp1ZGdlZDtcbiAgICB9O1xuICAgIHJldHVybiAoYXdhaXQgcnVuKFtcInRyYWluXCIsIFwid3NcIl0sIHsgdHJhaW4gfSwgc2Vzc2lvbih1bmRlZmluZWQsIHRlcm1pbmFsKSkpLm91dC5zcGxpdChcImFkYXB0ZXIgaW5cIilbMF07XG4gIH07XG5cbiAgaXQoXCJhIHBoYXNlIHRoYXQgY291bnRzIGlzIG9uZSBsaW5lLCB3aGljaCByZWRyYXdzIGl0c2VsZiBvbiBhIHRlcm1pbmFsXCIsIGFzeW5jICgpID0+IHtcbiAgICBhc3NlcnQuZXF1YWwoYXdhaXQgY291bnRpbmcoZmFsc2UpLCBcIkNvbXBhcmluZ1xcblNhdmluZ1xcblwiKTtcbiAgICBjb25zdCByZWRyYXcgPSBcIlxcclxceDFiWzJLXCI7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBgQ29tcGFyaW5nJHtyZWRyYXd9Q29tcGFyaW5nOiAxIG9mIDIke3JlZHJhd31Db21wYXJpbmc6IDIgb2YgMlxcblNhdmluZ1xcbmA7XG4gICAgYXNzZXJ0LmVxdWFsKGF3YWl0IGNvdW50aW5nKHRydWUpLCBleHBlY3RlZCk7XG4gIH0pO1xuXG4gIGl0KFwiaW50ZXJydXB0ZWQgb25jZTogYWJvcnRzLCBzYXlzIGhvdyB0byByZXN1bWUsIGV4aXQgY29kZSAxMzBcIiwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGhlcmUgPSBzZXNzaW9uKCk7XG4gICAgY29uc3QgeyBjb2RlLCBlcnIsIGxpbmVzLCBleGl0ZWRXaXRoIH0gPSBhd2FpdCBydW4oXG4gICAgICBbXCJ0cmFpblwiLCBcIm15IHdzXCIsIFwiLS1zdGVwc1wiLCBcIjlcIiwgXCItLXJlc3VtZVwiLCBcIi9vbGRcIiwgXCItLWpzb25cIl0sXG4gICAgICB7XG4gICAgICAgIHRyYWluOiAoXywgeyBzaWduYWwgfSkgPT5cbiAgICAgICAgICBuZXcgUHJvbWlzZSgoX3Jlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgICAgICAgc2lnbmFsLmFkZEV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCAoKSA9PlxuICAgICAgICAgICAgICByZWplY3QobmV3IEF0dHVuZUVycm9yKFwiRV9JTlRFUlJVUFRFRFwiLCBcIlN0b3BwZWQgYWZ0ZXIgc3RlcCAzLlwiLCBcIlJlc3VtZS5cIiwgeyBjaGVja3BvaW50OiBcIi9jL3N0ZXAtM1wiIH0pKSxcbiAgICAgICAgICAgICk7XG4gICAgICAgICAgICBoZXJlLmludGVycnVwdCgpO1xuICAgICAgICAgIH0pLFxuICAgICAgfSxcbiAgICAgIGhlcmUsXG4gICAgKTtcbiAgICBhc3NlcnQuZXF1YWwoY29kZSwgMTMwKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGV4aXRlZFdpdGgsIFtdKTtcbiAgICBjb25zdCByZXN1bWUgPSBcIlJlc3VtZSB3aXRoOiBhdHR1bmUgdHJhaW4gJ215IHdzJyAtLXN0ZXBzIDkgLS1qc29uIC0tcmVzdW1lIC9jL3N0ZXAtM1wiO1xuICAgIGFzc2VydC5vayhlcnIuaW5jbHVkZXMocmVzdW1lKSwgZXJyKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGxpbmVzKCksIFtcbiAgICAgIHtcbiAgICAgICAgZXZlbnQ6IFwiZXJyb3JcIixcbiAgICAgICAgY29kZTogXCJFX0lOVEVSUlVQVEVEXCIsXG4gICAgICAgIG1lc3NhZ2U6IFwiU3RvcHBlZCBhZnRlciBzdGVwIDMuXCIsXG4gICAgICAgIGhpbnQ6IHJlc3VtZSxcbiAgICAgICAgZGF0YTogeyBjaGVja3BvaW50OiBcIi9jL3N0ZXAtM1wiIH0sXG4gICAgICB9LFxuICAgIF0pO1xuICB9KTtcblxuICBpdChcImludGVycnVwdGVkIHR3aWNlOiBlbmRzIGF0IG9uY2VcIiwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGhlcmUgPSBzZXNzaW9uKCk7XG4gICAgY29uc3QgeyBleGl0ZWRXaXRoIH0gPSBhd2FpdCBydW4oXG4gICAgICBbXCJ0cmFpblwiLCBcIndzXCJdLFxuICAgICAge1xuICAgICAgICB0cmFpbjogYXN5bmMgKCkgPT4ge1xuICAgICAgICAgIGhlcmUuaW50ZXJydXB0KCk7XG4gICAgICAgICAgaGVyZS5pbnRlcnJ1cHQoKTtcbiAgICAgICAgICByZXR1cm4gdHJhaW5lZDtcbiAgICAgICAgfSxcbiAgICAgIH0sXG4gICAgICBoZXJlLFxuICAgICk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChleGl0ZWRXaXRoLCBbMTMwXSk7XG4gIH0pO1xufSk7XG5cbmRlc2NyaWJlKFwiZmFpbHVyZXNcIiwgKCkgPT4ge1xuICBjb25zdCBmYWlsV2l0aCA9IChlcnJvcjogdW5rbm93bikgPT4gKHsgZGV2aWNlczogKCkgPT4gUHJvbWlzZS5yZWplY3QoZXJyb3IpIH0pO1xuICBpdChcImFuIGVycm9yIG9mIHRoZSBlbmdpbmUgaXMgZXhpdCBjb2RlIDEgd2l0aCBjb2RlLCBtZXNzYWdlLCBoaW50IGFuZCBkYXRhXCIsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBlcnJvciA9IG5ldyBBdHR1bmVFcnJvcihcIkVfREVWSUNFXCIsIFwiTm8gR1BVIGlzIGhlcmUuXCIsIFwiVXNlIC0tZGV2aWNlIGNwdS5cIiwgeyB0cmllZDogW1wid2ViZ3B1XCJdIH0pO1xuICAgIGNvbnN0IGpzb24gPSBhd2FpdCBydW4oW1wiZGV2aWNlc1wiLCBcIi0tanNvblwiXSwgZmFpbFdpdGgoZXJyb3IpKTtcbiAgICBhc3NlcnQuZXF1YWwoanNvbi5jb2RlLCAxKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGpzb24ubGluZXMoKSwgW1xuICAgICAge1xuICAgICAgICBldmVudDogXCJlcnJvclwiLFxuICAgICAgICBjb2RlOiBcIkVfREVWSUNFXCIsXG4gICAgICAgIG1lc3NhZ2U6IFwiTm8gR1BVIGlzIGhlcmUuXCIsXG4gICAgICAgIGhpbnQ6IFwiVXNlIC0tZGV2aWNlIGNwdS5cIixcbiAgICAgICAgZGF0YTogeyB0cmllZDogW1wid2ViZ3B1XCJdIH0sXG4gICAgICB9LFxuICAgIF0pO1xuICAgIGNvbnN0IHBsYWluID0gYXdhaXQgcnVuKFtcImRldmljZXNcIl0sIGZhaWxXaXRoKGVycm9yKSk7XG4gICAgYXNzZXJ0LmVxdWFsKHBsYWluLmNvZGUsIDEpO1xuICAgIGFzc2VydC5lcXVhbChwbGFpbi5vdXQsIFwiXCIpO1xuICAgIGFzc2VydC5lcXVhbChwbGFpbi5lcnIsIFwiYXR0dW5lOiBObyBHUFUgaXMgaGVyZS5cXG5Vc2UgLS1kZXZpY2UgY3B1LlxcblwiKTtcbiAgfSk7XG5cbiAgaXQoXCJhbnl0aGluZyBlbHNlIGlzIGEgZGVmZWN0OiBFX0lOVEVSTkFMIHdpdGggdGhlIHN0YWNrXCIsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB7IGNvZGUsIGxpbmVzIH0gPSBhd2FpdCBydW4oW1wiZGV2aWNlc1wiLCBcIi0tanNvblwiXSwgZmFpbFdpdGgobmV3IFR5cGVFcnJvcihcIm9vcHNcIikpKTtcbiAgICBhc3NlcnQuZXF1YWwoY29kZSwgMSk7XG4gICAgYXNzZXJ0LmVxdWFsKGxpbmVzKClbMF0/LltcImNvZGVcIl0sIFwiRV9JTlRFUk5BTFwiKTtcbiAgICBhc3NlcnQubWF0Y2goU3RyaW5nKGxpbmVzKClbMF0/LltcIm1lc3NhZ2VcIl0pLCAvVHlwZUVycm9yOiBvb3BzXFxuICthdC8pO1xuICB9KTtcblxuICBpdChcImEgdmVyYiB0aGF0IGNhbm5vdCBzdG9wIGJ5IGl0c2VsZiBlbmRzIGF0IHRoZSBmaXJzdCBpbnRlcnJ1cHRcIiwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGhlcmUgPSBzZXNzaW9uKCk7XG4gICAgY29uc3QgZGV2aWNlcyA9IGFzeW5jICgpID0+IHtcbiAgICAgIGhlcmUuaW50ZXJydXB0KCk7XG4gICAgICByZXR1cm4gW107XG4gICAgfTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKChhd2FpdCBydW4oW1wiZGV2aWNlc1wiXSwgeyBkZXZpY2VzIH0sIGhlcmUpKS5leGl0ZWRXaXRoLCBbMTMwXSk7XG4gIH0pO1xufSk7XG5cbmRlc2NyaWJlKFwidGhlIG90aGVyIHZlcmJzXCIsICgpID0+IHtcbiAgY29uc3QgZmlsZSA9IChwYXRoOiBzdHJpbmcsIG1vcmU6IFBhcnRpYWw8UmV2aWV3ZWRGaWxlPiA9IHt9KTogUmV2aWV3ZWRGaWxlID0+ICh7XG4gICAgcGF0aCxcbiAgICB1c2VkOiB0cnVlLFxuICAgIHJlYXNvbjogXCJzb3VyY2UgY29kZVwiLFxuICAgIHRleHQ6IFwieFwiLFxuICAgIHRva2VuczogWzEsIDIsIDNdLFxuICAgIHNwbGl0OiBcInRyYWluXCIsXG4gICAgc2VjcmV0czogW10sXG4gICAgZHVwbGljYXRlT2Y6IG51bGwsXG4gICAgLi4ubW9yZSxcbiAgfSk7XG4gIGNvbnN0IG91dCA9IHsgdXNlZDogZmFsc2UsIHRleHQ6IFwiXCIsIHRva2VuczogW10sIHNwbGl0OiBudWxsIH0gYXMgY29uc3Q7XG4gIGNvbnN0IGZpbGVzID0gW1xuICAgIGZpbGUoXCJhLnRzXCIpLFxuICAgIGZpbGUoXCJiLnRzXCIsIHsgc3BsaXQ6IFwiaGVsZE91dFwiIH0pLFxuICAgIGZpbGUoXCJjLmJpblwiLCB7IC4uLm91dCwgcmVhc29uOiBcImJpbmFyeVwiIH0pLFxuICAgIGZpbGUoXCJkLmJpblwiLCB7IC4uLm91dCwgcmVhc29uOiBcImJpbmFyeVwiIH0pLFxuICAgIGZpbGUoXCJrLnRzXCIsIHsgLi4ub3V0LCByZWFzb246IFwiaG9sZHMgYSBzZWNyZXRcIiwgc2VjcmV0czogW3sgbGluZTogNCwga2luZDogXCJwcml2YXRlIGtleVwiIH1dIH0pLFxuICBdO1xuXG4gIGl0KFwicmV2aWV3IC0tanNvblwiLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgeyBsaW5lcyB9ID0gYXdhaXQgcnVuKFtcInJldmlld1wiLCBcIndzXCIsIFwiLS1qc29uXCJdLCB7IHJldmlldzogYXN5bmMgKCkgPT4gKHsgZmlsZXMgfSkgfSk7XG4gICAgY29uc3QgYWxsID0gbGluZXMoKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGFsbFsxXSwge1xuICAgICAgZXZlbnQ6IFwiZmlsZVwiLFxuICAgICAgcGF0aDogXCJiLnRzXCIsXG4gICAgICB1c2VkOiB0cnVlLFxuICAgICAgcmVhc29uOiBcInNvdXJjZSBjb2RlXCIsXG4gICAgICB0b2tlbnM6IDMsXG4gICAgICBzcGxpdDogXCJoZWxkT3V0XCIsXG4gICAgICBzZWNyZXRzOiBbXSxcbiAgICAgIGR1cGxpY2F0ZU9mOiBudWxsLFxuICAgIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYWxsLmF0KC0xKSwge1xuICAgICAgZXZlbnQ6IFwicmVzdWx0XCIsXG4gICAgICBmaWxlczogNSxcbiAgICAgIHVzZWQ6IDIsXG4gICAgICBza2lwcGVkOiB7IGJpbmFyeTogMiwgXCJob2xkcyBhIHNlY3JldFwiOiAxIH0sXG4gICAgICB0b2tlbnM6IDYsXG4gICAgICB0cmFpbjogMSxcbiAgICAgIGhlbGRPdXQ6IDEsXG4gICAgfSk7XG4gICAgYXNzZXJ0LmVxdWFsKGFsbC5sZW5ndGgsIDYpO1xuICB9KTtcblxuICBpdChcInJldmlldyBhcyB0ZXh0XCIsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gKGF3YWl0IHJ1bihbXCJyZXZpZXdcIiwgXCJ3c1wiXSwgeyByZXZpZXc6IGFzeW5jICgpID0+ICh7IGZpbGVzIH0pIH0pKS5vdXQ7XG4gICAgYXNzZXJ0Lm1hdGNoKHRleHQsIC9eYVxcLnRzICt0cmFpbiArMyArc291cmNlIGNvZGUkL20pO1xuICAgIGFzc2VydC5tYXRjaCh0ZXh0LCAvXmtcXC50cyArbGVmdCBvdXQgK2hvbGRzIGEgc2VjcmV0IFxcKHByaXZhdGUga2V5IGluIGxpbmUgNFxcKSQvbSk7XG4gICAgYXNzZXJ0Lm1hdGNoKHRleHQsIC8yIG9mIDUgZmlsZXMsIDYgdG9rZW5zOyAxIGZpbGUgdG8gdHJhaW4gb24sIDEgaGVsZCBvdXQvKTtcbiAgfSk7XG5cbiAgaXQoXCJwYXJhbXNcIiwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHJlc3VsdCA9IHtcbiAgICAgIHRyYWluYWJsZTogMjA0OCxcbiAgICAgIHRvdGFsOiAxXzAwMF8wMDAsXG4gICAgICBwZXJjZW50OiAwLjIwNDgsXG4gICAgICBwZXJNYXRyaXg6IFt7IG5hbWU6IFwibGF5ZXJzLjAucV9wcm9qXCIsIHNoYXBlOiBbNjQsIDY0XSwgcmFuazogMTYsIHRyYWluYWJsZTogMjA0OCB9XSxcbiAgICB9IGFzIGNvbnN0O1xuICAgIGNvbnN0IHJlcXVlc3RzOiB1bmtub3duW10gPSBbXTtcbiAgICBjb25zdCBwYXJhbXMgPSBhc3luYyAocmVxdWVzdDogdW5rbm93bikgPT4ge1xuICAgICAgcmVxdWVzdHMucHVzaChyZXF1ZXN0KTtcbiAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKChhd2FpdCBydW4oW1wicGFyYW1zXCIsIFwiLS1jb25maWdcIiwgXCJjLmpzb25cIiwgXCItLWpzb25cIl0sIHsgcGFyYW1zIH0pKS5saW5lcygpLCBbXG4gICAgICB7IGV2ZW50OiBcInJlc3VsdFwiLCAuLi5yZXN1bHQgfSxcbiAgICBdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlcXVlc3RzLCBbeyBjb25maWc6IFwiL2hlcmUvYy5qc29uXCIsIHJhbms6IDE2LCB0YXJnZXRzOiBcImFsbC1saW5lYXJcIiB9XSk7XG4gICAgYXNzZXJ0Lm1hdGNoKChhd2FpdCBydW4oW1wicGFyYW1zXCJdLCB7IHBhcmFtcyB9KSkub3V0LCAvMiwwNDggb2YgMSwwMDAsMDAwIHBhcmFtZXRlcnMsIDBcXC4yMDUgJS8pO1xuICB9KTtcblxuICBpdChcImRldmljZXNcIiwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGRldmljZSA9IHtcbiAgICAgIGV2ZW50OiBcImRldmljZVwiLFxuICAgICAgZGV2aWNlOiBcIndlYmdwdVwiLFxuICAgICAgbmFtZTogXCJBIEdQVVwiLFxuICAgICAgcHJvdmlkZXI6IFwiV2ViR3B1RXhlY3V0aW9uUHJvdmlkZXJcIixcbiAgICAgIHVzYWJsZTogdHJ1ZSxcbiAgICAgIHJlYXNvbjogXCJhZ3JlZXMgd2l0aCB0aGUgQ1BVXCIsXG4gICAgICBzZWxmVGVzdDogeyBtYXhSZWxhdGl2ZUVycm9yOiAxLjVlLTYgfSxcbiAgICAgIHBsYWNlbWVudDogeyB3ZWJncHU6IDgsIGNwdTogMCB9LFxuICAgIH0gYXMgY29uc3Q7XG4gICAgY29uc3QgZGV2aWNlcyA9IGFzeW5jICgpID0+IFtkZXZpY2VdO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoKGF3YWl0IHJ1bihbXCJkZXZpY2VzXCIsIFwiLS1qc29uXCJdLCB7IGRldmljZXMgfSkpLmxpbmVzKCksIFtcbiAgICAgIGRldmljZSxcbiAgICAgIHsgZXZlbnQ6IFwicmVzdWx0XCIsIGRldmljZXM6IDEsIHVzYWJsZTogMSB9LFxuICAgIF0pO1xuICAgIGFzc2VydC5tYXRjaCgoYXdhaXQgcnVuKFtcImRldmljZXNcIl0sIHsgZGV2aWNlcyB9KSkub3V0LCAvXndlYmdwdSArQSBHUFUgK3llcyArMVxcLjVlLTYgK3dlYmdwdSA4LCBjcHUgMCArYWdyZWVzL20pO1xuICB9KTtcblxuICBpdChcIm1vZGVscyBsaXN0XCIsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBrbm93biA9IHsgaWQ6IFwiYmFzZVwiLCBwYXRoOiBcIi9tL2Jhc2VcIiwgZW1iZWRkZWQ6IHRydWUsIGJ5dGVzOiAxMl8wMDBfMDAwLCBsaWNlbnNlOiBcIm1pdFwiIH0gYXMgY29uc3Q7XG4gICAgY29uc3Qgc3RyYW5nZSA9IHsgaWQ6IFwiYS9iXCIsIHBhdGg6IFwiL20vYlwiLCBlbWJlZGRlZDogZmFsc2UsIGJ5dGVzOiAwLCBsaWNlbnNlOiBudWxsIH0gYXMgY29uc3Q7XG4gICAgY29uc3QgZW50cmllcyA9IFtcbiAgICAgIHsgLi4ua25vd24sIHNvdXJjZTogXCJlbWJlZGRlZFwiLCBwYXJhbWV0ZXJzOiA2XzAwMF8wMDAgfSxcbiAgICAgIHsgLi4uc3RyYW5nZSwgc291cmNlOiBcInN0b3JlXCIsIHBhcmFtZXRlcnM6IG51bGwgfSxcbiAgICBdIGFzIGNvbnN0O1xuICAgIGNvbnN0IG1vZGVscyA9IGFzeW5jICgpID0+IFsuLi5lbnRyaWVzXTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKChhd2FpdCBydW4oW1wibW9kZWxzXCIsIFwibGlzdFwiLCBcIi0tanNvblwiXSwgeyBtb2RlbHMgfSkpLmxpbmVzKCksIFtcbiAgICAgIC4uLmVudHJpZXMubWFwKChlbnRyeSkgPT4gKHsgZXZlbnQ6IFwibW9kZWxcIiwgLi4uZW50cnkgfSkpLFxuICAgICAgeyBldmVudDogXCJyZXN1bHRcIiwgbW9kZWxzOiAyIH0sXG4gICAgXSk7XG4gICAgY29uc3QgeyBvdXQgfSA9IGF3YWl0IHJ1bihbXCJtb2RlbHNcIiwgXCJsaXN0XCJdLCB7IG1vZGVscyB9KTtcbiAgICBhc3NlcnQubWF0Y2gob3V0LCAvXmJhc2UgKzEyIE1CICs2LDAwMCwwMDAgK21pdCArZW1iZWRkZWQgK1xcL21cXC9iYXNlJC9tKTtcbiAgICBhc3NlcnQubWF0Y2gob3V0LCAvXmFcXC9iICswIEIgK25vdCBhIGtub3duIGZhbWlseSArc3RvcmUgK1xcL21cXC9iJC9tKTtcbiAgfSk7XG5cbiAgaXQoXCJtb2RlbHMgZG93bmxvYWQgYW5kIHJlbW92ZVwiLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgcmVzdWx0ID0geyBpZDogXCJhL2JcIiwgcGF0aDogXCIvbS9hLS1iXCIsIGhhc2g6IFwiaFwiLCBwYXJhbWV0ZXJzOiA3LCBzb3VyY2U6IFwiZG93bmxvYWRcIiB9IGFzIGNvbnN0O1xuICAgIGNvbnN0IGRvd25sb2FkTW9kZWw6IE9wZXJhdGlvbnNbXCJkb3dubG9hZE1vZGVsXCJdID0gYXN5bmMgKHsgaWQsIHJldmlzaW9uIH0sIHsgb25FdmVudCB9KSA9PiB7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKFtpZCwgcmV2aXNpb25dLCBbXCJhL2JcIiwgXCJ2MVwiXSk7XG4gICAgICBvbkV2ZW50KHsgZXZlbnQ6IFwiZG93bmxvYWRcIiwgaWQsIGZpbGU6IFwiY29uZmlnLmpzb25cIiwgZG9uZUJ5dGVzOiAxLCB0b3RhbEJ5dGVzOiAyIH0pO1xuICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9O1xuICAgIGNvbnN0IGFyZ3YgPSBbXCJtb2RlbHNcIiwgXCJkb3dubG9hZFwiLCBcImEvYlwiLCBcIi0tcmV2aXNpb25cIiwgXCJ2MVwiXTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKChhd2FpdCBydW4oWy4uLmFyZ3YsIFwiLS1qc29uXCJdLCB7IGRvd25sb2FkTW9kZWwgfSkpLmxpbmVzKCksIFtcbiAgICAgIHsgZXZlbnQ6IFwiZG93bmxvYWRcIiwgaWQ6IFwiYS9iXCIsIGZpbGU6IFwiY29uZmlnLmpzb25cIiwgZG9uZUJ5dGVzOiAxLCB0b3RhbEJ5dGVzOiAyIH0sXG4gICAgICB7IGV2ZW50OiBcInJlc3VsdFwiLCAuLi5yZXN1bHQgfSxcbiAgICBdKTtcbiAgICBhc3NlcnQuZXF1YWwoKGF3YWl0IHJ1bihhcmd2LCB7IGRvd25sb2FkTW9kZWwgfSkpLm91dCwgXCJhL2I6IDcgcGFyYW1ldGVycywgaW4gL20vYS0tYlxcblwiKTtcbiAgICBjb25zdCByZW1vdmVNb2RlbCA9IGFzeW5jICgpID0+ICh7IHJlbW92ZWQ6IFwiL20vYS0tYlwiIH0pO1xuICAgIGFzc2VydC5lcXVhbCgoYXdhaXQgcnVuKFtcIm1vZGVsc1wiLCBcInJlbW92ZVwiLCBcImEvYlwiXSwgeyByZW1vdmVNb2RlbCB9KSkub3V0LCBcInJlbW92ZWQgL20vYS0tYlxcblwiKTtcbiAgfSk7XG5cbiAgaXQoXCJldmFsdWF0ZVwiLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgZXZhbHVhdGUgPSBhc3luYyAoKSA9PiB2ZXJkaWN0O1xuICAgIGFzc2VydC5kZWVwRXF1YWwoKGF3YWl0IHJ1bihbXCJldmFsdWF0ZVwiLCBcIndzXCIsIFwiLS1qc29uXCJdLCB7IGV2YWx1YXRlIH0pKS5saW5lcygpLCBbXG4gICAgICB7IGV2ZW50OiBcInJlc3VsdFwiLCAuLi52ZXJkaWN0IH0sXG4gICAgXSk7XG4gICAgYXNzZXJ0Lm1hdGNoKChhd2FpdCBydW4oW1wiZXZhbHVhdGVcIiwgXCJ3c1wiXSwgeyBldmFsdWF0ZSB9KSkub3V0LCAvZWRpdCBzaW1pbGFyaXR5ICs1MFxcLjAgJSArNTBcXC4wICUvKTtcbiAgfSk7XG5cbiAgaXQoXCJsb2dpdHMgYW5kIGdyYWRpZW50czsgbnVtYmVycyB0aGF0IEpTT04gbGFja3MgYXJlIHNwZWxsZWQsIG5ldmVyIG51bGxcIiwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGxvZ2l0cyA9IGFzeW5jICgpID0+ICh7IGxvZ2l0czogWzAuNSwgTnVtYmVyLk5FR0FUSVZFX0lORklOSVRZLCBOdW1iZXIuTmFOXSB9KTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKChhd2FpdCBydW4oW1wibG9naXRzXCIsIFwiLS10b2tlbnNcIiwgXCIxLCAyXCIsIFwiLS1qc29uXCJdLCB7IGxvZ2l0cyB9KSkubGluZXMoKSwgW1xuICAgICAgeyBldmVudDogXCJyZXN1bHRcIiwgbG9naXRzOiBbMC41LCBcIi1JbmZpbml0eVwiLCBcIk5hTlwiXSB9LFxuICAgIF0pO1xuICAgIGNvbnN0IGdyYWRpZW50cyA9IGFzeW5jICgpID0+ICh7IGxvc3M6IDIuNSwgZ3JhZE5vcm06IDAuMTI1IH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoKGF3YWl0IHJ1bihbXCJncmFkaWVudHNcIiwgXCItLWV4YW1wbGVzXCIsIFwiZVwiLCBcIi0tb3V0XCIsIFwiZ1wiLCBcIi0tanNvblwiXSwgeyBncmFkaWVudHMgfSkpLmxpbmVzKCksIFtcbiAgICAgIHsgZXZlbnQ6IFwicmVzdWx0XCIsIGxvc3M6IDIuNSwgZ3JhZE5vcm06IDAuMTI1IH0sXG4gICAgXSk7XG4gIH0pO1xuXG4gIGl0KFwiY29tcGxldGU6IG9uZSByZXF1ZXN0LCBvbmUgY29tcGxldGVyLCBkaXNwb3NlZFwiLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgcmVxdWVzdHM6IENvbXBsZXRlUmVxdWVzdFtdID0gW107XG4gICAgbGV0IG1hZGUgPSAwO1xuICAgIGxldCBkaXNwb3NlZCA9IDA7XG4gICAgY29uc3QgcmVzdWx0ID0ge1xuICAgICAgdGV4dDogXCJyZXR1cm4gMTtcIixcbiAgICAgIHRva2VuczogMyxcbiAgICAgIHByZWZpbGxNczogMSxcbiAgICAgIHBlclRva2VuTXM6IDEsXG4gICAgICByZXVzZWRUb2tlbnM6IDAsXG4gICAgICBzdG9wOiBcImxpbmVcIixcbiAgICB9IGFzIGNvbnN0O1xuICAgIGNvbnN0IGNyZWF0ZUNvbXBsZXRlciA9IGFzeW5jICgpID0+IHtcbiAgICAgIG1hZGUgKz0gMTtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIGNvbXBsZXRlOiBhc3luYyAocmVxdWVzdDogQ29tcGxldGVSZXF1ZXN0KSA9PiB7XG4gICAgICAgICAgcmVxdWVzdHMucHVzaChyZXF1ZXN0KTtcbiAgICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgICAgICB9LFxuICAgICAgICBkaXNwb3NlOiBhc3luYyAoKSA9PiB7XG4gICAgICAgICAgZGlzcG9zZWQgKz0gMTtcbiAgICAgICAgfSxcbiAgICAgIH07XG4gICAgfTtcbiAgICBjb25zdCBhcmd2ID0gXCJjb21wbGV0ZSAtLWZpbGUgYS50cyAtLWxpbmUgMiAtLWNvbHVtbiAzIC0tYWRhcHRlciBhZCAtLXN0cmVuZ3RoIC0wLjUgLS1tYXgtdG9rZW5zIDkgLS1yYXdcIi5zcGxpdChcbiAgICAgIFwiIFwiLFxuICAgICk7XG4gICAgYXNzZXJ0LmVxdWFsKChhd2FpdCBydW4oYXJndiwgeyBjcmVhdGVDb21wbGV0ZXIgfSkpLm91dCwgXCJyZXR1cm4gMTtcXG5cIik7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZXF1ZXN0cywgW1xuICAgICAge1xuICAgICAgICBhZGFwdGVyOiBcIi9oZXJlL2FkXCIsXG4gICAgICAgIHN0cmVuZ3RoOiAtMC41LFxuICAgICAgICBtYXhUb2tlbnM6IDksXG4gICAgICAgIHJhdzogdHJ1ZSxcbiAgICAgICAgYXQ6IHsga2luZDogXCJmaWxlXCIsIGZpbGU6IFwiL2hlcmUvYS50c1wiLCBsaW5lOiAyLCBjb2x1bW46IDMgfSxcbiAgICAgIH0sXG4gICAgXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbCgoYXdhaXQgcnVuKFtcImNvbXBsZXRlXCIsIFwiLS1wcm9tcHRcIiwgXCJ4XCIsIFwiLS1qc29uXCJdLCB7IGNyZWF0ZUNvbXBsZXRlciB9KSkubGluZXMoKSwgW1xuICAgICAgeyBldmVudDogXCJyZXN1bHRcIiwgLi4ucmVzdWx0IH0sXG4gICAgXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChbbWFkZSwgZGlzcG9zZWRdLCBbMiwgMl0pO1xuICB9KTtcbn0pO1xuIiwgIi8qKlxuICogRXZlcnkgZXJyb3IgdGhhdCBhIHVzZXIgY2FuIG1lZXQsIGJ5IGNvZGUuIE9uZSBmYWN0b3J5IHBlciBlcnJvciwgc28gdGhhdCBpdHMgd29yZGluZyBhbmQgaXRzIG5leHQgc3RlcCBzdGFuZCBpbiBvbmVcbiAqIHBsYWNlLiBBIHBsYWluIGBFcnJvcmAgdGhhdCByZWFjaGVzIHRoZSB0b3AgaXMgYSBkZWZlY3Qgb2Ygb3VycyBhbmQgaXMgcmVwb3J0ZWQgYXMgYEVfSU5URVJOQUxgLlxuICovXG5leHBvcnQgY2xhc3MgQXR0dW5lRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IGNvZGU6IEVycm9yQ29kZSxcbiAgICBtZXNzYWdlOiBzdHJpbmcsXG4gICAgLyoqIFdoYXQgdGhlIHVzZXIgY2FuIGRvIG5vdzogb25lIHNlbnRlbmNlLiAqL1xuICAgIHJlYWRvbmx5IGhpbnQ6IHN0cmluZyxcbiAgICAvKiogUGxhaW4gZGF0YSBmb3IgbWFjaGluZXMsIGZvciBleGFtcGxlIHRoZSBwYXRocyBvZiBjaGVja3BvaW50cyB0aGF0IHN1cnZpdmUuICovXG4gICAgcmVhZG9ubHkgZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHVua25vd24+PixcbiAgKSB7XG4gICAgc3VwZXIobWVzc2FnZSk7XG4gICAgdGhpcy5uYW1lID0gXCJBdHR1bmVFcnJvclwiO1xuICB9XG59XG5cbmV4cG9ydCBjb25zdCBlcnJvckNvZGVzID0gW1xuICBcIkVfSU5URVJOQUxcIixcbiAgXCJFX1VTQUdFXCIsXG4gIFwiRV9IT1NUXCIsXG4gIFwiRV9NT0RFTF9NSVNTSU5HXCIsXG4gIFwiRV9NT0RFTF9GSUxFXCIsXG4gIFwiRV9NT0RFTF9DT05GSUdcIixcbiAgXCJFX01PREVMX0ZBTUlMWVwiLFxuICBcIkVfVE9LRU5JWkVSXCIsXG4gIFwiRV9UQVJHRVRTXCIsXG4gIFwiRV9XT1JLU1BBQ0VfTUlTU0lOR1wiLFxuICBcIkVfV09SS1NQQUNFX0VNUFRZXCIsXG4gIFwiRV9FWEFNUExFU1wiLFxuICBcIkVfT1VUUFVUXCIsXG4gIFwiRV9ERVZJQ0VcIixcbiAgXCJFX0RFVklDRV9XUk9OR1wiLFxuICBcIkVfUFJFQ0lTSU9OXCIsXG4gIFwiRV9BREFQVEVSXCIsXG4gIFwiRV9BREFQVEVSX0JBU0VcIixcbiAgXCJFX0NIRUNLUE9JTlRcIixcbiAgXCJFX0RJVkVSR0VEXCIsXG4gIFwiRV9JTlRFUlJVUFRFRFwiLFxuICBcIkVfRklMRVwiLFxuICBcIkVfSFVCX0lEXCIsXG4gIFwiRV9IVUJfQUNDRVNTXCIsXG4gIFwiRV9ET1dOTE9BRFwiLFxuICBcIkVfRElTS19TUEFDRVwiLFxuICBcIkVfRU5HSU5FX0NSQVNIRURcIixcbl0gYXMgY29uc3Q7XG5cbmV4cG9ydCB0eXBlIEVycm9yQ29kZSA9ICh0eXBlb2YgZXJyb3JDb2RlcylbbnVtYmVyXTtcblxuLyoqIEFuIGVycm9yIGFzIHBsYWluIGRhdGEsIGFzIGl0IGNyb3NzZXMgYSBwcm9jZXNzIGJvdW5kYXJ5IG9yIGlzIHByaW50ZWQgYXMgSlNPTi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXJyb3JEYXRhIHtcbiAgcmVhZG9ubHkgY29kZTogRXJyb3JDb2RlO1xuICByZWFkb25seSBtZXNzYWdlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGhpbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHVua25vd24+Pjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHRvRXJyb3JEYXRhKGVycm9yOiB1bmtub3duKTogRXJyb3JEYXRhIHtcbiAgaWYgKGVycm9yIGluc3RhbmNlb2YgQXR0dW5lRXJyb3IpIHtcbiAgICBjb25zdCB7IGNvZGUsIG1lc3NhZ2UsIGhpbnQsIGRhdGEgfSA9IGVycm9yO1xuICAgIHJldHVybiBkYXRhID09PSB1bmRlZmluZWQgPyB7IGNvZGUsIG1lc3NhZ2UsIGhpbnQgfSA6IHsgY29kZSwgbWVzc2FnZSwgaGludCwgZGF0YSB9O1xuICB9XG4gIGNvbnN0IG1lc3NhZ2UgPSBlcnJvciBpbnN0YW5jZW9mIEVycm9yID8gKGVycm9yLnN0YWNrID8/IGVycm9yLm1lc3NhZ2UpIDogU3RyaW5nKGVycm9yKTtcbiAgcmV0dXJuIHsgY29kZTogXCJFX0lOVEVSTkFMXCIsIG1lc3NhZ2UsIGhpbnQ6IFwiVGhpcyBpcyBhIGRlZmVjdCBpbiBBdHR1bmUuIFBsZWFzZSByZXBvcnQgaXQgd2l0aCB0aGUgbG9nLlwiIH07XG59XG5cbi8qKiBUaGUgb3RoZXIgd2F5OiBhbiBlcnJvciB0aGF0IGNhbWUgb3ZlciBhIHByb2Nlc3MgYm91bmRhcnkuIEFueXRoaW5nIHRoYXQgaXMgbm90IG91cnMgYmVjb21lcyBgRV9JTlRFUk5BTGAuICovXG5leHBvcnQgZnVuY3Rpb24gZnJvbUVycm9yRGF0YShkYXRhOiB1bmtub3duKTogQXR0dW5lRXJyb3Ige1xuICBpZiAodHlwZW9mIGRhdGEgPT09IFwib2JqZWN0XCIgJiYgZGF0YSAhPT0gbnVsbCAmJiBcImNvZGVcIiBpbiBkYXRhICYmIFwibWVzc2FnZVwiIGluIGRhdGEgJiYgXCJoaW50XCIgaW4gZGF0YSkge1xuICAgIGNvbnN0IHsgY29kZSwgbWVzc2FnZSwgaGludCB9ID0gZGF0YTtcbiAgICBjb25zdCBrbm93biA9IGVycm9yQ29kZXMuZmluZCgoaXRlbSkgPT4gaXRlbSA9PT0gY29kZSk7XG4gICAgaWYgKGtub3duICE9PSB1bmRlZmluZWQgJiYgdHlwZW9mIG1lc3NhZ2UgPT09IFwic3RyaW5nXCIgJiYgdHlwZW9mIGhpbnQgPT09IFwic3RyaW5nXCIpIHtcbiAgICAgIHJldHVybiBuZXcgQXR0dW5lRXJyb3Ioa25vd24sIG1lc3NhZ2UsIGhpbnQsIFwiZGF0YVwiIGluIGRhdGEgJiYgaXNSZWNvcmQoZGF0YS5kYXRhKSA/IGRhdGEuZGF0YSA6IHVuZGVmaW5lZCk7XG4gICAgfVxuICB9XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXCJFX0lOVEVSTkFMXCIsIFN0cmluZyhkYXRhKSwgXCJUaGlzIGlzIGEgZGVmZWN0IGluIEF0dHVuZS4gUGxlYXNlIHJlcG9ydCBpdCB3aXRoIHRoZSBsb2cuXCIpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaXNSZWNvcmQodmFsdWU6IHVua25vd24pOiB2YWx1ZSBpcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwib2JqZWN0XCIgJiYgdmFsdWUgIT09IG51bGwgJiYgIUFycmF5LmlzQXJyYXkodmFsdWUpO1xufVxuXG4vKiogRm9yIHRoZSBkZWZhdWx0IGJyYW5jaCBvZiBhIHN3aXRjaCBvdmVyIGEgdW5pb246IHRoZSBjb21waWxlciBwcm92ZXMgdGhhdCBpdCBjYW5ub3QgYmUgcmVhY2hlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhc3NlcnROZXZlcih2YWx1ZTogbmV2ZXIpOiBuZXZlciB7XG4gIHRocm93IG5ldyBFcnJvcihgdW5leHBlY3RlZCB2YWx1ZTogJHtKU09OLnN0cmluZ2lmeSh2YWx1ZSl9YCk7XG59XG4iLCAiLyoqIEZyb20gYXJndW1lbnRzIHRvIGFuIGV4aXQgY29kZTogZmluZHMgdGhlIHZlcmIsIHJlYWRzIGl0cyBvcHRpb25zLCBydW5zIGl0IGFuZCB0ZWxscyBob3cgaXQgZW5kZWQuICovXG5pbXBvcnQgeyBwYXJzZUFyZ3MgfSBmcm9tIFwibm9kZTp1dGlsXCI7XG5pbXBvcnQgeyB2ZXJzaW9uIH0gZnJvbSBcIi4uLy4uL3BhY2thZ2UuanNvblwiO1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IsIHRvRXJyb3JEYXRhIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHR5cGUgeyBPcGVyYXRpb25zIH0gZnJvbSBcIi4uL29wZXJhdGlvbnNcIjtcbmltcG9ydCB0eXBlIHsgSW8gfSBmcm9tIFwiLi9pb1wiO1xuaW1wb3J0IHsgdHlwZSBPcHRpb25OYW1lLCBvcHRpb25zLCB0eXBlIFZhbHVlcyB9IGZyb20gXCIuL29wdGlvbnNcIjtcbmltcG9ydCB7IGNyZWF0ZU91dHB1dCwgdHlwZSBPdXRwdXQgfSBmcm9tIFwiLi9vdXRwdXRcIjtcbmltcG9ydCB7IHByb2dyYW1IZWxwLCB2ZXJiSGVscCB9IGZyb20gXCIuL3VzYWdlXCI7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIHVzYWdlLCB0eXBlIFZlcmIgfSBmcm9tIFwiLi92ZXJiXCI7XG5pbXBvcnQgeyBjb21wbGV0ZSB9IGZyb20gXCIuL3ZlcmJzL2NvbXBsZXRlXCI7XG5pbXBvcnQgeyBkZXZpY2VzIH0gZnJvbSBcIi4vdmVyYnMvZGV2aWNlc1wiO1xuaW1wb3J0IHsgZXZhbHVhdGUgfSBmcm9tIFwiLi92ZXJicy9ldmFsdWF0ZVwiO1xuaW1wb3J0IHsgZ3JhZGllbnRzIH0gZnJvbSBcIi4vdmVyYnMvZ3JhZGllbnRzXCI7XG5pbXBvcnQgeyBsb2dpdHMgfSBmcm9tIFwiLi92ZXJicy9sb2dpdHNcIjtcbmltcG9ydCB7IG1vZGVsc0Rvd25sb2FkLCBtb2RlbHNMaXN0LCBtb2RlbHNSZW1vdmUgfSBmcm9tIFwiLi92ZXJicy9tb2RlbHNcIjtcbmltcG9ydCB7IHBhcmFtcyB9IGZyb20gXCIuL3ZlcmJzL3BhcmFtc1wiO1xuaW1wb3J0IHsgcmV2aWV3IH0gZnJvbSBcIi4vdmVyYnMvcmV2aWV3XCI7XG5pbXBvcnQgeyB0cmFpbiB9IGZyb20gXCIuL3ZlcmJzL3RyYWluXCI7XG5cbmV4cG9ydCBjb25zdCB2ZXJiczogUmVhZG9ubHlNYXA8c3RyaW5nLCBWZXJiPiA9IG5ldyBNYXAoW1xuICBbXCJ0cmFpblwiLCB0cmFpbl0sXG4gIFtcImNvbXBsZXRlXCIsIGNvbXBsZXRlXSxcbiAgW1wicmV2aWV3XCIsIHJldmlld10sXG4gIFtcImV2YWx1YXRlXCIsIGV2YWx1YXRlXSxcbiAgW1wicGFyYW1zXCIsIHBhcmFtc10sXG4gIFtcImRldmljZXNcIiwgZGV2aWNlc10sXG4gIFtcImxvZ2l0c1wiLCBsb2dpdHNdLFxuICBbXCJncmFkaWVudHNcIiwgZ3JhZGllbnRzXSxcbiAgW1wibW9kZWxzIGxpc3RcIiwgbW9kZWxzTGlzdF0sXG4gIFtcIm1vZGVscyBkb3dubG9hZFwiLCBtb2RlbHNEb3dubG9hZF0sXG4gIFtcIm1vZGVscyByZW1vdmVcIiwgbW9kZWxzUmVtb3ZlXSxcbl0pO1xuXG5leHBvcnQgY29uc3QgZXhpdENvZGUgPSB7IGRvbmU6IDAsIGZhaWxlZDogMSwgdXNhZ2U6IDIsIGludGVycnVwdGVkOiAxMzAgfSBhcyBjb25zdDtcblxuLyoqIE5ldmVyIHJlamVjdHM6IGV2ZXJ5IGZhaWx1cmUgZW5kcyBhcyBhbiBleGl0IGNvZGUsIGEgbWVzc2FnZSBhbmQsIHdpdGggYC0tanNvbmAsIGFuIGBlcnJvcmAgZXZlbnQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcnVuQ2xpKGFyZ3Y6IHJlYWRvbmx5IHN0cmluZ1tdLCBpbzogSW8sIG9wZXJhdGlvbnM6IE9wZXJhdGlvbnMpOiBQcm9taXNlPG51bWJlcj4ge1xuICAvLyBXcm9uZyB1c2FnZSBoYXMgdG8gYmUgdG9sZCBpbiBKU09OIHRvbywgc28gYC0tanNvbmAgaXMgbG9va2VkIGZvciBiZWZvcmUgYW55dGhpbmcgaXMgcGFyc2VkLlxuICBjb25zdCBvdXRwdXQgPSBjcmVhdGVPdXRwdXQoaW8sIGFyZ3YuaW5jbHVkZXMoXCItLWpzb25cIikpO1xuICB0cnkge1xuICAgIGNvbnN0IGNvbW1hbmQgPSBwYXJzZShhcmd2KTtcbiAgICBpZiAoY29tbWFuZC5raW5kID09PSBcInRleHRcIikge1xuICAgICAgaW8ub3V0KGNvbW1hbmQudGV4dCk7XG4gICAgICByZXR1cm4gZXhpdENvZGUuZG9uZTtcbiAgICB9XG4gICAgcmV0dXJuIGF3YWl0IHBlcmZvcm0oY29tbWFuZCwgaW8sIG9wZXJhdGlvbnMsIG91dHB1dCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgcmV0dXJuIGZhaWwoZXJyb3IsIGlvLCBvdXRwdXQpO1xuICB9XG59XG5cbnR5cGUgQ29tbWFuZCA9XG4gIHwgeyByZWFkb25seSBraW5kOiBcInRleHRcIjsgcmVhZG9ubHkgdGV4dDogc3RyaW5nIH1cbiAgfCB7XG4gICAgICByZWFkb25seSBraW5kOiBcInZlcmJcIjtcbiAgICAgIHJlYWRvbmx5IHZlcmI6IFZlcmI7XG4gICAgICByZWFkb25seSBhcmd2OiByZWFkb25seSBzdHJpbmdbXTtcbiAgICAgIHJlYWRvbmx5IHJ1bjogKGNvbnRleHQ6IENvbnRleHQpID0+IFByb21pc2U8dm9pZD47XG4gICAgfTtcblxuZnVuY3Rpb24gcGFyc2UoYXJndjogcmVhZG9ubHkgc3RyaW5nW10pOiBDb21tYW5kIHtcbiAgY29uc3QgW2ZpcnN0LCBzZWNvbmRdID0gYXJndjtcbiAgaWYgKGZpcnN0ID09PSB1bmRlZmluZWQgfHwgW1wiLS1oZWxwXCIsIFwiLWhcIiwgXCJoZWxwXCJdLmluY2x1ZGVzKGZpcnN0KSkge1xuICAgIHJldHVybiB7IGtpbmQ6IFwidGV4dFwiLCB0ZXh0OiBwcm9ncmFtSGVscCh2ZXJicykgfTtcbiAgfVxuICBpZiAoZmlyc3QgPT09IFwiLS12ZXJzaW9uXCIgfHwgZmlyc3QgPT09IFwiLXZcIikgcmV0dXJuIHsga2luZDogXCJ0ZXh0XCIsIHRleHQ6IGAke3ZlcnNpb259XFxuYCB9O1xuICBjb25zdCBrbm93biA9IGBWZXJicyBhcmUgJHtbLi4udmVyYnMua2V5cygpXS5qb2luKFwiLCBcIil9OyBhdHR1bmUgLS1oZWxwIGV4cGxhaW5zIHRoZW0uYDtcbiAgaWYgKGZpcnN0LnN0YXJ0c1dpdGgoXCItXCIpKSB0aHJvdyB1c2FnZShgdGhlIHZlcmIgY29tZXMgZmlyc3QsIGJ1dCAke2ZpcnN0fSBpcyBhbiBvcHRpb25gLCBrbm93bik7XG4gIGNvbnN0IHNpbmdsZSA9IHZlcmJzLmdldChmaXJzdCk7XG4gIGNvbnN0IG5hbWUgPSBzaW5nbGUgPT09IHVuZGVmaW5lZCA/IGAke2ZpcnN0fSAke3NlY29uZCA/PyBcIlwifWAudHJpbSgpIDogZmlyc3Q7XG4gIGNvbnN0IHZlcmIgPSBzaW5nbGUgPz8gdmVyYnMuZ2V0KG5hbWUpO1xuICBpZiAodmVyYiA9PT0gdW5kZWZpbmVkKSB0aHJvdyB1c2FnZShgdW5rbm93biB2ZXJiOiAke25hbWV9YCwga25vd24pO1xuXG4gIGNvbnN0IHJlc3QgPSBhcmd2LnNsaWNlKG5hbWUuc3BsaXQoXCIgXCIpLmxlbmd0aCk7XG4gIGNvbnN0IHsgZ2l2ZW4sIHBvc2l0aW9uYWxzIH0gPSByZWFkQXJndW1lbnRzKG5hbWUsIHZlcmIsIHJlc3QpO1xuICBpZiAoZ2l2ZW4uaGFzKFwiaGVscFwiKSkgcmV0dXJuIHsga2luZDogXCJ0ZXh0XCIsIHRleHQ6IHZlcmJIZWxwKG5hbWUsIHZlcmIpIH07XG4gIGNvbnN0IGhpbnQgPSBgVXNhZ2U6IGF0dHVuZSAke25hbWV9ICR7dmVyYi5wb3NpdGlvbmFsID8/IFwiXCJ9YC50cmltRW5kKCk7XG4gIGNvbnN0IGFsbG93ZWQgPSB2ZXJiLnBvc2l0aW9uYWwgPT09IG51bGwgPyAwIDogMTtcbiAgY29uc3QgZXh0cmEgPSBwb3NpdGlvbmFsc1thbGxvd2VkXTtcbiAgaWYgKGV4dHJhICE9PSB1bmRlZmluZWQpIHRocm93IHVzYWdlKGBhdHR1bmUgJHtuYW1lfTogdW5leHBlY3RlZCBhcmd1bWVudDogJHtleHRyYX1gLCBgJHtoaW50fSBbT1BUSU9OU11gKTtcbiAgY29uc3QgW3Bvc2l0aW9uYWxdID0gcG9zaXRpb25hbHM7XG4gIGlmIChwb3NpdGlvbmFsID09PSBcIlwiKSB0aHJvdyB1c2FnZShgYXR0dW5lICR7bmFtZX06ICR7dmVyYi5wb3NpdGlvbmFsfSBpcyBlbXB0eWAsIGAke2hpbnR9IFtPUFRJT05TXWApO1xuICBpZiAocG9zaXRpb25hbCA9PT0gdW5kZWZpbmVkICYmIHZlcmIucG9zaXRpb25hbCAhPT0gbnVsbCAmJiAhdmVyYi5wb3NpdGlvbmFsLnN0YXJ0c1dpdGgoXCJbXCIpKSB7XG4gICAgdGhyb3cgdXNhZ2UoYGF0dHVuZSAke25hbWV9OiAke3ZlcmIucG9zaXRpb25hbH0gaXMgbWlzc2luZ2AsIGAke2hpbnR9IFtPUFRJT05TXWApO1xuICB9XG4gIHJldHVybiB7IGtpbmQ6IFwidmVyYlwiLCB2ZXJiLCBhcmd2OiByZXN0LCBydW46IHZlcmIucHJlcGFyZShwb3NpdGlvbmFsLCByZWFkVmFsdWVzKHZlcmIsIGdpdmVuKSkgfTtcbn1cblxuZnVuY3Rpb24gcmVhZEFyZ3VtZW50cyhuYW1lOiBzdHJpbmcsIHZlcmI6IFZlcmIsIGFyZ3Y6IHJlYWRvbmx5IHN0cmluZ1tdKSB7XG4gIGNvbnN0IGNvbmZpZzogUmVjb3JkPHN0cmluZywgeyB0eXBlOiBcInN0cmluZ1wiIHwgXCJib29sZWFuXCI7IHNob3J0Pzogc3RyaW5nIH0+ID0ge1xuICAgIGpzb246IHsgdHlwZTogXCJib29sZWFuXCIgfSxcbiAgICBoZWxwOiB7IHR5cGU6IFwiYm9vbGVhblwiLCBzaG9ydDogXCJoXCIgfSxcbiAgfTtcbiAgZm9yIChjb25zdCBvcHRpb24gb2YgdmVyYi5vcHRpb25zKSB7XG4gICAgY29uZmlnW29wdGlvbl0gPSB7IHR5cGU6IG9wdGlvbnNbb3B0aW9uXS5wbGFjZWhvbGRlciA9PT0gbnVsbCA/IFwiYm9vbGVhblwiIDogXCJzdHJpbmdcIiB9O1xuICB9XG4gIHRyeSB7XG4gICAgY29uc3QgeyB2YWx1ZXMsIHBvc2l0aW9uYWxzIH0gPSBwYXJzZUFyZ3Moe1xuICAgICAgYXJnczogam9pbk5lZ2F0aXZlTnVtYmVycyhhcmd2LCBjb25maWcpLFxuICAgICAgb3B0aW9uczogY29uZmlnLFxuICAgICAgc3RyaWN0OiB0cnVlLFxuICAgICAgYWxsb3dQb3NpdGlvbmFsczogdHJ1ZSxcbiAgICB9KTtcbiAgICByZXR1cm4geyBnaXZlbjogbmV3IE1hcChPYmplY3QuZW50cmllcyh2YWx1ZXMpKSwgcG9zaXRpb25hbHMgfTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAvLyBUaGUgbWVzc2FnZSBuYW1lcyB0aGUgb3B0aW9uOyBhIGxvbmcgYWR2aWNlIGFib3V0IGRhc2hlcyBmb2xsb3dzIGl0cyBmaXJzdCBzZW50ZW5jZS5cbiAgICBjb25zdCBbd2hhdCA9IFwid3JvbmcgYXJndW1lbnRzXCJdID0gKGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKSkuc3BsaXQoL1suXFxuXVxccz8vKTtcbiAgICBjb25zdCBrbm93biA9IFsuLi5PYmplY3Qua2V5cyhjb25maWcpXS5tYXAoKG9wdGlvbikgPT4gYC0tJHtvcHRpb259YCkuam9pbihcIiwgXCIpO1xuICAgIHRocm93IHVzYWdlKGBhdHR1bmUgJHtuYW1lfTogJHt3aGF0fWAsIGBPcHRpb25zIG9mICR7bmFtZX0gYXJlICR7a25vd259OyBhdHR1bmUgJHtuYW1lfSAtLWhlbHAgZXhwbGFpbnMgdGhlbS5gKTtcbiAgfVxufVxuXG4vKiogYC0tc3RyZW5ndGggLTFgIGlzIGNsZWFyIHRvIGEgcmVhZGVyLCBidXQgcGFyc2VBcmdzIHRha2VzIHRoZSBkYXNoIGZvciB0aGUgbmV4dCBvcHRpb24uICovXG5mdW5jdGlvbiBqb2luTmVnYXRpdmVOdW1iZXJzKFxuICBhcmd2OiByZWFkb25seSBzdHJpbmdbXSxcbiAgY29uZmlnOiBSZWNvcmQ8c3RyaW5nLCB7IHR5cGU6IFwic3RyaW5nXCIgfCBcImJvb2xlYW5cIiB9Pixcbik6IHN0cmluZ1tdIHtcbiAgY29uc3Qgam9pbmVkOiBzdHJpbmdbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGFyZ3VtZW50IG9mIGFyZ3YpIHtcbiAgICBjb25zdCBiZWZvcmUgPSBqb2luZWQuYXQoLTEpO1xuICAgIGNvbnN0IHRha2VzVmFsdWUgPSBiZWZvcmU/LnN0YXJ0c1dpdGgoXCItLVwiKSA9PT0gdHJ1ZSAmJiBjb25maWdbYmVmb3JlLnNsaWNlKDIpXT8udHlwZSA9PT0gXCJzdHJpbmdcIjtcbiAgICBpZiAodGFrZXNWYWx1ZSAmJiAvXi1bXFxkLl0vLnRlc3QoYXJndW1lbnQpKSBqb2luZWRbam9pbmVkLmxlbmd0aCAtIDFdID0gYCR7YmVmb3JlfT0ke2FyZ3VtZW50fWA7XG4gICAgZWxzZSBqb2luZWQucHVzaChhcmd1bWVudCk7XG4gIH1cbiAgcmV0dXJuIGpvaW5lZDtcbn1cblxuZnVuY3Rpb24gcmVhZFZhbHVlcyh2ZXJiOiBWZXJiLCBnaXZlbjogUmVhZG9ubHlNYXA8c3RyaW5nLCB1bmtub3duPik6IFZhbHVlczxPcHRpb25OYW1lPiB7XG4gIGNvbnN0IHZhbHVlczogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSB7fTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIHZlcmIub3B0aW9ucykge1xuICAgIGNvbnN0IHZhbHVlID0gZ2l2ZW4uZ2V0KG5hbWUpO1xuICAgIGlmICh2YWx1ZSAhPT0gdW5kZWZpbmVkKSB2YWx1ZXNbbmFtZV0gPSBvcHRpb25zW25hbWVdLnJlYWQoU3RyaW5nKHZhbHVlKSwgYC0tJHtuYW1lfWApO1xuICB9XG4gIHJldHVybiB2YWx1ZXMgYXMgVmFsdWVzPE9wdGlvbk5hbWU+O1xufVxuXG5hc3luYyBmdW5jdGlvbiBwZXJmb3JtKFxuICBjb21tYW5kOiBFeHRyYWN0PENvbW1hbmQsIHsga2luZDogXCJ2ZXJiXCIgfT4sXG4gIGlvOiBJbyxcbiAgb3BlcmF0aW9uczogT3BlcmF0aW9ucyxcbiAgb3V0cHV0OiBPdXRwdXQsXG4pOiBQcm9taXNlPG51bWJlcj4ge1xuICBjb25zdCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCBzdG9wTGlzdGVuaW5nID0gaW8ub25JbnRlcnJ1cHQoKCkgPT4ge1xuICAgIC8vIFRoZSBzZWNvbmQgdGltZSwgb3Igd2hlcmUgbm90aGluZyBsaXN0ZW5zLCB3aG9ldmVyIHByZXNzZWQgQ3RybCtDIHdhbnRzIHRoZSBwcm9jZXNzIGdvbmUuXG4gICAgaWYgKGNvbnRyb2xsZXIuc2lnbmFsLmFib3J0ZWQgfHwgIWNvbW1hbmQudmVyYi5pbnRlcnJ1cHRpYmxlKSB7XG4gICAgICBpby5leGl0Tm93KGV4aXRDb2RlLmludGVycnVwdGVkKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaW8uZXJyKGAke2lvLnRlcm1pbmFsID8gXCJcXG5cIiA6IFwiXCJ9SW50ZXJydXB0ZWQ6IGZpbmlzaGluZyB3aGF0IG11c3Qgbm90IGJlIGxvc3QuIE9uY2UgbW9yZSB0byBzdG9wIGF0IG9uY2UuXFxuYCk7XG4gICAgY29udHJvbGxlci5hYm9ydCgpO1xuICB9KTtcbiAgdHJ5IHtcbiAgICBhd2FpdCBjb21tYW5kLnJ1bih7IG9wZXJhdGlvbnMsIGlvLCBvdXRwdXQsIHNpZ25hbDogY29udHJvbGxlci5zaWduYWwsIGFyZ3Y6IGNvbW1hbmQuYXJndiB9KTtcbiAgICByZXR1cm4gZXhpdENvZGUuZG9uZTtcbiAgfSBmaW5hbGx5IHtcbiAgICBzdG9wTGlzdGVuaW5nKCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gZmFpbChlcnJvcjogdW5rbm93biwgaW86IElvLCBvdXRwdXQ6IE91dHB1dCk6IG51bWJlciB7XG4gIGNvbnN0IGRhdGEgPSB0b0Vycm9yRGF0YShlcnJvcik7XG4gIG91dHB1dC5ldmVudChcImVycm9yXCIsIGRhdGEpO1xuICBpby5lcnIoYGF0dHVuZTogJHtkYXRhLm1lc3NhZ2V9XFxuJHtkYXRhLmhpbnR9XFxuYCk7XG4gIGlmIChlcnJvciBpbnN0YW5jZW9mIEF0dHVuZUVycm9yKSB7XG4gICAgaWYgKGVycm9yLmNvZGUgPT09IFwiRV9VU0FHRVwiKSByZXR1cm4gZXhpdENvZGUudXNhZ2U7XG4gICAgaWYgKGVycm9yLmNvZGUgPT09IFwiRV9JTlRFUlJVUFRFRFwiKSByZXR1cm4gZXhpdENvZGUuaW50ZXJydXB0ZWQ7XG4gIH1cbiAgcmV0dXJuIGV4aXRDb2RlLmZhaWxlZDtcbn1cbiIsICJ7XG4gIFwibmFtZVwiOiBcImF0dHVuZVwiLFxuICBcImRpc3BsYXlOYW1lXCI6IFwiQXR0dW5lXCIsXG4gIFwiZGVzY3JpcHRpb25cIjogXCJMb1JBLXR1bmVzIGEgY29kZSBtb2RlbCBvbiB5b3VyIHdvcmtzcGFjZSwgb24geW91ciBvd24gR1BVIG9yIENQVSwgYW5kIGNvbXBsZXRlcyBjb2RlIHdpdGggdGhlIHJlc3VsdC4gTm8gUHl0aG9uLCBubyBzZXJ2ZXIsIG5vIGFjY291bnQuXCIsXG4gIFwidmVyc2lvblwiOiBcIjAuMS4wXCIsXG4gIFwicHVibGlzaGVyXCI6IFwiYXR0dW5lXCIsXG4gIFwibGljZW5zZVwiOiBcIk1JVFwiLFxuICBcImljb25cIjogXCJtZWRpYS9pY29uLnBuZ1wiLFxuICBcImNhdGVnb3JpZXNcIjogW1xuICAgIFwiQUlcIixcbiAgICBcIk1hY2hpbmUgTGVhcm5pbmdcIlxuICBdLFxuICBcImtleXdvcmRzXCI6IFtcbiAgICBcImxvcmFcIixcbiAgICBcImZpbmUtdHVuaW5nXCIsXG4gICAgXCJjb21wbGV0aW9uXCIsXG4gICAgXCJsb2NhbFwiLFxuICAgIFwib2ZmbGluZVwiXG4gIF0sXG4gIFwicHJpdmF0ZVwiOiB0cnVlLFxuICBcImVuZ2luZXNcIjoge1xuICAgIFwibm9kZVwiOiBcIj49MjAuMTBcIixcbiAgICBcInZzY29kZVwiOiBcIl4xLjkwLjBcIlxuICB9LFxuICBcIm1haW5cIjogXCIuL2Rpc3QvZXh0ZW5zaW9uLmpzXCIsXG4gIFwiYmluXCI6IHtcbiAgICBcImF0dHVuZVwiOiBcImRpc3QvY2xpLmpzXCJcbiAgfSxcbiAgXCJleHRlbnNpb25LaW5kXCI6IFtcbiAgICBcIndvcmtzcGFjZVwiXG4gIF0sXG4gIFwiYWN0aXZhdGlvbkV2ZW50c1wiOiBbXG4gICAgXCJvblN0YXJ0dXBGaW5pc2hlZFwiLFxuICAgIFwib25XZWJ2aWV3UGFuZWw6YXR0dW5lLmRhc2hib2FyZFwiXG4gIF0sXG4gIFwiY2FwYWJpbGl0aWVzXCI6IHtcbiAgICBcInVudHJ1c3RlZFdvcmtzcGFjZXNcIjoge1xuICAgICAgXCJzdXBwb3J0ZWRcIjogXCJsaW1pdGVkXCIsXG4gICAgICBcImRlc2NyaXB0aW9uXCI6IFwiSW4gYSB3b3Jrc3BhY2UgdGhhdCBpcyBub3QgdHJ1c3RlZCBBdHR1bmUgcmVhZHMsIHJ1bnMgYW5kIGNvbXBsZXRlcyBub3RoaW5nLlwiLFxuICAgICAgXCJyZXN0cmljdGVkQ29uZmlndXJhdGlvbnNcIjogW1xuICAgICAgICBcImF0dHVuZS5iYXNlXCIsXG4gICAgICAgIFwiYXR0dW5lLmRldmljZVwiLFxuICAgICAgICBcImF0dHVuZS5wcmVjaXNpb25cIixcbiAgICAgICAgXCJhdHR1bmUudGhyZWFkc1wiLFxuICAgICAgICBcImF0dHVuZS5lbmdpbmUubm9kZVBhdGhcIlxuICAgICAgXVxuICAgIH0sXG4gICAgXCJ2aXJ0dWFsV29ya3NwYWNlc1wiOiB7XG4gICAgICBcInN1cHBvcnRlZFwiOiBmYWxzZSxcbiAgICAgIFwiZGVzY3JpcHRpb25cIjogXCJBdHR1bmUgdHJhaW5zIGFuZCBjb21wbGV0ZXMgb24gZm9sZGVycyBvZiBhIHJlYWwgZGlzazogaW4gYSB2aXJ0dWFsIHdvcmtzcGFjZSBub3RoaW5nIGlzIHJlYWQsIHJ1biBvciBjb21wbGV0ZWQuXCJcbiAgICB9XG4gIH0sXG4gIFwiY29udHJpYnV0ZXNcIjoge1xuICAgIFwiY29tbWFuZHNcIjogW1xuICAgICAge1xuICAgICAgICBcImNvbW1hbmRcIjogXCJhdHR1bmUudHJhaW5cIixcbiAgICAgICAgXCJ0aXRsZVwiOiBcIlRyYWluIEFkYXB0ZXIgb24gV29ya3NwYWNlXCIsXG4gICAgICAgIFwiY2F0ZWdvcnlcIjogXCJBdHR1bmVcIixcbiAgICAgICAgXCJpY29uXCI6IFwiJChwbGF5KVwiLFxuICAgICAgICBcImVuYWJsZW1lbnRcIjogXCIhYXR0dW5lLnRyYWluaW5nXCJcbiAgICAgIH0sXG4gICAgICB7XG4gICAgICAgIFwiY29tbWFuZFwiOiBcImF0dHVuZS5zdG9wXCIsXG4gICAgICAgIFwidGl0bGVcIjogXCJTdG9wIFRyYWluaW5nXCIsXG4gICAgICAgIFwiY2F0ZWdvcnlcIjogXCJBdHR1bmVcIixcbiAgICAgICAgXCJpY29uXCI6IFwiJChkZWJ1Zy1zdG9wKVwiLFxuICAgICAgICBcImVuYWJsZW1lbnRcIjogXCJhdHR1bmUudHJhaW5pbmdcIlxuICAgICAgfSxcbiAgICAgIHtcbiAgICAgICAgXCJjb21tYW5kXCI6IFwiYXR0dW5lLnRvZ2dsZVwiLFxuICAgICAgICBcInRpdGxlXCI6IFwiVG9nZ2xlIEFkYXB0ZXIgZm9yIFRoaXMgUHJvamVjdFwiLFxuICAgICAgICBcImNhdGVnb3J5XCI6IFwiQXR0dW5lXCIsXG4gICAgICAgIFwiaWNvblwiOiBcIiQoc3BhcmtsZSlcIixcbiAgICAgICAgXCJlbmFibGVtZW50XCI6IFwiYXR0dW5lLmhhc0FkYXB0ZXJcIlxuICAgICAgfSxcbiAgICAgIHtcbiAgICAgICAgXCJjb21tYW5kXCI6IFwiYXR0dW5lLnNlbGVjdEFkYXB0ZXJcIixcbiAgICAgICAgXCJ0aXRsZVwiOiBcIlNlbGVjdCBBZGFwdGVyXHUyMDI2XCIsXG4gICAgICAgIFwiY2F0ZWdvcnlcIjogXCJBdHR1bmVcIlxuICAgICAgfSxcbiAgICAgIHtcbiAgICAgICAgXCJjb21tYW5kXCI6IFwiYXR0dW5lLmNob29zZUJhc2VNb2RlbFwiLFxuICAgICAgICBcInRpdGxlXCI6IFwiQ2hvb3NlIEJhc2UgTW9kZWxcdTIwMjZcIixcbiAgICAgICAgXCJjYXRlZ29yeVwiOiBcIkF0dHVuZVwiXG4gICAgICB9LFxuICAgICAge1xuICAgICAgICBcImNvbW1hbmRcIjogXCJhdHR1bmUuc2hvd0Rhc2hib2FyZFwiLFxuICAgICAgICBcInRpdGxlXCI6IFwiU2hvdyBEYXNoYm9hcmRcIixcbiAgICAgICAgXCJjYXRlZ29yeVwiOiBcIkF0dHVuZVwiLFxuICAgICAgICBcImljb25cIjogXCIkKGdyYXBoLWxpbmUpXCJcbiAgICAgIH0sXG4gICAgICB7XG4gICAgICAgIFwiY29tbWFuZFwiOiBcImF0dHVuZS5zaG93TG9nXCIsXG4gICAgICAgIFwidGl0bGVcIjogXCJTaG93IExvZ1wiLFxuICAgICAgICBcImNhdGVnb3J5XCI6IFwiQXR0dW5lXCJcbiAgICAgIH1cbiAgICBdLFxuICAgIFwibWVudXNcIjoge1xuICAgICAgXCJleHBsb3Jlci9jb250ZXh0XCI6IFtcbiAgICAgICAge1xuICAgICAgICAgIFwiY29tbWFuZFwiOiBcImF0dHVuZS50cmFpblwiLFxuICAgICAgICAgIFwid2hlblwiOiBcImV4cGxvcmVyUmVzb3VyY2VJc1Jvb3QgJiYgcmVzb3VyY2VTY2hlbWUgPT0gZmlsZSAmJiAhYXR0dW5lLnRyYWluaW5nXCIsXG4gICAgICAgICAgXCJncm91cFwiOiBcIjdfYXR0dW5lQDFcIlxuICAgICAgICB9XG4gICAgICBdXG4gICAgfSxcbiAgICBcImNvbmZpZ3VyYXRpb25cIjogW1xuICAgICAge1xuICAgICAgICBcInRpdGxlXCI6IFwiQ29tcGxldGlvbnNcIixcbiAgICAgICAgXCJvcmRlclwiOiAxLFxuICAgICAgICBcInByb3BlcnRpZXNcIjoge1xuICAgICAgICAgIFwiYXR0dW5lLmNvbXBsZXRpb25zLmVuYWJsZWRcIjoge1xuICAgICAgICAgICAgXCJ0eXBlXCI6IFwiYm9vbGVhblwiLFxuICAgICAgICAgICAgXCJkZWZhdWx0XCI6IHRydWUsXG4gICAgICAgICAgICBcIm9yZGVyXCI6IDEsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJTaG93IGNvbXBsZXRpb25zIGFzIGdob3N0IHRleHQuIFdoZW4gb2ZmLCBubyBlbmdpbmUgcnVucyBhbmQgdGhlIEdQVSBzdGF5cyBmcmVlLlwiXG4gICAgICAgICAgfSxcbiAgICAgICAgICBcImF0dHVuZS5jb21wbGV0aW9ucy51c2VCYXNlV2l0aG91dEFkYXB0ZXJcIjoge1xuICAgICAgICAgICAgXCJ0eXBlXCI6IFwiYm9vbGVhblwiLFxuICAgICAgICAgICAgXCJkZWZhdWx0XCI6IHRydWUsXG4gICAgICAgICAgICBcIm9yZGVyXCI6IDIsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJDb21wbGV0ZSB3aXRoIHRoZSBiYXNlIG1vZGVsIGFsb25lIHdoZXJlIG5vIGFkYXB0ZXIgaXMgb24sIHNvIHRoYXQgc3dpdGNoaW5nIHRoZSBhZGFwdGVyIG9mZiBhbmQgb24gc2hvd3MgdGhlIGRpZmZlcmVuY2UuIFdoZW4gb2ZmLCB0aGVyZSBhcmUgbm8gY29tcGxldGlvbnMgd2l0aG91dCBhbiBhZGFwdGVyLlwiXG4gICAgICAgICAgfSxcbiAgICAgICAgICBcImF0dHVuZS5jb21wbGV0aW9ucy5sYW5ndWFnZXNcIjoge1xuICAgICAgICAgICAgXCJ0eXBlXCI6IFwib2JqZWN0XCIsXG4gICAgICAgICAgICBcImFkZGl0aW9uYWxQcm9wZXJ0aWVzXCI6IHtcbiAgICAgICAgICAgICAgXCJ0eXBlXCI6IFwiYm9vbGVhblwiXG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgXCJvcmRlclwiOiAzLFxuICAgICAgICAgICAgXCJzY29wZVwiOiBcIndpbmRvd1wiLFxuICAgICAgICAgICAgXCJkZWZhdWx0XCI6IHtcbiAgICAgICAgICAgICAgXCIqXCI6IHRydWUsXG4gICAgICAgICAgICAgIFwicGxhaW50ZXh0XCI6IGZhbHNlLFxuICAgICAgICAgICAgICBcIm1hcmtkb3duXCI6IGZhbHNlLFxuICAgICAgICAgICAgICBcImxvZ1wiOiBmYWxzZVxuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIldoZXJlIGNvbXBsZXRpb25zIGFyZSBzaG93biwgYnkgW2xhbmd1YWdlIGlkZW50aWZpZXJdKGh0dHBzOi8vY29kZS52aXN1YWxzdHVkaW8uY29tL2RvY3MvbGFuZ3VhZ2VzL2lkZW50aWZpZXJzKS4gYCpgIHN0YW5kcyBmb3IgZXZlcnkgbGFuZ3VhZ2UgdGhhdCBpcyBub3QgbGlzdGVkLlwiXG4gICAgICAgICAgfSxcbiAgICAgICAgICBcImF0dHVuZS5jb21wbGV0aW9ucy5kZWJvdW5jZVwiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogXCJpbnRlZ2VyXCIsXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogMTIwLFxuICAgICAgICAgICAgXCJtaW5pbXVtXCI6IDAsXG4gICAgICAgICAgICBcIm1heGltdW1cIjogNTAwMCxcbiAgICAgICAgICAgIFwib3JkZXJcIjogNCxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIk1pbGxpc2Vjb25kcyB0byB3YWl0IGFmdGVyIGEga2V5c3Ryb2tlIGJlZm9yZSB0aGUgZW5naW5lIGlzIGFza2VkLiBBZGFwdHMgdG8geW91ciB0eXBpbmcgYmV0d2VlbiBoYWxmIGFuZCB0d2ljZSB0aGlzIHZhbHVlLlwiXG4gICAgICAgICAgfSxcbiAgICAgICAgICBcImF0dHVuZS5jb21wbGV0aW9ucy5tYXhUb2tlbnNcIjoge1xuICAgICAgICAgICAgXCJ0eXBlXCI6IFwiaW50ZWdlclwiLFxuICAgICAgICAgICAgXCJkZWZhdWx0XCI6IDY0LFxuICAgICAgICAgICAgXCJtaW5pbXVtXCI6IDEsXG4gICAgICAgICAgICBcIm1heGltdW1cIjogMTAyNCxcbiAgICAgICAgICAgIFwib3JkZXJcIjogNSxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJ3aW5kb3dcIixcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIlRoZSBsb25nZXN0IGNvbXBsZXRpb24sIGluIHRva2VucyBvZiB0aGUgbW9kZWwuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLnN0cmVuZ3RoXCI6IHtcbiAgICAgICAgICAgIFwidHlwZVwiOiBcIm51bWJlclwiLFxuICAgICAgICAgICAgXCJkZWZhdWx0XCI6IDEsXG4gICAgICAgICAgICBcIm1pbmltdW1cIjogMCxcbiAgICAgICAgICAgIFwibWF4aW11bVwiOiAyLFxuICAgICAgICAgICAgXCJvcmRlclwiOiA2LFxuICAgICAgICAgICAgXCJzY29wZVwiOiBcIndpbmRvd1wiLFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiSG93IHN0cm9uZ2x5IHRoZSBhZGFwdGVyIGNoYW5nZXMgdGhlIGJhc2U6IGAxYCBpcyBhcyB0cmFpbmVkLCBgMGAgaXMgdGhlIGJhc2UgYWxvbmUuXCJcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH0sXG4gICAgICB7XG4gICAgICAgIFwidGl0bGVcIjogXCJUcmFpbmluZ1wiLFxuICAgICAgICBcIm9yZGVyXCI6IDIsXG4gICAgICAgIFwicHJvcGVydGllc1wiOiB7XG4gICAgICAgICAgXCJhdHR1bmUudHJhaW5pbmcucmFua1wiOiB7XG4gICAgICAgICAgICBcIm9yZGVyXCI6IDEsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcInR5cGVcIjogXCJpbnRlZ2VyXCIsXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogMTYsXG4gICAgICAgICAgICBcIm1pbmltdW1cIjogMSxcbiAgICAgICAgICAgIFwibWF4aW11bVwiOiAxMDI0LFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiUmFuayBvZiB0aGUgYWRhcHRlcidzIG1hdHJpY2VzLiBUcmFpbmFibGUgcGFyYW1ldGVycywgbWVtb3J5IGFuZCBmaWxlIHNpemUgZ3JvdyBpbiBwcm9wb3J0aW9uIHRvIGl0LlwiXG4gICAgICAgICAgfSxcbiAgICAgICAgICBcImF0dHVuZS50cmFpbmluZy5hbHBoYVwiOiB7XG4gICAgICAgICAgICBcIm9yZGVyXCI6IDIsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcInR5cGVcIjogXCJudW1iZXJcIixcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiAzMixcbiAgICAgICAgICAgIFwiZXhjbHVzaXZlTWluaW11bVwiOiAwLFxuICAgICAgICAgICAgXCJtYXhpbXVtXCI6IDY1NTM2LFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiVGhlIGFkYXB0ZXIncyBlZmZlY3QgaXMgc2NhbGVkIGJ5IGFscGhhIC8gcmFuay5cIlxuICAgICAgICAgIH0sXG4gICAgICAgICAgXCJhdHR1bmUudHJhaW5pbmcudGFyZ2V0c1wiOiB7XG4gICAgICAgICAgICBcIm9yZGVyXCI6IDMsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcInR5cGVcIjogXCJzdHJpbmdcIixcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBcImFsbC1saW5lYXJcIixcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIldoaWNoIG9mIHRoZSBtb2RlbCdzIGxpbmVhciBsYXllcnMgZ2V0IGFuIGFkYXB0ZXI6IGBhbGwtbGluZWFyYCwgb3IgbmFtZXMgc3VjaCBhcyBgcV9wcm9qLHZfcHJvamAuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLnRyYWluaW5nLmVwb2Noc1wiOiB7XG4gICAgICAgICAgICBcIm9yZGVyXCI6IDQsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcInR5cGVcIjogW1xuICAgICAgICAgICAgICBcImludGVnZXJcIixcbiAgICAgICAgICAgICAgXCJudWxsXCJcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogbnVsbCxcbiAgICAgICAgICAgIFwibWluaW11bVwiOiAxLFxuICAgICAgICAgICAgXCJtYXhpbXVtXCI6IDEwMDAsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJIb3cgbWFueSB0aW1lcyB0byBnbyB0aHJvdWdoIHRoZSB3b3Jrc3BhY2UuIEVtcHR5OiBjaG9zZW4gZnJvbSBpdHMgc2l6ZS4gSGFzIG5vIGVmZmVjdCB3aGVuIGAjYXR0dW5lLnRyYWluaW5nLnN0ZXBzI2AgaXMgc2V0LlwiXG4gICAgICAgICAgfSxcbiAgICAgICAgICBcImF0dHVuZS50cmFpbmluZy5zdGVwc1wiOiB7XG4gICAgICAgICAgICBcIm9yZGVyXCI6IDUsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcInR5cGVcIjogW1xuICAgICAgICAgICAgICBcImludGVnZXJcIixcbiAgICAgICAgICAgICAgXCJudWxsXCJcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogbnVsbCxcbiAgICAgICAgICAgIFwibWluaW11bVwiOiAxLFxuICAgICAgICAgICAgXCJtYXhpbXVtXCI6IDEwMDAwMDAsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJFeGFjdGx5IHRoaXMgbWFueSBvcHRpbWl6ZXIgc3RlcHMuIEVtcHR5OiBkZWNpZGVkIGJ5IGAjYXR0dW5lLnRyYWluaW5nLmVwb2NocyNgLlwiXG4gICAgICAgICAgfSxcbiAgICAgICAgICBcImF0dHVuZS50cmFpbmluZy5zZXF1ZW5jZUxlbmd0aFwiOiB7XG4gICAgICAgICAgICBcIm9yZGVyXCI6IDYsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcInR5cGVcIjogW1xuICAgICAgICAgICAgICBcImludGVnZXJcIixcbiAgICAgICAgICAgICAgXCJudWxsXCJcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogbnVsbCxcbiAgICAgICAgICAgIFwibWluaW11bVwiOiAxNixcbiAgICAgICAgICAgIFwibWF4aW11bVwiOiAxMzEwNzIsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJUb2tlbnMgaW4gb25lIHRyYWluaW5nIHNlcXVlbmNlLiBTbWFsbGVyIHZhbHVlcyBuZWVkIGxlc3MgbWVtb3J5LiBFbXB0eTogY2hvc2VuIGZvciB0aGUgbW9kZWwuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLnRyYWluaW5nLmJhdGNoU2l6ZVwiOiB7XG4gICAgICAgICAgICBcIm9yZGVyXCI6IDcsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcInR5cGVcIjogW1xuICAgICAgICAgICAgICBcImludGVnZXJcIixcbiAgICAgICAgICAgICAgXCJudWxsXCJcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogbnVsbCxcbiAgICAgICAgICAgIFwibWluaW11bVwiOiAxLFxuICAgICAgICAgICAgXCJtYXhpbXVtXCI6IDQwOTYsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJTZXF1ZW5jZXMgaW4gb25lIG9wdGltaXplciBzdGVwLiBFbXB0eTogY2hvc2VuIGZvciB0aGUgbW9kZWwuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLnRyYWluaW5nLmxlYXJuaW5nUmF0ZVwiOiB7XG4gICAgICAgICAgICBcIm9yZGVyXCI6IDgsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwid2luZG93XCIsXG4gICAgICAgICAgICBcInR5cGVcIjogW1xuICAgICAgICAgICAgICBcIm51bWJlclwiLFxuICAgICAgICAgICAgICBcIm51bGxcIlxuICAgICAgICAgICAgXSxcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBudWxsLFxuICAgICAgICAgICAgXCJleGNsdXNpdmVNaW5pbXVtXCI6IDAsXG4gICAgICAgICAgICBcIm1heGltdW1cIjogMSxcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIlRoZSBoaWdoZXN0IGxlYXJuaW5nIHJhdGUgb2YgdGhlIHNjaGVkdWxlLiBFbXB0eTogY2hvc2VuIGZvciB0aGUgbW9kZWwuXCJcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH0sXG4gICAgICB7XG4gICAgICAgIFwidGl0bGVcIjogXCJFbmdpbmVcIixcbiAgICAgICAgXCJvcmRlclwiOiAzLFxuICAgICAgICBcInByb3BlcnRpZXNcIjoge1xuICAgICAgICAgIFwiYXR0dW5lLmJhc2VcIjoge1xuICAgICAgICAgICAgXCJ0eXBlXCI6IFwic3RyaW5nXCIsXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogXCJcIixcbiAgICAgICAgICAgIFwib3JkZXJcIjogMSxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJtYWNoaW5lLW92ZXJyaWRhYmxlXCIsXG4gICAgICAgICAgICBcIm1hcmtkb3duRGVzY3JpcHRpb25cIjogXCJUaGUgYmFzZSBtb2RlbDogYW4gaWQgZnJvbSB0aGUgc3RvcmUsIG9yIHRoZSBhYnNvbHV0ZSBwYXRoIG9mIGEgSHVnZ2luZyBGYWNlIG1vZGVsIGZvbGRlciAoTGxhbWEgb3IgUXdlbjIgZmFtaWx5KS4gRW1wdHk6IHRoZSBtb2RlbCB0aGF0IGNvbWVzIHdpdGggQXR0dW5lLlwiXG4gICAgICAgICAgfSxcbiAgICAgICAgICBcImF0dHVuZS5kZXZpY2VcIjoge1xuICAgICAgICAgICAgXCJ0eXBlXCI6IFwic3RyaW5nXCIsXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogXCJhdXRvXCIsXG4gICAgICAgICAgICBcIm9yZGVyXCI6IDIsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwibWFjaGluZS1vdmVycmlkYWJsZVwiLFxuICAgICAgICAgICAgXCJlbnVtXCI6IFtcbiAgICAgICAgICAgICAgXCJhdXRvXCIsXG4gICAgICAgICAgICAgIFwiY3B1XCIsXG4gICAgICAgICAgICAgIFwid2ViZ3B1XCIsXG4gICAgICAgICAgICAgIFwiY3VkYVwiLFxuICAgICAgICAgICAgICBcImRtbFwiLFxuICAgICAgICAgICAgICBcImNvcmVtbFwiXG4gICAgICAgICAgICBdLFxuICAgICAgICAgICAgXCJlbnVtRGVzY3JpcHRpb25zXCI6IFtcbiAgICAgICAgICAgICAgXCJUaGUgZmFzdGVzdCBkZXZpY2UgdGhhdCBwYXNzZXMgaXRzIHNlbGYtdGVzdC5cIixcbiAgICAgICAgICAgICAgXCJUaGUgcHJvY2Vzc29yLlwiLFxuICAgICAgICAgICAgICBcIkFueSBncmFwaGljcyBjYXJkLCB0aHJvdWdoIFdlYkdQVS5cIixcbiAgICAgICAgICAgICAgXCJBbiBOVklESUEgY2FyZCwgdGhyb3VnaCBDVURBLCB3aGVyZSBpdHMgbGlicmFyaWVzIGFyZSBpbnN0YWxsZWQuXCIsXG4gICAgICAgICAgICAgIFwiQSBncmFwaGljcyBjYXJkIG9uIFdpbmRvd3MsIHRocm91Z2ggRGlyZWN0TUwuXCIsXG4gICAgICAgICAgICAgIFwiQXBwbGUncyBhY2NlbGVyYXRvcnMsIHRocm91Z2ggQ29yZSBNTC5cIlxuICAgICAgICAgICAgXSxcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIldoYXQgdHJhaW5zIGFuZCBjb21wbGV0ZXMuIEEgZGV2aWNlIGlzIHVzZWQgb25seSBhZnRlciBpdHMgcmVzdWx0cyBhZ3JlZWQgd2l0aCB0aGUgcHJvY2Vzc29yJ3MuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLnByZWNpc2lvblwiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogXCJzdHJpbmdcIixcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBcImF1dG9cIixcbiAgICAgICAgICAgIFwib3JkZXJcIjogMyxcbiAgICAgICAgICAgIFwic2NvcGVcIjogXCJtYWNoaW5lLW92ZXJyaWRhYmxlXCIsXG4gICAgICAgICAgICBcImVudW1cIjogW1xuICAgICAgICAgICAgICBcImF1dG9cIixcbiAgICAgICAgICAgICAgXCJmcDMyXCIsXG4gICAgICAgICAgICAgIFwiaW50OFwiXG4gICAgICAgICAgICBdLFxuICAgICAgICAgICAgXCJlbnVtRGVzY3JpcHRpb25zXCI6IFtcbiAgICAgICAgICAgICAgXCJDaG9zZW4gZm9yIHRoZSBkZXZpY2UuXCIsXG4gICAgICAgICAgICAgIFwiMzItYml0IGZsb2F0aW5nIHBvaW50LlwiLFxuICAgICAgICAgICAgICBcIlRoZSBmcm96ZW4gYmFzZSBpbiA4LWJpdCBpbnRlZ2VyczsgdGhlIGFkYXB0ZXIgc3RheXMgaW4gMzItYml0IGZsb2F0aW5nIHBvaW50LlwiXG4gICAgICAgICAgICBdLFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiUHJlY2lzaW9uIG9mIHRoZSBiYXNlIG1vZGVsJ3MgYXJpdGhtZXRpYy5cIlxuICAgICAgICAgIH0sXG4gICAgICAgICAgXCJhdHR1bmUudGhyZWFkc1wiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogW1xuICAgICAgICAgICAgICBcImludGVnZXJcIixcbiAgICAgICAgICAgICAgXCJudWxsXCJcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgICBcImRlZmF1bHRcIjogbnVsbCxcbiAgICAgICAgICAgIFwibWluaW11bVwiOiAxLFxuICAgICAgICAgICAgXCJtYXhpbXVtXCI6IDEwMjQsXG4gICAgICAgICAgICBcIm9yZGVyXCI6IDQsXG4gICAgICAgICAgICBcInNjb3BlXCI6IFwibWFjaGluZS1vdmVycmlkYWJsZVwiLFxuICAgICAgICAgICAgXCJtYXJrZG93bkRlc2NyaXB0aW9uXCI6IFwiVGhyZWFkcyBvZiB0aGUgcHJvY2Vzc29yIHRoYXQgYW4gZW5naW5lIG1heSB1c2UuIEVtcHR5OiBvbmUgcGVyIHBoeXNpY2FsIGNvcmUsIHdpdGggb25lIGxlZnQgZm9yIHRoZSBlZGl0b3IuXCJcbiAgICAgICAgICB9LFxuICAgICAgICAgIFwiYXR0dW5lLmVuZ2luZS5ub2RlUGF0aFwiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogXCJzdHJpbmdcIixcbiAgICAgICAgICAgIFwiZGVmYXVsdFwiOiBcIlwiLFxuICAgICAgICAgICAgXCJvcmRlclwiOiA1LFxuICAgICAgICAgICAgXCJzY29wZVwiOiBcIm1hY2hpbmVcIixcbiAgICAgICAgICAgIFwibWFya2Rvd25EZXNjcmlwdGlvblwiOiBcIkFic29sdXRlIHBhdGggb2YgYW5vdGhlciBOb2RlLmpzIGV4ZWN1dGFibGUgKDIwIG9yIG5ld2VyKSB0byBydW4gdGhlIGVuZ2luZSwgZm9yIGEgbWFjaGluZSBvbiB3aGljaCB0aGUgZWRpdG9yJ3Mgb3duIGNhbm5vdC4gRW1wdHk6IHRoZSBlZGl0b3Incy5cIlxuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuICAgIF1cbiAgfSxcbiAgXCJzY3JpcHRzXCI6IHtcbiAgICBcImJ1aWxkXCI6IFwibm9kZSBzY3JpcHRzL2J1aWxkLm1qc1wiLFxuICAgIFwic3RhcnRcIjogXCJub2RlIHNjcmlwdHMvc3RhcnQubWpzXCIsXG4gICAgXCJ0ZXN0XCI6IFwibm9kZSBzY3JpcHRzL3Rlc3QubWpzXCIsXG4gICAgXCJ0ZXN0OmVsZWN0cm9uXCI6IFwibm9kZSBzY3JpcHRzL3Rlc3QtZWxlY3Ryb24ubWpzXCIsXG4gICAgXCJwYWNrYWdlXCI6IFwibm9kZSBzY3JpcHRzL3BhY2thZ2UubWpzXCIsXG4gICAgXCJwcmV0cmFpblwiOiBcImJhc2ggc2NyaXB0cy9wcmV0cmFpbi9ydW4uc2hcIixcbiAgICBcInZzY29kZVwiOiBcIm5vZGUgc2NyaXB0cy92c2NvZGUubWpzXCIsXG4gICAgXCJjaGVja1wiOiBcInRzYyAtLW5vRW1pdCAmJiBiaW9tZSBjaGVja1wiLFxuICAgIFwiZm9ybWF0XCI6IFwiYmlvbWUgY2hlY2sgLS13cml0ZVwiXG4gIH0sXG4gIFwiZGVwZW5kZW5jaWVzXCI6IHtcbiAgICBcIkBodWdnaW5nZmFjZS90b2tlbml6ZXJzXCI6IFwiMC4yLjBcIixcbiAgICBcImlnbm9yZVwiOiBcIjcuMC4xNlwiLFxuICAgIFwib25ueHJ1bnRpbWUtbm9kZVwiOiBcIjEuMzAuMFwiLFxuICAgIFwidnNjb2RlLWpzb25ycGNcIjogXCIxMC4wLjBcIlxuICB9LFxuICBcImRldkRlcGVuZGVuY2llc1wiOiB7XG4gICAgXCJAYmlvbWVqcy9iaW9tZVwiOiBcIjIuNi44XCIsXG4gICAgXCJAdHNjb25maWcvc3RyaWN0ZXN0XCI6IFwiMi4wLjhcIixcbiAgICBcIkB0eXBlcy9tb2NoYVwiOiBcIjEwLjAuMTBcIixcbiAgICBcIkB0eXBlcy9ub2RlXCI6IFwiMjAuMTkuNDNcIixcbiAgICBcIkB0eXBlcy92c2NvZGVcIjogXCIxLjkwLjBcIixcbiAgICBcIkB2c2NvZGUvY29kaWNvbnNcIjogXCIwLjAuNDVcIixcbiAgICBcIkB2c2NvZGUvdGVzdC1lbGVjdHJvblwiOiBcIjIuNS4yXCIsXG4gICAgXCJAdnNjb2RlL3ZzY2VcIjogXCIzLjkuMlwiLFxuICAgIFwiQHZzY29kZS93ZWJ2aWV3LXVpLXRvb2xraXRcIjogXCIxLjQuMFwiLFxuICAgIFwiY2hhcnQuanNcIjogXCI0LjYuMVwiLFxuICAgIFwiZXNidWlsZFwiOiBcIjAuMjguMlwiLFxuICAgIFwiZmFzdC1jaGVja1wiOiBcIjQuMTAuMlwiLFxuICAgIFwibW9jaGFcIjogXCIxMi4wLjNcIixcbiAgICBcInBsYXl3cmlnaHQtY29yZVwiOiBcIjEuNjUuMVwiLFxuICAgIFwidHlwZXNjcmlwdFwiOiBcIjcuMC4yXCJcbiAgfVxufVxuIiwgIi8qKlxuICogU21hbGwgY2hlY2tzIHRoYXQgdHVybiBhIGZvcmVpZ24gdmFsdWUgaW50byBhIHR5cGVkIG9uZS4gVGhlIHNhbWUgY2hlY2tzIGd1YXJkIHRoZSBjb21tYW5kIGxpbmUncyBvcHRpb25zLCB0aGUgSlNPTlxuICogbGluZXMgb2YgYGNvbXBsZXRlIC0tc3RkaW5gIGFuZCB0aGUgcGFyYW1ldGVycyBvZiBldmVyeSBSUEMgcmVxdWVzdCwgc28gdGhhdCBhbGwgdGhyZWUgcmVmdXNlIHRoZSBzYW1lIHRoaW5ncyB3aXRoXG4gKiB0aGUgc2FtZSB3b3Jkcy5cbiAqL1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IsIGlzUmVjb3JkIH0gZnJvbSBcIi4vZXJyb3JzXCI7XG5cbi8qKiBSZXR1cm5zIHRoZSB2YWx1ZSB3aXRoIGl0cyB0eXBlLCBvciB0aHJvd3MgYEVfVVNBR0VgIHRoYXQgbmFtZXMgdGhlIHBsYWNlLCB0aGUgYmFkIHZhbHVlIGFuZCB3aGF0IGlzIGFsbG93ZWQuICovXG5leHBvcnQgdHlwZSBDaGVjazxUPiA9ICh2YWx1ZTogdW5rbm93biwgd2hlcmU6IHN0cmluZykgPT4gVDtcblxuZXhwb3J0IGZ1bmN0aW9uIGJhZFZhbHVlKHdoZXJlOiBzdHJpbmcsIHZhbHVlOiB1bmtub3duLCBhbGxvd2VkOiBzdHJpbmcpOiBBdHR1bmVFcnJvciB7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIGAke3doZXJlfTogJHtzaG93KHZhbHVlKX0gaXMgbm90ICR7YWxsb3dlZH1gLCBgR2l2ZSAke3doZXJlfSAke2FsbG93ZWR9LmApO1xufVxuXG4vKiogVGV4dCB3aXRoIGF0IGxlYXN0IG9uZSBjaGFyYWN0ZXI6IGFuIGVtcHR5IHBhdGggd291bGQgb3RoZXJ3aXNlIHNpbGVudGx5IG1lYW4gdGhlIGN1cnJlbnQgZm9sZGVyLiAqL1xuZXhwb3J0IGNvbnN0IHRleHQ6IENoZWNrPHN0cmluZz4gPSAodmFsdWUsIHdoZXJlKSA9PiB7XG4gIGlmICh0eXBlb2YgdmFsdWUgIT09IFwic3RyaW5nXCIgfHwgdmFsdWUudHJpbSgpID09PSBcIlwiKSB0aHJvdyBiYWRWYWx1ZSh3aGVyZSwgdmFsdWUsIFwiYSBub24tZW1wdHkgdGV4dFwiKTtcbiAgcmV0dXJuIHZhbHVlO1xufTtcblxuLyoqIEFueSB0ZXh0LCB0aGUgZW1wdHkgb25lIHRvbzogdGhlIGNvbnRlbnQgb2YgYSBmaWxlIG9yIGEgcHJvbXB0LiAqL1xuZXhwb3J0IGNvbnN0IGFueVRleHQ6IENoZWNrPHN0cmluZz4gPSAodmFsdWUsIHdoZXJlKSA9PiB7XG4gIGlmICh0eXBlb2YgdmFsdWUgIT09IFwic3RyaW5nXCIpIHRocm93IGJhZFZhbHVlKHdoZXJlLCB2YWx1ZSwgXCJhIHRleHRcIik7XG4gIHJldHVybiB2YWx1ZTtcbn07XG5cbmV4cG9ydCBjb25zdCBmbGFnOiBDaGVjazxib29sZWFuPiA9ICh2YWx1ZSwgd2hlcmUpID0+IHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJib29sZWFuXCIpIHRocm93IGJhZFZhbHVlKHdoZXJlLCB2YWx1ZSwgXCJ0cnVlIG9yIGZhbHNlXCIpO1xuICByZXR1cm4gdmFsdWU7XG59O1xuXG4vKiogVGhlIGVuZ2luZSBrZWVwcyBjb3VudHMgaW4gMzItYml0IGludGVnZXJzLCBzbyB0aGF0IGlzIHdoZXJlIGNvdW50aW5nIGVuZHMuICovXG5jb25zdCBsYXJnZXN0Q291bnQgPSAyICoqIDMxIC0gMTtcblxuZXhwb3J0IGNvbnN0IGNvdW50ID0gbnVtYmVyV2hlcmUoXG4gIFwiYW4gaW50ZWdlciBvZiBhdCBsZWFzdCAxXCIsXG4gICh2YWx1ZSkgPT4gTnVtYmVyLmlzSW50ZWdlcih2YWx1ZSkgJiYgdmFsdWUgPj0gMSAmJiB2YWx1ZSA8PSBsYXJnZXN0Q291bnQsXG4pO1xuZXhwb3J0IGNvbnN0IHNlZWQgPSBudW1iZXJXaGVyZShcbiAgXCJhbiBpbnRlZ2VyIGZyb20gMCB0byA0Mjk0OTY3Mjk1XCIsXG4gICh2YWx1ZSkgPT4gTnVtYmVyLmlzSW50ZWdlcih2YWx1ZSkgJiYgdmFsdWUgPj0gMCAmJiB2YWx1ZSA8IDIgKiogMzIsXG4pO1xuZXhwb3J0IGNvbnN0IHRva2VuSWQgPSBudW1iZXJXaGVyZShcbiAgXCJhbiBpbnRlZ2VyIG9mIGF0IGxlYXN0IDBcIixcbiAgKHZhbHVlKSA9PiBOdW1iZXIuaXNJbnRlZ2VyKHZhbHVlKSAmJiB2YWx1ZSA+PSAwICYmIHZhbHVlIDw9IGxhcmdlc3RDb3VudCxcbik7XG5leHBvcnQgY29uc3QgcG9zaXRpdmUgPSBudW1iZXJXaGVyZShcImEgbnVtYmVyIGFib3ZlIDBcIiwgKHZhbHVlKSA9PiB2YWx1ZSA+IDApO1xuZXhwb3J0IGNvbnN0IGZpbml0ZSA9IG51bWJlcldoZXJlKFwiYSBmaW5pdGUgbnVtYmVyXCIsICgpID0+IHRydWUpO1xuZXhwb3J0IGNvbnN0IHNoYXJlID0gbnVtYmVyV2hlcmUoXCJhIG51bWJlciBmcm9tIDAgdXAgdG8sIG5vdCBpbmNsdWRpbmcsIDFcIiwgKHZhbHVlKSA9PiB2YWx1ZSA+PSAwICYmIHZhbHVlIDwgMSk7XG5cbi8qKiBFdmVyeSBudW1iZXIgdGhhdCBjb21lcyBpbiBoYXMgdG8gYmUgZmluaXRlLCB3aGF0ZXZlciBlbHNlIGlzIGFza2VkIG9mIGl0LiAqL1xuZnVuY3Rpb24gbnVtYmVyV2hlcmUoYWxsb3dlZDogc3RyaW5nLCBhY2NlcHRzOiAodmFsdWU6IG51bWJlcikgPT4gYm9vbGVhbik6IENoZWNrPG51bWJlcj4ge1xuICByZXR1cm4gKHZhbHVlLCB3aGVyZSkgPT4ge1xuICAgIGlmICh0eXBlb2YgdmFsdWUgIT09IFwibnVtYmVyXCIgfHwgIU51bWJlci5pc0Zpbml0ZSh2YWx1ZSkgfHwgIWFjY2VwdHModmFsdWUpKSB0aHJvdyBiYWRWYWx1ZSh3aGVyZSwgdmFsdWUsIGFsbG93ZWQpO1xuICAgIHJldHVybiB2YWx1ZTtcbiAgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG9uZU9mPFcgZXh0ZW5kcyBzdHJpbmc+KHdvcmRzOiByZWFkb25seSBXW10pOiBDaGVjazxXPiB7XG4gIHJldHVybiAodmFsdWUsIHdoZXJlKSA9PiB7XG4gICAgY29uc3Qgd29yZCA9IHdvcmRzLmZpbmQoKGl0ZW0pID0+IGl0ZW0gPT09IHZhbHVlKTtcbiAgICBpZiAod29yZCA9PT0gdW5kZWZpbmVkKSB0aHJvdyBiYWRWYWx1ZSh3aGVyZSwgdmFsdWUsIGBvbmUgb2YgJHt3b3Jkcy5qb2luKFwiLCBcIil9YCk7XG4gICAgcmV0dXJuIHdvcmQ7XG4gIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBsaXN0PFQ+KGl0ZW06IENoZWNrPFQ+KTogQ2hlY2s8cmVhZG9ubHkgVFtdPiB7XG4gIHJldHVybiAodmFsdWUsIHdoZXJlKSA9PiB7XG4gICAgaWYgKCFBcnJheS5pc0FycmF5KHZhbHVlKSB8fCB2YWx1ZS5sZW5ndGggPT09IDApIHRocm93IGJhZFZhbHVlKHdoZXJlLCB2YWx1ZSwgXCJhIGxpc3Qgd2l0aCBhdCBsZWFzdCBvbmUgZW50cnlcIik7XG4gICAgcmV0dXJuIHZhbHVlLm1hcCgoZW50cnksIGluZGV4KSA9PiBpdGVtKGVudHJ5LCBgJHt3aGVyZX1bJHtpbmRleH1dYCkpO1xuICB9O1xufVxuXG4vKiogQSBwbGFpbiBvYmplY3QgdGhhdCBoYXMgbm8gZmllbGQgYnV0IHRoZSBrbm93biBvbmVzOiBhIG1pc3NwZWxsZWQgZmllbGQgd291bGQgb3RoZXJ3aXNlIHNpbGVudGx5IGRvIG5vdGhpbmcuICovXG5leHBvcnQgZnVuY3Rpb24gb2JqZWN0KHZhbHVlOiB1bmtub3duLCB3aGVyZTogc3RyaW5nLCBrbm93bjogcmVhZG9ubHkgc3RyaW5nW10pOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiB7XG4gIGlmICghaXNSZWNvcmQodmFsdWUpKSB0aHJvdyBiYWRWYWx1ZSh3aGVyZSwgdmFsdWUsIFwiYW4gb2JqZWN0XCIpO1xuICBjb25zdCB1bmtub3duID0gT2JqZWN0LmtleXModmFsdWUpLmZpbmQoKGtleSkgPT4gIWtub3duLmluY2x1ZGVzKGtleSkpO1xuICBpZiAodW5rbm93biAhPT0gdW5kZWZpbmVkKSB7XG4gICAgdGhyb3cgbmV3IEF0dHVuZUVycm9yKFxuICAgICAgXCJFX1VTQUdFXCIsXG4gICAgICBgJHt3aGVyZX06IHVua25vd24gZmllbGQgXCIke3Vua25vd259XCJgLFxuICAgICAgYEtub3duIGZpZWxkcyBhcmUgJHtrbm93bi5qb2luKFwiLCBcIil9OyByZW1vdmUgb3IgY29ycmVjdCBcIiR7dW5rbm93bn1cIi5gLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIHZhbHVlO1xufVxuXG4vKiogYHtrZXk6IGNoZWNrZWQgdmFsdWV9YCwgb3IgYHt9YCB3aGVyZSB0aGUgZmllbGQgaXMgYWJzZW50OyB0byBiZSBzcHJlYWQgaW50byB0aGUgdHlwZWQgcmVxdWVzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcHRpb25hbDxLIGV4dGVuZHMgc3RyaW5nLCBUPihcbiAgcmVjb3JkOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPixcbiAga2V5OiBLLFxuICBjaGVjazogQ2hlY2s8VD4sXG4pOiB7IHJlYWRvbmx5IFtQIGluIEtdPzogVCB9IHtcbiAgY29uc3QgdmFsdWUgPSByZWNvcmRba2V5XTtcbiAgLy8gVHlwZVNjcmlwdCB3aWRlbnMgYSBjb21wdXRlZCBrZXkgdG8gYW4gaW5kZXggc2lnbmF0dXJlLCBoZW5jZSB0aGUgYXNzZXJ0aW9ucy5cbiAgaWYgKHZhbHVlID09PSB1bmRlZmluZWQpIHJldHVybiB7fSBhcyB7IHJlYWRvbmx5IFtQIGluIEtdPzogVCB9O1xuICByZXR1cm4geyBba2V5XTogY2hlY2sodmFsdWUsIGtleSkgfSBhcyB7IHJlYWRvbmx5IFtQIGluIEtdPzogVCB9O1xufVxuXG4vKiogTG9uZyB2YWx1ZXMgYXJlIGN1dDogdGhlIG1lc3NhZ2UgaGFzIHRvIHN0YXkgcmVhZGFibGUgd2hlbiBzb21lYm9keSBwYXNzZXMgYSB3aG9sZSBmaWxlLiAqL1xuZnVuY3Rpb24gc2hvdyh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB7XG4gIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gXCJub3RoaW5nXCI7XG4gIGNvbnN0IHNob3duID0gdHlwZW9mIHZhbHVlID09PSBcIm51bWJlclwiID8gU3RyaW5nKHZhbHVlKSA6IChKU09OLnN0cmluZ2lmeSh2YWx1ZSkgPz8gU3RyaW5nKHZhbHVlKSk7XG4gIHJldHVybiBzaG93bi5sZW5ndGggPiA4MCA/IGAke3Nob3duLnNsaWNlKDAsIDc3KX1cdTIwMjZgIDogc2hvd247XG59XG4iLCAiLyoqXG4gKiBXaGF0IHRoZSBlbmdpbmUgc2F5cyBhbmQgaXMgdG9sZCwgb3ZlciBmb3JrIElQQyAoYHZzY29kZS1qc29ucnBjYCkgYW5kLCB0aGUgc2FtZSBvYmplY3RzLCBhcyBsaW5lcyBvZiBKU09OIGZyb20gdGhlXG4gKiBjb21tYW5kIGxpbmUuIFBsYWluIGRhdGEgb25seS4gVGhlIGV2ZW50IGFuZCBmaWVsZCBuYW1lcyBhcmUgYSBjb250cmFjdCB3aXRoIHNjcmlwdHM6IGFkZCBmcmVlbHksIHJlbmFtZSBuZXZlci5cbiAqXG4gKiBVbml0czogbG9zc2VzIGluIG5hdHMgcGVyIGxvc3MtYmVhcmluZyB0b2tlbjsgdGltZXMgaW4gbWlsbGlzZWNvbmRzIG9yIHNlY29uZHMgYXMgbmFtZWQ7IHNpemVzIGluIGJ5dGVzLlxuICovXG5pbXBvcnQgdHlwZSB7IEVycm9yRGF0YSB9IGZyb20gXCIuL2Vycm9yc1wiO1xuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIHdvcmRzXG5cbmV4cG9ydCBjb25zdCBkZXZpY2VXb3JkcyA9IFtcImF1dG9cIiwgXCJjcHVcIiwgXCJ3ZWJncHVcIiwgXCJjdWRhXCIsIFwiZG1sXCIsIFwiY29yZW1sXCJdIGFzIGNvbnN0O1xuZXhwb3J0IHR5cGUgRGV2aWNlV29yZCA9ICh0eXBlb2YgZGV2aWNlV29yZHMpW251bWJlcl07XG5leHBvcnQgdHlwZSBEZXZpY2VJZCA9IEV4Y2x1ZGU8RGV2aWNlV29yZCwgXCJhdXRvXCI+O1xuXG5leHBvcnQgY29uc3QgcHJlY2lzaW9uV29yZHMgPSBbXCJhdXRvXCIsIFwiZnAzMlwiLCBcImludDhcIl0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBQcmVjaXNpb25Xb3JkID0gKHR5cGVvZiBwcmVjaXNpb25Xb3JkcylbbnVtYmVyXTtcbmV4cG9ydCB0eXBlIFByZWNpc2lvbiA9IEV4Y2x1ZGU8UHJlY2lzaW9uV29yZCwgXCJhdXRvXCI+O1xuXG5leHBvcnQgdHlwZSBNZXRob2QgPSBcImxvcmFcIiB8IFwiZnVsbFwiO1xuXG4vKiogTm9kZXMgb2YgdGhlIHJlYWwgZ3JhcGhzIGJ5IE9OTlggUnVudGltZSBleGVjdXRpb24gcHJvdmlkZXIsIHJlYWQgZnJvbSB0aGUgcnVudGltZSdzIHByb2ZpbGU6IGB7d2ViZ3B1OiA4MTIsIGNwdTogMH1gLiAqL1xuZXhwb3J0IHR5cGUgUGxhY2VtZW50ID0gUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG5cbi8vIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0gdHJhaW5cblxuZXhwb3J0IGludGVyZmFjZSBUcmFpblJlcXVlc3Qge1xuICAvKiogQWJzb2x1dGUgcGF0aCBvZiB0aGUgd29ya3NwYWNlIGZvbGRlcjsgYWJzZW50IHdoZW4gYGV4YW1wbGVzYCBpcyBnaXZlbi4gKi9cbiAgcmVhZG9ubHkgd29ya3NwYWNlPzogc3RyaW5nO1xuICAvKiogQWJzb2x1dGUgcGF0aCBvZiBhbiBleGFtcGxlcyBmaWxlIChKU09OIGxpbmVzIG9mIGB7dG9rZW5zLCBtYXNrfWApLCB1c2VkIGluIGZpbGUgb3JkZXIgd2l0aG91dCByZXZpZXcgb3Igc3BsaXQuICovXG4gIHJlYWRvbmx5IGV4YW1wbGVzPzogc3RyaW5nO1xuICAvKiogTW9kZWwgaWQgaW4gdGhlIHN0b3JlLCBvciBhIGZvbGRlci4gQWJzZW50OiB0aGUgZW1iZWRkZWQgbW9kZWwuICovXG4gIHJlYWRvbmx5IGJhc2U/OiBzdHJpbmc7XG4gIC8qKiBGb2xkZXIgb2YgdGhlIGFkYXB0ZXIuIEFic2VudDogYSBuZXcgdmVyc2lvbiBpbiB0aGUgc3RvcmUsIGtleWVkIGJ5IHdvcmtzcGFjZS4gKi9cbiAgcmVhZG9ubHkgb3V0Pzogc3RyaW5nO1xuICByZWFkb25seSBtZXRob2Q/OiBNZXRob2Q7XG4gIHJlYWRvbmx5IHJhbms/OiBudW1iZXI7XG4gIHJlYWRvbmx5IGFscGhhPzogbnVtYmVyO1xuICAvKiogYGFsbC1saW5lYXJgIG9yIGNvbW1hLXNlcGFyYXRlZCBzdWZmaXhlcyBzdWNoIGFzIGBxX3Byb2osdl9wcm9qYC4gKi9cbiAgcmVhZG9ubHkgdGFyZ2V0cz86IHN0cmluZztcbiAgcmVhZG9ubHkgZHJvcG91dD86IG51bWJlcjtcbiAgcmVhZG9ubHkgcnNsb3JhPzogYm9vbGVhbjtcbiAgLyoqIEV4YWN0bHkgdGhpcyBtYW55IG9wdGltaXplciBzdGVwczsgb3RoZXJ3aXNlIGBlcG9jaHNgIGRlY2lkZXMuICovXG4gIHJlYWRvbmx5IHN0ZXBzPzogbnVtYmVyO1xuICByZWFkb25seSBlcG9jaHM/OiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlcUxlbj86IG51bWJlcjtcbiAgLyoqIFJvd3MgcGVyIG9wdGltaXplciBzdGVwOyBzcGxpdCBpbnRvIG1pY3JvLXN0ZXBzIChncmFkaWVudCBhY2N1bXVsYXRpb24pIGFzIG1lbW9yeSBhbGxvd3MuICovXG4gIHJlYWRvbmx5IGJhdGNoPzogbnVtYmVyO1xuICByZWFkb25seSBscj86IG51bWJlcjtcbiAgcmVhZG9ubHkgc2VlZD86IG51bWJlcjtcbiAgcmVhZG9ubHkgZGV2aWNlPzogRGV2aWNlV29yZDtcbiAgcmVhZG9ubHkgcHJlY2lzaW9uPzogUHJlY2lzaW9uV29yZDtcbiAgLyoqIFRocmVhZHMgZm9yIHRoZSBDUFU7IGFic2VudDogb25lIHBlciBwaHlzaWNhbCBjb3JlLCBhdCBsZWFzdCBvbmUgbGVmdCBmb3IgdGhlIGVkaXRvci4gKi9cbiAgcmVhZG9ubHkgdGhyZWFkcz86IG51bWJlcjtcbiAgLyoqIEEgcnVuJ3Mgb3V0cHV0IGZvbGRlciBvciBhIGNoZWNrcG9pbnQgZm9sZGVyLiAqL1xuICByZWFkb25seSByZXN1bWU/OiBzdHJpbmc7XG4gIC8qKiBBYnNlbnQgb3IgdHJ1ZTogY29tcGFyZSBiYXNlIGFuZCB0dW5lZCBvbiBoZWxkLW91dCBmaWxlcyBhdCB0aGUgZW5kLiAqL1xuICByZWFkb25seSB2ZXJkaWN0PzogYm9vbGVhbjtcbn1cblxuZXhwb3J0IHR5cGUgVHJhaW5QaGFzZSA9IFwicmV2aWV3aW5nXCIgfCBcInByZXBhcmluZ1wiIHwgXCJ0cmFpbmluZ1wiIHwgXCJldmFsdWF0aW5nXCIgfCBcInNhdmluZ1wiO1xuXG4vKiogV2hhdCB0aGUgcnVuIGlzIGRvaW5nIG5vdywgaW4gcGxhaW4gd29yZHMuIE5vdCBwYXJ0IG9mIHRoZSBudW1iZXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQaGFzZUV2ZW50IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwicGhhc2VcIjtcbiAgcmVhZG9ubHkgcGhhc2U6IFRyYWluUGhhc2U7XG4gIHJlYWRvbmx5IG1lc3NhZ2U6IHN0cmluZztcbn1cblxuZXhwb3J0IGludGVyZmFjZSBQbGFuRXZlbnQge1xuICByZWFkb25seSBldmVudDogXCJwbGFuXCI7XG4gIHJlYWRvbmx5IGJhc2U6IHN0cmluZztcbiAgcmVhZG9ubHkgbWV0aG9kOiBNZXRob2Q7XG4gIHJlYWRvbmx5IHJhbms6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWxwaGE6IG51bWJlcjtcbiAgcmVhZG9ubHkgZmlsZXM6IG51bWJlcjtcbiAgLyoqIEZpbGVzIGxlZnQgb3V0LCBieSByZWFzb24gaW4gcGxhaW4gd29yZHMuICovXG4gIHJlYWRvbmx5IHNraXBwZWQ6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuICByZWFkb25seSB0b2tlbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHJhaW5hYmxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIC8qKiBUcmFpbmFibGUgcGFyYW1ldGVycyBieSB0YXJnZXQgc3VmZml4IChgcV9wcm9qYDogMjYyMTQ0KS4gKi9cbiAgcmVhZG9ubHkgcGVyVGFyZ2V0OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PjtcbiAgLyoqIFRoZSBzYW1lIHBlciBhZGFwdGVkIG1hdHJpeCwgZm9yIHRoZSBkYXNoYm9hcmQncyB0YWJsZS4gKi9cbiAgcmVhZG9ubHkgcGVyTWF0cml4PzogcmVhZG9ubHkgTWF0cml4Q291bnRbXTtcbiAgLyoqIFNpemUgb2YgdGhlIGFkYXB0ZXIncyBmaWxlLiAqL1xuICByZWFkb25seSBhZGFwdGVyQnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3RlcHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmF0Y2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2VxTGVuOiBudW1iZXI7XG4gIHJlYWRvbmx5IGVzdGltYXRlOiB7IHJlYWRvbmx5IHNlY29uZHM6IG51bWJlcjsgcmVhZG9ubHkgYnl0ZXM6IG51bWJlciB9O1xuICByZWFkb25seSBkZXZpY2U6IERldmljZUlkO1xuICAvKiogVGhlIGhhcmR3YXJlJ3Mgb3duIG5hbWUuICovXG4gIHJlYWRvbmx5IGRldmljZU5hbWU6IHN0cmluZztcbiAgLyoqIFdoeSB0aGlzIGRldmljZSwgaW4gcGxhaW4gd29yZHMuICovXG4gIHJlYWRvbmx5IGRldmljZVJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBwcmVjaXNpb246IFByZWNpc2lvbjtcbiAgcmVhZG9ubHkgcGxhY2VtZW50OiBQbGFjZW1lbnQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgU3RlcEV2ZW50IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwic3RlcFwiO1xuICAvKiogMS1iYXNlZDogdGhlIG51bWJlciBvZiB1cGRhdGVzIG1hZGUsIHRoaXMgb25lIGluY2x1ZGVkLiAqL1xuICByZWFkb25seSBzdGVwOiBudW1iZXI7XG4gIC8qKiBNZWFuIG5hdHMgcGVyIGxvc3MtYmVhcmluZyB0b2tlbiBvZiB0aGlzIGJhdGNoLCBiZWZvcmUgdGhlIHVwZGF0ZS4gKi9cbiAgcmVhZG9ubHkgbG9zczogbnVtYmVyO1xuICByZWFkb25seSBscjogbnVtYmVyO1xuICAvKiogR2xvYmFsIGdyYWRpZW50IG5vcm0gYmVmb3JlIGNsaXBwaW5nLiAqL1xuICByZWFkb25seSBncmFkTm9ybTogbnVtYmVyO1xuICByZWFkb25seSB0b2tlbnNQZXJTZWNvbmQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGVha0J5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRldmljZUJ5dGVzPzogbnVtYmVyO1xuICByZWFkb25seSBldGFTZWNvbmRzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRXZhbEV2ZW50IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwiZXZhbFwiO1xuICAvKiogMCBpcyB0aGUgYmFzZSwgYmVmb3JlIGFueSB1cGRhdGUuICovXG4gIHJlYWRvbmx5IHN0ZXA6IG51bWJlcjtcbiAgLyoqIEhlbGQtb3V0IGxvc3M6IG5hdHMgcGVyIHRva2VuIG9mIGZpbGwtaW4tdGhlLW1pZGRsZSBtaWRkbGVzLiAqL1xuICByZWFkb25seSBsb3NzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ2hlY2twb2ludEV2ZW50IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwiY2hlY2twb2ludFwiO1xuICByZWFkb25seSBzdGVwOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbn1cblxuLyoqIE9uZSBoZWxkLW91dCBwbGFjZSwgYmFzZSBhbmQgdHVuZWQgc2lkZSBieSBzaWRlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFdmFsU2FtcGxlIHtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICAvKiogMS1iYXNlZCBsaW5lIG9mIHRoZSBmaXJzdCBjaGFyYWN0ZXIgb2YgdGhlIG1pZGRsZS4gKi9cbiAgcmVhZG9ubHkgbGluZTogbnVtYmVyO1xuICAvKiogVGhlIGxhc3QgbGluZXMgYmVmb3JlIHRoZSBwbGFjZS4gKi9cbiAgcmVhZG9ubHkgcHJlZml4OiBzdHJpbmc7XG4gIC8qKiBXaGF0IHdhcyB0aGVyZS4gKi9cbiAgcmVhZG9ubHkgZXhwZWN0ZWQ6IHN0cmluZztcbiAgLyoqIFdoYXQgdGhpcyBtb2RlbCB3cm90ZS4gKi9cbiAgcmVhZG9ubHkgYWN0dWFsOiBzdHJpbmc7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTWV0cmljcyB7XG4gIC8qKiBNZWFuIG92ZXIgaGVsZC1vdXQgbWlkZGxlcywgYWxsIHRoZWlyIHRva2VucyB3ZWlnaHRlZCBhbGlrZS4gKi9cbiAgcmVhZG9ubHkgbmF0c1BlclRva2VuOiBudW1iZXI7XG4gIHJlYWRvbmx5IG5hdHNQZXJCeXRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxpbmVFeGFjdE1hdGNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNwYW5FeGFjdE1hdGNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IGVkaXRTaW1pbGFyaXR5OiBudW1iZXI7XG4gIHJlYWRvbmx5IGlkZW50aWZpZXJGMTogbnVtYmVyO1xuICByZWFkb25seSBzYW1wbGVzOiByZWFkb25seSBFdmFsU2FtcGxlW107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRGlmZmVyZW5jZSB7XG4gIC8qKiB0dW5lZCBcdTIyMTIgYmFzZSBpbiBuYXRzIHBlciB0b2tlbjsgbmVnYXRpdmUgaXMgYmV0dGVyLiAqL1xuICByZWFkb25seSB2YWx1ZTogbnVtYmVyO1xuICByZWFkb25seSBsb3c5NTogbnVtYmVyO1xuICByZWFkb25seSBoaWdoOTU6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBWZXJkaWN0IHtcbiAgcmVhZG9ubHkgYmFzZTogTWV0cmljcztcbiAgcmVhZG9ubHkgdHVuZWQ6IE1ldHJpY3M7XG4gIHJlYWRvbmx5IGRpZmZlcmVuY2U6IERpZmZlcmVuY2U7XG4gIC8qKiBgaGlnaDk1IDwgMGA6IGJldHRlciB3aXRoIDk1ICUgY29uZmlkZW5jZSwgYnkgYm9vdHN0cmFwIG92ZXIgZmlsZXMuICovXG4gIHJlYWRvbmx5IGJldHRlcjogYm9vbGVhbjtcbiAgLyoqIEhvdyBtdWNoIHdhcyBtZWFzdXJlZC4gKi9cbiAgcmVhZG9ubHkgZmlsZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3BhbnM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBWZXJkaWN0RXZlbnQgZXh0ZW5kcyBWZXJkaWN0IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwidmVyZGljdFwiO1xufVxuXG5leHBvcnQgdHlwZSBUcmFpbkV2ZW50ID0gUGhhc2VFdmVudCB8IFBsYW5FdmVudCB8IFN0ZXBFdmVudCB8IEV2YWxFdmVudCB8IENoZWNrcG9pbnRFdmVudCB8IFZlcmRpY3RFdmVudDtcblxuZXhwb3J0IGludGVyZmFjZSBUcmFpblJlc3VsdCB7XG4gIHJlYWRvbmx5IGFkYXB0ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgdmVyZGljdD86IFZlcmRpY3Q7XG4gIHJlYWRvbmx5IHN0ZXBzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlY29uZHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHJhaW5hYmxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG59XG5cbi8vIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0gY29tcGxldGVcblxuZXhwb3J0IGludGVyZmFjZSBDb21wbGV0ZVJlcXVlc3Qge1xuICByZWFkb25seSBiYXNlPzogc3RyaW5nO1xuICAvKiogQWRhcHRlciBmb2xkZXI7IGFic2VudDogdGhlIGJhc2UgYWxvbmUuICovXG4gIHJlYWRvbmx5IGFkYXB0ZXI/OiBzdHJpbmc7XG4gIC8qKiBTY2FsZXMgdGhlIGFkYXB0ZXIncyBlZmZlY3Q7IDEgaXMgYXMgdHJhaW5lZC4gKi9cbiAgcmVhZG9ubHkgc3RyZW5ndGg/OiBudW1iZXI7XG4gIHJlYWRvbmx5IGRldmljZT86IERldmljZVdvcmQ7XG4gIHJlYWRvbmx5IHByZWNpc2lvbj86IFByZWNpc2lvbldvcmQ7XG4gIHJlYWRvbmx5IHRocmVhZHM/OiBudW1iZXI7XG4gIC8qKiBXaGVyZSB0byBjb21wbGV0ZTogYSB0ZXh0IHdpdGggYSBjdXJzb3IsIGEgbGVmdC10by1yaWdodCBwcm9tcHQsIG9yIHJhdyB0b2tlbiBpZHMuICovXG4gIHJlYWRvbmx5IGF0OiBDb21wbGV0ZVBsYWNlO1xuICByZWFkb25seSBtYXhUb2tlbnM/OiBudW1iZXI7XG4gIC8qKiBObyBwb3N0LXByb2Nlc3NpbmcgYW5kIG5vIHN0b3AgcnVsZSBidXQgYW4gZW5kIHRva2VuIG9yIGBtYXhUb2tlbnNgLiAqL1xuICByZWFkb25seSByYXc/OiBib29sZWFuO1xufVxuXG5leHBvcnQgdHlwZSBDb21wbGV0ZVBsYWNlID1cbiAgLyoqIGBsaW5lYCBhbmQgYGNvbHVtbmAgYXJlIDEtYmFzZWQ7IGNvbHVtbnMgY291bnQgVVRGLTE2IHVuaXRzLiBgdGV4dGAgYWJzZW50OiB0aGUgZmlsZSBpcyByZWFkIGZyb20gZGlzay4gKi9cbiAgfCB7XG4gICAgICByZWFkb25seSBraW5kOiBcImZpbGVcIjtcbiAgICAgIHJlYWRvbmx5IGZpbGU6IHN0cmluZztcbiAgICAgIHJlYWRvbmx5IGxpbmU6IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IGNvbHVtbjogbnVtYmVyO1xuICAgICAgcmVhZG9ubHkgdGV4dD86IHN0cmluZztcbiAgICB9XG4gIHwgeyByZWFkb25seSBraW5kOiBcInByb21wdFwiOyByZWFkb25seSBwcm9tcHQ6IHN0cmluZyB9XG4gIHwgeyByZWFkb25seSBraW5kOiBcInRva2Vuc1wiOyByZWFkb25seSB0b2tlbnM6IHJlYWRvbmx5IG51bWJlcltdIH07XG5cbmV4cG9ydCB0eXBlIFN0b3BSZWFzb24gPSBcImVuZFwiIHwgXCJsaW5lXCIgfCBcImJsb2NrXCIgfCBcIm1heFRva2Vuc1wiIHwgXCJjb250ZXh0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29tcGxldGVSZXN1bHQge1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIC8qKiBUb2tlbnMgZ2VuZXJhdGVkLiAqL1xuICByZWFkb25seSB0b2tlbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJlZmlsbE1zOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBlclRva2VuTXM6IG51bWJlcjtcbiAgLyoqIFByb21wdCB0b2tlbnMgd2hvc2UgS1YgY2FjaGUgd2FzIGtlcHQgZnJvbSB0aGUgcmVxdWVzdCBiZWZvcmUuICovXG4gIHJlYWRvbmx5IHJldXNlZFRva2VuczogbnVtYmVyO1xuICByZWFkb25seSBzdG9wOiBTdG9wUmVhc29uO1xuICAvKiogT25seSB3aXRoIGByYXdgLiAqL1xuICByZWFkb25seSBwcm9tcHRUb2tlbnM/OiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgb3V0cHV0VG9rZW5zPzogcmVhZG9ubHkgbnVtYmVyW107XG59XG5cbi8vIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0gcmV2aWV3LCBwYXJhbXMsIGRldmljZXNcblxuZXhwb3J0IHR5cGUgU3BsaXQgPSBcInRyYWluXCIgfCBcImhlbGRPdXRcIjtcblxuZXhwb3J0IGludGVyZmFjZSBGaWxlRXZlbnQge1xuICByZWFkb25seSBldmVudDogXCJmaWxlXCI7XG4gIC8qKiBSZWxhdGl2ZSB0byB0aGUgd29ya3NwYWNlLCB3aXRoIGAvYC4gKi9cbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSB1c2VkOiBib29sZWFuO1xuICAvKiogV2h5IGl0IGlzIGluIG9yIG91dCwgaW4gcGxhaW4gd29yZHMuICovXG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSB0b2tlbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3BsaXQ6IFNwbGl0IHwgbnVsbDtcbiAgcmVhZG9ubHkgc2VjcmV0czogcmVhZG9ubHkgeyByZWFkb25seSBsaW5lOiBudW1iZXI7IHJlYWRvbmx5IGtpbmQ6IHN0cmluZyB9W107XG4gIHJlYWRvbmx5IGR1cGxpY2F0ZU9mOiBzdHJpbmcgfCBudWxsO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJldmlld1Jlc3VsdCB7XG4gIHJlYWRvbmx5IGZpbGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHVzZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2tpcHBlZDogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIHJlYWRvbmx5IHRva2VuczogbnVtYmVyO1xuICByZWFkb25seSB0cmFpbjogbnVtYmVyO1xuICByZWFkb25seSBoZWxkT3V0OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTWF0cml4Q291bnQge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBbb3V0LCBpbl0gYXMgc3RvcmVkLiAqL1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgW251bWJlciwgbnVtYmVyXTtcbiAgcmVhZG9ubHkgcmFuazogbnVtYmVyO1xuICByZWFkb25seSB0cmFpbmFibGU6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBQYXJhbXNSZXN1bHQge1xuICByZWFkb25seSB0cmFpbmFibGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgLyoqIDEwMCBcdTAwQjcgdHJhaW5hYmxlIC8gdG90YWwuICovXG4gIHJlYWRvbmx5IHBlcmNlbnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGVyTWF0cml4OiByZWFkb25seSBNYXRyaXhDb3VudFtdO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIERldmljZUV2ZW50IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwiZGV2aWNlXCI7XG4gIC8qKiBUaGUgd29yZCB0aGF0IGAtLWRldmljZWAgdGFrZXMuICovXG4gIHJlYWRvbmx5IGRldmljZTogRGV2aWNlSWQ7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJvdmlkZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgdXNhYmxlOiBib29sZWFuO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgc2VsZlRlc3Q/OiB7IHJlYWRvbmx5IG1heFJlbGF0aXZlRXJyb3I6IG51bWJlciB9O1xuICByZWFkb25seSBwbGFjZW1lbnQ/OiBQbGFjZW1lbnQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRXZhbHVhdGVSZXN1bHQge1xuICByZWFkb25seSBiYXNlOiBNZXRyaWNzO1xuICByZWFkb25seSB0dW5lZDogTWV0cmljcztcbiAgcmVhZG9ubHkgZGlmZmVyZW5jZTogRGlmZmVyZW5jZTtcbiAgcmVhZG9ubHkgYmV0dGVyOiBib29sZWFuO1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIGFkYXB0ZXJzXG5cbi8qKiBPbmUgdHJhaW5lZCBhZGFwdGVyIGluIHRoZSBzdG9yZSwgYXMgYSBsaXN0IHNob3dzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBBZGFwdGVyU3VtbWFyeSB7XG4gIHJlYWRvbmx5IGRpcjogc3RyaW5nO1xuICAvKiogV29ya3NwYWNlIG5hbWUgYW5kIHZlcnNpb24sIGZvciBwZW9wbGU6IGBteS1wcm9qZWN0IHYzYC4gKi9cbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBiYXNlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJhc2VIYXNoOiBzdHJpbmc7XG4gIC8qKiBTSEEtMjU2IG9mIHRoZSBhZGFwdGVyJ3MgdGVuc29ycyBmaWxlOiBwYXJ0IG9mIGV2ZXJ5IGNhY2hlIGtleS4gKi9cbiAgcmVhZG9ubHkgYWRhcHRlckhhc2g/OiBzdHJpbmc7XG4gIC8qKiBJU08gODYwMS4gKi9cbiAgcmVhZG9ubHkgY3JlYXRlZEF0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdvcmtzcGFjZTogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgc3RlcHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmFuazogbnVtYmVyO1xuICByZWFkb25seSBhbHBoYTogbnVtYmVyO1xuICByZWFkb25seSB0cmFpbmFibGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgYnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlmZmVyZW5jZTogRGlmZmVyZW5jZSB8IG51bGw7XG4gIHJlYWRvbmx5IGJldHRlcjogYm9vbGVhbiB8IG51bGw7XG59XG5cbi8vIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0gbW9kZWxzXG5cbi8qKiBBIG1vZGVsIHRoYXQgYGJhc2VgIGtub3dzIGJ5IG5hbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIE1vZGVsRW50cnkge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVtYmVkZGVkOiBib29sZWFuO1xuICAvKiogU2l6ZSBvZiBpdHMgd2VpZ2h0IGZpbGVzLiAqL1xuICByZWFkb25seSBieXRlczogbnVtYmVyO1xuICAvKiogYGNhY2hlYDogdXNlZCBpbiBwbGFjZSBpbiB0aGUgY2FjaGUgb2YgSHVnZ2luZyBGYWNlJ3MgdG9vbHM7IGBmb2xkZXJgOiBuYW1lZCBieSBpdHMgcGF0aC4gKi9cbiAgcmVhZG9ubHkgc291cmNlOiBcImVtYmVkZGVkXCIgfCBcInN0b3JlXCIgfCBcImNhY2hlXCIgfCBcImZvbGRlclwiO1xuICAvKiogVGllZCB3ZWlnaHRzIG9uY2U7IG51bGwgZm9yIGEgbW9kZWwgd2hvc2UgY29uZmlnLmpzb24gdGhpcyB2ZXJzaW9uIGNhbm5vdCB1c2UuICovXG4gIHJlYWRvbmx5IHBhcmFtZXRlcnM6IG51bWJlciB8IG51bGw7XG4gIC8qKiBBcyBpdHMgcGFnZSBuYW1lZCBpdDsgbnVsbCB3aGVuIHRoYXQgaXMgbm90IGtub3duLiAqL1xuICByZWFkb25seSBsaWNlbnNlOiBzdHJpbmcgfCBudWxsO1xufVxuXG4vKiogQSBtb2RlbCB0aGF0IHdhcyBvcGVuZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIENoZWNrZWRNb2RlbCBleHRlbmRzIE1vZGVsRW50cnkge1xuICAvKiogQXMgYW4gYWRhcHRlciBuYW1lcyBpdHMgYmFzZS4gKi9cbiAgcmVhZG9ubHkgaGFzaDogc3RyaW5nO1xufVxuXG4vKiogV2hhdCBhbiBlZGl0b3Iga25vd3Mgb2YgaXRzIG5ldHdvcms7IHdpdGhvdXQgaXQgdGhlIGVudmlyb25tZW50IGRlY2lkZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIE5ldHdvcmtTZXR0aW5ncyB7XG4gIC8qKiBBZGRyZXNzIG9mIGEgcHJveHk7IG51bGw6IG5vbmUsIHdoYXRldmVyIHRoZSBlbnZpcm9ubWVudCBzYXlzLiAqL1xuICByZWFkb25seSBwcm94eT86IHN0cmluZyB8IG51bGw7XG4gIC8qKiBIb3N0cyB0aGF0IGFyZSByZWFjaGVkIHdpdGhvdXQgdGhlIHByb3h5LiAqL1xuICByZWFkb25seSBub1Byb3h5PzogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiBGYWxzZTogY2VydGlmaWNhdGVzIGFyZSBub3QgY2hlY2tlZCwgYW5kIG5vIHRva2VuIGlzIHNlbnQuICovXG4gIHJlYWRvbmx5IHZlcmlmeVRscz86IGJvb2xlYW47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRG93bmxvYWRSZXF1ZXN0IHtcbiAgLyoqIGBvd25lci9uYW1lYC4gKi9cbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgLyoqIEJyYW5jaCwgdGFnIG9yIGNvbW1pdDsgYWJzZW50OiBgbWFpbmAuICovXG4gIHJlYWRvbmx5IHJldmlzaW9uPzogc3RyaW5nO1xuICByZWFkb25seSBuZXR3b3JrPzogTmV0d29ya1NldHRpbmdzO1xufVxuXG4vKiogSG93IGZhciBhIGRvd25sb2FkIGlzLCBvdmVyIGFsbCBmaWxlcyBvZiB0aGUgbW9kZWwuICovXG5leHBvcnQgaW50ZXJmYWNlIERvd25sb2FkRXZlbnQge1xuICByZWFkb25seSBldmVudDogXCJkb3dubG9hZFwiO1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBmaWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRvbmVCeXRlczogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbEJ5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IGEgZG93bmxvYWQgd291bGQgZmV0Y2gsIGFuZCBmcm9tIHdoZXJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb2RlbFBhZ2VSZXN1bHQge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBob3N0OiBzdHJpbmc7XG4gIC8qKiBBcyB0aGUgbW9kZWwncyBwYWdlIG5hbWVzIGl0OyBudWxsIHdoZW4gaXQgbmFtZXMgbm9uZS4gKi9cbiAgcmVhZG9ubHkgbGljZW5zZTogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIE9mIGV2ZXJ5dGhpbmcgdGhhdCB3b3VsZCBiZSBmZXRjaGVkLiAqL1xuICByZWFkb25seSBieXRlczogbnVtYmVyO1xuICAvKiogQnkgaXRzIGNvbmZpZy5qc29uLCB0aWVkIHdlaWdodHMgb25jZS4gKi9cbiAgcmVhZG9ubHkgcGFyYW1ldGVyczogbnVtYmVyO1xuICAvKiogT24gdGhlIGRpc2sgb2YgdGhlIHN0b3JlLiAqL1xuICByZWFkb25seSBmcmVlQnl0ZXM6IG51bWJlcjtcbiAgLyoqIFRoaXMgcmV2aXNpb24gaXMgaW4gdGhlIHN0b3JlIGFscmVhZHkuICovXG4gIHJlYWRvbmx5IHN0b3JlZDogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBNb2RlbFJlc3VsdCB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgLyoqIEFzIGFuIGFkYXB0ZXIgbmFtZXMgaXRzIGJhc2UuICovXG4gIHJlYWRvbmx5IGhhc2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFyYW1ldGVyczogbnVtYmVyO1xuICAvKiogYGNhY2hlYDogdXNlZCBpbiBwbGFjZSBpbiB0aGUgY2FjaGUgb2YgSHVnZ2luZyBGYWNlJ3MgdG9vbHMuICovXG4gIHJlYWRvbmx5IHNvdXJjZTogXCJkb3dubG9hZFwiIHwgXCJzdG9yZVwiIHwgXCJjYWNoZVwiO1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIHRoZSB3aXJlXG5cbi8qKiBFdmVyeXRoaW5nIG5lZWRlZCBiZWZvcmUgdGhlIGZpcnN0IHJlcXVlc3QuIFRoZSBhbnN3ZXIgcHJvdmVzIHRoYXQgdGhlIGhvc3QgY2FuIHJ1biBPTk5YIFJ1bnRpbWUgYXQgYWxsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJbml0aWFsaXplUmVxdWVzdCB7XG4gIHJlYWRvbmx5IHJvbGU6IFwidHJhaW5pbmdcIiB8IFwiY29tcGxldGluZ1wiO1xuICAvKiogTG93ZXIgdGhlIHByb2Nlc3MncyBwcmlvcml0eSAodHJhaW5pbmcpLiAqL1xuICByZWFkb25seSBiYWNrZ3JvdW5kOiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEluaXRpYWxpemVSZXN1bHQge1xuICByZWFkb25seSBydW50aW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5vZGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJvdmlkZXJzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuLyoqXG4gKiBNZXRob2QgbmFtZXMuIFJlcXVlc3RzOiBwYXJhbWV0ZXJzIFx1MjE5MiByZXN1bHQuIGB0cmFpbmAgZW5kcyB3aXRoIGEgYFRyYWluUmVzdWx0YDsgY2FuY2VsbGluZyB0aGUgcmVxdWVzdCBmaW5pc2hlcyB0aGVcbiAqIHN0ZXAsIHdyaXRlcyBhIGNoZWNrcG9pbnQgYW5kIHJlamVjdHMgd2l0aCBgRV9JTlRFUlJVUFRFRGAsIHdob3NlIGRhdGEgbmFtZXMgdGhlIGNoZWNrcG9pbnQuXG4gKiBFcnJvcnMgdHJhdmVsIGFzIGBSZXNwb25zZUVycm9yYCB3aG9zZSBgZGF0YWAgaXMgYW4gYEVycm9yRGF0YWAuXG4gKi9cbmV4cG9ydCBjb25zdCBtZXRob2RzID0ge1xuICBpbml0aWFsaXplOiBcImF0dHVuZS9pbml0aWFsaXplXCIsXG4gIHRyYWluOiBcImF0dHVuZS90cmFpblwiLFxuICBjb21wbGV0ZTogXCJhdHR1bmUvY29tcGxldGVcIixcbiAgZGV2aWNlczogXCJhdHR1bmUvZGV2aWNlc1wiLFxuICBhZGFwdGVyczogXCJhdHR1bmUvYWRhcHRlcnNcIixcbiAgZGVsZXRlQWRhcHRlcjogXCJhdHR1bmUvZGVsZXRlQWRhcHRlclwiLFxuICBtb2RlbHM6IFwiYXR0dW5lL21vZGVsc1wiLFxuICAvKiogUHJvdmVzIHRoYXQgYSBmb2xkZXIgb3IgaWQgY2FuIGJlIGEgYmFzZS4gKi9cbiAgY2hlY2tNb2RlbDogXCJhdHR1bmUvY2hlY2tNb2RlbFwiLFxuICBtb2RlbFBhZ2U6IFwiYXR0dW5lL21vZGVsUGFnZVwiLFxuICAvKiogQ2FuY2VsbGluZyB0aGUgcmVxdWVzdCBrZWVwcyB3aGF0IGhhcyBhcnJpdmVkOyB0aGUgbmV4dCBvbmUgZ29lcyBvbiB0aGVyZS4gKi9cbiAgZG93bmxvYWRNb2RlbDogXCJhdHR1bmUvZG93bmxvYWRNb2RlbFwiLFxuICAvKiogTm90aWZpY2F0aW9uIGZyb20gdGhlIGVuZ2luZTogb25lIGBEb3dubG9hZEV2ZW50YCBvZiB0aGUgcmVxdWVzdCB0aGF0IHJ1bnMuICovXG4gIGRvd25sb2FkRXZlbnQ6IFwiYXR0dW5lL2Rvd25sb2FkRXZlbnRcIixcbiAgLyoqIE5vdGlmaWNhdGlvbiB0byBhIHRyYWluaW5nIGVuZ2luZTogYSBjb21wbGV0aW9uIHdhaXRzLCBzbyBwYXVzZSBiZXR3ZWVuIG1pY3JvLXN0ZXBzIHVudGlsIHRvbGQgb3RoZXJ3aXNlLiAqL1xuICBjb21wbGV0aW9uV2FpdGluZzogXCJhdHR1bmUvY29tcGxldGlvbldhaXRpbmdcIixcbiAgLyoqIE5vdGlmaWNhdGlvbiBmcm9tIHRoZSBlbmdpbmU6IG9uZSBgVHJhaW5FdmVudGAgb2YgdGhlIHJlcXVlc3QgdGhhdCBydW5zLiAqL1xuICB0cmFpbkV2ZW50OiBcImF0dHVuZS90cmFpbkV2ZW50XCIsXG4gIC8qKiBOb3RpZmljYXRpb24gZnJvbSB0aGUgZW5naW5lOiBvbmUgbGluZSBmb3IgdGhlIGxvZy4gKi9cbiAgbG9nOiBcImF0dHVuZS9sb2dcIixcbn0gYXMgY29uc3Q7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmVxdWVzdFR5cGVzIHtcbiAgcmVhZG9ubHkgW21ldGhvZHMuaW5pdGlhbGl6ZV06IHsgcGFyYW1zOiBJbml0aWFsaXplUmVxdWVzdDsgcmVzdWx0OiBJbml0aWFsaXplUmVzdWx0IH07XG4gIHJlYWRvbmx5IFttZXRob2RzLnRyYWluXTogeyBwYXJhbXM6IFRyYWluUmVxdWVzdDsgcmVzdWx0OiBUcmFpblJlc3VsdCB9O1xuICByZWFkb25seSBbbWV0aG9kcy5jb21wbGV0ZV06IHsgcGFyYW1zOiBDb21wbGV0ZVJlcXVlc3Q7IHJlc3VsdDogQ29tcGxldGVSZXN1bHQgfTtcbiAgcmVhZG9ubHkgW21ldGhvZHMuZGV2aWNlc106IHsgcGFyYW1zOiBSZWNvcmQ8c3RyaW5nLCBuZXZlcj47IHJlc3VsdDogcmVhZG9ubHkgRGV2aWNlRXZlbnRbXSB9O1xuICByZWFkb25seSBbbWV0aG9kcy5hZGFwdGVyc106IHsgcGFyYW1zOiB7IHJlYWRvbmx5IGJhc2U/OiBzdHJpbmcgfTsgcmVzdWx0OiByZWFkb25seSBBZGFwdGVyU3VtbWFyeVtdIH07XG4gIHJlYWRvbmx5IFttZXRob2RzLmRlbGV0ZUFkYXB0ZXJdOiB7IHBhcmFtczogeyByZWFkb25seSBkaXI6IHN0cmluZyB9OyByZXN1bHQ6IFJlY29yZDxzdHJpbmcsIG5ldmVyPiB9O1xuICByZWFkb25seSBbbWV0aG9kcy5tb2RlbHNdOiB7IHBhcmFtczogUmVjb3JkPHN0cmluZywgbmV2ZXI+OyByZXN1bHQ6IHJlYWRvbmx5IE1vZGVsRW50cnlbXSB9O1xuICByZWFkb25seSBbbWV0aG9kcy5jaGVja01vZGVsXTogeyBwYXJhbXM6IHsgcmVhZG9ubHkgYmFzZTogc3RyaW5nIH07IHJlc3VsdDogQ2hlY2tlZE1vZGVsIH07XG4gIHJlYWRvbmx5IFttZXRob2RzLm1vZGVsUGFnZV06IHsgcGFyYW1zOiBEb3dubG9hZFJlcXVlc3Q7IHJlc3VsdDogTW9kZWxQYWdlUmVzdWx0IH07XG4gIHJlYWRvbmx5IFttZXRob2RzLmRvd25sb2FkTW9kZWxdOiB7IHBhcmFtczogRG93bmxvYWRSZXF1ZXN0OyByZXN1bHQ6IE1vZGVsUmVzdWx0IH07XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTm90aWZpY2F0aW9uVHlwZXMge1xuICByZWFkb25seSBbbWV0aG9kcy5jb21wbGV0aW9uV2FpdGluZ106IHsgcmVhZG9ubHkgd2FpdGluZzogYm9vbGVhbiB9O1xuICByZWFkb25seSBbbWV0aG9kcy50cmFpbkV2ZW50XTogVHJhaW5FdmVudDtcbiAgcmVhZG9ubHkgW21ldGhvZHMuZG93bmxvYWRFdmVudF06IERvd25sb2FkRXZlbnQ7XG4gIHJlYWRvbmx5IFttZXRob2RzLmxvZ106IHsgcmVhZG9ubHkgbGV2ZWw6IFwiaW5mb1wiIHwgXCJ3YXJuXCIgfCBcImVycm9yXCI7IHJlYWRvbmx5IG1lc3NhZ2U6IHN0cmluZyB9O1xufVxuXG4vKiogVGhlIGxhc3QgbGluZSB0aGF0IGAtLWpzb25gIHByaW50cyB3aGVuIGEgdmVyYiBmYWlscy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXJyb3JFdmVudCBleHRlbmRzIEVycm9yRGF0YSB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcImVycm9yXCI7XG59XG4iLCAiLyoqXG4gKiBXaGVyZSBieXRlcyBvZiBvdGhlcnMgYmVjb21lIHR5cGVkIHJlcXVlc3RzOiBSUEMgcGFyYW1ldGVycyBhbmQgdGhlIEpTT04gbGluZXMgb2YgYGNvbXBsZXRlIC0tc3RkaW5gLiBBZnRlciB0aGlzXG4gKiBtb2R1bGUgbm9ib2R5IGNoZWNrcyBhIHJlcXVlc3QgYWdhaW4uIEV2ZXJ5IGVycm9yIGlzIGBFX1VTQUdFYCBhbmQgbmFtZXMgdGhlIGZpZWxkLlxuICovXG5pbXBvcnQge1xuICBhbnlUZXh0LFxuICBiYWRWYWx1ZSxcbiAgY291bnQsXG4gIGZpbml0ZSxcbiAgZmxhZyxcbiAgbGlzdCxcbiAgb2JqZWN0LFxuICBvbmVPZixcbiAgb3B0aW9uYWwsXG4gIHBvc2l0aXZlLFxuICBzZWVkLFxuICBzaGFyZSxcbiAgdGV4dCxcbiAgdG9rZW5JZCxcbn0gZnJvbSBcIi4vY2hlY2tzXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciwgaXNSZWNvcmQgfSBmcm9tIFwiLi9lcnJvcnNcIjtcbmltcG9ydCB7XG4gIHR5cGUgQ29tcGxldGVQbGFjZSxcbiAgdHlwZSBDb21wbGV0ZVJlcXVlc3QsXG4gIHR5cGUgRG93bmxvYWRSZXF1ZXN0LFxuICBkZXZpY2VXb3JkcyxcbiAgdHlwZSBJbml0aWFsaXplUmVxdWVzdCxcbiAgdHlwZSBOZXR3b3JrU2V0dGluZ3MsXG4gIHByZWNpc2lvbldvcmRzLFxuICB0eXBlIFRyYWluUmVxdWVzdCxcbn0gZnJvbSBcIi4vcHJvdG9jb2xcIjtcblxuZXhwb3J0IGNvbnN0IG1ldGhvZFdvcmRzID0gW1wibG9yYVwiLCBcImZ1bGxcIl0gYXMgY29uc3Q7XG5cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUluaXRpYWxpemUodmFsdWU6IHVua25vd24pOiBJbml0aWFsaXplUmVxdWVzdCB7XG4gIGNvbnN0IHJlY29yZCA9IG9iamVjdCh2YWx1ZSwgXCJpbml0aWFsaXplXCIsIFtcInJvbGVcIiwgXCJiYWNrZ3JvdW5kXCJdKTtcbiAgcmV0dXJuIHtcbiAgICByb2xlOiBvbmVPZihbXCJ0cmFpbmluZ1wiLCBcImNvbXBsZXRpbmdcIl0pKHJlY29yZFtcInJvbGVcIl0sIFwicm9sZVwiKSxcbiAgICBiYWNrZ3JvdW5kOiBmbGFnKHJlY29yZFtcImJhY2tncm91bmRcIl0sIFwiYmFja2dyb3VuZFwiKSxcbiAgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlVHJhaW4odmFsdWU6IHVua25vd24pOiBUcmFpblJlcXVlc3Qge1xuICBjb25zdCByZWNvcmQgPSBvYmplY3QodmFsdWUsIFwidHJhaW5cIiwgdHJhaW5GaWVsZHMpO1xuICBjb25zdCByZXF1ZXN0OiBUcmFpblJlcXVlc3QgPSB7XG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcIndvcmtzcGFjZVwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiZXhhbXBsZXNcIiwgdGV4dCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcImJhc2VcIiwgdGV4dCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcIm91dFwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwibWV0aG9kXCIsIG9uZU9mKG1ldGhvZFdvcmRzKSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInJhbmtcIiwgY291bnQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJhbHBoYVwiLCBwb3NpdGl2ZSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInRhcmdldHNcIiwgdGV4dCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcImRyb3BvdXRcIiwgc2hhcmUpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJyc2xvcmFcIiwgZmxhZyksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInN0ZXBzXCIsIGNvdW50KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiZXBvY2hzXCIsIGNvdW50KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwic2VxTGVuXCIsIGNvdW50KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiYmF0Y2hcIiwgY291bnQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJsclwiLCBwb3NpdGl2ZSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInNlZWRcIiwgc2VlZCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcImRldmljZVwiLCBvbmVPZihkZXZpY2VXb3JkcykpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJwcmVjaXNpb25cIiwgb25lT2YocHJlY2lzaW9uV29yZHMpKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwidGhyZWFkc1wiLCBjb3VudCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInJlc3VtZVwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwidmVyZGljdFwiLCBmbGFnKSxcbiAgfTtcbiAgaWYgKChyZXF1ZXN0LndvcmtzcGFjZSA9PT0gdW5kZWZpbmVkKSA9PT0gKHJlcXVlc3QuZXhhbXBsZXMgPT09IHVuZGVmaW5lZCkpIHtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXG4gICAgICBcIkVfVVNBR0VcIixcbiAgICAgIFwidHJhaW46IGV4YWN0bHkgb25lIG9mIHdvcmtzcGFjZSBhbmQgZXhhbXBsZXMgaXMgbmVlZGVkXCIsXG4gICAgICBcIkdpdmUgZWl0aGVyIGEgd29ya3NwYWNlIGZvbGRlciBvciBhbiBleGFtcGxlcyBmaWxlLlwiLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIHJlcXVlc3Q7XG59XG5cbmNvbnN0IHRyYWluRmllbGRzID0gW1xuICBcIndvcmtzcGFjZVwiLFxuICBcImV4YW1wbGVzXCIsXG4gIFwiYmFzZVwiLFxuICBcIm91dFwiLFxuICBcIm1ldGhvZFwiLFxuICBcInJhbmtcIixcbiAgXCJhbHBoYVwiLFxuICBcInRhcmdldHNcIixcbiAgXCJkcm9wb3V0XCIsXG4gIFwicnNsb3JhXCIsXG4gIFwic3RlcHNcIixcbiAgXCJlcG9jaHNcIixcbiAgXCJzZXFMZW5cIixcbiAgXCJiYXRjaFwiLFxuICBcImxyXCIsXG4gIFwic2VlZFwiLFxuICBcImRldmljZVwiLFxuICBcInByZWNpc2lvblwiLFxuICBcInRocmVhZHNcIixcbiAgXCJyZXN1bWVcIixcbiAgXCJ2ZXJkaWN0XCIsXG5dIGFzIGNvbnN0IHNhdGlzZmllcyByZWFkb25seSAoa2V5b2YgVHJhaW5SZXF1ZXN0KVtdO1xuXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VDb21wbGV0ZSh2YWx1ZTogdW5rbm93bik6IENvbXBsZXRlUmVxdWVzdCB7XG4gIGNvbnN0IHJlY29yZCA9IG9iamVjdCh2YWx1ZSwgXCJjb21wbGV0ZVwiLCBbXG4gICAgXCJiYXNlXCIsXG4gICAgXCJhZGFwdGVyXCIsXG4gICAgXCJzdHJlbmd0aFwiLFxuICAgIFwiZGV2aWNlXCIsXG4gICAgXCJwcmVjaXNpb25cIixcbiAgICBcInRocmVhZHNcIixcbiAgICBcImF0XCIsXG4gICAgXCJtYXhUb2tlbnNcIixcbiAgICBcInJhd1wiLFxuICBdIHNhdGlzZmllcyAoa2V5b2YgQ29tcGxldGVSZXF1ZXN0KVtdKTtcbiAgcmV0dXJuIHtcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiYmFzZVwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiYWRhcHRlclwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwic3RyZW5ndGhcIiwgZmluaXRlKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiZGV2aWNlXCIsIG9uZU9mKGRldmljZVdvcmRzKSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInByZWNpc2lvblwiLCBvbmVPZihwcmVjaXNpb25Xb3JkcykpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJ0aHJlYWRzXCIsIGNvdW50KSxcbiAgICBhdDogcGFyc2VQbGFjZShyZWNvcmRbXCJhdFwiXSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcIm1heFRva2Vuc1wiLCBjb3VudCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInJhd1wiLCBmbGFnKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gcGFyc2VQbGFjZSh2YWx1ZTogdW5rbm93bik6IENvbXBsZXRlUGxhY2Uge1xuICBjb25zdCByZWNvcmQgPSBvYmplY3QodmFsdWUsIFwiYXRcIiwgW1wia2luZFwiLCBcImZpbGVcIiwgXCJsaW5lXCIsIFwiY29sdW1uXCIsIFwidGV4dFwiLCBcInByb21wdFwiLCBcInRva2Vuc1wiXSk7XG4gIGNvbnN0IGtpbmQgPSBvbmVPZihbXCJmaWxlXCIsIFwicHJvbXB0XCIsIFwidG9rZW5zXCJdKShyZWNvcmRbXCJraW5kXCJdLCBcImtpbmRcIik7XG4gIHN3aXRjaCAoa2luZCkge1xuICAgIGNhc2UgXCJmaWxlXCI6XG4gICAgICByZXR1cm4ge1xuICAgICAgICBraW5kLFxuICAgICAgICBmaWxlOiB0ZXh0KHJlY29yZFtcImZpbGVcIl0sIFwiZmlsZVwiKSxcbiAgICAgICAgbGluZTogY291bnQocmVjb3JkW1wibGluZVwiXSwgXCJsaW5lXCIpLFxuICAgICAgICBjb2x1bW46IGNvdW50KHJlY29yZFtcImNvbHVtblwiXSwgXCJjb2x1bW5cIiksXG4gICAgICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJ0ZXh0XCIsIGFueVRleHQpLFxuICAgICAgfTtcbiAgICBjYXNlIFwicHJvbXB0XCI6XG4gICAgICByZXR1cm4geyBraW5kLCBwcm9tcHQ6IGFueVRleHQocmVjb3JkW1wicHJvbXB0XCJdLCBcInByb21wdFwiKSB9O1xuICAgIGNhc2UgXCJ0b2tlbnNcIjpcbiAgICAgIHJldHVybiB7IGtpbmQsIHRva2VuczogbGlzdCh0b2tlbklkKShyZWNvcmRbXCJ0b2tlbnNcIl0sIFwidG9rZW5zXCIpIH07XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlQWRhcHRlcnModmFsdWU6IHVua25vd24pOiB7IHJlYWRvbmx5IGJhc2U/OiBzdHJpbmcgfSB7XG4gIHJldHVybiBvcHRpb25hbChvYmplY3QodmFsdWUsIFwiYWRhcHRlcnNcIiwgW1wiYmFzZVwiXSksIFwiYmFzZVwiLCB0ZXh0KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlRGVsZXRlQWRhcHRlcih2YWx1ZTogdW5rbm93bik6IHsgcmVhZG9ubHkgZGlyOiBzdHJpbmcgfSB7XG4gIHJldHVybiB7IGRpcjogdGV4dChvYmplY3QodmFsdWUsIFwiZGVsZXRlQWRhcHRlclwiLCBbXCJkaXJcIl0pW1wiZGlyXCJdLCBcImRpclwiKSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VEb3dubG9hZCh2YWx1ZTogdW5rbm93bik6IERvd25sb2FkUmVxdWVzdCB7XG4gIGNvbnN0IHJlY29yZCA9IG9iamVjdCh2YWx1ZSwgXCJkb3dubG9hZE1vZGVsXCIsIFtcImlkXCIsIFwicmV2aXNpb25cIiwgXCJuZXR3b3JrXCJdKTtcbiAgcmV0dXJuIHtcbiAgICBpZDogdGV4dChyZWNvcmRbXCJpZFwiXSwgXCJpZFwiKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwicmV2aXNpb25cIiwgdGV4dCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcIm5ldHdvcmtcIiwgbmV0d29yayksXG4gIH07XG59XG5cbmZ1bmN0aW9uIG5ldHdvcmsodmFsdWU6IHVua25vd24sIHdoZXJlOiBzdHJpbmcpOiBOZXR3b3JrU2V0dGluZ3Mge1xuICBjb25zdCByZWNvcmQgPSBvYmplY3QodmFsdWUsIHdoZXJlLCBbXCJwcm94eVwiLCBcIm5vUHJveHlcIiwgXCJ2ZXJpZnlUbHNcIl0gc2F0aXNmaWVzIChrZXlvZiBOZXR3b3JrU2V0dGluZ3MpW10pO1xuICByZXR1cm4ge1xuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJwcm94eVwiLCAocHJveHksIHBsYWNlKSA9PiAocHJveHkgPT09IG51bGwgPyBudWxsIDogdGV4dChwcm94eSwgcGxhY2UpKSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcIm5vUHJveHlcIiwgbGlzdCh0ZXh0KSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInZlcmlmeVRsc1wiLCBmbGFnKSxcbiAgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlQ2hlY2tNb2RlbCh2YWx1ZTogdW5rbm93bik6IHsgcmVhZG9ubHkgYmFzZTogc3RyaW5nIH0ge1xuICByZXR1cm4geyBiYXNlOiB0ZXh0KG9iamVjdCh2YWx1ZSwgXCJjaGVja01vZGVsXCIsIFtcImJhc2VcIl0pW1wiYmFzZVwiXSwgXCJiYXNlXCIpIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUNvbXBsZXRpb25XYWl0aW5nKHZhbHVlOiB1bmtub3duKTogeyByZWFkb25seSB3YWl0aW5nOiBib29sZWFuIH0ge1xuICByZXR1cm4geyB3YWl0aW5nOiBmbGFnKG9iamVjdCh2YWx1ZSwgXCJjb21wbGV0aW9uV2FpdGluZ1wiLCBbXCJ3YWl0aW5nXCJdKVtcIndhaXRpbmdcIl0sIFwid2FpdGluZ1wiKSB9O1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIGNvbXBsZXRlIC0tc3RkaW5cblxuZXhwb3J0IHR5cGUgUmVxdWVzdElkID0gc3RyaW5nIHwgbnVtYmVyO1xuXG4vKiogT25lIGxpbmUgb2YgYGNvbXBsZXRlIC0tc3RkaW5gLiBgYWRhcHRlcjogbnVsbGAgYXNrcyBmb3IgdGhlIGJhc2UgYWxvbmUgd2hlcmUgdGhlIGNvbW1hbmQgbGluZSBuYW1lZCBhbiBhZGFwdGVyLiAqL1xuZXhwb3J0IHR5cGUgU3RkaW5MaW5lID1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwiY2FuY2VsXCI7IHJlYWRvbmx5IGlkOiBSZXF1ZXN0SWQgfVxuICB8IHtcbiAgICAgIHJlYWRvbmx5IGtpbmQ6IFwiY29tcGxldGVcIjtcbiAgICAgIHJlYWRvbmx5IGlkOiBSZXF1ZXN0SWQ7XG4gICAgICByZWFkb25seSBhdDogQ29tcGxldGVQbGFjZTtcbiAgICAgIHJlYWRvbmx5IGFkYXB0ZXI/OiBzdHJpbmcgfCBudWxsO1xuICAgICAgcmVhZG9ubHkgc3RyZW5ndGg/OiBudW1iZXI7XG4gICAgICByZWFkb25seSBtYXhUb2tlbnM/OiBudW1iZXI7XG4gICAgICByZWFkb25seSByYXc/OiBib29sZWFuO1xuICAgIH07XG5cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZVN0ZGluTGluZSh2YWx1ZTogdW5rbm93bik6IFN0ZGluTGluZSB7XG4gIGlmIChpc1JlY29yZCh2YWx1ZSkgJiYgXCJjYW5jZWxcIiBpbiB2YWx1ZSkge1xuICAgIHJldHVybiB7IGtpbmQ6IFwiY2FuY2VsXCIsIGlkOiByZXF1ZXN0SWQob2JqZWN0KHZhbHVlLCBcInJlcXVlc3RcIiwgW1wiY2FuY2VsXCJdKVtcImNhbmNlbFwiXSwgXCJjYW5jZWxcIikgfTtcbiAgfVxuICBjb25zdCByZWNvcmQgPSBvYmplY3QodmFsdWUsIFwicmVxdWVzdFwiLCBbXG4gICAgXCJpZFwiLFxuICAgIFwiZmlsZVwiLFxuICAgIFwibGluZVwiLFxuICAgIFwiY29sdW1uXCIsXG4gICAgXCJ0ZXh0XCIsXG4gICAgXCJwcm9tcHRcIixcbiAgICBcInRva2Vuc1wiLFxuICAgIFwiYWRhcHRlclwiLFxuICAgIFwic3RyZW5ndGhcIixcbiAgICBcIm1heFRva2Vuc1wiLFxuICAgIFwicmF3XCIsXG4gIF0pO1xuICByZXR1cm4ge1xuICAgIGtpbmQ6IFwiY29tcGxldGVcIixcbiAgICBpZDogcmVxdWVzdElkKHJlY29yZFtcImlkXCJdLCBcImlkXCIpLFxuICAgIGF0OiBmbGF0UGxhY2UocmVjb3JkKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiYWRhcHRlclwiLCAobmFtZSwgd2hlcmUpID0+IChuYW1lID09PSBudWxsID8gbnVsbCA6IHRleHQobmFtZSwgd2hlcmUpKSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInN0cmVuZ3RoXCIsIGZpbml0ZSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcIm1heFRva2Vuc1wiLCBjb3VudCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInJhd1wiLCBmbGFnKSxcbiAgfTtcbn1cblxuLyoqIFRoZSBpZCBvZiBhIGxpbmUgdGhhdCBpcyBvdGhlcndpc2Ugd3JvbmcsIHNvIHRoYXQgaXRzIGVycm9yIHN0aWxsIHJlYWNoZXMgdGhlIHJpZ2h0IGNhbGxlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkYWJsZUlkKHZhbHVlOiB1bmtub3duKTogUmVxdWVzdElkIHwgbnVsbCB7XG4gIGNvbnN0IGlkID0gaXNSZWNvcmQodmFsdWUpID8gdmFsdWVbXCJpZFwiXSA6IHVuZGVmaW5lZDtcbiAgcmV0dXJuIHR5cGVvZiBpZCA9PT0gXCJzdHJpbmdcIiB8fCB0eXBlb2YgaWQgPT09IFwibnVtYmVyXCIgPyBpZCA6IG51bGw7XG59XG5cbi8qKiBBIHBsYWNlIHdob3NlIGZpZWxkcyBsaWUgZmxhdCBiZXNpZGUgdGhlIG90aGVycywgYXMgaW4gYSBsaW5lIG9mIGAtLXN0ZGluYC4gKi9cbmZ1bmN0aW9uIGZsYXRQbGFjZShyZWNvcmQ6IFJlY29yZDxzdHJpbmcsIHVua25vd24+KTogQ29tcGxldGVQbGFjZSB7XG4gIGNvbnN0IGtpbmRzID0gKFtcImZpbGVcIiwgXCJwcm9tcHRcIiwgXCJ0b2tlbnNcIl0gYXMgY29uc3QpLmZpbHRlcigoa2luZCkgPT4gcmVjb3JkW2tpbmRdICE9PSB1bmRlZmluZWQpO1xuICBjb25zdCBba2luZF0gPSBraW5kcztcbiAgaWYgKGtpbmQgPT09IHVuZGVmaW5lZCB8fCBraW5kcy5sZW5ndGggPiAxKSB7XG4gICAgdGhyb3cgbmV3IEF0dHVuZUVycm9yKFxuICAgICAgXCJFX1VTQUdFXCIsXG4gICAgICBgcmVxdWVzdDogJHtraW5kcy5sZW5ndGggPT09IDAgPyBcIm5vbmVcIiA6IGtpbmRzLmpvaW4oXCIgYW5kIFwiKX0gb2YgZmlsZSwgcHJvbXB0IGFuZCB0b2tlbnMgaXMgZ2l2ZW5gLFxuICAgICAgXCJHaXZlIGV4YWN0bHkgb25lIHBsYWNlOiBmaWxlIHdpdGggbGluZSBhbmQgY29sdW1uLCBvciBwcm9tcHQsIG9yIHRva2Vucy5cIixcbiAgICApO1xuICB9XG4gIGNvbnN0IHsgbGluZSwgY29sdW1uLCB0ZXh0OiBjb250ZW50IH0gPSByZWNvcmQ7XG4gIGlmIChraW5kICE9PSBcImZpbGVcIiAmJiAobGluZSAhPT0gdW5kZWZpbmVkIHx8IGNvbHVtbiAhPT0gdW5kZWZpbmVkIHx8IGNvbnRlbnQgIT09IHVuZGVmaW5lZCkpIHtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIGByZXF1ZXN0OiBsaW5lLCBjb2x1bW4gYW5kIHRleHQgZG8gbm90IGdvIHdpdGggJHtraW5kfWAsIFwiUmVtb3ZlIHRoZW0uXCIpO1xuICB9XG4gIHJldHVybiBwYXJzZVBsYWNlKHtcbiAgICBraW5kLFxuICAgIGZpbGU6IHJlY29yZFtcImZpbGVcIl0sXG4gICAgbGluZSxcbiAgICBjb2x1bW4sXG4gICAgdGV4dDogY29udGVudCxcbiAgICBwcm9tcHQ6IHJlY29yZFtcInByb21wdFwiXSxcbiAgICB0b2tlbnM6IHJlY29yZFtcInRva2Vuc1wiXSxcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIHJlcXVlc3RJZCh2YWx1ZTogdW5rbm93biwgd2hlcmU6IHN0cmluZyk6IFJlcXVlc3RJZCB7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgfHwgKHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIiAmJiBOdW1iZXIuaXNGaW5pdGUodmFsdWUpKSkgcmV0dXJuIHZhbHVlO1xuICB0aHJvdyBiYWRWYWx1ZSh3aGVyZSwgdmFsdWUsIFwiYSB0ZXh0IG9yIGEgbnVtYmVyXCIpO1xufVxuIiwgIi8qKiBFdmVyeSBvcHRpb24gb2YgZXZlcnkgdmVyYjogaXRzIG5hbWUsIGl0cyBwbGFjZWhvbGRlciBpbiB0aGUgaGVscCwgaG93IGl0cyB0ZXh0IGJlY29tZXMgYSB2YWx1ZS4gKi9cbmltcG9ydCB7IGJhZFZhbHVlLCB0eXBlIENoZWNrLCBjb3VudCwgZmluaXRlLCBvbmVPZiwgcG9zaXRpdmUsIHNlZWQsIHNoYXJlLCB0ZXh0LCB0b2tlbklkIH0gZnJvbSBcIi4uL2NoZWNrc1wiO1xuaW1wb3J0IHsgZGV2aWNlV29yZHMsIHByZWNpc2lvbldvcmRzIH0gZnJvbSBcIi4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyBtZXRob2RXb3JkcyB9IGZyb20gXCIuLi9yZXF1ZXN0c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIE9wdGlvbjxUPiB7XG4gIC8qKiBXaGF0IHN0YW5kcyBmb3IgdGhlIHZhbHVlIGluIHRoZSBoZWxwOyBudWxsIGZvciBhIHN3aXRjaCB3aXRob3V0IGEgdmFsdWUuICovXG4gIHJlYWRvbmx5IHBsYWNlaG9sZGVyOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBoZWxwOiBzdHJpbmc7XG4gIC8qKiBUdXJucyB0aGUgdGV4dCBvZiB0aGUgY29tbWFuZCBsaW5lIGludG8gdGhlIHZhbHVlOyB0aHJvd3MgYEVfVVNBR0VgLiAqL1xuICByZWFkKHRleHQ6IHN0cmluZywgd2hlcmU6IHN0cmluZyk6IFQ7XG59XG5cbmZ1bmN0aW9uIG9wdGlvbjxUPihwbGFjZWhvbGRlcjogc3RyaW5nLCBjaGVjazogQ2hlY2s8VD4sIGhlbHA6IHN0cmluZyk6IE9wdGlvbjxUPiB7XG4gIHJldHVybiB7IHBsYWNlaG9sZGVyLCBoZWxwLCByZWFkOiBjaGVjayB9O1xufVxuXG5mdW5jdGlvbiBudW1lcmljKHBsYWNlaG9sZGVyOiBzdHJpbmcsIGNoZWNrOiBDaGVjazxudW1iZXI+LCBoZWxwOiBzdHJpbmcpOiBPcHRpb248bnVtYmVyPiB7XG4gIC8vIE51bWJlcihcIlwiKSBpcyAwLCB3aGljaCBubyB1c2VyIG1lYW5zLiBXaGF0IGlzIG5vIG51bWJlciBhdCBhbGwgaXMgc2hvd24gYXMgaXQgd2FzIHR5cGVkLlxuICBjb25zdCByZWFkID0gKHZhbHVlOiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpID0+XG4gICAgY2hlY2sodmFsdWUudHJpbSgpID09PSBcIlwiIHx8IE51bWJlci5pc05hTihOdW1iZXIodmFsdWUpKSA/IHZhbHVlIDogTnVtYmVyKHZhbHVlKSwgd2hlcmUpO1xuICByZXR1cm4geyBwbGFjZWhvbGRlciwgaGVscCwgcmVhZCB9O1xufVxuXG5mdW5jdGlvbiB0b2dnbGUoaGVscDogc3RyaW5nKTogT3B0aW9uPHRydWU+IHtcbiAgcmV0dXJuIHsgcGxhY2Vob2xkZXI6IG51bGwsIGhlbHAsIHJlYWQ6ICgpID0+IHRydWUgfTtcbn1cblxuY29uc3QgdG9rZW5zOiBDaGVjazxyZWFkb25seSBudW1iZXJbXT4gPSAodmFsdWUsIHdoZXJlKSA9PiB7XG4gIGNvbnN0IHBhcnRzID0gU3RyaW5nKHZhbHVlKS5zcGxpdChcIixcIik7XG4gIGlmIChwYXJ0cy5zb21lKChwYXJ0KSA9PiAhL15cXHMqXFxkK1xccyokLy50ZXN0KHBhcnQpKSkge1xuICAgIHRocm93IGJhZFZhbHVlKHdoZXJlLCB2YWx1ZSwgXCJ0b2tlbiBpZHMgd2l0aCBjb21tYXMgYmV0d2VlbiB0aGVtLCBzdWNoIGFzIDEsMiwzXCIpO1xuICB9XG4gIHJldHVybiBwYXJ0cy5tYXAoKHBhcnQpID0+IHRva2VuSWQoTnVtYmVyKHBhcnQpLCB3aGVyZSkpO1xufTtcblxuZXhwb3J0IGNvbnN0IG9wdGlvbnMgPSB7XG4gIGJhc2U6IG9wdGlvbihcIklEfERJUlwiLCB0ZXh0LCBcIm1vZGVsIGlkIG9yIGZvbGRlciAoZGVmYXVsdDogdGhlIGVtYmVkZGVkIG1vZGVsKVwiKSxcbiAgY29uZmlnOiBvcHRpb24oXCJGSUxFXCIsIHRleHQsIFwiYSBtb2RlbCdzIGNvbmZpZy5qc29uLCBpbnN0ZWFkIG9mIC0tYmFzZVwiKSxcbiAgYWRhcHRlcjogb3B0aW9uKFwiRElSXCIsIHRleHQsIFwiYWRhcHRlciBmb2xkZXIgKGRlZmF1bHQ6IHRoZSBiYXNlIGFsb25lKVwiKSxcbiAgb3V0OiBvcHRpb24oXCJQQVRIXCIsIHRleHQsIFwid2hlcmUgdGhlIHJlc3VsdCBnb2VzOyB0cmFpbiB3aXRob3V0IGl0OiBhIG5ldyB2ZXJzaW9uIGluIHRoZSBzdG9yZVwiKSxcbiAgZXhhbXBsZXM6IG9wdGlvbihcIkZJTEVcIiwgdGV4dCwgJ0pTT04gbGluZXMgb2Yge1widG9rZW5zXCI6IFtcdTIwMjZdLCBcIm1hc2tcIjogWzB8MSBcdTIwMjZdfSwgdXNlZCBpbiBmaWxlIG9yZGVyJyksXG4gIG1ldGhvZDogb3B0aW9uKG1ldGhvZFdvcmRzLmpvaW4oXCJ8XCIpLCBvbmVPZihtZXRob2RXb3JkcyksIFwidHJhaW4gYW4gYWRhcHRlciBvciBldmVyeSB3ZWlnaHQgKGRlZmF1bHQ6IGxvcmEpXCIpLFxuICByYW5rOiBudW1lcmljKFwiTlwiLCBjb3VudCwgXCJyYW5rIG9mIHRoZSBhZGFwdGVyJ3MgbWF0cmljZXMgKGRlZmF1bHQ6IDE2KVwiKSxcbiAgYWxwaGE6IG51bWVyaWMoXCJYXCIsIHBvc2l0aXZlLCBcInNjYWxlIG9mIHRoZSBhZGFwdGVyIChkZWZhdWx0OiAzMilcIiksXG4gIHRhcmdldHM6IG9wdGlvbihcIkxJU1RcIiwgdGV4dCwgXCJhbGwtbGluZWFyLCBvciBzdWZmaXhlcyBzdWNoIGFzIHFfcHJvaix2X3Byb2ogKGRlZmF1bHQ6IGFsbC1saW5lYXIpXCIpLFxuICBkcm9wb3V0OiBudW1lcmljKFwiUFwiLCBzaGFyZSwgXCJzaGFyZSBvZiB0aGUgYWRhcHRlcidzIGlucHV0cyBkcm9wcGVkIGluIHRyYWluaW5nIChkZWZhdWx0OiAwKVwiKSxcbiAgcnNsb3JhOiB0b2dnbGUoXCJzY2FsZSBieSBhbHBoYS9cdTIyMUFyYW5rIGluc3RlYWQgb2YgYWxwaGEvcmFua1wiKSxcbiAgc3RlcHM6IG51bWVyaWMoXCJOXCIsIGNvdW50LCBcImV4YWN0bHkgTiBvcHRpbWl6ZXIgc3RlcHM7IGdvZXMgYmVmb3JlIC0tZXBvY2hzXCIpLFxuICBlcG9jaHM6IG51bWVyaWMoXCJOXCIsIGNvdW50LCBcInRpbWVzIHRocm91Z2ggdGhlIHdvcmtzcGFjZSAoZGVmYXVsdDogMywgd2l0aGluIDYwIHRvIDYwMCBzdGVwcylcIiksXG4gIFwic2VxLWxlblwiOiBudW1lcmljKFwiTlwiLCBjb3VudCwgXCJ0b2tlbnMgYSByb3cgKGRlZmF1bHQ6IDUxMiwgb3IgYXMgbWFueSBhcyB0aGUgYmFzZSBjYW4gcmVhZClcIiksXG4gIGJhdGNoOiBudW1lcmljKFwiTlwiLCBjb3VudCwgXCJyb3dzIGFuIG9wdGltaXplciBzdGVwIChkZWZhdWx0OiA4KVwiKSxcbiAgbHI6IG51bWVyaWMoXCJYXCIsIHBvc2l0aXZlLCBcInBlYWsgbGVhcm5pbmcgcmF0ZSAoZGVmYXVsdDogYnkgdGhlIHdpZHRoIG9mIHRoZSBiYXNlKVwiKSxcbiAgc2VlZDogbnVtZXJpYyhcIk5cIiwgc2VlZCwgXCJzZWVkIG9mIGV2ZXJ5dGhpbmcgcmFuZG9tLCB0aGUgY2hvaWNlIG9mIGhlbGQtb3V0IGZpbGVzIHRvbyAoZGVmYXVsdDogMSlcIiksXG4gIGRldmljZTogb3B0aW9uKGRldmljZVdvcmRzLmpvaW4oXCJ8XCIpLCBvbmVPZihkZXZpY2VXb3JkcyksIFwid2hlcmUgdG8gY29tcHV0ZSAoZGVmYXVsdDogYXV0bylcIiksXG4gIHByZWNpc2lvbjogb3B0aW9uKHByZWNpc2lvbldvcmRzLmpvaW4oXCJ8XCIpLCBvbmVPZihwcmVjaXNpb25Xb3JkcyksIFwib2YgdGhlIGZyb3plbiB3ZWlnaHRzIChkZWZhdWx0OiBhdXRvKVwiKSxcbiAgdGhyZWFkczogbnVtZXJpYyhcIk5cIiwgY291bnQsIFwiQ1BVIHRocmVhZHMgKGRlZmF1bHQ6IGJ5IHRoZSBudW1iZXIgb2YgY29yZXMpXCIpLFxuICByZXN1bWU6IG9wdGlvbihcIkRJUlwiLCB0ZXh0LCBcImdvIG9uIGZyb20gYSBydW4ncyAtLW91dCBvciBhIGNoZWNrcG9pbnRcIiksXG4gIFwibm8tdmVyZGljdFwiOiB0b2dnbGUoXCJza2lwIHRoZSBjb21wYXJpc29uIG9mIGJhc2UgYW5kIHR1bmVkIGF0IHRoZSBlbmRcIiksXG4gIGZpbGU6IG9wdGlvbihcIkZJTEVcIiwgdGV4dCwgXCJ0aGUgZmlsZSB0byBjb21wbGV0ZSBpblwiKSxcbiAgbGluZTogbnVtZXJpYyhcIkxcIiwgY291bnQsIFwiMS1iYXNlZCBsaW5lIG9mIHRoZSBjdXJzb3JcIiksXG4gIGNvbHVtbjogbnVtZXJpYyhcIkNcIiwgY291bnQsIFwiMS1iYXNlZCBjb2x1bW4gb2YgdGhlIGN1cnNvciwgaW4gVVRGLTE2IHVuaXRzIGFzIGFuIGVkaXRvciBjb3VudHNcIiksXG4gIHByb21wdDogb3B0aW9uKFwiVEVYVFwiLCB0ZXh0LCBcImNvbnRpbnVlIHRoaXMgdGV4dCwgbGVmdCB0byByaWdodFwiKSxcbiAgdG9rZW5zOiBvcHRpb24oXCIxLDIsM1wiLCB0b2tlbnMsIFwidG9rZW4gaWRzIG9mIHRoZSBwcm9tcHRcIiksXG4gIFwibWF4LXRva2Vuc1wiOiBudW1lcmljKFwiTlwiLCBjb3VudCwgXCJ0aGUgbW9zdCB0b2tlbnMgdG8gZ2VuZXJhdGVcIiksXG4gIHN0cmVuZ3RoOiBudW1lcmljKFwiWFwiLCBmaW5pdGUsIFwic2NhbGVzIHRoZSBhZGFwdGVyJ3MgZWZmZWN0IChkZWZhdWx0OiAxKVwiKSxcbiAgcmF3OiB0b2dnbGUoXCJubyBwb3N0LXByb2Nlc3Npbmc7IGFkZHMgcHJvbXB0VG9rZW5zIGFuZCBvdXRwdXRUb2tlbnMgdG8gdGhlIHJlc3VsdFwiKSxcbiAgc3RkaW46IHRvZ2dsZShcInNlcnZlIEpTT04gbGluZXMgZnJvbSBzdGFuZGFyZCBpbnB1dCB1bnRpbCBpdCBlbmRzXCIpLFxuICByZXZpc2lvbjogb3B0aW9uKFwiUlwiLCB0ZXh0LCBcImJyYW5jaCwgdGFnIG9yIGNvbW1pdCBvZiB0aGUgbW9kZWwgKGRlZmF1bHQ6IG1haW4pXCIpLFxuICBtZXJnZWQ6IHRvZ2dsZShcImFkZCB0aGUgYWRhcHRlciB0byB0aGUgd2VpZ2h0cyBmaXJzdFwiKSxcbn0gc2F0aXNmaWVzIFJlY29yZDxzdHJpbmcsIE9wdGlvbjx1bmtub3duPj47XG5cbmV4cG9ydCB0eXBlIE9wdGlvbk5hbWUgPSBrZXlvZiB0eXBlb2Ygb3B0aW9ucztcblxuLyoqIFRoZSB2YWx1ZXMgdGhhdCB3ZXJlIGdpdmVuLCBieSBvcHRpb24gbmFtZS4gKi9cbmV4cG9ydCB0eXBlIFZhbHVlczxOIGV4dGVuZHMgT3B0aW9uTmFtZT4gPSB7IHJlYWRvbmx5IFtQIGluIE5dPzogUmV0dXJuVHlwZTwodHlwZW9mIG9wdGlvbnMpW1BdW1wicmVhZFwiXT4gfTtcbiIsICIvKiogV2hhdCB0aGUgY29tbWFuZCBsaW5lIHByaW50czogbGluZXMgb2YgSlNPTiBmb3IgbWFjaGluZXMsIG9yIHRleHQgZm9yIHBlb3BsZSwgbmV2ZXIgYm90aC4gKi9cbmltcG9ydCB0eXBlIHsgSW8gfSBmcm9tIFwiLi9pb1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIE91dHB1dCB7XG4gIHJlYWRvbmx5IGpzb246IGJvb2xlYW47XG4gIC8qKiBPbmUgbGluZSBvZiBKU09OOyBub3RoaW5nIHdpdGhvdXQgYC0tanNvbmAuICovXG4gIGV2ZW50KG5hbWU6IHN0cmluZywgZmllbGRzOiBvYmplY3QpOiB2b2lkO1xuICAvKiogVGV4dCBmb3IgcGVvcGxlOyBub3RoaW5nIHdpdGggYC0tanNvbmAuICovXG4gIHRleHQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgLyoqIE9uZSBsaW5lIGZvciB3aG9ldmVyIGxvb2tzIGZvciB0aGUgY2F1c2Ugb2Ygc29tZXRoaW5nLCBvbiBzdGFuZGFyZCBlcnJvci4gKi9cbiAgbG9nKG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVPdXRwdXQoaW86IElvLCBqc29uOiBib29sZWFuKTogT3V0cHV0IHtcbiAgcmV0dXJuIHtcbiAgICBqc29uLFxuICAgIGV2ZW50OiAobmFtZSwgZmllbGRzKSA9PiB7XG4gICAgICBpZiAoanNvbikgaW8ub3V0KGpzb25MaW5lKHsgZXZlbnQ6IG5hbWUsIC4uLmZpZWxkcyB9KSk7XG4gICAgfSxcbiAgICB0ZXh0OiAodGV4dCkgPT4ge1xuICAgICAgaWYgKCFqc29uKSBpby5vdXQodGV4dCk7XG4gICAgfSxcbiAgICBsb2c6IChtZXNzYWdlKSA9PiBpby5lcnIoYCR7bWVzc2FnZX1cXG5gKSxcbiAgfTtcbn1cblxuLyoqXG4gKiBKU09OIGhhcyBubyBOYU4gYW5kIG5vIGluZmluaXR5LCBhbmQgYEpTT04uc3RyaW5naWZ5YCBtYWtlcyBgbnVsbGAgb2YgdGhlbSB3aXRob3V0IGEgd29yZC4gVGhleSBhcmUgd3JpdHRlbiBhcyB0aGVcbiAqIHRleHRzIFwiTmFOXCIsIFwiSW5maW5pdHlcIiBhbmQgXCItSW5maW5pdHlcIiBpbnN0ZWFkLCB3aGljaCBhIHJlYWRlciBjYW5ub3QgbWlzdGFrZSBmb3IgYSB2YWx1ZSB0aGF0IGlzIG1lcmVseSBhYnNlbnQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqc29uTGluZSh2YWx1ZTogb2JqZWN0KTogc3RyaW5nIHtcbiAgY29uc3Qgc3BlbGwgPSAoX2tleTogc3RyaW5nLCBpdGVtOiB1bmtub3duKSA9PlxuICAgIHR5cGVvZiBpdGVtID09PSBcIm51bWJlclwiICYmICFOdW1iZXIuaXNGaW5pdGUoaXRlbSkgPyBTdHJpbmcoaXRlbSkgOiBpdGVtO1xuICByZXR1cm4gYCR7SlNPTi5zdHJpbmdpZnkodmFsdWUsIHNwZWxsKX1cXG5gO1xufVxuXG4vKiogQ29sdW1ucyBhcyB3aWRlIGFzIHRoZWlyIHdpZGVzdCBjZWxsOyBudW1iZXJzIGFyZSByaWdodC1hbGlnbmVkIGJ5IHRoZSBjYWxsZXIncyBjaG9pY2UuICovXG5leHBvcnQgZnVuY3Rpb24gdGFibGUoXG4gIGhlYWRlcjogcmVhZG9ubHkgc3RyaW5nW10sXG4gIHJvd3M6IHJlYWRvbmx5IChyZWFkb25seSBzdHJpbmdbXSlbXSxcbiAgYWxpZ246IHJlYWRvbmx5IChcImxlZnRcIiB8IFwicmlnaHRcIilbXSxcbik6IHN0cmluZyB7XG4gIGNvbnN0IGxpbmVzID0gW2hlYWRlciwgLi4ucm93c107XG4gIGNvbnN0IHdpZHRocyA9IGhlYWRlci5tYXAoKF8sIGNvbHVtbikgPT4gTWF0aC5tYXgoLi4ubGluZXMubWFwKChsaW5lKSA9PiAobGluZVtjb2x1bW5dID8/IFwiXCIpLmxlbmd0aCkpKTtcbiAgY29uc3QgcmVuZGVyID0gKGxpbmU6IHJlYWRvbmx5IHN0cmluZ1tdKSA9PlxuICAgIHdpZHRoc1xuICAgICAgLm1hcCgod2lkdGgsIGNvbHVtbikgPT4ge1xuICAgICAgICBjb25zdCBjZWxsID0gbGluZVtjb2x1bW5dID8/IFwiXCI7XG4gICAgICAgIHJldHVybiBhbGlnbltjb2x1bW5dID09PSBcInJpZ2h0XCIgPyBjZWxsLnBhZFN0YXJ0KHdpZHRoKSA6IGNlbGwucGFkRW5kKHdpZHRoKTtcbiAgICAgIH0pXG4gICAgICAuam9pbihcIiAgXCIpXG4gICAgICAudHJpbUVuZCgpO1xuICByZXR1cm4gYCR7bGluZXMubWFwKHJlbmRlcikuam9pbihcIlxcblwiKX1cXG5gO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZ3JvdXBlZCh2YWx1ZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIHZhbHVlLnRvTG9jYWxlU3RyaW5nKFwiZW4tVVNcIiwgeyBtYXhpbXVtRnJhY3Rpb25EaWdpdHM6IDAgfSk7XG59XG5cbi8qKiBgMSBmaWxlYCwgYDIgZmlsZXNgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvdW50ZWQodmFsdWU6IG51bWJlciwgdGhpbmc6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgJHtncm91cGVkKHZhbHVlKX0gJHt0aGluZ30ke3ZhbHVlID09PSAxID8gXCJcIiA6IFwic1wifWA7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwZXJjZW50KHZhbHVlOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7dmFsdWUudG9Mb2NhbGVTdHJpbmcoXCJlbi1VU1wiLCB7IG1heGltdW1TaWduaWZpY2FudERpZ2l0czogMyB9KX0gJWA7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBieXRlcyh2YWx1ZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgdW5pdHMgPSBbXCJCXCIsIFwia0JcIiwgXCJNQlwiLCBcIkdCXCIsIFwiVEJcIl07XG4gIGxldCBzY2FsZWQgPSB2YWx1ZTtcbiAgbGV0IHVuaXQgPSAwO1xuICB3aGlsZSAoc2NhbGVkID49IDEwMDAgJiYgdW5pdCA8IHVuaXRzLmxlbmd0aCAtIDEpIHtcbiAgICBzY2FsZWQgLz0gMTAwMDtcbiAgICB1bml0ICs9IDE7XG4gIH1cbiAgcmV0dXJuIGAke3VuaXQgPT09IDAgPyBzY2FsZWQgOiBzY2FsZWQudG9GaXhlZChzY2FsZWQgPCAxMCA/IDEgOiAwKX0gJHt1bml0c1t1bml0XX1gO1xufVxuXG4vKiogYDQgc2AsIGAyIG1pbiAwNSBzYCwgYDEgaCAwMyBtaW5gLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGR1cmF0aW9uKHNlY29uZHM6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IHdob2xlID0gTWF0aC5tYXgoMCwgTWF0aC5yb3VuZChzZWNvbmRzKSk7XG4gIGNvbnN0IHR3byA9ICh2YWx1ZTogbnVtYmVyKSA9PiBTdHJpbmcodmFsdWUpLnBhZFN0YXJ0KDIsIFwiMFwiKTtcbiAgaWYgKHdob2xlIDwgNjApIHJldHVybiBgJHt3aG9sZX0gc2A7XG4gIGlmICh3aG9sZSA8IDM2MDApIHJldHVybiBgJHtNYXRoLmZsb29yKHdob2xlIC8gNjApfSBtaW4gJHt0d28od2hvbGUgJSA2MCl9IHNgO1xuICByZXR1cm4gYCR7TWF0aC5mbG9vcih3aG9sZSAvIDM2MDApfSBoICR7dHdvKE1hdGguZmxvb3IoKHdob2xlICUgMzYwMCkgLyA2MCkpfSBtaW5gO1xufVxuIiwgIi8qKiBUaGUgaGVscCB0ZXh0cywgd3JpdHRlbiBmcm9tIHRoZSBzYW1lIHRhYmxlcyB0aGF0IHRoZSBhcmd1bWVudHMgYXJlIHJlYWQgd2l0aC4gKi9cbmltcG9ydCB7IHR5cGUgT3B0aW9uTmFtZSwgb3B0aW9ucyB9IGZyb20gXCIuL29wdGlvbnNcIjtcbmltcG9ydCB0eXBlIHsgVmVyYiB9IGZyb20gXCIuL3ZlcmJcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIHByb2dyYW1IZWxwKHZlcmJzOiBSZWFkb25seU1hcDxzdHJpbmcsIFZlcmI+KTogc3RyaW5nIHtcbiAgY29uc3Qgd2lkdGggPSBNYXRoLm1heCguLi5bLi4udmVyYnMua2V5cygpXS5tYXAoKG5hbWUpID0+IG5hbWUubGVuZ3RoKSk7XG4gIHJldHVybiBbXG4gICAgXCJBdHR1bmUgdHVuZXMgYSBjb2RlIG1vZGVsIG9uIHlvdXIgd29ya3NwYWNlLCBvbiB5b3VyIG93biBHUFUgb3IgQ1BVLCBhbmQgY29tcGxldGVzIGNvZGUgd2l0aCB0aGUgcmVzdWx0LlwiLFxuICAgIFwiXCIsXG4gICAgXCJVc2FnZTogYXR0dW5lIFZFUkIgXHUyMDI2XCIsXG4gICAgXCJcIixcbiAgICAuLi5bLi4udmVyYnNdLm1hcCgoW25hbWUsIHZlcmJdKSA9PiBgICAke25hbWUucGFkRW5kKHdpZHRoKX0gICR7dmVyYi5zdW1tYXJ5fWApLFxuICAgIFwiXCIsXG4gICAgXCIgIGF0dHVuZSBWRVJCIC0taGVscCAgZXhwbGFpbnMgYSB2ZXJiLiAgICAgIGF0dHVuZSAtLXZlcnNpb24gIHByaW50cyB0aGUgdmVyc2lvbi5cIixcbiAgICBcIlwiLFxuICAgIC4uLmV4aXRDb2RlcyxcbiAgICBcIlwiLFxuICBdLmpvaW4oXCJcXG5cIik7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB2ZXJiSGVscChuYW1lOiBzdHJpbmcsIHZlcmI6IFZlcmIpOiBzdHJpbmcge1xuICBjb25zdCByb3dzOiAocmVhZG9ubHkgW3N0cmluZywgc3RyaW5nXSlbXSA9IHZlcmIub3B0aW9ucy5tYXAoKG9wdGlvbikgPT4gW3NwZWxsZWQob3B0aW9uKSwgb3B0aW9uc1tvcHRpb25dLmhlbHBdKTtcbiAgcm93cy5wdXNoKFtcIi0tanNvblwiLCBcInByaW50IG9uZSBKU09OIG9iamVjdCBhIGxpbmVcIl0sIFtcIi0taGVscFwiLCBcInByaW50IHRoaXNcIl0pO1xuICBjb25zdCB3aWR0aCA9IE1hdGgubWF4KC4uLnJvd3MubWFwKChbbGVmdF0pID0+IGxlZnQubGVuZ3RoKS5maWx0ZXIoKGxlbmd0aCkgPT4gbGVuZ3RoIDw9IDM0KSk7XG4gIHJldHVybiBbXG4gICAgdmVyYi5zdW1tYXJ5LFxuICAgIFwiXCIsXG4gICAgYFVzYWdlOiBhdHR1bmUgJHtbbmFtZSwgdmVyYi5wb3NpdGlvbmFsLCBcIltPUFRJT05TXVwiXS5maWx0ZXIoKHBhcnQpID0+IHBhcnQgIT09IG51bGwpLmpvaW4oXCIgXCIpfWAsXG4gICAgXCJcIixcbiAgICAuLi5yb3dzLm1hcCgoW2xlZnQsIHJpZ2h0XSkgPT5cbiAgICAgIGxlZnQubGVuZ3RoID4gd2lkdGggPyBgICAke2xlZnR9XFxuICAke1wiIFwiLnJlcGVhdCh3aWR0aCl9ICAke3JpZ2h0fWAgOiBgICAke2xlZnQucGFkRW5kKHdpZHRoKX0gICR7cmlnaHR9YCxcbiAgICApLFxuICAgIFwiXCIsXG4gICAgLi4uKHZlcmIubm90ZXMubGVuZ3RoID4gMCA/IFsuLi52ZXJiLm5vdGVzLCBcIlwiXSA6IFtdKSxcbiAgICAuLi5leGl0Q29kZXMsXG4gICAgXCJcIixcbiAgXS5qb2luKFwiXFxuXCIpO1xufVxuXG5mdW5jdGlvbiBzcGVsbGVkKG5hbWU6IE9wdGlvbk5hbWUpOiBzdHJpbmcge1xuICBjb25zdCB7IHBsYWNlaG9sZGVyIH0gPSBvcHRpb25zW25hbWVdO1xuICByZXR1cm4gcGxhY2Vob2xkZXIgPT09IG51bGwgPyBgLS0ke25hbWV9YCA6IGAtLSR7bmFtZX0gJHtwbGFjZWhvbGRlcn1gO1xufVxuXG5jb25zdCBleGl0Q29kZXMgPSBbXCJFeGl0IGNvZGU6IDAgZG9uZSwgMSBmYWlsZWQsIDIgd3JvbmcgdXNhZ2UsIDEzMCBpbnRlcnJ1cHRlZC4gTG9ncyBnbyB0byBzdGFuZGFyZCBlcnJvci5cIl07XG4iLCAiaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IE9wZXJhdGlvbnMgfSBmcm9tIFwiLi4vb3BlcmF0aW9uc1wiO1xuaW1wb3J0IHR5cGUgeyBJbyB9IGZyb20gXCIuL2lvXCI7XG5pbXBvcnQgdHlwZSB7IE9wdGlvbk5hbWUsIFZhbHVlcyB9IGZyb20gXCIuL29wdGlvbnNcIjtcbmltcG9ydCB0eXBlIHsgT3V0cHV0IH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29udGV4dCB7XG4gIHJlYWRvbmx5IG9wZXJhdGlvbnM6IE9wZXJhdGlvbnM7XG4gIHJlYWRvbmx5IGlvOiBJbztcbiAgcmVhZG9ubHkgb3V0cHV0OiBPdXRwdXQ7XG4gIC8qKiBBYm9ydGVkIGJ5IHRoZSBmaXJzdCBTSUdJTlQgb3IgU0lHVEVSTSwgd2hlcmUgdGhlIHZlcmIgc2F5cyB0aGF0IGl0IGxpc3RlbnMuICovXG4gIHJlYWRvbmx5IHNpZ25hbDogQWJvcnRTaWduYWw7XG4gIC8qKiBUaGUgYXJndW1lbnRzIGFzIHR5cGVkLCB3aXRob3V0IHRoZSB2ZXJiOiBmb3IgXCJyZXN1bWUgd2l0aCBcdTIwMjZcIi4gKi9cbiAgcmVhZG9ubHkgYXJndjogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVmVyYiB7XG4gIC8qKiBPbmUgbGluZSBmb3IgdGhlIGxpc3Qgb2YgdmVyYnMuICovXG4gIHJlYWRvbmx5IHN1bW1hcnk6IHN0cmluZztcbiAgLyoqIFBvc2l0aW9uYWwgYXJndW1lbnRzIGFzIHRoZSBoZWxwIHNob3dzIHRoZW0sIGZvciBleGFtcGxlIGBXT1JLU1BBQ0VgOyBgW1dPUktTUEFDRV1gIG1heSBiZSBhYnNlbnQuICovXG4gIHJlYWRvbmx5IHBvc2l0aW9uYWw6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IG9wdGlvbnM6IHJlYWRvbmx5IE9wdGlvbk5hbWVbXTtcbiAgLyoqIFdoZXRoZXIgdGhlIHZlcmIgZW5kcyBieSBpdHNlbGYgd2hlbiBpdHMgc2lnbmFsIGlzIGFib3J0ZWQ7IG90aGVyd2lzZSB0aGUgZmlyc3QgU0lHSU5UIGVuZHMgdGhlIHByb2Nlc3MuICovXG4gIHJlYWRvbmx5IGludGVycnVwdGlibGU6IGJvb2xlYW47XG4gIC8qKiBNb3JlIGZvciB0aGUgaGVscDogaG93IHRoZSBvcHRpb25zIGdvIHRvZ2V0aGVyLCBhbmQgZXhhbXBsZXMuICovXG4gIHJlYWRvbmx5IG5vdGVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIENoZWNrcyB3aGF0IHRoZSBjb21tYW5kIGxpbmUgYWxvbmUgc2hvd3MsIGJlZm9yZSBhbnkgZmlsZSBpcyBvcGVuZWQuICovXG4gIHByZXBhcmUocG9zaXRpb25hbDogc3RyaW5nIHwgdW5kZWZpbmVkLCB2YWx1ZXM6IFZhbHVlczxPcHRpb25OYW1lPik6IChjb250ZXh0OiBDb250ZXh0KSA9PiBQcm9taXNlPHZvaWQ+O1xufVxuXG4vKiogQSB2ZXJiIHdob3NlIGBwcmVwYXJlYCBzZWVzIGV4YWN0bHkgdGhlIG9wdGlvbnMgdGhhdCBpdCBsaXN0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2ZXJiPE4gZXh0ZW5kcyBPcHRpb25OYW1lPihkZWZpbml0aW9uOiB7XG4gIHJlYWRvbmx5IHN1bW1hcnk6IHN0cmluZztcbiAgcmVhZG9ubHkgcG9zaXRpb25hbDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgb3B0aW9uczogcmVhZG9ubHkgTltdO1xuICByZWFkb25seSBpbnRlcnJ1cHRpYmxlOiBib29sZWFuO1xuICByZWFkb25seSBub3RlczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHByZXBhcmUocG9zaXRpb25hbDogc3RyaW5nIHwgdW5kZWZpbmVkLCB2YWx1ZXM6IFZhbHVlczxOPik6IChjb250ZXh0OiBDb250ZXh0KSA9PiBQcm9taXNlPHZvaWQ+O1xufSk6IFZlcmIge1xuICByZXR1cm4gZGVmaW5pdGlvbjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHVzYWdlKG1lc3NhZ2U6IHN0cmluZywgaGludDogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFwiRV9VU0FHRVwiLCBtZXNzYWdlLCBoaW50KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG5lZWQ8VD4odmFsdWU6IFQgfCB1bmRlZmluZWQsIHdoYXQ6IHN0cmluZywgaGludDogc3RyaW5nKTogVCB7XG4gIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkKSB0aHJvdyB1c2FnZShgJHt3aGF0fSBpcyBtaXNzaW5nYCwgaGludCk7XG4gIHJldHVybiB2YWx1ZTtcbn1cblxuLyoqIFdpdGhvdXQgdGhlIGZpZWxkcyB0aGF0IGFyZSB1bmRlZmluZWQ6IGFuIGFic2VudCBvcHRpb24gaXMgYW4gYWJzZW50IGZpZWxkLCBuZXZlciBhbiBlbXB0eSBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gZGVmaW5lZDxUIGV4dGVuZHMgb2JqZWN0PihmaWVsZHM6IFQpOiB7IHJlYWRvbmx5IFtQIGluIGtleW9mIFRdPzogRXhjbHVkZTxUW1BdLCB1bmRlZmluZWQ+IH0ge1xuICBjb25zdCBrZXB0ID0gT2JqZWN0LmVudHJpZXMoZmllbGRzKS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdmFsdWUgIT09IHVuZGVmaW5lZCk7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoa2VwdCkgYXMgeyByZWFkb25seSBbUCBpbiBrZXlvZiBUXT86IEV4Y2x1ZGU8VFtQXSwgdW5kZWZpbmVkPiB9O1xufVxuIiwgImltcG9ydCB7IHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBsZXRlUGxhY2UgfSBmcm9tIFwiLi4vLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB0eXBlIHsgT3B0aW9uTmFtZSwgVmFsdWVzIH0gZnJvbSBcIi4uL29wdGlvbnNcIjtcbmltcG9ydCB7IHNlcnZlTGluZXMgfSBmcm9tIFwiLi4vc3RkaW5cIjtcbmltcG9ydCB7IGRlZmluZWQsIG5lZWQsIHVzYWdlLCB2ZXJiIH0gZnJvbSBcIi4uL3ZlcmJcIjtcblxuZXhwb3J0IGNvbnN0IGNvbXBsZXRlID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiQ29tcGxldGUgY29kZSBhdCBhIHBsYWNlIGluIGEgZmlsZVwiLFxuICBwb3NpdGlvbmFsOiBudWxsLFxuICBvcHRpb25zOiBbXG4gICAgXCJiYXNlXCIsXG4gICAgXCJhZGFwdGVyXCIsXG4gICAgXCJzdHJlbmd0aFwiLFxuICAgIFwiZmlsZVwiLFxuICAgIFwibGluZVwiLFxuICAgIFwiY29sdW1uXCIsXG4gICAgXCJwcm9tcHRcIixcbiAgICBcInRva2Vuc1wiLFxuICAgIFwibWF4LXRva2Vuc1wiLFxuICAgIFwicmF3XCIsXG4gICAgXCJkZXZpY2VcIixcbiAgICBcInByZWNpc2lvblwiLFxuICAgIFwidGhyZWFkc1wiLFxuICAgIFwic3RkaW5cIixcbiAgXSxcbiAgaW50ZXJydXB0aWJsZTogdHJ1ZSxcbiAgbm90ZXM6IFtcbiAgICBcIkdpdmUgb25lIHBsYWNlOiAtLWZpbGUgd2l0aCAtLWxpbmUgYW5kIC0tY29sdW1uLCBvciAtLXByb21wdCwgb3IgLS10b2tlbnMuXCIsXG4gICAgXCJcIixcbiAgICBcIldpdGggLS1zdGRpbiBlYWNoIGxpbmUgb2Ygc3RhbmRhcmQgaW5wdXQgaXMgYSByZXF1ZXN0LCBhbnN3ZXJlZCBieSBvbmUgbGluZSB3aXRoIGl0cyBpZDpcIixcbiAgICAnICB7XCJpZFwiOiAxLCBcImZpbGVcIjogXCJhLnRzXCIsIFwibGluZVwiOiAzLCBcImNvbHVtblwiOiA3LCBcInRleHRcIjogXCJcdTIwMjZcIn0gICB0ZXh0IG1heSBiZSBhYnNlbnQ6IHRoZSBmaWxlIGlzIHJlYWQnLFxuICAgICcgIHtcImlkXCI6IDIsIFwicHJvbXB0XCI6IFwiZnVuY3Rpb24gYWRkKFwifSAgICAge1wiaWRcIjogMywgXCJ0b2tlbnNcIjogWzEsIDIsIDNdfSAgICAge1wiY2FuY2VsXCI6IDJ9JyxcbiAgICBcImFuZCBhZGFwdGVyLCBzdHJlbmd0aCwgbWF4VG9rZW5zIGFuZCByYXcgd2hlcmUgdGhleSBkaWZmZXIgZnJvbSB0aGUgY29tbWFuZCBsaW5lJ3MuXCIsXG4gIF0sXG4gIHByZXBhcmUoXywgdmFsdWVzKSB7XG4gICAgY29uc3Qgc2V0dGluZ3MgPSAoY3dkOiBzdHJpbmcpID0+XG4gICAgICBkZWZpbmVkKHtcbiAgICAgICAgYmFzZTogdmFsdWVzLmJhc2UsXG4gICAgICAgIGFkYXB0ZXI6IHZhbHVlcy5hZGFwdGVyID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiByZXNvbHZlKGN3ZCwgdmFsdWVzLmFkYXB0ZXIpLFxuICAgICAgICBzdHJlbmd0aDogdmFsdWVzLnN0cmVuZ3RoLFxuICAgICAgICBkZXZpY2U6IHZhbHVlcy5kZXZpY2UsXG4gICAgICAgIHByZWNpc2lvbjogdmFsdWVzLnByZWNpc2lvbixcbiAgICAgICAgdGhyZWFkczogdmFsdWVzLnRocmVhZHMsXG4gICAgICAgIG1heFRva2VuczogdmFsdWVzW1wibWF4LXRva2Vuc1wiXSxcbiAgICAgICAgcmF3OiB2YWx1ZXMucmF3LFxuICAgICAgfSk7XG4gICAgaWYgKHZhbHVlcy5zdGRpbikge1xuICAgICAgY29uc3QgZ2l2ZW4gPSBwbGFjZU9wdGlvbnMuZmluZCgobmFtZSkgPT4gdmFsdWVzW25hbWVdICE9PSB1bmRlZmluZWQpO1xuICAgICAgaWYgKGdpdmVuICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgdGhyb3cgdXNhZ2UoXG4gICAgICAgICAgYGF0dHVuZSBjb21wbGV0ZTogLS0ke2dpdmVufSBhbmQgLS1zdGRpbiBleGNsdWRlIGVhY2ggb3RoZXJgLFxuICAgICAgICAgIFwiUHV0IHRoZSBwbGFjZSBpbnRvIHRoZSByZXF1ZXN0J3MgbGluZS5cIixcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiAoY29udGV4dCkgPT4gc2VydmVMaW5lcyhzZXR0aW5ncyhjb250ZXh0LmlvLmN3ZCksIGNvbnRleHQpO1xuICAgIH1cbiAgICBjb25zdCBwbGFjZSA9IHJlYWRQbGFjZSh2YWx1ZXMpO1xuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBvdXRwdXQsIGlvLCBzaWduYWwgfSkgPT4ge1xuICAgICAgY29uc3QgY29tcGxldGVyID0gYXdhaXQgb3BlcmF0aW9ucy5jcmVhdGVDb21wbGV0ZXIob3V0cHV0LmxvZyk7XG4gICAgICB0cnkge1xuICAgICAgICBjb25zdCBhdCA9IHBsYWNlLmtpbmQgPT09IFwiZmlsZVwiID8geyAuLi5wbGFjZSwgZmlsZTogcmVzb2x2ZShpby5jd2QsIHBsYWNlLmZpbGUpIH0gOiBwbGFjZTtcbiAgICAgICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgY29tcGxldGVyLmNvbXBsZXRlKHsgLi4uc2V0dGluZ3MoaW8uY3dkKSwgYXQgfSwgc2lnbmFsKTtcbiAgICAgICAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHJlc3VsdCk7XG4gICAgICAgIG91dHB1dC50ZXh0KGAke3Jlc3VsdC50ZXh0fVxcbmApO1xuICAgICAgfSBmaW5hbGx5IHtcbiAgICAgICAgYXdhaXQgY29tcGxldGVyLmRpc3Bvc2UoKTtcbiAgICAgIH1cbiAgICB9O1xuICB9LFxufSk7XG5cbmNvbnN0IHBsYWNlT3B0aW9ucyA9IFtcImZpbGVcIiwgXCJsaW5lXCIsIFwiY29sdW1uXCIsIFwicHJvbXB0XCIsIFwidG9rZW5zXCJdIGFzIGNvbnN0IHNhdGlzZmllcyByZWFkb25seSBPcHRpb25OYW1lW107XG5cbmZ1bmN0aW9uIHJlYWRQbGFjZSh2YWx1ZXM6IFZhbHVlczwodHlwZW9mIHBsYWNlT3B0aW9ucylbbnVtYmVyXT4pOiBDb21wbGV0ZVBsYWNlIHtcbiAgY29uc3QgaGludCA9IFwiR2l2ZSAtLWZpbGUgd2l0aCAtLWxpbmUgYW5kIC0tY29sdW1uLCBvciAtLXByb21wdCwgb3IgLS10b2tlbnMsIG9yIC0tc3RkaW4uXCI7XG4gIGNvbnN0IGdpdmVuID0gKFtcImZpbGVcIiwgXCJwcm9tcHRcIiwgXCJ0b2tlbnNcIl0gYXMgY29uc3QpLmZpbHRlcigobmFtZSkgPT4gdmFsdWVzW25hbWVdICE9PSB1bmRlZmluZWQpO1xuICBpZiAoZ2l2ZW4ubGVuZ3RoICE9PSAxKSB7XG4gICAgY29uc3Qgd2hhdCA9XG4gICAgICBnaXZlbi5sZW5ndGggPT09IDAgPyBcIm5vIHBsYWNlIGlzIGdpdmVuXCIgOiBgJHtnaXZlbi5tYXAoKG5hbWUpID0+IGAtLSR7bmFtZX1gKS5qb2luKFwiIGFuZCBcIil9IGV4Y2x1ZGUgZWFjaCBvdGhlcmA7XG4gICAgdGhyb3cgdXNhZ2UoYGF0dHVuZSBjb21wbGV0ZTogJHt3aGF0fWAsIGhpbnQpO1xuICB9XG4gIGlmICh2YWx1ZXMuZmlsZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgbGluZSA9IG5lZWQodmFsdWVzLmxpbmUsIGBhdHR1bmUgY29tcGxldGU6IC0tbGluZSBmb3IgLS1maWxlICR7dmFsdWVzLmZpbGV9YCwgaGludCk7XG4gICAgY29uc3QgY29sdW1uID0gbmVlZCh2YWx1ZXMuY29sdW1uLCBgYXR0dW5lIGNvbXBsZXRlOiAtLWNvbHVtbiBmb3IgLS1maWxlICR7dmFsdWVzLmZpbGV9YCwgaGludCk7XG4gICAgcmV0dXJuIHsga2luZDogXCJmaWxlXCIsIGZpbGU6IHZhbHVlcy5maWxlLCBsaW5lLCBjb2x1bW4gfTtcbiAgfVxuICBpZiAodmFsdWVzLmxpbmUgIT09IHVuZGVmaW5lZCB8fCB2YWx1ZXMuY29sdW1uICE9PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyB1c2FnZShcImF0dHVuZSBjb21wbGV0ZTogLS1saW5lIGFuZCAtLWNvbHVtbiBnbyB3aXRoIC0tZmlsZSBvbmx5XCIsIGhpbnQpO1xuICB9XG4gIGlmICh2YWx1ZXMucHJvbXB0ICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGtpbmQ6IFwicHJvbXB0XCIsIHByb21wdDogdmFsdWVzLnByb21wdCB9O1xuICByZXR1cm4geyBraW5kOiBcInRva2Vuc1wiLCB0b2tlbnM6IG5lZWQodmFsdWVzLnRva2VucywgXCJhdHR1bmUgY29tcGxldGU6IC0tdG9rZW5zXCIsIGhpbnQpIH07XG59XG4iLCAiLyoqIGBjb21wbGV0ZSAtLXN0ZGluYDogbGluZXMgb2YgSlNPTiBpbiwgb25lIGxpbmUgb2YgSlNPTiBvdXQgZm9yIGVhY2ggcmVxdWVzdC4gKi9cbmltcG9ydCB7IHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciwgdG9FcnJvckRhdGEgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBsZXRlUmVxdWVzdCB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuaW1wb3J0IHsgY3JlYXRlUXVldWUgfSBmcm9tIFwiLi4vcXVldWVcIjtcbmltcG9ydCB7IHBhcnNlU3RkaW5MaW5lLCB0eXBlIFJlcXVlc3RJZCwgcmVhZGFibGVJZCwgdHlwZSBTdGRpbkxpbmUgfSBmcm9tIFwiLi4vcmVxdWVzdHNcIjtcbmltcG9ydCB7IGpzb25MaW5lIH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5pbXBvcnQgdHlwZSB7IENvbnRleHQgfSBmcm9tIFwiLi92ZXJiXCI7XG5cbi8qKiBXaGF0IHRoZSBjb21tYW5kIGxpbmUgc2V0IGZvciBldmVyeSByZXF1ZXN0IHRoYXQgZG9lcyBub3Qgc2F5IG90aGVyd2lzZS4gKi9cbmV4cG9ydCB0eXBlIFNldHRpbmdzID0gT21pdDxDb21wbGV0ZVJlcXVlc3QsIFwiYXRcIj47XG5cbi8qKlxuICogU2VydmVzIHVudGlsIHRoZSBpbnB1dCBlbmRzIGFuZCBldmVyeSByZXF1ZXN0IGlzIGFuc3dlcmVkLiBSZXF1ZXN0cyBhcmUgYW5zd2VyZWQgb25lIGFmdGVyIHRoZSBvdGhlciwgaW4gdGhlaXIgb3JkZXI7XG4gKiBhIHdyb25nIGxpbmUgZ2V0cyBhbiBgZXJyb3JgIGxpbmUgYW5kIG5vdGhpbmcgZWxzZSBoYXBwZW5zLiBSZWplY3RzIHdpdGggYEVfSU5URVJSVVBURURgIG9uY2UgdGhlIHNpZ25hbCBpcyBhYm9ydGVkLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc2VydmVMaW5lcyhzZXR0aW5nczogU2V0dGluZ3MsIHsgb3BlcmF0aW9ucywgaW8sIG91dHB1dCwgc2lnbmFsIH06IENvbnRleHQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgY29tcGxldGVyID0gYXdhaXQgb3BlcmF0aW9ucy5jcmVhdGVDb21wbGV0ZXIob3V0cHV0LmxvZyk7XG4gIGNvbnN0IHF1ZXVlID0gY3JlYXRlUXVldWUoKTtcbiAgY29uc3QgcGVuZGluZyA9IG5ldyBNYXA8UmVxdWVzdElkLCBBYm9ydENvbnRyb2xsZXI+KCk7XG4gIGNvbnN0IGFuc3dlcnMgPSBuZXcgU2V0PFByb21pc2U8dm9pZD4+KCk7XG4gIGNvbnN0IGNhbmNlbEFsbCA9ICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IGNvbnRyb2xsZXIgb2YgcGVuZGluZy52YWx1ZXMoKSkgY29udHJvbGxlci5hYm9ydCgpO1xuICB9O1xuICBzaWduYWwuYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGNhbmNlbEFsbCk7XG5cbiAgY29uc3QgYW5zd2VyID0gYXN5bmMgKHJlcXVlc3Q6IEV4dHJhY3Q8U3RkaW5MaW5lLCB7IGtpbmQ6IFwiY29tcGxldGVcIiB9PiwgY29udHJvbGxlcjogQWJvcnRDb250cm9sbGVyKSA9PiB7XG4gICAgY29uc3QgeyBpZCB9ID0gcmVxdWVzdDtcbiAgICB0cnkge1xuICAgICAgY29uc3QgY29tcGxldGUgPSBjb21wbGV0ZVJlcXVlc3Qoc2V0dGluZ3MsIHJlcXVlc3QsIGlvLmN3ZCk7XG4gICAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBxdWV1ZS5ydW4oKGFib3J0ZWQpID0+IGNvbXBsZXRlci5jb21wbGV0ZShjb21wbGV0ZSwgYWJvcnRlZCksIGNvbnRyb2xsZXIuc2lnbmFsKTtcbiAgICAgIGlvLm91dChqc29uTGluZSh7IGV2ZW50OiBcInJlc3VsdFwiLCBpZCwgLi4ucmVzdWx0IH0pKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaW8ub3V0KGpzb25MaW5lKHsgZXZlbnQ6IFwiZXJyb3JcIiwgaWQsIC4uLnRvRXJyb3JEYXRhKGVycm9yKSB9KSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHBlbmRpbmcuZGVsZXRlKGlkKTtcbiAgICB9XG4gIH07XG5cbiAgdHJ5IHtcbiAgICBmb3IgYXdhaXQgKGNvbnN0IHsgdGV4dCwgbnVtYmVyIH0gb2YgbGluZXMoaW8uaW5wdXQsIHNpZ25hbCkpIHtcbiAgICAgIGlmICh0ZXh0LnRyaW0oKSA9PT0gXCJcIikgY29udGludWU7XG4gICAgICBsZXQgdmFsdWU6IHVua25vd24gPSBudWxsO1xuICAgICAgdHJ5IHtcbiAgICAgICAgdmFsdWUgPSBwYXJzZUpzb24odGV4dCwgbnVtYmVyKTtcbiAgICAgICAgY29uc3QgcmVxdWVzdCA9IHBhcnNlU3RkaW5MaW5lKHZhbHVlKTtcbiAgICAgICAgaWYgKHJlcXVlc3Qua2luZCA9PT0gXCJjYW5jZWxcIikge1xuICAgICAgICAgIC8vIFRoZSBpZCBtYXkgYmUgYW5zd2VyZWQgYWxyZWFkeTogdGhlbiB0aGUgY2FuY2VsbGF0aW9uIGNhbWUgdG9vIGxhdGUsIHdoaWNoIGlzIG5vIGVycm9yLlxuICAgICAgICAgIHBlbmRpbmcuZ2V0KHJlcXVlc3QuaWQpPy5hYm9ydCgpO1xuICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGlmIChwZW5kaW5nLmhhcyhyZXF1ZXN0LmlkKSkgdGhyb3cgc3RpbGxPcGVuKHJlcXVlc3QuaWQpO1xuICAgICAgICBjb25zdCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgICAgICBwZW5kaW5nLnNldChyZXF1ZXN0LmlkLCBjb250cm9sbGVyKTtcbiAgICAgICAgY29uc3QgcnVubmluZyA9IGFuc3dlcihyZXF1ZXN0LCBjb250cm9sbGVyKS5maW5hbGx5KCgpID0+IGFuc3dlcnMuZGVsZXRlKHJ1bm5pbmcpKTtcbiAgICAgICAgYW5zd2Vycy5hZGQocnVubmluZyk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBjb25zdCBpZCA9IHJlYWRhYmxlSWQodmFsdWUpO1xuICAgICAgICBpby5vdXQoanNvbkxpbmUoeyBldmVudDogXCJlcnJvclwiLCAuLi4oaWQgPT09IG51bGwgPyB7fSA6IHsgaWQgfSksIGxpbmU6IG51bWJlciwgLi4udG9FcnJvckRhdGEoZXJyb3IpIH0pKTtcbiAgICAgIH1cbiAgICB9XG4gICAgYXdhaXQgUHJvbWlzZS5hbGwoYW5zd2Vycyk7XG4gICAgaWYgKHNpZ25hbC5hYm9ydGVkKSB7XG4gICAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX0lOVEVSUlVQVEVEXCIsIFwiSW50ZXJydXB0ZWQgYmVmb3JlIHRoZSBpbnB1dCBlbmRlZC5cIiwgXCJTZW5kIHRoZSByZXF1ZXN0cyBhZ2Fpbi5cIik7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIHNpZ25hbC5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgY2FuY2VsQWxsKTtcbiAgICBhd2FpdCBjb21wbGV0ZXIuZGlzcG9zZSgpO1xuICB9XG59XG5cbmZ1bmN0aW9uIGNvbXBsZXRlUmVxdWVzdChcbiAgc2V0dGluZ3M6IFNldHRpbmdzLFxuICByZXF1ZXN0OiBFeHRyYWN0PFN0ZGluTGluZSwgeyBraW5kOiBcImNvbXBsZXRlXCIgfT4sXG4gIGN3ZDogc3RyaW5nLFxuKTogQ29tcGxldGVSZXF1ZXN0IHtcbiAgY29uc3QgeyBhdCwgYWRhcHRlciwgc3RyZW5ndGgsIG1heFRva2VucywgcmF3IH0gPSByZXF1ZXN0O1xuICBjb25zdCB7IGFkYXB0ZXI6IHVzdWFsLCAuLi5vdGhlcnMgfSA9IHNldHRpbmdzO1xuICBjb25zdCBjaG9zZW4gPSBhZGFwdGVyID09PSB1bmRlZmluZWQgPyB1c3VhbCA6IGFkYXB0ZXI7XG4gIHJldHVybiB7XG4gICAgLi4ub3RoZXJzLFxuICAgIC4uLihjaG9zZW4gPT09IHVuZGVmaW5lZCB8fCBjaG9zZW4gPT09IG51bGwgPyB7fSA6IHsgYWRhcHRlcjogcmVzb2x2ZShjd2QsIGNob3NlbikgfSksXG4gICAgLi4uKHN0cmVuZ3RoID09PSB1bmRlZmluZWQgPyB7fSA6IHsgc3RyZW5ndGggfSksXG4gICAgLi4uKG1heFRva2VucyA9PT0gdW5kZWZpbmVkID8ge30gOiB7IG1heFRva2VucyB9KSxcbiAgICAuLi4ocmF3ID09PSB1bmRlZmluZWQgPyB7fSA6IHsgcmF3IH0pLFxuICAgIGF0OiBhdC5raW5kID09PSBcImZpbGVcIiA/IHsgLi4uYXQsIGZpbGU6IHJlc29sdmUoY3dkLCBhdC5maWxlKSB9IDogYXQsXG4gIH07XG59XG5cbmZ1bmN0aW9uIHBhcnNlSnNvbih0ZXh0OiBzdHJpbmcsIGxpbmU6IG51bWJlcik6IHVua25vd24ge1xuICB0cnkge1xuICAgIHJldHVybiBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGNvbnN0IHdoeSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKTtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIGBsaW5lICR7bGluZX0gaXMgbm90IEpTT046ICR7d2h5fWAsIFwiU2VuZCBvbmUgSlNPTiBvYmplY3QgYSBsaW5lLlwiKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBzdGlsbE9wZW4oaWQ6IFJlcXVlc3RJZCk6IEF0dHVuZUVycm9yIHtcbiAgY29uc3Qgc2hvd24gPSBKU09OLnN0cmluZ2lmeShpZCk7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIGBpZCAke3Nob3dufSBpcyBub3QgYW5zd2VyZWQgeWV0YCwgXCJHaXZlIGVhY2ggb3BlbiByZXF1ZXN0IGFuIGlkIG9mIGl0cyBvd24uXCIpO1xufVxuXG4vKipcbiAqIExpbmVzIGJ5IGBcXG5gIGFsb25lLiBOb2RlJ3Mgb3duIHJlYWRsaW5lIGFsc28gYnJlYWtzIGF0IFUrMjAyOCBhbmQgVSsyMDI5LCB3aGljaCBtYXkgc3RhbmQgdW5lc2NhcGVkIGluIEpTT04gdGV4dHMuXG4gKiBFbmRzIGVhcmx5IHdoZW4gdGhlIHNpZ25hbCBpcyBhYm9ydGVkLlxuICovXG5hc3luYyBmdW5jdGlvbiogbGluZXMoXG4gIGlucHV0OiBBc3luY0l0ZXJhYmxlPFVpbnQ4QXJyYXkgfCBzdHJpbmc+LFxuICBzaWduYWw6IEFib3J0U2lnbmFsLFxuKTogQXN5bmNHZW5lcmF0b3I8eyByZWFkb25seSB0ZXh0OiBzdHJpbmc7IHJlYWRvbmx5IG51bWJlcjogbnVtYmVyIH0+IHtcbiAgY29uc3QgZGVjb2RlciA9IG5ldyBUZXh0RGVjb2RlcigpO1xuICBsZXQgcmVzdCA9IFwiXCI7XG4gIGxldCBudW1iZXIgPSAwO1xuICBmb3IgYXdhaXQgKGNvbnN0IHBpZWNlIG9mIHVudGlsQWJvcnRlZChpbnB1dCwgc2lnbmFsKSkge1xuICAgIGNvbnN0IHBhcnRzID0gKHJlc3QgKyAodHlwZW9mIHBpZWNlID09PSBcInN0cmluZ1wiID8gcGllY2UgOiBkZWNvZGVyLmRlY29kZShwaWVjZSwgeyBzdHJlYW06IHRydWUgfSkpKS5zcGxpdChcIlxcblwiKTtcbiAgICByZXN0ID0gcGFydHMucG9wKCkgPz8gXCJcIjtcbiAgICBmb3IgKGNvbnN0IHRleHQgb2YgcGFydHMpIHlpZWxkIHsgdGV4dCwgbnVtYmVyOiArK251bWJlciB9O1xuICB9XG4gIGlmIChyZXN0ICE9PSBcIlwiKSB5aWVsZCB7IHRleHQ6IHJlc3QsIG51bWJlcjogKytudW1iZXIgfTtcbn1cblxuLyoqIEEgc3RyZWFtIHRoYXQgaXMgc2lsZW50IHdvdWxkIG90aGVyd2lzZSBob2xkIHRoZSBwcm9jZXNzIGFmdGVyIEN0cmwrQy4gKi9cbmFzeW5jIGZ1bmN0aW9uKiB1bnRpbEFib3J0ZWQ8VD4oaW5wdXQ6IEFzeW5jSXRlcmFibGU8VD4sIHNpZ25hbDogQWJvcnRTaWduYWwpOiBBc3luY0dlbmVyYXRvcjxUPiB7XG4gIGNvbnN0IGFib3J0ZWQgPSBuZXcgUHJvbWlzZTxcImFib3J0ZWRcIj4oKHJlc29sdmUpID0+IHtcbiAgICBpZiAoc2lnbmFsLmFib3J0ZWQpIHJlc29sdmUoXCJhYm9ydGVkXCIpO1xuICAgIHNpZ25hbC5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgKCkgPT4gcmVzb2x2ZShcImFib3J0ZWRcIiksIHsgb25jZTogdHJ1ZSB9KTtcbiAgfSk7XG4gIGNvbnN0IGl0ZXJhdG9yID0gaW5wdXRbU3ltYm9sLmFzeW5jSXRlcmF0b3JdKCk7XG4gIGZvciAoOzspIHtcbiAgICBjb25zdCBuZXh0ID0gYXdhaXQgUHJvbWlzZS5yYWNlKFtpdGVyYXRvci5uZXh0KCksIGFib3J0ZWRdKTtcbiAgICBpZiAobmV4dCA9PT0gXCJhYm9ydGVkXCIgfHwgbmV4dC5kb25lID09PSB0cnVlKSByZXR1cm47XG4gICAgeWllbGQgbmV4dC52YWx1ZTtcbiAgfVxufVxuIiwgImltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4vZXJyb3JzXCI7XG5cbi8qKiBSdW5zIG9uZSB0YXNrIGF0IGEgdGltZSwgaW4gdGhlIG9yZGVyIGluIHdoaWNoIHRoZXkgY2FtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUXVldWUge1xuICAvKiogQSB0YXNrIHRoYXQgaXMgYWJvcnRlZCB3aGlsZSBpdCBzdGlsbCB3YWl0cyBuZXZlciBzdGFydHMgYW5kIHJlamVjdHMgYXQgb25jZSB3aXRoIGBFX0lOVEVSUlVQVEVEYC4gKi9cbiAgcnVuPFQ+KHRhc2s6IChzaWduYWw6IEFib3J0U2lnbmFsKSA9PiBQcm9taXNlPFQ+LCBzaWduYWw6IEFib3J0U2lnbmFsKTogUHJvbWlzZTxUPjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVF1ZXVlKCk6IFF1ZXVlIHtcbiAgbGV0IGxhc3Q6IFByb21pc2U8dm9pZD4gPSBQcm9taXNlLnJlc29sdmUoKTtcbiAgcmV0dXJuIHtcbiAgICBydW4odGFzaywgc2lnbmFsKSB7XG4gICAgICBjb25zdCBiZWZvcmUgPSBsYXN0O1xuICAgICAgY29uc3QgcmVzdWx0ID0gKGFzeW5jICgpID0+IHtcbiAgICAgICAgYXdhaXQgdW50aWxEb25lT3JBYm9ydGVkKGJlZm9yZSwgc2lnbmFsKTtcbiAgICAgICAgaWYgKHNpZ25hbC5hYm9ydGVkKSB0aHJvdyBpbnRlcnJ1cHRlZCgpO1xuICAgICAgICByZXR1cm4gdGFzayhzaWduYWwpO1xuICAgICAgfSkoKTtcbiAgICAgIC8vIEEgdGFzayB0aGF0IGdpdmVzIHVwIGl0cyBwbGFjZSB3aGlsZSBpdCB3YWl0cyBtdXN0IG5vdCBsZXQgdGhlIG5leHQgb25lIG92ZXJ0YWtlIHRoZSBvbmUgdGhhdCBydW5zLlxuICAgICAgbGFzdCA9IFByb21pc2UuYWxsU2V0dGxlZChbYmVmb3JlLCByZXN1bHRdKS50aGVuKCgpID0+IHVuZGVmaW5lZCk7XG4gICAgICByZXR1cm4gcmVzdWx0O1xuICAgIH0sXG4gIH07XG59XG5cbmZ1bmN0aW9uIGludGVycnVwdGVkKCk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcIkVfSU5URVJSVVBURURcIiwgXCJUaGUgcmVxdWVzdCB3YXMgY2FuY2VsbGVkIGJlZm9yZSBpdCBiZWdhbi5cIiwgXCJBc2sgYWdhaW4gd2hlbiBpdCBpcyBuZWVkZWQuXCIpO1xufVxuXG5mdW5jdGlvbiB1bnRpbERvbmVPckFib3J0ZWQoZG9uZTogUHJvbWlzZTx2b2lkPiwgc2lnbmFsOiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCBmaW5pc2ggPSAoKSA9PiB7XG4gICAgICBzaWduYWwucmVtb3ZlRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGZpbmlzaCk7XG4gICAgICByZXNvbHZlKCk7XG4gICAgfTtcbiAgICBzaWduYWwuYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGZpbmlzaCk7XG4gICAgaWYgKHNpZ25hbC5hYm9ydGVkKSBmaW5pc2goKTtcbiAgICB2b2lkIGRvbmUudGhlbihmaW5pc2gpO1xuICB9KTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IERldmljZUV2ZW50IH0gZnJvbSBcIi4uLy4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyB0YWJsZSB9IGZyb20gXCIuLi9vdXRwdXRcIjtcbmltcG9ydCB7IHZlcmIgfSBmcm9tIFwiLi4vdmVyYlwiO1xuXG5leHBvcnQgY29uc3QgZGV2aWNlcyA9IHZlcmIoe1xuICBzdW1tYXJ5OiBcIkxpc3Qgd2hhdCBjYW4gY29tcHV0ZSBoZXJlLCBhbmQgd2hldGhlciBpdCBjb21wdXRlcyByaWdodGx5XCIsXG4gIHBvc2l0aW9uYWw6IG51bGwsXG4gIG9wdGlvbnM6IFtdLFxuICBpbnRlcnJ1cHRpYmxlOiBmYWxzZSxcbiAgbm90ZXM6IFtcIkVhY2ggZGV2aWNlIGlzIHRyaWVkOiBhIHNtYWxsIHRyYWluaW5nIHN0ZXAgd2hvc2UgZ3JhZGllbnRzIGhhdmUgdG8gYWdyZWUgd2l0aCB0aGUgQ1BVJ3MuXCJdLFxuICBwcmVwYXJlKCkge1xuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBvdXRwdXQgfSkgPT4ge1xuICAgICAgY29uc3QgZm91bmQgPSBhd2FpdCBvcGVyYXRpb25zLmRldmljZXMoKTtcbiAgICAgIGZvciAoY29uc3QgZGV2aWNlIG9mIGZvdW5kKSBvdXRwdXQuZXZlbnQoXCJkZXZpY2VcIiwgZGV2aWNlKTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCB7IGRldmljZXM6IGZvdW5kLmxlbmd0aCwgdXNhYmxlOiBmb3VuZC5maWx0ZXIoKGRldmljZSkgPT4gZGV2aWNlLnVzYWJsZSkubGVuZ3RoIH0pO1xuICAgICAgb3V0cHV0LnRleHQoXG4gICAgICAgIHRhYmxlKFtcImRldmljZVwiLCBcIm5hbWVcIiwgXCJ1c2FibGVcIiwgXCJlcnJvclwiLCBcIm5vZGVzXCIsIFwicmVhc29uXCJdLCBmb3VuZC5tYXAocm93KSwgW1xuICAgICAgICAgIFwibGVmdFwiLFxuICAgICAgICAgIFwibGVmdFwiLFxuICAgICAgICAgIFwibGVmdFwiLFxuICAgICAgICAgIFwicmlnaHRcIixcbiAgICAgICAgICBcImxlZnRcIixcbiAgICAgICAgICBcImxlZnRcIixcbiAgICAgICAgXSksXG4gICAgICApO1xuICAgIH07XG4gIH0sXG59KTtcblxuZnVuY3Rpb24gcm93KGRldmljZTogRGV2aWNlRXZlbnQpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IHBsYWNlbWVudCA9IE9iamVjdC5lbnRyaWVzKGRldmljZS5wbGFjZW1lbnQgPz8ge30pLm1hcCgoW3Byb3ZpZGVyLCBub2Rlc10pID0+IGAke3Byb3ZpZGVyfSAke25vZGVzfWApO1xuICByZXR1cm4gW1xuICAgIGRldmljZS5kZXZpY2UsXG4gICAgZGV2aWNlLm5hbWUsXG4gICAgZGV2aWNlLnVzYWJsZSA/IFwieWVzXCIgOiBcIm5vXCIsXG4gICAgZGV2aWNlLnNlbGZUZXN0ID09PSB1bmRlZmluZWQgPyBcIlwiIDogZGV2aWNlLnNlbGZUZXN0Lm1heFJlbGF0aXZlRXJyb3IudG9FeHBvbmVudGlhbCgxKSxcbiAgICBwbGFjZW1lbnQuam9pbihcIiwgXCIpLFxuICAgIGRldmljZS5yZWFzb24sXG4gIF07XG59XG4iLCAiaW1wb3J0IHsgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IGRlZmluZWQsIG5lZWQsIHZlcmIgfSBmcm9tIFwiLi4vdmVyYlwiO1xuaW1wb3J0IHsgdmVyZGljdFRleHQgfSBmcm9tIFwiLi4vdmVyZGljdFwiO1xuXG5leHBvcnQgY29uc3QgZXZhbHVhdGUgPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJDb21wYXJlIGFuIGFkYXB0ZXIgd2l0aCBpdHMgYmFzZSBvbiBhIHdvcmtzcGFjZSdzIGhlbGQtb3V0IGZpbGVzXCIsXG4gIHBvc2l0aW9uYWw6IFwiV09SS1NQQUNFXCIsXG4gIG9wdGlvbnM6IFtcImJhc2VcIiwgXCJhZGFwdGVyXCIsIFwiZGV2aWNlXCIsIFwicHJlY2lzaW9uXCIsIFwidGhyZWFkc1wiLCBcInNlZWRcIl0sXG4gIGludGVycnVwdGlibGU6IHRydWUsXG4gIG5vdGVzOiBbXCIgIGF0dHVuZSBldmFsdWF0ZSAuIC0tYWRhcHRlciBESVJcIl0sXG4gIHByZXBhcmUod29ya3NwYWNlLCB2YWx1ZXMpIHtcbiAgICBjb25zdCBmb2xkZXIgPSBuZWVkKHdvcmtzcGFjZSwgXCJXT1JLU1BBQ0VcIiwgXCJVc2FnZTogYXR0dW5lIGV2YWx1YXRlIFdPUktTUEFDRVwiKTtcbiAgICByZXR1cm4gYXN5bmMgKHsgb3BlcmF0aW9ucywgb3V0cHV0LCBpbywgc2lnbmFsIH0pID0+IHtcbiAgICAgIGNvbnN0IHJlcXVlc3QgPSB7XG4gICAgICAgIHdvcmtzcGFjZTogcmVzb2x2ZShpby5jd2QsIGZvbGRlciksXG4gICAgICAgIC4uLmRlZmluZWQoe1xuICAgICAgICAgIGJhc2U6IHZhbHVlcy5iYXNlLFxuICAgICAgICAgIGFkYXB0ZXI6IHZhbHVlcy5hZGFwdGVyID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiByZXNvbHZlKGlvLmN3ZCwgdmFsdWVzLmFkYXB0ZXIpLFxuICAgICAgICAgIGRldmljZTogdmFsdWVzLmRldmljZSxcbiAgICAgICAgICBwcmVjaXNpb246IHZhbHVlcy5wcmVjaXNpb24sXG4gICAgICAgICAgdGhyZWFkczogdmFsdWVzLnRocmVhZHMsXG4gICAgICAgICAgc2VlZDogdmFsdWVzLnNlZWQsXG4gICAgICAgIH0pLFxuICAgICAgfTtcbiAgICAgIGNvbnN0IG9uUHJvZ3Jlc3MgPSAoZG9uZTogbnVtYmVyLCB0b3RhbDogbnVtYmVyKSA9PiB7XG4gICAgICAgIGlmIChpby50ZXJtaW5hbCAmJiAhb3V0cHV0Lmpzb24pIGlvLm91dChgXFxyXFx4MWJbMkske2RvbmUgPCB0b3RhbCA/IGBldmFsdWF0aW5nICR7ZG9uZX0vJHt0b3RhbH1gIDogXCJcIn1gKTtcbiAgICAgIH07XG4gICAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBvcGVyYXRpb25zLmV2YWx1YXRlKHJlcXVlc3QsIHsgc2lnbmFsLCBvblByb2dyZXNzLCBsb2c6IG91dHB1dC5sb2cgfSk7XG4gICAgICBvdXRwdXQuZXZlbnQoXCJyZXN1bHRcIiwgcmVzdWx0KTtcbiAgICAgIG91dHB1dC50ZXh0KGAke3ZlcmRpY3RUZXh0KHJlc3VsdCl9XFxuYCk7XG4gICAgfTtcbiAgfSxcbn0pO1xuIiwgImltcG9ydCB0eXBlIHsgRXZhbHVhdGVSZXN1bHQsIE1ldHJpY3MgfSBmcm9tIFwiLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB7IHRhYmxlIH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5cbi8qKiBCYXNlIGFuZCB0dW5lZCBzaWRlIGJ5IHNpZGUsIHRoZW4gaW4gb25lIHNlbnRlbmNlIHdoZXRoZXIgdGhlIGRpZmZlcmVuY2UgbWVhbnMgYW55dGhpbmcuICovXG5leHBvcnQgZnVuY3Rpb24gdmVyZGljdFRleHQodmVyZGljdDogRXZhbHVhdGVSZXN1bHQpOiBzdHJpbmcge1xuICBjb25zdCB7IGJhc2UsIHR1bmVkLCBkaWZmZXJlbmNlLCBiZXR0ZXIgfSA9IHZlcmRpY3Q7XG4gIGNvbnN0IHJvdyA9IChuYW1lOiBzdHJpbmcsIHJlYWQ6IChtZXRyaWNzOiBNZXRyaWNzKSA9PiBudW1iZXIsIGRpZ2l0czogbnVtYmVyLCBzY2FsZTogbnVtYmVyLCB1bml0OiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBzaG93biA9IFtiYXNlLCB0dW5lZF0ubWFwKChtZXRyaWNzKSA9PiBgJHsoc2NhbGUgKiByZWFkKG1ldHJpY3MpKS50b0ZpeGVkKGRpZ2l0cyl9JHt1bml0fWApO1xuICAgIHJldHVybiBbbmFtZSwgLi4uc2hvd25dO1xuICB9O1xuICBjb25zdCByb3dzID0gW1xuICAgIHJvdyhcIm5hdHMgcGVyIHRva2VuXCIsIChtZXRyaWNzKSA9PiBtZXRyaWNzLm5hdHNQZXJUb2tlbiwgMywgMSwgXCJcIiksXG4gICAgcm93KFwibmF0cyBwZXIgYnl0ZVwiLCAobWV0cmljcykgPT4gbWV0cmljcy5uYXRzUGVyQnl0ZSwgMywgMSwgXCJcIiksXG4gICAgcm93KFwibGluZSBleGFjdCBtYXRjaFwiLCAobWV0cmljcykgPT4gbWV0cmljcy5saW5lRXhhY3RNYXRjaCwgMSwgMTAwLCBcIiAlXCIpLFxuICAgIHJvdyhcInNwYW4gZXhhY3QgbWF0Y2hcIiwgKG1ldHJpY3MpID0+IG1ldHJpY3Muc3BhbkV4YWN0TWF0Y2gsIDEsIDEwMCwgXCIgJVwiKSxcbiAgICByb3coXCJlZGl0IHNpbWlsYXJpdHlcIiwgKG1ldHJpY3MpID0+IG1ldHJpY3MuZWRpdFNpbWlsYXJpdHksIDEsIDEwMCwgXCIgJVwiKSxcbiAgICByb3coXCJpZGVudGlmaWVyIEYxXCIsIChtZXRyaWNzKSA9PiBtZXRyaWNzLmlkZW50aWZpZXJGMSwgMSwgMTAwLCBcIiAlXCIpLFxuICBdO1xuICBjb25zdCBpbnRlcnZhbCA9IGAke3NpZ25lZChkaWZmZXJlbmNlLnZhbHVlKX0gbmF0cyBwZXIgdG9rZW4sIDk1ICUgYmV0d2VlbiAke3NpZ25lZChkaWZmZXJlbmNlLmxvdzk1KX0gYW5kICR7c2lnbmVkKGRpZmZlcmVuY2UuaGlnaDk1KX1gO1xuICBjb25zdCBzZW50ZW5jZSA9IGJldHRlclxuICAgID8gYEJldHRlciB0aGFuIHRoZSBiYXNlIG9uIGhlbGQtb3V0IGZpbGVzOiAke2ludGVydmFsfS5gXG4gICAgOiBgTm90IHNob3duIHRvIGJlIGJldHRlciB0aGFuIHRoZSBiYXNlIG9uIGhlbGQtb3V0IGZpbGVzOiAke2ludGVydmFsfS5gO1xuICByZXR1cm4gdGFibGUoW1wiaGVsZC1vdXQgZmlsZXNcIiwgXCJiYXNlXCIsIFwidHVuZWRcIl0sIHJvd3MsIFtcImxlZnRcIiwgXCJyaWdodFwiLCBcInJpZ2h0XCJdKSArIHNlbnRlbmNlO1xufVxuXG5mdW5jdGlvbiBzaWduZWQodmFsdWU6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBgJHt2YWx1ZSA+IDAgPyBcIitcIiA6IHZhbHVlIDwgMCA/IFwiXHUyMjEyXCIgOiBcIlwifSR7TWF0aC5hYnModmFsdWUpLnRvRml4ZWQoMyl9YDtcbn1cbiIsICJpbXBvcnQgeyByZXNvbHZlIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgZGVmaW5lZCwgbmVlZCwgdmVyYiB9IGZyb20gXCIuLi92ZXJiXCI7XG5cbmV4cG9ydCBjb25zdCBncmFkaWVudHMgPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJXcml0ZSB0aGUgZ3JhZGllbnRzIG9mIGFuIGV4YW1wbGVzIGZpbGUsIGJlZm9yZSBjbGlwcGluZ1wiLFxuICBwb3NpdGlvbmFsOiBudWxsLFxuICBvcHRpb25zOiBbXCJiYXNlXCIsIFwiYWRhcHRlclwiLCBcIm1ldGhvZFwiLCBcImV4YW1wbGVzXCIsIFwib3V0XCIsIFwicmFua1wiLCBcImFscGhhXCIsIFwidGFyZ2V0c1wiLCBcInNlZWRcIiwgXCJkZXZpY2VcIiwgXCJwcmVjaXNpb25cIl0sXG4gIGludGVycnVwdGlibGU6IGZhbHNlLFxuICBub3RlczogW1xuICAgIFwiVGhlIG91dHB1dCBpcyBhIHNhZmV0ZW5zb3JzIGZpbGU6IG9uZSB0ZW5zb3IgcGVyIExvUkEgbWF0cml4IHVuZGVyIGl0cyBQRUZUIGtleTsgd2l0aCAtLW1ldGhvZCBmdWxsIG9uZSBwZXIgd2VpZ2h0LlwiLFxuICAgIFwiV2l0aG91dCAtLWFkYXB0ZXI6IGEgZnJlc2ggYWRhcHRlciBvZiAtLXJhbmssIC0tYWxwaGEsIC0tdGFyZ2V0cyBhbmQgLS1zZWVkLlwiLFxuICAgIFwiXCIsXG4gICAgXCIgIGF0dHVuZSBncmFkaWVudHMgLS1hZGFwdGVyIERJUiAtLWV4YW1wbGVzIGV4YW1wbGVzLmpzb25sIC0tb3V0IGdyYWRpZW50cy5zYWZldGVuc29yc1wiLFxuICBdLFxuICBwcmVwYXJlKF8sIHZhbHVlcykge1xuICAgIGNvbnN0IGhpbnQgPSBcIlVzYWdlOiBhdHR1bmUgZ3JhZGllbnRzIC0tZXhhbXBsZXMgRklMRSAtLW91dCBGSUxFIFtPUFRJT05TXVwiO1xuICAgIGNvbnN0IGV4YW1wbGVzID0gbmVlZCh2YWx1ZXMuZXhhbXBsZXMsIFwiYXR0dW5lIGdyYWRpZW50czogLS1leGFtcGxlc1wiLCBoaW50KTtcbiAgICBjb25zdCBvdXQgPSBuZWVkKHZhbHVlcy5vdXQsIFwiYXR0dW5lIGdyYWRpZW50czogLS1vdXRcIiwgaGludCk7XG4gICAgcmV0dXJuIGFzeW5jICh7IG9wZXJhdGlvbnMsIG91dHB1dCwgaW8gfSkgPT4ge1xuICAgICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgb3BlcmF0aW9ucy5ncmFkaWVudHMoe1xuICAgICAgICBleGFtcGxlczogcmVzb2x2ZShpby5jd2QsIGV4YW1wbGVzKSxcbiAgICAgICAgb3V0OiByZXNvbHZlKGlvLmN3ZCwgb3V0KSxcbiAgICAgICAgLi4uZGVmaW5lZCh7XG4gICAgICAgICAgYmFzZTogdmFsdWVzLmJhc2UsXG4gICAgICAgICAgYWRhcHRlcjogdmFsdWVzLmFkYXB0ZXIgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHJlc29sdmUoaW8uY3dkLCB2YWx1ZXMuYWRhcHRlciksXG4gICAgICAgICAgbWV0aG9kOiB2YWx1ZXMubWV0aG9kLFxuICAgICAgICAgIHJhbms6IHZhbHVlcy5yYW5rLFxuICAgICAgICAgIGFscGhhOiB2YWx1ZXMuYWxwaGEsXG4gICAgICAgICAgdGFyZ2V0czogdmFsdWVzLnRhcmdldHMsXG4gICAgICAgICAgc2VlZDogdmFsdWVzLnNlZWQsXG4gICAgICAgICAgZGV2aWNlOiB2YWx1ZXMuZGV2aWNlLFxuICAgICAgICAgIHByZWNpc2lvbjogdmFsdWVzLnByZWNpc2lvbixcbiAgICAgICAgfSksXG4gICAgICB9KTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCByZXN1bHQpO1xuICAgICAgb3V0cHV0LnRleHQoYGxvc3MgJHtyZXN1bHQubG9zcy50b0ZpeGVkKDYpfSwgZ3JhZGllbnQgbm9ybSAke3Jlc3VsdC5ncmFkTm9ybS50b0ZpeGVkKDYpfSwgd3JpdHRlbiB0byAke291dH1cXG5gKTtcbiAgICB9O1xuICB9LFxufSk7XG4iLCAiaW1wb3J0IHsgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IHRhYmxlIH0gZnJvbSBcIi4uL291dHB1dFwiO1xuaW1wb3J0IHsgZGVmaW5lZCwgbmVlZCwgdXNhZ2UsIHZlcmIgfSBmcm9tIFwiLi4vdmVyYlwiO1xuXG5leHBvcnQgY29uc3QgbG9naXRzID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiUHJpbnQgdGhlIGxvZ2l0cyB0aGF0IGZvbGxvdyBhIGxpc3Qgb2YgdG9rZW5zXCIsXG4gIHBvc2l0aW9uYWw6IG51bGwsXG4gIG9wdGlvbnM6IFtcImJhc2VcIiwgXCJhZGFwdGVyXCIsIFwibWVyZ2VkXCIsIFwic3RyZW5ndGhcIiwgXCJ0b2tlbnNcIiwgXCJkZXZpY2VcIiwgXCJwcmVjaXNpb25cIl0sXG4gIGludGVycnVwdGlibGU6IGZhbHNlLFxuICBub3RlczogW1wiICBhdHR1bmUgbG9naXRzIC0tdG9rZW5zIDEsMiwzIC0tanNvblwiLCBcIldpdGhvdXQgLS1qc29uOiB0aGUgdGVuIG1vc3QgbGlrZWx5IG5leHQgdG9rZW5zLlwiXSxcbiAgcHJlcGFyZShfLCB2YWx1ZXMpIHtcbiAgICBjb25zdCB0b2tlbnMgPSBuZWVkKHZhbHVlcy50b2tlbnMsIFwiYXR0dW5lIGxvZ2l0czogLS10b2tlbnNcIiwgXCJVc2FnZTogYXR0dW5lIGxvZ2l0cyAtLXRva2VucyAxLDIsMyBbT1BUSU9OU11cIik7XG4gICAgaWYgKHZhbHVlcy5tZXJnZWQgJiYgdmFsdWVzLmFkYXB0ZXIgPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgdXNhZ2UoXCJhdHR1bmUgbG9naXRzOiAtLW1lcmdlZCBuZWVkcyAtLWFkYXB0ZXJcIiwgXCJHaXZlIC0tYWRhcHRlciBESVIsIG9yIGxlYXZlIC0tbWVyZ2VkIG91dC5cIik7XG4gICAgfVxuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBvdXRwdXQsIGlvIH0pID0+IHtcbiAgICAgIGNvbnN0IHJlcXVlc3QgPSB7XG4gICAgICAgIHRva2VucyxcbiAgICAgICAgLi4uZGVmaW5lZCh7XG4gICAgICAgICAgYmFzZTogdmFsdWVzLmJhc2UsXG4gICAgICAgICAgYWRhcHRlcjogdmFsdWVzLmFkYXB0ZXIgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHJlc29sdmUoaW8uY3dkLCB2YWx1ZXMuYWRhcHRlciksXG4gICAgICAgICAgbWVyZ2VkOiB2YWx1ZXMubWVyZ2VkLFxuICAgICAgICAgIHN0cmVuZ3RoOiB2YWx1ZXMuc3RyZW5ndGgsXG4gICAgICAgICAgZGV2aWNlOiB2YWx1ZXMuZGV2aWNlLFxuICAgICAgICAgIHByZWNpc2lvbjogdmFsdWVzLnByZWNpc2lvbixcbiAgICAgICAgfSksXG4gICAgICB9O1xuICAgICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgb3BlcmF0aW9ucy5sb2dpdHMocmVxdWVzdCk7XG4gICAgICBvdXRwdXQuZXZlbnQoXCJyZXN1bHRcIiwgcmVzdWx0KTtcbiAgICAgIGNvbnN0IGJlc3QgPSByZXN1bHQubG9naXRzXG4gICAgICAgIC5tYXAoKGxvZ2l0LCB0b2tlbikgPT4gKHsgdG9rZW4sIGxvZ2l0IH0pKVxuICAgICAgICAuc29ydCgoYSwgYikgPT4gYi5sb2dpdCAtIGEubG9naXQpXG4gICAgICAgIC5zbGljZSgwLCAxMClcbiAgICAgICAgLm1hcCgoeyB0b2tlbiwgbG9naXQgfSkgPT4gW1N0cmluZyh0b2tlbiksIGxvZ2l0LnRvRml4ZWQoNCldKTtcbiAgICAgIG91dHB1dC50ZXh0KHRhYmxlKFtcInRva2VuXCIsIFwibG9naXRcIl0sIGJlc3QsIFtcInJpZ2h0XCIsIFwicmlnaHRcIl0pKTtcbiAgICB9O1xuICB9LFxufSk7XG4iLCAiaW1wb3J0IHsgYnl0ZXMsIGdyb3VwZWQsIHBlcmNlbnQsIHRhYmxlIH0gZnJvbSBcIi4uL291dHB1dFwiO1xuaW1wb3J0IHsgZGVmaW5lZCwgbmVlZCwgdmVyYiB9IGZyb20gXCIuLi92ZXJiXCI7XG5cbmV4cG9ydCBjb25zdCBtb2RlbHNMaXN0ID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiTGlzdCB0aGUgbW9kZWxzIHRoYXQgLS1iYXNlIGtub3dzIGJ5IG5hbWVcIixcbiAgcG9zaXRpb25hbDogbnVsbCxcbiAgb3B0aW9uczogW10sXG4gIGludGVycnVwdGlibGU6IGZhbHNlLFxuICBub3RlczogW10sXG4gIHByZXBhcmUoKSB7XG4gICAgcmV0dXJuIGFzeW5jICh7IG9wZXJhdGlvbnMsIG91dHB1dCB9KSA9PiB7XG4gICAgICBjb25zdCBtb2RlbHMgPSBhd2FpdCBvcGVyYXRpb25zLm1vZGVscygpO1xuICAgICAgZm9yIChjb25zdCBtb2RlbCBvZiBtb2RlbHMpIG91dHB1dC5ldmVudChcIm1vZGVsXCIsIG1vZGVsKTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCB7IG1vZGVsczogbW9kZWxzLmxlbmd0aCB9KTtcbiAgICAgIGNvbnN0IHJvd3MgPSBtb2RlbHMubWFwKCh7IGlkLCBieXRlczogc2l6ZSwgcGFyYW1ldGVycywgbGljZW5zZSwgc291cmNlLCBwYXRoIH0pID0+IHtcbiAgICAgICAgY29uc3QgY291bnQgPSBwYXJhbWV0ZXJzID09PSBudWxsID8gXCJub3QgYSBrbm93biBmYW1pbHlcIiA6IGdyb3VwZWQocGFyYW1ldGVycyk7XG4gICAgICAgIHJldHVybiBbaWQsIGJ5dGVzKHNpemUpLCBjb3VudCwgbGljZW5zZSA/PyBcIlwiLCBzb3VyY2UsIHBhdGhdO1xuICAgICAgfSk7XG4gICAgICBjb25zdCBjb2x1bW5zID0gW1wiaWRcIiwgXCJzaXplXCIsIFwicGFyYW1ldGVyc1wiLCBcImxpY2VuY2VcIiwgXCJmcm9tXCIsIFwicGF0aFwiXTtcbiAgICAgIG91dHB1dC50ZXh0KHRhYmxlKGNvbHVtbnMsIHJvd3MsIFtcImxlZnRcIiwgXCJyaWdodFwiLCBcInJpZ2h0XCIsIFwibGVmdFwiLCBcImxlZnRcIiwgXCJsZWZ0XCJdKSk7XG4gICAgfTtcbiAgfSxcbn0pO1xuXG5jb25zdCBpZEhpbnQgPSBcIkdpdmUgYW4gaWQgYXMgdGhlIG1vZGVsJ3MgcGFnZSBzaG93cyBpdCwgZm9yIGV4YW1wbGUgUXdlbi9Rd2VuMi41LUNvZGVyLTAuNUIuXCI7XG5cbmV4cG9ydCBjb25zdCBtb2RlbHNEb3dubG9hZCA9IHZlcmIoe1xuICBzdW1tYXJ5OiBcIkRvd25sb2FkIGEgYmFzZSBtb2RlbCBmcm9tIGEgaHViIGludG8gdGhlIHN0b3JlXCIsXG4gIHBvc2l0aW9uYWw6IFwiSURcIixcbiAgb3B0aW9uczogW1wicmV2aXNpb25cIl0sXG4gIGludGVycnVwdGlibGU6IHRydWUsXG4gIG5vdGVzOiBbXG4gICAgXCJIRl9FTkRQT0lOVCBuYW1lcyBhbm90aGVyIGh1YiwgSEZfVE9LRU4gYSB0b2tlbiBmb3IgbW9kZWxzIHRoYXQgbmVlZCBvbmU7IEhUVFBTX1BST1hZIGFuZCBOT19QUk9YWSBhcmUgaGVlZGVkLlwiLFxuICAgIFwiQW4gaW50ZXJydXB0ZWQgZG93bmxvYWQgZ29lcyBvbiB3aGVyZSBpdCBzdG9wcGVkLiBIRl9IVUJfT0ZGTElORT0xIHVzZXMgb25seSB3aGF0IGlzIG9uIHRoaXMgY29tcHV0ZXIuXCIsXG4gIF0sXG4gIHByZXBhcmUocG9zaXRpb25hbCwgeyByZXZpc2lvbiB9KSB7XG4gICAgY29uc3QgaWQgPSBuZWVkKHBvc2l0aW9uYWwsIFwidGhlIG1vZGVsJ3MgSURcIiwgaWRIaW50KTtcbiAgICByZXR1cm4gYXN5bmMgKHsgb3BlcmF0aW9ucywgaW8sIG91dHB1dCwgc2lnbmFsIH0pID0+IHtcbiAgICAgIGxldCBiYXIgPSBmYWxzZTtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGF3YWl0IG9wZXJhdGlvbnNcbiAgICAgICAgLmRvd25sb2FkTW9kZWwoXG4gICAgICAgICAgeyBpZCwgLi4uZGVmaW5lZCh7IHJldmlzaW9uIH0pIH0sXG4gICAgICAgICAge1xuICAgICAgICAgICAgc2lnbmFsLFxuICAgICAgICAgICAgb25FdmVudChldmVudCkge1xuICAgICAgICAgICAgICBjb25zdCB7IGV2ZW50OiBuYW1lLCAuLi5maWVsZHMgfSA9IGV2ZW50O1xuICAgICAgICAgICAgICBvdXRwdXQuZXZlbnQobmFtZSwgZmllbGRzKTtcbiAgICAgICAgICAgICAgaWYgKCFpby50ZXJtaW5hbCB8fCBvdXRwdXQuanNvbikgcmV0dXJuO1xuICAgICAgICAgICAgICBiYXIgPSB0cnVlO1xuICAgICAgICAgICAgICBjb25zdCBkb25lID0gcGVyY2VudChNYXRoLmZsb29yKCgxMDAgKiBldmVudC5kb25lQnl0ZXMpIC8gTWF0aC5tYXgoMSwgZXZlbnQudG90YWxCeXRlcykpKTtcbiAgICAgICAgICAgICAgY29uc3QgbGluZSA9IGAke2RvbmV9IG9mICR7Ynl0ZXMoZXZlbnQudG90YWxCeXRlcyl9ICAke2V2ZW50LmZpbGV9YDtcbiAgICAgICAgICAgICAgb3V0cHV0LnRleHQoYFxcclxceDFiWzJLJHtsaW5lLnNsaWNlKDAsIGlvLmNvbHVtbnMoKSAtIDEpfWApO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgICB9LFxuICAgICAgICApXG4gICAgICAgIC5maW5hbGx5KCgpID0+IHtcbiAgICAgICAgICBpZiAoYmFyKSBvdXRwdXQudGV4dChcIlxcblwiKTtcbiAgICAgICAgfSk7XG4gICAgICBvdXRwdXQuZXZlbnQoXCJyZXN1bHRcIiwgcmVzdWx0KTtcbiAgICAgIG91dHB1dC50ZXh0KGAke3Jlc3VsdC5pZH06ICR7Z3JvdXBlZChyZXN1bHQucGFyYW1ldGVycyl9IHBhcmFtZXRlcnMsIGluICR7cmVzdWx0LnBhdGh9XFxuYCk7XG4gICAgfTtcbiAgfSxcbn0pO1xuXG5leHBvcnQgY29uc3QgbW9kZWxzUmVtb3ZlID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiUmVtb3ZlIGEgZG93bmxvYWRlZCBtb2RlbCBmcm9tIHRoZSBzdG9yZVwiLFxuICBwb3NpdGlvbmFsOiBcIklEXCIsXG4gIG9wdGlvbnM6IFtdLFxuICBpbnRlcnJ1cHRpYmxlOiBmYWxzZSxcbiAgbm90ZXM6IFtdLFxuICBwcmVwYXJlKHBvc2l0aW9uYWwpIHtcbiAgICBjb25zdCBpZCA9IG5lZWQocG9zaXRpb25hbCwgXCJ0aGUgbW9kZWwncyBJRFwiLCBpZEhpbnQpO1xuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBvdXRwdXQgfSkgPT4ge1xuICAgICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgb3BlcmF0aW9ucy5yZW1vdmVNb2RlbChpZCk7XG4gICAgICBvdXRwdXQuZXZlbnQoXCJyZXN1bHRcIiwgcmVzdWx0KTtcbiAgICAgIG91dHB1dC50ZXh0KGByZW1vdmVkICR7cmVzdWx0LnJlbW92ZWR9XFxuYCk7XG4gICAgfTtcbiAgfSxcbn0pO1xuIiwgImltcG9ydCB7IHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBncm91cGVkLCBwZXJjZW50LCB0YWJsZSB9IGZyb20gXCIuLi9vdXRwdXRcIjtcbmltcG9ydCB7IGRlZmluZWQsIHVzYWdlLCB2ZXJiIH0gZnJvbSBcIi4uL3ZlcmJcIjtcblxuZXhwb3J0IGNvbnN0IHBhcmFtcyA9IHZlcmIoe1xuICBzdW1tYXJ5OiBcIkNvdW50IHRoZSBwYXJhbWV0ZXJzIHRoYXQgYW4gYWRhcHRlciB3b3VsZCB0cmFpblwiLFxuICBwb3NpdGlvbmFsOiBudWxsLFxuICBvcHRpb25zOiBbXCJiYXNlXCIsIFwiY29uZmlnXCIsIFwicmFua1wiLCBcInRhcmdldHNcIl0sXG4gIGludGVycnVwdGlibGU6IGZhbHNlLFxuICBub3RlczogW1wiICBhdHR1bmUgcGFyYW1zIC0tY29uZmlnIGNvbmZpZy5qc29uIC0tcmFuayA4IC0tdGFyZ2V0cyBxX3Byb2osdl9wcm9qXCJdLFxuICBwcmVwYXJlKF8sIHZhbHVlcykge1xuICAgIGlmICh2YWx1ZXMuYmFzZSAhPT0gdW5kZWZpbmVkICYmIHZhbHVlcy5jb25maWcgIT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgdXNhZ2UoXG4gICAgICAgIGBhdHR1bmUgcGFyYW1zOiAtLWJhc2UgJHt2YWx1ZXMuYmFzZX0gYW5kIC0tY29uZmlnICR7dmFsdWVzLmNvbmZpZ30gZXhjbHVkZSBlYWNoIG90aGVyYCxcbiAgICAgICAgXCJHaXZlIGVpdGhlciAtLWJhc2Ugb3IgLS1jb25maWcuXCIsXG4gICAgICApO1xuICAgIH1cbiAgICByZXR1cm4gYXN5bmMgKHsgb3BlcmF0aW9ucywgb3V0cHV0LCBpbyB9KSA9PiB7XG4gICAgICBjb25zdCBjb25maWcgPSB2YWx1ZXMuY29uZmlnID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiByZXNvbHZlKGlvLmN3ZCwgdmFsdWVzLmNvbmZpZyk7XG4gICAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBvcGVyYXRpb25zLnBhcmFtcyh7XG4gICAgICAgIC4uLmRlZmluZWQoeyBiYXNlOiB2YWx1ZXMuYmFzZSwgY29uZmlnIH0pLFxuICAgICAgICByYW5rOiB2YWx1ZXMucmFuayA/PyAxNixcbiAgICAgICAgdGFyZ2V0czogdmFsdWVzLnRhcmdldHMgPz8gXCJhbGwtbGluZWFyXCIsXG4gICAgICB9KTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCByZXN1bHQpO1xuICAgICAgY29uc3Qgcm93cyA9IHJlc3VsdC5wZXJNYXRyaXgubWFwKCh7IG5hbWUsIHNoYXBlLCByYW5rLCB0cmFpbmFibGUgfSkgPT4gW1xuICAgICAgICBuYW1lLFxuICAgICAgICBzaGFwZS5qb2luKFwiIFx1MDBENyBcIiksXG4gICAgICAgIFN0cmluZyhyYW5rKSxcbiAgICAgICAgZ3JvdXBlZCh0cmFpbmFibGUpLFxuICAgICAgXSk7XG4gICAgICBvdXRwdXQudGV4dCh0YWJsZShbXCJtYXRyaXhcIiwgXCJzaGFwZVwiLCBcInJhbmtcIiwgXCJ0cmFpbmFibGVcIl0sIHJvd3MsIFtcImxlZnRcIiwgXCJyaWdodFwiLCBcInJpZ2h0XCIsIFwicmlnaHRcIl0pKTtcbiAgICAgIG91dHB1dC50ZXh0KFxuICAgICAgICBgXFxuJHtncm91cGVkKHJlc3VsdC50cmFpbmFibGUpfSBvZiAke2dyb3VwZWQocmVzdWx0LnRvdGFsKX0gcGFyYW1ldGVycywgJHtwZXJjZW50KHJlc3VsdC5wZXJjZW50KX1cXG5gLFxuICAgICAgKTtcbiAgICB9O1xuICB9LFxufSk7XG4iLCAiaW1wb3J0IHsgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB0eXBlIHsgRmlsZUV2ZW50LCBSZXZpZXdSZXN1bHQgfSBmcm9tIFwiLi4vLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB7IGNvdW50U2tpcHBlZCwgdHlwZSBSZXZpZXdlZEZpbGUgfSBmcm9tIFwiLi4vLi4vd29ya3NwYWNlL3Jldmlld1wiO1xuaW1wb3J0IHsgY291bnRlZCwgZ3JvdXBlZCwgdGFibGUgfSBmcm9tIFwiLi4vb3V0cHV0XCI7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIGRlZmluZWQsIG5lZWQsIHZlcmIgfSBmcm9tIFwiLi4vdmVyYlwiO1xuXG5leHBvcnQgY29uc3QgcmV2aWV3ID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiU2hvdyB3aGljaCBmaWxlcyBvZiBhIHdvcmtzcGFjZSB3b3VsZCBiZSB0cmFpbmVkIG9uLCBhbmQgd2h5XCIsXG4gIHBvc2l0aW9uYWw6IFwiV09SS1NQQUNFXCIsXG4gIG9wdGlvbnM6IFtcImJhc2VcIiwgXCJzZWVkXCJdLFxuICBpbnRlcnJ1cHRpYmxlOiB0cnVlLFxuICBub3RlczogW1wiTm90aGluZyBpcyB3cml0dGVuLiAtLWJhc2Ugc2F5cyB3aG9zZSB0b2tlbml6ZXIgY291bnRzIHRoZSB0b2tlbnM7IC0tc2VlZCBhcyBpbiB0cmFpbiwgZm9yIHRoZSBzYW1lIHNwbGl0LlwiXSxcbiAgcHJlcGFyZSh3b3Jrc3BhY2UsIHZhbHVlcykge1xuICAgIGNvbnN0IGZvbGRlciA9IG5lZWQod29ya3NwYWNlLCBcIldPUktTUEFDRVwiLCBcIlVzYWdlOiBhdHR1bmUgcmV2aWV3IFdPUktTUEFDRVwiKTtcbiAgICByZXR1cm4gYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgICAgIGNvbnN0IHJlcXVlc3QgPSB7XG4gICAgICAgIHdvcmtzcGFjZTogcmVzb2x2ZShjb250ZXh0LmlvLmN3ZCwgZm9sZGVyKSxcbiAgICAgICAgLi4uZGVmaW5lZCh7IGJhc2U6IHZhbHVlcy5iYXNlLCBzZWVkOiB2YWx1ZXMuc2VlZCB9KSxcbiAgICAgIH07XG4gICAgICBjb25zdCB7IGZpbGVzIH0gPSBhd2FpdCBjb250ZXh0Lm9wZXJhdGlvbnMucmV2aWV3KHJlcXVlc3QsIGNvbnRleHQuc2lnbmFsKTtcbiAgICAgIHNob3coZmlsZXMsIGNvbnRleHQpO1xuICAgIH07XG4gIH0sXG59KTtcblxuZnVuY3Rpb24gc2hvdyhmaWxlczogcmVhZG9ubHkgUmV2aWV3ZWRGaWxlW10sIHsgb3V0cHV0IH06IENvbnRleHQpOiB2b2lkIHtcbiAgZm9yIChjb25zdCBmaWxlIG9mIGZpbGVzKSBvdXRwdXQuZXZlbnQoXCJmaWxlXCIsIGZpbGVFdmVudChmaWxlKSk7XG4gIGNvbnN0IHJlc3VsdCA9IHRvdGFscyhmaWxlcyk7XG4gIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCByZXN1bHQpO1xuXG4gIGNvbnN0IHJvd3MgPSBmaWxlcy5tYXAoKGZpbGUpID0+IFtcbiAgICBmaWxlLnBhdGgsXG4gICAgZmlsZS51c2VkID8gKGZpbGUuc3BsaXQgPT09IFwiaGVsZE91dFwiID8gXCJoZWxkIG91dFwiIDogXCJ0cmFpblwiKSA6IFwibGVmdCBvdXRcIixcbiAgICBmaWxlLnVzZWQgPyBncm91cGVkKGZpbGUudG9rZW5zLmxlbmd0aCkgOiBcIlwiLFxuICAgIGZpbGUuc2VjcmV0cy5sZW5ndGggPT09IDBcbiAgICAgID8gZmlsZS5yZWFzb25cbiAgICAgIDogYCR7ZmlsZS5yZWFzb259ICgke2ZpbGUuc2VjcmV0cy5tYXAoKHsga2luZCwgbGluZSB9KSA9PiBgJHtraW5kfSBpbiBsaW5lICR7bGluZX1gKS5qb2luKFwiLCBcIil9KWAsXG4gIF0pO1xuICBvdXRwdXQudGV4dCh0YWJsZShbXCJmaWxlXCIsIFwidXNlXCIsIFwidG9rZW5zXCIsIFwicmVhc29uXCJdLCByb3dzLCBbXCJsZWZ0XCIsIFwibGVmdFwiLCBcInJpZ2h0XCIsIFwibGVmdFwiXSkpO1xuICBvdXRwdXQudGV4dChcbiAgICBgXFxuJHtncm91cGVkKHJlc3VsdC51c2VkKX0gb2YgJHtjb3VudGVkKHJlc3VsdC5maWxlcywgXCJmaWxlXCIpfSwgJHtjb3VudGVkKHJlc3VsdC50b2tlbnMsIFwidG9rZW5cIil9OyBgICtcbiAgICAgIGAke2NvdW50ZWQocmVzdWx0LnRyYWluLCBcImZpbGVcIil9IHRvIHRyYWluIG9uLCAke2dyb3VwZWQocmVzdWx0LmhlbGRPdXQpfSBoZWxkIG91dFxcbmAsXG4gICk7XG59XG5cbmZ1bmN0aW9uIGZpbGVFdmVudChmaWxlOiBSZXZpZXdlZEZpbGUpOiBGaWxlRXZlbnQge1xuICBjb25zdCB7IHBhdGgsIHVzZWQsIHJlYXNvbiwgdG9rZW5zLCBzcGxpdCwgc2VjcmV0cywgZHVwbGljYXRlT2YgfSA9IGZpbGU7XG4gIHJldHVybiB7IGV2ZW50OiBcImZpbGVcIiwgcGF0aCwgdXNlZCwgcmVhc29uLCB0b2tlbnM6IHRva2Vucy5sZW5ndGgsIHNwbGl0LCBzZWNyZXRzLCBkdXBsaWNhdGVPZiB9O1xufVxuXG4vKiogYHRyYWluYCBhbmQgYGhlbGRPdXRgIGNvdW50IGZpbGVzLCBgdG9rZW5zYCB0aGUgdG9rZW5zIG9mIHRoZSB1c2VkIG9uZXMuICovXG5mdW5jdGlvbiB0b3RhbHMoZmlsZXM6IHJlYWRvbmx5IFJldmlld2VkRmlsZVtdKTogUmV2aWV3UmVzdWx0IHtcbiAgcmV0dXJuIHtcbiAgICBmaWxlczogZmlsZXMubGVuZ3RoLFxuICAgIHVzZWQ6IGZpbGVzLmZpbHRlcigoZmlsZSkgPT4gZmlsZS51c2VkKS5sZW5ndGgsXG4gICAgc2tpcHBlZDogY291bnRTa2lwcGVkKGZpbGVzKSxcbiAgICB0b2tlbnM6IGZpbGVzLnJlZHVjZSgoc3VtLCBmaWxlKSA9PiBzdW0gKyBmaWxlLnRva2Vucy5sZW5ndGgsIDApLFxuICAgIHRyYWluOiBmaWxlcy5maWx0ZXIoKGZpbGUpID0+IGZpbGUuc3BsaXQgPT09IFwidHJhaW5cIikubGVuZ3RoLFxuICAgIGhlbGRPdXQ6IGZpbGVzLmZpbHRlcigoZmlsZSkgPT4gZmlsZS5zcGxpdCA9PT0gXCJoZWxkT3V0XCIpLmxlbmd0aCxcbiAgfTtcbn1cbiIsICIvKiogV2hhdCBhIGZpbGUncyBieXRlcyBhcmU6IHRleHQgdGhhdCBzb21lYm9keSB3cm90ZSwgb3Igc29tZXRoaW5nIHRoYXQgdGVhY2hlcyBub3RoaW5nIGFib3V0IGl0LiAqL1xuXG4vKiogTGFyZ2VyIGZpbGVzIGFyZSBkYXRhIGluIHByYWN0aWNlLCBhbmQgd291bGQgY3Jvd2Qgb3V0IHRoZSByZXN0IG9mIHRoZSB3b3Jrc3BhY2UuICovXG5leHBvcnQgY29uc3QgaHVnZUJ5dGVzID0gMSA8PCAyMDtcblxuLyoqXG4gKiBudWxsOiBiaW5hcnksIG9yIHRleHQgdGhhdCBpcyBub3QgVVRGLTguIFdpdGhvdXQgYnl0ZSBvcmRlciBtYXJrLCBhcyBlZGl0b3JzIHNob3cgaXQsIGFuZCB3aXRoIG9uZSBraW5kIG9mIGxpbmUgZW5kLCBhc1xuICogY29tcGxldGlvbnMgYXJlIGFza2VkIGZvcjogYW4gYWRhcHRlciBvZiBmaWxlcyBmcm9tIFdpbmRvd3Mgd291bGQgbm90IGtub3cgaXRzIG93biBjb2RlIG90aGVyd2lzZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZVRleHQoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBzdHJpbmcgfCBudWxsIHtcbiAgaWYgKGJ5dGVzLmluY2x1ZGVzKDApKSByZXR1cm4gbnVsbDtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBmYXRhbDogdHJ1ZSB9KS5kZWNvZGUoYnl0ZXMpLnJlcGxhY2VBbGwoXCJcXHJcXG5cIiwgXCJcXG5cIik7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBudWxsO1xuICB9XG59XG5cbi8qKiBXaHkgYSB0ZXh0IGlzIGxlZnQgb3V0IGZvciB3aGF0IGl0IGhvbGRzLCBvciBudWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRleHRQcm9ibGVtKHRleHQ6IHN0cmluZywgaXNEb2N1bWVudGF0aW9uOiBib29sZWFuKTogc3RyaW5nIHwgbnVsbCB7XG4gIGlmICh0ZXh0LnRyaW0oKSA9PT0gXCJcIikgcmV0dXJuIFwiZW1wdHkgZmlsZVwiO1xuICBpZiAoaXNHZW5lcmF0ZWQodGV4dCkpIHJldHVybiBcImdlbmVyYXRlZCBmaWxlXCI7XG4gIC8vIFByb3NlIGhhcyBvbmUgbGluZSBhIHBhcmFncmFwaCwgc28gb25seSBjb2RlIGlzIGp1ZGdlZCBieSBpdHMgbGluZXMuXG4gIHJldHVybiAhaXNEb2N1bWVudGF0aW9uICYmIGlzTWluaWZpZWQodGV4dCkgPyBcIm1pbmlmaWVkIGZpbGUgb3IgZGF0YSBpbiBsb25nIGxpbmVzXCIgOiBudWxsO1xufVxuXG4vKiogRm9yIGZpbGVzIHdob3NlIG5hbWUgZG9lcyBub3QgdGVsbCB3aGF0IHRoZXkgYXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU2NyaXB0KHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gL14jIS4qXFxiKHNofGJhc2h8enNofGZpc2h8cHl0aG9ufG5vZGV8ZGVub3xidW58cnVieXxwZXJsfHBocHxsdWF8YXdrfHRjbHNofFJzY3JpcHR8cHdzaCkvLnRlc3QodGV4dCk7XG59XG5cbmNvbnN0IGhlYWRMZW5ndGggPSAzMDAwO1xuXG4vKiogQSBjb21tZW50IGluIHRoZSBmaWxlJ3MgaGVhZCBzYXlzIHNvLiBPbmx5IGNvbW1lbnRzIGNvdW50OiBjb2RlIGFib3V0IGdlbmVyYXRlZCBjb2RlIGlzIG5vdCBnZW5lcmF0ZWQuICovXG5mdW5jdGlvbiBpc0dlbmVyYXRlZCh0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgaGVhZCA9IHRleHQuc2xpY2UoMCwgaGVhZExlbmd0aCk7XG4gIHJldHVybiBoZWFkXG4gICAgLnNwbGl0KFwiXFxuXCIpXG4gICAgLnNvbWUoKGxpbmUpID0+IC9eXFxzKihcXC9cXC98I3xcXC8/XFwqfDwhLS18LS18O3wlfFwiXCJcInwnfFxcKFxcKnxcXHstKS8udGVzdChsaW5lKSAmJiBtYXJrZXIudGVzdChsaW5lKSk7XG59XG5cbmNvbnN0IG1hcmtlciA9IG5ldyBSZWdFeHAoXG4gIFtcbiAgICAvQGdlbmVyYXRlZFxcYi8sXG4gICAgLzxhdXRvLT9nZW5lcmF0ZWQvLFxuICAgIC9cXGJnZW5lcmF0ZWRcXGIuKlxcYmRvIG5vdCAoZWRpdHxtb2RpZnl8Y2hhbmdlKVxcYi8sXG4gICAgL1xcYmRvIG5vdCAoZWRpdHxtb2RpZnl8Y2hhbmdlKVxcYi4qXFxiZ2VuZXJhdGVkXFxiLyxcbiAgICAvXFxiKHRoaXN8dGhlKSAoZmlsZXxjb2RlfGNsYXNzfG1vZHVsZSlcXGIuezAsNDB9XFxiKGlzfHdhc3xoYXMgYmVlbikgKGF1dG8obWF0aWNhbGx5KT9bLSBdPyk/Z2VuZXJhdGVkXFxiLyxcbiAgICAvXFxiKGF1dG9bLSBdP2dlbmVyYXRlZHxhdXRvbWF0aWNhbGx5IGdlbmVyYXRlZCkgKGJ5fGZyb218d2l0aHxmaWxlfGNvZGUpXFxiLyxcbiAgICAvXFxiZ2VuZXJhdGVkIGJ5ICh0aGUgcHJvdG9jb2wgYnVmZmVyIGNvbXBpbGVyfHByb3RvY3xzd2FnZ2VyfG9wZW5hcGl8dGhyaWZ0fGFudGxyfGZsZXh8Ymlzb258c3dpZ3xjeXRob24pXFxiL2ksXG4gIF1cbiAgICAubWFwKChwYXR0ZXJuKSA9PiBwYXR0ZXJuLnNvdXJjZSlcbiAgICAuam9pbihcInxcIiksXG4gIFwiaVwiLFxuKTtcblxuZnVuY3Rpb24gaXNNaW5pZmllZCh0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgbGluZXMgPSB0ZXh0LnNwbGl0KFwiXFxuXCIpLmZpbHRlcigobGluZSkgPT4gbGluZS50cmltKCkgIT09IFwiXCIpO1xuICBjb25zdCBtZWFuID0gbGluZXMucmVkdWNlKChzdW0sIGxpbmUpID0+IHN1bSArIGxpbmUubGVuZ3RoLCAwKSAvIGxpbmVzLmxlbmd0aDtcbiAgcmV0dXJuIG1lYW4gPiAyMDAgfHwgbGluZXMuc29tZSgobGluZSkgPT4gbGluZS5sZW5ndGggPiA1MDAwKTtcbn1cbiIsICIvKiogRmlsZXMgdGhhdCBob2xkIHNlY3JldHMgYnkgdGhlaXIgbmF0dXJlLCB0b2xkIGJ5IHRoZWlyIG5hbWVzIGFsb25lOiB0aGUgb25lIGxpc3QgZm9yIHRoZSByZXZpZXcsIHRoZSBwcm9tcHRzIGFuZCB0aGUgZWRpdG9yLiAqL1xuXG4vKipcbiAqIFRydWUgZm9yIGZpbGVzIHRoYXQgaG9sZCBzZWNyZXRzIGJ5IHRoZWlyIG5hdHVyZTogdGhleSBhcmUgbmV2ZXIgb3BlbmVkLCBuZWl0aGVyIGZvciB0cmFpbmluZyBub3IgYXMgY29udGV4dCBvZiBhXG4gKiBjb21wbGV0aW9uLCBhbmQgbm8gY29tcGxldGlvbiBpcyBvZmZlcmVkIGluIHRoZW0uXG4gKlxuICogQHBhcmFtIHBhdGggcmVsYXRpdmUgdG8gdGhlIHdvcmtzcGFjZSB3aGVyZSB0aGVyZSBpcyBvbmUsIHdpdGggYC9gIG9yIGBcXGA7IGZvbGRlcnMgYWJvdmUgdGhlIHdvcmtzcGFjZSB3b3VsZCBjb3VudCB0b28uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1NlY3JldEZpbGVOYW1lKHBhdGg6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBwYXJ0cyA9IHBhdGgudG9Mb3dlckNhc2UoKS5zcGxpdCgvWy9cXFxcXS8pO1xuICBjb25zdCBuYW1lID0gcGFydHMucG9wKCkgPz8gXCJcIjtcbiAgcmV0dXJuIHNlY3JldE5hbWUudGVzdChuYW1lKSB8fCBwYXJ0cy5zb21lKChmb2xkZXIpID0+IHNlY3JldEZvbGRlci50ZXN0KGZvbGRlcikpO1xufVxuXG4vKiogT25lIGZvbGRlcidzIG93biBuYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU2VjcmV0Rm9sZGVyTmFtZShuYW1lOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIHNlY3JldEZvbGRlci50ZXN0KG5hbWUudG9Mb3dlckNhc2UoKSk7XG59XG5cbmNvbnN0IHNlY3JldEZvbGRlciA9IC9eXFwuP3NlY3JldHMkfF5cXC4oc3NofGF3c3xnbnVwZ3xrdWJlfGRvY2tlcnxhenVyZXxnY2xvdWR8cGFzc3dvcmQtc3RvcmV8Y2hlZikkLztcblxuLyoqIExvd2VyIGNhc2UuIE9uZSBhbHRlcm5hdGl2ZSBhIGxpbmUgb2YgdGhvdWdodDogZW52aXJvbm1lbnQsIGtleXMsIGtleSBzdG9yZXMsIGxvZ2lucywgY2xvdWRzLCBjbHVzdGVyIGFuZCBzdGF0ZSBmaWxlcy4gKi9cbmNvbnN0IHNlY3JldE5hbWUgPSBuZXcgUmVnRXhwKFxuICBbXG4gICAgL15cXC5lbnZ8XFwuZW52JHxeXFwuP2VudlxcLihsb2NhbHxwcm9kfHByb2R1Y3Rpb258c3RhZ2luZ3xkZXZlbG9wbWVudCkkLyxcbiAgICAvXFwuKHBlbXxrZXl8cDh8cDEyfHBmeHxwa2NzMTJ8cHBrfGprc3xqY2Vrc3xrZXlzdG9yZXxrZXl0YWJ8Y3J0fGNlcnxkZXJ8Y3NyfGtkYng/fGFzY3xncGd8cGdwfG92cG58bW9iaWxlcHJvdmlzaW9ufGFnZWtleXxzZWNyZXR8c2VjcmV0c3xjcmVkZW50aWFscykkLyxcbiAgICAvXihpZF9yc2F8aWRfZHNhfGlkX2VjZHNhfGlkX2VkMjU1MTl8aWRfeG1zcyl8Xihzc2hfaG9zdF8uKl9rZXkpLyxcbiAgICAvXlxcLj9jcmVkZW50aWFscyhcXC4oanNvbnx5YT9tbHx0b21sfGluaXxjZmd8Y29uZnxjc3Z8eG1sfHR4dHxwcm9wZXJ0aWVzfGVuY3xkYnx5bWxcXC5lbmMpKSokfF5cXC5naXQtY3JlZGVudGlhbHN8XlxcLj9uZXRyYyR8Xl9uZXRyYyR8XlxcLm5wbXJjJHxeXFwueWFybnJjKFxcLnltbCk/JHxeXFwucHlwaXJjJHxeXFwucGdwYXNzJHxeXFwubXlcXC5jbmYkLyxcbiAgICAvXlxcLj9odHBhc3N3ZHxeXFwuP2h0ZGlnZXN0fF5cXC5kb2NrZXJjZmckfF5cXC5kb2NrZXJjb25maWdqc29uJHxeXFwuczNjZmckfF5cXC5ib3RvJHxeXFwudGVycmFmb3JtcmMkfF5cXC52YXVsdFstX10/cGFzcy8sXG4gICAgL14oY2xpZW50Wy1fXXNlY3JldHM/fHNlcnZpY2VbLV9dP2FjY291bnRbXi9dKnxnY3BbLV9dP2tleVteL10qfGZpcmViYXNlLWFkbWluc2RrW14vXSopXFwuanNvbiQvLFxuICAgIC9eXFwuP3NlY3JldHM/XFwuKGpzb258anNvbmN8eWE/bWx8dG9tbHxpbml8Y2ZnfGNvbmZ8cHJvcGVydGllc3x4bWx8dHh0fGVudikoXFwuZW5jKT8kLyxcbiAgICAvXmt1YmVjb25maWd8XFwua3ViZWNvbmZpZyR8XFwudGZ2YXJzKFxcLmpzb24pPyR8XFwudGZzdGF0ZShcXC5iYWNrdXB8XFwuLiopPyR8XnRlcnJhZm9ybVxcLnRmc3RhdGUvLFxuICAgIC9eXFwuPyhiYXNofHpzaHxzaHxweXRob258bm9kZV9yZXBsfHBzcWx8bXlzcWx8c3FsaXRlfHJlZGlzY2xpKV9oaXN0b3J5JC8sXG4gIF1cbiAgICAubWFwKChwYXR0ZXJuKSA9PiBwYXR0ZXJuLnNvdXJjZSlcbiAgICAuam9pbihcInxcIiksXG4pO1xuIiwgIi8qKiBgLmdpdGlnbm9yZWAgZmlsZXMgYXMgZ2l0IHJlYWRzIHRoZW06IG5lc3RlZCBvbmVzIGFwcGx5IHRvIHRoZWlyIG93biBmb2xkZXIsIHRoZSBkZWVwZXN0IHJ1bGUgdGhhdCBtYXRjaGVzIGRlY2lkZXMuICovXG5pbXBvcnQgeyByZWFkRmlsZSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBkaXJuYW1lLCBqb2luLCByZWxhdGl2ZSwgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCBpZ25vcmUsIHsgdHlwZSBJZ25vcmUgfSBmcm9tIFwiaWdub3JlXCI7XG5cbi8qKiBUaGUgcnVsZXMgdGhhdCBob2xkIGluIG9uZSBmb2xkZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIElnbm9yZVJ1bGVzIHtcbiAgLyoqIEBwYXJhbSBwYXRoIHJlbGF0aXZlIHRvIHRoZSB3b3Jrc3BhY2UsIHdpdGggYC9gOyBhIGZvbGRlcidzIHBhdGggZW5kcyB3aXRoIGAvYC4gKi9cbiAgaWdub3JlcyhwYXRoOiBzdHJpbmcpOiBib29sZWFuO1xuICAvKiogVGhlIHJ1bGVzIG9mIGEgZm9sZGVyIGluc2lkZSwgd2hpY2ggaGFzIGEgYC5naXRpZ25vcmVgIHdpdGggdGhpcyBjb250ZW50LiBAcGFyYW0gZm9sZGVyIFwiXCIgb3Igd2l0aCBhIGZpbmFsIGAvYC4gKi9cbiAgbmVzdGVkKGZvbGRlcjogc3RyaW5nLCBjb250ZW50OiBzdHJpbmcpOiBJZ25vcmVSdWxlcztcbn1cblxuLyoqXG4gKiBUaGUgcnVsZXMgdGhhdCBob2xkIGF0IHRoZSB3b3Jrc3BhY2UncyByb290LCB3aXRob3V0IGl0cyBvd24gYC5naXRpZ25vcmVgOiBgLmdpdC9pbmZvL2V4Y2x1ZGVgLCBhbmQgd2hlcmUgdGhlXG4gKiB3b3Jrc3BhY2UgbGllcyBpbnNpZGUgYSBsYXJnZXIgcmVwb3NpdG9yeSB0aGUgYC5naXRpZ25vcmVgIGZpbGVzIGFib3ZlIGl0LlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcnVsZXNBYm92ZSh3b3Jrc3BhY2U6IHN0cmluZyk6IFByb21pc2U8SWdub3JlUnVsZXM+IHtcbiAgY29uc3QgcmVwb3NpdG9yeSA9IGF3YWl0IGZpbmRSZXBvc2l0b3J5KHdvcmtzcGFjZSk7XG4gIGlmIChyZXBvc2l0b3J5ID09PSBudWxsKSByZXR1cm4gY3JlYXRlUnVsZXMoW10sIFwiXCIpO1xuICBjb25zdCBwcmVmaXggPSBzbGFzaGVkKHJlbGF0aXZlKHJlcG9zaXRvcnkucm9vdCwgd29ya3NwYWNlKSk7XG4gIGNvbnN0IHBhdHRlcm5zID0gcmV3cml0ZShcIlwiLCAoYXdhaXQgcmVhZFRleHQoam9pbihyZXBvc2l0b3J5LmNvbW1vbiwgXCJpbmZvXCIsIFwiZXhjbHVkZVwiKSkpID8/IFwiXCIpO1xuICBsZXQgZm9sZGVyID0gXCJcIjtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHByZWZpeCA9PT0gXCJcIiA/IFtdIDogcHJlZml4LnNwbGl0KFwiL1wiKSkge1xuICAgIHBhdHRlcm5zLnB1c2goLi4ucmV3cml0ZShmb2xkZXIsIChhd2FpdCByZWFkVGV4dChqb2luKHJlcG9zaXRvcnkucm9vdCwgZm9sZGVyLCBcIi5naXRpZ25vcmVcIikpKSA/PyBcIlwiKSk7XG4gICAgZm9sZGVyICs9IGAke3BhcnR9L2A7XG4gIH1cbiAgLy8gU29tZWJvZHkncyBob21lIGZvbGRlciBtYXkgYmUgYSByZXBvc2l0b3J5IHRoYXQgaWdub3JlcyBldmVyeXRoaW5nIGVsc2U7IHdoYXQgdGhlIHVzZXIgb3BlbmVkIGlzIG1lYW50IHRvIGJlIHJlYWQuXG4gIGlmIChmb2xkZXIgIT09IFwiXCIgJiYgY3JlYXRlUnVsZXMocGF0dGVybnMsIFwiXCIpLmlnbm9yZXMoZm9sZGVyKSkgcmV0dXJuIGNyZWF0ZVJ1bGVzKFtdLCBcIlwiKTtcbiAgcmV0dXJuIGNyZWF0ZVJ1bGVzKHBhdHRlcm5zLCBmb2xkZXIpO1xufVxuXG4vKiogQHBhcmFtIHByZWZpeCBwYXRoIG9mIHRoZSB3b3Jrc3BhY2UgaW4gaXRzIHJlcG9zaXRvcnksIFwiXCIgb3Igd2l0aCBhIGZpbmFsIGAvYC4gKi9cbmZ1bmN0aW9uIGNyZWF0ZVJ1bGVzKHBhdHRlcm5zOiByZWFkb25seSBzdHJpbmdbXSwgcHJlZml4OiBzdHJpbmcpOiBJZ25vcmVSdWxlcyB7XG4gIC8vIEdpdCBvbiBXaW5kb3dzIGFuZCBtYWNPUyBjb21wYXJlcyBuYW1lcyB3aXRob3V0IGNhc2UsIGFzIHRoZWlyIGZpbGUgc3lzdGVtcyBkby5cbiAgY29uc3QgbWF0Y2hlcjogSWdub3JlID0gaWdub3JlKHsgYWxsb3dSZWxhdGl2ZVBhdGhzOiB0cnVlLCBpZ25vcmVjYXNlOiBwcm9jZXNzLnBsYXRmb3JtICE9PSBcImxpbnV4XCIgfSk7XG4gIG1hdGNoZXIuYWRkKHBhdHRlcm5zKTtcbiAgcmV0dXJuIHtcbiAgICBpZ25vcmVzOiAocGF0aCkgPT4gbWF0Y2hlci5pZ25vcmVzKHByZWZpeCArIHBhdGgpLFxuICAgIG5lc3RlZDogKGZvbGRlciwgY29udGVudCkgPT4gY3JlYXRlUnVsZXMoWy4uLnBhdHRlcm5zLCAuLi5yZXdyaXRlKHByZWZpeCArIGZvbGRlciwgY29udGVudCldLCBwcmVmaXgpLFxuICB9O1xufVxuXG4vKipcbiAqIFJld3JpdGVzIHRoZSBwYXR0ZXJucyBvZiBhIGZvbGRlcidzIGAuZ2l0aWdub3JlYCB0byB0aGUgcmVwb3NpdG9yeSdzIHJvb3QgKHNlZSBnaXRpZ25vcmUoNSkpOiBvbmUgd2l0aCBhIHNsYXNoIGJlZm9yZVxuICogaXRzIGVuZCBpcyBhbmNob3JlZCB0byBpdHMgZm9sZGVyLCBhbnkgb3RoZXIgbWF0Y2hlcyBhdCBldmVyeSBkZXB0aCBiZWxvdy4gSW4gb25lIGxpc3QsIGxhdGVyIHBhdHRlcm5zIHdpbiwgc29cbiAqIHRoZSBmaWxlcyBhcmUgbGlzdGVkIGZyb20gdGhlIHJvb3QgZG93bndhcmRzLlxuICpcbiAqIEBwYXJhbSBmb2xkZXIgXCJcIiBvciB3aXRoIGEgZmluYWwgYC9gLlxuICovXG5mdW5jdGlvbiByZXdyaXRlKGZvbGRlcjogc3RyaW5nLCBjb250ZW50OiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGFuY2hvciA9IGAvJHtmb2xkZXIucmVwbGFjZSgvW1xcXFwqP1tcXF0hIyBdL2csIFwiXFxcXCQmXCIpfWA7XG4gIHJldHVybiBjb250ZW50XG4gICAgLnJlcGxhY2UoL15cXHVGRUZGLywgXCJcIilcbiAgICAuc3BsaXQoL1xccj9cXG4vKVxuICAgIC5maWx0ZXIoKGxpbmUpID0+IC9bXiEvXFxzXS8udGVzdChsaW5lKSAmJiAhbGluZS5zdGFydHNXaXRoKFwiI1wiKSlcbiAgICAubWFwKChsaW5lKSA9PiB7XG4gICAgICBjb25zdCBuZWdhdGVkID0gbGluZS5zdGFydHNXaXRoKFwiIVwiKSA/IFwiIVwiIDogXCJcIjtcbiAgICAgIGNvbnN0IHBhdHRlcm4gPSBsaW5lLnNsaWNlKG5lZ2F0ZWQubGVuZ3RoKTtcbiAgICAgIGNvbnN0IGFuY2hvcmVkID0gcGF0dGVybi5yZXBsYWNlKC9cXC8/XFxzKiQvLCBcIlwiKS5pbmNsdWRlcyhcIi9cIik7XG4gICAgICByZXR1cm4gYCR7bmVnYXRlZH0ke2FuY2hvcn0ke2FuY2hvcmVkID8gXCJcIiA6IFwiKiovXCJ9JHtwYXR0ZXJuLnJlcGxhY2UoL15cXC8vLCBcIlwiKX1gO1xuICAgIH0pO1xufVxuXG5pbnRlcmZhY2UgUmVwb3NpdG9yeSB7XG4gIHJlYWRvbmx5IHJvb3Q6IHN0cmluZztcbiAgLyoqIFdoZXJlIGBpbmZvL2V4Y2x1ZGVgIGlzOiB0aGUgYC5naXRgIGZvbGRlciwgZm9yIGEgbGlua2VkIHdvcmt0cmVlIHRoYXQgb2YgdGhlIG1haW4gb25lLiAqL1xuICByZWFkb25seSBjb21tb246IHN0cmluZztcbn1cblxuYXN5bmMgZnVuY3Rpb24gZmluZFJlcG9zaXRvcnkod29ya3NwYWNlOiBzdHJpbmcpOiBQcm9taXNlPFJlcG9zaXRvcnkgfCBudWxsPiB7XG4gIGZvciAobGV0IHJvb3QgPSB3b3Jrc3BhY2U7IDsgcm9vdCA9IGRpcm5hbWUocm9vdCkpIHtcbiAgICBjb25zdCBnaXQgPSBqb2luKHJvb3QsIFwiLmdpdFwiKTtcbiAgICAvLyBBIGZvbGRlcidzIEhFQUQgb3IgYSB3b3JrdHJlZSdzIGBnaXRkaXI6IFBBVEhgIGZpbGUgc2hvd3MgdGhhdCB0aGlzIGlzIGEgcmVwb3NpdG9yeS5cbiAgICBpZiAoKGF3YWl0IHJlYWRUZXh0KGpvaW4oZ2l0LCBcIkhFQURcIikpKSAhPT0gbnVsbCkgcmV0dXJuIHsgcm9vdCwgY29tbW9uOiBnaXQgfTtcbiAgICBjb25zdCBwb2ludGVyID0gL15naXRkaXI6ICguKykkL20uZXhlYygoYXdhaXQgcmVhZFRleHQoZ2l0KSkgPz8gXCJcIik/LlsxXTtcbiAgICBpZiAocG9pbnRlciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb25zdCBmb2xkZXIgPSByZXNvbHZlKHJvb3QsIHBvaW50ZXIudHJpbSgpKTtcbiAgICAgIGNvbnN0IGNvbW1vbiA9IGF3YWl0IHJlYWRUZXh0KGpvaW4oZm9sZGVyLCBcImNvbW1vbmRpclwiKSk7XG4gICAgICByZXR1cm4geyByb290LCBjb21tb246IGNvbW1vbiA9PT0gbnVsbCA/IGZvbGRlciA6IHJlc29sdmUoZm9sZGVyLCBjb21tb24udHJpbSgpKSB9O1xuICAgIH1cbiAgICBpZiAoZGlybmFtZShyb290KSA9PT0gcm9vdCkgcmV0dXJuIG51bGw7XG4gIH1cbn1cblxuLyoqIG51bGw6IHRoZXJlIGlzIG5vIHN1Y2ggZmlsZSwgb3IgaXQgaXMgYSBmb2xkZXIuICovXG5hc3luYyBmdW5jdGlvbiByZWFkVGV4dChwYXRoOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZyB8IG51bGw+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgcmVhZEZpbGUocGF0aCwgXCJ1dGY4XCIpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGNvbnN0IGNvZGUgPSBlcnJvciBpbnN0YW5jZW9mIEVycm9yICYmIFwiY29kZVwiIGluIGVycm9yID8gZXJyb3IuY29kZSA6IHVuZGVmaW5lZDtcbiAgICBpZiAoY29kZSA9PT0gXCJFTk9FTlRcIiB8fCBjb2RlID09PSBcIkVOT1RESVJcIiB8fCBjb2RlID09PSBcIkVJU0RJUlwiIHx8IGNvZGUgPT09IFwiRUFDQ0VTXCIgfHwgY29kZSA9PT0gXCJFUEVSTVwiKVxuICAgICAgcmV0dXJuIG51bGw7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuZnVuY3Rpb24gc2xhc2hlZChwYXRoOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gcGF0aC5yZXBsYWNlQWxsKFwiXFxcXFwiLCBcIi9cIik7XG59XG4iLCAiLyoqIFdoYXQgYSBmaWxlIG9yIGZvbGRlciBpcywgYnkgaXRzIG5hbWUgYWxvbmUuIFRoZSBjbGFzc2VzIGZvbGxvdyBHaXRIdWIncyBsaW5ndWlzdDogcHJvZ3JhbW1pbmcgYW5kIG1hcmt1cCBhcmUgY29kZS4gKi9cblxuZXhwb3J0IHR5cGUgRmlsZUtpbmQgPSBcImNvZGVcIiB8IFwiZG9jdW1lbnRhdGlvblwiIHwgXCJkYXRhXCIgfCBcImJpbmFyeVwiIHwgXCJsb2NrXCIgfCBcImdlbmVyYXRlZFwiIHwgXCJub3RpY2VcIiB8IFwidW5rbm93blwiO1xuXG4vKiogYG5vRXh0ZW5zaW9uYDogbm90aGluZyBpbiB0aGUgbmFtZSBzYXlzIHdoYXQgaXQgaXM7IGEgc2NyaXB0IHNheXMgc28gaW4gaXRzIGZpcnN0IGxpbmUuICovXG5leHBvcnQgZnVuY3Rpb24ga2luZE9mKHBhdGg6IHN0cmluZyk6IEZpbGVLaW5kIHwgXCJub0V4dGVuc2lvblwiIHtcbiAgY29uc3QgbmFtZSA9IHBhdGguc2xpY2UocGF0aC5sYXN0SW5kZXhPZihcIi9cIikgKyAxKTtcbiAgY29uc3QgbG93ZXIgPSBuYW1lLnRvTG93ZXJDYXNlKCk7XG4gIGlmIChjb2RlTmFtZXMuaGFzKGxvd2VyKSB8fCAvXihkb2NrZXJmaWxlfGNvbnRhaW5lcmZpbGV8bWFrZWZpbGUpXFwuLy50ZXN0KGxvd2VyKSkgcmV0dXJuIFwiY29kZVwiO1xuICBpZiAobG9ja05hbWVzLmhhcyhsb3dlcikgfHwgL1xcLihsb2NrfGxvY2tiKSQvLnRlc3QobG93ZXIpKSByZXR1cm4gXCJsb2NrXCI7XG4gIGlmIChnZW5lcmF0ZWROYW1lLnRlc3QobG93ZXIpKSByZXR1cm4gXCJnZW5lcmF0ZWRcIjtcbiAgaWYgKC9eKGxpY2VuW2NzXWV8Y29weWluZ3xub3RpY2V8Y2hhbmdlbG9nfGNoYW5nZXN8aGlzdG9yeXxhdXRob3JzfGNvbnRyaWJ1dG9ycykoWy5fLV0uKik/JC8udGVzdChsb3dlcikpIHtcbiAgICByZXR1cm4gaXNDb2RlKGxvd2VyKSA/IFwiY29kZVwiIDogXCJub3RpY2VcIjtcbiAgfVxuICBjb25zdCBkb3QgPSBsb3dlci5sYXN0SW5kZXhPZihcIi5cIik7XG4gIGlmIChkb3QgPD0gMCkgcmV0dXJuIGRvdCA9PT0gMCA/IFwidW5rbm93blwiIDogXCJub0V4dGVuc2lvblwiO1xuICBjb25zdCBleHRlbnNpb24gPSBsb3dlci5zbGljZShkb3QgKyAxKTtcbiAgaWYgKGNvZGVFeHRlbnNpb25zLmhhcyhleHRlbnNpb24pKSByZXR1cm4gXCJjb2RlXCI7XG4gIGlmIChkb2N1bWVudGF0aW9uRXh0ZW5zaW9ucy5oYXMoZXh0ZW5zaW9uKSkgcmV0dXJuIFwiZG9jdW1lbnRhdGlvblwiO1xuICBpZiAoZGF0YUV4dGVuc2lvbnMuaGFzKGV4dGVuc2lvbikpIHJldHVybiBcImRhdGFcIjtcbiAgcmV0dXJuIGJpbmFyeUV4dGVuc2lvbnMuaGFzKGV4dGVuc2lvbikgPyBcImJpbmFyeVwiIDogXCJ1bmtub3duXCI7XG59XG5cbi8qKiBXaHkgYSBmb2xkZXIgb2YgdGhpcyBuYW1lIGlzIGxlZnQgb3V0IHdob2xlLCBvciBudWxsIHdoZXJlIGl0IGlzIGVudGVyZWQuICovXG5leHBvcnQgZnVuY3Rpb24gc2tpcHBlZEZvbGRlcihuYW1lOiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsIHtcbiAgZm9yIChjb25zdCBbcmVhc29uLCBuYW1lc10gb2YgZm9sZGVyUmVhc29ucykgaWYgKG5hbWVzLmhhcyhuYW1lLnRvTG93ZXJDYXNlKCkpKSByZXR1cm4gcmVhc29uO1xuICBpZiAoL14oY21ha2UtYnVpbGQtfGJhemVsLSkvLnRlc3QobmFtZSkpIHJldHVybiBcImJ1aWxkIG91dHB1dFwiO1xuICByZXR1cm4gbmFtZS5lbmRzV2l0aChcIi5lZ2ctaW5mb1wiKSA/IFwiYnVpbGQgb3V0cHV0XCIgOiBudWxsO1xufVxuXG5mdW5jdGlvbiBpc0NvZGUobG93ZXJOYW1lOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIGNvZGVFeHRlbnNpb25zLmhhcyhsb3dlck5hbWUuc2xpY2UobG93ZXJOYW1lLmxhc3RJbmRleE9mKFwiLlwiKSArIDEpKTtcbn1cblxuZnVuY3Rpb24gd29yZHModGV4dDogc3RyaW5nKTogUmVhZG9ubHlTZXQ8c3RyaW5nPiB7XG4gIHJldHVybiBuZXcgU2V0KHRleHQudHJpbSgpLnNwbGl0KC9cXHMrLykpO1xufVxuXG5jb25zdCBjb2RlRXh0ZW5zaW9ucyA9IHdvcmRzKGBcbiAgdHMgdHN4IG10cyBjdHMganMganN4IG1qcyBjanMgdnVlIHN2ZWx0ZSBhc3RybyBodG1sIGh0bSB4aHRtbCBjc3Mgc2NzcyBzYXNzIGxlc3Mgc3R5bCBwdWcgaGJzIGVqcyBsaXF1aWQgbmprXG4gIHB5IHB5aSBweXggcHhkIHJiIGVyYiByYWtlIGdlbXNwZWMgcGhwIHBodG1sIHBsIHBtIHQgbHVhIHRjbCByIHJtZCBqbCBtIG1tXG4gIGMgaCBjYyBjcHAgY3h4IGhwcCBoaCBoeHggaW5sIGlwcCBpeHggY3UgY3VoIGNsIGlubyBzIGFzbSBsZFxuICBycyBnbyBtb2QgamF2YSBrdCBrdHMgc2NhbGEgc2Mgc2J0IGdyb292eSBncmFkbGUgY2xqIGNsanMgY2xqYyBlZG4gY3MgY3N4IGZzIGZzaSBmc3ggdmIgeGFtbCByYXpvciBjc2h0bWxcbiAgc3dpZnQgZGFydCB6aWcgbmltIHYgc3Ygc3ZoIHZoZCB2aGRsIGQgY3IgZXggZXhzIGVleCBoZWV4IGxlZXggZXJsIGhybCBocyBsaHMgZWxtIG1sIG1saSBtbGwgbWx5IHJlIHJlaSBwdXJzIGlkciBhZ2RhXG4gIGxlYW4gcmt0IHNjbSBzcyBsaXNwIGNsIGVsIGZubCBmIGY5MCBmOTUgZjAzIGZvciBwYXMgcHAgYWRiIGFkcyBjb2IgY2JsIHN0XG4gIHNoIGJhc2ggenNoIGZpc2gga3NoIHBzMSBwc20xIHBzZDEgYmF0IGNtZCBhd2sgc2VkIHZpbSBuaXggc3FsIHBzcWwgcGxzcWwgZ3JhcGhxbCBncWwgcHJvdG8gdGhyaWZ0IGF2ZGwgY2FwbnBcbiAgd2dzbCBnbHNsIHZlcnQgZnJhZyBjb21wIGhsc2wgbWV0YWwgc2hhZGVyIGdkIHRmIGhjbCBiaWNlcCBjbWFrZSBtayBiemwgc3RhciBkb2NrZXJmaWxlIHNvbCB2eSBtb3ZlIGNhaXJvIHdhdCBtbGlyXG4gIGNvZmZlZSBscyBsaXRjb2ZmZWUganNvbm5ldCBsaWJzb25uZXQgcmVnbyBkaGFsbCBjdWUgdGV4IHN0eSBjbHNgKTtcblxuY29uc3QgZG9jdW1lbnRhdGlvbkV4dGVuc2lvbnMgPSB3b3JkcyhcIm1kIG1hcmtkb3duIG1keCByc3QgYWRvYyBhc2NpaWRvYyBvcmcgcmRvYyB0ZXh0aWxlIHBvZFwiKTtcblxuY29uc3QgZGF0YUV4dGVuc2lvbnMgPSB3b3JkcyhgXG4gIGpzb24ganNvbmMganNvbjUganNvbmwgbmRqc29uIGdlb2pzb24gdG9wb2pzb24gd2VibWFuaWZlc3QgeWFtbCB5bWwgdG9tbCBpbmkgY2ZnIGNvbmYgY29uZmlnIHByb3BlcnRpZXMgZWRpdG9yY29uZmlnXG4gIHhtbCB4c2QgeHNsIHhzbHQgc3ZnIHBsaXN0IGNzdiB0c3YgdHh0IGxvZyBpcHluYiBwbyBwb3QgcmVzeCB4bGYgeGxpZmYgc3RyaW5ncyBhcmIgc3J0IHZ0dCBpY3MgYmliIHBhdGNoIGRpZmZcbiAgY3Nwcm9qIHZicHJvaiBmc3Byb2ogc2xuIHZjeHByb2ogcHJvcHMgdGFyZ2V0cyBwYnhwcm9qIHN0b3J5Ym9hcmQgeGliYCk7XG5cbmNvbnN0IGJpbmFyeUV4dGVuc2lvbnMgPSB3b3JkcyhgXG4gIHBuZyBqcGcganBlZyBnaWYgYm1wIGljbyBpY25zIHdlYnAgYXZpZiB0aWYgdGlmZiBwc2QgYWkgc2tldGNoIGZpZyBoZWljIHBkZiBwcyBlcHNcbiAgemlwIGd6IHRneiBiejIgeHogenN0IGx6NCA3eiByYXIgdGFyIGphciB3YXIgZWFyIGFhciB3aGwgZ2VtIG51cGtnIHZzaXggY3J4IHhwaSBhcGsgaXBhIGRtZyBpc28gZGViIHJwbSBtc2kgY2FiXG4gIGNsYXNzIG8gYSBzbyBkeWxpYiBkbGwgZXhlIGxpYiBwZGIgd2FzbSBub2RlIGJpbiBkYXQgcm9tIGVsZiBoZXggcHljIHB5byBweWQgYmVhbVxuICB0dGYgb3RmIHdvZmYgd29mZjIgZW90IG1wMyBtcDQgbTRhIHdhdiBvZ2cgZmxhYyBhYWMgYXZpIG1vdiBta3Ygd2VibSBzd2YgYmxlbmQgZmJ4IGdsYiBzdGxcbiAgZGIgc3FsaXRlIHNxbGl0ZTMgbWRiIHBhcnF1ZXQgYXJyb3cgZmVhdGhlciBucHkgbnB6IHBrbCBwaWNrbGUgaDUgaGRmNSBtYXRcbiAgc2FmZXRlbnNvcnMgb25ueCBwdCBwdGggY2twdCBnZ3VmIGdnbWwgdGZsaXRlIHBiIGRvYyBkb2N4IHhscyB4bHN4IHBwdCBwcHR4IG9kdCBvZHMgb2RwYCk7XG5cbmNvbnN0IGNvZGVOYW1lcyA9IHdvcmRzKGBcbiAgbWFrZWZpbGUgZ251bWFrZWZpbGUgZG9ja2VyZmlsZSBjb250YWluZXJmaWxlIGNtYWtlbGlzdHMudHh0IGplbmtpbnNmaWxlIHJha2VmaWxlIGdlbWZpbGUgdmFncmFudGZpbGUgYnJld2ZpbGVcbiAgcG9kZmlsZSBmYXN0ZmlsZSBqdXN0ZmlsZSBwcm9jZmlsZSBidWlsZCBidWlsZC5iYXplbCB3b3Jrc3BhY2Ugd29ya3NwYWNlLmJhemVsIG1lc29uLmJ1aWxkIHNjb25zdHJ1Y3Qgc2NvbnNjcmlwdFxuICBzbmFrZWZpbGUgdGlsdGZpbGUgZWFydGhmaWxlYCk7XG5cbmNvbnN0IGxvY2tOYW1lcyA9IHdvcmRzKGBcbiAgcGFja2FnZS1sb2NrLmpzb24gbnBtLXNocmlua3dyYXAuanNvbiB5YXJuLmxvY2sgcG5wbS1sb2NrLnlhbWwgYnVuLmxvY2sgZGVuby5sb2NrIGNhcmdvLmxvY2sgcG9ldHJ5LmxvY2sgcGRtLmxvY2tcbiAgdXYubG9jayBwaXBmaWxlLmxvY2sgY29tcG9zZXIubG9jayBnZW1maWxlLmxvY2sgcG9kZmlsZS5sb2NrIG1peC5sb2NrIHB1YnNwZWMubG9jayBnby5zdW0gZ28ud29yay5zdW0gcGFja2FnZXMubG9jay5qc29uXG4gIGZsYWtlLmxvY2sgZ3JhZGxlLmxvY2tmaWxlYCk7XG5cbmNvbnN0IGdlbmVyYXRlZE5hbWUgPVxuICAvXFwubWluXFwuW2EtejAtOV0rJHxbLi1dKGJ1bmRsZXxjaHVuaylcXC4oanN8bWpzfGNzcykkfFxcLm1hcCR8XFwuc25hcCR8XFwucGJcXC4oZ298Y2N8aHxkYXJ0KSR8X3BiMihfZ3JwYyk/XFwucHlpPyR8X3BiXFwuKGpzfHRzfGRcXC50cykkfFxcLihnfGZyZWV6ZWR8bW9ja3N8Z3IpXFwuZGFydCR8XFwuKGd8Z1xcLml8ZGVzaWduZXJ8Z2VuZXJhdGVkKVxcLihjc3x2YikkfFsuX11nZW5lcmF0ZWRcXC5bYS16MC05XSskLztcblxuY29uc3QgZm9sZGVyUmVhc29uczogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIFJlYWRvbmx5U2V0PHN0cmluZz5dKVtdID0gW1xuICBbXCJ2ZXJzaW9uIGNvbnRyb2wgZm9sZGVyXCIsIHdvcmRzKFwiLmdpdCAuaGcgLnN2biAuYnpyIC5qaiAuc2wgLnBpanVsIF9kYXJjcyBjdnNcIildLFxuICBbXG4gICAgXCJ2ZW5kb3JlZCBjb2RlIG9mIG90aGVyc1wiLFxuICAgIHdvcmRzKFxuICAgICAgXCJub2RlX21vZHVsZXMgYm93ZXJfY29tcG9uZW50cyBqc3BtX3BhY2thZ2VzIHdlYl9tb2R1bGVzIHZlbmRvciB2ZW5kb3JzIHRoaXJkX3BhcnR5IHRoaXJkLXBhcnR5IHRoaXJkcGFydHkgcG9kcyBjYXJ0aGFnZSBzaXRlLXBhY2thZ2VzIC52ZW52IHZlbnYgdmlydHVhbGVudiAueWFybiAucG5wbS1zdG9yZSBlbG0tc3R1ZmZcIixcbiAgICApLFxuICBdLFxuICBbXG4gICAgXCJidWlsZCBvdXRwdXRcIixcbiAgICB3b3JkcyhcbiAgICAgIFwiZGlzdCBidWlsZCBvdXQgdGFyZ2V0IC5uZXh0IC5udXh0IC5vdXRwdXQgLnN2ZWx0ZS1raXQgLmFuZ3VsYXIgLmRvY3VzYXVydXMgLmVnZ3MgZGVyaXZlZGRhdGEgZGlzdC1uZXdzdHlsZSAuc3RhY2std29yayAuZGFydF90b29sIC5zZXJ2ZXJsZXNzIC5hd3Mtc2FtIC52ZXJjZWwgLm5ldGxpZnkgY292ZXJhZ2UgLm55Y19vdXRwdXQgaHRtbGNvdiBfX2dlbmVyYXRlZF9fIF9fc25hcHNob3RzX19cIixcbiAgICApLFxuICBdLFxuICBbXG4gICAgXCJjYWNoZSBvZiBhIHRvb2xcIixcbiAgICB3b3JkcyhcbiAgICAgIFwiX19weWNhY2hlX18gLm15cHlfY2FjaGUgLnB5dGVzdF9jYWNoZSAucnVmZl9jYWNoZSAudG94IC5ub3ggLmlweW5iX2NoZWNrcG9pbnRzIC5jYWNoZSAucGFyY2VsLWNhY2hlIC50dXJibyAuZ3JhZGxlIC50ZXJyYWZvcm0gLmJ1bmRsZSAuc2Fzcy1jYWNoZSAudnNjb2RlLXRlc3QgLmlkZWEgLnZzIC5tZXRhbHMgLmJsb29wIC5jY2xzLWNhY2hlIC5jbGFuZ2RcIixcbiAgICApLFxuICBdLFxuXTtcbiIsICIvKiogVGhlIGRhdGEgcmV2aWV3OiBldmVyeSBmaWxlIG9mIGEgd29ya3NwYWNlLCBpbiBvciBvdXQgb2YgdHJhaW5pbmcsIHdpdGggdGhlIHJlYXNvbi4gSXQgdHJhaW5zIG5vdGhpbmcuICovXG5pbXBvcnQgeyByZWFkRmlsZSwgc3RhdCB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciB9IGZyb20gXCIuLi9lcnJvcnNcIjtcbmltcG9ydCB0eXBlIHsgU3BsaXQgfSBmcm9tIFwiLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB0eXBlIHsgQ29kZVRva2VuaXplciB9IGZyb20gXCIuLi90ZXh0L3Rva2VuaXplclwiO1xuaW1wb3J0IHsgZGVjb2RlVGV4dCwgaHVnZUJ5dGVzLCBpc1NjcmlwdCwgdGV4dFByb2JsZW0gfSBmcm9tIFwiLi9jb250ZW50XCI7XG5pbXBvcnQgeyBjb250ZW50S2V5LCBncm91cHNPZiwgdHlwZSBTaWduYXR1cmUsIHR5cGUgU2ltaWxhclBhaXIsIHNpZ25hdHVyZU9mLCBzaW1pbGFyUGFpcnMgfSBmcm9tIFwiLi9kdXBsaWNhdGVzXCI7XG5pbXBvcnQgeyB0eXBlIEZvdW5kRmlsZSwgd2Fsa1dvcmtzcGFjZSB9IGZyb20gXCIuL2ZpbGVzXCI7XG5pbXBvcnQgeyB0eXBlIEZpbGVLaW5kLCBraW5kT2YgfSBmcm9tIFwiLi9raW5kc1wiO1xuaW1wb3J0IHsgdHlwZSBGb3VuZFNlY3JldCwgZmluZFNlY3JldHMsIHByaXZhdGVLZXlLaW5kLCB3aXRob3V0TGluZXMgfSBmcm9tIFwiLi9zZWNyZXRzXCI7XG5pbXBvcnQgeyB0eXBlIEZpbGVHcm91cCwgc3BsaXRGaWxlcyB9IGZyb20gXCIuL3NwbGl0XCI7XG5cbi8qKiBPbmUgZmlsZSBvZiBhIHdvcmtzcGFjZSwgaW4gb3Igb3V0IG9mIHRyYWluaW5nLCBhbmQgd2h5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXZpZXdlZEZpbGUge1xuICAvKiogUmVsYXRpdmUgdG8gdGhlIHdvcmtzcGFjZSwgd2l0aCBgL2A7IGEgZm9sZGVyIHRoYXQgaXMgbGVmdCBvdXQgd2hvbGUgZW5kcyB3aXRoIGAvYC4gKi9cbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSB1c2VkOiBib29sZWFuO1xuICAvKiogSW4gcGxhaW4gd29yZHMuIFdpdGhvdXQgbmFtZXMgb3IgbnVtYmVycyBvZiB0aGlzIGZpbGUsIHNvIHRoYXQgZmlsZXMgY2FuIGJlIGNvdW50ZWQgYnkgaXQuICovXG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICAvKiogV2hhdCBpcyB0cmFpbmVkIG9uOyBcIlwiIHdoZW4gbm90IHVzZWQuIExpbmVzIHRoYXQgaG9sZCBzZWNyZXRzIGFyZSBlbXB0eSwgc28gbGluZSBudW1iZXJzIGFyZSB0aGUgZmlsZSdzIG93bi4gKi9cbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICAvKiogVGhlIHRleHQncyBpZHM7IFtdIHdoZW4gbm90IHVzZWQuICovXG4gIHJlYWRvbmx5IHRva2VuczogcmVhZG9ubHkgbnVtYmVyW107XG4gIC8qKiBudWxsIHdoZW4gbm90IHVzZWQuICovXG4gIHJlYWRvbmx5IHNwbGl0OiBTcGxpdCB8IG51bGw7XG4gIHJlYWRvbmx5IHNlY3JldHM6IHJlYWRvbmx5IEZvdW5kU2VjcmV0W107XG4gIC8qKiBUaGUgZmlyc3QgZmlsZSB3aXRoIChuZWFybHkpIHRoZSBzYW1lIGNvbnRlbnQsIHdoZW4gdGhhdCBpcyB3aHkgdGhpcyBvbmUgaXMgbGVmdCBvdXQuICovXG4gIHJlYWRvbmx5IGR1cGxpY2F0ZU9mOiBzdHJpbmcgfCBudWxsO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJldmlldyB7XG4gIC8qKiBTb3J0ZWQgYnkgcGF0aC4gKi9cbiAgcmVhZG9ubHkgZmlsZXM6IHJlYWRvbmx5IFJldmlld2VkRmlsZVtdO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJldmlld09wdGlvbnMge1xuICByZWFkb25seSBzZWVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNpZ25hbD86IEFib3J0U2lnbmFsO1xuICAvKiogQ2FsbGVkIGZvciBlYWNoIGZpbGUgaW4gb3JkZXIgd2hlbiBhbGwgaXMga25vd246IGR1cGxpY2F0ZXMgYW5kIHRoZSBzcGxpdCBuZWVkIGV2ZXJ5IGZpbGUuICovXG4gIHJlYWRvbmx5IG9uRmlsZT86IChmaWxlOiBSZXZpZXdlZEZpbGUpID0+IHZvaWQ7XG4gIC8qKiBDYWxsZWQgYXMgZmlsZXMgYXJlIHJlYWQuICovXG4gIHJlYWRvbmx5IG9uUHJvZ3Jlc3M/OiAoZG9uZTogbnVtYmVyLCB0b3RhbDogbnVtYmVyKSA9PiB2b2lkO1xufVxuXG4vKipcbiAqIEB0aHJvd3MgRV9XT1JLU1BBQ0VfTUlTU0lORyB3aGVuIHRoZSBmb2xkZXIgY2Fubm90IGJlIHJlYWQsIEVfV09SS1NQQUNFX0VNUFRZIHdoZW4gbm8gZmlsZSBpcyB1c2FibGUgKGl0IGNvdW50cyB0aGVcbiAqIHJlYXNvbnMpLCBFX0lOVEVSUlVQVEVEIHdoZW4gYWJvcnRlZC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJldmlld1dvcmtzcGFjZShcbiAgZm9sZGVyOiBzdHJpbmcsXG4gIHRva2VuaXplcjogQ29kZVRva2VuaXplcixcbiAgb3B0aW9uczogUmV2aWV3T3B0aW9ucyxcbik6IFByb21pc2U8UmV2aWV3PiB7XG4gIGNvbnN0IHsgc2VlZCwgc2lnbmFsLCBvbkZpbGUsIG9uUHJvZ3Jlc3MgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IGNoZWNrQWJvcnRlZCA9ICgpID0+IHtcbiAgICBpZiAoc2lnbmFsPy5hYm9ydGVkID09PSB0cnVlKSB7XG4gICAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX0lOVEVSUlVQVEVEXCIsIFwiVGhlIHJldmlldyBvZiB0aGUgd29ya3NwYWNlIHdhcyBzdG9wcGVkLlwiLCBcIlN0YXJ0IGl0IGFnYWluIGF0IGFueSB0aW1lLlwiKTtcbiAgICB9XG4gIH07XG4gIGNvbnN0IGZvdW5kID0gYXdhaXQgd2Fsa1dvcmtzcGFjZShmb2xkZXIsIGNoZWNrQWJvcnRlZCk7XG4gIGNvbnN0IGRyYWZ0czogRHJhZnRbXSA9IFtdO1xuICBmb3IgKGxldCBzdGFydCA9IDA7IHN0YXJ0IDwgZm91bmQubGVuZ3RoOyBzdGFydCArPSByZWFkQXRPbmNlKSB7XG4gICAgY29uc3QgYmF0Y2ggPSBhd2FpdCBQcm9taXNlLmFsbChmb3VuZC5zbGljZShzdGFydCwgc3RhcnQgKyByZWFkQXRPbmNlKS5tYXAocmVhZERyYWZ0KSk7XG4gICAgZm9yIChjb25zdCBkcmFmdCBvZiBiYXRjaCkge1xuICAgICAgY2hlY2tBYm9ydGVkKCk7XG4gICAgICBkcmFmdHMucHVzaCh7IC4uLmRyYWZ0LCBmaWxlOiB7IC4uLmRyYWZ0LmZpbGUsIHRva2VuczogdG9rZW5pemVyLmVuY29kZShkcmFmdC5maWxlLnRleHQpIH0gfSk7XG4gICAgfVxuICAgIG9uUHJvZ3Jlc3M/LihkcmFmdHMubGVuZ3RoLCBmb3VuZC5sZW5ndGgpO1xuICAgIC8vIEVuY29kaW5nIGJsb2NrcyB0aGUgZXZlbnQgbG9vcCwgc28gYSByZXF1ZXN0IHRvIHN0b3AgaXMgbGV0IGluIGJldHdlZW4gdGhlIGJhdGNoZXMuXG4gICAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldEltbWVkaWF0ZShyZXNvbHZlKSk7XG4gIH1cbiAgY29uc3QgZmlsZXMgPSB3aXRoU3BsaXQod2l0aG91dER1cGxpY2F0ZXMoZHJhZnRzKSwgc2VlZCwgY2hlY2tBYm9ydGVkKTtcbiAgaWYgKCFmaWxlcy5zb21lKChmaWxlKSA9PiBmaWxlLnVzZWQpKSB0aHJvdyB3b3Jrc3BhY2VFbXB0eShmb2xkZXIsIGZpbGVzKTtcbiAgZm9yIChjb25zdCBmaWxlIG9mIGZpbGVzKSBvbkZpbGU/LihmaWxlKTtcbiAgcmV0dXJuIHsgZmlsZXMgfTtcbn1cblxuLyoqIEhvdyBtYW55IGZpbGVzIChhIGZvbGRlciBsZWZ0IG91dCB3aG9sZSBjb3VudHMgYXMgb25lKSBhcmUgbGVmdCBvdXQgZm9yIGVhY2ggcmVhc29uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvdW50U2tpcHBlZChmaWxlczogcmVhZG9ubHkgUmV2aWV3ZWRGaWxlW10pOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+IHtcbiAgY29uc3QgY291bnRzOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+ID0ge307XG4gIGZvciAoY29uc3QgeyB1c2VkLCByZWFzb24gfSBvZiBmaWxlcykgaWYgKCF1c2VkKSBjb3VudHNbcmVhc29uXSA9IChjb3VudHNbcmVhc29uXSA/PyAwKSArIDE7XG4gIHJldHVybiBjb3VudHM7XG59XG5cbi8qKiBPcGVuIGZpbGVzIGF0IGFueSBtb21lbnQuICovXG5jb25zdCByZWFkQXRPbmNlID0gMTY7XG5cbi8qKiBBIGZpbGUgYmVmb3JlIGl0IGlzIGNvbXBhcmVkIHdpdGggdGhlIG90aGVyczogd2l0aG91dCB0b2tlbnMsIGFuZCB3aXRoIGBzcGxpdGAgbnVsbC4gKi9cbmludGVyZmFjZSBEcmFmdCB7XG4gIHJlYWRvbmx5IGZpbGU6IFJldmlld2VkRmlsZTtcbiAgLyoqIENvZGUgaXMgbWVhc3VyZWQsIGRvY3VtZW50YXRpb24gaXMgb25seSB0cmFpbmVkIG9uLiAqL1xuICByZWFkb25seSBjb2RlOiBib29sZWFuO1xufVxuXG5mdW5jdGlvbiBsZWZ0T3V0KHBhdGg6IHN0cmluZywgcmVhc29uOiBzdHJpbmcsIG1vcmU6IFBhcnRpYWw8UmV2aWV3ZWRGaWxlPiA9IHt9KTogUmV2aWV3ZWRGaWxlIHtcbiAgY29uc3Qgbm90aGluZyA9IHsgdGV4dDogXCJcIiwgdG9rZW5zOiBbXSwgc3BsaXQ6IG51bGwsIHNlY3JldHM6IFtdLCBkdXBsaWNhdGVPZjogbnVsbCB9O1xuICByZXR1cm4geyBwYXRoLCB1c2VkOiBmYWxzZSwgcmVhc29uLCAuLi5ub3RoaW5nLCAuLi5tb3JlIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlYWREcmFmdChmb3VuZDogRm91bmRGaWxlKTogUHJvbWlzZTxEcmFmdD4ge1xuICBjb25zdCB7IHBhdGgsIGFic29sdXRlIH0gPSBmb3VuZDtcbiAgY29uc3Qgb3V0ID0gKHJlYXNvbjogc3RyaW5nKTogRHJhZnQgPT4gKHsgZmlsZTogbGVmdE91dChwYXRoLCByZWFzb24pLCBjb2RlOiBmYWxzZSB9KTtcbiAgaWYgKGZvdW5kLnNraXBwZWQgIT09IG51bGwpIHJldHVybiBvdXQoZm91bmQuc2tpcHBlZCk7XG4gIGNvbnN0IGtpbmQgPSBraW5kT2YocGF0aCk7XG4gIGNvbnN0IHVud2FudGVkID0ga2luZCA9PT0gXCJub0V4dGVuc2lvblwiID8gbnVsbCA6IGtpbmRSZWFzb25zW2tpbmRdO1xuICBpZiAodW53YW50ZWQgIT09IG51bGwpIHJldHVybiBvdXQodW53YW50ZWQpO1xuICBsZXQgYnl0ZXM6IFVpbnQ4QXJyYXk7XG4gIHRyeSB7XG4gICAgaWYgKChhd2FpdCBzdGF0KGFic29sdXRlKSkuc2l6ZSA+IGh1Z2VCeXRlcykgcmV0dXJuIG91dChcImh1Z2UgZmlsZSAob3ZlciAxIE1CKVwiKTtcbiAgICBieXRlcyA9IGF3YWl0IHJlYWRGaWxlKGFic29sdXRlKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIG91dChcImZpbGUgdGhhdCBjYW5ub3QgYmUgcmVhZFwiKTtcbiAgfVxuICBjb25zdCB0ZXh0ID0gZGVjb2RlVGV4dChieXRlcyk7XG4gIGlmICh0ZXh0ID09PSBudWxsKSByZXR1cm4gb3V0KFwiYmluYXJ5IGZpbGUgKG9yIG5vdCBVVEYtOClcIik7XG4gIGlmIChraW5kID09PSBcIm5vRXh0ZW5zaW9uXCIgJiYgIWlzU2NyaXB0KHRleHQpKSByZXR1cm4gb3V0KHRleHQudHJpbSgpID09PSBcIlwiID8gXCJlbXB0eSBmaWxlXCIgOiB1bmtub3duUmVhc29uKTtcbiAgY29uc3QgcHJvYmxlbSA9IHRleHRQcm9ibGVtKHRleHQsIGtpbmQgPT09IFwiZG9jdW1lbnRhdGlvblwiKTtcbiAgcmV0dXJuIHByb2JsZW0gPT09IG51bGwgPyB3aXRob3V0U2VjcmV0cyhwYXRoLCB0ZXh0LCBraW5kICE9PSBcImRvY3VtZW50YXRpb25cIikgOiBvdXQocHJvYmxlbSk7XG59XG5cbmNvbnN0IHVua25vd25SZWFzb24gPSBcIm5vdCBhIGtub3duIGtpbmQgb2YgY29kZSBvciBkb2N1bWVudGF0aW9uXCI7XG5cbmNvbnN0IGtpbmRSZWFzb25zOiBSZWFkb25seTxSZWNvcmQ8RmlsZUtpbmQsIHN0cmluZyB8IG51bGw+PiA9IHtcbiAgY29kZTogbnVsbCxcbiAgZG9jdW1lbnRhdGlvbjogbnVsbCxcbiAgZGF0YTogXCJkYXRhIG9yIGNvbmZpZ3VyYXRpb24sIG5vdCBjb2RlXCIsXG4gIGJpbmFyeTogXCJiaW5hcnkgZmlsZSAob3Igbm90IFVURi04KVwiLFxuICBsb2NrOiBcImxvY2sgZmlsZSwgZ2VuZXJhdGVkXCIsXG4gIGdlbmVyYXRlZDogXCJnZW5lcmF0ZWQgZmlsZVwiLFxuICBub3RpY2U6IFwibGljZW5jZSwgbGlzdCBvZiBhdXRob3JzIG9yIGNoYW5nZSBsb2dcIixcbiAgdW5rbm93bjogdW5rbm93blJlYXNvbixcbn07XG5cbmZ1bmN0aW9uIHdpdGhvdXRTZWNyZXRzKHBhdGg6IHN0cmluZywgdGV4dDogc3RyaW5nLCBjb2RlOiBib29sZWFuKTogRHJhZnQge1xuICBjb25zdCBzZWNyZXRzID0gZmluZFNlY3JldHModGV4dCk7XG4gIGNvbnN0IGtlcHQgPSB3aXRob3V0TGluZXModGV4dCwgc2VjcmV0cyk7XG4gIGlmIChzZWNyZXRzLnNvbWUoKHNlY3JldCkgPT4gc2VjcmV0LmtpbmQgPT09IHByaXZhdGVLZXlLaW5kKSkge1xuICAgIHJldHVybiB7IGZpbGU6IGxlZnRPdXQocGF0aCwgXCJob2xkcyBhIHByaXZhdGUga2V5XCIsIHsgc2VjcmV0cyB9KSwgY29kZSB9O1xuICB9XG4gIGlmIChrZXB0LnRyaW0oKSA9PT0gXCJcIikgcmV0dXJuIHsgZmlsZTogbGVmdE91dChwYXRoLCBcIm5vdGhpbmcgYnV0IHNlY3JldHNcIiwgeyBzZWNyZXRzIH0pLCBjb2RlIH07XG4gIGNvbnN0IGtpbmQgPSBjb2RlID8gXCJjb2RlXCIgOiBcImRvY3VtZW50YXRpb25cIjtcbiAgY29uc3QgcmVhc29uID0gc2VjcmV0cy5sZW5ndGggPT09IDAgPyBraW5kIDogYCR7a2luZH0sIHdpdGhvdXQgdGhlIGxpbmVzIHRoYXQgaG9sZCBzZWNyZXRzYDtcbiAgcmV0dXJuIHsgZmlsZTogeyAuLi5sZWZ0T3V0KHBhdGgsIHJlYXNvbiwgeyBzZWNyZXRzIH0pLCB1c2VkOiB0cnVlLCB0ZXh0OiBrZXB0IH0sIGNvZGUgfTtcbn1cblxuLyoqIEZpbGVzIHRoYXQgYXJlIHRoaXMgc2ltaWxhciB0ZWFjaCBub3RoaW5nIG5ldzsgdGhlIGZpcnN0IG9uZSBzdGF5cy4gKi9cbmNvbnN0IG5lYXJEdXBsaWNhdGUgPSAwLjk7XG4vKiogRmlsZXMgdGhhdCBhcmUgdGhpcyBzaW1pbGFyIHN0YXkgb24gb25lIHNpZGUgb2YgdGhlIHNwbGl0LiAqL1xuY29uc3QgcmVsYXRlZCA9IDAuNTtcblxuLyoqIFRoZSBmaXJzdCBmaWxlIGJ5IHBhdGggb2YgdGhvc2Ugd2l0aCB0aGUgc2FtZSBjb250ZW50IHN0YXlzLiAqL1xuZnVuY3Rpb24gd2l0aG91dER1cGxpY2F0ZXMoZHJhZnRzOiByZWFkb25seSBEcmFmdFtdKTogRHJhZnRbXSB7XG4gIGNvbnN0IGZpcnN0T2YgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuICByZXR1cm4gZHJhZnRzLm1hcCgoZHJhZnQpID0+IHtcbiAgICBjb25zdCB7IHBhdGgsIHVzZWQsIHRleHQsIHNlY3JldHMgfSA9IGRyYWZ0LmZpbGU7XG4gICAgaWYgKCF1c2VkKSByZXR1cm4gZHJhZnQ7XG4gICAgY29uc3Qga2V5ID0gY29udGVudEtleSh0ZXh0KTtcbiAgICBjb25zdCBkdXBsaWNhdGVPZiA9IGZpcnN0T2YuZ2V0KGtleSk7XG4gICAgaWYgKGR1cGxpY2F0ZU9mICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHJldHVybiB7IC4uLmRyYWZ0LCBmaWxlOiBsZWZ0T3V0KHBhdGgsIFwiZHVwbGljYXRlIG9mIGFub3RoZXIgZmlsZVwiLCB7IHNlY3JldHMsIGR1cGxpY2F0ZU9mIH0pIH07XG4gICAgfVxuICAgIGZpcnN0T2Yuc2V0KGtleSwgcGF0aCk7XG4gICAgcmV0dXJuIGRyYWZ0O1xuICB9KTtcbn1cblxuZnVuY3Rpb24gd2l0aFNwbGl0KGRyYWZ0czogcmVhZG9ubHkgRHJhZnRbXSwgc2VlZDogbnVtYmVyLCBjaGVja0Fib3J0ZWQ6ICgpID0+IHZvaWQpOiBSZXZpZXdlZEZpbGVbXSB7XG4gIGNvbnN0IHVzZWQgPSBkcmFmdHMuZmlsdGVyKChkcmFmdCkgPT4gZHJhZnQuZmlsZS51c2VkKTtcbiAgY29uc3Qgc2lnbmF0dXJlczogU2lnbmF0dXJlW10gPSB1c2VkLm1hcCgoeyBmaWxlIH0pID0+IHtcbiAgICBjaGVja0Fib3J0ZWQoKTtcbiAgICByZXR1cm4gc2lnbmF0dXJlT2YoZmlsZS50b2tlbnMpO1xuICB9KTtcbiAgY29uc3QgcGFpcnMgPSBzaW1pbGFyUGFpcnMoc2lnbmF0dXJlcywgcmVsYXRlZCk7XG4gIGNvbnN0IG9yaWdpbmFscyA9IGZpbmRPcmlnaW5hbHMocGFpcnMpO1xuICBjb25zdCBncm91cHMgPSBncm91cHNPZih1c2VkLmxlbmd0aCwgcGFpcnMpLm1hcCgobWVtYmVycyk6IEZpbGVHcm91cCA9PiB7XG4gICAgY29uc3Qga2VwdCA9IG1lbWJlcnMuZmlsdGVyKChtZW1iZXIpID0+ICFvcmlnaW5hbHMuaGFzKG1lbWJlcikpLmZsYXRNYXAoKG1lbWJlcikgPT4gdXNlZFttZW1iZXJdID8/IFtdKTtcbiAgICByZXR1cm4ge1xuICAgICAgbWVtYmVycyxcbiAgICAgIHBhdGg6IGtlcHRbMF0/LmZpbGUucGF0aCA/PyBcIlwiLFxuICAgICAgdG9rZW5zOiBrZXB0LnJlZHVjZSgoc3VtLCB7IGZpbGUgfSkgPT4gc3VtICsgZmlsZS50b2tlbnMubGVuZ3RoLCAwKSxcbiAgICAgIGNvZGU6IGtlcHQuc29tZSgoZHJhZnQpID0+IGRyYWZ0LmNvZGUpLFxuICAgIH07XG4gIH0pO1xuICBjb25zdCBzcGxpdHMgPSBzcGxpdEZpbGVzKGdyb3VwcywgdXNlZC5sZW5ndGgsIHNlZWQpO1xuXG4gIGNvbnN0IGRlY2lkZWQgPSBuZXcgTWFwPHN0cmluZywgUmV2aWV3ZWRGaWxlPigpO1xuICBmb3IgKGNvbnN0IFtpbmRleCwgeyBmaWxlIH1dIG9mIHVzZWQuZW50cmllcygpKSB7XG4gICAgY29uc3Qgb3JpZ2luYWwgPSB1c2VkW29yaWdpbmFscy5nZXQoaW5kZXgpID8/IC0xXT8uZmlsZS5wYXRoO1xuICAgIGRlY2lkZWQuc2V0KFxuICAgICAgZmlsZS5wYXRoLFxuICAgICAgb3JpZ2luYWwgPT09IHVuZGVmaW5lZFxuICAgICAgICA/IHsgLi4uZmlsZSwgc3BsaXQ6IHNwbGl0c1tpbmRleF0gPz8gbnVsbCB9XG4gICAgICAgIDogbGVmdE91dChmaWxlLnBhdGgsIFwibmVhci1kdXBsaWNhdGUgb2YgYW5vdGhlciBmaWxlXCIsIHsgc2VjcmV0czogZmlsZS5zZWNyZXRzLCBkdXBsaWNhdGVPZjogb3JpZ2luYWwgfSksXG4gICAgKTtcbiAgfVxuICByZXR1cm4gZHJhZnRzLm1hcCgoeyBmaWxlIH0pID0+IGRlY2lkZWQuZ2V0KGZpbGUucGF0aCkgPz8gZmlsZSk7XG59XG5cbi8qKiBOZWFyLWR1cGxpY2F0ZSBcdTIxOTIgdGhlIGVhcmxpZXIgZmlsZSB0aGF0IHN0YXlzIGluIGl0cyBwbGFjZS4gKi9cbmZ1bmN0aW9uIGZpbmRPcmlnaW5hbHMocGFpcnM6IHJlYWRvbmx5IFNpbWlsYXJQYWlyW10pOiBNYXA8bnVtYmVyLCBudW1iZXI+IHtcbiAgY29uc3Qgb3JpZ2luYWxzID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcj4oKTtcbiAgY29uc3QgbmVhciA9IHBhaXJzLmZpbHRlcigocGFpcikgPT4gcGFpci5zaW1pbGFyaXR5ID49IG5lYXJEdXBsaWNhdGUpO1xuICBmb3IgKGNvbnN0IHsgZmlyc3QsIHNlY29uZCB9IG9mIG5lYXIuc29ydCgoYSwgYikgPT4gYS5zZWNvbmQgLSBiLnNlY29uZCB8fCBhLmZpcnN0IC0gYi5maXJzdCkpIHtcbiAgICBpZiAoIW9yaWdpbmFscy5oYXMoZmlyc3QpICYmICFvcmlnaW5hbHMuaGFzKHNlY29uZCkpIG9yaWdpbmFscy5zZXQoc2Vjb25kLCBmaXJzdCk7XG4gIH1cbiAgcmV0dXJuIG9yaWdpbmFscztcbn1cblxuZnVuY3Rpb24gd29ya3NwYWNlRW1wdHkoZm9sZGVyOiBzdHJpbmcsIGZpbGVzOiByZWFkb25seSBSZXZpZXdlZEZpbGVbXSk6IEF0dHVuZUVycm9yIHtcbiAgY29uc3QgY291bnRzID0gT2JqZWN0LmVudHJpZXMoY291bnRTa2lwcGVkKGZpbGVzKSkuc29ydCgoYSwgYikgPT4gYlsxXSAtIGFbMV0pO1xuICBjb25zdCBmb3VuZCA9IGNvdW50cy5sZW5ndGggPT09IDAgPyBcIml0IGhvbGRzIG5vIGZpbGVcIiA6IGNvdW50cy5tYXAoKFt3aHksIGNvdW50XSkgPT4gYCR7Y291bnR9IFx1MDBENyAke3doeX1gKS5qb2luKFwiOyBcIik7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXG4gICAgXCJFX1dPUktTUEFDRV9FTVBUWVwiLFxuICAgIGBObyBmaWxlIG9mICR7Zm9sZGVyfSBjYW4gYmUgdHJhaW5lZCBvbjogJHtmb3VuZH0uYCxcbiAgICBcIk9wZW4gYSBmb2xkZXIgd2l0aCBzb3VyY2UgY29kZSB0aGF0IGlzIG5vdCBpZ25vcmVkLCBnZW5lcmF0ZWQgb3IgdmVuZG9yZWQuXCIsXG4gICAgeyBza2lwcGVkOiBjb3VudFNraXBwZWQoZmlsZXMpIH0sXG4gICk7XG59XG4iLCAiaW1wb3J0IHsgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4uLy4uL2Vycm9yc1wiO1xuaW1wb3J0IHsgbG93ZXJQcmlvcml0eSB9IGZyb20gXCIuLi8uLi9wcmlvcml0eVwiO1xuaW1wb3J0IHR5cGUgeyBUcmFpbkV2ZW50LCBUcmFpblJlcXVlc3QsIFRyYWluUmVzdWx0IH0gZnJvbSBcIi4uLy4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyBjb3VudGVkLCBkdXJhdGlvbiB9IGZyb20gXCIuLi9vdXRwdXRcIjtcbmltcG9ydCB7IGNyZWF0ZVByb2dyZXNzIH0gZnJvbSBcIi4uL3Byb2dyZXNzXCI7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIGRlZmluZWQsIHVzYWdlLCB2ZXJiIH0gZnJvbSBcIi4uL3ZlcmJcIjtcblxuZXhwb3J0IGNvbnN0IHRyYWluID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiVHJhaW4gYW4gYWRhcHRlciBvbiBhIHdvcmtzcGFjZVwiLFxuICBwb3NpdGlvbmFsOiBcIltXT1JLU1BBQ0VdXCIsXG4gIG9wdGlvbnM6IFtcbiAgICBcImJhc2VcIixcbiAgICBcIm91dFwiLFxuICAgIFwibWV0aG9kXCIsXG4gICAgXCJyYW5rXCIsXG4gICAgXCJhbHBoYVwiLFxuICAgIFwidGFyZ2V0c1wiLFxuICAgIFwiZHJvcG91dFwiLFxuICAgIFwicnNsb3JhXCIsXG4gICAgXCJzdGVwc1wiLFxuICAgIFwiZXBvY2hzXCIsXG4gICAgXCJzZXEtbGVuXCIsXG4gICAgXCJiYXRjaFwiLFxuICAgIFwibHJcIixcbiAgICBcInNlZWRcIixcbiAgICBcImRldmljZVwiLFxuICAgIFwicHJlY2lzaW9uXCIsXG4gICAgXCJ0aHJlYWRzXCIsXG4gICAgXCJleGFtcGxlc1wiLFxuICAgIFwicmVzdW1lXCIsXG4gICAgXCJuby12ZXJkaWN0XCIsXG4gIF0sXG4gIGludGVycnVwdGlibGU6IHRydWUsXG4gIG5vdGVzOiBbXG4gICAgXCJXT1JLU1BBQ0UgaXMgYSBmb2xkZXI7IC0tZXhhbXBsZXMgRklMRSB0YWtlcyBpdHMgcGxhY2UuIEN0cmwrQyBmaW5pc2hlcyB0aGUgc3RlcCwgd3JpdGVzIGEgY2hlY2twb2ludCBhbmRcIixcbiAgICBcInNheXMgaG93IHRvIHJlc3VtZTsgYSBzZWNvbmQgQ3RybCtDIHN0b3BzIGF0IG9uY2UuXCIsXG4gICAgXCJcIixcbiAgICBcIiAgYXR0dW5lIHRyYWluIC4gLS1zdGVwcyAxMDBcIixcbiAgICBcIiAgYXR0dW5lIHRyYWluIC4gLS1zdGVwcyAxMDAgLS1yZXN1bWUgRElSXCIsXG4gIF0sXG4gIHByZXBhcmUod29ya3NwYWNlLCB2YWx1ZXMpIHtcbiAgICBjb25zdCBoaW50ID0gXCJVc2FnZTogYXR0dW5lIHRyYWluIFdPUktTUEFDRSBbT1BUSU9OU10sIG9yIGF0dHVuZSB0cmFpbiAtLWV4YW1wbGVzIEZJTEUgW09QVElPTlNdXCI7XG4gICAgaWYgKHdvcmtzcGFjZSA9PT0gdW5kZWZpbmVkICYmIHZhbHVlcy5leGFtcGxlcyA9PT0gdW5kZWZpbmVkKVxuICAgICAgdGhyb3cgdXNhZ2UoXCJhdHR1bmUgdHJhaW46IFdPUktTUEFDRSBpcyBtaXNzaW5nXCIsIGhpbnQpO1xuICAgIGlmICh3b3Jrc3BhY2UgIT09IHVuZGVmaW5lZCAmJiB2YWx1ZXMuZXhhbXBsZXMgIT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgdXNhZ2UoYGF0dHVuZSB0cmFpbjogLS1leGFtcGxlcyAke3ZhbHVlcy5leGFtcGxlc30gYW5kIFdPUktTUEFDRSAke3dvcmtzcGFjZX0gZXhjbHVkZSBlYWNoIG90aGVyYCwgaGludCk7XG4gICAgfVxuICAgIHJldHVybiBhc3luYyAoY29udGV4dCkgPT4ge1xuICAgICAgY29uc3QgYWJzb2x1dGUgPSAocGF0aDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiAocGF0aCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogcmVzb2x2ZShjb250ZXh0LmlvLmN3ZCwgcGF0aCkpO1xuICAgICAgY29uc3QgcmVxdWVzdDogVHJhaW5SZXF1ZXN0ID0gZGVmaW5lZCh7XG4gICAgICAgIHdvcmtzcGFjZTogYWJzb2x1dGUod29ya3NwYWNlKSxcbiAgICAgICAgZXhhbXBsZXM6IGFic29sdXRlKHZhbHVlcy5leGFtcGxlcyksXG4gICAgICAgIGJhc2U6IHZhbHVlcy5iYXNlLFxuICAgICAgICBvdXQ6IGFic29sdXRlKHZhbHVlcy5vdXQpLFxuICAgICAgICBtZXRob2Q6IHZhbHVlcy5tZXRob2QsXG4gICAgICAgIHJhbms6IHZhbHVlcy5yYW5rLFxuICAgICAgICBhbHBoYTogdmFsdWVzLmFscGhhLFxuICAgICAgICB0YXJnZXRzOiB2YWx1ZXMudGFyZ2V0cyxcbiAgICAgICAgZHJvcG91dDogdmFsdWVzLmRyb3BvdXQsXG4gICAgICAgIHJzbG9yYTogdmFsdWVzLnJzbG9yYSxcbiAgICAgICAgc3RlcHM6IHZhbHVlcy5zdGVwcyxcbiAgICAgICAgZXBvY2hzOiB2YWx1ZXMuZXBvY2hzLFxuICAgICAgICBzZXFMZW46IHZhbHVlc1tcInNlcS1sZW5cIl0sXG4gICAgICAgIGJhdGNoOiB2YWx1ZXMuYmF0Y2gsXG4gICAgICAgIGxyOiB2YWx1ZXMubHIsXG4gICAgICAgIHNlZWQ6IHZhbHVlcy5zZWVkLFxuICAgICAgICBkZXZpY2U6IHZhbHVlcy5kZXZpY2UsXG4gICAgICAgIHByZWNpc2lvbjogdmFsdWVzLnByZWNpc2lvbixcbiAgICAgICAgdGhyZWFkczogdmFsdWVzLnRocmVhZHMsXG4gICAgICAgIHJlc3VtZTogYWJzb2x1dGUodmFsdWVzLnJlc3VtZSksXG4gICAgICAgIHZlcmRpY3Q6IHZhbHVlc1tcIm5vLXZlcmRpY3RcIl0gPyBmYWxzZSA6IHVuZGVmaW5lZCxcbiAgICAgIH0pO1xuICAgICAgYXdhaXQgcGVyZm9ybShyZXF1ZXN0LCBjb250ZXh0KTtcbiAgICB9O1xuICB9LFxufSk7XG5cbmFzeW5jIGZ1bmN0aW9uIHBlcmZvcm0ocmVxdWVzdDogVHJhaW5SZXF1ZXN0LCBjb250ZXh0OiBDb250ZXh0KTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IHsgb3V0cHV0LCBvcGVyYXRpb25zLCBzaWduYWwsIGlvIH0gPSBjb250ZXh0O1xuICBjb25zdCBwcm9ncmVzcyA9IGNyZWF0ZVByb2dyZXNzKGlvKTtcbiAgY29uc3QgbG9nID0gb3V0cHV0Lmpzb24gPyBvdXRwdXQubG9nIDogcHJvZ3Jlc3MubG9nO1xuICBjb25zdCBvbkV2ZW50ID0gb3V0cHV0Lmpzb24gPyAoZXZlbnQ6IFRyYWluRXZlbnQpID0+IG91dHB1dC5ldmVudChldmVudC5ldmVudCwgZXZlbnQpIDogcHJvZ3Jlc3Muc2hvdztcbiAgbG93ZXJQcmlvcml0eShsb2cpO1xuICBsZXQgcmVzdWx0OiBUcmFpblJlc3VsdDtcbiAgdHJ5IHtcbiAgICByZXN1bHQgPSBhd2FpdCBvcGVyYXRpb25zLnRyYWluKHJlcXVlc3QsIHsgc2lnbmFsLCBvbkV2ZW50LCBsb2cgfSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgdGhyb3cgd2l0aFJlc3VtZShlcnJvciwgY29udGV4dC5hcmd2KTtcbiAgfSBmaW5hbGx5IHtcbiAgICBwcm9ncmVzcy5lbmQoKTtcbiAgfVxuICBvdXRwdXQuZXZlbnQoXCJyZXN1bHRcIiwgcmVzdWx0KTtcbiAgaWYgKHJlc3VsdC52ZXJkaWN0ID09PSB1bmRlZmluZWQgJiYgcmVxdWVzdC52ZXJkaWN0ICE9PSBmYWxzZSkge1xuICAgIG91dHB1dC50ZXh0KFwibm8gY29tcGFyaXNvbiB3aXRoIHRoZSBiYXNlOiBpdCB0YWtlcyBhdCBsZWFzdCB0d28gaGVsZC1vdXQgZmlsZXMgd2l0aCBjb2RlXFxuXCIpO1xuICB9XG4gIG91dHB1dC50ZXh0KGBhZGFwdGVyIGluICR7cmVzdWx0LmFkYXB0ZXJ9IGFmdGVyICR7Y291bnRlZChyZXN1bHQuc3RlcHMsIFwic3RlcFwiKX0gYW5kICR7ZHVyYXRpb24ocmVzdWx0LnNlY29uZHMpfVxcbmApO1xufVxuXG4vKiogVGhlIGhpbnQgb2YgYW4gaW50ZXJydXB0ZWQgcnVuIGlzIHRoZSB2ZXJ5IGNvbW1hbmQgdGhhdCBnb2VzIG9uIGZyb20gaXRzIGNoZWNrcG9pbnQuICovXG5mdW5jdGlvbiB3aXRoUmVzdW1lKGVycm9yOiB1bmtub3duLCBhcmd2OiByZWFkb25seSBzdHJpbmdbXSk6IHVua25vd24ge1xuICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIEF0dHVuZUVycm9yKSB8fCBlcnJvci5jb2RlICE9PSBcIkVfSU5URVJSVVBURURcIikgcmV0dXJuIGVycm9yO1xuICBjb25zdCBjaGVja3BvaW50ID0gZXJyb3IuZGF0YT8uW1wiY2hlY2twb2ludFwiXTtcbiAgaWYgKHR5cGVvZiBjaGVja3BvaW50ICE9PSBcInN0cmluZ1wiKSByZXR1cm4gZXJyb3I7XG4gIGNvbnN0IGNvbW1hbmQgPSBbXCJhdHR1bmVcIiwgXCJ0cmFpblwiLCAuLi53aXRob3V0UmVzdW1lKGFyZ3YpLCBcIi0tcmVzdW1lXCIsIGNoZWNrcG9pbnRdLm1hcChxdW90ZWQpLmpvaW4oXCIgXCIpO1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKGVycm9yLmNvZGUsIGVycm9yLm1lc3NhZ2UsIGBSZXN1bWUgd2l0aDogJHtjb21tYW5kfWAsIGVycm9yLmRhdGEpO1xufVxuXG5mdW5jdGlvbiB3aXRob3V0UmVzdW1lKGFyZ3Y6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nW10ge1xuICByZXR1cm4gYXJndi5maWx0ZXIoXG4gICAgKGFyZ3VtZW50LCBpbmRleCkgPT4gYXJndW1lbnQgIT09IFwiLS1yZXN1bWVcIiAmJiAhYXJndW1lbnQuc3RhcnRzV2l0aChcIi0tcmVzdW1lPVwiKSAmJiBhcmd2W2luZGV4IC0gMV0gIT09IFwiLS1yZXN1bWVcIixcbiAgKTtcbn1cblxuLyoqIEFzIGEgc2hlbGwgd291bGQgbmVlZCBpdC4gKi9cbmZ1bmN0aW9uIHF1b3RlZChhcmd1bWVudDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIC9eW1xcd0AlKz06LC4vLV0rJC8udGVzdChhcmd1bWVudCkgPyBhcmd1bWVudCA6IGAnJHthcmd1bWVudC5yZXBsYWNlQWxsKFwiJ1wiLCBcIidcXFxcJydcIil9J2A7XG59XG4iLCAiaW1wb3J0IG9zIGZyb20gXCJub2RlOm9zXCI7XG5cbi8qKlxuICogTGV0cyBldmVyeXRoaW5nIGVsc2Ugb24gdGhlIG1hY2hpbmUgZ28gZmlyc3Q6IHRyYWluaW5nIHJ1bnMgZm9yIG1pbnV0ZXMgYmVzaWRlIGFuIGVkaXRvci4gQSBmYWlsdXJlIGlzIG9ubHkgbG9nZ2VkLFxuICogc2luY2UgdHJhaW5pbmcgaXMgcmlnaHQgYXQgYW55IHByaW9yaXR5LlxuICovXG5leHBvcnQgZnVuY3Rpb24gbG93ZXJQcmlvcml0eShsb2c6IChtZXNzYWdlOiBzdHJpbmcpID0+IHZvaWQpOiB2b2lkIHtcbiAgY29uc3QgeyBQUklPUklUWV9CRUxPV19OT1JNQUwgfSA9IG9zLmNvbnN0YW50cy5wcmlvcml0eTtcbiAgdHJ5IHtcbiAgICAvLyBSYWlzaW5nIGl0IGFnYWluIGlzIHJlZnVzZWQgYnkgbW9zdCBzeXN0ZW1zLCBzbyBhIHByb2Nlc3MgdGhhdCBpcyBsb3dlciBhbHJlYWR5IHN0YXlzIHdoZXJlIGl0IGlzLlxuICAgIGlmIChvcy5nZXRQcmlvcml0eSgpIDwgUFJJT1JJVFlfQkVMT1dfTk9STUFMKSBvcy5zZXRQcmlvcml0eShQUklPUklUWV9CRUxPV19OT1JNQUwpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGxvZyhgY291bGQgbm90IGxvd2VyIHRoZSBwcm9jZXNzJ3MgcHJpb3JpdHk6ICR7ZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpfWApO1xuICB9XG59XG4iLCAiLyoqIFRyYWluaW5nIGFzIHRleHQ6IGEgYmFyIHRoYXQgcmVkcmF3cyBpdHNlbGYgb24gYSB0ZXJtaW5hbCwgYSBsaW5lIG5vdyBhbmQgdGhlbiBhbnl3aGVyZSBlbHNlLiAqL1xuaW1wb3J0IHsgYXNzZXJ0TmV2ZXIgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IEV2YWxFdmVudCwgUGxhbkV2ZW50LCBTdGVwRXZlbnQsIFRyYWluRXZlbnQgfSBmcm9tIFwiLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB0eXBlIHsgSW8gfSBmcm9tIFwiLi9pb1wiO1xuaW1wb3J0IHsgYnl0ZXMsIGNvdW50ZWQsIGR1cmF0aW9uLCBncm91cGVkLCBwZXJjZW50IH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5pbXBvcnQgeyB2ZXJkaWN0VGV4dCB9IGZyb20gXCIuL3ZlcmRpY3RcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQcm9ncmVzcyB7XG4gIHNob3coZXZlbnQ6IFRyYWluRXZlbnQpOiB2b2lkO1xuICAvKiogQSBsaW5lIG9uIHN0YW5kYXJkIGVycm9yIHRoYXQgZG9lcyBub3QgdGVhciB0aGUgYmFyLiAqL1xuICBsb2cobWVzc2FnZTogc3RyaW5nKTogdm9pZDtcbiAgLyoqIExlYXZlcyB0aGUgYmFyIGFzIGl0IHN0YW5kcyBhbmQgZ29lcyB0byB0aGUgbmV4dCBsaW5lLiAqL1xuICBlbmQoKTogdm9pZDtcbn1cblxuLyoqIE9mZiBhIHRlcm1pbmFsLCBhYm91dCB0aGlzIG1hbnkgc3RlcCBsaW5lcyBhcmUgcHJpbnRlZCBpbiBhIHJ1biBvZiBhbnkgbGVuZ3RoLiAqL1xuY29uc3QgbGluZXNQZXJSdW4gPSAyMDtcblxuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVByb2dyZXNzKGlvOiBJbyk6IFByb2dyZXNzIHtcbiAgbGV0IHBsYW46IFBsYW5FdmVudCB8IG51bGwgPSBudWxsO1xuICBsZXQgaGVsZDogRXZhbEV2ZW50IHwgbnVsbCA9IG51bGw7XG4gIGxldCBiYXIgPSBcIlwiO1xuICBsZXQgc2hvd24gPSBcIlwiO1xuXG4gIGNvbnN0IGNsZWFyID0gKCkgPT4ge1xuICAgIGlmIChiYXIgIT09IFwiXCIpIGlvLm91dChcIlxcclxceDFiWzJLXCIpO1xuICB9O1xuICBjb25zdCBsaW5lID0gKHRleHQ6IHN0cmluZykgPT4ge1xuICAgIGNsZWFyKCk7XG4gICAgaW8ub3V0KGAke3RleHR9XFxuYCk7XG4gICAgaW8ub3V0KGJhcik7XG4gIH07XG4gIGNvbnN0IGVuZCA9ICgpID0+IHtcbiAgICBpZiAoYmFyICE9PSBcIlwiKSBpby5vdXQoXCJcXG5cIik7XG4gICAgYmFyID0gXCJcIjtcbiAgfTtcbiAgLyoqIGBDb21wYXJpbmc6IDEyIG9mIDgwYCBhZnRlciBgQ29tcGFyaW5nYCBpcyB0aGUgc2FtZSBwaGFzZTogaXQgcmVkcmF3cyB0aGUgbGluZSwgb3Igc2F5cyBub3RoaW5nIG9mZiBhIHRlcm1pbmFsLiAqL1xuICBjb25zdCBwaGFzZSA9IChtZXNzYWdlOiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBuYW1lID0gbWVzc2FnZS5yZXBsYWNlKC86PyBcXGQrIG9mIFxcZCskLywgXCJcIik7XG4gICAgY29uc3QgYWdhaW4gPSBuYW1lID09PSBzaG93bjtcbiAgICBzaG93biA9IG5hbWU7XG4gICAgaWYgKCFpby50ZXJtaW5hbCkge1xuICAgICAgaWYgKCFhZ2FpbikgaW8ub3V0KGAke21lc3NhZ2V9XFxuYCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGlmIChhZ2FpbikgY2xlYXIoKTtcbiAgICBlbHNlIGVuZCgpO1xuICAgIGJhciA9IG1lc3NhZ2Uuc2xpY2UoMCwgaW8uY29sdW1ucygpIC0gMSk7XG4gICAgaW8ub3V0KGJhcik7XG4gIH07XG4gIGNvbnN0IHN0ZXAgPSAoZXZlbnQ6IFN0ZXBFdmVudCkgPT4ge1xuICAgIGNvbnN0IHN0ZXBzID0gcGxhbj8uc3RlcHMgPz8gZXZlbnQuc3RlcDtcbiAgICBpZiAoaW8udGVybWluYWwpIHtcbiAgICAgIGNsZWFyKCk7XG4gICAgICBiYXIgPSBiYXJMaW5lKGV2ZW50LCBzdGVwcywgaGVsZCwgaW8uY29sdW1ucygpKTtcbiAgICAgIGlvLm91dChiYXIpO1xuICAgIH0gZWxzZSBpZiAoZXZlbnQuc3RlcCA9PT0gMSB8fCBldmVudC5zdGVwID09PSBzdGVwcyB8fCBldmVudC5zdGVwICUgTWF0aC5jZWlsKHN0ZXBzIC8gbGluZXNQZXJSdW4pID09PSAwKSB7XG4gICAgICBpby5vdXQoYHN0ZXAgJHtldmVudC5zdGVwfS8ke3N0ZXBzfSAgJHtmaWd1cmVzKGV2ZW50LCBoZWxkKX1cXG5gKTtcbiAgICB9XG4gIH07XG5cbiAgcmV0dXJuIHtcbiAgICBzaG93KGV2ZW50KSB7XG4gICAgICBzd2l0Y2ggKGV2ZW50LmV2ZW50KSB7XG4gICAgICAgIGNhc2UgXCJwaGFzZVwiOlxuICAgICAgICAgIHJldHVybiBwaGFzZShldmVudC5tZXNzYWdlKTtcbiAgICAgICAgY2FzZSBcInBsYW5cIjpcbiAgICAgICAgICBwbGFuID0gZXZlbnQ7XG4gICAgICAgICAgcmV0dXJuIGxpbmUocGxhblRleHQoZXZlbnQpKTtcbiAgICAgICAgY2FzZSBcInN0ZXBcIjpcbiAgICAgICAgICByZXR1cm4gc3RlcChldmVudCk7XG4gICAgICAgIGNhc2UgXCJldmFsXCI6XG4gICAgICAgICAgaGVsZCA9IGV2ZW50O1xuICAgICAgICAgIHJldHVybiBsaW5lKFxuICAgICAgICAgICAgYGhlbGQtb3V0IGxvc3MgJHtldmVudC5sb3NzLnRvRml4ZWQoMyl9ICR7ZXZlbnQuc3RlcCA9PT0gMCA/IFwiKGJhc2UpXCIgOiBgYWZ0ZXIgc3RlcCAke2V2ZW50LnN0ZXB9YH1gLFxuICAgICAgICAgICk7XG4gICAgICAgIGNhc2UgXCJjaGVja3BvaW50XCI6XG4gICAgICAgICAgcmV0dXJuIGxpbmUoYGNoZWNrcG9pbnQgYWZ0ZXIgc3RlcCAke2V2ZW50LnN0ZXB9OiAke2V2ZW50LnBhdGh9YCk7XG4gICAgICAgIGNhc2UgXCJ2ZXJkaWN0XCI6XG4gICAgICAgICAgZW5kKCk7XG4gICAgICAgICAgcmV0dXJuIGxpbmUodmVyZGljdFRleHQoZXZlbnQpKTtcbiAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICByZXR1cm4gYXNzZXJ0TmV2ZXIoZXZlbnQpO1xuICAgICAgfVxuICAgIH0sXG4gICAgbG9nKG1lc3NhZ2UpIHtcbiAgICAgIGNsZWFyKCk7XG4gICAgICBpby5lcnIoYCR7bWVzc2FnZX1cXG5gKTtcbiAgICAgIGlvLm91dChiYXIpO1xuICAgIH0sXG4gICAgZW5kLFxuICB9O1xufVxuXG5mdW5jdGlvbiBiYXJMaW5lKGV2ZW50OiBTdGVwRXZlbnQsIHN0ZXBzOiBudW1iZXIsIGhlbGQ6IEV2YWxFdmVudCB8IG51bGwsIGNvbHVtbnM6IG51bWJlcik6IHN0cmluZyB7XG4gIC8vIEFzIHdpZGUgYXMgaXRzIGxhc3QgdmFsdWUsIHNvIHRoYXQgdGhlIGJhciBrZWVwcyBpdHMgbGVuZ3RoLlxuICBjb25zdCBzdGVwID0gU3RyaW5nKGV2ZW50LnN0ZXApLnBhZFN0YXJ0KFN0cmluZyhzdGVwcykubGVuZ3RoKTtcbiAgY29uc3QgdGV4dCA9IGAgJHtzdGVwfS8ke3N0ZXBzfSAgJHtmaWd1cmVzKGV2ZW50LCBoZWxkKX1gO1xuICAvLyBPbmUgY29sdW1uIHN0YXlzIGZyZWU6IGEgZnVsbCBsYXN0IGxpbmUgbWFrZXMgc29tZSB0ZXJtaW5hbHMgd3JhcCwgYW5kIHRoZW4gdGhlIHJlZHJhdyBsZWF2ZXMgZGVicmlzLlxuICBjb25zdCB3aWR0aCA9IE1hdGgubWluKDMwLCBjb2x1bW5zIC0gdGV4dC5sZW5ndGggLSAzKTtcbiAgaWYgKHdpZHRoIDwgNSkgcmV0dXJuIHRleHQudHJpbVN0YXJ0KCkuc2xpY2UoMCwgY29sdW1ucyAtIDEpO1xuICBjb25zdCBmaWxsZWQgPSBNYXRoLnJvdW5kKCh3aWR0aCAqIE1hdGgubWluKGV2ZW50LnN0ZXAsIHN0ZXBzKSkgLyBzdGVwcyk7XG4gIHJldHVybiBgWyR7XCJcdTI1ODhcIi5yZXBlYXQoZmlsbGVkKX0ke1wiXHUyNTkxXCIucmVwZWF0KHdpZHRoIC0gZmlsbGVkKX1dJHt0ZXh0fWA7XG59XG5cbmZ1bmN0aW9uIGZpZ3VyZXMoZXZlbnQ6IFN0ZXBFdmVudCwgaGVsZDogRXZhbEV2ZW50IHwgbnVsbCk6IHN0cmluZyB7XG4gIGNvbnN0IHBhcnRzID0gW2Bsb3NzICR7ZXZlbnQubG9zcy50b0ZpeGVkKDMpfWBdO1xuICBpZiAoaGVsZCAhPT0gbnVsbCkgcGFydHMucHVzaChgaGVsZC1vdXQgJHtoZWxkLmxvc3MudG9GaXhlZCgzKX1gKTtcbiAgcGFydHMucHVzaChgJHtncm91cGVkKGV2ZW50LnRva2Vuc1BlclNlY29uZCl9IHRva2Vucy9zYCwgYCR7ZHVyYXRpb24oZXZlbnQuZXRhU2Vjb25kcyl9IGxlZnRgKTtcbiAgcmV0dXJuIHBhcnRzLmpvaW4oXCIgIFwiKTtcbn1cblxuZnVuY3Rpb24gcGxhblRleHQocGxhbjogUGxhbkV2ZW50KTogc3RyaW5nIHtcbiAgY29uc3QgbGVmdCA9IE9iamVjdC52YWx1ZXMocGxhbi5za2lwcGVkKS5yZWR1Y2UoKHN1bSwgY291bnQpID0+IHN1bSArIGNvdW50LCAwKTtcbiAgY29uc3Qgd2hhdCA9XG4gICAgcGxhbi5tZXRob2QgPT09IFwiZnVsbFwiXG4gICAgICA/IGBldmVyeSB3ZWlnaHQ6ICR7Z3JvdXBlZChwbGFuLnRyYWluYWJsZSl9IHBhcmFtZXRlcnNgXG4gICAgICA6IGBhZGFwdGVyIG9mIHJhbmsgJHtwbGFuLnJhbmt9LCBhbHBoYSAke3BsYW4uYWxwaGF9OiAke2dyb3VwZWQocGxhbi50cmFpbmFibGUpfSBvZiAke2dyb3VwZWQocGxhbi50b3RhbCl9IGAgK1xuICAgICAgICBgcGFyYW1ldGVycyAoJHtwZXJjZW50KCgxMDAgKiBwbGFuLnRyYWluYWJsZSkgLyBwbGFuLnRvdGFsKX0pLCAke2J5dGVzKHBsYW4uYWRhcHRlckJ5dGVzKX1gO1xuICByZXR1cm4gW1xuICAgIGBiYXNlICAgICAgICR7cGxhbi5iYXNlfWAsXG4gICAgYHdvcmtzcGFjZSAgJHtjb3VudGVkKHBsYW4uZmlsZXMsIFwiZmlsZVwiKX0gKCR7Z3JvdXBlZChsZWZ0KX0gbGVmdCBvdXQpLCAke2dyb3VwZWQocGxhbi50b2tlbnMpfSB0b2tlbnNgLFxuICAgIGB0cmFpbmluZyAgICR7d2hhdH1gLFxuICAgIGBkZXZpY2UgICAgICR7cGxhbi5kZXZpY2V9ICgke3BsYW4uZGV2aWNlTmFtZX0pLCAke3BsYW4ucHJlY2lzaW9ufTogJHtwbGFuLmRldmljZVJlYXNvbn1gLFxuICAgIGBwbGFuICAgICAgICR7Y291bnRlZChwbGFuLnN0ZXBzLCBcInN0ZXBcIil9IG9mICR7cGxhbi5iYXRjaH0gXHUwMEQ3ICR7cGxhbi5zZXFMZW59IHRva2VucywgYWJvdXQgYCArXG4gICAgICBgJHtkdXJhdGlvbihwbGFuLmVzdGltYXRlLnNlY29uZHMpfSBhbmQgJHtieXRlcyhwbGFuLmVzdGltYXRlLmJ5dGVzKX1gLFxuICBdLmpvaW4oXCJcXG5cIik7XG59XG4iLCAiLyoqIEEgY29tbWFuZCBsaW5lIHdpdGhvdXQgYSBwcm9jZXNzIGFuZCBhbiBlbmdpbmUgd2l0aG91dCBhIG1vZGVsOiB0aGV5IHRlc3Qgd2hhdCBzdGFuZHMgYmV0d2VlbiB0aGUgdHdvLiAqL1xuXG5pbXBvcnQgdHlwZSB7IElvIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9jbGkvaW9cIjtcbmltcG9ydCB7IHJ1bkNsaSB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvY2xpL3J1blwiO1xuaW1wb3J0IHR5cGUgeyBPcGVyYXRpb25zIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9vcGVyYXRpb25zXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmFuIHtcbiAgcmVhZG9ubHkgY29kZTogbnVtYmVyO1xuICByZWFkb25seSBvdXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZXJyOiBzdHJpbmc7XG4gIC8qKiBUaGUgbGluZXMgb2Ygc3RhbmRhcmQgb3V0cHV0IGFzIEpTT04uICovXG4gIGxpbmVzKCk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+W107XG4gIHJlYWRvbmx5IGV4aXRlZFdpdGg6IHJlYWRvbmx5IG51bWJlcltdO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNlc3Npb24ge1xuICByZWFkb25seSBpbzogSW87XG4gIHJlYWRvbmx5IG91dDogKCkgPT4gc3RyaW5nO1xuICByZWFkb25seSBlcnI6ICgpID0+IHN0cmluZztcbiAgcmVhZG9ubHkgZXhpdGVkV2l0aDogbnVtYmVyW107XG4gIC8qKiBBcyBDdHJsK0Mgd291bGQuICovXG4gIGludGVycnVwdCgpOiB2b2lkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2Vzc2lvbihpbnB1dDogQXN5bmNJdGVyYWJsZTxzdHJpbmc+ID0gc2lsZW5jZSgpLCB0ZXJtaW5hbCA9IGZhbHNlKTogU2Vzc2lvbiB7XG4gIGxldCBvdXQgPSBcIlwiO1xuICBsZXQgZXJyID0gXCJcIjtcbiAgY29uc3QgZXhpdGVkV2l0aDogbnVtYmVyW10gPSBbXTtcbiAgY29uc3QgaGFuZGxlcnMgPSBuZXcgU2V0PCgpID0+IHZvaWQ+KCk7XG4gIGNvbnN0IGlvOiBJbyA9IHtcbiAgICBvdXQ6ICh0ZXh0KSA9PiB7XG4gICAgICBvdXQgKz0gdGV4dDtcbiAgICB9LFxuICAgIGVycjogKHRleHQpID0+IHtcbiAgICAgIGVyciArPSB0ZXh0O1xuICAgIH0sXG4gICAgdGVybWluYWwsXG4gICAgY29sdW1uczogKCkgPT4gMTAwLFxuICAgIGlucHV0LFxuICAgIGN3ZDogXCIvaGVyZVwiLFxuICAgIG9uSW50ZXJydXB0KGhhbmRsZXIpIHtcbiAgICAgIGhhbmRsZXJzLmFkZChoYW5kbGVyKTtcbiAgICAgIHJldHVybiAoKSA9PiBoYW5kbGVycy5kZWxldGUoaGFuZGxlcik7XG4gICAgfSxcbiAgICBleGl0Tm93OiAoY29kZSkgPT4gZXhpdGVkV2l0aC5wdXNoKGNvZGUpLFxuICB9O1xuICByZXR1cm4ge1xuICAgIGlvLFxuICAgIG91dDogKCkgPT4gb3V0LFxuICAgIGVycjogKCkgPT4gZXJyLFxuICAgIGV4aXRlZFdpdGgsXG4gICAgaW50ZXJydXB0OiAoKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IGhhbmRsZXIgb2YgaGFuZGxlcnMpIGhhbmRsZXIoKTtcbiAgICB9LFxuICB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiogc2lsZW5jZSgpOiBBc3luY0dlbmVyYXRvcjxzdHJpbmc+IHt9XG5cbi8qKiBPcGVyYXRpb25zIG9mIHdoaWNoIG9ubHkgdGhlIGdpdmVuIG9uZXMgbWF5IGJlIGNhbGxlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvbmx5KGdpdmVuOiBQYXJ0aWFsPE9wZXJhdGlvbnM+KTogT3BlcmF0aW9ucyB7XG4gIGNvbnN0IHJlZnVzZSA9IChuYW1lOiBzdHJpbmcpID0+ICgpID0+IFByb21pc2UucmVqZWN0KG5ldyBFcnJvcihgJHtuYW1lfSBtdXN0IG5vdCBiZSBjYWxsZWQgaGVyZWApKTtcbiAgcmV0dXJuIHtcbiAgICB0cmFpbjogcmVmdXNlKFwidHJhaW5cIiksXG4gICAgZ3JhZGllbnRzOiByZWZ1c2UoXCJncmFkaWVudHNcIiksXG4gICAgbG9naXRzOiByZWZ1c2UoXCJsb2dpdHNcIiksXG4gICAgZXZhbHVhdGU6IHJlZnVzZShcImV2YWx1YXRlXCIpLFxuICAgIGNyZWF0ZUNvbXBsZXRlcjogcmVmdXNlKFwiY3JlYXRlQ29tcGxldGVyXCIpLFxuICAgIGRldmljZXM6IHJlZnVzZShcImRldmljZXNcIiksXG4gICAgY2hlY2tIb3N0OiByZWZ1c2UoXCJjaGVja0hvc3RcIiksXG4gICAgcmV2aWV3OiByZWZ1c2UoXCJyZXZpZXdcIiksXG4gICAgcGFyYW1zOiByZWZ1c2UoXCJwYXJhbXNcIiksXG4gICAgbW9kZWxzOiByZWZ1c2UoXCJtb2RlbHNcIiksXG4gICAgY2hlY2tNb2RlbDogcmVmdXNlKFwiY2hlY2tNb2RlbFwiKSxcbiAgICBkZXNjcmliZU1vZGVsOiByZWZ1c2UoXCJkZXNjcmliZU1vZGVsXCIpLFxuICAgIGRvd25sb2FkTW9kZWw6IHJlZnVzZShcImRvd25sb2FkTW9kZWxcIiksXG4gICAgcmVtb3ZlTW9kZWw6IHJlZnVzZShcInJlbW92ZU1vZGVsXCIpLFxuICAgIGFkYXB0ZXJzOiByZWZ1c2UoXCJhZGFwdGVyc1wiKSxcbiAgICBkZWxldGVBZGFwdGVyOiByZWZ1c2UoXCJkZWxldGVBZGFwdGVyXCIpLFxuICAgIC4uLmdpdmVuLFxuICB9O1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcnVuKFxuICBhcmd2OiByZWFkb25seSBzdHJpbmdbXSxcbiAgZ2l2ZW46IFBhcnRpYWw8T3BlcmF0aW9ucz4gPSB7fSxcbiAgeyBpbywgb3V0LCBlcnIsIGV4aXRlZFdpdGggfTogU2Vzc2lvbiA9IHNlc3Npb24oKSxcbik6IFByb21pc2U8UmFuPiB7XG4gIGNvbnN0IGNvZGUgPSBhd2FpdCBydW5DbGkoYXJndiwgaW8sIG9ubHkoZ2l2ZW4pKTtcbiAgcmV0dXJuIHtcbiAgICBjb2RlLFxuICAgIG91dDogb3V0KCksXG4gICAgZXJyOiBlcnIoKSxcbiAgICBleGl0ZWRXaXRoLFxuICAgIGxpbmVzOiAoKSA9PiBqc29uTGluZXMob3V0KCkpLFxuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24ganNvbkxpbmVzKHRleHQ6IHN0cmluZyk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+W10ge1xuICByZXR1cm4gdGV4dFxuICAgIC5zcGxpdChcIlxcblwiKVxuICAgIC5maWx0ZXIoKGxpbmUpID0+IGxpbmUgIT09IFwiXCIpXG4gICAgLm1hcCgobGluZSk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0+IEpTT04ucGFyc2UobGluZSkpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTtBQUFBLGlDQUFBQSxVQUFBQyxTQUFBO0FBQ0EsYUFBUyxVQUFXLFNBQVM7QUFDM0IsYUFBTyxNQUFNLFFBQVEsT0FBTyxJQUN4QixVQUNBLENBQUMsT0FBTztBQUFBLElBQ2Q7QUFFQSxRQUFNLFlBQVk7QUFDbEIsUUFBTSxRQUFRO0FBQ2QsUUFBTSxRQUFRO0FBQ2QsUUFBTSxTQUFTO0FBSWYsUUFBTSx3QkFBd0I7QUFDOUIsUUFBTSxNQUFNO0FBRVosUUFBTSwwQkFBMEI7QUFDaEMsUUFBTSw0Q0FBNEM7QUFDbEQsUUFBTSxxQ0FBcUM7QUFDM0MsUUFBTSxzQkFBc0I7QUFVNUIsUUFBTSxlQUFlO0FBQ3JCLFFBQU0sYUFBYTtBQUNuQixRQUFNLFdBQVc7QUFHakIsUUFBTSxRQUFRO0FBR2QsUUFBSSxpQkFBaUI7QUFFckIsUUFBSSxPQUFPLFdBQVcsYUFBYTtBQUNqQyx1QkFBaUIsdUJBQU8sSUFBSSxhQUFhO0FBQUEsSUFDM0M7QUFDQSxRQUFNLGFBQWE7QUFFbkIsUUFBTSxTQUFTLENBQUNDLFNBQVEsS0FBSyxVQUFVO0FBQ3JDLGFBQU8sZUFBZUEsU0FBUSxLQUFLLEVBQUMsTUFBSyxDQUFDO0FBQzFDLGFBQU87QUFBQSxJQUNUO0FBRUEsUUFBTSxlQUFlLE1BQU07QUF3QjNCLFFBQU0sZ0JBQWdCO0FBQUEsTUFDcEIsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBO0FBQUE7QUFBQSxNQUdQLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLFFBQVE7QUFBQSxJQUNWO0FBRUEsUUFBTSwwQkFBMEI7QUFFaEMsUUFBTSxlQUFlLFVBQVEsd0JBQXdCLFFBQVEsSUFBSSxJQUFJLElBQ2pFLE9BQ0EsU0FBUztBQVNiLFFBQU0sWUFBWTtBQUVsQixRQUFNLGNBQWMsQ0FBQyxTQUFTLFNBQVM7QUFDckMsVUFBSSxTQUFTO0FBQ1gsZUFBTyxRQUFRLElBQUk7QUFBQSxNQUNyQjtBQUVBLFlBQU0sU0FBUyxJQUFJLElBQUk7QUFFdkIsYUFBTyxJQUFJLE9BQU8sTUFBTSxFQUFFLEtBQUssR0FBRyxJQUM5QixZQUFZLFNBQ1o7QUFBQSxJQUNOO0FBTUEsUUFBTSxjQUFjLENBQUMsU0FBUyxVQUFVO0FBQ3RDLFlBQU0sRUFBQyxPQUFNLElBQUk7QUFDakIsVUFBSSxRQUFRLFFBQVE7QUFDcEIsVUFBSSxVQUFVO0FBRWQsWUFBTSxPQUFPLFFBQVEsS0FBSztBQUMxQixVQUFJLFNBQVMsT0FBTyxTQUFTLEtBQUs7QUFDaEMsa0JBQVU7QUFDVjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLE9BQU87QUFLWCxVQUFJLE9BQU87QUFLWCxpQkFBUztBQUNQLGNBQU0sT0FBTyxRQUFRLEtBQUs7QUFFMUIsWUFBSSxTQUFTLFdBQVc7QUFDdEIsaUJBQU87QUFBQSxRQUNUO0FBRUEsWUFBSSxTQUFTLFFBQVE7QUFHbkIsZ0JBQU0sVUFBVSxRQUFRLEVBQUcsS0FBSztBQUNoQyxrQkFBUSxhQUFhLE9BQU87QUFDNUIsaUJBQU87QUFBQSxRQUNULFdBQ0UsU0FBUyxPQUNOLFFBQ0EsUUFBUSxJQUFJLFVBQ1osUUFBUSxRQUFRLENBQUMsTUFBTSxLQUMxQjtBQUNBO0FBQ0EsY0FBSSxLQUFLLFFBQVEsS0FBSztBQUN0QixjQUFJLE9BQU8sUUFBUTtBQUNqQixpQkFBSyxRQUFRLFNBQVMsQ0FBQztBQUFBLFVBQ3pCO0FBS0EsY0FBSSxRQUFRLElBQUk7QUFDZCxvQkFBUSxJQUFJLGFBQWEsRUFBRSxDQUFDO0FBQUEsVUFDOUI7QUFDQSxpQkFBTztBQUFBLFFBQ1QsV0FBVyxTQUFTLE9BQU8sUUFBUSxRQUFRLENBQUMsTUFBTSxLQUFLO0FBQ3JELGdCQUFNLFlBQVksUUFBUTtBQUMxQixjQUFJLE1BQU07QUFDVixpQkFBTyxNQUFNLFVBQVUsUUFBUSxHQUFHLE1BQU0sS0FBSztBQUMzQztBQUFBLFVBQ0Y7QUFFQSxjQUFJLFFBQVEsUUFBUTtBQUNsQixtQkFBTztBQUFBLFVBQ1Q7QUFFQSxjQUFJLE1BQU0sYUFBYSxRQUFRLE1BQU0sQ0FBQyxNQUFNLEtBQUs7QUFDL0Msa0JBQU0sT0FBTyxRQUFRLE1BQU0sV0FBVyxNQUFNLENBQUM7QUFHN0MsZ0JBQUksQ0FBQyxPQUFPLFVBQVUsZUFBZSxLQUFLLGVBQWUsSUFBSSxHQUFHO0FBQzlELHFCQUFPO0FBQUEsWUFDVDtBQUVBLG9CQUFRLGNBQWMsSUFBSTtBQUMxQixtQkFBTztBQUNQLG9CQUFRO0FBQUEsVUFDVixPQUFPO0FBR0wsb0JBQVEsYUFBYSxHQUFHO0FBQ3hCLG1CQUFPO0FBQ1Asb0JBQVEsWUFBWTtBQUFBLFVBQ3RCO0FBQUEsUUFDRixPQUFPO0FBQ0wsa0JBQVEsYUFBYSxJQUFJO0FBQ3pCLGlCQUFPO0FBQUEsUUFDVDtBQUVBO0FBRUEsWUFBSSxRQUFRLEtBQUssTUFBTSxLQUFLO0FBQzFCLGlCQUFPO0FBQUEsWUFDTCxLQUFLO0FBQUEsWUFDTCxRQUFRLFlBQVksU0FBUyxJQUFJO0FBQUEsVUFDbkM7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFJQSxRQUFNLGNBQWM7QUFLcEIsUUFBTSxjQUFjO0FBQ3BCLFFBQU0sNEJBQTRCLElBQUk7QUFBQSxNQUNwQyxHQUFHLFdBQVcsU0FBUyxXQUFXO0FBQUEsTUFBSTtBQUFBLElBQ3hDO0FBWUEsUUFBTSxvQkFBb0I7QUFLMUIsUUFBTSxzQkFBc0I7QUFtQjVCLFFBQU0sYUFBYSxVQUNqQixTQUFTLGVBQ04sU0FBUyxxQkFDVCxTQUFTO0FBSWQsUUFBTSxrQkFBa0IsYUFBVztBQUNqQyxZQUFNLFVBQVUsQ0FBQztBQUNqQixZQUFNLE9BQU8sWUFDWCxHQUFHLFdBQVcsR0FBRyxRQUFRLEtBQUssTUFBTSxJQUFJLENBQUMsR0FBRyxXQUFXO0FBRXpELFlBQU0sRUFBQyxPQUFNLElBQUk7QUFDakIsVUFBSSxNQUFNO0FBQ1YsVUFBSSxRQUFRO0FBRVosYUFBTyxRQUFRLFFBQVE7QUFDckIsY0FBTSxPQUFPLFFBQVEsS0FBSztBQUUxQixZQUFJLFNBQVMsUUFBUTtBQXNCbkIsZ0JBQU0sVUFBVSxRQUFRLFFBQVEsQ0FBQztBQUVqQyxjQUFJLFlBQVksU0FBUyxRQUFRLE1BQU0sUUFBUTtBQUc3QyxtQkFBTyxLQUFLLFdBQVc7QUFBQSxVQUN6QixXQUNFLFlBQVksT0FDVCxZQUFZLE9BQ1osWUFBWSxPQUNmO0FBQ0EsbUJBQU8sUUFBUSxNQUFNLE9BQU8sUUFBUSxDQUFDO0FBQUEsVUFDdkMsT0FBTztBQUNMLG1CQUFPO0FBQUEsY0FDTCxzQkFBc0IsS0FBSyxPQUFPLElBQzlCLFNBQVMsVUFDVCxXQUFXLE9BQU8sSUFDaEIsSUFBSSxPQUFPLE1BQ1g7QUFBQSxZQUNSO0FBQUEsVUFDRjtBQUVBLG1CQUFTO0FBQUEsUUFDWCxXQUFXLFdBQVcsSUFBSSxHQUFHO0FBQzNCLGlCQUFPLEtBQUssSUFBSSxJQUFJLEdBQUc7QUFDdkI7QUFBQSxRQUNGLFdBQVcsU0FBUyxLQUFLO0FBQ3ZCLGdCQUFNLFVBQVUsWUFBWSxTQUFTLEtBQUs7QUFFMUMsY0FBSSxZQUFZLE1BQU07QUFHcEIsbUJBQU8sS0FBSyxXQUFXO0FBQ3ZCLG9CQUFRO0FBQUEsVUFDVixPQUFPO0FBQ0wsbUJBQU8sS0FBSyxRQUFRLE1BQU07QUFDMUIsb0JBQVEsUUFBUSxNQUFNO0FBQUEsVUFDeEI7QUFBQSxRQUNGLE9BQU87QUFDTCxpQkFBTztBQUNQO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFFQSxhQUFPO0FBQUEsUUFDTCxRQUFRO0FBQUEsUUFDUjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBV0EsUUFBTSxTQUFTO0FBSWYsUUFBTSxvQkFBb0I7QUFDMUIsUUFBTSxXQUFXO0FBNEJqQixRQUFNLFlBQVk7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BU2hCO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFJRTtBQUFBLFFBQ0EsQ0FBQyxHQUFHQyxNQUFLLFVBQVUsUUFDZkEsS0FBSSxNQUFNLEdBQUdBLEtBQUksU0FBU0EsS0FBSSxTQUFTLENBQUMsSUFBSSxRQUM1Q0E7QUFBQSxRQUNKLFNBQVM7QUFBQSxNQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsTUFXQTtBQUFBLFFBQ0U7QUFBQSxRQUNBLENBQUMsR0FBRyxVQUFVLEdBQUcsS0FBSztBQUFBLFFBQ3RCO0FBQUEsTUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsTUFtQkE7QUFBQSxRQUNFO0FBQUEsUUFDQSxXQUFTLEtBQUssS0FBSztBQUFBLE1BQ3JCO0FBQUEsTUFFQTtBQUFBO0FBQUEsUUFFRTtBQUFBLFFBQ0EsTUFBTTtBQUFBLFFBQ047QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFLRTtBQUFBLFFBQ0EsTUFBTTtBQUFBLFFBQ047QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBO0FBQUEsUUFDRTtBQUFBLFFBQ0EsTUFBTTtBQUFBLFFBQ047QUFBQSxNQUNGO0FBQUEsTUFFQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLFFBT0U7QUFBQTtBQUFBLFFBR0EsTUFBTTtBQUFBLFFBQ047QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFJRTtBQUFBLFFBQ0EsQ0FBQyxRQUFRLFlBQVk7QUFFbkIsY0FBSSxDQUFDLFVBQVUsT0FBTyxDQUFDLE1BQU0sT0FBTyxPQUFPLENBQUMsTUFBTSxLQUFLO0FBQ3JELG1CQUFPO0FBQUEsVUFDVDtBQUdBLGdCQUFNLFNBQVMsQ0FBQyxrQkFBa0IsS0FBSyxPQUFPLElBYTFDLGNBSUE7QUFFSixpQkFBTyxTQUFTO0FBQUEsUUFDbEI7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBO0FBQUE7QUFBQSxRQUVFO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFNQSxDQUFDLEdBQUcsT0FBTyxRQUFRLFFBQVEsSUFBSSxJQUFJLFNBTy9CLElBQUksTUFBTSxRQUFRLENBQUMsTUFBTSxRQUN2QixvQkFPQSxvQkFPRixNQUFNLG1CQUFtQjtBQUFBLFFBQzdCO0FBQUEsTUFDRjtBQUFBO0FBQUEsTUFHQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQU9FO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLFFBT0EsQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUFBLFFBQ2hCO0FBQUEsTUFDRjtBQUFBO0FBQUEsTUFHQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFXRTtBQUFBLFFBRUEsQ0FBQyxPQUFPLElBQUksT0FDVixPQUFPLFFBSUgsS0FBSyxvQkFFTDtBQUFBLFFBQ047QUFBQSxNQUNGO0FBQUEsTUFFQTtBQUFBO0FBQUE7QUFBQTtBQUFBLFFBSUU7QUFBQSxRQUNBLE1BQU07QUFBQSxRQUNOLFNBQVM7QUFBQSxNQUNYO0FBQUEsTUFFQTtBQUFBO0FBQUEsUUFFRTtBQUFBLFFBQ0EsTUFBTTtBQUFBLFFBQ04sU0FBUztBQUFBLE1BQ1g7QUFBQSxNQUVBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLFFBT0U7QUFBQTtBQUFBLFFBR0EsQ0FBQyxPQUFPLE9BQU8sVUFBVSxNQUFNLEtBQUssR0FBRyxLQUFLO0FBQUEsUUFDNUM7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBO0FBQUE7QUFBQTtBQUFBLFFBR0U7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLFFBY0EsWUFBVTtBQUNSLGdCQUFNLE9BQU8sT0FBTyxPQUFPLFNBQVMsQ0FBQztBQU1yQyxjQUFJLENBQUMsUUFBUSxTQUFTLHFCQUFxQixTQUFTLHFCQUFxQjtBQUN2RSxtQkFBTztBQUFBLFVBQ1Q7QUFFQSxpQkFBTyxTQUFTLFFBRVosR0FBRyxNQUFNLE1BRVQsR0FBRyxNQUFNO0FBQUEsUUFDZjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBRUEsUUFBTSxrQ0FBa0M7QUFDeEMsUUFBTSxjQUFjO0FBQ3BCLFFBQU0sb0JBQW9CO0FBQzFCLFFBQU0sYUFBYTtBQUVuQixRQUFNLDBCQUEwQixDQUFDLEdBQUcsT0FBTztBQUN6QyxZQUFNLFNBQVMsS0FPWCxHQUFHLEVBQUUsVUFJTDtBQUVKLGFBQU8sR0FBRyxNQUFNO0FBQUEsSUFDbEI7QUFFQSxRQUFNLG9DQUFvQztBQUsxQyxRQUFNLDRCQUE0QixNQUFNO0FBTXhDLFFBQU0saUJBQWlCLENBQUNBLE1BQUssT0FBTztBQUNsQyxVQUFJLFlBQVk7QUFFaEIsZUFBUyxRQUFRLEtBQUssR0FBRyxRQUFRQSxLQUFJLFVBQVUsQ0FBQ0EsS0FBSSxLQUFLLEVBQUUsVUFBVSxTQUFVO0FBQzdFLHFCQUFhQSxLQUFJLEtBQUssRUFBRTtBQUFBLE1BQzFCO0FBRUEsYUFBTztBQUFBLElBQ1Q7QUF5QkEsUUFBTSxlQUFlLFlBQVU7QUFDN0IsVUFBSSxPQUFPLFFBQVEsUUFBUSxJQUFJLEdBQUc7QUFDaEMsZUFBTztBQUFBLE1BQ1Q7QUFFQSxZQUFNQyxVQUFTLENBQUM7QUFDaEIsWUFBTSxFQUFDLE9BQU0sSUFBSTtBQUNqQixVQUFJLFFBQVE7QUFFWixhQUFPLFFBQVEsUUFBUTtBQUNyQixjQUFNLE9BQU8sT0FBTyxLQUFLO0FBRXpCLFlBQUksT0FBTyxXQUFXLFVBQVUsS0FBSyxHQUFHO0FBQ3RDLFVBQUFBLFFBQU8sS0FBSyxFQUFDLFVBQVUsS0FBSSxDQUFDO0FBQzVCLG1CQUFTLFNBQVM7QUFBQSxRQUNwQixXQUFXLFNBQVMsS0FBSztBQUN2QixjQUFJLE1BQU0sUUFBUTtBQUVsQixjQUFJLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFDdkI7QUFBQSxVQUNGO0FBRUEsY0FBSSxPQUFPLEdBQUcsTUFBTSxLQUFLO0FBQ3ZCO0FBQUEsVUFDRjtBQUVBLGlCQUFPLE1BQU0sVUFBVSxPQUFPLEdBQUcsTUFBTSxLQUFLO0FBQzFDLG1CQUFPLE9BQU8sR0FBRyxNQUFNLFNBQ25CLElBQ0E7QUFBQSxVQUNOO0FBRUE7QUFDQSxVQUFBQSxRQUFPLEtBQUssRUFBQyxRQUFRLE9BQU8sTUFBTSxPQUFPLEdBQUcsRUFBQyxDQUFDO0FBQzlDLGtCQUFRO0FBQUEsUUFDVixXQUFXLFNBQVMsUUFBUTtBQUMxQixVQUFBQSxRQUFPLEtBQUssRUFBQyxRQUFRLE9BQU8sTUFBTSxPQUFPLFFBQVEsQ0FBQyxFQUFDLENBQUM7QUFDcEQsbUJBQVM7QUFBQSxRQUNYLFdBQVcsU0FBUyxLQUFLO0FBQ3ZCLGNBQUksUUFBUTtBQUNaLGNBQUksTUFBTTtBQUVWLGFBQUc7QUFDRCxnQkFBSSxPQUFPLEdBQUcsTUFBTSxRQUFRO0FBQzFCO0FBQUEsWUFDRixXQUFXLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFDOUI7QUFBQSxZQUNGLFdBQVcsT0FBTyxHQUFHLE1BQU0sS0FBSztBQUM5QjtBQUFBLFlBQ0Y7QUFFQTtBQUFBLFVBQ0YsU0FBUyxNQUFNLFVBQVUsUUFBUTtBQUVqQyxjQUFJLE1BQU0sUUFBUSxPQUFPLEdBQUcsQ0FBQyxLQUFLLEdBQUc7QUFDbkM7QUFBQSxVQUNGO0FBRUEsVUFBQUEsUUFBTyxLQUFLLEVBQUMsVUFBVSxPQUFPLE1BQU0sT0FBTyxHQUFHLEVBQUMsQ0FBQztBQUNoRCxrQkFBUTtBQUFBLFFBQ1YsV0FBVyxTQUFTLE9BQU8sU0FBUyxLQUFLO0FBQ3ZDLFVBQUFBLFFBQU8sS0FBSyxFQUFDLFVBQVUsS0FBSSxDQUFDO0FBQzVCO0FBQUEsUUFDRixPQUFPO0FBQ0wsVUFBQUEsUUFBTyxLQUFLLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFDMUI7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUVBLFVBQUksTUFBTTtBQUNWLFVBQUlELE9BQU0sQ0FBQztBQUVYLFlBQU0sUUFBUSxNQUFNO0FBQ2xCLFlBQUk7QUFFSixRQUFBQSxLQUFJLFFBQVEsQ0FBQyxPQUFPLE9BQU87QUFDekIsY0FBSSxNQUFNLFVBQVU7QUFDbEIsMkJBQWU7QUFBQSxVQUNqQjtBQUFBLFFBQ0YsQ0FBQztBQUVELFFBQUFBLEtBQUksUUFBUSxDQUFDLE9BQU8sT0FBTztBQUN6QixjQUFJLENBQUMsTUFBTSxVQUFVO0FBQ25CLG1CQUFPLE1BQU07QUFDYjtBQUFBLFVBQ0Y7QUFLQSxpQkFBTyxPQUFPLGVBQ1YsV0FDQSxTQUFTLGVBQWVBLE1BQUssRUFBRSxDQUFDO0FBQUEsUUFDdEMsQ0FBQztBQUVELFFBQUFBLE9BQU0sQ0FBQztBQUFBLE1BQ1Q7QUFFQSxNQUFBQyxRQUFPLFFBQVEsV0FBUztBQUN0QixZQUFJLE1BQU0sYUFBYSxRQUFXO0FBQ2hDLFVBQUFELEtBQUksS0FBSyxLQUFLO0FBQ2Q7QUFBQSxRQUNGO0FBRUEsY0FBTTtBQUNOLGVBQU8sTUFBTTtBQUFBLE1BQ2YsQ0FBQztBQUVELFlBQU07QUFFTixhQUFPO0FBQUEsSUFDVDtBQUdBLFFBQU0sa0JBQWtCLGFBQVc7QUFNakMsVUFBSSx3QkFBd0IsS0FBSyxPQUFPLEdBQUc7QUFDekMsa0JBQVU7QUFBQSxNQUNaO0FBRUEsWUFBTSxFQUFDLFFBQVEsUUFBTyxJQUFJLGdCQUFnQixPQUFPO0FBRWpELFlBQU0sV0FBVyxVQUFVO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQUt6QixDQUFDLE1BQU0sQ0FBQyxTQUFTLFVBQVUsUUFBUSxNQUFNO0FBQ3ZDLGNBQUksWUFBWSxRQUFRO0FBQ3RCLG1CQUFPLFNBQVMsTUFBTSxPQUFPO0FBQUEsVUFDL0I7QUFFQSxjQUFJLGFBQWEsYUFBYSxLQUFLLFFBQVEsUUFBUSxJQUFJLEdBQUc7QUFDeEQsbUJBQU87QUFBQSxVQUNUO0FBSUEsaUJBQU8sUUFBUSxLQUFLLElBQUksSUFDcEIsS0FBSyxRQUFRLFNBQVMsU0FBUyxLQUFLLE9BQU8sQ0FBQyxJQUM1QztBQUFBLFFBQ047QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUlBLGFBQU8sUUFBUSxTQUNYLFNBQVM7QUFBQSxRQUNUO0FBQUEsUUFDQSxDQUFDLE9BQU8sVUFBVSxRQUFRLEtBQUs7QUFBQSxNQUNqQyxJQUNFO0FBQUEsSUFDTjtBQVNBLFFBQU0sZ0JBQWdCLENBQUMsTUFBTSxXQUFXO0FBQ3RDLFVBQUksS0FBSyxLQUFLLFNBQVMsQ0FBQyxNQUFNLE9BQU87QUFDbkMsaUJBQVMsZ0JBQWdCLEtBQUssTUFBTSxHQUFHLEVBQUcsQ0FBQztBQUFBLE1BQzdDO0FBRUEsWUFBTSxPQUFPLE9BQU8sTUFBTSxHQUFHLEVBQUc7QUFDaEMsWUFBTSxPQUFPLE9BQU8sT0FBTyxTQUFTLENBQUM7QUFFckMsYUFBTyxTQUFTLG9CQUNaLEdBQUcsSUFBSSxNQUNQLFNBQVMsc0JBQ1AsT0FDQTtBQUFBLElBQ1I7QUFPQSxRQUFNLGtCQUFrQixVQUFRO0FBQzlCLFlBQU0sUUFBUSxLQUFLLFFBQVEsS0FBSztBQUVoQyxhQUFPLFFBQVEsS0FBSyxVQUFVLEtBQUssU0FBUztBQUFBLElBQzlDO0FBS0EsUUFBTSxhQUFhLFVBQVE7QUFDekIsWUFBTSxNQUFNLEtBQUssU0FBUztBQUUxQixZQUFNLFFBQVEsS0FBSztBQUFBLFFBQ2pCO0FBQUEsUUFDQSxLQUFLLEdBQUcsTUFBTSxRQUNWLE1BQU0sSUFDTjtBQUFBLE1BQ047QUFFQSxhQUFPLFFBQVEsSUFDWCxPQUNBLEtBQUssTUFBTSxRQUFRLENBQUM7QUFBQSxJQUMxQjtBQWVBLFFBQU0sV0FBVyxVQUFRO0FBQ3ZCLFVBQ0UsS0FBSyxXQUFXLENBQUMsTUFBTSxjQUNwQixLQUFLLFFBQVEsWUFBWSxLQUFLLEdBQ2pDO0FBQ0EsY0FBTSxTQUFTLEtBQUssTUFBTSxLQUFLLEVBQUUsT0FBTyxPQUFPO0FBRS9DLGVBQU8sSUFBSTtBQUVYLGVBQU8sT0FBTyxTQUNWLE9BQU8sS0FBSyxLQUFLLElBQUksUUFDckI7QUFBQSxNQUNOO0FBRUEsWUFBTSxNQUFNLEtBQUssU0FBUztBQVUxQixZQUFNLE1BQU0sS0FBSztBQUFBLFFBQ2Y7QUFBQSxRQUNBLEtBQUssV0FBVyxHQUFHLE1BQU0sYUFDckIsTUFBTSxJQUNOO0FBQUEsTUFDTjtBQUVBLGFBQU8sTUFBTSxJQUNULFFBQ0EsS0FBSyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQUEsSUFDM0I7QUFFQSxRQUFNLFdBQVcsYUFBVyxPQUFPLFlBQVk7QUFJL0MsUUFBTSxlQUFlLGFBQVcsV0FDM0IsU0FBUyxPQUFPO0FBSXJCLFFBQU0sZUFBZSxjQUNuQixRQUFRLFFBQVEsU0FBUyxDQUFDLE1BQU0sT0FDNUIsUUFBUSxNQUFNLEdBQUcsRUFBRyxJQUNwQixTQUVMLE1BQU0sbUJBQW1CLEVBQ3pCLE9BQU8sT0FBTztBQUVmLFFBQU0sYUFBTixNQUFpQjtBQUFBLE1BQ2YsWUFDRSxTQUNBLE1BQ0EsTUFDQSxZQUNBLFVBQ0EsUUFDQTtBQUNBLGFBQUssVUFBVTtBQUNmLGFBQUssT0FBTztBQUNaLGFBQUssV0FBVztBQUVoQixlQUFPLE1BQU0sUUFBUSxJQUFJO0FBQ3pCLGVBQU8sTUFBTSxjQUFjLFVBQVU7QUFDckMsZUFBTyxNQUFNLGVBQWUsTUFBTTtBQUFBLE1BQ3BDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BT0EsSUFBSSxnQkFBaUI7QUFDbkIsZUFBTyxPQUFPLE1BQU0saUJBQWlCLGdCQUFnQixLQUFLLElBQUksQ0FBQztBQUFBLE1BQ2pFO0FBQUEsTUFFQSxJQUFJLFFBQVM7QUFDWCxjQUFNLE1BQU0sYUFBYTtBQUV6QixZQUFJLEtBQUssR0FBRyxHQUFHO0FBQ2IsaUJBQU8sS0FBSyxHQUFHO0FBQUEsUUFDakI7QUFFQSxlQUFPLEtBQUssTUFBTSxhQUFhLEdBQUc7QUFBQSxNQUNwQztBQUFBLE1BRUEsSUFBSSxhQUFjO0FBQ2hCLGNBQU0sTUFBTSxhQUFhO0FBRXpCLFlBQUksS0FBSyxHQUFHLEdBQUc7QUFDYixpQkFBTyxLQUFLLEdBQUc7QUFBQSxRQUNqQjtBQUVBLGVBQU8sS0FBSyxNQUFNLG1CQUFtQixHQUFHO0FBQUEsTUFDMUM7QUFBQSxNQUVBLE1BQU8sTUFBTSxLQUFLO0FBQ2hCLGNBQU0sTUFBTTtBQUFBLFVBQ1YsU0FBUyxjQUNMLEtBQUssWUFDTixRQUFRLGlDQUFpQyx1QkFBdUIsRUFDaEUsUUFBUSxtQ0FBbUMseUJBQXlCLElBQ25FLGNBQWMsS0FBSyxNQUFNLEtBQUssV0FBVztBQUFBLFFBQy9DO0FBRUEsY0FBTSxRQUFRLEtBQUssYUFDZixJQUFJLE9BQU8sS0FBSyxHQUFHLElBQ25CLElBQUksT0FBTyxHQUFHO0FBRWxCLGVBQU8sT0FBTyxNQUFNLEtBQUssS0FBSztBQUFBLE1BQ2hDO0FBQUEsSUFDRjtBQUVBLFFBQU0sdUJBQXVCLFNBQU87QUFDbEMsVUFBSUUsU0FBUTtBQUVaLGFBQU8sSUFBSSxJQUFJLFNBQVNBLFNBQVEsQ0FBQyxNQUFNLFFBQVE7QUFDN0MsUUFBQUE7QUFBQSxNQUNGO0FBRUEsYUFBT0EsU0FBUSxNQUFNO0FBQUEsSUFDdkI7QUFXQSxRQUFNLFVBQVUsQ0FBQyxNQUFNLGlCQUFpQjtBQUN0QyxVQUFJLFVBQVUsS0FBSztBQUNuQixVQUFJO0FBRUosaUJBQVM7QUFDUCxZQUFJLGdCQUFnQixLQUFLLFVBQVUsQ0FBQyxNQUFNLE1BQU07QUFDOUM7QUFBQSxRQUNGO0FBRUEsY0FBTTtBQUVOLGVBQU8sS0FBSyxNQUFNLENBQUMsTUFBTSxPQUFPO0FBQzlCO0FBQUEsUUFDRjtBQUVBLFlBQUksQ0FBQyxnQkFBZ0IsS0FBSyxNQUFNLENBQUMsTUFBTSxNQUFNO0FBQzNDO0FBQUEsUUFDRjtBQUVBLGtCQUFVLE1BQU07QUFBQSxNQUNsQjtBQUVBLFVBQUksUUFBUSxTQUFTO0FBQ25CLGVBQU8sS0FBSyxNQUFNLEdBQUcsT0FBTztBQUFBLE1BQzlCO0FBRUEsVUFBSSxjQUFjO0FBRWxCLGFBQU8sS0FBSyxNQUFNLGNBQWMsQ0FBQyxNQUFNLFFBQVE7QUFDN0M7QUFBQSxNQUNGO0FBRUEsYUFBTyxjQUFjLElBQ2pCLEtBQUssTUFBTSxHQUFHLE1BQU0sQ0FBQyxJQUFJLFFBQ3pCLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFBQSxJQUN2QjtBQUVBLFFBQU0sYUFBYSxDQUNqQixTQUNBLE1BQ0EsWUFDQSxjQUNBLGFBQ0c7QUFFSCxVQUFJLE9BQU8sWUFBWSxRQUFRLENBQUMsTUFBTSxNQUNsQyxRQUFRLE1BQU0sQ0FBQyxJQUNmO0FBR0osVUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLO0FBQ25CO0FBQUEsTUFDRjtBQUVBLFVBQUksV0FBVztBQUdmLFVBQUksS0FBSyxDQUFDLE1BQU0sS0FBSztBQUNuQixtQkFBVztBQUNYLGVBQU8sS0FBSyxNQUFNLENBQUM7QUFBQSxNQUNyQjtBQU1BLFlBQU0sT0FBTyxLQUFLLEtBQUssU0FBUyxDQUFDO0FBRWpDLFVBQ0UsU0FBUyxTQUNOLGlCQUFpQixTQUFTLFFBQVEsU0FBUyxPQUM5QztBQUNBLGVBQU8sUUFBUSxNQUFNLFlBQVk7QUFBQSxNQUNuQztBQU9BLFVBQUksQ0FBQyxRQUFRLHFCQUFxQixJQUFJLEdBQUc7QUFDdkM7QUFBQSxNQUNGO0FBRUEsYUFBTyxLQUdOLFFBQVEsMkNBQTJDLEdBQUcsRUFHdEQsUUFBUSxvQ0FBb0MsR0FBRztBQUVoRCxZQUFNLGNBQWMsZ0JBQWdCLElBQUk7QUFFeEMsYUFBTyxJQUFJO0FBQUEsUUFDVDtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFFQSxRQUFNLGNBQU4sTUFBa0I7QUFBQSxNQUNoQixZQUFhLFlBQVk7QUFDdkIsYUFBSyxjQUFjO0FBQ25CLGFBQUssU0FBUyxDQUFDO0FBZWYsYUFBSyxpQkFBaUI7QUFBQSxNQUN4QjtBQUFBLE1BRUEsS0FBTSxTQUFTLE9BQU87QUFFcEIsWUFBSSxXQUFXLFFBQVEsVUFBVSxHQUFHO0FBQ2xDLGVBQUssU0FBUyxLQUFLLE9BQU8sT0FBTyxRQUFRLE9BQU8sTUFBTTtBQUN0RCxlQUFLLGtCQUFrQixRQUFRLE9BQU87QUFDdEMsZUFBSyxTQUFTO0FBQ2Q7QUFBQSxRQUNGO0FBRUEsY0FBTSxRQUFRLFNBQVMsT0FBTztBQUM5QixjQUFNLE1BQU0sUUFDUixVQUNBLFFBQVE7QUFFWixjQUFNLE9BQU8sYUFBYSxHQUFHLEtBQ3hCO0FBQUEsVUFDRDtBQUFBLFVBQ0EsUUFBUSxZQUFZLFFBQVE7QUFBQSxVQUM1QixLQUFLO0FBQUEsVUFDTCxDQUFDLEtBQUs7QUFBQSxVQUNOLEtBQUssYUFBYSxDQUFDO0FBQUEsUUFDckI7QUFFRixZQUFJLE1BQU07QUFDUixlQUFLLFNBQVM7QUFDZCxlQUFLLE9BQU8sS0FBSyxJQUFJO0FBS3JCLGNBQUksZ0JBQWdCLEtBQUssSUFBSSxHQUFHO0FBQzlCLGlCQUFLO0FBQUEsVUFDUDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBLElBQUssU0FBUztBQUNaLGFBQUssU0FBUztBQUNkLGFBQUssU0FBUyxTQUFTLE9BQU87QUFDOUIsYUFBSyxZQUFZLENBQUMsS0FBSyxVQUFVLFFBQVEsQ0FBQyxNQUFNO0FBRWhEO0FBQUEsVUFDRSxLQUFLLFNBQ0QsYUFBYSxPQUFPLElBQ3BCO0FBQUEsUUFDTixFQUFFLFFBQVEsS0FBSyxNQUFNLElBQUk7QUFFekIsWUFBSSxLQUFLLFFBQVE7QUFDZixlQUFLLGdCQUFnQjtBQUFBLFFBQ3ZCO0FBRUEsZUFBTyxLQUFLO0FBQUEsTUFDZDtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BS0EsWUFBYSxNQUFNO0FBQ2pCLGNBQU0sUUFBUSxLQUFLLGtCQUNqQixLQUFLLGdCQUFnQixLQUFLLE9BQU87QUFBQSxVQUMvQixDQUFDLEVBQUMsS0FBSSxNQUFNLEtBQUssS0FBSyxVQUNwQixLQUFLLEtBQUssU0FBUyxDQUFDLE1BQU0sUUFBUSxJQUFJLEVBQ3ZDLE1BQU07QUFBQSxRQUNUO0FBR0YsWUFBSSxVQUFVO0FBQ2QsWUFBSSxZQUFZO0FBQ2hCLFlBQUk7QUFFSixpQkFBUyxRQUFRLE1BQU0sU0FBUyxHQUFHLFNBQVMsR0FBRyxTQUFVO0FBQ3ZELGdCQUFNLE9BQU8sTUFBTSxLQUFLO0FBRXhCLGNBQUksS0FBSyxXQUFXLEtBQUssSUFBSSxHQUFHO0FBQzlCLHNCQUFVLENBQUMsS0FBSztBQUNoQix3QkFBWSxLQUFLO0FBQ2pCLDBCQUFjLEtBQUssV0FDZixZQUNBO0FBQ0o7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUVBLGNBQU0sTUFBTTtBQUFBLFVBQ1Y7QUFBQSxVQUNBO0FBQUEsUUFDRjtBQUVBLFlBQUksYUFBYTtBQUNmLGNBQUksT0FBTztBQUFBLFFBQ2I7QUFFQSxlQUFPO0FBQUEsTUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsTUFPQSxLQUFNLE1BQU0sTUFBTTtBQU1oQixjQUFNLFFBQVEsS0FBSztBQUNuQixjQUFNLEVBQUMsT0FBTSxJQUFJO0FBRWpCLGNBQU0sV0FBVyxLQUFLLGlCQUFpQixLQUFLO0FBRTVDLGNBQU0sV0FBVyxXQUNiLFdBQVcsSUFBSSxJQUNmO0FBU0osaUJBQVMsUUFBUSxTQUFTLEdBQUcsU0FBUyxHQUFHLFNBQVU7QUFDakQsZ0JBQU0sT0FBTyxNQUFNLEtBQUs7QUFFeEIsY0FBSSxLQUFLLElBQUksRUFBRTtBQUFBLFlBQ2IsWUFBWSxLQUFLLGdCQUNiLFdBQ0E7QUFBQSxVQUNOLEdBQUc7QUFDRCxrQkFBTSxFQUFDLFNBQVEsSUFBSTtBQUVuQixrQkFBTSxNQUFNO0FBQUEsY0FDVixTQUFTLENBQUM7QUFBQSxjQUNWLFdBQVc7QUFBQSxZQUNiO0FBRUEsZ0JBQUksQ0FBQyxVQUFVO0FBQ2Isa0JBQUksT0FBTztBQUFBLFlBQ2I7QUFFQSxtQkFBTztBQUFBLFVBQ1Q7QUFBQSxRQUNGO0FBRUEsZUFBTztBQUFBLFVBQ0wsU0FBUztBQUFBLFVBQ1QsV0FBVztBQUFBLFFBQ2I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUVBLFFBQU0sYUFBYSxDQUFDLFNBQVMsU0FBUztBQUNwQyxZQUFNLElBQUksS0FBSyxPQUFPO0FBQUEsSUFDeEI7QUFFQSxRQUFNLFlBQVksQ0FBQyxNQUFNLGNBQWMsWUFBWTtBQUNqRCxVQUFJLENBQUMsU0FBUyxJQUFJLEdBQUc7QUFDbkIsZUFBTztBQUFBLFVBQ0wsb0NBQW9DLFlBQVk7QUFBQSxVQUNoRDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBR0EsVUFBSSxDQUFDLE1BQU07QUFDVCxlQUFPLFFBQVEsMEJBQTBCLFNBQVM7QUFBQSxNQUNwRDtBQUdBLFVBQUksVUFBVSxjQUFjLElBQUksR0FBRztBQUNqQyxjQUFNLElBQUk7QUFDVixlQUFPO0FBQUEsVUFDTCxvQkFBb0IsQ0FBQyxxQkFBcUIsWUFBWTtBQUFBLFVBQ3REO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFFQSxhQUFPO0FBQUEsSUFDVDtBQVNBLFFBQU0sZ0JBQWdCLFVBQVE7QUFDNUIsWUFBTSxRQUFRLEtBQUssV0FBVyxDQUFDO0FBRS9CLFVBQUksVUFBVSxZQUFZO0FBQ3hCLGVBQU87QUFBQSxNQUNUO0FBRUEsVUFBSSxVQUFVLFVBQVU7QUFDdEIsZUFBTztBQUFBLE1BQ1Q7QUFHQSxVQUFJLEtBQUssV0FBVyxHQUFHO0FBQ3JCLGVBQU87QUFBQSxNQUNUO0FBRUEsWUFBTSxTQUFTLEtBQUssV0FBVyxDQUFDO0FBR2hDLFVBQUksV0FBVyxZQUFZO0FBQ3pCLGVBQU87QUFBQSxNQUNUO0FBRUEsVUFBSSxXQUFXLFVBQVU7QUFDdkIsZUFBTztBQUFBLE1BQ1Q7QUFHQSxhQUFPLEtBQUssV0FBVyxLQUFLLEtBQUssV0FBVyxDQUFDLE1BQU07QUFBQSxJQUNyRDtBQUVBLGNBQVUsZ0JBQWdCO0FBSTFCLGNBQVUsVUFBVSxPQUFLO0FBR3pCLFFBQU0sY0FBYyxZQUNsQixTQUFTLE1BQU0sS0FBSyxVQUFVLFFBQVEsTUFBTTtBQUc5QyxRQUFNLFNBQU4sTUFBYTtBQUFBLE1BQ1gsWUFBYTtBQUFBLFFBQ1gsYUFBYTtBQUFBLFFBQ2IsYUFBYTtBQUFBLFFBQ2IscUJBQXFCO0FBQUEsTUFDdkIsSUFBSSxDQUFDLEdBQUc7QUFDTixlQUFPLE1BQU0sWUFBWSxJQUFJO0FBRTdCLGFBQUssU0FBUyxJQUFJLFlBQVksVUFBVTtBQUN4QyxhQUFLLG1CQUFtQixDQUFDO0FBQ3pCLGFBQUssV0FBVztBQUFBLE1BQ2xCO0FBQUEsTUFFQSxhQUFjO0FBRVosYUFBSyxlQUFlLHVCQUFPLE9BQU8sSUFBSTtBQUd0QyxhQUFLLGFBQWEsdUJBQU8sT0FBTyxJQUFJO0FBQUEsTUFDdEM7QUFBQSxNQUVBLElBQUssU0FBUztBQUNaLFlBQUksS0FBSyxPQUFPLElBQUksT0FBTyxHQUFHO0FBSTVCLGVBQUssV0FBVztBQUFBLFFBQ2xCO0FBRUEsZUFBTztBQUFBLE1BQ1Q7QUFBQTtBQUFBLE1BR0EsV0FBWSxTQUFTO0FBQ25CLGVBQU8sS0FBSyxJQUFJLE9BQU87QUFBQSxNQUN6QjtBQUFBO0FBQUEsTUFHQSxNQUFPLGNBQWMsT0FBTyxNQUFNO0FBQ2hDO0FBQUEsVUFDRTtBQUFBLFVBQ0E7QUFBQSxVQUNBLEtBQUssbUJBQ0QsYUFDQTtBQUFBLFFBQ047QUFFQSxlQUFPLE9BQ0gsS0FBSyxHQUFHLE1BQU0sS0FBSyxJQUNuQjtBQUFBLFVBQ0EsU0FBUztBQUFBLFVBQ1QsV0FBVztBQUFBLFFBQ2I7QUFBQSxNQUNKO0FBQUEsTUFFQSxZQUFhLFFBQVE7QUFHbkIsY0FBTSxPQUFPLFlBQVksTUFBTTtBQUkvQixZQUFJLENBQUMsUUFBUSxLQUFLLFdBQVcsS0FBSyxTQUFTLENBQUMsTUFBTSxZQUFZO0FBQzVELGlCQUFPLEtBQUssTUFBTSxRQUFRLEtBQUssWUFBWSxJQUFJO0FBQUEsUUFDakQ7QUFLQSxjQUFNLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxVQUFVO0FBRXpDLFlBQUksSUFBSSxTQUFTO0FBQ2YsaUJBQU87QUFBQSxRQUNUO0FBRUEsY0FBTSxVQUFVLEtBQUssT0FBTyxZQUFZLElBQUk7QUFFNUMsZUFBTyxRQUFRLFdBQVcsUUFBUSxZQUM5QixVQUNBO0FBQUEsTUFDTjtBQUFBLE1BRUEsR0FFRSxNQUdBLE9BQ0E7QUFDQSxZQUFJLFFBQVEsT0FBTztBQUNqQixpQkFBTyxNQUFNLElBQUk7QUFBQSxRQUNuQjtBQUVBLGNBQU0sYUFBYSxTQUFTLElBQUk7QUFHaEMsY0FBTSxTQUFTLGFBQ1gsS0FBSyxHQUFHLFlBQVksS0FBSyxJQUN6QjtBQUVKLGVBQU8sTUFBTSxJQUFJLElBQUksVUFBVSxPQUFPLFVBR2xDLFNBQ0EsS0FBSyxPQUFPLEtBQUssTUFBTSxXQUFXO0FBQUEsTUFDeEM7QUFBQSxNQUVBLFFBQVMsTUFBTTtBQUNiLGVBQU8sS0FBSyxNQUFNLE1BQU0sS0FBSyxjQUFjLFlBQVksSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUNoRTtBQUFBLE1BRUEsZUFBZ0I7QUFDZCxlQUFPLFVBQVEsQ0FBQyxLQUFLLFFBQVEsSUFBSTtBQUFBLE1BQ25DO0FBQUEsTUFFQSxPQUFRLE9BQU87QUFDYixlQUFPLFVBQVUsS0FBSyxFQUFFLE9BQU8sS0FBSyxhQUFhLENBQUM7QUFBQSxNQUNwRDtBQUFBO0FBQUEsTUFHQSxLQUFNLE1BQU07QUFDVixlQUFPLEtBQUssTUFBTSxNQUFNLEtBQUssWUFBWSxZQUFZLElBQUksQ0FBQztBQUFBLE1BQzVEO0FBQUEsSUFDRjtBQUVBLFFBQU0sVUFBVSxDQUFBQyxhQUFXLElBQUksT0FBT0EsUUFBTztBQUU3QyxRQUFNLGNBQWMsVUFDbEIsVUFBVSxZQUFZLElBQUksR0FBRyxNQUFNLFlBQVk7QUFHakQsUUFBTSxlQUFlLE1BQU07QUFFekIsWUFBTSxZQUFZLFNBQU8sWUFBWSxLQUFLLEdBQUcsS0FDMUMsd0JBQXdCLEtBQUssR0FBRyxJQUMvQixNQUNBLElBQUksUUFBUSxPQUFPLEdBQUc7QUFFMUIsZ0JBQVUsVUFBVTtBQUlwQixZQUFNLG1DQUFtQztBQUN6QyxnQkFBVSxnQkFBZ0IsVUFDeEIsaUNBQWlDLEtBQUssSUFBSSxLQUN2QyxjQUFjLElBQUk7QUFBQSxJQUN6QjtBQU1BO0FBQUE7QUFBQSxNQUVFLE9BQU8sWUFBWSxlQUNoQixRQUFRLGFBQWE7QUFBQSxNQUN4QjtBQUNBLG1CQUFhO0FBQUEsSUFDZjtBQUlBLElBQUFMLFFBQU8sVUFBVTtBQUtqQixZQUFRLFVBQVU7QUFFbEIsSUFBQUEsUUFBTyxRQUFRLGNBQWM7QUFHN0IsV0FBT0EsUUFBTyxTQUFTLHVCQUFPLElBQUksY0FBYyxHQUFHLFlBQVk7QUFBQTtBQUFBOzs7QUMvbEQvRCxvQkFBbUI7QUFDbkIsdUJBQTZCOzs7QUNHdEIsSUFBTSxjQUFOLGNBQTBCLE1BQU07QUFBQSxFQUNyQyxZQUNXLE1BQ1QsU0FFUyxNQUVBLE1BQ1Q7QUFDQSxVQUFNLE9BQU87QUFQSjtBQUdBO0FBRUE7QUFHVCxTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUEsRUFUVztBQUFBLEVBR0E7QUFBQSxFQUVBO0FBS2I7QUEwQ08sU0FBUyxZQUFZLE9BQTJCO0FBQ3JELE1BQUksaUJBQWlCLGFBQWE7QUFDaEMsVUFBTSxFQUFFLE1BQU0sU0FBQU0sVUFBUyxNQUFNLEtBQUssSUFBSTtBQUN0QyxXQUFPLFNBQVMsU0FBWSxFQUFFLE1BQU0sU0FBQUEsVUFBUyxLQUFLLElBQUksRUFBRSxNQUFNLFNBQUFBLFVBQVMsTUFBTSxLQUFLO0FBQUEsRUFDcEY7QUFDQSxRQUFNLFVBQVUsaUJBQWlCLFFBQVMsTUFBTSxTQUFTLE1BQU0sVUFBVyxPQUFPLEtBQUs7QUFDdEYsU0FBTyxFQUFFLE1BQU0sY0FBYyxTQUFTLE1BQU0sNkRBQTZEO0FBQzNHO0FBY08sU0FBUyxTQUFTLE9BQWtEO0FBQ3pFLFNBQU8sT0FBTyxVQUFVLFlBQVksVUFBVSxRQUFRLENBQUMsTUFBTSxRQUFRLEtBQUs7QUFDNUU7QUFHTyxTQUFTLFlBQVksT0FBcUI7QUFDL0MsUUFBTSxJQUFJLE1BQU0scUJBQXFCLEtBQUssVUFBVSxLQUFLLENBQUMsRUFBRTtBQUM5RDs7O0FDckZBLHVCQUEwQjs7O0FDR3hCLGNBQVc7OztBQ01OLFNBQVMsU0FBUyxPQUFlLE9BQWdCLFNBQThCO0FBQ3BGLFNBQU8sSUFBSSxZQUFZLFdBQVcsR0FBRyxLQUFLLEtBQUssS0FBSyxLQUFLLENBQUMsV0FBVyxPQUFPLElBQUksUUFBUSxLQUFLLElBQUksT0FBTyxHQUFHO0FBQzdHO0FBR08sSUFBTSxPQUFzQixDQUFDLE9BQU8sVUFBVTtBQUNuRCxNQUFJLE9BQU8sVUFBVSxZQUFZLE1BQU0sS0FBSyxNQUFNLEdBQUksT0FBTSxTQUFTLE9BQU8sT0FBTyxrQkFBa0I7QUFDckcsU0FBTztBQUNUO0FBR08sSUFBTSxVQUF5QixDQUFDLE9BQU8sVUFBVTtBQUN0RCxNQUFJLE9BQU8sVUFBVSxTQUFVLE9BQU0sU0FBUyxPQUFPLE9BQU8sUUFBUTtBQUNwRSxTQUFPO0FBQ1Q7QUFFTyxJQUFNLE9BQXVCLENBQUMsT0FBTyxVQUFVO0FBQ3BELE1BQUksT0FBTyxVQUFVLFVBQVcsT0FBTSxTQUFTLE9BQU8sT0FBTyxlQUFlO0FBQzVFLFNBQU87QUFDVDtBQUdBLElBQU0sZUFBZSxLQUFLLEtBQUs7QUFFeEIsSUFBTSxRQUFRO0FBQUEsRUFDbkI7QUFBQSxFQUNBLENBQUMsVUFBVSxPQUFPLFVBQVUsS0FBSyxLQUFLLFNBQVMsS0FBSyxTQUFTO0FBQy9EO0FBQ08sSUFBTSxPQUFPO0FBQUEsRUFDbEI7QUFBQSxFQUNBLENBQUMsVUFBVSxPQUFPLFVBQVUsS0FBSyxLQUFLLFNBQVMsS0FBSyxRQUFRLEtBQUs7QUFDbkU7QUFDTyxJQUFNLFVBQVU7QUFBQSxFQUNyQjtBQUFBLEVBQ0EsQ0FBQyxVQUFVLE9BQU8sVUFBVSxLQUFLLEtBQUssU0FBUyxLQUFLLFNBQVM7QUFDL0Q7QUFDTyxJQUFNLFdBQVcsWUFBWSxvQkFBb0IsQ0FBQyxVQUFVLFFBQVEsQ0FBQztBQUNyRSxJQUFNLFNBQVMsWUFBWSxtQkFBbUIsTUFBTSxJQUFJO0FBQ3hELElBQU0sUUFBUSxZQUFZLDJDQUEyQyxDQUFDLFVBQVUsU0FBUyxLQUFLLFFBQVEsQ0FBQztBQUc5RyxTQUFTLFlBQVksU0FBaUIsU0FBb0Q7QUFDeEYsU0FBTyxDQUFDLE9BQU8sVUFBVTtBQUN2QixRQUFJLE9BQU8sVUFBVSxZQUFZLENBQUMsT0FBTyxTQUFTLEtBQUssS0FBSyxDQUFDLFFBQVEsS0FBSyxFQUFHLE9BQU0sU0FBUyxPQUFPLE9BQU8sT0FBTztBQUNqSCxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBRU8sU0FBUyxNQUF3QkMsUUFBK0I7QUFDckUsU0FBTyxDQUFDLE9BQU8sVUFBVTtBQUN2QixVQUFNLE9BQU9BLE9BQU0sS0FBSyxDQUFDLFNBQVMsU0FBUyxLQUFLO0FBQ2hELFFBQUksU0FBUyxPQUFXLE9BQU0sU0FBUyxPQUFPLE9BQU8sVUFBVUEsT0FBTSxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQ2pGLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFTyxTQUFTLEtBQVEsTUFBcUM7QUFDM0QsU0FBTyxDQUFDLE9BQU8sVUFBVTtBQUN2QixRQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLFdBQVcsRUFBRyxPQUFNLFNBQVMsT0FBTyxPQUFPLGdDQUFnQztBQUM5RyxXQUFPLE1BQU0sSUFBSSxDQUFDLE9BQU8sVUFBVSxLQUFLLE9BQU8sR0FBRyxLQUFLLElBQUksS0FBSyxHQUFHLENBQUM7QUFBQSxFQUN0RTtBQUNGO0FBR08sU0FBUyxPQUFPLE9BQWdCLE9BQWUsT0FBbUQ7QUFDdkcsTUFBSSxDQUFDLFNBQVMsS0FBSyxFQUFHLE9BQU0sU0FBUyxPQUFPLE9BQU8sV0FBVztBQUM5RCxRQUFNLFVBQVUsT0FBTyxLQUFLLEtBQUssRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLE1BQU0sU0FBUyxHQUFHLENBQUM7QUFDckUsTUFBSSxZQUFZLFFBQVc7QUFDekIsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxLQUFLLG9CQUFvQixPQUFPO0FBQUEsTUFDbkMsb0JBQW9CLE1BQU0sS0FBSyxJQUFJLENBQUMsd0JBQXdCLE9BQU87QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFNBQ2QsUUFDQSxLQUNBLE9BQzJCO0FBQzNCLFFBQU0sUUFBUSxPQUFPLEdBQUc7QUFFeEIsTUFBSSxVQUFVLE9BQVcsUUFBTyxDQUFDO0FBQ2pDLFNBQU8sRUFBRSxDQUFDLEdBQUcsR0FBRyxNQUFNLE9BQU8sR0FBRyxFQUFFO0FBQ3BDO0FBR0EsU0FBUyxLQUFLLE9BQXdCO0FBQ3BDLE1BQUksVUFBVSxPQUFXLFFBQU87QUFDaEMsUUFBTSxRQUFRLE9BQU8sVUFBVSxXQUFXLE9BQU8sS0FBSyxJQUFLLEtBQUssVUFBVSxLQUFLLEtBQUssT0FBTyxLQUFLO0FBQ2hHLFNBQU8sTUFBTSxTQUFTLEtBQUssR0FBRyxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsV0FBTTtBQUN4RDs7O0FDOUZPLElBQU0sY0FBYyxDQUFDLFFBQVEsT0FBTyxVQUFVLFFBQVEsT0FBTyxRQUFRO0FBSXJFLElBQU0saUJBQWlCLENBQUMsUUFBUSxRQUFRLE1BQU07OztBQ2tCOUMsSUFBTSxjQUFjLENBQUMsUUFBUSxNQUFNO0FBOEYxQyxTQUFTLFdBQVcsT0FBK0I7QUFDakQsUUFBTSxTQUFTLE9BQU8sT0FBTyxNQUFNLENBQUMsUUFBUSxRQUFRLFFBQVEsVUFBVSxRQUFRLFVBQVUsUUFBUSxDQUFDO0FBQ2pHLFFBQU0sT0FBTyxNQUFNLENBQUMsUUFBUSxVQUFVLFFBQVEsQ0FBQyxFQUFFLE9BQU8sTUFBTSxHQUFHLE1BQU07QUFDdkUsVUFBUSxNQUFNO0FBQUEsSUFDWixLQUFLO0FBQ0gsYUFBTztBQUFBLFFBQ0w7QUFBQSxRQUNBLE1BQU0sS0FBSyxPQUFPLE1BQU0sR0FBRyxNQUFNO0FBQUEsUUFDakMsTUFBTSxNQUFNLE9BQU8sTUFBTSxHQUFHLE1BQU07QUFBQSxRQUNsQyxRQUFRLE1BQU0sT0FBTyxRQUFRLEdBQUcsUUFBUTtBQUFBLFFBQ3hDLEdBQUcsU0FBUyxRQUFRLFFBQVEsT0FBTztBQUFBLE1BQ3JDO0FBQUEsSUFDRixLQUFLO0FBQ0gsYUFBTyxFQUFFLE1BQU0sUUFBUSxRQUFRLE9BQU8sUUFBUSxHQUFHLFFBQVEsRUFBRTtBQUFBLElBQzdELEtBQUs7QUFDSCxhQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUssT0FBTyxFQUFFLE9BQU8sUUFBUSxHQUFHLFFBQVEsRUFBRTtBQUFBLEVBQ3JFO0FBQ0Y7QUFxRE8sU0FBUyxlQUFlLE9BQTJCO0FBQ3hELE1BQUksU0FBUyxLQUFLLEtBQUssWUFBWSxPQUFPO0FBQ3hDLFdBQU8sRUFBRSxNQUFNLFVBQVUsSUFBSSxVQUFVLE9BQU8sT0FBTyxXQUFXLENBQUMsUUFBUSxDQUFDLEVBQUUsUUFBUSxHQUFHLFFBQVEsRUFBRTtBQUFBLEVBQ25HO0FBQ0EsUUFBTSxTQUFTLE9BQU8sT0FBTyxXQUFXO0FBQUEsSUFDdEM7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixDQUFDO0FBQ0QsU0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sSUFBSSxVQUFVLE9BQU8sSUFBSSxHQUFHLElBQUk7QUFBQSxJQUNoQyxJQUFJLFVBQVUsTUFBTTtBQUFBLElBQ3BCLEdBQUcsU0FBUyxRQUFRLFdBQVcsQ0FBQyxNQUFNLFVBQVcsU0FBUyxPQUFPLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBRTtBQUFBLElBQzFGLEdBQUcsU0FBUyxRQUFRLFlBQVksTUFBTTtBQUFBLElBQ3RDLEdBQUcsU0FBUyxRQUFRLGFBQWEsS0FBSztBQUFBLElBQ3RDLEdBQUcsU0FBUyxRQUFRLE9BQU8sSUFBSTtBQUFBLEVBQ2pDO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsT0FBa0M7QUFDM0QsUUFBTSxLQUFLLFNBQVMsS0FBSyxJQUFJLE1BQU0sSUFBSSxJQUFJO0FBQzNDLFNBQU8sT0FBTyxPQUFPLFlBQVksT0FBTyxPQUFPLFdBQVcsS0FBSztBQUNqRTtBQUdBLFNBQVMsVUFBVSxRQUFnRDtBQUNqRSxRQUFNLFFBQVMsQ0FBQyxRQUFRLFVBQVUsUUFBUSxFQUFZLE9BQU8sQ0FBQ0MsVUFBUyxPQUFPQSxLQUFJLE1BQU0sTUFBUztBQUNqRyxRQUFNLENBQUMsSUFBSSxJQUFJO0FBQ2YsTUFBSSxTQUFTLFVBQWEsTUFBTSxTQUFTLEdBQUc7QUFDMUMsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsWUFBWSxNQUFNLFdBQVcsSUFBSSxTQUFTLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFBQSxNQUM3RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsUUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUN4QyxNQUFJLFNBQVMsV0FBVyxTQUFTLFVBQWEsV0FBVyxVQUFhLFlBQVksU0FBWTtBQUM1RixVQUFNLElBQUksWUFBWSxXQUFXLGlEQUFpRCxJQUFJLElBQUksY0FBYztBQUFBLEVBQzFHO0FBQ0EsU0FBTyxXQUFXO0FBQUEsSUFDaEI7QUFBQSxJQUNBLE1BQU0sT0FBTyxNQUFNO0FBQUEsSUFDbkI7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNO0FBQUEsSUFDTixRQUFRLE9BQU8sUUFBUTtBQUFBLElBQ3ZCLFFBQVEsT0FBTyxRQUFRO0FBQUEsRUFDekIsQ0FBQztBQUNIO0FBRUEsU0FBUyxVQUFVLE9BQWdCLE9BQTBCO0FBQzNELE1BQUksT0FBTyxVQUFVLFlBQWEsT0FBTyxVQUFVLFlBQVksT0FBTyxTQUFTLEtBQUssRUFBSSxRQUFPO0FBQy9GLFFBQU0sU0FBUyxPQUFPLE9BQU8sb0JBQW9CO0FBQ25EOzs7QUN0UEEsU0FBUyxPQUFVLGFBQXFCLE9BQWlCLE1BQXlCO0FBQ2hGLFNBQU8sRUFBRSxhQUFhLE1BQU0sTUFBTSxNQUFNO0FBQzFDO0FBRUEsU0FBUyxRQUFRLGFBQXFCLE9BQXNCLE1BQThCO0FBRXhGLFFBQU0sT0FBTyxDQUFDLE9BQWUsVUFDM0IsTUFBTSxNQUFNLEtBQUssTUFBTSxNQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUssQ0FBQyxJQUFJLFFBQVEsT0FBTyxLQUFLLEdBQUcsS0FBSztBQUN6RixTQUFPLEVBQUUsYUFBYSxNQUFNLEtBQUs7QUFDbkM7QUFFQSxTQUFTLE9BQU8sTUFBNEI7QUFDMUMsU0FBTyxFQUFFLGFBQWEsTUFBTSxNQUFNLE1BQU0sTUFBTSxLQUFLO0FBQ3JEO0FBRUEsSUFBTSxTQUFtQyxDQUFDLE9BQU8sVUFBVTtBQUN6RCxRQUFNLFFBQVEsT0FBTyxLQUFLLEVBQUUsTUFBTSxHQUFHO0FBQ3JDLE1BQUksTUFBTSxLQUFLLENBQUMsU0FBUyxDQUFDLGNBQWMsS0FBSyxJQUFJLENBQUMsR0FBRztBQUNuRCxVQUFNLFNBQVMsT0FBTyxPQUFPLG1EQUFtRDtBQUFBLEVBQ2xGO0FBQ0EsU0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTLFFBQVEsT0FBTyxJQUFJLEdBQUcsS0FBSyxDQUFDO0FBQ3pEO0FBRU8sSUFBTSxVQUFVO0FBQUEsRUFDckIsTUFBTSxPQUFPLFVBQVUsTUFBTSxrREFBa0Q7QUFBQSxFQUMvRSxRQUFRLE9BQU8sUUFBUSxNQUFNLDBDQUEwQztBQUFBLEVBQ3ZFLFNBQVMsT0FBTyxPQUFPLE1BQU0sMENBQTBDO0FBQUEsRUFDdkUsS0FBSyxPQUFPLFFBQVEsTUFBTSxxRUFBcUU7QUFBQSxFQUMvRixVQUFVLE9BQU8sUUFBUSxNQUFNLDhFQUFvRTtBQUFBLEVBQ25HLFFBQVEsT0FBTyxZQUFZLEtBQUssR0FBRyxHQUFHLE1BQU0sV0FBVyxHQUFHLGtEQUFrRDtBQUFBLEVBQzVHLE1BQU0sUUFBUSxLQUFLLE9BQU8sOENBQThDO0FBQUEsRUFDeEUsT0FBTyxRQUFRLEtBQUssVUFBVSxvQ0FBb0M7QUFBQSxFQUNsRSxTQUFTLE9BQU8sUUFBUSxNQUFNLHFFQUFxRTtBQUFBLEVBQ25HLFNBQVMsUUFBUSxLQUFLLE9BQU8sZ0VBQWdFO0FBQUEsRUFDN0YsUUFBUSxPQUFPLGlEQUE0QztBQUFBLEVBQzNELE9BQU8sUUFBUSxLQUFLLE9BQU8saURBQWlEO0FBQUEsRUFDNUUsUUFBUSxRQUFRLEtBQUssT0FBTyxrRUFBa0U7QUFBQSxFQUM5RixXQUFXLFFBQVEsS0FBSyxPQUFPLDhEQUE4RDtBQUFBLEVBQzdGLE9BQU8sUUFBUSxLQUFLLE9BQU8scUNBQXFDO0FBQUEsRUFDaEUsSUFBSSxRQUFRLEtBQUssVUFBVSx3REFBd0Q7QUFBQSxFQUNuRixNQUFNLFFBQVEsS0FBSyxNQUFNLDBFQUEwRTtBQUFBLEVBQ25HLFFBQVEsT0FBTyxZQUFZLEtBQUssR0FBRyxHQUFHLE1BQU0sV0FBVyxHQUFHLGtDQUFrQztBQUFBLEVBQzVGLFdBQVcsT0FBTyxlQUFlLEtBQUssR0FBRyxHQUFHLE1BQU0sY0FBYyxHQUFHLHVDQUF1QztBQUFBLEVBQzFHLFNBQVMsUUFBUSxLQUFLLE9BQU8sK0NBQStDO0FBQUEsRUFDNUUsUUFBUSxPQUFPLE9BQU8sTUFBTSwwQ0FBMEM7QUFBQSxFQUN0RSxjQUFjLE9BQU8sa0RBQWtEO0FBQUEsRUFDdkUsTUFBTSxPQUFPLFFBQVEsTUFBTSx5QkFBeUI7QUFBQSxFQUNwRCxNQUFNLFFBQVEsS0FBSyxPQUFPLDRCQUE0QjtBQUFBLEVBQ3RELFFBQVEsUUFBUSxLQUFLLE9BQU8sbUVBQW1FO0FBQUEsRUFDL0YsUUFBUSxPQUFPLFFBQVEsTUFBTSxtQ0FBbUM7QUFBQSxFQUNoRSxRQUFRLE9BQU8sU0FBUyxRQUFRLHlCQUF5QjtBQUFBLEVBQ3pELGNBQWMsUUFBUSxLQUFLLE9BQU8sNkJBQTZCO0FBQUEsRUFDL0QsVUFBVSxRQUFRLEtBQUssUUFBUSwwQ0FBMEM7QUFBQSxFQUN6RSxLQUFLLE9BQU8sc0VBQXNFO0FBQUEsRUFDbEYsT0FBTyxPQUFPLG9EQUFvRDtBQUFBLEVBQ2xFLFVBQVUsT0FBTyxLQUFLLE1BQU0sb0RBQW9EO0FBQUEsRUFDaEYsUUFBUSxPQUFPLHNDQUFzQztBQUN2RDs7O0FDekRPLFNBQVMsYUFBYSxJQUFRLE1BQXVCO0FBQzFELFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxPQUFPLENBQUMsTUFBTSxXQUFXO0FBQ3ZCLFVBQUksS0FBTSxJQUFHLElBQUksU0FBUyxFQUFFLE9BQU8sTUFBTSxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDdkQ7QUFBQSxJQUNBLE1BQU0sQ0FBQ0MsVUFBUztBQUNkLFVBQUksQ0FBQyxLQUFNLElBQUcsSUFBSUEsS0FBSTtBQUFBLElBQ3hCO0FBQUEsSUFDQSxLQUFLLENBQUMsWUFBWSxHQUFHLElBQUksR0FBRyxPQUFPO0FBQUEsQ0FBSTtBQUFBLEVBQ3pDO0FBQ0Y7QUFNTyxTQUFTLFNBQVMsT0FBdUI7QUFDOUMsUUFBTSxRQUFRLENBQUMsTUFBYyxTQUMzQixPQUFPLFNBQVMsWUFBWSxDQUFDLE9BQU8sU0FBUyxJQUFJLElBQUksT0FBTyxJQUFJLElBQUk7QUFDdEUsU0FBTyxHQUFHLEtBQUssVUFBVSxPQUFPLEtBQUssQ0FBQztBQUFBO0FBQ3hDO0FBR08sU0FBUyxNQUNkLFFBQ0EsTUFDQSxPQUNRO0FBQ1IsUUFBTUMsU0FBUSxDQUFDLFFBQVEsR0FBRyxJQUFJO0FBQzlCLFFBQU0sU0FBUyxPQUFPLElBQUksQ0FBQyxHQUFHLFdBQVcsS0FBSyxJQUFJLEdBQUdBLE9BQU0sSUFBSSxDQUFDLFVBQVUsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLENBQUMsQ0FBQztBQUN0RyxRQUFNLFNBQVMsQ0FBQyxTQUNkLE9BQ0csSUFBSSxDQUFDLE9BQU8sV0FBVztBQUN0QixVQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUs7QUFDN0IsV0FBTyxNQUFNLE1BQU0sTUFBTSxVQUFVLEtBQUssU0FBUyxLQUFLLElBQUksS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUM3RSxDQUFDLEVBQ0EsS0FBSyxJQUFJLEVBQ1QsUUFBUTtBQUNiLFNBQU8sR0FBR0EsT0FBTSxJQUFJLE1BQU0sRUFBRSxLQUFLLElBQUksQ0FBQztBQUFBO0FBQ3hDO0FBRU8sU0FBUyxRQUFRLE9BQXVCO0FBQzdDLFNBQU8sTUFBTSxlQUFlLFNBQVMsRUFBRSx1QkFBdUIsRUFBRSxDQUFDO0FBQ25FO0FBR08sU0FBUyxRQUFRLE9BQWUsT0FBdUI7QUFDNUQsU0FBTyxHQUFHLFFBQVEsS0FBSyxDQUFDLElBQUksS0FBSyxHQUFHLFVBQVUsSUFBSSxLQUFLLEdBQUc7QUFDNUQ7QUFFTyxTQUFTLFFBQVEsT0FBdUI7QUFDN0MsU0FBTyxHQUFHLE1BQU0sZUFBZSxTQUFTLEVBQUUsMEJBQTBCLEVBQUUsQ0FBQyxDQUFDO0FBQzFFO0FBRU8sU0FBUyxNQUFNLE9BQXVCO0FBQzNDLFFBQU0sUUFBUSxDQUFDLEtBQUssTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUMxQyxNQUFJLFNBQVM7QUFDYixNQUFJLE9BQU87QUFDWCxTQUFPLFVBQVUsT0FBUSxPQUFPLE1BQU0sU0FBUyxHQUFHO0FBQ2hELGNBQVU7QUFDVixZQUFRO0FBQUEsRUFDVjtBQUNBLFNBQU8sR0FBRyxTQUFTLElBQUksU0FBUyxPQUFPLFFBQVEsU0FBUyxLQUFLLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxJQUFJLENBQUM7QUFDcEY7QUFHTyxTQUFTLFNBQVMsU0FBeUI7QUFDaEQsUUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUM7QUFDN0MsUUFBTSxNQUFNLENBQUMsVUFBa0IsT0FBTyxLQUFLLEVBQUUsU0FBUyxHQUFHLEdBQUc7QUFDNUQsTUFBSSxRQUFRLEdBQUksUUFBTyxHQUFHLEtBQUs7QUFDL0IsTUFBSSxRQUFRLEtBQU0sUUFBTyxHQUFHLEtBQUssTUFBTSxRQUFRLEVBQUUsQ0FBQyxRQUFRLElBQUksUUFBUSxFQUFFLENBQUM7QUFDekUsU0FBTyxHQUFHLEtBQUssTUFBTSxRQUFRLElBQUksQ0FBQyxNQUFNLElBQUksS0FBSyxNQUFPLFFBQVEsT0FBUSxFQUFFLENBQUMsQ0FBQztBQUM5RTs7O0FDbEZPLFNBQVMsWUFBWUMsUUFBMEM7QUFDcEUsUUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLENBQUMsR0FBR0EsT0FBTSxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sQ0FBQztBQUN0RSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsR0FBRyxDQUFDLEdBQUdBLE1BQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNQyxLQUFJLE1BQU0sS0FBSyxLQUFLLE9BQU8sS0FBSyxDQUFDLEtBQUtBLE1BQUssT0FBTyxFQUFFO0FBQUEsSUFDOUU7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsR0FBRztBQUFBLElBQ0g7QUFBQSxFQUNGLEVBQUUsS0FBSyxJQUFJO0FBQ2I7QUFFTyxTQUFTLFNBQVMsTUFBY0EsT0FBb0I7QUFDekQsUUFBTSxPQUFzQ0EsTUFBSyxRQUFRLElBQUksQ0FBQ0MsWUFBVyxDQUFDLFFBQVFBLE9BQU0sR0FBRyxRQUFRQSxPQUFNLEVBQUUsSUFBSSxDQUFDO0FBQ2hILE9BQUssS0FBSyxDQUFDLFVBQVUsOEJBQThCLEdBQUcsQ0FBQyxVQUFVLFlBQVksQ0FBQztBQUM5RSxRQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sS0FBSyxNQUFNLEVBQUUsT0FBTyxDQUFDLFdBQVcsVUFBVSxFQUFFLENBQUM7QUFDNUYsU0FBTztBQUFBLElBQ0xELE1BQUs7QUFBQSxJQUNMO0FBQUEsSUFDQSxpQkFBaUIsQ0FBQyxNQUFNQSxNQUFLLFlBQVksV0FBVyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsSUFBSSxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQUEsSUFDL0Y7QUFBQSxJQUNBLEdBQUcsS0FBSztBQUFBLE1BQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUN2QixLQUFLLFNBQVMsUUFBUSxLQUFLLElBQUk7QUFBQSxJQUFPLElBQUksT0FBTyxLQUFLLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLE9BQU8sS0FBSyxDQUFDLEtBQUssS0FBSztBQUFBLElBQ3pHO0FBQUEsSUFDQTtBQUFBLElBQ0EsR0FBSUEsTUFBSyxNQUFNLFNBQVMsSUFBSSxDQUFDLEdBQUdBLE1BQUssT0FBTyxFQUFFLElBQUksQ0FBQztBQUFBLElBQ25ELEdBQUc7QUFBQSxJQUNIO0FBQUEsRUFDRixFQUFFLEtBQUssSUFBSTtBQUNiO0FBRUEsU0FBUyxRQUFRLE1BQTBCO0FBQ3pDLFFBQU0sRUFBRSxZQUFZLElBQUksUUFBUSxJQUFJO0FBQ3BDLFNBQU8sZ0JBQWdCLE9BQU8sS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJLElBQUksV0FBVztBQUN0RTtBQUVBLElBQU0sWUFBWSxDQUFDLHlGQUF5Rjs7O0FDYnJHLFNBQVMsS0FBMkIsWUFPbEM7QUFDUCxTQUFPO0FBQ1Q7QUFFTyxTQUFTLE1BQU0sU0FBaUIsTUFBMkI7QUFDaEUsU0FBTyxJQUFJLFlBQVksV0FBVyxTQUFTLElBQUk7QUFDakQ7QUFFTyxTQUFTLEtBQVEsT0FBc0IsTUFBYyxNQUFpQjtBQUMzRSxNQUFJLFVBQVUsT0FBVyxPQUFNLE1BQU0sR0FBRyxJQUFJLGVBQWUsSUFBSTtBQUMvRCxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFFBQTBCLFFBQW1FO0FBQzNHLFFBQU0sT0FBTyxPQUFPLFFBQVEsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLFVBQVUsTUFBUztBQUM3RSxTQUFPLE9BQU8sWUFBWSxJQUFJO0FBQ2hDOzs7QUN2REEsSUFBQUUsb0JBQXdCOzs7QUNDeEIsdUJBQXdCOzs7QUNPakIsU0FBUyxjQUFxQjtBQUNuQyxNQUFJLE9BQXNCLFFBQVEsUUFBUTtBQUMxQyxTQUFPO0FBQUEsSUFDTCxJQUFJLE1BQU0sUUFBUTtBQUNoQixZQUFNLFNBQVM7QUFDZixZQUFNLFVBQVUsWUFBWTtBQUMxQixjQUFNLG1CQUFtQixRQUFRLE1BQU07QUFDdkMsWUFBSSxPQUFPLFFBQVMsT0FBTSxZQUFZO0FBQ3RDLGVBQU8sS0FBSyxNQUFNO0FBQUEsTUFDcEIsR0FBRztBQUVILGFBQU8sUUFBUSxXQUFXLENBQUMsUUFBUSxNQUFNLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBUztBQUNoRSxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsY0FBMkI7QUFDbEMsU0FBTyxJQUFJLFlBQVksaUJBQWlCLDhDQUE4Qyw4QkFBOEI7QUFDdEg7QUFFQSxTQUFTLG1CQUFtQixNQUFxQixRQUFvQztBQUNuRixTQUFPLElBQUksUUFBUSxDQUFDQyxhQUFZO0FBQzlCLFVBQU0sU0FBUyxNQUFNO0FBQ25CLGFBQU8sb0JBQW9CLFNBQVMsTUFBTTtBQUMxQyxNQUFBQSxTQUFRO0FBQUEsSUFDVjtBQUNBLFdBQU8saUJBQWlCLFNBQVMsTUFBTTtBQUN2QyxRQUFJLE9BQU8sUUFBUyxRQUFPO0FBQzNCLFNBQUssS0FBSyxLQUFLLE1BQU07QUFBQSxFQUN2QixDQUFDO0FBQ0g7OztBRHZCQSxlQUFzQixXQUFXLFVBQW9CLEVBQUUsWUFBWSxJQUFJLFFBQVEsT0FBTyxHQUEyQjtBQUMvRyxRQUFNLFlBQVksTUFBTSxXQUFXLGdCQUFnQixPQUFPLEdBQUc7QUFDN0QsUUFBTSxRQUFRLFlBQVk7QUFDMUIsUUFBTSxVQUFVLG9CQUFJLElBQWdDO0FBQ3BELFFBQU0sVUFBVSxvQkFBSSxJQUFtQjtBQUN2QyxRQUFNLFlBQVksTUFBTTtBQUN0QixlQUFXLGNBQWMsUUFBUSxPQUFPLEVBQUcsWUFBVyxNQUFNO0FBQUEsRUFDOUQ7QUFDQSxTQUFPLGlCQUFpQixTQUFTLFNBQVM7QUFFMUMsUUFBTSxTQUFTLE9BQU8sU0FBbUQsZUFBZ0M7QUFDdkcsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUk7QUFDRixZQUFNQyxZQUFXLGdCQUFnQixVQUFVLFNBQVMsR0FBRyxHQUFHO0FBQzFELFlBQU0sU0FBUyxNQUFNLE1BQU0sSUFBSSxDQUFDLFlBQVksVUFBVSxTQUFTQSxXQUFVLE9BQU8sR0FBRyxXQUFXLE1BQU07QUFDcEcsU0FBRyxJQUFJLFNBQVMsRUFBRSxPQUFPLFVBQVUsSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDckQsU0FBUyxPQUFPO0FBQ2QsU0FBRyxJQUFJLFNBQVMsRUFBRSxPQUFPLFNBQVMsSUFBSSxHQUFHLFlBQVksS0FBSyxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ2hFLFVBQUU7QUFDQSxjQUFRLE9BQU8sRUFBRTtBQUFBLElBQ25CO0FBQUEsRUFDRjtBQUVBLE1BQUk7QUFDRixxQkFBaUIsRUFBRSxNQUFBQyxPQUFNLE9BQU8sS0FBSyxNQUFNLEdBQUcsT0FBTyxNQUFNLEdBQUc7QUFDNUQsVUFBSUEsTUFBSyxLQUFLLE1BQU0sR0FBSTtBQUN4QixVQUFJLFFBQWlCO0FBQ3JCLFVBQUk7QUFDRixnQkFBUSxVQUFVQSxPQUFNLE1BQU07QUFDOUIsY0FBTSxVQUFVLGVBQWUsS0FBSztBQUNwQyxZQUFJLFFBQVEsU0FBUyxVQUFVO0FBRTdCLGtCQUFRLElBQUksUUFBUSxFQUFFLEdBQUcsTUFBTTtBQUMvQjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLFFBQVEsSUFBSSxRQUFRLEVBQUUsRUFBRyxPQUFNLFVBQVUsUUFBUSxFQUFFO0FBQ3ZELGNBQU0sYUFBYSxJQUFJLGdCQUFnQjtBQUN2QyxnQkFBUSxJQUFJLFFBQVEsSUFBSSxVQUFVO0FBQ2xDLGNBQU0sVUFBVSxPQUFPLFNBQVMsVUFBVSxFQUFFLFFBQVEsTUFBTSxRQUFRLE9BQU8sT0FBTyxDQUFDO0FBQ2pGLGdCQUFRLElBQUksT0FBTztBQUFBLE1BQ3JCLFNBQVMsT0FBTztBQUNkLGNBQU0sS0FBSyxXQUFXLEtBQUs7QUFDM0IsV0FBRyxJQUFJLFNBQVMsRUFBRSxPQUFPLFNBQVMsR0FBSSxPQUFPLE9BQU8sQ0FBQyxJQUFJLEVBQUUsR0FBRyxHQUFJLE1BQU0sUUFBUSxHQUFHLFlBQVksS0FBSyxFQUFFLENBQUMsQ0FBQztBQUFBLE1BQzFHO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxJQUFJLE9BQU87QUFDekIsUUFBSSxPQUFPLFNBQVM7QUFDbEIsWUFBTSxJQUFJLFlBQVksaUJBQWlCLHVDQUF1QywwQkFBMEI7QUFBQSxJQUMxRztBQUFBLEVBQ0YsVUFBRTtBQUNBLFdBQU8sb0JBQW9CLFNBQVMsU0FBUztBQUM3QyxVQUFNLFVBQVUsUUFBUTtBQUFBLEVBQzFCO0FBQ0Y7QUFFQSxTQUFTLGdCQUNQLFVBQ0EsU0FDQSxLQUNpQjtBQUNqQixRQUFNLEVBQUUsSUFBSSxTQUFTLFVBQVUsV0FBVyxJQUFJLElBQUk7QUFDbEQsUUFBTSxFQUFFLFNBQVMsT0FBTyxHQUFHLE9BQU8sSUFBSTtBQUN0QyxRQUFNLFNBQVMsWUFBWSxTQUFZLFFBQVE7QUFDL0MsU0FBTztBQUFBLElBQ0wsR0FBRztBQUFBLElBQ0gsR0FBSSxXQUFXLFVBQWEsV0FBVyxPQUFPLENBQUMsSUFBSSxFQUFFLGFBQVMsMEJBQVEsS0FBSyxNQUFNLEVBQUU7QUFBQSxJQUNuRixHQUFJLGFBQWEsU0FBWSxDQUFDLElBQUksRUFBRSxTQUFTO0FBQUEsSUFDN0MsR0FBSSxjQUFjLFNBQVksQ0FBQyxJQUFJLEVBQUUsVUFBVTtBQUFBLElBQy9DLEdBQUksUUFBUSxTQUFZLENBQUMsSUFBSSxFQUFFLElBQUk7QUFBQSxJQUNuQyxJQUFJLEdBQUcsU0FBUyxTQUFTLEVBQUUsR0FBRyxJQUFJLFVBQU0sMEJBQVEsS0FBSyxHQUFHLElBQUksRUFBRSxJQUFJO0FBQUEsRUFDcEU7QUFDRjtBQUVBLFNBQVMsVUFBVUEsT0FBYyxNQUF1QjtBQUN0RCxNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU1BLEtBQUk7QUFBQSxFQUN4QixTQUFTLE9BQU87QUFDZCxVQUFNLE1BQU0saUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSztBQUNqRSxVQUFNLElBQUksWUFBWSxXQUFXLFFBQVEsSUFBSSxpQkFBaUIsR0FBRyxJQUFJLDhCQUE4QjtBQUFBLEVBQ3JHO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsSUFBNEI7QUFDN0MsUUFBTSxRQUFRLEtBQUssVUFBVSxFQUFFO0FBQy9CLFNBQU8sSUFBSSxZQUFZLFdBQVcsTUFBTSxLQUFLLHdCQUF3QiwwQ0FBMEM7QUFDakg7QUFNQSxnQkFBZ0IsTUFDZCxPQUNBLFFBQ29FO0FBQ3BFLFFBQU0sVUFBVSxJQUFJLFlBQVk7QUFDaEMsTUFBSSxPQUFPO0FBQ1gsTUFBSSxTQUFTO0FBQ2IsbUJBQWlCLFNBQVMsYUFBYSxPQUFPLE1BQU0sR0FBRztBQUNyRCxVQUFNLFNBQVMsUUFBUSxPQUFPLFVBQVUsV0FBVyxRQUFRLFFBQVEsT0FBTyxPQUFPLEVBQUUsUUFBUSxLQUFLLENBQUMsSUFBSSxNQUFNLElBQUk7QUFDL0csV0FBTyxNQUFNLElBQUksS0FBSztBQUN0QixlQUFXQSxTQUFRLE1BQU8sT0FBTSxFQUFFLE1BQUFBLE9BQU0sUUFBUSxFQUFFLE9BQU87QUFBQSxFQUMzRDtBQUNBLE1BQUksU0FBUyxHQUFJLE9BQU0sRUFBRSxNQUFNLE1BQU0sUUFBUSxFQUFFLE9BQU87QUFDeEQ7QUFHQSxnQkFBZ0IsYUFBZ0IsT0FBeUIsUUFBd0M7QUFDL0YsUUFBTSxVQUFVLElBQUksUUFBbUIsQ0FBQ0MsYUFBWTtBQUNsRCxRQUFJLE9BQU8sUUFBUyxDQUFBQSxTQUFRLFNBQVM7QUFDckMsV0FBTyxpQkFBaUIsU0FBUyxNQUFNQSxTQUFRLFNBQVMsR0FBRyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDM0UsQ0FBQztBQUNELFFBQU0sV0FBVyxNQUFNLE9BQU8sYUFBYSxFQUFFO0FBQzdDLGFBQVM7QUFDUCxVQUFNLE9BQU8sTUFBTSxRQUFRLEtBQUssQ0FBQyxTQUFTLEtBQUssR0FBRyxPQUFPLENBQUM7QUFDMUQsUUFBSSxTQUFTLGFBQWEsS0FBSyxTQUFTLEtBQU07QUFDOUMsVUFBTSxLQUFLO0FBQUEsRUFDYjtBQUNGOzs7QURoSU8sSUFBTSxXQUFXLEtBQUs7QUFBQSxFQUMzQixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTO0FBQUEsSUFDUDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxlQUFlO0FBQUEsRUFDZixPQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUSxHQUFHLFFBQVE7QUFDakIsVUFBTSxXQUFXLENBQUMsUUFDaEIsUUFBUTtBQUFBLE1BQ04sTUFBTSxPQUFPO0FBQUEsTUFDYixTQUFTLE9BQU8sWUFBWSxTQUFZLGFBQVksMkJBQVEsS0FBSyxPQUFPLE9BQU87QUFBQSxNQUMvRSxVQUFVLE9BQU87QUFBQSxNQUNqQixRQUFRLE9BQU87QUFBQSxNQUNmLFdBQVcsT0FBTztBQUFBLE1BQ2xCLFNBQVMsT0FBTztBQUFBLE1BQ2hCLFdBQVcsT0FBTyxZQUFZO0FBQUEsTUFDOUIsS0FBSyxPQUFPO0FBQUEsSUFDZCxDQUFDO0FBQ0gsUUFBSSxPQUFPLE9BQU87QUFDaEIsWUFBTSxRQUFRLGFBQWEsS0FBSyxDQUFDLFNBQVMsT0FBTyxJQUFJLE1BQU0sTUFBUztBQUNwRSxVQUFJLFVBQVUsUUFBVztBQUN2QixjQUFNO0FBQUEsVUFDSixzQkFBc0IsS0FBSztBQUFBLFVBQzNCO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFDQSxhQUFPLENBQUMsWUFBWSxXQUFXLFNBQVMsUUFBUSxHQUFHLEdBQUcsR0FBRyxPQUFPO0FBQUEsSUFDbEU7QUFDQSxVQUFNLFFBQVEsVUFBVSxNQUFNO0FBQzlCLFdBQU8sT0FBTyxFQUFFLFlBQVksUUFBUSxJQUFJLE9BQU8sTUFBTTtBQUNuRCxZQUFNLFlBQVksTUFBTSxXQUFXLGdCQUFnQixPQUFPLEdBQUc7QUFDN0QsVUFBSTtBQUNGLGNBQU0sS0FBSyxNQUFNLFNBQVMsU0FBUyxFQUFFLEdBQUcsT0FBTyxVQUFNLDJCQUFRLEdBQUcsS0FBSyxNQUFNLElBQUksRUFBRSxJQUFJO0FBQ3JGLGNBQU0sU0FBUyxNQUFNLFVBQVUsU0FBUyxFQUFFLEdBQUcsU0FBUyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsTUFBTTtBQUMzRSxlQUFPLE1BQU0sVUFBVSxNQUFNO0FBQzdCLGVBQU8sS0FBSyxHQUFHLE9BQU8sSUFBSTtBQUFBLENBQUk7QUFBQSxNQUNoQyxVQUFFO0FBQ0EsY0FBTSxVQUFVLFFBQVE7QUFBQSxNQUMxQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUVELElBQU0sZUFBZSxDQUFDLFFBQVEsUUFBUSxVQUFVLFVBQVUsUUFBUTtBQUVsRSxTQUFTLFVBQVUsUUFBOEQ7QUFDL0UsUUFBTSxPQUFPO0FBQ2IsUUFBTSxRQUFTLENBQUMsUUFBUSxVQUFVLFFBQVEsRUFBWSxPQUFPLENBQUMsU0FBUyxPQUFPLElBQUksTUFBTSxNQUFTO0FBQ2pHLE1BQUksTUFBTSxXQUFXLEdBQUc7QUFDdEIsVUFBTSxPQUNKLE1BQU0sV0FBVyxJQUFJLHNCQUFzQixHQUFHLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLEVBQUUsRUFBRSxLQUFLLE9BQU8sQ0FBQztBQUM5RixVQUFNLE1BQU0sb0JBQW9CLElBQUksSUFBSSxJQUFJO0FBQUEsRUFDOUM7QUFDQSxNQUFJLE9BQU8sU0FBUyxRQUFXO0FBQzdCLFVBQU0sT0FBTyxLQUFLLE9BQU8sTUFBTSxzQ0FBc0MsT0FBTyxJQUFJLElBQUksSUFBSTtBQUN4RixVQUFNLFNBQVMsS0FBSyxPQUFPLFFBQVEsd0NBQXdDLE9BQU8sSUFBSSxJQUFJLElBQUk7QUFDOUYsV0FBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxFQUN6RDtBQUNBLE1BQUksT0FBTyxTQUFTLFVBQWEsT0FBTyxXQUFXLFFBQVc7QUFDNUQsVUFBTSxNQUFNLDREQUE0RCxJQUFJO0FBQUEsRUFDOUU7QUFDQSxNQUFJLE9BQU8sV0FBVyxPQUFXLFFBQU8sRUFBRSxNQUFNLFVBQVUsUUFBUSxPQUFPLE9BQU87QUFDaEYsU0FBTyxFQUFFLE1BQU0sVUFBVSxRQUFRLEtBQUssT0FBTyxRQUFRLDZCQUE2QixJQUFJLEVBQUU7QUFDMUY7OztBR3ZGTyxJQUFNLFVBQVUsS0FBSztBQUFBLEVBQzFCLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVMsQ0FBQztBQUFBLEVBQ1YsZUFBZTtBQUFBLEVBQ2YsT0FBTyxDQUFDLDJGQUEyRjtBQUFBLEVBQ25HLFVBQVU7QUFDUixXQUFPLE9BQU8sRUFBRSxZQUFZLE9BQU8sTUFBTTtBQUN2QyxZQUFNLFFBQVEsTUFBTSxXQUFXLFFBQVE7QUFDdkMsaUJBQVcsVUFBVSxNQUFPLFFBQU8sTUFBTSxVQUFVLE1BQU07QUFDekQsYUFBTyxNQUFNLFVBQVUsRUFBRSxTQUFTLE1BQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxDQUFDLFdBQVcsT0FBTyxNQUFNLEVBQUUsT0FBTyxDQUFDO0FBQ3hHLGFBQU87QUFBQSxRQUNMLE1BQU0sQ0FBQyxVQUFVLFFBQVEsVUFBVSxTQUFTLFNBQVMsUUFBUSxHQUFHLE1BQU0sSUFBSSxHQUFHLEdBQUc7QUFBQSxVQUM5RTtBQUFBLFVBQ0E7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0E7QUFBQSxVQUNBO0FBQUEsUUFDRixDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUVELFNBQVMsSUFBSSxRQUErQjtBQUMxQyxRQUFNLFlBQVksT0FBTyxRQUFRLE9BQU8sYUFBYSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxVQUFVLEtBQUssTUFBTSxHQUFHLFFBQVEsSUFBSSxLQUFLLEVBQUU7QUFDMUcsU0FBTztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsT0FBTyxTQUFTLFFBQVE7QUFBQSxJQUN4QixPQUFPLGFBQWEsU0FBWSxLQUFLLE9BQU8sU0FBUyxpQkFBaUIsY0FBYyxDQUFDO0FBQUEsSUFDckYsVUFBVSxLQUFLLElBQUk7QUFBQSxJQUNuQixPQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUN2Q0EsSUFBQUMsb0JBQXdCOzs7QUNJakIsU0FBUyxZQUFZQyxVQUFpQztBQUMzRCxRQUFNLEVBQUUsTUFBTSxPQUFPLFlBQVksT0FBTyxJQUFJQTtBQUM1QyxRQUFNQyxPQUFNLENBQUMsTUFBYyxNQUFvQyxRQUFnQixPQUFlLFNBQWlCO0FBQzdHLFVBQU0sUUFBUSxDQUFDLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQ0MsYUFBWSxJQUFJLFFBQVEsS0FBS0EsUUFBTyxHQUFHLFFBQVEsTUFBTSxDQUFDLEdBQUcsSUFBSSxFQUFFO0FBQ2hHLFdBQU8sQ0FBQyxNQUFNLEdBQUcsS0FBSztBQUFBLEVBQ3hCO0FBQ0EsUUFBTSxPQUFPO0FBQUEsSUFDWEQsS0FBSSxrQkFBa0IsQ0FBQ0MsYUFBWUEsU0FBUSxjQUFjLEdBQUcsR0FBRyxFQUFFO0FBQUEsSUFDakVELEtBQUksaUJBQWlCLENBQUNDLGFBQVlBLFNBQVEsYUFBYSxHQUFHLEdBQUcsRUFBRTtBQUFBLElBQy9ERCxLQUFJLG9CQUFvQixDQUFDQyxhQUFZQSxTQUFRLGdCQUFnQixHQUFHLEtBQUssSUFBSTtBQUFBLElBQ3pFRCxLQUFJLG9CQUFvQixDQUFDQyxhQUFZQSxTQUFRLGdCQUFnQixHQUFHLEtBQUssSUFBSTtBQUFBLElBQ3pFRCxLQUFJLG1CQUFtQixDQUFDQyxhQUFZQSxTQUFRLGdCQUFnQixHQUFHLEtBQUssSUFBSTtBQUFBLElBQ3hFRCxLQUFJLGlCQUFpQixDQUFDQyxhQUFZQSxTQUFRLGNBQWMsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUN0RTtBQUNBLFFBQU0sV0FBVyxHQUFHLE9BQU8sV0FBVyxLQUFLLENBQUMsaUNBQWlDLE9BQU8sV0FBVyxLQUFLLENBQUMsUUFBUSxPQUFPLFdBQVcsTUFBTSxDQUFDO0FBQ3RJLFFBQU0sV0FBVyxTQUNiLDJDQUEyQyxRQUFRLE1BQ25ELDJEQUEyRCxRQUFRO0FBQ3ZFLFNBQU8sTUFBTSxDQUFDLGtCQUFrQixRQUFRLE9BQU8sR0FBRyxNQUFNLENBQUMsUUFBUSxTQUFTLE9BQU8sQ0FBQyxJQUFJO0FBQ3hGO0FBRUEsU0FBUyxPQUFPLE9BQXVCO0FBQ3JDLFNBQU8sR0FBRyxRQUFRLElBQUksTUFBTSxRQUFRLElBQUksV0FBTSxFQUFFLEdBQUcsS0FBSyxJQUFJLEtBQUssRUFBRSxRQUFRLENBQUMsQ0FBQztBQUMvRTs7O0FEdkJPLElBQU0sV0FBVyxLQUFLO0FBQUEsRUFDM0IsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osU0FBUyxDQUFDLFFBQVEsV0FBVyxVQUFVLGFBQWEsV0FBVyxNQUFNO0FBQUEsRUFDckUsZUFBZTtBQUFBLEVBQ2YsT0FBTyxDQUFDLG1DQUFtQztBQUFBLEVBQzNDLFFBQVEsV0FBVyxRQUFRO0FBQ3pCLFVBQU0sU0FBUyxLQUFLLFdBQVcsYUFBYSxrQ0FBa0M7QUFDOUUsV0FBTyxPQUFPLEVBQUUsWUFBWSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ25ELFlBQU0sVUFBVTtBQUFBLFFBQ2QsZUFBVywyQkFBUSxHQUFHLEtBQUssTUFBTTtBQUFBLFFBQ2pDLEdBQUcsUUFBUTtBQUFBLFVBQ1QsTUFBTSxPQUFPO0FBQUEsVUFDYixTQUFTLE9BQU8sWUFBWSxTQUFZLGFBQVksMkJBQVEsR0FBRyxLQUFLLE9BQU8sT0FBTztBQUFBLFVBQ2xGLFFBQVEsT0FBTztBQUFBLFVBQ2YsV0FBVyxPQUFPO0FBQUEsVUFDbEIsU0FBUyxPQUFPO0FBQUEsVUFDaEIsTUFBTSxPQUFPO0FBQUEsUUFDZixDQUFDO0FBQUEsTUFDSDtBQUNBLFlBQU0sYUFBYSxDQUFDLE1BQWMsVUFBa0I7QUFDbEQsWUFBSSxHQUFHLFlBQVksQ0FBQyxPQUFPLEtBQU0sSUFBRyxJQUFJLFlBQVksT0FBTyxRQUFRLGNBQWMsSUFBSSxJQUFJLEtBQUssS0FBSyxFQUFFLEVBQUU7QUFBQSxNQUN6RztBQUNBLFlBQU0sU0FBUyxNQUFNLFdBQVcsU0FBUyxTQUFTLEVBQUUsUUFBUSxZQUFZLEtBQUssT0FBTyxJQUFJLENBQUM7QUFDekYsYUFBTyxNQUFNLFVBQVUsTUFBTTtBQUM3QixhQUFPLEtBQUssR0FBRyxZQUFZLE1BQU0sQ0FBQztBQUFBLENBQUk7QUFBQSxJQUN4QztBQUFBLEVBQ0Y7QUFDRixDQUFDOzs7QUVoQ0QsSUFBQUMsb0JBQXdCO0FBR2pCLElBQU0sWUFBWSxLQUFLO0FBQUEsRUFDNUIsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osU0FBUyxDQUFDLFFBQVEsV0FBVyxVQUFVLFlBQVksT0FBTyxRQUFRLFNBQVMsV0FBVyxRQUFRLFVBQVUsV0FBVztBQUFBLEVBQ25ILGVBQWU7QUFBQSxFQUNmLE9BQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUSxHQUFHLFFBQVE7QUFDakIsVUFBTSxPQUFPO0FBQ2IsVUFBTSxXQUFXLEtBQUssT0FBTyxVQUFVLGdDQUFnQyxJQUFJO0FBQzNFLFVBQU0sTUFBTSxLQUFLLE9BQU8sS0FBSywyQkFBMkIsSUFBSTtBQUM1RCxXQUFPLE9BQU8sRUFBRSxZQUFZLFFBQVEsR0FBRyxNQUFNO0FBQzNDLFlBQU0sU0FBUyxNQUFNLFdBQVcsVUFBVTtBQUFBLFFBQ3hDLGNBQVUsMkJBQVEsR0FBRyxLQUFLLFFBQVE7QUFBQSxRQUNsQyxTQUFLLDJCQUFRLEdBQUcsS0FBSyxHQUFHO0FBQUEsUUFDeEIsR0FBRyxRQUFRO0FBQUEsVUFDVCxNQUFNLE9BQU87QUFBQSxVQUNiLFNBQVMsT0FBTyxZQUFZLFNBQVksYUFBWSwyQkFBUSxHQUFHLEtBQUssT0FBTyxPQUFPO0FBQUEsVUFDbEYsUUFBUSxPQUFPO0FBQUEsVUFDZixNQUFNLE9BQU87QUFBQSxVQUNiLE9BQU8sT0FBTztBQUFBLFVBQ2QsU0FBUyxPQUFPO0FBQUEsVUFDaEIsTUFBTSxPQUFPO0FBQUEsVUFDYixRQUFRLE9BQU87QUFBQSxVQUNmLFdBQVcsT0FBTztBQUFBLFFBQ3BCLENBQUM7QUFBQSxNQUNILENBQUM7QUFDRCxhQUFPLE1BQU0sVUFBVSxNQUFNO0FBQzdCLGFBQU8sS0FBSyxRQUFRLE9BQU8sS0FBSyxRQUFRLENBQUMsQ0FBQyxtQkFBbUIsT0FBTyxTQUFTLFFBQVEsQ0FBQyxDQUFDLGdCQUFnQixHQUFHO0FBQUEsQ0FBSTtBQUFBLElBQ2hIO0FBQUEsRUFDRjtBQUNGLENBQUM7OztBQ3RDRCxJQUFBQyxvQkFBd0I7QUFJakIsSUFBTSxTQUFTLEtBQUs7QUFBQSxFQUN6QixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTLENBQUMsUUFBUSxXQUFXLFVBQVUsWUFBWSxVQUFVLFVBQVUsV0FBVztBQUFBLEVBQ2xGLGVBQWU7QUFBQSxFQUNmLE9BQU8sQ0FBQyx5Q0FBeUMsa0RBQWtEO0FBQUEsRUFDbkcsUUFBUSxHQUFHLFFBQVE7QUFDakIsVUFBTUMsVUFBUyxLQUFLLE9BQU8sUUFBUSwyQkFBMkIsK0NBQStDO0FBQzdHLFFBQUksT0FBTyxVQUFVLE9BQU8sWUFBWSxRQUFXO0FBQ2pELFlBQU0sTUFBTSwyQ0FBMkMsNENBQTRDO0FBQUEsSUFDckc7QUFDQSxXQUFPLE9BQU8sRUFBRSxZQUFZLFFBQVEsR0FBRyxNQUFNO0FBQzNDLFlBQU0sVUFBVTtBQUFBLFFBQ2QsUUFBQUE7QUFBQSxRQUNBLEdBQUcsUUFBUTtBQUFBLFVBQ1QsTUFBTSxPQUFPO0FBQUEsVUFDYixTQUFTLE9BQU8sWUFBWSxTQUFZLGFBQVksMkJBQVEsR0FBRyxLQUFLLE9BQU8sT0FBTztBQUFBLFVBQ2xGLFFBQVEsT0FBTztBQUFBLFVBQ2YsVUFBVSxPQUFPO0FBQUEsVUFDakIsUUFBUSxPQUFPO0FBQUEsVUFDZixXQUFXLE9BQU87QUFBQSxRQUNwQixDQUFDO0FBQUEsTUFDSDtBQUNBLFlBQU0sU0FBUyxNQUFNLFdBQVcsT0FBTyxPQUFPO0FBQzlDLGFBQU8sTUFBTSxVQUFVLE1BQU07QUFDN0IsWUFBTSxPQUFPLE9BQU8sT0FDakIsSUFBSSxDQUFDLE9BQU8sV0FBVyxFQUFFLE9BQU8sTUFBTSxFQUFFLEVBQ3hDLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUNoQyxNQUFNLEdBQUcsRUFBRSxFQUNYLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxNQUFNLENBQUMsT0FBTyxLQUFLLEdBQUcsTUFBTSxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzlELGFBQU8sS0FBSyxNQUFNLENBQUMsU0FBUyxPQUFPLEdBQUcsTUFBTSxDQUFDLFNBQVMsT0FBTyxDQUFDLENBQUM7QUFBQSxJQUNqRTtBQUFBLEVBQ0Y7QUFDRixDQUFDOzs7QUNsQ00sSUFBTSxhQUFhLEtBQUs7QUFBQSxFQUM3QixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTLENBQUM7QUFBQSxFQUNWLGVBQWU7QUFBQSxFQUNmLE9BQU8sQ0FBQztBQUFBLEVBQ1IsVUFBVTtBQUNSLFdBQU8sT0FBTyxFQUFFLFlBQVksT0FBTyxNQUFNO0FBQ3ZDLFlBQU0sU0FBUyxNQUFNLFdBQVcsT0FBTztBQUN2QyxpQkFBVyxTQUFTLE9BQVEsUUFBTyxNQUFNLFNBQVMsS0FBSztBQUN2RCxhQUFPLE1BQU0sVUFBVSxFQUFFLFFBQVEsT0FBTyxPQUFPLENBQUM7QUFDaEQsWUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWSxTQUFTLFFBQVEsS0FBSyxNQUFNO0FBQ2xGLGNBQU1DLFNBQVEsZUFBZSxPQUFPLHVCQUF1QixRQUFRLFVBQVU7QUFDN0UsZUFBTyxDQUFDLElBQUksTUFBTSxJQUFJLEdBQUdBLFFBQU8sV0FBVyxJQUFJLFFBQVEsSUFBSTtBQUFBLE1BQzdELENBQUM7QUFDRCxZQUFNLFVBQVUsQ0FBQyxNQUFNLFFBQVEsY0FBYyxXQUFXLFFBQVEsTUFBTTtBQUN0RSxhQUFPLEtBQUssTUFBTSxTQUFTLE1BQU0sQ0FBQyxRQUFRLFNBQVMsU0FBUyxRQUFRLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUN0RjtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsSUFBTSxTQUFTO0FBRVIsSUFBTSxpQkFBaUIsS0FBSztBQUFBLEVBQ2pDLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVMsQ0FBQyxVQUFVO0FBQUEsRUFDcEIsZUFBZTtBQUFBLEVBQ2YsT0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUSxZQUFZLEVBQUUsU0FBUyxHQUFHO0FBQ2hDLFVBQU0sS0FBSyxLQUFLLFlBQVksa0JBQWtCLE1BQU07QUFDcEQsV0FBTyxPQUFPLEVBQUUsWUFBWSxJQUFJLFFBQVEsT0FBTyxNQUFNO0FBQ25ELFVBQUksTUFBTTtBQUNWLFlBQU0sU0FBUyxNQUFNLFdBQ2xCO0FBQUEsUUFDQyxFQUFFLElBQUksR0FBRyxRQUFRLEVBQUUsU0FBUyxDQUFDLEVBQUU7QUFBQSxRQUMvQjtBQUFBLFVBQ0U7QUFBQSxVQUNBLFFBQVEsT0FBTztBQUNiLGtCQUFNLEVBQUUsT0FBTyxNQUFNLEdBQUcsT0FBTyxJQUFJO0FBQ25DLG1CQUFPLE1BQU0sTUFBTSxNQUFNO0FBQ3pCLGdCQUFJLENBQUMsR0FBRyxZQUFZLE9BQU8sS0FBTTtBQUNqQyxrQkFBTTtBQUNOLGtCQUFNLE9BQU8sUUFBUSxLQUFLLE1BQU8sTUFBTSxNQUFNLFlBQWEsS0FBSyxJQUFJLEdBQUcsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUN4RixrQkFBTSxPQUFPLEdBQUcsSUFBSSxPQUFPLE1BQU0sTUFBTSxVQUFVLENBQUMsS0FBSyxNQUFNLElBQUk7QUFDakUsbUJBQU8sS0FBSyxZQUFZLEtBQUssTUFBTSxHQUFHLEdBQUcsUUFBUSxJQUFJLENBQUMsQ0FBQyxFQUFFO0FBQUEsVUFDM0Q7QUFBQSxRQUNGO0FBQUEsTUFDRixFQUNDLFFBQVEsTUFBTTtBQUNiLFlBQUksSUFBSyxRQUFPLEtBQUssSUFBSTtBQUFBLE1BQzNCLENBQUM7QUFDSCxhQUFPLE1BQU0sVUFBVSxNQUFNO0FBQzdCLGFBQU8sS0FBSyxHQUFHLE9BQU8sRUFBRSxLQUFLLFFBQVEsT0FBTyxVQUFVLENBQUMsbUJBQW1CLE9BQU8sSUFBSTtBQUFBLENBQUk7QUFBQSxJQUMzRjtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRU0sSUFBTSxlQUFlLEtBQUs7QUFBQSxFQUMvQixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTLENBQUM7QUFBQSxFQUNWLGVBQWU7QUFBQSxFQUNmLE9BQU8sQ0FBQztBQUFBLEVBQ1IsUUFBUSxZQUFZO0FBQ2xCLFVBQU0sS0FBSyxLQUFLLFlBQVksa0JBQWtCLE1BQU07QUFDcEQsV0FBTyxPQUFPLEVBQUUsWUFBWSxPQUFPLE1BQU07QUFDdkMsWUFBTSxTQUFTLE1BQU0sV0FBVyxZQUFZLEVBQUU7QUFDOUMsYUFBTyxNQUFNLFVBQVUsTUFBTTtBQUM3QixhQUFPLEtBQUssV0FBVyxPQUFPLE9BQU87QUFBQSxDQUFJO0FBQUEsSUFDM0M7QUFBQSxFQUNGO0FBQ0YsQ0FBQzs7O0FDOUVELElBQUFDLG9CQUF3QjtBQUlqQixJQUFNLFNBQVMsS0FBSztBQUFBLEVBQ3pCLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVMsQ0FBQyxRQUFRLFVBQVUsUUFBUSxTQUFTO0FBQUEsRUFDN0MsZUFBZTtBQUFBLEVBQ2YsT0FBTyxDQUFDLHVFQUF1RTtBQUFBLEVBQy9FLFFBQVEsR0FBRyxRQUFRO0FBQ2pCLFFBQUksT0FBTyxTQUFTLFVBQWEsT0FBTyxXQUFXLFFBQVc7QUFDNUQsWUFBTTtBQUFBLFFBQ0oseUJBQXlCLE9BQU8sSUFBSSxpQkFBaUIsT0FBTyxNQUFNO0FBQUEsUUFDbEU7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU8sT0FBTyxFQUFFLFlBQVksUUFBUSxHQUFHLE1BQU07QUFDM0MsWUFBTSxTQUFTLE9BQU8sV0FBVyxTQUFZLGFBQVksMkJBQVEsR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUN0RixZQUFNLFNBQVMsTUFBTSxXQUFXLE9BQU87QUFBQSxRQUNyQyxHQUFHLFFBQVEsRUFBRSxNQUFNLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFBQSxRQUN4QyxNQUFNLE9BQU8sUUFBUTtBQUFBLFFBQ3JCLFNBQVMsT0FBTyxXQUFXO0FBQUEsTUFDN0IsQ0FBQztBQUNELGFBQU8sTUFBTSxVQUFVLE1BQU07QUFDN0IsWUFBTSxPQUFPLE9BQU8sVUFBVSxJQUFJLENBQUMsRUFBRSxNQUFNLE9BQU8sTUFBTSxVQUFVLE1BQU07QUFBQSxRQUN0RTtBQUFBLFFBQ0EsTUFBTSxLQUFLLFFBQUs7QUFBQSxRQUNoQixPQUFPLElBQUk7QUFBQSxRQUNYLFFBQVEsU0FBUztBQUFBLE1BQ25CLENBQUM7QUFDRCxhQUFPLEtBQUssTUFBTSxDQUFDLFVBQVUsU0FBUyxRQUFRLFdBQVcsR0FBRyxNQUFNLENBQUMsUUFBUSxTQUFTLFNBQVMsT0FBTyxDQUFDLENBQUM7QUFDdEcsYUFBTztBQUFBLFFBQ0w7QUFBQSxFQUFLLFFBQVEsT0FBTyxTQUFTLENBQUMsT0FBTyxRQUFRLE9BQU8sS0FBSyxDQUFDLGdCQUFnQixRQUFRLE9BQU8sT0FBTyxDQUFDO0FBQUE7QUFBQSxNQUNuRztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0YsQ0FBQzs7O0FDckNELElBQUFDLG9CQUF3Qjs7O0FDR2pCLElBQU0sWUFBWSxLQUFLO0FBc0M5QixJQUFNLFNBQVMsSUFBSTtBQUFBLEVBQ2pCO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFDRyxJQUFJLENBQUMsWUFBWSxRQUFRLE1BQU0sRUFDL0IsS0FBSyxHQUFHO0FBQUEsRUFDWDtBQUNGOzs7QUNoQ0EsSUFBTSxhQUFhLElBQUk7QUFBQSxFQUNyQjtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFDRyxJQUFJLENBQUMsWUFBWSxRQUFRLE1BQU0sRUFDL0IsS0FBSyxHQUFHO0FBQ2I7OztBQ2pDQSxvQkFBb0M7OztBQytCcEMsU0FBUyxNQUFNQyxPQUFtQztBQUNoRCxTQUFPLElBQUksSUFBSUEsTUFBSyxLQUFLLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFDekM7QUFFQSxJQUFNLGlCQUFpQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLG1FQVNzQztBQUVuRSxJQUFNLDBCQUEwQixNQUFNLHdEQUF3RDtBQUU5RixJQUFNLGlCQUFpQixNQUFNO0FBQUE7QUFBQTtBQUFBLHdFQUcyQztBQUV4RSxJQUFNLG1CQUFtQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLDBGQU0yRDtBQUUxRixJQUFNLFlBQVksTUFBTTtBQUFBO0FBQUE7QUFBQSwrQkFHTztBQUUvQixJQUFNLFlBQVksTUFBTTtBQUFBO0FBQUE7QUFBQSw2QkFHSztBQUs3QixJQUFNLGdCQUFxRTtBQUFBLEVBQ3pFLENBQUMsMEJBQTBCLE1BQU0sOENBQThDLENBQUM7QUFBQSxFQUNoRjtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ25CTyxTQUFTLGFBQWEsT0FBd0Q7QUFDbkYsUUFBTSxTQUFpQyxDQUFDO0FBQ3hDLGFBQVcsRUFBRSxNQUFNLE9BQU8sS0FBSyxNQUFPLEtBQUksQ0FBQyxLQUFNLFFBQU8sTUFBTSxLQUFLLE9BQU8sTUFBTSxLQUFLLEtBQUs7QUFDMUYsU0FBTztBQUNUOzs7QUw1RU8sSUFBTSxTQUFTLEtBQUs7QUFBQSxFQUN6QixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTLENBQUMsUUFBUSxNQUFNO0FBQUEsRUFDeEIsZUFBZTtBQUFBLEVBQ2YsT0FBTyxDQUFDLDRHQUE0RztBQUFBLEVBQ3BILFFBQVEsV0FBVyxRQUFRO0FBQ3pCLFVBQU0sU0FBUyxLQUFLLFdBQVcsYUFBYSxnQ0FBZ0M7QUFDNUUsV0FBTyxPQUFPLFlBQVk7QUFDeEIsWUFBTSxVQUFVO0FBQUEsUUFDZCxlQUFXLDJCQUFRLFFBQVEsR0FBRyxLQUFLLE1BQU07QUFBQSxRQUN6QyxHQUFHLFFBQVEsRUFBRSxNQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDckQ7QUFDQSxZQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sUUFBUSxXQUFXLE9BQU8sU0FBUyxRQUFRLE1BQU07QUFDekUsTUFBQUMsTUFBSyxPQUFPLE9BQU87QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsU0FBU0EsTUFBSyxPQUFnQyxFQUFFLE9BQU8sR0FBa0I7QUFDdkUsYUFBVyxRQUFRLE1BQU8sUUFBTyxNQUFNLFFBQVEsVUFBVSxJQUFJLENBQUM7QUFDOUQsUUFBTSxTQUFTLE9BQU8sS0FBSztBQUMzQixTQUFPLE1BQU0sVUFBVSxNQUFNO0FBRTdCLFFBQU0sT0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTO0FBQUEsSUFDL0IsS0FBSztBQUFBLElBQ0wsS0FBSyxPQUFRLEtBQUssVUFBVSxZQUFZLGFBQWEsVUFBVztBQUFBLElBQ2hFLEtBQUssT0FBTyxRQUFRLEtBQUssT0FBTyxNQUFNLElBQUk7QUFBQSxJQUMxQyxLQUFLLFFBQVEsV0FBVyxJQUNwQixLQUFLLFNBQ0wsR0FBRyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsSUFBSSxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sR0FBRyxJQUFJLFlBQVksSUFBSSxFQUFFLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNuRyxDQUFDO0FBQ0QsU0FBTyxLQUFLLE1BQU0sQ0FBQyxRQUFRLE9BQU8sVUFBVSxRQUFRLEdBQUcsTUFBTSxDQUFDLFFBQVEsUUFBUSxTQUFTLE1BQU0sQ0FBQyxDQUFDO0FBQy9GLFNBQU87QUFBQSxJQUNMO0FBQUEsRUFBSyxRQUFRLE9BQU8sSUFBSSxDQUFDLE9BQU8sUUFBUSxPQUFPLE9BQU8sTUFBTSxDQUFDLEtBQUssUUFBUSxPQUFPLFFBQVEsT0FBTyxDQUFDLEtBQzVGLFFBQVEsT0FBTyxPQUFPLE1BQU0sQ0FBQyxpQkFBaUIsUUFBUSxPQUFPLE9BQU8sQ0FBQztBQUFBO0FBQUEsRUFDNUU7QUFDRjtBQUVBLFNBQVMsVUFBVSxNQUErQjtBQUNoRCxRQUFNLEVBQUUsTUFBTSxNQUFNLFFBQVEsUUFBQUMsU0FBUSxPQUFPLFNBQVMsWUFBWSxJQUFJO0FBQ3BFLFNBQU8sRUFBRSxPQUFPLFFBQVEsTUFBTSxNQUFNLFFBQVEsUUFBUUEsUUFBTyxRQUFRLE9BQU8sU0FBUyxZQUFZO0FBQ2pHO0FBR0EsU0FBUyxPQUFPLE9BQThDO0FBQzVELFNBQU87QUFBQSxJQUNMLE9BQU8sTUFBTTtBQUFBLElBQ2IsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxFQUFFO0FBQUEsSUFDeEMsU0FBUyxhQUFhLEtBQUs7QUFBQSxJQUMzQixRQUFRLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUyxNQUFNLEtBQUssT0FBTyxRQUFRLENBQUM7QUFBQSxJQUMvRCxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsS0FBSyxVQUFVLE9BQU8sRUFBRTtBQUFBLElBQ3RELFNBQVMsTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLFVBQVUsU0FBUyxFQUFFO0FBQUEsRUFDNUQ7QUFDRjs7O0FNNURBLElBQUFDLG9CQUF3Qjs7O0FDQXhCLHFCQUFlO0FBTVIsU0FBUyxjQUFjLEtBQXNDO0FBQ2xFLFFBQU0sRUFBRSxzQkFBc0IsSUFBSSxlQUFBQyxRQUFHLFVBQVU7QUFDL0MsTUFBSTtBQUVGLFFBQUksZUFBQUEsUUFBRyxZQUFZLElBQUksc0JBQXVCLGdCQUFBQSxRQUFHLFlBQVkscUJBQXFCO0FBQUEsRUFDcEYsU0FBUyxPQUFPO0FBQ2QsUUFBSSwyQ0FBMkMsaUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUN6RztBQUNGOzs7QUNFQSxJQUFNLGNBQWM7QUFFYixTQUFTLGVBQWUsSUFBa0I7QUFDL0MsTUFBSUMsUUFBeUI7QUFDN0IsTUFBSSxPQUF5QjtBQUM3QixNQUFJLE1BQU07QUFDVixNQUFJLFFBQVE7QUFFWixRQUFNLFFBQVEsTUFBTTtBQUNsQixRQUFJLFFBQVEsR0FBSSxJQUFHLElBQUksV0FBVztBQUFBLEVBQ3BDO0FBQ0EsUUFBTSxPQUFPLENBQUNDLFVBQWlCO0FBQzdCLFVBQU07QUFDTixPQUFHLElBQUksR0FBR0EsS0FBSTtBQUFBLENBQUk7QUFDbEIsT0FBRyxJQUFJLEdBQUc7QUFBQSxFQUNaO0FBQ0EsUUFBTSxNQUFNLE1BQU07QUFDaEIsUUFBSSxRQUFRLEdBQUksSUFBRyxJQUFJLElBQUk7QUFDM0IsVUFBTTtBQUFBLEVBQ1I7QUFFQSxRQUFNLFFBQVEsQ0FBQyxZQUFvQjtBQUNqQyxVQUFNLE9BQU8sUUFBUSxRQUFRLGtCQUFrQixFQUFFO0FBQ2pELFVBQU0sUUFBUSxTQUFTO0FBQ3ZCLFlBQVE7QUFDUixRQUFJLENBQUMsR0FBRyxVQUFVO0FBQ2hCLFVBQUksQ0FBQyxNQUFPLElBQUcsSUFBSSxHQUFHLE9BQU87QUFBQSxDQUFJO0FBQ2pDO0FBQUEsSUFDRjtBQUNBLFFBQUksTUFBTyxPQUFNO0FBQUEsUUFDWixLQUFJO0FBQ1QsVUFBTSxRQUFRLE1BQU0sR0FBRyxHQUFHLFFBQVEsSUFBSSxDQUFDO0FBQ3ZDLE9BQUcsSUFBSSxHQUFHO0FBQUEsRUFDWjtBQUNBLFFBQU1DLFFBQU8sQ0FBQyxVQUFxQjtBQUNqQyxVQUFNLFFBQVFGLE9BQU0sU0FBUyxNQUFNO0FBQ25DLFFBQUksR0FBRyxVQUFVO0FBQ2YsWUFBTTtBQUNOLFlBQU0sUUFBUSxPQUFPLE9BQU8sTUFBTSxHQUFHLFFBQVEsQ0FBQztBQUM5QyxTQUFHLElBQUksR0FBRztBQUFBLElBQ1osV0FBVyxNQUFNLFNBQVMsS0FBSyxNQUFNLFNBQVMsU0FBUyxNQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsV0FBVyxNQUFNLEdBQUc7QUFDeEcsU0FBRyxJQUFJLFFBQVEsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLFFBQVEsT0FBTyxJQUFJLENBQUM7QUFBQSxDQUFJO0FBQUEsSUFDakU7QUFBQSxFQUNGO0FBRUEsU0FBTztBQUFBLElBQ0wsS0FBSyxPQUFPO0FBQ1YsY0FBUSxNQUFNLE9BQU87QUFBQSxRQUNuQixLQUFLO0FBQ0gsaUJBQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxRQUM1QixLQUFLO0FBQ0gsVUFBQUEsUUFBTztBQUNQLGlCQUFPLEtBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxRQUM3QixLQUFLO0FBQ0gsaUJBQU9FLE1BQUssS0FBSztBQUFBLFFBQ25CLEtBQUs7QUFDSCxpQkFBTztBQUNQLGlCQUFPO0FBQUEsWUFDTCxpQkFBaUIsTUFBTSxLQUFLLFFBQVEsQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLElBQUksV0FBVyxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQUEsVUFDcEc7QUFBQSxRQUNGLEtBQUs7QUFDSCxpQkFBTyxLQUFLLHlCQUF5QixNQUFNLElBQUksS0FBSyxNQUFNLElBQUksRUFBRTtBQUFBLFFBQ2xFLEtBQUs7QUFDSCxjQUFJO0FBQ0osaUJBQU8sS0FBSyxZQUFZLEtBQUssQ0FBQztBQUFBLFFBQ2hDO0FBQ0UsaUJBQU8sWUFBWSxLQUFLO0FBQUEsTUFDNUI7QUFBQSxJQUNGO0FBQUEsSUFDQSxJQUFJLFNBQVM7QUFDWCxZQUFNO0FBQ04sU0FBRyxJQUFJLEdBQUcsT0FBTztBQUFBLENBQUk7QUFDckIsU0FBRyxJQUFJLEdBQUc7QUFBQSxJQUNaO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsUUFBUSxPQUFrQixPQUFlLE1BQXdCLFNBQXlCO0FBRWpHLFFBQU1BLFFBQU8sT0FBTyxNQUFNLElBQUksRUFBRSxTQUFTLE9BQU8sS0FBSyxFQUFFLE1BQU07QUFDN0QsUUFBTUQsUUFBTyxJQUFJQyxLQUFJLElBQUksS0FBSyxLQUFLLFFBQVEsT0FBTyxJQUFJLENBQUM7QUFFdkQsUUFBTSxRQUFRLEtBQUssSUFBSSxJQUFJLFVBQVVELE1BQUssU0FBUyxDQUFDO0FBQ3BELE1BQUksUUFBUSxFQUFHLFFBQU9BLE1BQUssVUFBVSxFQUFFLE1BQU0sR0FBRyxVQUFVLENBQUM7QUFDM0QsUUFBTSxTQUFTLEtBQUssTUFBTyxRQUFRLEtBQUssSUFBSSxNQUFNLE1BQU0sS0FBSyxJQUFLLEtBQUs7QUFDdkUsU0FBTyxJQUFJLFNBQUksT0FBTyxNQUFNLENBQUMsR0FBRyxTQUFJLE9BQU8sUUFBUSxNQUFNLENBQUMsSUFBSUEsS0FBSTtBQUNwRTtBQUVBLFNBQVMsUUFBUSxPQUFrQixNQUFnQztBQUNqRSxRQUFNLFFBQVEsQ0FBQyxRQUFRLE1BQU0sS0FBSyxRQUFRLENBQUMsQ0FBQyxFQUFFO0FBQzlDLE1BQUksU0FBUyxLQUFNLE9BQU0sS0FBSyxZQUFZLEtBQUssS0FBSyxRQUFRLENBQUMsQ0FBQyxFQUFFO0FBQ2hFLFFBQU0sS0FBSyxHQUFHLFFBQVEsTUFBTSxlQUFlLENBQUMsYUFBYSxHQUFHLFNBQVMsTUFBTSxVQUFVLENBQUMsT0FBTztBQUM3RixTQUFPLE1BQU0sS0FBSyxJQUFJO0FBQ3hCO0FBRUEsU0FBUyxTQUFTRCxPQUF5QjtBQUN6QyxRQUFNLE9BQU8sT0FBTyxPQUFPQSxNQUFLLE9BQU8sRUFBRSxPQUFPLENBQUMsS0FBS0csV0FBVSxNQUFNQSxRQUFPLENBQUM7QUFDOUUsUUFBTSxPQUNKSCxNQUFLLFdBQVcsU0FDWixpQkFBaUIsUUFBUUEsTUFBSyxTQUFTLENBQUMsZ0JBQ3hDLG1CQUFtQkEsTUFBSyxJQUFJLFdBQVdBLE1BQUssS0FBSyxLQUFLLFFBQVFBLE1BQUssU0FBUyxDQUFDLE9BQU8sUUFBUUEsTUFBSyxLQUFLLENBQUMsZ0JBQ3hGLFFBQVMsTUFBTUEsTUFBSyxZQUFhQSxNQUFLLEtBQUssQ0FBQyxNQUFNLE1BQU1BLE1BQUssWUFBWSxDQUFDO0FBQy9GLFNBQU87QUFBQSxJQUNMLGNBQWNBLE1BQUssSUFBSTtBQUFBLElBQ3ZCLGNBQWMsUUFBUUEsTUFBSyxPQUFPLE1BQU0sQ0FBQyxLQUFLLFFBQVEsSUFBSSxDQUFDLGVBQWUsUUFBUUEsTUFBSyxNQUFNLENBQUM7QUFBQSxJQUM5RixjQUFjLElBQUk7QUFBQSxJQUNsQixjQUFjQSxNQUFLLE1BQU0sS0FBS0EsTUFBSyxVQUFVLE1BQU1BLE1BQUssU0FBUyxLQUFLQSxNQUFLLFlBQVk7QUFBQSxJQUN2RixjQUFjLFFBQVFBLE1BQUssT0FBTyxNQUFNLENBQUMsT0FBT0EsTUFBSyxLQUFLLFNBQU1BLE1BQUssTUFBTSxrQkFDdEUsU0FBU0EsTUFBSyxTQUFTLE9BQU8sQ0FBQyxRQUFRLE1BQU1BLE1BQUssU0FBUyxLQUFLLENBQUM7QUFBQSxFQUN4RSxFQUFFLEtBQUssSUFBSTtBQUNiOzs7QUZ2SE8sSUFBTSxRQUFRLEtBQUs7QUFBQSxFQUN4QixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTO0FBQUEsSUFDUDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxlQUFlO0FBQUEsRUFDZixPQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRLFdBQVcsUUFBUTtBQUN6QixVQUFNLE9BQU87QUFDYixRQUFJLGNBQWMsVUFBYSxPQUFPLGFBQWE7QUFDakQsWUFBTSxNQUFNLHNDQUFzQyxJQUFJO0FBQ3hELFFBQUksY0FBYyxVQUFhLE9BQU8sYUFBYSxRQUFXO0FBQzVELFlBQU0sTUFBTSw0QkFBNEIsT0FBTyxRQUFRLGtCQUFrQixTQUFTLHVCQUF1QixJQUFJO0FBQUEsSUFDL0c7QUFDQSxXQUFPLE9BQU8sWUFBWTtBQUN4QixZQUFNLFdBQVcsQ0FBQyxTQUE4QixTQUFTLFNBQVksYUFBWSwyQkFBUSxRQUFRLEdBQUcsS0FBSyxJQUFJO0FBQzdHLFlBQU0sVUFBd0IsUUFBUTtBQUFBLFFBQ3BDLFdBQVcsU0FBUyxTQUFTO0FBQUEsUUFDN0IsVUFBVSxTQUFTLE9BQU8sUUFBUTtBQUFBLFFBQ2xDLE1BQU0sT0FBTztBQUFBLFFBQ2IsS0FBSyxTQUFTLE9BQU8sR0FBRztBQUFBLFFBQ3hCLFFBQVEsT0FBTztBQUFBLFFBQ2YsTUFBTSxPQUFPO0FBQUEsUUFDYixPQUFPLE9BQU87QUFBQSxRQUNkLFNBQVMsT0FBTztBQUFBLFFBQ2hCLFNBQVMsT0FBTztBQUFBLFFBQ2hCLFFBQVEsT0FBTztBQUFBLFFBQ2YsT0FBTyxPQUFPO0FBQUEsUUFDZCxRQUFRLE9BQU87QUFBQSxRQUNmLFFBQVEsT0FBTyxTQUFTO0FBQUEsUUFDeEIsT0FBTyxPQUFPO0FBQUEsUUFDZCxJQUFJLE9BQU87QUFBQSxRQUNYLE1BQU0sT0FBTztBQUFBLFFBQ2IsUUFBUSxPQUFPO0FBQUEsUUFDZixXQUFXLE9BQU87QUFBQSxRQUNsQixTQUFTLE9BQU87QUFBQSxRQUNoQixRQUFRLFNBQVMsT0FBTyxNQUFNO0FBQUEsUUFDOUIsU0FBUyxPQUFPLFlBQVksSUFBSSxRQUFRO0FBQUEsTUFDMUMsQ0FBQztBQUNELFlBQU0sUUFBUSxTQUFTLE9BQU87QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsZUFBZSxRQUFRLFNBQXVCLFNBQWlDO0FBQzdFLFFBQU0sRUFBRSxRQUFRLFlBQVksUUFBUSxHQUFHLElBQUk7QUFDM0MsUUFBTSxXQUFXLGVBQWUsRUFBRTtBQUNsQyxRQUFNLE1BQU0sT0FBTyxPQUFPLE9BQU8sTUFBTSxTQUFTO0FBQ2hELFFBQU0sVUFBVSxPQUFPLE9BQU8sQ0FBQyxVQUFzQixPQUFPLE1BQU0sTUFBTSxPQUFPLEtBQUssSUFBSSxTQUFTO0FBQ2pHLGdCQUFjLEdBQUc7QUFDakIsTUFBSTtBQUNKLE1BQUk7QUFDRixhQUFTLE1BQU0sV0FBVyxNQUFNLFNBQVMsRUFBRSxRQUFRLFNBQVMsSUFBSSxDQUFDO0FBQUEsRUFDbkUsU0FBUyxPQUFPO0FBQ2QsVUFBTSxXQUFXLE9BQU8sUUFBUSxJQUFJO0FBQUEsRUFDdEMsVUFBRTtBQUNBLGFBQVMsSUFBSTtBQUFBLEVBQ2Y7QUFDQSxTQUFPLE1BQU0sVUFBVSxNQUFNO0FBQzdCLE1BQUksT0FBTyxZQUFZLFVBQWEsUUFBUSxZQUFZLE9BQU87QUFDN0QsV0FBTyxLQUFLLCtFQUErRTtBQUFBLEVBQzdGO0FBQ0EsU0FBTyxLQUFLLGNBQWMsT0FBTyxPQUFPLFVBQVUsUUFBUSxPQUFPLE9BQU8sTUFBTSxDQUFDLFFBQVEsU0FBUyxPQUFPLE9BQU8sQ0FBQztBQUFBLENBQUk7QUFDckg7QUFHQSxTQUFTLFdBQVcsT0FBZ0IsTUFBa0M7QUFDcEUsTUFBSSxFQUFFLGlCQUFpQixnQkFBZ0IsTUFBTSxTQUFTLGdCQUFpQixRQUFPO0FBQzlFLFFBQU0sYUFBYSxNQUFNLE9BQU8sWUFBWTtBQUM1QyxNQUFJLE9BQU8sZUFBZSxTQUFVLFFBQU87QUFDM0MsUUFBTSxVQUFVLENBQUMsVUFBVSxTQUFTLEdBQUcsY0FBYyxJQUFJLEdBQUcsWUFBWSxVQUFVLEVBQUUsSUFBSSxNQUFNLEVBQUUsS0FBSyxHQUFHO0FBQ3hHLFNBQU8sSUFBSSxZQUFZLE1BQU0sTUFBTSxNQUFNLFNBQVMsZ0JBQWdCLE9BQU8sSUFBSSxNQUFNLElBQUk7QUFDekY7QUFFQSxTQUFTLGNBQWMsTUFBbUM7QUFDeEQsU0FBTyxLQUFLO0FBQUEsSUFDVixDQUFDLFVBQVUsVUFBVSxhQUFhLGNBQWMsQ0FBQyxTQUFTLFdBQVcsV0FBVyxLQUFLLEtBQUssUUFBUSxDQUFDLE1BQU07QUFBQSxFQUMzRztBQUNGO0FBR0EsU0FBUyxPQUFPLFVBQTBCO0FBQ3hDLFNBQU8sbUJBQW1CLEtBQUssUUFBUSxJQUFJLFdBQVcsSUFBSSxTQUFTLFdBQVcsS0FBSyxPQUFPLENBQUM7QUFDN0Y7OztBekJqR08sSUFBTSxRQUFtQyxvQkFBSSxJQUFJO0FBQUEsRUFDdEQsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsWUFBWSxRQUFRO0FBQUEsRUFDckIsQ0FBQyxVQUFVLE1BQU07QUFBQSxFQUNqQixDQUFDLFlBQVksUUFBUTtBQUFBLEVBQ3JCLENBQUMsVUFBVSxNQUFNO0FBQUEsRUFDakIsQ0FBQyxXQUFXLE9BQU87QUFBQSxFQUNuQixDQUFDLFVBQVUsTUFBTTtBQUFBLEVBQ2pCLENBQUMsYUFBYSxTQUFTO0FBQUEsRUFDdkIsQ0FBQyxlQUFlLFVBQVU7QUFBQSxFQUMxQixDQUFDLG1CQUFtQixjQUFjO0FBQUEsRUFDbEMsQ0FBQyxpQkFBaUIsWUFBWTtBQUNoQyxDQUFDO0FBRU0sSUFBTSxXQUFXLEVBQUUsTUFBTSxHQUFHLFFBQVEsR0FBRyxPQUFPLEdBQUcsYUFBYSxJQUFJO0FBR3pFLGVBQXNCLE9BQU8sTUFBeUIsSUFBUSxZQUF5QztBQUVyRyxRQUFNLFNBQVMsYUFBYSxJQUFJLEtBQUssU0FBUyxRQUFRLENBQUM7QUFDdkQsTUFBSTtBQUNGLFVBQU0sVUFBVSxNQUFNLElBQUk7QUFDMUIsUUFBSSxRQUFRLFNBQVMsUUFBUTtBQUMzQixTQUFHLElBQUksUUFBUSxJQUFJO0FBQ25CLGFBQU8sU0FBUztBQUFBLElBQ2xCO0FBQ0EsV0FBTyxNQUFNSSxTQUFRLFNBQVMsSUFBSSxZQUFZLE1BQU07QUFBQSxFQUN0RCxTQUFTLE9BQU87QUFDZCxXQUFPLEtBQUssT0FBTyxJQUFJLE1BQU07QUFBQSxFQUMvQjtBQUNGO0FBV0EsU0FBUyxNQUFNLE1BQWtDO0FBQy9DLFFBQU0sQ0FBQyxPQUFPLE1BQU0sSUFBSTtBQUN4QixNQUFJLFVBQVUsVUFBYSxDQUFDLFVBQVUsTUFBTSxNQUFNLEVBQUUsU0FBUyxLQUFLLEdBQUc7QUFDbkUsV0FBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLFlBQVksS0FBSyxFQUFFO0FBQUEsRUFDbEQ7QUFDQSxNQUFJLFVBQVUsZUFBZSxVQUFVLEtBQU0sUUFBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLEdBQUcsT0FBTztBQUFBLEVBQUs7QUFDekYsUUFBTSxRQUFRLGFBQWEsQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFDdkQsTUFBSSxNQUFNLFdBQVcsR0FBRyxFQUFHLE9BQU0sTUFBTSw2QkFBNkIsS0FBSyxpQkFBaUIsS0FBSztBQUMvRixRQUFNLFNBQVMsTUFBTSxJQUFJLEtBQUs7QUFDOUIsUUFBTSxPQUFPLFdBQVcsU0FBWSxHQUFHLEtBQUssSUFBSSxVQUFVLEVBQUUsR0FBRyxLQUFLLElBQUk7QUFDeEUsUUFBTUMsUUFBTyxVQUFVLE1BQU0sSUFBSSxJQUFJO0FBQ3JDLE1BQUlBLFVBQVMsT0FBVyxPQUFNLE1BQU0saUJBQWlCLElBQUksSUFBSSxLQUFLO0FBRWxFLFFBQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLEdBQUcsRUFBRSxNQUFNO0FBQzlDLFFBQU0sRUFBRSxPQUFPLFlBQVksSUFBSSxjQUFjLE1BQU1BLE9BQU0sSUFBSTtBQUM3RCxNQUFJLE1BQU0sSUFBSSxNQUFNLEVBQUcsUUFBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLFNBQVMsTUFBTUEsS0FBSSxFQUFFO0FBQ3pFLFFBQU0sT0FBTyxpQkFBaUIsSUFBSSxJQUFJQSxNQUFLLGNBQWMsRUFBRSxHQUFHLFFBQVE7QUFDdEUsUUFBTSxVQUFVQSxNQUFLLGVBQWUsT0FBTyxJQUFJO0FBQy9DLFFBQU0sUUFBUSxZQUFZLE9BQU87QUFDakMsTUFBSSxVQUFVLE9BQVcsT0FBTSxNQUFNLFVBQVUsSUFBSSwwQkFBMEIsS0FBSyxJQUFJLEdBQUcsSUFBSSxZQUFZO0FBQ3pHLFFBQU0sQ0FBQyxVQUFVLElBQUk7QUFDckIsTUFBSSxlQUFlLEdBQUksT0FBTSxNQUFNLFVBQVUsSUFBSSxLQUFLQSxNQUFLLFVBQVUsYUFBYSxHQUFHLElBQUksWUFBWTtBQUNyRyxNQUFJLGVBQWUsVUFBYUEsTUFBSyxlQUFlLFFBQVEsQ0FBQ0EsTUFBSyxXQUFXLFdBQVcsR0FBRyxHQUFHO0FBQzVGLFVBQU0sTUFBTSxVQUFVLElBQUksS0FBS0EsTUFBSyxVQUFVLGVBQWUsR0FBRyxJQUFJLFlBQVk7QUFBQSxFQUNsRjtBQUNBLFNBQU8sRUFBRSxNQUFNLFFBQVEsTUFBQUEsT0FBTSxNQUFNLE1BQU0sS0FBS0EsTUFBSyxRQUFRLFlBQVksV0FBV0EsT0FBTSxLQUFLLENBQUMsRUFBRTtBQUNsRztBQUVBLFNBQVMsY0FBYyxNQUFjQSxPQUFZLE1BQXlCO0FBQ3hFLFFBQU0sU0FBeUU7QUFBQSxJQUM3RSxNQUFNLEVBQUUsTUFBTSxVQUFVO0FBQUEsSUFDeEIsTUFBTSxFQUFFLE1BQU0sV0FBVyxPQUFPLElBQUk7QUFBQSxFQUN0QztBQUNBLGFBQVdDLFdBQVVELE1BQUssU0FBUztBQUNqQyxXQUFPQyxPQUFNLElBQUksRUFBRSxNQUFNLFFBQVFBLE9BQU0sRUFBRSxnQkFBZ0IsT0FBTyxZQUFZLFNBQVM7QUFBQSxFQUN2RjtBQUNBLE1BQUk7QUFDRixVQUFNLEVBQUUsUUFBUSxZQUFZLFFBQUksNEJBQVU7QUFBQSxNQUN4QyxNQUFNLG9CQUFvQixNQUFNLE1BQU07QUFBQSxNQUN0QyxTQUFTO0FBQUEsTUFDVCxRQUFRO0FBQUEsTUFDUixrQkFBa0I7QUFBQSxJQUNwQixDQUFDO0FBQ0QsV0FBTyxFQUFFLE9BQU8sSUFBSSxJQUFJLE9BQU8sUUFBUSxNQUFNLENBQUMsR0FBRyxZQUFZO0FBQUEsRUFDL0QsU0FBUyxPQUFPO0FBRWQsVUFBTSxDQUFDLE9BQU8saUJBQWlCLEtBQUssaUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSyxHQUFHLE1BQU0sVUFBVTtBQUM1RyxVQUFNLFFBQVEsQ0FBQyxHQUFHLE9BQU8sS0FBSyxNQUFNLENBQUMsRUFBRSxJQUFJLENBQUNBLFlBQVcsS0FBS0EsT0FBTSxFQUFFLEVBQUUsS0FBSyxJQUFJO0FBQy9FLFVBQU0sTUFBTSxVQUFVLElBQUksS0FBSyxJQUFJLElBQUksY0FBYyxJQUFJLFFBQVEsS0FBSyxZQUFZLElBQUksd0JBQXdCO0FBQUEsRUFDaEg7QUFDRjtBQUdBLFNBQVMsb0JBQ1AsTUFDQSxRQUNVO0FBQ1YsUUFBTSxTQUFtQixDQUFDO0FBQzFCLGFBQVcsWUFBWSxNQUFNO0FBQzNCLFVBQU0sU0FBUyxPQUFPLEdBQUcsRUFBRTtBQUMzQixVQUFNLGFBQWEsUUFBUSxXQUFXLElBQUksTUFBTSxRQUFRLE9BQU8sT0FBTyxNQUFNLENBQUMsQ0FBQyxHQUFHLFNBQVM7QUFDMUYsUUFBSSxjQUFjLFVBQVUsS0FBSyxRQUFRLEVBQUcsUUFBTyxPQUFPLFNBQVMsQ0FBQyxJQUFJLEdBQUcsTUFBTSxJQUFJLFFBQVE7QUFBQSxRQUN4RixRQUFPLEtBQUssUUFBUTtBQUFBLEVBQzNCO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxXQUFXRCxPQUFZLE9BQXlEO0FBQ3ZGLFFBQU0sU0FBa0MsQ0FBQztBQUN6QyxhQUFXLFFBQVFBLE1BQUssU0FBUztBQUMvQixVQUFNLFFBQVEsTUFBTSxJQUFJLElBQUk7QUFDNUIsUUFBSSxVQUFVLE9BQVcsUUFBTyxJQUFJLElBQUksUUFBUSxJQUFJLEVBQUUsS0FBSyxPQUFPLEtBQUssR0FBRyxLQUFLLElBQUksRUFBRTtBQUFBLEVBQ3ZGO0FBQ0EsU0FBTztBQUNUO0FBRUEsZUFBZUQsU0FDYixTQUNBLElBQ0EsWUFDQSxRQUNpQjtBQUNqQixRQUFNLGFBQWEsSUFBSSxnQkFBZ0I7QUFDdkMsUUFBTSxnQkFBZ0IsR0FBRyxZQUFZLE1BQU07QUFFekMsUUFBSSxXQUFXLE9BQU8sV0FBVyxDQUFDLFFBQVEsS0FBSyxlQUFlO0FBQzVELFNBQUcsUUFBUSxTQUFTLFdBQVc7QUFDL0I7QUFBQSxJQUNGO0FBQ0EsT0FBRyxJQUFJLEdBQUcsR0FBRyxXQUFXLE9BQU8sRUFBRTtBQUFBLENBQTRFO0FBQzdHLGVBQVcsTUFBTTtBQUFBLEVBQ25CLENBQUM7QUFDRCxNQUFJO0FBQ0YsVUFBTSxRQUFRLElBQUksRUFBRSxZQUFZLElBQUksUUFBUSxRQUFRLFdBQVcsUUFBUSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQzNGLFdBQU8sU0FBUztBQUFBLEVBQ2xCLFVBQUU7QUFDQSxrQkFBYztBQUFBLEVBQ2hCO0FBQ0Y7QUFFQSxTQUFTLEtBQUssT0FBZ0IsSUFBUSxRQUF3QjtBQUM1RCxRQUFNLE9BQU8sWUFBWSxLQUFLO0FBQzlCLFNBQU8sTUFBTSxTQUFTLElBQUk7QUFDMUIsS0FBRyxJQUFJLFdBQVcsS0FBSyxPQUFPO0FBQUEsRUFBSyxLQUFLLElBQUk7QUFBQSxDQUFJO0FBQ2hELE1BQUksaUJBQWlCLGFBQWE7QUFDaEMsUUFBSSxNQUFNLFNBQVMsVUFBVyxRQUFPLFNBQVM7QUFDOUMsUUFBSSxNQUFNLFNBQVMsZ0JBQWlCLFFBQU8sU0FBUztBQUFBLEVBQ3REO0FBQ0EsU0FBTyxTQUFTO0FBQ2xCOzs7QTRCbEpPLFNBQVMsUUFBUSxRQUErQixRQUFRLEdBQUcsV0FBVyxPQUFnQjtBQUMzRixNQUFJLE1BQU07QUFDVixNQUFJLE1BQU07QUFDVixRQUFNLGFBQXVCLENBQUM7QUFDOUIsUUFBTSxXQUFXLG9CQUFJLElBQWdCO0FBQ3JDLFFBQU0sS0FBUztBQUFBLElBQ2IsS0FBSyxDQUFDRyxVQUFTO0FBQ2IsYUFBT0E7QUFBQSxJQUNUO0FBQUEsSUFDQSxLQUFLLENBQUNBLFVBQVM7QUFDYixhQUFPQTtBQUFBLElBQ1Q7QUFBQSxJQUNBO0FBQUEsSUFDQSxTQUFTLE1BQU07QUFBQSxJQUNmO0FBQUEsSUFDQSxLQUFLO0FBQUEsSUFDTCxZQUFZLFNBQVM7QUFDbkIsZUFBUyxJQUFJLE9BQU87QUFDcEIsYUFBTyxNQUFNLFNBQVMsT0FBTyxPQUFPO0FBQUEsSUFDdEM7QUFBQSxJQUNBLFNBQVMsQ0FBQyxTQUFTLFdBQVcsS0FBSyxJQUFJO0FBQUEsRUFDekM7QUFDQSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsS0FBSyxNQUFNO0FBQUEsSUFDWCxLQUFLLE1BQU07QUFBQSxJQUNYO0FBQUEsSUFDQSxXQUFXLE1BQU07QUFDZixpQkFBVyxXQUFXLFNBQVUsU0FBUTtBQUFBLElBQzFDO0FBQUEsRUFDRjtBQUNGO0FBRUEsZ0JBQWdCLFVBQWtDO0FBQUM7QUFHNUMsU0FBUyxLQUFLLE9BQXdDO0FBQzNELFFBQU0sU0FBUyxDQUFDLFNBQWlCLE1BQU0sUUFBUSxPQUFPLElBQUksTUFBTSxHQUFHLElBQUksMEJBQTBCLENBQUM7QUFDbEcsU0FBTztBQUFBLElBQ0wsT0FBTyxPQUFPLE9BQU87QUFBQSxJQUNyQixXQUFXLE9BQU8sV0FBVztBQUFBLElBQzdCLFFBQVEsT0FBTyxRQUFRO0FBQUEsSUFDdkIsVUFBVSxPQUFPLFVBQVU7QUFBQSxJQUMzQixpQkFBaUIsT0FBTyxpQkFBaUI7QUFBQSxJQUN6QyxTQUFTLE9BQU8sU0FBUztBQUFBLElBQ3pCLFdBQVcsT0FBTyxXQUFXO0FBQUEsSUFDN0IsUUFBUSxPQUFPLFFBQVE7QUFBQSxJQUN2QixRQUFRLE9BQU8sUUFBUTtBQUFBLElBQ3ZCLFFBQVEsT0FBTyxRQUFRO0FBQUEsSUFDdkIsWUFBWSxPQUFPLFlBQVk7QUFBQSxJQUMvQixlQUFlLE9BQU8sZUFBZTtBQUFBLElBQ3JDLGVBQWUsT0FBTyxlQUFlO0FBQUEsSUFDckMsYUFBYSxPQUFPLGFBQWE7QUFBQSxJQUNqQyxVQUFVLE9BQU8sVUFBVTtBQUFBLElBQzNCLGVBQWUsT0FBTyxlQUFlO0FBQUEsSUFDckMsR0FBRztBQUFBLEVBQ0w7QUFDRjtBQUVBLGVBQXNCLElBQ3BCLE1BQ0EsUUFBNkIsQ0FBQyxHQUM5QixFQUFFLElBQUksS0FBSyxLQUFLLFdBQVcsSUFBYSxRQUFRLEdBQ2xDO0FBQ2QsUUFBTSxPQUFPLE1BQU0sT0FBTyxNQUFNLElBQUksS0FBSyxLQUFLLENBQUM7QUFDL0MsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEtBQUssSUFBSTtBQUFBLElBQ1QsS0FBSyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsT0FBTyxNQUFNLFVBQVUsSUFBSSxDQUFDO0FBQUEsRUFDOUI7QUFDRjtBQUVPLFNBQVMsVUFBVUEsT0FBeUM7QUFDakUsU0FBT0EsTUFDSixNQUFNLElBQUksRUFDVixPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUUsRUFDNUIsSUFBSSxDQUFDLFNBQWtDLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDNUQ7OztBOUIvRkEsSUFBTSxPQUFtQjtBQUFBLEVBQ3ZCLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLFNBQVMsRUFBRSxRQUFRLEVBQUU7QUFBQSxFQUNyQixRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxXQUFXLEVBQUUsUUFBUSxJQUFNO0FBQUEsRUFDM0IsY0FBYztBQUFBLEVBQ2QsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsUUFBUTtBQUFBLEVBQ1IsVUFBVSxFQUFFLFNBQVMsS0FBSyxPQUFPLEtBQWM7QUFBQSxFQUMvQyxRQUFRO0FBQUEsRUFDUixZQUFZO0FBQUEsRUFDWixjQUFjO0FBQUEsRUFDZCxXQUFXO0FBQUEsRUFDWCxXQUFXLEVBQUUsc0JBQXNCLEdBQUc7QUFDeEM7QUFDQSxJQUFNLE9BQU8sQ0FBQyxZQUFnQztBQUFBLEVBQzVDLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLElBQUk7QUFBQSxFQUNKLFVBQVU7QUFBQSxFQUNWLGlCQUFpQjtBQUFBLEVBQ2pCLFdBQVc7QUFBQSxFQUNYLFlBQVk7QUFDZDtBQUNBLElBQU0sVUFBVSxDQUFDLGtCQUFtQztBQUFBLEVBQ2xEO0FBQUEsRUFDQSxhQUFhO0FBQUEsRUFDYixnQkFBZ0I7QUFBQSxFQUNoQixnQkFBZ0I7QUFBQSxFQUNoQixnQkFBZ0I7QUFBQSxFQUNoQixjQUFjO0FBQUEsRUFDZCxTQUFTLENBQUM7QUFDWjtBQUNBLElBQU0sVUFBMEI7QUFBQSxFQUM5QixNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQ2xCLE9BQU8sUUFBUSxJQUFJO0FBQUEsRUFDbkIsWUFBWSxFQUFFLE9BQU8sT0FBTyxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQUEsRUFDeEQsUUFBUTtBQUNWO0FBQ0EsSUFBTSxVQUFVLEVBQUUsU0FBUyxNQUFNLE9BQU8sR0FBRyxTQUFTLEdBQUcsV0FBVyxLQUFPLE9BQU8sSUFBTztBQUN2RixJQUFNLFNBQVMsRUFBRSxHQUFHLFNBQVMsU0FBUyxFQUFFLEdBQUcsU0FBUyxPQUFPLEdBQUcsT0FBTyxFQUFFLEVBQUU7QUFDekUsSUFBTSxTQUF1QjtBQUFBLEVBQzNCLEVBQUUsT0FBTyxTQUFTLE9BQU8sYUFBYSxTQUFTLDBCQUEwQjtBQUFBLEVBQ3pFO0FBQUEsRUFDQSxFQUFFLE9BQU8sUUFBUSxNQUFNLEdBQUcsTUFBTSxLQUFLO0FBQUEsRUFDckMsS0FBSyxDQUFDO0FBQUEsRUFDTixLQUFLLENBQUM7QUFBQSxFQUNOLEtBQUssQ0FBQztBQUFBLEVBQ04sS0FBSyxDQUFDO0FBQUEsRUFDTixFQUFFLE9BQU8sUUFBUSxNQUFNLEdBQUcsTUFBTSxLQUFLO0FBQUEsRUFDckMsRUFBRSxPQUFPLFdBQVcsR0FBRyxTQUFTLE9BQU8sR0FBRyxPQUFPLEVBQUU7QUFDckQ7QUFDQSxJQUFNLFlBQVk7QUFBQSxFQUNoQixPQUFPLE9BQU8sR0FBWSxFQUFFLFNBQVMsSUFBSSxNQUF3RTtBQUMvRyxlQUFXLFNBQVMsT0FBUSxTQUFRLEtBQUs7QUFDekMsUUFBSSxvQkFBb0I7QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUFBLElBRUEsMkJBQVMsU0FBUyxNQUFNO0FBQ3RCLDJCQUFHLDBEQUEwRCxZQUFZO0FBQ3ZFLFVBQU0sRUFBRSxNQUFNLE9BQUFDLFFBQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLFNBQVMsTUFBTSxRQUFRLEdBQUcsU0FBUztBQUMzRSxrQkFBQUMsUUFBTyxNQUFNLE1BQU0sQ0FBQztBQUNwQixrQkFBQUEsUUFBTztBQUFBLE1BQ0xELE9BQU07QUFBQSxNQUNOLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxVQUFVLEdBQUcsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxHQUFHLE1BQU0sRUFBRTtBQUFBLElBQzNFO0FBQ0Esa0JBQUFDLFFBQU8sTUFBTSxLQUFLLG9CQUFvQjtBQUFBLEVBQ3hDLENBQUM7QUFFRCwyQkFBRyx3REFBd0QsWUFBWTtBQUNyRSxVQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxJQUFJLEdBQUcsU0FBUztBQUMxRCxrQkFBQUEsUUFBTyxNQUFNLE1BQU0sQ0FBQztBQUNwQixrQkFBQUEsUUFBTyxNQUFNLEtBQUssd0NBQXdDO0FBQzFELGtCQUFBQSxRQUFPLE1BQU0sS0FBSyxpRUFBaUU7QUFDbkYsa0JBQUFBLFFBQU8sTUFBTSxLQUFLLDZDQUE2QztBQUMvRCxrQkFBQUEsUUFBTyxNQUFNLEtBQUsseURBQXlEO0FBQzNFLGtCQUFBQSxRQUFPLE1BQU0sS0FBSyxtRkFBbUY7QUFDckcsa0JBQUFBLFFBQU8sTUFBTSxLQUFLLG1DQUFtQztBQUNyRCxrQkFBQUEsUUFBTyxNQUFNLEtBQUssZ0NBQWdDO0FBQ2xELGtCQUFBQSxRQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0Esa0JBQUFBLFFBQU8sTUFBTSxLQUFLLHlDQUF5QztBQUMzRCxrQkFBQUEsUUFBTyxHQUFHLENBQUMsSUFBSSxTQUFTLGVBQWUsQ0FBQztBQUN4QyxrQkFBQUEsUUFBTyxHQUFHLENBQUMsSUFBSSxTQUFTLE1BQU0sR0FBRyxvQ0FBb0M7QUFBQSxFQUN2RSxDQUFDO0FBRUQsMkJBQUcsK0RBQStELFlBQVk7QUFDNUUsVUFBTSxFQUFFLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLElBQUksR0FBRztBQUFBLE1BQ3pDLE9BQU8sT0FBTyxHQUFHLEVBQUUsUUFBUSxNQUFNO0FBQy9CLGdCQUFRLEVBQUUsR0FBRyxNQUFNLE9BQU8sSUFBSyxDQUFlO0FBQzlDLGlCQUFTLFNBQVMsR0FBRyxVQUFVLEtBQU0sU0FBVSxTQUFRLEtBQUssTUFBTSxDQUFDO0FBQ25FLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRixDQUFDO0FBQ0Qsa0JBQUFBLFFBQU8sTUFBTSxLQUFLLG1FQUFtRTtBQUNyRixVQUFNLFFBQVEsSUFBSSxNQUFNLGFBQWEsS0FBSyxDQUFDO0FBQzNDLGtCQUFBQSxRQUFPLE1BQU0sTUFBTSxRQUFRLEVBQUU7QUFDN0Isa0JBQUFBLFFBQU8sVUFBVSxDQUFDLE1BQU0sQ0FBQyxHQUFHLE1BQU0sR0FBRyxFQUFFLENBQUMsR0FBRyxDQUFDLFVBQVUsV0FBVyxDQUFDO0FBQUEsRUFDcEUsQ0FBQztBQUVELDJCQUFHLHlEQUF5RCxZQUFZO0FBQ3RFLFVBQU0sRUFBRSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxJQUFJLEdBQUcsV0FBVyxRQUFRLFFBQVcsSUFBSSxDQUFDO0FBQzlFLFVBQU0sT0FBTyxJQUNWLFdBQVcsYUFBYSxJQUFJLEVBQzVCLE1BQU0sSUFBSSxFQUNWLE9BQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxRQUFHLENBQUM7QUFDdEMsa0JBQUFBLFFBQU87QUFBQSxNQUNMLEtBQUssR0FBRyxFQUFFLEtBQUs7QUFBQSxNQUNmO0FBQUEsSUFDRjtBQUNBLGVBQVcsT0FBTyxLQUFNLGVBQUFBLFFBQU8sR0FBRyxJQUFJLFNBQVMsR0FBRztBQUFBLEVBQ3BELENBQUM7QUFFRCxRQUFNLFdBQVcsT0FBTyxhQUFzQjtBQUM1QyxVQUFNLFdBQVcsQ0FBQyxhQUFhLHFCQUFxQixxQkFBcUIsUUFBUTtBQUNqRixVQUFNQyxTQUE2QixPQUFPLEdBQUcsRUFBRSxRQUFRLE1BQU07QUFDM0QsaUJBQVcsV0FBVyxTQUFVLFNBQVEsRUFBRSxPQUFPLFNBQVMsT0FBTyxjQUFjLFFBQVEsQ0FBQztBQUN4RixhQUFPO0FBQUEsSUFDVDtBQUNBLFlBQVEsTUFBTSxJQUFJLENBQUMsU0FBUyxJQUFJLEdBQUcsRUFBRSxPQUFBQSxPQUFNLEdBQUcsUUFBUSxRQUFXLFFBQVEsQ0FBQyxHQUFHLElBQUksTUFBTSxZQUFZLEVBQUUsQ0FBQztBQUFBLEVBQ3hHO0FBRUEsMkJBQUcsdUVBQXVFLFlBQVk7QUFDcEYsa0JBQUFELFFBQU8sTUFBTSxNQUFNLFNBQVMsS0FBSyxHQUFHLHFCQUFxQjtBQUN6RCxVQUFNLFNBQVM7QUFDZixVQUFNLFdBQVcsWUFBWSxNQUFNLG9CQUFvQixNQUFNO0FBQUE7QUFBQTtBQUM3RCxrQkFBQUEsUUFBTyxNQUFNLE1BQU0sU0FBUyxJQUFJLEdBQUcsUUFBUTtBQUFBLEVBQzdDLENBQUM7QUFFRCwyQkFBRywrREFBK0QsWUFBWTtBQUM1RSxVQUFNLE9BQU8sUUFBUTtBQUNyQixVQUFNLEVBQUUsTUFBTSxLQUFLLE9BQUFELFFBQU8sV0FBVyxJQUFJLE1BQU07QUFBQSxNQUM3QyxDQUFDLFNBQVMsU0FBUyxXQUFXLEtBQUssWUFBWSxRQUFRLFFBQVE7QUFBQSxNQUMvRDtBQUFBLFFBQ0UsT0FBTyxDQUFDLEdBQUcsRUFBRSxPQUFPLE1BQ2xCLElBQUksUUFBUSxDQUFDLFVBQVUsV0FBVztBQUNoQyxpQkFBTztBQUFBLFlBQWlCO0FBQUEsWUFBUyxNQUMvQixPQUFPLElBQUksWUFBWSxpQkFBaUIseUJBQXlCLFdBQVcsRUFBRSxZQUFZLFlBQVksQ0FBQyxDQUFDO0FBQUEsVUFDMUc7QUFDQSxlQUFLLFVBQVU7QUFBQSxRQUNqQixDQUFDO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0Esa0JBQUFDLFFBQU8sTUFBTSxNQUFNLEdBQUc7QUFDdEIsa0JBQUFBLFFBQU8sVUFBVSxZQUFZLENBQUMsQ0FBQztBQUMvQixVQUFNLFNBQVM7QUFDZixrQkFBQUEsUUFBTyxHQUFHLElBQUksU0FBUyxNQUFNLEdBQUcsR0FBRztBQUNuQyxrQkFBQUEsUUFBTyxVQUFVRCxPQUFNLEdBQUc7QUFBQSxNQUN4QjtBQUFBLFFBQ0UsT0FBTztBQUFBLFFBQ1AsTUFBTTtBQUFBLFFBQ04sU0FBUztBQUFBLFFBQ1QsTUFBTTtBQUFBLFFBQ04sTUFBTSxFQUFFLFlBQVksWUFBWTtBQUFBLE1BQ2xDO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSCxDQUFDO0FBRUQsMkJBQUcsbUNBQW1DLFlBQVk7QUFDaEQsVUFBTSxPQUFPLFFBQVE7QUFDckIsVUFBTSxFQUFFLFdBQVcsSUFBSSxNQUFNO0FBQUEsTUFDM0IsQ0FBQyxTQUFTLElBQUk7QUFBQSxNQUNkO0FBQUEsUUFDRSxPQUFPLFlBQVk7QUFDakIsZUFBSyxVQUFVO0FBQ2YsZUFBSyxVQUFVO0FBQ2YsaUJBQU87QUFBQSxRQUNUO0FBQUEsTUFDRjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0Esa0JBQUFDLFFBQU8sVUFBVSxZQUFZLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDcEMsQ0FBQztBQUNILENBQUM7QUFBQSxJQUVELDJCQUFTLFlBQVksTUFBTTtBQUN6QixRQUFNLFdBQVcsQ0FBQyxXQUFvQixFQUFFLFNBQVMsTUFBTSxRQUFRLE9BQU8sS0FBSyxFQUFFO0FBQzdFLDJCQUFHLDJFQUEyRSxZQUFZO0FBQ3hGLFVBQU0sUUFBUSxJQUFJLFlBQVksWUFBWSxtQkFBbUIscUJBQXFCLEVBQUUsT0FBTyxDQUFDLFFBQVEsRUFBRSxDQUFDO0FBQ3ZHLFVBQU0sT0FBTyxNQUFNLElBQUksQ0FBQyxXQUFXLFFBQVEsR0FBRyxTQUFTLEtBQUssQ0FBQztBQUM3RCxrQkFBQUEsUUFBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3pCLGtCQUFBQSxRQUFPLFVBQVUsS0FBSyxNQUFNLEdBQUc7QUFBQSxNQUM3QjtBQUFBLFFBQ0UsT0FBTztBQUFBLFFBQ1AsTUFBTTtBQUFBLFFBQ04sU0FBUztBQUFBLFFBQ1QsTUFBTTtBQUFBLFFBQ04sTUFBTSxFQUFFLE9BQU8sQ0FBQyxRQUFRLEVBQUU7QUFBQSxNQUM1QjtBQUFBLElBQ0YsQ0FBQztBQUNELFVBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxTQUFTLEdBQUcsU0FBUyxLQUFLLENBQUM7QUFDcEQsa0JBQUFBLFFBQU8sTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUMxQixrQkFBQUEsUUFBTyxNQUFNLE1BQU0sS0FBSyxFQUFFO0FBQzFCLGtCQUFBQSxRQUFPLE1BQU0sTUFBTSxLQUFLLDhDQUE4QztBQUFBLEVBQ3hFLENBQUM7QUFFRCwyQkFBRyx3REFBd0QsWUFBWTtBQUNyRSxVQUFNLEVBQUUsTUFBTSxPQUFBRCxPQUFNLElBQUksTUFBTSxJQUFJLENBQUMsV0FBVyxRQUFRLEdBQUcsU0FBUyxJQUFJLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFDeEYsa0JBQUFDLFFBQU8sTUFBTSxNQUFNLENBQUM7QUFDcEIsa0JBQUFBLFFBQU8sTUFBTUQsT0FBTSxFQUFFLENBQUMsSUFBSSxNQUFNLEdBQUcsWUFBWTtBQUMvQyxrQkFBQUMsUUFBTyxNQUFNLE9BQU9ELE9BQU0sRUFBRSxDQUFDLElBQUksU0FBUyxDQUFDLEdBQUcsdUJBQXVCO0FBQUEsRUFDdkUsQ0FBQztBQUVELDJCQUFHLGlFQUFpRSxZQUFZO0FBQzlFLFVBQU0sT0FBTyxRQUFRO0FBQ3JCLFVBQU1HLFdBQVUsWUFBWTtBQUMxQixXQUFLLFVBQVU7QUFDZixhQUFPLENBQUM7QUFBQSxJQUNWO0FBQ0Esa0JBQUFGLFFBQU8sV0FBVyxNQUFNLElBQUksQ0FBQyxTQUFTLEdBQUcsRUFBRSxTQUFBRSxTQUFRLEdBQUcsSUFBSSxHQUFHLFlBQVksQ0FBQyxHQUFHLENBQUM7QUFBQSxFQUNoRixDQUFDO0FBQ0gsQ0FBQztBQUFBLElBRUQsMkJBQVMsbUJBQW1CLE1BQU07QUFDaEMsUUFBTSxPQUFPLENBQUMsTUFBYyxPQUE4QixDQUFDLE9BQXFCO0FBQUEsSUFDOUU7QUFBQSxJQUNBLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLFFBQVEsQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLElBQ2hCLE9BQU87QUFBQSxJQUNQLFNBQVMsQ0FBQztBQUFBLElBQ1YsYUFBYTtBQUFBLElBQ2IsR0FBRztBQUFBLEVBQ0w7QUFDQSxRQUFNLE1BQU0sRUFBRSxNQUFNLE9BQU8sTUFBTSxJQUFJLFFBQVEsQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUM3RCxRQUFNLFFBQVE7QUFBQSxJQUNaLEtBQUssTUFBTTtBQUFBLElBQ1gsS0FBSyxRQUFRLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFBQSxJQUNqQyxLQUFLLFNBQVMsRUFBRSxHQUFHLEtBQUssUUFBUSxTQUFTLENBQUM7QUFBQSxJQUMxQyxLQUFLLFNBQVMsRUFBRSxHQUFHLEtBQUssUUFBUSxTQUFTLENBQUM7QUFBQSxJQUMxQyxLQUFLLFFBQVEsRUFBRSxHQUFHLEtBQUssUUFBUSxrQkFBa0IsU0FBUyxDQUFDLEVBQUUsTUFBTSxHQUFHLE1BQU0sY0FBYyxDQUFDLEVBQUUsQ0FBQztBQUFBLEVBQ2hHO0FBRUEsMkJBQUcsaUJBQWlCLFlBQVk7QUFDOUIsVUFBTSxFQUFFLE9BQUFILE9BQU0sSUFBSSxNQUFNLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxHQUFHLEVBQUUsUUFBUSxhQUFhLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDM0YsVUFBTSxNQUFNQSxPQUFNO0FBQ2xCLGtCQUFBQyxRQUFPLFVBQVUsSUFBSSxDQUFDLEdBQUc7QUFBQSxNQUN2QixPQUFPO0FBQUEsTUFDUCxNQUFNO0FBQUEsTUFDTixNQUFNO0FBQUEsTUFDTixRQUFRO0FBQUEsTUFDUixRQUFRO0FBQUEsTUFDUixPQUFPO0FBQUEsTUFDUCxTQUFTLENBQUM7QUFBQSxNQUNWLGFBQWE7QUFBQSxJQUNmLENBQUM7QUFDRCxrQkFBQUEsUUFBTyxVQUFVLElBQUksR0FBRyxFQUFFLEdBQUc7QUFBQSxNQUMzQixPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxNQUFNO0FBQUEsTUFDTixTQUFTLEVBQUUsUUFBUSxHQUFHLGtCQUFrQixFQUFFO0FBQUEsTUFDMUMsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsU0FBUztBQUFBLElBQ1gsQ0FBQztBQUNELGtCQUFBQSxRQUFPLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUM1QixDQUFDO0FBRUQsMkJBQUcsa0JBQWtCLFlBQVk7QUFDL0IsVUFBTUcsU0FBUSxNQUFNLElBQUksQ0FBQyxVQUFVLElBQUksR0FBRyxFQUFFLFFBQVEsYUFBYSxFQUFFLE1BQU0sR0FBRyxDQUFDLEdBQUc7QUFDaEYsa0JBQUFILFFBQU8sTUFBTUcsT0FBTSxpQ0FBaUM7QUFDcEQsa0JBQUFILFFBQU8sTUFBTUcsT0FBTSw4REFBOEQ7QUFDakYsa0JBQUFILFFBQU8sTUFBTUcsT0FBTSx3REFBd0Q7QUFBQSxFQUM3RSxDQUFDO0FBRUQsMkJBQUcsVUFBVSxZQUFZO0FBQ3ZCLFVBQU0sU0FBUztBQUFBLE1BQ2IsV0FBVztBQUFBLE1BQ1gsT0FBTztBQUFBLE1BQ1AsU0FBUztBQUFBLE1BQ1QsV0FBVyxDQUFDLEVBQUUsTUFBTSxtQkFBbUIsT0FBTyxDQUFDLElBQUksRUFBRSxHQUFHLE1BQU0sSUFBSSxXQUFXLEtBQUssQ0FBQztBQUFBLElBQ3JGO0FBQ0EsVUFBTSxXQUFzQixDQUFDO0FBQzdCLFVBQU1DLFVBQVMsT0FBTyxZQUFxQjtBQUN6QyxlQUFTLEtBQUssT0FBTztBQUNyQixhQUFPO0FBQUEsSUFDVDtBQUNBLGtCQUFBSixRQUFPLFdBQVcsTUFBTSxJQUFJLENBQUMsVUFBVSxZQUFZLFVBQVUsUUFBUSxHQUFHLEVBQUUsUUFBQUksUUFBTyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQUEsTUFDNUYsRUFBRSxPQUFPLFVBQVUsR0FBRyxPQUFPO0FBQUEsSUFDL0IsQ0FBQztBQUNELGtCQUFBSixRQUFPLFVBQVUsVUFBVSxDQUFDLEVBQUUsUUFBUSxnQkFBZ0IsTUFBTSxJQUFJLFNBQVMsYUFBYSxDQUFDLENBQUM7QUFDeEYsa0JBQUFBLFFBQU8sT0FBTyxNQUFNLElBQUksQ0FBQyxRQUFRLEdBQUcsRUFBRSxRQUFBSSxRQUFPLENBQUMsR0FBRyxLQUFLLHlDQUF5QztBQUFBLEVBQ2pHLENBQUM7QUFFRCwyQkFBRyxXQUFXLFlBQVk7QUFDeEIsVUFBTSxTQUFTO0FBQUEsTUFDYixPQUFPO0FBQUEsTUFDUCxRQUFRO0FBQUEsTUFDUixNQUFNO0FBQUEsTUFDTixVQUFVO0FBQUEsTUFDVixRQUFRO0FBQUEsTUFDUixRQUFRO0FBQUEsTUFDUixVQUFVLEVBQUUsa0JBQWtCLE1BQU87QUFBQSxNQUNyQyxXQUFXLEVBQUUsUUFBUSxHQUFHLEtBQUssRUFBRTtBQUFBLElBQ2pDO0FBQ0EsVUFBTUYsV0FBVSxZQUFZLENBQUMsTUFBTTtBQUNuQyxrQkFBQUYsUUFBTyxXQUFXLE1BQU0sSUFBSSxDQUFDLFdBQVcsUUFBUSxHQUFHLEVBQUUsU0FBQUUsU0FBUSxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQUEsTUFDeEU7QUFBQSxNQUNBLEVBQUUsT0FBTyxVQUFVLFNBQVMsR0FBRyxRQUFRLEVBQUU7QUFBQSxJQUMzQyxDQUFDO0FBQ0Qsa0JBQUFGLFFBQU8sT0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTLEdBQUcsRUFBRSxTQUFBRSxTQUFRLENBQUMsR0FBRyxLQUFLLHdEQUF3RDtBQUFBLEVBQ2xILENBQUM7QUFFRCwyQkFBRyxlQUFlLFlBQVk7QUFDNUIsVUFBTSxRQUFRLEVBQUUsSUFBSSxRQUFRLE1BQU0sV0FBVyxVQUFVLE1BQU0sT0FBTyxNQUFZLFNBQVMsTUFBTTtBQUMvRixVQUFNLFVBQVUsRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLFVBQVUsT0FBTyxPQUFPLEdBQUcsU0FBUyxLQUFLO0FBQ3BGLFVBQU0sVUFBVTtBQUFBLE1BQ2QsRUFBRSxHQUFHLE9BQU8sUUFBUSxZQUFZLFlBQVksSUFBVTtBQUFBLE1BQ3RELEVBQUUsR0FBRyxTQUFTLFFBQVEsU0FBUyxZQUFZLEtBQUs7QUFBQSxJQUNsRDtBQUNBLFVBQU0sU0FBUyxZQUFZLENBQUMsR0FBRyxPQUFPO0FBQ3RDLGtCQUFBRixRQUFPLFdBQVcsTUFBTSxJQUFJLENBQUMsVUFBVSxRQUFRLFFBQVEsR0FBRyxFQUFFLE9BQU8sQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUFBLE1BQzlFLEdBQUcsUUFBUSxJQUFJLENBQUMsV0FBVyxFQUFFLE9BQU8sU0FBUyxHQUFHLE1BQU0sRUFBRTtBQUFBLE1BQ3hELEVBQUUsT0FBTyxVQUFVLFFBQVEsRUFBRTtBQUFBLElBQy9CLENBQUM7QUFDRCxVQUFNLEVBQUUsS0FBQUssS0FBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLFVBQVUsTUFBTSxHQUFHLEVBQUUsT0FBTyxDQUFDO0FBQ3hELGtCQUFBTCxRQUFPLE1BQU1LLE1BQUsscURBQXFEO0FBQ3ZFLGtCQUFBTCxRQUFPLE1BQU1LLE1BQUssaURBQWlEO0FBQUEsRUFDckUsQ0FBQztBQUVELDJCQUFHLDhCQUE4QixZQUFZO0FBQzNDLFVBQU0sU0FBUyxFQUFFLElBQUksT0FBTyxNQUFNLFdBQVcsTUFBTSxLQUFLLFlBQVksR0FBRyxRQUFRLFdBQVc7QUFDMUYsVUFBTSxnQkFBNkMsT0FBTyxFQUFFLElBQUksU0FBUyxHQUFHLEVBQUUsUUFBUSxNQUFNO0FBQzFGLG9CQUFBTCxRQUFPLFVBQVUsQ0FBQyxJQUFJLFFBQVEsR0FBRyxDQUFDLE9BQU8sSUFBSSxDQUFDO0FBQzlDLGNBQVEsRUFBRSxPQUFPLFlBQVksSUFBSSxNQUFNLGVBQWUsV0FBVyxHQUFHLFlBQVksRUFBRSxDQUFDO0FBQ25GLGFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxPQUFPLENBQUMsVUFBVSxZQUFZLE9BQU8sY0FBYyxJQUFJO0FBQzdELGtCQUFBQSxRQUFPLFdBQVcsTUFBTSxJQUFJLENBQUMsR0FBRyxNQUFNLFFBQVEsR0FBRyxFQUFFLGNBQWMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUFBLE1BQzVFLEVBQUUsT0FBTyxZQUFZLElBQUksT0FBTyxNQUFNLGVBQWUsV0FBVyxHQUFHLFlBQVksRUFBRTtBQUFBLE1BQ2pGLEVBQUUsT0FBTyxVQUFVLEdBQUcsT0FBTztBQUFBLElBQy9CLENBQUM7QUFDRCxrQkFBQUEsUUFBTyxPQUFPLE1BQU0sSUFBSSxNQUFNLEVBQUUsY0FBYyxDQUFDLEdBQUcsS0FBSyxpQ0FBaUM7QUFDeEYsVUFBTSxjQUFjLGFBQWEsRUFBRSxTQUFTLFVBQVU7QUFDdEQsa0JBQUFBLFFBQU8sT0FBTyxNQUFNLElBQUksQ0FBQyxVQUFVLFVBQVUsS0FBSyxHQUFHLEVBQUUsWUFBWSxDQUFDLEdBQUcsS0FBSyxtQkFBbUI7QUFBQSxFQUNqRyxDQUFDO0FBRUQsMkJBQUcsWUFBWSxZQUFZO0FBQ3pCLFVBQU1NLFlBQVcsWUFBWTtBQUM3QixrQkFBQU4sUUFBTyxXQUFXLE1BQU0sSUFBSSxDQUFDLFlBQVksTUFBTSxRQUFRLEdBQUcsRUFBRSxVQUFBTSxVQUFTLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFBQSxNQUNoRixFQUFFLE9BQU8sVUFBVSxHQUFHLFFBQVE7QUFBQSxJQUNoQyxDQUFDO0FBQ0Qsa0JBQUFOLFFBQU8sT0FBTyxNQUFNLElBQUksQ0FBQyxZQUFZLElBQUksR0FBRyxFQUFFLFVBQUFNLFVBQVMsQ0FBQyxHQUFHLEtBQUssbUNBQW1DO0FBQUEsRUFDckcsQ0FBQztBQUVELDJCQUFHLHlFQUF5RSxZQUFZO0FBQ3RGLFVBQU1DLFVBQVMsYUFBYSxFQUFFLFFBQVEsQ0FBQyxLQUFLLE9BQU8sbUJBQW1CLE9BQU8sR0FBRyxFQUFFO0FBQ2xGLGtCQUFBUCxRQUFPLFdBQVcsTUFBTSxJQUFJLENBQUMsVUFBVSxZQUFZLFFBQVEsUUFBUSxHQUFHLEVBQUUsUUFBQU8sUUFBTyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQUEsTUFDMUYsRUFBRSxPQUFPLFVBQVUsUUFBUSxDQUFDLEtBQUssYUFBYSxLQUFLLEVBQUU7QUFBQSxJQUN2RCxDQUFDO0FBQ0QsVUFBTUMsYUFBWSxhQUFhLEVBQUUsTUFBTSxLQUFLLFVBQVUsTUFBTTtBQUM1RCxrQkFBQVIsUUFBTyxXQUFXLE1BQU0sSUFBSSxDQUFDLGFBQWEsY0FBYyxLQUFLLFNBQVMsS0FBSyxRQUFRLEdBQUcsRUFBRSxXQUFBUSxXQUFVLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFBQSxNQUM3RyxFQUFFLE9BQU8sVUFBVSxNQUFNLEtBQUssVUFBVSxNQUFNO0FBQUEsSUFDaEQsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELDJCQUFHLGtEQUFrRCxZQUFZO0FBQy9ELFVBQU0sV0FBOEIsQ0FBQztBQUNyQyxRQUFJLE9BQU87QUFDWCxRQUFJLFdBQVc7QUFDZixVQUFNLFNBQVM7QUFBQSxNQUNiLE1BQU07QUFBQSxNQUNOLFFBQVE7QUFBQSxNQUNSLFdBQVc7QUFBQSxNQUNYLFlBQVk7QUFBQSxNQUNaLGNBQWM7QUFBQSxNQUNkLE1BQU07QUFBQSxJQUNSO0FBQ0EsVUFBTSxrQkFBa0IsWUFBWTtBQUNsQyxjQUFRO0FBQ1IsYUFBTztBQUFBLFFBQ0wsVUFBVSxPQUFPLFlBQTZCO0FBQzVDLG1CQUFTLEtBQUssT0FBTztBQUNyQixpQkFBTztBQUFBLFFBQ1Q7QUFBQSxRQUNBLFNBQVMsWUFBWTtBQUNuQixzQkFBWTtBQUFBLFFBQ2Q7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyw2RkFBNkY7QUFBQSxNQUN4RztBQUFBLElBQ0Y7QUFDQSxrQkFBQVIsUUFBTyxPQUFPLE1BQU0sSUFBSSxNQUFNLEVBQUUsZ0JBQWdCLENBQUMsR0FBRyxLQUFLLGFBQWE7QUFDdEUsa0JBQUFBLFFBQU8sVUFBVSxVQUFVO0FBQUEsTUFDekI7QUFBQSxRQUNFLFNBQVM7QUFBQSxRQUNULFVBQVU7QUFBQSxRQUNWLFdBQVc7QUFBQSxRQUNYLEtBQUs7QUFBQSxRQUNMLElBQUksRUFBRSxNQUFNLFFBQVEsTUFBTSxjQUFjLE1BQU0sR0FBRyxRQUFRLEVBQUU7QUFBQSxNQUM3RDtBQUFBLElBQ0YsQ0FBQztBQUNELGtCQUFBQSxRQUFPLFdBQVcsTUFBTSxJQUFJLENBQUMsWUFBWSxZQUFZLEtBQUssUUFBUSxHQUFHLEVBQUUsZ0JBQWdCLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFBQSxNQUNsRyxFQUFFLE9BQU8sVUFBVSxHQUFHLE9BQU87QUFBQSxJQUMvQixDQUFDO0FBQ0Qsa0JBQUFBLFFBQU8sVUFBVSxDQUFDLE1BQU0sUUFBUSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUMzQyxDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFsiZXhwb3J0cyIsICJtb2R1bGUiLCAib2JqZWN0IiwgInJ1biIsICJ0b2tlbnMiLCAiY291bnQiLCAib3B0aW9ucyIsICJtZXNzYWdlIiwgIndvcmRzIiwgImtpbmQiLCAidGV4dCIsICJsaW5lcyIsICJ2ZXJicyIsICJ2ZXJiIiwgIm9wdGlvbiIsICJpbXBvcnRfbm9kZV9wYXRoIiwgInJlc29sdmUiLCAiY29tcGxldGUiLCAidGV4dCIsICJyZXNvbHZlIiwgImltcG9ydF9ub2RlX3BhdGgiLCAidmVyZGljdCIsICJyb3ciLCAibWV0cmljcyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgImltcG9ydF9ub2RlX3BhdGgiLCAidG9rZW5zIiwgImNvdW50IiwgImltcG9ydF9ub2RlX3BhdGgiLCAiaW1wb3J0X25vZGVfcGF0aCIsICJ0ZXh0IiwgInNob3ciLCAidG9rZW5zIiwgImltcG9ydF9ub2RlX3BhdGgiLCAib3MiLCAicGxhbiIsICJ0ZXh0IiwgInN0ZXAiLCAiY291bnQiLCAicGVyZm9ybSIsICJ2ZXJiIiwgIm9wdGlvbiIsICJ0ZXh0IiwgImxpbmVzIiwgImFzc2VydCIsICJ0cmFpbiIsICJkZXZpY2VzIiwgInRleHQiLCAicGFyYW1zIiwgIm91dCIsICJldmFsdWF0ZSIsICJsb2dpdHMiLCAiZ3JhZGllbnRzIl0KfQo=
