import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDossier, textIn } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { importReading } from '../../importReading.ts';
import { readSpreadsheet } from '../../readSpreadsheet.ts';
import { compactTable } from '../fixtures/compactTable.ts';
import { saidIn } from '../fixtures/readCsvTables.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const readingOf = (id: string) => readSpreadsheet(new Uint8Array(fixture(`${id}.xlsx`)));
const frames = ['chaine-asbl', 'modele-reseau', 'marco-ong'];

describe('PR-19: frames as people draw them up', () => {
  test.each(frames)('%s reads and comes in as expected', async (id) => {
    const reading = await readingOf(id);
    const { dossier, issues } = importReading(createDossier({ id: 'd', title: 'D' }), reading);
    const { nodes, links } = dossier.results;
    const found = {
      tables: reading.tables.map(compactTable),
      warnings: saidIn(reading),
      statements: nodes.map(({ level, code = '', statement }) =>
        `${level} ${code} ${textIn(statement, 'fr')}`.replace('  ', ' '),
      ),
      links: links.map(({ from, to, assumptions = [] }) =>
        [`${from} > ${to}`, ...assumptions.map(({ statement }) => textIn(statement, 'fr'))].join(' | '),
      ),
      indicators: dossier.indicators.map(({ name, unit, measures, baseline, targets }) => [
        textIn(name, 'fr'),
        unit,
        measures.join(' '),
        baseline ? [baseline.value, baseline.date ?? ''].join(' ') : '',
        ...targets.map(({ value, min, date, period }) => [value ?? min, date ?? period?.end ?? ''].join(' ')),
      ]),
      issues: issues
        .filter(({ code }) => code !== 'import/new-indicator' && code !== 'import/unit-missing')
        .map(({ code, at }) => `${code} ${at?.in === 'sheet' ? (at.cell ?? at.row ?? '') : ''}`.trim()),
    };
    const { madeBy: _made, ...expected } = JSON.parse(fixture(`${id}.expected.json`).toString());
    expect(found).toEqual(expected);
  });

  test.each(frames)('%s a second time changes nothing', async (id) => {
    const reading = await readingOf(id);
    const { dossier } = importReading(createDossier({ id: 'd', title: 'D' }), reading);
    expect(importReading(dossier, reading).changes).toEqual([]);
  });
});
