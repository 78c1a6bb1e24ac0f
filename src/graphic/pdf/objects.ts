import { zlibSync } from 'fflate';

/**
 * A value as PDF has it: strings stand as they are written in the file (`/Page`, `3 0 R`, `true`), so words of people
 * go through `textString` first.
 */
export type Syntax = string | number | readonly Syntax[] | Dictionary;
export interface Dictionary {
  readonly [key: string]: Syntax;
}

/** The numbered objects of a file that is being written. */
export interface PdfObjects {
  /** A reference to an object that is added later. */
  reserve(): string;
  /** Adds an object, in the place that was reserved if any, and gives the reference to it. */
  add(value: Syntax, reference?: string): string;
  /** Adds a stream, compressed if not `isPlain`. */
  addStream(entries: Dictionary, content: string | Uint8Array, isPlain?: boolean): string;
  /** The whole file. */
  file(trailer: Dictionary): Uint8Array;
}

// four bytes above 127 tell programs that this is no text; 1.7 is ISO 32000-1
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

export function pdfObjects(): PdfObjects {
  const bodies: Uint8Array[] = [];
  const reserve = () => `${bodies.push(new Uint8Array())} 0 R`;
  const put = (body: Uint8Array, reference = reserve()) => {
    bodies[Number.parseInt(reference, 10) - 1] = body;
    return reference;
  };
  return {
    reserve,
    add: (value, reference) => put(latin1(syntaxText(value)), reference),
    addStream(entries, content, isPlain = false) {
      const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const data = isPlain ? plain : zlibSync(plain, { level: 9 });
      const filter: Dictionary = isPlain ? {} : { Filter: '/FlateDecode' };
      const head = syntaxText({ ...entries, ...filter, Length: data.length });
      return put(joined([latin1(`${head}\nstream\n`), data, latin1('\nendstream')]));
    },
    file: (trailer) => fileOf(bodies, trailer),
  };
}

function fileOf(bodies: readonly Uint8Array[], trailer: Dictionary): Uint8Array {
  let at = HEADER.length;
  const offsets: number[] = [];
  const objects = bodies.map((body, i) => {
    const object = joined([latin1(`${i + 1} 0 obj\n`), body, latin1('\nendobj\n')]);
    offsets.push(at);
    at += object.length;
    return object;
  });
  // each entry is 20 bytes long
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = bodies.length + 1;
  const end = [
    `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`,
    `trailer\n${syntaxText({ Size: size, ...trailer })}\nstartxref\n${at}\n%%EOF\n`,
  ];
  return joined([latin1(HEADER), ...objects, latin1(end.join(''))]);
}

function syntaxText(value: Syntax): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (isList(value)) return `[${value.map(syntaxText).join(' ')}]`;
  const entries = Object.entries(value).map(([key, entry]) => `/${key} ${syntaxText(entry)}`);
  return `<< ${entries.join(' ')} >>`;
}

// Array.isArray does not tell a readonly array from an object
function isList(value: Syntax): value is readonly Syntax[] {
  return Array.isArray(value);
}

/** A number without exponent, to a ten thousandth. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`No number for a PDF: ${value}`);
  return String(Math.round(value * 10_000) / 10_000 + 0);
}

/** Words of people as a string of hexadecimal digits: nothing in them can end it. */
export function textString(text: string): string {
  return `<feff${utf16Digits(text.toWellFormed())}>`;
}

/** UTF-16, most significant byte first, as hexadecimal digits. */
export function utf16Digits(text: string): string {
  return Array.from({ length: text.length }, (_, i) => hexDigits(text.charCodeAt(i))).join('');
}

export function hexDigits(number: number): string {
  return number.toString(16).padStart(4, '0');
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
