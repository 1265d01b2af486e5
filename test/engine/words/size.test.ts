import assert from "node:assert/strict";
import { test } from "node:test";
import { size } from "../../../engine/words/size";

const check = (bytes: number, expected: string) => test(expected, () => assert.equal(size(bytes), expected));
check(999, "999 B");
check(1_000, "1.0 kB");
check(999_600, "1.0 MB");
check(8_800_000, "8.8 MB");
check(135_000_000, "135 MB");
check(3_090_000_000, "3.1 GB");
