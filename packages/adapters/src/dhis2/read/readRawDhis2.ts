import type { Issue, Json } from '@jalon/core';
import type { ExchangeSource } from '../../carriage/ExchangeFormat.ts';
import { decodeText } from '../../csv/decodeText.ts';
import { type SourceChunk, sourceChunks } from '../../csv/sourceChunks.ts';
import { dhis2Issue } from '../dhis2Issue.ts';
import { exchangeMember } from '../exchangeMember.ts';
import { parseBoundedJson } from './parseBoundedJson.ts';
import { isMembers, type RawDhis2, type RawMembers, type RawObject, setMembers } from './RawDhis2.ts';
import { leftOut, tooManyValues } from './rawIssues.ts';
import { readDhis2Csv } from './readDhis2Csv.ts';
import { readDhis2Xml } from './readDhis2Xml.ts';

/** Bytes of one JSON file, which is held in memory as a whole. */
const largestJson = 250_000_000;
/** Bytes by which the kind of a file is told. */
const headSize = 64;

/**
 * What a file holds, whether it is JSON, XML or CSV; what cannot be read is an issue.
 * @param maxValues how many data values are read; what follows is told and not read
 */
export async function readRawDhis2(
  source: ExchangeSource,
  file: string | undefined,
  maxValues = 1_000_000,
): Promise<RawDhis2> {
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
  if (first === '<') return readDhis2Xml(replayed, file, maxValues);
  if (first !== '{' && first !== '[') return readDhis2Csv(replayed, file, maxValues);
  const all: SourceChunk[] = [];
  let bytes = 0;
  for await (const chunk of replayed) {
    all.push(chunk);
    bytes += chunk.length;
    if (bytes > largestJson) return failed(dhis2Issue('too-large', { limit: largestJson }, 'error'));
  }
  const { value, issues } = parseBoundedJson(textOfChunks(all), file);
  return value === undefined ? { ...failed(), issues } : fromJson(value, file, maxValues);
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

const single: Readonly<Record<string, string>> = { numerator: 'indicators', valueType: 'dataElements' };

function fromJson(value: Json, file: string | undefined, maxValues: number): RawDhis2 {
  const lists = new Map<string, RawObject[]>();
  const values: RawObject[] = [];
  const issues: Issue[] = [];
  const others = new Set<string>();
  const place = (pointer: string) => ({
    in: 'dossier' as const,
    pointer,
    ...(file === undefined ? {} : { file }),
  });
  const noteOther = (name: string, members: RawMembers) => {
    const told = members[name];
    if (name !== exchangeMember && told !== null && told !== '' && !Array.isArray(told)) others.add(name);
  };
  const addValues = (set: RawMembers, pointer: string) => {
    const common = Object.fromEntries(Object.entries(set).filter(([name]) => setMembers.has(name)));
    for (const name of Object.keys(set))
      if (!setMembers.has(name) || name === 'dataSet') noteOther(name, set);
    const given = Object.hasOwn(set, 'dataValues') ? set['dataValues'] : [];
    if (!Array.isArray(given)) return;
    for (const [n, members] of given.entries()) {
      if (values.length >= maxValues) {
        issues.push(tooManyValues(maxValues, place(`${pointer}/dataValues/${n}`)));
        return;
      }
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
    if (Array.isArray(root['headers']) && Array.isArray(root['rows']))
      return failed({ ...dhis2Issue('analytics', {}, 'error'), at: place(pointer) });
    const isSet = Object.hasOwn(root, 'dataValues');
    if (isSet) addValues(root, pointer);
    const own = Object.keys(single).find((member) => Object.hasOwn(root, member));
    const list = own === undefined ? undefined : single[own];
    if (list !== undefined) {
      const all = lists.get(list) ?? [];
      all.push({ members: root, at: place(pointer) });
      lists.set(list, all);
      continue;
    }
    for (const [name, given] of Object.entries(root)) {
      if (!Array.isArray(given)) {
        if (!isSet) noteOther(name, root);
        continue;
      }
      if (name === 'dataValues') continue;
      if (name === 'dataValueSets') {
        for (const [at, set] of given.entries())
          if (isMembers(set)) addValues(set, `${pointer}/${name}/${at}`);
      } else add(name, given, `${pointer}/${name}`);
    }
  }
  const isEmpty = lists.size === 0 && values.length === 0;
  const isKnown = isMembers(value) && Object.keys(value).some((name) => knownRoots.has(name));
  if (isEmpty && !isKnown) issues.push(dhis2Issue('not-dhis2', {}, 'error'));
  else issues.push(...leftOut(others, place('')));
  return { lists, values, issues };
}

const knownRoots: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'dataValues',
  'dataValueSets',
  'indicators',
  'dataElements',
  'system',
  'organisationUnits',
]);
