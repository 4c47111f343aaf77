/**
 * How surely a text is of DHIS2, from 0 to 1, by its first characters.
 * @param head the first 64 kB, decoded
 */
export function recogniseDhis2(head: string): number {
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (text.startsWith('<')) return recogniseXml(text);
  if (text.startsWith('{') || text.startsWith('[')) return recogniseJson(text);
  const first =
    text
      .split(/\r?\n/, 1)[0]
      ?.toLowerCase()
      .replace(/[^a-z,;\t]/g, '') ?? '';
  return /(^|[,;\t])dataelement([,;\t]|$)/.test(first) && /(^|[,;\t])orgunit([,;\t]|$)/.test(first)
    ? 0.95
    : 0;
}

function recogniseXml(text: string): number {
  if (/http:\/\/dhis2\.org\/schema\/dxf/.test(text.slice(0, 5000))) return 1;
  return /<dataValueSet[\s>]/.test(text.slice(0, 5000)) ? 0.8 : 0;
}

const objects =
  /"(?:indicators|indicatorTypes|dataElements|dataElementGroups|categoryOptionCombos|categoryCombos|categoryOptions|organisationUnits|dataSets|optionSets|legendSets)"\s*:\s*\[/;

function recogniseJson(text: string): number {
  const hasUid = /"id"\s*:\s*"[A-Za-z][A-Za-z0-9]{10}"/.test(text);
  if (/"dataValues"\s*:\s*\[/.test(text)) return /"dataElement"\s*:/.test(text) ? 0.95 : 0.6;
  if (objects.test(text)) return hasUid ? 0.9 : 0.3;
  return /"numerator"\s*:/.test(text) && /"denominator"\s*:/.test(text) && /"indicatorType"\s*:/.test(text)
    ? 0.9
    : 0;
}
