import { type Lang, typeset, type Words } from '@jalon/core';
import { type Change, entityWords } from '@jalon/core/edit';

const words = {
  none: {
    fr: 'Rien ne change : tout y était déjà.',
    en: 'Nothing changes: all of it was there already.',
  },
  one: { fr: '1 changement : {list}', en: '1 change: {list}' },
  many: { fr: '{count} changements : {list}', en: '{count} changes: {list}' },
  changed: { fr: 'Le document change.', en: 'The document changes.' },
  written: { fr: 'Écrit : {path}', en: 'Written: {path}' },
} as const satisfies Readonly<Record<string, Words>>;

const ops: Readonly<Record<string, Words>> = {
  add: { fr: 'en plus', en: 'added' },
  remove: { fr: 'en moins', en: 'removed' },
  change: { fr: 'avec des modifications', en: 'changed' },
  move: { fr: 'à une autre place', en: 'moved' },
};

/** The words of `jalon import`. */
export const importWords = {
  /** How many entities of each kind are added or changed. */
  changes(changes: readonly Change[], lang: Lang): string {
    const counts = new Map<string, number>();
    for (const { op, entity } of changes) {
      const key = `${entity} ${op}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    if (changes.length === 0) return typeset(words.none[lang], lang);
    const list = [...counts]
      .map(([key, count]) => {
        const [kind = '', op = ''] = key.split(' ');
        const called = Object.hasOwn(entityWords, kind)
          ? entityWords[kind as keyof typeof entityWords][lang]
          : kind;
        return `${count} × ${called} (${ops[op]?.[lang] ?? op})`;
      })
      .join(', ');
    return typeset(words[changes.length === 1 ? 'one' : 'many'][lang], lang)
      .replace('{count}', String(changes.length))
      .replace('{list}', () => list);
  },
  /** Of documents whose changes are not listed. */
  same: (isSame: boolean, lang: Lang): string => typeset(words[isSame ? 'none' : 'changed'][lang], lang),
  written: (paths: readonly string[], lang: Lang): string =>
    typeset(words.written[lang], lang).replace('{path}', () => paths.join(', ')),
};
