import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/cache/pack.ts';

test('files that were put together come apart as they were, whatever bytes they hold', () => {
  const files = [
    { path: 'index/en_1.pf_index', content: Buffer.from([0, 10, 255, 10]) },
    { path: 'empty', content: Buffer.alloc(0) },
    { path: 'hangul/한글.json', content: Buffer.from('{"a":"두 줄\\n"}') },
  ];
  expect(unpack(pack(files)).map(({ path, content }) => ({ path, content: Buffer.from(content) }))).toEqual(
    files,
  );
});
