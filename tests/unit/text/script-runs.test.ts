import { expect, test } from 'vitest';
import { scriptRuns } from '../../../src/text/script-runs.ts';

const runs = (text: string) => scriptRuns(text).map(({ text: words, lang }) => `${lang ?? '-'}: ${words}`);

test.each([
  [
    'Xi Jinping (习近平) and Kim (김정은)',
    ['-: Xi Jinping (', 'zh-Hans: 习近平', '-: ) and Kim (', 'ko: 김정은', '-: )'],
  ],
  ['Chinnampo (진남포, 鎭南浦).', ['-: Chinnampo (', 'ko: 진남포', '-: , ', 'ko-Hani: 鎭南浦', '-: ).']],
  ['Чвэ Сон Хи', ['ru: Чвэ Сон Хи']],
  ['중국 인민지원군', ['ko: 중국 인민지원군']],
  ['Coal.', ['-: Coal.']],
])('%s', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

test('nothing is lost', () => {
  const text = '抗美援朝 (Kàng Měi Yuán Cháo); North Korea says 조국해방전쟁, South Korea 6·25전쟁.';
  expect(
    scriptRuns(text)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});
