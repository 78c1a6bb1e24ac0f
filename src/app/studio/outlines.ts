import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import { svgFile } from '../../graphic/graphic.ts';
import type { OutlineFonts } from '../../graphic/outline_font.ts';
import type { Markup } from '../../graphic/svg.ts';

/** The SVG file of a picture with its text as shapes; rejects where the typeface cannot be loaded. */
export async function outlinedSvgOf(picture: Markup): Promise<string> {
  return svgFile(await outlinedPicture(picture));
}

/** A picture with its text as shapes: drawn alike by every program, whatever fonts it has. */
export async function outlinedPicture(picture: Markup): Promise<Markup> {
  // a megabyte of letters and what reads them, which few visitors need
  const { withOutlinedText } = await import('../../graphic/outlined_text.ts');
  try {
    return withOutlinedText(picture, await (loading ??= loadFonts()));
  } catch (error) {
    // a connection that failed may be there the next time
    loading = undefined;
    throw error;
  }
}

let loading: Promise<OutlineFonts> | undefined;

async function loadFonts(): Promise<OutlineFonts> {
  const { outlineFont } = await import('../../graphic/outline_font.ts');
  const load = async (address: string) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The typeface could not be loaded: ${response.status}`);
    return outlineFont(await response.arrayBuffer());
  };
  const fonts = await Promise.all([regular, semibold, italic].map(load));
  const [first, second, third] = fonts as [OutlineFont, OutlineFont, OutlineFont];
  return { regular: first, semibold: second, italic: third };
}

type OutlineFont = OutlineFonts['regular'];
