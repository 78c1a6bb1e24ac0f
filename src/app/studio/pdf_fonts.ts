import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?url';
import cyrillicBold from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff?url';
import cyrillicExt from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-normal.woff?url';
import cyrillicExtBold from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-600-normal.woff?url';
import cyrillicExtItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-italic.woff?url';
import cyrillicItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-italic.woff?url';
import greek from '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff?url';
import greekBold from '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff?url';
import greekExt from '@fontsource/source-sans-3/files/source-sans-3-greek-ext-400-normal.woff?url';
import greekExtBold from '@fontsource/source-sans-3/files/source-sans-3-greek-ext-600-normal.woff?url';
import greekExtItalic from '@fontsource/source-sans-3/files/source-sans-3-greek-ext-400-italic.woff?url';
import greekItalic from '@fontsource/source-sans-3/files/source-sans-3-greek-400-italic.woff?url';
import latin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url';
import latinBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url';
import latinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url';
import latinExtBold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url';
import latinExtItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff?url';
import latinItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff?url';
import vietnamese from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff?url';
import vietnameseBold from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff?url';
import vietnameseItalic from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-italic.woff?url';
import whole from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import wholeBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import wholeItalic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';

/** Where the page has the font files of a PDF, by the names that the graphic asks for. */
export const FONT_ADDRESSES: Readonly<Record<string, string>> = {
  'latin-400-normal': latin,
  'latin-600-normal': latinBold,
  'latin-400-italic': latinItalic,
  'latin-ext-400-normal': latinExt,
  'latin-ext-600-normal': latinExtBold,
  'latin-ext-400-italic': latinExtItalic,
  'cyrillic-400-normal': cyrillic,
  'cyrillic-600-normal': cyrillicBold,
  'cyrillic-400-italic': cyrillicItalic,
  'greek-400-normal': greek,
  'greek-600-normal': greekBold,
  'greek-400-italic': greekItalic,
  'cyrillic-ext-400-normal': cyrillicExt,
  'cyrillic-ext-600-normal': cyrillicExtBold,
  'cyrillic-ext-400-italic': cyrillicExtItalic,
  'greek-ext-400-normal': greekExt,
  'greek-ext-600-normal': greekExtBold,
  'greek-ext-400-italic': greekExtItalic,
  'vietnamese-400-normal': vietnamese,
  'vietnamese-600-normal': vietnameseBold,
  'vietnamese-400-italic': vietnameseItalic,
  'whole-400-normal': whole,
  'whole-600-normal': wholeBold,
  'whole-400-italic': wholeItalic,
};
