import type { DossierKind } from '../../dossier/EntityKind.ts';
import type { Extensions } from '../../dossier/Extensions.ts';
import type { IdMinter } from '../../dossier/idMinter.ts';
import { sameJson } from '../../dossier/sameJson.ts';
import type { Issue } from '../../issue/Issue.ts';
import { foldText } from '../../text/foldText.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { firstById } from '../firstById.ts';
import { wordsKey } from './wordsKey.ts';

interface Entity {
  readonly id: string;
  readonly extensions?: Extensions;
}

/** How entities of one kind are recognised. */
interface MatchOptions<E extends Entity> {
  readonly kind: DossierKind;
  /** Ids that the table itself carried. */
  readonly known: ReadonlySet<string>;
  readonly mint: IdMinter;
  readonly codeOf?: (entity: E) => string | undefined;
  readonly wordsOf: (entity: E) => LocalizedText;
  /** Only within a group that two share do equal codes or words mean the same. */
  readonly groupsOf: (entity: E) => readonly string[];
  /** Further groups in which an entity of the frame may be found. */
  readonly alsoIn?: (entity: E) => readonly string[];
  /** Which of several candidates is meant. */
  readonly prefers?: (own: E, read: E) => boolean;
  /** Fields whose lists are joined. */
  readonly joined?: readonly (keyof E & string)[];
  /** What the reader supposed and the table does not say: it neither fills nor contradicts. */
  readonly implied?: (field: string, value: unknown) => boolean;
}

/** The entities of a dossier with those of a frame among them. */
export interface Matched<E> {
  readonly all: readonly E[];
  /** The id in the dossier, by the id in the frame. */
  readonly ids: ReadonlyMap<string, string>;
  /** The frame's words, by the id in the frame, where the dossier has others. */
  readonly renamed: ReadonlyMap<string, LocalizedText>;
  readonly issues: readonly Issue[];
}

/** Finds each entity of a frame in the dossier by code, then by id, then by words; adds what is not there. */
export function matchEntities<E extends Entity>(
  own: readonly E[],
  read: readonly E[],
  options: MatchOptions<E>,
): Matched<E> {
  const { kind, known, mint, codeOf, wordsOf, groupsOf, alsoIn, prefers, joined, implied } = options;
  // of two entities with one id the first is meant, the other stays as it is
  const firsts = firstById(own);
  const all = new Map(firsts);
  const added: string[] = [];
  const codeNames = (entity: E, groups: readonly string[]) => {
    const code = codeOf?.(entity)?.trim();
    return code ? groups.map((group) => JSON.stringify(['code', group, code])) : [];
  };
  const idNames = ({ extensions = {} }: E) =>
    Object.entries(extensions).map(([space, data]) => JSON.stringify(['foreign', space, idIn(data)]));
  const wordNames = (entity: E, groups: readonly string[]) =>
    groups.map((group) => JSON.stringify(['words', group, wordsKey(wordsOf(entity))]));
  const names = new Map<string, string[]>();
  for (const entity of own) {
    const groups = groupsOf(entity);
    for (const name of [...codeNames(entity, groups), ...idNames(entity), ...wordNames(entity, groups)]) {
      const namesakes = names.get(name);
      if (namesakes) namesakes.push(entity.id);
      else names.set(name, [entity.id]);
    }
  }
  const ids = new Map<string, string>();
  const renamed = new Map<string, LocalizedText>();
  const issues: Issue[] = [];
  const taken = new Set<string>();
  const say = (code: string, severity: Issue['severity'], id: string, params: Issue['params']) =>
    issues.push({ code, severity, params, at: { in: 'dossier', entity: { kind, id } } });

  for (const entity of read) {
    const words = wordsOf(entity);
    const found = (of: readonly string[]) => {
      const open = of.flatMap((name) => names.get(name) ?? []).filter((id) => !taken.has(id));
      const isMeant = (id: string) => {
        const candidate = all.get(id);
        return candidate !== undefined && prefers?.(candidate, entity) === true;
      };
      return open.find(isMeant) ?? open[0];
    };
    const groups = [...groupsOf(entity), ...(alsoIn?.(entity) ?? [])];
    const carried = known.has(entity.id) && all.has(entity.id) ? entity.id : undefined;
    const sure = carried ?? found(codeNames(entity, groups)) ?? found(idNames(entity));
    const id = sure ?? found(wordNames(entity, groups));
    const mine = id === undefined ? undefined : all.get(id);
    if (id === undefined || !mine) {
      const fresh = known.has(entity.id) ? entity.id : mint(kind, entity.id);
      ids.set(entity.id, fresh);
      taken.add(fresh);
      added.push(fresh);
      all.set(fresh, { ...entity, id: fresh });
      continue;
    }
    ids.set(entity.id, id);
    taken.add(id);
    const sameWords = wordsKey(wordsOf(mine)) === wordsKey(words);
    if (sure === undefined) say('frame/matched-by-words', 'hint', id, { text: words, id });
    if (!sameWords) {
      renamed.set(entity.id, words);
      say('frame/other-words', 'warning', id, { text: words, known: wordsOf(mine) });
    }
    const fields = new Map<string, unknown>(Object.entries(mine));
    for (const [field, value] of Object.entries(entity)) {
      const kept = fields.get(field);
      if (field === 'extensions')
        fields.set(field, { ...(value as object), ...(kept as object | undefined) });
      else if (joined?.some((each) => each === field))
        fields.set(field, [...new Set([...listOf(kept), ...listOf(value)])]);
      else if (implied?.(field, value)) continue;
      else if (isVoid(kept)) fields.set(field, value);
      else if (!isVoid(value) && value !== words && field !== 'id' && !agrees(kept, value))
        say('frame/kept-own', 'warning', id, { label: wordsOf(mine), field });
    }
    all.set(id, Object.fromEntries(fields) as unknown as E);
  }
  return {
    all: [
      ...own.map((entity) => (firsts.get(entity.id) === entity ? (all.get(entity.id) ?? entity) : entity)),
      ...added.flatMap((id) => all.get(id) ?? []),
    ],
    ids,
    renamed,
    issues,
  };
}

const idIn = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isVoid = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Whether all that the frame says is what the dossier says too; the dossier may say more. */
function agrees(kept: unknown, read: unknown): boolean {
  if (Array.isArray(kept) && Array.isArray(read))
    return read.every((item) => kept.some((own) => agrees(own, item)));
  if (typeof read === 'string' && typeof kept === 'object' && kept !== null)
    return Object.values(kept).some((wording) => agrees(wording, read));
  if (typeof read === 'string' && typeof kept === 'string') return foldText(kept) === foldText(read);
  if (!isRecord(kept) || !isRecord(read)) return sameJson(kept, read);
  const period = kept['period'];
  const due = kept['date'] ?? (isRecord(period) ? period['end'] : undefined);
  return Object.entries(read).every(
    ([key, value]) =>
      key === 'id' || agrees(key === 'date' ? due : Object.hasOwn(kept, key) ? kept[key] : undefined, value),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
