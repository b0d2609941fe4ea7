import { codeVersion } from '../cache/code-version.ts';
import { keptText } from '../cache/kept.ts';
import { href, paths } from '../addresses/paths.ts';
import { shortName } from '../evidence/short-name.ts';
import { resolver } from '../ledger/redirects.ts';
import { recordAt } from '../records/addresses.ts';
import { readRedirects } from '../records/read-redirects.ts';
import { versionBlocks } from '../versions/blocks.ts';
import { type Changes, changesBetween } from '../versions/changes.ts';
import { citedWords, type Now, versionHtml } from '../versions/version-html.ts';
import { readVersions, type Version } from '../versions/version-file.ts';
import { allEssays, type Essay } from './essays.ts';
import { type Correction, correctionsOf } from './notices.ts';
import { isOut } from './publication.ts';
import { allSources } from './sources.ts';

/** An essay as it stood at the end of a day, with what is known of that day. */
export interface EssayVersion {
  version: Version;
  path: string;
  /** Whether it is the essay as it stands. */
  isLatest: boolean;
  /** The corrections that were made that day. */
  corrections: Correction[];
  /** The version before it. */
  before: Version | undefined;
}

/** The versions of an essay, the last first. */
export async function versionsOf(essay: Essay): Promise<EssayVersion[]> {
  const corrections = await correctionsOf(essay);
  const versions = keptIn(essay).filter(({ day }) => isOut(day, import.meta.env.BUILD_DATE));
  return versions
    .map((version, index): EssayVersion => ({
      version,
      path: paths.version(essay.slug, version.day),
      isLatest: index === versions.length - 1,
      corrections: corrections.filter(({ data }) => data.mended === version.day),
      before: versions[index - 1],
    }))
    .reverse();
}

const keptIn = ({ slug }: Essay): Version[] =>
  readVersions(`${import.meta.env.CONTENT_DIR}/essays/${slug}`).versions;

/** What words of the past lead to now. */
async function now(): Promise<Now> {
  const resolve = resolver(readRedirects(import.meta.env.CONTENT_DIR).moved);
  const sources = new Map((await allSources()).map(({ path, data }) => [path, shortName(data)]));
  const essays = new Set((await allEssays()).map(({ path }) => path));
  return {
    sourceOf: (key) => {
      const path = resolve(paths.source(key));
      const name = sources.get(path);
      return name === undefined ? undefined : { name, href: href(path) };
    },
    // The place on the page may be gone, and what is no essay may be, too.
    linkTo: (url) => {
      if (/^https?:/.test(url)) return url;
      const path = url.startsWith('/') ? resolve(url.replace(/[#?].*/, '')) : '';
      return recordAt(path)?.kind === 'essays' && essays.has(path) ? href(path) : undefined;
    },
  };
}

let leads: ReturnType<typeof now> | undefined;

/** Asked for once: every version asks the same. */
const inHand = () => (import.meta.env.DEV ? now() : (leads ??= now()));

const kind = 'versions of essays';

/** What names and links in some words are now, so that what is kept of them is made anew when they change. */
const leadsIn = (texts: readonly string[], { sourceOf, linkTo }: Now) =>
  texts.flatMap((text) => [
    ...[...text.matchAll(/@([\w-]+)/g)].map(([, key = '']) => [key, sourceOf(key) ?? null]),
    ...[...text.matchAll(/\]\(([^)\s]+)/g)].map(([, url = '']) => [url, linkTo(url) ?? null]),
  ]);

/** The words of a version as HTML. */
export async function textOfVersion({ version: { text } }: EssayVersion): Promise<string> {
  const leading = await inHand();
  const inputs = [codeVersion('src/versions/version-html.ts'), text, leadsIn([text], leading)];
  return keptText(kind, inputs, () => versionHtml({ text }, leading));
}

/** What changed with a version; nothing with the first. */
export async function changesOf({ data }: Essay, { version, before }: EssayVersion) {
  if (!before) return undefined;
  const leading = await inHand();
  const inputs = [
    codeVersion('src/versions/changes.ts'),
    codeVersion('src/versions/version-html.ts'),
    [before, version, data.language],
    leadsIn([before.text, version.text], leading),
  ];
  const blocks = (of: Version) => versionBlocks(of, citedWords(leading));
  const changes = await keptText(kind, inputs, () =>
    JSON.stringify(changesBetween(blocks(before), blocks(version), data.language)),
  );
  return JSON.parse(changes) as Changes;
}

/** Every word of all versions of an essay, which share their fonts. */
export async function versionsText(essay: Essay): Promise<string> {
  const { sourceOf } = await inHand();
  const texts = keptIn(essay).map(({ title, standfirst, text }) => `${title} ${standfirst} ${text}`);
  const keys = new Set(texts.flatMap((text) => [...text.matchAll(/@([\w-]+)/g)].map(([, key = '']) => key)));
  return [...texts, ...[...keys].map((key) => sourceOf(key)?.name ?? '')].join('\n');
}
