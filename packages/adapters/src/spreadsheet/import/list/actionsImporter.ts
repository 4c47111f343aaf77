import type { ResultNode } from '@jalon/core';
import { keeping } from '../keptOf.ts';
import { normaliseCode, normaliseName } from '../normaliseName.ts';
import { rowIssue } from '../RowSource.ts';
import type { TableImporter } from '../TableImporter.ts';
import { wordingsOf } from '../wordingsOf.ts';
import { factsBeside } from './factsBeside.ts';
import { mergeEntries } from './mergeEntries.ts';
import { sourcesOf } from './sourcesOf.ts';

/** What an action plan says beside the action; a dossier has no field for who does it by when. */
const beside = [
  'responsible',
  'plan.start',
  'due',
  'calendar',
  'status',
  'priority',
  'plan.means',
  'plan.budget',
  'plan.indicators',
  'comment',
];

/** Action plans: each action is an activity of the results; who, when, how stay beside it. */
export const actionsImporter: TableImporter = {
  kind: 'action-plan',
  import: (state, table, { file }) => {
    const sources = sourcesOf(table, file);
    const entries = sources.flatMap((source) => {
      const { row } = source;
      const statement = row.name?.trim();
      if (!statement) return [];
      const objective = row.text['plan.objective'] ?? row.section;
      const entity: Omit<ResultNode, 'id'> = {
        level: 'activity',
        ...(row.code === undefined ? {} : { code: row.code }),
        statement,
        ...keeping({ ...factsBeside(source, beside), under: objective }),
      };
      return [{ source, seed: row.code ?? statement, entity }];
    });
    const { dossier } = state;
    const activities = dossier.results.nodes.filter(({ level }) => level === 'activity');
    const { all } = mergeEntries(state, activities, entries, {
      kind: 'activity',
      differ: (own, said) =>
        own.code !== undefined &&
        said.code !== undefined &&
        normaliseCode(own.code) !== normaliseCode(said.code),
      keysOf: ({ code, statement }) => [
        ...(code ? [`code ${normaliseCode(code)}`] : []),
        ...wordingsOf(statement).map(normaliseName),
      ],
    });
    if (all !== activities) {
      const now = new Map(all.map((node) => [node.id, node]));
      const known = new Set(dossier.results.nodes.map(({ id }) => id));
      const nodes = [
        ...dossier.results.nodes.map((node) =>
          node.level === 'activity' ? (now.get(node.id) ?? node) : node,
        ),
        ...all.filter(({ id }) => !known.has(id)),
      ];
      state.take({ ...dossier, results: { ...dossier.results, nodes } });
    }
    const named = sources.find(({ row }) => row.text['responsible']?.trim());
    if (named) {
      const at = named.row.values.find(({ field }) => field === 'responsible');
      state.issues.push(rowIssue(named, 'import/responsible-kept', 'hint', {}, at));
    }
    return undefined;
  },
};
