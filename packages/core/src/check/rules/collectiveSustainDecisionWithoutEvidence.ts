import type { SustainItem } from '../../collective/SustainItem.ts';
import type { Words } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Why keep or stop it? */
export const collectiveSustainDecisionWithoutEvidence: Rule = {
  code: 'collective/sustain-decision-without-evidence',
  severity: 'warning',
  asks: { fr: 'Pourquoi le garder ou l’arrêter ?', en: 'Why keep or stop it?' },
  words: {
    fr: 'La décision « {decision} » pour « {label} » ne s’appuie sur aucune preuve.',
    en: 'Decision “{decision}” for “{label}” rests on no evidence.',
  },
  find: function* ({ collective }) {
    for (const { id, what, decision, evidence = [] } of collective?.sustain ?? []) {
      if (decision !== undefined && evidence.length === 0)
        yield {
          params: { decision: decisionWords[decision], label: what },
          at: placeOf('sustain-item', id, '/evidence'),
        };
    }
  },
};

const decisionWords: Readonly<Record<NonNullable<SustainItem['decision']>, Words>> = {
  keep: { fr: 'garder', en: 'keep' },
  adapt: { fr: 'adapter', en: 'adapt' },
  transfer: { fr: 'transmettre', en: 'transfer' },
  stop: { fr: 'arrêter', en: 'stop' },
};
