import { randomUUID } from 'node:crypto';
import { stringify } from 'yaml';
import { publication } from '../../publication.ts';
import { slugFault, slugOf } from '../../records/slug.ts';
import { essayKinds } from '../../schemas/essay.ts';
import { isDay, type Recipe, today } from './recipe.ts';

/** Half a year on, when most essays are read again. */
function reviewDay(published: string): string {
  const day = new Date(`${published}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 182);
  return day.toISOString().slice(0, 10);
}

const cover =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 840"><rect width="1600" height="840" fill="#888"/></svg>\n';

const body = `What happened, and why it matters.

## The first thing it shows

A paragraph ends with its sources in one bracket, such as \`[@key, p. 3; @other]\`.

## The case against

The best objection, in the words of those who hold it.
`;

/** An essay: a draft with a cover to be replaced. */
export const essayRecipe: Recipe = {
  makes: 'essays/<slug>/ with index.mdx, a draft, and a cover to be replaced',
  questions: [
    { name: 'title', ask: 'What is it called?', needed: true },
    {
      name: 'standfirst',
      ask: 'What does it claim, in a sentence or two that could be wrong?',
      needed: true,
    },
    { name: 'thesis', ask: 'And in one line?', needed: true },
    { name: 'desk', ask: 'Who signs it?', needed: true, among: ({ ids }) => ids.authors },
    { name: 'topic', ask: 'What is it chiefly about?', needed: true, among: ({ ids }) => ids.topics },
    {
      name: 'kind',
      ask: 'What kind of work is it?',
      usual: () => 'analysis',
      among: () => Object.keys(essayKinds),
    },
    { name: 'published', ask: 'On which day does it appear?', usual: today, fault: isDay },
    {
      name: 'slug',
      ask: 'What is its address?',
      usual: ({ title = '' }) => slugOf(title) || undefined,
      fault: (slug) => slugFault(slug)?.message.replace(/^"[^"]*" /, ''),
    },
  ],
  make: ({ title, standfirst, thesis, desk, topic, kind, published = '', slug = '' }) => {
    const fields = {
      id: randomUUID(),
      title,
      standfirst,
      thesis,
      kind,
      authors: [desk],
      published,
      draft: true,
      reviewDue: reviewDay(published),
      topics: [topic],
      cover: {
        src: './cover.svg',
        alt: 'A plain grey field, which stands in for the cover',
        caption: 'To be drawn.',
        credit: publication.name,
        licence: publication.licence.name,
      },
    };
    return {
      target: `essays/${slug}`,
      text: { 'index.mdx': `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`, 'cover.svg': cover },
      next: 'Write it in index.mdx; npm run dev shows it, and "draft: true" keeps it from readers',
    };
  },
};
