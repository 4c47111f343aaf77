import type { IndicatorSketch } from '@jalon/core/frame';
import { placeOf, type RowSource } from '../RowSource.ts';
import { rowUnit } from '../rowUnit.ts';
import { codedName } from './codedName.ts';
import { itemsOf } from './itemsOf.ts';

/** The indicators of a row; sources of verification go with them one by one where there are as many. */
export function indicatorsOfRow(source: RowSource): readonly IndicatorSketch[] {
  const { row } = source;
  const names = itemsOf(row, 'indicator');
  const verification = itemsOf(row, 'verification');
  const unit = names.length === 1 ? rowUnit(row).unit : undefined;
  return names.map((name, at) => {
    const { code, text } = codedName(name);
    const own = verification.length === names.length ? verification[at] : verification.join('\n');
    return {
      text,
      ...(code === undefined ? {} : { code }),
      ...(unit === undefined ? {} : { unit }),
      ...(own ? { verification: own } : {}),
      at: placeOf(
        source,
        row.values.find(({ field }) => field === 'indicator'),
      ),
    };
  });
}
