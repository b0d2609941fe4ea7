import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsIn } from '../../support/content-folder.ts';

const publication = (policies: string) =>
  `${readFileSync('content/publication.yml', 'utf8').replace(/^policies:\n(  .*\n)+/m, '')}${policies}`;

test('statements of policy are at places that are there', async () => {
  const sound = 'policies:\n  masthead: /authors/\n  ownershipFundingInfo: /about/#who-writes\n';
  expect(await problemsIn({ 'publication.yml': publication(sound) })).toEqual([]);
});

test('one that leads nowhere is named, with the nearest place', async () => {
  const line = publication('').split('\n').length + 1;
  expect(await problemsIn({ 'publication.yml': publication('policies:\n  masthead: /author/\n') })).toEqual([
    `content/publication.yml:${line}`,
    '  policies.masthead: "/author/" leads to no page of this site.',
    '  Did you mean "/authors/"?',
  ]);
});
