import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { essayTexts } from '../support/essay-texts.ts';

const essays = essayTexts();

const records = (folder: string) =>
  readdirSync(`content/${folder}`).map((file) => ({
    ...(parse(readFileSync(`content/${folder}/${file}`, 'utf8')) as Record<string, unknown>),
    id: file.replace(/\.yml$/, ''),
  }));

interface ReadTopic {
  id: string;
  introduction: string;
  reading?: { essay: string; why: string }[];
}

const topics = records('topics') as unknown as ReadTopic[];

describe.each(topics.map((topic) => [topic.id, topic] as const))('the topic %s', (id, topic) => {
  test('has a paragraph of its own that asks a question and says what to watch', () => {
    expect(topic.introduction.trim().split(/\s+/).length).toBeGreaterThanOrEqual(80);
    expect(topic.introduction).toMatch(/The question is/);
    expect(topic.introduction).toMatch(/Watch /);
  });

  test('has a place for each of its essays in its reading order', () => {
    const filed = essays.filter(({ fields }) => fields.topics.includes(id)).map(({ slug }) => slug);
    expect((topic.reading ?? []).map(({ essay }) => essay).sort()).toEqual(filed.sort());
  });
});

test('no two topics say the same of an essay', () => {
  const reasons = topics.flatMap(({ reading = [] }) => reading.map(({ why }) => why));
  expect(reasons.filter((why, index) => reasons.indexOf(why) !== index)).toEqual([]);
});

test('the series Managing the Buffer has an introduction, seven parts that are out, and none announced', () => {
  const [series] = records('series') as unknown as { introduction: string; planned?: unknown }[];
  const parts = essays.flatMap(({ slug, fields }) => (fields.series ? [[fields.series.part, slug]] : []));
  expect(series?.introduction.trim().split(/\n\n+/)).toHaveLength(2);
  expect(series?.planned).toBeUndefined();
  expect(parts.sort()).toEqual([
    [1, 'managing-the-buffer'],
    [2, 'buffer-state'],
    [3, 'strategic-discomfort'],
    [4, 'influence-without-control'],
    [5, 'calibrated-enforcement'],
    [6, 'managing-escalation'],
    [7, 'limits-of-responsibility'],
  ]);
});

test('the explainer for newcomers leads to every other essay', () => {
  const explainer = essays.find(({ slug }) => slug === 'five-minutes')?.source ?? '';
  const others = essays.filter(({ slug }) => slug !== 'five-minutes');
  const linked = (slug: string) => explainer.includes(`](/essays/${slug}/)`);
  expect(others.filter(({ slug }) => !linked(slug)).map(({ slug }) => slug)).toEqual([]);
});
