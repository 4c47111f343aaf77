import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { parseReportSchema } from './parseReportSchema.ts';
import { reportSchemaJsonSchema } from './reportSchemaJsonSchema.ts';

const accepts = new Ajv2020({ strict: false }).compile(reportSchemaJsonSchema());
const title = { fr: 'A', en: 'A' };
const withItems = (...items: unknown[]) => ({
  id: 's',
  version: '1.0.0',
  title,
  source: title,
  sections: [{ id: 'all', title, items }],
});
const base = { id: 'a', kind: 'yes-no', title };
const b = (rest: object) => withItems(base, { id: 'b', title, ...rest });

describe('the JSON Schema of the schema language', () => {
  test('accepts the schemas of the library', () => {
    expect(accepts(JSON.parse(JSON.stringify(patronFourParts)))).toBe(true);
  });
  test.each([
    b({ kind: 'text', maxWords: 3, when: { item: 'a', is: true } }),
    b({ kind: 'text', when: { item: 'a', equals: true } }),
    b({ kind: 'text', when: { item: 'a', is: true, answered: true } }),
    b({ kind: 'computed', formula: '1 + 1', unit: 'n' }),
    b({ kind: 'computed', unit: 'n' }),
    b({
      kind: 'choice',
      options: [{ code: 'x', title }],
      other: title,
      multiple: true,
      rules: { count: { min: 1 } },
    }),
    b({ kind: 'choice', options: [] }),
    b({ kind: 'money', currency: 'euro' }),
    b({ kind: 'attachments', mediaTypes: ['application/pdf', 'image/*'], maxBytes: 5e6 }),
    b({ kind: 'attachments', mediaTypes: [] }),
    b({ kind: 'free-section', maxWords: 300 }),
    b({ kind: 'free-section', maxWords: -1 }),
    b({ kind: 'acme/rubric', settings: { levels: [1, 2] } }),
    b({ kind: 'essay' }),
    b({ kind: 'text', title: { fr: 'A' } }),
    b({ kind: 'text', binding: 'summary' }),
    b({ kind: 'text', binding: '/programme/summary' }),
    { ...withItems(base), version: '1.0' },
    { ...withItems(base), sections: [] },
    { ...withItems(base), stray: 1 },
    {},
    null,
  ])('decides as the reader does on %j', (json) => {
    expect(accepts(json)).toBe(parseReportSchema(json).value !== undefined);
  });
});
