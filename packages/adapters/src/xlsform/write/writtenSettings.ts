import { type Dossier, type Instrument, type LocalizedText, sameJson, textIn } from '@jalon/core';
import { exactCell, exactJson, tidyCell } from '../exactCell.ts';
import { fieldsOf, formPartOf, listOf } from '../survey/keptCells.ts';
import type { WrittenRow } from './FormTexts.ts';
import type { ToldExtensions } from './ToldExtensions.ts';

/** What the settings of a form are written with. */
export interface WrittenSettingsContext {
  /** Language of the title where it stands in several. */
  readonly lang: string;
  /** The main language as headers name it, where the form states one that it was not given. */
  readonly madeLanguage: string | undefined;
  readonly hasTwice: boolean;
  readonly told: ToldExtensions;
  readonly dossier?: Pick<Dossier, 'id' | 'title' | 'languages'> | undefined;
}

/** Settings that have a place in our model or are worked out. */
const placed = /^(?:form_title|title|set form title|form_id|id_string|set form id|version|jalon_.*)$/i;

/** The settings that a form of others came with. */
export function keptSettings(instrument: Instrument): readonly (readonly [string, string])[] {
  return listOf(formPartOf(instrument)['settings']).flatMap((one): readonly (readonly [string, string])[] => {
    const { column, text } = fieldsOf(one);
    const isSound =
      typeof column === 'string' &&
      typeof text === 'string' &&
      tidyCell(column) !== '' &&
      !placed.test(column);
    return isSound ? [[column, tidyCell(text)]] : [];
  });
}

/** Writes what the form is called and what our model knows of it beside its questions. */
export function writtenSettings(instrument: Instrument, context: WrittenSettingsContext): WrittenRow {
  const { id, name, kind, version, mode, askedBy, sampling, licence, source } = instrument;
  const row: WrittenRow = new Map();
  const made: string[] = [];
  const title = tidyCell(textIn(name, context.lang)) || id;
  const formId = formPartOf(instrument)['form_id'];
  row.set('form_title', title);
  row.set('form_id', typeof formId === 'string' && tidyCell(formId) !== '' ? tidyCell(formId) : id);
  if (version !== undefined && tidyCell(version) !== '') row.set('version', tidyCell(version));
  for (const [column, text] of keptSettings(instrument)) row.set(column, text);
  if (context.madeLanguage !== undefined) {
    row.set('default_language', context.madeLanguage);
    made.push('default_language');
  }
  if (context.hasTwice && !row.has('allow_choice_duplicates')) {
    row.set('allow_choice_duplicates', 'yes');
    made.push('allow_choice_duplicates');
  }
  const tell = (column: string, value: LocalizedText | undefined) => {
    if (value !== undefined) row.set(column, exactCell(value));
  };
  tell('jalon_id', id);
  if (!sameJson(title, name)) tell('jalon_name', name);
  if (kind !== 'questionnaire') tell('jalon_kind', kind);
  if (version !== undefined && row.get('version') !== version) tell('jalon_version', version);
  tell('jalon_mode', mode);
  tell('jalon_asked_by', askedBy);
  tell('jalon_sampling', sampling);
  tell('jalon_licence', licence);
  tell('jalon_source', source);
  if (context.dossier) {
    tell('jalon_dossier', context.dossier.id);
    tell('jalon_dossier_title', context.dossier.title);
    row.set('jalon_languages', exactJson(context.dossier.languages));
  }
  const extensions = context.told.cellOf(instrument);
  if (extensions !== '') row.set('jalon_extensions', extensions);
  if (made.length > 0) row.set('jalon_made', made.join(' '));
  return row;
}
