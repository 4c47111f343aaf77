import { describe, expect, test } from 'vitest';
import { perText } from './perText.ts';

describe('what depends on a text alone', () => {
  test('is worked out once for each text, also where it comes to nothing', () => {
    const asked: string[] = [];
    const read = perText((text) => {
      asked.push(text);
      return text === 'rien' ? undefined : text.length;
    });
    expect([read('un'), read('rien'), read('un'), read('rien')]).toEqual([2, undefined, 2, undefined]);
    expect(asked).toEqual(['un', 'rien']);
  });

  test('is not kept of long texts, and begins anew where there are more than was said', () => {
    let asked = 0;
    const read = perText(() => {
      asked += 1;
      return asked;
    }, 2);
    const remark = 'a'.repeat(201);
    expect([read(remark), read('x'), read(remark)]).toEqual([1, 2, 3]);
    expect([read('a'), read('x'), read('b'), read('b'), read('x')]).toEqual([4, 2, 5, 5, 6]);
  });
});
