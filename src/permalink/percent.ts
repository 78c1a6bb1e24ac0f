const UTF8 = new TextDecoder();

/** Everything but `A-Za-z0-9,._-` percent-encoded, and a `.` or `,` at the end, which chat apps take off a link. */
export function encodeText(text: string): string {
  if (/^[\w-]*$/.test(text)) return text;
  const encoded = encodeURIComponent(text.toWellFormed().normalize('NFC'))
    .replace(/[!'()*~]/g, percentOf)
    .replaceAll('%2C', ',');
  return encoded.replace(/[.,]$/, percentOf);
}

/** Reads every whole percent escape as UTF-8; what is none stays as it is, wrong bytes become U+FFFD. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, decodeEscapes);
}

function decodeEscapes(escapes: string): string {
  const bytes = new Uint8Array(escapes.length / 3);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] =
      16 * hexDigit(escapes.charCodeAt(3 * i + 1)) + hexDigit(escapes.charCodeAt(3 * i + 2));
  }
  const [first = 0] = bytes;
  return bytes.length === 1 && first < 128 ? String.fromCharCode(first) : UTF8.decode(bytes);
}

/** The value of 0-9, A-F or a-f, of which the last four bits are the digit, or the letter's place in the alphabet. */
function hexDigit(code: number): number {
  return (code & 15) + (code > 64 ? 9 : 0);
}

/** The text of a value in a query, where a plus is a space. */
export function decodeText(text: string): string {
  if (!/[+%]/.test(text)) return text;
  return decodePercent(text.replaceAll('+', ' '));
}

/** A part of a query as it came, with what could break a link where it stands percent-encoded. */
export function safePart(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\w.~!$'()*+,;:@/?%=[\]-]/gu, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w%=+/$@-]$/, percentOf);
}

function percentOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
