import type { Stakeholder } from '@jalon/core';
import { keeping } from '../keptOf.ts';
import { normaliseName } from '../normaliseName.ts';
import type { TableImporter } from '../TableImporter.ts';
import { wordingsOf } from '../wordingsOf.ts';
import { factsBeside } from './factsBeside.ts';
import { mergeEntries } from './mergeEntries.ts';
import { sourcesOf } from './sourcesOf.ts';

/** What a map of stakeholders says beside the name. */
const beside = [
  'stakeholder.type',
  'interest',
  'influence',
  'position',
  'expectation',
  'contribution',
  'strategy',
  'responsible',
  'comment',
];

/** Maps of stakeholders: who they are; interest, influence, strategy are kept beside them. */
export const stakeholdersImporter: TableImporter = {
  kind: 'stakeholders',
  import: (state, table, { file }) => {
    const entries = sourcesOf(table, file).flatMap((source) => {
      const name = source.row.name?.trim();
      if (!name) return [];
      const entity: Omit<Stakeholder, 'id'> = { name, ...keeping(factsBeside(source, beside)) };
      return [{ source, seed: name, entity }];
    });
    const { dossier } = state;
    const { all } = mergeEntries(state, dossier.stakeholders, entries, {
      kind: 'stakeholder',
      keysOf: ({ name }) => wordingsOf(name).map(normaliseName),
    });
    if (all !== dossier.stakeholders) state.take({ ...dossier, stakeholders: all });
    return undefined;
  },
};
