// Writes the IATI code lists that ship with `@jalon/adapters/iati` from a folder of the official XML files, which is given
// as the argument: codes and names, without descriptions. `pnpm fix` lays the files out afterwards.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readXmlDocument } from '../packages/adapters/src/xml/readXmlDocument.ts';
import { elementsOf, type XmlElement, xmlText } from '../packages/adapters/src/xml/XmlElement.ts';
import { root } from './doors.mjs';

const folder = process.argv[2];
if (folder === undefined)
  throw new Error('codelists FOLDER: the folder that holds IndicatorMeasure.xml and others');

const home = `${root}/packages/adapters/src/iati/codelists`;
const source = 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03';
const licence = 'CC BY 4.0';
const note = `// Written by scripts/codelists.ts. Source: ${source}; licence ${licence}.\n`;

/** Long lists, which are kept line by line in files of their own, by the name of the value that holds them. */
const large: ReadonlyMap<string, string> = new Map([
  ['Country', 'countryCodelist'],
  ['FileFormat', 'fileFormatCodelist'],
  ['Language', 'languageCodelist'],
  ['UNSDG-Targets', 'sdgTargetsCodelist'],
]);

const named = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element ? elementsOf(element).filter((each) => each.name === name) : [];

const textOf = (element: XmlElement | undefined): string =>
  element ? xmlText(element).replace(/\s+/g, ' ').trim() : '';

function nameOf(element: XmlElement | undefined): { en: string; fr?: string } | undefined {
  const narratives = named(named(element, 'name')[0], 'narrative');
  const en = textOf(narratives.find(({ attributes }) => (attributes.get('xml:lang') ?? 'en') === 'en'));
  const fr = textOf(narratives.find(({ attributes }) => attributes.get('xml:lang') === 'fr'));
  return en === '' ? undefined : { en, ...(fr === '' ? {} : { fr }) };
}

function codeOf(item: XmlElement) {
  const name = nameOf(item);
  const category = textOf(named(item, 'category')[0]);
  const { attributes } = item;
  const isWithdrawn = attributes.get('status') === 'withdrawn' || attributes.has('withdrawal-date');
  return {
    code: textOf(named(item, 'code')[0]),
    ...(name ? { name } : {}),
    ...(category === '' ? {} : { category }),
    ...(isWithdrawn ? { withdrawn: true } : {}),
  };
}

const lists: string[] = [];
const ids: string[] = [];
for (const file of readdirSync(folder).sort()) {
  const { element } = await readXmlDocument(readFileSync(`${folder}/${file}`));
  if (element?.name !== 'codelist') continue;
  const id = element.attributes.get('name') ?? '';
  const about = {
    id,
    name: nameOf(named(element, 'metadata')[0]) ?? { en: id },
    isComplete: element.attributes.get('complete') === '1',
    source,
    licence,
  };
  const items = named(named(element, 'codelist-items')[0], 'codelist-item').map(codeOf);
  // the file formats come with some codes twice
  const codes = [...new Map(items.map((item) => [item.code, item])).values()];
  const value = large.get(id);
  if (value === undefined) {
    ids.push(JSON.stringify(id));
    lists.push(`${JSON.stringify(id)}: ${JSON.stringify({ ...about, codes })}`);
    continue;
  }
  const lines = codes.map(({ code, name, withdrawn }) =>
    [code, name?.en ?? '', name?.fr ?? '', withdrawn ? '-' : ''].join('\t').trimEnd(),
  );
  const body = JSON.stringify({ ...about, lines: '' }).replace(
    '"lines":""',
    () => `lines: ${JSON.stringify(lines)}`,
  );
  writeFileSync(
    `${home}/${value}.data.ts`,
    `${note}import type { PackedCodelist } from './unpackCodelist.ts';\n\nexport const ${value}: PackedCodelist = ${body};\n`,
  );
}
writeFileSync(
  `${home}/iatiCodelists.data.ts`,
  `${note}import type { IatiCodelist } from './IatiCodelist.ts';

/** The code lists that are always at hand, by their name in the standard. */
export type ShortCodelistId = ${ids.join(' | ')};

/**
 * The shorter code lists of the IATI Standard by their names, at hand without loading. The long ones come from
 * \`loadIatiCodelist\`.
 * @example
 * \`\`\`ts
 * import { iatiCodelists } from '@jalon/adapters/iati';
 * iatiCodelists.IndicatorMeasure.codes.map(({ code }) => code); // => ['1', '2', '3', '4', '5']
 * iatiCodelists.ResultType.licence; // => 'CC BY 4.0'
 * \`\`\`
 */
export const iatiCodelists: { readonly [Id in ShortCodelistId]: IatiCodelist } = {${lists.join(',')}};
`,
);
