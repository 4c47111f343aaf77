import type { HarvestedOutcome, NotableResult, ResultSign, Stakeholder } from '@jalon/core';
import { itemsOf } from '../frame/itemsOf.ts';
import { keeping } from '../keptOf.ts';
import { normaliseName } from '../normaliseName.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import type { TableImporter } from '../TableImporter.ts';
import { wordingsOf } from '../wordingsOf.ts';
import { factsBeside } from './factsBeside.ts';
import { type ListEntry, mergeEntries } from './mergeEntries.ts';
import { sourcesOf } from './sourcesOf.ts';

const beside = ['people', 'intensity', 'duration', 'sdg', 'comment'];

/**
 * Registers of effects: one whose sign is given and of which is said whether it was intended is a notable result, any other
 * a harvested outcome, of which neither has to be known.
 */
export const impactsImporter: TableImporter = {
  kind: 'impact-register',
  import: (state, table, { file }) => {
    const sources = sourcesOf(table, file).filter(({ row }) => row.name?.trim());
    const actors = sources.flatMap((source): ListEntry<Stakeholder>[] => {
      const name = source.row.text['effect.for']?.trim();
      return name ? [{ source, seed: name, entity: { name } }] : [];
    });
    const people = mergeEntries(state, state.dossier.stakeholders, actors, {
      kind: 'stakeholder',
      keysOf: ({ name }) => wordingsOf(name).map(normaliseName),
    });
    const actorOf = new Map(actors.map(({ source }, at) => [source, people.ids[at]]));
    if (people.all !== state.dossier.stakeholders) state.take({ ...state.dossier, stakeholders: people.all });
    const notable: ListEntry<NotableResult>[] = [];
    const harvested: ListEntry<HarvestedOutcome>[] = [];
    for (const source of sources) {
      const text = source.row.name?.trim() ?? '';
      const { sign, planned } = judgedOf(source);
      const evidence = itemsOf(source.row, 'evidence');
      const stakeholder = actorOf.get(source);
      const facts = factsBeside(source, beside);
      const shown = evidence.length > 0 ? { evidence } : {};
      if (sign !== undefined && planned !== undefined) {
        const entity = { text, sign, planned, ...shown, ...keeping({ ...facts, stakeholder }) };
        notable.push({ source, seed: text, entity });
      } else {
        const entity = {
          description: text,
          ...(stakeholder === undefined ? {} : { stakeholder }),
          ...(sign === undefined ? {} : { sign }),
          ...shown,
          ...keeping({ ...facts, planned }),
        };
        harvested.push({ source, seed: text, entity });
        const lacks =
          sign === undefined
            ? { fr: 'le signe', en: 'the sign' }
            : { fr: 's’il était attendu', en: 'whether it was expected' };
        state.issues.push(rowIssue(source, 'import/effect-harvested', 'hint', { lacks }));
      }
    }
    const { dossier } = state;
    const { learning } = dossier;
    const results = mergeEntries(state, learning.notableResults, notable, {
      kind: 'notable-result',
      keysOf: ({ text }) => wordingsOf(text).map(normaliseName),
    });
    const outcomes = mergeEntries(state, learning.harvestedOutcomes, harvested, {
      kind: 'harvested-outcome',
      keysOf: ({ description, stakeholder = '' }) =>
        wordingsOf(description).map((words) => `${normaliseName(words)} ${stakeholder}`),
    });
    if (results.all !== learning.notableResults || outcomes.all !== learning.harvestedOutcomes) {
      const after = { ...learning, notableResults: results.all, harvestedOutcomes: outcomes.all };
      state.take({ ...dossier, learning: after });
    }
    return undefined;
  },
};

const signs: ReadonlySet<string> = new Set(['positive', 'negative', 'mixed']);
const signOf = { '+': 'positive', '-': 'negative', '±': 'mixed' } as const;

function judgedOf({ row }: RowSource): { readonly sign?: ResultSign; readonly planned?: boolean } {
  const code = row.values.find(({ field }) => field === 'effect.sign')?.code;
  const intended = row.values.find(({ field }) => field === 'effect.intended')?.code;
  const planned = intended === 'intended' ? true : intended === 'unintended' ? false : undefined;
  const sign =
    code === undefined
      ? undefined
      : signs.has(code)
        ? (code as ResultSign)
        : Object.hasOwn(signOf, code)
          ? signOf[code as keyof typeof signOf]
          : undefined;
  return { ...(sign === undefined ? {} : { sign }), ...(planned === undefined ? {} : { planned }) };
}
