/**
 * A file of one format of the field made into one of another, with what is lost on the way.
 * @module
 */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExchangeFile, ExchangeFormat, WrittenExchange } from '@jalon/adapters/exchange';
import type { Issue, Lang } from '@jalon/core';
import { CannotGoOn } from '../CannotGoOn.ts';
import { refuseOverwriting } from '../files/refuseOverwriting.ts';
import { writeTogether } from '../files/writeTogether.ts';
import { messages } from '../messages.ts';
import { issueList } from '../terminal/issueList.ts';
import type { ConvertTask } from './ConvertTask.ts';
import { convertWords } from './convertWords.ts';
import { type AnyFormat, formatOf, formatOfName } from './formatOf.ts';
import { type AnyDocument, jalonFormat } from './jalonFormat.ts';
import { readDocuments } from './readDocuments.ts';

/**
 * Converts a file, says what was doubtful in it and what the other format cannot carry. All files are written or none.
 * @returns whether an error was found
 * @throws a {@link CannotGoOn} where a file cannot be opened or written, or a format is not known
 */
export async function convertFile(task: ConvertTask): Promise<boolean> {
  const { lang, terminal, output } = task;
  const target = await targetOf(task);
  const { format, documents, issues, paths: inputs } = await readDocuments(task);
  const chosen = choose(documents, task, target.isFolder);
  const made: Made[] = [];
  for (const document of chosen) made.push(await write(document, target.format, task));
  const said = [...issues, ...made.flatMap((each) => each.issues)];
  terminal.out(convertWords.from(format.name, lang));
  const whole = kinds[chosen[0]?.kind ?? 'dossier'][lang];
  if (said.length > 0) terminal.out(`\n${issueList(said, { lang, messages, terminal, whole })}`);
  if (made.some(({ files }) => files.length === 0)) throw cannot('convert/nothing-written', {});
  const files = placed(made, target);
  const paths = [...files.keys()].map((name) => join(target.folder, name));
  for (const path of paths) await refuseOverwriting(path, inputs, task.force);
  const losses = made.flatMap((each) => each.losses);
  if (task.losses !== undefined) await refuseOverwriting(task.losses, [...inputs, ...paths], task.force);
  try {
    await writeTogether(target.folder, files);
    if (task.losses !== undefined)
      await writeTogether(
        dirname(task.losses),
        new Map([[basename(task.losses), `${JSON.stringify(losses, null, 2)}\n`]]),
      );
  } catch (error) {
    throw cannot('file/cannot-write', { path: output, problem: (error as Error).message });
  }
  terminal.out(`\n${convertWords.written(paths, lang)}`);
  terminal.out(`\n${convertWords.losses(losses, lang)}`);
  return said.some(({ severity }) => severity === 'error');
}

/** Where the files go, and of which format they are. */
interface Target {
  readonly format: AnyFormat;
  readonly folder: string;
  readonly isFolder: boolean;
  readonly name: string;
}

async function targetOf({ output, to }: ConvertTask): Promise<Target> {
  const isFolder =
    /[/\\]$/.test(output) || ((await stat(output).catch(() => undefined))?.isDirectory() ?? false);
  if (isFolder && to === undefined) return { ...folderAt(output), format: jalonFormat };
  const format = to === undefined ? formatOfName(output) : formatOf(to);
  return isFolder
    ? { ...folderAt(output), format }
    : { format, folder: dirname(output), isFolder, name: basename(output) };
}

const folderAt = (folder: string) => ({ folder, isFolder: true, name: '' });

/** One document as files, with what they leave out. */
interface Made extends WrittenExchange {
  readonly id: string;
}

async function write(any: AnyDocument, format: AnyFormat, { settings }: ConvertTask): Promise<Made> {
  const { id } = any.document;
  if (!('carries' in format)) {
    const files = [{ name: `${id}.json`, bytes: new TextEncoder().encode(jalonFormat.write(any)) }];
    return { id, files, losses: [], issues: [] };
  }
  if (!format.write) throw cannot('convert/cannot-write', { format: format.id });
  if (format.document !== any.kind)
    throw cannot('convert/other-document', {
      format: format.name,
      from: kinds[any.kind],
      to: kinds[format.document],
    });
  return { id, ...(await (format.write as AnyWriter)(any.document, settings)) };
}

type AnyWriter = (document: unknown, options: object) => Promise<WrittenExchange>;

const kinds = {
  dossier: { fr: 'dossier', en: 'dossier' },
  portfolio: { fr: 'portefeuille', en: 'portfolio' },
} satisfies Record<ExchangeFormat['document'], Record<Lang, string>>;

/** The documents that are wanted. */
function choose(
  documents: readonly AnyDocument[],
  task: ConvertTask,
  isFolder: boolean,
): readonly AnyDocument[] {
  const ids = idList(documents);
  if (task.only !== undefined) {
    const found = documents.filter(({ document }) => document.id === task.only);
    if (found.length === 0) throw cannot('convert/no-such-document', { id: task.only, ids });
    return found;
  }
  if (documents.length > 1 && !isFolder)
    throw cannot('convert/several-documents', { path: basename(task.input), count: documents.length, ids });
  return documents;
}

/** The first few ids; a file of a large publisher has thousands. */
const idList = (documents: readonly AnyDocument[]): string =>
  documents
    .slice(0, 5)
    .map(({ document }) => document.id)
    .join(', ') + (documents.length > 5 ? ', …' : '');

/** The files by the names that they get. */
function placed(made: readonly Made[], target: Target): ReadonlyMap<string, Uint8Array> {
  const [only] = made;
  if (!target.isFolder && only) {
    const [file, ...more] = only.files;
    if (more.length > 0)
      throw cannot('convert/several-files', {
        format: target.format.name,
        count: only.files.length,
        names: only.files.map(({ name }) => name).join(', '),
      });
    return new Map(file ? [[target.name, file.bytes]] : []);
  }
  const files = new Map<string, Uint8Array>();
  for (const each of made)
    for (const file of each.files) files.set(nameIn(files, file, each, made.length > 1), file.bytes);
  return files;
}

/** Of several documents, files are told apart by the document; where a format has folders, each stands in one of its own. */
function nameIn(
  taken: ReadonlyMap<string, unknown>,
  { name }: ExchangeFile,
  { id, files }: Made,
  isOneOfMany: boolean,
): string {
  const hasFolders = files.some((file) => file.name.includes('/'));
  const apart = hasFolders ? `${id}/${name}` : name.startsWith(id) ? name : `${id}-${name}`;
  const own = isOneOfMany ? apart : name;
  for (let n = 2; ; n += 1) {
    const candidate = n === 2 ? own : own.replace(/(\.[^./]*)?$/, `-${n - 1}$1`);
    if (!taken.has(candidate)) return candidate;
  }
}

const cannot = (code: string, params: Issue['params']) => new CannotGoOn({ code, severity: 'error', params });
