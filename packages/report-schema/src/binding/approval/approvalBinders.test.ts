import { type Approval, createDossier, type Dossier } from '@jalon/core';
import { check } from '@jalon/core/check';
import { describe, expect, test } from 'vitest';
import { fullApproval } from '../../report/fixtures/fullCollective.data.ts';
import { fullDossier } from '../../report/fixtures/fullDossier.data.ts';
import type { Bound } from '../Binder.ts';
import { approvalBinders } from './approvalBinders.ts';

const context = { asOf: '2026-01-31', progress: new Map() };
const approvedBy = (approval: Approval): Dossier =>
  createDossier({ id: 'd', title: 'D', programme: { name: 'P', roles: [], approval } });
const bind = (part: keyof typeof approvalBinders, dossier: Dossier = fullDossier) =>
  approvalBinders[part](dossier, context);
const entriesOf = (bound: Bound | undefined) =>
  (bound?.answer as { readonly entries: readonly unknown[] } | undefined)?.entries;

describe('the approval in a report', () => {
  test('one line per thing that it says, in words', () => {
    expect(entriesOf(bind('approval'))).toEqual([
      {
        id: 'structure',
        value: { fr: 'centre social', en: 'centre social (community centre)' },
      },
      { id: 'start', value: { fr: '1er janvier 2024', en: '1 January 2024' } },
      { id: 'end', value: { fr: '31 décembre 2027', en: '31 December 2027' } },
      { id: 'authority', value: { fr: 'Caf du Val-des-Rives', en: 'Val-des-Rives family benefits office' } },
      { id: 'circular', value: '2016-005' },
      { id: 'families-component', value: fullApproval.familiesComponent },
      { id: 'review-started-on', value: { fr: '12 janvier 2026', en: '12 January 2026' } },
      { id: 'diagnosis', value: fullApproval.diagnosis },
    ]);
  });
  test('each line cites its field, the authority its organisation too', () => {
    const { origins = [] } = bind('approval') ?? {};
    expect(origins.filter(({ path }) => path === '/entries/3')).toEqual([
      { path: '/entries/3', pointer: '/programme/approval/authority' },
      { path: '/entries/3', pointer: '/organisations/2' },
    ]);
    expect(origins.at(-1)).toEqual({ path: '/entries/7', pointer: '/programme/approval/diagnosis' });
  });
  test('what it does not say has no line; a day that does not exist stands as it is written', () => {
    const approval = {
      start: '2024-02-30',
      end: '2027-12-31',
      structure: 'evs',
      authority: 'unknown',
    } as const;
    expect(entriesOf(bind('approval', approvedBy(approval)))).toEqual([
      {
        id: 'structure',
        value: { fr: 'espace de vie sociale', en: 'espace de vie sociale (local social space)' },
      },
      { id: 'start', value: '2024-02-30' },
      { id: 'end', value: { fr: '31 décembre 2027', en: '31 December 2027' } },
    ]);
  });
  test('without an approval there is nothing to say', () => {
    const dossier = createDossier({ id: 'empty', title: 'Empty' });
    expect(bind('approval', dossier)).toBeUndefined();
    expect(bind('renewal-timeline', dossier)).toBeUndefined();
  });
});

describe('OC-02: the steps of the renewal', () => {
  test('are counted back from the last day of the approval', () => {
    const approval = { start: '2021-01-01', end: '2024-12-31' };
    expect(entriesOf(bind('renewal-timeline', approvedBy(approval)))).toEqual([
      {
        id: 'start',
        step: { fr: 'Lancement de la démarche', en: 'Start of the work' },
        date: '2023-10-31',
      },
      {
        id: 'review-and-diagnosis',
        step: { fr: 'Bilan et diagnostic', en: 'Review with diagnosis' },
        date: '2023-12-31',
        end: '2024-04-30',
      },
      { id: 'stakes', step: { fr: 'Écriture des enjeux', en: 'Stakes written' }, date: '2024-06-30' },
      {
        id: 'committee',
        step: { fr: 'Passage en commission', en: 'Committee of the funder' },
        date: '2024-09-30',
      },
    ]);
    expect(bind('renewal-timeline')?.origins.map(({ pointer }) => pointer)).toEqual(
      Array.from({ length: 4 }, () => '/programme/approval/end'),
    );
  });
  test.each(['2024-02-30', 'soon', '0001-06-30', '0002-01-01'])('an end on %s has no steps', (end) => {
    expect(bind('renewal-timeline', approvedBy({ start: '2021-01-01', end }))).toBeUndefined();
  });
});

test('the example leaves no rule of the approval anything to say', () => {
  const issues = check(fullDossier, { asOf: '2026-01-31' });
  expect(issues.filter(({ code }) => code.startsWith('caf/'))).toEqual([]);
});
