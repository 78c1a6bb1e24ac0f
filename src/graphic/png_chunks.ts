/** A part of a PNG file. Source: PNG, third edition, W3C 2025. */
export interface PngChunk {
  /** Four letters, such as `iTXt`. */
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const INCHES_PER_METRE = 1 / 0.0254;

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** The bytes of a PNG file of these parts. */
export function pngFile(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  return joined([Uint8Array.from(SIGNATURE), ...chunks.map(chunkBytes)]);
}

/** The parts of a PNG file, in order; those that are damaged or cut off are left out. Never throws. */
export function pngChunks(bytes: Uint8Array): PngChunk[] {
  const chunks: PngChunk[] = [];
  if (!isPng(bytes)) return chunks;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end)) === view.getUint32(end)) {
      chunks.push({ type, data: bytes.subarray(at + 8, end) });
    }
    at = end + 4;
  }
  return chunks;
}

/** A part that says a word about the picture, in any script. */
export function textChunk(key: string, text: string): PngChunk {
  const utf8 = new TextEncoder();
  // key, not compressed, of no language, with no translated key
  return { type: 'iTXt', data: joined([utf8.encode(`${key}\0\0\0\0\0`), utf8.encode(text)]) };
}

/** The words about a picture by their keys, from text that is not compressed. */
export function pngTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    pngChunks(bytes).flatMap(({ type, data }) => {
      const end = data.indexOf(0);
      if (end < 1 || (type !== 'iTXt' && type !== 'tEXt')) return [];
      const key = latin1(data.subarray(0, end));
      const rest = data.subarray(end + 1);
      if (type === 'tEXt') return [[key, latin1(rest)] as const];
      const afterLanguage = rest.indexOf(0, 2) + 1;
      const afterKey = rest.indexOf(0, afterLanguage) + 1;
      const isPlain = rest[0] === 0 && afterLanguage > 2 && afterKey > afterLanguage;
      return isPlain ? [[key, new TextDecoder().decode(rest.subarray(afterKey))] as const] : [];
    }),
  );
}

/** A part that says how many pixels go on an inch of paper. */
export function densityChunk(dpi: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return { type: 'pHYs', data };
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum that ends each part: CRC-32 of ISO 3309. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunkBytes({ type, data }: PngChunk): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
