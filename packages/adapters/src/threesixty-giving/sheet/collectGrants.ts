import type { Issue, SheetPlace } from '@jalon/core';
import { isPlaceholderId } from '../shape/isPlaceholderId.ts';
import { agreesWith, type CellTree, isTree, mergeTree } from './CellTree.ts';

/** A grant as rows say it. */
export interface SheetGrant {
  readonly tree: CellTree;
  /** The row that it was first met in. */
  readonly at: SheetPlace;
}

/**
 * Brings rows to their grants by identifier: a row that says the same of a grant, with further items of its lists, is one
 * with it; one that says something else stays a grant of its own.
 * @param kind whether the rows are grants, or what belongs to grants of other sheets
 * @param grants takes up the grants
 */
export function collectGrants(
  rows: readonly SheetGrant[],
  kind: 'grants' | 'parts',
  grants: SheetGrant[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const byId = new Map<string, SheetGrant>();
  for (const grant of grants) {
    const key = keyOf(idOf(grant.tree));
    if (key !== undefined && !byId.has(key)) byId.set(key, grant);
  }
  for (const row of rows) {
    const id = idOf(row.tree);
    const key = keyOf(id);
    const known = key === undefined ? undefined : byId.get(key);
    if (kind === 'parts') {
      if (known) mergeTree(known.tree, row.tree);
      else
        issues.push({
          code: 'threesixty/part-without-grant',
          severity: 'warning',
          params: { grant: id ?? '' },
          at: row.at,
        });
    } else if (isTotal(row.tree)) {
      issues.push({ code: 'threesixty/total-row', severity: 'hint', params: {}, at: row.at });
    } else if (known && agreesWith(known.tree, row.tree)) {
      mergeTree(known.tree, row.tree);
      const params = { grant: id ?? '' };
      issues.push({
        code: 'threesixty/row-joined',
        severity: 'hint',
        params,
        at: row.at,
        related: [known.at],
      });
    } else {
      grants.push(row);
      if (key !== undefined && !known) byId.set(key, row);
    }
  }
  return issues;
}

function idOf(tree: CellTree): string | undefined {
  const id = tree.get('id');
  if (id === undefined || isTree(id)) return undefined;
  const text = String(id.value).trim();
  return isPlaceholderId(text) ? undefined : text;
}

/** Publishers do not write an identifier in the same letters on every sheet. */
const keyOf = (id: string | undefined): string | undefined => id?.toLowerCase();

/** A line of totals under the list: an amount, and nothing that would make it a grant. */
function isTotal(tree: CellTree): boolean {
  const isOnlyWord = (name: string) => {
    const leaf = tree.get(name);
    return (
      leaf === undefined || (!isTree(leaf) && /^(?:grand |sub-?)?total\b/i.test(String(leaf.value).trim()))
    );
  };
  const about = [
    'awardDate',
    'recipientOrganization',
    'recipientIndividual',
    'fundingOrganization',
    'grantProgramme',
  ];
  return (
    tree.has('amountAwarded') &&
    !about.some((name) => tree.has(name)) &&
    ['id', 'title', 'description'].every(isOnlyWord)
  );
}
