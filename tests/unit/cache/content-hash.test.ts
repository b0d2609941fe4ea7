import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../src/cache/content-hash.ts';

const tonnes = { kind: 'coal', tonnes: 3, day: new Date('2026-01-10'), ports: ['Nampo', 'Dandong'] };

describe('the hash of plain data', () => {
  test('is the same for the same data, whatever the order of its fields, and without those that hold nothing', () => {
    const again = { ports: ['Nampo', 'Dandong'], day: new Date('2026-01-10'), tonnes: 3, kind: 'coal' };
    expect(contentHash({ ...again, note: undefined })).toBe(contentHash(tonnes));
  });

  test.each([
    ['a number that is a text', { ...tonnes, tonnes: '3' }],
    ['another number', { ...tonnes, tonnes: 4 }],
    ['another day', { ...tonnes, day: new Date('2026-01-11') }],
    ['a day as text', { ...tonnes, day: '2026-01-10' }],
    ['another order of a list', { ...tonnes, ports: ['Dandong', 'Nampo'] }],
    ['a list in a list', { ...tonnes, ports: [['Nampo'], 'Dandong'] }],
    ['a set in place of a list', { ...tonnes, ports: new Set(tonnes.ports) }],
    ['a field more', { ...tonnes, note: null }],
    ['a field of another name', { ...tonnes, tonnes: undefined, tons: 3 }],
  ])('is another for %s', (_, other) => {
    expect(contentHash(other)).not.toBe(contentHash(tonnes));
  });

  test('sees into maps and sets', () => {
    const of = (tons: number) => contentHash(new Map([['coal', new Set([{ tons }])]]));
    expect(of(3)).toBe(of(3));
    expect(of(3)).not.toBe(of(4));
  });

  test('knows a picture by its address, though it carries a function', () => {
    const picture = (src: string) =>
      Object.assign(() => undefined, { src, width: 16, height: 9, format: 'svg' });
    expect(contentHash({ cover: picture('/a.1.svg') })).toBe(contentHash({ cover: picture('/a.1.svg') }));
    expect(contentHash({ cover: picture('/a.1.svg') })).not.toBe(contentHash({ cover: picture('/a.2.svg') }));
  });

  test('is refused where nobody could say whether something has changed, and says which field that is', () => {
    expect(() => contentHash({ source: { count: () => 3 } })).toThrow('source: count: a function is no data');
    expect(() => contentHash({ page: new URL('https://example.org') })).toThrow(
      'page: a URL is no plain data',
    );
  });
});
