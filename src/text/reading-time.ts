/**
 * Words an adult reads silently in a minute. Non-fiction in English averages 238: M. Brysbaert, 'How many words do we
 * read per minute?', Journal of Memory and Language 109 (2019), 104047.
 */
export const wordsPerMinute = 238;

/** A note goes on through the lines up to an empty one, and through indented paragraphs after that. */
const noteDefinition = /^\[\^[^\]]+\]:.*(?:\n(?!\[\^[^\]]+\]:).*\S.*|\n\s*\n(?: {4}|\t).*)*/gm;

/** The words of an MDX text as a reader meets them: without comments, tags, marks, citations and link addresses. */
export function countWords(mdx: string): number {
  const prose = mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(noteDefinition, ' ')
    .replace(/\[\^[^\]]+\]/g, ' ')
    .replace(/\[[^\][]*(?<!\w)@[^\]]*\]/g, ' ')
    .replace(/<\/?[a-z](?:"[^"]*"|[^">])*>/gi, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
  return prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}

/** Whole minutes it takes to read an MDX text, at least one. */
export const readingMinutes = (mdx: string): number =>
  Math.max(1, Math.round(countWords(mdx) / wordsPerMinute));
