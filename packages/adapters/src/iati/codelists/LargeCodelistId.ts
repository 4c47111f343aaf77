/** The code lists that are loaded only where they are asked for. */
export type LargeCodelistId = 'Country' | 'FileFormat' | 'Language' | 'UNSDG-Targets';
