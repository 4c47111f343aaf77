import { expect, test } from 'vitest';
import { indexLexicon } from '../lexicon/indexLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import { contextOf } from '../sheet/ReadingContext.ts';
import { marksOfFormat } from './marksOfFormat.ts';

const context = contextOf({ lexicon: indexLexicon(standardLexicon) });

test('the words of a number format mark the number', () => {
  expect(marksOfFormat('0 %" (prov.)"', context)).toEqual({ provisional: true });
  expect(marksOfFormat('"env. "#,##0.0', context)).toEqual({ approx: true });
  expect(marksOfFormat('"env. "#,##0.0" (prov.)"', context)).toEqual({ approx: true, provisional: true });
});

test('a unit or a sign of money is no mark', () => {
  expect(marksOfFormat('#,##0.00" €"', context)).toEqual({});
  expect(marksOfFormat('0" jours"', context)).toEqual({});
  expect(marksOfFormat('[Red]"€"#,##0.00;-0', context)).toEqual({});
});
