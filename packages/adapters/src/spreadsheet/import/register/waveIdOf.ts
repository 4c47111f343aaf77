import type { ReadingRow } from '../../Reading.ts';
import { readableStem } from '../readableStem.ts';

/** The round that a row of answers belongs to: `T0` where its words say which one it is. */
export function waveIdOf({
  text,
  values,
}: ReadingRow): { readonly id: string; readonly label: string } | undefined {
  const label = text['wave']?.trim();
  if (!label) return undefined;
  const code = values.find(({ field }) => field === 'wave')?.code ?? label;
  return { id: /^[A-Za-z0-9][\w.~-]{0,127}$/.test(code) ? code : readableStem('wave', code), label };
}
