import { invertedName } from '../evidence/person-name.ts';
import { render } from 'astro:content';
import type { SectionedFrontMatter } from '../names/essay-sections.ts';
import { findMentions } from '../names/find-mentions.ts';
import { type SectionMention, sectionMentions } from '../names/section-mentions.ts';
import { allEssays, type Essay } from './essays.ts';
import { nameIndex } from './names.ts';
import { allSources, type Source } from './sources.ts';

/** The sections of an essay that mention a name. */
export interface EssayMentions {
  essay: Essay;
  mentions: SectionMention[];
}

async function load(): Promise<Map<string, EssayMentions[]>> {
  const index = await nameIndex();
  const byName = new Map<string, EssayMentions[]>();
  for (const essay of await allEssays()) {
    const { nameSections = [] } = (await render(essay.entry)).remarkPluginFrontmatter as SectionedFrontMatter;
    const found = Map.groupBy(sectionMentions(nameSections, index), ({ name }) => name);
    for (const [name, mentions] of found)
      byName.set(name, [...(byName.get(name) ?? []), { essay, mentions }]);
  }
  return byName;
}

// Loaded once, when a page first asks: every essay is searched for every name in one go.
let all: ReturnType<typeof load> | undefined;

/** Where the essays that are shown mention a name, newest essay first, each section once. */
export const mentionsOf = async (id: string): Promise<EssayMentions[]> =>
  (await (all ??= load())).get(id) ?? [];

/** The ids of the names an essay mentions, in the order of the index. */
export async function namesIn({ slug }: Essay): Promise<string[]> {
  const byName = await (all ??= load());
  return [...byName].flatMap(([id, essays]) => (essays.some(({ essay }) => essay.slug === slug) ? [id] : []));
}

async function loadSources(): Promise<Map<string, Source[]>> {
  const index = await nameIndex();
  const byName = new Map<string, Source[]>();
  for (const source of await allSources()) {
    const found = new Set(
      namesOf(source).flatMap((text) => findMentions(text, index).map(({ name }) => name.id)),
    );
    for (const id of found) byName.set(id, [...(byName.get(id) ?? []), source]);
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
