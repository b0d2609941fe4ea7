import { expect, test } from 'vitest';
import { nameForms } from '../../../src/names/name-forms.ts';
import { name, yaluRiver } from '../../support/names.ts';

test('a name has its forms in the order of a page, each with its language', () => {
  expect(nameForms(yaluRiver).map(({ label, text, lang }) => [label, text, lang])).toEqual([
    ['House form', 'Yalu River', undefined],
    ['Hangul', '압록강', 'ko'],
    ['Chinese, simplified', '鸭绿江', 'zh-Hans'],
    ['Chinese, traditional', '鴨綠江', 'zh-Hant'],
    ['Pinyin', 'Yālù Jiāng', 'zh-Latn-pinyin'],
    ['Also', 'Yalu', undefined],
    ['Also', 'Amnok', undefined],
    ['Not used here', 'Yaloo', undefined],
  ]);
});

test('Chinese that both scripts write alike is not called simplified', () => {
  const forms = nameForms(name('beijing', { preferred: 'Beijing', hanzi: '北京' }));
  expect(forms.map(({ label }) => label)).toEqual(['House form', 'Chinese']);
});

test('the language of an alias is read off its script', () => {
  const forms = nameForms(name('lamp', { aliases: ['램프', '灯', 'Лампа'] }));
  expect(forms.map(({ lang }) => lang)).toEqual([undefined, 'ko', 'zh', 'ru']);
});

test('every language tag is one that platforms read', () => {
  const tags = nameForms(
    name('x', {
      hangul: '김',
      hanja: '金',
      hanzi: '金',
      mccuneReischauer: 'Kim',
      revisedRomanisation: 'Gim',
      pinyin: 'Jīn',
      cyrillic: 'Ким',
    }),
  ).flatMap(({ lang }) => lang ?? []);
  expect(Intl.getCanonicalLocales(tags)).toEqual(tags);
});
