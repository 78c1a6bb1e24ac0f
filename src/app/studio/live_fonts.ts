import { SCRIPTS } from '../../map/typeface.ts';

const FACES = {
  regular: 'font-weight:400',
  semibold: 'font-weight:600',
  italic: 'font-weight:400;font-style:italic',
} as const;

/** A picture in an image element sees no fonts of the page: those of the scripts that it uses go into it. */
export async function withFonts(svg: string): Promise<string> {
  const used = SCRIPTS.filter(({ range }) => lettersOf(range).test(svg));
  const rules = await Promise.all(
    used.flatMap((script) =>
      (['regular', 'semibold', 'italic'] as const).map(async (face) => {
        const source = `url(${await dataAddressOf(script[face])}) format('woff2')`;
        return `@font-face{font-family:'Source Sans 3';${FACES[face]};src:${source};unicode-range:${script.range.join()}}`;
      }),
    ),
  );
  return svg.replace('<defs>', `<defs><style>${rules.join('')}</style>`);
}

/** One character of ranges such as `U+00A1-00A6`. */
function lettersOf(range: readonly string[]): RegExp {
  const parts = range.map((part) => part.slice(2).replace(/[0-9A-F]+/g, '\\u$&'));
  return new RegExp(`[${parts.join('')}]`);
}

async function dataAddressOf(file: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(text)}`;
}
