import { expect, test } from 'vitest';
import { paintFrom } from '../../../src/figures/drawing-attributes.ts';

const paint = paintFrom(
  '.drawing{fill: #111}.drawing text{stroke: #fff}.stroke-1, .stroke-2{fill: none;stroke: #00f}.stroke-2{stroke: #f00}.axis.strong{stroke-width: 2}',
);

test('an element is painted by every rule that names one of its classes, the last of which decides', () => {
  expect(paint('stroke-1')).toEqual({ fill: 'none', stroke: '#00f' });
  expect(paint('stroke-2')).toEqual({ fill: 'none', stroke: '#f00' });
  expect(paint('drawing')).toEqual({ fill: '#111' });
});

test('a rule for two classes needs both', () => {
  expect(paint('axis strong')).toEqual({ 'stroke-width': '2' });
  expect(paint('strong')).toEqual({});
});

test('words are painted by the rules for words', () => {
  expect(paint('', 'text')).toEqual({ stroke: '#fff' });
});
