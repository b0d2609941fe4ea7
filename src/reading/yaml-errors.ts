import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Fault, Finding } from './problem.ts';

const quoteIt = 'Put the text in quotation marks';

/** The mistakes people make, by the reader's own codes. Others get the reader's own words. */
const known: Partial<Record<YAMLError['code'], (error: YAMLError, source: string) => Fault>> = {
  DUPLICATE_KEY: () => ({ message: 'is given twice', hint: 'Keep one of them' }),
  TAB_AS_INDENT: () => ({ message: 'is indented with a tab', hint: 'Indent with spaces' }),
  BLOCK_AS_IMPLICIT_KEY: () => ({
    message: 'holds a colon followed by a space, which YAML takes for another field',
    hint: `${quoteIt}; or is the line indented by mistake?`,
  }),
  MULTILINE_IMPLICIT_KEY: () => ({
    message: 'is not a field: there is no colon after its name',
    hint: 'Write name: value, and indent the lines a text goes on in',
  }),
  BAD_SCALAR_START: (error, source) => ({
    message: `begins with ${source.charAt(error.pos[0])}, which means something else in YAML`,
    hint: quoteIt,
  }),
  MULTIPLE_DOCS: () => ({
    message: 'holds a second record after a line of ---',
    hint: 'Keep one record in a file',
  }),
  TAG_RESOLVE_FAILED: () => ({ message: 'begins with !, which means something else in YAML', hint: quoteIt }),
  BAD_DQ_ESCAPE: () => ({
    message: 'holds a backslash followed by a letter that means nothing in "…"',
    hint: 'Write two backslashes for one',
  }),
};

function explain(error: YAMLError, source: string): Fault {
  const fault = known[error.code];
  if (fault) return fault(error, source);
  if (/Missing closing ["']quote/.test(error.message))
    return { message: 'opens a quotation mark and does not close it' };
  if (/must be sufficiently indented and end with a ([\]}])/.test(error.message)) {
    return { message: `opens a bracket and does not close it with ${error.message.slice(-1)}` };
  }
  if (/^['"]/.test(source.slice(error.pos[0] - 1)) && error.code === 'UNEXPECTED_TOKEN') {
    return {
      message: 'goes on after its closing quotation mark',
      hint: "Inside \"…\" write \\\" for a quotation mark; inside '…' write '' for an apostrophe",
    };
  }
  if (/call stack/.test(error.message)) return { message: 'is nested too deeply' };
  return { message: `is not valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}` };
}

/**
 * Say what stops the YAML from being read: every field given twice, and the first of anything else, since the reader is
 * lost after it and would only report its own confusion.
 *
 * @returns `readable` when the fields mean what they say in spite of the findings
 */
export function explainYamlErrors(
  document: Document,
  source: string,
  lineAt: (offset: number) => number,
): { findings: Finding[]; readable: boolean } {
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const isTwice = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  const [fatal] = errors.filter((error) => !isTwice(error)).sort((a, b) => a.pos[0] - b.pos[0]);
  const before = (error: YAMLError) => !fatal || error.pos[0] < fatal.pos[0];
  const findings = [
    ...errors.filter((error) => isTwice(error) && before(error)),
    ...(fatal ? [fatal] : []),
  ].map((error) => {
    const offset = startOf(error, document);
    return { line: lineAt(offset), field: keyOnLine(source, offset), ...explain(error, source) };
  });
  return { findings, readable: !fatal };
}

/** What is not closed is reported where it was opened, which is where the editor has to look. */
function startOf(error: YAMLError, document: Document): number {
  const end = error.pos[0];
  if (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT') return end;
  let start = end;
  visit(document, {
    Node: (_, node) => {
      const opens = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      const [from, , to] = node.range ?? [end, end, end];
      if (opens && from <= end && end <= to) start = from;
    },
  });
  return start;
}

function keyOnLine(source: string, offset: number): string | undefined {
  const start = source.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;
  return /^[\s-]*([\w-]+)\s*:/.exec(source.slice(start).split('\n')[0] ?? '')?.[1];
}
