import { readdirSync, readFileSync } from 'node:fs';
import { readYaml } from '../../src/reading/yaml-record.ts';
import type { EssayData } from '../../src/schemas/essay.ts';

/** An essay's front matter, as typed: ids where the site has records. */
export interface EssayText {
  slug: string;
  fields: Typed;
  /** All of the file. */
  source: string;
}

type Typed = Pick<EssayData, 'title' | 'published' | 'keyPoints'> & {
  authors: string[];
  topics: string[];
  series?: { id: string; part: number };
  related: { essay: string; reason: string }[];
};

/** Every essay of the content folder, drafts included. */
export const essayTexts = (): EssayText[] =>
  readdirSync('content/essays')
    .sort()
    .map((slug) => {
      const source = readFileSync(`content/essays/${slug}/index.mdx`, 'utf8');
      const fields = readYaml(source.slice(4, source.indexOf('\n---\n', 4) + 1)).fields?.data;
      if (!fields) throw new Error(`${slug} cannot be read: npm run check says why`);
      return { slug, fields: fields as Typed, source };
    });
