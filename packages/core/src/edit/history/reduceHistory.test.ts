import { describe, expect, test } from 'vitest';
import { appendObservations } from '../appendObservations.ts';
import { changeDossier } from '../changeDossier.ts';
import { edit } from '../edit.ts';
import { richDossier } from '../fixtures/richDossier.data.ts';
import { removeEntity } from '../removeEntity.ts';
import { editHistory } from './editHistory.ts';
import type { HistoryState } from './HistoryState.ts';
import { reduceHistory } from './reduceHistory.ts';

const named = (history: HistoryState, title: string) =>
  reduceHistory(history, { type: 'edit', edited: changeDossier(history.dossier, { title }), label: title });

describe('reduceHistory', () => {
  const start = editHistory(richDossier, { depth: 2 });

  test('remembers as many edits as it is told, the last ones', () => {
    const end = ['A', 'B', 'C'].reduce(named, start);
    expect(end.done.map(({ label }) => label)).toEqual(['B', 'C']);
    const back = reduceHistory(reduceHistory(reduceHistory(end, 'undo'), 'undo'), 'undo');
    expect(back.dossier.title).toBe('A');
  });

  test('a new edit forgets what had been undone; one that changed nothing does not', () => {
    const undone = reduceHistory(named(start, 'A'), 'undo');
    expect(
      reduceHistory(undone, { type: 'edit', edited: removeEntity(undone.dossier, 'report', 'nobody') }),
    ).toBe(undone);
    expect(named(undone, 'B').undone).toEqual([]);
  });

  test('with nothing to undo or redo it comes back as it is', () => {
    expect(reduceHistory(start, 'undo')).toBe(start);
    expect(reduceHistory(start, 'redo')).toBe(start);
  });

  test('is plain JSON, and holds what changed, not the rest', () => {
    const history = named(start, 'A');
    expect(JSON.parse(JSON.stringify(history))).toEqual(history);
    expect(JSON.stringify(history.done).length).toBeLessThan(300);
    expect(history.dossier.observations).toBe(richDossier.observations);
  });

  test('takes back values that were appended and not yet saved', () => {
    const period = { start: '2024-01-01', end: '2024-03-31' };
    const edited = appendObservations(richDossier, [{ id: 'o9', indicator: 'wait', period, value: 1 }]);
    const history = reduceHistory(start, { type: 'edit', edited });
    expect(reduceHistory(history, 'undo').dossier).toEqual(richDossier);
  });

  test('refuses a depth that remembers nothing', () => {
    for (const depth of [0, -1, 1.5, Number.NaN])
      expect(() => editHistory(richDossier, { depth })).toThrow(/at least one/);
  });
});

test('does again what made two equal entities stand in one list', () => {
  const one = { id: 'twin', name: 'Twin' };
  const start = editHistory({ ...richDossier, stakeholders: [one] });
  const edited = edit(start.dossier, (draft) => {
    draft.stakeholders.push({ ...one });
  });
  const done = reduceHistory(start, { type: 'edit', edited });
  const again = reduceHistory(reduceHistory(done, 'undo'), 'redo');
  expect(again.undone).toEqual([]);
  expect(again.dossier.stakeholders).toEqual([one, one]);
});
