/** Headers: what is refused, how much of a file they need, what they say of its tensors. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { AttuneError } from "../../../../engine/errors";
import { encodeGguf } from "../../../../engine/formats/gguf/encode";
import { isGguf, parseGgufHeader } from "../../../../engine/formats/gguf/header";
import type { GgufMetadata } from "../../../../engine/formats/gguf/values";
import { damaged, fuzzRuns } from "../../../support/foreign";
import { ggufFile, ggufTensor, plain, wholeHeader } from "../../../support/gguf";

const use = { code: "E_ADAPTER", path: "x.gguf" } as const;
const fixture = (name: string) => new Uint8Array(readFileSync(`test/fixtures/gguf/${name}.gguf`));
/** Written by llama.cpp's own converter. */
const foreign = fixture("qwen2");
const F32 = 0;
const huge = 2n ** 64n - 1n;

test("a GGUF file is known by its beginning", () => {
  assert.ok(isGguf(foreign) && !isGguf(foreign.subarray(0, 3)) && !isGguf(Buffer.from("GGUX")));
});

test("tensors are described by type, row-major shape and place", () => {
  const parts = [...ggufTensor("k", 12, 0n, 256n, 3n), ...ggufTensor("f", 0, 448n, 5n)];
  const { tensors, alignment, dataStart } = wholeHeader(ggufFile([3, 2n, 0n, ...parts], 448 + 20), use);
  assert.deepEqual(
    [...tensors],
    [
      ["k", { dtype: "Q4_K", shape: [3, 256], begin: 0, end: 3 * 144 }],
      ["f", { dtype: "F32", shape: [5], begin: 448, end: 468 }],
    ],
  );
  assert.deepEqual([alignment, dataStart % 32], [32, 0]);
});

test("an alignment of the file's own holds for its data", () => {
  const { alignment, dataStart, tensors } = wholeHeader(fixture("values"), use);
  assert.deepEqual([alignment, dataStart % 64, tensors.get("one")?.begin], [64, 0, 0]);
});

