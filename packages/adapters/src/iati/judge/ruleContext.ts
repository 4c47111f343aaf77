import { JalonError } from '@jalon/core';
import { codePlaces } from '../codelists/codePlaces.data.ts';
import { loadIatiCodelist } from '../codelists/loadIatiCodelist.ts';
import { instantOf } from './instantOf.ts';
import type { JudgeIatiOptions } from './JudgeIatiOptions.ts';
import type { RuleContext } from './rules/RuleFinding.ts';

/**
 * What the rules need to know beside the file.
 * @throws JalonError `invalid-argument` where `at` is no date
 */
export async function ruleContext({
  at,
  identifiers = {},
}: Pick<JudgeIatiOptions, 'at' | 'identifiers'>): Promise<RuleContext> {
  const now = at === undefined ? undefined : instantOf(at, 'end');
  if (at !== undefined && now === undefined)
    throw new JalonError('invalid-argument', `“${at}” is no date or moment of ISO 8601`, { at });
  const ids = [...new Set(codePlaces.map(({ list }) => list))];
  const lists = await Promise.all(ids.map(loadIatiCodelist));
  const { organisations = [], agencies } = identifiers;
  return {
    ...(now === undefined ? {} : { now }),
    organisations: new Set(organisations),
    ...(agencies ? { agencies: new Set(agencies) } : {}),
    codelists: new Map(
      lists.map((list) => [list.id, { list, codes: new Map(list.codes.map((each) => [each.code, each])) }]),
    ),
  };
}
