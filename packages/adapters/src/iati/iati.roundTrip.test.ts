import { readdirSync, readFileSync } from 'node:fs';
import type { Dossier } from '@jalon/core';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { childcare } from './fixtures/childcare.ts';
import { countRows } from './fixtures/countRows.ts';
import { dossierArbitrary } from './fixtures/dossierArbitrary.ts';
import { hasStandards, openOfficialSchema, standards } from './fixtures/officialSchema.ts';
import { publisher } from './fixtures/publisher.ts';
import { readIati } from './read/readIati.ts';
import { writeIati } from './write/writeIati.ts';

const filesIn = (folder: string): readonly string[] =>
  hasStandards
    ? readdirSync(`${standards}/${folder}`)
        .filter((name) => name.endsWith('.xml'))
        .map((name) => `${folder}/${name}`)
    : [];
const valid = ['real', 'spec-example', 'cases/activity-tests/should-pass'].flatMap(filesIn);
const faulty = filesIn('cases/activity-tests/should-fail/result');

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const read = async (bytes: Uint8Array): Promise<readonly Dossier[]> => (await readIati(bytes)).value ?? [];

// the official schemas and files lie beside the repository, where they are given
describe.skipIf(!hasStandards)('with the official material of IATI', { timeout: 180_000 }, () => {
  let faultsOf: (xml: string) => readonly string[];
  beforeAll(() => {
    faultsOf = openOfficialSchema();
  });

  test('there are files to try', () => {
    expect(valid.length).toBeGreaterThan(5);
    expect(faulty.length).toBeGreaterThan(30);
  });

  test.each(valid)('%s keeps every row of its results through reading, writing, reading', async (path) => {
    const bytes = new Uint8Array(readFileSync(`${standards}/${path}`));
    const dossiers = await read(bytes);
    const { files, losses, issues } = writeIati(dossiers, { ...publisher, identifier: 'XX-DEMO-1' });
    expect(issues).toEqual([]);
    const written = files[0]?.bytes ?? new Uint8Array();
    expect(faultsOf(textOf(written))).toEqual([]);
    expect(countRows(textOf(written))).toEqual(countRows(textOf(bytes)));
    const again = await read(written);
    expect(again.length).toBe(dossiers.length);
    expect(losses).toEqual([]);
    for (const [index, dossier] of dossiers.entries())
      expect(undeclaredLosses(dossier, again[index] as Dossier, losses)).toEqual([]);
    // and from here on nothing changes any more
    expect(
      textOf(writeIati(again, { ...publisher, identifier: 'XX-DEMO-1' }).files[0]?.bytes ?? written),
    ).toBe(textOf(written));
  });

  test.each(faulty)('%s is written as a valid file, or not at all with a reason', async (path) => {
    const dossiers = await read(new Uint8Array(readFileSync(`${standards}/${path}`)));
    const { files, losses, issues } = writeIati(dossiers, { ...publisher, identifier: 'XX-DEMO-1' });
    if (!files[0]) {
      expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
      return;
    }
    expect(faultsOf(textOf(files[0].bytes))).toEqual([]);
    const [again] = await read(files[0].bytes);
    expect(undeclaredLosses(dossiers[0] as Dossier, again as Dossier, losses)).toEqual([]);
  });

  test('any dossier whatever is written as a valid file', () => {
    fc.assert(
      fc.property(dossierArbitrary(), (dossier) => {
        const { files } = writeIati([dossier], publisher);
        expect(faultsOf(textOf(files[0]?.bytes ?? new Uint8Array()))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the programme of an association is one', () => {
    const { files } = writeIati([childcare, childcare], {
      reportingOrganisation: { type: '22' },
      activityStatus: '2',
      at: '2025-01-31T10:00:00Z',
    });
    expect(faultsOf(textOf(files[0]?.bytes ?? new Uint8Array()))).toEqual([]);
  });
});
