import { Unzip, UnzipInflate } from 'fflate';

/** As much of the parts as is looked at. */
const most = 2_000_000;
/** So little at once that a bomb shows before it is large. */
const step = 2_048;

/** The parts that name the sheets or hold what stands in cells. */
const telling = /^(?:xl\/(?:workbook\d*|sharedStrings\d*|worksheets\/[^/]+)|content)\.xml$/i;

/**
 * The markup with the sheets and cells of a workbook, as far as its beginning holds it.
 * @param bytes the beginning of a zip archive, which may be cut off
 */
export function markupInZip(bytes: Uint8Array): string {
  const texts: string[] = [];
  let size = 0;
  const unzip = new Unzip((part) => {
    if (!telling.test(part.name.replaceAll('\\', '/').replace(/^\/+/, ''))) return;
    const decoder = new TextDecoder();
    part.ondata = (error, chunk) => {
      if (error || size > most) return;
      texts.push(decoder.decode(chunk, { stream: true }));
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
  return texts.join('');
}
