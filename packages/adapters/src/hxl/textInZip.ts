import { strFromU8, Unzip, UnzipInflate } from 'fflate';

/** As much of the cells as is looked at. */
const most = 2_000_000;
/** So little at once that a bomb shows before it is large. */
const step = 2_048;

/**
 * The markup with the cells of a workbook, as far as its beginning holds it.
 * @param bytes the beginning of a file, which may be cut off
 */
export function textInZip(bytes: Uint8Array): string {
  const chunks: string[] = [];
  let size = 0;
  const unzip = new Unzip((part) => {
    if (!/^(?:xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml|content\.xml)$/i.test(part.name)) return;
    part.ondata = (error, chunk) => {
      if (error || size > most) return;
      chunks.push(strFromU8(chunk, true));
      size += chunk.length;
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= most; at += step)
      unzip.push(bytes.subarray(at, at + step), false);
  } catch {
    // what came before the fault has been seen
  }
  return chunks.join('');
}
