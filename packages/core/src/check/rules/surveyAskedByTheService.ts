import type { StakeholderKind } from '../../programme/Stakeholder.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { asksPeople } from './asksPeople.ts';

/** Can people answer freely? */
export const surveyAskedByTheService: Rule = {
  code: 'survey/asked-by-the-service',
  severity: 'warning',
  asks: { fr: 'Les personnes peuvent-elles répondre librement ?', en: 'Can people answer freely?' },
  words: {
    fr: '« {label} » : les personnes sont interrogées par ceux qui les accompagnent, au risque de réponses de politesse.',
    en: '“{label}”: people are interviewed by those who support them, who may be told what they like to hear.',
  },
  find: function* ({ instruments, stakeholders }) {
    const kinds = new Map(stakeholders.map(({ id, kind }) => [id, kind]));
    for (const instrument of instruments) {
      const { id, name, askedBy, respondents = [], biases = [] } = instrument;
      if (askedBy !== 'service' || !asksPeople(instrument)) continue;
      const depends = respondents.length === 0 || respondents.some((one) => !independent.has(kinds.get(one)));
      const dealtWith = biases.some(
        ({ type, mitigation }) =>
          mitigation !== undefined && (type === 'desirability' || type === 'interviewer'),
      );
      if (depends && !dealtWith) yield { params: { label: name }, at: placeOf('instrument', id, '/askedBy') };
    }
  },
};

/** Those who receive no help from whom they answer. */
const independent: ReadonlySet<StakeholderKind | undefined> = new Set<StakeholderKind>([
  'team',
  'elected-members',
  'partner',
  'funder',
]);
