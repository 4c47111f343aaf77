import type { FormQuestion } from '../ReadForm.ts';
import type { MergedQuestion } from './MergedForm.ts';
import { wordsOf } from './wordsOf.ts';

/** What is known of the version that a question stands in. */
export interface OfVersion {
  /** Questions of later versions that another question of this one became. */
  readonly taken: ReadonlySet<MergedQuestion>;
  /** Names of all its questions. */
  readonly names: ReadonlySet<string>;
}

/** The questions of the versions that were read so far, the latest first. It lives inside one call. */
export class KnownQuestions {
  readonly #byName = new Map<string, Map<MergedQuestion, FormQuestion>>();
  readonly #byWords = new Map<string, Set<MergedQuestion>>();
  readonly #byKuid = new Map<string, MergedQuestion>();
  readonly #renamed: ReadonlyMap<string, string>;

  /** @param renamed names before and after, where nothing in the forms says that they are one */
  constructor(renamed: readonly (readonly [string, string])[]) {
    this.#renamed = new Map(renamed);
  }

  /** Takes note of what a question of a version is called; of what it reads, where no later version asks it. */
  add(merged: MergedQuestion, question: FormQuestion, isNew: boolean): void {
    const { kuid } = question;
    if (kuid !== undefined && !this.#byKuid.has(kuid)) this.#byKuid.set(kuid, merged);
    if (!isNew) return;
    const named = this.#byName.get(merged.name) ?? new Map<MergedQuestion, FormQuestion>();
    this.#byName.set(merged.name, named.set(merged, question));
    for (const words of wordsOf(merged.item.text)) {
      const alike = this.#byWords.get(words) ?? new Set<MergedQuestion>();
      if (words !== '') this.#byWords.set(words, alike.add(merged));
    }
  }

  /** The question of a later version that an earlier one became: by its key, its name (in its group first), its wording. */
  same(
    { name, kuid, path, repeat, item }: FormQuestion,
    { taken, names }: OfVersion,
  ): MergedQuestion | undefined {
    const byKey = kuid === undefined ? undefined : this.#byKuid.get(kuid);
    if (byKey && !taken.has(byKey)) return byKey;
    const named = [...(this.#byName.get(this.#renamed.get(name) ?? name) ?? [])].filter(
      ([merged]) => !taken.has(merged),
    );
    const group = (names: readonly string[]) => JSON.stringify(names.slice(0, -1));
    const byName =
      named.find(([, other]) => group(other.path) === group(path)) ??
      named.find(([, other]) => other.repeat === repeat) ??
      named[0];
    if (byName) return byName[0];
    const alike = new Set(wordsOf(item.text).flatMap((words) => [...(this.#byWords.get(words) ?? [])]));
    const free = [...alike].filter((each) => !taken.has(each) && !names.has(each.name));
    return free.length === 1 ? free[0] : undefined;
  }
}
