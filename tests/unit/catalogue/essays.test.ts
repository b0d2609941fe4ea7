import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Essay } from '../../../src/catalogue/essays.ts';
import { catalogueOf, trade } from '../../support/catalogue.ts';

afterEach(() => vi.unstubAllEnvs());

const slugs = (essays: readonly Essay[]) => essays.map(({ slug }) => slug);

const inHand = {
  out: { published: '2026-06-15' },
  tomorrow: { published: '2026-06-16' },
  unfinished: { published: '2026-01-01', draft: true },
};

describe('the essays of a build', () => {
  test('are those that are public today', async () => {
    const { allEssays } = await catalogueOf({ essays: inHand });
    expect(slugs(await allEssays())).toEqual(['out']);
  });

  test('are all of them where editors look at work in hand, each with its state', async () => {
    const { allEssays } = await catalogueOf({ essays: inHand, preview: true });
    expect((await allEssays()).map(({ slug, state }) => [slug, state])).toEqual([
      ['tomorrow', 'scheduled'],
      ['out', 'public'],
      ['unfinished', 'draft'],
    ]);
  });

  test('cannot be had by name while they are not out', async () => {
    const { essayBySlug } = await catalogueOf({ essays: inHand });
    const [out, tomorrow] = await Promise.all([essayBySlug('out'), essayBySlug('tomorrow')]);
    expect([out?.path, tomorrow]).toEqual(['/essays/out/', undefined]);
  });

  test('stand under their years, the newest first', async () => {
    const { essaysByYear } = await catalogueOf({
      essays: {
        a: { published: '2024-12-31' },
        b: { published: '2026-01-01' },
        c: { published: '2024-02-01' },
      },
    });
    expect((await essaysByYear()).map(([year, essays]) => [year, slugs(essays)])).toEqual([
      ['2026', ['b']],
      ['2024', ['a', 'c']],
    ]);
  });
});

describe('essays by topic and by hand', () => {
  const site = {
    topics: ['trade', 'border'],
    authors: ['border-desk', 'archive-desk'],
    essays: {
      coal: { published: '2026-03-03', topics: ['trade'], authors: ['border-desk'] },
      bridges: {
        published: '2026-03-02',
        topics: ['border', 'trade'],
        authors: ['archive-desk', 'border-desk'],
      },
      treaty: { published: '2026-03-01', topics: ['border'], authors: ['archive-desk'] },
    },
  };

  test('a topic lists every essay filed under it, in whatever place', async () => {
    const { essaysOnTopic } = await catalogueOf(site);
    expect(slugs(await essaysOnTopic('trade'))).toEqual(['coal', 'bridges']);
  });

  test('a desk lists what it signed alone and with others', async () => {
    const { essaysByAuthor } = await catalogueOf(site);
    expect(slugs(await essaysByAuthor('archive-desk'))).toEqual(['bridges', 'treaty']);
  });

  test('topics and hands stand in the order the essay names them', async () => {
    const { essayBySlug } = await catalogueOf(site);
    const bridges = await essayBySlug('bridges');
    expect([bridges?.topics.map(({ id }) => id), bridges?.authors.map(({ id }) => id)]).toEqual([
      ['border', 'trade'],
      ['archive-desk', 'border-desk'],
    ]);
  });

  test('more by the same hands is neither the essay itself nor one recommended already', async () => {
    const { essayBySlug, moreByAuthors } = await catalogueOf(site);
    const bridges = (await essayBySlug('bridges')) as Essay;
    expect(slugs(await moreByAuthors(bridges, []))).toEqual(['coal', 'treaty']);
    expect(slugs(await moreByAuthors(bridges, ['coal']))).toEqual(['treaty']);
    expect(slugs(await moreByAuthors(bridges, [], 1))).toEqual(['coal']);
  });
});

test('a recommendation of an essay that is not out waits until it is', async () => {
  const related = [
    { essay: 'tomorrow', reason: 'It goes on.' },
    { essay: 'before', reason: 'It began there.' },
  ];
  const essays = {
    ...inHand,
    out: { published: '2026-06-15', related },
    before: { published: '2026-01-01' },
  };
  const reasons = async (today: string) => {
    const { essayBySlug, relatedTo } = await catalogueOf({ essays, today });
    return (await relatedTo((await essayBySlug('out')) as Essay)).map(({ reason }) => reason);
  };
  expect([await reasons('2026-06-15'), await reasons('2026-06-16')]).toEqual([
    ['It began there.'],
    ['It goes on.', 'It began there.'],
  ]);
});

test('an essay was last changed on the day it says, or else the day it appeared', async () => {
  const { essayBySlug, lastModified } = await catalogueOf({
    essays: {
      kept: { published: '2026-01-10' },
      revised: { published: '2026-01-10', updated: '2026-02-01' },
    },
  });
  const days = ['kept', 'revised'].map(async (slug) => lastModified((await essayBySlug(slug)) as Essay));
  expect(await Promise.all(days)).toEqual(['2026-01-10', '2026-02-01']);
});

test('the reading order of a topic is its own, without essays that are not out', async () => {
  const { readingOrder } = await catalogueOf({
    essays: { ...inHand, before: { published: '2026-01-01' } },
  });
  const reading = ['tomorrow', 'before', 'out'].map((id) => ({
    essay: { collection: 'essays', id },
    why: `It is ${id}.`,
  }));
  const order = await readingOrder({ ...trade, reading });
  expect(order.map(({ essay, why }) => [essay.slug, why])).toEqual([
    ['before', 'It is before.'],
    ['out', 'It is out.'],
  ]);
});

test('an essay was last changed when it was last corrected, and is retracted from the day it was withdrawn', async () => {
  const { allEssays } = await catalogueOf({
    essays: { coal: { published: '2026-03-01', updated: '2026-03-02' }, iron: { published: '2026-03-01' } },
    corrections: {
      'a-coal': { essay: 'coal', kind: 'correction', mended: '2026-03-04' },
      'b-iron': { essay: 'iron', kind: 'retraction', mended: '2026-03-03' },
      'c-iron': { essay: 'iron', kind: 'clarification', mended: '2026-03-02' },
    },
  });
  expect((await allEssays()).map(({ slug, data, retracted }) => [slug, data.updated, retracted])).toEqual([
    ['coal', '2026-03-04', undefined],
    ['iron', '2026-03-03', '2026-03-03'],
  ]);
});
