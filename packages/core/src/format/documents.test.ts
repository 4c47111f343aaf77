import { describe, expect, test } from 'vitest';
import { formatIssue } from '../issue/formatIssue.ts';
import { formatMessages } from './formatMessages.ts';
import { parseDossier } from './parseDossier.ts';
import { parsePortfolio } from './parsePortfolio.ts';
import { parseRegister } from './parseRegister.ts';
import { serialiseDossier } from './serialiseDossier.ts';
import { serialisePortfolio } from './serialisePortfolio.ts';
import { serialiseRegister } from './serialiseRegister.ts';

const least = { jalon: '1.0', id: 'demo', title: 'Demo' };

describe('a portfolio', () => {
  test('is read with every collection present and written without the empty ones', () => {
    const { value, issues } = parsePortfolio({ cohorts: [], ...least });
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ organisations: [], cohorts: [], merges: [] });
    expect(value && JSON.parse(serialisePortfolio(value))).toEqual(least);
  });
  test('has its own words for what is none', () => {
    const [issue] = parsePortfolio([]).issues;
    expect(issue && formatIssue(issue, 'fr', formatMessages)).toContain('pas un portefeuille Jalon');
    const [newer] = parsePortfolio({ ...least, jalon: '3.0' }).issues;
    expect(newer && formatIssue(newer, 'en', formatMessages)).toBe(
      'This portfolio has format 3.0; this version reads up to format 1.0: update Jalon.',
    );
  });
});

describe('a register', () => {
  test('is read and written by its own format', () => {
    const source = {
      ...least,
      persons: [{ id: 'p1', name: 'P' }],
      contacts: [{ id: 'c', person: 'p1', date: '2024-02-29' }],
    };
    const { value, issues } = parseRegister(JSON.stringify(source));
    expect(issues).toEqual([]);
    expect(value && JSON.parse(serialiseRegister(value))).toEqual(source);
    expect(parseRegister({ ...least, indicators: [] }).issues[0]?.code).toBe('format/unknown-key');
    expect(parseRegister('3').issues[0]?.code).toBe('format/not-a-register');
  });
});

describe('fields of a newer minor format', () => {
  test('stand by the innermost thing that has room for extensions, and go back to their place', () => {
    const source = {
      ...least,
      jalon: '1.9',
      programme: { name: 'P', roles: [], mood: 'fine', cycle: { startsInMonth: 6, hue: 1 } },
      results: { nodes: [{ id: 'n', level: 'output', statement: 'S', tint: { deep: [1] } }], shade: 2 },
      observations: [
        { id: 'o', indicator: 'i', period: { start: '2024-01-01', end: '2024-01-31', moon: 'full' } },
      ],
    };
    const { cycle: _, ...programme } = source.programme;
    const { value, issues } = parseDossier({ ...source, programme });
    expect(issues.map(({ code, at }) => [code, at?.in === 'dossier' && at.pointer])).toEqual(
      ['/programme/mood', '/results/nodes/0/tint', '/results/shade', '/observations/0/period/moon'].map(
        (at) => ['format/unknown-kept', at],
      ),
    );
    const kept = (fields: object) => ({ 'jalon.unknown': fields });
    expect(value?.programme?.extensions).toEqual(kept({ '/mood': 'fine' }));
    expect(value?.results.nodes[0]?.extensions).toEqual(kept({ '/tint': { deep: [1] } }));
    expect(value?.observations[0]?.extensions).toEqual(kept({ '/period/moon': 'full' }));
    expect(value?.extensions).toEqual(kept({ '/results/shade': 2 }));
    const text = value ? serialiseDossier(value) : '';
    expect(JSON.parse(text)).toEqual({ ...source, programme });
    const again = parseDossier(text).value;
    expect(again && serialiseDossier(again)).toBe(text);
  });

  test('what cannot go back stays where it is, and nothing is overwritten', () => {
    const unknown = { '/title': 'X', '/gone/field': 1, '/__proto__/polluted': 2, odd: 3, '/new': 4 };
    const { value } = parseDossier({ ...least, jalon: '1.9', extensions: { 'jalon.unknown': unknown } });
    const { '/new': moved, ...left } = unknown;
    expect(value && JSON.parse(serialiseDossier(value))).toEqual({
      ...least,
      jalon: '1.9',
      extensions: { 'jalon.unknown': left },
      new: moved,
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('in a document of today the namespace is an extension like any other', () => {
    const source = { ...least, extensions: { 'jalon.unknown': { '/colour': 1 } } };
    const { value } = parseDossier(source);
    expect(value && JSON.parse(serialiseDossier(value))).toEqual(source);
  });
});

test('a group that the format fills is left out where it is empty; a list inside an entity stays', () => {
  const programme = { name: 'P', roles: [] };
  const { value } = parseDossier({ ...least, results: { nodes: [], links: [] }, learning: {}, programme });
  expect(value?.results.nodes).toEqual([]);
  expect(value && JSON.parse(serialiseDossier(value))).toEqual({ ...least, programme });
});
