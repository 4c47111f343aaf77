import type { LocalizedText } from '../../text/LocalizedText.ts';
import type { Edited } from '../Edited.ts';
import type { EditStep, HistoryState } from './HistoryState.ts';
import { invertChanges } from './invertChanges.ts';
import { replayChanges } from './replayChanges.ts';

/** What can happen to a history: an edit of its dossier, one step back, one step forward again. */
export type HistoryAction =
  | {
      readonly type: 'edit';
      /** What an edit of the history's own dossier returned. */
      readonly edited: Edited;
      /** What was done, for the menu: “Add an indicator”. */
      readonly label?: LocalizedText;
    }
  | 'undo'
  | 'redo';

/**
 * The history after an action: a pure reducer, for any store. An edit that changed nothing is not remembered; a new edit
 * forgets what had been undone. Where there is nothing to undo or redo, the history comes back as it is.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { changeDossier, editHistory, reduceHistory } from '@jalon/core/edit';
 * const start = editHistory(createDossier({ id: 'demo', title: 'Demo' }));
 * const edited = changeDossier(start.dossier, { title: 'Petits Ponts' });
 * const named = reduceHistory(start, { type: 'edit', edited, label: 'Name the programme' });
 * const back = reduceHistory(named, 'undo');
 * back.dossier.title; // => 'Demo'
 * reduceHistory(back, 'redo').dossier.title; // => 'Petits Ponts'
 * ```
 */
export function reduceHistory(history: HistoryState, action: HistoryAction): HistoryState {
  const { dossier, done, undone, depth } = history;
  if (action === 'undo') {
    const step = done.at(-1);
    const back = step && replayChanges(dossier, invertChanges(step.changes), true);
    if (!back || back.issues.length > 0) return history;
    return { dossier: back.dossier, done: done.slice(0, -1), undone: [...undone, step], depth };
  }
  if (action === 'redo') {
    const step = undone.at(-1);
    const forth = step && replayChanges(dossier, step.changes, true);
    if (!forth || forth.issues.length > 0) return history;
    return { dossier: forth.dossier, done: [...done, step], undone: undone.slice(0, -1), depth };
  }
  const { edited, label } = action;
  if (edited.changes.length === 0) return history;
  const step: EditStep = { changes: edited.changes, ...(label === undefined ? {} : { label }) };
  return { dossier: edited.dossier, done: [...done, step].slice(-depth), undone: [], depth };
}
