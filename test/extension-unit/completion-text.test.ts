import assert from "node:assert/strict";
import { test } from "node:test";
import { fitToSuffix } from "../../extension/completion-text";

/** `after` is what the document holds after the cursor; `shown` is null when nothing is left to show. */
function check(name: string, completion: string, after: string, shown: string | null, replaceAfter = 0): void {
  test(name, () => {
    assert.deepEqual(fitToSuffix(completion, after), shown === null ? null : { text: shown, replaceAfter });
  });
}

check("at the end of a document", "return 1;", "", "return 1;");
check("at the end of a line", "return 1;", "\n}\n", "return 1;");
check("nothing but white space", "  \n", "\n}", null);
check("the closing bracket stands there already", "a, b)", ")", "a, b");
check("bracket and semicolon stand there already", "a, b);", ");", "a, b");
check("only the bracket stands there", "a, b);", ")", "a, b);", 1);
check("only a part of what is closed stands there", "[1, 2]);", "])", "[1, 2]);", 0);
check("a bracket that the text opened itself stays", "foo()", ")", "foo()");
check("its own and the other", "foo())", ")", "foo()");
check("a quote stands there already", 'world"', '"', "world");
check("the rest of the line comes again", "value, other)", " other)", "value,");
check("a single agreeing letter is no repetition", "ab", "b = 1", "ab");
check("the block is closed already", "return 1;\n}", "\n}\n", "return 1;");
check("the block is closed after an empty line", "return 1;\n}", "\n\n}\n", "return 1;");
check("the next lines come again", "a();\n  b();\n  c();", "\n  b();\n  c();\n  d();", "a();");
check(
  "a closing bracket of another depth is not the same",
  "if (x) {\n    y();\n  }",
  "\n}\n",
  "if (x) {\n    y();\n  }",
);
check("the next line alone", "return total;", "\n  return total;\n}", null);
check("lines that go beyond the following ones stay", "a();\nb();\nc();", "\nb();\n", "a();\nb();\nc();");
check("several lines before the rest of a line", "a,\n  b", ")", "a,\n  b");
check("Windows line ends after the cursor", "return 1;\n}", "\r\n}\r\n", "return 1;");
