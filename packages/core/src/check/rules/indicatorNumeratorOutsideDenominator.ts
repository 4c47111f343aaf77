import type { LocalizedText } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { periodWords } from '../series/periodWords.ts';
import { foldStatement } from '../wording/foldStatement.ts';
import { textsOf } from '../wording/textsOf.ts';

/** Are the counted people part of the base? */
export const indicatorNumeratorOutsideDenominator: Rule = {
  code: 'indicator/numerator-outside-denominator',
  severity: 'error',
  asks: {
    fr: 'Les personnes comptées font-elles partie de la base ?',
    en: 'Are the counted people part of the base?',
  },
  words: {
    fr: '« {label} » ({period}) : le numérateur ({num}) dépasse le dénominateur ({den}).',
    en: '“{label}” ({period}): the numerator ({num}) exceeds the denominator ({den}).',
  },
  find: function* ({ indicators, languages, observations }) {
    const shares = new Set<string>();
    const names = new Map<string, LocalizedText>();
    for (const { id, basis, countOf, max = 1, name, unit } of indicators) {
      // children per adult, places taken over places there are, euros spent over euros planned may pass 1
      const share = (unit === 'ratio' || basis === 'ratio') && max <= 1 && countOf !== 'amount';
      if (share && !textsOf(name, languages).some(({ text }) => mayPassOne.test(foldStatement(text))))
        shares.add(id);
      names.set(id, name);
    }
    const revised = new Set(observations.map(({ revises }) => revises));
    for (const { id, indicator, period, numerator, denominator } of observations) {
      if (numerator === undefined || denominator === undefined || numerator <= denominator) continue;
      if (!shares.has(indicator) || revised.has(id)) continue;
      yield {
        params: {
          label: names.get(indicator) ?? indicator,
          period: periodWords(period),
          num: numerator,
          den: denominator,
        },
        at: placeOf('observation', id, '/numerator'),
      };
    }
  },
};

const mayPassOne =
  /\b(?:taux|rate)\b.*\b(?:occupation|remplissage|realisation|execution|atteinte|encadrement|croissance|evolution)|\b(?:occupancy|utili[sz]ation|execution|achievement|growth|gross|filling|fill)\b|\bpar (?:adulte|personne|famille|enfant|groupe|seance|atelier|habitant)|\bper (?:adult|person|family|child|group|session|workshop|head|capita)/;
