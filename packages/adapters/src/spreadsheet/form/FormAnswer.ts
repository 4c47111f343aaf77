import type { FormCell } from './FormCell.ts';
import type { FormLabel } from './FormLabel.ts';

/** A label of a form with the cells of its answer. */
export interface FormAnswer {
  /** What it asks for; a label that is not known asks for itself. */
  readonly field: string;
  readonly known: boolean;
  readonly label: FormLabel;
  /** Where the label stands. */
  readonly at: FormCell;
  /** Heading of the part that it stands in. */
  readonly section?: string;
  readonly cells: readonly FormCell[];
}
