// The page of each rule of the checker, in both languages, written from its examples. `--write` renews them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  createDossier,
  formatIssue,
  type Lang,
  type Severity,
  textIn,
  typeset,
  type Words,
} from '@jalon/core';
import { check, ruleMessages } from '@jalon/core/check';
import { serialiseDossier, serialisePortfolio, serialiseRegister } from '@jalon/core/format';
import { globSync } from 'tinyglobby';
import { dataPages } from '../packages/core/src/check/fixtures/dataPages.ts';
import { logicPages } from '../packages/core/src/check/fixtures/logicPages.ts';
import {
  portfolioPages,
  practicePages,
  registerPages,
} from '../packages/core/src/check/fixtures/practicePages.ts';
import type { RulePage } from '../packages/core/src/check/fixtures/RulePage.ts';
import { indicatorPages } from '../packages/indicators/src/check/fixtures/indicatorPages.ts';
import { reportPages } from '../packages/report-schema/src/check/fixtures/reportPages.ts';
import { root } from './doors.mjs';

type AnyPage = RulePage<never, never>;

const groups = [
  {
    pages: [...logicPages, ...dataPages, ...practicePages, ...indicatorPages, ...reportPages],
    of: 'dossier',
  },
  { pages: portfolioPages, of: 'portfolio' },
  { pages: registerPages, of: 'register' },
] as unknown as readonly { readonly pages: readonly AnyPage[]; readonly of: keyof typeof writers }[];

const writers = {
  dossier: (fields: never) => serialiseDossier(createDossier(fields)),
  portfolio: (fields: never) => serialisePortfolio(fields),
  register: (fields: never) => serialiseRegister(fields),
};
const documents = {
  dossier: (fields: never) => createDossier(fields) as never,
  portfolio: (fields: never) => fields,
  register: (fields: never) => fields,
};

const severities: Readonly<Record<Severity, Words>> = {
  error: { fr: 'Erreur', en: 'Error' },
  warning: { fr: 'Avertissement', en: 'Warning' },
  hint: { fr: 'Question', en: 'Question' },
};
const headings = {
  why: { fr: 'Pourquoi c’est important', en: 'Why it matters' },
  bad: { fr: 'Un exemple à reprendre', en: 'An example to mend' },
  says: { fr: 'Le vérificateur dit :', en: 'The checker says:' },
  good: { fr: 'Le même, repris', en: 'The same, mended' },
  mend: { fr: 'Comment faire', en: 'How to mend' },
  title: { fr: 'Ce que demande le vérificateur', en: 'What the checker asks' },
  all: { fr: 'Toutes les questions', en: 'All questions' },
  columns: { fr: '| code | poids | question |', en: '| code | weight | question |' },
  about: {
    fr: '`check(dossier)` et `jalon check` relisent un dossier comme le ferait un conseiller en évaluation. Une **erreur** rend un chiffre ou un document faux, un **avertissement** le rend douteux, une **question** mérite d’être posée. Chaque page dit pourquoi, montre un exemple à reprendre et le même repris ; les exemples sont exécutés par les tests.',
    en: '`check(dossier)` and `jalon check` read a dossier as an evaluation adviser would. An **error** makes a figure or a document wrong, a **warning** makes it doubtful, a **question** is worth asking. Each page says why, shows an example to mend and the same mended; the examples are run by the tests.',
  },
} satisfies Readonly<Record<string, Words>>;

