import type { IatiCodelistId } from './loadIatiCodelist.ts';

/** Where a code list is asked for: an attribute of an element, within another, perhaps of one vocabulary only. */
export interface CodePlace {
  /** Any element without it. */
  readonly element?: string;
  readonly within?: string;
  readonly attribute: string;
  readonly vocabulary?: string;
  readonly list: IatiCodelistId;
}

/** Where the code lists that ship with the library are asked for. Source: the mapping of the IATI code lists. */
export const codePlaces: readonly CodePlace[] = [
  { element: 'iati-activities', attribute: 'version', list: 'Version' },
  { element: 'iati-organisations', attribute: 'version', list: 'Version' },
  { attribute: 'xml:lang', list: 'Language' },
  { element: 'activity-date', attribute: 'type', list: 'ActivityDateType' },
  { element: 'activity-status', attribute: 'code', list: 'ActivityStatus' },
  { element: 'document-link', attribute: 'format', list: 'FileFormat' },
  { element: 'category', within: 'document-link', attribute: 'code', list: 'DocumentCategory' },
  { element: 'language', within: 'document-link', attribute: 'code', list: 'Language' },
  { element: 'administrative', attribute: 'vocabulary', list: 'GeographicVocabulary' },
  { element: 'administrative', attribute: 'code', vocabulary: 'A4', list: 'Country' },
  { element: 'location-id', attribute: 'vocabulary', list: 'GeographicVocabulary' },
  { element: 'location-reach', attribute: 'code', list: 'GeographicLocationReach' },
  { element: 'location-class', attribute: 'code', list: 'GeographicLocationClass' },
  { element: 'exactness', attribute: 'code', list: 'GeographicExactness' },
  { element: 'participating-org', attribute: 'role', list: 'OrganisationRole' },
  { element: 'recipient-country', attribute: 'code', list: 'Country' },
  { element: 'result', attribute: 'type', list: 'ResultType' },
  { element: 'reference', within: 'result', attribute: 'vocabulary', list: 'ResultVocabulary' },
  { element: 'indicator', within: 'result', attribute: 'measure', list: 'IndicatorMeasure' },
  { element: 'reference', within: 'indicator', attribute: 'vocabulary', list: 'IndicatorVocabulary' },
  { element: 'tag', attribute: 'vocabulary', list: 'TagVocabulary' },
  { element: 'tag', attribute: 'code', vocabulary: '2', list: 'UNSDG-Goals' },
  { element: 'tag', attribute: 'code', vocabulary: '3', list: 'UNSDG-Targets' },
  { element: 'sector', attribute: 'code', vocabulary: '7', list: 'UNSDG-Goals' },
  { element: 'sector', attribute: 'code', vocabulary: '8', list: 'UNSDG-Targets' },
];
