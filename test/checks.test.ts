import { readFileSync } from 'node:fs';
import { standardRules } from '@jalon/core/check';
import { expect, test } from 'vitest';
import { checkPages, writtenPages } from '../scripts/checks.ts';
import { root } from '../scripts/doors.mjs';

test('the pages on the checker are those of its examples (pnpm renew)', () => {
  const pages = checkPages();
  expect(writtenPages()).toEqual([...pages.keys()].sort());
  for (const [path, text] of pages) expect(readFileSync(`${root}/${path}`, 'utf8')).toBe(text);
});

test('every rule has a page in both languages', () => {
  const pages = checkPages();
  for (const { code } of standardRules) {
    expect([...pages.keys()]).toContain(`docs/checks/${code}.md`);
    expect([...pages.keys()]).toContain(`docs/fr/checks/${code}.md`);
  }
});
