import { type IsoDay, isIsoDay } from '@jalon/core';
import { fieldsOf } from '../survey/keptCells.ts';
import type { MergedForm } from './MergedForm.ts';
import type { Submission } from './openSubmissions.ts';

/** What a submission says of itself. */
export interface ResponseHead {
  /** By which it is told from all others. */
  readonly key?: string;
  /** The day of answering, as the device counted it. */
  readonly day?: IsoDay;
  /** What those who keep the data decided about it. */
  readonly validation?: string;
  readonly isRefused: boolean;
}

/** Keys of a submission, the most telling first. */
const keys = ['_uuid', 'meta/instanceID', 'instanceID', 'KEY', '__id', '_id'];

/** What a submission says of itself: its key, its day, whether it was refused. */
export function responseHead(record: Submission, { versions }: MergedForm): ResponseHead {
  const meta = fieldsOf(record['meta']);
  const fields: Submission = {
    ...record,
    ...(meta['instanceID'] === undefined ? {} : { 'meta/instanceID': meta['instanceID'] }),
  };
  const key = keys
    .map((name) => fields[name])
    .find((value) => (typeof value === 'string' && value !== '') || typeof value === 'number');
  const dates = ['today', 'end', 'start'].flatMap((type) => namesOf(type, versions, record));
  const sent = fieldsOf(record['__system'])['submissionDate'];
  const moments = [...[...dates, '_submission_time', 'SubmissionDate'].map((name) => record[name]), sent];
  const day = moments.map((moment) => String(moment ?? '').slice(0, 10)).find(isIsoDay);
  const status =
    fieldsOf(record['_validation_status'])['uid'] ??
    record['_validation_status'] ??
    record['_validation_status/uid'];
  const validation =
    typeof status === 'string' && /\w/.test(status)
      ? status
          .toLowerCase()
          .replace(/^validation_status_/, '')
          .replace(/\s+/g, '_')
      : undefined;
  return {
    ...(key === undefined
      ? {}
      : {
          key: String(key)
            .replace(/^uuid:/, '')
            .replace(/[^A-Za-z0-9._~-]/g, '-'),
        }),
    ...(day === undefined ? {} : { day }),
    ...(validation === undefined ? {} : { validation }),
    isRefused: validation !== undefined && validation === 'not_approved',
  };
}

/** Fields of a record whose type in some version says that they tell a moment. */
function namesOf(type: string, versions: MergedForm['versions'], record: Submission): readonly string[] {
  return Object.keys(record).filter((name) => {
    const last = name.slice(name.lastIndexOf('/') + 1);
    return (
      versions.some(({ fields }) => fields.get(name) === type || fields.get(last) === type) || last === type
    );
  });
}
