import type { Point, Position } from 'unist';
import type { Fault, Finding } from '../../reading/problem.ts';
import { explainMismatch, explainTag } from './tag-errors.ts';

/** What the parser throws: a message of `vfile-message`. */
export interface SyntaxFault {
  reason: string;
  ruleId?: string | undefined;
  source?: string | undefined;
  place?: Point | Position | undefined;
}

/** What is wrong, about what, and where in the source it begins. */
export interface Explanation {
  fault: Fault;
  offset: number;
  field?: string;
}

export interface SyntaxProblem {
  finding: Finding;
  offset: number;
  /** True for an opening tag without its closing tag, or the other way round. */
  isMismatch: boolean;
}

/** Say in an editor's words what the MDX parser could not read, and where that begins. */
export function explainSyntaxError(error: SyntaxFault, source: string): SyntaxProblem {
  const isMismatch = error.ruleId === 'end-tag-mismatch' || error.ruleId === 'unexpected-closing-slash';
  const end = Math.min(offsetOf(error), source.length);
  const { fault, offset, field } = isMismatch
    ? explainMismatch(error, source, end)
    : error.source?.endsWith('mdxjs-esm')
      ? explainEsm(source, end)
      : error.source?.endsWith('mdx-expression')
        ? explainExpression(error, source, end)
        : explainTag(error, source, end);
  const before = source.slice(0, offset).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { finding: { ...place, field, ...fault }, offset, isMismatch };
}

/** Text in braces, which MDX runs as code. */
export const braces: Fault = {
  message: 'holds code in braces, which no text may',
  hint: 'For a brace in prose write \\{; for a note to editors {/* … */}',
};

/** A line that begins like one of JavaScript. */
export const codeLine = (word: string): Fault => ({
  message: `begins with "${word}", which makes the paragraph code`,
  hint: 'Components need no import; if this is prose, begin with another word',
});

function explainEsm(source: string, end: number): Explanation {
  const begun = [...source.slice(0, end).matchAll(/^(import|export)\b/gm)].at(-1);
  return { fault: codeLine(begun?.[0] ?? 'import'), offset: begun?.index ?? end };
}

function explainExpression(error: SyntaxFault, source: string, end: number): Explanation {
  const isOpen = error.ruleId === 'unexpected-eof';
  const fault = isOpen ? { ...braces, message: 'has a { that is not closed' } : braces;
  return { fault, offset: openingBrace(source, end) };
}

function openingBrace(source: string, end: number): number {
  let depth = 0;
  for (let index = Math.min(end, source.length - 1); index >= 0; index--) {
    if (source[index] === '}' && index < end) depth++;
    if (source[index] === '{' && depth-- === 0) return index;
  }
  return Math.max(source.lastIndexOf('{', end), 0);
}

const offsetOf = ({ place }: SyntaxFault): number =>
  (place && ('start' in place ? place.start.offset : place.offset)) ?? 0;
