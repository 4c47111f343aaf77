import type { AnswerScale, Json } from '@jalon/core';
import type { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { exactLine } from '../exactCell.ts';
import { keeping } from './keptCells.ts';
import type { ListDraft } from './readLists.ts';

/** The answer scales of a form, with the list that each came from. */
export interface FormScales {
  readonly byList: ReadonlyMap<string, AnswerScale>;
  readonly idOf: ReadonlyMap<string, string>;
}

const idForm = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;

/** One answer scale per list; a list that we made up for a question with yes or no is none. */
export function scalesOfLists(
  lists: ReadonlyMap<string, ListDraft>,
  { isOurs, mint }: { readonly isOurs: boolean; readonly mint: IdMint },
): FormScales {
  const byList = new Map<string, AnswerScale>();
  for (const draft of lists.values()) {
    if (draft.isMade || draft.options.length === 0) continue;
    const told = isOurs ? (exactLine(draft.id ?? '') ?? draft.name) : undefined;
    const id =
      told ?? (idForm.test(draft.name) ? mint.fromId(draft.name) : mint.fromText('scale', draft.name));
    const isNamed = draft.name !== id && !draft.isNameMade;
    const kept: { readonly [key: string]: Json } = {
      ...(isNamed ? { list: draft.name } : {}),
      ...(draft.keepsRows ? { choices: draft.rows } : {}),
    };
    byList.set(draft.name, { id, options: draft.options, ...keeping(kept, draft.told) });
  }
  return { byList, idOf: new Map([...byList].map(([name, { id }]) => [name, id])) };
}
