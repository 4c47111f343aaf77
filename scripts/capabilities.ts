// What every format carries of every model: the capability table, in two languages. `--write` renews it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type CarriedKind, capabilityOf, exchangeFormats } from '@jalon/adapters/exchange';
import { type Lang, typeset, type Words } from '@jalon/core';
import { entityWords } from '@jalon/core/edit';
import { portfolioLists } from '../packages/core/src/check/rules/portfolioFields.data.ts';
import { entityLists } from '../packages/core/src/dossier/entityLists.data.ts';
import { root } from './doors.mjs';

/** The pages, by language, by their path from the root of the repository. */
export const capabilityPaths: Readonly<Record<Lang, string>> = {
  en: 'docs/capabilities.md',
  fr: 'docs/fr/capabilities.md',
};

/** As much of a JSON Schema as is needed to find the fields of a model. */
interface Schema {
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schemas = {
  dossier: JSON.parse(readFileSync(`${root}/packages/core/schemas/dossier.schema.json`, 'utf8')) as Schema,
  portfolio: JSON.parse(
    readFileSync(`${root}/packages/core/schemas/portfolio.schema.json`, 'utf8'),
  ) as Schema,
};

function modelAt(document: Schema, path: string): Schema {
  const resolved = ({ $ref, ...own }: Schema): Schema =>
    $ref === undefined ? own : resolved(document.$defs?.[$ref.replace('#/$defs/', '')] ?? {});
  return path.split('/').reduce((schema, step) => {
    const at = step === '*' ? schema.items : schema.properties?.[step];
    return resolved(at ?? {});
  }, document);
}

const listsOf = { dossier: entityLists, portfolio: portfolioLists };

/** Every model that a format may carry, in the order of the documents. */
export const carriedKinds: readonly CarriedKind[] = [
  ...new Set<CarriedKind>([
    'dossier',
    'programme',
    ...entityLists.map(({ kind }) => kind),
    'portfolio',
    ...portfolioLists.map(({ kind }) => kind as CarriedKind),
  ]),
];

/** The fields of a model that are its own: lists of entities in it have rows of their own. */
export function fieldsOfKind(kind: CarriedKind): readonly string[] {
  if (kind === 'dossier')
    return [
      ...['id', 'title', 'languages', 'labelPack', 'extensions', 'vision'],
      ...['evaluationPlan', 'learning', 'collective', 'valuation'],
    ];
  if (kind === 'portfolio') return ['id', 'title', 'languages', 'supportRequiresGrantOf', 'extensions'];
  const inner = entityLists.map(({ path }) => path);
  if (kind === 'programme')
    return fieldsAt('dossier', 'programme').filter((field) => !inner.includes(`programme/${field}`));
  for (const document of ['dossier', 'portfolio'] as const) {
    const list = listsOf[document].find((each) => each.kind === kind);
    if (!list) continue;
    const path = `${list.path}/*`;
    return fieldsAt(document, path).filter((field) => !inner.includes(`${path}/${field}`));
  }
  throw new Error(`no list of ${kind}`);
}

/** The fields without which there is no such entity. */
export function requiredOfKind(kind: CarriedKind): readonly string[] {
  if (kind === 'programme') return modelAt(schemas.dossier, 'programme').required ?? [];
  for (const document of ['dossier', 'portfolio'] as const) {
    const list = listsOf[document].find((each) => each.kind === kind);
    if (list) return modelAt(schemas[document], `${list.path}/*`).required ?? [];
  }
  return schemas[kind as 'dossier'].required ?? [];
}

const fieldsAt = (document: keyof typeof schemas, path: string): readonly string[] =>
  Object.keys(modelAt(schemas[document], path).properties ?? {});

const texts = {
  title: { fr: 'Ce que chaque format porte', en: 'What each format carries' },
  intro: {
    fr: 'Cette page est écrite à partir du code : chaque case est vérifiée par un test. Un point plein veut dire que tout ce que dit le modèle revient à l’identique après écriture et relecture ; un demi-point, que les champs nommés plus bas reviennent, avec les limites indiquées. Ce qui ne passe pas est toujours annoncé : par « losses » dans le code, par « jalon convert » à l’écran.',
    en: 'This page is written from the code: every cell is held by a test. A full dot means that all that the model says comes back as it was after writing and reading; half a dot, that the fields named below come back, within the limits given. What does not pass is always told: by “losses” in code, by “jalon convert” on screen.',
  },
  legend: {
    fr: '**L** : se lit dans les fichiers des autres. **É** : s’écrit. **●** sans perte. **◐** en partie. Une case vide : le format ne le porte pas.',
    en: '**R**: read from files of others. **W**: written. **●** lossless. **◐** in part. An empty cell: the format does not carry it.',
  },
  model: { fr: 'modèle', en: 'model' },
  reads: { fr: 'L', en: 'R' },
  writes: { fr: 'É', en: 'W' },
  back: { fr: 'champs qui reviennent à l’identique', en: 'fields that come back as they were' },
  limits: { fr: 'ne passe pas', en: 'does not pass' },
  anyField: { fr: 'tous les champs', en: 'every field' },
  readOnly: {
    fr: 'Ce format se lit et ne s’écrit pas.',
    en: 'This format is read and not written.',
  },
} satisfies Readonly<Record<string, Words>>;

const ownWords: Readonly<Record<'dossier' | 'portfolio', Words>> = {
  dossier: { fr: 'dossier', en: 'dossier' },
  portfolio: { fr: 'portefeuille', en: 'portfolio' },
};

const wordOf = (kind: CarriedKind, lang: Lang): string => {
  if (kind === 'dossier' || kind === 'portfolio') return ownWords[kind][lang];
  const word = entityWords[kind][lang];
  return kind === 'portfolio-programme' ? `${word} (${ownWords.portfolio[lang]})` : word;
};

const marks = { all: '●', some: '◐', none: '' };

function cell(format: (typeof exchangeFormats)[number], kind: CarriedKind, lang: Lang): string {
  const { reads, writes, lossless } = capabilityOf(format, kind, fieldsOfKind(kind));
  return [reads && texts.reads[lang], writes && texts.writes[lang], marks[lossless]]
    .filter(Boolean)
    .join('\u00A0');
}

/** A name without its version and what it stands for: columns are narrow. */
const shortOf = (name: string): string => name.replace(/ (?:\d[\d.]*)?(?: ?\(.*)?$/, '');

function tableOf(lang: Lang): string {
  const carried = carriedKinds.filter((kind) =>
    exchangeFormats.some(({ carries }) => carries.some((each) => each.kind === kind)),
  );
  const head = [texts.model[lang], ...exchangeFormats.map(({ name }) => shortOf(name[lang]))];
  const rows = carried.map((kind) => [
    wordOf(kind, lang),
    ...exchangeFormats.map((format) => cell(format, kind, lang)),
  ]);
  return [head, head.map(() => '---'), ...rows].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function sectionOf(format: (typeof exchangeFormats)[number], lang: Lang): string {
  const title = `## ${format.name[lang]}`;
  if (!format.write) return `${title}\n\n${texts.readOnly[lang]}`;
  const rows = format.carries
    .filter(({ writes }) => writes)
    .map(({ kind }) => {
      const { fields, limits } = capabilityOf(format, kind, fieldsOfKind(kind));
      const byReason = new Map<string, string[]>();
      for (const { field, what } of limits)
        byReason.set(what[lang], [
          ...(byReason.get(what[lang]) ?? []),
          ...(field === undefined ? [] : [field]),
        ]);
      const told = [...byReason].map(([what, own]) => {
        const sentence = what.replace(/\.$/, '');
        if (own.length === 0) return sentence;
        const named = own.length === fields.length ? texts.anyField[lang] : codes(own);
        return `${named}${lang === 'fr' ? ' : ' : ': '}${sentence}`;
      });
      return `| ${wordOf(kind, lang)} | ${codes(fields)} | ${told.join(' ; ')} |`;
    });
  const head = `| ${texts.model[lang]} | ${texts.back[lang]} | ${texts.limits[lang]} |\n| --- | --- | --- |`;
  return `${title}\n\n${head}\n${rows.join('\n')}`;
}

const codes = (fields: readonly string[]): string => fields.map((field) => `\`${field}\``).join(', ');

/** The page as the formats are now. */
export function capabilitiesPage(lang: Lang): string {
  const parts = [
    `# ${texts.title[lang]}`,
    texts.intro[lang],
    texts.legend[lang],
    tableOf(lang),
    ...exchangeFormats.map((format) => sectionOf(format, lang)),
  ];
  return `${typeset(parts.join('\n\n'), lang)}\n`;
}

if (process.argv[1] === import.meta.filename && process.argv.includes('--write')) {
  for (const lang of ['en', 'fr'] as const) {
    mkdirSync(dirname(`${root}/${capabilityPaths[lang]}`), { recursive: true });
    writeFileSync(`${root}/${capabilityPaths[lang]}`, capabilitiesPage(lang));
    console.log(`${capabilityPaths[lang]} holds the formats of today`);
  }
}
