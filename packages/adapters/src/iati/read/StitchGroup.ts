import { foldText, type Indicator, type Observation, sameJson, type Target, textIn } from '@jalon/core';
import { iatiExtension } from '../iatiExtension.ts';
import { given } from './given.ts';
import { isUnitWord } from './isUnitWord.ts';
import type { StitchConflict, StitchPart } from './StitchedIndicator.ts';

/** Indicators that are taken for one, with their values by place. */
export class StitchGroup {
  readonly #parts: StitchPart[] = [];
  readonly #values = new Map<string, Observation[]>();
  readonly #aims = new Map<string, Target[]>();
  readonly #first: Indicator;
  #indicator: Indicator;

  constructor(part: StitchPart, observations: readonly Observation[]) {
    this.#first = part.indicator;
    this.#indicator = part.indicator;
    this.#parts.push(part);
    for (const each of observations) put(this.#values, placeOfObservation(each), each);
    for (const each of part.indicator.targets) put(this.#aims, placeOfTarget(each), each);
  }

  get parts(): readonly StitchPart[] {
    return this.#parts;
  }

  /** The indicator that the parts make together. */
  get indicator(): Indicator {
    if (this.#parts.length === 1) return this.#indicator;
    const before = this.#parts.map(({ indicator, line }) => {
      const { id, name, measures, definition } = indicator;
      return given({ id, name, measures, definition, line });
    });
    return {
      ...this.#indicator,
      targets: [...this.#aims.values()].flat(),
      extensions: { ...this.#indicator.extensions, 'iati-stitched': before as never },
    };
  }

  get observations(): readonly Observation[] {
    return [...this.#values.values()].flat();
  }

  /** On what an indicator disagrees that would have to be one with these; nothing where it agrees or completes them. */
  conflict(other: Indicator, observations: readonly Observation[]): StitchConflict | undefined {
    const known = this.#indicator;
    const differ = (field: 'direction' | 'baseline' | 'definition' | 'basis') =>
      known[field] !== undefined && other[field] !== undefined && !sameJson(known[field], other[field]);
    if (known.unit !== other.unit || scaleOf(known) !== scaleOf(other) || differ('basis')) return 'measure';
    for (const field of ['direction', 'baseline', 'definition'] as const) if (differ(field)) return field;
    const disagrees = observations.some((each) => {
      const there = this.#values.get(placeOfObservation(each));
      return there !== undefined && !there.some((value) => isRepeat(value, each));
    });
    if (disagrees) return 'value';
    const misses = other.targets.some((each) => {
      const there = this.#aims.get(placeOfTarget(each));
      return there !== undefined && !there.some((target) => isSameTarget(target, each));
    });
    return misses ? 'target' : undefined;
  }

  /** Takes in an indicator that agrees; what it says again is said once. */
  join(part: StitchPart, observations: readonly Observation[]): void {
    const { indicator: next } = part;
    const known = this.#indicator;
    this.#parts.push(part);
    for (const each of observations) {
      const place = placeOfObservation(each);
      const isKnown = this.#values.get(place)?.some((value) => isRepeat(value, each));
      if (!isKnown) put(this.#values, place, { ...each, indicator: this.#first.id });
    }
    for (const each of next.targets) {
      const place = placeOfTarget(each);
      if (!this.#aims.get(place)?.some((target) => isSameTarget(target, each))) put(this.#aims, place, each);
    }
    const references = unique([...(known.references ?? []), ...(next.references ?? [])]);
    const dimensions = unique([...(known.dimensions ?? []), ...(next.dimensions ?? [])]);
    this.#indicator = {
      ...next,
      ...known,
      measures: unique([...known.measures, ...next.measures]),
      ...(references.length > 0 ? { references } : {}),
      ...(dimensions.length > 0 ? { dimensions } : {}),
      extensions: { ...next.extensions, ...known.extensions, ...keptOfBoth(known, next) },
    };
  }
}

/** A title as it is compared; none where it says nothing, or only a unit. */
export function titleKey({ name }: Indicator): string | undefined {
  const title = typeof name === 'string' ? name : textIn(name, Object.keys(name)[0] ?? '');
  const key = foldText(title);
  return key === '' || isUnitWord(key) ? undefined : key;
}

export const scaleOf = ({ scale = 'quantity' }: Indicator): string => scale;

const isRepeat = (one: Observation, other: Observation): boolean =>
  sameJson({ ...one, id: '', indicator: '' }, { ...other, id: '', indicator: '' });

const isSameTarget = (one: Target, other: Target): boolean =>
  sameJson({ ...one, id: '' }, { ...other, id: '' });

const placeOfObservation = ({ period, place = '', categories = {} }: Observation): string =>
  JSON.stringify([period.start, period.end, place, Object.entries(categories).sort()]);

const placeOfTarget = ({ period, date = '' }: Target): string =>
  JSON.stringify([period?.start, period?.end, date]);

function put<T>(map: Map<string, T[]>, key: string, item: T): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}

const unique = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** What both keep of the file, one after the other. */
function keptOfBoth(first: Indicator, next: Indicator): { readonly iati?: never } {
  const [a, b] = [iatiExtension(first.extensions), iatiExtension(next.extensions)];
  const lists = (['elements', 'references', 'targets', 'periods'] as const).flatMap((key) => {
    const all = [...(a[key] ?? []), ...(b[key] ?? [])];
    return all.length > 0 ? [[key, all] as const] : [];
  });
  const iati = { ...b, ...a, ...Object.fromEntries(lists) };
  return Object.keys(iati).length > 0 ? { iati: iati as never } : {};
}
