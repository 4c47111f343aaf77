/**
 * Why an XML document is not read to its end, where it says so.
 *
 * - `malformed`: not XML, or broken off; `detail` says what the parser met.
 * - `entity`: an ampersand as it is, or a name that XML does not know; `detail` says which.
 * - `doctype`: it declares a document type, through which it could swell or fetch something.
 * - `too-deep`: elements within elements beyond the bound.
 * - `too-large`: one record, text or tag beyond the bound.
 * - `encoding`: bytes that are not of the encoding that it declares, or an encoding that nobody knows.
 * - `empty`: no element at all.
 */
export interface XmlFault {
  readonly what: 'malformed' | 'entity' | 'doctype' | 'too-deep' | 'too-large' | 'encoding' | 'empty';
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly detail?: string;
}
