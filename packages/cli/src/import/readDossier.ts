import type { Dossier } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { CannotGoOn } from '../CannotGoOn.ts';
import { inFile } from '../files/inFile.ts';
import { readInput } from '../files/readInput.ts';

/**
 * A dossier from its file.
 * @throws a {@link CannotGoOn} where the file cannot be opened or is no dossier
 */
export async function readDossier(path: string): Promise<Dossier> {
  const text = new TextDecoder().decode(await readInput(path));
  const { value, issues } = parseDossier(text);
  if (!value) throw new CannotGoOn(...issues.map((issue) => inFile(issue, path)));
  return value;
}
