import { type Checked, createDossier, type Dossier, dayOrderOf } from '@jalon/core';
import { writtenLocale } from '../../csv/writtenLocale.ts';
import { readableStem } from '../../spreadsheet/import/readableStem.ts';
import type { HxlTable } from '../HxlTable.ts';
import { hxlIssue } from '../hxlIssue.ts';
import { type ColumnRoles, columnRoles } from './columnRoles.ts';
import type { ForeignSettings } from './ForeignSettings.ts';
import { Gathering } from './Gathering.ts';
import { rowPeriod } from './rowPeriod.ts';
import { subjectOfRow } from './subjectOfRow.ts';

/** A table with what its columns are for. */
interface RoledTable {
  readonly table: HxlTable;
  readonly roles: ColumnRoles;
}

/** The dossier that tables of others hold: every column of figures an indicator, every figure an observation. */
export function foreignDossier(tables: readonly HxlTable[], told: ForeignSettings): Checked<Dossier> {
  const roled = tables.map((table) => ({ table, roles: columnRoles(table) }));
  const settings = {
    ...told,
    locale: told.locale ?? writtenLocale(cellsOf(roled, ({ figures }) => figures.map(({ at }) => at))),
    order: told.order ?? dayOrderOf([...cellsOf(roled, ({ dates }) => Object.values(dates))]),
  };
  const gathering = new Gathering(settings);
  for (const each of roled) addTable(gathering, each, settings);
  const { file } = settings;
  const id = readableStem('dossier', file?.replace(/^.*[\\/]|\.[^.]*$/g, '') ?? 'hxl');
  const { issues, ...lists } = gathering.end();
  const title = tables[0]?.sheet ?? file ?? 'HXL';
  return { value: createDossier({ id, title, ...lists }), issues };
}

function* cellsOf(
  tables: readonly RoledTable[],
  columnsOf: (roles: ColumnRoles) => readonly number[],
): Generator<string> {
  for (const { table, roles } of tables) {
    const columns = columnsOf(roles);
    for (const cells of table.rows) for (const at of columns) yield cells[at] ?? '';
  }
}

/** Values that have no period, and the first of them. */
interface Undated {
  count: number;
  readonly row: number;
  readonly written: string;
}

function addTable(gathering: Gathering, { table, roles }: RoledTable, settings: ForeignSettings): void {
  const at = { file: settings.file, sheet: table.sheet };
  if (roles.figures.length === 0) {
    gathering.say(hxlIssue('hxl/no-figures', 'warning', {}, at));
    return;
  }
  const undated = new Map<'hxl/no-period' | 'hxl/unreadable-period', Undated>();
  for (const [index, cells] of table.rows.entries()) {
    const figures = roles.figures.filter((figure) => (cells[figure.at] ?? '').trim() !== '');
    if (figures.length === 0) continue;
    const row = table.hashtagRow + index + 1;
    const { value: period, issues, written } = rowPeriod(roles.dates, cells, settings);
    if (!period) {
      const code = written === '' ? 'hxl/no-period' : 'hxl/unreadable-period';
      const known = undated.get(code);
      if (known) known.count += figures.length;
      else undated.set(code, { count: figures.length, row, written });
      continue;
    }
    gathering.sayOnce(written, issues, { ...at, row });
    const subject = subjectOfRow(table, roles, cells, gathering);
    for (const figure of figures) gathering.add({ table, roles, figure, cells, row, period, subject });
  }
  for (const [code, { count, row, written }] of undated)
    gathering.say(hxlIssue(code, 'warning', written === '' ? { count } : { count, written }, { ...at, row }));
}
