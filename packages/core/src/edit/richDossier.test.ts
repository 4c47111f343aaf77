import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../dossier/entitiesOf.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import { referenceFields } from '../dossier/references.data.ts';
import { referencesOf } from '../dossier/referencesOf.ts';
import { parseDossier } from '../format/parseDossier.ts';
import { serialiseDossier } from '../format/serialiseDossier.ts';
import { richDossier } from './fixtures/richDossier.data.ts';

describe('the dossier that edits are tried on', () => {
  test('is well-formed and sound, with every kind of entity', () => {
    const { value, issues } = parseDossier(serialiseDossier(richDossier));
    expect(issues).toEqual([]);
    expect(value).toEqual(richDossier);
    const kinds = new Set([...entitiesOf(richDossier)].map(({ kind }) => kind));
    expect(entityLists.map(({ kind }) => kind).filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test('cites every kind that can be cited, but a revision: only a frozen version cites one', () => {
    const used = new Set([...referencesOf(richDossier)].map(({ expected }) => expected));
    const never = new Set(referenceFields.map(({ to }) => to).filter((to) => !used.has(to)));
    expect([...never]).toEqual(['revision']);
  });
});
