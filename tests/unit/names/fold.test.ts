import { expect, test } from 'vitest';
import { fold, foldCase, isEastAsian } from '../../../src/names/fold.ts';

test.each([
  ['KIM JONG UN', 'kim jong un'],
  ['Kim Jong-un', 'kim jong un'],
  ['Kim Chŏng-ŭn', 'kim chong un'],
  ['P’yŏngyang', 'pyongyang'],
  ["P'yongyang", 'pyongyang'],
  ['Dandong–Sinuiju pipeline', 'dandong sinuiju pipeline'],
  ['Lüda', 'luda'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('hangul and hanzi stay whole, decomposed or not', () => {
  expect(fold('김정은'.normalize('NFD'))).toBe('김정은');
  expect(fold('鸭绿江')).toBe('鸭绿江');
});

test('accents can be kept, so that a romanisation is no English word', () => {
  expect(foldCase('Sŏul')).toBe('sŏul');
});

test('hangul and Chinese characters are East Asian writing, Latin and Cyrillic are not', () => {
  expect(['김', '金', 'Kim', 'Ким'].map(isEastAsian)).toEqual([true, true, false, false]);
});
