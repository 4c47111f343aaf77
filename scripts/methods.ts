// The page of each method in both languages, the rules of the numbers with their tests, the table of systems that
// disagree. `--write` renews them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatNumber, formatQuantity, type Lang, typeset, type Words } from '@jalon/core';
import {
  achievementOfTarget,
  distanceTravelled,
  type EmulatedFigures,
  type EmulationProfile,
  emulate,
  emulationProfiles,
} from '@jalon/indicators';
import { globSync } from 'tinyglobby';
import { semanticRules } from '../conformance/semantics/semanticRules.ts';
import type { MethodPage } from '../packages/indicators/src/result/fixtures/MethodPage.ts';
import { methodRooms } from '../packages/indicators/src/result/fixtures/methodRooms.ts';
import { root } from './doors.mjs';

const headings = {
  formula: { fr: 'Formule', en: 'Formula' },
  source: { fr: 'Source', en: 'Source' },
  edges: { fr: 'Aux limites', en: 'At the edges' },
  whenNot: { fr: 'Quand en prendre une autre', en: 'When to use another' },
  example: { fr: 'Exemple', en: 'Example' },
  functions: { fr: 'Fonctions', en: 'Functions' },
  method: { fr: 'Méthode', en: 'Method' },
  title: { fr: 'Méthodes', en: 'Methods' },
  about: {
    fr: 'Chaque calcul a une méthode nommée et versionnée, une source, des cas limites et un exemple que les tests exécutent. Voir aussi [les règles des nombres](rules.md), chacune avec le test qui la tient, et [où les systèmes existants se contredisent](systems.md).',
    en: 'Every computation has a named, versioned method, a source, edge cases, an example that the tests run. See also [the rules of the numbers](rules.md), each with the test that holds it, and [where existing systems disagree](systems.md).',
  },
  all: { fr: 'Toutes les méthodes', en: 'All methods' },
  columns: { fr: '| méthode | question |', en: '| method | question |' },
  rules: { fr: 'Les règles des nombres', en: 'The rules of the numbers' },
  aboutRules: {
    fr: 'Ce que veut dire chaque nombre, règle par règle. Chaque règle porte le test qui la tient ; la liste de celles qui n’en ont pas se trouve à la fin.',
    en: 'What every number means, rule by rule. Each rule carries the test that holds it; the list of those without one stands at the end.',
  },
  untested: { fr: 'Règles sans test', en: 'Rules without a test' },
  none: { fr: 'Aucune.', en: 'None.' },
  systems: { fr: 'Où les systèmes existants se contredisent', en: 'Where existing systems disagree' },
  aboutSystems: {
    fr: 'Ce que montrent dix chiffres de six systèmes pour les mêmes dix-sept cas, tels que `emulate` les reproduit, à côté du chemin parcouru et du taux d’atteinte de cette bibliothèque. C’est de la documentation, jamais une vérité.',
    en: 'What ten figures of six systems show for the same seventeen cases, as `emulate` reproduces them, beside distance travelled and achievement of target of this library. It is documentation, never truth.',
  },
} satisfies Readonly<Record<string, Words>>;

const say = (words: Words, lang: Lang) => typeset(words[lang], lang);
const heading = (key: keyof typeof headings, lang: Lang) => `## ${say(headings[key], lang)}`;

function pageOf(page: MethodPage, lang: Lang): string {
  const { name, answers, methods, functions, formula, symbols, source, edgeCases, whenNot, example } = page;
  return `${[
    `# ${say(name, lang)}`,
    say(answers, lang),
    ...(methods
      ? [`**${say(headings.method, lang)}** ${methods.map((method) => `\`${method}\``).join(', ')}`]
      : []),
    heading('formula', lang),
    `\`\`\`text\n${typeof formula === 'string' ? formula : formula[lang]}\n\`\`\``,
    say(symbols, lang),
    heading('source', lang),
    source,
    heading('edges', lang),
    edgeCases.map((words) => `- ${say(words, lang)}`).join('\n'),
    heading('whenNot', lang),
    say(whenNot, lang),
    heading('example', lang),
    `\`\`\`ts\n${example.trim()}\n\`\`\``,
    `${say(headings.functions, lang)} : ${functions.map((name) => `\`${name}\``).join(', ')}`.replace(
      ' :',
      lang === 'fr' ? '\u00A0:' : ':',
    ),
    `[${say(headings.all, lang)}](index.md)`,
  ].join('\n\n')}\n`;
}

function indexOf(lang: Lang): string {
  const sections = methodRooms.flatMap(({ words, pages }) => [
    `## ${say(words, lang)}`,
    [
      say(headings.columns, lang),
      '| --- | --- |',
      ...pages.map(({ id, name, answers }) => `| [${say(name, lang)}](${id}.md) | ${say(answers, lang)} |`),
    ].join('\n'),
  ]);
  return `${[`# ${say(headings.title, lang)}`, say(headings.about, lang), ...sections].join('\n\n')}\n`;
}

