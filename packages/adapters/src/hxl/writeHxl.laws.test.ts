import type { Dossier } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { dossiers } from './fixtures/dossiers.ts';
import { readHxl } from './readHxl.ts';
import { writeHxl } from './writeHxl.ts';

const back = async (dossier: Dossier, form: 'csv' | 'json' | 'json-objects') => {
  const { files, losses } = writeHxl(dossier, { form });
  const { value, issues } = await readHxl(files[0]?.bytes ?? '', { file: files[0]?.name ?? '' });
  if (!value) throw new Error(JSON.stringify(issues));
  return undeclaredLosses(dossier, value, losses);
};

test.each(['csv', 'json', 'json-objects'] as const)(
  'nothing is lost in silence through %s',
  async (form) => {
    await fc.assert(
      fc.asyncProperty(dossiers, async (dossier) => {
        expect(await back(dossier, form)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
  120_000,
);
