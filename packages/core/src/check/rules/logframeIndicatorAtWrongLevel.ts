import type { Indicator } from '../../indicator/Indicator.ts';
import { foldText } from '../../text/foldText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { wordingThat } from '../wording/wordingThat.ts';
import { isEffect } from './isEffect.ts';

/** Does a volume of activity measure an outcome? */
export const logframeIndicatorAtWrongLevel: Rule = {
  code: 'logframe/indicator-at-wrong-level',
  severity: 'warning',
  asks: {
    fr: 'Un volume d’activité mesure-t-il un effet ?',
    en: 'Does an output indicator measure an outcome?',
  },
  words: {
    fr: 'L’effet « {label} » n’est mesuré que par des volumes d’activité.',
    en: 'Outcome “{label}” is measured only by volumes of activity.',
  },
  find: function* ({ indicators, languages, results }) {
    const measuring = new Map<string, Indicator[]>();
    for (const indicator of indicators) {
      for (const id of new Set(indicator.measures)) {
        const own = measuring.get(id) ?? [];
        measuring.set(id, own);
        own.push(indicator);
      }
    }
    for (const node of results.nodes) {
      const { id, progressMarkers = [], signals = [], statement } = node;
      const own = measuring.get(id) ?? [];
      if (!isEffect(node) || own.length === 0 || signals.length + progressMarkers.length > 0) continue;
      // where coming is the change, who comes is what shows it
      const coming = wordingThat(statement, languages, (text, lang) => attendance[lang].test(foldText(text)));
      if (own.every(isVolumeOfActivity) && !coming) {
        const related = own.map((indicator) => placeOf('indicator', indicator.id));
        yield { params: { label: statement }, at: placeOf('result-node', id), related };
      }
    }
  },
};

const isVolumeOfActivity = ({ basis, countOf }: Indicator): boolean =>
  (basis === 'increment' || basis === 'running-total') &&
  (countOf === 'contacts' || countOf === 'sessions' || countOf === 'enrolments');

const attendance = {
  fr: /\b(?:inscri|frequent|particip|presen|vien(?:t|nent)|assidu|recour|consult|utilis|pousse(?:nt)? la porte|absen)/,
  en: /\b(?:enrol|attend|participat|take part|takes part|join|come|presen|use|consult|visit|absen)/,
};
