import type { Dossier } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { parsed } from '../files/parsed.ts';
import { readInput } from '../files/readInput.ts';

/**
 * A dossier from its file.
 * @throws CannotGoOn where the file cannot be opened or is no dossier
 */
export async function readDossier(path: string): Promise<Dossier> {
  return parsed(parseDossier(new TextDecoder().decode(await readInput(path))), path);
}
