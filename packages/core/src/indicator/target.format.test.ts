import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import { parseDossier } from '../format/parseDossier.ts';
import { serialiseDossier } from '../format/serialiseDossier.ts';
import type { Indicator } from './Indicator.ts';

const indicator: Indicator = { id: 'i', name: 'I', unit: 'n', measures: [], targets: [] };
const reread = (fields: Partial<Indicator>) => {
  const dossier = createDossier({ id: 'd', title: 'D', indicators: [{ ...indicator, ...fields }] });
  return parseDossier(serialiseDossier(dossier));
};

describe('baseline and target on the scale of their indicator', () => {
  test.each([
    ['a number', { baseline: { value: 12 }, targets: [{ id: 't', value: 20 }] }],
    [
      'a level',
      {
        scale: 'ordinal',
        levels: [
          { code: 'helped', label: 'With help' },
          { code: 'alone', label: 'Alone' },
        ],
        baseline: { value: 'helped' },
        targets: [{ id: 't', value: 'alone' }],
      },
    ],
    ['yes or no', { scale: 'yes-no', baseline: { value: false }, targets: [{ id: 't', value: true }] }],
    ['a day', { scale: 'date', targets: [{ id: 't', value: '2024-09-02' }] }],
  ] as const)('%s is read back as it was written', (_, fields) => {
    const { value, issues } = reread(fields);
    expect(issues).toEqual([]);
    expect(value?.indicators[0]).toEqual({ ...indicator, ...fields });
  });

  test('anything else is refused', () => {
    expect(reread({ targets: [{ id: 't', value: [20] as never }] }).value).toBeUndefined();
    expect(reread({ baseline: { value: null as never } }).value).toBeUndefined();
  });
});
