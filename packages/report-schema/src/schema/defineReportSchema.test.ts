import { isJalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { checkReportSchema } from './checkReportSchema.ts';
import { defineReportSchema } from './defineReportSchema.ts';
import type { ReportItem } from './ReportItem.ts';
import type { ReportSchema } from './ReportSchema.ts';

const words = { fr: 'x', en: 'x' };
const schemaOf = (...items: ReportItem[]): ReportSchema => ({
  id: 's',
  version: '1.0.0',
  title: words,
  source: words,
  sections: [{ id: 'all', title: words, items }],
});
const codes = (...items: ReportItem[]) => checkReportSchema(schemaOf(...items)).map(({ code }) => code);

describe('a schema that cannot be followed', () => {
  test('uses an id twice, wherever the two items stand', () => {
    const item = { id: 'a', kind: 'text', title: words } as const;
    expect(codes(item, item)).toEqual(['schema/duplicate-id']);
    const apart = { ...schemaOf(item), cover: [item] };
    expect(checkReportSchema(apart)[0]?.at).toEqual({
      in: 'report',
      item: 'a',
      path: '/sections/0/items/0/id',
    });
  });
  test('uses the id of a part twice', () => {
    const { sections, ...rest } = schemaOf();
    expect(
      checkReportSchema({ ...rest, sections: [...sections, ...sections] }).map(({ code }) => code),
    ).toEqual(['schema/duplicate-id']);
  });
  test('asks for more than it accepts', () => {
    const count = { min: 4, max: 3 };
    expect(codes({ id: 'a', kind: 'list', title: words, rules: { count } })).toEqual(['schema/empty-range']);
    expect(codes({ id: 'a', kind: 'number', unit: 'h', min: 2, max: 1, title: words })).toEqual([
      'schema/empty-range',
    ]);
  });
  test('asks for more results of one sign than there may be results', () => {
    const rules = { count: { max: 2 }, signs: { positive: 3 } };
    expect(codes({ id: 'a', kind: 'list', title: words, rules })).toEqual(['schema/signs-beyond-count']);
  });
  test('may ask for as many of both signs as results, because a mixed one counts twice', () => {
    const rules = { count: { max: 1 }, signs: { positive: 1, negative: 1 } };
    expect(codes({ id: 'a', kind: 'list', title: words, rules })).toEqual([]);
  });
  test('offers one code twice', () => {
    const options = [
      { code: 'yes', title: words },
      { code: 'yes', title: words },
    ];
    expect(codes({ id: 'a', kind: 'choice', title: words, options })).toEqual(['schema/duplicate-option']);
  });
  test('is refused in code with the error that names it', () => {
    const item = { id: 'a', kind: 'text', title: words } as const;
    let thrown: unknown;
    try {
      defineReportSchema(schemaOf(item, item));
    } catch (error) {
      thrown = error;
    }
    expect(isJalonError(thrown) && [thrown.code, thrown.details['code']]).toEqual([
      'invalid-argument',
      'schema/duplicate-id',
    ]);
  });
});
