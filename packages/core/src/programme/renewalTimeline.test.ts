import { expect, test } from 'vitest';
import { yearlyTouchpoints } from '../plan/yearlyTouchpoints.ts';
import { approvalCircularOn } from './approvalCircularOn.ts';
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

test('PR-05 an approval keeps the circular under which it starts', () => {
  const codes = ['2012-06-19', '2012-06-20', '2016-03-15', '2016-03-16', '2025-12-17', '2025-12-18'].map(
    (day) => approvalCircularOn(day)?.code,
  );
  expect(codes).toEqual([undefined, '2012-013', '2012-013', '2016-005', '2016-005', '2025-12-18']);
});
