import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url';
import cyrillicBold from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url';
import cyrillicItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-italic.woff2?url';
import greek from '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff2?url';
import greekBold from '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff2?url';
import greekItalic from '@fontsource/source-sans-3/files/source-sans-3-greek-400-italic.woff2?url';
import latin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import latinBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import latinItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?url';
import latinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import latinExtBold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import latinExtItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2?url';

/** The scripts of the typeface: which letters, and the files of regular, semibold and italic. */
const SCRIPTS = [
  { letters: /[\u0020-\u00ff\u2000-\u206f]/, range: 'U+0000-00FF,U+2000-206F,U+2212', files: [latin, latinBold, latinItalic] },
  { letters: /[\u0100-\u02ba]/, range: 'U+0100-02BA', files: [latinExt, latinExtBold, latinExtItalic] },
  { letters: /[\u0400-\u045f\u0490\u0491]/, range: 'U+0400-045F,U+0490-0491', files: [cyrillic, cyrillicBold, cyrillicItalic] },
  { letters: /[\u0370-\u03ff]/, range: 'U+0370-03FF', files: [greek, greekBold, greekItalic] },
]; // prettier-ignore
const FACES = ['font-weight:400', 'font-weight:600', 'font-weight:400;font-style:italic'];

/** A picture in an image element sees no fonts of the page: those of the scripts that it uses go into it. */
export async function withFonts(svg: string): Promise<string> {
  const used = SCRIPTS.filter(({ letters }) => letters.test(svg));
  const rules = await Promise.all(
    used.flatMap(({ range, files }) =>
      files.map(async (file, i) => {
        const source = `url(${await dataAddressOf(file)}) format('woff2')`;
        return `@font-face{font-family:'Source Sans 3';${FACES[i]};src:${source};unicode-range:${range}}`;
      }),
    ),
  );
  return svg.replace('<defs>', `<defs><style>${rules.join('')}</style>`);
}

async function dataAddressOf(file: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(text)}`;
}
