import {
  type AttributionOptions,
  attributionOf,
  type Code,
  type Issue,
  type LocalizedText,
  type Verbatim,
} from '@jalon/core';
import { present } from '../result/present.ts';
import type { Result } from '../result/Result.ts';
import { qualitativeIssue } from './qualitativeIssue.ts';

/** One quote for one code, as far as consent lets it be printed. */
export interface PickedQuote {
  /** Id of the code. */
  readonly code: string;
  /** Quotes of the code that may be printed. */
  readonly printable: number;
  /** The one picked; absent where none may be printed. */
  readonly quote?: {
    /** Id of the verbatim. */
    readonly verbatim: string;
    readonly text: LocalizedText;
    /** What may stand under it: as much as consent allows. */
    readonly attribution: string;
    /** Pseudonymous id of the interview it was taken from. */
    readonly interview?: string;
  };
}

/** One quote for each code of a report. */
export type PickedQuotes = Result<readonly PickedQuote[]>;

/** Settings of {@link pickQuotes}. */
export interface PickQuotesOptions extends AttributionOptions {
  /** The quote that the editor wants for a code: id of the verbatim by id of the code. Consent prevails over it. */
  readonly chosen?: ReadonlyMap<string, string>;
}

/**
 * Picks one quote per code for a report: the one that was chosen, else the first one that is not already used for another
 * code. Only what may be printed is picked, and its attribution says as much as consent allows.
 * Source: method `quotes-by-code@1`, ours.
 * @param verbatims quotes with their consent and the codes that coders gave them
 * @param codebook the codes, in the order of the report
 * @returns quotes; `no-actual` where no code has a quote that may be printed
 * @example
 * ```ts
 * import { pickQuotes } from '@jalon/indicators';
 * const verbatims = [
 *   { id: 'v1', text: 'I have time again.', consent: 'none' as const, codings: [{ code: 'time' }] },
 *   { id: 'v2', text: 'We stop and think.', consent: 'anonymous' as const, codings: [{ code: 'time' }] },
 * ];
 * const quotes = pickQuotes(verbatims, [{ id: 'time' }], { lang: 'en' });
 * quotes.value?.[0]?.quote?.text; // => 'We stop and think.'
 * quotes.value?.[0]?.quote?.attribution; // => 'anonymous'
 * ```
 */
export function pickQuotes(
  verbatims: readonly Pick<
    Verbatim,
    'id' | 'text' | 'consent' | 'author' | 'role' | 'organisation' | 'interview' | 'codings' | 'withdrawnOn'
  >[],
  codebook: readonly Pick<Code, 'id'>[],
  options: PickQuotesOptions,
): PickedQuotes {
  const printable = verbatims.flatMap((verbatim) => {
    const attribution = attributionOf(verbatim, options);
    return attribution === undefined ? [] : [{ verbatim, attribution }];
  });
  const used = new Set<string>();
  const value = codebook.map(({ id: code }): PickedQuote => {
    const own = printable.filter(({ verbatim }) => verbatim.codings.some((coding) => coding.code === code));
    const chosen = options.chosen?.get(code);
    const picked =
      own.find(({ verbatim }) => verbatim.id === chosen) ??
      own.find(({ verbatim }) => !used.has(verbatim.id)) ??
      own[0];
    if (!picked) return { code, printable: 0 };
    const { id, text, interview } = picked.verbatim;
    used.add(id);
    return {
      code,
      printable: own.length,
      quote: present({ verbatim: id, text, attribution: picked.attribution, interview }),
    };
  });
  const found = value.filter(({ quote }) => quote !== undefined).length;
  const warnings: readonly Issue[] = value
    .filter(({ quote }) => quote === undefined)
    .map(({ code }) => qualitativeIssue('nothing-quotable', { code }));
  const result = {
    ...(found === 0
      ? { status: 'not-computable', reason: 'no-actual' }
      : { status: 'computed', value, unit: 'n', method: 'quotes-by-code@1' }),
    coverage: { observed: found, expected: value.length },
    warnings,
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as PickedQuotes;
}
