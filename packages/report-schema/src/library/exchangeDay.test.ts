import type { Json } from '@jalon/core';
import { parseAgenda } from '@jalon/core/portfolio';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Block, Table } from '../document/Document.ts';
import { fullDossier, fullDossierDay } from '../report/fixtures/fullDossier.data.ts';
import { fullPortfolio } from '../report/fixtures/fullPortfolio.data.ts';
import { prefillReport } from '../report/prefillReport.ts';
import { reportCompleteness } from '../report/reportCompleteness.ts';
import { toDocument } from '../report/toDocument.ts';
import { validateReport } from '../report/validateReport.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportAnswers } from '../schema/ReportAnswers.ts';
import { exchangeDay } from './exchangeDay.ts';
import { ownAnswers } from './fixtures/ownAnswers.data.ts';

const prefilled = prefillReport(exchangeDay, fullDossier, {
  id: 'journee-2025',
  asOf: fullDossierDay,
  portfolio: fullPortfolio,
});
const bound = prefilled.report.answers as { readonly [item: string]: Json };
const own = itemsOf(exchangeDay).flatMap(({ id }) =>
  Object.hasOwn(bound, id) || ownAnswers[id] === undefined ? [] : [[id, ownAnswers[id]] as const],
);
const report = {
  id: 'journee-2025',
  schema: exchangeDay.id,
  schemaVersion: exchangeDay.version,
  title: { fr: 'Compter pour grandir', en: 'Counting to grow' },
  asOf: fullDossierDay,
  answers: { ...bound, ...Object.fromEntries(own) },
};

const spaced = (text: string) => text.replaceAll(/\s/g, ' ');
const isTable = (block: Block): block is Table => block.kind === 'table';
const blocksIn = (lang: 'fr' | 'en') => toDocument(exchangeDay, report, { lang }).blocks;

describe('MX-12: a day between associations', () => {
  test('MX-12: is complete where the portfolio says what happened and its organisers what comes of it', () => {
    expect(prefilled.issues).toEqual([]);
    expect(validateReport(exchangeDay, report)).toEqual([]);
    expect(reportCompleteness(exchangeDay, report).open).toEqual([]);
    expect(prefilled.origins['agenda']?.[1]).toEqual({
      path: '/entries/1',
      pointer: `/sessions/${fullPortfolio.sessions.length - 1}/agenda/1`,
      in: 'portfolio',
    });
  });

  test('MX-12: prints the agenda as a table of times, which reads back as it was', () => {
    const { agenda = [] } = fullPortfolio.sessions.at(-1) ?? {};
    for (const lang of ['fr', 'en'] as const) {
      const table = blocksIn(lang)
        .filter(isTable)
        .find(({ caption }) => caption === { fr: 'Déroulé', en: 'Agenda' }[lang]);
      const printed = table?.rows.map((row) => row.map(({ content }) => content.join('')).join(' : ')) ?? [];
      expect(parseAgenda(printed.join('\n'))).toEqual({
        value: agenda.map(({ text, ...times }) => ({
          ...times,
          text: (text as { readonly fr: string; readonly en: string })[lang],
        })),
        issues: [],
      });
    }
  });

  test('MX-12: gives back what each workshop was asked, recommends, noted, then what the plenary took from it', () => {
    const blocks = blocksIn('fr');
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [spaced(block.text)] : []));
    for (const question of [
      'Comment faire durer un lien né d’une action ?',
      'Comment évaluer sans alourdir le travail des équipes ?',
      'Comment rejoindre les familles qui ne viennent pas ?',
    ])
      expect(headings).toContain(question);
    const said = spaced(JSON.stringify(blocks));
    for (const words of [
      'Trois indicateurs choisis ensemble valent mieux que douze demandés. Relever au moment de l’accueil',
      'Deux structures ont essayé une bourse aux vêtements',
      'ce qui dure est ce que les familles tiennent elles-mêmes',
      'Grille d’accueil du matin',
      'Se revoir à l’automne',
    ])
      expect(said).toContain(words);
    expect(blocks.some(({ kind }) => kind === 'quote')).toBe(true);
  });

  test('MX-12: what is shared may be nothing, with the reason; without a word it is missing', () => {
    const found = (answer: Json) =>
      validateReport(exchangeDay, {
        ...report,
        answers: { ...report.answers, 'pooled-practices': answer },
      }).map(({ code }) => code);
    expect(found({ entries: [] })).toEqual(['report/missing-answer']);
    expect(found({ entries: [], noneBecause: 'Première rencontre' })).toEqual([]);
  });

  test('MX-12: the compiler knows what a workshop says', () => {
    type Workshop = ReportAnswers<typeof exchangeDay>['workshops']['entries'][number];
    expectTypeOf<Workshop>().toHaveProperty('recommendations');
    expectTypeOf<Workshop>().not.toHaveProperty('winner');
  });
});
