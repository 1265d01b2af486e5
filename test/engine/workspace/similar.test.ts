import assert from "node:assert/strict";
import path from "node:path";
import { describe, it } from "node:test";
import { createRandom, type Random } from "../../../engine/random";
import { type Signature, signatureLength, signatureOf, similarity } from "../../../engine/workspace/duplicates";
import { createSignatureFile, type Signatures, signaturesOf } from "../../../engine/workspace/signatures";
import { findSimilar } from "../../../engine/workspace/similar";
import { tempFolder } from "../../support/temp";

const likeness = { related: 0.5, near: 0.9, checkAborted: () => undefined };

/** `length` random tokens; the same name gives the same ones. */
function tokens(name: string, length: number): number[] {
  const random = createRandom(name);
  return Array.from({ length }, () => random.below(8000));
}

/** Files as they lie in projects: most of their own, families of variants, and copies with a changed line or two, mixed. */
function madeFiles(count: number, random: Random): Signature[] {
  const families = Array.from({ length: 12 }, (_, index) => tokens(`family ${index}`, 200 + random.below(600)));
  return Array.from({ length: count }, (_, index) => {
    const kind = random.next();
    const own = tokens(`own ${index}`, 20 + random.below(500));
    const family = families[random.below(families.length)] ?? [];
    if (kind < 0.4) return own;
    if (kind < 0.7) return [...family, ...own.slice(0, random.below(1 + family.length / 2))];
    return family.map((token) => (random.next() < 0.004 ? 1 + random.below(8000) : token));
  }).map((ids) => signatureOf(ids));
}

/** Every pair compared. */
function byBruteForce(signatures: readonly Signature[]) {
  const groups = signatures.map((_, index) => index);
  const originals = signatures.map(() => -1);
  for (const [second, b] of signatures.entries()) {
    for (const [first, a] of signatures.slice(0, second).entries()) {
      const value = similarity(a, b);
      if (value >= 0.5) {
        const [from, to] = [groups[second], groups[first]];
        const least = Math.min(from ?? 0, to ?? 0);
        for (const [index, group] of groups.entries()) if (group === from || group === to) groups[index] = least;
      }
      if (value >= 0.9 && originals[first] === -1 && originals[second] === -1) originals[second] = first;
    }
  }
  return { groups, originals };
}

describe("findSimilar", () => {
  it("finds the groups and the near-duplicates that comparing every pair finds", async () => {
    for (const seed of [1, 2, 3]) {
      const signatures = madeFiles(300, createRandom("similar", seed));
      const { groups, originals } = await findSimilar(signaturesOf(signatures), likeness);
      const wanted = byBruteForce(signatures);
      assert.deepEqual([...originals], wanted.originals);
      assert.deepEqual([...groups], wanted.groups);
      assert.ok(wanted.originals.filter((original) => original >= 0).length > 30);
      assert.ok(new Set(wanted.groups).size < 200 && new Set(wanted.groups).size > 50);
    }
  });

  it("says the same of signatures in a file, beyond what it holds in memory", async (context) => {
    const file = path.join(await tempFolder(context), "signatures");
    const list = madeFiles(300, createRandom("file"));
    // Over a thousand strangers part them from those that they resemble.
    const strangers = Array.from({ length: 2500 }, (_, index) => signatureOf(tokens(`stranger ${index}`, 60)));
    const all = [...list, ...strangers, ...list.slice(0, 50)];
    const inFile = createSignatureFile(file);
    for (const signature of all) inFile.add(signature);
    const wanted = await findSimilar(signaturesOf(all), likeness);
    assert.deepEqual(await findSimilar(inFile, likeness), wanted);
    assert.equal(wanted.originals.slice(-50).filter((original) => original >= 0).length, 50);
    for (const index of [0, 1023, 1024, 2047, 2799, 2849])
      assert.deepEqual([...inFile.at(index)], [...(all[index] ?? [])]);
    assert.equal(wordsOf(inFile), all.length * signatureLength);
    inFile.close();
    assert.throws(() => createSignatureFile(file), /EEXIST/);
  });

  it("compares a large family without comparing all of its pairs", async () => {
    const family = Array.from({ length: 400 }, (_, index) => [...tokens("family", 300), ...tokens(`${index}`, 20)]);
    const signatures = signaturesOf(family.map((ids) => signatureOf(ids)));
    let asked = 0;
    const at = (index: number): Uint32Array => {
      asked++;
      return signatures.at(index);
    };
    const counting: Signatures = { ...signatures, at };
    const { groups } = await findSimilar(counting, likeness);
    assert.deepEqual([...new Set(groups)], [0]);
    // A bucket has 16 members at most, and there are 42 bands.
    assert.ok(asked <= 16 * 42 * 400 && asked > 400, `${asked} comparisons`);
  });

  it("of no file, and of one", async () => {
    assert.deepEqual(await findSimilar(signaturesOf([]), likeness), {
      groups: new Int32Array(),
      originals: new Int32Array(),
    });
    const { groups, originals } = await findSimilar(signaturesOf([signatureOf([1, 2, 3])]), likeness);
    assert.deepEqual([[...groups], [...originals]], [[0], [-1]]);
  });

  it("ends when it is stopped", async () => {
    const stop = () => {
      throw new Error("stopped");
    };
    await assert.rejects(findSimilar(signaturesOf([]), { ...likeness, checkAborted: stop }), /stopped/);
  });
});

function wordsOf(signatures: Signatures): number {
  let count = 0;
  for (const { words, first } of signatures.blocks()) {
    assert.equal(first * signatureLength, count);
    count += words.length;
  }
  return count;
}
