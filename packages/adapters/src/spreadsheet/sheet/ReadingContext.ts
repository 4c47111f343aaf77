import {
  type Checked,
  type GapState,
  type NumberLocale,
  type Period,
  parseDay,
  parsePeriod,
  parseQuantity,
  type Quantity,
} from '@jalon/core';
import type { LexiconIndex } from '../lexicon/indexLexicon.ts';
import { perText } from '../lexicon/perText.ts';

/** What is known while a sheet is read: the words, the country, the year, and what was parsed already. */
export interface ReadingContext {
  readonly lexicon: LexiconIndex;
  readonly file?: string;
  readonly locale?: NumberLocale;
  readonly yearStartsInMonth?: number;
  /** What the codes of the sheet's own legend mean. */
  readonly gapWords: Readonly<Record<string, GapState>>;
  /** What other codes of the sheet's own legend stand for: « MA = milieu d’accueil ». */
  readonly abbreviations: ReadonlyMap<string, string>;
  period(text: string): Checked<Period>;
  day(text: string): Checked<string>;
  quantity(text: string): Checked<Quantity>;
}

/** What a context is made from. */
export type ContextSettings = Pick<ReadingContext, 'lexicon' | 'file' | 'locale' | 'yearStartsInMonth'> & {
  readonly gapWords?: ReadingContext['gapWords'];
  readonly abbreviations?: ReadingContext['abbreviations'];
};

/** Makes a context; a text that returns (a header, a code for a gap) is parsed once. */
export function contextOf(settings: ContextSettings): ReadingContext {
  const { locale, yearStartsInMonth, gapWords = {}, abbreviations = new Map() } = settings;
  const order = locale === 'en-US' ? ({ order: 'mdy' } as const) : {};
  const year = yearStartsInMonth === undefined ? {} : { yearStartsInMonth };
  return {
    ...settings,
    gapWords,
    abbreviations,
    period: perText((text) => parsePeriod(text, { ...order, ...year })),
    day: perText((text) => parseDay(text, order)),
    quantity: perText((text) => parseQuantity(text, { gapWords, ...(locale ? { locale } : {}) })),
  };
}
