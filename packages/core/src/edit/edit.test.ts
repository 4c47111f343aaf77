import { describe, expect, test } from 'vitest';
import { compareHistory } from '../dossier/compareHistory.ts';
import { createDossier } from '../dossier/createDossier.ts';
import { appendObservations } from './appendObservations.ts';
import { edit } from './edit.ts';
import { richDossier } from './fixtures/richDossier.data.ts';
import { changesBetween } from './history/changesBetween.ts';
import { removeEntity } from './removeEntity.ts';
import { settle } from './settle.ts';

const period = { start: '2024-01-01', end: '2024-03-31' };
const indicators = Array.from({ length: 1000 }, (_, n) => ({
  id: `i${n}`,
  name: `Indicator ${n}`,
  unit: 'days',
  measures: [],
  targets: [],
}));
const large = createDossier({ id: 'demo', title: 'Demo', indicators });

describe('edit', () => {
  test('removing one of a thousand indicators is one readable change', () => {
    const { changes } = edit(large, (draft) => {
      draft.indicators.splice(400, 1);
    });
    expect(changes).toEqual([
      { op: 'remove', entity: 'indicator', id: 'i400', before: indicators[400], from: 400 },
    ]);
  });

  test('a change names the fields that differ, with before and after', () => {
    const { changes, dossier } = edit(large, (draft) => {
      const first = draft.indicators[0];
      if (first) first.name = { fr: 'Délai', en: 'Wait' };
      draft.title = 'Other';
    });
    expect(changes.map(({ op, entity, id, fields }) => [op, entity, id, fields])).toEqual([
      ['change', 'dossier', 'demo', ['title']],
      ['change', 'indicator', 'i0', ['name']],
    ]);
    expect(dossier.indicators[0]?.name).toEqual({ fr: 'Délai', en: 'Wait' });
    expect(large.indicators[0]?.name).toBe('Indicator 0');
  });

  test('a recipe that changes nothing returns the dossier itself', () => {
    expect(edit(large, () => {})).toEqual({ dossier: large, changes: [], issues: [] });
    expect(edit(large, () => {}).dossier).toBe(large);
  });

  test('does not freeze what the caller holds', () => {
    const observations = [{ id: 'o1', indicator: 'i0', period, value: 1 }];
    const { dossier } = edit({ ...large, observations }, (draft) => {
      draft.title = 'Other';
    });
    expect(dossier.observations).toBe(observations);
    expect(Object.isFrozen(observations)).toBe(false);
    expect(Object.isFrozen(indicators[0])).toBe(false);
  });

  test('tells which citations it broke and which ids it gave twice, and only those', () => {
    const { issues, changes } = edit(richDossier, (draft) => {
      draft.stakeholders.splice(0, 1);
      draft.organisations.push({ id: 'q1', name: 'Question' });
    });
    expect(changes.map(({ op, id }) => `${op} ${id}`)).toEqual(['add q1', 'remove parents']);
    const broken = issues.filter(({ code }) => code === 'edit/broken-reference');
    expect(new Set(broken.map(({ params }) => params['to']))).toEqual(new Set(['parents']));
    expect(broken.map(({ params }) => params['from'])).toContain('valued-1');
    expect(broken.map(({ params }) => params['from'])).toContain('petits-ponts');
    expect(issues.filter(({ code }) => code === 'edit/id-twice').map(({ params }) => params['id'])).toEqual([
      'q1',
    ]);
    expect(
      edit({ ...richDossier, stakeholders: [] }, (draft) => {
        draft.title = 'Other';
      }).issues,
    ).toEqual([]);
  });

  test('tells which recorded values lost their indicator', () => {
    const { issues } = edit(richDossier, (draft) => {
      draft.indicators = draft.indicators.filter(({ id }) => id !== 'families');
    });
    expect(issues.map(({ params }) => params['from'])).toContain('o3');
  });
});

