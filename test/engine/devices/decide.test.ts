/** What `auto` takes of invented measurements, what it wants to know next, and how it says so. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decide, type PrecisionOption } from "../../../engine/devices/decide";

const floats: PrecisionOption = {
  ...{ precision: "fp32", form: "floats", bytes: 538e6, seconds: 1.3, loss: 0 },
  ...{ ready: true, trusted: true, fits: true },
};
const eight: PrecisionOption = {
  ...floats,
  precision: "int8",
  form: "blocks8",
  bytes: 151e6,
  seconds: 0.9,
  loss: 0.001,
};
const four: PrecisionOption = {
  ...{ ...floats, precision: "int4", form: "blocks4", bytes: 112e6, seconds: 0.7 },
  ...{ loss: 0.003, trusted: false },
};
const stored: PrecisionOption = { ...four, form: "stored", trusted: true };

function check(
  options: [PrecisionOption, ...PrecisionOption[]],
  expected: { takes: string; wants: string | null; says: RegExp },
  gain = 1.1,
): void {
  const { option, wanted, reason } = decide(options, gain);
  assert.equal(option.form, expected.takes, reason);
  assert.equal(wanted?.form ?? null, expected.wants, reason);
  assert.match(reason, expected.says);
}

describe("the choice of a precision", () => {
  test("the fastest of those that lose little", () => {
    check([floats, eight, four], {
      ...{ takes: "blocks4", wants: null },
      says: /^112 MB instead of 538 MB in fp32, 1\.9 times as fast, at 0\.3 % of the loss on code$/,
    });
    check([floats, { ...eight, loss: 0.0001 }, { ...four, loss: 0.013 }], {
      ...{ takes: "blocks8", wants: null },
      says: /^151 MB instead of 538 MB in fp32, 1\.4 times as fast, with no more loss on code; int4 would cost 1\.3 % of the loss on code$/,
    });
    // At the bound it may be taken, above it not.
    check([floats, { ...four, loss: 0.01 }], { takes: "blocks4", wants: null, says: /1\.0 %/ });
    check([floats, { ...four, loss: 0.0101 }], {
      takes: "floats",
      wants: null,
      says: /^538 MB; int4 would cost 1\.0 %/,
    });
  });

  test("what is not faster is not taken", () => {
    const slower = { ...eight, seconds: 1.25 };
    check([floats, slower], {
      takes: "floats",
      wants: null,
      says: /^538 MB; integers would not be faster on this machine$/,
    });
    check([floats, { ...eight, seconds: 1 }], { takes: "floats", wants: null, says: /not be faster/ }, 1.4);
  });

  test("what is not ready, or not measured, is wanted, and something else serves meanwhile", () => {
    const says = /^538 MB; int8 would be 1\.4 times as fast, and is prepared while nothing else is asked for$/;
    check([floats, { ...eight, ready: false, loss: null }], { takes: "floats", wants: "blocks8", says });
    check([floats, { ...eight, ready: false }], { takes: "floats", wants: "blocks8", says });
    // Four bits are not taken on trust, though they lie there; eight are.
    check([floats, { ...four, loss: null }], { takes: "floats", wants: "blocks4", says: /int4 would be 1\.9 times/ });
    check([floats, eight, { ...four, ready: false, loss: null }], {
      takes: "blocks8",
      wants: "blocks4",
      says: /^151 MB/,
    });
    check([floats, { ...eight, loss: null }], { takes: "blocks8", wants: "blocks8", says: /1\.4 times as fast$/ });
  });

  test("without speeds nothing is taken or wanted but the first", () => {
    const unknown = { ...eight, seconds: null, ready: false, loss: null };
    check([{ ...floats, seconds: null }, unknown], { takes: "floats", wants: null, says: /^538 MB$/ });
  });

  test("a quantised base is computed as it lies, until that is known to cost too much", () => {
    const says = /^112 MB as the file has it instead of 538 MB in fp32$/;
    check(
      [
        { ...stored, loss: null, seconds: null },
        { ...floats, seconds: null },
      ],
      { takes: "stored", wants: "stored", says },
    );
    check([stored, floats], {
      takes: "stored",
      wants: null,
      says: /as the file has it .*, at 0\.3 % of the loss on code$/,
    });
    check([{ ...stored, loss: 0.02 }, floats], {
      takes: "floats",
      wants: null,
      says: /^538 MB; int4 would cost 2\.0 %/,
    });
    // There is no other where floats do not fit.
    const large = { ...floats, fits: false };
    check([{ ...stored, loss: 0.02 }, large], { takes: "stored", wants: null, says: /as the file has it/ });
  });

  test("memory decides before speed", () => {
    const large = { ...floats, fits: false };
    const unmade = { ready: false, loss: null, seconds: null };
    const says = /^151 MB instead of 538 MB in fp32, as fp32 takes more memory than is free$/;
    check(
      [
        { ...large, seconds: null },
        { ...four, ...unmade },
        { ...eight, ...unmade },
      ],
      { takes: "blocks8", wants: "blocks8", says },
    );
    check([large, { ...eight, ...unmade, fits: false }, { ...four, ...unmade }], {
      ...{ takes: "blocks4", wants: "blocks4", says: /^112 MB instead of 538 MB in fp32, as fp32 takes more memory/ },
    });
    check([large, { ...eight, fits: false }, { ...four, fits: false }], {
      ...{ takes: "blocks4", wants: null, says: /^112 MB instead of 538 MB in fp32, the least memory$/ },
    });
  });
});
