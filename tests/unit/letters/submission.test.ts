import { describe, expect, test } from 'vitest';
import { readSubmission } from '../../../src/letters/submission.ts';

const sound = { name: 'A. Keeper', email: 'keeper@example.org', message: 'I counted three.' };

describe('a letter', () => {
  test('is taken with its essay, and without what nobody asked for', () => {
    expect(readSubmission({ ...sound, essay: 'three-tonnes', admin: 'yes' })).toEqual({
      submission: { ...sound, essay: 'three-tonnes' },
    });
  });

  test('carries what it is about, on one line, and may do without it', () => {
    const passage = 'https://example.org/essays/three-tonnes/#Pcoal';
    expect(readSubmission({ ...sound, passage: ` ${passage}\r\n` })).toEqual({
      submission: { ...sound, passage },
    });
    expect(readSubmission({ ...sound, passage: ' ' })).toEqual({ submission: sound });
  });

  test('keeps what it is about when something else is missing', () => {
    const read = readSubmission({ ...sound, email: '', passage: 'Coal crossed' });
    expect('refusal' in read && read.refusal.kept.passage).toBe('Coal crossed');
  });

  test('in Korean, Arabic or with tags is kept as it was written', () => {
    const message = 'مرحبا\n북한 <script>alert(1)</script>';
    expect(readSubmission({ ...sound, message })).toEqual({ submission: { ...sound, message } });
  });

  test('loses what no reader sees: NUL, overrides of direction, a second line in a name', () => {
    expect(
      readSubmission({
        name: 'A\r\nBcc: all@example.org',
        email: ' keeper@example.org ',
        message: 'a\u0000b\u202ec\r\nd\n\n',
      }),
    ).toEqual({
      submission: { name: 'A Bcc: all@example.org', email: 'keeper@example.org', message: 'abc\nd' },
    });
  });

  test('with nothing in it comes back with a sentence for each field', () => {
    expect(readSubmission({ name: ' ', message: '\u200e' })).toEqual({
      refusal: {
        faults: {
          name: 'Name is empty. Please fill it in.',
          email: 'E-mail is empty. Please fill it in.',
          message: 'Message is empty. Please fill it in.',
        },
        kept: { name: '', email: '', message: '' },
      },
    });
  });

  test.each([
    ['an address that is none', { email: 'keeper' }, 'E-mail is not an address such as name@example.org.'],
    ['a file in place of a name', { name: new Blob(['x']) }, 'Name is empty. Please fill it in.'],
    [
      'a passage that is no passage',
      { passage: 'x'.repeat(501) },
      'Passage, figure or source (optional) is longer than 500 characters. Please shorten it.',
    ],
    [
      'ten megabytes',
      { message: 'x'.repeat(10_000_000) },
      'Message is longer than 10,000 characters. Please shorten it.',
    ],
  ])('with %s is told so, and keeps the rest', (_, change, fault) => {
    const read = readSubmission({ ...sound, ...change });
    expect('refusal' in read && Object.values(read.refusal.faults)).toEqual([fault]);
  });

  test('from a program that fills in every field is dropped', () => {
    expect(readSubmission({ ...sound, website: 'https://example.org' })).toEqual({ trapped: true });
  });

  test('never names an essay by a path', () => {
    expect(readSubmission({ ...sound, essay: '../../etc/passwd' })).toEqual({ submission: sound });
  });
});
