import { expect, test } from 'vitest';
import { markedNames } from '../../../src/names/marked-names.ts';

test('a text marks each name once, in order, and not in notes to editors', () => {
  const mdx =
    '<Name id="juche">Juche</Name>, {/* <Name id="x">x</Name> */}<Name id="npt">NPT</Name>, <Name id="juche">it</Name>';
  expect(markedNames(mdx)).toEqual(['juche', 'npt']);
});
