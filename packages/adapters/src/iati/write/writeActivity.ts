import { type Dossier, type LocalizedText, sameJson, textIn } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { iatiExtension } from '../iatiExtension.ts';
import { jalonNamespace } from '../jalonNamespace.ts';
import { restoreElement } from '../restoreElement.ts';
import { activityElements } from './activityElements.ts';
import { conformElement } from './conformElement.ts';
import { jsonOf } from './exactValue.ts';
import type { WriteIatiOptions } from './IatiOptions.ts';
import { isXsdValue } from './isXsdValue.ts';
import { keptAttributes, keptElements } from './keptParts.ts';
import { keptPlaces } from './keptPlaces.data.ts';
import { narrativesOf } from './narrativesOf.ts';
import { firstsById, planActivity } from './planActivity.ts';
import { soundNamespaces } from './soundNamespaces.ts';
import type { WriteContext } from './WriteContext.ts';
import { writeBudget } from './writeBudget.ts';
import { writeDates } from './writeDates.ts';
import { reporterOf, writeParticipants, writeReporter } from './writeParties.ts';
import { writeResult } from './writeResult.ts';
import { xmlOf } from './xmlOf.ts';

/** A dossier as an activity, whose children still stand in any order. */
export function writeActivity(dossier: Dossier, options: WriteIatiOptions): XmlElement {
  const { programme, languages, title } = dossier;
  const kept = iatiExtension(dossier.extensions);
  const name = programme?.name ?? title;
  const lang = languageOf(dossier, options);
  const context: WriteContext = {
    dossier,
    lang: lang ?? languages[0] ?? '',
    isForeign: kept.version !== undefined,
    dimensions: firstsById(dossier.dimensions),
  };
  const attributes = keptAttributes(kept, keptPlaces.activity);
  return xmlOf(
    'iati-activity',
    {
      ...Object.fromEntries(soundNamespaces(kept).map(([prefix, uri]) => [`xmlns:${prefix}`, uri])),
      'xmlns:jalon': jalonNamespace,
      'xml:lang': lang,
      ...attributes,
      'jalon:id': dossier.id,
      'jalon:languages': jsonOf(languages),
      'jalon:texts': 'unstated',
      'jalon:programme': programme ? undefined : 'none',
      'jalon:territory': programme && programme.territory === undefined ? 'none' : undefined,
      'jalon:version': kept.version,
    },
    [
      writeIdentifier(dossier, options),
      writeReporter(dossier, options),
      xmlOf('title', {}, narrativesOf(name)),
      ...writeDescription(dossier, options),
      ...writeParticipants(dossier, options),
      ...writeStatus(dossier, options),
      ...writeDates(dossier, options),
      ...(context.isForeign ? [] : writePlaces(dossier, context.lang)),
      ...activityElements(dossier),
      ...writeFurther(dossier, options),
      ...writeBudgets(dossier, attributes['default-currency']),
      ...planActivity(dossier).results.map((result) => writeResult(result, name, context)),
      programme && !sameJson(title, programme.name)
        ? xmlOf('jalon:title', {}, narrativesOf(title))
        : undefined,
    ],
  );
}

/** The language of what does not say its own, where there is one. */
function languageOf({ languages }: Dossier, options: WriteIatiOptions): string | undefined {
  const lang = options.defaultLanguage ?? languages[0] ?? options.lang;
  return lang !== undefined && lang.trim() !== '' && isXsdValue(lang, 'language') ? lang : undefined;
}

function writeIdentifier(dossier: Dossier, options: WriteIatiOptions): XmlElement | undefined {
  const { identifier } = iatiExtension(dossier.programme?.extensions);
  if (identifier !== undefined) return xmlOf('iati-identifier', {}, [identifier]);
  const { ref } = reporterOf(dossier, options);
  const told = options.identifier ?? (ref === undefined ? undefined : `${ref}-${dossier.id}`);
  return told === undefined ? undefined : xmlOf('iati-identifier', { 'jalon:given': 'true' }, [told]);
}

function writeDescription(dossier: Dossier, options: WriteIatiOptions): readonly XmlElement[] {
  const { programme } = dossier;
  if (programme?.summary !== undefined) {
    const kept = iatiExtension(programme.extensions).description;
    return [
      xmlOf('description', keptAttributes(kept, keptPlaces.description), [
        ...narrativesOf(programme.summary),
        ...keptElements(kept, keptPlaces.description),
      ]),
    ];
  }
  if (options.description === undefined || holds(dossier, 'description')) return [];
  return [xmlOf('description', { 'jalon:given': 'true' }, narrativesOf(options.description))];
}

function writeStatus(dossier: Dossier, { activityStatus }: WriteIatiOptions): readonly XmlElement[] {
  if (activityStatus === undefined || holds(dossier, 'activity-status')) return [];
  return [xmlOf('activity-status', { code: activityStatus, 'jalon:given': 'true' })];
}

/** What the options bring beside the dossier, marked as such. */
function writeFurther(dossier: Dossier, { elements = [] }: WriteIatiOptions): readonly XmlElement[] {
  const own = new Set(activityElements(dossier).map(({ name }) => name));
  return elements
    .filter(({ name }) => !own.has(name))
    .map(restoreElement)
    .map((each) => ({ ...each, attributes: new Map([...each.attributes, ['jalon:given', 'true']]) }));
}

/** Whether the activity brings an element that the standard takes. */
const holds = (dossier: Dossier, name: string): boolean =>
  activityElements(dossier).some(
    (each) => each.name === name && conformElement(each, { rule: rules[name] ?? name }).element !== undefined,
  );

const rules: Readonly<Record<string, string>> = { description: 'activity-description' };

/**
 * A location for every place of an observation, so that none is referred to that is not there. In an activity of others
 * such a place is their fault, and stays it.
 */
function writePlaces(dossier: Dossier, lang: string): readonly XmlElement[] {
  const known = new Set(
    activityElements(dossier)
      .filter(({ name }) => name === 'location')
      .map(({ attributes }) => attributes.get('ref')),
  );
  const places = new Set(planActivity(dossier).observations.map(({ place }) => place));
  const labels = new Map(
    dossier.dimensions
      .filter(({ kind }) => kind === 'place')
      .flatMap(({ categories }) => categories.map(({ code, label }) => [code, label] as const)),
  );
  return [...places].flatMap((place) =>
    place === undefined || place.trim() === '' || known.has(place)
      ? []
      : [
          xmlOf('location', { ref: place, 'jalon:given': 'true' }, [
            xmlOf('name', {}, narrativesOf(labelOf(labels.get(place), place, lang))),
          ]),
        ],
  );
}

const labelOf = (label: LocalizedText | undefined, place: string, lang: string): LocalizedText =>
  label !== undefined && textIn(label, lang) !== '' ? label : place;

const writeBudgets = ({ programme }: Dossier, currency: string | undefined): readonly XmlElement[] => {
  const lines = firstsById(programme?.budget ?? []).values();
  return [...lines].flatMap((line) => writeBudget(line, currency) ?? []);
};
