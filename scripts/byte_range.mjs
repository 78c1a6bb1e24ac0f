/**
 * Which bytes a Range header asks for: `outside` where there are none such; nothing where it is not one range of bytes,
 * so that the whole is to be sent.
 * @param {string} header
 * @param {number} length
 * @returns {{ readonly first: number, readonly last: number } | 'outside' | undefined}
 */
export function rangeOf(header, length) {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (!found) return undefined;
  const [, from = '', to = ''] = found;
  if (from === '') return to === '' ? undefined : lastBytes(Number(to), length);
  const first = Number(from);
  const last = Math.min(to === '' ? Infinity : Number(to), length - 1);
  if (to !== '' && Number(to) < first) return undefined;
  return first < length ? { first, last } : 'outside';
}

/**
 * @param {number} count
 * @param {number} length
 */
function lastBytes(count, length) {
  if (count === 0 || length === 0) return 'outside';
  return { first: Math.max(0, length - count), last: length - 1 };
}
