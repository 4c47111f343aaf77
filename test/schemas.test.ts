import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossierDocument } from '../packages/core/src/format/dossierDocument.ts';
import { parseDocument } from '../packages/core/src/format/parseDocument.ts';
import { portfolioDocument } from '../packages/core/src/format/portfolioDocument.ts';
import { registerDocument } from '../packages/core/src/format/registerDocument.ts';
import { root } from '../scripts/doors.mjs';
import { arbitraryOf, plainWays, spoil, spoiling } from './arbitraryOf.ts';

const schemaOf = (name: string) => `${root}/packages/core/schemas/${name}.schema.json`;

/** Whether an independent reader of JSON Schema accepts each document. */
function verdicts(name: string, documents: readonly unknown[]): readonly boolean[] {
  const ajv = new Ajv2020({ validateFormats: false, strict: false });
  const validate = ajv.compile(JSON.parse(readFileSync(schemaOf(name), 'utf8')));
  return documents.map((document) => validate(JSON.parse(JSON.stringify(document))));
}

test('the schema accepts the dossier of the demo, and refuses it with a fault planted anywhere', () => {
  const demo = JSON.parse(readFileSync(`${root}/examples/demo/dossier.json`, 'utf8'));
  const [indicator] = demo.indicators;
  const planted = [
    { ...demo, jalon: '2.0' },
    { ...demo, id: 'a b' },
    { ...demo, titel: 'typo' },
    { ...demo, title: { fr_FR: 'underscore' } },
    { ...demo, programme: { ...demo.programme, start: '2023-02-29' } },
    { ...demo, programme: { ...demo.programme, yearStartsInMonth: 13 } },
    { ...demo, indicators: [{ ...indicator, unit: '' }] },
    { ...demo, indicators: [{ ...indicator, baseline: { value: [12] } }] },
    { ...demo, indicators: [{ ...indicator, direction: 'upwards' }] },
    { ...demo, indicators: [{ ...indicator, id: undefined }] },
    { ...demo, results: { nodes: 3 } },
  ];
  const answers = verdicts('dossier', [demo, ...planted]);
  expect(answers).toEqual([true, ...planted.map(() => false)]);
});

describe.each([
  ['dossier', dossierDocument],
  ['portfolio', portfolioDocument],
  ['register', registerDocument],
] as const)('the schema of a %s', (name, kind) => {
  test('decides as the parser does, on sound and on spoilt documents', () => {
    const sound = arbitraryOf(kind.format).map((value) => ({ ...(value as object), jalon: '1.0' }));
    const some = fc
      .tuple(sound, fc.option(spoiling(plainWays), { freq: 3 }))
      .map(([value, how]) => (how ? spoil(value, how) : value));
    const documents: unknown[] = JSON.parse(JSON.stringify(fc.sample(some, 300)));
    const answers = verdicts(name, documents);
    expect(new Set(answers).size).toBe(2);
    const differing = documents.filter(
      (document, n) => (parseDocument<object>(document, kind as never).value !== undefined) !== answers[n],
    );
    expect(differing).toEqual([]);
  });
});
