import type { Issue, Words } from '@jalon/core';
import { codeListOf } from '../codelists/codeListOf.ts';

/** What a command line tells as texts. */
interface ToldOptions {
  readonly repair?: unknown;
  readonly prefix?: string;
  readonly currency?: string;
}

/** The first of the options that is not what it may be; repairs would put it into the grants. */
export function badOption({ repair = 'offered', prefix, currency }: ToldOptions): Issue | undefined {
  if (typeof repair === 'string' && !['offered', 'safe', 'all'].includes(repair))
    return refused('repair', repair, { fr: 'offered, safe ou all', en: 'offered, safe or all' });
  if (prefix !== undefined && !/^360G-[^\s-]+$/.test(prefix))
    return refused('prefix', prefix, {
      fr: 'quelque chose comme 360G-exemple',
      en: 'something like 360G-example',
    });
  if (currency !== undefined && !codeListOf('currency').has(currency))
    return refused('currency', currency, {
      fr: 'un code ISO 4217 comme GBP',
      en: 'an ISO 4217 code such as GBP',
    });
  return undefined;
}

const refused = (option: string, written: string, expected: Words): Issue => ({
  code: 'threesixty/bad-option',
  severity: 'error',
  params: { option, written, expected },
});
