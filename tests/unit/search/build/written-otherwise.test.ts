import { expect, test } from 'vitest';
import { writtenOtherwise } from '../../../../src/search/build/written-otherwise.ts';

test.each([
  [
    'Co-operation over the Hwasong-15',
    [
      ['Co-operation', 'cooperation'],
      ['Hwasong-15', 'hwasong15'],
    ],
  ],
  [
    'An e-mail on a U-turn, type A-1',
    [
      ['e-mail', 'email'],
      ['U-turn', 'uturn'],
    ],
  ],
  [
    'The sixth of fifty',
    [
      ['sixth', '6th'],
      ['fifty', '50'],
    ],
  ],
  [
    'the 21st and 12 more',
    [
      ['21st', 'twenty-first'],
      ['12', 'twelve'],
    ],
  ],
  ['Thirty-two of 2,032', [['Thirty-two', '32', 'thirtytwo']]],
  [
    '$25m and four million tonnes',
    [
      ['four', '4'],
      ['25m', '25 million'],
      ['four million', '4m', '4 million'],
    ],
  ],
  [
    'A labour programme',
    [
      ['labour', 'labor'],
      ['programme', 'program'],
    ],
  ],
  [
    'Its defense of fertilizer',
    [
      ['defense', 'defence'],
      ['fertilizer', 'fertiliser'],
    ],
  ],
  [
    '中国 and 鴨綠江',
    [
      ['中国', '中國'],
      ['鴨綠江', '鸭绿江'],
    ],
  ],
  [
    '로동신문, 리용호, 녕변',
    [
      ['로동신문', '노동신문'],
      ['리용호', '이용호'],
      ['녕변', '영변'],
    ],
  ],
  ['조선로동당', [['조선로동당', '조선노동당']]],
  ['김정은', []],
  ['Nobody came after.', []],
])('“%s” may be typed otherwise', (text, groups) => {
  expect(writtenOtherwise(text)).toEqual(groups);
});
