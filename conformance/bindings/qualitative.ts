import {
  agreementTable,
  cohenKappa,
  fleissKappa,
  krippendorffAlpha,
  type MeasurementLevel,
  percentAgreement,
  weightedKappa,
} from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type Table = readonly (readonly number[])[];
type Category = string | number;
type Ratings = readonly (Category | null)[];

const orNull = <T>(value: T | undefined) => value ?? null;
const present = <T>(values: readonly (T | null)[]) => values.map((value) => value ?? undefined);

/** The names of the vectors on agreement between raters, bound to the functions that compute them. */
export const qualitativeBindings: Readonly<Record<string, Binding>> = {
  percent_agreement: ({ a, b }: { a: Ratings; b: Ratings }) => ({
    agreement: orNull(percentAgreement(present(a), present(b))),
  }),
  cohen_kappa: (inputs: { table?: Table; a?: Ratings; b?: Ratings; confidence?: number }) => {
    const found = cohenKappa(tableOf(inputs), confidenceOf(inputs));
    // there is agreement to be seen where chance alone explains all of it
    const observed = found ? found.observedAgreement : percentAgreement(...ratingsOf(tableOf(inputs)));
    return {
      kappa: orNull(found?.kappa),
      observedAgreement: orNull(observed),
      expectedAgreement: orNull(found?.expectedAgreement),
      seNonNull: orNull(found?.standardError),
      seNull: orNull(found?.standardErrorNull),
      ciLower: orNull(found?.lower),
      ciUpper: orNull(found?.upper),
      n: orNull(found?.n),
    };
  },
  // without weights the vector asks for all three kappas of one table
  cohen_kappa_weighted: (inputs: {
    table?: Table;
    a?: Ratings;
    b?: Ratings;
    weights?: 'linear' | 'quadratic' | null;
    confidence?: number;
  }) => {
    const table = tableOf(inputs);
    const options = confidenceOf(inputs);
    const [plain, linear, quadratic] = [
      cohenKappa(table, options),
      weightedKappa(table, { ...options, weights: 'linear' }),
      weightedKappa(table, { ...options, weights: 'quadratic' }),
    ];
    const found = inputs.weights ? { linear, quadratic }[inputs.weights] : plain;
    return {
      kappa: orNull(found?.kappa),
      ase: orNull(found?.standardError),
      kappaLinear: orNull(linear?.kappa),
      kappaQuadratic: orNull(quadratic?.kappa),
      ciLower: orNull(found?.lower),
      ciUpper: orNull(found?.upper),
    };
  },
  fleiss_kappa: ({ table }: { table: Table }) => ({ kappa: orNull(fleissKappa(table)) }),
  krippendorff_alpha: ({ ratings, level }: { ratings: readonly Ratings[]; level: MeasurementLevel }) => {
    const found = krippendorffAlpha(ratings.map(present), { level });
    return { alpha: orNull(found?.alpha), ...(!found && { error: true }) };
  },
};

/** A table, or two lists of ratings of the same units. */
function tableOf({ table, a = [], b = [] }: { table?: Table; a?: Ratings; b?: Ratings }): Table {
  if (table) return table;
  const categories = [...new Set([...present(a), ...present(b)])].filter((each) => each !== undefined);
  return agreementTable(present(a), present(b), { categories: categories.toSorted() }).table;
}

/** The two lists of ratings that a table counts. */
function ratingsOf(table: Table): readonly [readonly number[], readonly number[]] {
  const cells = table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: Math.max(0, count) }, () => [i, j] as const)),
  );
  return [cells.map(([i]) => i), cells.map(([, j]) => j)];
}

const confidenceOf = ({ confidence }: { confidence?: number }) =>
  confidence === undefined ? {} : { confidence };
