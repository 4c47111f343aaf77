import { addMonths } from '../../time/addMonths.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import type { Rule } from '../Rule.ts';

/** Can an approval last so long? */
export const cafApprovalTooLong: Rule = {
  code: 'caf/approval-too-long',
  severity: 'warning',
  asks: { fr: 'Un agrément peut-il durer autant ?', en: 'Can an approval last so long?' },
  words: {
    fr: 'L’agrément court du {start:day} au {end:day} : il dure quatre ans au plus.',
    en: 'The approval runs from {start:day} to {end:day}: it lasts four years at most.',
  },
  find: function* ({ programme }) {
    const { start = '', end = '' } = programme?.approval ?? {};
    if (!isIsoDay(start) || !isIsoDay(end) || start > '9990') return;
    // many write the first day again where they mean the last: four years and a day are four years
    if (end > addMonths(start, 48))
      yield { params: { start, end }, at: { in: 'dossier', pointer: '/programme/approval/end' } };
  },
};
