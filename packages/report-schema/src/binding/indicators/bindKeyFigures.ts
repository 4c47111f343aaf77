import { type Dossier, type Indicator, type LocalizedText, textIn } from '@jalon/core';
import { itemWords } from '../../items/words.data.ts';
import type { KeyFigureEntry, ListAnswer } from '../../schema/Answers.ts';
import type { IndicatorRow } from '../../schema/IndicatorRow.ts';
import type { BindContext, Binder } from '../Binder.ts';
import { indicatorRow } from '../indicatorRow.ts';
import { originsAt } from '../patronFrame.ts';
import { inEachLanguage } from '../textCells.ts';

const mostFigures = 6;
// fewer than this make no percentage
const fewest = 10;

/** The figures that speak for themselves: indicators with a value, those with a target first, at most six. */
export const bindKeyFigures: Binder = (dossier, context) => {
  const found = dossier.indicators.flatMap((indicator, index) => {
    const entry = figureOf(indicator, dossier, context);
    return entry ? [{ entry, index, isAim: indicator.targets.length > 0 }] : [];
  });
  const shown = found.toSorted((a, b) => Number(b.isAim) - Number(a.isAim)).slice(0, mostFigures);
  if (shown.length === 0) return undefined;
  return {
    answer: { entries: shown.map(({ entry }) => entry) } satisfies ListAnswer<KeyFigureEntry>,
    origins: shown.flatMap(({ index }, at) => originsAt(`/entries/${at}`, [`/indicators/${index}`])),
  };
};

function figureOf(indicator: Indicator, dossier: Dossier, context: BindContext): KeyFigureEntry | undefined {
  const row = indicatorRow(indicator, dossier, context);
  const { value } = row.actual ?? {};
  if (value === undefined) return undefined;
  const { id, name, unit, unitLabel, source } = indicator;
  const n = row.actual?.n ?? context.progress.get(id)?.actual?.n ?? countOf(indicator, value);
  if (unit === 'ratio' && n !== undefined && n < fewest) return undefined;
  const period = periodOf(indicator, dossier, context);
  return {
    id,
    label: qualified(name, row.actual),
    value,
    unit,
    ...(unitLabel !== undefined && { unitLabel }),
    ...(n !== undefined && { n }),
    ...(period && { period }),
    ...(source !== undefined && { source }),
  };
}

/** Of how many a count is: what was counted, itself. */
const countOf = ({ countOf }: Indicator, value: number): number | undefined =>
  countOf === undefined || countOf === 'amount' ? undefined : value;

/** From the start of the programme where values add up, else the period of the last one. */
function periodOf({ id }: Indicator, { programme }: Dossier, { progress }: BindContext) {
  const { actual, comparison } = progress.get(id) ?? {};
  if (!actual) return undefined;
  const isTotal = comparison?.read === 'sum' || comparison?.read === 'total';
  const start = isTotal ? (programme?.start ?? actual.period.start) : actual.period.start;
  return { start, end: actual.date };
}

/** What a figure is, with what must be said of it: a minimum, an estimate, a value not settled yet. */
function qualified(name: LocalizedText, actual: IndicatorRow['actual']): LocalizedText {
  const { atLeast, min, max, approximate, provisional } = actual ?? {};
  const said = [
    ...(atLeast || min !== undefined ? [words.minimum] : []),
    ...(approximate || (max !== undefined && min === undefined) ? [words.about] : []),
    ...(provisional ? [itemWords.provisional] : []),
  ];
  if (said.length === 0) return name;
  return (
    inEachLanguage((lang) => `${textIn(name, lang)} (${said.map((mark) => mark[lang]).join(', ')})`) ?? name
  );
}

const words = {
  minimum: { fr: 'au moins', en: 'at least' },
  about: { fr: 'environ', en: 'about' },
};
