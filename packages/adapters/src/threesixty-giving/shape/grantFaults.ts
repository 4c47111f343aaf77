import type { Json } from '@jalon/core';
import { isFields, type Path } from './GivingPackage.ts';
import { grantShape } from './grantShape.data.ts';
import { type ShapeFault, shapeFaults } from './shapeFaults.ts';

/**
 * What the grant schema says against a grant: its fields, and exactly one kind of recipient.
 * @param path the way to the grant, in front of those of its values
 */
export function grantFaults(grant: Json | undefined, path: Path = []): readonly ShapeFault[] {
  const faults = shapeFaults(grant, grantShape, path);
  if (!isFields(grant)) return faults;
  const recipients = ['recipientOrganization', 'recipientIndividual'].filter((name) =>
    Object.hasOwn(grant, name),
  );
  if (recipients.length === 1) return faults;
  const code = recipients.length === 0 ? 'threesixty/required-missing' : 'threesixty/two-recipients';
  return [...faults, { code, path: [...path, 'recipientOrganization'], params: {}, severity: 'error' }];
}
