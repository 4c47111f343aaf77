import { type Lang, textIn, type Words } from '@jalon/core';
import { type Rating, type RatingScale, ratingLabel, standardRatingScale } from '@jalon/indicators';
import type { Block, Inline, Table } from '../document/Document.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { AtAGlanceItem } from '../schema/ReportItem.ts';
import { dayText } from './dayText.ts';
import type { ItemKind } from './ItemKind.ts';
import { type RatingGroup, ratingGroup, ratingTone } from './ratingTone.ts';
import { rowFigures } from './rowFigures.ts';
import { actualText, rowLabel, rowShareText, targetText, valueText } from './rowText.ts';
import { plural, say, saySeries } from './say.ts';
import { itemWords } from './words.data.ts';

/**
 * What the indicators say in a few lines: how many stand where, never an average; the first indicator of each
 * group, in the association's own order and not the best ones; and the one that lags most.
 */
export const atAGlanceItem: ItemKind<AtAGlanceItem> = {
  kind: 'at-a-glance',
  toBlocks: (_answer, _item, { lang, scale, rows, rowGroups, asOf }) => {
    if (rows.length === 0) return [];
    // a scale of one's own may not want to judge, and a report may hold no rating: then values are counted
    const judges =
      scale.id === standardRatingScale.id && rows.some(({ figures }) => figures?.rating !== undefined);
    return [
      {
        kind: 'paragraph',
        content: [{ kind: 'strong', text: (judges ? headline : tally)(rows, asOf, lang) }],
      },
      ratingTable(rows, lang, scale),
      ...keyFigures(rows, rowGroups, lang),
    ];
  },
};

const words = {
  headline: {
    one: {
      fr: 'Au {day}, sur {n} indicateur suivi : {parts}.',
      en: 'As of {day}, of {n} indicator tracked: {parts}.',
    },
    many: {
      fr: 'Au {day}, sur {n} indicateurs suivis : {parts}.',
      en: 'As of {day}, of {n} indicators tracked: {parts}.',
    },
  },
  tally: {
    fr: 'Au {day}, indicateurs suivis qui ont une valeur : {n} sur {m}.',
    en: 'As of {day}, indicators tracked that have a value: {n} of {m}.',
  },
  caption: { fr: 'Indicateurs par appréciation', en: 'Indicators by rating' },
  count: { fr: 'Nombre', en: 'Number' },
  indicators: { fr: 'Indicateurs', en: 'Indicators' },
  lagging: { fr: 'À regarder de près', en: 'To look at closely' },
  ofTarget: {
    fr: '{actual} pour une cible de {target} ({achievement} de la cible)',
    en: '{actual} against a target of {target} ({achievement} of target)',
  },
  fromBaseline: {
    fr: 'de {baseline} à {actual}, pour une cible de {target} ({distance} du chemin parcouru)',
    en: 'from {baseline} to {actual}, against a target of {target} ({distance} of the way)',
  },
  awayFromTarget: {
    fr: 'de {baseline} à {actual}, à l’opposé de la cible de {target}',
    en: 'from {baseline} to {actual}, away from the target of {target}',
  },
  plain: { fr: '{actual}, pour une cible de {target}', en: '{actual}, against a target of {target}' },
} as const;

const groupWords: { readonly [G in RatingGroup]: { readonly one: Words; readonly many: Words } } = {
  good: {
    one: {
      fr: '{n} a atteint ou presque atteint sa cible, ou est en bonne voie',
      en: '{n} has reached or nearly reached its target, or is on track',
    },
    many: {
      fr: '{n} ont atteint ou presque atteint leur cible, ou sont en bonne voie',
      en: '{n} have reached or nearly reached their target, or are on track',
    },
  },
  attention: {
    one: { fr: '{n} demande de l’attention', en: '{n} needs attention' },
    many: { fr: '{n} demandent de l’attention', en: '{n} need attention' },
  },
  behind: {
    one: { fr: '{n} est loin de sa cible ou recule', en: '{n} is well short of its target or falling back' },
    many: {
      fr: '{n} sont loin de leur cible ou reculent',
      en: '{n} are well short of their target or falling back',
    },
  },
  open: {
    one: { fr: '{n} ne permet pas encore de conclure', en: '{n} does not allow a conclusion yet' },
    many: { fr: '{n} ne permettent pas encore de conclure', en: '{n} do not allow a conclusion yet' },
  },
  'no-data': {
    one: { fr: '{n} est sans données suffisantes', en: '{n} has not enough data' },
    many: { fr: '{n} sont sans données suffisantes', en: '{n} have not enough data' },
  },
  unrated: {
    one: { fr: '{n} n’est pas apprécié', en: '{n} is not rated' },
    many: { fr: '{n} ne sont pas appréciés', en: '{n} are not rated' },
  },
};

