import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentEntities } from '../carriage/documentEntities.ts';
import { childcare } from './fixtures/childcare.ts';
import { dossierArbitrary } from './fixtures/dossierArbitrary.ts';
import { publisher } from './fixtures/publisher.ts';
import { iatiCarriages } from './iatiCarriages.ts';
import { iatiFormat } from './iatiFormat.ts';

const sureness = (head: string) => iatiFormat.recognise(head, { bytes: new Uint8Array() });

describe('IATI as a format of exchange', () => {
  test('its files are known by their first element', () => {
    expect(sureness('<?xml version="1.0"?>\n<!-- made by hand -->\n<iati-activities version="2.03">')).toBe(
      1,
    );
    expect(sureness('<iati:iati-activities xmlns:iati="urn:x">')).toBe(1);
    expect(sureness('<iati-activity>')).toBe(0.9);
    expect(sureness('<iati-organisations version="2.03">')).toBe(0.9);
    expect(sureness('<?mso-application progid="Excel.Sheet"?><Workbook/>')).toBe(0);
    expect(sureness('iati-activities;2.03')).toBe(0);
  });

  test('it writes, reads, judges', async () => {
    const options: object = publisher;
    const written = await iatiFormat.write?.(childcare as never, options);
    const bytes = written?.files[0]?.bytes ?? new Uint8Array();
    const { value } = (await iatiFormat.read?.(bytes)) ?? {};
    expect(value?.map(({ id }) => id)).toEqual(['maison-des-lucioles']);
    expect((await iatiFormat.judge?.(bytes))?.map(({ by }) => by)).toEqual(['schema', 'ruleset', 'funder']);
  });

  test('every field that it says it carries is put to the test by the laws', () => {
    const met = new Set(
      fc
        .sample(dossierArbitrary({ lossless: true }), { numRuns: 600, seed: 7 })
        .flatMap((dossier) => documentEntities(dossier))
        .flatMap(({ kind, fields }) => [...fields.keys()].map((field) => `${kind} ${field}`)),
    );
    // those that only files of others bring: the official files try them
    const fromFiles = ['territory', 'extensions'];
    const untried = iatiCarriages
      .filter(({ kind }) => kind !== 'budget-line')
      .flatMap(({ kind, fields }) =>
        fields.filter((field) => !fromFiles.includes(field)).map((field) => `${kind} ${field}`),
      )
      .filter((field) => !met.has(field));
    expect(untried).toEqual([]);
  });
});
