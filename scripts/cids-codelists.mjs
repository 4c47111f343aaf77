// Writes the code lists of CIDS as data: codes and names in the languages that the source has, no descriptions. The folder
// that holds the lists as Turtle files is the one argument.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './doors.mjs';

const folder = process.argv[2] ?? '';
if (folder === '') throw new Error('the folder with the code lists as Turtle files is missing');
/** @type {typeof import('n3')} */
const { Parser, Store } = createRequire(`${root}/packages/adapters/package.json`)('n3');
const target = `${root}/packages/adapters/src/cids/codelists`;
// a questionnaire, which has sentences where a list has codes
const left = ['SELI-GLI.ttl'];

const skos = 'http://www.w3.org/2004/02/skos/core#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const owl = 'http://www.w3.org/2002/07/owl#';
const dcterms = 'http://purl.org/dc/terms/';
const i72 = 'http://ontology.eil.utoronto.ca/ISO21972/iso21972#';

/** @param {string} text */
const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
/** @param {string} key */
const isPlain = (key) => /^[A-Za-z_$][\w$]*$/.test(key);

/**
 * Names by language; English is the language of the source where it says none.
 * @param {import('n3').Store} store
 * @param {import('n3').Term | string} subject
 */
function namesOf(store, subject) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const property of [`${skos}prefLabel`, `${skos}PrefLabel`, `${dcterms}title`, `${rdfs}label`])
    for (const object of store.getObjects(subject, property, null)) {
      const lang = ('language' in object && object.language) || 'en';
      if (!names.has(lang)) names.set(lang, object.value.trim());
    }
  return names;
}

/** @param {ReadonlyMap<string, string>} names */
const objectOf = (names) =>
  `{ ${[...names]
    .sort()
    .map(([lang, name]) => `${isPlain(lang) ? lang : quote(lang)}: ${quote(name)}`)
    .join(', ')} }`;

/** @param {string} file */
function listOf(file) {
  const text = readFileSync(join(folder, file), 'utf8');
  const store = new Store(new Parser().parse(text));
  const id = file.replace(/\.ttl$/, '');
  const iri = /@base <([^>]+)>/.exec(text)?.[1] ?? 'https://ontology.commonapproach.org/cids';
  const scheme = store.getSubjects(`${rdf}type`, `${skos}ConceptScheme`, null)[0];
  const version = scheme && store.getObjects(iri, `${owl}versionInfo`, null)[0]?.value;
  const names = namesOf(store, iri);
  if (names.size === 0) names.set('en', 'Units of measure');
  const codes = [];
  for (const subject of store.getSubjects(`${rdf}type`, null, null)) {
    const types = store.getObjects(subject, `${rdf}type`, null).map(({ value }) => value);
    if (types.some((type) => type.startsWith(owl) || type.endsWith('ConceptScheme'))) continue;
    if (store.countQuads(subject, `${owl}deprecated`, null, null) > 0) continue;
    const name = namesOf(store, subject);
    if (name.size === 0) continue;
    /** @param {string} property */
    const one = (property) => store.getObjects(subject, property, null)[0]?.value;
    const code = one(`${skos}notation`) ?? subject.value.replace(/^.*[#/]/, '');
    const symbol = one(`${i72}symbol`);
    codes.push({ code, iri: subject.value, name, symbol });
  }
  return { id, iri, version, names, codes };
}

const lists = readdirSync(folder)
  .filter((file) => file.endsWith('.ttl') && !left.includes(file))
  .sort()
  .map(listOf);
/** @param {string} id */
const constant = (id) =>
  id.replace(/[^A-Za-z0-9]+/g, '').replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (head) => head.toLowerCase());

for (const { id, iri, version, names, codes } of lists) {
  const rows = codes.map(({ code, iri: own, name, symbol }) => {
    const shown = symbol === undefined ? '' : `, symbol: ${quote(symbol)}`;
    return `    { code: ${quote(code)}, iri: ${quote(own)}, name: ${objectOf(name)}${shown} },`;
  });
  const data = `import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * ${names.get('en')}. Source: Common Approach to Impact Measurement, ${iri}${version === undefined ? '' : `, version ${version}`},
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const ${constant(id)}: CidsCodeList = {
  id: ${quote(id)},
  name: ${objectOf(names)},
  iri: ${quote(iri)},
  ${version === undefined ? '' : `version: ${quote(version)},\n  `}codes: [
${rows.join('\n')}
  ],
};
`;
  writeFileSync(`${target}/${constant(id)}.data.ts`, data);
}
writeFileSync(
  `${target}/cidsCodeLists.data.ts`,
  `${lists.map(({ id }) => `import { ${constant(id)} } from './${constant(id)}.data.ts';`).join('\n')}
import type { CidsCodeList } from './CidsCodeList.ts';

/** The code lists that are published with CIDS: codes with their names, no descriptions. */
export const cidsCodeLists: readonly CidsCodeList[] = [
${lists.map(({ id }) => `  ${constant(id)},`).join('\n')}
];
`,
);
console.log(`${lists.length} lists, ${lists.reduce((sum, { codes }) => sum + codes.length, 0)} codes`);
