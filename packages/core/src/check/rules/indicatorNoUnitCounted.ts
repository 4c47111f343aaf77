import { foldText } from '../../text/foldText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { peopleWords } from '../wording/peopleWords.data.ts';
import { textsOf } from '../wording/textsOf.ts';
import { wordsOf } from '../wording/wordsOf.ts';

/** People, attendances or sessions? */
export const indicatorNoUnitCounted: Rule = {
  code: 'indicator/no-unit-counted',
  severity: 'warning',
  asks: { fr: 'Des personnes, des présences ou des séances ?', en: 'People, attendances or sessions?' },
  words: {
    fr: '« {label} » ne dit pas si l’on compte des personnes, des présences ou des séances.',
    en: '“{label}” does not say whether it counts people, attendances or sessions.',
  },
  find: function* ({ indicators, languages }) {
    for (const { id, name, unit, basis, countOf, definition, calculation, distinct } of indicators) {
      // a volume that adds up over time counts something; a stock of people is a count of people
      const volume = basis === 'increment' || basis === 'running-total';
      if (!volume || countOf !== undefined || distinct !== undefined) continue;
      const said = [name, definition, calculation].some((text = '') =>
        textsOf(text, languages).some((wording) => counting.test(foldText(wording.text))),
      );
      // workshops, meals, euros, hours say what they are; people may be counted once, or at each visit
      const what = wordsOf(foldText(unit));
      const people = what.some(isPeople) || (what.length < 2 && plain.test(foldText(unit)));
      if (people && !said) yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};

const isPeople = (word: string): boolean => peopleWords.fr.test(word) || peopleWords.en.test(word);

/** A unit that says nothing. */
const plain = /^(?:|n|nb|#|nombre|number|count|unites?|units?|1)$/;

/** How the count is made. */
const counting =
  /une (?:seule )?fois|sans doublons?|differente?s?|distincte?s?|uniques?|\bpresences?\b|\bpassages?\b|\bvisites?\b|\bseances?\b|\bonce\b|distinct|unique|\battendances\b|\bvisits?\b|\bsessions?\b|\bcontacts?\b|inscriptions?|enrolments?/;
