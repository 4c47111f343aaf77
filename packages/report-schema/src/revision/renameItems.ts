import type { Report } from '@jalon/core';

/**
 * What a report keeps of its life under the ids of items, under their new ids. History is not rewritten otherwise: what
 * was agreed or signed of an item that is no longer asked stays on record.
 */
export function renameItems(report: Report, renamed: ReadonlyMap<string, string>): Report {
  const { authors, agreed, signOffs } = report;
  const idOf = (id: string) => renamed.get(id) ?? id;
  const keysOf = <Value>(record: { readonly [item: string]: Value }): { readonly [item: string]: Value } =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [idOf(id), value]));
  return {
    ...report,
    ...(authors && {
      authors: authors.map((author) =>
        author.items ? { ...author, items: author.items.map(idOf) } : author,
      ),
    }),
    ...(agreed && {
      agreed: {
        versions: agreed.versions.map((version) => ({ ...version, answers: keysOf(version.answers) })),
      },
    }),
    ...(signOffs && {
      signOffs: signOffs.map((step) => (step.digests ? { ...step, digests: keysOf(step.digests) } : step)),
    }),
  };
}