describe('SU-07 appendObservations', () => {
  test('SU-07 one more quarter touches no older value, and the history is intact', () => {
    const { dossier: before } = appendObservations(large, [{ id: 'q1', indicator: 'i0', period, value: 1 }]);
    const next = { start: '2024-04-01', end: '2024-06-30' };
    const { dossier, changes, issues } = appendObservations(before, [
      { id: 'q2', indicator: 'i0', period: next, value: 2 },
    ]);
    expect(issues).toEqual([]);
    expect(changes.map(({ op, id }) => [op, id])).toEqual([['add', 'q2']]);
    expect(dossier.observations[0]).toBe(before.observations[0]);
    expect(compareHistory(before, dossier)).toEqual([]);
  });

  test('SU-07 a past value changes by a revision with its reason, or not at all', () => {
    const { dossier } = appendObservations(large, [{ id: 'q1', indicator: 'i0', period, value: 1 }]);
    const correction = { id: 'q1b', indicator: 'i0', period, value: 2, revises: 'q1' };
    const silent = appendObservations(dossier, [correction]);
    expect(silent.issues.map(({ code }) => code)).toEqual(['edit/revision-without-reason']);
    expect(silent.dossier).toBe(dossier);
    const told = appendObservations(dossier, [{ ...correction, reason: 'Fiche retrouvée' }]);
    expect(told.dossier.observations.map(({ value }) => value)).toEqual([1, 2]);
    expect(compareHistory(dossier, told.dossier)).toEqual([]);
    const overwritten = { ...dossier, observations: [{ ...correction, id: 'q1' }] };
    expect(compareHistory(dossier, overwritten).map(({ code }) => code)).toEqual([
      'history/observation-changed',
    ]);
  });

  test('says where a record is about an indicator that is not there', () => {
    const { issues } = appendObservations(large, [{ id: 'o1', indicator: 'nobody', period, value: 1 }]);
    expect(issues.map(({ code, params }) => [code, params['from'], params['to']])).toEqual([
      ['edit/broken-reference', 'o1', 'nobody'],
    ]);
  });

  test('adds records in order and never touches the old ones', () => {
    const first = appendObservations(large, [{ id: 'o1', indicator: 'i0', period, value: 1 }]);
    const second = appendObservations(first.dossier, [
      { id: 'o2', indicator: 'i0', period, value: 2, revises: 'o1', reason: 'late form' },
    ]);
    expect(second.dossier.observations.map(({ id }) => id)).toEqual(['o1', 'o2']);
    expect(second.dossier.observations[0]).toBe(first.dossier.observations[0]);
    expect(second.changes).toHaveLength(1);
  });

  test('leaves out what reuses an id or revises nothing, and says so', () => {
    const { dossier } = appendObservations(large, [{ id: 'o1', indicator: 'i0', period, value: 1 }]);
    const { issues, changes } = appendObservations(dossier, [
      { id: 'o1', indicator: 'i0', period, value: 9 },
      { id: 'o3', indicator: 'i0', period, value: 9, revises: 'o9' },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['edit/id-taken', 'edit/revises-nothing']);
    expect(changes).toEqual([]);
  });

  test('says the same as looking for what changed between the two states', () => {
    const records = [
      { id: 'n1', indicator: 'i0', period, value: 1 },
      { id: 'n2', indicator: 'nobody', organisation: 'nowhere', period, value: 2 },
      // an indicator bears this id
      { id: 'i0', indicator: 'i1', period, value: 3 },
      { id: 'n3', indicator: 'i0', period, value: 4, revises: 'n1', reason: 'Erreur de saisie' },
    ];
    const appended = appendObservations(large, records);
    expect(appended).toEqual(settle(large, { ...large, observations: [...large.observations, ...records] }));
    expect(appended.issues.map(({ code }) => code)).toEqual(['edit/id-twice', 'edit/broken-reference']);
  });
});

describe('changesBetween', () => {
  test('a rewritten but equal entity is no change', () => {
    const copy = { ...large, indicators: large.indicators.map((indicator) => ({ ...indicator })) };
    expect(changesBetween(large, copy)).toEqual([]);
  });

  test('one entity that moved far is one change, with its places', () => {
    const [first, ...others] = indicators;
    const after = { ...large, indicators: [...others, first as (typeof indicators)[0]] };
    expect(changesBetween(large, after)).toEqual([
      { op: 'move', entity: 'indicator', id: 'i0', from: 0, to: 999 },
    ]);
  });

  test('what was added or removed before an entity does not move it', () => {
    const after = {
      ...large,
      indicators: [{ ...(indicators[0] as (typeof indicators)[0]), id: 'new' }, ...indicators.slice(2)],
    };
    expect(changesBetween(large, after).map(({ op, id, from, to }) => [op, id, from, to])).toEqual([
      ['add', 'new', undefined, 0],
      ['remove', 'i0', 0, undefined],
      ['remove', 'i1', 1, undefined],
    ]);
  });

  test('fields of groups are changes of the dossier, limited to what changed', () => {
    const { programme, results } = richDossier;
    const after = {
      ...richDossier,
      programme: { ...(programme as NonNullable<typeof programme>), name: 'Grands Ponts' },
      results: { ...results, vision: 'Autre' },
    };
    expect(changesBetween(richDossier, after)).toEqual([
      {
        op: 'change',
        entity: 'dossier',
        id: 'petits-ponts',
        fields: ['results/vision', 'programme/name'],
        before: { 'programme/name': 'Petits Ponts', 'results/vision': 'Chaque enfant trouve sa place' },
        after: { 'programme/name': 'Grands Ponts', 'results/vision': 'Autre' },
      },
    ]);
  });

  test('a group that goes is told without its entities, which are told one by one', () => {
    const { valuation, ...rest } = richDossier;
    const changes = changesBetween(richDossier, rest);
    expect(changes.map(({ op, id, fields }) => [op, id, fields])).toEqual([
      ['change', 'petits-ponts', ['valuation']],
      ['remove', 'input-1', undefined],
      ['remove', 'valued-1', undefined],
      ['remove', 'case-1', undefined],
    ]);
    expect(changes[0]?.before).toEqual({
      valuation: { ...valuation, inputs: [], outcomes: [], sensitivity: [] },
    });
  });

  test('a target, a row, a wave is a change of what it stands in', () => {
    const { changes } = removeEntity(richDossier, 'wave', 't0');
    expect(changes.map(({ op, entity, id, fields }) => [op, entity, id, fields])).toEqual([
      ['change', 'instrument', 'survey', ['waves']],
    ]);
  });
});
