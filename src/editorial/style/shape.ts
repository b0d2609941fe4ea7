import { figuresIn } from '../../figures/numbering.ts';
import { listAt, valueAt } from '../../reading/value-at.ts';
import { counted } from '../../text/counted.ts';
import { headLine, outside, type StyleRule, withoutCitations, wordsIn } from './styled-text.ts';

/** An essay in too few or too many sections. */
export const sectionCount: StyleRule = (text) => {
  const sections = text.tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
  const message = outside(sections.length, text.style.limits.sections, 'section');
  return message === undefined ? [] : [{ line: headLine(text), message }];
};

/** Too many figures, and findings that are no sentence. */
export const figureFindings: StyleRule = (text) => {
  const figures = figuresIn(text.tree);
  const most = text.style.limits.figures;
  if (most === undefined) return [];
  const silent = figures.filter(({ attributes: { finding = '' } }) => !/^\p{Lu}.*[^.]\.$/u.test(finding));
  return [
    ...(figures.length > most
      ? [
          {
            line: headLine(text),
            message: `has ${counted(figures.length, 'figure')}; the house stops at ${most}`,
          },
        ]
      : []),
    ...silent.map(({ node, name }) => ({
      line: node.position?.start.line ?? 1,
      field: `<${name}> finding`,
      message: 'is not a sentence that says what the figure shows',
      hint: 'Begin with a capital letter and end with a full stop',
    })),
  ];
};

/** Key points too few or too many, and those that name no source. */
export const keyPoints: StyleRule = ({ fields, style }) => {
  if (!style.limits.keyPoints) return [];
  const points = listAt(fields.data, ['keyPoints']).map((point) => String(valueAt(point, ['text'])));
  const message = outside(points.length, style.limits.keyPoints, 'key point');
  return [
    ...(message === undefined ? [] : [{ line: fields.lineOf(['keyPoints']), field: 'keyPoints', message }]),
    ...points.flatMap((point, index) =>
      /\[@[^\]]+\]$/.test(point.trim())
        ? []
        : [
            {
              line: fields.lineOf(['keyPoints', index, 'text']),
              field: `keyPoints[${index}].text`,
              message: 'does not end with its sources',
              hint: 'End it with [@key]',
            },
          ],
    ),
  ];
};

/** In brief too short to stand alone, or too long to be brief. */
export const inBrief: StyleRule = ({ fields, style }) => {
  const value = valueAt(fields.data, ['inBrief']);
  const { length } = wordsIn(withoutCitations(typeof value === 'string' ? value : ''));
  const message = outside(length, style.limits.inBrief, 'word');
  return message === undefined ? [] : [{ line: fields.lineOf(['inBrief']), field: 'inBrief', message }];
};
