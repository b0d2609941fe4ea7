import { headingIds } from '../../prose/heading-ids.ts';
import { kindNames, kindOf } from '../../records/kinds.ts';
import { choices } from '../../reading/nearest.ts';
import { headLine, placeIn, type StyleRule, textOf } from './styled-text.ts';

/** A page about the site without a section or the words it has to hold. */
export const pageContents: StyleRule = (text) => {
  const asked = text.style.pages[text.record.id];
  if (!asked) return [];
  const ids = headingIds(text.tree).map(({ id }) => id);
  const line = headLine(text);
  const said = text.blocks.map(textOf).join('\n');
  return [
    ...asked.sections
      .filter((section) => !ids.includes(section))
      .map((section) => ({
        line,
        message: `has no section "${section}", which the house style asks of it`,
        ...choices(section, ids),
      })),
    ...asked.says
      .filter((words) => !said.includes(words))
      .map((words) => ({ line, message: `does not say “${words}”, which the house style asks of it` })),
  ];
};

const counted = new RegExp(
  String.raw`(?<![\p{N}.,])\d+ (?:${kindNames.map((kind) => kindOf(kind).many).join('|')}|(?:source|data) (?:records|tables))(?!\p{L})`,
  'gu',
);

/** Records counted by hand: the next one would make the sentence false. */
export const countedRecords: StyleRule = (text) =>
  text.blocks.flatMap((block) =>
    [...textOf(block).matchAll(counted)].map((match) => ({
      ...placeIn(text, block, match.index),
      message: `counts “${match[0]}” by hand, which the next record makes false`,
      hint: 'Write <Count of="…" />',
    })),
  );
