/** Names that mean a device to Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/;

/**
 * The name of a file without its ending, from words: letters and digits of any script with their marks, words joined with
 * hyphens. With an ending it is a name that every system can save.
 */
export function fileStemOf(words: string): string {
  const stem = words
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  const short = [...stem].slice(0, 60).join('').replace(/-+$/, '');
  if (short === '') return 'strike-range-map';
  return DEVICE.test(short) ? `map-${short}` : short;
}
