import { expect, test } from 'vitest';
import { lightRules } from '../../../src/figures/light-colours.ts';

test('rules of a drawing carry the colours of light paper, and nothing of the page', () => {
  const theme = [
    ':root { --ramp-ink: light-dark(#111, #eee); --ramp-data: light-dark(#123456, #abc); }',
    ':root { --text: var(--ramp-ink); --data-1: var(--ramp-data); --sans: var(--font-sans); }',
  ];
  const sheet = `/* A comment. */
    .drawing { inline-size: 100%; font-family: var(--sans); fill: var(--text); }
    @container figure (min-width: 500px) { .drawing { fill: red; } }
    .fill-1, .fill-2 { fill: var(--data-1); stroke-width: 2; }
    @media (forced-colors: active) { .fill-1 { fill: LinkText; } }
    .wide { display: none; }`;
  expect(lightRules([sheet], theme)).toBe(
    '.drawing{fill: #111}.fill-1, .fill-2{fill: #123456;stroke-width: 2}',
  );
});
