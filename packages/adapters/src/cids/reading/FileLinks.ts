import type { CidsKind } from './CidsKind.ts';
import type { NodeView } from './NodeView.ts';

/** Links that the models of a dossier tell, and that are not kept beside them. */
const toldByModels: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'forIndicator',
  'hasIndicatorReport',
  'hasTarget',
  'forOutcome',
  'forOrganization',
  'hasOutput',
  'canProduce',
  'canEnable',
  'inputFor',
  'hasInput',
  'forActivity',
]);
const toldByOrganisations: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'hasIndicator',
  'hasOutcome',
  'hasProgram',
]);

/** The nodes of a file by their id, by their kind, and the ids of the entities that they become. */
interface FileNodes {
  readonly views: ReadonlyMap<string, NodeView>;
  readonly ids: ReadonlyMap<string, string>;
  of(kind: CidsKind): readonly NodeView[];
}

/** What the nodes of a file tell of one another, whichever of two names the other; each looked into when it is asked for. */
export class FileLinks {
  readonly #file: FileNodes;
  #groups: ReadonlyMap<string, readonly string[]> | undefined;
  #outcomes: ReadonlyMap<string, string> | undefined;
  #reports: ReadonlyMap<string, readonly NodeView[]> | undefined;
  #linked: ReadonlySet<string> | undefined;

  constructor(file: FileNodes) {
    this.#file = file;
  }

  /** Ids of the groups that something is told for, by itself or by the nodes between them; these stay whole, for they say more. */
  stakeholdersOf(view: NodeView): readonly string[] {
    this.#groups ??= this.#groupsByNode();
    const between = [view.id, ...view.links('hasStakeholderOutcome')];
    const groups = between.flatMap((id) => this.#groups?.get(id) ?? []);
    return [...new Set([...groups, ...this.#stakeholdersIn(view)])];
  }

  /** The statement that names a report of impact as its own. */
  outcomeOf(report: string): string | undefined {
    this.#outcomes ??= new Map(
      this.#file
        .of('result-node')
        .flatMap((view) => view.links('hasImpactReport').map((id) => [id, view.id] as const)),
    );
    return this.#outcomes.get(report);
  }

  /** The reports of an indicator. */
  reportsOf(indicator: string): readonly NodeView[] {
    this.#reports ??= this.#reportsByIndicator();
    return this.#reports.get(indicator) ?? [];
  }

  /** Whether something is kept of another node that links to one without an id. */
  isLinked(id: string): boolean {
    this.#linked ??= this.#linkedNodes();
    return this.#linked.has(id);
  }

  #stakeholdersIn(view: NodeView): readonly string[] {
    const { views, ids } = this.#file;
    const known = view.links('forStakeholder').filter((iri) => views.get(iri)?.kind === 'stakeholder');
    return known.flatMap((iri) => ids.get(iri) ?? []);
  }

  /** Groups by the outcome, or by the node between them. */
  #groupsByNode(): ReadonlyMap<string, readonly string[]> {
    const groups = new Map<string, string[]>();
    for (const view of this.#file.views.values()) {
      if (!view.classes.has('StakeholderOutcome')) continue;
      const ids = this.#stakeholdersIn(view);
      for (const about of [view.id, ...view.links('forOutcome')]) {
        const before = groups.get(about);
        if (before) before.push(...ids);
        else groups.set(about, [...ids]);
      }
    }
    return groups;
  }

  #reportsByIndicator(): ReadonlyMap<string, readonly NodeView[]> {
    const told = new Map<string, string>();
    for (const view of this.#file.of('indicator'))
      for (const id of view.links('hasIndicatorReport')) told.set(id, view.id);
    const reports = new Map<string, NodeView[]>();
    for (const view of this.#file.of('observation')) {
      const iri = view.links('forIndicator')[0] ?? told.get(view.id);
      if (iri === undefined) continue;
      const list = reports.get(iri);
      if (list) list.push(view);
      else reports.set(iri, [view]);
    }
    return reports;
  }

  #linkedNodes(): ReadonlySet<string> {
    const linked = new Set<string>();
    for (const view of this.#file.views.values()) {
      if (view.shaped?.isBare) continue;
      for (const [name, ids] of view.namedLinks())
        if (!toldByModels.has(name) && !(view.kind === 'organisation' && toldByOrganisations.has(name)))
          for (const id of ids) if (id.startsWith('_:')) linked.add(id);
    }
    return linked;
  }
}
