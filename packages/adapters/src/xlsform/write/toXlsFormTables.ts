import { type Dossier, type Instrument, type Issue, sameJson } from '@jalon/core';
import { tidyCell } from '../exactCell.ts';
import { formIssue } from '../formIssue.ts';
import { readFormLanguage } from '../survey/formLanguage.ts';
import { fieldsOf, formPartOf, listOf } from '../survey/keptCells.ts';
import { formLayout } from './FormLayout.ts';
import { FormTexts } from './FormTexts.ts';
import { instrumentIn } from './instrumentIn.ts';
import { type Extended, ToldExtensions } from './ToldExtensions.ts';
import { tableOfRows } from './tableOfRows.ts';
import { writtenLists, yesNoList, yesNoRows } from './writtenLists.ts';
import { keptSettings, writtenSettings } from './writtenSettings.ts';
import { writtenSurvey } from './writtenSurvey.ts';
import type { XlsFormTable } from './XlsFormTable.ts';

/** A form as tables, with what was decided on the way. */
export interface XlsFormTables {
  /** `survey`, `choices`, `settings`, then the sheets that the form came with beside them. */
  readonly tables: readonly XlsFormTable[];
  readonly issues: readonly Issue[];
}

/** How {@link toXlsFormTables} writes. */
export interface ToXlsFormTablesOptions {
  /** The main language of the form, for example `fr`; default the first in which it is worded. */
  readonly lang?: string;
  /** The dossier that the form belongs to: it is named in the settings. */
  readonly dossier?: Pick<Dossier, 'id' | 'title' | 'languages'>;
}

/**
 * An instrument as the tables of an XLSForm: questions, choices, settings, in all languages in which it is worded. What
 * the standard has no column for stands in columns that begin with `jalon_`, which other tools pass over.
 * @param instrument whose questions are put
 * @example
 * ```ts
 * import type { Instrument } from '@jalon/core';
 * import { toXlsFormTables } from '@jalon/adapters/xlsform';
 * const instrument: Instrument = {
 *   id: 'parents', name: 'Survey of parents', kind: 'questionnaire', scales: [], waves: [], codebook: [],
 *   items: [{ id: 'visits', text: { fr: 'Combien de visites ?', en: 'How many visits?' }, kind: 'number' }],
 * };
 * const { tables } = toXlsFormTables(instrument);
 * tables[0]?.rows[0]; // => ['type', 'name', 'label::Français (fr)', 'label::English (en)']
 * tables[0]?.rows[1]; // => ['decimal', 'visits', 'Combien de visites ?', 'How many visits?']
 * ```
 */
export function toXlsFormTables(instrument: Instrument, options: ToXlsFormTablesOptions = {}): XlsFormTables {
  const written = tablesOf(instrument, options, new ToldExtensions());
  const lost = lostParts(instrument, written.tables);
  return lost.size === 0 ? written : tablesOf(instrument, options, new ToldExtensions(lost));
}

function tablesOf(
  instrument: Instrument,
  options: ToXlsFormTablesOptions,
  told: ToldExtensions,
): XlsFormTables {
  const texts = new FormTexts(instrument);
  const layout = formLayout(instrument);
  const first = mainTag(texts.tags, options);
  const language = keptSettings(instrument).find(([column]) => column === 'default_language')?.[1];
  const lists = writtenLists(instrument, texts, told);
  const main = language ? readFormLanguage(language).tag : first;
  const survey = writtenSurvey(instrument, { texts, layout, lists: lists.names, main, told });
  const asksYesNo = survey.some((row) => row.get('type') === `select_one ${yesNoList}`);
  const choices = asksYesNo ? [...lists.rows, ...yesNoRows(texts)] : lists.rows;
  const settings = writtenSettings(instrument, {
    lang: options.lang ?? first ?? 'fr',
    madeLanguage: language || first === undefined || texts.hasBare ? undefined : texts.nameOf(first),
    hasTwice: lists.hasTwice,
    dossier: options.dossier,
    told,
  });
  const tables = [
    tableOfRows('survey', survey, ['type', 'name', 'label']),
    tableOfRows('choices', choices, ['list_name', 'name', 'label']),
    tableOfRows('settings', [settings], ['form_title', 'form_id', 'version', 'default_language']),
  ];
  const issues = layout.isBroken
    ? [formIssue('xlsform/groups-broken', 'warning', {}, { sheet: 'survey' })]
    : [];
  return { tables: [...tables, ...otherSheets(instrument)], issues };
}

/** The language that comes first for those who fill the form in. */
function mainTag(tags: readonly string[], { lang, dossier }: ToXlsFormTablesOptions): string | undefined {
  const wanted = lang ?? dossier?.languages.find((tag) => tags.includes(tag));
  return tags.find((tag) => tag === wanted) ?? tags.find((tag) => tag.split('-', 1)[0] === wanted) ?? tags[0];
}

/** Entities of which what they keep of a form is not found again in the tables. */
function lostParts(instrument: Instrument, tables: readonly XlsFormTable[]): ReadonlySet<Extended> {
  const written = instrument.scales.filter(({ options }) => options.length > 0);
  const entities: readonly Extended[] = [instrument, ...instrument.items, ...written];
  const keeps = entities.filter(
    ({ extensions }) => extensions !== undefined && Object.hasOwn(extensions, 'xlsform'),
  );
  if (keeps.length === 0) return new Set();
  const back = instrumentIn(tables);
  const found = new Map<Extended, Extended | undefined>([[instrument, back]]);
  for (const [at, item] of instrument.items.entries()) found.set(item, back?.items[at]);
  for (const [at, scale] of written.entries()) found.set(scale, back?.scales[at]);
  const partOf = (entity: Extended | undefined) => entity?.extensions?.['xlsform'];
  return new Set(keeps.filter((entity) => !sameJson(partOf(entity), partOf(found.get(entity)))));
}

/** The sheets that a form came with beside those of the standard. */
function otherSheets(instrument: Instrument): readonly XlsFormTable[] {
  const taken = new Set(['survey', 'choices', 'settings']);
  return listOf(formPartOf(instrument)['sheets']).flatMap((one): readonly XlsFormTable[] => {
    const { name, rows } = fieldsOf(one);
    if (typeof name !== 'string' || !/^[^[\]:*?/\\']{1,31}$/.test(name) || tidyCell(name) !== name) return [];
    if (taken.has(name.toLowerCase())) return [];
    taken.add(name.toLowerCase());
    const cells = listOf(rows).map((row) =>
      listOf(row).map((cell) => (typeof cell === 'string' ? tidyCell(cell) : '')),
    );
    return cells.some((row) => row.some((cell) => cell !== '')) ? [{ name, rows: cells }] : [];
  });
}
