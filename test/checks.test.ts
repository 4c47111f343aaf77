import { readFileSync } from 'node:fs';
import { createDossier } from '@jalon/core';
import { standardRules } from '@jalon/core/check';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { expect, test } from 'vitest';
import { indicatorPages } from '../packages/indicators/src/check/fixtures/indicatorPages.ts';
import { indicatorRules } from '../packages/indicators/src/check/indicatorRules.ts';
import { reportPages } from '../packages/report-schema/src/check/fixtures/reportPages.ts';
import { reportRules } from '../packages/report-schema/src/check/reportRules.ts';
import { checkPages, writtenPages } from '../scripts/checks.ts';
import { root } from '../scripts/doors.mjs';

test('the pages on the checker are those of its examples (pnpm renew)', () => {
  const pages = checkPages();
  expect(writtenPages()).toEqual([...pages.keys()].sort());
  for (const [path, text] of pages) expect(readFileSync(`${root}/${path}`, 'utf8')).toBe(text);
});

test('every rule has a page in both languages', () => {
  const pages = checkPages();
  for (const { code } of [...standardRules, ...indicatorRules, ...reportRules([])]) {
    expect([...pages.keys()]).toContain(`docs/checks/${code}.md`);
    expect([...pages.keys()]).toContain(`docs/fr/checks/${code}.md`);
  }
});

test('the examples of rules that stand outside core have the right form', () => {
  for (const { bad, good, right } of [...indicatorPages, ...reportPages])
    for (const example of [bad, good, ...right])
      expect(parseDossier(serialiseDossier(createDossier(example))).issues).toEqual([]);
});
