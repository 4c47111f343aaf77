import type { IdMinter } from '../../dossier/idMinter.ts';
import type { Issue } from '../../issue/Issue.ts';
import type { ResultLink } from '../../results/Results.ts';
import { wordsKey } from './wordsKey.ts';

/** The links of a dossier with those of a frame: one that is there gets the assumptions that it lacks. */
export function mergeLinks(
  own: readonly ResultLink[],
  read: readonly ResultLink[],
  nodeOf: (id: string) => string,
  mint: IdMinter,
): { readonly all: readonly ResultLink[]; readonly issues: readonly Issue[] } {
  const keyOf = ({ from, to }: Pick<ResultLink, 'from' | 'to'>) => JSON.stringify([from, to]);
  const all = [...own];
  const places = new Map<string, number>();
  own.forEach((link, at) => {
    if (!link.loop && !places.has(keyOf(link))) places.set(keyOf(link), at);
  });
  const issues: Issue[] = [];
  for (const link of read) {
    const ends = { from: nodeOf(link.from), to: nodeOf(link.to) };
    const at = places.get(keyOf(ends));
    const known = at === undefined ? undefined : all[at];
    if (at === undefined || !known) {
      // two statements that turned out to be one need no link
      if (ends.from === ends.to) continue;
      places.set(keyOf(ends), all.length);
      all.push({ ...link, ...ends, id: mint('link', link.id) });
      continue;
    }
    const words = new Set((known.assumptions ?? []).map(({ statement }) => wordsKey(statement)));
    const more = (link.assumptions ?? []).filter(({ statement }) => !words.has(wordsKey(statement)));
    if (more.length > 0) all[at] = { ...known, assumptions: [...(known.assumptions ?? []), ...more] };
  }
  return { all, issues };
}
