import { strFromU8, Unzip, UnzipInflate } from 'fflate';

/** As much of a part as is looked at. */
const most = 100_000;

/**
 * The names of the sheets of a workbook, as far as its beginning shows them, in small letters.
 * @param bytes the beginning of a file, which may be cut off
 */
export function sheetNamesIn(bytes: Uint8Array): readonly string[] {
  let text = '';
  const unzip = new Unzip((part) => {
    if (part.name !== 'xl/workbook.xml' && part.name !== 'content.xml') return;
    part.ondata = (error, chunk) => {
      if (error || text.length > most) return;
      text += strFromU8(chunk.subarray(0, most));
      if (text.length > most) part.terminate();
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  try {
    unzip.push(bytes, false);
  } catch {
    // what came before the fault has been seen
  }
  return Array.from(text.matchAll(/<(?:\w+:)?(?:sheet|table) [^>]*?name="([^"]*)"/g), ([, name = '']) =>
    name.toLowerCase(),
  );
}
