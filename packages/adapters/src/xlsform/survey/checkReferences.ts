import type { Issue } from '@jalon/core';
import { type FormPlace, formIssue } from '../formIssue.ts';
import type { SurveyRow } from './readSurvey.ts';

/** Columns of which a row depends on what they name: it is worked out anew when that changes. */
const dependent: ReadonlySet<string> = /* @__PURE__ */ new Set(['relevant', 'calculation']);
const reference = /\$\{\s*(?:last-saved#)?\s*([^{}]*?)\s*\}/g;

/** Says which references lead nowhere, and which lead in a circle. */
export function checkReferences(rows: readonly SurveyRow[], issues: Issue[], place: FormPlace): void {
  const names = new Set(
    rows.flatMap(({ name, type }) => (type && !('closes' in type) && name !== '' ? [name] : [])),
  );
  const needs = new Map<string, Set<string>>();
  for (const { row, name, type, groups } of rows) {
    if (!type || 'closes' in type) continue;
    const own = needs.get(name) ?? new Set<string>();
    needs.set(name, own);
    const inside = groups.at(-1)?.name;
    if (inside !== undefined) own.add(inside);
    for (const { column, text, isKnown, at } of row.cells.values()) {
      if (!isKnown && !column.startsWith('bind::')) continue;
      const said = new Set<string>();
      for (const wording of typeof text === 'string' ? [text] : Object.values(text)) {
        for (const [whole, target = ''] of wording.matchAll(reference)) {
          if (names.has(target)) {
            if (dependent.has(column) && !whole.includes('last-saved#')) own.add(target);
          } else if (!said.has(target))
            issues.push(
              formIssue(
                'xlsform/unknown-reference',
                'error',
                { reference: `$\{${target}}` },
                { ...place, row: row.row, column: at },
              ),
            );
          said.add(target);
        }
      }
    }
  }
  for (const circle of circlesIn(needs)) {
    const first = rows.find(({ name }) => name === circle[0])?.row;
    issues.push(
      formIssue(
        'xlsform/cycle',
        'error',
        { names: circle.join(' → ') },
        { ...place, row: first?.row, column: first?.cells.get('name')?.at },
      ),
    );
  }
}

/** Circles of names, each once; a long chain takes no call per link. */
function circlesIn(needs: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const start of needs.keys()) {
    const path: { readonly name: string; readonly next: Iterator<string> }[] = [];
    const onPath = new Map<string, number>();
    const enter = (name: string) => {
      onPath.set(name, path.length);
      path.push({ name, next: (needs.get(name) ?? new Set<string>()).values() });
    };
    if (!done.has(start)) enter(start);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { value: name, done: isOver } = last.next.next();
      if (isOver) {
        path.pop();
        onPath.delete(last.name);
        done.add(last.name);
      } else if (onPath.has(name))
        circles.push([...path.slice(onPath.get(name)).map((step) => step.name), name]);
      else if (!done.has(name)) enter(name);
    }
  }
  return circles;
}
