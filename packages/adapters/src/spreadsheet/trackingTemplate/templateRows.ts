import { type Dimension, type Dossier, type Indicator, type Lang, textIn, typeset } from '@jalon/core';
import { trackingSections } from '../trackingTable/trackingSections.ts';
import { templateWords } from './templateWords.ts';

/** One line to fill in: an indicator, or one category of one of its dimensions. */
export interface TemplateRow {
  readonly indicator: Indicator;
  /** What stands in the column of breakdowns. */
  readonly part?: { readonly label: string; readonly dimension?: string; readonly category?: string };
}

/** Lines under one heading. */
export interface TemplateSection {
  readonly heading?: string;
  readonly rows: readonly TemplateRow[];
}

/** The lines to fill in, under the headings of the tracking table: each indicator with the categories that it is broken down by. */
export function templateRows(dossier: Dossier, lang: Lang): readonly TemplateSection[] {
  const dimensions = new Map(dossier.dimensions.map((dimension) => [dimension.id, dimension]));
  return trackingSections(dossier, lang).map(({ heading, indicators }) => ({
    ...(heading === undefined ? {} : { heading }),
    rows: indicators.flatMap((indicator) => rowsOf(indicator, dimensions, lang)),
  }));
}

function rowsOf(
  indicator: Indicator,
  dimensions: ReadonlyMap<string, Dimension>,
  lang: Lang,
): readonly TemplateRow[] {
  const own = (indicator.dimensions ?? []).flatMap((id) => dimensions.get(id) ?? []);
  const parts = own.flatMap(({ id, name, categories }) =>
    categories.map(({ code, label }) => ({
      indicator,
      part: {
        // two axes may share a category (« autre »): each says which one it is
        label:
          own.length === 1 ? textIn(label, lang) : axisLabel(textIn(name, lang), textIn(label, lang), lang),
        dimension: id,
        category: code,
      },
    })),
  );
  if (parts.length === 0) return [{ indicator }];
  return [{ indicator, part: { label: templateWords(lang).total } }, ...parts];
}

const axisLabel = (axis: string, category: string, lang: Lang): string =>
  typeset(lang === 'fr' ? `${axis} : ${category}` : `${axis}: ${category}`, lang);
