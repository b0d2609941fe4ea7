import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { letterRecord, readIncoming } from '../../../src/letters/letter-record.ts';

const submission = { name: 'A. Keeper', email: 'keeper@example.org', message: 'I counted\n\nthree.' };

describe('what came in', () => {
  test('may be a file of the receiver', async () => {
    const text = JSON.stringify({ received: '2026-02-21T10:00:00Z', ...submission, essay: 'three-tonnes' });
    expect(await readIncoming(text, 'a.json')).toEqual({
      received: '2026-02-21',
      submission: { ...submission, essay: 'three-tonnes' },
    });
  });

  test('may be a form as it was sent', async () => {
    expect(await readIncoming(new URLSearchParams(submission).toString(), 'a.txt')).toEqual({ submission });
  });

  test('may be an e-mail, in any letters', async () => {
    const mail = [
      'From: =?utf-8?B?6rmA7LKg7IiY?= <keeper@example.org>',
      'Date: Sat, 21 Feb 2026 10:00:00 +0900',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '북한을 세었다.',
    ].join('\r\n');
    expect(await readIncoming(mail, 'a.eml')).toEqual({
      received: '2026-02-21',
      submission: { name: '김철수', email: 'keeper@example.org', message: '북한을 세었다.' },
    });
  });

  test('loses its tags, and the scripts between them whole', async () => {
    const message = '<p>I <b>counted</b></p><script>alert(1)</script><style>p{}</style> three';
    const { submission: read } = await readIncoming(JSON.stringify({ ...submission, message }), 'a.json');
    expect(read.message.replace(/\s+/g, ' ')).toBe('I counted three');
  });

  test.each([
    ['nothing but words', 'hello', 'a.txt', /^is no letter: Name is empty/],
    ['broken JSON', '{"name":', 'a.json', /^is not JSON with fields name, email and message$/],
    [
      'what a program sent',
      'name=a&email=b%40example.org&message=c&website=d',
      'a.txt',
      /^was sent by a program/,
    ],
  ])('is refused if it is %s', async (_, text, name, message) => {
    await expect(readIncoming(text, name)).rejects.toThrow(message);
  });
});

test('a record waits for its editor, and never holds an address', () => {
  const record = letterRecord({ ...submission, essay: 'three-tonnes' }, '2026-02-21');
  expect(parse(record)).toEqual({
    essay: 'three-tonnes',
    from: 'A. Keeper',
    received: '2026-02-21',
    text: 'I counted\n\nthree.',
  });
  expect(record).not.toContain('@');
});

test('a record has the words of the passage it answers, and says where they stand; other words as they were typed', () => {
  const link = 'https://example.org/essays/three-tonnes/#Pcoal';
  const wordsOf = (found: string) => (found === link ? 'Coal crossed the river.' : undefined);
  const record = (passage: string) =>
    letterRecord({ ...submission, essay: 'three-tonnes', passage }, '2026-02-21', wordsOf);
  expect(record(link)).toContain(`# It is about ${link}\n`);
  expect((parse(record(link)) as { passage: string }).passage).toBe('Coal crossed the river.');
  expect((parse(record('the bridge')) as { passage: string }).passage).toBe('the bridge');
});
