import type { ColumnPlan } from './ColumnPlan.ts';
import { type CategoriesReading, categoriesReader } from './categoriesReader.ts';
import { type CategoryReading, categoryReader } from './categoryReader.ts';
import { idPart } from './idPart.ts';
import { idsByName } from './idsByName.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';

/** Of whom and where a value is, and the same as part of an id. */
export interface About {
  readonly place?: string | undefined;
  readonly organisation?: string | undefined;
  readonly categories?: { readonly [dimension: string]: string } | undefined;
  readonly key: string;
}

/** Makes the reading of places, organisations and categories; a cell that says « total » leaves its axis out. */
export function aboutReader(
  plan: Pick<ColumnPlan, 'place' | 'organisation' | 'categories'>,
  options: Pick<StreamObservationsOptions, 'organisation' | 'organisations' | 'dimensions'>,
): (cells: readonly string[]) => About {
  const { organisation, organisations = [] } = options;
  const placeOf = categoryReader('at', new Map());
  const organisationOf = categoryReader('by', idsByName(organisations), (written) =>
    idPart('organisation', written),
  );
  const known: CategoryReading =
    organisation === undefined ? { part: '' } : { code: organisation, part: `.by-${organisation}` };
  const categoriesOf = categoriesReader(plan.categories, options.dimensions ?? []);
  let last: Parts | undefined;
  return (cells) => {
    const place = placeOf(cells[plan.place] ?? '');
    const named = organisationOf(cells[plan.organisation] ?? '');
    const axes = categoriesOf(cells);
    // in a table that somebody sorted the next row is often about the same
    if (last?.place === place && last.named === named && last.axes === axes) return last.about;
    const own = named.code === undefined ? known : named;
    const about = {
      place: place.code,
      organisation: own.code,
      categories: axes.categories,
      key: own.part + place.part + axes.part,
    };
    last = { place, named, axes, about };
    return about;
  };
}

interface Parts {
  readonly place: CategoryReading;
  readonly named: CategoryReading;
  readonly axes: CategoriesReading;
  readonly about: About;
}
