import { type Checked, createDossier, type Dossier, type Issue } from '@jalon/core';
import { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { readableStem } from '../../spreadsheet/import/readableStem.ts';
import { cellAddress } from '../../workbook/cellAddress.ts';
import { formatHxlTag } from '../formatHxlTag.ts';
import type { HxlTable } from '../HxlTable.ts';
import { hxlIssue } from '../hxlIssue.ts';
import { decodeRow, slotsOf } from './decodeRow.ts';
import type { OwnKind } from './OwnField.ts';
import { rowTag } from './ownFields.data.ts';
import { kinds } from './slotOf.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a table is one that we wrote. */
export const isOwnTable = ({ columns }: HxlTable): boolean =>
  columns.some((column) => formatHxlTag(column) === rowTag);

/** The dossier that one of our tables holds. */
export function readOwnTable(table: HxlTable, file: string | undefined): Checked<Dossier> {
  const issues: Issue[] = [];
  const slots = slotsOf(table.columns);
  const at = (name: string) => table.columns.findIndex((column) => formatHxlTag(column) === name);
  const [kindAt, indicatorAt, dimensionAt] = [at(rowTag), at('#indicator+id'), at('#meta+dimension+id')];
  const found: Record<OwnKind, Fields[]> = {
    ...{ dossier: [], organisation: [], dimension: [], category: [] },
    ...{ indicator: [], target: [], observation: [] },
  };
  for (const [index, cells] of table.rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = table.hashtagRow + index + 1;
    const place = { file, sheet: table.sheet, row };
    const written = cells[kindAt] || 'observation';
    const kind = kinds.find((each) => each === written);
    if (!kind) {
      issues.push(hxlIssue('hxl/unknown-row', 'warning', { found: written }, place));
      continue;
    }
    const { entity, unreadable } = decodeRow(slots[kind], cells);
    for (const { column, written: text } of unreadable) {
      const name = formatHxlTag(table.columns[column] ?? { tag: '', attributes: [] });
      const cell = cellAddress(row - 1, column);
      issues.push(
        hxlIssue('hxl/unreadable-field', 'warning', { written: text, column: name }, { ...place, cell }),
      );
    }
    if (kind === 'observation' && !isPeriod(entity['period'])) {
      issues.push(hxlIssue('hxl/no-period', 'warning', { count: 1 }, place));
      continue;
    }
    const holder =
      kind === 'target' ? cells[indicatorAt] : kind === 'category' ? cells[dimensionAt] : undefined;
    found[kind].push(holder === undefined ? entity : { ...entity, [holderKey]: holder });
  }
  return { value: dossierOf(found, file), issues };
}

/** Where the id of what a row stands in waits until both are known; no field has such a name. */
const holderKey = ' of';

function dossierOf(found: Readonly<Record<OwnKind, readonly Fields[]>>, file: string | undefined): Dossier {
  const mint = new IdMint(Object.values(found).flatMap((all) => all.map(({ id }) => String(id ?? ''))));
  const withId = (kind: string, fields: Fields, seed: string): Fields =>
    fields['id'] === undefined ? { ...fields, id: mint.fromText(kind, seed) } : fields;
  const innerOf = (kind: 'category' | 'target', holder: unknown): readonly Fields[] =>
    found[kind]
      .filter((fields) => fields[holderKey] === holder)
      .map(({ [holderKey]: _, ...fields }) => fields);
  const indicators = found.indicator.map((own) => {
    const fields = withId('indicator', own, String(own['code'] ?? ''));
    const targets = innerOf('target', fields['id']).map((target) =>
      withId('target', target, `${fields['id']}`),
    );
    const { baseline, ...rest } = fields;
    const isBaseline = typeof baseline === 'object' && baseline !== null && 'value' in baseline;
    const kept = isBaseline ? { baseline } : {};
    return { name: fields['id'], unit: '1', measures: [], ...rest, ...kept, targets };
  });
  const dimensions = found.dimension.map((own) => {
    const fields = withId('dimension', own, '');
    const categories = innerOf('category', fields['id'])
      .filter(({ code }) => typeof code === 'string' && code !== '')
      .map((category) => ({ label: category['code'], ...category }));
    return { name: fields['id'], ...fields, categories };
  });
  const observations = found.observation
    .filter(({ indicator }) => indicator !== undefined)
    .map((own) => withId('observation', own, `${own['indicator']}`));
  const organisations = found.organisation.map((own) => {
    const fields = withId('organisation', own, '');
    return { name: fields['id'], ...fields };
  });
  const id = readableStem('dossier', file?.replace(/^.*[\\/]|\.[^.]*$/g, '') ?? 'hxl');
  const own = found.dossier[0] ?? {};
  // every field was read by the codec that its model asks for
  return createDossier({
    ...{ title: own['id'] ?? id, id, languages: [], ...own },
    ...{ organisations, dimensions, indicators, observations },
  } as unknown as Dossier);
}

const isPeriod = (period: unknown): boolean =>
  typeof period === 'object' && period !== null && 'start' in period && 'end' in period;
