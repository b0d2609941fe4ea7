import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/editorial/check-content.ts';
import {
  bodyLine,
  contentFolder,
  essay,
  type Files,
  threeTonnes,
  today,
} from '../../../support/content-folder.ts';

const gazetteer = {
  'names/dandong.yml': 'preferred: Dandong\nkind: place\ndescription: A city with many peirs.\nsources: []\n',
};

/** What is said of the words of an essay with this body, lines counted from its first. */
async function said(body: string, changes: Files = {}, withSpelling = true): Promise<string[]> {
  await using folder = await contentFolder({ ...gazetteer, [threeTonnes]: essay({}, body), ...changes });
  const { warnings } = await checkContent({ ...folder, today, withSpelling });
  return warnings
    .filter(({ rule }) => rule === 'misspelt-words' || rule === 'idle-waivers')
    .map(({ file, line, column, field = '', message, hint = '' }) => {
      const place = file.endsWith('three-tonnes/index.mdx') ? `${line - bodyLine + 1}:${column ?? ''}` : file;
      return `${place} ${field} ${message}. ${hint.replace(/ ?A word that is right.*/, '')}`;
    });
}

test('a word that no dictionary has is told with its place and what it may be', async () => {
  expect(await said('## What we recieve\n\nIt was\nseperate.')).toEqual([
    '1:12  "recieve" is in no dictionary. Did you mean "receive", "relieve", "received"?',
    '4:1  "seperate" is in no dictionary. Did you mean "separate", "septate", "serrate"?',
  ]);
});

test('so are those of fields and of components, each once', async () => {
  const topic = { 'topics/trade.yml': 'title: Trade\ndescription: Ore.\nintroduction: Teh ore, teh Ore.\n' };
  const told = await said('<Aside title="Wieght">Ore.</Aside>', topic);
  expect(told.map((line) => line.split('. ')[0])).toEqual([
    '1:8 <Aside> title "Wieght" is in no dictionary',
    'content/topics/trade.yml introduction "Teh" is in no dictionary',
    'content/topics/trade.yml introduction "teh" is in no dictionary',
  ]);
});

test('names of the gazetteer and words that the house keeps are right; what is quoted, set in italics or linked is let be', async () => {
  const kept = { 'house-style.yml': 'words: [minisign]\n' };
  const body =
    'Dandong’s colour, by minisign: he said ‘teh ore’, in *Teh Tide*, <span lang="ko-Latn">Sinŭiju</span>, [here](/abuot/) or `teh`.';
  expect((await said(body, kept)).filter((line) => !line.includes('/abuot/'))).toEqual([]);
});

test('it is waived with a reason, and a waiver is not idle where words are not looked at', async () => {
  const waived = '{/* waive misspelt-words: as the sign has it */}\n\nIt says recieve.';
  expect(await said(waived)).toEqual([]);
  expect(await said(waived, {}, false)).toEqual([]);
  expect(await said('{/* waive misspelt-words: as the sign has it */}\n\nIt says receive.')).toEqual([
    '1:  waives misspelt-words, which finds nothing there. Take it out, or put it right before what it is for',
  ]);
});

test('without being asked the check looks at no word', async () => {
  expect(await said('We recieve.', {}, false)).toEqual([]);
});
