import type { FormSheet, TextGrid } from './FormSheet.ts';
import { sheetOfGrid } from './sheetOfGrid.ts';

/** What a form of Kobo holds beside its sheets. */
export interface KoboForm {
  readonly sheets: readonly FormSheet[];
  /** Name of the version by which answers say which one they were given to. */
  readonly version?: string;
}

type Fields = { readonly [key: string]: unknown };

/**
 * The sheets of a form as Kobo keeps it: an asset with its `content`, or the content alone.
 * @param asset the parsed JSON
 * @returns `undefined` where it holds no questions
 */
export function sheetsOfKobo(asset: unknown): KoboForm | undefined {
  const whole = fieldsOf(asset);
  const content = fieldsOf(whole['content']);
  const from = Array.isArray(content['survey']) ? content : whole;
  if (!Array.isArray(from['survey'])) return undefined;
  const languages = Array.isArray(from['translations']) ? from['translations'] : [null];
  const settings = Array.isArray(from['settings']) ? from['settings'][0] : from['settings'];
  const version = [whole['version'], whole['version_id'], fieldsOf(settings)['version']].find(isText);
  const own: Fields = {
    ...(isText(whole['id_string']) ? { form_id: whole['id_string'] } : {}),
    ...(!isText(whole['id_string']) && isText(whole['uid']) ? { form_id: whole['uid'] } : {}),
    ...(isText(whole['name']) ? { form_title: whole['name'] } : {}),
    ...(version === undefined ? {} : { version }),
    ...Object.fromEntries(Object.entries(fieldsOf(settings)).filter(([, value]) => textOf(value) !== '')),
  };
  const tables: readonly (readonly [string, readonly unknown[]])[] = [
    ['survey', from['survey'].map(questionOf)],
    ['choices', listOf(from['choices']).map(choiceOf)],
    ['settings', [own]],
  ];
  const sheets = tables.flatMap(([name, rows]) => {
    const grid = gridOf(rows, languages);
    return sheetOfGrid(name, grid) ?? [];
  });
  return { sheets, ...(version === undefined ? {} : { version }) };
}

/** A question by the names of XLSForm: Kobo keeps list, file and “other” beside the type, and names that it made itself apart. */
function questionOf(row: unknown): Fields {
  const {
    type,
    name,
    $autoname,
    select_from_list_name: list,
    file,
    _or_other: other,
    tags,
    ...rest
  } = fieldsOf(row);
  const [bare, inner] = isText(type)
    ? [type, undefined]
    : (Object.entries(fieldsOf(type))[0] ?? ['', undefined]);
  const from = list ?? inner ?? (bare.endsWith('_from_file') ? file : undefined);
  const offers = /^(?:true|yes)$/i.test(textOf(other)) ? ' or_other' : '';
  return {
    type: isText(from) ? `${bare} ${from}${offers}` : bare,
    name: isText(name) ? name : $autoname,
    ...rest,
    ...(file === undefined || file === from ? {} : { file }),
    ...(tags === undefined ? {} : { tags: Array.isArray(tags) ? tags.map(textOf).join(' ') : tags }),
  };
}

function choiceOf(row: unknown): Fields {
  const { name, $autovalue, ...rest } = fieldsOf(row);
  return { ...rest, name: textOf(name) === '' ? $autovalue : name };
}

/** A list of wordings stands under one header per language. */
function gridOf(rows: readonly unknown[], languages: readonly unknown[]): TextGrid {
  const headers = new Map<string, number>();
  const place = (header: string) => {
    const at = headers.get(header) ?? headers.size;
    headers.set(header, at);
    return at;
  };
  const lines = rows.map((row) => {
    const cells: string[] = [];
    for (const [key, value] of Object.entries(fieldsOf(row))) {
      if (!Array.isArray(value)) cells[place(key)] = textOf(value);
      else
        value.forEach((wording, at) => {
          const language = textOf(languages[at]);
          cells[place(language === '' ? key : `${key}::${language}`)] = textOf(wording);
        });
    }
    return cells;
  });
  return [[...headers.keys()], ...lines];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
