import type { Instrument, Json } from '@jalon/core';
import type { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { exactLine, exactText } from '../exactCell.ts';
import type { FormSettings } from './readSettings.ts';

const idForm = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;

/** What the settings say of an instrument, and of that what our model has no place for. */
export interface FormHead {
  readonly instrument: Omit<Instrument, 'items' | 'scales' | 'extensions'>;
  readonly kept: { readonly [key: string]: Json };
}

/** The instrument without its items: id, name, version, what it is. */
export function instrumentOfForm(
  { value, isOurs }: FormSettings,
  { file, mint }: { readonly file?: string | undefined; readonly mint: IdMint },
): FormHead {
  const formId = value('form_id');
  const title = value('form_title');
  const stem = (file ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const seed = title || stem;
  const minted = () => (idForm.test(formId) ? mint.fromId(formId) : mint.fromText('form', formId || seed));
  const id = isOurs ? (exactLine(value('jalon_id')) ?? '') : minted();
  const version = exactLine(value('jalon_version')) ?? value('version');
  const source = exactText(value('jalon_source'));
  const fields = [
    ['mode', exactLine(value('jalon_mode'))],
    ['askedBy', exactLine(value('jalon_asked_by'))],
    ['sampling', exactLine(value('jalon_sampling'))],
    ['licence', exactLine(value('jalon_licence'))],
  ] as const;
  return {
    instrument: {
      id,
      name: exactText(value('jalon_name')) ?? (title || formId || stem || id),
      kind: (exactLine(value('jalon_kind')) ?? 'questionnaire') as Instrument['kind'],
      ...(version === '' ? {} : { version }),
      ...Object.fromEntries(fields.filter(([, text]) => text !== undefined)),
      ...(source === undefined ? {} : { source }),
      waves: [],
      codebook: [],
    },
    kept: formId === '' || formId === id ? {} : { form_id: formId },
  };
}
