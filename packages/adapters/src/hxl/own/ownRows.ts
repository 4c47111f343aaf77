import { type Dossier, textIn } from '@jalon/core';
import { parseHxlTag } from '../parseHxlTag.ts';
import { cellOfText, keyOfAttribute, languageOfAttribute } from './cellCodec.ts';
import { type ColumnKey, encodeEntity } from './encodeEntity.ts';
import type { OwnKind } from './OwnField.ts';
import { rowTag } from './ownFields.data.ts';
import { ownHeaders } from './ownHeaders.data.ts';

type Cells = ReadonlyMap<ColumnKey, string>;

/** A dossier as the rows of one table. */
export function ownRows(dossier: Dossier, lang: string) {
  const rows = [...rowsOf(dossier)];
  const found = new Set(rows.flatMap((row) => [...row.keys()]));
  const keys = [...found].sort((one, other) => rankOf(one) - rankOf(other));
  const names = new Map(dossier.dimensions.map(({ id, name }) => [id, textIn(name, lang)]));
  return {
    headers: keys.map((key) => cellOfHeader(headerOf(key, lang, names), key)),
    tags: keys.map((key) => (key.startsWith(' ') ? '' : key)),
    rows: rows.map((row) => keys.map((key) => row.get(key) ?? '')),
  };
}

/** A header says nothing where it is ours and empty; that of a column without hashtag is its key. */
const cellOfHeader = (header: string, key: ColumnKey): string =>
  header === '' && !key.startsWith(' ') ? '' : cellOfText(header);

function* rowsOf(dossier: Dossier): Generator<Cells> {
  const row = (kind: OwnKind, entity: object, beside: Cells = new Map()): Cells =>
    new Map([[rowTag, kind], ...beside, ...encodeEntity(kind, entity)]);
  const told = (kind: 'indicator' | 'organisation', fields: readonly string[]) =>
    new Map(
      dossier[`${kind}s`].map((entity) => {
        const shown = Object.entries(entity).filter(([field]) => fields.includes(field));
        return [entity.id, encodeEntity(kind, Object.fromEntries(shown))];
      }),
    );
  const indicators = told('indicator', ['code', 'name', 'unit']);
  const organisations = told('organisation', ['name']);
  for (const observation of dossier.observations) {
    const { indicator, organisation } = observation;
    const beside = [...(indicators.get(indicator) ?? []), ...(organisations.get(organisation ?? '') ?? [])];
    yield row('observation', observation, new Map(beside));
  }
  yield row('dossier', dossier);
  for (const organisation of dossier.organisations) yield row('organisation', organisation);
  for (const dimension of dossier.dimensions) {
    yield row('dimension', dimension);
    const holder = new Map([['#meta+dimension+id', dimension.id]]);
    for (const category of dimension.categories) yield row('category', category, holder);
  }
  for (const indicator of dossier.indicators) {
    yield row('indicator', indicator);
    const holder = new Map([['#indicator+id', indicator.id]]);
    for (const target of indicator.targets) yield row('target', target, holder);
  }
}

const order = /* @__PURE__ */ (() => [rowTag, ...ownHeaders.keys()])();

/** The hashtag of ours that a column belongs to, where it has a language or a key of its own. */
function baseOf(key: ColumnKey): { readonly base: string; readonly own?: string } {
  const tag = parseHxlTag(key);
  const attribute = tag?.attributes.find(
    (each) => languageOfAttribute(each) ?? keyOfAttribute(each) ?? ['num', 'flag', 'text'].includes(each),
  );
  if (ownHeaders.has(key) || !tag || attribute === undefined) return { base: key };
  const base = [tag.tag, ...tag.attributes.filter((each) => each !== attribute)].join('+');
  return { base, own: attribute };
}

function rankOf(key: ColumnKey): number {
  const rank = order.indexOf(baseOf(key).base);
  return rank === -1 ? order.length : rank;
}

function headerOf(key: ColumnKey, lang: string, dimensions: ReadonlyMap<string, string>): string {
  if (key.startsWith(' ')) return key.slice(1);
  const { base, own = '' } = baseOf(key);
  const words = ownHeaders.get(base);
  if (!words) return '';
  const title = lang.toLowerCase().startsWith('fr') ? words.fr : words.en;
  const language = languageOfAttribute(own);
  if (language !== undefined) return `${title} (${language})`;
  const dimension = keyOfAttribute(own);
  return dimension === undefined ? title : (dimensions.get(dimension) ?? dimension);
}
