import { expect, test } from 'vitest';
import { svgFault } from '../../../src/reading/svg-fault.ts';

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 840">${inside}</svg>`;

test.each([
  ['a path', '<path d="M0 0h9v9z"/>'],
  ['a part used again', '<g id="a"/><use href="#a"/>'],
  ['a picture inside it', '<image href="data:image/png;base64,AAAA"/>'],
  ['a style of its own', '<style>.a{fill:#f6f0e4}</style>'],
])('a drawing may hold %s', (_, inside) => {
  expect(svgFault('./cover.svg', drawing(inside))).toBeUndefined();
});

test.each([
  ['a script', '<script>alert(1)</script>', '"./cover.svg" holds <script>'],
  ['a page of HTML', '<foreignObject><p>x</p></foreignObject>', '"./cover.svg" holds <foreignObject>'],
  ['a handler', '<path onclick="alert(1)"/>', '"./cover.svg" has a script in the onClick of a <path>'],
  [
    'a picture from elsewhere',
    '<image href="https://x.example/a.png"/>',
    '"./cover.svg" refers to https://x.example/a.png',
  ],
  ['a link to a script', '<a href="javascript:alert(1)"/>', '"./cover.svg" refers to javascript:alert(1)'],
  [
    'a font from elsewhere',
    '<style>@import "//x.example/a.css"</style>',
    '"./cover.svg" refers to //x.example/a.css',
  ],
])('a drawing with %s is refused', (_, inside, message) => {
  expect(svgFault('./cover.svg', drawing(inside))?.message).toBe(message);
});
