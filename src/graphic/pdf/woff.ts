import { unzlibSync } from 'fflate';

const SIGNATURE = 0x774f4646; // wOFF
const HEADER_BYTES = { woff: 44, trueType: 12 } as const;
const ENTRY_BYTES = { woff: 20, trueType: 16 } as const;

/**
 * A font file whose tables are not packed, from a WOFF 1.0 file (W3C 2012); any other file as it is. Unpacked once,
 * where fontkit would unpack a table again for each letter.
 */
export function unpackedFont(file: Uint8Array): Uint8Array {
  const packed = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (packed.getUint32(0) !== SIGNATURE) return file;
  const count = packed.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => tableAt(file, packed, i));
  const start = HEADER_BYTES.trueType + count * ENTRY_BYTES.trueType;
  const size = tables.reduce((sum, { bytes }) => sum + aligned(bytes.length), start);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  view.setUint32(0, packed.getUint32(4));
  view.setUint16(4, count);
  let at = start;
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const entry = HEADER_BYTES.trueType + i * ENTRY_BYTES.trueType;
    [tag, checksum, at, bytes.length].forEach((value, part) =>
      view.setUint32(entry + part * 4, value),
    );
    font.set(bytes, at);
    at += aligned(bytes.length);
  });
  return font;
}

function tableAt(file: Uint8Array, packed: DataView, index: number) {
  const entry = HEADER_BYTES.woff + index * ENTRY_BYTES.woff;
  const [tag = 0, offset = 0, packedLength = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map(
    (part) => packed.getUint32(entry + part),
  );
  const data = file.subarray(offset, offset + packedLength);
  return { tag, checksum, bytes: packedLength < length ? unzlibSync(data) : data };
}

/** Tables begin at multiples of four bytes. */
function aligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}
