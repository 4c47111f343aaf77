import type { LocalizedText } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { foldStatement } from '../wording/foldStatement.ts';
import { textsOf } from '../wording/textsOf.ts';
import { vagueWordOf } from '../wording/vagueWordOf.ts';
import { wordingThat } from '../wording/wordingThat.ts';
import { wordsOf } from '../wording/wordsOf.ts';

/** What does “better” mean here? */
export const indicatorVagueAdjective: Rule = {
  code: 'indicator/vague-adjective',
  severity: 'hint',
  asks: { fr: 'Que veut dire « meilleur » ici ?', en: 'What does “better” mean here?' },
  words: {
    fr: '« {word} » n’est pas défini dans « {label} » : à partir de quel seuil ?',
    en: '“{word}” is not defined in “{label}”: from what threshold?',
  },
  find: function* ({ indicators, languages }) {
    for (const indicator of indicators) {
      const { id, name, definition, calculation, formula, instrument, levels } = indicator;
      // the threshold may stand in the definition, in the calculation, in the levels of a scale, in the instrument
      if ((formula ?? instrument ?? levels) !== undefined) continue;
      if ([definition, calculation].some((text = '') => saysFromWhere(text, languages))) continue;
      const label = wordingThat(name, languages, vagueWordOf);
      if (label === undefined) continue;
      const word: LocalizedText = Object.fromEntries(
        textsOf(label, languages).flatMap(({ text, lang }) => {
          const one = vagueWordOf(text, lang);
          return one === undefined ? [] : [[lang, one] as const];
        }),
      );
      yield { params: { word, label }, at: placeOf('indicator', id, '/name') };
    }
  },
};

/** « Voir la fiche » defines nothing: a threshold takes a number, or a few words. */
const saysFromWhere = (text: LocalizedText, languages: readonly string[]): boolean =>
  textsOf(text, languages).some((wording) => {
    const folded = foldStatement(wording.text);
    return /\d/.test(folded) || wordsOf(folded).length > 4;
  });
