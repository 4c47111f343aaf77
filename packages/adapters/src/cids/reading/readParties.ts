import type { Organisation, Programme, Stakeholder } from '@jalon/core';
import { prefixes } from '../graph/vocabulary.data.ts';
import { ownForms } from '../ownForms.data.ts';
import type { CidsFile } from './CidsFile.ts';
import type { NodeView } from './NodeView.ts';
import { ownFields } from './ownFields.ts';
import { readDays } from './readDays.ts';

/** An organisation; what it holds is told where that is read. */
export function readOrganisation(file: CidsFile, view: NodeView): Organisation {
  view.take('jalon:id');
  for (const property of ['hasIndicator', 'hasOutcome'])
    view.takeOnly(property, (each) => 'id' in each && ownedKinds.has(file.kinds.get(each.id) ?? ''));
  view.takeOnly('hasProgram', (each) => 'id' in each && file.absorbed.has(each.id));
  const own = ownFields<Organisation>(view, ownForms.organisation);
  const name = file.nameOf(view, view.text('name', 'hasLegalName', 'hasName', 'name', 'label'));
  const type = view.text('type');
  const territory = view.text('territory');
  const { extensions } = file.extensionsOf(view, `${prefixes.cids}Organization`);
  return {
    id: file.ids.get(view.id) ?? '',
    name,
    ...own,
    ...(type === undefined ? {} : { type }),
    ...(territory === undefined ? {} : { territory }),
    ...(extensions ? { extensions } : {}),
  };
}

const ownedKinds = new Set(['indicator', 'result-node']);

/** A group that is affected or acts. */
export function readStakeholder(file: CidsFile, view: NodeView): Stakeholder {
  view.take('jalon:id');
  const ours = file.isOurs(view);
  const own = ownFields<Stakeholder>(view, ownForms.stakeholder);
  const name = file.nameOf(view, view.text('name', 'hasName', 'name', 'label', 'hasDescription'));
  const isMeant = !ours && view.classes.has('BeneficialStakeholder');
  const usual = own.kind === 'target-group' || isMeant ? 'BeneficialStakeholder' : 'Stakeholder';
  const { extensions } = file.extensionsOf(view, prefixes.cids + usual);
  return {
    id: file.ids.get(view.id) ?? '',
    name,
    ...(isMeant ? { kind: 'target-group' as const } : {}),
    ...own,
    ...(extensions ? { extensions } : {}),
  };
}

/** The programme that a dossier is about. */
export function readProgramme(file: CidsFile, view: NodeView, organisation: string | undefined): Programme {
  view.take('jalon:id');
  const ours = file.isOurs(view);
  const own = ownFields<Programme>(view, ownForms.programme);
  const name = file.nameOf(view, view.text('name', 'hasName', 'name', 'label'));
  const summary = view.text('summary', 'hasDescription', 'description');
  const territory = view.text('territory');
  const days = readDays(view);
  const { extensions } = file.extensionsOf(view, `${prefixes.cids}Program`);
  const implementer = organisation === undefined ? [] : [{ role: 'implementer' as const, organisation }];
  return {
    name,
    ...(summary === undefined ? {} : { summary }),
    ...(ours ? {} : days),
    ...own,
    ...(territory === undefined ? {} : { territory }),
    roles: own.roles ?? (ours ? [] : implementer),
    ...(extensions ? { extensions } : {}),
  };
}
