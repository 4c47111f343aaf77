import { approvalCircularOn } from '../../programme/approvalCircularOn.ts';
import { approvalCirculars } from '../../programme/approvalCirculars.data.ts';
import type { Rule } from '../Rule.ts';

/** Which circular applies? */
export const cafApprovalFrameOutdated: Rule = {
  code: 'caf/approval-frame-outdated',
  severity: 'warning',
  asks: { fr: 'Quelle circulaire s’applique ?', en: 'Which circular applies?' },
  words: {
    fr: 'Le projet vise la circulaire {a} alors que l’agrément, qui débute le {start:day}, relève de la circulaire {b}.',
    en: 'The project cites circular {a} but its approval, which begins on {start:day}, falls under circular {b}.',
  },
  find: function* ({ programme }) {
    const { circular, start = '' } = programme?.approval ?? {};
    if (circular === undefined) return;
    // several may be cited: the newest counts; one that is not known here says nothing
    const cited = approvalCirculars.findLast((one) => one.cited.test(circular));
    const applies = approvalCircularOn(start);
    if (cited && applies && cited.from < applies.from)
      yield {
        params: { a: cited.code, b: applies.code, start },
        at: { in: 'dossier', pointer: '/programme/approval/circular' },
      };
  },
};
