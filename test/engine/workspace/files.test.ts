import assert from "node:assert/strict";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { isSecretFileName } from "../../../engine/secret-names";
import { walkWorkspace } from "../../../engine/workspace/files";
import { kindOf, skippedFolder } from "../../../engine/workspace/kinds";
import { overruling } from "../../../engine/workspace/overrule";
import { tempFolder } from "../../support/temp";
import { writeTree } from "./tree";

const never = () => {};
const gitHead = { ".git/HEAD": "ref: refs/heads/main\n" };

/** The files that may be read, of a workspace that holds these paths. `below`: the folder that is opened. */
async function readable(
  context: TestContext,
  files: Readonly<Record<string, string>>,
  below = "",
): Promise<readonly string[]> {
  const folder = await tempFolder(context);
  await writeTree(folder, files);
  const found = await walkWorkspace(join(folder, below), never);
  return found.filter((file) => file.skipped === null && !file.path.endsWith(".gitignore")).map((file) => file.path);
}

describe(".gitignore", () => {
  /** @param rules path of a `.gitignore` → its lines. @param expected the readable ones of `files`. */
  const check = (
    name: string,
    rules: Readonly<Record<string, string>>,
    files: readonly string[],
    expected: readonly string[],
  ) =>
    test(name, async (context) => {
      const tree = { ...rules, ...Object.fromEntries(files.map((path) => [path, "x"])) };
      assert.deepEqual(await readable(context, tree), [...expected].sort());
    });

  check("by name at every depth", { ".gitignore": "*.log\n" }, ["a.log", "b/c.log", "b/d.ts"], ["b/d.ts"]);
  check(
    "anchored to its folder",
    { ".gitignore": "/a.ts\nb/c.ts" },
    ["a.ts", "x/a.ts", "b/c.ts", "x/b/c.ts"],
    ["x/a.ts", "x/b/c.ts"],
  );
  check("folders only", { ".gitignore": "tmp/\n" }, ["tmp/a.ts", "x/tmp/a.ts", "y/tmp"], ["y/tmp"]);
  check("negation", { ".gitignore": "*.ts\n!keep.ts\n" }, ["a.ts", "keep.ts", "b/keep.ts"], ["b/keep.ts", "keep.ts"]);
  check(
    "negation cannot reach into an ignored folder",
    { ".gitignore": "a/\n!a/keep.ts\n" },
    ["a/keep.ts", "b.ts"],
    ["b.ts"],
  );
  check(
    "nested rules hold in their folder only",
    { "a/.gitignore": "x.ts\n/y.ts\n" },
    ["x.ts", "y.ts", "a/x.ts", "a/y.ts", "a/b/x.ts", "a/b/y.ts"],
    ["x.ts", "y.ts", "a/b/y.ts"],
  );
  check(
    "a nested negation wins over the root",
    { ".gitignore": "*.gen.ts\n", "a/.gitignore": "!own.gen.ts\n" },
    ["own.gen.ts", "a/own.gen.ts", "a/other.gen.ts"],
    ["a/own.gen.ts"],
  );
  check(
    "a nested negation brings a folder back",
    { ".gitignore": "logs/\n", "a/.gitignore": "!logs/\n" },
    ["logs/x.ts", "a/logs/x.ts", "b/logs/x.ts"],
    ["a/logs/x.ts"],
  );
  check(
    "a nested rule wins over the root's negation",
    { ".gitignore": "!x.ts\n", "a/.gitignore": "x.ts\n" },
    ["x.ts", "a/x.ts"],
    ["x.ts"],
  );
  check(
    "everything but some",
    { ".gitignore": "*\n!*/\n!*.ts\n" },
    ["a.js", "a.ts", "b/c/d.ts", "b/c/d.js"],
    ["a.ts", "b/c/d.ts"],
  );
  check(
    "comments, blanks, Windows line ends and escapes",
    { ".gitignore": "# x.ts\r\n\r\n\\#a.ts\r\n\\!b.ts\r\n/\n" },
    ["x.ts", "#a.ts", "!b.ts"],
    ["x.ts"],
  );
  check(
    "folders with spaces, marks and letters of all kinds",
    { "a [1]*/é ü/.gitignore": "x.ts\n" },
    ["a [1]*/é ü/x.ts", "a [1]*/é ü/你好 y.ts", "a 1/é ü/x.ts"],
    ["a [1]*/é ü/你好 y.ts", "a 1/é ü/x.ts"],
  );

  test(".git/info/exclude holds too, with the lowest precedence", async (context) => {
    const tree = { ...gitHead, ".git/info/exclude": "*.ts\n", ".gitignore": "!keep.ts\n", "a.ts": "", "keep.ts": "" };
    assert.deepEqual(await readable(context, tree), ["keep.ts"]);
  });

  test("a folder inside a repository is under the rules above it", async (context) => {
    const tree = {
      ...gitHead,
      ".gitignore": "/packages/a/x.ts\n*.log\n",
      "packages/.gitignore": "y.ts\n",
      "packages/a/x.ts": "",
      "packages/a/y.ts": "",
      "packages/a/z.ts": "",
      "packages/a/b/x.ts": "",
    };
    assert.deepEqual(await readable(context, tree, "packages/a"), ["b/x.ts", "z.ts"]);
  });

  test("a workspace that the repository above ignores is read all the same", async (context) => {
    const tree = {
      ...gitHead,
      ".gitignore": "*\n",
      "project/a.ts": "",
      "project/.gitignore": "b.ts\n",
      "project/b.ts": "",
    };
    assert.deepEqual(await readable(context, tree, "project"), ["a.ts"]);
  });

  test("a linked worktree uses the main repository's exclude file", async (context) => {
    const tree = {
      "main/.git/HEAD": "",
      "main/.git/info/exclude": "x.ts\n",
      "main/.git/worktrees/w/commondir": "../..\n",
      "w/.git": "gitdir: ../main/.git/worktrees/w\n",
      "w/x.ts": "",
      "w/y.ts": "",
    };
    assert.deepEqual(
      (await readable(context, tree, "w")).filter((path) => path.endsWith(".ts")),
      ["y.ts"],
    );
  });
});