/** The areas in the order of the index: form, logic, measures, people, practice. */
const areas: Readonly<Record<string, Words>> = {
  reference: { fr: 'Identifiants', en: 'Ids' },
  toc: { fr: 'Théorie du changement', en: 'Theory of change' },
  'outcome-mapping': { fr: 'Marqueurs de progrès', en: 'Progress markers' },
  logframe: { fr: 'Cadre logique', en: 'Logical framework' },
  frame: { fr: 'Cadre du mécène', en: 'Patron’s framework' },
  sdg: { fr: 'Objectifs de développement durable', en: 'Sustainable Development Goals' },
  indicator: { fr: 'Indicateurs', en: 'Indicators' },
  target: { fr: 'Cibles et références', en: 'Targets with their baselines' },
  data: { fr: 'Valeurs', en: 'Values' },
  aggregation: { fr: 'Totaux et moyennes', en: 'Totals, means' },
  disaggregation: { fr: 'Ventilations', en: 'Breakdowns' },
  stats: { fr: 'Statistiques', en: 'Statistics' },
  survey: { fr: 'Enquêtes', en: 'Surveys' },
  privacy: { fr: 'Protection des personnes', en: 'Protection of people' },
  plan: { fr: 'Plan d’évaluation', en: 'Evaluation plan' },
  agreement: { fr: 'Convention', en: 'Agreement' },
  budget: { fr: 'Budget', en: 'Budget' },
  learning: { fr: 'Apprentissages', en: 'Learning' },
  story: { fr: 'Récits', en: 'Stories' },
  claim: { fr: 'Contribution affirmée', en: 'Claims' },
  sroi: { fr: 'Valeur sociale (SROI)', en: 'Social value (SROI)' },
  collective: { fr: 'Action collective', en: 'Collective action' },
  caf: { fr: 'Projet social', en: 'Projet social (France)' },
  report: { fr: 'Rapports', en: 'Reports' },
  portfolio: { fr: 'Portefeuille', en: 'Portfolio' },
  register: { fr: 'Registre', en: 'Register' },
};

const say = (words: Words, lang: Lang) => typeset(words[lang], lang);

function pageOf(page: AnyPage, of: keyof typeof writers, lang: Lang): string {
  const { rule, why, mend, bad, good, asOf } = page;
  const context = asOf === undefined ? {} : { asOf };
  const [issue] = check<never>(documents[of](bad), { rules: [rule], ...context });
  const sentence = issue ? formatIssue(issue, lang, ruleMessages([rule])) : '';
  const json = (fields: never) => `\`\`\`json\n${writers[of](fields).trimEnd()}\n\`\`\``;
  return `${[
    `# ${rule.code}`,
    `**${say(severities[rule.severity], lang)}** · ${say(rule.asks, lang)}`,
    `## ${say(headings.why, lang)}`,
    say(why, lang),
    `## ${say(headings.bad, lang)}`,
    json(bad),
    `${say(headings.says, lang)}`,
    `> ${sentence}`,
    `## ${say(headings.mend, lang)}`,
    say(mend, lang),
    `## ${say(headings.good, lang)}`,
    json(good),
    `[${say(headings.all, lang)}](${'../'.repeat(rule.code.split('/').length - 1)}index.md)`,
  ].join('\n\n')}\n`;
}

function indexOf(lang: Lang): string {
  const rules = groups.flatMap(({ pages }) => pages.map(({ rule }) => rule));
  const homeless = rules.filter(({ code }) => !Object.hasOwn(areas, code.split('/')[0] ?? ''));
  if (homeless.length > 0) throw new Error(`no words for the area of ${homeless.map(({ code }) => code)}`);
  const sections = Object.entries(areas).flatMap(([area, words]) => {
    const rows = rules
      .filter(({ code }) => code.startsWith(`${area}/`))
      .map(
        ({ code, severity, asks }) =>
          `| [${code}](${code}.md) | ${textIn(severities[severity], lang)} | ${say(asks, lang)} |`,
      );
    if (rows.length === 0) return [];
    return [
      `## ${say(words, lang)}`,
      [say(headings.columns, lang), '| --- | --- | --- |', ...rows].join('\n'),
    ];
  });
  return `${[`# ${say(headings.title, lang)}`, say(headings.about, lang), ...sections].join('\n\n')}\n`;
}

/** Every page of the checker by its path from the root of the repository. */
export function checkPages(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const lang of ['en', 'fr'] as const) {
    const folder = lang === 'fr' ? 'docs/fr/checks' : 'docs/checks';
    files.set(`${folder}/index.md`, indexOf(lang));
    for (const { pages, of } of groups)
      for (const page of pages) files.set(`${folder}/${page.rule.code}.md`, pageOf(page, of, lang));
  }
  return files;
}

/** The pages that stand in the repository now. */
export const writtenPages = (): readonly string[] =>
  globSync(['docs/checks/**/*.md', 'docs/fr/checks/**/*.md'], { cwd: root }).sort();

if (process.argv[1] === import.meta.filename && process.argv.includes('--write')) {
  const pages = checkPages();
  for (const path of writtenPages()) if (!pages.has(path)) rmSync(`${root}/${path}`);
  for (const [path, text] of pages) {
    const file = `${root}/${path}`;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${pages.size} pages on the checker are those of today`);
}
