import { type Dossier, type Issue, type Lang, type LocalizedText, textIn, type Words } from '@jalon/core';
import { indicatorsByKey } from './indicatorsByKey.ts';

/** How many are named before « … ». */
const mostNamed = 8;

/** Things of one sort that no place asked for. */
interface Unasked {
  readonly one: Words;
  readonly many: Words;
  readonly names: readonly LocalizedText[];
}

/**
 * What of a dossier no place of a template asked for: one hint for each sort of thing.
 * @param answers ids of the items that the report answers
 * @param used paths of the fields that found a place
 */
export function sayUnasked(
  dossier: Dossier,
  answers: readonly string[],
  used: readonly string[],
  file: string | undefined,
): readonly Issue[] {
  const at = file === undefined ? {} : { at: { in: 'sheet', file } as const };
  return unaskedOf(dossier, answers, used)
    .filter(({ names }) => names.length > 0)
    .map((unasked) => ({
      code: 'template/not-asked-for',
      severity: 'hint',
      params: { found: { fr: listed(unasked, 'fr'), en: listed(unasked, 'en') } },
      ...at,
    }));
}

function listed({ one, many, names }: Unasked, lang: Lang): string {
  const shown = names.slice(0, mostNamed).map((name) => textIn(name, lang));
  const rest = names.length > mostNamed ? ', …' : '';
  return `${names.length} ${(names.length === 1 ? one : many)[lang]} (${shown.join(', ')}${rest})`;
}

function unaskedOf(
  dossier: Dossier,
  answers: readonly string[],
  used: readonly string[],
): readonly Unasked[] {
  const { learning, programme } = dossier;
  const isAsked = (...fields: readonly string[]) =>
    fields.some((field) =>
      used.some((path) => path === field || path.startsWith(`${field}[]`) || path.startsWith(`${field}.`)),
    );
  const unless = <Item>(
    items: readonly Item[],
    lists: readonly string[],
    name: (item: Item) => LocalizedText,
  ) => (isAsked(...lists) ? [] : items.map(name));
  const activities = dossier.results.nodes.filter(({ level }) => level === 'activity');
  return [
    {
      one: { fr: 'indicateur', en: 'indicator' },
      many: { fr: 'indicateurs', en: 'indicators' },
      names: isAsked('indicators') ? [] : unaskedIndicators(dossier, used),
    },
    {
      one: { fr: 'activité', en: 'activity' },
      many: { fr: 'activités', en: 'activities' },
      names: unless(activities, ['activities', 'results'], ({ statement }) => statement),
    },
    {
      one: { fr: 'résultat marquant', en: 'notable result' },
      many: { fr: 'résultats marquants', en: 'notable results' },
      names: unless(learning.notableResults, ['notableResults', 'answer'], ({ text }) => text),
    },
    {
      one: { fr: 'dysfonctionnement', en: 'dysfunction' },
      many: { fr: 'dysfonctionnements', en: 'dysfunctions' },
      names: unless(learning.dysfunctions, ['dysfunctions', 'answer'], ({ description }) => description),
    },
    {
      one: { fr: 'ligne de budget', en: 'budget line' },
      many: { fr: 'lignes de budget', en: 'budget lines' },
      names: unless(programme?.budget ?? [], ['expenses', 'incomes'], (line) => line.label),
    },
    {
      one: { fr: 'réponse du rapport', en: 'answer of the report' },
      many: { fr: 'réponses du rapport', en: 'answers of the report' },
      names: answers.filter((item) => !isAsked(`answer.${item}`)),
    },
  ];
}

function unaskedIndicators({ indicators }: Dossier, used: readonly string[]): readonly string[] {
  const byKey = indicatorsByKey(indicators, indicators);
  // the longest key first: « 1 » begins as « 1.1 » does
  const keys = [...byKey].sort(([a], [b]) => b.length - a.length);
  const asked = new Set(
    used.map((path) => keys.find(([key]) => path.startsWith(`indicator.${key}.`))?.[1].id),
  );
  return indicators.filter(({ id }) => !asked.has(id)).map(({ id, code }) => code ?? id);
}
