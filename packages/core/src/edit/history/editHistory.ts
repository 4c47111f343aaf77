import type { Dossier } from '../../dossier/Dossier.ts';
import { JalonError } from '../../issue/JalonError.ts';
import type { HistoryState } from './HistoryState.ts';

/** How much {@link editHistory} remembers. */
export interface EditHistoryOptions {
  /** How many edits can be undone; default 100. */
  readonly depth?: number;
}

/**
 * The start of a history of edits, for {@link reduceHistory}.
 * @throws JalonError `invalid-argument` for a depth below 1
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { editHistory } from '@jalon/core/edit';
 * editHistory(createDossier({ id: 'demo', title: 'Demo' })).done; // => []
 * ```
 */
export function editHistory(dossier: Dossier, options: EditHistoryOptions = {}): HistoryState {
  const { depth = 100 } = options;
  if (!(Number.isInteger(depth) && depth >= 1))
    throw new JalonError('invalid-argument', 'a history remembers at least one edit', { depth });
  return { dossier, done: [], undone: [], depth };
}
