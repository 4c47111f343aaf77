import type { SheetReader } from '../../kind/TableReader.ts';
import { recordSheet } from '../recordSheet.ts';
import { levelOfField } from './chain/levelField.ts';
import { readChain } from './chain/readChain.ts';
import { recogniseChain } from './chain/recogniseChain.ts';
import { logframeKind } from './logframeKind.ts';
import { readSide, recogniseSide, sideField } from './matrix/sideMatrix.ts';
import { namesLevels } from './namesLevels.ts';
import { readLogframe } from './readLogframe.ts';
import { logframeFields, recogniseLogframe } from './recogniseLogframe.ts';

/** Reads logical frameworks as people copy them out of their project documents. */
export const logframeReader: SheetReader = {
  kind: 'logframe',
  fields: logframeFields,
  names: ['statement'],
  mayHead: namesLevels,
  recognise: (grid, header, end, context) =>
    recogniseSide(grid, header, end, context) ??
    recogniseChain(grid, header, end, context) ??
    recogniseLogframe(grid, header, end, context),
  read: (grid, box, context, around) => {
    if (box.columns.some(({ field }) => field === sideField)) return readSide(grid, box, context, around);
    const table = recordSheet(logframeKind, grid, box, context);
    if (!table) return undefined;
    const isChain = box.columns.some(({ field }) => levelOfField(field) !== undefined);
    return isChain ? readChain(table, around) : readLogframe(table, around);
  },
};
