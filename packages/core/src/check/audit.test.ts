import { describe, expect, test } from 'vitest';
import type { Dossier } from '../dossier/Dossier.ts';
import { entitiesOf } from '../dossier/entitiesOf.ts';
import { parseDossier } from '../format/parseDossier.ts';
import { serialiseDossier } from '../format/serialiseDossier.ts';
import { check } from './check.ts';

/** Dossiers of people who had not read the rules; the lists of faults were written before the rules read them. */
const textOf = async (name: string): Promise<string> =>
  ((await import(`./fixtures/audit/${name}.json?raw`)) as { readonly default: string }).default;

async function read(name: string) {
  const text = await textOf(name);
  const { value, issues } = parseDossier(text);
  expect(issues).toEqual([]);
  const dossier = value as Dossier;
  expect(serialiseDossier(dossier)).toBe(text);
  const entities = [...entitiesOf(dossier)].filter(({ kind }) => kind !== 'observation');
  expect(entities.length).toBeGreaterThanOrEqual(40);
  const issuesFound = check(dossier, { asOf: '2025-06-30' }).map(({ at, code, severity }) => {
    // what is about no entity is about the dossier
    const id = (at?.in === 'dossier' && at.entity?.id) || dossier.id;
    return { severity, name: `${code} @ ${id}` };
  });
  return issuesFound;
}

describe('a careful dossier that no rule was written for', () => {
  test.each([
    'careful-petits-canaux',
    'careful-baie-des-outardes',
    'careful-quatre-vents',
    'careful-second-simmer',
    'careful-fontaines-ouvertes',
  ])('%s: no error, no warning, at most five questions', async (name) => {
    const issues = await read(name);
    expect(issues.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(issues.length).toBeLessThanOrEqual(5);
  });
});

describe('a careless dossier that no rule was written for', () => {
  test.each(['careless-butte-aux-lilas', 'careless-passerelle', 'careless-harbour-row'])(
    '%s: every planted fault is named once, at its place, and nothing else is an error',
    async (name) => {
      const issues = await read(name);
      const faults: readonly { readonly code: string; readonly id: string }[] = JSON.parse(
        await textOf(`${name}.faults`),
      );
      const planted = faults.map(({ code, id }) => `${code} @ ${id}`);
      expect(planted.length).toBeGreaterThanOrEqual(40);
      const found = issues.map((issue) => issue.name);
      expect(planted.filter((fault) => found.filter((one) => one === fault).length !== 1)).toEqual([]);
      const others = issues.filter((issue) => !planted.includes(issue.name));
      expect(others.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(others.length).toBeLessThanOrEqual(3);
    },
  );
});
