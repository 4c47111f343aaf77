import { wordKey } from '../lexicon/wordKey.ts';
import type { ReadingRow } from '../Reading.ts';
import type { SayIssue } from '../sheet/IssueSink.ts';

/** Says where two rows bear one code, or one name without a code: whoever imports them cannot tell them apart. */
export function checkCodes(rows: readonly ReadingRow[], say: SayIssue): void {
  const seen = new Map<string, number>();
  for (const { row, code, name = '', section = '' } of rows) {
    const key = code === undefined ? `name ${wordKey(section)} ${wordKey(name)}` : `code ${wordKey(code)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else if (code !== undefined) say('sheet/duplicate-code', 'warning', { row }, { code, first });
    else say('sheet/duplicate-name', 'warning', { row }, { name, first });
  }
}
