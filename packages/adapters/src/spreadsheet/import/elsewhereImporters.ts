import type { ReadingTable, TableKind } from '../Reading.ts';
import type { importMessages } from './importMessages.ts';
import type { TableImporter } from './TableImporter.ts';

/** Tables that have no place in a dossier: nothing of them gets in, and the issue says where they go. */
export const elsewhereImporters: readonly TableImporter[] = [
  goes('survey-responses', 'import/goes-to-register'),
  goes('people', 'import/goes-to-register'),
  goes('portfolio', 'import/goes-to-portfolio'),
  goes('survey-summary', 'import/summary-needs-indicator'),
];

function goes(kind: TableKind, code: keyof typeof importMessages): TableImporter {
  return {
    kind,
    import: (state, { sheet, firstDataRow: row }: ReadingTable, { file }) => {
      const place = { ...(file === undefined ? {} : { file }), ...(sheet ? { sheet } : {}), row };
      state.issues.push({ code, severity: 'hint', params: {}, at: { in: 'sheet', ...place } });
      return undefined;
    },
  };
}
