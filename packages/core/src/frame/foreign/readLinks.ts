import type { IdMinter } from '../../dossier/idMinter.ts';
import type { Issue } from '../../issue/Issue.ts';
import type { Assumption, ResultLink } from '../../results/Results.ts';
import { joinLines } from '../textLines.ts';
import type { OpenRow, RowPlace } from './OpenRow.ts';
import type { PlacedRow } from './placeRows.ts';
import { wordsKey } from './wordsKey.ts';

/** The links from each row to the row above it. Assumptions of a row that leads nowhere stay in its cell. */
export function readLinks(
  placed: readonly PlacedRow[],
  places: readonly RowPlace[],
  rows: readonly OpenRow[],
  mint: IdMinter,
): { readonly links: readonly ResultLink[]; readonly issues: readonly Issue[] } {
  const links = new Map<string, ResultLink>();
  const issues: Issue[] = [];
  placed.forEach(({ row, parent }, at) => {
    const { node, frameRow } = places[at] ?? { frameRow: -1 };
    const assumptions = (row.assumptions ?? []).map((statement): Assumption => ({ statement }));
    const above = parent === undefined ? [] : (rows[places[parent]?.frameRow ?? -1]?.nodes ?? []);
    const ends = node === undefined ? [] : above.filter((to) => to !== node);
    if (ends.length < above.length)
      issues.push({
        code: 'frame/own-parent',
        severity: 'warning',
        params: { text: row.text },
        ...(row.at && { at: row.at }),
      });
    for (const to of ends) {
      const key = JSON.stringify([node, to]);
      const known = links.get(key);
      const added = known ? newTo(known.assumptions ?? [], assumptions) : assumptions;
      const all = [...(known?.assumptions ?? []), ...added];
      links.set(key, {
        ...(known ?? {
          id: (ends.length === 1 && row.link) || mint('link', `${node}-${to}`),
          from: node ?? '',
          to,
        }),
        ...(all.length > 0 && { assumptions: all }),
      });
    }
    const open = rows[frameRow];
    if (ends.length === 0 && assumptions.length > 0 && open)
      open.cells = { ...open.cells, assumptions: joinLines(assumptions.map(({ statement }) => statement)) };
  });
  return { links: [...links.values()], issues };
}

const newTo = (known: readonly Assumption[], more: readonly Assumption[]): readonly Assumption[] => {
  const words = new Set(known.map(({ statement }) => wordsKey(statement)));
  return more.filter(({ statement }) => !words.has(wordsKey(statement)));
};
