import { type Grant, type Programme, type ProgrammeRoleCode, sameJson } from '@jalon/core';
import type { ImportState } from '../ImportState.ts';
import { keeping } from '../keptOf.ts';
import { mergeEntries } from '../list/mergeEntries.ts';
import { moneyOf } from '../moneyOf.ts';
import { normaliseName } from '../normaliseName.ts';
import { findOrganisation } from '../organisation/findOrganisation.ts';
import { programmeOf } from '../programmeOf.ts';
import { rowIssue, writtenOf } from '../RowSource.ts';
import { wordingsOf } from '../wordingsOf.ts';
import type { FormAnswers, PlacedAnswer } from './FormAnswers.ts';

/** Who reports on what, for which months, with which money. */
export function takeGrant(state: ImportState, answers: FormAnswers, currency: string | undefined): void {
  const [organisation, funder] = (['organisation', 'funder'] as const).map((field) => {
    const found = answers.first(field);
    const name = answers.words(field);
    return found && name !== undefined ? findOrganisation(state, found.source, name) : undefined;
  });
  const project = answers.first('project');
  const name = answers.words('project');
  const anchor = project ?? answers.first('organisation') ?? answers.first('objective.general');
  if (!anchor) return;
  const before = programmeOf(state, anchor.source, name);
  const period = answers.first('period')?.value.period;
  const [start, end] = [
    period?.start ?? answers.first('period.start')?.value.period?.start,
    period?.end ?? answers.first('period.end')?.value.period?.end,
  ];
  if (
    name !== undefined &&
    !wordingsOf(before.name).some((own) => normaliseName(own) === normaliseName(name))
  )
    differs(state, project, 'name', name, wordingsOf(before.name)[0] ?? '');
  const days = answers.first('period') ?? answers.first('period.start');
  if (before.start !== undefined && start !== undefined && before.start !== start)
    differs(state, days, 'start', start, before.start);
  if (before.end !== undefined && end !== undefined && before.end !== end)
    differs(state, days, 'end', end, before.end);
  const territory = answers.words('territory');
  const roles = [...before.roles];
  const add = (role: ProgrammeRoleCode, id: string | undefined) => {
    if (id !== undefined && !roles.some((one) => one.role === role && one.organisation === id))
      roles.push({ role, organisation: id });
  };
  add('implementer', organisation);
  add('funder', funder);
  const grants = grantsOf(state, before, answers, { organisation, funder, currency });
  const after: Programme = {
    ...before,
    ...(before.start === undefined && start !== undefined ? { start } : {}),
    ...(before.end === undefined && end !== undefined ? { end } : {}),
    ...(before.territory === undefined && territory !== undefined ? { territory } : {}),
    ...(roles.length > before.roles.length ? { roles } : {}),
    ...(grants === undefined ? {} : { grants }),
  };
  if (!state.dossier.programme || !sameJson(after as never, before as never))
    state.take({ ...state.dossier, programme: after });
}

function grantsOf(
  state: ImportState,
  programme: Programme,
  answers: FormAnswers,
  {
    organisation,
    funder,
    currency,
  }: { readonly [field in 'organisation' | 'funder' | 'currency']: string | undefined },
): readonly Grant[] | undefined {
  const moneyIn = (field: string) => {
    const found = answers.first(field);
    if (found?.value.value === undefined) return undefined;
    const money = moneyOf(found.value, currency);
    if (!money) {
      const params = { written: writtenOf(found.value) };
      state.issues.push(
        rowIssue(found.source, 'import/amount-without-currency', 'warning', params, found.value),
      );
    }
    return money;
  };
  const awarded = answers.first('grant.awarded');
  const [amount, paid, spent, balance] = ['grant.awarded', 'grant.paid', 'grant.spent', 'grant.balance'].map(
    moneyIn,
  );
  const reference = answers.words('grant.reference');
  const source = awarded?.source ?? answers.first('grant.paid')?.source;
  if (!source || (!amount && !paid)) return undefined;
  const period = answers.first('period')?.value.period;
  const json = (money: typeof amount) => money && { minor: money.minor, currency: money.currency };
  const entity: Omit<Grant, 'id'> = {
    ...(funder === undefined ? {} : { funder }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(amount ? { amount } : {}),
    ...(period ? { period: { start: period.start, end: period.end } } : {}),
    ...(reference === undefined ? {} : { reference }),
    ...keeping({ paid: json(paid), spent: json(spent), balance: json(balance) }),
  };
  const own = programme.grants ?? [];
  const merged = mergeEntries(state, own, [{ source, seed: reference ?? 'grant', entity }], {
    kind: 'grant',
    keysOf: (grant) => [
      ...(grant.reference === undefined ? [] : [`reference ${grant.reference}`]),
      ...(own.length <= 1 &&
      (reference === undefined || grant.reference === undefined || grant.reference === reference)
        ? ['only']
        : [`funder ${grant.funder ?? ''}`]),
    ],
  });
  return merged.all === own ? undefined : merged.all;
}

function differs(
  state: ImportState,
  answer: PlacedAnswer | undefined,
  field: string,
  found: string,
  recorded: string,
): void {
  if (answer)
    state.issues.push(
      rowIssue(answer.source, 'import/entry-differs', 'warning', { field, found, recorded }, answer.value),
    );
}
