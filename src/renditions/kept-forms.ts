import { codeVersion } from '../cache/code-version.ts';
import { keptText } from '../cache/kept.ts';
import type { EssayDocument } from './essay-document.ts';
import { essayMarkdown, markdownText } from './markdown-essay.ts';
import type { NoteLabel } from './markdown-notes.ts';

/*
 * Other forms of an essay are pure functions of its document, so they are kept from one build to the next by it.
 */

const kind = 'essays in other forms';
const code = () => codeVersion('src/renditions/markdown-essay.ts');

/** An essay as Markdown, with front matter. */
export const keptMarkdown = (document: EssayDocument): Promise<string> =>
  keptText(kind, [code(), 'markdown', document], () => essayMarkdown(document));

/** An essay as Markdown in a file of several; its notes are numbered behind its slug. */
export function keptPart(document: EssayDocument): Promise<string> {
  const label: NoteLabel = (number) => `${document.slug}-${number}`;
  return keptText(kind, [code(), 'part', document], () => markdownText(document, label));
}
