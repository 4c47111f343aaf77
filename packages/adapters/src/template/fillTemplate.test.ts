import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '@jalon/core';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import type { Cell, Sheet } from '../workbook/Workbook.ts';
import { type FilledTemplate, fillTemplate } from './fillTemplate.ts';
import { rapportData } from './fixtures/rapportData.ts';
import { listTemplateFields } from './listTemplateFields.ts';
import { templateMessages } from './templateMessages.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
const sameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
  one !== undefined && one.length === other?.length && one.every((byte, at) => byte === other[at]);
const cellOf = (sheet: Sheet | undefined, row: number, column: number): Cell | undefined =>
  sheet?.rows[row - 1]?.[column];
const column = (sheet: Sheet | undefined, from: number, to: number, at: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const cell = cellOf(sheet, from + index, at);
    return cell && 'value' in cell ? cell.value : undefined;
  });

describe.each(['rapport-fondation.xlsx', 'rapport-fondation-libreoffice.xlsx'])('filling %s', (name) => {
  const template = fixture(name);
  let filled: FilledTemplate;
  let report: Sheet | undefined;
  let parts: Record<string, Uint8Array>;
  beforeAll(async () => {
    const { value, issues } = await fillTemplate(template, rapportData, { lang: 'fr' });
    expect(issues.map((issue) => formatIssue(issue, 'fr', templateMessages))).toEqual([]);
    if (!value) throw new Error('nothing was filled');
    filled = value;
    parts = unzipSync(filled.bytes);
    report = (await readWorkbook(filled.bytes)).value?.sheets[0];
  });
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());

  test('every part but sheets, and what follows repeated rows, stays byte for byte', () => {
    const before = unzipSync(template);
    const concerned =
      /^xl\/(?:worksheets\/sheet\d+|workbook|styles|comments\d+|tables\/table\d+|charts\/chart\d+|drawings\/(?:drawing|vmlDrawing)\d+)\.(?:xml|vml)$|^xl\/calcChain|^xl\/_rels\/workbook|^\[Content/;
    const kept = Object.keys(before).filter((path) => !concerned.test(path));
    expect(kept).toEqual(
      expect.arrayContaining(['xl/media/image1.png', 'xl/sharedStrings.xml', 'docProps/core.xml']),
    );
    for (const path of kept) expect([path, sameBytes(parts[path], before[path])]).toEqual([path, true]);
    const gone = Object.keys(before).filter((path) => !(path in parts));
    expect(gone.filter((path) => path !== 'xl/calcChain.xml')).toEqual([]);
    expect(part('[Content_Types].xml') + part('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    // the sheet that asks for nothing and computes nothing is as it was
    expect(sameBytes(parts['xl/worksheets/sheet3.xml'], before['xl/worksheets/sheet3.xml'])).toBe(true);
  });

  test('values stand in their cells, by type, in the format of the cell', () => {
    expect(cellOf(report, 1, 0)?.shown).toBe(
      'Rapport annuel : Les Jardins du Seuil (à remettre à la Fondation du Val Clair)',
    );
    expect(cellOf(report, 2, 2)).toMatchObject({ type: 'text', value: 'Année 2024' });
    expect(cellOf(report, 3, 2)).toMatchObject({ type: 'date', value: '2025-03-15', shown: '15/03/2025' });
    expect(cellOf(report, 4, 2)).toMatchObject({ type: 'text', value: 'Définitif' });
    expect(cellOf(report, 5, 2)).toMatchObject({ type: 'number', value: 15_000 });
    expect(cellOf(report, 6, 2)).toMatchObject({ type: 'number', value: 0.82, shown: '82%' });
    expect(cellOf(report, 24, 0)).toMatchObject({
      type: 'text',
      value: 'Les familles viennent plus souvent.\nElles le disent <elles-mêmes>.',
    });
  });

  test('a placeholder spread over differently written signs keeps the script of the first', () => {
    const xml = part('xl/worksheets/sheet1.xml');
    const title = /<is>(.*?)<\/is>/s.exec(xml)?.[1] ?? '';
    const runs = [...title.matchAll(/<r>(.*?)<t[^>]*>([^<]*)<\/t>/gs)].map(([, format, text]) => [
      text,
      /<b\/>|<b val="(?:1|true)"\/>/.test(format ?? ''),
    ]);
    expect(runs).toEqual([
      ['Rapport annuel : ', false],
      ['Les Jardins du Seuil', true],
      [' (à remettre à la Fondation du Val Clair)', false],
    ]);
  });

  test('the row of a list is repeated with its height, formats and formulas, and what is below moves', () => {
    expect(column(report, 9, 12, 0)).toEqual([1, 2, 3, 4]);
    expect(column(report, 9, 12, 1)).toEqual([
      'Enfants accueillis & ateliers',
      'Heures d’accompagnement',
      'Visites à domicile',
      'Parents formés',
    ]);
    expect(column(report, 9, 12, 4)).toEqual([131, 640, 21, 39]);
    expect([9, 10, 11, 12].map((row) => cellOf(report, row, 5)?.formula)).toEqual(
      [9, 10, 11, 12].map((row) => `IF(N(D${row})=0,"",E${row}/D${row})`),
    );
    expect(cellOf(report, 13, 3)?.formula).toBe('SUM(D9:D12)');
    expect(cellOf(report, 13, 4)?.formula).toBe('SUM(E9:E12)');
    expect(cellOf(report, 13, 5)?.formula).toBe('IF(D13=0,"",E13/D13)');
    expect(column(report, 17, 19, 3)).toEqual([8800, 2150, 610.5]);
    const heights = [...part('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*?ht="3(?:1|0\.\d+)"[^>]*>/g)];
    expect(heights).toHaveLength(4);
    expect(report?.merges).toEqual(
      expect.arrayContaining([
        { top: 12, left: 0, bottom: 12, right: 2 },
        { top: 23, left: 0, bottom: 25, right: 6 },
      ]),
    );
    expect(filled.repeated).toEqual([{ field: 'indicators', sheet: 'Rapport', row: 9, count: 4 }]);
  });

  test('drop-downs, colours, comments, tables, pictures, charts, names, print areas follow', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<conditionalFormatting sqref="F9:F12"/);
    expect(sheet).toMatch(/<dataValidation [^>]*sqref="C9:C12"/);
    expect(part('xl/comments1.xml')).toMatch(/ref="C4"[\s\S]*ref="E13"/);
    expect(part('xl/drawings/vmlDrawing1.vml')).toMatch(/<x:Row>3<[\s\S]*<x:Row>12</);
    expect(part('xl/tables/table1.xml')).toMatch(/<table [^>]*ref="A16:D20"/);
    expect(
      [...part('xl/drawings/drawing1.xml').matchAll(/<xdr:from>.*?<xdr:row>(\d+)</gs)].map(([, row]) => row),
    ).toEqual(['0', '26', '30']);
    const chart = Object.keys(parts).find((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)) ?? '';
    expect([...part(chart).matchAll(/<c:f>([^<]*)</g)].map(([, formula]) => formula)).toEqual(
      expect.arrayContaining(['Rapport!$D$8', 'Rapport!$B$9:$B$12', 'Rapport!$E$9:$E$12']),
    );
    const workbook = part('xl/workbook.xml');
    expect(workbook).toMatch(/name="depenses_reelles"[^>]*>Rapport!\$D\$17:\$D\$19</);
    expect(workbook).toMatch(/Print_Area"[^>]*>'?Rapport'?!\$A\$?1:\$G\$?49</);
    expect(workbook).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });

  test('no formula keeps a result, on any sheet', () => {
    for (const path of Object.keys(parts).filter((each) => /worksheets\/sheet\d+\.xml$/.test(each))) {
      expect(part(path)).not.toMatch(/<\/f><v>/);
    }
    expect(part('xl/worksheets/sheet2.xml')).toContain('>Rapport!E13</f>');
    expect(part('xl/worksheets/sheet2.xml')).toContain('>AVERAGE(Rapport!D9:D12)</f>');
  });

  test('a text that looks like a formula is a text, also when somebody edits it', async () => {
    expect(cellOf(report, 11, 6)).toMatchObject({ type: 'text', value: '=HYPERLINK("x")' });
    expect(cellOf(report, 11, 6)).not.toHaveProperty('formula');
    const style = Number(/<c r="G11" s="(\d+)"/.exec(part('xl/worksheets/sheet1.xml'))?.[1]);
    const styles = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(part('xl/styles.xml'))?.[1] ?? '';
    expect([...styles.matchAll(/<xf [^>]*>/g)][style]?.[0]).toContain('quotePrefix="1"');
  });

  test('every filled cell is told with its field', () => {
    expect(filled.filled).toEqual(
      expect.arrayContaining([
        { field: 'organisation.name', sheet: 'Rapport', cell: 'A1' },
        { field: 'indicators[].result', sheet: 'Rapport', cell: 'E12' },
        { field: 'depenses_reelles', sheet: 'Rapport', cell: 'D19' },
        { field: 'statut', sheet: 'Rapport', cell: 'C4' },
        { field: 'organisation.name, report.period, report.date, grant', sheet: 'Synthèse', cell: 'A6' },
      ]),
    );
    expect(filled.filled).not.toContainEqual(expect.objectContaining({ cell: 'G10' }));
  });

  test('the same data gives the same bytes, and data for nothing gives the template', async () => {
    const again = await fillTemplate(template, rapportData, { lang: 'fr' });
    expect(sameBytes(again.value?.bytes, filled.bytes)).toBe(true);
    const nothing = await fillTemplate(template, {}, { lang: 'fr', gaps: 'leave' });
    expect(sameBytes(nothing.value?.bytes, template)).toBe(true);
    expect(nothing.issues.every(({ code }) => code === 'template/no-data')).toBe(true);
  });

  test('what it asks for can be listed beforehand', async () => {
    const { value } = await listTemplateFields(template);
    expect(value).toEqual(
      expect.arrayContaining([
        {
          field: 'organisation.name',
          kind: 'placeholder',
          sheet: 'Rapport',
          cell: 'A1',
          text: 'Rapport annuel : {{organisation.name}} (à remettre à la Fondation du Val Clair)',
        },
        {
          field: 'indicators',
          kind: 'list',
          sheet: 'Rapport',
          cell: 'A9',
          text: '{{#indicators}}{{@number}}',
        },
        {
          field: 'unit',
          kind: 'placeholder',
          sheet: 'Rapport',
          cell: 'C9',
          text: '{{unit}}',
          choices: ['personnes', 'heures', 'visites'],
          list: 'indicators',
        },
        {
          field: 'statut',
          kind: 'name',
          sheet: 'Rapport',
          cell: 'C4',
          choices: ['Provisoire', 'Définitif', 'Corrigé'],
        },
        { field: 'depenses_reelles', kind: 'name', sheet: 'Rapport', cell: 'D14:D16' },
      ]),
    );
    const left = await listTemplateFields(filled.bytes);
    expect(left.value?.filter(({ kind }) => kind !== 'name')).toEqual([]);
  });
});
