import type { Dossier, Lang, LocalizedText } from '@jalon/core';
import { rowLabel } from '../items/rowText.ts';
import { say } from '../items/say.ts';
import type { BindContext } from './Binder.ts';
import { indicatorRow } from './indicatorRow.ts';
import { baselineText, currentText, plannedText } from './indicatorWords.ts';
import { inEachLanguage, joined } from './textCells.ts';

/** Several indicators in one row of a table: who they are, what was planned, what was reached. */
export interface IndicatorTexts {
  readonly names: LocalizedText | undefined;
  readonly baselines: LocalizedText | undefined;
  readonly targets: LocalizedText | undefined;
  readonly current: LocalizedText | undefined;
}

/**
 * Indicators in the words in which reports print them; where there are several, each value stands behind its code.
 * @param places indices of indicators of the dossier
 */
export function indicatorTexts(
  places: readonly number[],
  dossier: Dossier,
  context: BindContext,
): IndicatorTexts {
  const rows = places.flatMap((at) => {
    const indicator = dossier.indicators[at];
    return indicator ? [{ indicator, row: indicatorRow(indicator, dossier, context) }] : [];
  });
  const lines = (textOf: (each: (typeof rows)[number], lang: Lang) => string | undefined) =>
    joined(
      rows.map((each) =>
        inEachLanguage((lang) => {
          const { code } = each.row;
          const text = textOf(each, lang);
          return text === undefined || rows.length === 1 || code === undefined
            ? text
            : say(withCode, lang, { code, text });
        }),
      ),
    );
  return {
    names: joined(rows.map(({ row }) => inEachLanguage((lang) => rowLabel(row, lang)))),
    baselines: lines(({ indicator }, lang) => baselineText(indicator, lang)),
    targets: lines(({ indicator, row }, lang) => plannedText(indicator, row, lang)),
    current: lines(({ indicator, row }, lang) =>
      currentText(indicator, row, context.progress.get(row.id), lang),
    ),
  };
}

const withCode = { fr: '{code} : {text}', en: '{code}: {text}' };
