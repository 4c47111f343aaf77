import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isEffect } from './isEffect.ts';

/** What changes for this group? */
export const tocStakeholderWithoutChange: Rule = {
  code: 'toc/stakeholder-without-change',
  severity: 'hint',
  asks: { fr: 'Qu’est-ce qui change pour ce groupe ?', en: 'What changes for this group?' },
  words: {
    fr: 'La partie prenante « {label} » n’a aucun effet attendu.',
    en: 'Stakeholder “{label}” has no expected change.',
  },
  find: function* ({ frames, results, stakeholders, valuation }) {
    const effects = results.nodes.filter(isEffect);
    const changing = new Set(effects.flatMap((node) => node.stakeholders ?? []));
    // where no effect names its group, the groups are kept elsewhere
    if (changing.size === 0) return;
    for (const { progressMarkers = [] } of results.nodes)
      for (const { partner } of progressMarkers) if (partner !== undefined) changing.add(partner);
    for (const { rows } of frames)
      for (const { stakeholder } of rows) if (stakeholder !== undefined) changing.add(stakeholder);
    for (const { stakeholder } of valuation?.outcomes ?? []) changing.add(stakeholder);
    for (const { id, name, kind } of stakeholders) {
      // of a boundary partner, outcome mapping asks in its own words
      const meant = kind === undefined || kind === 'target-group';
      if (meant && !changing.has(id)) yield { params: { label: name }, at: placeOf('stakeholder', id) };
    }
  },
};
