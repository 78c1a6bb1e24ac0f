import type { Markup } from '../../graphic/svg.ts';

/** The graphic as PDF. What makes it, and the fonts of its letters, are loaded only now; rejects where they cannot be. */
export async function pdfFileOf(picture: Markup): Promise<Blob> {
  const [{ fontNamesIn, pdfOf }, { FONT_ADDRESSES }] = await Promise.all([
    import('../../graphic/pdf/pdf.ts'),
    import('./pdf_fonts.ts'),
  ]);
  const fonts = await Promise.all(
    fontNamesIn(picture).map(
      async (name) => [name, await bytesAt(FONT_ADDRESSES[name] ?? '')] as const,
    ),
  );
  const file = pdfOf(picture, Object.fromEntries(fonts));
  return new Blob([file as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
