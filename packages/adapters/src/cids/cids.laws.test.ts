import type { Dossier } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { arbitraryDossier } from './fixtures/arbitraryDossier.ts';
import { judgeCids, readCids, type WriteCidsOptions, writeCids } from './index.ts';

async function backAndForth(dossier: Dossier, options: WriteCidsOptions = {}) {
  const written = await writeCids(dossier, options);
  const bytes = written.files[0]?.bytes ?? new Uint8Array();
  const { value } = await readCids(bytes);
  if (value?.length !== 1 || !value[0]) throw new Error(`${value?.length} dossiers`);
  return { ...written, bytes, back: value[0] };
}

const waysToWrite: readonly WriteCidsOptions[] = [
  {},
  { tier: 'essential' },
  { base: 'https://example.org/impact/', lang: 'en' },
  { tier: 'essential', base: 'https://example.org/impact#', at: '2025-03-01T10:00:00Z' },
];

describe('what passes through a file of the standard', () => {
  test('nothing is lost that is not declared', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, fc.constantFrom(...waysToWrite), async (dossier, options) => {
        const { back, losses } = await backAndForth(dossier, options);
        expect(undeclaredLosses(dossier, back, losses)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('what was read is written again byte by byte', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, fc.constantFrom(...waysToWrite), async (dossier, options) => {
        const first = await backAndForth(dossier, options);
        const second = await backAndForth(first.back, options);
        expect(new TextDecoder().decode(second.bytes)).toBe(new TextDecoder().decode(first.bytes));
      }),
      { numRuns: 300 },
    );
  });

  test('whatever the dossier lacks, the file conforms to its tier', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, fc.constantFrom('basic', 'essential'), async (dossier, tier) => {
        const { files } = await writeCids(dossier, { tier });
        const [basic, essential] = await judgeCids(files[0]?.bytes ?? '');
        const judged = tier === 'basic' ? basic : essential;
        expect(judged?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
