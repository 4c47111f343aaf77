import { describe, expect, test } from 'vitest';
import type { Dossier } from '../dossier/Dossier.ts';
import { formatIssue } from '../issue/formatIssue.ts';
import { typeset } from '../text/typeset.ts';
import { buildFrame } from './buildFrame.ts';
import { findFrameGaps } from './findFrameGaps.ts';
import { patronDossier } from './fixtures/patronDossier.ts';
import { frameMessages } from './frameMessages.ts';

const say = (dossier: Dossier, lang: 'fr' | 'en') =>
  buildFrame(dossier, 'patron-four-parts').issues.map((issue) => formatIssue(issue, lang, frameMessages));

const withoutNodes = (dossier: Dossier, gone: (id: string) => boolean): Dossier => ({
  ...dossier,
  results: {
    nodes: dossier.results.nodes.filter(({ id }) => !gone(id)),
    links: dossier.results.links.filter(({ from, to }) => !gone(from) && !gone(to)),
  },
});

describe('what the patron’s framework asks for', () => {
  test('MX-03 a framework without sub-objective is an error; with all its parts there is nothing to say', () => {
    expect(buildFrame(patronDossier, 'patron-four-parts').issues).toEqual([]);
    const bare = withoutNodes(patronDossier, (id) => id !== 'og');
    const { issues } = buildFrame(bare, 'patron-four-parts');
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['frame/row-required', 'error']]);
    expect(say(bare, 'en')).toEqual(['Framework agreed with the patron: there is no row “Sub-objective”.']);
  });
  test('MX-03 the ids of rows survive another order of the statements', () => {
    const { nodes, links } = patronDossier.results;
    const turned = {
      ...patronDossier,
      results: { nodes: [...nodes].reverse(), links: [...links].reverse() },
    };
    const idsOf = (dossier: Dossier) =>
      buildFrame(dossier, 'patron-four-parts').frame.rows.map(({ id, nodes }) => [nodes[0], id]);
    expect(new Map(idsOf(turned) as [string, string][])).toEqual(
      new Map(idsOf(patronDossier) as [string, string][]),
    );
    // codes order the sub-objectives, so the frame itself stays the same
    expect(idsOf(turned)).toEqual(idsOf(patronDossier));
  });
  test('MX-04 a sub-objective without expected result is an error that names it, in French and in English', () => {
    const bare = withoutNodes(patronDossier, (id) => id === 'r2');
    const { issues } = buildFrame(bare, 'patron-four-parts');
    expect(issues.every(({ severity }) => severity === 'error')).toBe(true);
    expect(say(bare, 'fr')).toEqual([
      typeset('« SO2 – Impliquer les habitants » n’a pas de ligne « Résultat attendu ».', 'fr'),
      typeset('« SO2 – Impliquer les habitants » n’a pas d’indicateur.', 'fr'),
    ]);
    expect(say(bare, 'en')).toEqual([
      '“SO2 – Impliquer les habitants” has no row “Expected result”.',
      '“SO2 – Impliquer les habitants” has no indicator.',
    ]);
  });
  test('MX-05 a sub-objective whose results have no indicator is an error', () => {
    const { issues } = buildFrame(
      { ...patronDossier, indicators: patronDossier.indicators.filter(({ id }) => id !== 'volunteers') },
      'patron-four-parts',
    );
    expect(issues.map(({ code, at }) => [code, at?.in === 'dossier' && at.entity?.id])).toEqual([
      ['frame/row-without-indicator', 'patron-four-parts-so2'],
    ]);
  });
  test('MX-05 an indicator of the sub-objective itself is enough', () => {
    const indicators = patronDossier.indicators.map((each) =>
      each.id === 'volunteers' ? { ...each, measures: ['so2'] } : each,
    );
    expect(buildFrame({ ...patronDossier, indicators }, 'patron-four-parts').issues).toEqual([]);
  });
});

test('a logframe with two goals is asked which of them it is', () => {
  const nodes = [
    { id: 'a', level: 'impact', statement: 'Health' },
    { id: 'b', level: 'impact', statement: 'Wealth' },
  ] as const;
  const { frame, issues } = buildFrame({ ...patronDossier, results: { nodes, links: [] } }, 'logframe-4x4');
  expect(frame.rows.length).toBe(2);
  expect(issues.map((issue) => formatIssue(issue, 'fr', frameMessages))).toEqual([
    typeset('Cadre logique classique : une seule ligne « Finalité » est prévue, il y en a 2.', 'fr'),
  ]);
  expect(findFrameGaps(patronDossier, frame)).toEqual(issues);
});

test('a row that the tradition words by its label pack is named in those words', () => {
  const nodes = [
    { id: 'a', level: 'outcome', statement: 'Health' },
    { id: 'b', level: 'outcome', statement: 'Wealth' },
  ] as const;
  const { issues } = buildFrame({ ...patronDossier, results: { nodes, links: [] } }, 'logframe-eu-older');
  expect(issues.map((issue) => formatIssue(issue, 'en', frameMessages))).toEqual([
    'Logical framework of the European Union, older form: one row “Specific objective” is foreseen, there are 2.',
  ]);
});
