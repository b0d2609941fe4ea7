import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkFigureNumbers } from '../../../src/markdown/remark-figure-numbers.ts';
import { remarkPictureImports } from '../../../src/markdown/remark-picture-imports.ts';
import { remarkSections } from '../../../src/markdown/remark-sections.ts';

/** What a step of the pipeline leaves of a text for those who would have to parse it again. */
function leftBy(step: () => (tree: Root, file: VFile) => void, value: string): unknown {
  const file = new VFile({ value });
  file.data.astro = { frontmatter: {} };
  step()(unified().use(remarkParse).use(remarkMdx).parse(file), file);
  return file.data.astro.frontmatter;
}

test('the pictures that a text names are left in order, however they are named', () => {
  const text = '![A lamp](./lamp.png)\n\n<Figure src="./pier.jpg" alt="A pier" />\n\n![Ore](./ore.png)';
  expect(leftBy(remarkPictureImports, text)).toEqual({
    pictures: ['./lamp.png', './pier.jpg', './ore.png'],
  });
});

test('its drawn figures are left as they were written', () => {
  const text =
    '<Figure src="./a.jpg" />\n\n<BarChart id="fig-coal" data="coal" caption="Tonnes [@kita-2019]." />';
  expect(leftBy(remarkFigureNumbers, text)).toEqual({
    figures: [
      {
        name: 'BarChart',
        number: 1,
        attributes: { id: 'fig-coal', data: 'coal', caption: 'Tonnes [@kita-2019].' },
      },
    ],
  });
});

test('its sections are left', () => {
  expect(leftBy(remarkSections, 'It fell.')).toEqual({
    sections: [{ paragraphs: [[{ text: 'It fell.' }]] }],
  });
});
