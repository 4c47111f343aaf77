import type { Issue } from '@jalon/core';
import { formIssue } from '../formIssue.ts';
import type { FormSheet } from './FormSheet.ts';

/** Says how many cells stand in columns without a header: nobody can tell what they mean, and they are left. */
export const sayStray = ({ name, stray }: FormSheet, file: string | undefined): readonly Issue[] =>
  stray
    ? [
        formIssue(
          'xlsform/cells-without-header',
          'warning',
          { sheet: name, count: stray.count },
          { file, sheet: name, row: stray.row, column: stray.column },
        ),
      ]
    : [];
