/** A weight file above 2 GiB, protobuf's and many an offset's limit: read in place, on the right bytes, in each float type. */
import assert from "node:assert/strict";
import { open } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { locateWeights, readWeight } from "../../../engine/bases/weight-files";
import { serialise } from "../../../engine/graph/onnx";
import { cast } from "../../../engine/graph/ops/arithmetic";
import { gather } from "../../../engine/graph/ops/movement";
import { input, weight } from "../../../engine/graph/value";
import { openSession } from "../../../engine/runtime/session";
import { floatData, int32 } from "../../../engine/runtime/tensor";
import { tempFolder } from "../../support/temp";

/** Rows of four numbers, and the bytes of 1, 2, 3, 4 in each type. */
const types = {
  F32: { dtype: "float32", row: Buffer.from(Float32Array.of(1, 2, 3, 4).buffer) },
  F16: { dtype: "float16", row: Buffer.from(Uint16Array.of(0x3c00, 0x4000, 0x4200, 0x4400).buffer) },
  BF16: { dtype: "bfloat16", row: Buffer.from(Uint16Array.of(0x3f80, 0x4000, 0x4040, 0x4080).buffer) },
} as const;
const hole = 2.5 * 2 ** 30;

for (const [name, { dtype, row }] of Object.entries(types)) {
  test(`${name} behind ${hole} bytes`, async (context) => {
    const file = path.join(await tempFolder(context), "model.safetensors");
    const [begin, end] = [hole, hole + 3 * row.length];
    const tensors = {
      hole: { dtype: name, shape: [hole / (row.length / 4)], data_offsets: [0, begin] },
      last: { dtype: name, shape: [3, 4], data_offsets: [begin, end] },
    };
    const json = JSON.stringify(tensors);
    const header = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8));
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    const handle = await open(file, "w");
    await handle.write(Buffer.concat([length, header]), 0, 8 + header.length, 0);
    // The middle row alone has numbers; all before it is a hole, which takes no room on the disk.
    await handle.write(row, 0, row.length, 8 + header.length + begin + row.length);
    await handle.truncate(8 + header.length + end);
    await handle.close();

    const location = (await locateWeights(file)).get("last");
    assert.ok(location !== undefined && location.offset > 2 ** 31);
    const expected = Float32Array.of(0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0);
    assert.deepEqual(await readWeight(location), expected);

    const stored = weight("last", dtype, location.shape, { file: path.basename(location.file), ...place(location) });
    const rows = gather(cast(stored, "float32"), input("places", "int32", [3]));
    const graph = serialise({ rows });
    assert.ok(graph.bytes.length < 1000);
    const session = await openSession(graph, { device: "cpu", threads: 1, folder: path.dirname(location.file) });
    const results = await session.run({ places: int32(Int32Array.of(0, 1, 2), [3]) });
    assert.deepEqual(floatData(results["rows"]).slice(), expected);
    await session.release();
  });
}

function place({ offset, bytes }: { offset: number; bytes: number }): { offset: number; bytes: number } {
  return { offset, bytes };
}
