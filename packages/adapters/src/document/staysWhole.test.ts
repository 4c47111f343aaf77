import { expect, test } from 'vitest';
import { staysWhole } from './staysWhole.ts';

const rows = (count: number, text: string) =>
  Array.from({ length: count }, () => [{ content: [text], detail: [{ kind: 'strong' as const, text }] }]);

test('few rows of few words stay on one page', () => {
  expect(staysWhole({ rows: rows(8, 'dix lettres') })).toBe(true);
  expect(staysWhole({ rows: rows(9, 'a') })).toBe(false);
  expect(staysWhole({ rows: rows(2, 'x'.repeat(250)) })).toBe(false);
});
