import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { moveFocus } from '../../../../src/search/client/move-focus.ts';
import { TinyDocument, type TinyElement } from '../../../support/tiny-document.ts';

let document: TinyDocument;
let input: TinyElement;
let results: TinyElement;

/** A box with an input and as many results as named. */
function open(...names: string[]) {
  document = new TinyDocument();
  vi.stubGlobal('document', document);
  input = document.createElement('input');
  results = document.createElement('ol');
  for (const name of names) {
    const link = document.createElement('a');
    link.href = name;
    results.append(link);
  }
  input.focus();
}

beforeEach(() => open('first', 'second', 'third'));
afterEach(() => void vi.unstubAllGlobals());

/** Where the focus is after these keys, and whether the page was kept from acting on the last. */
function press(...keys: string[]): [place: string, taken: boolean] {
  const preventDefault = vi.fn();
  for (const key of keys) {
    preventDefault.mockClear();
    moveFocus({ key, preventDefault } as never, input as never, results as never);
  }
  const { activeElement } = document;
  return [
    activeElement === input ? 'input' : String(activeElement?.node.properties['href']),
    preventDefault.mock.calls.length > 0,
  ];
}

describe('from the input', () => {
  test.each([
    ['the down arrow goes to the first result', ['ArrowDown'], ['first', true]],
    ['twice goes to the second', ['ArrowDown', 'ArrowDown'], ['second', true]],
    ['Home stays, and moves the cursor', ['Home'], ['input', false]],
    ['End stays, and moves the cursor', ['End'], ['input', false]],
    ['a letter is typed', ['a'], ['input', false]],
  ])('%s', (_, keys, expected) => {
    expect(press(...keys)).toEqual(expected);
  });
});

describe('among the results', () => {
  beforeEach(() => void press('ArrowDown', 'ArrowDown'));

  test.each([
    ['the up arrow goes back one', ['ArrowUp'], ['first', true]],
    ['the up arrow on the first goes back to the input', ['ArrowUp', 'ArrowUp'], ['input', true]],
    ['the down arrow stops at the last', ['ArrowDown', 'ArrowDown', 'ArrowDown'], ['third', true]],
    ['Home goes to the first', ['Home'], ['first', true]],
    ['End goes to the last', ['End'], ['third', true]],
    ['Enter is the browser’s', ['Enter'], ['second', false]],
    ['Tab is the browser’s', ['Tab'], ['second', false]],
  ])('%s', (_, keys, expected) => {
    expect(press(...keys)).toEqual(expected);
  });
});

test('without results no key does anything', () => {
  open();
  expect(['ArrowDown', 'ArrowUp', 'End'].map((key) => press(key))).toEqual(Array(3).fill(['input', false]));
});

test('elsewhere in the box, on the button, arrows do nothing', () => {
  const button = document.createElement('button');
  button.setAttribute('href', 'button');
  button.focus();
  expect(press('ArrowDown')).toEqual(['button', false]);
});
