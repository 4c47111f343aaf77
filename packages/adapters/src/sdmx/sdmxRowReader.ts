import type { Issue, LocalizedText, Observation, Period } from '@jalon/core';
import { idPart } from '../stream/idPart.ts';
import { cellAddress } from '../workbook/cellAddress.ts';
import type { StreamSdmxOptions } from './ReadSdmxOptions.ts';
import type { SdmxDefinitions } from './SdmxDefinitions.ts';
import type { SdmxAction, SdmxRow, SkippedSdmxRow } from './SdmxRow.ts';
import { sdmxAmount } from './sdmxAmount.ts';
import {
  readSdmxAttribute,
  readSdmxCode,
  readSdmxStatusCodes,
  type SdmxAttribute,
  splitSdmxLabel,
} from './sdmxCells.ts';
import type { SdmxColumn, SdmxHeader } from './sdmxHeader.ts';
import { sdmxIssue } from './sdmxIssue.ts';
import { sdmxPeriod } from './sdmxPeriod.ts';
import { sdmxStatus } from './sdmxStatus.ts';
import { sdmxStructures } from './sdmxStructures.ts';

const actions = /* @__PURE__ */ new Map<string, SdmxAction>([
  ['', 'information'],
  ['I', 'information'],
  ['A', 'append'],
  ['M', 'merge'],
  ['R', 'replace'],
  ['D', 'delete'],
]);

const indicatorIds = ['INDICATOR', 'INDICATOR_ID', 'INDIC', 'SERIES', 'MEASURE'];
const placeIds = ['REF_AREA', 'GEO', 'COUNTRY', 'LOCATION'];
/** Codes that set nothing apart: the total, what does not apply, the total as Eurostat writes it. */
const silent = /* @__PURE__ */ new Set(['', '_T', '_Z', 'TOTAL']);
/** The total among the sexes, as Eurostat and the ILO write it. */
const bothSexes = /* @__PURE__ */ new Set(['T', 'SEX_T']);

const isSilent = ({ id }: SdmxColumn, code: string): boolean =>
  silent.has(code) || (bothSexes.has(code) && id.toUpperCase() === 'SEX');

