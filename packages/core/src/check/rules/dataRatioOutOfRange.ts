import type { Place } from '../../issue/Place.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Finding, Rule } from '../Rule.ts';

/** Points or a fraction? */
export const dataRatioOutOfRange: Rule = {
  code: 'data/ratio-out-of-range',
  severity: 'warning',
  asks: { fr: 'Des points ou une fraction ?', en: 'Points or a fraction?' },
  words: {
    fr: '« {label} » vaut {value} alors que son unité est « ratio » (0,75 pour 75 %) : vouliez-vous dire {suggestion} ?',
    en: '“{label}” is {value} although its unit is “ratio” (0.75 for 75%): did you mean {suggestion}?',
  },
  find: function* ({ indicators, observations }) {
    const names = new Map(
      indicators.filter(({ unit }) => unit === 'ratio').map(({ id, name }) => [id, name]),
    );
    const finding = (label: LocalizedText, value: number, at: Place): Finding => ({
      params: { label, value, suggestion: value / 100 },
      at,
    });
    for (const { id, name, unit, baseline, targets } of indicators) {
      if (unit !== 'ratio') continue;
      if (baseline && isOutside(baseline.value))
        yield finding(name, baseline.value, placeOf('indicator', id, '/baseline/value'));
      for (const { id: target, value } of targets) {
        if (value !== undefined && isOutside(value))
          yield finding(name, value, placeOf('target', target, '/value'));
      }
    }
    for (const { id, indicator, value } of observations) {
      const name = names.get(indicator);
      if (name !== undefined && typeof value === 'number' && isOutside(value))
        yield finding(name, value, placeOf('observation', id, '/value'));
    }
  },
};

// a share may pass 1, or be a loss; beyond that it is most likely in points
const isOutside = (value: number): boolean => value < -1.5 || value > 1.5;
