import { expect, test } from 'vitest';
import { yearlyTouchpoints } from '../plan/yearlyTouchpoints.ts';
import { renewalTimeline } from './renewalTimeline.ts';

test('OC-02 the renewal of an approval that ends on 31 December 2024', () => {
  expect(renewalTimeline('2024-12-31').map(({ code, from, to }) => [code, from, to])).toEqual([
    ['start', '2023-10-31', undefined],
    ['review-and-diagnosis', '2023-12-31', '2024-04-30'],
    ['stakes', '2024-06-30', undefined],
    ['committee', '2024-09-30', undefined],
  ]);
});

test('OC-10 one review a year until the approval ends, whole years or not', () => {
  const dates = (start: string, end: string) => yearlyTouchpoints({ start, end }).map(({ date }) => date);
  expect(dates('2024-01-01', '2027-12-31')).toEqual(['2024-12-31', '2025-12-31', '2026-12-31', '2027-12-31']);
  expect(dates('2023-06-01', '2025-01-15')).toEqual(['2024-05-31', '2025-01-15']);
  expect(dates('2024-02-29', '2026-03-01')).toEqual(['2025-02-27', '2026-02-27', '2026-03-01']);
  expect(dates('2025-01-02', '2025-01-01')).toEqual([]);
});
