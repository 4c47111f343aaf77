import type { Dossier, Json } from '@jalon/core';
import { exchangeMember } from '../exchangeMember.ts';
import { type RawMembers, textOf } from '../read/RawDhis2.ts';
import type { Uids } from '../Uids.ts';
import { type AddObject, idAddition } from './addedMembers.ts';
import type { Dhis2Names } from './Dhis2Names.ts';
import { allTranslations } from './headOf.ts';
import { keptOf } from './keptObjects.ts';
import { dhis2Extension } from './planDhis2.ts';

/** Dimensions as categories with their options; the uid of each option by dimension and code. */
export function addCategories(
  dossier: Dossier,
  kept: ReadonlyMap<string, readonly RawMembers[]>,
  uids: Uids,
  names: Dhis2Names,
  add: AddObject,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const options = new Map<string, ReadonlyMap<string, string>>();
  const byCode = new Map(
    (kept.get('categoryOptions') ?? []).flatMap((members) =>
      [textOf(members, 'code'), textOf(members, 'id')].flatMap((ref) =>
        ref === undefined ? [] : [[ref, members] as const],
      ),
    ),
  );
  const used = new Set<RawMembers>();
  for (const { id, name, categories, extensions } of dossier.dimensions) {
    const own = new Map<string, string>();
    const refs: RawMembers[] = [];
    for (const [n, { code, label }] of categories.entries()) {
      const old = byCode.get(code);
      if (old && !used.has(old)) {
        used.add(old);
        own.set(code, textOf(old, 'id') ?? '');
        refs.push({ id: textOf(old, 'id') ?? '' });
        continue;
      }
      const uid = uids.of('option', JSON.stringify(own.has(code) ? [id, code, n] : [id, code]));
      if (!own.has(code)) own.set(code, uid);
      const said = names.of('categoryOptions', uid, label, code, undefined);
      const addition = said['code'] === code ? {} : { code };
      add('categoryOptions', { id: uid, ...said, [exchangeMember]: { made: true, ...addition } });
      refs.push({ id: uid });
    }
    options.set(id, own);
    const uid = uids.of('', id);
    const extension = dhis2Extension(extensions);
    const said = names.of('categories', id, name, textOf(extension, 'code'), textOf(extension, 'shortName'));
    const isAttribute = extension['dataDimensionType'] === 'ATTRIBUTE';
    const rest = keptOf(extension, [
      'id',
      'code',
      'name',
      'shortName',
      'translations',
      'categoryOptions',
      'dataDimensionType',
    ]);
    add('categories', {
      id: uid,
      ...said,
      ...allTranslations(said, extension),
      dataDimensionType: isAttribute ? 'ATTRIBUTE' : 'DISAGGREGATION',
      categoryOptions: refs as Json,
      ...rest,
      ...idAddition(uid, id),
    });
  }
  return options;
}
