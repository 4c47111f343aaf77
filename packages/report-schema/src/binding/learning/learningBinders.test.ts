import { createDossier, type Dossier, type Learning, type QuoteConsent, type Verbatim } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../../library/patronFourParts.ts';
import { fullDossierDay as asOf, fullDossier } from '../../report/fixtures/fullDossier.data.ts';
import { prefillReport } from '../../report/prefillReport.ts';
import type { ListAnswer, QuoteEntry, ResultEntry } from '../../schema/Answers.ts';
import { dossierParts } from '../../schema/Binding.ts';
import { standardBinders } from '../standardBinders.ts';

const context = { asOf, progress: new Map() };
const entriesOf = <Entry = Record<string, unknown>>(
  part: 'verbatims' | 'stories' | 'feedback' | 'decisions' | 'claims' | 'harvested-outcomes',
  dossier: Dossier,
  day = asOf,
) =>
  (standardBinders[part](dossier, { ...context, asOf: day })?.answer as ListAnswer<Entry> | undefined)
    ?.entries ?? [];
const having = (learning: Partial<Learning>): Dossier => ({
  ...createDossier({ id: 'd', title: 'D', learning }),
  organisations: [{ id: 'nursery', name: { fr: 'Crèche Démo', en: 'Demo Nursery' } }],
});

/** Everything that any part of a dossier brings into a report. */
const everything = (dossier: Dossier): string =>
  JSON.stringify(dossierParts.map((part) => standardBinders[part](dossier, context)?.answer));

const quote = (consent: QuoteConsent, more: Partial<Verbatim> = {}): Verbatim => ({
  id: 'v',
  text: 'Je viens chaque semaine.',
  author: 'A. Démo',
  role: { fr: 'une mère', en: 'a mother' },
  organisation: 'nursery',
  codings: [],
  consent,
  ...more,
});

describe('MX-13: no name appears unless the person agreed to be named', () => {
  test.each([
    ['anonymous', { fr: 'témoignage anonyme', en: 'anonymous' }],
    ['role', { fr: 'une mère', en: 'a mother' }],
    ['organisation', { fr: 'une mère, Crèche Démo', en: 'a mother, Demo Nursery' }],
    ['named', { fr: 'A. Démo, une mère, Crèche Démo', en: 'A. Démo, a mother, Demo Nursery' }],
  ] as const)('with the consent “%s” a quote is attributed as far as that goes', (consent, attribution) => {
    const [entry] = entriesOf<QuoteEntry>('verbatims', having({ verbatims: [quote(consent)] }));
    expect(entry).toEqual({ id: 'v', text: 'Je viens chaque semaine.', attribution });
  });
  test('without consent it is not printed at all', () => {
    expect(entriesOf('verbatims', having({ verbatims: [quote('none')] }))).toEqual([]);
  });
  test('from the day on which consent is withdrawn it is not printed either', () => {
    const dossier = having({ verbatims: [quote('named', { withdrawnOn: '2025-02-01' })] });
    expect(entriesOf('verbatims', dossier, '2025-01-31')).toHaveLength(1);
    expect(entriesOf('verbatims', dossier, '2025-02-01')).toEqual([]);
  });
  test('law: nothing that is bound holds the name, nor the words of who said no', () => {
    const consent = fc.constantFrom<QuoteConsent>('none', 'anonymous', 'role', 'organisation', 'named');
    const withdrawnOn = fc.option(fc.constantFrom('2024-01-01', asOf, '2030-01-01'), { nil: undefined });
    fc.assert(
      fc.property(consent, withdrawnOn, (given, day) => {
        const verbatim = quote(given, day === undefined ? {} : { withdrawnOn: day });
        const text = everything(having({ verbatims: [verbatim] }));
        const isWithdrawn = day !== undefined && day <= asOf;
        expect(text.includes('A. Démo')).toBe(given === 'named' && !isWithdrawn);
        expect(text.includes('chaque semaine')).toBe(given !== 'none' && !isWithdrawn);
      }),
    );
  });
  test('the same holds for the stories', () => {
    const story = { id: 's', text: 'Elle a osé entrer.', consent: 'none' } as const;
    expect(entriesOf('stories', having({ stories: [story] }))).toEqual([]);
    const told = { ...story, consent: 'role', withdrawnOn: asOf } as const;
    expect(entriesOf('stories', having({ stories: [told] }))).toEqual([]);
  });
});

describe('NEW-2: what participants report reaches the funder, what concerns their safety does not', () => {
  test('a negative result that participants brought up stands in part 2', () => {
    const { report, origins } = prefillReport(patronFourParts, fullDossier, { asOf });
    const part2 = report.answers['significant-results'] as ListAnswer<ResultEntry>;
    const index = fullDossier.learning.notableResults.findIndex(
      ({ reportedBy }) => reportedBy === 'participants',
    );
    const { id, sign } = fullDossier.learning.notableResults[index] ?? {};
    expect(sign).toBe('negative');
    expect(part2.entries.find((entry) => entry.id === id)).toMatchObject({
      sign: 'negative',
      planned: false,
    });
    expect(origins['significant-results']).toContainEqual({
      path: `/entries/${index}`,
      pointer: `/learning/notableResults/${index}`,
    });
  });
  test('a safeguarding entry reaches no part of any report', () => {
    const feedback = fullDossier.learning.feedback;
    expect(feedback.some(({ kind }) => kind === 'safeguarding')).toBe(true);
    expect(entriesOf('feedback', fullDossier)).toHaveLength(feedback.length - 1);
    const text = everything(fullDossier);
    for (const { kind, text: said } of feedback) {
      expect(text.includes(JSON.stringify(said))).toBe(kind !== 'safeguarding');
    }
  });
});

describe('stories', () => {
  const stories = ['a', 'b', 'c'].map((id) => ({ id, text: `Story ${id}`, consent: 'anonymous' as const }));
  const round = {
    id: 'r',
    level: 1,
    panel: 'Panel',
    candidates: ['a', 'b'],
    chosen: ['a'],
    reason: 'Because',
  };
  test('a panel chose one, left one, never read the third', () => {
    const chosen = entriesOf('stories', having({ stories, selectionRounds: [round] }));
    expect(chosen.map(({ selected, reason }) => [selected, reason])).toEqual([
      [true, 'Because'],
      [false, undefined],
      [undefined, undefined],
    ]);
  });
  test('what a panel chose stands first', () => {
    const selectionRounds = [{ ...round, chosen: ['b'] }];
    const ids = entriesOf('stories', having({ stories, selectionRounds })).map(({ id }) => id);
    expect(ids).toEqual(['b', 'a', 'c']);
  });
  test('a choice that is still to come is none', () => {
    const selectionRounds = [{ ...round, date: '2031-01-01' }];
    expect(
      entriesOf('stories', having({ stories, selectionRounds })).some((story) => 'selected' in story),
    ).toBe(false);
  });
});

test('a claim stands with what speaks against it', () => {
  const [claim] = entriesOf('claims', fullDossier);
  expect(claim).toMatchObject({
    wording: 'contribution',
    about: fullDossier.results.nodes.find(({ id }) => id === 'confiance')?.statement,
    'rival-explanations': {
      en: 'Children grow, and their parents with them; The surest parents answer more often',
    },
  });
});

test('an outcome says who changed; a decision what it answers', () => {
  expect(entriesOf('harvested-outcomes', fullDossier)[0]).toMatchObject({
    who: { fr: 'Professionnels de la petite enfance' },
    substantiated: 'yes',
  });
  expect(entriesOf('decisions', fullDossier)[2]).toMatchObject({ status: 'dropped' });
});
