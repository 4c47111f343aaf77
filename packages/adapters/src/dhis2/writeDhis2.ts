import type { Dossier } from '@jalon/core';
import { declareLosses } from '../carriage/declareLosses.ts';
import type { ExchangeFile, WrittenExchange } from '../carriage/ExchangeFormat.ts';
import { writeXml } from '../xml/writeXml.ts';
import type { XmlElement } from '../xml/XmlElement.ts';
import { dhis2Carriages } from './dhis2Carriages.ts';
import { cleanText, shortNameOf, writeDhis2Text } from './dhis2Text.ts';
import { exchangeMember } from './exchangeMember.ts';
import { periodTypeOf } from './period/periodTypeOf.ts';
import type { RawMembers } from './read/RawDhis2.ts';
import { isUid, Uids } from './Uids.ts';
import { objectsOfDossier } from './write/objectsOfDossier.ts';
import { valuesOfDossier } from './write/valuesOfDossier.ts';
import { withAdditions } from './write/withAdditions.ts';

/** How a dossier is written for DHIS2. */
export interface WriteDhis2Options {
  /** The language of names, beside which the others stand as translations; default the first of the dossier. */
  readonly lang?: string;
  /** What the data values are written in, default `json`. */
  readonly values?: 'json' | 'xml';
}

/**
 * A dossier as files that DHIS2 imports: `metadata.json`, then `data-value-set.json` (or `.xml`) where there are values.
 * Uids are those of the ids that are uids, else they are derived from the ids, the same each time.
 * @returns the files, with all of the dossier that is not in them
 * @example
 * ```ts
 * import { writeDhis2 } from '@jalon/adapters/dhis2';
 * import { createDossier } from '@jalon/core';
 * const hours = { id: 'hours', name: 'Heures', unit: 'h', measures: [], targets: [] };
 * const { files } = await writeDhis2(createDossier({ id: 'demo', title: 'Demo', indicators: [hours] }));
 * files.map(({ name }) => name); // => ['metadata.json']
 * const { dataElements } = JSON.parse(new TextDecoder().decode(files[0]?.bytes));
 * dataElements[0].name; // => 'Heures'
 * ```
 */
export async function writeDhis2(
  dossier: Dossier,
  options: WriteDhis2Options = {},
): Promise<WrittenExchange> {
  const { lang = dossier.languages[0] ?? 'en', values: form = 'json' } = options;
  const objects = objectsOfDossier(dossier, lang);
  const written = valuesOfDossier(dossier, objects, lang);
  addDataSet(
    dossier,
    objects.lists,
    written.map(({ members }) => String(members['period'])),
    lang,
  );
  const { lists, values } = withAdditions(dossier, objects.lists, written);
  const files: ExchangeFile[] = [
    jsonFile('metadata.json', Object.fromEntries([...lists].filter(([, all]) => all.length > 0))),
  ];
  if (values.length > 0)
    files.push(form === 'xml' ? valueXml(values) : jsonFile('data-value-set.json', { dataValues: values }));
  return { files, losses: declareLosses(dossier, dhis2Carriages), issues: [] };
}

/** The data set that stands for the dossier: all that is collected, everywhere. */
function addDataSet(
  dossier: Dossier,
  lists: Map<string, RawMembers[]>,
  periods: readonly string[],
  lang: string,
): void {
  const taken = [...lists.values()].flat().map(({ id }) => String(id));
  const id = new Uids(taken).of('data set', dossier.id);
  const { text, translations } = writeDhis2Text(dossier.title, 'NAME', lang, 230);
  const name = text || dossier.id;
  const refs = (list: string) => (lists.get(list) ?? []).map((members) => ({ id: members['id'] ?? '' }));
  const code = isUid(dossier.id) ? '' : cleanText(dossier.id, 50);
  const own = {
    id,
    ...(code === '' ? {} : { code }),
    name,
    shortName: shortNameOf(name),
    ...(translations.length > 0 ? { translations } : {}),
    periodType: periodTypeOf(periods[0] ?? '') ?? 'Monthly',
    dataSetElements: refs('dataElements').map((dataElement) => ({ dataElement })),
    organisationUnits: refs('organisationUnits'),
    [exchangeMember]: { made: true },
  };
  lists.set('dataSets', [...(lists.get('dataSets') ?? []), own]);
}

const jsonFile = (name: string, value: unknown): ExchangeFile => ({
  name,
  bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`),
});

function valueXml(values: readonly RawMembers[]): ExchangeFile {
  const children = values.map(
    (members): XmlElement => ({
      name: 'dataValue',
      attributes: new Map(
        Object.entries(members).map(([name, value]) =>
          name === exchangeMember ? ['jalon:exchange', escapedJson(value)] : [name, String(value)],
        ),
      ),
      children: [],
    }),
  );
  const attributes = new Map([
    ['xmlns', 'http://dhis2.org/schema/dxf/2.0'],
    ['xmlns:jalon', 'urn:jalon:exchange'],
  ]);
  const text = writeXml({ name: 'dataValueSet', attributes, children });
  return { name: 'data-value-set.xml', bytes: new TextEncoder().encode(text) };
}

/** JSON without a sign that XML cannot hold: what JSON leaves as it is stands as its code. */
const escapedJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
