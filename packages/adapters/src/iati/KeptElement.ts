/** An element of a file that no model has a field for, kept as it stood so that it can be written again. */
export interface KeptElement {
  /** With its prefix where it is of another namespace: `document-link`, `ext:note`. */
  readonly name: string;
  /** Name with value, in the order of the file. */
  readonly attributes?: readonly (readonly [string, string])[];
  /** Elements and texts in the order of the file. */
  readonly children?: readonly (KeptElement | string)[];
}
