import {
  type Dossier,
  type Lang,
  type LevelTerm,
  label,
  type ResultNode,
  resultLevels,
  textIn,
} from '@jalon/core';
import type { Figure, Table } from '../document/Document.ts';
import { codedText } from './rowText.ts';
import { plural, say, sayList, saySeries } from './say.ts';
import { itemWords, levelCountWords } from './words.data.ts';

const words = {
  caption: {
    fr: 'Théorie du changement : ce que l’action mobilise, ce qu’elle fait, ce qu’elle entend changer',
    en: 'Theory of change: what the programme uses, what it does, what it intends to change',
  },
  alt: {
    fr: 'Schéma qui va des premières causes aux changements durables : {counts}, reliés par {links}.',
    en: 'Diagram from the first causes to the lasting changes: {counts}, joined by {links}.',
  },
  links: {
    one: { fr: '{n} lien de cause à effet', en: '{n} causal link' },
    many: { fr: '{n} liens de cause à effet', en: '{n} causal links' },
  },
  statement: { fr: 'Énoncé', en: 'Statement' },
  level: { fr: 'Niveau', en: 'Level' },
  leadsTo: { fr: 'Conduit à', en: 'Leads to' },
} as const;

const horizons = ['outcome.short', 'outcome.medium', 'outcome.long'] as const satisfies readonly LevelTerm[];

/** The theory of change of a dossier: every statement by level, with the links between them. */
export function theoryOfChangeFigure(dossier: Dossier, id: string, lang: Lang): Figure {
  const { results, stakeholders, labelPack } = dossier;
  const levelLabels = Object.fromEntries(
    [...resultLevels, ...horizons].map((term) => [term, label(term, lang, labelPack)]),
  );
  return {
    kind: 'figure',
    id: `${id}-figure`,
    caption: words.caption[lang],
    alt: altOf(results, lang),
    data: { figure: 'theory-of-change', results, levelLabels, stakeholders },
    table: tableOf(results, levelLabels, lang),
  };
}

function altOf({ nodes, links }: Dossier['results'], lang: Lang): string {
  const counts = resultLevels.flatMap((level) => {
    const n = nodes.filter((node) => node.level === level).length;
    const { one, many } = levelCountWords[level];
    return n === 0 ? [] : [`${n} ${plural(n, lang, one, many)[lang]}`];
  });
  const n = links.length;
  return say(words.alt, lang, {
    counts: sayList(counts, lang),
    links: say(plural(n, lang, words.links.one, words.links.many), lang, { n }),
  });
}

function tableOf(
  { nodes, links }: Dossier['results'],
  levelLabels: Readonly<Record<string, string>>,
  lang: Lang,
): Table {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const effectsOf = ({ id }: ResultNode) =>
    links
      .filter(({ from }) => from === id)
      .flatMap(({ to }) => {
        const effect = byId.get(to);
        return effect ? [statementOf(effect, lang)] : [];
      });
  const ordered = resultLevels.flatMap((level) => nodes.filter((node) => node.level === level));
  return {
    kind: 'table',
    caption: words.caption[lang],
    columns: [
      { heading: words.level[lang], width: 1.4 },
      { heading: words.statement[lang], width: 2.5 },
      { heading: words.leadsTo[lang], width: 2.5 },
    ],
    rows: ordered.map((node) => [
      { content: [levelLabels[node.level] ?? node.level] },
      { content: [statementOf(node, lang)] },
      { content: [saySeries(effectsOf(node), lang) || itemWords.none[lang]] },
    ]),
  };
}

const statementOf = ({ code, statement }: ResultNode, lang: Lang): string =>
  codedText(code, textIn(statement, lang));
