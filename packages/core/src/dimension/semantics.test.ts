import { expect, test } from 'vitest';
import { parseEntity } from '../format/parseEntity.ts';

test('sex and gender are two kinds of dimension, and there is none that is both', () => {
  const kindOf = (kind: string) => {
    const { value } = parseEntity('dimension', {
      id: 'd',
      name: 'D',
      kind,
      categories: [{ code: 'a', label: 'A' }],
    });
    return value?.kind;
  };
  expect([kindOf('sex'), kindOf('gender')]).toEqual(['sex', 'gender']);
  expect([kindOf('sex-or-gender'), kindOf('sexe')]).toEqual([undefined, undefined]);
  expect(kindOf('org.example/identity')).toBe('org.example/identity');
});
