import type { Dossier, Organisation } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { iatiExtension } from '../iatiExtension.ts';
import { identifierOf } from '../identifierOf.ts';
import type { KeptParticipant } from '../KeptIati.ts';
import { organisationRef } from '../organisationRef.ts';
import { activityElements } from './activityElements.ts';
import type { WriteIatiOptions } from './IatiOptions.ts';
import { keptAttributes, keptElements } from './keptParts.ts';
import { type KeptPlace, keptPlaces } from './keptPlaces.data.ts';
import { narrativesOf } from './narrativesOf.ts';
import { firstsById } from './planActivity.ts';
import { isWholeReporter, type PlannedParty, planParties, roleCodes, roleOfCode } from './planParties.ts';
import { xmlOf } from './xmlOf.ts';

/** Who publishes the activity, as far as the dossier or the options say it. */
export function writeReporter(dossier: Dossier, options: WriteIatiOptions): XmlElement | undefined {
  const kept = iatiExtension(dossier.programme?.extensions).reporting;
  const organisation = firstsById(dossier.organisations).get(kept?.organisation ?? '');
  if (kept && organisation && isWholeReporter(kept, organisation))
    return xmlOf('reporting-org', organisationAttributes(organisation, kept, keptPlaces.reporter), [
      ...narrativesOf(kept.name ?? organisation.name),
      ...keptElements(kept, keptPlaces.reporter),
    ]);
  const { ref, type, name } = reporterOf(dossier, options);
  return ref === undefined || type === undefined || name === undefined
    ? undefined
    : xmlOf('reporting-org', { ref, type, 'jalon:given': 'true' }, narrativesOf(name));
}

/** What is known of the publisher where the activity was not read from a file: told, else the first implementer. */
export function reporterOf(
  dossier: Dossier,
  { reportingOrganisation }: WriteIatiOptions,
): NonNullable<WriteIatiOptions['reportingOrganisation']> {
  const role = dossier.programme?.roles.find((each) => each.role === 'implementer');
  const implementer = role && firstsById(dossier.organisations).get(role.organisation);
  const identifier = implementer?.identifiers?.[0];
  return {
    ...(identifier ? { ref: organisationRef(identifier) } : {}),
    ...(implementer ? { name: implementer.name } : {}),
    ...reportingOrganisation,
  };
}

/** Everybody who takes part; whom the options name, where the programme names nobody. */
export function writeParticipants(dossier: Dossier, options: WriteIatiOptions): readonly XmlElement[] {
  const parties = planParties(dossier);
  if (parties.length > 0) return parties.map(writeParty);
  const { participatingOrganisation: given } = options;
  const isKept = activityElements(dossier).some(({ name }) => name === 'participating-org');
  if (!given || isKept) return [];
  const { ref, type, role, name } = given;
  return [
    xmlOf(
      'participating-org',
      { ref, type, role, 'jalon:given': 'true' },
      name === undefined ? [] : narrativesOf(name),
    ),
  ];
}

function writeParty({ organisation, role, kept }: PlannedParty): XmlElement {
  const code = kept?.role ?? roleCodes.get(role) ?? '';
  return xmlOf(
    'participating-org',
    {
      ...organisationAttributes(organisation, kept, keptPlaces.party),
      role: code,
      ...(roleOfCode(code) === role ? {} : { 'jalon:role': role }),
    },
    [...narrativesOf(kept?.name ?? organisation.name), ...keptElements(kept, keptPlaces.party)],
  );
}

function organisationAttributes(
  organisation: Organisation,
  kept: KeptParticipant | undefined,
  place: KeptPlace,
): Readonly<Record<string, string | undefined>> {
  const identifier = organisation.identifiers?.[0];
  const ref = identifier && organisationRef(identifier);
  const isTold = ref !== undefined && identifierOf(ref).scheme !== identifier?.scheme;
  return {
    ref,
    ...keptAttributes(kept, place),
    'jalon:organisation': organisation.id,
    'jalon:scheme': isTold ? identifier?.scheme : undefined,
  };
}
