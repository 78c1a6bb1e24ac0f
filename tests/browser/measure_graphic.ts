import type { Page } from '@playwright/test';

/** What a graphic takes room with, as the browser really draws it, in the picture's own pixels. */
export interface Measured {
  /** Names on the map, launch marks, inset and scale bar. */
  readonly onMap: readonly Room[];
  /** Every text of the picture. */
  readonly texts: readonly Room[];
  readonly size: { readonly width: number; readonly height: number };
}

interface Room {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Waits for the faces in which graphics are set. */
export async function loadFaces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const letters = 'Aa Żż Яя Її Ωω';
    const faces = ['400', '600', 'italic 400'];
    await Promise.all(
      faces.map((face) => document.fonts.load(`${face} 16px 'Source Sans 3'`, letters)),
    );
  });
}

/** Puts a graphic into the page, set in the page's fonts, and measures its ink. */
export async function measure(page: Page, svg: string): Promise<Measured> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const picture = document.importNode(parsed, true) as unknown as SVGSVGElement;
    const pen = document.createElement('canvas').getContext('2d')!;
    const around = (name: string, rooms: readonly Room[]): Room => ({
      name,
      left: Math.min(...rooms.map(({ left }) => left)),
      top: Math.min(...rooms.map(({ top }) => top)),
      right: Math.max(...rooms.map(({ right }) => right)),
      bottom: Math.max(...rooms.map(({ bottom }) => bottom)),
    });
    const inkOf = (line: SVGTextContentElement, name: string): Room[] => {
      if (line.getNumberOfChars() === 0) return [];
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(line);
      pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = pen.measureText(line.textContent);
      const { x, y } = line.getStartPositionOfChar(0);
      const end = line.getEndPositionOfChar(line.getNumberOfChars() - 1);
      return [
        {
          name,
          left: Math.min(x, end.x),
          top: y - ink.actualBoundingBoxAscent,
          right: Math.max(x, end.x),
          bottom: y + ink.actualBoundingBoxDescent,
        },
      ];
    };
    const linesOf = (element: Element): SVGTextContentElement[] => {
      const spans = [...element.querySelectorAll('tspan')];
      return spans.length > 0 ? spans : [element as SVGTextContentElement];
    };
    const boxOf = (element: Element, name: string): Room => {
      const { x, y, width, height } = (element as SVGGraphicsElement).getBBox();
      return { name, left: x, top: y, right: x + width, bottom: y + height };
    };
    document.body.append(picture);
    const texts = [...picture.querySelectorAll('text')].flatMap((element) => {
      const lines = linesOf(element).flatMap((line) => inkOf(line, line.textContent));
      return lines.length === 0
        ? []
        : [around(element.id || element.textContent.slice(0, 40), lines)];
    });
    const labels = texts.filter(({ name }) => name.startsWith('label-'));
    const marks = [...picture.querySelectorAll('#launches > g')].map((mark) =>
      boxOf(mark, mark.id),
    );
    const furniture = [...picture.querySelectorAll('#inset, #scale')].map((piece) =>
      boxOf(piece, piece.id),
    );
    const { width, height } = picture.viewBox.baseVal;
    picture.remove();
    return { onMap: [...labels, ...marks, ...furniture], texts, size: { width, height } };
  }, svg);
}

/** What overlaps or leaves the picture, told in words; marks of launch points may touch one another. */
export function faultsOf({ onMap, texts, size }: Measured): string[] {
  const apart = (a: Room, b: Room) =>
    a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
  const overlaps = (rooms: readonly Room[]) =>
    rooms.flatMap((a, i) =>
      rooms
        .slice(i + 1)
        .filter(
          (b) => !apart(a, b) && !(a.name.startsWith('launch-') && b.name.startsWith('launch-')),
        )
        .map((b) => `${a.name} overlaps ${b.name}`),
    );
  const outside = [...onMap.filter((room) => !texts.includes(room)), ...texts]
    .filter(
      ({ left, top, right, bottom }) =>
        left < 0 || top < 0 || right > size.width || bottom > size.height,
    )
    .map(({ name }) => `${name} leaves the picture`);
  return [
    ...overlaps(onMap),
    ...overlaps(texts.filter(({ name }) => !name.startsWith('label-'))),
    // a name on the map is a text as well
    ...new Set(outside),
  ];
}
