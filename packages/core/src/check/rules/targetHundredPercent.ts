import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is everyone, always, realistic? */
export const targetHundredPercent: Rule = {
  code: 'target/hundred-percent',
  severity: 'hint',
  asks: { fr: 'Tout le monde, toujours : est-ce réaliste ?', en: 'Is everyone, always, realistic?' },
  words: {
    fr: '« {label} » : une cible de 100 % fait de chaque abandon un échec.',
    en: '“{label}”: a 100% target turns every drop-out into failure.',
  },
  find: function* ({ indicators, results }) {
    const changes = new Set(
      results.nodes.filter(({ level }) => level === 'outcome' || level === 'impact').map(({ id }) => id),
    );
    for (const { name, unit, direction, baseline, measures, targets } of indicators) {
      // what we do ourselves can be done in full; what changes in people cannot be ordered
      if (unit !== 'ratio' || direction !== 'increase' || !measures.some((id) => changes.has(id))) continue;
      if (baseline?.value === 1) continue;
      for (const { id, kind = 'value', of = 'level', value } of targets) {
        if (kind === 'value' && of === 'level' && value === 1)
          yield { params: { label: name }, at: placeOf('target', id, '/value') };
      }
    }
  },
};
