import type { FigureItem } from '../schema/ReportItem.ts';
import type { ItemKind } from './ItemKind.ts';
import { progressFigure } from './progressFigure.ts';
import { theoryOfChangeFigure } from './theoryOfChangeFigure.ts';

/** A figure drawn from the dossier or from the indicators of the report. */
export const figureItem: ItemKind<FigureItem> = {
  kind: 'figure',
  toBlocks: (_answer, { id, figure }, context) => {
    const { lang, rows, dossier } = context;
    if (figure === 'progress') return rows.length === 0 ? [] : [progressFigure(rows, id, context)];
    if (figure === 'theory-of-change') {
      return dossier && dossier.results.nodes.length > 0 ? [theoryOfChangeFigure(dossier, id, lang)] : [];
    }
    return [];
  },
};
