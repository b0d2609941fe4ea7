import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { spellingFaults } from '../../src/names/house-spelling.ts';
import { indexNames, type NameIndex } from '../../src/names/name-index.ts';
import { readNames } from '../../src/records/read-names.ts';
import { seeded, TextMaker } from './synthetic-text.ts';

/*
 * A content folder as large as one likes: the records of the real one, and essays made up from its words. The same number
 * gives the same folder, to the byte.
 */

const sections = 8;
const paragraphs = 3;
const wordsPerParagraph = 78;

/**
 * Fill a folder with the real records and so many made-up essays, each with eight sections, notes, citations, names, a
 * table, a figure and a cover of its own: some 1,900 words.
 */
export async function syntheticContent(real: string, folder: string, essays: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(real, folder, { recursive: true });
  // Addresses of what is made up were never published.
  // Ids of paragraphs come from the ledger, and what has become of old ones says so.
  for (const name of ['ledger', 'redirects.yml']) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  const ids = async (kind: string) =>
    (await readdir(join(real, kind)))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => name.slice(0, -4));
  const slugs = await readdir(join(real, 'essays'));
  const texts = slugs.map((slug) => readFile(join(real, 'essays', slug, 'index.mdx'), 'utf8'));
  const written = (await Promise.all(texts)).join('\n');
  const words = wordsOf(written);
  const text = new TextMaker(words, 1961);
  const names = indexNames(readNames(real));
  const maker: Maker = {
    below: (limit) => text.below(limit),
    words: (count) => inHouseSpelling(text.words(count), names),
  };
  const records = {
    sources: await ids('sources'),
    names: await ids('names'),
    topics: await ids('topics'),
    authors: await ids('authors'),
    figures: written.match(/<BarChart [^>]*\/>/g) ?? [],
  };
  for (let number = 0; number < essays; number += 1) {
    const home = join(folder, 'essays', `made-up-${number}`);
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'cover.svg'), cover(number));
    await writeFile(join(home, 'index.mdx'), essay(number, maker, records));
  }
}

/** The running words of MDX: letters alone, so that nothing in a made-up text means anything but itself. */
const wordsOf = (mdx: string): string =>
  mdx
    .replace(/^---[^]*?^---/gm, ' ')
    .replace(/<[^>]*>|\[[^\]]*\]|\{[^}]*\}/g, ' ')
    .split(/\s+/)
    .filter((word) => /^\p{Script=Latin}{2,}$/u.test(word))
    .join(' ');

function cover(number: number): string {
  const random = seeded(number + 1);
  const bars = Array.from({ length: 60 }, (_, place) => {
    const height = Math.round(random() * 600);
    return `<rect x="${place * 26 + 20}" y="${800 - height}" width="18" height="${height}" fill="#7a5230"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 840"><rect width="1600" height="840" fill="#f6f0e4"/>${bars.join('')}</svg>\n`;
}

type Maker = Pick<TextMaker, 'below' | 'words'>;

/** Words that fall together by chance may spell a name as the house does not: “Panel of”, and “experts”. */
export const inHouseSpelling = (words: string, names: NameIndex): string =>
  spellingFaults(words, names)
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, written, preferred }) =>
        text.slice(0, start) + preferred + text.slice(start + written.length),
      words,
    );

interface Records {
  sources: string[];
  names: string[];
  topics: string[];
  authors: string[];
  /** Tags of charts, as they stand in the real essays. */
  figures: string[];
}

function essay(number: number, maker: Maker, records: Records): string {
  const pick = (list: readonly string[]) => list[maker.below(list.length)] ?? '';
  const sentence = (count: number) => capital(`${maker.words(count)}.`);
  const paragraph = () =>
    `${sentence(wordsPerParagraph / 2)}[@${pick(records.sources)}] ${sentence(wordsPerParagraph / 2)}`;
  const parts = Array.from({ length: sections }, (_, place) =>
    [
      `## ${capital(maker.words(4))} ${place + 1}`,
      ...Array.from({ length: paragraphs }, paragraph),
      ...(place === 0 ? [`${sentence(12)}[^note]`] : []),
      ...(place === 1 ? [table(maker)] : []),
      ...(place === 2 ? [pick(records.figures)] : []),
      ...(place === 3
        ? [`<Name id="${pick(records.names)}">${maker.words(1)}</Name> ${maker.words(8)}.`]
        : []),
    ].join('\n\n'),
  );
  const day = new Date(Date.UTC(2016, 0, 1 + (number % 3_600))).toISOString().slice(0, 10);
  const fields = {
    id: `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`,
    title: capital(maker.words(5)),
    standfirst: sentence(24),
    thesis: sentence(14),
    kind: 'analysis',
    authors: [pick(records.authors)],
    published: day,
    reviewDue: '2030-12-31',
    topics: [pick(records.topics)],
    cover: {
      src: './cover.svg',
      alt: sentence(9),
      caption: sentence(9),
      credit: 'Made up',
      licence: 'CC0',
    },
  };
  return `---\n${stringify(fields)}---\n\n${paragraph()}\n\n${parts.join('\n\n')}\n\n[^note]: ${sentence(16)}\n`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const table = (maker: Maker): string =>
  [
    '| Place | What of it |',
    '| --- | --- |',
    ...Array.from({ length: 4 }, () => `| ${maker.words(2)} | ${maker.words(3)} |`),
  ].join('\n');
