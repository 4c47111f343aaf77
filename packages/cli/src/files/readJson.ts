import { jsonIn } from './jsonIn.ts';
import { readInput } from './readInput.ts';

/**
 * The JSON of a file that the user named.
 * @throws a {@link CannotGoOn} where it cannot be opened or is no JSON
 */
export async function readJson(path: string): Promise<unknown> {
  return jsonIn(new TextDecoder().decode(await readInput(path)), path);
}
