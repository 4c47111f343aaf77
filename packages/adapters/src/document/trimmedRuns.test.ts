import { expect, test } from 'vitest';
import { trimmedRuns } from './trimmedRuns.ts';

test('blanks go at both ends and stay between', () => {
  expect(trimmedRuns(['\n a ', { kind: 'strong', text: ' b\n' }])).toEqual([
    'a ',
    { kind: 'strong', text: ' b' },
  ]);
  expect(trimmedRuns([' a '])).toEqual(['a']);
  expect(trimmedRuns([])).toEqual([]);
});
