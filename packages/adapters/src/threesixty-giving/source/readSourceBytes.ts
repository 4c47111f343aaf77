import type { Checked } from '@jalon/core';
import type { CsvSource } from '../../csv/CsvSource.ts';
import { openSource } from '../../csv/openSource.ts';

/**
 * All bytes of a source, up to a limit: what is longer is not read to its end.
 * @param limit the most bytes there may be
 */
export async function readSourceBytes(source: CsvSource, limit: number): Promise<Checked<Uint8Array>> {
  const bytes = await (await openSource(source)).whole(limit);
  if (bytes) return { value: bytes, issues: [] };
  const params = { limit: Math.round(limit / 1e6) };
  return { issues: [{ code: 'threesixty/too-large', severity: 'error', params }] };
}
