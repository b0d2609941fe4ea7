import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/check-content.ts';
import {
  contentFolder,
  essay,
  file,
  type Files,
  problemsIn,
  problemsInBody,
  threeTonnes,
  today,
  warningsInBody,
} from '../../support/content-folder.ts';

const number = 'By 2031 it falls.';
const stated = ['1:4', '  states "2031" with neither a citation nor a <Value>.'];

/** What is left of the notices of a site. */
async function noticesIn(changes: Files): Promise<string[]> {
  await using folder = await contentFolder(changes);
  const { notices } = await checkContent({ ...folder, today });
  return notices.map(({ file: where, rule }) => `${where} ${rule}`);
}

const source = (comment: string) =>
  `${comment}type: book\ntitle: Coal\nkind: scholarship\nauthor: [{ literal: Customs }]\n`;

describe('a waiver', () => {
  test('in a text takes back what its rule says of the block right behind it, and of no other', async () => {
    const waived = `{/* waive unsourced-numbers: our forecast */}\n\n${number}`;
    expect(await warningsInBody(waived)).toEqual([]);
    expect((await warningsInBody(`${waived}\n\n${number}`)).filter((line) => !line.startsWith(' '))).toEqual([
      '5:4',
    ]);
  });

  test('everywhere takes back what its rule says of the whole file', async () => {
    expect(
      await warningsInBody(`Coal.\n\n${number}\n\n{/* waive unsourced-numbers everywhere: all ours */}`),
    ).toEqual([]);
  });

  test('before a field is for the field', async () => {
    const idle = 'sources/idle-1999.yml';
    expect(await noticesIn({ [idle]: source('') })).toEqual([`content/${idle} unused-sources`]);
    expect(await noticesIn({ [idle]: source('# waive unused-sources: for the next essay\n') })).toEqual([]);
  });

  test('that waives nothing any more is reported', async () => {
    expect(await warningsInBody('{/* waive unsourced-numbers: our forecast */}\n\nCoal.')).toEqual([
      '1',
      '  waives unsourced-numbers, which finds nothing there.',
      '  Take it out, or put it right before what it is for.',
    ]);
  });

  test('without a reason waives nothing, and is refused', async () => {
    const body = `{/* waive unsourced-numbers: */}\n\n${number}`;
    expect(await problemsInBody(body)).toEqual([
      '1',
      '  waives unsourced-numbers and does not say why.',
      '  Write {/* waive RULE: the reason */} in a text, # waive RULE: the reason before a field.',
    ]);
    expect((await warningsInBody(body)).slice(0, 2)).toEqual(['3:4', stated[1]]);
  });

  test('of a rule that is none gets the nearest', async () => {
    const [, message, help] = await problemsInBody(`{/* waive unsourced-number: ours */}\n\n${number}`);
    expect([message, help?.endsWith('Did you mean "unsourced-numbers"?')]).toEqual([
      '  waives "unsourced-number", which is no rule.',
      true,
    ]);
  });

  test('of what would be wrong on the page is refused', async () => {
    const [, message] = await problemsIn({
      [threeTonnes]: essay(),
      'pages/about.mdx': file(
        { title: 'About', description: 'Who writes.', updated: '2026-01-10' },
        '{/* waive links: it will be there */}\n\n[Coal](/essays/coal/)',
      ),
    });
    expect(message).toBe('  waives links, which cannot be waived: the page would be wrong.');
  });

  test('of what a command mends, or of another waiver, is refused', async () => {
    const said = async (rule: string) => (await problemsInBody(`{/* waive ${rule}: later */}\n\nCoal.`))[1];
    expect(await said('unrecorded-versions')).toBe(
      '  waives unrecorded-versions, which cannot be waived: npm run ledger writes what is missing.',
    );
    expect(await said('idle-waivers')).toBe(
      '  waives idle-waivers, which cannot be waived: take out the waiver that is idle.',
    );
  });
});
