import { parseMdx } from '../markdown/parse-mdx.ts';
import { essaySections } from '../names/essay-sections.ts';
import { type SectionMention, sectionMentions } from '../names/section-mentions.ts';
import { allEssays, type Essay } from './essays.ts';
import { nameIndex } from './names.ts';

/** The sections of an essay that mention a name. */
export interface EssayMentions {
  essay: Essay;
  mentions: SectionMention[];
}

async function load(): Promise<Map<string, EssayMentions[]>> {
  const index = await nameIndex();
  const byName = new Map<string, EssayMentions[]>();
  for (const essay of await allEssays()) {
    const found = sectionMentions(essaySections(parseMdx(essay.entry.body ?? '')), index);
    for (const [name, mentions] of Map.groupBy(found, (mention) => mention.name)) {
      byName.set(name, [...(byName.get(name) ?? []), { essay, mentions }]);
    }
  }
  return byName;
}

// Loaded once, when a page first asks: every essay is read for every name in one go.
let all: ReturnType<typeof load> | undefined;

/** Where the essays that are shown mention a name, newest essay first, each section once. */
export const mentionsOf = async (id: string): Promise<EssayMentions[]> =>
  (await (all ??= load())).get(id) ?? [];
