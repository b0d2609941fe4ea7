import type { ForecastData } from '../schemas/forecast.ts';

export type ForecastState = 'open' | 'due' | 'resolved';

/** Where a forecast stands on a day (`BUILD_DATE`): it is due from the day by which it is judged. */
export function forecastState(
  { by, outcome }: Pick<ForecastData, 'by' | 'outcome'>,
  today: string = import.meta.env.BUILD_DATE,
): ForecastState {
  if (outcome) return 'resolved';
  return by <= today ? 'due' : 'open';
}

/** `0.8` as readers say it: "80 in 100". */
export const inWords = (probability: number): string => `${Math.round(probability * 100)} in 100`;

/**
 * The mean Brier score of forecasts that have been judged: the square of the distance between the probability and what
 * happened, 0 at best and 1 at worst (Brier 1950, for an event with two outcomes).
 *
 * @returns undefined where none has been judged
 */
export function brierScore(
  forecasts: readonly Pick<ForecastData, 'probability' | 'outcome'>[],
): number | undefined {
  const scores = forecasts.flatMap(({ probability, outcome }) =>
    outcome ? [(probability - Number(outcome.cameTrue)) ** 2] : [],
  );
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
