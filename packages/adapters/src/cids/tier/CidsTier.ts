import { prefixes } from '../graph/vocabulary.data.ts';
import { broaderClasses, tierRows } from './tiers.data.ts';

/** How much of the standard a file must say. */
export type CidsTier = 'basic' | 'essential';

/** What a tier asks of one property of a class. */
export interface TierDemand {
  /** IRI of the property. */
  readonly property: string;
  /** IRI of the datatype or class of its values, or `never`. */
  readonly kind: string;
  readonly isLink: boolean;
  readonly least: number;
  readonly most: number;
  /** Anything but a violation leaves the file conforming. */
  readonly weight: 'violation' | 'warning' | 'info';
}

const fullIri = (compact: string): string => {
  const [prefix = '', name = ''] = compact.split(':');
  return (prefixes as Readonly<Record<string, string>>)[prefix] + name;
};

function demandOf(row: string): TierDemand {
  const [property = '', kind = '', least, most, weight = 'violation'] = row.split(' ');
  return {
    property: fullIri(property),
    kind: kind === 'never' ? kind : fullIri(kind),
    isLink: kind !== 'never' && !kind.startsWith('xsd:'),
    least: Number(least),
    most: most === '*' ? Number.POSITIVE_INFINITY : Number(most),
    weight: weight as TierDemand['weight'],
  };
}

/** What a tier asks, by the IRI of the class. */
export const demandsOf = (tier: CidsTier): ReadonlyMap<string, readonly TierDemand[]> =>
  new Map(Object.entries(tierRows[tier]).map(([name, rows]) => [fullIri(name), rows.map(demandOf)]));

/** A class with the broader ones whose demands hold for it too, by their IRIs. */
export function classesOf(types: readonly string[]): ReadonlySet<string> {
  const broader = broaderIris();
  return new Set(types.flatMap((type) => [type, ...(broader.get(type) ?? [])]));
}

let broaderMade: ReadonlyMap<string, readonly string[]> | undefined;

function broaderIris(): ReadonlyMap<string, readonly string[]> {
  broaderMade ??= new Map(
    Object.entries(broaderClasses).map(([name, classes]) => [fullIri(name), classes.map(fullIri)]),
  );
  return broaderMade;
}

/** Every property and class that a tier speaks of, by its bare name: what may stand under a term of our own. */
export function officialNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (compact: string) => {
    const name = compact.split(':')[1] ?? '';
    if (!names.has(name)) names.set(name, fullIri(compact));
  };
  for (const rows of Object.values(tierRows))
    for (const [type, demands] of Object.entries(rows)) {
      add(type);
      for (const row of demands) add(row.split(' ')[0] ?? '');
    }
  for (const type of Object.keys(broaderClasses)) add(type);
  return names;
}
