import { expect, test } from 'vitest';
import { knownComponents } from '../../support/allowed-in-prose.ts';
import { problemsInBody } from '../../support/content-folder.ts';

test('a note to editors is fine', async () => {
  expect(await problemsInBody('{/* figure: coal.csv */}\n\nCoal {/* how much? */} crossed.')).toEqual([]);
});

test('a note followed by code is code', async () => {
  expect(await problemsInBody('Coal {/* how much? */ tonnes} crossed.')).toEqual([
    '1:6',
    '  holds code in braces, which no text may.',
    '  Found: {/* how much? */ tonnes}. For a brace in prose write \\{; for a note to editors {/* … */}.',
  ]);
});

test('empty braces are refused', async () => {
  expect(await problemsInBody('Coal {} crossed.')).toEqual([
    '1:6',
    '  holds code in braces, which no text may.',
    '  Found: {}. For a brace in prose write \\{; for a note to editors {/* … */}.',
  ]);
});

test('an export is refused', async () => {
  expect(await problemsInBody('export const tonnes = 3\n\nCoal.')).toEqual([
    '1:1',
    '  begins with "export", which makes the paragraph code.',
    '  Components need no import; if this is prose, begin with another word.',
  ]);
});

test('prose that begins like code is told so', async () => {
  expect(await problemsInBody('Coal.\n\nexport controls were relaxed in 2019.')).toEqual([
    '3:1',
    '  begins with "export", which makes the paragraph code.',
    '  Components need no import; if this is prose, begin with another word.',
  ]);
});

test('code that makes no sense is refused', async () => {
  expect(await problemsInBody('Coal {rose by 3} tonnes.')).toEqual([
    '1:6',
    '  holds code in braces, which no text may.',
    '  For a brace in prose write \\{; for a note to editors {/* … */}.',
  ]);
});

test('a brace that is not closed is reported where it opens', async () => {
  expect(await problemsInBody('Coal.\n\nOre {rose\nby three tonnes.\n\nTin.')).toEqual([
    '3:5',
    '  has a { that is not closed.',
    '  For a brace in prose write \\{; for a note to editors {/* … */}.',
  ]);
});

test('tags that do not match are both named', async () => {
  expect(await problemsInBody('<Aside title="Coal">\n\nBlack.\n\n</Quote>')).toEqual([
    '5:1',
    '  </Quote>: closes while <Aside> of line 20 is still open.',
    '  Close <Aside> first, with </Aside>.',
  ]);
});

test('a closing tag alone is refused', async () => {
  expect(await problemsInBody('Coal.\n\n</Aside>')).toEqual([
    '3:1',
    '  </Aside>: closes a tag that is not open.',
  ]);
});

test('an element not closed within its paragraph is refused', async () => {
  expect(await problemsInBody('Coal <b>crossed.\n\nThe river</b>.')).toEqual([
    '1:6',
    '  <b>: is not closed.',
    '  Close it with </b> in the same paragraph.',
  ]);
});

test('a component that takes no words is to close itself', async () => {
  expect(await problemsInBody('<Figure src="./cover.svg">')).toEqual([
    '1:1',
    '  <Figure>: is not closed.',
    '  Write <Figure … />.',
  ]);
});

test('a line break is to close itself', async () => {
  expect(await problemsInBody('Coal<br>crossed.')).toEqual([
    '1:5',
    '  <br>: is not closed.',
    '  Write <br />.',
  ]);
});

test('a component broken by an empty line is to stand apart', async () => {
  expect(await problemsInBody('<Aside title="Coal">Black.\n\nHard.</Aside>')).toEqual([
    '1:1',
    '  <Aside>: is not closed.',
    '  Put <Aside> and </Aside> on lines of their own, with an empty line before and after.',
  ]);
});

test('an HTML comment is refused', async () => {
  expect(await problemsInBody('Coal.\n\n<!-- how much? -->')).toEqual([
    '3:1',
    '  is a comment of HTML.',
    '  Write {/* … */}.',
  ]);
});

test('a link in angle brackets is refused', async () => {
  expect(await problemsInBody('See <https://example.org/>.')).toEqual([
    '1:5',
    '  is a link in < >.',
    '  Write [words](address).',
  ]);
});

test('a less-than sign before a number is refused', async () => {
  expect(await problemsInBody('Coal <5 tonnes.')).toEqual([
    '1:6',
    '  has a < that begins no tag.',
    '  For a less-than sign write &lt;.',
  ]);
});

test('a less-than sign between spaces is fine', async () => {
  expect(await problemsInBody('Coal < 5 tonnes.')).toEqual([]);
});

test('an attribute without quotation marks is refused', async () => {
  expect(await problemsInBody('<Aside title=Coal>\n\nBlack.\n\n</Aside>')).toEqual([
    '1:1',
    '  <Aside>: has an attribute without quotation marks.',
    '  Write name="text".',
  ]);
});

test('a quotation mark that is not closed in a tag is refused', async () => {
  expect(await problemsInBody('<Aside title="Coal>\n\nBlack.\n\n</Aside>')).toEqual([
    '1:1',
    '  <Aside>: has an attribute whose quotation mark is not closed.',
  ]);
});

test('a quotation mark inside an attribute is refused', async () => {
  expect(await problemsInBody('<Aside title="The "black" one">\n\nBlack.\n\n</Aside>')).toEqual([
    '1:1',
    '  <Aside>: has a " where none can stand.',
    '  Are all attributes written name="text", with no quotation mark inside? Write &quot; for one.',
  ]);
});

test('a tag that is not finished is refused', async () => {
  expect(await problemsInBody('Coal.\n\n<Aside title="Coal"')).toEqual([
    '3:1',
    '  <Aside>: is not finished: its > is missing.',
  ]);
});

test('several errors of syntax are found in one pass, with what else is wrong', async () => {
  expect(
    await problemsInBody(
      'Coal {rose by 3} tonnes.\n\nimport duties rose.\n\n<Figur />\n\nSee [this](/nowhere-at-all/).',
    ),
  ).toEqual([
    '1:6',
    '  holds code in braces, which no text may.',
    '  For a brace in prose write \\{; for a note to editors {/* … */}.',
    '3:1',
    '  begins with "import", which makes the paragraph code.',
    '  Components need no import; if this is prose, begin with another word.',
    '5:1',
    '  <Figur>: is not a component.',
    `  ${knownComponents} Did you mean "Figure"?`,
    '7:5',
    '  "/nowhere-at-all/" leads to no page of this site.',
  ]);
});
