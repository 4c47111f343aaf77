import type { Carriage, CarriedKind } from './Carriage.ts';
import type { ExchangeFormat } from './ExchangeFormat.ts';

/** What one format does with one model. */
export interface Capability {
  /** Whether files of others fill it. */
  readonly reads: boolean;
  readonly writes: boolean;
  /** `all`: every field comes back as it was, whatever it holds; `some`: those named, within the limits; `none`. */
  readonly lossless: 'all' | 'some' | 'none';
  /** The fields that come back, among those that the model has. */
  readonly fields: readonly string[];
  readonly limits: NonNullable<Carriage['limits']>;
}

/**
 * What a format does with a model: a cell of the capability table.
 * @param format a format
 * @param kind the model
 * @param fields every field of the model
 */
export function capabilityOf(
  format: ExchangeFormat,
  kind: CarriedKind,
  fields: readonly string[],
): Capability {
  const carriage = format.carries.find((each) => each.kind === kind);
  const canWrite = carriage?.writes === true && format.write !== undefined;
  const kept = canWrite ? fields.filter((field) => carriage.fields.includes(field)) : [];
  const limits = canWrite ? (carriage.limits ?? []) : [];
  const isWhole = kept.length === fields.length && limits.length === 0;
  return {
    reads: carriage?.reads === true && format.read !== undefined,
    writes: canWrite,
    lossless: kept.length === 0 ? 'none' : isWhole ? 'all' : 'some',
    fields: kept,
    limits,
  };
}
