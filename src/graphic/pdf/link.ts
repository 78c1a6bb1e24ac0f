/**
 * The link of the scenario that a PDF of ours was made from, read without a PDF library; undefined where there is none.
 * Programs that save the file again keep one of the two places that it stands in.
 */
export function linkInPdf(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith('%PDF-')) return undefined;
  const sources = [...text.matchAll(/<dc:source>([^<]*)<\/dc:source>/g)].map(([, source = '']) =>
    source.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  ); // prettier-ignore
  const subjects = [
    ...text.matchAll(/\/Subject\s*(?:\(((?:\\[^]|[^\\()])*)\)|<([\da-f\s]*)>)/gi),
  ].map(([, letters, digits = '']) =>
    letters === undefined ? ofDigits(digits) : ofLetters(letters),
  );
  // the last one is the newest, where a program added to the file
  return [...subjects, ...sources].findLast((found) => /[?&]v=\d/.test(found));
}

/** A string written as letters; a backslash stands before brackets, before itself and where a line is broken. */
function ofLetters(letters: string): string {
  return letters.replace(/\\(\r\n|[^])/g, (_, letter: string) =>
    /[\r\n]/.test(letter) ? '' : letter,
  );
}

/** A string written as hexadecimal digits: UTF-16 with its mark, or one byte for each letter. */
function ofDigits(written: string): string {
  const digits = written.replace(/\s/g, '');
  const isWide = /^feff/i.test(digits);
  const codes = digits.slice(isWide ? 4 : 0).match(isWide ? /.{4}/g : /.{2}/g) ?? [];
  return String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16)));
}
