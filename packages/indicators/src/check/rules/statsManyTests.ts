import type { Rule } from '@jalon/core';
import { pValuesIn } from '../pValuesIn.ts';
import { writtenSections } from '../writtenSections.ts';

/** Tests in one piece from which on a correction is asked for: one in seven such pieces finds something in mere chance. Ours. */
const many = 3;
const corrected =
  /holm|bonferroni|benjamini|hochberg|corrig|correct|ajust|adjust|comparaisons multiples|multiple comparisons/i;

/** How many comparisons were tried? */
export const statsManyTests: Rule = {
  code: 'stats/many-tests',
  severity: 'hint',
  asks: { fr: 'Combien de comparaisons ont été essayées ?', en: 'How many comparisons were tried?' },
  words: {
    fr: '{n} tests dans « {section} » sans correction.',
    en: '{n} tests in “{section}” without correction.',
  },
  find: function* (dossier) {
    for (const { name, wordings, at } of writtenSections(dossier)) {
      const n = Math.max(0, ...wordings.map((text) => pValuesIn(text).length));
      if (n >= many && !wordings.some((text) => corrected.test(text)))
        yield { params: { n, section: name }, at };
    }
  },
};
