import { expect, test } from 'vitest';
import { readCsvTables, valueIn } from '../../fixtures/readCsvTables.ts';

test('PR-19: a matrix on its side reads as the upright one, with a table of another kind below it', () => {
  const { tables } = readCsvTables(
    'Plan 2025;;;\n;;;\n;Impact;Outcome;Output\nStatement;Children thrive;Families eat better;Gardens planted\nIndicators;Stunting rate;"Meals a day. Baseline: 2 (2024); target: 3 (2026)";Gardens\nMeans of verification;Survey;Diary;Photos\nAssumptions;;Peace holds;No drought\n;;;\nRisk;Likelihood;Severity;Response\nDrought;3;4;Wells\nStrikes;2;2;Talks\n',
  );
  expect(tables.map(({ kind, turned }) => [kind, turned])).toEqual([
    ['logframe', true],
    ['risks', undefined],
  ]);
  const rows = tables[0]?.rows ?? [];
  expect(rows.map((row) => [row.name, valueIn(row, 'level')?.cell, valueIn(row, 'level')?.code])).toEqual([
    ['Children thrive', 'B3', 'impact'],
    ['Families eat better', 'C3', 'outcome'],
    ['Gardens planted', 'D3', 'output'],
  ]);
  expect(valueIn(rows[1], 'target')).toMatchObject({ cell: 'C5', value: 3, period: { end: '2026-12-31' } });
  expect(valueIn(rows[2], 'assumptions')).toMatchObject({ cell: 'D7', items: ['No drought'] });
});

test('levels over columns without indicators at the side are no matrix', () => {
  expect(readCsvTables(';Impact;Outcome\nBudget;1;2\nSalaires;3;4\n').tables[0]?.kind).not.toBe('logframe');
});
