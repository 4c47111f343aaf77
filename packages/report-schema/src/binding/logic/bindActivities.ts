import type { Dossier } from '@jalon/core';
import type { Binder } from '../Binder.ts';
import { boundTable } from '../boundTable.ts';
import { indicatorTexts } from '../indicatorTexts.ts';
import { namesOf, statementsOf } from '../namedBy.ts';

/** The activities: what each leads to, for whom, what was planned of it, what was done. */
export const bindActivities: Binder = (dossier, context) => {
  const { results, stakeholders } = dossier;
  return boundTable(
    results.nodes.flatMap((node, index) => {
      if (node.level !== 'activity') return [];
      const effects = results.links.flatMap(({ from, to, loop }) => (from === node.id && !loop ? [to] : []));
      const measuring = indicatorsOf(node.id, effects, dossier);
      const texts = indicatorTexts(measuring, dossier, context);
      return [
        {
          id: node.id,
          cells: {
            code: node.code,
            activity: node.statement,
            'leads-to': statementsOf(results, effects),
            'for-whom': namesOf(stakeholders, node.stakeholders),
            indicators: texts.names,
            target: texts.targets,
            current: texts.current,
          },
          pointers: [`/results/nodes/${index}`, ...measuring.map((at) => `/indicators/${at}`)],
        },
      ];
    }),
  );
};

/** Places of the indicators of an activity: those that measure it, else those of the outputs that it leads straight to. */
function indicatorsOf(activity: string, effects: readonly string[], dossier: Dossier): readonly number[] {
  const outputs = dossier.results.nodes.flatMap(({ id, level }) =>
    level === 'output' && effects.includes(id) ? [id] : [],
  );
  const measuring = (nodes: readonly string[]) =>
    dossier.indicators.flatMap(({ measures }, index) =>
      measures.some((id) => nodes.includes(id)) ? [index] : [],
    );
  const own = measuring([activity]);
  return own.length > 0 ? own : measuring(outputs);
}
