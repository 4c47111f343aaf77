import { fieldValue } from './FieldValue.ts';

/**
 * The fields of data that no place took, by path; a group or a list of which nothing was taken counts once.
 * @param used paths of what was taken
 */
export function unusedFields(data: unknown, used: ReadonlySet<string>): readonly string[] {
  return [...below(data, '', used).unused];
}

interface Below {
  /** Something below was taken. */
  readonly some: boolean;
  /** Something below could have been taken. */
  readonly any: boolean;
  readonly unused: ReadonlySet<string>;
}

function below(group: unknown, prefix: string, used: ReadonlySet<string>): Below {
  const unused = new Set<string>();
  let some = false;
  let any = false;
  if (typeof group !== 'object' || group === null) return { some, any, unused };
  for (const [key, raw] of Object.entries(group)) {
    const path = prefix + key;
    const value = fieldValue(raw);
    if (value.type === 'nothing') continue;
    const inner = value.type === 'group' ? below(raw, `${path}.`, used) : innerOfList(value, path, used);
    if (value.type === 'group' && !inner.any) continue;
    any = true;
    if (!used.has(path) && !inner.some) unused.add(path);
    else for (const each of inner.unused) unused.add(each);
    some ||= used.has(path) || inner.some;
  }
  return { some, any, unused };
}

function innerOfList(value: ReturnType<typeof fieldValue>, path: string, used: ReadonlySet<string>): Below {
  const nothing: Below = { some: false, any: false, unused: new Set() };
  if (value.type !== 'list') return nothing;
  const all = value.items.map((item) =>
    fieldValue(item).type === 'group' ? below(item, `${path}[].`, used) : nothing,
  );
  return {
    any: value.items.length > 0,
    some: used.has(`${path}[]`) || all.some(({ some }) => some),
    unused: new Set(all.flatMap(({ unused }) => [...unused])),
  };
}
