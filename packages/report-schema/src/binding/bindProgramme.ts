import type { FactsAnswer } from '../schema/Answers.ts';
import type { Binder, Origin } from './Binder.ts';

/** Who, where, when and how much: from the programme and its organisations. */
export const bindProgramme: Binder = ({ programme, organisations }) => {
  if (!programme) return undefined;
  const { name, summary, roles, territory, start, end, grant } = programme;
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
    ...(grant && { grant: { minor: grant.minor, currency: grant.currency } }),
  };
  origins.push(
    ...known.map(({ index }, at) => ({ path: `/roles/${at}`, pointer: `/organisations/${index}` })),
  );
  return { answer, origins };
};
