import {
  allCorrections,
  allForecasts,
  allLetters,
  correctionTitle,
  letterTitle,
} from '../../catalogue/notices.ts';
import { plainWords } from '../../prose/plain-words.ts';
import { correctionKinds } from '../../schemas/correction.ts';
import type { SearchRecord } from '../record.ts';
import { wholePage } from './found-page.ts';

/** Each correction, by what is right; whoever looks for what was wrong should find that. */
export const correctionsFound = async (): Promise<SearchRecord[]> =>
  (await allCorrections()).map((correction) => {
    const { path, data } = correction;
    const kind = correctionKinds[data.kind];
    return wholePage(
      {
        path,
        title: correctionTitle(correction),
        kind: 'Correction',
        ...(kind !== 'Correction' && { sort: kind }),
        date: data.mended,
      },
      plainWords(data.now),
    );
  });

/** Each letter that is out, with what an editor answers. */
export const lettersFound = async (): Promise<SearchRecord[]> =>
  (await allLetters()).map((letter) => {
    const { path, data } = letter;
    return wholePage(
      { path, title: letterTitle(letter), kind: 'Letter', date: data.published },
      [data.text, data.answer?.text ?? ''].map(plainWords).join(' '),
    );
  });

/** Each forecast, by how it is judged and how it came out. */
export const forecastsFound = async (): Promise<SearchRecord[]> =>
  (await allForecasts()).map(({ path, data: { statement, made, judgedBy, outcome } }) =>
    wholePage(
      { path, title: statement, kind: 'Forecast', date: made },
      [judgedBy, outcome?.note ?? ''].join(' '),
    ),
  );
