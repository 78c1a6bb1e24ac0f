import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Markup } from '../graphic/svg.ts';

const WHOLE: Readonly<Record<string, string>> = {
  'whole-400-normal': '400Regular/SourceSans3_400Regular',
  'whole-600-normal': '600SemiBold/SourceSans3_600SemiBold',
  'whole-400-italic': '400Regular_Italic/SourceSans3_400Regular_Italic',
};

/** The graphic as PDF at its own size, set in the fonts of the packages and no others. */
export async function pdfFileOf(picture: Markup): Promise<Uint8Array> {
  // loaded when a PDF is asked for: the font engine takes longer to start than all the rest
  const { fontNamesIn, pdfOf } = await import('../graphic/pdf/pdf.ts');
  const names = fontNamesIn(picture);
  return pdfOf(picture, Object.fromEntries(names.map((name) => [name, fontFile(name)])));
}

function fontFile(name: string): Uint8Array {
  const whole = WHOLE[name];
  const path = whole
    ? `@expo-google-fonts/source-sans-3/${whole}.ttf`
    : `@fontsource/source-sans-3/files/source-sans-3-${name}.woff`;
  return readFileSync(createRequire(import.meta.url).resolve(path));
}
