/**
 * The part of protobuf's wire format that an ONNX file needs, writing only.
 * Source: https://protobuf.dev/programming-guides/encoding/ (wire types 0 varint, 2 length-delimited, 5 fixed 32).
 *
 * All is written into one buffer that grows: a training graph has some 10,000 nodes of a dozen fields, and small arrays for each
 * took 120 MB.
 */
export class ProtobufWriter {
  private buffer = new Uint8Array(4096);
  private length = 0;

  /** An int64/int32/enum/bool field. Negative numbers take ten bytes, as the format demands. */
  int(field: number, value: number | bigint): this {
    this.varint(field << 3);
    if (typeof value === "number" && value >= 0) this.varint(value);
    else this.longVarint(BigInt.asUintN(64, BigInt(value)));
    return this;
  }

  float(field: number, value: number): this {
    this.varint((field << 3) | 5);
    this.reserve(4);
    new DataView(this.buffer.buffer).setFloat32(this.length, value, true);
    this.length += 4;
    return this;
  }

  string(field: number, value: string): this {
    return this.delimited(field, () => {
      // A UTF-16 unit takes at most three bytes of UTF-8.
      this.reserve(3 * value.length);
      this.length += encoder.encodeInto(value, this.buffer.subarray(this.length)).written;
    });
  }

  bytes(field: number, value: Uint8Array): this {
    this.varint((field << 3) | 2);
    this.varint(value.length);
    this.reserve(value.length);
    this.buffer.set(value, this.length);
    this.length += value.length;
    return this;
  }

  message(field: number, write: (writer: ProtobufWriter) => void): this {
    return this.delimited(field, () => write(this));
  }

  finish(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  /** What `write` writes, behind its length, for which the bytes are moved once they are there. */
  private delimited(field: number, write: () => void): this {
    this.varint((field << 3) | 2);
    const start = this.length;
    write();
    const size = this.length - start;
    const room = varintBytes(size);
    this.reserve(room);
    this.buffer.copyWithin(start + room, start, this.length);
    this.length = start;
    this.varint(size);
    this.length += size;
    return this;
  }

  /** Of an integer from 0 on that a double holds exactly. */
  private varint(value: number): void {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not an integer`);
    this.reserve(10);
    let rest = value;
    while (rest > 127) {
      this.buffer[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.buffer[this.length++] = rest;
  }

  private longVarint(value: bigint): void {
    this.reserve(10);
    let rest = value;
    while (rest > 127n) {
      this.buffer[this.length++] = Number(rest & 127n) | 128;
      rest >>= 7n;
    }
    this.buffer[this.length++] = Number(rest);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(2 * this.buffer.length, this.length + count));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}

const encoder = new TextEncoder();

function varintBytes(value: number): number {
  let bytes = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) bytes++;
  return bytes;
}
