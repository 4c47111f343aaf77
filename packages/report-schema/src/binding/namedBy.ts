import type { LocalizedText, Results } from '@jalon/core';
import { joined } from './textCells.ts';

/** The names of those entities of a list that the ids point at, in the order of the ids; nothing where there is none. */
export function namesOf(
  entities: readonly { readonly id: string; readonly name: LocalizedText }[],
  ids: readonly (string | undefined)[] = [],
): LocalizedText | undefined {
  return joined(ids.map((id) => entities.find((entity) => entity.id === id)?.name));
}

/** The statements that the ids point at, in the order of the ids; nothing where there is none. */
export function statementsOf(
  { nodes }: Pick<Results, 'nodes'>,
  ids: readonly (string | undefined)[] = [],
): LocalizedText | undefined {
  return joined(ids.map((id) => nodes.find((node) => node.id === id)?.statement));
}
