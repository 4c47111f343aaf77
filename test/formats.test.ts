import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { dossierDocument } from '../packages/core/src/format/dossierDocument.ts';
import { fieldsOf, itemFormat, optionFor } from '../packages/core/src/format/formatTree.ts';
import { jsonFaults } from '../packages/core/src/format/jsonFaults.ts';
import { parseDocument } from '../packages/core/src/format/parseDocument.ts';
import { portfolioDocument } from '../packages/core/src/format/portfolioDocument.ts';
import { registerDocument } from '../packages/core/src/format/registerDocument.ts';
import { serialiseDocument } from '../packages/core/src/format/serialiseDocument.ts';
import { observationFormat } from '../packages/core/src/observation/observation.format.ts';
import { readObservation } from '../packages/core/src/observation/readObservation.generated.ts';
import { isIsoDay } from '../packages/core/src/time/isIsoDay.ts';
import { root } from '../scripts/doors.mjs';
import { derivedFiles } from '../scripts/formats.mjs';
import { dayPattern } from '../scripts/formats-days.mjs';
import { arbitraryOf, plainWays, spoil, spoiling } from './arbitraryOf.ts';

const observation = arbitraryOf(observationFormat);

test('what is derived from the formats is as the script writes it now (`--write` renews it)', () => {
  for (const [path, wanted] of derivedFiles())
    expect(readFileSync(`${root}/${path}`, 'utf8'), path).toBe(wanted);
});

test('the pattern of a day matches what the calendar has, for every year and every two-digit month and day', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  const differing: string[] = [];
  for (let year = 0; year <= 9999; year += year % 100 < 9 || (year > 1890 && year < 2110) ? 1 : 7) {
    for (let month = 0; month <= 13; month++) {
      for (let n = 0; n <= 32; n++) {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(n)}`;
        if (dayPattern.test(text) !== isIsoDay(text)) differing.push(text);
      }
    }
  }
  expect(differing).toEqual([]);
  for (const text of ['2024-1-1', '2024-01-01\n', ' 2024-01-01', '٢٠٢٤-01-01', '']) {
    expect(dayPattern.test(text)).toBe(isIsoDay(text));
  }
});

describe('the generated reader of observations', () => {
  test('reads what zod reads, as the same value with its fields in the same order', () => {
    fc.assert(
      fc.property(observation, (value) => {
        const read = readObservation(value);
        const parsed = observationFormat.safeParse(value);
        expect(parsed.success).toBe(true);
        if (jsonFaults(value).length > 0) expect(read).toBeUndefined();
        else {
          expect(read).toEqual(parsed.data);
          expect(JSON.stringify(read)).toBe(JSON.stringify(parsed.data));
          expect(read).not.toBe(value);
          const ours = readObservation(JSON.parse(JSON.stringify(value)), true);
          expect(JSON.stringify(ours)).toBe(JSON.stringify(JSON.parse(JSON.stringify(parsed.data))));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('decides as zod does on spoilt JSON', () => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(observation, spoiling(plainWays), (value, how) => {
        const spoilt = spoil(value, how);
        const parsed = observationFormat.safeParse(spoilt);
        verdicts.add(parsed.success);
        if (jsonFaults(spoilt).length > 0) return;
        expect(readObservation(spoilt)).toEqual(parsed.data);
      }),
      { numRuns: 2000 },
    );
    expect(verdicts.size).toBe(2);
  });

  test('accepts nothing that zod refuses and changes nothing that zod keeps, however odd the value', () => {
    fc.assert(
      fc.property(observation, spoiling(), spoiling(), (value, first, second) => {
        let spoilt: unknown;
        try {
          spoilt = spoil(spoil(value, first), second);
        } catch {
          // the first way made what cannot be copied
          spoilt = spoil(value, first);
        }
        const read = readObservation(spoilt);
        if (read === undefined) return;
        const parsed = observationFormat.safeParse(spoilt);
        expect(parsed.success).toBe(true);
        expect(read).toEqual(parsed.data);
        expect(jsonFaults(spoilt)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('changes nothing in what parsing a dossier says, only how long it takes', () => {
    const { long: _, ...withZodAlone } = dossierDocument;
    fc.assert(
      fc.property(fc.array(fc.tuple(observation, fc.option(spoiling())), { maxLength: 4 }), (list) => {
        const observations = list.map(([value, how]) => (how ? spoil(value, how) : value));
        const source = { jalon: '1.0', id: 'd', title: 3, observations, other: 1, reports: [{}] };
        const sound = { jalon: '1.0', id: 'd', title: 'D', observations };
        for (const each of [source, sound]) {
          const [quick, slow] = [parseDocument(each, dossierDocument), parseDocument(each, withZodAlone)];
          expect(quick.value).toEqual(slow.value);
          if (slow.value) {
            const text = JSON.stringify(each);
            expect(parseDocument(text, dossierDocument)).toEqual(parseDocument(text, withZodAlone));
          }
          // where something never ends the walk stops at the first: which comes first may differ
          const isEndless = slow.issues.some(({ code }) => code === 'format/cycle');
          if (isEndless) expect(quick.issues.some(({ code }) => code === 'format/cycle')).toBe(true);
          else expect(quick.issues).toEqual(slow.issues);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The same value with the fields of every entity in another order; the keys of a record are data and stay. */
function turned(value: unknown, format: z.core.$ZodType | undefined, turn: number): unknown {
  if (typeof value !== 'object' || value === null || !format) return value;
  const option = optionFor(format, value);
  const item = itemFormat(option);
  if (Array.isArray(value)) return value.map((each) => turned(each, item, turn));
  const fields = fieldsOf(option);
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    turned(each, fields?.get(key) ?? item, turn),
  ]);
  const at = fields ? turn % Math.max(1, entries.length) : 0;
  const moved = [...entries.slice(at), ...entries.slice(0, at)];
  return Object.fromEntries(fields ? moved.reverse() : moved);
}

describe.each([
  ['dossier', dossierDocument],
  ['portfolio', portfolioDocument],
  ['register', registerDocument],
] as const)('a %s', (_, kind) => {
  const documents = arbitraryOf(kind.format).map((value) => ({ ...(value as object), jalon: '1.0' }));
  const parse = (source: unknown) => {
    const { value, issues } = parseDocument<object>(source, kind as never);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    return value as object;
  };
  const serialise = (value: object) => serialiseDocument<object>(value, kind as never);

  test('comes back from its text as it was, byte for byte', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const value = parse(source);
        const text = serialise(value);
        expect(parse(text)).toEqual(value);
        expect(serialise(parse(text))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same bytes whatever the order of its fields, at every depth', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (source, turn) => {
        const value = parse(source);
        expect(serialise(turned(value, kind.format, turn) as object)).toBe(serialise(value));
      }),
      { numRuns: 60 },
    );
  });
});
