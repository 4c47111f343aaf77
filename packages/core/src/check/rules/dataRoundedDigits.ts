import type { CountOf } from '../../indicator/Indicator.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isExact, numberOf } from '../series/numberOf.ts';

// counted people end in 0 or 5 one time in five; both are ours
/** Different values that are needed before the last digit says anything. */
const differentValues = 8;
/** Share of them that ends in 0 or 5, from which one asks. */
const roundedShare = 0.9;

/** What is counted one by one; hours, money, sessions come in rounds by themselves. */
const countedOneByOne: ReadonlySet<CountOf | undefined> = new Set<CountOf>([
  'contacts',
  'enrolments',
  'distinct-people',
  'households',
]);

/** Counted or estimated? */
export const dataRoundedDigits: Rule = {
  code: 'data/rounded-digits',
  severity: 'hint',
  asks: { fr: 'Comptés ou estimés ?', en: 'Counted or estimated?' },
  words: {
    fr: '« {label} » : {share:percent} des valeurs finissent par 0 ou 5 : estimations ?',
    en: '“{label}”: {share:percent} of values end in 0 or 5: are they estimates?',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    for (const { id, name, countOf } of indicators) {
      if (!countedOneByOne.has(countOf)) continue;
      const different = new Set<number>();
      for (const observation of current.get(id) ?? []) {
        const value = isExact(observation) ? numberOf(observation) : undefined;
        if (value !== undefined) different.add(value);
      }
      let rounded = 0;
      for (const value of different) if (value % 5 === 0) rounded += 1;
      const share = rounded / different.size;
      if (different.size >= differentValues && share >= roundedShare)
        yield { params: { label: name, share }, at: placeOf('indicator', id) };
    }
  },
};
