import { type Observation, textIn } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import type { WriteContext } from './WriteContext.ts';
import { xmlOf } from './xmlOf.ts';

/** Along what the value of an observation is broken down, in the words of the dimensions. */
export const writeDimensions = (
  { categories = {} }: Observation,
  { dimensions, lang }: WriteContext,
): readonly XmlElement[] =>
  Object.entries(categories).map(([id, code]) => {
    const dimension = dimensions.get(id);
    const category = dimension?.categories.find((each) => each.code === code);
    const unlisted = dimension ? (category ? undefined : 'category') : 'dimension';
    return xmlOf('dimension', {
      name: (dimension && textIn(dimension.name, lang)) || id,
      value: (category && textIn(category.label, lang)) || code,
      'jalon:id': id,
      'jalon:code': code,
      'jalon:kind': dimension?.kind,
      'jalon:unlisted': unlisted,
    });
  });
