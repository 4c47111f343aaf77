import { basename } from 'node:path';
import { CannotGoOn } from '../CannotGoOn.ts';
import { jsonFault } from './jsonFault.ts';

/**
 * The JSON that a text holds.
 * @param path the file that it comes from
 * @throws a {@link CannotGoOn} where it is none
 */
export function jsonIn(text: string, path: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(plain);
  } catch (error) {
    const params = { path: basename(path), problem: jsonFault(error, plain) };
    throw new CannotGoOn({ code: 'file/not-json', severity: 'error', params });
  }
}
