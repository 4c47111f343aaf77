import { extname } from 'node:path';
import { type ExchangeFormat, exchangeFormats, recogniseFormat } from '@jalon/adapters/exchange';
import { CannotGoOn } from '../CannotGoOn.ts';
import { jalonFormat } from './jalonFormat.ts';

/** One of the formats, ours among them. */
export type AnyFormat = typeof jalonFormat | ExchangeFormat;

/** The codes of all formats, ours first. */
export const formatIds: readonly string[] = [jalonFormat.id, ...exchangeFormats.map(({ id }) => id)];

/**
 * The format of a code.
 * @throws a {@link CannotGoOn} where there is none
 */
export function formatOf(id: string): AnyFormat {
  const found = id === jalonFormat.id ? jalonFormat : exchangeFormats.find((format) => format.id === id);
  if (found) return found;
  const params = { found: id, known: formatIds.join(', ') };
  throw new CannotGoOn({ code: 'convert/unknown-format', severity: 'error', params });
}

/**
 * The format that a file is of.
 * @param head the first bytes of the file
 * @throws a {@link CannotGoOn} where it does not show
 */
export function formatOfFile(head: Uint8Array, path: string, option: string): AnyFormat {
  if (jalonFormat.recognises(new TextDecoder().decode(head))) return jalonFormat;
  return recogniseFormat(head, exchangeFormats, path) ?? unknown(path, option);
}

/**
 * The one format that files of a folder are of.
 * @throws a {@link CannotGoOn} where none shows, or several do
 */
export function formatOfFolder(files: ReadonlyMap<string, Uint8Array>, path: string): AnyFormat {
  const found = [...files].flatMap(([name, bytes]) => recogniseFormat(bytes, exchangeFormats, name) ?? []);
  const [format, ...others] = new Set(found);
  return format && others.length === 0 ? format : unknown(path, '--from');
}

/** Formats that come in several files, or in folders of them. */
const inSeveralFiles: readonly string[] = ['open-sdg', 'dhis2', 'xlsform'];

/** Whether the files of one set are read together. */
export const isInSeveralFiles = ({ id }: AnyFormat): boolean => inSeveralFiles.includes(id);

/** Ends of names that belong to one format. */
const ends: Readonly<Record<string, string>> = { '.json': 'jalon', '.xml': 'iati', '.jsonld': 'cids' };

/**
 * The format that the name of a file asks for.
 * @throws a {@link CannotGoOn} where several formats have that end
 */
export function formatOfName(path: string): AnyFormat {
  const end = extname(path).toLowerCase();
  const id = Object.hasOwn(ends, end) ? ends[end] : undefined;
  return id === undefined ? unknown(path, '--to') : formatOf(id);
}

function unknown(path: string, option: string): never {
  const params = { path, option, known: formatIds.join(', ') };
  throw new CannotGoOn({ code: 'convert/not-recognised', severity: 'error', params });
}
