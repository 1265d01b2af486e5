/** Reads protobuf's wire format (https://protobuf.dev/programming-guides/encoding/), to check what a writer wrote. */
export interface Field {
  readonly number: number;
  /** Varints as bigint, fixed 32 as a float, length-delimited as bytes. */
  readonly value: bigint | number | Uint8Array;
}

export function readFields(bytes: Uint8Array): Field[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: Field[] = [];
  let at = 0;
  const varint = (): bigint => {
    for (let value = 0n, shift = 0n; ; shift += 7n) {
      const byte = view.getUint8(at++);
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asIntN(64, value);
    }
  };
  while (at < bytes.length) {
    const key = Number(varint());
    const [number, wireType] = [key >> 3, key & 7];
    if (wireType === 0) fields.push({ number, value: varint() });
    else if (wireType === 5) {
      fields.push({ number, value: view.getFloat32(at, true) });
      at += 4;
    } else if (wireType === 2) {
      const length = Number(varint());
      if (at + length > bytes.length) throw new Error(`field ${number} reaches beyond the end`);
      fields.push({ number, value: bytes.subarray(at, at + length) });
      at += length;
    } else throw new Error(`field ${number} has the wire type ${wireType}`);
  }
  return fields;
}

export function messages(fields: readonly Field[], number: number): Field[][] {
  return fields.flatMap((field) =>
    field.number === number && field.value instanceof Uint8Array ? [readFields(field.value)] : [],
  );
}

export function texts(fields: readonly Field[], number: number): string[] {
  return fields.flatMap((field) =>
    field.number === number && field.value instanceof Uint8Array ? [new TextDecoder().decode(field.value)] : [],
  );
}

export function numbers(fields: readonly Field[], number: number): number[] {
  return fields.flatMap((field) =>
    field.number === number && !(field.value instanceof Uint8Array) ? [Number(field.value)] : [],
  );
}
