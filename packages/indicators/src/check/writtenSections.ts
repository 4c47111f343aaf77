import type { Dossier, DossierPlace, Json, LocalizedText } from '@jalon/core';
import { placeOf } from './placeOf.ts';

/** What somebody wrote as one piece: a claim with its evidence, the answer to one item of a report. */
export interface WrittenSection {
  readonly name: LocalizedText;
  /** The piece in each of its languages, each as one text. */
  readonly wordings: readonly string[];
  readonly at: DossierPlace;
}

/** The pieces of a dossier in which findings are told. */
export function* writtenSections({
  learning,
  reports,
}: Pick<Dossier, 'learning' | 'reports'>): Generator<WrittenSection> {
  for (const { id, text, evidence } of learning.claims)
    yield { name: text, wordings: wordingsOf([text, ...evidence]), at: placeOf('claim', id, '/text') };
  for (const { id, text, significance, evidence = [] } of learning.notableResults) {
    const all = [text, ...(significance === undefined ? [] : [significance]), ...evidence];
    yield { name: text, wordings: wordingsOf(all), at: placeOf('notable-result', id, '/text') };
  }
  for (const { id, description, significance, contribution, evidence = [] } of learning.harvestedOutcomes) {
    const more = [significance, contribution].filter((part) => part !== undefined);
    const all = [description, ...more, ...evidence];
    yield {
      name: description,
      wordings: wordingsOf(all),
      at: placeOf('harvested-outcome', id, '/description'),
    };
  }
  for (const { id, answers } of reports) {
    for (const [item, answer] of Object.entries(answers)) {
      const pointer = `/answers/${item.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      yield { name: item, wordings: wordingsOf(textsIn(answer)), at: placeOf('report', id, pointer) };
    }
  }
}

/** Texts as one, by language; what is in no language is in each. */
function wordingsOf(texts: readonly LocalizedText[]): readonly string[] {
  const tags = new Set(texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))));
  if (tags.size === 0) tags.add('');
  return [...tags].map((tag) =>
    texts
      .flatMap((text) =>
        typeof text === 'string' ? text : Object.hasOwn(text, tag) ? (text[tag] ?? '') : [],
      )
      .join('\n'),
  );
}

/** The texts of an answer, whatever its shape; an object of language tags is one text. */
function textsIn(answer: Json): readonly LocalizedText[] {
  const found: LocalizedText[] = [];
  const open: Json[] = [answer];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') found.push(next);
    else if (Array.isArray(next)) open.push(...next);
    else if (isLocalized(next)) found.push(next);
    else if (typeof next === 'object' && next !== null) open.push(...Object.values(next));
  }
  return found;
}

const isLocalized = (value: Json): value is { readonly [tag: string]: string } =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([tag, text]) => /^[a-z]{2}(?:-[A-Za-z0-9]+)*$/.test(tag) && typeof text === 'string',
  );
