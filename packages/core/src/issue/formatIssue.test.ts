import { describe, expect, test } from 'vitest';
import { formatIssue } from './formatIssue.ts';
import { formatPlace } from './formatPlace.ts';
import type { Issue } from './Issue.ts';

const issue = (params: Issue['params']): Issue => ({ code: 'area/what', severity: 'hint', params });

describe('formatIssue', () => {
  test('shows texts in the language asked for, numbers, shares and days as that language writes them', () => {
    const messages = {
      'area/what': { fr: '{label} : {share:percent} le {date:day}, {n}', en: '{label}: {n}' },
    };
    const params = { label: { fr: 'Délai', en: 'Wait' }, share: 0.775, date: '2024-12-31', n: 1234.5 };
    const fr = formatIssue(issue(params), 'fr', messages).replace(/[\u00A0\u202F]/g, ' ');
    expect(fr).toBe('Délai : 77,5 % le 31 décembre 2024, 1 234,5');
    expect(formatIssue(issue(params), 'en', messages)).toBe('Wait: 1,234.5');
  });
  test('shows what people wrote as they wrote it, braces and dollars included', () => {
    const messages = { 'area/what': { fr: '« {label} »', en: '“{label}”' } };
    expect(formatIssue(issue({ label: "l'ami {label} $& ?" }), 'en', messages)).toBe("“l'ami {label} $& ?”");
  });
  test('hides nothing where words are missing', () => {
    expect(formatIssue(issue({ n: 3, label: 'x' }), 'en', {})).toBe('area/what (n: 3, label: x)');
    expect(formatIssue({ ...issue({}), code: 'toString' }, 'en', {})).toBe('toString');
  });
  test('leaves a place for a parameter that was not given', () => {
    expect(formatIssue(issue({}), 'en', { 'area/what': { fr: '', en: 'a {b} c' } })).toBe('a {b} c');
  });
});

describe('formatPlace', () => {
  test('goes from the file to the cell, or to the row where no cell is known', () => {
    const place = { in: 'sheet', file: 'suivi.xlsx', sheet: 'Suivi', cell: 'F8' } as const;
    expect(formatPlace(place, 'fr')).toBe('suivi.xlsx, feuille «\u00A0Suivi\u00A0», cellule F8');
    expect(formatPlace({ in: 'sheet', row: 4 }, 'en')).toBe('row 4');
  });
  test('names an entity with its pointer, a line with its column, an item of a report', () => {
    expect(formatPlace({ in: 'dossier', pointer: '/title' }, 'en')).toBe('/title');
    expect(formatPlace({ in: 'text', file: 'd.json', line: 3, column: 7 }, 'en')).toBe('d.json, line 3:7');
    expect(formatPlace({ in: 'report', item: 'results', path: '/0' }, 'en')).toBe('item “results”, /0');
  });
});
