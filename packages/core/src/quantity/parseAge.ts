import type { Checked } from '../issue/Checked.ts';

export function parseAge(text: string): Checked<number> {
  const m = /^(\d+) (mois|ans)$/.exec(text.trim());
  if (m) return { value: Number(m[1]) * (m[2] === 'ans' ? 12 : 1), issues: [] };
  return { issues: [{ code: 'quantity/unreadable-age', severity: 'warning', params: { text: text.trim() } }] };
}
