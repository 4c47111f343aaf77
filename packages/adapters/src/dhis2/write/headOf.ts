import type { Indicator } from '@jalon/core';
import { writeDhis2Text } from '../dhis2Text.ts';
import { listOf, type RawMembers, textOf } from '../read/RawDhis2.ts';
import type { Dhis2Names } from './Dhis2Names.ts';
import { dhis2Extension } from './planDhis2.ts';

/** Members of data elements and indicators that the writer says itself. */
export const headMembers = ['id', 'code', 'name', 'shortName', 'description', 'translations'];

/** The translations of a name beside those that were only kept. */
export function allTranslations(said: RawMembers, extension: RawMembers): RawMembers {
  const translations = [...listOf(said, 'translations'), ...listOf(extension, 'translations')];
  return translations.length > 0 ? { translations } : {};
}

/** Code, names, words of an indicator, with the translations of what is not understood. */
export function headOf(
  indicator: Indicator,
  uid: string,
  kind: string,
  names: Dhis2Names,
  lang: string,
  isObserved: boolean,
): RawMembers {
  const { id, code, name, definition } = indicator;
  const extension = dhis2Extension(indicator.extensions);
  const said = names.of(
    kind,
    isObserved ? uid : id,
    name,
    isObserved ? undefined : code,
    textOf(extension, 'shortName'),
  );
  const words =
    definition === undefined ? undefined : writeDhis2Text(definition, 'DESCRIPTION', lang, 10_000);
  const translations = [
    ...listOf(said, 'translations'),
    ...(words?.translations ?? []),
    ...(isObserved ? [] : listOf(extension, 'translations')),
  ];
  const { translations: _, ...rest } = said;
  return {
    id: uid,
    ...rest,
    ...(words?.text ? { description: words.text } : {}),
    ...(translations.length > 0 ? { translations } : {}),
  };
}
