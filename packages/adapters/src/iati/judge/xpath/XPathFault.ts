/** Why an expression has no answer: it is no XPath, uses what XPath 1.0 has not, or would take too long. */
export class XPathFault extends Error {
  readonly what: 'syntax' | 'unknown' | 'too-costly';
  /** What of the expression it is about. */
  readonly found: string;

  constructor(what: XPathFault['what'], found: string) {
    super(`${what}: ${found}`);
    this.what = what;
    this.found = found;
  }
}
