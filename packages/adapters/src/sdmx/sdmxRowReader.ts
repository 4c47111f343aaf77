import { type Issue, type Observation, type Period, shiftFigure } from '@jalon/core';
import { idPart } from '../stream/idPart.ts';
import { cellAddress } from '../workbook/cellAddress.ts';
import type { StreamSdmxOptions } from './ReadSdmxOptions.ts';
import type { Named, SdmxDefinitions } from './SdmxDefinitions.ts';
import type { SdmxAction, SdmxRow, SkippedSdmxRow } from './SdmxRow.ts';
import type { SdmxColumn, SdmxHeader } from './sdmxHeader.ts';
import { sdmxIssue } from './sdmxIssue.ts';
import { sdmxPeriod } from './sdmxPeriod.ts';
import { sdmxStatus } from './sdmxStatus.ts';

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
/** Codes of a dimension that set nothing apart: the total, what does not apply. */
const silent = /* @__PURE__ */ new Set(['', '_T', '_Z']);

/** Makes the reading of rows; what can be worked out once for all rows is. */
export function sdmxRowReader(
  header: SdmxHeader,
  first: readonly string[],
  delimiter: string,
  definitions: SdmxDefinitions,
  options: StreamSdmxOptions,
): (row: number, cells: readonly string[]) => SdmxRow {
  const { dimensions, attributes, subSeparator } = header;
  const byId = (columns: readonly SdmxColumn[], ...ids: string[]) =>
    ids.flatMap((id) => columns.find((column) => column.id.toUpperCase() === id.toUpperCase()) ?? [])[0];
  const named = (column: SdmxColumn | undefined, cells: readonly string[]) =>
    cellOf(column, cells, header.withLabels);
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
  const comment = byId(attributes, 'COMMENT_OBS', 'OBS_COM');
  const startDay = byId([...attributes, ...dimensions], 'REPORTING_YEAR_START_DAY');
  const spoken = new Set([time, indicator, place, unit, multiplier, byId(dimensions, 'FREQ', 'FREQUENCY')]);
  const axes = dimensions.filter((column) => !spoken.has(column));
  const kept = attributes.filter((column) => ![unit, multiplier, comment].includes(column));
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
    const written = (cells[header.action ?? -1] ?? '').trim().toUpperCase();
    const action = actions.get(written.slice(0, 1));
    if (!action || written.length > 1)
      return skip('unknown-action', [
        sdmxIssue('sdmx/unknown-action', 'error', { written }, place_(header.action)),
      ]);
    const key = Object.fromEntries(dimensions.map((column) => [column.id, named(column, cells).code]));
    const base = { row, action, key };
    if (action === 'delete') return { ...base, skipped: 'delete', issues: [] };
    const issues: Issue[] = [];
    const when = named(time, cells).code;
    if (when === '')
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
      if (silent.has(cell.code)) return [];
      return [[definitions.category({ code: column.id, ...nameOf(column.name) }, cell), cell.code]];
    });
    const structure = structureOf(header, cells);
    const where = named(place, cells);
    if (place && !silent.has(where.code))
      definitions.category({ code: place.id, ...nameOf(place.name) }, where);
    const own = indicator ? named(indicator, cells) : structure;
    const model = definitions.indicator(
      own,
      named(unit, cells),
      about.map(([dimension]) => dimension),
    );
    const codes = statusCodes(cells[status?.at ?? -1] ?? '', subSeparator, header.withLabels);
    const said = sdmxStatus(codes);
    const value = (cells[header.value ?? -1] ?? '').trim();
    const amount = amountOf(value, named(multiplier, cells).code, model.unit === 'ratio', delimiter);
    if (amount.fault)
      issues.push(sdmxIssue(amount.fault.code, 'warning', amount.fault.params, place_(header.value)));
    const stem = [
      model.id,
      when,
      ...dimensions.flatMap((column) =>
        column === time || column === indicator ? [] : [key[column.id] ?? ''],
      ),
    ];
    const note = comment ? (cells[comment.at] ?? '').trim() : '';
    const others = attributesOf(kept, cells, subSeparator);
    const observation: Observation = {
      ...{ id: idOf(stem), indicator: model.id, period },
      ...(place && !silent.has(where.code) ? { place: where.code } : {}),
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
      ...(note === '' ? {} : { comment: note }),
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

const nameOf = (name: string | undefined) => (name === undefined ? {} : { name });

/** A code with its name: `A: Name of A`, or the name in a column of its own. */
function cellOf(column: SdmxColumn | undefined, cells: readonly string[], withLabels: boolean): Named {
  if (!column) return { code: '' };
  const written = (cells[column.at] ?? '').trim();
  const name = column.namesAt === undefined ? '' : (cells[column.namesAt] ?? '').trim();
  return name === '' ? labelled(written, withLabels) : { code: written, name };
}

function labelled(written: string, withLabels: boolean): Named {
  const found = withLabels ? /^([A-Za-z0-9_@$-]+): (.*)$/s.exec(written) : null;
  return found
    ? { code: found[1] ?? '', ...nameOf(found[2] === found[1] ? undefined : found[2]) }
    : { code: written };
}

/** The dataflow: `AGENCY:ID(1.0.0)`, with its name behind it or in a column of its own. */
function structureOf(header: SdmxHeader, cells: readonly string[]): Named {
  const written = (cells[header.structure] ?? '').trim();
  const [, id = written, label] = /^(?:[^:]*:)?([^:(]+)(?:\([^)]*\))?(?:: (.*))?$/s.exec(written) ?? [];
  const name = label ?? (cells[header.structureName ?? -1] ?? '').trim();
  return { code: id.trim(), ...(name === '' ? {} : { name }) };
}

interface Amount {
  readonly value?: number;
  readonly fault?: {
    readonly code: 'sdmx/unreadable-value' | 'sdmx/bad-multiplier';
    readonly params: Issue['params'];
  };
}

/** A value in the unit of the indicator: 12.4 with the multiplier 3 is 12,400; without noise. */
function amountOf(written: string, power: string, isRatio: boolean, delimiter: string): Amount {
  if (written === '' || /^(?:NaN|#N\/A)$/i.test(written)) return {};
  const hasComma = delimiter !== ',';
  const digits = hasComma ? written.replace(/^(-?\d+),(\d+)$/, '$1.$2') : written;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(digits) || !Number.isFinite(Number(digits)))
    return {
      fault: { code: 'sdmx/unreadable-value', params: { written, expected: hasComma ? '12,4' : '12.4' } },
    };
  if (power !== '' && !/^-?\d{1,2}$/.test(power))
    return { fault: { code: 'sdmx/bad-multiplier', params: { written: power } } };
  return { value: shiftFigure(digits, Number(power) - (isRatio ? 2 : 0)) };
}

/** What the file says beside the value; several values in one cell as a list. */
const attributesOf = (
  columns: readonly SdmxColumn[],
  cells: readonly string[],
  subSeparator: string | undefined,
) =>
  columns.flatMap(({ at, id }): (readonly [string, string | readonly string[]])[] => {
    const written = (cells[at] ?? '').trim();
    if (written === '' || id === '__proto__') return [];
    const parts = subSeparator === undefined ? [written] : written.split(subSeparator);
    return [[id, parts.length === 1 ? written : parts.map((part) => part.trim())]];
  });

/** The codes of one cell; Eurostat writes several of its small letters in a row. */
function statusCodes(
  written: string,
  subSeparator: string | undefined,
  withLabels: boolean,
): readonly string[] {
  const parts = subSeparator === undefined ? [written] : written.split(subSeparator);
  const codes = parts.map((part) => labelled(part.trim(), withLabels).code);
  return codes.flatMap((code) => (/^[a-z]{2,4}$/.test(code) ? [...code] : [code]));
}

/** An id that the same row always gets; where its codes are too long or hold odd signs it ends in a number made from them. */
function idOf(parts: readonly string[]): string {
  const name = parts.map((part, at) => (at === 0 ? part : part.replace(/[^A-Za-z0-9_-]+/g, '-'))).join('.');
  const written = parts.join('.');
  if (name.length <= 128 && parts.every((part, at) => at === 0 || /^[A-Za-z0-9_-]*$/.test(part))) return name;
  return `${name.slice(0, 110)}.${idPart('key', `<${written}>`).split('-').at(-1)}`;
}
