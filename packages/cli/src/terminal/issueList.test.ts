import type { Issue, Messages, Place } from '@jalon/core';
import { expect, test } from 'vitest';
import { issueList } from './issueList.ts';

const messages: Messages = { 'a/b': { fr: 'Ceci est faux.', en: 'This is wrong.' } };
const listed = (...places: readonly (Place | undefined)[]) => {
  const issues = places.map(
    (at): Issue => ({ code: 'a/b', severity: 'error', params: {}, ...(at ? { at } : {}) }),
  );
  return issueList(issues, { lang: 'en', messages, terminal: { width: 80, colour: false } });
};

test('the file is the heading of every place that has one, and is not said again below', () => {
  const lines = listed(
    { in: 'dossier', file: 'grants.json', pointer: '/grants/3/awardDate' },
    { in: 'text', file: 'grants.json', line: 4, column: 2 },
    { in: 'dossier', file: 'a.json', entity: { kind: 'indicator', id: 'hours' }, pointer: '/unit' },
    { in: 'sheet', file: 'a.xlsx', sheet: 'S', cell: 'B2' },
  ).split('\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('      '))).toEqual([
    'grants.json',
    '  ✗ error  /grants/3/awardDate  a/b',
    '  ✗ error  line 4:2  a/b',
    'a.json',
    '  ✗ error  indicator hours, /unit  a/b',
    'a.xlsx, sheet “S”',
    '  ✗ error  cell B2  a/b',
  ]);
});

test('what has no file belongs to the dossier', () => {
  expect(listed({ in: 'dossier', pointer: '/title' }, { in: 'report', item: 'costs' }, undefined)).toBe(
    [
      'dossier',
      '  ✗ error  /title  a/b',
      '      This is wrong.',
      '  ✗ error  item “costs”  a/b',
      '      This is wrong.',
      '  ✗ error  a/b',
      '      This is wrong.',
    ].join('\n'),
  );
});
