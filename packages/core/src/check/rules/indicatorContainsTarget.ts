import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { holdsTarget } from '../wording/holdsTarget.ts';
import { wordingThat } from '../wording/wordingThat.ts';

/** Is the target written into the indicator? */
export const indicatorContainsTarget: Rule = {
  code: 'indicator/contains-target',
  severity: 'hint',
  asks: {
    fr: 'La cible est-elle écrite dans l’indicateur ?',
    en: 'Is the target written into the indicator?',
  },
  words: {
    fr: 'L’intitulé « {label} » contient déjà la cible : séparez indicateur et cible.',
    en: 'The name “{label}” already holds the target: keep indicator and target apart.',
  },
  find: function* ({ indicators, languages }) {
    for (const { id, name, targets, unit } of indicators) {
      const values = targets.flatMap(({ value }) => (typeof value === 'number' ? value : []));
      const found = wordingThat(name, languages, (text, lang) =>
        holdsTarget(text, lang, { targets: values, unit }),
      );
      if (found) yield { params: { label: found }, at: placeOf('indicator', id, '/name') };
    }
  },
};
