/**
 * Every way in which a programmer can misuse the library. Bad data never throws: it comes back as issues.
 *
 * - `invalid-argument`: an argument outside what the function's documentation allows.
 * - `unknown-id`: an id that the dossier given does not hold.
 * - `missing-peer`: an optional library that this function needs is not installed; `details.install` says how.
 */
export type JalonErrorCode = 'invalid-argument' | 'unknown-id' | 'missing-peer';

/** The one error that this library throws. Test it with {@link isJalonError}, never with `instanceof`. */
export class JalonError extends Error {
  readonly code: JalonErrorCode;
  /** What was found and what was expected, by name. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: JalonErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'JalonError';
    this.code = code;
    this.details = details;
  }
}

/**
 * Whether something thrown came from this library, whichever of its builds threw it.
 * @example
 * ```ts
 * import { isJalonError, JalonError } from '@jalon/core';
 * isJalonError(new JalonError('unknown-id', 'no indicator "i9"')); // => true
 * isJalonError(new Error('disk full')); // => false
 * ```
 */
export function isJalonError(error: unknown): error is JalonError {
  return error instanceof Error && error.name === 'JalonError' && 'code' in error && 'details' in error;
}
