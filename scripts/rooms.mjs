// The floor plan: package, room, what the room is, what it imports. `--write` puts it into ARCHITECTURE.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { readPackages, root } from './doors.mjs';
import { isTest, libraryOf, readModules } from './modules.mjs';

/**
 * @typedef {import('./modules.mjs').Module} Module
 * @typedef {{
 *   package: string, room: string, isDoor: boolean, sentence?: string, sentenceFiles: readonly string[],
 *   imports: readonly string[],
 * }} Room
 */

/** @param {readonly Module[]} modules @returns {readonly (readonly Module[])[]} */
function byRoom(modules) {
  /** @type {Map<string, Module[]>} */
  const rooms = new Map();
  for (const module of modules) {
    const key = `${module.package}/${module.room}`;
    rooms.set(key, [...(rooms.get(key) ?? []), module]);
  }
  return [...rooms.values()];
}

/** What a room imports: rooms of its own package by name, siblings by door, libraries by package. */
function importsOf(/** @type {readonly Module[]} */ inside, /** @type {Map<string, Module>} */ byPath) {
  const names = inside.flatMap((module) =>
    module.imports.flatMap(({ specifier, target }) => {
      const to = target === undefined ? undefined : byPath.get(target);
      if (!specifier.startsWith('.')) return [to ? specifier : libraryOf(specifier)];
      return to && to.room !== module.room && to.room !== '' ? [to.room] : [];
    }),
  );
  return [...new Set(names)].sort();
}

/**
 * Every room, in the order of the packages, a package's root first. A room is a folder of `src`, or one further in that
 * says what it is; its sentence is the `@module` comment of exactly one file in it: the index of a door, else the file
 * of its main concept.
 * @returns {readonly Room[]}
 */
export function readRooms() {
  const modules = readModules().filter((module) => !isTest(module.path));
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const doors = new Set(
    readPackages().flatMap(({ path, doors }) => doors.map(({ source }) => `${path}/${source}`)),
  );
  return byRoom(modules)
    .map((inside) => {
      const [first] = inside;
      if (!first) throw new Error('a room without files');
      const speaking = inside.filter((module) => module.hasModuleTag);
      const sentence = speaking[0]?.sentence;
      return {
        package: first.package,
        room: first.room,
        isDoor: inside.some((module) => doors.has(module.path)),
        ...(sentence === undefined ? {} : { sentence }),
        sentenceFiles: speaking.map((module) => module.path),
        imports: importsOf(inside, byPath),
      };
    })
    .sort((a, b) => (a.package === b.package ? (a.room < b.room ? -1 : 1) : 0));
}

/** The floor plan as Markdown: one table per package, doors in bold. */
export function floorPlan() {
  const rooms = readRooms();
  return readPackages()
    .map(({ folder, manifest }) => {
      const own = rooms.filter((room) => room.package === folder);
      const about = own.find(({ room }) => room === '')?.sentence ?? manifest['description'];
      const rows = own
        .filter(({ room }) => room !== '')
        .map(({ room, isDoor, sentence, imports }) => {
          const name = isDoor ? `**${room}**` : room;
          return `| ${name} | ${sentence ?? '—'} | ${imports.map((each) => `\`${each}\``).join(' ')} |`;
        });
      return [
        `### ${manifest.name}`,
        '',
        about,
        '',
        '| room | is | imports |',
        '| --- | --- | --- |',
        ...rows,
      ].join('\n');
    })
    .join('\n\n');
}

const marked = /(<!-- rooms -->\n)([\s\S]*?)(<!-- \/rooms -->)/;

/** The floor plan that ARCHITECTURE.md holds. */
export function writtenFloorPlan() {
  return marked.exec(readFileSync(`${root}/ARCHITECTURE.md`, 'utf8'))?.[2]?.trimEnd();
}

if (process.argv[1] === import.meta.filename) {
  const plan = floorPlan();
  if (process.argv.includes('--write')) {
    const file = `${root}/ARCHITECTURE.md`;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(marked, (_, open, __, close) => `${open}${plan}\n${close}`),
    );
    console.log('ARCHITECTURE.md holds the floor plan of today');
  } else console.log(plan);
}
