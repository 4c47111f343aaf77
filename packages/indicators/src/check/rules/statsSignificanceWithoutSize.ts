import type { Rule } from '@jalon/core';
import { pValuesIn, withoutPValues } from '../pValuesIn.ts';
import { writtenSections } from '../writtenSections.ts';

/** Any other number may be the size of the change or of the group; so may a share in words. */
const tellsSize = (text: string): boolean =>
  /\d|(?<!\p{L})(?:moiti[ée]|tiers|quarts?|double|triple|sur (?:deux|trois|quatre|cinq|dix)|half|third|quarters?|twice|doubled|out of (?:two|three|four|five|ten))(?!\p{L})/iu.test(
    withoutPValues(text),
  );

/** Significant, but how large? */
export const statsSignificanceWithoutSize: Rule = {
  code: 'stats/significance-without-size',
  severity: 'hint',
  asks: { fr: 'Significatif, mais de combien ?', en: 'Significant, but how large?' },
  words: {
    fr: '« {p} » est donné sans taille d’effet ni n.',
    en: '“{p}” is given with neither effect size nor n.',
  },
  find: function* (dossier) {
    for (const { wordings, at } of writtenSections(dossier)) {
      const found = wordings.flatMap((text) => (tellsSize(text) ? [] : pValuesIn(text)));
      const [p] = found;
      if (p !== undefined && !wordings.some((text) => tellsSize(text))) yield { params: { p }, at };
    }
  },
};
