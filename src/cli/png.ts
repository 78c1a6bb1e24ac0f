import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const FACES = ['400Regular', '600SemiBold', '400Regular_Italic'];

/** The graphic as PNG at its own size, set in the fonts of the package and no others. */
export function pngOf(svg: string): Uint8Array {
  const require = createRequire(import.meta.url);
  const fontFiles = FACES.map((face) =>
    require.resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`),
  );
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svg, { font }).render().asPng();
}
