import type { Parents, Root } from 'mdast';
import { expect, test } from 'vitest';
import { isJsx } from '../../src/editorial/body/jsx.ts';
import { collectCitations } from '../../src/evidence/collect-citations.ts';
import { essaySections } from '../../src/names/essay-sections.ts';
import { indexNames } from '../../src/names/name-index.ts';
import { sectionMentions } from '../../src/names/section-mentions.ts';
import { essayTexts } from '../support/essay-texts.ts';
import { gazetteer } from '../support/gazetteer.ts';

const index = indexNames(gazetteer());

/** Put a sign where a component prints words that are not in the text. */
function markPrinted(parent: Parents) {
  parent.children.forEach((child, at) => {
    if (isJsx(child) && ['Value', 'Ref'].includes(child.name ?? '')) {
      parent.children[at] = { type: 'text', value: '▢' } as never;
    } else if ('children' in child) markPrinted(child);
  });
}

const marked = (tree: Root): Root => {
  const copy = structuredClone(tree);
  markPrinted(copy);
  return copy;
};

// The pages of sources and names quote from the text, where a <Value> or a <Ref> is a tag and no words.
test('no sentence that another page quotes has a gap where a number or a figure’s name is printed', () => {
  const quoted = essayTexts().flatMap(({ slug, tree }) => [
    ...sectionMentions(essaySections(marked(tree)), index).map(({ quote }) => ({
      slug,
      text: quote.map((piece) => piece.text).join(''),
    })),
    ...collectCitations(marked(tree)).notes.flatMap(({ uses }) =>
      uses.map(({ passage }) => ({ slug, text: passage })),
    ),
  ]);
  expect(quoted.length).toBeGreaterThan(500);
  expect(quoted.filter(({ text }) => text.includes('▢'))).toEqual([]);
});
