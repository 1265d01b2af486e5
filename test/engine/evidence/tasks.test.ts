/** The tasks of `npm run evidence` whose completed code must run, and the walls around it. */
import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { runs, whyNotRun } from "../../evidence/tasks/sandbox";
import { bodyOf, isBehind, programOf, taskLanguages } from "../../evidence/tasks/task";
import { tasks } from "../../evidence/tasks/write";
import { optionalLane } from "../../support/lane";
import { tempFolder } from "../../support/temp";

describe("a body", () => {
  const task = { before: "class A {\n  f() {\n    " };

  test("ends where the indentation does, and not at an empty line", () => {
    assert.equal(bodyOf(task, "one();\n\n    two();\n  }\n\n  g() {"), "one();\n\n    two();");
    assert.equal(bodyOf(task, "one();"), "one();");
    assert.equal(bodyOf({ before: "def f():\n    " }, "return 1\n\n\ndef g():"), "return 1");
  });

  test("is behind the function as soon as a line says so", () => {
    assert.equal(isBehind(task, "one();\n    two();\n"), false);
    assert.equal(isBehind(task, "one();\n  }"), true);
  });
});

/** What a program tries, and must not reach. */
const tried = {
  javascript: {
    network:
      "require('net').connect(53, '1.1.1.1').on('error', () => process.exit(1)).on('connect', () => process.exit(0))",
    time: "for (;;);",
    memory: "const all = []; for (;;) all.push(new Array(1e6).fill(1.5))",
    write: (file: string) => `require('fs').writeFileSync(${JSON.stringify(file)}, 'text')`,
    remove: (file: string) => `require('fs').rmSync(${JSON.stringify(file)})`,
  },
  python: {
    network: "import socket; socket.create_connection(('1.1.1.1', 53), 2)",
    time: "while True: pass",
    memory: "x = bytearray(1 << 30)",
    write: (file: string) => `open(${JSON.stringify(file)}, 'w').write('text')`,
    remove: (file: string) => `import os; os.remove(${JSON.stringify(file)})`,
  },
};

for (const language of taskLanguages) {
  optionalLane(`tasks-${language}`, whyNotRun(language), () => {
    test(`${language}: can be met, each by its own body, and not by nothing`, async () => {
      for (const task of tasks[language])
        assert.ok(await runs(programOf(task, language, task.body), language), task.name);
      const nothing = language === "javascript" ? "return null;" : "return None";
      for (const task of tasks[language].slice(0, 4))
        assert.ok(!(await runs(programOf(task, language, nothing), language)), task.name);
    });

    test(`${language}: reach no network and no file, and end`, async (context) => {
      const folder = await tempFolder(context);
      const file = path.join(folder, "kept");
      await writeFile(file, "kept");
      const { network, time, memory, write, remove } = tried[language];
      for (const code of [network, time, memory, write(path.join(folder, "new")), write(file), remove(file)])
        assert.ok(!(await runs(`${code}\n`, language)), code);
      assert.deepEqual([await readdir(folder), await readFile(file, "utf8")], [["kept"], "kept"]);
    });
  });
}
