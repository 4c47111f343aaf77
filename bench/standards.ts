// pnpm bench standards: what reading the exchange formats of the field costs, against a named peer in the same run. Bounds
// on time are ratios, so that they hold on any machine; those on memory are of a process which does nothing else.
//   iati   200 MB of activities to a stream of observations, with progress: fast-xml-parser, given each activity by itself,
//          takes at least 3 times as long, and the process stays below 250 MB
//   cids   2,000 indicators with their outcomes, stakeholders, targets, reports and measures to a dossier, the two contexts of
//          the standard on every node: `jsonld.expand` alone, contexts at hand, takes at least 6 times as long
// Each side runs in a process of its own, compiled beforehand; sides take turns. Times are those of the processor, all
// threads included; a ratio is the median of those of the rounds. The exit code is 1 where a bound is broken.
// `pnpm bench standards iati` runs one of them, a number behind it sets the rounds.
import { createReadStream, createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedContext } from '../packages/adapters/src/cids/fixtures/publishedContext.ts';
import { cidsTerms, sffTerms } from '../packages/adapters/src/cids/graph/vocabulary.data.ts';
import { benchFolder, sideBySide } from './sideBySide.ts';

const files = { iati: join(benchFolder, 'activities.xml'), cids: join(benchFolder, 'impact.json') };
const size = { iatiBytes: 200_000_000, cidsIndicators: 2000 };

const countries = ['BI', 'SN', 'ML', 'BF', 'CD'];

/** One activity as a publisher of some size has thousands: half of it results, half of it money. */
function activityAt(n: number): string {
  const results = Array.from({ length: 3 }, (_, r) => resultAt(n, r)).join('\n');
  const transactions = Array.from(
    { length: 12 },
    (_, t) => `    <transaction ref="T${n}-${t}" humanitarian="0">
      <transaction-type code="${3 + (t % 2)}"/>
      <transaction-date iso-date="2024-0${1 + (t % 9)}-15"/>
      <value currency="EUR" value-date="2024-0${1 + (t % 9)}-15">${(n * 37 + t * 911) % 90_000}.50</value>
      <description><narrative>Versement ${t} au partenaire local</narrative></description>
      <provider-org ref="XX-FICT-1"><narrative>Fondation des Tilleuls</narrative></provider-org>
      <receiver-org><narrative>Association La Passerelle ${n % 400}</narrative></receiver-org>
    </transaction>`,
  ).join('\n');
  return `  <iati-activity xml:lang="fr" default-currency="EUR" last-updated-datetime="2024-06-01T00:00:00Z">
    <iati-identifier>XX-FICT-1-${n}</iati-identifier>
    <reporting-org ref="XX-FICT-1" type="60"><narrative>Fondation des Tilleuls</narrative></reporting-org>
    <title><narrative>Petite enfance, volet ${n}</narrative><narrative xml:lang="en">Early childhood, part ${n}</narrative></title>
    <description type="1"><narrative>Accueil des enfants &amp; soutien aux familles du quartier ${n % 97}.</narrative></description>
    <participating-org role="4" type="22"><narrative>Association La Passerelle ${n % 400}</narrative></participating-org>
    <activity-status code="2"/>
    <activity-date iso-date="2023-01-01" type="2"/>
    <activity-date iso-date="2025-12-31" type="3"/>
    <recipient-country code="${countries[n % countries.length]}"/>
    <budget type="1" status="1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value currency="EUR" value-date="2024-01-01">${(n * 101) % 500_000}</value></budget>
${transactions}
${results}
  </iati-activity>`;
}

function resultAt(n: number, r: number): string {
  const indicators = Array.from({ length: 2 }, (_, i) => {
    const periods = Array.from({ length: 4 }, (__, p) => {
      const value = (n * 31 + r * 17 + i * 7 + p) % 1009;
      return `          <period>
            <period-start iso-date="202${p + 1}-01-01"/>
            <period-end iso-date="202${p + 1}-12-31"/>
            <target value="${value + 20}"><comment><narrative>Objectif convenu</narrative></comment></target>
            <actual value="${value % 97 === 0 ? 'n/a' : value}"><dimension name="sex" value="female"/><comment><narrative>Relevé de fin d’année</narrative></comment></actual>
          </period>`;
    }).join('\n');
    return `        <indicator measure="1" ascending="1">
          <title><narrative>Nombre d’enfants accueillis au moins trois mois, volet ${r}.${i}</narrative></title>
          <description><narrative>Enfants distincts inscrits dans l’année, hors essais.</narrative></description>
          <baseline year="2020" value="${(n + i) % 40}"/>
${periods}
        </indicator>`;
  }).join('\n');
  return `      <result type="${1 + (r % 3)}" aggregation-status="0">
        <title><narrative>Les enfants du quartier sont accueillis, volet ${r}</narrative></title>
${indicators}
      </result>`;
}

async function writeIatiFile(): Promise<void> {
  const out = createWriteStream(files.iati);
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n');
  let written = 0;
  for (let n = 0; written < size.iatiBytes; n += 1) {
    const text = `${activityAt(n)}\n`;
    written += Buffer.byteLength(text);
    if (!out.write(text)) await new Promise<void>((done) => out.once('drain', () => done()));
  }
  await new Promise<void>((done) => out.end('</iati-activities>\n', () => done()));
}

const contextAddresses = ['cids', 'sff'].map(
  (name) => `https://ontology.commonapproach.org/contexts/${name}Context.jsonld`,
);

/** The official contexts, term by term, as the peer’s loader hands them out at once: it must not wait for a network. */
const contexts = new Map(
  [cidsTerms, sffTerms].map((rows, at) => [contextAddresses[at], { '@context': publishedContext(rows) }]),
);

