import type { Place } from '../../issue/Place.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Finding, Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { numberOf } from '../series/numberOf.ts';

/** Points or a fraction? */
export const dataRatioOutOfRange: Rule = {
  code: 'data/ratio-out-of-range',
  severity: 'warning',
  asks: { fr: 'Des points ou une fraction ?', en: 'Points or a fraction?' },
  words: {
    fr: '« {label} » vaut {value} alors que son unité est « ratio » (0,75 pour 75 %) : vouliez-vous dire {suggestion} ?',
    en: '“{label}” is {value} although its unit is “ratio” (0.75 for 75%): did you mean {suggestion}?',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    for (const { id, name, unit, baseline, targets, max: highest = 0 } of indicators) {
      // a ratio of other than people may be declared to go far beyond 1
      if (unit !== 'ratio' || highest > 1.5) continue;
      const start = baseline?.value;
      if (typeof start === 'number' && isOutside(start))
        yield finding(name, start, placeOf('indicator', id, '/baseline/value'));
      for (const { id: target, as, value, min, max } of targets) {
        // twice as much is 2, and a change of +200 % is 2 as well
        if (typeof value === 'number' && isOutside(value) && as !== 'factor' && as !== 'relative')
          yield finding(name, value, placeOf('target', target, '/value'));
        if (min !== undefined && isOutside(min)) yield finding(name, min, placeOf('target', target, '/min'));
        else if (max !== undefined && isOutside(max))
          yield finding(name, max, placeOf('target', target, '/max'));
      }
      const places: Place[] = [];
      let first: number | undefined;
      for (const observation of current.get(id) ?? []) {
        const value = numberOf(observation);
        if (value === undefined || !isOutside(value)) continue;
        first ??= value;
        places.push(placeOf('observation', observation.id, '/value'));
      }
      // one hand wrote them all in points: one finding
      const [at, ...related] = places;
      if (first !== undefined && at)
        yield { ...finding(name, first, at), ...(related.length > 0 && { related }) };
    }
  },
};

const finding = (label: LocalizedText, value: number, at: Place): Finding => ({
  params: { label, value, suggestion: value / 100 },
  at,
});

// a share may pass 1, or be a loss; beyond that it is most likely in points
const isOutside = (value: number): boolean => Number.isFinite(value) && (value < -1.5 || value > 1.5);
