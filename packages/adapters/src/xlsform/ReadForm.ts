import type { Instrument, InstrumentItem, LocalizedText } from '@jalon/core';

/** A question as the form has it, with the item that it became. */
export interface FormQuestion {
  readonly item: InstrumentItem;
  readonly name: string;
  /** The type by the name of the standard. */
  readonly base: string;
  /** Names of the groups around it, the outermost first, with its own at the end. */
  readonly path: readonly string[];
  /** Path of the repeat that it stands in. */
  readonly repeat?: string;
  readonly list?: string;
  /** Key by which Kobo follows a question through its versions. */
  readonly kuid?: string;
  readonly appearance: string;
  readonly hasOther: boolean;
}

/** A row that is no item: computed, about the filling in, or only shown. */
export interface FormField {
  readonly name: string;
  readonly base: string;
  readonly path: readonly string[];
}

/** A table of questions of Kobo: each is put once for every choice of a list. */
export interface FormMatrix {
  readonly name: string;
  readonly path: string;
  /** Names of the choices. */
  readonly choices: readonly string[];
  /** Names of the questions. */
  readonly questions: readonly string[];
}

/** A list of choices, with the code that each name stands for. */
export interface FormList {
  readonly name: string;
  /** Id of the answer scale; absent where the list was made by the writer. */
  readonly scale?: string;
  readonly codes: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, LocalizedText>;
}

/** A form as it was read: the instrument, and what answers are read by. It never leaves the room. */
export interface ReadForm {
  readonly instrument: Instrument;
  readonly questions: readonly FormQuestion[];
  readonly fields: readonly FormField[];
  readonly lists: ReadonlyMap<string, FormList>;
  /** Paths of the repeats. */
  readonly repeats: ReadonlySet<string>;
  readonly matrices: readonly FormMatrix[];
  /** What the form says of the dossier that it was written from. */
  readonly dossier?: {
    readonly id: string;
    readonly title: LocalizedText;
    readonly languages: readonly string[];
  };
}
