import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { outlineFont, type OutlineFonts } from '../graphic/outline_font.ts';

const FACES = {
  regular: '400Regular',
  semibold: '600SemiBold',
  italic: '400Regular_Italic',
} as const;

/** The files of the graphic's typeface in the package. */
export function fontFiles(): readonly string[] {
  return Object.values(FACES).map(fileOf);
}

let fonts: OutlineFonts | undefined;

/** The faces of the graphic, read once. */
export function outlineFonts(): OutlineFonts {
  const read = (face: string) => outlineFont(new Uint8Array(readFileSync(fileOf(face))).buffer);
  return (fonts ??= {
    regular: read(FACES.regular),
    semibold: read(FACES.semibold),
    italic: read(FACES.italic),
  });
}

function fileOf(face: string): string {
  const { resolve } = createRequire(import.meta.url);
  return resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`);
}
