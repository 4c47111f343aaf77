import {
  formatIssue,
  type Issue,
  type Lang,
  type Messages,
  type Report,
  textIn,
  type Words,
} from '@jalon/core';
import { indicatorMessages, type RatingScale } from '@jalon/indicators';
import type { Block } from '../document/Document.ts';
import { dayText } from '../items/dayText.ts';
import type { BlockContext } from '../items/ItemKind.ts';
import { rowFigures } from '../items/rowFigures.ts';
import { rowLabel, shareText } from '../items/rowText.ts';
import { labelled, say } from '../items/say.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { dataLimits } from './dataLimits.ts';
import { methodWords as words } from './methodWords.data.ts';
import { reportMessages } from './reportMessages.ts';

/** What a reader must know to trust the figures, or not to: formulas, sources, gaps, and what was found wrong. */
export function methodAndLimits(
  schema: ReportSchema,
  report: Report,
  context: Omit<BlockContext, 'level'>,
  options: { readonly issues?: readonly Issue[]; readonly messages?: Messages },
): readonly Block[] {
  const { lang } = context;
  const heading = (level: 1 | 2, text: string, id: string): Block => ({ kind: 'heading', level, text, id });
  return [
    heading(1, words.title[lang], 'method-and-limits'),
    {
      kind: 'paragraph',
      content: [
        say(words.follows, lang, {
          title: schema.title[lang],
          version: schema.version,
          source: schema.source[lang],
          day: dayText(report.asOf, lang),
        }),
      ],
    },
    ...(context.rows.length === 0
      ? []
      : [
          heading(2, words.figures[lang], 'method-figures'),
          { kind: 'facts', items: formulas(context) } as const,
          { kind: 'paragraph', content: [words.notAveraged[lang]] } as const,
          {
            kind: 'note',
            tone: 'neutral',
            title: words.claimTitle[lang],
            content: [words.claim[lang]],
          } as const,
        ]),
    ...sources(context),
    ...dataLimits(context),
    ...findings(context, options),
  ];
}

/** The figures that are no share of a way, said only where one of them is used. */
const otherFigures = [
  { methods: ['maintain', 'band', 'threshold'], term: words.standing, formula: words.standingRule },
  { methods: ['periods-met'], term: words.periodsMet, formula: words.periodsMetFormula },
  { methods: ['improve'], term: words.improve, formula: words.improveFormula },
] as const satisfies readonly { methods: readonly string[]; term: Words; formula: Words }[];

function formulas({ rows, lang, scale }: Omit<BlockContext, 'level'>) {
  const methods = [
    ...new Set(rows.map((row) => rowFigures(row).method).filter((method) => method !== undefined)),
  ];
  const fact = (term: string, description: string) => ({ term, description: [description] });
  return [
    fact(words.achievement[lang], words.achievementFormula[lang]),
    fact(words.distance[lang], words.distanceFormula[lang]),
    fact(words.expected[lang], words.expectedFormula[lang]),
    fact(words.rating[lang], ratingRule(scale, lang)),
    ...otherFigures
      .filter(({ methods: names }) =>
        names.some((name) => methods.some((method) => method.startsWith(`${name}@`))),
      )
      .map(({ term, formula }) => fact(term[lang], formula[lang])),
    ...(methods.length === 0 ? [] : [fact(words.methods[lang], methods.toSorted().join(', '))]),
  ];
}

function ratingRule({ cutOffs, ratings }: RatingScale, lang: Lang): string {
  const name = (rating: keyof typeof ratings) => ratings[rating].words[lang].toLowerCase();
  const share = (cutOff: number) => shareText(cutOff, lang);
  return say(words.ratingRule, lang, {
    onTrack: name('on-track'),
    onTrackFrom: share(cutOffs.onTrack),
    atRisk: name('at-risk'),
    atRiskFrom: share(cutOffs.atRisk),
    offTrack: name('off-track'),
    tooEarly: name('too-early'),
    tooEarlyBelow: share(cutOffs.tooEarly),
    achieved: name('achieved'),
    nearly: name('nearly-achieved'),
    nearlyFrom: share(cutOffs.nearlyAchieved),
    partly: name('partly-achieved'),
    partlyFrom: share(cutOffs.partlyAchieved),
    notAchieved: name('not-achieved'),
  });
}

/** Where each figure comes from, as the dossier says. */
function sources({ rows, dossier, lang }: Omit<BlockContext, 'level'>): readonly Block[] {
  const text = (value: Parameters<typeof textIn>[0] | undefined) =>
    value === undefined ? '' : textIn(value, lang);
  const known = rows.flatMap((row) => {
    const indicator = dossier?.indicators.find(({ id }) => id === row.id);
    if (!indicator) return [];
    const { definition, population, source, frequency, responsible } = indicator;
    const collection = [text(frequency), text(responsible)].filter(Boolean).join(' · ');
    const described = [
      text(definition),
      population === undefined ? '' : say(words.population, lang, { text: text(population) }),
    ];
    const cells = [described.filter(Boolean).join(' '), text(source), collection];
    return cells.every((cell) => cell === '') ? [] : [[text(row.name), ...cells]];
  });
  if (known.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.sources[lang], id: 'method-sources' },
    {
      kind: 'table',
      caption: words.sourcesCaption[lang],
      columns: [
        { heading: words.indicator[lang], width: 1.6 },
        { heading: words.definition[lang], width: 2 },
        { heading: words.source[lang], width: 1.6 },
        { heading: words.collection[lang], width: 1.4 },
      ],
      rows: known.map((cells) => cells.map((cell) => ({ content: [cell || '—'] }))),
    },
  ];
}

/** The indicator that an issue is about, unless its sentence names it. */
function indicatorOf({ at, params }: Issue, rows: readonly IndicatorRow[], lang: Lang): string {
  if (at?.in !== 'dossier' || at.entity?.kind !== 'indicator' || 'label' in params) return '';
  const row = rows.find(({ id }) => id === at.entity?.id);
  return row ? rowLabel(row, lang) : '';
}

/** What a funder should know: errors and warnings, each said once. */
function findings(
  { lang, rows, progress }: Omit<BlockContext, 'level'>,
  { issues = [], messages = {} }: { readonly issues?: readonly Issue[]; readonly messages?: Messages },
): readonly Block[] {
  const all = { ...indicatorMessages, ...reportMessages, ...messages };
  const computed = rows.flatMap(({ id }) => progress?.get(id)?.warnings ?? []);
  const said = [...issues, ...computed]
    .filter(({ severity }) => severity !== 'hint')
    .map((issue) => ({ about: indicatorOf(issue, rows, lang), sentence: formatIssue(issue, lang, all) }));
  const once = [...new Map(said.map((each) => [`${each.about} ${each.sentence}`, each])).values()];
  if (once.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.findings[lang], id: 'method-findings' },
    { kind: 'list', ordered: false, items: once.map(({ about, sentence }) => labelled(about, sentence)) },
  ];
}
