import type { Dossier, Portfolio } from '@jalon/core';
import fc from 'fast-check';
import {
  portfolioLists,
  portfolioReferences,
} from '../../packages/core/src/check/rules/portfolioFields.data.ts';
import { listsAt } from '../../packages/core/src/dossier/entitiesOf.ts';
import { type EntityList, entityLists } from '../../packages/core/src/dossier/entityLists.data.ts';
import { type ReferenceField, referenceFields } from '../../packages/core/src/dossier/references.data.ts';
import { dossierDocument } from '../../packages/core/src/format/dossierDocument.ts';
import { portfolioDocument } from '../../packages/core/src/format/portfolioDocument.ts';
import { arbitraryOf } from '../arbitraryOf.ts';

// biome-ignore lint/suspicious/noExplicitAny: any model, whose fields are changed by name
type Loose = any;
type Entity = Loose & { id: string };

/** Draws that a seed repeats, so that what fast-check shrinks stays what it was. */
function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % Math.max(1, below);
  };
}

/** Ids of every form that is allowed. */
const stems = [
  'a',
  'Z9',
  'waiting-time',
  'x.y_z~1',

  'constructor',
  'toString',
  '0',
  'i'.repeat(120),
];

interface Tables {
  readonly lists: readonly EntityList[];
  readonly references: readonly ReferenceField[];
}

/**
 * Gives every entity an id of its own and lets most references name something that is there; what fields hold stays
 * as arbitrary as it was.
 */
function connected(document: Loose, seed: number, { lists, references }: Tables): Loose {
  const copy: Loose = structuredClone(document);
  const draw = drawing(seed);
  const ids = new Map<string, string[]>();
  const taken = new Set<string>();
  for (const { kind, path } of lists) {
    for (const [list] of listsAt(copy, path)) {
      for (const entity of list as readonly Entity[]) {
        let id = stems[draw(stems.length)] ?? 'a';
        for (let n = 2; taken.has(id); n += 1)
          id = `${(stems[draw(stems.length)] ?? 'a').slice(0, 120)}-${n}`;
        taken.add(id);
        entity.id = id;
        ids.set(kind, [...(ids.get(kind) ?? []), id]);
      }
    }
  }
  const rewire = (at: unknown, path: readonly string[], to: string): void => {
    const [key, ...rest] = path;
    if (key === undefined || typeof at !== 'object' || at === null) return;
    const keys = key === '*' ? Object.keys(at) : key in at ? [key] : [];
    for (const own of keys) {
      const known = ids.get(to) ?? [];
      if (rest.length > 0) rewire((at as Loose)[own], rest, to);
      else if (known.length > 0 && draw(10) > 0) (at as Loose)[own] = known[draw(known.length)];
    }
  };
  for (const { holder, path, to } of references) {
    if (holder === 'dossier') {
      rewire(copy, path.split('/'), to);
      continue;
    }
    const own = lists.find(({ kind }) => kind === holder)?.path ?? '';
    for (const [list] of listsAt(copy, own)) for (const entity of list) rewire(entity, path.split('/'), to);
  }
  return copy;
}

/** Values that the scale of their indicator speaks of, in three cases of four. */
function onScale(dossier: Loose, seed: number): void {
  const draw = drawing(seed + 1);
  const numbers = [0, 12, -3, 0.5, 0.07, 0.1 + 0.2, 1e21, 1234567.89];
  const texts = ['oui', '=1+1', '12', ' espace ', 'a < b & c', '2024-05-01', 'ligne\nsuivante'];
  const fitting = (indicator: Loose): unknown => {
    switch (indicator.scale) {
      case 'yes-no':
        return draw(2) === 1;
      case 'date':
        return ['2024-05-01', '1999-12-31'][draw(2)];
      case 'text':
        return texts[draw(texts.length)];
      case 'ordinal':
        return ((indicator.levels as Entity[] | undefined) ?? []).map(({ code }) => code)[0] ?? 'low';
      default:
        return numbers[draw(numbers.length)];
    }
  };
  const indicators = new Map((dossier.indicators as Entity[]).map((each) => [each.id, each]));
  for (const indicator of indicators.values()) {
    const { baseline, targets } = indicator as { baseline?: Loose; targets: Loose[] };
    for (const holder of [...(baseline ? [baseline] : []), ...targets])
      if ('value' in holder && draw(4) > 0) holder.value = fitting(indicator);
  }
  for (const observation of dossier.observations as Loose[]) {
    // formats of yearly tables know nothing else
    if (draw(3) === 0) {
      const year = 2015 + draw(10);
      observation.period = { start: `${year}-01-01`, end: `${year}-12-31`, grain: 'year', label: `${year}` };
    }
    const indicator = indicators.get(String(observation.indicator));
    if (indicator && 'value' in observation && draw(4) > 0) observation.value = fitting(indicator);
  }
}

/** Dossiers of every model and every form of text, mostly with references that hold. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .tuple(arbitraryOf(dossierDocument.format), fc.nat())
  .map(([document, seed]) => {
    const dossier = connected(dossierDocument.format.parse(document) as unknown as Loose, seed, {
      lists: entityLists,
      references: referenceFields,
    });
    onScale(dossier, seed);
    dossier.jalon = '1.0';
    return dossier as unknown as Dossier;
  });

/** Portfolios of every model. */
export const anyPortfolio: fc.Arbitrary<Portfolio> = fc
  .tuple(arbitraryOf(portfolioDocument.format), fc.nat())
  .map(([document, seed]) => {
    const tables = { lists: portfolioLists, references: portfolioReferences };
    return {
      ...connected(portfolioDocument.format.parse(document) as unknown as Loose, seed, tables),
      jalon: '1.0',
    } as unknown as Portfolio;
  });
