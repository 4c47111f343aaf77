import {
  type AgreedPart,
  type FrameRow,
  type Indicator,
  type Json,
  type Lang,
  type LocalizedText,
  sameJson,
  type Target,
  textIn,
} from '@jalon/core';
import type { OriginalBesideRevised } from '@jalon/core/agreement';
import { shortDay } from '../../items/dayText.ts';
import { targetText } from '../../items/rowText.ts';
import { say } from '../../items/say.ts';
import { itemWords } from '../../items/words.data.ts';
import { bareRow, baselineText, scaleText } from '../indicatorWords.ts';
import { inEachLanguage, joined } from '../textCells.ts';
import type { AgreedParts } from './agreedNames.ts';

/** One thing that was agreed in words: as it was first, as it is now. */
export interface AgreedTexts {
  readonly original: LocalizedText | undefined;
  readonly current: LocalizedText | undefined;
}

/** The wording of both states; of an indicator what differs between them. */
export function agreedTexts(item: OriginalBesideRevised, { first, last }: AgreedParts): AgreedTexts {
  switch (item.kind) {
    case 'agreement':
      return { original: item.original, current: item.current };
    case 'result-node':
      return { original: item.original?.statement, current: item.current?.statement };
    case 'frame-row':
      return { original: rowText(item.original, first), current: rowText(item.current, last) };
    case 'target': {
      const of = (part: AgreedPart | undefined) => part?.indicators.find(({ id }) => id === item.indicator);
      return {
        original: plannedText(item.original, of(first) ?? of(last)),
        current: plannedText(item.current, of(last) ?? of(first)),
      };
    }
    default:
      return {
        original: definitionText(item.original, item.current),
        current: definitionText(item.current, item.original),
      };
  }
}

/** A row in its own wording, else in that of the statements that it shows. */
function rowText(row: FrameRow | undefined, part: AgreedPart | undefined): LocalizedText | undefined {
  if (row?.wording !== undefined) return row.wording;
  return joined(row?.nodes.map((id) => part?.nodes.find((node) => node.id === id)?.statement));
}

/** A target with the unit of its indicator and its day; a change as it was worded. */
function plannedText(
  target: Target | undefined,
  indicator: Indicator | undefined,
): LocalizedText | undefined {
  if (!target || !indicator) return target?.text;
  const { value, date = target.period?.end, of = 'level', text } = target;
  return inEachLanguage((lang) => {
    const written = text === undefined ? undefined : textIn(text, lang);
    const figure =
      value === undefined || of === 'change'
        ? targetText(bareRow(indicator, target), lang, 'with-unit')
        : scaleText(value, indicator, lang);
    const shown = figure ?? written ?? (value === undefined ? undefined : String(value));
    return shown === undefined || date === undefined
      ? shown
      : say(itemWords.withPeriod, lang, { label: shown, period: shortDay(date, lang) });
  });
}

/** What an indicator says otherwise than its other state: its name alone where there is no other. */
function definitionText(own: Indicator | undefined, other: Indicator | undefined): LocalizedText | undefined {
  if (!own) return undefined;
  if (!other) return own.name;
  const differs = (field: keyof Indicator) => !sameJson(own[field] as Json, other[field] as Json);
  const texts = (['name', 'definition', 'calculation', 'formula', 'population'] as const).map((field) =>
    differs(field) ? own[field] : undefined,
  );
  const unit = differs('unit') || differs('unitLabel') ? (own.unitLabel ?? own.unit) : undefined;
  const aim = own.direction && differs('direction') ? directionWords[own.direction] : undefined;
  const before = differs('baseline') ? inEachLanguage((lang) => withLabel(own, lang)) : undefined;
  return joined([...texts, unit, aim, before]) ?? own.name;
}

const withLabel = (indicator: Indicator, lang: Lang): string | undefined => {
  const text = baselineText(indicator, lang);
  return text === undefined ? undefined : say(baselineWords, lang, { text });
};

const directionWords = {
  increase: { fr: 'doit augmenter', en: 'shall rise' },
  decrease: { fr: 'doit baisser', en: 'shall fall' },
  maintain: { fr: 'doit se maintenir', en: 'shall hold' },
} as const;

const baselineWords = { fr: 'référence : {text}', en: 'baseline: {text}' };
