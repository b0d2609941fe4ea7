import type { Link, List, PhrasingContent, Root } from 'mdast';
import { canonical, paths } from '../addresses/paths.ts';
import type { Essay } from '../catalogue/essays.ts';
import { publication } from '../publication.ts';
import type { EssayDocument } from './essay-document.ts';
import { keptPart } from './kept-forms.ts';
import { markdownWriter } from '../markdown/markdown-writer.ts';

/** `/llms.txt` (llmstxt.org): what the publication is, and where each essay is to be had as Markdown. */
export function llmsIndex(essays: readonly Pick<Essay, 'slug' | 'data'>[]): string {
  const { name, description, licence } = publication;
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(name)] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text(description)] }] },
      {
        type: 'paragraph',
        children: [
          text('Published under '),
          link(licence.name, licence.url),
          text('. Every essay ends with its notes and references.'),
        ],
      },
      { type: 'heading', depth: 2, children: [text('Essays')] },
      list(essays.map(({ slug, data }) => [data.title, paths.essayMarkdown(slug), data.standfirst])),
      // The standard's own word for what may be left out where there is little room.
      { type: 'heading', depth: 2, children: [text('Optional')] },
      list([
        ['All essays in one file', paths.llmsFull, 'their whole text as Markdown'],
        ['Sources', paths.sourcesExport('json'), 'every source cited, as CSL-JSON'],
        ['Data', paths.data, 'the tables behind the figures, each as CSV and JSON'],
        ['Names', paths.names, 'people, places and bodies, with their forms in each script'],
      ]),
    ],
  };
  return markdownWriter.stringify(tree);
}

/** `/llms-full.txt`: all essays in one Markdown file, each with notes of its own. */
export const llmsFull = async (documents: readonly EssayDocument[]): Promise<string> =>
  (await Promise.all(documents.map(keptPart))).join('\n');

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (words: string, url: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: words }],
});

const list = (items: [title: string, path: string, says: string][]): List => ({
  type: 'list',
  spread: false,
  children: items.map(([title, path, says]) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [link(title, canonical(path)), text(`: ${says}`)] }],
  })),
});
