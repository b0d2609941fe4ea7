import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { publicationState } from '../catalogue/publication.ts';
import { publishable } from './fields/publication-facts.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { readText } from '../reading/read-text.ts';
import { readYaml } from '../reading/yaml-record.ts';

/**
 * The slugs of the essays that are public on a day, in alphabetical order. Only front matter is read. An essay that cannot
 * be read is left out without a word: the check, which runs before every build, has already said what is wrong with it.
 */
export async function publicEssaySlugs(contentDir: string, today: string): Promise<string[]> {
  const home = join(contentDir, 'essays');
  const folders = await readdir(home).catch((): string[] => []);
  const slugs: string[] = [];
  for (const slug of folders.sort()) {
    if (isPublic(join(home, slug, 'index.mdx'), today)) slugs.push(slug);
  }
  return slugs;
}

function isPublic(path: string, today: string): boolean {
  const { text } = readText(path);
  const source = text === undefined ? undefined : splitFrontMatter(text);
  if (!source || 'finding' in source) return false;
  const essay = publishable(readYaml(source.yaml).fields?.data);
  return essay !== undefined && publicationState(essay, today) === 'public';
}
