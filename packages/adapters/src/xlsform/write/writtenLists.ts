import {
  type AnswerOption,
  type AnswerScale,
  type Instrument,
  type Lang,
  type LocalizedText,
  sameJson,
  type Words,
} from '@jalon/core';
import { exactCell, tidyCell } from '../exactCell.ts';
import { cellsOf, fieldsOf, formPartOf, isText, listOf } from '../survey/keptCells.ts';
import type { FormTexts, WrittenRow } from './FormTexts.ts';
import type { ToldExtensions } from './ToldExtensions.ts';

/** The list that stands for yes and no where an instrument has none of its own. */
export const yesNoList = 'jalon_yes_no';

/** The lists of a form as rows, with the name of each scale’s list. */
export interface WrittenLists {
  readonly rows: readonly WrittenRow[];
  /** Name of the list by id of the scale; scales without answers have none. */
  readonly names: ReadonlyMap<string, string>;
  readonly hasTwice: boolean;
}

/** Writes the answer scales as lists of choices. */
export function writtenLists(instrument: Instrument, texts: FormTexts, told: ToldExtensions): WrittenLists {
  const names = new Map<string, string>();
  const taken = new Set([yesNoList]);
  const rows: WrittenRow[] = [];
  let hasTwice = false;
  const several = new Set(
    instrument.items.flatMap(({ kind, scale }) =>
      kind === 'multiple-choice' || kind === 'xlsform/rank' ? (scale ?? []) : [],
    ),
  );
  for (const scale of instrument.scales) {
    if (scale.options.length === 0) continue;
    const list = listNameOf(scale, taken);
    taken.add(list.name);
    if (!names.has(scale.id)) names.set(scale.id, list.name);
    const own = choicesOf(scale, several.has(scale.id), texts);
    hasTwice ||= own.hasTwice;
    const extensions = told.cellOf(scale);
    if (extensions !== '') own.rows[0]?.set('jalon_extensions', extensions);
    for (const row of own.rows) {
      row.set('list_name', list.name);
      if (list.name !== scale.id) row.set('jalon_scale', scale.id);
      if (list.isMade) row.set('jalon_made', ['list_name', row.get('jalon_made') ?? ''].join(' ').trim());
      rows.push(row);
    }
  }
  return { rows, names, hasTwice };
}

function listNameOf(
  scale: AnswerScale,
  taken: ReadonlySet<string>,
): { readonly name: string; readonly isMade: boolean } {
  const kept = formPartOf(scale)['list'];
  if (typeof kept === 'string' && kept !== scale.id && isName(kept) && !taken.has(kept))
    return { name: kept, isMade: false };
  if (!taken.has(scale.id)) return { name: scale.id, isMade: false };
  let number = 2;
  while (taken.has(`${scale.id}_${number}`)) number += 1;
  return { name: `${scale.id}_${number}`, isMade: true };
}

const isName = (text: string): boolean => /^\S+$/.test(text) && tidyCell(text) === text;

/** The rows of a list: as they stood in the form that the scale came from, where its answers are still the same. */
function choicesOf(scale: AnswerScale, isSeveral: boolean, texts: FormTexts) {
  const kept = listOf(formPartOf(scale)['choices']).map(fieldsOf);
  const codes = [...new Set(kept.map(({ code }) => code))];
  const fits = sameJson(
    codes,
    scale.options.map(({ code }) => code),
  );
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const seen = new Set<string>();
  let hasTwice = false;
  const rowOf = (option: AnswerOption, beside: { readonly [key: string]: unknown }): WrittenRow => {
    const row: WrittenRow = new Map();
    const isTwice = fits && seen.has(option.code);
    const given = typeof beside['name'] === 'string' ? beside['name'] : undefined;
    const name =
      (isTwice ? names.get(option.code) : undefined) ?? choiceName(given ?? option.code, isSeveral, taken);
    const isMade = name !== (given ?? option.code);
    hasTwice ||= isTwice;
    seen.add(option.code);
    taken.add(name);
    names.set(option.code, name);
    row.set('name', name);
    const label: LocalizedText = isTwice && isText(beside['label']) ? beside['label'] : option.label;
    texts.putShown(row, label, name, 'jalon_label');
    if (name !== option.code) row.set('jalon_code', exactCell(option.code));
    if (isMade) row.set('jalon_made', 'name');
    if (option.tone) row.set('jalon_tone', option.tone);
    for (const [column, text] of cellsOf(beside)) if (column !== 'label') texts.put(row, column, text);
    return row;
  };
  const rows = fits
    ? kept.map((beside) =>
        rowOf(scale.options.find(({ code }) => code === beside['code']) as AnswerOption, beside),
      )
    : scale.options.map((option) => rowOf(option, {}));
  return { rows, hasTwice };
}

/** A name that stands for one choice of a list: answers with several choices are separated by spaces. */
function choiceName(wanted: string, isSeveral: boolean, taken: ReadonlySet<string>): string {
  const tidy = tidyCell(wanted);
  const stem = (isSeveral ? tidy.replace(/\s+/g, '_') : tidy).slice(0, 200).trim() || 'choice';
  let name = stem;
  for (let number = 2; taken.has(name); number += 1) name = `${stem}_${number}`;
  return name;
}

const yesNo: readonly {
  readonly name: string;
  readonly label: Words;
  readonly others: { readonly [tag: string]: string };
}[] = [
  {
    name: 'yes',
    label: { fr: 'Oui', en: 'Yes' },
    others: { nl: 'Ja', es: 'Sí', de: 'Ja', pt: 'Sim', it: 'Sì' },
  },
  {
    name: 'no',
    label: { fr: 'Non', en: 'No' },
    others: { nl: 'Nee', es: 'No', de: 'Nein', pt: 'Não', it: 'No' },
  },
];

/** The list for questions with yes or no, in the languages of the form. */
export function yesNoRows(texts: FormTexts): readonly WrittenRow[] {
  return yesNo.map(({ name, label, others }) => {
    const wording = (tag: string) => {
      const base = tag.split('-', 1)[0]?.toLowerCase() ?? '';
      return Object.hasOwn(label, base)
        ? label[base as Lang]
        : Object.hasOwn(others, base)
          ? others[base]
          : label.en;
    };
    const row: WrittenRow = new Map([
      ['list_name', yesNoList],
      ['name', name],
    ]);
    const text =
      texts.tags.length === 0
        ? `${label.fr} / ${label.en}`
        : Object.fromEntries(texts.tags.map((tag) => [tag, wording(tag) ?? label.en]));
    texts.put(row, 'label', text);
    row.set('jalon_made', 'row');
    return row;
  });
}
