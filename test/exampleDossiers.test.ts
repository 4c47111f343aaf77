import { readFileSync } from 'node:fs';
import { type Dossier, entitiesOf, type Issue } from '@jalon/core';
import { check, standardRules } from '@jalon/core/check';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { indicatorRules } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { root } from '../scripts/doors.mjs';

const rules = [...standardRules, ...indicatorRules];
const read = (name: string): Dossier => {
  const text = readFileSync(`${root}/examples/${name}/dossier.json`, 'utf8');
  const { value, issues } = parseDossier(text);
  expect(issues).toEqual([]);
  expect(serialiseDossier(value as Dossier)).toBe(text);
  return value as Dossier;
};
const entities = (dossier: Dossier) =>
  [...entitiesOf(dossier)].filter(({ kind }) => kind !== 'observation').length;

/** `code @ id`: the dossier's own where an issue is about no entity. */
const named = (dossier: Dossier, { code, at }: Issue) =>
  `${code} @ ${at?.in === 'dossier' ? (at.entity?.id ?? dossier.id) : ''}`;

describe('the careful association', () => {
  const dossier = read('careful');
  test('has at least forty entities beside its observations', () => {
    expect(entities(dossier)).toBeGreaterThanOrEqual(40);
  });
  test('has no error, no warning, at most five questions', () => {
    const issues = check(dossier, { rules, asOf: '2025-06-30' });
    expect(issues.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(issues.length).toBeLessThanOrEqual(5);
  });
});

describe('the careless association', () => {
  const dossier = read('careless');
  const issues = check(dossier, { rules, asOf: '2025-06-30' });
  const faults: readonly { code: string; id: string }[] = JSON.parse(
    readFileSync(`${root}/examples/careless/faults.json`, 'utf8'),
  );
  const found = issues.map((issue) => named(dossier, issue));

  test('has at least forty entities and forty planted faults', () => {
    expect(entities(dossier)).toBeGreaterThanOrEqual(40);
    expect(faults.length).toBeGreaterThanOrEqual(40);
  });
  test.each(faults)('$code is named once, at $id', ({ code, id }) => {
    expect(found.filter((one) => one === `${code} @ ${id}`)).toHaveLength(1);
  });
  test('nothing else is an error, nor a warning', () => {
    const planted = new Set(faults.map(({ code, id }) => `${code} @ ${id}`));
    const others = issues.filter((issue) => !planted.has(named(dossier, issue)));
    expect(others.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(others.length).toBeLessThanOrEqual(2);
  });
});
