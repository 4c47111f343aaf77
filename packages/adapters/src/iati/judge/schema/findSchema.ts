/** A schema with the files beside it, by their names in that folder. */
export interface SchemaFiles {
  /** As it was given. */
  readonly path: string;
  readonly name: string;
  readonly version: string | undefined;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The schema of a version among files: in a folder named after the version, else in a folder whose schema says that it is of
 * that version, else in the only folder that there is.
 * @param name for example `iati-activities-schema.xsd`
 */
export function findSchema(
  schemas: ReadonlyMap<string, Uint8Array>,
  name: string,
  version: string,
): SchemaFiles | undefined {
  const found = [...schemas.keys()]
    .filter((path) => baseName(path) === name)
    .sort()
    .map((path) => filesAt(schemas, path));
  return (
    found.find(({ path }) => parts(path).at(-2) === version) ??
    found.find((each) => each.version === version && !isVersion(parts(each.path).at(-2))) ??
    (found.length === 1 && found[0]?.version === undefined ? found[0] : undefined)
  );
}

function filesAt(schemas: ReadonlyMap<string, Uint8Array>, path: string): SchemaFiles {
  const folder = folderOf(path);
  const files = new Map<string, Uint8Array>();
  for (const [each, bytes] of schemas) if (folderOf(each) === folder) files.set(baseName(each), bytes);
  const head = new TextDecoder().decode(schemas.get(path)?.subarray(0, 2000));
  const version = /<(?:\w+:)?schema\b[^>]*?\sversion\s*=\s*["']([^"']*)["']/.exec(head)?.[1];
  return { path, name: baseName(path), version, files };
}

const parts = (path: string): readonly string[] => path.split(/[\\/]/);
const baseName = (path: string): string => parts(path).at(-1) ?? path;
const folderOf = (path: string): string => parts(path).slice(0, -1).join('/');
const isVersion = (name: string | undefined): boolean => /^\d+\.\d+$/.test(name ?? '');
