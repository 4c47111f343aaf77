import type { Dossier } from '../../dossier/Dossier.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { asksPeople } from './asksPeople.ts';

/** Does one voice decide? */
export const planSingleSource: Rule = {
  code: 'plan/single-source',
  severity: 'hint',
  asks: { fr: 'Une seule voix décide-t-elle ?', en: 'Does one voice decide?' },
  words: {
    fr: 'L’effet « {label} » repose sur une seule source : « {source} ».',
    en: 'Outcome “{label}” rests on a single source: “{source}”.',
  },
  find: function* (dossier) {
    const { evaluationPlan, learning, instruments, results } = dossier;
    if (!evaluationPlan) return;
    const questioned = (evaluationPlan.questions ?? []).flatMap(({ about = [] }) => about);
    const judged = new Set([...questioned, ...learning.claims.map(({ about }) => about)]);
    const sources = sourcesOf(dossier);
    // one questionnaire is one voice where one group answers it
    const voices = new Map(
      instruments
        .filter((one) => asksPeople(one) && one.respondents?.length === 1)
        .map(({ id, name }) => [id, name]),
    );
    for (const { id, level, statement } of results.nodes) {
      const [only, ...more] = sources.get(id) ?? [];
      const source = voices.get(only ?? '');
      if ((level === 'outcome' || level === 'impact') && judged.has(id) && more.length === 0 && source)
        yield { params: { label: statement, source }, at: placeOf('result-node', id) };
    }
  },
};

/** By result, what tells of it: instruments by id, everything else under a name of its own. */
function sourcesOf({ indicators, learning }: Dossier): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>();
  const add = (node: string | undefined, source: string) => {
    if (node !== undefined) sources.set(node, (sources.get(node) ?? new Set()).add(source));
  };
  for (const { id, measures = [], instrument } of indicators)
    for (const node of measures) add(node, instrument ?? `indicator ${id}`);
  for (const { about = [], instrument } of learning.verbatims)
    for (const node of about) add(node, instrument ?? 'verbatims');
  for (const { about } of learning.harvestedOutcomes) add(about, 'harvested outcomes');
  for (const { about, evidence } of learning.notableResults) if (evidence?.length) add(about, 'evidence');
  return sources;
}
