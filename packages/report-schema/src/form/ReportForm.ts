import type { IsoDay, Lang, LocalizedText, Place } from '@jalon/core';
import type { Condition } from '../schema/Condition.ts';
import type { ReportPhase } from '../schema/ItemBase.ts';

/**
 * What stands in a field: words; a number, of a `ratio` as a fraction; yes or no; a day as `2025-03-15`; the code of an
 * option, or several codes. A text that people typed instead is read as they would write it.
 */
export type FormValue = string | number | boolean | readonly string[];

/** One option that can be chosen. */
export interface FormOption {
  readonly code: string;
  /** Its words, unlike those of any other option of the field. */
  readonly label: string;
}

/** What a field takes. */
export type FormInput =
  | {
      readonly kind: 'text';
      readonly long?: boolean;
      /** Several texts, one per line. */
      readonly several?: boolean;
      readonly maxCharacters?: number;
      readonly maxWords?: number;
    }
  | {
      readonly kind: 'number';
      /** Absent where another field of the same row says it. */
      readonly unit?: string;
      /** The unit as it stands beside the field; `''` where there is nothing to say. */
      readonly unitLabel: string;
      readonly min?: number;
      readonly max?: number;
      /** Most decimals in the unit as it is stored; 0 asks for a whole number. */
      readonly decimals?: number;
    }
  /** In major units; an amount in another currency is written with its code: `12,50 USD`. */
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly FormOption[]; readonly multiple?: boolean }
  /** The row of another group of the same item, by its id. */
  | { readonly kind: 'row'; readonly group: string };

/** One thing to fill in. */
export interface FormField {
  /** Unique in its item, or in its group. */
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly required?: boolean;
  /** Agreed beforehand: shown, and asked only where nothing was agreed. */
  readonly planned?: boolean;
  readonly input: FormInput;
  readonly value?: FormValue;
}

/** One entry of a group: what its fields hold. */
export interface FormRow {
  /** Names the entry when the form comes back. */
  readonly id: string;
  /** Its words, where the schema gives the rows. */
  readonly title?: string;
  readonly values: readonly { readonly id: string; readonly value?: FormValue }[];
}

/** Fields that repeat: a table with a row for each entry. */
export interface FormGroup {
  readonly id: string;
  readonly title: string;
  /** What each entry says; without values. */
  readonly columns: readonly FormField[];
  readonly rows: readonly FormRow[];
  /** The schema gives the rows: none is added. */
  readonly fixed?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** One item of a report as a form asks it. An item without fields and groups is computed, or of a kind that no form knows. */
export interface FormItem {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly help?: string;
  /** Its rules in words. */
  readonly notes: readonly string[];
  readonly required?: boolean;
  readonly phase?: ReportPhase;
  /** When it is asked. */
  readonly when?: Condition;
  readonly fields: readonly FormField[];
  readonly groups: readonly FormGroup[];
}

/** One part of a form. */
export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly items: readonly FormItem[];
}

/** What a form keeps of the report that it was made from. */
export interface FormReport {
  readonly id: string;
  readonly title?: LocalizedText;
  readonly asOf: IsoDay;
}

/** A report schema as a form in one language: plain data, for a page or a workbook. */
export interface ReportForm {
  readonly schema: string;
  readonly schemaVersion: string;
  readonly lang: Lang;
  readonly title: string;
  readonly help?: string;
  readonly source: string;
  readonly report?: FormReport;
  readonly sections: readonly FormSection[];
}

/** What came back in one field: absent or `''` where it is empty. */
export interface FilledValue {
  readonly id: string;
  readonly value?: FormValue;
  /** Where it stands in a file. */
  readonly at?: Place;
}

/** What came back in one row; an id that no entry has makes a new entry. */
export interface FilledRow {
  readonly id: string;
  readonly values: readonly FilledValue[];
  readonly at?: Place;
}

/** What came back for one item; a field or a group that is not there was not asked, and its answer stays. */
export interface FilledItem {
  readonly id: string;
  readonly fields: readonly FilledValue[];
  readonly groups: readonly { readonly id: string; readonly rows: readonly FilledRow[] }[];
}

/** A form as it came back. Every {@link ReportForm} is one. */
export interface FilledForm {
  readonly schema: string;
  readonly schemaVersion: string;
  readonly lang: Lang;
  readonly report?: FormReport;
  readonly sections: readonly { readonly items: readonly FilledItem[] }[];
}
