import type { Issue } from '@jalon/core';
import { fileFindings } from '../workbook/fileFinding.ts';
import { sniffFile } from '../workbook/sniffFile.ts';

/**
 * What is to be said of bytes that are no text.
 * @param bytes the whole file, or its beginning
 * @returns `undefined` for a text
 */
export function sayNoText(bytes: Uint8Array, file: string | undefined): Issue | undefined {
  const kind = sniffFile(bytes);
  if (kind === 'text') return undefined;
  const found =
    kind === 'zip' || kind === 'compound'
      ? { fr: 'un classeur ou une archive', en: 'a workbook or an archive' }
      : fileFindings[kind];
  return {
    code: 'csv/not-a-text',
    severity: 'error',
    params: { found },
    ...(file === undefined ? {} : { at: { in: 'sheet', file } }),
  };
}