function rulesPage(lang: Lang): string {
  const chapters = [...new Set(semanticRules.map(({ chapter }) => chapter))];
  const untested = semanticRules.filter(({ tests }) => tests.length === 0);
  return `${[
    `# ${say(headings.rules, lang)}`,
    say(headings.aboutRules, lang),
    ...chapters.flatMap((chapter) => [
      `## ${say(chapter, lang)}`,
      semanticRules
        .filter((rule) => rule.chapter === chapter)
        .map(({ id, says, tests }) =>
          [
            `- **${id}** ${say(says, lang)}`,
            ...tests.map(({ file, name }) => `  - \`${file}\`: *${escaped(name)}*`),
          ].join('\n'),
        )
        .join('\n'),
    ]),
    heading('untested', lang),
    untested.length === 0
      ? say(headings.none, lang)
      : untested.map(({ id, says }) => `- **${id}** ${say(says, lang)}`).join('\n'),
  ].join('\n\n')}\n`;
}

interface PeerTable {
  readonly vectors: readonly {
    readonly case: string;
    readonly input: Readonly<Record<'baseline' | 'target' | 'actual', number | null>> &
      Pick<EmulatedFigures, 'direction'>;
  }[];
}

function systemsPage(lang: Lang): string {
  const { vectors } = JSON.parse(readFileSync(`${root}/conformance/emulation.json`, 'utf8')) as PeerTable;
  const profiles = Object.keys(emulationProfiles) as EmulationProfile[];
  const number = (value: number | null) => (value === null ? '' : formatNumber(value, lang));
  const columns = {
    fr: ['référence', 'cible', 'valeur', 'sens', 'chemin parcouru', 'taux d’atteinte'],
    en: ['baseline', 'target', 'actual', 'direction', 'distance travelled', 'achievement of target'],
  }[lang];
  const rows = vectors.map(({ input }) => {
    const { direction } = input;
    const [baseline, target, actual] = [input.baseline, input.target, input.actual].map(
      (value) => value ?? undefined,
    );
    const shown = profiles.map((profile) => {
      const found = emulate(profile, { baseline, target, actual, direction });
      return found.value === undefined ? found.shown : formatNumber(found.value, lang, { decimals: 1 });
    });
    const share = (value: number | undefined) =>
      value === undefined ? '–' : formatQuantity(value, 'ratio', lang);
    const ours = [
      share(
        baseline === undefined || target === undefined || actual === undefined
          ? undefined
          : distanceTravelled({ baseline, target, actual }),
      ),
      share(
        target === undefined || actual === undefined ? undefined : achievementOfTarget({ target, actual }),
      ),
    ];
    const way = { increase: '↗', decrease: '↘', maintain: '→' }[direction ?? 'increase'];
    return `| ${[number(input.baseline), number(input.target), number(input.actual), way, ...ours, ...shown].join(' | ')} |`;
  });
  const head = [...columns, ...profiles.map((profile) => `\`${profile}\``)];
  return `${[
    `# ${say(headings.systems, lang)}`,
    say(headings.aboutSystems, lang),
    [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...rows].join('\n'),
    `[${say(headings.all, lang)}](index.md)`,
  ].join('\n\n')}\n`;
}

/** Every page on methods by its path from the root of the repository. */
export function methodDocs(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const lang of ['en', 'fr'] as const) {
    const folder = lang === 'fr' ? 'docs/fr/methods' : 'docs/methods';
    files.set(`${folder}/index.md`, indexOf(lang));
    files.set(`${folder}/rules.md`, rulesPage(lang));
    files.set(`${folder}/systems.md`, systemsPage(lang));
    for (const { pages } of methodRooms)
      for (const page of pages) files.set(`${folder}/${page.id}.md`, pageOf(page, lang));
  }
  return files;
}

/** The pages that stand in the repository now. */
export const writtenMethodDocs = (): readonly string[] =>
  globSync(['docs/methods/**/*.md', 'docs/fr/methods/**/*.md'], { cwd: root }).sort();

if (process.argv[1] === import.meta.filename && process.argv.includes('--write')) {
  const pages = methodDocs();
  for (const path of writtenMethodDocs()) if (!pages.has(path)) rmSync(`${root}/${path}`);
  for (const [path, text] of pages) {
    const file = `${root}/${path}`;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${pages.size} pages on methods are those of today`);
}

/** The title of a test as text: its stars and brackets are no marks. */
function escaped(name: string): string {
  return name.replace(/[\\*_`<[\]]/g, (mark) => `\\${mark}`);
}
