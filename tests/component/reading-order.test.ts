import { expect, test } from 'vitest';
import '../support/example-site.ts';
import ReadingOrder from '../../src/components/listing/ReadingOrder.astro';
import { essay } from '../support/catalogue.ts';
import { drawn, texts } from '../support/components.ts';
import { attributes } from '../support/html.ts';

test('a reading order is numbered links, each with what the essay adds', async () => {
  const reading = [
    { essay: essay('coal', { title: 'Coal' }), why: 'It counts the coal.' },
    { essay: essay('iron', { title: 'Iron' }), why: 'It weighs the iron.' },
  ];
  const page = await drawn(ReadingOrder, { props: { reading } });
  expect(texts('ol > li', page)).toEqual(['1 Coal It counts the coal.', '2 Iron It weighs the iron.']);
  expect(attributes('a', 'href', page)).toEqual(['/essays/coal/', '/essays/iron/']);
});
