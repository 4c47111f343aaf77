import type { Dossier, Json, Observation, ObservationState } from '@jalon/core';
import { cleanText, writeDhis2Text } from '../dhis2Text.ts';
import { dhis2ValueText } from '../dhis2Value.ts';
import { exchangeMember } from '../exchangeMember.ts';
import { dhis2PeriodCode } from '../period/dhis2PeriodCode.ts';
import { valueStem } from '../read/observationOf.ts';
import type { RawMembers } from '../read/RawDhis2.ts';
import { keptOf } from './keptObjects.ts';
import type { WrittenObjects } from './objectsOfDossier.ts';
import { dhis2Extension, planDhis2 } from './planDhis2.ts';

/** A data value with the observation that it was made of. */
export interface WrittenValue {
  readonly observation: Observation;
  readonly members: RawMembers;
}

const understood = [
  ...['dataElement', 'period', 'orgUnit', 'categoryOptionCombo', 'attributeOptionCombo', 'value', 'comment'],
  ...['followup', 'followUp', 'deleted', 'dataSet', 'lastUpdated'],
];

/** The observations of a dossier as data values. */
export function valuesOfDossier(
  dossier: Dossier,
  objects: WrittenObjects,
  lang: string,
): readonly WrittenValue[] {
  const { hindrances, indicators } = planDhis2(dossier);
  return dossier.observations.flatMap((observation): readonly WrittenValue[] => {
    const planned = indicators.get(observation.indicator);
    const period = dhis2PeriodCode(observation.period);
    if (hindrances.has(observation) || !planned || period === undefined) return [];
    const { value, organisation, place, comment, flags = [], recordedOn } = observation;
    const { option, attribute } = objects.combosOf(Object.entries(observation.categories ?? {}));
    const [element, unit] = [objects.elementOf(observation.indicator), objects.unitOf(organisation, place)];
    const text =
      value === undefined ? undefined : dhis2ValueText(value, planned.valueType, planned.isPercent);
    const said = comment === undefined ? '' : writeDhis2Text(comment, 'COMMENT', lang, 50_000).text;
    // DHIS2 takes a value without a value only where a comment says why
    const why = said === '' && text === undefined ? gapWord(observation.state, lang) : said;
    const extension = dhis2Extension(observation.extensions);
    const moment =
      typeof extension['lastUpdated'] === 'string' ? cleanText(extension['lastUpdated'], 40) : recordedOn;
    const stem = valueStem([element, period, unit, option, attribute]);
    const members: RawMembers = {
      dataElement: element,
      period,
      orgUnit: unit,
      ...(option === undefined ? {} : { categoryOptionCombo: option }),
      ...(attribute === undefined ? {} : { attributeOptionCombo: attribute }),
      ...(text === undefined ? {} : { value: text }),
      ...(why === '' ? {} : { comment: why }),
      ...(flags.includes('dhis2/followup') ? { followup: true } : {}),
      ...(moment === undefined || moment === '' ? {} : { lastUpdated: moment }),
      ...keptTexts(extension),
      ...(stem === observation.id ? {} : { [exchangeMember]: { id: observation.id } }),
    };
    return [{ observation, members }];
  });
}

/** What a value keeps beside: texts only, which XML has room for too. */
const keptTexts = (extension: RawMembers): RawMembers =>
  Object.fromEntries(
    Object.entries(keptOf(extension, understood)).filter(
      (entry): entry is [string, Json & string] =>
        typeof entry[1] === 'string' && cleanText(entry[1], 1000) === entry[1],
    ),
  );

/** The words for why there is no value, as people write them. */
function gapWord(state: ObservationState | undefined, lang: string): string {
  const words: Readonly<Partial<Record<ObservationState, readonly [fr: string, en: string]>>> = {
    pending: ['à venir', 'pending'],
    'not-collected': ['non collecté', 'not collected'],
    'not-communicated': ['non communiqué', 'not communicated'],
    'not-applicable': ['sans objet', 'not applicable'],
    'dont-know': ['ne sait pas', 'do not know'],
    refused: ['refus', 'refused'],
    suppressed: ['masqué', 'suppressed'],
    unreadable: ['illisible', 'unreadable'],
  };
  const [fr, en] = (state && words[state]) ?? ['non disponible', 'not available'];
  return lang.startsWith('fr') ? fr : en;
}