const groupOrder: readonly RatingGroup[] = ['good', 'attention', 'behind', 'open', 'no-data', 'unrated'];

const groupOf = (row: IndicatorRow): RatingGroup => ratingGroup(row.figures?.rating);

function headline(rows: readonly IndicatorRow[], asOf: string, lang: Lang): string {
  const parts = groupOrder.flatMap((group) => {
    const n = rows.filter((row) => groupOf(row) === group).length;
    const { one, many } = groupWords[group];
    return n === 0 ? [] : [say(plural(n, lang, one, many), lang, { n })];
  });
  const n = rows.length;
  const template = plural(n, lang, words.headline.one, words.headline.many);
  return say(template, lang, { day: dayText(asOf, lang), n, parts: saySeries(parts, lang) });
}

function tally(rows: readonly IndicatorRow[], asOf: string, lang: Lang): string {
  const n = rows.filter(hasActual).length;
  return say(words.tally, lang, { day: dayText(asOf, lang), n, m: rows.length });
}

function ratingTable(rows: readonly IndicatorRow[], lang: Lang, scale: RatingScale): Table {
  const name = (rating: Rating | undefined) =>
    rating ? ratingLabel(rating, lang, scale) : say(itemWords.noRating, lang);
  const byName = new Map<string, IndicatorRow[]>();
  const ordered = rows.toSorted((a, b) => groupOrder.indexOf(groupOf(a)) - groupOrder.indexOf(groupOf(b)));
  for (const row of ordered) {
    const key = name(row.figures?.rating);
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  return {
    kind: 'table',
    caption: words.caption[lang],
    columns: [
      { heading: say(itemWords.rating, lang), width: 1.4 },
      { heading: words.count[lang], align: 'end', width: 0.7 },
      { heading: words.indicators[lang], width: 4 },
    ],
    rows: [...byName].map(([rating, those]) => [
      { content: [rating], tone: ratingTone(those[0]?.figures?.rating, scale) },
      { content: [String(those.length)] },
      {
        content: [
          saySeries(
            those.map((row) => rowLabel(row, lang)),
            lang,
          ),
        ],
      },
    ]),
  };
}

function keyFigures(
  rows: readonly IndicatorRow[],
  groups: readonly (readonly IndicatorRow[])[],
  lang: Lang,
): readonly Block[] {
  const tells = (row: IndicatorRow) =>
    hasActual(row) && (targetText(row, lang, 'bare') ?? row.targetLabel) !== undefined;
  const leading = groups.flatMap((group) => group.filter(tells).slice(0, 1));
  const first = [...new Map(leading.map((row) => [row.id, row])).values()].slice(0, 3);
  const shown = new Set(first.map(({ id }) => id));
  const lagging = rows
    .filter((row) => tells(row) && !shown.has(row.id) && ['behind', 'attention'].includes(groupOf(row)))
    .toSorted((a, b) => (rowFigures(a).value ?? 0) - (rowFigures(b).value ?? 0))[0];
  const items = [
    ...first.map((row) => keyFigure(row, '', lang)),
    ...(lagging ? [keyFigure(lagging, words.lagging[lang], lang)] : []),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

const hasActual = ({ actual, actualLabel }: IndicatorRow): boolean =>
  actual !== undefined || actualLabel !== undefined;

function keyFigure(row: IndicatorRow, prefix: string, lang: Lang): readonly Inline[] {
  const colon = lang === 'fr' ? ' : ' : ': ';
  const lead = prefix === '' ? [] : [`${prefix}${colon}`];
  return [...lead, { kind: 'strong', text: rowLabel(row, lang) }, `${colon}${sentence(row, lang)}.`];
}

function sentence(row: IndicatorRow, lang: Lang): string {
  const { method, achievementOfTarget, distanceTravelled } = rowFigures(row);
  const params = {
    actual: actualText(row, lang, 'with-unit') ?? textIn(row.actualLabel ?? '', lang),
    target: targetText(row, lang, 'bare') ?? textIn(row.targetLabel ?? '', lang),
    baseline: row.baseline ? valueText(row.baseline.value, row, lang, 'bare') : '',
  };
  if (method?.startsWith('distance-travelled@') && distanceTravelled !== undefined && row.baseline) {
    const template = distanceTravelled < 0 ? words.awayFromTarget : words.fromBaseline;
    return say(template, lang, { ...params, distance: rowShareText(row, distanceTravelled, lang, 'words') });
  }
  if (method?.startsWith('achievement-of-target@') && achievementOfTarget !== undefined) {
    return say(words.ofTarget, lang, {
      ...params,
      achievement: rowShareText(row, achievementOfTarget, lang, 'words'),
    });
  }
  return say(words.plain, lang, params);
}
