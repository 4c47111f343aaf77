import type { RawResponse } from '@jalon/core';
import { fieldsOf, formPartOf, listOf } from '../survey/keptCells.ts';
import type { KoboTally } from './KoboTally.ts';
import type { MergedForm } from './MergedForm.ts';

/** Says of each question that changed its kind how many answers followed and how many could not. */
export function sayKinds(
  { questions }: MergedForm,
  responses: readonly RawResponse[],
  tally: KoboTally,
): void {
  for (const { item, name, earlierKinds } of questions) {
    for (const [version, before] of earlierKinds) {
      const own = responses.filter((response) => versionOf(response) === version);
      const moved = own.filter(({ answers }) => Object.hasOwn(answers, item.id)).length;
      const stuck = own.filter((response) =>
        listOf(formPartOf(response)['unread']).some((one) => fieldsOf(one)['item'] === item.id),
      ).length;
      tally.count('xlsform/kind-changed', 'warning', { name, before, kind: item.kind, moved }, stuck);
    }
  }
}

/** The version that a response was read by. */
function versionOf(response: RawResponse): unknown {
  const { version, readAs } = formPartOf(response);
  return readAs ?? version;
}
