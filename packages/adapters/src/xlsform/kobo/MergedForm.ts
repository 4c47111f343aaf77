import type { Instrument, InstrumentItem, LocalizedText } from '@jalon/core';
import type { FormQuestion } from '../ReadForm.ts';
import type { MatrixCell } from './nestMatrices.ts';

/** A question over all versions of a form: the item of the latest, and what was ever offered as an answer. */
export interface MergedQuestion {
  readonly item: InstrumentItem;
  readonly base: string;
  readonly name: string;
  readonly hasOther: boolean;
  /** Name of the question whose answers are its choices. */
  readonly answersOf?: string;
  /** Code by the name of a choice, in any version. */
  readonly codes: Map<string, string>;
  /** Code by what people read of a choice, folded. */
  readonly words: Map<string, string>;
  readonly labels: Map<string, LocalizedText>;
  /** Kinds that it had in earlier versions, where they differ. */
  readonly earlierKinds: Map<string, string>;
}

/** How fields of a submission are found in one version. */
export interface VersionLookup {
  readonly version: string;
  readonly byPath: ReadonlyMap<string, MergedQuestion>;
  readonly byName: ReadonlyMap<string, MergedQuestion>;
  /** By what people read, folded; of questions that no other reads like. */
  readonly byLabel: ReadonlyMap<string, MergedQuestion>;
  /** Fields that are no questions, with their type. */
  readonly fields: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<MergedQuestion, FormQuestion>;
  /** Paths of the repeats. */
  readonly repeats: ReadonlySet<string>;
  /** Cells of matrices by their name. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

/** A form over all its versions. */
export interface MergedForm {
  readonly instrument: Instrument;
  readonly questions: readonly MergedQuestion[];
  /** The latest first. */
  readonly versions: readonly VersionLookup[];
}
