import { type Instrument, type InstrumentItem, textIn } from '@jalon/core';
import { exactCell, exactJson, tidyCell } from '../exactCell.ts';
import { isListOutside } from '../survey/isListOutside.ts';
import { cellsOf, formPartOf, isText } from '../survey/keptCells.ts';
import { plainKindOf, plainTypeOf } from '../survey/plainType.ts';
import { questionTypes } from '../survey/questionTypes.data.ts';
import { type FormLayout, nestOf } from './FormLayout.ts';
import { FormNames } from './FormNames.ts';
import type { FormTexts, WrittenRow } from './FormTexts.ts';
import type { ToldExtensions } from './ToldExtensions.ts';
import { yesNoList } from './writtenLists.ts';

/** What the questions are written with. */
export interface WrittenSurveyContext {
  readonly texts: FormTexts;
  readonly layout: FormLayout;
  /** Name of the list by id of the scale. */
  readonly lists: ReadonlyMap<string, string>;
  /** The main language as the reader will find it. */
  readonly main: string | undefined;
  readonly told: ToldExtensions;
}

interface OpenGroup {
  readonly name: string;
  /** The title as the reader takes it for a domain. */
  readonly title: string;
}

/** Writes the questions, with the rows that stood between them; without groups of their own, by domain. */
export function writtenSurvey(instrument: Instrument, context: WrittenSurveyContext): readonly WrittenRow[] {
  const { layout, texts, main } = context;
  const kept = [...layout.rowsBefore.values()].flat();
  const names = new FormNames([
    ...instrument.items.flatMap((item) => [item.id, keptName(item) ?? item.id]),
    ...kept.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
  ]);
  const rows: WrittenRow[] = [];
  const open: OpenGroup[] = [];
  let domain: string | undefined;
  const endDomain = () => {
    if (domain !== undefined) rows.push(madeRow('end_group'));
    if (domain !== undefined) open.pop();
    domain = undefined;
  };
  const emitKept = (place: number) => {
    for (const each of layout.rowsBefore.get(place) ?? []) {
      const nest = nestOf(each);
      const row: WrittenRow = new Map();
      if (typeof each['type'] === 'string') row.set('type', tidyCell(each['type']));
      if (typeof each['name'] === 'string') row.set('name', tidyCell(each['name']));
      for (const [column, text] of cellsOf(each)) texts.put(row, column, text);
      rows.push(row);
      const label = isText(each['label']) ? each['label'] : '';
      if (nest?.startsWith('+'))
        open.push({ name: row.get('name') ?? '', title: tidyCell(textIn(label, main ?? 'fr')) });
      else if (nest) open.pop();
    }
  };
  instrument.items.forEach((item, place) => {
    if (!layout.hasGroups && domain !== item.domain) endDomain();
    emitKept(place);
    if (!layout.hasGroups && item.domain !== undefined && domain === undefined) {
      domain = item.domain;
      const group = madeRow('begin_group');
      const name = names.from(domain, 'group');
      group.set('name', name);
      const shown = texts.putShown(group, domain, name, 'jalon_text');
      group.delete('jalon_text');
      rows.push(group);
      open.push({ name, title: textIn(shown, main ?? 'fr') });
    }
    const row = questionRow(item, context, names, JSON.stringify(open.map(({ name }) => name)));
    const read = open.findLast(({ title }) => title !== '')?.title;
    const domainCell = item.domain === undefined ? '-' : exactJson(item.domain);
    if (item.domain !== read && domainCell !== '') row.set('jalon_domain', domainCell);
    rows.push(row);
  });
  endDomain();
  emitKept(instrument.items.length);
  return rows;
}

const madeRow = (type: string): WrittenRow =>
  new Map([
    ['type', type],
    ['jalon_made', 'row'],
  ]);

const keptName = (item: InstrumentItem): string | undefined => {
  const { name } = formPartOf(item);
  return typeof name === 'string' && name !== item.id && tidyCell(name) === name ? name : undefined;
};

function questionRow(
  item: InstrumentItem,
  { texts, lists, told }: WrittenSurveyContext,
  names: FormNames,
  group: string,
): WrittenRow {
  const row: WrittenRow = new Map();
  const part = formPartOf(item);
  const own = keptName(item);
  const isKept = own !== undefined && names.keep(own, group);
  const name = isKept ? own : names.take(item.id, group) ? item.id : names.from(item.id, 'question');
  const { base, list, cell } = typeCell(item, lists);
  row.set('type', cell);
  row.set('name', name);
  if (part['no_label'] === 'yes') row.set('jalon_text', exactCell(item.text));
  else texts.putShown(row, item.text, name, 'jalon_text');
  for (const [column, text] of cellsOf(part))
    if (column !== 'label' && column !== 'no_label') texts.put(row, column, text);
  if (name !== item.id) row.set('jalon_id', item.id);
  if (name !== item.id && !isKept) row.set('jalon_made', 'name');
  if (plainKindOf(base) !== item.kind) row.set('jalon_kind', exactCell(item.kind));
  const listed = isListOutside(base) ? undefined : [...lists].find(([, each]) => each === list)?.[0];
  if (listed !== item.scale) row.set('jalon_scale', item.scale ?? '-');
  const extensions = told.cellOf(item);
  if (extensions !== '') row.set('jalon_extensions', extensions);
  if (item.indicator !== undefined) row.set('jalon_indicator', item.indicator);
  if (item.reversed !== undefined) row.set('jalon_reversed', item.reversed ? 'yes' : 'no');
  if (item.sensitive !== undefined) row.set('jalon_sensitive', item.sensitive ? 'yes' : 'no');
  return row;
}

const listed: ReadonlySet<string> = /* @__PURE__ */ new Set(['select_one', 'select_multiple', 'rank']);

/** The type of a question with its list: the one it came with where that can stand, else the plain one of its kind. */
function typeCell(item: InstrumentItem, lists: ReadonlyMap<string, string>) {
  const part = formPartOf(item);
  const ofScale = item.scale === undefined ? undefined : lists.get(item.scale);
  const kept = typeof part['list'] === 'string' && /^\S+$/.test(part['list']) ? part['list'] : undefined;
  const plain = plainTypeOf(item.kind, ofScale !== undefined);
  const given =
    typeof part['type'] === 'string' && typeof questionTypes.get(part['type']) === 'object'
      ? part['type']
      : plain;
  const has = (list: string | undefined) =>
    list !== undefined && (list.startsWith('${') || [...lists.values()].includes(list));
  const listFor = (base: string) => {
    if (!listed.has(base)) return kept;
    if (has(kept)) return kept;
    return ofScale ?? (item.kind === 'yes-no' && base === 'select_one' ? yesNoList : undefined);
  };
  const asks = (base: string) =>
    listed.has(base) || base.startsWith('select_') || (base === 'osm' && kept !== undefined);
  const base = asks(given) && listFor(given) === undefined ? plain : given;
  const list = asks(base) ? listFor(base) : undefined;
  const other = list !== undefined && part['or_other'] === 'yes' ? ' or_other' : '';
  return { base, list, cell: list === undefined ? base : `${base} ${list}${other}` };
}
