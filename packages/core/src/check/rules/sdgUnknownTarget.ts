import { isSdgTarget } from '../../sdg/isSdgTarget.ts';
import { sdgMessages } from '../../sdg/sdgMessages.ts';
import type { Rule } from '../Rule.ts';
import { sdgLinksOf } from './sdgLinksOf.ts';

/** Is it a target of the 2030 Agenda? */
export const sdgUnknownTarget: Rule = {
  code: 'sdg/unknown-target',
  severity: 'error',
  asks: { fr: 'Cette cible des ODD existe-t-elle ?', en: 'Does this SDG target exist?' },
  words: sdgMessages['sdg/unknown-target'],
  find: function* (dossier) {
    for (const { target, at } of sdgLinksOf(dossier)) {
      if (target !== undefined && !isSdgTarget(target)) yield { params: { target }, at };
    }
  },
};
