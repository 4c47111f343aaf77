import type { Issue, Severity } from '@jalon/core';
import { cellAddress } from '../workbook/cellAddress.ts';
import type { xlsFormMessages } from './xlsFormMessages.ts';

/** Where in a form something was found; rows count from 1, columns from 0. */
export interface FormPlace {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

/** One thing to say about a form or about answers to it. */
export function formIssue(
  code: keyof typeof xlsFormMessages,
  severity: Severity,
  params: Issue['params'],
  { file, sheet, row, column }: FormPlace = {},
): Issue {
  const at = {
    in: 'sheet' as const,
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(row === undefined || column === undefined ? {} : { cell: cellAddress(row - 1, column) }),
  };
  return { code, severity, params, ...(Object.keys(at).length > 1 ? { at } : {}) };
}
