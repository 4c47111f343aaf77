import type { CarriedKind, Loss } from '@jalon/adapters/exchange';
import { type Lang, type Messages, textIn, typeset, type Words } from '@jalon/core';
import { entityWords } from '@jalon/core/edit';

const words = {
  written: { fr: 'Écrit : {path}', en: 'Written: {path}' },
  from: { fr: 'Lu comme {name}', en: 'Read as {name}' },
  lossless: {
    fr: 'Rien de ce qui a été lu ne se perd à l’écriture.',
    en: 'Nothing that was read is lost in writing.',
  },
  losses: {
    fr: 'Ce que le format ne peut pas porter, et qui n’est pas dans le fichier :',
    en: 'What the format cannot carry, so that it is not in the file:',
  },
  whole: { fr: '{count} × {kind}', en: '{count} × {kind}' },
  field: { fr: '{kind} : {field} ({count} fois)', en: '{kind}: {field} ({count} times)' },
  fieldOnce: { fr: '{kind} : {field} (1 fois)', en: '{kind}: {field} (once)' },
  dossier: { fr: 'dossier', en: 'dossier' },
  portfolio: { fr: 'portefeuille', en: 'portfolio' },
} as const satisfies Readonly<Record<string, Words>>;

const say = (key: keyof typeof words, lang: Lang, values: Readonly<Record<string, string>> = {}): string =>
  typeset(words[key][lang], lang).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const kindIn = (kind: CarriedKind, lang: Lang): string =>
  kind === 'dossier' || kind === 'portfolio' ? say(kind, lang) : entityWords[kind][lang];

/** A reason inside a line: without a capital, unless it opens an abbreviation, nor a full stop. */
const withinLine = (reason: string): string =>
  reason.replace(/\.$/, '').replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase());

/** The words of `jalon convert`. */
export const convertWords = {
  from: (name: Words, lang: Lang): string => say('from', lang, { name: textIn(name, lang) }),
  written: (paths: readonly string[], lang: Lang): string => say('written', lang, { path: paths.join(', ') }),
  /** What is lost, kind by kind, in a few lines. */
  losses(losses: readonly Loss[], lang: Lang): string {
    if (losses.length === 0) return say('lossless', lang);
    const counts = new Map<string, { readonly loss: Loss; count: number }>();
    for (const loss of losses) {
      const key = JSON.stringify([loss.kind, loss.field, loss.what]);
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { loss, count: 1 });
    }
    const lines = [...counts.values()].map(({ loss: { kind, field = '', what }, count }) => {
      const key = field === '' ? 'whole' : count === 1 ? 'fieldOnce' : 'field';
      const line = say(key, lang, { kind: kindIn(kind, lang), field, count: String(count) });
      return `  - ${line}${what ? `, ${typeset(withinLine(what[lang]), lang)}` : ''}`;
    });
    return [say('losses', lang), ...lines].join('\n');
  },
};

/** Words of what `jalon convert` and `jalon validate` cannot do. */
export const convertMessages: Messages = {
  'convert/unknown-format': {
    fr: 'Le format « {found} » n’existe pas. On connaît : {known}.',
    en: 'There is no format “{found}”. Known are: {known}.',
  },
  'convert/not-recognised': {
    fr: 'Le format de « {path} » ne se reconnaît pas : dites-le avec l’option {option}. On connaît : {known}.',
    en: 'The format of “{path}” is not recognised: tell it with the option {option}. Known are: {known}.',
  },
  'convert/cannot-read': {
    fr: 'Le format « {format} » ne se lit pas encore.',
    en: 'The format “{format}” cannot be read yet.',
  },
  'convert/one-file': {
    fr: 'Le format {format} se lit fichier par fichier : donnez un seul fichier, sans répertoire ni --with.',
    en: 'The format {format} is read file by file: give one file, without a folder or --with.',
  },
  'convert/cannot-write': {
    fr: 'Le format « {format} » ne s’écrit pas.',
    en: 'The format “{format}” is not written.',
  },
  'convert/other-document': {
    fr: 'Le fichier devient un {from}, et {format} s’écrit à partir d’un {to} : il n’y a pas de passage de l’un à l’autre.',
    en: 'The file becomes a {from}, and {format} is written from a {to}: there is no way from one to the other.',
  },
  'convert/several-documents': {
    fr: '« {path} » contient {count} documents ({ids}) : donnez un répertoire comme sortie, ou choisissez-en un avec --only.',
    en: '“{path}” holds {count} documents ({ids}): give a folder as output, or choose one with --only.',
  },
  'convert/no-such-document': {
    fr: 'Il n’y a pas de document « {id} » dans le fichier. Il contient : {ids}.',
    en: 'There is no document “{id}” in the file. It holds: {ids}.',
  },
  'convert/several-files': {
    fr: 'Le format {format} s’écrit en {count} fichiers ({names}) : donnez un répertoire comme sortie.',
    en: 'The format {format} is written as {count} files ({names}): give a folder as output.',
  },
  'convert/nothing-written': {
    fr: 'Rien n’a été écrit : il manque ce que le format exige. Les points ci-dessus disent quoi.',
    en: 'Nothing was written: what the format demands is missing. The points above say what.',
  },
  'validate/own-document': {
    fr: 'Un document de Jalon n’a pas de jugement : « jalon check » dit ce qui est à revoir.',
    en: 'A document of Jalon has no judgement: “jalon check” says what to look at again.',
  },
  'validate/cannot-judge': {
    fr: 'Le format « {format} » n’a pas de jugement : « jalon convert » dit ce qui se lit.',
    en: 'The format “{format}” has no judgement: “jalon convert” says what can be read.',
  },
};
