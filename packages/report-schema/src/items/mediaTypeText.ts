/** Kinds of file that offices know by name. */
const known: ReadonlyMap<string, string> = new Map([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
  ['application/msword', 'Word'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel'],
  ['application/vnd.ms-excel', 'Excel'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PowerPoint'],
  ['application/vnd.oasis.opendocument.text', 'OpenDocument'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'OpenDocument'],
]);

/** A media type as people call it: « PDF », « PNG », « Word »; one that has no short name as it is. */
export function mediaTypeText(mediaType: string): string {
  const name = known.get(mediaType.toLowerCase());
  if (name !== undefined) return name;
  const [, short = ''] = /^(?:application|image|audio|video|text)\/([a-z0-9]{2,5})$/i.exec(mediaType) ?? [];
  return short === '' ? mediaType : short.toUpperCase();
}
