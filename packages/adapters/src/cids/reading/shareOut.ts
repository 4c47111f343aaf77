import type { CidsFile } from './CidsFile.ts';
import type { CidsKind } from './CidsKind.ts';
import type { NodeView } from './NodeView.ts';

/** The nodes of one dossier, with the organisation that it is about. */
export interface DossierShare {
  readonly organisation?: NodeView;
  readonly members: readonly NodeView[];
  /** Indicators of another organisation, which reports of this one are about. */
  readonly borrowed: ReadonlySet<string>;
}

/** Kinds that an organisation holds. */
const heldKinds = new Set<CidsKind>([
  'programme',
  'stakeholder',
  'result-node',
  'indicator',
  'target',
  'observation',
  'claim',
  'helper',
]);

const holdings = ['hasIndicator', 'hasOutcome', 'hasProgram', 'hasStakeholder', 'hasActivity'] as const;

/**
 * The nodes of a file by the organisation whose they are: one share where the file was written by this library or one
 * organisation at most holds something. What several share stands with each that refers to it.
 */
export function shareOut(file: CidsFile): readonly DossierShare[] {
  const views = [...file.views.values()];
  const main = file.dossier?.links('forOrganization')[0];
  if (file.dossier) return [shareOf(views, main === undefined ? undefined : file.views.get(main))];
  if (file.of('organisation').length <= 1) return [shareOf(views, file.of('organisation')[0])];
  const owners = ownersOf(file);
  const holding = new Set(owners.values());
  const holders = file.of('organisation').filter(({ id }) => holding.has(id));
  if (holders.length <= 1) return [shareOf(views, holders[0] ?? file.of('organisation')[0])];
  const owned = new Map<string, string[]>(holders.map(({ id }) => [id, []]));
  for (const [id, organisation] of owners) owned.get(organisation)?.push(id);
  const told = new Map(
    file
      .of('indicator')
      .flatMap(({ id }) => file.links.reportsOf(id).map((report) => [report.id, id] as const)),
  );
  const shares = holders.map((holder) => {
    const held = owned.get(holder.id) ?? [];
    const about = held.flatMap((id) => told.get(id) ?? []);
    const borrowed = new Set(about.filter((id) => owners.has(id) && owners.get(id) !== holder.id));
    return { holder, borrowed, members: new Set([...referredBy(file, holder, owned, owners), ...borrowed]) };
  });
  // files of a funder hold hundreds of organisations: nothing goes through all nodes once for each
  const places = new Map(views.map((view, at) => [view.id, at]));
  const placed = new Set(shares.flatMap(({ members }) => [...members]));
  return shares.map(({ holder, members, borrowed }, at) => {
    const own = [...members].flatMap((id) => places.get(id) ?? []);
    if (at === 0) for (const [id, place] of places) if (!placed.has(id)) own.push(place);
    return shareOf(
      own.sort((a, b) => a - b).flatMap((place) => views[place] ?? []),
      holder,
      borrowed,
    );
  });
}

const shareOf = (
  members: readonly NodeView[],
  organisation: NodeView | undefined,
  borrowed: ReadonlySet<string> = new Set(),
): DossierShare => ({
  members,
  borrowed,
  ...(organisation ? { organisation } : {}),
});

/** IRI of the organisation by node: as the node says, as the organisation says, else as its neighbours say. */
function ownersOf(file: CidsFile): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const neighbours = new Map<string, string[]>();
  const own = (id: string, organisation: string | undefined) => {
    if (organisation !== undefined && !owners.has(id) && file.kinds.get(organisation) === 'organisation')
      owners.set(id, organisation);
  };
  const held = [...file.views.values()].filter(({ id }) => heldKinds.has(file.kinds.get(id) ?? 'other'));
  for (const view of file.views.values())
    if (file.kinds.get(view.id) !== 'organisation') own(view.id, view.links('forOrganization')[0]);
  for (const organisation of file.of('organisation'))
    for (const property of holdings)
      for (const id of organisation.links(property)) if (file.views.has(id)) own(id, organisation.id);
  const near = (a: string, b: string) => {
    const list = neighbours.get(a);
    if (list) list.push(b);
    else neighbours.set(a, [b]);
  };
  for (const view of held)
    for (const id of view.allLinks())
      if (heldKinds.has(file.kinds.get(id) ?? 'other')) {
        near(view.id, id);
        near(id, view.id);
      }
  const open = held.map(({ id }) => id).filter((id) => owners.has(id));
  // what is added while the list is walked is walked too
  for (const id of open)
    for (const other of neighbours.get(id) ?? [])
      if (!owners.has(other)) {
        own(other, owners.get(id));
        open.push(other);
      }
  return owners;
}

/** Ids of what an organisation holds, and of what that refers to and nobody else holds. */
function referredBy(
  file: CidsFile,
  holder: NodeView,
  owned: ReadonlyMap<string, readonly string[]>,
  owners: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const members = new Set<string>([holder.id, ...(owned.get(holder.id) ?? [])]);
  const open = [...members];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const other of file.views.get(id)?.allLinks() ?? [])
      if (!members.has(other) && !owners.has(other) && !owned.has(other) && file.views.has(other)) {
        members.add(other);
        open.push(other);
      }
  return members;
}
