import { type Checked, createDossier, type Dossier } from '@jalon/core';
import { readableStem } from '../../spreadsheet/import/readableStem.ts';
import type { HxlTable } from '../HxlTable.ts';
import { hxlIssue } from '../hxlIssue.ts';
import { columnRoles } from './columnRoles.ts';
import type { ForeignSettings } from './ForeignSettings.ts';
import { Gathering } from './Gathering.ts';
import { rowPeriod } from './rowPeriod.ts';
import { subjectOfRow } from './subjectOfRow.ts';

/** The dossier that tables of others hold: every column of figures an indicator, every figure an observation. */
export function foreignDossier(tables: readonly HxlTable[], settings: ForeignSettings): Checked<Dossier> {
  const gathering = new Gathering(settings);
  for (const table of tables) addTable(gathering, table, settings);
  const { file } = settings;
  const id = readableStem('dossier', file?.replace(/^.*[\\/]|\.[^.]*$/g, '') ?? 'hxl');
  const { issues, ...lists } = gathering.end();
  const title = tables[0]?.sheet ?? file ?? 'HXL';
  return { value: createDossier({ id, title, ...lists }), issues };
}

function addTable(gathering: Gathering, table: HxlTable, settings: ForeignSettings): void {
  const roles = columnRoles(table);
  const at = { file: settings.file, sheet: table.sheet };
  if (roles.figures.length === 0) {
    gathering.say(hxlIssue('hxl/no-figures', 'warning', {}, at));
    return;
  }
  let undated = 0;
  let firstUndated: { readonly row: number; readonly written: string } | undefined;
  for (const [index, cells] of table.rows.entries()) {
    const figures = roles.figures.filter((figure) => (cells[figure.at] ?? '').trim() !== '');
    if (figures.length === 0) continue;
    const row = table.hashtagRow + index + 1;
    const { value: period, issues, written } = rowPeriod(roles.dates, cells, settings);
    if (!period) {
      undated += figures.length;
      firstUndated ??= { row, written };
      continue;
    }
    gathering.sayOnce(written, issues, { ...at, row });
    const subject = subjectOfRow(table, roles, cells, gathering);
    for (const figure of figures) gathering.add({ table, roles, figure, cells, row, period, subject });
  }
  if (firstUndated) {
    const { row, written } = firstUndated;
    gathering.say(hxlIssue('hxl/no-period', 'warning', { count: undated, written }, { ...at, row }));
  }
}
