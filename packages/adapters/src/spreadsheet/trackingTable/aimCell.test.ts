import { formatDay, type Indicator } from '@jalon/core';
import { expect, test } from 'vitest';
import { aimOf, aimText } from './aimCell.ts';

const autonomy: Indicator = {
  id: 'autonomy',
  name: 'Autonomy',
  unit: 'niveau',
  scale: 'ordinal',
  levels: [{ code: 'alone', label: { fr: 'Seul', en: 'Alone' } }],
  measures: [],
  targets: [{ id: 't', value: 'alone', date: '2025-12-31' }],
};

test('a target that is no number is shown in words, which no formula counts', () => {
  expect(aimOf(autonomy, undefined, 'fr')).toEqual({ text: 'Seul', remark: formatDay('2025-12-31', 'fr') });
  const charter: Indicator = { ...autonomy, scale: 'yes-no', targets: [{ id: 't', value: true }] };
  expect(aimOf(charter, undefined, 'en')).toEqual({ text: 'yes' });
});

test('so is a baseline', () => {
  expect(aimText('alone', autonomy, 'en')).toBe('Alone');
  expect(aimText('unknown', autonomy, 'en')).toBe('unknown');
  expect(aimText(false, autonomy, 'fr')).toBe('non');
  expect(aimText(undefined, autonomy, 'fr')).toBe('');
});
