import type { Checked } from '@jalon/core';
import type { CsvSource } from '../../csv/CsvSource.ts';
import { openSource } from '../../csv/openSource.ts';
import { formIssue } from '../formIssue.ts';

/** As much as is held in memory: answers of many thousand people. */
const maxBytes = 100_000_000;

/** A source as bytes or text at hand; one that is larger than any form or export is not read to its end. */
export async function sourceBytes(
  source: CsvSource,
  file: string | undefined,
): Promise<Checked<Uint8Array | string>> {
  const tooLarge = { issues: [formIssue('xlsform/too-large', 'error', { size: maxBytes / 1e6 }, { file })] };
  if (typeof source === 'string' || source instanceof Uint8Array)
    return source.length > maxBytes ? tooLarge : { value: source, issues: [] };
  const bytes = await (await openSource(source)).whole(maxBytes);
  return bytes ? { value: bytes, issues: [] } : tooLarge;
}
