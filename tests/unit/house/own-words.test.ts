import { expect, test } from 'vitest';
import { publication } from '../../../src/publication.ts';
import { sourceFiles } from '../../support/source-files.ts';

/** The publication and its subject. Scripts are Unicode’s, and code may name them. */
const subject = new RegExp(
  `${publication.name}|\\b(North |South )?Korean?s?\\b|\\bChin(a|ese)\\b|\\bYalu\\b|\\bTumen\\b|\\bPyongyang\\b|\\bBeijing\\b|\\bDPRK\\b|\\bDandong\\b`,
);

test('code names neither this publication nor its subject', () => {
  const found = sourceFiles.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (subject.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
