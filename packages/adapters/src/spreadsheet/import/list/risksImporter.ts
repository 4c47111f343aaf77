import { type Json, sameJson } from '@jalon/core';
import { keeping, keptOf } from '../keptOf.ts';
import { normaliseName } from '../normaliseName.ts';
import { rowIssue } from '../RowSource.ts';
import type { TableImporter } from '../TableImporter.ts';
import { factsBeside } from './factsBeside.ts';
import { sourcesOf } from './sourcesOf.ts';

const beside = [
  'risk.category',
  'cause',
  'consequence',
  'likelihood',
  'severity',
  'score',
  'mitigation',
  'responsible',
  'due',
  'status',
  'comment',
];

type Risk = { readonly [field: string]: Json };

/**
 * Registers of risks: kept as they are under the extensions of the dossier. Which link of the logic a risk threatens is
 * said by people, so no assumption is made of it.
 */
export const risksImporter: TableImporter = {
  kind: 'risks',
  import: (state, table, { file }) => {
    const { dossier } = state;
    const kept = keptOf(dossier);
    const own = Array.isArray(kept['risks']) ? (kept['risks'] as readonly Risk[]) : [];
    const risks = [...own];
    for (const source of sourcesOf(table, file)) {
      const { row } = source;
      const name = row.name?.trim();
      if (!name) continue;
      const facts = Object.entries({
        code: row.code,
        risk: name,
        under: row.section,
        ...factsBeside(source, beside),
      });
      const found = Object.fromEntries(facts.filter(([, value]) => value !== undefined)) as Risk;
      const at = risks.findIndex(({ risk }) => normaliseName(String(risk)) === normaliseName(name));
      const known = risks[at];
      if (!known) {
        risks.push(found);
        continue;
      }
      for (const [field, value] of Object.entries(found)) {
        const recorded = known[field];
        if (recorded === undefined) risks[at] = { ...risks[at], [field]: value };
        else if (field !== 'risk' && !sameJson(recorded, value)) {
          const params = { field, found: JSON.stringify(value), recorded: JSON.stringify(recorded) };
          state.issues.push(rowIssue(source, 'import/entry-differs', 'warning', params));
        }
      }
    }
    if (!sameJson(risks as unknown as Json, own as unknown as Json))
      state.take({
        ...dossier,
        ...keeping({ ...kept, risks: risks as unknown as Json }, dossier.extensions),
      });
    if (table.rows.length > 0) {
      const [first] = sourcesOf(table, file);
      if (first)
        state.issues.push(rowIssue(first, 'import/risks-kept-beside', 'hint', { count: table.rows.length }));
    }
    return undefined;
  },
};
