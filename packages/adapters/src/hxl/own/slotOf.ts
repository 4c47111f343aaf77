import { formatHxlTag } from '../formatHxlTag.ts';
import type { HxlTag } from '../parseHxlTag.ts';
import { keyOfAttribute, languageOfAttribute } from './cellCodec.ts';
import type { OwnCodec, OwnKind } from './OwnField.ts';
import { ownFields, rowTag } from './ownFields.data.ts';
import { withAttribute } from './withAttribute.ts';

/** What one column means for one kind of row. */
export interface Slot {
  readonly path: readonly string[];
  readonly codec: OwnCodec;
  /** Language or key, where the column holds one wording or one entry of several. */
  readonly key?: string;
}

/** The kinds of rows that we write. */
export const kinds = /* @__PURE__ */ Object.keys(ownFields) as readonly OwnKind[];

/** What a column means for a kind of row; nothing where it means nothing there. */
export function slotOf(kind: OwnKind, column: HxlTag): Slot | undefined {
  const key = formatHxlTag(column);
  if (key === '') return undefined;
  for (const { path, tag, codec } of ownFields[kind]) {
    if (tag === '') continue;
    const way = path.split('.');
    if (codec === 'scalar') {
      const type = (['num', 'flag', 'text'] as const).find((each) => withAttribute(tag, each) === key);
      if (type) return { path: way, codec: type === 'num' ? 'number' : type };
      continue;
    }
    if (key === tag && codec !== 'keyed') return { path: way, codec };
    if (codec !== 'localized' && codec !== 'keyed') continue;
    for (const attribute of column.attributes) {
      const part = codec === 'keyed' ? keyOfAttribute(attribute) : languageOfAttribute(attribute);
      if (part !== undefined && withAttribute(tag, attribute) === key) return { path: way, codec, key: part };
    }
  }
  return undefined;
}

/** Whether a hashtag is one of ours, for whatever kind of row. */
export const isOwnTag = (column: HxlTag): boolean =>
  formatHxlTag(column) === rowTag || kinds.some((kind) => slotOf(kind, column) !== undefined);
