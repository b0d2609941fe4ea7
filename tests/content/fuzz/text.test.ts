import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '../../../src/data/parse-csv.ts';
import { parseCitations } from '../../../src/evidence/citation-syntax.ts';
import { escapedSigns } from '../../../src/evidence/escaped-signs.ts';
import { readYaml } from '../../../src/reading/yaml-record.ts';
import { curlQuotes } from '../../../src/text/quotation-marks.ts';
import { holds, markdown, typedWith } from '../../support/fuzz.ts';

test('whatever is typed, citations lose no word and every fault has its place', () =>
  holds(markdown, (text) => {
    const { pieces, faults } = parseCitations(text, escapedSigns(text, text));
    let from = 0;
    for (const piece of pieces) {
      if (piece.type === 'text') from = text.indexOf(piece.value, from) + piece.value.length;
      else expect(piece.items.every(({ key }) => text.includes(key))).toBe(true);
      expect(from).toBeGreaterThanOrEqual(0);
    }
    for (const { offset, found } of faults) expect(text.startsWith(found, offset)).toBe(true);
  }));

test('whatever is typed, quotation marks are set one for one, and setting them twice changes nothing', () =>
  holds(typedWith("'", '"', "'s", "'80s", "'n'", '(', '[', ']', '—', '“', '’'), (text) => {
    const set = curlQuotes(text);
    expect(set).toHaveLength(text.length);
    expect(set).not.toMatch(/['"]/);
    expect(curlQuotes(set)).toBe(set);
    expect(set.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')).toBe(
      text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
    );
  }));

test('a table that a program wrote is read back cell for cell', () =>
  holds(
    fc.array(fc.tuple(...Array.from({ length: 3 }, () => typedWith('"', ',', ';', '\n', '\t', '|', '-0'))), {
      minLength: 1,
      maxLength: 6,
    }),
    (rows) => {
      const quoted = (cells: readonly string[]) =>
        cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
      const { records, faults } = parseCsv(['a,b,c', ...rows.map(quoted)].join('\n'));
      expect(faults).toEqual([]);
      expect(records.map(({ fields }) => fields)).toEqual(rows);
    },
  ));

test('whatever a table’s file holds, it is read or has faults with a line', () =>
  holds(typedWith('"', ',', ';', '\n', '\t', '|', '"",', '\r\n', '\ufeff'), (text) => {
    const { header, faults } = parseCsv(text);
    const lines = text.split(/\r\n?|\n/).length;
    expect(header.length > 0 || faults.length > 0).toBe(true);
    for (const { line } of faults) expect(line >= 1 && line <= lines).toBe(true);
  }));

test('whatever a record holds, its YAML is read or has faults with a line', () =>
  holds(
    typedWith(
      ': ',
      '\n',
      '- ',
      '  ',
      '"',
      "'",
      '#',
      ' #',
      '|',
      '>',
      '{',
      '}',
      '[',
      ']',
      '&a',
      '*a',
      '!',
      '%',
      '@',
      '? ',
      '---\n',
      'title: ',
    ),
    (text) => {
      const { fields, findings } = readYaml(text);
      expect(fields !== undefined || findings.length > 0).toBe(true);
      for (const { line, message } of findings) {
        expect(line >= 1 && line <= text.split('\n').length).toBe(true);
        expect(message).not.toMatch(/undefined|\bat .*:\d+:\d+/);
      }
    },
  ));
