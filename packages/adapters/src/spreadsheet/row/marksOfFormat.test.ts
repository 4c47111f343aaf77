import { expect, test } from 'vitest';
import { indexLexicon } from '../lexicon/indexLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import { contextOf } from '../sheet/ReadingContext.ts';
import { marksOfFormat } from './marksOfFormat.ts';

const context = contextOf({ lexicon: indexLexicon(standardLexicon) });

test('the words of a number format mark the number', () => {
  expect(marksOfFormat('0 %" (prov.)"', context.quantity)).toEqual({ provisional: true });
  expect(marksOfFormat('"env. "#,##0.0', context.quantity)).toEqual({ approx: true });
  expect(marksOfFormat('"env. "#,##0.0" (prov.)"', context.quantity)).toEqual({
    approx: true,
    provisional: true,
  });
});

test('a unit or a sign of money is no mark', () => {
  expect(marksOfFormat('#,##0.00" €"', context.quantity)).toEqual({});
  expect(marksOfFormat('0" jours"', context.quantity)).toEqual({});
  expect(marksOfFormat('[Red]"€"#,##0.00;-0', context.quantity)).toEqual({});
});
