import type { Issue, Words } from '@jalon/core';
import { given } from './given.ts';
import type { StitchConflict, StitchedIndicator } from './StitchedIndicator.ts';

const conflictWords: Readonly<Record<StitchConflict, Words>> = {
  measure: { fr: 'leur mesure diffère', en: 'their measure differs' },
  direction: { fr: 'le sens souhaité diffère', en: 'the direction wanted differs' },
  baseline: { fr: 'la situation de départ diffère', en: 'their baseline differs' },
  definition: { fr: 'leur description diffère', en: 'their description differs' },
  value: { fr: 'une même période a deux valeurs', en: 'one period has two values' },
  target: { fr: 'une même période a deux cibles', en: 'one period has two targets' },
  several: { fr: 'il peut aller avec plusieurs autres', en: 'it may belong with several others' },
};

/** What is said of indicators that were joined, or left apart. */
export function stitchIssue(
  { id, parts, conflict }: StitchedIndicator,
  options: { readonly file?: string },
): Issue {
  const places = parts.map(
    ({ line }): NonNullable<Issue['at']> =>
      line === undefined
        ? { in: 'dossier', entity: { kind: 'indicator', id } }
        : { in: 'text', line, column: 1, ...given({ file: options.file }) },
  );
  const at = places.at(-1);
  const evidence = parts.at(-1)?.evidence;
  const code = evidence?.by === 'reference' ? `${evidence.vocabulary} ${evidence.code}` : '';
  const by: Words =
    code === ''
      ? { fr: 'leur titre', en: 'their title' }
      : { fr: `leur code (${code})`, en: `their code (${code})` };
  const results = [...new Set(parts.flatMap(({ indicator }) => indicator.measures))].join(', ');
  return {
    code: conflict ? 'iati/stitch-refused' : 'iati/stitched',
    severity: conflict ? 'warning' : 'hint',
    params: {
      ...{ name: parts[0]?.indicator.name ?? id, count: parts.length, by, results },
      ...(conflict ? { reason: conflictWords[conflict] } : {}),
    },
    ...given({ at }),
    ...(parts.some(({ line }) => line !== undefined) ? { related: places.slice(0, -1) } : {}),
  };
}