/** Makes the reading of rows; what can be worked out once for all rows is. */
export function sdmxRowReader(
  header: SdmxHeader,
  first: readonly string[],
  delimiter: string,
  definitions: SdmxDefinitions,
  options: StreamSdmxOptions,
): (row: number, cells: readonly string[]) => SdmxRow {
  const { dimensions, attributes } = header;
  const byId = (columns: readonly SdmxColumn[], ...ids: string[]) =>
    ids.flatMap((id) => columns.find((column) => column.id.toUpperCase() === id.toUpperCase()) ?? [])[0];
  const named = (column: SdmxColumn | undefined, cells: readonly string[]) =>
    readSdmxCode(column, cells, header);
  const time = options.time
    ? byId(dimensions, options.time)
    : (byId(dimensions, 'TIME_PERIOD', 'TIME') ??
      dimensions.findLast((column) => sdmxPeriod(named(column, first).code)));
  const indicator = options.indicator
    ? byId(dimensions, options.indicator)
    : byId(dimensions, ...indicatorIds);
  const place = byId(dimensions, ...placeIds);
  const unit = byId([...dimensions, ...attributes], 'UNIT_MEASURE', 'UNIT');
  const multiplier = byId([...dimensions, ...attributes], 'UNIT_MULT', 'UNIT_MULTIPLIER');
  const status = byId(attributes, 'OBS_STATUS', 'OBS_FLAG');
  const comment = byId(attributes, 'COMMENT_OBS', 'OBS_COM', 'OBS_COMMENT');
  const startDay = byId([...attributes, ...dimensions], 'REPORTING_YEAR_START_DAY');
  const spoken = new Set([time, indicator, place, unit, multiplier, byId(dimensions, 'FREQ', 'FREQUENCY')]);
  const axes = dimensions.filter((column) => !spoken.has(column));
  const kept = attributes.filter(
    (column) => ![unit, multiplier, comment].includes(column) && column.id !== '__proto__',
  );
  const structureOf = sdmxStructures(header, definitions);
  const periods = new Map<string, Period | undefined>();
  const { file } = options;

  return (row, cells) => {
    const place_ = (column?: number) => ({
      ...{ in: 'sheet' as const, row },
      ...(file === undefined ? {} : { file }),
      ...(column === undefined ? {} : { cell: cellAddress(row - 1, column) }),
    });
    const skip = (skipped: SkippedSdmxRow, issues: readonly Issue[] = []): SdmxRow => ({
      row,
      skipped,
      issues,
    });
    if (cells.every((cell) => cell.trim() === '')) return skip('blank');
    if (cells.length > header.width && cells.slice(header.width).some((cell) => cell.trim() !== '')) {
      const params = { found: cells.length, expected: header.width };
      return skip('broken', [sdmxIssue('sdmx/more-cells', 'error', params, place_())]);
    }
    if (cells.length <= (header.value ?? 0)) {
      const params = { found: cells.length, expected: header.width };
      return skip('broken', [sdmxIssue('sdmx/fewer-cells', 'error', params, place_())]);
    }
    const written = (cells[header.action ?? -1] ?? '').trim().toUpperCase();
    const action = actions.get(written.slice(0, 1));
    if (!action || written.length > 1)
      return skip('unknown-action', [
        sdmxIssue('sdmx/unknown-action', 'error', { written }, place_(header.action)),
      ]);
    const key = Object.fromEntries(dimensions.map((column) => [column.id, named(column, cells).code]));
    const base = { row, action, key };
    const value = splitSdmxLabel((cells[header.value ?? -1] ?? '').trim(), header.withLabels).code;
    if (action === 'delete') {
      const marked = value === '' ? attributes.filter(({ at }) => (cells[at] ?? '').trim() !== '') : [];
      if (marked.length === 0) return { ...base, skipped: 'delete', issues: [] };
      const params = { columns: marked.map(({ id }) => id).join(', ') };
      const issue = sdmxIssue('sdmx/attributes-deleted', 'warning', params, place_());
      return { ...base, skipped: 'no-observation', issues: [issue] };
    }
    const issues: Issue[] = [];
    const when = named(time, cells).code;
    if (when === '' || when === '~')
      return {
        ...base,
        skipped: 'no-observation',
        issues: [sdmxIssue('sdmx/no-observation', 'hint', {}, place_(time?.at))],
      };
    const start = named(startDay, cells).code;
    const counts = start !== '' && start !== '--01-01' && /-[ASTQMWD]\d/.test(when);
    if (!periods.has(when)) periods.set(when, sdmxPeriod(when));
    const period = counts ? undefined : periods.get(when);
    if (!period) {
      const code = counts ? 'sdmx/reporting-year' : 'sdmx/unreadable-period';
      return {
        ...base,
        skipped: 'no-period',
        issues: [sdmxIssue(code, 'warning', { written: when, start }, place_(time?.at))],
      };
    }
    const about = axes.flatMap((column): (readonly [string, string])[] => {
      const cell = named(column, cells);
      if (isSilent(column, cell.code)) return [];
      return [[definitions.category({ code: column.id, ...nameOf(column.name) }, cell), cell.code]];
    });
    const structure = structureOf(cells);
    const where = named(place, cells);
    const isPlaced = place !== undefined && !isSilent(place, where.code);
    if (isPlaced) definitions.category({ code: place.id, ...nameOf(place.name) }, where);
    const own = indicator ? named(indicator, cells) : structure;
    const model = definitions.indicator(
      own,
      named(unit, cells),
      about.map(([dimension]) => dimension),
    );
    const said = sdmxStatus(readSdmxStatusCodes(status, cells, header));
    const amount = sdmxAmount(value, named(multiplier, cells).code, model.unit === 'ratio', delimiter);
    if (amount.fault)
      issues.push(sdmxIssue(amount.fault.code, 'warning', amount.fault.params, place_(header.value)));
    const stem = [
      model.id,
      when,
      ...dimensions.flatMap((column) =>
        column === time || column === indicator ? [] : [key[column.id] ?? ''],
      ),
    ];
    const note = comment && readSdmxAttribute(comment, cells, header);
    const others = kept.flatMap((column): (readonly [string, SdmxAttribute])[] => {
      const attribute = readSdmxAttribute(column, cells, header);
      return attribute === undefined ? [] : [[column.id, attribute]];
    });
    const observation: Observation = {
      ...{ id: idOf(stem), indicator: model.id, period },
      ...(isPlaced ? { place: where.code } : {}),
      ...(about.length === 0 ? {} : { categories: Object.fromEntries(about) }),
      ...(amount.value === undefined ? {} : { value: amount.value }),
      state:
        amount.value === undefined
          ? amount.fault
            ? 'unreadable'
            : (said.gap ?? 'not-available')
          : (said.state ?? 'reported'),
      ...(said.stage === undefined ? {} : { stage: said.stage }),
      ...(said.flags.length === 0 ? {} : { flags: said.flags }),
      ...(note === undefined ? {} : { comment: textOfNote(note) }),
      provenance: {
        ...(file === undefined ? {} : { file }),
        cell: cellAddress(row - 1, header.value ?? 0),
        ...(value === '' || String(amount.value) === value ? {} : { text: value }),
      },
      ...(others.length === 0 ? {} : { extensions: { sdmx: Object.fromEntries(others) } }),
    };
    return { ...base, observation, issues };
  };
}

/** A remark as one text, or one per language; several remarks stand one behind the other. */
const textOfNote = (note: SdmxAttribute): LocalizedText =>
  Array.isArray(note) ? note.join('\n') : (note as LocalizedText);

const nameOf = (name: string | undefined) => (name === undefined ? {} : { name });

/** An id that the same row always gets; where its codes are too long or hold odd signs it ends in a number made from them. */
function idOf(parts: readonly string[]): string {
  const name = parts.map((part, at) => (at === 0 ? part : part.replace(/[^A-Za-z0-9_-]+/g, '-'))).join('.');
  const written = parts.join('.');
  if (name.length <= 128 && parts.every((part, at) => at === 0 || /^[A-Za-z0-9_-]*$/.test(part))) return name;
  return `${name.slice(0, 110)}.${idPart('key', `<${written}>`).split('-').at(-1)}`;
}
