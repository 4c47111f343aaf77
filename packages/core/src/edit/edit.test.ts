import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import { appendObservations } from './appendObservations.ts';
import { changesBetween } from './changesBetween.ts';
import { edit } from './edit.ts';

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
    expect(changes).toEqual([{ op: 'remove', entity: 'indicator', id: 'i400', before: indicators[400] }]);
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
  });
});

describe('appendObservations', () => {
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
});

describe('changesBetween', () => {
  test('a rewritten but equal entity is no change', () => {
    const copy = { ...large, indicators: large.indicators.map((indicator) => ({ ...indicator })) };
    expect(changesBetween(large, copy)).toEqual([]);
  });
});
