import { basename } from 'node:path';
import { figuresIn, tablesOf } from '../../figures/numbering.ts';
import { headingIds } from '../../prose/heading-ids.ts';
import { choices } from '../../reading/nearest.ts';
import type { Finding, Problem } from '../../reading/problem.ts';
import { listAt, valueAt } from '../../reading/value-at.ts';
import { houseStyleFile } from '../../records/read-house-style.ts';
import type { HouseStyle } from '../../schemas/house-style.ts';
import { headLine, outside, type StyledText, type StyleRule, textOf, wordsIn } from './styled-text.ts';

/** An essay that is not what was asked for: its length, desk, place, figures, and the section against itself. */
export const brief: StyleRule = (text) => {
  const { briefs } = text.style;
  const asked = briefs[text.record.id];
  const line = headLine(text);
  if (!asked) {
    if (Object.keys(briefs).length === 0) return [];
    const hint = `Write down what is asked of it: briefs.${text.record.id} in house-style.yml`;
    return [{ line, message: 'has no brief', hint }];
  }
  const length = outside(lengthOf(text), asked.words, 'word');
  const drawn = figuresIn(text.tree).flatMap(tablesOf);
  const anchors = headingIds(text.tree).map(({ id }) => id);
  return [
    ...(length === undefined ? [] : [{ line, message: length }]),
    ...place(text, asked.desk, asked.series),
    ...asked.draws
      .filter((table) => !drawn.includes(table))
      .map((table) => ({ line, message: `draws no figure of "${table}", as it was asked to` })),
    ...(asked.against === undefined || anchors.includes(asked.against)
      ? []
      : [
          {
            line,
            message: `has no section "${asked.against}", in which it was to argue against itself`,
            ...choices(asked.against, anchors),
          },
        ]),
  ];
};

/** Briefs of essays that are not there. */
export const briefsOfNobody = (
  essays: readonly string[],
  { briefs }: HouseStyle,
  contentDir: string,
): Problem[] =>
  Object.keys(briefs)
    .filter((slug) => !essays.includes(slug))
    .map((slug) => ({
      file: `${basename(contentDir)}/${houseStyleFile}`,
      line: 1,
      field: `briefs.${slug}`,
      message: 'is the brief of no essay',
      ...choices(slug, essays),
    }));

const lengthOf = ({ blocks }: StyledText): number =>
  blocks
    .filter(({ kind, repeated }) => kind !== 'note' && !repeated)
    .reduce((sum, block) => sum + wordsIn(textOf(block)).length, 0);

function place(
  { fields }: StyledText,
  desk: string,
  series: { id: string; part: number } | undefined,
): Finding[] {
  const signed = listAt(fields.data, ['authors']).join(', ');
  const part = (of: unknown) =>
    of === undefined ? 'none' : `part ${valueAt(of, ['part'])} of ${valueAt(of, ['id'])}`;
  const found = part(valueAt(fields.data, ['series']));
  return [
    ...(signed === desk
      ? []
      : [
          {
            line: fields.lineOf(['authors']),
            field: 'authors',
            message: `was asked of ${desk}`,
            found: signed,
          },
        ]),
    ...(found === part(series)
      ? []
      : [
          {
            line: fields.lineOf(['series']),
            field: 'series',
            message: `was asked for as ${part(series)}`,
            found,
          },
        ]),
  ];
}
