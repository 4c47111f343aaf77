import { perText } from '../spreadsheet/lexicon/perText.ts';
import { wordKey } from '../spreadsheet/lexicon/wordKey.ts';
import { idPart } from './idPart.ts';
import { wholeWords } from './wholeWords.data.ts';

/** What a cell says along one axis, and the same as part of an id; neither where the row is about the whole. */
export interface CategoryReading {
  readonly code?: string;
  readonly part: string;
}

/**
 * Makes the reading of one axis: of a place, an organisation or a dimension.
 * @param prefix stands before it in an id
 * @param known codes by what people write for them
 * @param otherwise the code of what nobody knows
 */
export function categoryReader(
  prefix: string,
  known: ReadonlyMap<string, string>,
  otherwise: (written: string) => string = (written) => written,
): (text: string) => CategoryReading {
  return perText((text): CategoryReading => {
    const written = text.trim();
    const key = wordKey(written);
    const code = known.get(key) ?? (wholeWords.includes(key) ? undefined : otherwise(written));
    return written === '' || code === undefined
      ? whole
      : { code, part: `.${prefix}-${idPart(prefix, code)}` };
  });
}

const whole: CategoryReading = { part: '' };
