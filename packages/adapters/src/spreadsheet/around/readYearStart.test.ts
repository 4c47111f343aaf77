import { describe, expect, test } from 'vitest';
import { indexLexicon } from '../lexicon/indexLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import { contextOf } from '../sheet/ReadingContext.ts';
import { readYearStart } from './readYearStart.ts';

const context = contextOf({ lexicon: indexLexicon(standardLexicon) });

describe('the month in which the year of a sheet starts', () => {
  test.each([
    ['Notes: FY runs October–September.', 10],
    ['Reporting period: FY24 (Oct 2023 – Sep 2024)', 10],
    ['Exercice : juin à mai', 6],
    ['Programme 2024-2025 (de juin à mai)', 6],
    ['année scolaire, septembre - août', 9],
    ['Exercice 2024, de mars à mai', undefined],
    ['ouvert d’octobre à septembre', undefined],
    ['FY24', undefined],
  ])('« %s »', (line, month) => {
    expect(readYearStart([line], context)).toBe(month);
  });
});
