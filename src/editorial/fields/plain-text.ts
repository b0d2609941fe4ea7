import type { Nodes, Paragraph } from 'mdast';
import { parseCitations } from '../../evidence/citation-syntax.ts';
import { inlineWords } from '../../prose/inline-words.ts';
import { unreadSigns } from '../../prose/unread-signs.ts';
import { type Fault, quoted } from '../../reading/problem.ts';
import { unwritableIn } from '../../reading/read-text.ts';
import { toString } from 'mdast-util-to-string';

/** What a kind of Markdown is called, for who typed it where it is not read. */
const names: Partial<Record<Nodes['type'], string>> = {
  emphasis: 'italics',
  strong: 'bold',
  delete: 'words struck out',
  inlineCode: 'code',
  link: 'a link',
  linkReference: 'a link',
  image: 'a picture',
  imageReference: 'a picture',
};

/** Signs that would be printed as they are, wherever words and nothing else are set. */
const signs: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\[\^[^\]\s]+\]/u, 'a mark of a note'],
  [
    /<\/?(?:a|abbr|b|br|cite|code|del|em|i|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/iu,
    'a tag of HTML',
  ],
  [/^(?:#{1,6}|>) /mu, 'a sign of Markdown at its beginning'],
];

const plainly = 'Write it as plain words: signs of Markdown would be printed as they are';

/** What is wrong with words that are printed as they are typed: titles, descriptions, credits. */
export function plainTextFault(value: string): Fault | undefined {
  if (!/[*_`~[<>\\^=#:&]/.test(value)) return undefined;
  const paragraphs = inlineWords(value);
  const marked = paragraphs.flatMap(markupIn)[0];
  if (marked !== undefined) return { message: `holds ${marked}, which is not set here`, hint: plainly };
  const { pieces, faults } = parseCitations(value);
  if (faults.length > 0 || pieces.some((piece) => piece.type === 'citation' && !piece.narrative)) {
    return { message: 'cites a source, and nothing is cited here', hint: 'Cite it in the text' };
  }
  const sign = signFault(value, paragraphs) ?? referenceFault(value);
  if (sign) return sign;
  const [escape] = /\\[!-/:-@[-`{-~]/.exec(value) ?? [];
  if (escape === undefined) return undefined;
  return { message: 'holds a backslash, which would be printed', hint: `Write ${escape.slice(1)} alone` };
}

/** What is wrong with words that may cite and be emphasised: captions, key points. */
export function citingTextFault(value: string): Fault | undefined {
  const paragraphs = inlineWords(value);
  const linked = paragraphs.flatMap(markupIn).find((name) => /link|picture/.test(name));
  if (linked !== undefined) {
    return {
      message: `holds ${linked}, which has no place here`,
      hint: 'Cite a source, or link in the text',
    };
  }
  const message = unwritableIn(paragraphs.map((paragraph) => toString(paragraph)).join('\n'));
  return (
    signFault(value, paragraphs) ?? (message === undefined ? undefined : { message, hint: 'Leave it out' })
  );
}

/** A character by its number or its name in HTML: `&#8212;`, `&mdash;`. */
function referenceFault(value: string): Fault | undefined {
  const [found] = /&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);/iu.exec(value) ?? [];
  return found === undefined
    ? undefined
    : {
        message: 'holds a character spelt out, which would be printed as it is typed',
        found: quoted(found),
        hint: 'Type the character itself',
      };
}

function signFault(value: string, paragraphs: readonly Paragraph[]): Fault | undefined {
  const unescaped = value.replace(/\\[!-/:-@[-`{-~]/g, '');
  for (const [pattern, what] of signs) {
    const [found] = pattern.exec(unescaped) ?? [];
    if (found !== undefined)
      return { message: `holds ${what}, which is not set here`, found: quoted(found), hint: plainly };
  }
  return paragraphs.flatMap((paragraph) => unreadSigns(paragraph, value))[0]?.fault;
}

const markupIn = (node: Nodes): string[] => [
  ...(names[node.type] === undefined ? [] : [names[node.type] as string]),
  ...('children' in node ? node.children.flatMap(markupIn) : []),
];
