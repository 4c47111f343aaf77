import {
  type Basis,
  createDossier,
  type Dossier,
  type Issue,
  type LocalizedText,
  mintId,
  textIn,
} from '@jalon/core';
import { elementsOf, type XmlElement } from '../../xml/XmlElement.ts';
import type { KeptElement } from '../KeptElement.ts';
import type { KeptIati } from '../KeptIati.ts';
import { languageTag } from '../readNarratives.ts';
import { usualTag } from '../usualTag.ts';
import { ActivityReading } from './ActivityReading.ts';
import { activityParts } from './activityParts.data.ts';
import { Breakdowns } from './Breakdowns.ts';
import { canonicalActivity } from './canonicalActivity.ts';
import { given } from './given.ts';
import { OwnAttributes } from './OwnAttributes.ts';
import { excerptOf, keptParts, type Parts, partsOf } from './partsOf.ts';
import { readOrganisations } from './readOrganisations.ts';
import { readProgramme } from './readProgramme.ts';
import { readResult } from './readResult.ts';
import { statedVersion } from './statedVersion.ts';

/** What is known of an activity beforehand. */
export interface ReadActivityOptions {
  readonly file?: string | undefined;
  readonly basis?: Basis | undefined;
  /** The element around it. */
  readonly root?: XmlElement | undefined;
}

/** An activity as a dossier, with all there is to say about it. */
export interface ReadActivity {
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  /** The line on which each indicator begins, by its id. */
  readonly lines: ReadonlyMap<string, number>;
}

const blank = /* @__PURE__ */ createDossier({ id: '', title: '' });

/** One activity as a dossier. */
export function readActivity(activity: XmlElement, options: ReadActivityOptions): ReadActivity {
  const { element, namespaces, undeclared, elsewhere } = canonicalActivity(activity, options.root);
  const lang = languageTag(
    element.attributes.get('xml:lang') ?? usualTag(options.root?.attributes.get('xml:lang') ?? ''),
  );
  const reading = new ActivityReading(options.file, options.basis, lang);
  for (const at of undeclared)
    reading.say('iati/undeclared-prefix', at, { element: at.name, text: excerptOf(at) });
  for (const at of elsewhere) reading.say('iati/language-elsewhere', at, { element: at.name }, 'hint');
  reading.reserve(element);
  for (const location of elementsOf(element)) {
    const ref = location.name === 'location' ? location.attributes.get('ref') : undefined;
    if (ref) reading.locations.add(ref);
  }
  const own = new OwnAttributes(element, 'jalon:');
  const isOwn = own.text('id') !== undefined;
  const stated = options.root?.attributes.get('version')?.trim() || statedVersion(element.attributes);
  const parts = partsOf(withoutVersion(element, stated), activityParts, reading);
  if (lang !== undefined && own.text('texts') !== 'unstated') reading.languages.add(lang);
  const name = nameOf(element, parts, isOwn, reading);
  const organisations = readOrganisations(
    [...parts.all('reporting-org'), ...parts.all('participating-org')],
    reading,
  );
  const { programme, elements } = readProgramme(element, parts, organisations, name, reading);
  const identifier = parts.first('iati-identifier');
  if (!identifier && !isOwn) reading.say('iati/no-identifier', element);
  const breakdowns = new Breakdowns(reading);
  const results = parts.all('result').map((result) => readResult(result, reading, breakdowns));
  const indicators = results.flatMap((result) => result.indicators);
  const ownTitle = parts.first('jalon:title');
  const dossier = createDossier({
    id:
      reading.ownId('dossier', own.text('id'), element) ??
      mintId(blank, 'activity', seedOf(programme, name, lang)),
    title: (ownTitle && reading.text(ownTitle)) ?? name,
    languages: languagesOf(own) ?? [...reading.languages],
    ...(own.text('programme') === 'none' ? {} : { programme }),
    organisations: organisations.organisations,
    results: { nodes: results.flatMap(({ node }) => (node ? [node] : [])), links: [] },
    indicators: indicators.map(({ indicator }) => indicator),
    dimensions: breakdowns.dimensions,
    observations: indicators.flatMap(({ observations }) => observations),
    ...extensionsOf(isOwn ? own.text('version') : stated, parts, elements, namespaces),
  });
  const lines = new Map(indicators.map(({ indicator, line }) => [indicator.id, line]));
  return { dossier, issues: reading.issues, lines };
}

/** An activity that says the version that is known of it need not say it twice. */
function withoutVersion(element: XmlElement, version: string | undefined): XmlElement {
  if (version === undefined || element.attributes.get('version')?.trim() !== version) return element;
  const attributes = new Map([...element.attributes].filter(([name]) => name !== 'version'));
  return { ...element, attributes };
}

function nameOf(element: XmlElement, parts: Parts, isOwn: boolean, reading: ActivityReading): LocalizedText {
  const title = parts.first('title');
  const name = title && reading.text(title);
  if (name === undefined && !isOwn)
    reading.say('iati/no-title', title ?? element, { element: 'iati-activity' });
  return name ?? '';
}

const seedOf = (
  { extensions }: { readonly extensions?: Dossier['extensions'] },
  name: LocalizedText,
  lang = '',
): string => {
  const { identifier } = (extensions?.['iati'] ?? {}) as KeptIati;
  return identifier ?? textIn(name, lang);
};

function languagesOf(own: OwnAttributes): readonly string[] | undefined {
  const languages = own.json('languages');
  return Array.isArray(languages) && languages.every((tag) => typeof tag === 'string')
    ? languages
    : undefined;
}

function extensionsOf(
  version: string | undefined,
  parts: Parts,
  elements: readonly KeptElement[],
  namespaces: ReadonlyMap<string, string>,
): Pick<Dossier, 'extensions'> {
  const iati: KeptIati = {
    ...given({ version }),
    ...(namespaces.size > 0 ? { namespaces: [...namespaces].sort(([a], [b]) => (a < b ? -1 : 1)) } : {}),
    ...keptParts(
      { attributes: parts.kept.attributes, elements: [...parts.kept.elements, ...elements] },
      'iati-activity',
    ),
  };
  return Object.keys(iati).length > 0 ? { extensions: { iati: iati as never } } : {};
}
