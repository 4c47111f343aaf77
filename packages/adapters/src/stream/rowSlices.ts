/** Bytes of rows that are read at a time. */
const slice = 262_144;

const rowEnd = Array.from('</row>', (letter) => letter.charCodeAt(0));

/**
 * The part of a sheet cut behind rows, so that each slice can be read by itself.
 * @param bytes the sheet part of an .xlsx, in UTF-8
 * @returns slices that follow each other without a gap; one, where no row says that it ends or what number it has
 */
export function* rowSlices(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  let from = 0;
  while (from < bytes.length) {
    const end = endOfRow(bytes, from + slice);
    yield bytes.subarray(from, end);
    from = end;
  }
}

/** Behind the first row that ends at a place or later; the end of the part where none does, or the next has no number. */
function endOfRow(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x3c, from); at !== -1; at = bytes.indexOf(0x3c, at + 1)) {
    if (!rowEnd.every((byte, index) => bytes[at + index] === byte)) continue;
    const end = at + rowEnd.length;
    const next = String.fromCharCode(...bytes.subarray(end, end + 200));
    return /^\s*<row\s[^>]*?\br=["']\d/.test(next) ? end : bytes.length;
  }
  return bytes.length;
}
