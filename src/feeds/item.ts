import { canonical } from '../addresses/paths.ts';
import { type Essay, lastModified } from '../catalogue/essays.ts';
import type { Correction, Letter } from '../catalogue/notices.ts';
import { socialCard } from '../head/social-card.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { publication } from '../publication.ts';
import { correctionKinds } from '../schemas/correction.ts';
import { startOfDay } from '../text/dates.ts';
import type { Entry } from './channel.ts';
import { feedBody } from './feed-body.ts';
import type { FeedItem } from './feed.ts';
import { readerHtml } from './reader-html.ts';
import { versionItem } from './version-item.ts';

/** The guid of an essay: its permanent id as a URN (RFC 9562). */
export const guidOf = (id: string): string => `urn:uuid:${id.toLowerCase()}`;

const made = new Map<string, Promise<FeedItem>>();

/** An item, written out once: an essay stands in the feed of the site and in those of its topics, series and desks. */
export function toItem(entry: Entry): Promise<FeedItem> {
  const path = pathOf(entry);
  const item = made.get(path) ?? make(entry);
  made.set(path, item);
  return item;
}

function pathOf(entry: Entry): string {
  if (entry.kind === 'essay') return entry.essay.path;
  if (entry.kind === 'version') return entry.version.path;
  return entry.kind === 'correction' ? entry.correction.path : entry.letter.path;
}

function make(entry: Entry): Promise<FeedItem> {
  if (entry.kind === 'essay') return essayItem(entry.essay);
  if (entry.kind === 'version') return versionItem(entry.essay, entry.version);
  return entry.kind === 'correction' ? correctionItem(entry.correction) : letterItem(entry.letter);
}

async function essayItem(essay: Essay): Promise<FeedItem> {
  const { data, authors, topics, path, retracted } = essay;
  return {
    guid: guidOf(data.id),
    title: retracted ? `Retracted: ${data.title}` : data.title,
    link: canonical(path),
    summary: data.standfirst,
    body: await feedBody(essay),
    authors: authors.map(({ name }) => name),
    categories: topics.map(({ title }) => title),
    published: startOfDay(data.published),
    updated: startOfDay(lastModified(essay)),
    language: data.language,
    image: await socialCard(data.cover),
  };
}

async function correctionItem({ path, data, essay, place }: Correction): Promise<FeedItem> {
  const kind = correctionKinds[data.kind];
  const html = `<h2>What was wrong</h2>${await renderMarkdown(data.was)}<h2>What is right</h2>${await renderMarkdown(data.now)}<p><a href="${canonical(place)}">To the passage</a></p>`;
  return {
    // Records about essays have no id but their address, whose last part never changes.
    guid: canonical(path),
    title: `${kind}: ${essay.data.title}`,
    link: canonical(path),
    summary: `${kind} to ‘${essay.data.title}’`,
    body: readerHtml(html, canonical(path)),
    authors: [publication.name],
    categories: [kind],
    published: startOfDay(data.mended),
    updated: startOfDay(data.mended),
    language: publication.language,
  };
}

async function letterItem({ path, data, essay, place }: Letter): Promise<FeedItem> {
  const { answer } = data;
  const html = `${await renderMarkdown(data.text)}${answer ? `<h2>The answer</h2>${await renderMarkdown(answer.text)}` : ''}<p><a href="${canonical(place)}">To the passage</a></p>`;
  return {
    guid: canonical(path),
    title: `${data.from}: on ‘${essay.data.title}’`,
    link: canonical(path),
    summary: `A letter on ‘${essay.data.title}’`,
    body: readerHtml(html, canonical(path)),
    authors: [data.from],
    categories: [],
    published: startOfDay(data.published),
    updated: startOfDay(answer?.date ?? data.published),
    language: publication.language,
  };
}
