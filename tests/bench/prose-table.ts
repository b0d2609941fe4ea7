import { readdirSync, readFileSync } from 'node:fs';
import { splitFrontMatter } from '../../src/reading/front-matter.ts';
import { proseMeasures } from '../../src/text/prose-measures.ts';

const head = ['essay', 'words', 'mean paragraph', 'longest', 'numerals per 100', 'marks a paragraph'];

/** A table in Markdown of how each essay reads: where it is dense, a reader stops. */
export function proseTable(folder: string): string {
  const rows = readdirSync(folder)
    .sort()
    .map((slug) => {
      const parts = splitFrontMatter(readFileSync(`${folder}/${slug}/index.mdx`, 'utf8'));
      if ('finding' in parts) throw new Error(`${folder}/${slug}/index.mdx ${parts.finding.message}`);
      const { words, mean, longest, numerals, marks } = proseMeasures(parts.body);
      return [slug, words, mean, longest, numerals, marks];
    });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
