import { type IsoDay, periodCode, periodOf, type RawResponse, type Wave } from '@jalon/core';
import { readableStem } from '../../spreadsheet/import/readableStem.ts';

/** A round by its id and what people call it. */
export interface KoboWave {
  readonly id: string;
  readonly label: string;
}

/** The round of a response, by what tells it: words, or the day of answering. */
export function waveOf(
  told: string | undefined,
  by: 'version' | 'month' | 'quarter' | 'year' | undefined,
  { version, day }: { readonly version: string; readonly day: IsoDay | undefined },
): KoboWave | undefined {
  const label = told ?? (by === 'version' ? version : by && day ? periodCode(periodOf(day, by)) : undefined);
  if (label === undefined || label === '') return undefined;
  return { id: /^[A-Za-z0-9][\w.~-]{0,127}$/.test(label) ? label : readableStem('wave', label), label };
}

/** The rounds of responses, each with its days and how many answered. */
export function wavesOf(
  responses: readonly RawResponse[],
  labels: ReadonlyMap<string, string>,
): readonly Wave[] {
  const days = new Map<string, IsoDay[]>();
  const counts = new Map<string, number>();
  for (const { wave, answeredOn } of responses) {
    if (wave === undefined) continue;
    counts.set(wave, (counts.get(wave) ?? 0) + 1);
    const own = days.get(wave) ?? [];
    days.set(wave, own);
    if (answeredOn !== undefined) own.push(answeredOn);
  }
  return [...counts].flatMap(([id, answered]): readonly Wave[] => {
    const sorted = (days.get(id) ?? []).toSorted();
    const [start, end] = [sorted[0], sorted.at(-1)];
    return start && end ? [{ id, label: labels.get(id) ?? id, period: { start, end }, answered }] : [];
  });
}
