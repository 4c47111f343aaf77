import { type Dossier, type Indicator, type Lang, type Observation, textIn, type Words } from '@jalon/core';
import { columnLetters } from '../../workbook/cellAddress.ts';
import type { Content, DrawnSheet } from '../canvas/DrawnSheet.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { unitFormat } from '../canvas/unitFormat.ts';
import { unitLabel } from '../canvas/unitLabel.ts';
import { textOf } from './shownRecord.ts';
import { trackingWords } from './trackingWords.ts';

interface RecordColumn {
  readonly id: ColumnId;
  readonly words: Words;
  readonly width: number;
  /** Shown where it is empty too. */
  readonly always?: boolean;
}

type ColumnId =
  | 'code'
  | 'name'
  | 'from'
  | 'to'
  | 'part'
  | 'value'
  | 'unit'
  | 'state'
  | 'stage'
  | 'outOf'
  | 'source'
  | 'written'
  | 'comment'
  | 'id'
  | 'revises'
  | 'reason';

const columns: readonly RecordColumn[] = [
  { id: 'code', words: { fr: 'N°', en: 'No.' }, width: 7, always: true },
  { id: 'name', words: { fr: 'Intitulé', en: 'Name' }, width: 46, always: true },
  { id: 'from', words: { fr: 'Du', en: 'From' }, width: 13, always: true },
  { id: 'to', words: { fr: 'Au', en: 'To' }, width: 13, always: true },
  { id: 'part', words: { fr: 'Partie', en: 'Part' }, width: 22 },
  { id: 'value', words: { fr: 'Relevé', en: 'Recorded' }, width: 15, always: true },
  { id: 'unit', words: { fr: 'Unité', en: 'Unit' }, width: 12, always: true },
  { id: 'state', words: { fr: 'État', en: 'State' }, width: 16, always: true },
  { id: 'stage', words: { fr: 'Stade', en: 'Stage' }, width: 13, always: true },
  { id: 'outOf', words: { fr: 'Sur', en: 'Out of' }, width: 9 },
  { id: 'source', words: { fr: 'Feuille et cellule', en: 'Sheet and cell' }, width: 34, always: true },
  { id: 'written', words: { fr: 'Écrit dans la source', en: 'As written in the source' }, width: 18 },
  { id: 'comment', words: { fr: 'Remarque', en: 'Remark' }, width: 44 },
  { id: 'id', words: { fr: 'Enregistrement', en: 'Record' }, width: 46, always: true },
  { id: 'revises', words: { fr: 'Remplace', en: 'Replaces' }, width: 46 },
  { id: 'reason', words: { fr: 'Motif', en: 'Reason' }, width: 44 },
];

/**
 * Draws every record of a dossier, one row each, replaced ones too: where each figure of the table comes from. Its
 * headers are not those of a tracking table, so that no reader takes the same values twice.
 */
export function drawObservationsSheet(dossier: Dossier, lang: Lang): DrawnSheet {
  const order = new Map(dossier.indicators.map((indicator, n) => [indicator.id, { indicator, n }]));
  const place = ({ indicator }: Observation): number => order.get(indicator)?.n ?? order.size;
  const records = [...dossier.observations]
    .sort(
      (a, b) =>
        place(a) - place(b) || compare(a.period.end, b.period.end) || compare(a.period.start, b.period.start),
    )
    .map((record) => cellsOf(record, order.get(record.indicator)?.indicator, lang));
  // a column that no record has anything for would only push the others apart
  const shown = columns.filter(
    ({ id, always }) => always || records.some((cells) => cells[id]?.content !== ''),
  );
  const canvas = new SheetCanvas();
  for (const [column, { words }] of shown.entries()) canvas.put(0, column, words[lang], { style: 'header' });
  canvas.height(0, 30);
  for (const [n, cells] of records.entries()) {
    for (const [column, { id }] of shown.entries()) {
      const { content, format } = cells[id];
      const style = typeof content === 'string' ? 'listText' : 'listNumber';
      canvas.put(n + 1, column, content, { style, ...(format === undefined ? {} : { format }) });
    }
  }
  const widths = shown.map(({ width }) => width);
  canvas.fitHeights(widths, 18);
  const lastCell = `${columnLetters(shown.length - 1)}${records.length + 1}`;
  return canvas.finish(trackingWords(lang).observationsSheet, {
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${lastCell}` },
    view: { showGridLines: false },
    ...printedPage({ lang, title: textIn(dossier.title, lang), headerRows: [0, 0] }),
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface RecordCell {
  readonly content: Content;
  readonly format?: string;
}

function cellsOf(
  record: Observation,
  indicator: Indicator | undefined,
  lang: Lang,
): { readonly [C in ColumnId]: RecordCell } {
  const { provenance, value, stage, period } = record;
  const unit = indicator?.unit ?? '';
  const text = (localized: Observation['comment']): RecordCell => ({
    content: localized === undefined ? '' : textIn(localized, lang),
  });
  const place = record.place === undefined ? [] : [record.place];
  const categories = Object.entries(record.categories ?? {}).map(
    ([dimension, code]) => `${dimension}: ${code}`,
  );
  return {
    code: { content: indicator?.code ?? '', format: '@' },
    name: { content: indicator ? textIn(indicator.name, lang) : record.indicator },
    from: { content: { day: period.start }, format: dayFormat },
    to: { content: { day: period.end }, format: dayFormat },
    part: { content: [...place, ...categories].join(', ') },
    value:
      typeof value === 'number'
        ? { content: value, format: unitFormat(unit, [value], lang) }
        : { content: textOf(record, indicator ?? { unit }, lang) },
    unit: { content: indicator ? unitLabel(indicator, lang) : '' },
    state: { content: stateWords[stateOf(record)][lang] },
    stage: { content: stageWords[stage === 'provisional' ? 'provisional' : 'final'][lang] },
    outOf: { content: record.denominator ?? record.n ?? '' },
    source: { content: [provenance?.file, provenance?.sheet, provenance?.cell].filter(Boolean).join(', ') },
    written: { content: provenance?.text ?? '' },
    comment: text(record.comment),
    id: { content: record.id },
    revises: { content: record.revises ?? '' },
    reason: text(record.reason),
  };
}

const dayFormat = 'dd/mm/yyyy';

const stateOf = ({ state, value, bounds }: Observation) =>
  state ?? (value === undefined && bounds === undefined ? 'not-available' : 'reported');

const stageWords = {
  provisional: { fr: 'provisoire', en: 'provisional' },
  final: { fr: 'définitif', en: 'final' },
} as const;

const stateWords: { readonly [S in NonNullable<Observation['state']>]: Words } = {
  reported: { fr: 'relevé', en: 'reported' },
  estimated: { fr: 'estimé', en: 'estimated' },
  interpolated: { fr: 'interpolé', en: 'interpolated' },
  'carried-forward': { fr: 'reporté', en: 'carried forward' },
  imputed: { fr: 'imputé', en: 'imputed' },
  pending: { fr: 'à venir', en: 'pending' },
  'not-available': { fr: 'non disponible', en: 'not available' },
  'not-collected': { fr: 'non collecté', en: 'not collected' },
  'not-communicated': { fr: 'non communiqué', en: 'not communicated' },
  'not-applicable': { fr: 'sans objet', en: 'not applicable' },
  'dont-know': { fr: 'ne sait pas', en: 'don’t know' },
  refused: { fr: 'refus', en: 'no answer' },
  suppressed: { fr: 'masqué', en: 'suppressed' },
  unreadable: { fr: 'illisible', en: 'unreadable' },
};
