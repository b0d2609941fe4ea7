import { expect, test } from 'vitest';
import { essay, problemsIn, threeTonnes } from '../../support/content-folder.ts';

const coal = essay({}, '## What was left\n\nCoal crossed the river.');

test('questions by the address that answers are sound, and a site may do without', async () => {
  const questions =
    '/essays/three-tonnes/#what-was-left:\n  - What was left?\n/essays/three-tonnes/:\n  - Who counted?\n';
  expect(await problemsIn({ [threeTonnes]: coal, 'questions.yml': questions })).toEqual([]);
});

test('an address that leads nowhere, a heading that is not there and what is no question are refused with their lines', async () => {
  const questions = [
    '/essays/four-tonnes/: [Who counted?]',
    '/essays/three-tonnes/#what-was-lost: [What was lost?]',
    '/essays/three-tonnes/: [Nobody counted]',
  ];
  const problems = await problemsIn({ [threeTonnes]: coal, 'questions.yml': `${questions.join('\n')}\n` });
  expect(problems.filter((line) => !line.startsWith('  '))).toEqual(['content/questions.yml:3']);
  const links = await problemsIn({
    [threeTonnes]: coal,
    'questions.yml': `${questions.slice(0, 2).join('\n')}\n`,
  });
  expect(links).toMatchObject([
    'content/questions.yml:1',
    expect.stringContaining('"/essays/four-tonnes/" leads to no page of this site'),
    expect.stringContaining('/essays/three-tonnes/'),
    'content/questions.yml:2',
    expect.stringContaining('#what-was-lost'),
    expect.anything(),
  ]);
});
