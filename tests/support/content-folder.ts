import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { expect } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { formatProblem } from '../../src/reading/problem.ts';

/** Files by their path in the content folder; those under `../public/` go beside it. `null` leaves a file out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** The day every test takes for today. */
export const today = '2026-06-15';

/** The essay a site has unless a test says otherwise. */
export const threeTonnes = 'essays/three-tonnes/index.mdx';

/** A UUID that says which of several it is. */
export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A picture, as small as it can be. */
export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 840"><path d="M0 0h9v9z"/></svg>';

const record = (fields: object) => stringify(fields, { lineWidth: 0 });

/** The source of an essay with the given fields in place of the usual ones; `undefined` leaves a field out. */
export function essay(
  fields: Readonly<Record<string, unknown>> = {},
  body = 'Coal crossed the river.',
): string {
  return file(
    {
      id: uuid(1),
      title: 'Three Tonnes of Coal',
      standfirst: 'Three tonnes crossed, and nobody counted them.',
      thesis: 'Nobody counted the coal.',
      kind: 'analysis',
      authors: ['border-desk'],
      published: '2026-01-10',
      reviewDue: '2026-12-31',
      topics: ['trade'],
      cover: {
        src: './cover.svg',
        alt: 'A bridge over a river',
        caption: 'The bridge at Dandong.',
        credit: 'Buffer State',
        licence: 'CC BY 4.0',
      },
      ...fields,
    },
    body,
  );
}

/** An essay's body begins in this line, as long as no test adds or takes a line of front matter. */
export const bodyLine = 20;

/** The source of an MDX file. */
export const file = (fields: object, body: string) => `---\n${record(fields)}---\n${body}\n`;

const desk = (name: string) =>
  record({ name, kind: 'desk', beat: 'What crosses.', bio: 'Works from [published documents](/about/).' });

const topic = (title: string) =>
  record({ title, description: 'What it covers.', introduction: 'What the question is.' });

/** A file of this publication, as it stands. */
const ours = (name: string) => readFileSync(join('content', name), 'utf8');

/** A sound site, as small as it can be. */
const soundSite: Files = {
  // Of whose pages the site has one.
  'publication.yml': ours('publication.yml').replace(/^policies:\n(  .*\n)+/m, ''),
  'theme.css': ours('theme.css'),
  'mark.svg': drawing,
  [threeTonnes]: essay(),
  'authors/border-desk.yml': desk('The Border Desk'),
  'authors/sanctions-desk.yml': desk('The Sanctions Desk'),
  'topics/trade.yml': topic('Trade'),
  'topics/border.yml': topic('The border'),
  'series/managing-the-buffer.yml': record({
    title: 'Managing the Buffer',
    description: 'What joins the parts.',
    introduction: 'One argument.',
  }),
  'pages/about.mdx': file(
    { title: 'About', description: 'Who writes.', updated: '2026-01-10' },
    '## Who writes\n\nDesks.',
  ),
  '../public/favicon.svg': drawing,
};

/** A content folder on disk. `await using` removes it at the end of the test. */
export interface ContentFolder extends AsyncDisposable {
  root: string;
  contentDir: string;
  publicDir: string;
}

/** Write a sound site with some files changed, added or left out. Every essay gets a cover unless the test gives one. */
export async function contentFolder(changes: Files = {}): Promise<ContentFolder> {
  const root = await mkdtemp(join(tmpdir(), 'content-folder-'));
  const contentDir = join(root, 'content');
  const files = { ...soundSite, ...changes };
  const covers = Object.keys(files)
    .filter((path) => /^essays\/[^/]+\/index\.mdx$/.test(path) && files[path] !== null)
    .map((path) => [path.replace('index.mdx', 'cover.svg'), drawing]);
  for (const [path, source] of Object.entries({ ...Object.fromEntries(covers), ...files } as Files)) {
    if (source === null) continue;
    const target = join(contentDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, source);
  }
  const remove = () => rm(root, { recursive: true, force: true });
  return { root, contentDir, publicDir: join(root, 'public'), [Symbol.asyncDispose]: remove };
}

/** What a check of the folder prints, line by line; empty when the content is sound. */
export async function problemsIn(changes: Files): Promise<string[]> {
  await using folder = await contentFolder(changes);
  // Awaited here: the folder is removed as soon as the function ends.
  return await printedProblems(folder);
}

/** What a check of a folder prints, line by line, whoever asks: an editor for everything, or a build for errors alone. */
export async function printedProblems({ contentDir, publicDir }: ContentFolder): Promise<string[]> {
  const { problems } = await checkContent({ contentDir, publicDir, today });
  const alone = await checkContent({ contentDir, publicDir, today, errorsAlone: true });
  expect(alone.problems).toEqual(problems);
  return problems.flatMap((problem) => formatProblem(problem).split('\n'));
}

/** What a check prints about an essay with this body, each place as `line:column` of the body. */
export async function problemsInBody(body: string, changes: Files = {}): Promise<string[]> {
  const printed = await problemsIn({ [threeTonnes]: essay({}, body), ...changes });
  const place = /^content\/essays\/three-tonnes\/index\.mdx:(\d+)/;
  return printed.map((line) => line.replace(place, (_, number) => `${Number(number) - bodyLine + 1}`));
}

/** What a check warns of in an essay with this body, each place as `line:column` of the body. */
export async function warningsInBody(body: string, changes: Files = {}): Promise<string[]> {
  await using folder = await contentFolder({ [threeTonnes]: essay({}, body), ...changes });
  const { warnings } = await checkContent({ ...folder, today });
  return warnings
    .map((warning) => ({ ...warning, line: warning.line - bodyLine + 1 }))
    .flatMap((warning) => formatProblem(warning).split('\n'))
    .map((line) => line.replace('content/essays/three-tonnes/index.mdx:', ''));
}
