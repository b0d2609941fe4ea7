import { render } from 'astro:content';
import { passagesBySource, type Passage } from '../evidence/graph.ts';
import type { PageEvidence } from '../evidence/model.ts';
import { allEssays, type Essay } from './essays.ts';

const none: PageEvidence = { notes: [], coverCaption: '', inBrief: [], keyPoints: [] };

/** What an essay's text cites, as the Markdown pipeline found it. */
export async function evidenceOf(essay: Essay): Promise<PageEvidence> {
  const { remarkPluginFrontmatter } = await render(essay.entry);
  return (remarkPluginFrontmatter['evidence'] as PageEvidence | undefined) ?? none;
}

/** The keys of the sources an essay cites, in the order of their numbers. */
export const citedKeys = async (essay: Essay): Promise<string[]> =>
  (await evidenceOf(essay)).notes.flatMap((note) => (note.kind === 'source' ? [note.key] : []));

const buildGraph = async () =>
  passagesBySource(
    await Promise.all((await allEssays()).map(async (essay) => ({ essay, ...(await evidenceOf(essay)) }))),
  );

// Made when first asked for, and once: it compiles every essay.
let graph: ReturnType<typeof buildGraph> | undefined;

/** Every passage that cites a source, newest essay first and in the order of the text. */
export const passagesCiting = async (key: string): Promise<Passage<Essay>[]> =>
  (await (graph ??= buildGraph())).get(key) ?? [];
