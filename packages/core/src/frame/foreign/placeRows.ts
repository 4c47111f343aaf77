import type { Issue } from '../../issue/Issue.ts';
import { issueOf } from '../../issue/issueOf.ts';
import { labelPacks } from '../../label/labelPacks.data.ts';
import type { FrameTemplateDefinition, RowTemplate } from '../FrameTemplateDefinition.ts';
import { rowsFor, rowTemplate } from '../templateOf.ts';
import type { FrameSketchRow } from './FrameSketch.ts';
import { findParents } from './findParents.ts';
import type { ReadFrameOptions } from './ReadFrameOptions.ts';
import { rolesOfWord } from './rolesOfWord.ts';

/** A row whose place in the template is known. */
export interface PlacedRow {
  readonly row: FrameSketchRow;
  readonly template: RowTemplate;
  /** Position of the row above it, among the placed rows. */
  readonly parent?: number;
}

/** Finds what each row is and under which it stands. What the template has no row for is left out and said. */
export function placeRows(
  rows: readonly FrameSketchRow[],
  template: FrameTemplateDefinition,
  options: ReadFrameOptions,
): {
  readonly placed: readonly PlacedRow[];
  readonly issues: readonly Issue[];
  readonly notCarried: readonly Issue[];
} {
  const issues: Issue[] = [];
  const notCarried: Issue[] = [];
  const known = rows.flatMap((row) => {
    const found = templateOfRow(row, template, options);
    if ('code' in found) {
      const issue = row.at ? { ...found, at: row.at } : found;
      notCarried.push(issue);
      return [];
    }
    if (found.hint) issues.push(row.at ? { ...found.hint, at: row.at } : found.hint);
    return [{ row, template: found.template }];
  });
  const { parents, issues: unclear } = findParents(known);
  return {
    placed: known.map((each, at) => {
      const parent = parents.get(at);
      return parent === undefined ? each : { ...each, parent };
    }),
    issues: [...issues, ...unclear, ...notCarried],
    notCarried,
  };
}

function templateOfRow(
  { role, level, word, text }: FrameSketchRow,
  template: FrameTemplateDefinition,
  { pack }: ReadFrameOptions,
): Issue | { readonly template: RowTemplate; readonly hint?: Issue } {
  const named = role === undefined ? undefined : (rowTemplate(template, role) ?? rowsFor(template, role)[0]);
  if (named) return { template: named };
  const ofLevel = level === undefined || role !== undefined ? undefined : rowsFor(template, level)[0];
  if (ofLevel) return { template: ofLevel };
  if (word === undefined || role !== undefined)
    return issueOf('frame/row-unknown', { text, row: role ?? level ?? '', frame: template.title }, 'error');
  // the tradition that was declared, or the template's own, before all others
  const own = pack ?? template.pack;
  const declared = rolesOfWord(word, template, own === undefined ? [] : [own]);
  const readings =
    declared.length > 0 || pack !== undefined
      ? declared
      : rolesOfWord(word, template, Object.keys(labelPacks));
  const [reading, other] = readings;
  const row = reading && rowTemplate(template, reading.role);
  if (!row) return issueOf('frame/row-unknown', { text, row: word, frame: template.title }, 'error');
  if (other) {
    const asked = readings.map(({ role, packs }) => `${role} (${packs.join(', ')})`).join(' / ');
    return issueOf('frame/word-ambiguous', { word, readings: asked, text }, 'error');
  }
  if (declared.length > 0) return { template: row };
  const packs = reading.packs.join(', ');
  return { template: row, hint: issueOf('frame/word-assumed', { word, row: row.role, packs }, 'hint') };
}
