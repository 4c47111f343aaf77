import { exactLine, exactText } from '../exactCell.ts';
import type { ReadForm } from '../ReadForm.ts';
import { listOf } from './keptCells.ts';
import type { FormSettings } from './readSettings.ts';

/** What a form of ours says of the dossier that it was written from. */
export function dossierOfForm({ value }: FormSettings): ReadForm['dossier'] {
  const id = exactLine(value('jalon_dossier'));
  if (id === undefined) return undefined;
  return {
    id,
    title: exactText(value('jalon_dossier_title')) ?? '',
    languages: languagesIn(value('jalon_languages')),
  };
}

function languagesIn(cell: string): readonly string[] {
  try {
    return listOf(JSON.parse(cell || '[]')).filter((tag): tag is string => typeof tag === 'string');
  } catch {
    return [];
  }
}
