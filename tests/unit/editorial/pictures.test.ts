import { expect, test } from 'vitest';
import { drawing, problemsInBody } from '../../support/content-folder.ts';

test('a picture beside the essay is sound', async () => {
  expect(
    await problemsInBody('![A bridge](./cover.svg)\n\n![A bridge][bridge]\n\n[bridge]: ./cover.svg'),
  ).toEqual([]);
});

test('a picture without a description is refused', async () => {
  expect(await problemsInBody('![](./cover.svg)')).toEqual([
    '1:1',
    '  the picture "./cover.svg" has no description.',
    '  Write what is seen between the square brackets, for somebody who cannot see it.',
  ]);
});

test('a picture that is not there gets those that are', async () => {
  expect(await problemsInBody('![A bridge](./bridge.svg)')).toEqual([
    '1:1',
    '  there is no picture "./bridge.svg" beside the text.',
    '  Known: ./cover.svg. Did you mean "./cover.svg"?',
  ]);
});

test('a picture from elsewhere is refused', async () => {
  expect(await problemsInBody('![A bridge](https://example.org/bridge.jpg)')).toEqual([
    '1:1',
    '  "https://example.org/bridge.jpg" is a picture from elsewhere, and readers’ browsers would have to ask for it.',
    '  Save the picture beside the text and write ./name.jpg.',
  ]);
});

test('a picture outside the essay’s folder is refused', async () => {
  expect(await problemsInBody('![A](../two-rivers/map.svg) ![B](/favicon.svg) ![C](cover.svg)')).toEqual([
    '1:1',
    '  "../two-rivers/map.svg" is not a picture beside the text.',
    '  Put the picture beside the text and write ./map.svg.',
    '1:29',
    '  "/favicon.svg" is not a picture beside the text.',
    '  Put the picture beside the text and write ./favicon.svg.',
    '1:48',
    '  "cover.svg" is not a picture beside the text.',
    '  Put the picture beside the text and write ./cover.svg.',
  ]);
});

test('a picture of a kind the site cannot show is refused', async () => {
  expect(await problemsInBody('![A bridge](./bridge.tiff)')).toEqual([
    '1:1',
    '  "./bridge.tiff" is not a picture the site can show.',
    '  Allowed: svg, png, jpg, jpeg, webp, avif. Save it as JPEG or PNG.',
  ]);
});

test('a picture that is damaged is refused', async () => {
  expect(
    await problemsInBody('![A bridge](./bridge.png)', { 'essays/three-tonnes/bridge.png': 'not a picture' }),
  ).toEqual(['1:1', '  "./bridge.png" is damaged or not the kind of picture its name says.']);
});

test('a figure’s picture is looked for too', async () => {
  expect(
    await problemsInBody(
      '<Figure src="./bridge.svg" alt="A bridge" caption="It." credit="Us" licence="CC0" />',
    ),
  ).toEqual([
    '1:9',
    '  <Figure> src: there is no picture "./bridge.svg" beside the text.',
    '  Known: ./cover.svg. Did you mean "./cover.svg"?',
  ]);
});

test('a picture by reference is looked for too', async () => {
  expect(await problemsInBody('![A bridge][bridge]\n\n[bridge]: ./bridge.svg')).toEqual([
    '1:1',
    '  there is no picture "./bridge.svg" beside the text.',
    '  Known: ./cover.svg. Did you mean "./cover.svg"?',
  ]);
});

test('a picture with a space in its name is found', async () => {
  expect(
    await problemsInBody('![A bridge](./the%20bridge.svg)', {
      'essays/three-tonnes/the bridge.svg': drawing,
    }),
  ).toEqual([]);
});
