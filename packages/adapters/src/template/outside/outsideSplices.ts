import { wordValue } from '../cell/wordValue.ts';
import { fieldValue } from '../field/FieldValue.ts';
import { findPlaceholders } from '../field/findPlaceholders.ts';
import { type FieldScope, lookUpField } from '../field/lookUpField.ts';
import { unusableWords } from '../field/unusableWords.ts';
import type { FillManner } from '../placeValue.ts';
import type { Splice } from '../xml/spliceText.ts';
import { type OutsidePlace, outsideWords } from './OutsideText.ts';

/** A stretch of a text that a value replaces. */
export interface FieldSplice extends Splice {
  readonly field: string;
}

/**
 * What the placeholders of a text that stands in no cell become; what cannot be filled is said. Lists repeat rows, so
 * their marks are out of reach here.
 */
export function outsideSplices(
  text: string,
  place: OutsidePlace,
  root: FieldScope,
  { lang, leaveGaps, log }: FillManner,
): readonly FieldSplice[] {
  const { sheet } = place;
  return findPlaceholders(text).flatMap(({ start, end, kind, field }): readonly FieldSplice[] => {
    if (kind !== 'value') {
      log.say('template/out-of-reach', 'warning', { sheet }, { field, found: outsideWords[place.in] });
      return [];
    }
    const gap = leaveGaps ? [] : [{ start, end, text: '', field }];
    const found = lookUpField([root], field);
    if (!found) {
      log.say('template/no-data', 'warning', { sheet }, { field });
      return gap;
    }
    log.used.add(found.path);
    const value = fieldValue(found.raw);
    const words = value.type === 'list' ? value.items.map((item) => wordValue(fieldValue(item), lang)) : [];
    const isPlainList = value.type === 'list' && words.every((word) => word !== '');
    const unusable = isPlainList ? undefined : unusableWords(value);
    if (unusable !== undefined) {
      log.say('template/unusable-value', 'error', { sheet }, { field, found: unusable });
      return gap;
    }
    const filled = isPlainList ? words.join(', ') : wordValue(value, lang);
    return filled === '' ? gap : [{ start, end, text: filled, field }];
  });
}
