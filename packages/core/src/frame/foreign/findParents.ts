import type { Issue } from '../../issue/Issue.ts';
import type { FrameRowRole } from '../Frame.ts';
import type { RowTemplate } from '../FrameTemplateDefinition.ts';
import type { FrameSketchRow } from './FrameSketch.ts';

interface KnownRow {
  readonly row: FrameSketchRow;
  readonly template: RowTemplate;
}

/**
 * The row above each row: the one it names, else the one whose number its own number continues, else the only one there
 * is, else the nearest above where rows stand nested. Where several could be meant, none is taken.
 * @returns positions of the rows above, by position
 */
export function findParents(rows: readonly KnownRow[]): {
  readonly parents: ReadonlyMap<number, number>;
  readonly issues: readonly Issue[];
} {
  const parents = new Map<number, number>();
  const issues: Issue[] = [];
  const names = firstPlaces(rows, ({ key }) => key);
  const codes = firstPlaces(rows, ({ code }) => code?.trim());
  const seen = new Map<string, Above>();
  const nearest = new Map<FrameRowRole, number>();
  rows.forEach(({ row, template }, at) => {
    const { parents: roles = [] } = template;
    const unclear = (code: string, name: string) => {
      const params = { text: row.text, parent: name };
      issues.push({ code, severity: 'warning', params, ...(row.at && { at: row.at }) });
    };
    nearest.set(template.role, at);
    if (row.parent === '') return;
    if (row.parent !== undefined) {
      const named = names.get(row.parent) ?? codes.get(row.parent.trim());
      if (named === undefined || named === at) unclear('frame/parent-missing', row.parent);
      else parents.set(at, named);
    } else if (roles.length > 0 && row.actor === undefined) {
      const key = `${template.role}/${roles.join('/')}`;
      const above = seen.get(key) ?? aboveFor(rows, template.role, roles);
      seen.set(key, above);
      const found =
        byNumber(row.code, above.numbers) ??
        (above.places.length === 1
          ? above.places[0]
          : above.isNested
            ? nearestOf(above.others, nearest, at)
            : undefined);
      if (found !== undefined && found !== at) parents.set(at, found);
      else if (above.places.length > 0 && found === undefined) unclear('frame/parent-unclear', '');
    }
  });
  return { parents, issues };
}

interface Above {
  /** Positions of the rows that may stand above. */
  readonly places: readonly number[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether the rows below stand between those above, and not in a block of their own. */
  readonly isNested: boolean;
  /** Roles of the rows above other than its own. */
  readonly others: readonly FrameRowRole[];
}

function aboveFor(rows: readonly KnownRow[], role: FrameRowRole, roles: readonly FrameRowRole[]): Above {
  const others = roles.filter((each) => each !== role);
  const isAbove = (index: number) => others.includes(rows[index]?.template.role as FrameRowRole);
  const places = rows.map((_, at) => at).filter(isAbove);
  const family = rows.map((_, at) => at).filter((at) => isAbove(at) || rows[at]?.template.role === role);
  const switches = family.filter(
    (at, index) => index > 0 && isAbove(at) !== isAbove(family[index - 1] ?? at),
  );
  const numbers = new Map<string, number>();
  rows.forEach(({ row, template }, at) => {
    const number = roles.includes(template.role) ? numberOf(row.code) : undefined;
    if (number !== undefined && !numbers.has(number)) numbers.set(number, at);
  });
  return { places, numbers, isNested: switches.length > 1, others };
}

/** « Op 1.2 » stands under « Oc 1 ». */
function byNumber(code: string | undefined, numbers: ReadonlyMap<string, number>): number | undefined {
  for (let number = numberOf(code); number?.includes('.'); ) {
    number = number.slice(0, number.lastIndexOf('.'));
    const found = numbers.get(number);
    if (found !== undefined) return found;
  }
  return undefined;
}

const numberOf = (code: string | undefined): string | undefined => /\d+(?:\.\d+)*/.exec(code ?? '')?.[0];

function nearestOf(
  roles: readonly FrameRowRole[],
  nearest: ReadonlyMap<FrameRowRole, number>,
  at: number,
): number | undefined {
  const above = roles.flatMap((role) => nearest.get(role) ?? []).filter((place) => place < at);
  return above.length > 0 ? Math.max(...above) : undefined;
}

function firstPlaces(
  rows: readonly KnownRow[],
  nameOf: (row: FrameSketchRow) => string | undefined,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  rows.forEach(({ row }, at) => {
    const name = nameOf(row);
    if (name !== undefined && !places.has(name)) places.set(name, at);
  });
  return places;
}
