import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Scalar,
  type ScalarTag,
  visit,
} from 'yaml';
import { type Finding, quoted } from './problem.ts';
import { unwritableIn } from './read-text.ts';
import { explainYamlErrors } from './yaml-errors.ts';

export type Path = readonly PropertyKey[];

/** The fields of a record, and where each stands. */
export interface Fields {
  data: unknown;
  /** Line of a field; for one that is missing, the line of what should hold it. */
  lineOf: (path: Path) => number;
  /** First line of a field's text, if it is a block whose lines stand in the file as they are (`|`). */
  firstLineOf: (path: Path) => number | undefined;
}

/**
 * Astro's reader makes dates of unquoted days, so a title that is a day is refused there: it must be refused here too.
 * A day that does not exist stays text, because a Date would silently move it to the next month.
 */
const day: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}$/,
  resolve: (text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : text;
  },
};

interface Parsed {
  document: Document;
  findings: Finding[];
  lineAt: (offset: number) => number;
  /** False where the fields cannot be trusted. */
  readable: boolean;
}

/**
 * Texts that were parsed in this process. A build reads each record in its check, for its pages and for its texts, in two
 * copies of this module; parsing takes far longer than all else that is done with it.
 */
const shared = globalThis as { parsedYaml?: Map<string, Parsed> };
const mostParsed = 5000;

function parsed(source: string): Parsed {
  const known = (shared.parsedYaml ??= new Map());
  const found = known.get(source);
  if (found) return found;
  if (known.size >= mostParsed) known.clear();
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    customTags: [day],
    logLevel: 'error',
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const { findings, readable } = explainYamlErrors(document, source, lineAt);
  const refused = [...findings, ...refuse(document, source, lineAt)];
  const isReadable = readable && refused.every(({ message }) => message !== aliasMessage);
  const result = { document, findings: refused, lineAt, readable: isReadable };
  known.set(source, result);
  return result;
}

/** Read YAML. Findings come with fields only where the fields can still be trusted. */
export function readYaml(source: string): { fields?: Fields; findings: Finding[] } {
  const { document, findings, lineAt, readable } = parsed(source);
  if (!readable) return { findings: [...findings] };
  return {
    findings: [...findings],
    fields: {
      data: document.toJS(),
      lineOf: (path) => lineAt(follow(document, path).offset),
      firstLineOf: (path) => {
        const { node, offset } = follow(document, path);
        return isScalar(node) && node.type === 'BLOCK_LITERAL'
          ? lineAt(node.range?.[0] ?? offset) + 1
          : undefined;
      },
    },
  };
}

const aliasMessage = 'repeats another value by * and &, which is not read here';

function refuse(document: Document, source: string, lineAt: (offset: number) => number): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias: (_, alias) => {
      findings.push({
        line: lineAt(alias.range?.[0] ?? 0),
        message: aliasMessage,
        hint: 'Write the value out',
      });
    },
    Scalar: (_, scalar) => {
      const cut = cutAt(scalar, source);
      if (cut !== undefined) {
        findings.push({
          line: lineAt(scalar.range?.[0] ?? 0),
          message: 'is cut off at a #, which begins a comment in YAML',
          found: quoted(cut),
          hint: 'Put the text in quotation marks, or the comment on a line of its own',
        });
      }
      const message = typeof scalar.value === 'string' ? unwritableIn(scalar.value) : undefined;
      if (message) findings.push({ line: lineAt(scalar.range?.[0] ?? 0), message });
    },
  });
  return findings;
}

/** What is left out after a text without quotation marks, if anything is: ` #` ends it, and says nothing of it. */
function cutAt({ type, value, range }: Scalar, source: string): string | undefined {
  if (type !== 'PLAIN' || typeof value !== 'string' || !range) return undefined;
  return /^[ \t]+(#.*)/.exec(source.slice(range[1]))?.[1];
}

/** Go down a path as far as it exists; the offset is that of the last key or item on the way. */
function follow(document: Document, path: Path): { node: unknown; offset: number } {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const item = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (item === undefined || item === null) return { node: undefined, offset };
    const anchor = isPair(item) ? item.key : item;
    offset = rangeStart(anchor) ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return { node, offset };
}

const isPair = (item: unknown): item is { key: unknown; value: unknown } =>
  typeof item === 'object' && item !== null && 'key' in item && 'value' in item && !('range' in item);

const rangeStart = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;
