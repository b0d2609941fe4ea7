import { describe, expect, test } from 'vitest';
import type { VersionBlock } from '../../../src/versions/blocks.ts';
import { changesBetween } from '../../../src/versions/changes.ts';

/** Blocks of a version; a line that begins with # is a heading. */
const blocks = (...lines: string[]): VersionBlock[] =>
  lines.map((line) => ({ isHeading: line.startsWith('#'), text: line.replace(/^# /, '') }));

/** The changes as a reader would mark them: `{+came+}`, `[-went-]`, each after the heading it stands under. */
const marked = (before: readonly VersionBlock[], after: readonly VersionBlock[], language = 'en') =>
  changesBetween(before, after, language).sections.flatMap(({ heading, blocks: changed }) =>
    changed.map(
      ({ pieces }) =>
        (heading && `${heading}: `) +
        pieces
          .map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
          .join(''),
    ),
  );

const opening = 'Coal crossed the river by night, and nobody counted it.';

test('words that changed are told inside their paragraph, and what stayed is not', () => {
  const after = opening.replace('night', 'day');
  expect(marked(blocks('# Coal', opening, 'Black.'), blocks('# Coal', after, 'Black.'))).toEqual([
    'Coal: Coal crossed the river by [-night-]{+day+}, and nobody counted it.',
  ]);
});

test('words that came and went are counted, and so are paragraphs that stayed', () => {
  const { added, removed, same } = changesBetween(
    blocks(opening, 'Black.'),
    blocks(opening.replace('by night', 'at noon, in the rain'), 'Black.'),
    'en',
  );
  expect({ added, removed, same }).toEqual({ added: 5, removed: 2, same: 1 });
});

test('a paragraph written anew is one that went and one that came, not a sentence in crumbs', () => {
  expect(marked(blocks(opening), blocks('Ships waited at the pier for want of ice.'))).toEqual([
    `[-${opening}-]`,
    '{+Ships waited at the pier for want of ice.+}',
  ]);
});

test('a word that stayed between two changes is told with them', () => {
  expect(
    marked(
      blocks('The old man of the river counted every train that passed.'),
      blocks('The young wife of the river counted every train that passed.'),
    ),
  ).toEqual(['The [-old man-]{+young wife+} of the river counted every train that passed.']);
});

test('a heading that changed is told as one, and what follows stands under it', () => {
  expect(marked(blocks('# Coal', opening), blocks('# Ore', opening, 'Red.'))).toEqual([
    '[-Coal-]',
    '{+Ore+}',
    '{+Red.+}',
  ]);
});

describe('words of other scripts', () => {
  test('in hanzi are parted by a dictionary, since nothing stands between them', () => {
    expect(marked(blocks('中国要求朝鲜停止核试验。'), blocks('中国要求朝鲜停止导弹试验。'), 'zh')).toEqual([
      '中国要求朝鲜停止[-核-]{+导弹+}试验。',
    ]);
  });

  test('in hangul are parted at their spaces', () => {
    expect(
      marked(blocks('강이 세 번 흘렀다 그리고 멈추었다'), blocks('강이 두 번 흘렀다 그리고 멈추었다')),
    ).toEqual(['강이 [-세-]{+두+} 번 흘렀다 그리고 멈추었다']);
  });
});

test('two versions that are one have no changes', () => {
  expect(changesBetween(blocks(opening), blocks(opening), 'en')).toEqual({
    sections: [],
    added: 0,
    removed: 0,
    same: 1,
  });
});
