import { perText } from '../spreadsheet/lexicon/perText.ts';
import { wordKey } from '../spreadsheet/lexicon/wordKey.ts';
import { idPart } from './idPart.ts';
import { idsByName } from './idsByName.ts';
import type { Remark } from './Remark.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';
import { wholeWords } from './wholeWords.data.ts';

/** Which indicator a cell names, or why the row names none. */
export type IndicatorReading =
  | { readonly id: string; readonly unit: string | undefined }
  | { readonly skipped: 'total' | 'left-out' | 'no-indicator'; readonly remark?: Remark };

/** Makes the reading of indicators: by the mapping, else by id, code or name, else an id made from what is written. */
export function indicatorReader(
  options: Pick<StreamObservationsOptions, 'indicators' | 'mapping'>,
): (text: string) => IndicatorReading {
  const { indicators = [], mapping = {} } = options;
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const ids = idsByName(indicators);
  const mapped = new Map(Object.entries(mapping.indicators ?? {}));
  return perText((text): IndicatorReading => {
    const written = text.trim();
    if (written === '') return { skipped: 'no-indicator' };
    const told = mapped.get(written);
    if (told === null) return { skipped: 'left-out' };
    if (told !== undefined) {
      if (units.has(told) || indicators.length === 0) return { id: told, unit: units.get(told) };
      const remark = { code: 'observations/unknown-id', severity: 'error', params: { id: told } } as const;
      return { skipped: 'no-indicator', remark };
    }
    const key = wordKey(written);
    const id = ids.get(key);
    if (id !== undefined) return { id, unit: units.get(id) };
    if (wholeWords.includes(key)) return { skipped: 'total' };
    return { id: idPart('indicator', written), unit: undefined };
  });
}