describe("walkWorkspace", () => {
  test("leaves folders out whole, with the reason", async (context) => {
    const folder = await tempFolder(context);
    await writeTree(folder, {
      ".git/config": "",
      "node_modules/a/index.js": "",
      "src/node_modules/b/index.js": "",
      "third_party/c.c": "",
      "dist/d.js": "",
      "lib/__pycache__/e.py": "",
      "secrets/token.ts": "",
      "src/index.ts": "",
    });
    const found = await walkWorkspace(folder, never);
    assert.deepEqual(
      found.map(({ path, skipped }) => [path, skipped]),
      [
        [".git/", "version control folder"],
        ["dist/", "build output"],
        ["lib/__pycache__/", "cache of a tool"],
        ["node_modules/", "vendored code of others"],
        ["secrets/", "secret by its name, never opened"],
        ["src/index.ts", null],
        ["src/node_modules/", "vendored code of others"],
        ["third_party/", "vendored code of others"],
      ],
    );
  });

  test("in a repository, linked worktrees and submodules are other places", async (context) => {
    const folder = await tempFolder(context);
    const tree = {
      "src/a.ts": "",
      "agent/.git": "gitdir: ../.git/worktrees/agent\n",
      "agent/src/a.ts": "",
      "lib/dep/.git": "gitdir: ../../.git/modules/dep\n",
      "lib/dep/b.ts": "",
      "odd/.git": "gitdir: /elsewhere\n",
      "odd/c.ts": "",
      "own/.git/HEAD": "ref: refs/heads/main\n",
      "own/d.ts": "",
    };
    await writeTree(folder, { ...gitHead, ...tree });
    const listed = async (root: string) =>
      (await walkWorkspace(root, never)).map(({ path, skipped }) => [path, skipped]);
    assert.deepEqual(
      (await listed(folder)).filter(([path]) => !path?.endsWith(".git/")),
      [
        ["agent/", "linked worktree, another copy of a repository"],
        ["lib/dep/", "submodule, another project's files"],
        ["odd/", "another repository"],
        ["own/d.ts", null],
        ["src/a.ts", null],
      ],
    );
    // Opened by itself, a worktree is what is worked in; in a folder that is no repository all are.
    assert.deepEqual(
      (await listed(join(folder, "agent"))).map(([path]) => path),
      [".git", "src/a.ts"],
    );
    const loose = await tempFolder(context);
    await writeTree(loose, tree);
    assert.ok((await listed(loose)).some(([path, skipped]) => path === "agent/src/a.ts" && skipped === null));
  });

  test("what a person says goes before all but secrets and links", async (context) => {
    const folder = await tempFolder(context);
    await writeTree(folder, {
      ...gitHead,
      ".gitignore": "ignored/\n",
      "ignored/a.ts": "",
      "ignored/b.ts": "",
      "ignored/.env": "",
      "node_modules/ours/index.js": "",
      "node_modules/theirs/index.js": "",
      "agent/.git": "gitdir: ../.git/worktrees/agent\n",
      "agent/c.ts": "",
      "src/d.ts": "",
      "src/made/e.ts": "",
    });
    const patterns = {
      include: ["ignored/a.ts", ".env", "node_modules/ours/**", "agent/*.ts"],
      exclude: ["src/made/", "*.js"],
    };
    const found = await walkWorkspace(folder, never, overruling(patterns));
    assert.deepEqual(
      found.filter(({ path }) => path !== ".git/").map(({ path, skipped, included }) => [path, skipped, included]),
      [
        [".gitignore", null, false],
        ["agent/", "linked worktree, another copy of a repository", false],
        ["agent/c.ts", null, true],
        ["ignored/", "ignored by .gitignore", false],
        ["ignored/a.ts", null, true],
        ["node_modules/", "vendored code of others", false],
        ["src/d.ts", null, false],
        ["src/made/", "excluded by your settings", false],
      ],
    );
  });

  test("what git ignores everywhere is ignored here, the last file that names one counting", async (context) => {
    const home = await tempFolder(context);
    const folder = await tempFolder(context);
    const kept = { HOME: process.env["HOME"], XDG_CONFIG_HOME: process.env["XDG_CONFIG_HOME"] };
    context.after(() => {
      for (const [name, value] of Object.entries(kept)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    });
    process.env["HOME"] = home;
    delete process.env["XDG_CONFIG_HOME"];
    await writeTree(folder, {
      ...gitHead,
      ".gitignore": "!kept.local.py\n",
      "a.py": "",
      "b.local.py": "",
      "kept.local.py": "",
      "c.tmp": "",
      "d.own": "",
    });
    const read = async () =>
      (await walkWorkspace(folder, never))
        .filter(({ path, skipped }) => skipped === null && path !== ".gitignore")
        .map(({ path }) => path);
    const all = ["a.py", "b.local.py", "c.tmp", "d.own", "kept.local.py"];
    assert.deepEqual(await read(), all);
    await writeTree(home, { ".config/git/ignore": "*.tmp\n" });
    assert.deepEqual(
      await read(),
      all.filter((name) => name !== "c.tmp"),
    );
    await writeTree(home, {
      ".gitconfig": '[user]\n\texcludesfile = wrong\n[Core]\n\tExcludesFile = "~/my ignore" # mine\n',
      "my ignore": "*.local.py\n",
    });
    assert.deepEqual(
      await read(),
      all.filter((name) => name !== "b.local.py"),
    );
    await writeTree(folder, { ".git/config": `[core]\n\texcludesFile = ${join(home, "third")}\n` });
    await writeTree(home, { third: "*.own\n" });
    assert.deepEqual(
      await read(),
      all.filter((name) => name !== "d.own"),
    );
  });

  test("follows no symbolic link: no loop, nothing from outside", async (context) => {
    const outside = await tempFolder(context);
    await writeTree(outside, { "secret.ts": "x", "folder/secret.ts": "x" });
    const folder = await tempFolder(context);
    await writeTree(folder, { "a/b.ts": "x" });
    await symlink(folder, join(folder, "a", "loop"));
    await symlink(join(folder, "a"), join(folder, "a", "self"));
    await symlink(join(outside, "folder"), join(folder, "out"));
    await symlink(join(outside, "secret.ts"), join(folder, "out.ts"));
    await symlink(join(outside, "missing.ts"), join(folder, "broken.ts"));
    const found = await walkWorkspace(folder, never);
    assert.deepEqual(
      found.filter((file) => file.skipped === null).map((file) => file.path),
      ["a/b.ts"],
    );
    const links = found.filter((file) => file.skipped === "symbolic link, not followed").map((file) => file.path);
    assert.deepEqual(links, ["a/loop", "a/self", "broken.ts", "out", "out.ts"]);
  });

  test("a workspace that is a link itself is opened", async (context) => {
    const parent = await tempFolder(context);
    await writeTree(parent, { "real/a.ts": "x" });
    await symlink(join(parent, "real"), join(parent, "link"));
    const found = await walkWorkspace(join(parent, "link"), never);
    assert.deepEqual(
      found.map((file) => file.path),
      ["a.ts"],
    );
  });

  test("does not mind deep folders", async (context) => {
    const folder = await tempFolder(context);
    const deep = Array.from({ length: 300 }, () => "d").join("/");
    await mkdir(join(folder, deep), { recursive: true });
    await writeFile(join(folder, deep, "a.ts"), "x");
    assert.deepEqual(
      (await walkWorkspace(folder, never)).map((file) => file.path),
      [`${deep}/a.ts`],
    );
  });

  test("a folder that is not there, or is a file, is refused by name", async (context) => {
    const folder = await tempFolder(context);
    await writeFile(join(folder, "file"), "");
    await assert.rejects(walkWorkspace(join(folder, "none"), never), {
      code: "E_WORKSPACE_MISSING",
      message: /none cannot be read: it does not exist/,
    });
    await assert.rejects(walkWorkspace(join(folder, "file"), never), {
      code: "E_WORKSPACE_MISSING",
      message: /not a folder/,
    });
  });
});

test("isSecretFileName", () => {
  const check = (expected: boolean, paths: string) => {
    for (const path of paths.trim().split(/\n\s*/)) assert.equal(isSecretFileName(path), expected, path);
  };
  check(
    true,
    `.env
    .env.local
    .ENV.production
    .envrc
    config/prod.env
    server.pem
    a/b/TLS.KEY
    cert.p12
    cert.pfx
    my.keystore
    release.jks
    id_rsa
    id_ed25519
    id_ed25519.pub
    home/.ssh/config
    credentials
    credentials.json
    .aws/credentials
    .git-credentials
    .netrc
    _netrc
    .npmrc
    packages/a/.npmrc
    .pypirc
    .htpasswd
    secrets/prod.ts
    a/secrets/b/c.ts
    .secrets/x
    deploy\\secrets\\x.ts
    secrets.yaml
    kubeconfig
    prod.kubeconfig
    .kube/config
    prod.tfvars
    prod.auto.tfvars.json
    terraform.tfstate
    terraform.tfstate.backup
    service-account-prod.json
    .docker/config.json
    vault.kdbx
    .bash_history`,
  );
  check(
    false,
    `index.ts
    environment.ts
    env.ts
    .environments/x.ts
    keys.ts
    keyboard.ts
    monkey
    pem.go
    secret.ts
    secrets.ts
    src/secretsmanager/client.ts
    rsa.ts
    netrc.py
    kube/config.go
    tokens.json`,
  );
});

test("kindOf", () => {
  const check = (expected: string, paths: string) => {
    for (const path of paths.trim().split(/\s+/)) assert.equal(kindOf(path), expected, path);
  };
  check(
    "code",
    "a.ts b/C.PY Makefile a/Dockerfile Dockerfile.dev CMakeLists.txt x.vue x.d.ts build.gradle.kts history.ts Podfile a.pyx b.jinja c.gleam d.proto e.graphql f.sql",
  );
  check("documentation", "README.md docs/a.rst a.mkd b.Rmd c.mdx");
  check("data", "a.json b.yaml Cargo.toml x.csv x.svg notes.txt de.po a.srt b.ll CODEOWNERS .unknown/a.xsl");
  check("binary", "a.png b.wasm c.safetensors d.pdf");
  check("lock", "package-lock.json a/yarn.lock Cargo.lock go.sum bun.lockb");
  check("generated", "a.min.js a.js.map b.test.ts.snap x.pb.go x_pb2.py api.generated.ts app.bundle.js");
  check("notice", "LICENSE license.md COPYING CHANGELOG.md NOTICE.txt");
  check("unknown", "a.xyz .gitignore .prettierrc .bashrc a.1 b.x");
  check("noExtension", "run bin/tool");
});

test("skippedFolder", () => {
  for (const name of ["src", "lib", "bin", "packages", "test", "docs", "distribution", "builder"]) {
    assert.equal(skippedFolder(name), null, name);
  }
  for (const name of ["node_modules", "vendor", "third_party", "dist", "build", "out", "target", ".venv", "Pods"]) {
    assert.notEqual(skippedFolder(name), null, name);
  }
});
