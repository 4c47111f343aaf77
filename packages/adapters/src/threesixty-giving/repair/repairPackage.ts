import { type Issue, type Json, type Place, sameJson, type Words } from '@jalon/core';
import {
  type Fields,
  type GivingPackage,
  isFields,
  isList,
  ownField,
  type Path,
  pointerTo,
} from '../shape/GivingPackage.ts';
import { showValue } from '../shape/shapeFaults.ts';
import { titleOf } from '../shape/titleOf.ts';
import type { Fault, FaultContext } from './Fault.ts';
import { findFaults } from './findFaults.ts';
import type { GivingRepair } from './GivingRepair.ts';

/**
 * Which repairs are made while a file is read: none, those that can mean nothing else, all that are proposed, or just
 * those that somebody chose among the ones of an earlier reading.
 */
export type RepairChoice = 'offered' | 'safe' | 'all' | readonly GivingRepair[];

/** A package with what was found wrong in it, what could be done, and what was. */
export interface RepairedPackage {
  readonly grants: readonly Fields[];
  readonly issues: readonly Issue[];
  readonly repairs: readonly GivingRepair[];
}

/** Finds what is usually wrong in a package, and puts right what was asked for. */
export function repairPackage(
  { grants, placeOf }: GivingPackage,
  choice: RepairChoice,
  context: FaultContext,
): RepairedPackage {
  const chosen =
    typeof choice === 'string' ? undefined : new Map(choice.map((each) => [each.pointer, each.proposed]));
  const issues: Issue[] = [];
  const repairs: GivingRepair[] = [];
  const made: { readonly path: Path; readonly proposed: Json }[] = [];
  for (const fault of findFaults(grants, context)) {
    const at = placeOf(fault.path);
    const { path, proposed, certainty = 'likely', code, found } = fault;
    const pointer = pointerTo(path);
    if (proposed !== undefined)
      repairs.push({ code, pointer, at, ...(found === undefined ? {} : { found }), proposed, certainty });
    const isMade =
      proposed !== undefined &&
      (chosen
        ? chosen.has(pointer) && sameJson(chosen.get(pointer), proposed)
        : choice === 'all' || (choice === 'safe' && certainty === 'safe'));
    if (isMade) made.push({ path, proposed });
    issues.push(issueOf(fault, isMade, at));
  }
  const repaired = made.reduce<Map<number, Fields>>((fresh, { path: [, n, ...rest], proposed }) => {
    const place = Number(n);
    const grant = fresh.get(place) ?? grants[place] ?? {};
    const value = withValue(grant, rest, proposed);
    return isFields(value) ? fresh.set(place, value) : fresh;
  }, new Map());
  const whole = grants.map((grant, n) => repaired.get(n) ?? grant);
  return { grants: whole, issues: [...issues, ...sameIds(whole, placeOf)], repairs };
}

const outcome = {
  made: { fr: 'corrigé en', en: 'put right as' },
  offered: { fr: 'correction proposée :', en: 'proposed repair:' },
} as const satisfies Readonly<Record<string, Words>>;

function issueOf(fault: Fault, isMade: boolean, at: Place): Issue {
  const { code, found, proposed, params = {}, isReadable = false, path } = fault;
  return {
    code:
      proposed !== undefined || !Object.hasOwn(withoutProposal, code)
        ? code
        : (withoutProposal[code] ?? code),
    severity: isMade || isReadable ? 'warning' : 'error',
    params: {
      field: titleOf(path),
      ...(found === undefined ? {} : { found: showValue(found) }),
      ...(proposed === undefined
        ? {}
        : { proposed: showValue(proposed), outcome: isMade ? outcome.made : outcome.offered }),
      ...params,
    },
    at,
  };
}

/** Codes of what nothing can be proposed for, where the sentence would promise something. */
const withoutProposal: Readonly<Record<string, string>> = {
  'threesixty/org-id-prefix': 'threesixty/org-id-doubtful',
  'threesixty/grant-id-prefix': 'threesixty/grant-id-plain',
};

/** Grants that bear the identifier of another one: nobody can say which of them is meant. */
function sameIds(grants: readonly Fields[], placeOf: GivingPackage['placeOf']): readonly Issue[] {
  const first = new Map<string, number>();
  return grants.flatMap((grant, n): Issue[] => {
    const id = ownField(grant, 'id');
    if (typeof id !== 'string' || id === '') return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, n);
      return [];
    }
    const [at, related] = [placeOf(['grants', n, 'id']), [placeOf(['grants', before, 'id'])]];
    return [{ code: 'threesixty/grant-id-twice', severity: 'warning', params: { grant: id }, at, related }];
  });
}

/** A value with another one at a place in it, which need not be there yet. */
function withValue(value: Json, [first, ...rest]: Path, proposed: Json): Json {
  if (first === undefined) return proposed;
  if (isList(value)) return value.map((item, n) => (n === first ? withValue(item, rest, proposed) : item));
  if (!isFields(value)) return value;
  const entries = new Map<string, Json>(Object.entries(value));
  const name = String(first);
  return Object.fromEntries(entries.set(name, withValue(entries.get(name) ?? {}, rest, proposed)));
}