const refused: readonly { readonly name: string; readonly bytes: Uint8Array; readonly says: RegExp }[] = [
  { name: "an empty file", bytes: new Uint8Array(0), says: /does not begin with GGUF/ },
  { name: "another kind of file", bytes: new TextEncoder().encode("GGJT and more"), says: /does not begin with GGUF/ },
  { name: "an old version", bytes: ggufFile([1, 0n, 0n]), says: /version 1/ },
  { name: "the other byte order", bytes: ggufFile([3 << 24, 0n, 0n]), says: /version 50331648/ },
  { name: "no counts", bytes: foreign.subarray(0, 10), says: /ends within its number of tensors/ },
  {
    name: "more tensors than bytes",
    bytes: ggufFile([3, 1n << 40n, 0n]),
    says: /number of tensors is 1099511627776, more/,
  },
  { name: "the most tensors", bytes: ggufFile([3, huge, 0n]), says: /more than the file can hold/ },
  { name: "the most values", bytes: ggufFile([3, 0n, huge]), says: /number of values is \d+, more/ },
  { name: "a key as long as can be", bytes: ggufFile([3, 0n, 1n, huge], 64), says: /length of a key is \d+, more/ },
  {
    name: "a key that is no UTF-8",
    bytes: ggufFile([3, 0n, 1n, 1n, new Uint8Array([0xff, 0]), 4, 1]),
    says: /a key is not UTF-8/,
  },
  { name: "a key twice", bytes: ggufFile([3, 0n, 2n, "a", 4, 1, "a", 4, 1]), says: /names "a" twice/ },
  {
    name: "an unknown type of value",
    bytes: ggufFile([3, 0n, 1n, "a", 13, 0n]),
    says: /"a" is of the unknown type 13/,
  },
  { name: "an array of arrays", bytes: ggufFile([3, 0n, 1n, "a", 9, 9, 1n, 0n]), says: /"a" is an array of arrays/ },
  {
    name: "an array of an unknown type",
    bytes: ggufFile([3, 0n, 1n, "a", 9, 13, 1n, 0n]),
    says: /"a" is an array of the unknown type 13/,
  },
  {
    name: "an integer beyond 2⁵³",
    bytes: ggufFile([3, 0n, 1n, "a", 10, 1n << 53n]),
    says: /"a" holds about 9007199254740992, an integer beyond/,
  },
  {
    name: "an integer below −2⁵³",
    bytes: ggufFile([3, 0n, 1n, "a", 11, 2n ** 64n - (1n << 53n)]),
    says: /"a" holds about -9007199254740992, an integer beyond/,
  },
  {
    name: "integers beyond 2⁵³",
    bytes: ggufFile([3, 0n, 1n, "a", 9, 10, 2n, 1n, huge]),
    says: /"a" holds about 18446744073709552000, an integer beyond/,
  },
  {
    name: "a boolean that is neither",
    bytes: ggufFile([3, 0n, 1n, "a", 7, new Uint8Array([2])]),
    says: /"a" holds a boolean that is 2/,
  },
  {
    name: "booleans one of which is neither",
    bytes: ggufFile([3, 0n, 1n, "a", 9, 7, 2n, new Uint8Array([1, 255])]),
    says: /"a" holds a boolean that is 255/,
  },
  {
    name: "a text that is no UTF-8",
    bytes: ggufFile([3, 0n, 1n, "a", 8, 1n, new Uint8Array([0xff])]),
    says: /the value of "a" is not UTF-8/,
  },
  {
    name: "a text longer than the file",
    bytes: ggufFile([3, 0n, 1n, "a", 8, 1n << 40n]),
    says: /length of the value of "a" is 1099511627776, more/,
  },
  {
    name: "a text of an array longer than the file",
    bytes: ggufFile([3, 0n, 1n, "a", 9, 8, 1n, 1n << 40n]),
    says: /ends within the value of "a"/,
  },
  {
    name: "a text of an array beyond numbers",
    bytes: ggufFile([3, 0n, 1n, "a", 9, 8, 1n, huge]),
    says: /the value of "a" is 18446744073709551615, which no file can hold/,
  },
  { name: "an alignment of 0", bytes: ggufFile([3, 0n, 1n, "general.alignment", 4, 0]), says: /not a power of two/ },
  {
    name: "an array beyond the file",
    bytes: ggufFile([3, 0n, 1n, "a", 9, 4, huge]),
    says: /length of the value of "a" is/,
  },
  {
    name: "texts beyond the file",
    bytes: ggufFile([3, 0n, 1n, "a", 9, 8, 1n << 33n]),
    says: /more than the file can hold/,
  },
  { name: "an odd alignment", bytes: ggufFile([3, 0n, 1n, "general.alignment", 4, 48]), says: /not a power of two/ },
  {
    name: "an alignment that is a text",
    bytes: ggufFile([3, 0n, 1n, "general.alignment", 8, "32"]),
    says: /power of two/,
  },
  { name: "a tensor without axes", bytes: ggufFile([3, 1n, 0n, ...ggufTensor("t", F32, 0n), 0n]), says: /has 0 axes/ },
  {
    name: "a tensor of five axes",
    bytes: ggufFile([3, 1n, 0n, ...ggufTensor("t", F32, 0n, 1n, 1n, 1n, 1n, 1n)]),
    says: /5 axes/,
  },
  {
    name: "sizes beyond numbers",
    bytes: ggufFile([3, 1n, 0n, ...ggufTensor("t", F32, 0n, huge)]),
    says: /no file can hold/,
  },
  {
    name: "a product beyond numbers",
    bytes: ggufFile([3, 1n, 0n, ...ggufTensor("t", F32, 0n, 1n << 40n, 1n << 40n)]),
    says: /larger/,
  },
  {
    name: "a quantised tensor whose rows are not whole blocks",
    bytes: ggufFile([3, 1n, 0n, ...ggufTensor("t", 8, 0n, 48n, 2n)], 128),
    says: /"t" is Q8_0 with rows of 48, which are not whole blocks of 32/,
  },
  {
    name: "quantised data beyond the file",
    bytes: ggufFile([3, 1n, 0n, ...ggufTensor("t", 12, 0n, 256n, 2n)], 256),
    says: /"t" ends beyond the file's 256/,
  },
  {
    name: "a tensor of a type that ggml gave up",
    bytes: ggufFile([3, 1n, 0n, ...ggufTensor("t", 31, 0n, 32n)], 64),
    says: /"t" is Q4_0_4_4, which is not supported/,
  },
  {
    name: "a tensor of an unknown type",
    bytes: ggufFile([3, 1n, 0n, ...ggufTensor("t", 99, 0n, 32n)], 64),
    says: /ggml's type 99/,
  },
  {
    name: "a crooked offset",
    bytes: ggufFile([3, 1n, 0n, ...ggufTensor("t", F32, 4n, 4n)], 64),
    says: /multiple of 32 bytes/,
  },
  {
    name: "data beyond the file",
    bytes: ggufFile([3, 1n, 0n, ...ggufTensor("t", F32, 32n, 9n)], 64),
    says: /ends beyond the file's 64/,
  },
  {
    name: "two tensors in one place",
    bytes: ggufFile([3, 2n, 0n, ...ggufTensor("t", F32, 0n, 9n), ...ggufTensor("u", F32, 32n, 1n)], 64),
    says: /"u" overlaps/,
  },
  {
    name: "a tensor twice",
    bytes: ggufFile([3, 2n, 0n, ...ggufTensor("t", F32, 0n, 1n), ...ggufTensor("t", F32, 32n, 1n)], 64),
    says: /"t" twice/,
  },
];

