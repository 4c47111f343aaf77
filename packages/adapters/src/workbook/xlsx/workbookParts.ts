/**
 * Excel workbooks, read into the cells of our port.
 * @module
 */
import { parseXml } from '../parseXml.ts';

/** Where the parts of an .xlsx stand, by their paths in the archive. */
export interface WorkbookParts {
  /** Its sheets in their order, those that hold a chart or a dialogue included. */
  readonly sheets: readonly { readonly path: string; readonly hasCells: boolean }[];
  readonly texts?: string;
  readonly styles?: string;
  /** The list of what the workbook refers to. */
  readonly relations: string;
}

interface Relation {
  readonly kind: string;
  readonly path: string;
}

type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Follows the relations of an .xlsx to its sheets, texts and styles.
 * @returns `undefined` where they lead nowhere
 */
export function workbookParts(parts: Parts): WorkbookParts | undefined {
  const path = relationsOf(parts, '_rels/.rels', '').find(([, { kind }]) => kind === 'officeDocument')?.[1]
    .path;
  const workbook = path === undefined ? undefined : parts.get(path);
  if (path === undefined || !workbook) return undefined;
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const relations = `${folder}_rels/${file}.rels`;
  const all = new Map(relationsOf(parts, relations, folder));
  const one = (kind: string) => [...all.values()].find((relation) => relation.kind === kind)?.path;
  const sheets: { path: string; hasCells: boolean }[] = [];
  elementsOf(workbook, (name, attributes) => {
    if (name !== 'sheet') return;
    // the prefix of the relation is the one that the file declares
    const id = Object.entries(attributes).find(([key]) => /:id$/i.test(key))?.[1] ?? '';
    const found = all.get(id);
    sheets.push({ path: found?.path ?? '', hasCells: found?.kind === 'worksheet' });
  });
  const [texts, styles] = [one('sharedStrings'), one('styles')];
  return {
    sheets,
    relations,
    ...(texts === undefined ? {} : { texts }),
    ...(styles === undefined ? {} : { styles }),
  };
}

function relationsOf(
  parts: Parts,
  path: string,
  folder: string,
): readonly (readonly [id: string, Relation])[] {
  const found: (readonly [string, Relation])[] = [];
  elementsOf(parts.get(path), (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
    if (name === 'Relationship')
      found.push([id, { kind: type.replace(/^.*\//, ''), path: resolvePath(folder, target) }]);
  });
  return found;
}

function elementsOf(
  part: Uint8Array | undefined,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const told = (name: string, attributes: Readonly<Record<string, string>>) =>
    open(name.slice(name.indexOf(':') + 1), attributes);
  if (part) parseXml(part, { open: told, close: () => undefined, text: () => undefined });
}

/** The path in the archive that a relation of a folder leads to. */
export function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
