import type { Markup } from '../svg.ts';
import { type About, aboutOf, xmpText } from './about.ts';
import { type Content, contentOf, pixelsToPoints } from './content.ts';
import { type FontFiles, fontNamesIn } from './font_files.ts';
import { fontBook } from './fonts.ts';
import {
  type Dictionary,
  type PdfObjects,
  pdfObjects,
  type Syntax,
  textString,
} from './objects.ts';

export { fontNamesIn };

/** 96 pixels to the inch, as for the named print sizes: a pixel is 25.4 / 96 millimetres. */
const POINTS_PER_PX = 72 / 96;

/**
 * A picture as a PDF of one page, of the same size in millimetres: vector, with live text in embedded fonts that hold
 * no more than the letters used. Title, language and link come from the picture itself; readers for the blind get its
 * description. Pure, equal pictures give equal bytes; nothing in it can run. Letters that no font has are shown by the
 * font's sign for a missing letter and copied as what they are. Throws on what it does not know how to draw and where
 * `fonts` lacks one of `fontNamesIn(picture)`.
 */
export function pdfOf(picture: Markup, fonts: FontFiles): Uint8Array {
  const about = aboutOf(picture);
  const objects = pdfObjects();
  const book = fontBook(fonts);
  const content = contentOf(picture, book);
  const [width, height] = ['width', 'height'].map(
    (side) => Number(picture.attributes[side]) * POINTS_PER_PX,
  ) as [number, number];
  const box = [0, 0, width, height];
  const layers = content.layers.map(({ name, title }) => ({
    name,
    reference: objects.add({ Type: '/OCG', Name: textString(title) }),
  }));

  const pages = objects.reserve();
  const operators = [
    '/Figure << /MCID 0 >> BDC',
    `q ${pixelsToPoints(height, POINTS_PER_PX)}`,
    content.operators,
    'Q EMC',
  ];
  const page = objects.add({
    Type: '/Page',
    Parent: pages,
    MediaBox: box,
    Resources: {
      Font: book.embed(objects),
      ExtGState: opacityStates(content),
      Properties: Object.fromEntries(layers.map(({ name, reference }) => [name, reference])),
    },
    Contents: objects.addStream({}, operators.join('\n')),
    StructParents: 0,
  });
  objects.add({ Type: '/Pages', Kids: [page], Count: 1 }, pages);
  const references = layers.map(({ reference }) => reference);
  return objects.file(
    endOf(objects, { about, pages, references, ...figureOf(objects, about, page, box) }),
  );
}

function opacityStates({ opacities }: Content): Dictionary {
  return Object.fromEntries(
    opacities.map(({ name, fill, stroke }) => [name, { ca: fill, CA: stroke }]),
  );
}

/** The whole page is one figure with a description. */
function figureOf(objects: PdfObjects, { altText }: About, page: string, box: Syntax) {
  const tree = objects.reserve();
  const figure = objects.add({
    Type: '/StructElem',
    S: '/Figure',
    P: tree,
    Pg: page,
    K: 0,
    Alt: textString(altText),
    A: { O: '/Layout', Placement: '/Block', BBox: box },
  });
  objects.add({ Type: '/StructTreeRoot', K: [figure], ParentTree: { Nums: [0, [figure]] } }, tree);
  return { tree };
}

interface End {
  readonly about: About;
  readonly pages: string;
  readonly tree: string;
  /** The layers, lowest first. */
  readonly references: readonly string[];
}

/** What a reader of the file begins with; no dates, so that equal pictures give equal files. */
function endOf(objects: PdfObjects, { about, pages, tree, references }: End): Dictionary {
  const catalog = objects.add({
    Type: '/Catalog',
    Pages: pages,
    Lang: textString(about.language),
    ViewerPreferences: { DisplayDocTitle: 'true' },
    MarkInfo: { Marked: 'true' },
    StructTreeRoot: tree,
    Metadata: objects.addStream({ Type: '/Metadata', Subtype: '/XML' }, xmpText(about), true),
    OCProperties: { OCGs: references, D: { ON: references, Order: [...references].reverse() } },
  });
  const information = objects.add({
    Title: textString(about.title),
    Subject: textString(about.link),
    Creator: textString('Strike-range map'),
  });
  return { Root: catalog, Info: information };
}
