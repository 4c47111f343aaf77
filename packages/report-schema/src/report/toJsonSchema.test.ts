import type { Json } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { patronFourParts } from '../library/patronFourParts.ts';
import { childcareDossier } from './fixtures/childcareDossier.data.ts';
import { sample03 } from './fixtures/sample03.data.ts';
import { prefillReport } from './prefillReport.ts';
import { toJsonSchema } from './toJsonSchema.ts';

const schema = toJsonSchema(patronFourParts);
const accepts = (answers: unknown): boolean =>
  z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(answers).success;

describe('MX-01 the JSON Schema of the answers', () => {
  test('accepts the report that came in on a form', () => {
    expect(accepts(sample03.answers)).toBe(true);
  });
  test('accepts the report that was filled from a dossier', () => {
    expect(
      accepts(prefillReport(patronFourParts, childcareDossier, { asOf: '2025-03-15' }).report.answers),
    ).toBe(true);
  });
  test('refuses a required item left out, an unknown one and a wrong answer', () => {
    const { objectives: _, ...rest } = sample03.answers;
    expect(accepts(rest)).toBe(false);
    expect(accepts({ ...sample03.answers, stray: 1 })).toBe(false);
    const wrong: Json = { entries: [{ id: 'a', text: 'x', sign: 'splendid' }] };
    expect(accepts({ ...sample03.answers, 'significant-results': wrong })).toBe(false);
  });
  test('asks for no answer to what is computed', () => {
    expect(Object.keys(schema['properties'] as object)).not.toContain('at-a-glance');
  });
});
