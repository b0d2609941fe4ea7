/** What is wrong with something an editor wrote, without its place. */
export interface Fault {
  /** What was expected, as the rest of a sentence about the field: `is not a day of the calendar`. */
  message: string;
  /** What stands there, if the message does not quote it. */
  found?: string | undefined;
  /** The choices: a list of names is cut when it is long, a sentence is printed as it is. */
  allowed?: readonly string[] | string | undefined;
  /** What to try. */
  hint?: string | undefined;
}

/** A fault and where it stands in its file. */
export interface Finding extends Fault {
  line: number;
  column?: number | undefined;
  /** `cover.alt`, `keyPoints[2].section`, `<Figure> alt`. */
  field?: string | undefined;
}

/** A finding and its file, relative to the content folder's parent: `content/essays/x/index.mdx`. */
export interface Problem extends Finding {
  file: string;
}

/** How many names of a list are printed: more is no help, and the nearest stand first in a long list. */
const listLimit = 20;

const listed = (names: readonly string[]): string =>
  names.length <= listLimit
    ? names.join(', ')
    : `${names.slice(0, listLimit).join(', ')} and ${names.length - listLimit} more`;

const sentence = (text: string): string => (/[.?!:]$/.test(text) ? text : `${text}.`);

// What is printed comes out of files anybody may have written: a control character could rewrite the terminal.
const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );

/** Print a problem as a few short lines: the place, what is wrong, and what to try. */
export function formatProblem({ file, line, column, field, message, found, allowed, hint }: Problem): string {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  const help = [
    found !== undefined && `Found: ${found}.`,
    typeof allowed === 'string' && sentence(`Allowed: ${allowed}`),
    typeof allowed === 'object' && `Known: ${allowed.length > 0 ? listed(allowed) : 'none'}.`,
    hint !== undefined && sentence(hint),
  ].filter((text) => typeof text === 'string');
  const lines = [sentence(field === undefined ? message : `${field}: ${message}`), help.join(' ')];
  return [place, ...lines.filter((text) => text !== '').map((text) => `  ${text}`)].map(printable).join('\n');
}

/** The order problems are reported in: by file, then from top to bottom. */
export const byPlace = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) ||
  a.line - b.line ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compare(a.field ?? '', b.field ?? '') ||
  compare(a.message, b.message);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A value as it is quoted in a message: text in quotation marks, on one line and cut when long. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? `"${value.replace(/\s*\n\s*/g, ' ').trim()}"` : plain(value);
  return text.length > 80 ? `${text.slice(0, 77)}…${typeof value === 'string' ? '"' : ''}` : text;
}

const plain = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (JSON.stringify(value) ?? String(value));
