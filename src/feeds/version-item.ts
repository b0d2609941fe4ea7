import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { canonical, paths } from '../addresses/paths.ts';
import type { Essay } from '../catalogue/essays.ts';
import { changesOf, type EssayVersion } from '../catalogue/versions.ts';
import { versionReasons } from '../schemas/version.ts';
import { startOfDay } from '../text/dates.ts';
import { areShort, type ChangedBlock, type Changes, inNumbers, type Piece } from '../versions/changes.ts';
import type { FeedItem } from './feed.ts';

/** A version of an essay: why there is one, and what changed in words; where that is long, how much and where it is told. */
export async function versionItem(essay: Essay, one: EssayVersion): Promise<FeedItem> {
  const { day, title, authors, reason, note } = one.version;
  const label = versionReasons[reason];
  const changes = await changesOf(essay, one);
  const said = `${label}.${note === undefined ? '' : ` ${note}`}`;
  const place = `${canonical(paths.history(essay.slug))}#on-${day}`;
  return {
    // A version has no id but its address, whose last part never changes.
    guid: canonical(one.path),
    title: `${label}: ${title}`,
    link: canonical(one.path),
    summary: changes ? `${said} ${inNumbers(changes)}.` : said,
    body: toHtml([
      h('p', said),
      ...(changes ? [h('p', `${inNumbers(changes)}.`), ...(areShort(changes) ? told(changes) : [])] : []),
      h('p', h('a', { href: place }, 'To this change in the history of the essay')),
    ]),
    authors,
    categories: [label],
    published: startOfDay(day),
    updated: startOfDay(day),
    language: essay.data.language,
  };
}

const told = ({ sections }: Changes) =>
  sections.flatMap(({ heading, blocks }) => [...(heading ? [h('h2', heading)] : []), ...blocks.map(changed)]);

const changed = ({ isHeading, pieces }: ChangedBlock) => h(isHeading ? 'h2' : 'p', pieces.map(words));

function words({ kind, text }: Piece) {
  if (kind === 'same') return text;
  return kind === 'removed' ? h('del', text) : h('ins', text);
}
