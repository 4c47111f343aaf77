/** One column of a form of ours, as the form itself keeps it. */
export interface FormColumn {
  /** What stood over it when it was written. */
  readonly heading: string;
  /** Letters of the column in which it was written. */
  readonly place: string;
  /** What it holds: `respondent`, `wave`, `stamp`, `consent`, or the field of a question. */
  readonly field: string;
  /** What answer the question takes; absent for what is said of the person. */
  readonly kind?: string;
  /** The answers on offer: their words with their code. */
  readonly options: readonly { readonly label: string; readonly code: string }[];
}

/** What a form of ours keeps of the instrument that it was written from. */
export interface FormKeys {
  /** Id of the instrument. */
  readonly instrument: string;
  readonly columns: readonly FormColumn[];
  /** The rounds: their words with their id. */
  readonly waves: readonly { readonly label: string; readonly id: string }[];
}
