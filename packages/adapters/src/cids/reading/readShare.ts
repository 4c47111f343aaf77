import {
  createDossier,
  type Dossier,
  type Extensions,
  type Json,
  type LocalizedText,
  type Observation,
  textIn,
} from '@jalon/core';
import type { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { ownForms } from '../ownForms.data.ts';
import { type CidsFile, standIn } from './CidsFile.ts';
import type { CidsKind } from './CidsKind.ts';
import { keepAside } from './keepAside.ts';
import type { NodeView } from './NodeView.ts';
import { ownFields } from './ownFields.ts';
import { plainIndicator } from './plainIndicator.ts';
import { readClaim } from './readClaim.ts';
import { readIndicator } from './readIndicator.ts';
import { readObservation } from './readObservation.ts';
import { readOrganisation, readProgramme, readStakeholder } from './readParties.ts';
import { readResultLinks, readResultNode } from './readResults.ts';
import type { DossierShare } from './shareOut.ts';

/** One dossier of a file. */
export function readShare(file: CidsFile, share: DossierShare, mint: IdMint): Dossier {
  const { members, organisation } = share;
  const of = (kind: CidsKind) =>
    file.isShared ? members.filter((view) => view.kind === kind) : file.of(kind);
  const main = organisation && file.ids.get(organisation.id);
  const programmeView = of('programme')[0];
  if (programmeView) file.absorbed.add(programmeView.id);
  const links = readResultLinks(file, of('result-link'), of('result-node'), members);
  const views = of('indicator');
  const measures = measuresOf(file, of('result-node'));
  const statements = new Set(of('result-node').map(({ id }) => file.ids.get(id) ?? ''));
  const indicators = views.map((view) => {
    const plain = plainIndicator(file, view, measures.get(view.id), organisation);
    if (plain) return plain;
    view.forget();
    const measured = takeMeasures(file, view, measures, organisation);
    if (!share.borrowed.has(view.id)) return readIndicator(file, view, measured);
    // its statements and its targets stand with the organisation whose it is
    return readIndicator(
      file,
      view,
      measured.filter((id) => statements.has(id)),
      false,
    );
  });
  const observations = readReports(file, of('observation'), views, indicators, organisation?.id);
  const claims = of('claim').map((view) => {
    forgetOwner(file, view, organisation);
    return readClaim(file, view);
  });
  const nodes = of('result-node').map((view) => {
    forgetOwner(file, view, organisation);
    return readResultNode(file, view);
  });
  const stakeholders = of('stakeholder').map((view) => {
    forgetOwner(file, view, organisation);
    return readStakeholder(file, view);
  });
  const organisations = of('organisation').map((view) => readOrganisation(file, view));
  const programme = programmeView && readProgramme(file, programmeView, main);
  const dimensions = of('dimension').map((view) => readDimension(file, view));
  const head = readHead(
    file,
    share,
    programme?.name,
    organisations.find(({ id }) => id === main)?.name,
    mint,
  );
  const kept = keepAside(file, members, observations);
  const cids = {
    ...(head.organisation === undefined ? {} : { organisation: head.organisation }),
    ...(kept.length > 0 ? { nodes: kept } : {}),
  };
  const extensions: { extensions?: Extensions } =
    Object.keys(cids).length > 0 ? { extensions: { cids: cids as Json } } : {};
  return createDossier({
    id: head.id,
    title: head.title,
    languages: head.languages,
    ...(programme ? { programme } : {}),
    organisations,
    stakeholders,
    results: { ...(head.vision === undefined ? {} : { vision: head.vision }), nodes, links },
    indicators,
    dimensions,
    observations: [...observations.values()],
    learning: { claims },
    ...extensions,
  });
}

const modelClasses = ['ImpactModel', 'ImpactPathway', 'LogicModel'] as const;

interface Head {
  readonly id: string;
  readonly title: LocalizedText;
  readonly languages: readonly string[];
  readonly vision?: LocalizedText;
  readonly organisation?: string;
}

function readHead(
  file: CidsFile,
  { members, organisation }: DossierShare,
  programme: LocalizedText | undefined,
  name: LocalizedText | undefined,
  mint: IdMint,
): Head {
  const own = file.dossier;
  if (own) {
    file.absorbed.add(own.id);
    const vision = own.text('vision');
    const {
      id,
      languages,
      organisation: chosen,
    } = ownFields<{ id: string; languages: string[]; organisation: string }>(own, {
      id: 'text',
      languages: 'list',
      organisation: 'text',
    });
    return {
      id: id ?? mint.fromText('dossier', own.id),
      title: own.text('title', 'hasName') ?? '',
      languages: languages ?? [],
      ...(vision === undefined ? {} : { vision }),
      ...(chosen === undefined ? {} : { organisation: chosen }),
    };
  }
  const model = members.find(({ classes }) => modelClasses.some((each) => classes.has(each)));
  const modelName = model?.text('title', 'hasName');
  model?.forget();
  const title = modelName ?? programme ?? name ?? file.file ?? 'CIDS';
  const several = members.filter(({ id }) => file.kinds.get(id) === 'organisation').length > 1;
  const main = organisation && file.ids.get(organisation.id);
  return {
    id: mint.fromText('dossier', textIn(title, 'en')),
    title,
    languages: [...languagesIn(members)],
    ...(several && main !== undefined ? { organisation: main } : {}),
  };
}

const toldNames = ['hasName', 'hasDescription', 'hasLegalName'] as const;

function languagesIn(members: readonly NodeView[]): ReadonlySet<string> {
  const languages = new Set<string>();
  for (const view of members)
    for (const name of view.shaped?.isBare ? [] : toldNames)
      if (view.mayTellLanguage(name))
        for (const value of view.see(name))
          if ('value' in value && value.lang !== undefined) languages.add(value.lang);
  return languages;
}

/** IRIs of the outcomes that each indicator measures, as the outcomes say. */
function measuresOf(file: CidsFile, outcomes: readonly NodeView[]): ReadonlyMap<string, readonly string[]> {
  const measures = new Map<string, string[]>();
  for (const view of outcomes) {
    for (const indicator of view.links('hasIndicator')) {
      const list = measures.get(indicator);
      if (list) list.push(view.id);
      else measures.set(indicator, [view.id]);
    }
    view.takeOnly('hasIndicator', (each) => 'id' in each && file.kinds.get(each.id) === 'indicator');
  }
  return measures;
}

function takeMeasures(
  file: CidsFile,
  view: NodeView,
  byOutcome: ReadonlyMap<string, readonly string[]>,
  organisation: NodeView | undefined,
): readonly string[] {
  view.take('jalon:id');
  const isNode = (id: string) => file.kinds.get(id) === 'result-node';
  const said = view.links('forOutcome').filter(isNode);
  view.takeOnly('forOutcome', (each) => 'id' in each && isNode(each.id));
  view.takeOnly('hasIndicatorReport', (each) => 'id' in each && file.kinds.get(each.id) === 'observation');
  forgetOwner(file, view, organisation);
  return [...new Set([...said, ...(byOutcome.get(view.id) ?? [])])].map((iri) => file.ids.get(iri) ?? '');
}

/** That something belongs to the organisation that the dossier is about needs no saying. */
function forgetOwner(file: CidsFile, view: NodeView, organisation: NodeView | undefined): void {
  view.takeOnly(
    'forOrganization',
    (each) => 'id' in each && each.id === organisation?.id && file.views.has(each.id),
  );
}

function readReports(
  file: CidsFile,
  reports: readonly NodeView[],
  views: readonly NodeView[],
  indicators: Dossier['indicators'],
  organisation: string | undefined,
): ReadonlyMap<string, Observation> {
  const byReport = new Map<string, string>();
  for (const view of views) for (const id of view.links('hasIndicatorReport')) byReport.set(id, view.id);
  const known = new Map<string, { readonly view: NodeView; readonly model: Dossier['indicators'][number] }>();
  for (const [at, model] of indicators.entries()) {
    const view = views[at];
    if (view) known.set(view.id, { view, model });
  }
  const observations = new Map<string, Observation>();
  for (const view of reports) {
    const iri = view.links('forIndicator')[0] ?? byReport.get(view.id);
    const indicator = iri === undefined ? undefined : known.get(iri);
    const indicatorId = iri === undefined ? undefined : (file.ids.get(iri) ?? standIn(iri));
    if (view.hasOwnTerms) view.take('jalon:id');
    const observation = readObservation(file, view, {
      indicator,
      indicatorId,
      organisation,
    });
    if (observation) observations.set(view.id, observation);
  }
  return observations;
}

function readDimension(file: CidsFile, view: NodeView): Dossier['dimensions'][number] {
  view.take('jalon:id');
  const own = ownFields<Dossier['dimensions'][number]>(view, ownForms.dimension);
  const name = view.text('name', 'hasName') ?? '';
  return { id: file.ids.get(view.id) ?? '', name, ...own, categories: own.categories ?? [] };
}
