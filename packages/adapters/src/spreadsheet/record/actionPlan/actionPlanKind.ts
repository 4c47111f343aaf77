/**
 * Plans of action: what is to be done by whom until when.
 * @module
 */
import { degrees } from '../degrees.data.ts';
import type { RecordKind } from '../RecordKind.ts';
import { actionStates } from './actionStates.data.ts';

/** A plan of action: an action per row; months with crosses are a calendar. */
export const actionPlanKind: RecordKind = {
  kind: 'action-plan',
  fields: {
    code: 'text',
    'plan.objective': 'text',
    action: 'text',
    responsible: 'text',
    'plan.start': 'day',
    due: 'day',
    calendar: 'mark',
    'plan.means': 'list',
    'plan.budget': 'figure',
    priority: 'choice',
    status: 'choice',
    'plan.indicators': 'lines',
    comment: 'text',
  },
  needs: [['action'], ['responsible', 'due', 'calendar']],
  names: ['action'],
  headings: ['plan.objective'],
  asked: ['plan.means'],
  repeats: ['calendar'],
  periods: 'calendar',
  choices: { status: actionStates, priority: degrees },
  loneNames: true,
};
