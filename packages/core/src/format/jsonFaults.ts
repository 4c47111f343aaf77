import type { Issue } from '../issue/Issue.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import { pointerOf } from './pointer.ts';

/** How deep lists and objects may stand in one another. */
export const deepest = 200;

interface Open {
  readonly value: object;
  readonly keys: readonly string[] | undefined;
  next: number;
}

const halfCharacter = /\p{Surrogate}/u;
const aValue: LocalizedText = { fr: 'une valeur', en: 'a value' };

/**
 * What a format lets pass, although no JSON document can hold it or no program can work with it: a structure that
 * contains itself, one nested too deeply, a list with holes, a key that JavaScript reserves, half a character. All are
 * errors but the last, which is kept as it is. It walks without recursion and stops where going on would never end.
 */
export function jsonFaults(root: unknown, base: readonly PropertyKey[] = []): readonly Issue[] {
  const faults: Issue[] = [];
  const open: Open[] = [];
  const place = (key?: string) => [
    ...base,
    ...open.map(({ keys, next }) => (keys ? (keys[next - 1] ?? '') : next - 1)),
    ...(key === undefined ? [] : [key]),
  ];
  const say = (code: string, severity: Issue['severity'], params: Issue['params'], path = place()) =>
    faults.push({ code, severity, params, at: { in: 'dossier', pointer: pointerOf(path) } });
  const field = () => String(place().at(-1) ?? '');

  /** Whether the walk may go on. */
  const visit = (value: unknown): boolean => {
    if (typeof value === 'string' && halfCharacter.test(value))
      say('format/half-character', 'warning', { field: field() });
    if (typeof value !== 'object' || value === null) return true;
    if (base.length + open.length >= deepest) {
      const isCycle = new Set(open.map((each) => each.value)).size < open.length;
      say(
        isCycle ? 'format/cycle' : 'format/too-deep',
        'error',
        { expected: deepest },
        isCycle ? cycleStart() : [],
      );
      return false;
    }
    open.push({ value, keys: Array.isArray(value) ? undefined : Object.keys(value), next: 0 });
    return true;
  };
  const cycleStart = () => {
    const again = open.findIndex(({ value }, n) => open.findIndex((each) => each.value === value) < n);
    return place().slice(0, base.length + again);
  };

  if (!visit(root)) return faults;
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { value, keys } = top;
    const length = keys ? keys.length : (value as readonly unknown[]).length;
    if (top.next >= length) {
      open.pop();
      continue;
    }
    const key = keys ? (keys[top.next] ?? '') : top.next;
    top.next++;
    if (keys) {
      if (key === '__proto__') say('format/reserved-key', 'error', { field: key });
      else if (halfCharacter.test(String(key)))
        say('format/half-character', 'warning', { field: String(key) });
    } else if (!Object.hasOwn(value, key)) {
      // a list may claim to have thousands of millions of items: the first hole says enough
      say('format/missing', 'error', { field: String(key), expected: aValue });
      open.pop();
      continue;
    }
    if (!visit((value as Readonly<Record<PropertyKey, unknown>>)[key])) return faults;
  }
  return faults;
}
