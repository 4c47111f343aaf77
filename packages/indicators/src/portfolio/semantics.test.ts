import { expect, test } from 'vitest';
import { definitionHash } from '../definition/definitionHash.ts';
import { poolIndicator } from './poolIndicator.ts';

test('one definition, word for word, does not make two values comparable', () => {
  const definition = {
    unit: 'people',
    countOf: 'distinct-people' as const,
    definition: { fr: 'Personnes venues au moins une fois.' },
  };
  const period = { start: '2024-01-01', end: '2024-12-31' };
  const shared = {
    id: 'people',
    name: 'People',
    ...definition,
    partners: [{ organisation: 'a' }, { organisation: 'b' }],
  };
  expect(definitionHash(definition)).toBe(definitionHash(structuredClone(definition)));
  const lines = [
    { period, organisation: 'a', value: 10, population: 'Parents' },
    { period, organisation: 'b', value: 5, population: 'Enfants' },
  ];
  const pooled = poolIndicator(shared, lines, { overlap: 'none' });
  expect(pooled).toMatchObject({ status: 'not-computable', reason: 'mixed-populations', taken: [] });
  expect(pooled).not.toHaveProperty('value');
  // alike in population too, they are pooled
  const alike = lines.map((line) => ({ ...line, population: 'Parents' }));
  expect(poolIndicator(shared, alike, { overlap: 'none' }).value).toBe(15);
});
