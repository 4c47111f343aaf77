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
import type { Block, Table } from '../document/Document.ts';
import { dayText } from '../items/dayText.ts';
import type { BlockContext } from '../items/ItemKind.ts';
import { progressRows } from '../items/progressRows.ts';
import { rowFigures } from '../items/rowFigures.ts';
import { rowLabel, shareText } from '../items/rowText.ts';
import { labelled, say, saySeries } from '../items/say.ts';
import { itemWords } from '../items/words.data.ts';
import type { KeyFigureEntry, ListAnswer } from '../schema/Answers.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import { itemsOf } from '../schema/itemsOf.ts';
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
  const { lang, rows } = context;
  const short = rows.length === 0 ? shortSources(schema, context) : [];
  const follows = say(short.length > 0 ? words.followsShort : words.follows, lang, {
    title: schema.title[lang],
    version: schema.version,
    source: schema.source[lang],
    day: dayText(report.asOf, lang),
  });
  const heading = (level: 1 | 2, text: string, id: string): Block => ({ kind: 'heading', level, text, id });
  return [
    heading(1, words.title[lang], 'method-and-limits'),
    {
      kind: 'paragraph',
      content: [[follows, ...short].join(' ')],
    },
    ...(rows.length === 0
      ? []
      : [
          heading(2, words.figures[lang], 'method-figures'),
          formulaTable(context),
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

interface Formula {
  /** Names of the methods, without their versions. */
  readonly methods: readonly string[];
  readonly term: Words;
  readonly formula: Words;
}

/** The figures that are no share of a way, said only where one of them is used. */
const otherFigures: readonly Formula[] = [
  { methods: ['maintain', 'band', 'threshold'], term: words.standing, formula: words.standingRule },
  { methods: ['periods-met'], term: words.periodsMet, formula: words.periodsMetFormula },
  { methods: ['improve'], term: words.improve, formula: words.improveFormula },
];

/** Each figure in words; the code of its method, for who computes it anew, in the last column. */
function formulaTable({ rows, lang, scale }: Omit<BlockContext, 'level'>): Table {
  const used = [...new Set(rows.flatMap((row) => rowFigures(row).method ?? []))].toSorted();
  const codesOf = ({ methods }: Formula) =>
    used.filter((code) => methods.some((name) => code === name || code.startsWith(`${name}@`)));
  const known: readonly Formula[] = [
    { methods: ['achievement-of-target'], term: words.achievement, formula: words.achievementFormula },
    { methods: ['distance-travelled'], term: words.distance, formula: words.distanceFormula },
    { methods: [], term: words.expected, formula: words.expectedFormula },
    { methods: [], term: words.rating, formula: ratingRule(scale) },
    ...otherFigures.filter((formula) => codesOf(formula).length > 0),
  ];
  const named = new Set(known.flatMap(codesOf));
  const others = used.filter((code) => !named.has(code));
  const other: Formula = { methods: others, term: words.otherMethod, formula: words.otherMethodFormula };
  return {
    kind: 'table',
    caption: words.formulasCaption[lang],
    columns: [
      { heading: words.figure[lang], width: 1.5 },
      { heading: words.formula[lang], width: 4 },
      { heading: words.method[lang], width: 1.5 },
    ],
    rows: [...known, ...(others.length > 0 ? [other] : [])].map((formula) => [
      { content: [{ kind: 'strong', text: formula.term[lang] }] },
      { content: [formula.formula[lang]] },
      { content: [codesOf(formula).join(', ') || itemWords.none[lang]], tone: 'muted' },
    ]),
  };
}

function ratingRule({ cutOffs, ratings }: RatingScale): Words {
  const inLang = (lang: Lang): string => {
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
  };
  return { fr: inLang('fr'), en: inLang('en') };
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
        { heading: words.indicator[lang], width: 1.5 },
        { heading: words.definition[lang], width: 3.2 },
        { heading: words.source[lang], width: 1.4 },
        { heading: words.collection[lang], width: 1.3 },
      ],
      rows: known.map((cells) => cells.map((cell) => ({ content: [cell || '—'] }))),
    },
  ];
}

/** Where the few figures of a report without an indicator table come from, and what they can claim. */
function shortSources(schema: ReportSchema, context: Omit<BlockContext, 'level'>): readonly string[] {
  const { dossier, lang, answered } = context;
  const isDrawn = itemsOf(schema).some((item) => item.kind === 'figure' && item.figure === 'progress');
  const drawn = isDrawn ? progressRows(context).rows : [];
  const cards = [...(answered?.values() ?? [])].flatMap(({ item, answer }) =>
    item.kind === 'key-figures' ? (answer as ListAnswer<KeyFigureEntry>).entries : [],
  );
  if (drawn.length + cards.length === 0) return [];
  const named = [
    ...cards.map(({ source }) => source),
    ...drawn.map(({ id }) => dossier?.indicators.find((each) => each.id === id)?.source),
  ];
  const known = new Set(named.flatMap((source) => (source === undefined ? [] : [textIn(source, lang)])));
  return [
    ...(known.size === 0 ? [] : [say(words.shortSources, lang, { list: saySeries([...known], lang) })]),
    words.shortClaim[lang],
  ];
}

/** The indicator that an issue is about, unless its sentence names it. */
function indicatorOf({ at, params }: Issue, rows: readonly IndicatorRow[], lang: Lang): string {
  if (at?.in !== 'dossier' || at.entity?.kind !== 'indicator' || 'label' in params) return '';
  const row = rows.find(({ id }) => id === at.entity?.id);
  return row ? rowLabel(row, lang) : '';
}

/** Whether an issue sends its reader to a cell of the association's own sheet, which a funder does not have. */
const namesCell = ({ params }: Issue): boolean => /^\$?[A-Z]{1,3}\$?\d+$/.test(String(params['cell']));

/** What a funder should know: errors and warnings, each said once. */
function findings(
  { lang, rows, progress }: Omit<BlockContext, 'level'>,
  { issues = [], messages = {} }: { readonly issues?: readonly Issue[]; readonly messages?: Messages },
): readonly Block[] {
  const all = { ...indicatorMessages, ...reportMessages, ...messages };
  const computed = rows.flatMap(({ id }) => progress?.get(id)?.warnings ?? []);
  const said = [...issues, ...computed]
    .filter((issue) => issue.severity !== 'hint' && !namesCell(issue))
    .map((issue) => ({ about: indicatorOf(issue, rows, lang), sentence: formatIssue(issue, lang, all) }));
  const once = new Map<string, Set<string>>();
  for (const { about, sentence } of said) once.set(sentence, (once.get(sentence) ?? new Set()).add(about));
  const items = [...once].map(([sentence, about]) =>
    labelled(saySeries([...about].filter(Boolean), lang), sentence),
  );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.findings[lang], id: 'method-findings' },
    { kind: 'list', ordered: false, items },
  ];
}
