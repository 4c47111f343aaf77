import type { Json } from '@jalon/core';
import { type Fields, isFields, isList, ownField, type Path } from '../shape/GivingPackage.ts';
import { grantDemands } from '../shape/grantShape.data.ts';
import { currencyBeside } from './amountFinding.ts';
import type { Fault, FaultContext } from './Fault.ts';
import { idFromNumbers } from './identifierFinding.ts';

/** What the standard asks of a grant and the file does not say, and who receives it twice over. */
export function findMissing(grant: Fields, path: Path, context: FaultContext): readonly Fault[] {
  const faults: Fault[] = [];
  const miss = (at: Path) => faults.push({ code: 'threesixty/required-missing', path: at, isReadable: true });
  for (const name of grantDemands) {
    if (!isBlank(ownField(grant, name))) continue;
    const at = [...path, name];
    const proposed =
      name === 'currency'
        ? (currencyBeside(ownField(grant, 'amountAwarded')) ?? context.currency)
        : undefined;
    if (proposed === undefined) miss(at);
    else faults.push({ code: 'threesixty/currency-missing', path: at, proposed, certainty: 'likely' });
  }
  for (const field of ['fundingOrganization', 'recipientOrganization']) {
    const listed = ownField(grant, field);
    for (const [n, party] of (isList(listed) ? listed : []).entries()) {
      if (!isFields(party)) continue;
      if (isBlank(ownField(party, 'name'))) miss([...path, field, n, 'name']);
      if (!isBlank(ownField(party, 'id'))) continue;
      const at = [...path, field, n, 'id'];
      const proposed = idFromNumbers(party);
      if (proposed === undefined) miss(at);
      else faults.push({ code: 'threesixty/org-id-missing', path: at, proposed, certainty: 'likely' });
    }
  }
  const [organisation, individual] = ['recipientOrganization', 'recipientIndividual'].map((name) =>
    Object.hasOwn(grant, name),
  );
  if (!organisation && !individual) miss([...path, 'recipientOrganization']);
  if (organisation && individual)
    faults.push({
      code: 'threesixty/two-recipients',
      path: [...path, 'recipientIndividual'],
      isReadable: true,
    });
  return faults;
}

const isBlank = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (isList(value) && value.length === 0);
