import type { Dossier, Frame, Lang, LocalizedText } from '@jalon/core';
import {
  buildFrame,
  type ColumnTemplate,
  type FrameLine,
  type FrameTable,
  type FrameTableRow,
  frameTemplates,
  tabulateFrame,
} from '@jalon/core/frame';
import type { Binder } from '../Binder.ts';
import { boundTable } from '../boundTable.ts';
import { indicatorTexts } from '../indicatorTexts.ts';
import { inEachLanguage, joined } from '../textCells.ts';

/** The logical framework: the one of the dossier, else as it follows from the results. */
export const bindLogframe: Binder = (dossier, context) => {
  if (dossier.results.nodes.length === 0) return undefined;
  const place = dossier.frames.findIndex(({ template }) => template.startsWith('logframe-'));
  const frame = dossier.frames[place] ?? buildFrame(dossier, 'logframe-eu-2021').frame;
  const tables = { fr: tabulate(dossier, frame, 'fr'), en: tabulate(dossier, frame, 'en') };
  return boundTable(
    tables.fr.rows.map((row, index) => {
      const { nodes = [] } = frame.rows.find(({ id }) => id === row.id) ?? {};
      const measuring = linesOf(row, 'indicators').flatMap(({ indicator }) =>
        placeOf(dossier.indicators, indicator),
      );
      const texts = indicatorTexts(measuring, dossier, context);
      const cell = (column: string, computed?: LocalizedText) =>
        joined([...(computed === undefined ? [] : [computed]), ...textsOf(row, column)]);
      return {
        id: row.id,
        cells: {
          level: inEachLanguage((lang) => tables[lang].rows[index]?.word),
          statement: cell('statement'),
          indicators: texts.names,
          baseline: cell('baseline', texts.baselines),
          target: cell('target', texts.targets),
          current: cell('current', texts.current),
          sources: cell('verification'),
          assumptions: cell('assumptions'),
        },
        pointers: [
          ...placeOf(dossier.frames[place]?.rows ?? [], row.id).map((at) => `/frames/${place}/rows/${at}`),
          ...nodes.flatMap((id) => placeOf(dossier.results.nodes, id)).map((at) => `/results/nodes/${at}`),
          ...measuring.map((at) => `/indicators/${at}`),
        ],
      };
    }),
  );
};

// the words of the rows are those of the tradition, the columns those that every report can ask for
const columns: readonly ColumnTemplate[] = (
  [
    ['statement', 'statement'],
    ['indicators', 'indicators'],
    ['baseline', 'cell'],
    ['target', 'cell'],
    ['current', 'cell'],
    ['verification', 'verification'],
    ['assumptions', 'assumptions'],
  ] as const
).map(([id, from]) => ({ id, from, heading: { fr: id, en: id } }));

function tabulate(dossier: Dossier, frame: Frame, lang: Lang): FrameTable {
  const tradition = frameTemplates.find(({ id }) => id === frame.template);
  return tabulateFrame(dossier, frame, { lang, ...(tradition && { template: { ...tradition, columns } }) });
}

const linesOf = ({ cells }: FrameTableRow, column: string): readonly FrameLine[] =>
  cells.find((cell) => cell.column === column)?.lines ?? [];

/** The lines of a cell, each once: several indicators may have one source. */
const textsOf = (row: FrameTableRow, column: string): readonly LocalizedText[] => [
  ...new Map(linesOf(row, column).map(({ text }) => [JSON.stringify(text), text])).values(),
];

function placeOf(entities: readonly { readonly id: string }[], id: string | undefined): readonly number[] {
  const place = entities.findIndex((entity) => entity.id === id);
  return place < 0 ? [] : [place];
}
