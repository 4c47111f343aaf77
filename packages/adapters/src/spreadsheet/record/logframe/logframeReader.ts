import type { SheetReader } from '../../kind/TableReader.ts';
import { recordSheet } from '../recordSheet.ts';
import { logframeKind } from './logframeKind.ts';
import { readLogframe } from './readLogframe.ts';
import { logframeFields, recogniseLogframe } from './recogniseLogframe.ts';

/** Reads logical frameworks as people copy them out of their project documents. */
export const logframeReader: SheetReader = {
  kind: 'logframe',
  fields: logframeFields,
  names: ['statement'],
  recognise: recogniseLogframe,
  read: (grid, box, context, around) => {
    const table = recordSheet(logframeKind, grid, box, context);
    return table && readLogframe(table, around);
  },
};
