import type { Loss } from '@jalon/adapters/exchange';
import type { Dossier, Portfolio } from '@jalon/core';
import { portfolioLists } from '../../packages/core/src/check/rules/portfolioFields.data.ts';
import { listsAt } from '../../packages/core/src/dossier/entitiesOf.ts';
import { entityLists } from '../../packages/core/src/dossier/entityLists.data.ts';
import { dossierDocument } from '../../packages/core/src/format/dossierDocument.ts';
import { portfolioDocument } from '../../packages/core/src/format/portfolioDocument.ts';
import { requiredOfKind } from '../../scripts/capabilities.ts';

// biome-ignore lint/suspicious/noExplicitAny: any model, whose fields are taken out by name
type Loose = any;

/** Fields that stand in memory also where nothing is known. */
const empty: Readonly<Record<string, unknown>> = { languages: [], title: '', measures: [], roles: [] };

/**
 * A document that holds only what a format says that it carries: what is lost is taken out, and what cannot be without it,
 * until nothing more is lost. `undefined` where the document itself is.
 */
export function withoutLosses<D extends Dossier | Portfolio>(
  document: D,
  lossesOf: (document: D) => readonly Loss[],
): D | undefined {
  let pure = document;
  for (let round = 0; round < 20; round += 1) {
    const losses = lossesOf(pure);
    if (losses.length === 0) return pure;
    const isGone = ({ kind, field }: Loss) =>
      (kind === 'dossier' || kind === 'portfolio') && field === undefined;
    if (losses.some(isGone)) return undefined;
    pure = taken(pure, losses);
  }
  return undefined;
}

function taken<D extends Dossier | Portfolio>(document: D, declared: readonly Loss[]): D {
  const losses = declared.map((loss): Loss => {
    const { field, ...whole } = loss;
    const isNeeded =
      field !== undefined && !Object.hasOwn(empty, field) && requiredOfKind(loss.kind).includes(field);
    return isNeeded ? whole : loss;
  });
  const copy = structuredClone(document) as unknown as Loose;
  const isDossier = 'results' in copy;
  const whole = new Set(
    losses.flatMap(({ kind, id, field }) => (field === undefined ? [`${kind} ${id}`] : [])),
  );
  const fields = new Map<string, string[]>();
  for (const { kind, id, field } of losses) {
    if (field === undefined) continue;
    const key = `${kind} ${id}`;
    fields.set(key, [...(fields.get(key) ?? []), field]);
  }
  const strip = (key: string, entity: Loose) => {
    for (const field of fields.get(key) ?? []) {
      if (Object.hasOwn(empty, field)) entity[field] = empty[field];
      else delete entity[field];
    }
  };
  for (const { kind, path } of isDossier ? entityLists : portfolioLists) {
    for (const [list] of listsAt(copy, path)) {
      const own = list as (Loose & { id: string })[];
      own.splice(0, own.length, ...own.filter(({ id }) => !whole.has(`${kind} ${id}`)));
      for (const entity of own) strip(`${kind} ${entity.id}`, entity);
    }
  }
  if (whole.has('programme programme')) delete copy.programme;
  else if (copy.programme) strip('programme programme', copy.programme);
  const document_ = `${isDossier ? 'dossier' : 'portfolio'} ${document.id}`;
  for (const field of fields.get(document_) ?? []) {
    if (field === 'vision') delete copy.results.vision;
    else if (['evaluationPlan', 'collective', 'valuation'].includes(field)) delete copy[field];
    else if (field === 'learning') copy.learning = onlyEntityLists(copy.learning);
    else strip(document_, copy);
  }
  // lists that must stand there are empty again
  return (isDossier ? dossierDocument : portfolioDocument).format.parse(copy) as unknown as D;
}

const onlyEntityLists = (part: Loose): Loose =>
  Object.fromEntries(
    Object.entries(part).filter(
      ([, value]) => Array.isArray(value) && value.every((item) => typeof item === 'object' && 'id' in item),
    ),
  );
