import type { FigureItem } from '../schema/ReportItem.ts';
import type { ItemKind } from './ItemKind.ts';
import { pieFigure } from './pieFigure.ts';
import { progressFigure } from './progressFigure.ts';
import { progressRows } from './progressRows.ts';
import { theoryOfChangeFigure } from './theoryOfChangeFigure.ts';

/** A figure drawn from the dossier, from the indicators or from a table of the report. */
export const figureItem: ItemKind<FigureItem> = {
  kind: 'figure',
  toBlocks: (_answer, item, context) => {
    const { id, figure } = item;
    const { lang, dossier } = context;
    if (figure === 'progress') {
      const { rows, of } = progressRows(context);
      return rows.length === 0 ? [] : [progressFigure(rows, id, { ...context, of })];
    }
    if (figure === 'theory-of-change') {
      return dossier && dossier.results.nodes.length > 0 ? [theoryOfChangeFigure(dossier, id, lang)] : [];
    }
    const pie = figure === 'pie' ? pieFigure(item, context) : undefined;
    return pie ? [pie] : [];
  },
};
