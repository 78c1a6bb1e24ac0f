import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Writes a built file beside the build, and says its sizes and its SHA-256 as README.md lists them. */
export function writeBuilt(name: string, text: string): void {
  writeFileSync(new URL(name, new URL('./', import.meta.url)), text);
  const sizes = [text, gzipSync(text, { level: 9 }), brotliCompressSync(text)].map((form) =>
    Buffer.byteLength(form),
  );
  const sha256 = createHash('sha256').update(text).digest('hex');
  console.log(`${name}: ${sizes.join(' / ')} bytes raw / gzip / brotli, sha256 ${sha256}`);
}

/** One geometry and one arc per line, so that a change of the data is a readable difference. */
export function topologyText({ objects, arcs, ...head }: Topology): string {
  const layers = Object.entries(objects).map(([name, object]) => {
    const { geometries } = object as GeometryCollection;
    return `${JSON.stringify(name)}:{"type":"GeometryCollection","geometries":${linesOf(geometries)}}`;
  });
  const members = JSON.stringify(head).slice(1, -1);
  return `{${members},\n"objects":{\n${layers.join(',\n')}\n},\n"arcs":${linesOf(arcs)}}\n`;
}

/** Columns named once, then one row per line. */
export function tableText(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): string {
  return `{"columns":${JSON.stringify(columns)},\n"rows":${linesOf(rows)}}\n`;
}

function linesOf(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