/** An organisation that reports on many indicators, as networks export it: a list of nodes, each with its contexts. */
function impactFile(): string {
  const at = (kind: string, n: number | string) => `https://example.org/${kind}/${n}`;
  const node = (type: string, id: string, properties: object) => ({
    '@context': contextAddresses,
    '@type': type,
    '@id': id,
    ...properties,
  });
  const measure = (kind: string, n: number) =>
    node('i72:Measure', at(kind, n), { hasNumericalValue: String((n * 31) % 1009) });
  const days = { startedAtTime: '2024-01-01T00:00:00Z', endedAtTime: '2024-12-31T00:00:00Z' };
  const forOrganization = at('Organization', 1);
  const stakeholders = Array.from({ length: 20 }, (_, n) =>
    node('cids:BeneficialStakeholder', at('Stakeholder', n), {
      hasName: `Families of district ${n}`,
      hasDescription: 'Families with a child below three.',
    }),
  );
  const outcomes = Array.from({ length: size.cidsIndicators / 10 }, (_, n) =>
    node('cids:Outcome', at('Outcome', n), {
      hasName: `Families find their way, part ${n}`,
      hasDescription: 'Families know where to turn to.',
      forOrganization,
      hasIndicator: Array.from({ length: 10 }, (__, i) => at('Indicator', n * 10 + i)),
    }),
  );
  const links = outcomes.map((outcome, n) =>
    node('cids:StakeholderOutcome', at('StakeholderOutcome', n), {
      forStakeholder: at('Stakeholder', n % stakeholders.length),
      forOutcome: outcome['@id'],
    }),
  );
  const indicators = Array.from({ length: size.cidsIndicators }, (_, n) => [
    node('cids:Indicator', at('Indicator', n), {
      hasName: `Families supported, part ${n}`,
      hasDescription: 'Distinct families in the year.',
      unitDescription: 'families',
      forOrganization,
      forOutcome: at('Outcome', Math.floor(n / 10)),
      hasIndicatorReport: [at('IndicatorReport', n)],
      ...(n % 4 === 0 ? { 'cids:hasTarget': { '@id': at('Target', n) } } : {}),
    }),
    node('cids:IndicatorReport', at('IndicatorReport', n), {
      hasName: `Report ${n}`,
      hasComment: 'Counted from the attendance sheets.',
      forOrganization,
      forIndicator: at('Indicator', n),
      ...days,
      value: measure('Measure', n),
    }),
    ...(n % 4 === 0
      ? [node('cids:Target', at('Target', n), { ...days, value: measure('TargetMeasure', n) })]
      : []),
  ]).flat();
  const organisation = node('cids:Organization', forOrganization, {
    hasLegalName: 'Association La Passerelle',
    hasOutcome: outcomes.map((outcome) => outcome['@id']),
  });
  return JSON.stringify([organisation, ...stakeholders, ...outcomes, ...links, ...indicators]);
}

await sideBySide({
  program: import.meta.url,
  prepare: async () => {
    if (!existsSync(files.iati)) await writeIatiFile();
    writeFileSync(files.cids, impactFile());
  },
  tasks: {
    'iati, ours': async () => {
      const { streamIatiObservations } = await import('../packages/adapters/src/iati/index.ts');
      return async () => {
        let [rows, told] = [0, 0];
        const onProgress = () => {
          told += 1;
        };
        for await (const batch of streamIatiObservations(createReadStream(files.iati), { onProgress }))
          rows += batch.length;
        return told > 0 ? rows : 0;
      };
    },
    'iati, fast-xml-parser': async () => {
      const { XMLParser } = await import('fast-xml-parser');
      const parser = new XMLParser({ ignoreAttributes: false, parseAttributeValue: false });
      return async () => {
        let [rows, held] = [0, ''];
        const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
          value === undefined ? [] : Array.isArray(value) ? value : [value as T];
        for await (const chunk of createReadStream(files.iati, { encoding: 'utf8' })) {
          held += chunk;
          const end = '</iati-activity>';
          for (let cut = held.indexOf(end); cut !== -1; cut = held.indexOf(end)) {
            const start = held.indexOf('<iati-activity ');
            const { 'iati-activity': activity } = parser.parse(held.slice(start, cut + end.length));
            held = held.slice(cut + end.length);
            for (const { indicator } of list<{ indicator: unknown }>(activity.result))
              for (const { period } of list(indicator as { period: unknown }))
                for (const { target, actual } of list(period as { target: unknown; actual: unknown }))
                  rows += list(target).length + list(actual).length;
          }
        }
        return rows;
      };
    },
    'cids, ours': async () => {
      const { readCids } = await import('../packages/adapters/src/cids/index.ts');
      return async () => {
        const { value = [] } = await readCids(new Uint8Array(readFileSync(files.cids)));
        return value.reduce((sum, { indicators }) => sum + indicators.length, 0);
      };
    },
    'cids, jsonld': async () => {
      const { default: jsonld } = await import('jsonld');
      const documentLoader = async (url: string) => ({ documentUrl: url, document: contexts.get(url) });
      return async () => {
        const expanded = await jsonld.expand(JSON.parse(readFileSync(files.cids, 'utf8')), {
          documentLoader: documentLoader as never,
        });
        const indicator = 'https://ontology.commonapproach.org/cids#Indicator';
        return expanded.filter((node) =>
          (node['@type'] as readonly string[] | undefined)?.includes(indicator),
        ).length;
      };
    },
  },
  bounds: [
    { what: 'iati', peer: 'fast-xml-parser', atLeast: 3, megabytes: 250 },
    { what: 'cids', peer: 'jsonld', atLeast: 6 },
  ],
});
