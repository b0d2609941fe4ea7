import { expect, test } from 'vitest';
import { brierScore, forecastState, inWords } from '../../../src/catalogue/forecasts.ts';

const outcome = (cameTrue: boolean) => ({
  cameTrue,
  on: '2026-03-01',
  note: '',
  source: { collection: '', id: '' },
});

test('a forecast is open until its day, due from that day, and resolved once it is judged', () => {
  const by = '2026-03-01';
  expect([
    forecastState({ by }, '2026-02-28'),
    forecastState({ by }, '2026-03-01'),
    forecastState({ by, outcome: outcome(true) }, '2026-02-28'),
  ]).toEqual(['open', 'due', 'resolved']);
});

test('a Brier score is the mean squared distance between what was said and what came', () => {
  const judged = [
    { probability: 0.9, outcome: outcome(true) },
    { probability: 0.5, outcome: outcome(false) },
    { probability: 0.2 },
  ];
  expect(brierScore(judged)).toBeCloseTo((0.01 + 0.25) / 2);
  expect(brierScore([{ probability: 0.2 }])).toBeUndefined();
});

test('a probability is said in hundredths', () => {
  expect([inWords(0.8), inWords(0.055)]).toEqual(['80 in 100', '6 in 100']);
});
