import type { Indicator, Json, Observation, Period } from '@jalon/core';
import { prefixes } from '../graph/vocabulary.data.ts';
import { ownForms } from '../ownForms.data.ts';
import { targetFor } from '../targetFor.ts';
import type { CidsFile } from './CidsFile.ts';
import type { NodeView } from './NodeView.ts';
import { ownFields } from './ownFields.ts';
import { plainReport } from './plainReport.ts';
import { plainSlots } from './plainSlots.ts';
import { readDays } from './readDays.ts';
import { readInterval } from './readInterval.ts';
import { readFigure, readMeasure } from './readMeasure.ts';
import { takeSameName } from './takeSameName.ts';

/** What is known of a report before it is read. */
export interface ReportSurroundings {
  readonly indicator: { readonly model: Indicator; readonly view: NodeView } | undefined;
  /** Id of the indicator, where the file does not hold it. */
  readonly indicatorId: string | undefined;
  /** IRI of the organisation that the dossier is about. */
  readonly organisation: string | undefined;
}

/** A report of an indicator as an observation; `undefined` where it is kept aside, which is said. */
export function readObservation(
  file: CidsFile,
  view: NodeView,
  { indicator, indicatorId, organisation }: ReportSurroundings,
): Observation | undefined {
  const plain = indicator && plainObservation(file, view, indicator, organisation);
  if (plain) return plain;
  const ours = file.isOurs(view);
  const own = ownFields<Observation>(view, ownForms.observation);
  const about = own.indicator ?? indicator?.model.id ?? indicatorId;
  const period = about === undefined ? undefined : readPeriod(file, view, ours);
  if (about === undefined) file.say('cids/no-indicator', { iri: file.shown(view) });
  if (about === undefined || !period) {
    view.forget();
    return undefined;
  }
  if (indicator) {
    view.takeOnly('forIndicator', (each) => 'id' in each && each.id === indicator.view.id);
    const target = targetFor(period, indicator.model.targets);
    view.takeOnly(
      'forTarget',
      (each) => 'id' in each && target !== undefined && file.ids.get(each.id) === target.id,
    );
  }
  takeSameName(view, indicator?.view);
  const by = readOrganisation(file, view, ours, own.organisation, organisation);
  const comment = view.text('comment', 'hasComment');
  const exact = view.own('exact');
  const { written, kept } = readMeasure(file, view, 'value');
  const figure = written === undefined ? {} : readFigure(written, indicator?.model.unit === 'ratio');
  if (figure.state === 'unreadable')
    file.say('cids/unreadable-value', { iri: file.shown(view), text: figure.text ?? '' });
  else if (!ours && figure.value === undefined && figure.state === undefined)
    file.say('cids/no-value', { iri: file.shown(view) });
  const value = typeof exact === 'string' || typeof exact === 'boolean' ? exact : figure.value;
  const { extensions } = file.extensionsOf(
    view,
    `${prefixes.cids}IndicatorReport`,
    kept as Record<string, Json>,
  );
  return {
    id: file.ids.get(view.id) ?? '',
    ...own,
    indicator: about,
    period,
    ...by,
    ...(value === undefined ? {} : { value }),
    ...(!ours && figure.approximate ? { approximate: true } : {}),
    ...(!ours && figure.state ? { state: figure.state } : {}),
    ...(comment === undefined ? {} : { comment }),
    ...(!ours && figure.text !== undefined ? { provenance: { ...named(file), text: figure.text } } : {}),
    ...(extensions ? { extensions } : {}),
  };
}

const reportType = `${prefixes.cids}IndicatorReport`;
const reportNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'hasName',
  'hasComment',
  'forIndicator',
  'forOrganization',
  'startedAtTime',
  'endedAtTime',
  'value',
]);

function plainObservation(
  file: CidsFile,
  view: NodeView,
  { model, view: about }: NonNullable<ReportSurroundings['indicator']>,
  main: string | undefined,
): Observation | undefined {
  const shaped = plainSlots(file, view, reportType, reportNames);
  if (!shaped) return undefined;
  const owner = shaped.slots.at.get('forOrganization');
  const iri = owner === undefined ? undefined : shaped.values[owner];
  const known = typeof iri === 'string' ? file.ids.get(iri) : undefined;
  if (owner !== undefined && known === undefined) return undefined;
  const said = plainReport(file, view, shaped, { view: about, isPercent: model.unit === 'ratio' });
  if (!said) return undefined;
  const { start, end, value, comment, kept } = said;
  const observation: { -readonly [Field in keyof Observation]: Observation[Field] } = {
    id: file.ids.get(view.id) ?? '',
    indicator: model.id,
    period: { start, end, grain: file.grainOf(start, end) },
  };
  if (known !== undefined && iri !== main) observation.organisation = known;
  observation.value = value;
  if (comment !== undefined) observation.comment = comment;
  if (Object.keys(kept).length > 0) observation.extensions = { cids: kept };
  return observation;
}

const named = ({ file }: CidsFile) => (file === undefined ? {} : { file });

function readPeriod(file: CidsFile, view: NodeView, ours: boolean): Period | undefined {
  const days = readDays(view);
  const { start, end } = days.start === undefined && days.end === undefined ? readInterval(file, view) : days;
  const from = start ?? end;
  const to = end ?? start;
  if (from === undefined || to === undefined) {
    file.say('cids/no-period', { iri: file.shown(view) });
    return undefined;
  }
  if (ours) {
    const { grain, label } = ownFields<Period>(view, { grain: 'text', label: 'text' });
    return { start: from, end: to, ...(grain ? { grain } : {}), ...(label === undefined ? {} : { label }) };
  }
  if (from > to) {
    file.say('cids/period-backwards', { iri: file.shown(view), start: from, end: to });
    return undefined;
  }
  if (start === undefined || end === undefined)
    file.say('cids/half-period', { iri: file.shown(view), day: from }, 'hint');
  return { start: from, end: to, grain: file.grainOf(from, to) };
}

/** Whose value it is: nobody’s in particular where it is the organisation that the dossier is about. */
function readOrganisation(
  file: CidsFile,
  view: NodeView,
  ours: boolean,
  own: string | undefined,
  main: string | undefined,
): { organisation?: string } {
  const [iri] = view.links('forOrganization');
  const known = iri === undefined ? undefined : file.ids.get(iri);
  if (known !== undefined && view.links('forOrganization').length === 1) view.take('forOrganization');
  if (ours) return own === undefined ? {} : { organisation: own };
  return known === undefined || iri === main ? {} : { organisation: known };
}
