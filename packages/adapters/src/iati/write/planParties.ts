import type { Dossier, Organisation, Programme, ProgrammeRoleCode } from '@jalon/core';
import { iatiExtension } from '../iatiExtension.ts';
import type { KeptParticipant } from '../KeptIati.ts';
import { firstsById } from './planActivity.ts';

/** An organisation in one role, as the activity will name it. */
export interface PlannedParty {
  readonly organisation: Organisation;
  readonly role: ProgrammeRoleCode;
  /** How the activity named it where the dossier was read from one. */
  readonly kept?: KeptParticipant;
}

/** What our roles are for IATI; evaluators are nothing to it. Source: IATI code list OrganisationRole. */
export const roleCodes: ReadonlyMap<ProgrammeRoleCode, string> = /* @__PURE__ */ new Map([
  ['funder', '1'],
  ['host-foundation', '3'],
  ['implementer', '4'],
  ['partner', '4'],
]);

/** Our role that a code of IATI stands for. */
export const roleOfCode = (code: string): ProgrammeRoleCode =>
  code === '1' ? 'funder' : code === '4' ? 'implementer' : 'partner';

/** The organisations that take part, each once per role, in the order in which they are written. */
export function planParties(dossier: Dossier): readonly PlannedParty[] {
  const { programme } = dossier;
  if (!programme) return [];
  const organisations = firstsById(dossier.organisations);
  const kept = (iatiExtension(programme.extensions).participants ?? []).flatMap((each): PlannedParty[] => {
    const organisation = organisations.get(each.organisation);
    const role = roleOf(each, programme);
    return organisation && role ? [{ organisation, role, kept: each }] : [];
  });
  const parties: PlannedParty[] = [];
  const seen = new Set<string>();
  let next = 0;
  for (const { role, organisation: id } of programme.roles) {
    const organisation = organisations.get(id);
    if (!organisation || !roleCodes.has(role) || seen.has(`${role} ${id}`)) continue;
    seen.add(`${role} ${id}`);
    const first = kept.findIndex((each) => each.role === role && each.organisation.id === id);
    if (first < 0) parties.push({ organisation, role });
    parties.push(...kept.slice(next, first + 1));
    next = Math.max(next, first + 1);
  }
  return [...parties, ...kept.slice(next)];
}

/** The role of a participant that is kept, where the programme still has it. */
function roleOf(kept: KeptParticipant, { roles }: Programme): ProgrammeRoleCode | undefined {
  const role = roleOfCode(kept.role ?? '');
  return roles.some((each) => each.role === role && each.organisation === kept.organisation)
    ? role
    : undefined;
}

/** Whether what was read of a publisher is all that the standard demands: a reference and a type. */
export const isWholeReporter = (
  kept: KeptParticipant | undefined,
  { identifiers = [] }: Organisation,
): boolean => identifiers.length > 0 && kept?.attributes?.some(([name]) => name === 'type') === true;

const made = /* @__PURE__ */ new WeakMap<Dossier, ReadonlyMap<Organisation, KeptParticipant['name']>>();

/** The organisations that the activity names, with the name under which it names them first where that is not their own. */
export function namesInFile(dossier: Dossier): ReadonlyMap<Organisation, KeptParticipant['name']> {
  const known = made.get(dossier);
  if (known) return known;
  const { reporting } = iatiExtension(dossier.programme?.extensions);
  const reporter = firstsById(dossier.organisations).get(reporting?.organisation ?? '');
  const named = [
    ...(reporter && isWholeReporter(reporting, reporter)
      ? [{ organisation: reporter, kept: reporting }]
      : []),
    ...planParties(dossier),
  ];
  const found = new Map<Organisation, KeptParticipant['name']>();
  for (const { organisation, kept } of named) {
    if (!found.has(organisation)) found.set(organisation, kept?.name);
  }
  made.set(dossier, found);
  return found;
}
