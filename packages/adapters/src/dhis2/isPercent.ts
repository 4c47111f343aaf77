import { additionOf } from './Addition.ts';
import { dhis2ValueTypes } from './dhis2ValueTypes.data.ts';
import type { RawMembers } from './read/RawDhis2.ts';

/** Whether the values of a data element stand times 100 in the file: percentages, which are fractions here. */
export function isPercent(valueType: string, members: RawMembers): boolean {
  if (valueType === 'PERCENTAGE' || valueType === 'UNIT_INTERVAL') return valueType === 'PERCENTAGE';
  const isFigure =
    Object.hasOwn(dhis2ValueTypes, valueType) && dhis2ValueTypes[valueType]?.scale === 'quantity';
  return isFigure && additionOf(members)['unit'] === 'ratio';
}
