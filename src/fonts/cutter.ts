import subsetFont from 'subset-font';
import { answerJobs } from '../threads/answer-jobs.ts';
import { inTurn, openType } from './open-type.ts';
import type { Cut } from './cut-font.ts';

/*
 * The thread that cuts fonts: see cut-font.ts. To pack one takes a twentieth of a second in which nobody else has a turn, and
 * a first build makes nearly two hundred.
 */

/** What is to be cut, and the features of it that are kept. */
export interface Job {
  cut: Cut;
  features: string[];
}

answerJobs(async ({ cut, features }: Job): Promise<Uint8Array> => {
  const published = await openType(cut.file);
  return inTurn(() =>
    subsetFont(published, cut.text, {
      targetFormat: cut.format ?? 'woff2',
      variationAxes: cut.axes ?? {},
      keepFeatures: features,
      noHinting: true,
    }),
  );
});
