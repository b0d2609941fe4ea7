import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { letterRecord, NoLetter, readIncoming } from '../../../src/letters/letter-record.ts';
import { readSubmission } from '../../../src/letters/submission.ts';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { indexNames } from '../../../src/names/name-index.ts';
import { nameSchema } from '../../../src/schemas/name.ts';
import { readAddress, writeAddress } from '../../../src/search/client/address.ts';
import { parseQuery } from '../../../src/search/client/query.ts';
import { holds, typedWith } from '../../support/fuzz.ts';
import { nameFields } from '../../support/names.ts';

const typed = typedWith(
  ...[
    '\r\n',
    '\0',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\t',
    'Bcc: ',
    '<script>',
    '---\n',
    ': ',
    '#',
    '- ',
    '"',
    "'",
    '|',
    '>',
    '%00',
  ],
);

/** What no reader sees, or what would turn the direction of what follows. */
const invisible = /[\0\r\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

test('whatever is written in a letter, it is asked for again or kept as it is seen, and its record says the same', () =>
  holds(fc.record({ name: typed, message: typed, essay: typed }), (form) => {
    const read = readSubmission({ ...form, email: 'keeper@example.org' });
    if ('trapped' in read) throw new Error('nothing is in the trap');
    if ('refusal' in read) {
      for (const fault of Object.values(read.refusal.faults)) expect(fault).toMatch(/\. Please /);
      return;
    }
    const { submission } = read;
    expect(`${submission.name}${submission.message}`).not.toMatch(invisible);
    expect(submission.name).not.toContain('\n');
    const record = letterRecord(submission, '2026-03-01');
    expect(record).not.toContain('keeper@example.org');
    expect(parse(record)).toEqual({
      essay: submission.essay ?? '',
      from: submission.name,
      received: '2026-03-01',
      text: submission.message,
    });
  }));

test('whatever a file of letters holds, it is a letter, or a sentence says why it is none', () =>
  holds(
    fc.tuple(
      fc.oneof(
        typedWith('{', '}', '"name"', '"email":"a@b.org"', '"message":', ',', '[', 'null'),
        typedWith(
          'From: ',
          'a@b.org',
          '\n\n',
          'Content-Type: multipart/mixed; boundary=',
          '--x',
          '=?utf-8?Q?',
          '\r\n',
        ),
        typedWith('name=', '&email=a@b.org', '&message=', '%', '%E0%A4%A', '+'),
      ),
      fc.constantFrom('x.json', 'x.eml', 'x.txt'),
    ),
    async ([text, file]) => {
      const read = await readIncoming(text, file).catch((error: unknown) => error);
      if (read instanceof Error)
        expect([read.constructor, read.message]).toEqual([NoLetter, expect.any(String)]);
      else expect(read).toMatchObject({ submission: { email: expect.stringContaining('@') as string } });
    },
  ));

test('whatever an address asks of search, it is a question; and a question comes back from its address', () =>
  holds(
    fc.tuple(
      typedWith(
        '?',
        'q=',
        '&',
        'kind=',
        'sort=date',
        '%',
        '%F0%9F',
        '+',
        '=',
        '#',
        '__proto__=',
        'year=9999',
      ),
      typedWith('"', '“', '”', '-', '2017', 'who is ', 'list of ', '*', '(', '\\'),
    ),
    ([address, query]) => {
      const asked = readAddress(address);
      expect(typeof asked.query).toBe('string');
      for (const text of [asked.query, query]) {
        const { words, phrases } = parseQuery(text);
        for (const word of [...words, ...phrases.flat()]) expect(word).not.toBe('');
      }
      if (query.trim() === '' || !query.isWellFormed()) return;
      const question = { query: query.trim(), choice: { kind: query, year: '2026' }, byDate: true };
      expect(readAddress(writeAddress(question))).toEqual(question);
    },
  ));

test('whatever names are called and wherever they stand, each mention is a place in the text, and none overlaps', () =>
  holds(
    fc.tuple(
      fc.array(typedWith('Kim', ' ', '-', '’s', '김', '정은', '鸭绿', '江', '(', '.', '*', '\\b', '[', 'É'), {
        minLength: 1,
        maxLength: 4,
      }),
      typedWith('Kim', ' ', '-', '’s', '김', '정은', '鸭绿江', '(', '.', '*', '\n', 'É', 'e\u0301'),
    ),
    ([called, text]) => {
      // What the schema refuses is named by the check.
      const names = called.flatMap((preferred, number) => {
        const { data } = nameSchema.safeParse(nameFields({ preferred }));
        return data ? [{ ...data, id: `name-${number}` }] : [];
      });
      let from = 0;
      for (const { start, end } of findMentions(text, indexNames(names))) {
        expect(start >= from && end > start && end <= text.length).toBe(true);
        from = end;
      }
    },
  ));