for (const { name, bytes, says } of refused) {
  test(`${name} is refused by name`, () => {
    assert.throws(
      () => parseGgufHeader(bytes, bytes.byteLength, use),
      (error) =>
        error instanceof AttuneError &&
        error.code === "E_ADAPTER" &&
        /^x\.gguf is not/.test(error.message) &&
        says.test(error.message),
    );
  });
}

/** A header is not read into a file's middle: what a small file claims of a large one it must hold itself. */
const small = ggufFile([3, 0n, 1n, "a", 9, 8, 1n << 36n]);
const forged: readonly { readonly name: string; readonly bytes: Uint8Array; readonly says: RegExp }[] = [
  { name: "texts", bytes: small, says: /header takes more than 100000000 bytes/ },
  {
    name: "numbers",
    bytes: ggufFile([3, 0n, 1n, "a", 9, 12, 1n << 36n]),
    says: /header takes more than 100000000 bytes/,
  },
  { name: "a text", bytes: ggufFile([3, 0n, 1n, "a", 8, 1n << 38n]), says: /header takes more than 100000000 bytes/ },
  { name: "values", bytes: ggufFile([3, 0n, 1n << 33n]), says: /header takes more than 100000000 bytes/ },
  { name: "tensors", bytes: ggufFile([3, 1n << 33n, 0n]), says: /header takes more than 100000000 bytes/ },
];

for (const { name, bytes, says } of forged) {
  test(`${name} without end in a file of a terabyte are refused by its first bytes`, () => {
    assert.throws(
      () => parseGgufHeader(bytes, 2 ** 40, use),
      (error) => error instanceof AttuneError && says.test(error.message),
    );
  });
}

test("more tensors than any model has are refused", () => {
  const bytes = new Uint8Array(5_000_000);
  bytes.set(ggufFile([3, 150_000n, 0n]));
  assert.throws(() => parseGgufHeader(bytes, bytes.byteLength, use), /150000, and more than 131072 are not supported/);
});

for (const name of ["values", "split-00001-of-00002", "qwen2"]) {
  const bytes = fixture(name);
  const { dataStart } = wholeHeader(bytes, use);

  test(`${name}: the first bytes give the header, or say how many more it needs`, () => {
    const whole = wholeHeader(bytes, use);
    let needed = 0;
    for (let end = 0; end <= dataStart; end++) {
      const result = parseGgufHeader(bytes.subarray(0, end), bytes.byteLength, use);
      if (result.kind === "header") {
        assert.ok(end >= needed && end > dataStart - 64);
        assert.deepEqual(plain(result.header.metadata), plain(whole.metadata));
        assert.deepEqual({ ...result.header, metadata: null }, { ...whole, metadata: null });
      } else {
        assert.ok(result.atLeast > end && result.atLeast <= dataStart);
        needed = Math.max(needed, result.atLeast);
      }
    }
    assert.ok(needed > dataStart - 64 && needed <= dataStart);
  });

  test(`${name}: a file that ends within its header is refused`, () => {
    for (let end = 0; end <= dataStart; end++) {
      assert.throws(() => parseGgufHeader(bytes.subarray(0, end), end, use), AttuneError);
    }
  });
}

test("reading twice as much each time, the header is there after a few times", () => {
  const texts = Array.from({ length: 50_000 }, (_, index) => `word ${index}`);
  const metadata: GgufMetadata = new Map([
    ["tokens", { type: "array", of: "string", values: texts }],
    ["scores", { type: "array", of: "float32", values: new Float32Array(texts.length) }],
    ["merges", { type: "array", of: "string", values: texts }],
  ]);
  const bytes = encodeGguf(metadata, new Map([["t", { dtype: "F32", shape: [1], data: new Float32Array(1) }]]));
  let [size, times] = [4096, 0];
  for (;;) {
    const result = parseGgufHeader(bytes.subarray(0, size), bytes.byteLength, use);
    times++;
    if (result.kind === "header") {
      assert.deepEqual(plain(result.header.metadata), plain(metadata));
      break;
    }
    size = Math.max(result.atLeast, Math.min(2 * size, bytes.byteLength));
  }
  assert.ok(times <= 8, `${times} times`);
});

test("damaged files are read or refused, or need more, whatever is in them", () => {
  const [values, quantised] = [fixture("values"), fixture("blocks").subarray(0, 4000)];
  fc.assert(
    fc.property(fc.oneof(damaged(foreign), damaged(values), damaged(quantised)), fc.nat(5000), (bytes, more) => {
      const fileSize = bytes.byteLength + (more % 2 === 0 ? 0 : more);
      try {
        const result = parseGgufHeader(bytes, fileSize, use);
        if (result.kind === "more") assert.ok(result.atLeast > bytes.byteLength && result.atLeast <= fileSize);
        else for (const { end } of result.header.tensors.values()) assert.ok(result.header.dataStart + end <= fileSize);
      } catch (error) {
        assert.ok(error instanceof AttuneError && error.code === "E_ADAPTER" && error.hint !== "");
      }
    }),
    { numRuns: fuzzRuns },
  );
});
