import { codeVersion } from '../cache/code-version.ts';
import { contentHash } from '../cache/content-hash.ts';
import { keptText } from '../cache/kept.ts';
import { invertedName } from '../evidence/person-name.ts';
import { findMentions } from '../names/find-mentions.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type SectionMention, sectionMentions } from '../names/section-mentions.ts';
import type { Section } from '../prose/sections.ts';
import { allEssays, type Essay } from './essays.ts';
import { allNames, nameIndex } from './names.ts';
import { sectionsIn } from './sections.ts';
import { allSources, type Source } from './sources.ts';

/** The sections of an essay that mention a name. */
export interface EssayMentions {
  essay: Essay;
  mentions: SectionMention[];
}

async function load() {
  const index = await nameIndex();
  const names = contentHash(await allNames());
  const byName = new Map<string, EssayMentions[]>();
  for (const essay of await allEssays()) {
    const found = Map.groupBy(await keptMentions(await sectionsIn(essay), index, names), ({ name }) => name);
    for (const [name, mentions] of found) add(byName, name, { essay, mentions });
  }
  const bySlug = new Map<string, string[]>();
  for (const [name, essays] of byName) for (const { essay } of essays) add(bySlug, essay.slug, name);
  return { byName, bySlug };
}

/** To look for every name in an essay takes long; it is done again when the essay has changed, or a name. */
async function keptMentions(
  sections: readonly Section[],
  index: NameIndex,
  names: string,
): Promise<SectionMention[]> {
  const inputs = [codeVersion('src/names/section-mentions.ts'), names, sections];
  const found = await keptText('mentions of names', inputs, () =>
    JSON.stringify(sectionMentions(sections, index)),
  );
  return JSON.parse(found) as SectionMention[];
}

/** Lists grow in place: copied at each addition, they would make a large site wait for hours. */
function add<T>(lists: Map<string, T[]>, key: string, value: T) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

// Loaded once, when a page first asks: every essay is searched for every name in one go.
let all: ReturnType<typeof load> | undefined;

/** Where the essays that are shown mention a name, newest essay first, each section once. */
export const mentionsOf = async (id: string): Promise<EssayMentions[]> =>
  (await (all ??= load())).byName.get(id) ?? [];

/** The ids of the names an essay mentions, in the order of the index. */
export const namesIn = async ({ slug }: Essay): Promise<string[]> =>
  (await (all ??= load())).bySlug.get(slug) ?? [];

async function loadSources(): Promise<Map<string, Source[]>> {
  const index = await nameIndex();
  const byName = new Map<string, Source[]>();
  for (const source of await allSources()) {
    const found = new Set(
      namesOf(source).flatMap((text) => findMentions(text, index).map(({ name }) => name.id)),
    );
    for (const id of found) add(byName, id, source);
  }
  return byName;
}

/** The title of a source and those who wrote it, family names first and last, for authors write themselves both ways. */
const namesOf = ({ data: { title, author = [] } }: Source): string[] => [
  title,
  ...author.flatMap((name) =>
    'literal' in name
      ? [name.literal]
      : [`${name.family} ${name.given ?? ''}`, `${name.given ?? ''} ${name.family}`, invertedName(name)],
  ),
];

let allInSources: ReturnType<typeof loadSources> | undefined;

/** The sources whose title or authors name it, by key. */
export const sourcesNaming = async (id: string): Promise<Source[]> =>
  (await (allInSources ??= loadSources())).get(id) ?? [];
