import type { Grant, Issue } from '@jalon/core';
import type { ShapeFault } from '../shape/shapeFaults.ts';
import { titleOf } from '../shape/titleOf.ts';

/**
 * What keeps a grant, or a value of it, out of a file, with the name of the grant.
 * @param place which of the grants of the portfolio it is, from 0
 * @param faults what the standard says against it; none where it stands in the file already
 * @param isWritten the grant is in the file all the same, without these values
 */
export function demandIssues(
  grant: Grant,
  place: number,
  faults: readonly ShapeFault[],
  isWritten = false,
): readonly Issue[] {
  const at = {
    in: 'dossier',
    entity: { kind: 'grant', id: grant.id },
    pointer: `/grants/${place}`,
  } as const;
  const name = grant.reference ?? grant.id;
  if (faults.length === 0 && !isWritten)
    return [{ code: 'threesixty/grant-twice', severity: 'error', params: { grant: name }, at }];
  return faults.map(({ code, path, params }) => {
    const what =
      code === 'threesixty/required-missing' && path.join('/') === 'recipientOrganization'
        ? { fr: 'Recipient Org (ou Recipient Ind)', en: 'Recipient Org (or Recipient Ind)' }
        : titleOf(['grants', 0, ...path]);
    return {
      code: isWritten
        ? 'threesixty/field-left-out'
        : code === 'threesixty/required-missing'
          ? 'threesixty/grant-lacks'
          : 'threesixty/grant-unfit',
      severity: isWritten ? 'warning' : 'error',
      params: { grant: name, field: what, found: params['found'] ?? '' },
      at,
    };
  });
}
