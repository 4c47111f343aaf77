import type { Issue, Json } from '@jalon/core';
import type { ExchangeSource } from '../../carriage/ExchangeFormat.ts';
import { decodeText } from '../../csv/decodeText.ts';
import { readCsvRows } from '../../csv/readCsvRows.ts';
import { type SourceChunk, sourceChunks } from '../../csv/sourceChunks.ts';
import { dhis2Issue } from '../dhis2Issue.ts';
import { parseBoundedJson } from './parseBoundedJson.ts';
import { isMembers, type RawDhis2, type RawMembers, type RawObject } from './RawDhis2.ts';
import { readDhis2Xml } from './readDhis2Xml.ts';

/** Bytes of one JSON file, which is held in memory as a whole. */
const largestJson = 250_000_000;
/** Bytes by which the kind of a file is told. */
const headSize = 64;

/** What a file holds, whether it is JSON, XML or CSV; what cannot be read is an issue. */
export async function readRawDhis2(source: ExchangeSource, file: string | undefined): Promise<RawDhis2> {
  const chunks = sourceChunks(source, undefined);
  const held: SourceChunk[] = [];
  let length = 0;
  while (length < headSize) {
    const next = await chunks.next();
    if (next.done) break;
    held.push(next.value);
    length += next.value.length;
  }
  const replayed = (async function* () {
    yield* held;
    yield* chunks;
  })();
  const first = textOfChunks(held)
    .replace(/^\ufeff/, '')
    .trimStart()
    .charAt(0);
  if (first === '<') return readDhis2Xml(replayed, file);
  if (first !== '{' && first !== '[') return readCsv(replayed, file);
  const all: SourceChunk[] = [];
  let bytes = 0;
  for await (const chunk of replayed) {
    all.push(chunk);
    bytes += chunk.length;
    if (bytes > largestJson) return failed(dhis2Issue('too-large', { limit: largestJson }, 'error'));
  }
  const { value, issues } = parseBoundedJson(textOfChunks(all), file);
  return value === undefined ? { ...failed(), issues } : fromJson(value, file);
}

const failed = (...issues: readonly Issue[]): RawDhis2 => ({ lists: new Map(), values: [], issues });

function textOfChunks(chunks: readonly SourceChunk[]): string {
  if (chunks.every((chunk) => typeof chunk === 'string')) return chunks.join('').replace(/^\ufeff/, '');
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk));
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return decodeText(whole).text;
}

const setMembers = ['dataSet', 'period', 'orgUnit', 'attributeOptionCombo'];
const single: Readonly<Record<string, string>> = { numerator: 'indicators', valueType: 'dataElements' };

function fromJson(value: Json, file: string | undefined): RawDhis2 {
  const lists = new Map<string, RawObject[]>();
  const values: RawObject[] = [];
  const place = (pointer: string) => ({
    in: 'dossier' as const,
    pointer,
    ...(file === undefined ? {} : { file }),
  });
  const addValues = (set: RawMembers, pointer: string) => {
    const common = Object.fromEntries(Object.entries(set).filter(([name]) => setMembers.includes(name)));
    const given = Object.hasOwn(set, 'dataValues') ? set['dataValues'] : [];
    if (!Array.isArray(given)) return;
    for (const [n, members] of given.entries()) {
      if (isMembers(members))
        values.push({ members: { ...common, ...members }, at: place(`${pointer}/dataValues/${n}`) });
    }
  };
  const add = (name: string, given: readonly Json[], pointer: string) => {
    const list = lists.get(name) ?? [];
    for (const [n, members] of given.entries())
      if (isMembers(members)) list.push({ members, at: place(`${pointer}/${n}`) });
    if (list.length > 0) lists.set(name, list);
  };
  for (const [n, root] of (Array.isArray(value) ? value : [value]).entries()) {
    const pointer = Array.isArray(value) ? `/${n}` : '';
    if (!isMembers(root)) continue;
    if (Object.hasOwn(root, 'dataValues')) addValues(root, pointer);
    const own = Object.keys(single).find((member) => Object.hasOwn(root, member));
    if (own !== undefined) {
      lists.set(single[own] ?? own, [
        ...(lists.get(single[own] ?? own) ?? []),
        { members: root, at: place(pointer) },
      ]);
      continue;
    }
    for (const [name, given] of Object.entries(root)) {
      if (!Array.isArray(given) || name === 'dataValues') continue;
      if (name === 'dataValueSets') {
        for (const [at, set] of given.entries())
          if (isMembers(set)) addValues(set, `${pointer}/${name}/${at}`);
      } else add(name, given, `${pointer}/${name}`);
    }
  }
  const isEmpty = lists.size === 0 && values.length === 0;
  const isKnown = isMembers(value) && Object.keys(value).some((name) => knownRoots.has(name));
  return { lists, values, issues: isEmpty && !isKnown ? [dhis2Issue('not-dhis2', {}, 'error')] : [] };
}

const knownRoots: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'dataValues',
  'dataValueSets',
  'indicators',
  'dataElements',
  'system',
  'organisationUnits',
]);

/** Columns of data values by their heading without case; DHIS2 writes them in this order. */
const columns: Readonly<Record<string, string>> = {
  dataelement: 'dataElement',
  period: 'period',
  orgunit: 'orgUnit',
  categoryoptioncombo: 'categoryOptionCombo',
  catoptcombo: 'categoryOptionCombo',
  attributeoptioncombo: 'attributeOptionCombo',
  attroptcombo: 'attributeOptionCombo',
  value: 'value',
  storedby: 'storedBy',
  lastupdated: 'lastUpdated',
  timestamp: 'timestamp',
  created: 'created',
  comment: 'comment',
  followup: 'followup',
  deleted: 'deleted',
};

async function readCsv(source: AsyncIterable<SourceChunk>, file: string | undefined): Promise<RawDhis2> {
  const values: RawObject[] = [];
  const issues: Issue[] = [];
  let names: readonly (string | undefined)[] | undefined;
  for await (const { cells, row, issues: own } of readCsvRows(source)) {
    issues.push(...own);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (!names) {
      names = cells.map((cell) => {
        const key = cell.toLowerCase().replace(/[^a-z]/g, '');
        return Object.hasOwn(columns, key) ? columns[key] : undefined;
      });
      if (!names.includes('dataElement') || !names.includes('value'))
        return failed(dhis2Issue('not-dhis2', {}, 'error'));
      continue;
    }
    const members: [string, string][] = [];
    for (const [n, name] of names.entries())
      if (name !== undefined && (cells[n] ?? '') !== '') members.push([name, cells[n] ?? '']);
    values.push({
      members: Object.fromEntries(members),
      at: { in: 'sheet', row, ...(file === undefined ? {} : { file }) },
    });
  }
  return names
    ? { lists: new Map(), values, issues }
    : failed(...issues, dhis2Issue('not-dhis2', {}, 'error'));
}
