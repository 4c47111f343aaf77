import type { XmlHandler } from '../parseXml.ts';
import { type DataStyleMap, type DataStylePiece, dataStyleFormat } from './dataStyleFormat.ts';
import { type OdsStyle, type OdsStyles, styleKey } from './OdsStyles.ts';

type Attributes = Readonly<Record<string, string>>;

const dataStyle = /^number:(?:number|currency|percentage|date|time|boolean|text)-style$/;

/** Takes up the styles and the number formats that elements declare, for as long as it is told of them. */
export function odsStyleHandler({ styles, formats }: OdsStyles): XmlHandler {
  let key: string | undefined;
  let style: OdsStyle = {};
  let data: { kind: string; name: string; pieces: DataStylePiece[]; maps: DataStyleMap[] } | undefined;
  let piece: { name: string; attributes: Attributes; text: string } | undefined;

  const openData = (name: string, attributes: Attributes) => {
    if (!data) return;
    if (name === 'style:map') {
      const format = formats.get(attributes['style:apply-style-name'] ?? '');
      if (format !== undefined) data.maps.push({ condition: attributes['style:condition'] ?? '', format });
    } else if (name.startsWith('number:') && !piece) piece = { name, attributes, text: '' };
  };

  return {
    open(name, attributes) {
      if (data) openData(name, attributes);
      else if (dataStyle.test(name)) {
        data = { kind: name, name: attributes['style:name'] ?? '', pieces: [], maps: [] };
        if (attributes['number:truncate-on-overflow'] === 'false')
          data.pieces.push({ name: 'elapsed', attributes: {}, text: '' });
      } else if (name === 'style:style') {
        key = styleKey(attributes['style:family'] ?? '', attributes['style:name'] ?? '');
        const parent = attributes['style:parent-style-name'];
        const format = attributes['style:data-style-name'];
        style = {
          ...(parent === undefined ? {} : { parent }),
          ...(format === undefined ? {} : { dataStyle: format }),
        };
      } else if (key !== undefined) style = { ...style, ...propertiesOf(name, attributes) };
    },
    text(text) {
      if (piece) piece.text += text;
    },
    close(name) {
      if (name === piece?.name) {
        data?.pieces.push(piece);
        piece = undefined;
      } else if (data && name === data.kind) {
        formats.set(data.name, dataStyleFormat(data.kind, data.pieces, data.maps));
        data = undefined;
      } else if (name === 'style:style' && key !== undefined) {
        styles.set(key, style);
        key = undefined;
      }
    },
  };
}

function propertiesOf(name: string, attributes: Attributes): OdsStyle {
  switch (name) {
    case 'style:text-properties': {
      const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
      return line === undefined ? {} : { struck: line !== 'none' };
    }
    case 'style:table-properties':
      return attributes['table:display'] === 'false' ? { isHidden: true } : {};
    case 'style:table-column-properties':
      return isZero(attributes['style:column-width']) ? { isHidden: true } : {};
    case 'style:table-row-properties':
      return isZero(attributes['style:row-height']) ? { isHidden: true } : {};
    default:
      return {};
  }
}

/** A length of nothing: « 0in », « 0.0cm ». */
const isZero = (length: string | undefined): boolean =>
  length !== undefined && /^0+(?:\.0+)?[a-z]*$/.test(length);
