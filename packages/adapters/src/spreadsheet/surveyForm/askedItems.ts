import { type Instrument, type InstrumentItem, type Lang, textIn } from '@jalon/core';

/** One question as the form puts it. */
export interface AskedItem {
  readonly item: InstrumentItem;
  /** Number with the question: “Q3. …”. */
  readonly heading: string;
  readonly question: string;
  /** From 1, in the order in which questions are put. */
  readonly number: number;
  /** The answers on offer, as the respondent reads them; none for an open question. */
  readonly options: readonly string[];
}

/** The questions of an instrument in their order, with their answers in one language. */
export function askedItems({ items, scales }: Instrument, lang: Lang): readonly AskedItem[] {
  const known = new Map(scales.map((scale) => [scale.id, scale]));
  return items.map((item, n) => {
    const question = textIn(item.text, lang);
    const scale = item.scale === undefined ? undefined : known.get(item.scale);
    return {
      item,
      number: n + 1,
      question,
      heading: `Q${n + 1}. ${question}`,
      options: scale?.options.map(({ label }) => textIn(label, lang)) ?? [],
    };
  });
}
