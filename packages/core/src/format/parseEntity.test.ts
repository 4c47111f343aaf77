import { describe, expect, test } from 'vitest';
import type { Dossier } from '../dossier/Dossier.ts';
import type { EntityKind } from '../dossier/EntityKind.ts';
import type { EntityModels } from '../dossier/EntityModels.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import { isJalonError } from '../issue/JalonError.ts';
import type { Portfolio } from '../portfolio/Portfolio.ts';
import type { Register } from '../register/Register.ts';
import { parseEntity } from './parseEntity.ts';

describe('parseEntity', () => {
  test('reads an entity with every collection present', () => {
    const { value, issues } = parseEntity('indicator', { id: 'i', name: 'I', unit: 'days' });
    const indicator: Indicator | undefined = value;
    expect(issues).toEqual([]);
    expect(indicator).toEqual({ id: 'i', name: 'I', unit: 'days', measures: [], targets: [] });
  });

  test('reads what stands inside another entity, and what has no id', () => {
    expect(parseEntity('target', { id: 't', value: 3 }).value).toEqual({ id: 't', value: 3 });
    expect(parseEntity('programme', { name: 'P' }).value?.roles).toEqual([]);
  });

  test('gives the place of a fault inside the entity', () => {
    const { value, issues } = parseEntity('indicator', {
      id: 'i',
      name: 'I',
      unit: 'u',
      targets: [{ id: 3 }],
    });
    expect(value).toBeUndefined();
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['format/wrong-type', { in: 'dossier', pointer: '/targets/0/id' }],
    ]);
  });

  test('asks each kind for its own form: an empty object is none of them', () => {
    for (const kind of Object.keys(entityWords) as EntityKind[]) {
      const { value, issues } = parseEntity(kind, {});
      expect(value, kind).toBeUndefined();
      expect(
        issues.every(({ code }) => code === 'format/missing'),
        kind,
      ).toBe(true);
      expect(issues.length, kind).toBeGreaterThan(0);
    }
  });

  test('a kind that does not exist is a mistake of the program', () => {
    try {
      parseEntity('toString' as EntityKind, {});
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
    }
  });
});

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
type At<Model, Path extends string> = Path extends `${infer Key}/${infer Rest}`
  ? Key extends '*'
    ? At<ItemOf<Model>, Rest>
    : Key extends keyof NonNullable<Model>
      ? At<NonNullable<Model>[Key], Rest>
      : never
  : Path extends keyof NonNullable<Model>
    ? ItemOf<NonNullable<Model>[Path]>
    : never;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

test('the models are those that stand at the places of the kinds', () => {
  // a sample of each document; a wrong model does not compile
  const same: readonly true[] = [
    true satisfies Same<EntityModels['result-node'], At<Dossier, 'results/nodes'>>,
    true satisfies Same<EntityModels['progress-marker'], At<Dossier, 'results/nodes/*/progressMarkers'>>,
    true satisfies Same<EntityModels['frame-row'], At<Dossier, 'frames/*/rows'>>,
    true satisfies Same<EntityModels['target'], At<Dossier, 'indicators/*/targets'>>,
    true satisfies Same<EntityModels['grant'], At<Dossier, 'programme/grants'>>,
    true satisfies Same<EntityModels['claim'], At<Dossier, 'learning/claims'>>,
    true satisfies Same<EntityModels['code'], At<Dossier, 'instruments/*/codebook'>>,
    true satisfies Same<EntityModels['stage-passage'], At<Dossier, 'collective/cycle'>>,
    true satisfies Same<EntityModels['valued-outcome'], At<Dossier, 'valuation/outcomes'>>,
    true satisfies Same<EntityModels['revision'], At<Dossier, 'revisions'>>,
    true satisfies Same<EntityModels['support-step'], At<Portfolio, 'steps'>>,
    true satisfies Same<EntityModels['organisation-merge'], At<Portfolio, 'merges'>>,
    true satisfies Same<EntityModels['response'], At<Register, 'responses'>>,
  ];
  expect(same).not.toContain(false);
  expect(entityLists.map(({ path }) => path)).toContain('instruments/*/codebook');
});
