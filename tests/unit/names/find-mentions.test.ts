import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { indexNames } from '../../../src/names/name-index.ts';
import { kimJongUn, name, smallIndex } from '../../support/names.ts';

/** The mentions of a text as `id: words`. */
const found = (text: string, index = smallIndex) =>
  findMentions(text, index).map((mention) => `${mention.name.id}: ${text.slice(mention.start, mention.end)}`);

describe('a name is found', () => {
  test.each([
    ['Kim Jong Un waved.', 'kim-jong-un: Kim Jong Un'],
    ['They met Kim Jong-un.', 'kim-jong-un: Kim Jong-un'],
    ['They met Kim Jong-Un.', 'kim-jong-un: Kim Jong-Un'],
    ['Kim Chŏng-ŭn in a thesis', 'kim-jong-un: Kim Chŏng-ŭn'],
    ['KJU in a cable', 'kim-jong-un: KJU'],
    ['Kim Jong\nUn across a line end', 'kim-jong-un: Kim Jong\nUn'],
    ['the Yālù Jiāng', 'yalu-river: Yālù Jiāng'],
    ['Buffer state or not', 'buffer-state: Buffer state'],
  ])('%s', (text, mention) => {
    expect(found(text)).toEqual([mention]);
  });

  test('in the possessive, without its ending', () => {
    expect(found('Kim Jong Un’s train')).toEqual(['kim-jong-un: Kim Jong Un']);
  });

  test('in hangul, also where a particle hangs on it', () => {
    expect(found('김정은은 말했다')).toEqual(['kim-jong-un: 김정은']);
  });

  test('in the characters of either script, inside a longer word', () => {
    expect(found('过鸭绿江大桥、鴨綠江')).toEqual(['yalu-river: 鸭绿江', 'yalu-river: 鴨綠江']);
  });
});

describe('nothing is found', () => {
  test.each([
    ['in a family name alone', 'Kim waved.'],
    ['in part of a word', 'The Yalustan line'],
    ['across a full stop', 'They met Kim. Jong Un stayed away.'],
    ['in an abbreviation with other letters', 'a kju of sorts'],
    ['where a capital is missing', 'the new yalu river'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('in a word that is a romanisation without its accents', () => {
    const index = indexNames([name('polaris', { preferred: 'Polaris', mccuneReischauer: 'Sŏngjang' })]);
    expect(found('Songjang is no Sŏngjang', index)).toEqual(['polaris: Sŏngjang']);
  });

  test('in a longer number', () => {
    const index = indexNames([name('three-noes', { preferred: 'three noes', hangul: '3불' })]);
    expect(found('13불과 3불', index)).toEqual(['three-noes: 3불']);
  });
});

test('names of both writings are told in the order of the text', () => {
  expect(found('김정은 (Kim Jong Un), 압록강')).toEqual([
    'kim-jong-un: 김정은',
    'kim-jong-un: Kim Jong Un',
    'yalu-river: 압록강',
  ]);
});

test('the longest name wins: a bridge is no river', () => {
  expect(found('the New Yalu River Bridge over the Yalu River')).toEqual([
    'new-yalu-river-bridge: New Yalu River Bridge',
    'yalu-river: Yalu River',
  ]);
});

test('a form that may mean two names means neither', () => {
  const index = indexNames([
    name('tumen-city', { preferred: 'Tumen', ambiguous: ['Tumen'] }),
    name('tumen-river', { preferred: 'Tumen River', aliases: ['Tumen'], ambiguous: ['Tumen'] }),
  ]);
  expect(found('Tumen lies on the Tumen River.', index)).toEqual(['tumen-river: Tumen River']);
});

test('an ambiguous spelling does not make the exact one ambiguous', () => {
  const index = indexNames([
    name('jian', { preferred: 'Ji’an', aliases: ['Jian'], ambiguous: ['Jian'] }),
    kimJongUn,
  ]);
  expect(found('Chen Jian went to Ji’an.', index)).toEqual(['jian: Ji’an']);
});
