import { type ProseComponent, proseComponents } from '../../schemas/prose-components.ts';
import type { Explanation, SyntaxFault } from './syntax-errors.ts';

const components: Readonly<Record<string, ProseComponent>> = proseComponents;

/** A tag without its other half. The parser names the opening tag and its place only in its message. */
export function explainMismatch(error: SyntaxFault, source: string, end: number): Explanation {
  const [, opened = '', line = '1', column = '1'] = /`<([^`]*?)>` \((\d+):(\d+)/.exec(error.reason) ?? [];
  const closing = /^<\/([^>\s]*)/.exec(source.slice(source.lastIndexOf('<', end)))?.[1] ?? '';
  const offset = Math.max(source.lastIndexOf('<', end), 0);
  if (error.ruleId === 'unexpected-closing-slash') {
    return { fault: { message: 'closes a tag that is not open' }, offset, field: `</${closing}>` };
  }
  if (error.reason.startsWith('Unexpected closing tag')) {
    const message = `closes while <${opened}> of line ${line} is still open`;
    const hint = `Close <${opened}> first, with </${opened}>`;
    return { fault: { message, hint }, offset, field: `</${closing}>` };
  }
  const isSplit = / before the end of `/.test(error.reason);
  return {
    fault: { message: 'is not closed', hint: closeIt(opened, isSplit) },
    offset: offsetAt(source, Number(line), Number(column)),
    field: `<${opened}>`,
  };
}

/** @param isSplit whether the paragraph ends before the closing tag */
function closeIt(name: string, isSplit: boolean): string {
  if (name === 'br') return 'Write <br />';
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (component?.children === 'none') return `Write <${name} … />`;
  if (isSplit && component) {
    return `Put <${name}> and </${name}> on lines of their own, with an empty line before and after`;
  }
  return `Close it with </${name}>${isSplit ? ' in the same paragraph' : ''}`;
}

function offsetAt(source: string, line: number, column: number): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((offset, { length }) => offset + length + 1, column - 1);
}

/** What cannot be read inside a tag, or is no tag though it begins like one. */
export function explainTag(error: SyntaxFault, source: string, end: number): Explanation {
  const isUnfinished = error.ruleId === 'unexpected-eof';
  const offset = isUnfinished ? unfinishedTag(source, end) : lastTag(source, end);
  const field = `<${/^<\/?([\w.-]*)/.exec(source.slice(offset))?.[1] ?? ''}>`;
  if (source.startsWith('<!--', offset)) {
    return { fault: { message: 'is a comment of HTML', hint: 'Write {/* … */}' }, offset };
  }
  if (/note: to create a link/.test(error.reason)) {
    return { fault: { message: 'is a link in < >', hint: 'Write [words](address)' }, offset };
  }
  if (/ before (local |member )?name/.test(error.reason)) {
    const hint = 'For a less-than sign write &lt;';
    return { fault: { message: 'has a < that begins no tag', hint }, offset };
  }
  if (/ before attribute value/.test(error.reason)) {
    const hint = 'Write name="text"';
    return { fault: { message: 'has an attribute without quotation marks', hint }, offset, field };
  }
  if (isUnfinished) {
    const message = / closing quote/.test(error.reason)
      ? 'has an attribute whose quotation mark is not closed'
      : 'is not finished: its > is missing';
    return { fault: { message }, offset, field };
  }
  const message = `has a ${source.charAt(end)} where none can stand`;
  const hint = 'Are all attributes written name="text", with no quotation mark inside? Write &quot; for one';
  return { fault: { message, hint }, offset, field };
}

const lastTag = (source: string, end: number) => Math.max(source.lastIndexOf('<', Math.max(end - 1, 0)), 0);

/** Where the tag begins that runs on to the end, because its last quotation mark or its `>` is missing. */
function unfinishedTag(source: string, end: number): number {
  const tags = /<[A-Za-z](?:"[^"]*"|'[^']*'|[^"'>])*(>)?/g;
  for (const { index, 1: closed } of source.slice(0, end).matchAll(tags)) {
    if (closed === undefined) return index;
  }
  return lastTag(source, end);
}
