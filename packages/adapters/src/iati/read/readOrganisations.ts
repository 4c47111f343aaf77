import {
  foldText,
  type LocalizedText,
  type Organisation,
  type ProgrammeRole,
  type ProgrammeRoleCode,
  sameJson,
  textIn,
} from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { identifierOf } from '../identifierOf.ts';
import type { KeptElement } from '../KeptElement.ts';
import type { KeptParticipant } from '../KeptIati.ts';
import { keepElement } from '../keepElement.ts';
import { organisationRef } from '../organisationRef.ts';
import type { ActivityReading } from './ActivityReading.ts';
import { given } from './given.ts';
import { isGiven, keptParts, partsOf } from './partsOf.ts';

/** What the codes of the role mean. Source: IATI code list OrganisationRole. */
const roles: ReadonlyMap<string, ProgrammeRoleCode> = /* @__PURE__ */ new Map([
  ['1', 'funder'],
  ['2', 'partner'],
  ['3', 'partner'],
  ['4', 'implementer'],
] as const);

const ownRoles = ['implementer', 'funder', 'host-foundation', 'partner', 'evaluator'] as const;

const names = {
  attributes: ['ref', 'role'],
  keptAttributes: ['type', 'secondary-reporter', 'activity-id', 'crs-channel-code'],
  elements: ['narrative'],
};

/** The organisations of an activity, each once, with what they are to it. */
export interface ReadOrganisations {
  readonly organisations: readonly Organisation[];
  readonly roles: readonly ProgrammeRole[];
  readonly reporting?: KeptParticipant;
  readonly participants: readonly KeptParticipant[];
  /** Elements that name no organisation. */
  readonly kept: readonly KeptElement[];
}

/** The organisations that an activity names. */
export function readOrganisations(
  elements: readonly XmlElement[],
  reading: ActivityReading,
): ReadOrganisations {
  const known = new Map<string, Organisation>();
  const met: ProgrammeRole[] = [];
  const participants: KeptParticipant[] = [];
  const kept: KeptElement[] = [];
  let reporting: KeptParticipant | undefined;
  for (const element of elements) {
    if (isGiven(element)) continue;
    const isReporting = element.name === 'reporting-org';
    const { kept: rest } = partsOf(element, names, reading);
    const name = reading.text(element);
    const organisation = organisationOf(element, name, known, reading);
    if (!organisation || (isReporting && reporting)) {
      if (organisation)
        reading.say('iati/more-than-one', element, {
          element: 'reporting-org',
          parent: 'iati-activity',
          text: textIn(name ?? '', ''),
        });
      else {
        reading.say('iati/nameless-organisation', element, { element: element.name });
        kept.push(keepElement(element));
      }
      continue;
    }
    const isNamedOtherwise = name !== undefined && !sameJson(name, organisation.name);
    const parts = {
      ...given({ name: isNamedOtherwise ? name : undefined }),
      ...keptParts(rest, 'participating-org'),
    };
    if (isReporting) {
      reporting = { organisation: organisation.id, ...parts };
      continue;
    }
    const { role, code } = roleOf(element, reading);
    if (!met.some((each) => each.role === role && each.organisation === organisation.id))
      met.push({ role, organisation: organisation.id });
    const isPlain = code === undefined || code === '1' || code === '4';
    if (!isPlain || Object.keys(parts).length > 0)
      participants.push({ organisation: organisation.id, ...given({ role: code }), ...parts });
  }
  return {
    organisations: [...known.values()],
    roles: met,
    ...(reporting ? { reporting } : {}),
    participants,
    kept,
  };
}

/** Our role, with the code as written where it is not ours that says it. */
function roleOf(
  element: XmlElement,
  reading: ActivityReading,
): { readonly role: ProgrammeRoleCode; readonly code?: string } {
  const own = ownRoles.find((role) => role === element.attributes.get('jalon:role'));
  if (own) return { role: own };
  const code = element.attributes.get('role') ?? '';
  const role = roles.get(code.trim());
  if (!role) reading.say('iati/unknown-role', element, { role: code });
  return { role: role ?? 'partner', code };
}

function organisationOf(
  element: XmlElement,
  name: LocalizedText | undefined,
  known: Map<string, Organisation>,
  reading: ActivityReading,
): Organisation | undefined {
  const ref = element.attributes.get('ref') ?? '';
  const own = element.attributes.get('jalon:organisation');
  const words = name === undefined ? '' : textIn(name, reading.lang ?? '');
  if (own === undefined && ref.trim() === '' && words.trim() === '') return undefined;
  const key =
    own !== undefined ? `id ${own}` : ref.trim() !== '' ? `ref ${ref.trim()}` : `name ${foldText(words)}`;
  const found = known.get(key);
  if (found) return found;
  const identifier = identifierIn(element, ref);
  const organisation: Organisation = {
    id: reading.ownId('organisation', own, element) ?? reading.mint.fromText('organisation', words || ref),
    name: name ?? ref,
    ...(identifier ? { identifiers: [identifier] } : {}),
  };
  known.set(key, organisation);
  return organisation;
}

function identifierIn(element: XmlElement, ref: string): ReturnType<typeof identifierOf> | undefined {
  if (ref.trim() === '') return undefined;
  const scheme = element.attributes.get('jalon:scheme');
  if (scheme === undefined)
    return identifierOf(element.attributes.has('jalon:organisation') ? ref : ref.trim());
  const start = organisationRef({ scheme, id: '' });
  return { scheme, id: ref.startsWith(start) ? ref.slice(start.length) : ref };
}
