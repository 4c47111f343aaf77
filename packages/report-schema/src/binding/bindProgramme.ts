import type { Grant, Money } from '@jalon/core';
import type { FactsAnswer } from '../schema/Answers.ts';
import type { Binder, Origin } from './Binder.ts';

/** Who, where, when and how much: from the programme and its organisations. */
export const bindProgramme: Binder = ({ programme, organisations }) => {
  if (!programme) return undefined;
  const { name, summary, roles, territory, start, end, grants } = programme;
  const grant = total(grants);
  const origins: Origin[] = [{ path: '', pointer: '/programme' }];
  const known = roles.flatMap(({ role, organisation }) => {
    const index = organisations.findIndex(({ id }) => id === organisation);
    const found = organisations[index];
    return found ? [{ role, index, name: found.name, legalForm: found.legalForm }] : [];
  });
  const answer: FactsAnswer = {
    programme: name,
    ...(summary !== undefined && { summary }),
    roles: known.map(({ role, name, legalForm }) => ({
      role,
      name,
      ...(legalForm !== undefined && { legalForm }),
    })),
    ...(territory !== undefined && { territory }),
    ...((start !== undefined || end !== undefined) && {
      period: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
    }),
    ...(grant && { grant }),
  };
  origins.push(
    ...known.map(({ index }, at) => ({ path: `/roles/${at}`, pointer: `/organisations/${index}` })),
  );
  return { answer, origins };
};

/** All grants together; none where one has no amount or another currency, because a part is not the whole. */
function total(grants: readonly Grant[] = []): Money | undefined {
  const [first] = grants;
  const currency = first?.amount?.currency;
  if (currency === undefined) return undefined;
  let minor = 0;
  for (const { amount } of grants) {
    if (amount?.currency !== currency) return undefined;
    minor += amount.minor;
  }
  return { minor, currency };
}
