import { expect, test } from 'vitest';
import { problemsIn } from '../../support/content-folder.ts';

const mark = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"${attributes}>${inside}</svg>`;

test.each([
  ['a script', mark('<script>alert(1)</script>'), '"mark.svg" holds <script>.'],
  ['a handler', mark('', ' onload="alert(1)"'), '"mark.svg" has a script in the onLoad of a <svg>.'],
  [
    'what stands elsewhere',
    mark('<image href="https://x.example/a.png"/>'),
    '"mark.svg" refers to https://x.example/a.png.',
  ],
  ['more than a drawing', `${mark('')}<p>Coal</p>`, 'is not a drawing.'],
])('the mark, which stands in every page, is refused with %s', async (_, drawing, message) => {
  const [place, problem] = await problemsIn({ 'mark.svg': drawing });
  expect([place, problem]).toEqual(['content/mark.svg:1', `  ${message}`]);
});

test.each([
  [
    'a tag',
    ':root {} </style><script>alert(1)</script>',
    'holds a tag, which would end the styles of a page.',
  ],
  [
    'an address of somebody else’s',
    ":root { background: url('https://x.example/a.png') }",
    'refers to https://x.example/a.png.',
  ],
])('the theme, which stands in every page, is refused with %s', async (_, theme, message) => {
  const [place, problem] = await problemsIn({ 'theme.css': theme });
  expect([place, problem]).toEqual(['content/theme.css:1', `  ${message}`]);
});

test('a mark may begin as programs write it, and a theme may compare widths', async () => {
  const files = {
    'mark.svg': `<?xml version="1.0"?>\n<!-- drawn by hand -->\n${mark('<path d="M0 0h9v9z"/>')}\n`,
    'theme.css': '@media (width < 40rem) { :root { --ramp-paper: #ffffff } }',
  };
  expect(await problemsIn(files)).toEqual([]);
});
