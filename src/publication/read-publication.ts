import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { type Publication, publicationSchema } from './schema.ts';

export const publicationFile = 'publication.yml';

/** The file that says who publishes cannot be used; the message has a line for its place and one for what is wrong. */
export class PublicationError extends Error {
  override name = 'PublicationError';
}

/**
 * Read who publishes.
 *
 * @param contentDir absolute path of the content folder
 * @throws PublicationError with two lines for each thing wrong: `content/publication.yml:3`, and the field with its fault
 */
export function readPublication(contentDir: string): Publication {
  const lines = new LineCounter();
  const document = parseDocument(textOf(contentDir), { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => lines.linePos(offset).line;
  const [syntax] = document.errors;
  if (syntax) throw faults([{ line: at(syntax.pos[0]), message: `is not YAML: ${syntax.message}` }]);
  const parsed = publicationSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw faults(
    parsed.error.issues.map(({ path, message }) => ({
      line: at(offsetOf(document, path)),
      message: `${path.join('.')}: ${message}`,
    })),
  );
}

function textOf(contentDir: string): string {
  try {
    return readFileSync(join(contentDir, publicationFile), 'utf8');
  } catch {
    throw faults([
      {
        line: 1,
        message:
          'cannot be read. Every site needs it: it says who publishes, in which language and on what terms',
      },
    ]);
  }
}

const faults = (found: readonly { line: number; message: string }[]) =>
  new PublicationError(
    found.map(({ line, message }) => `content/${publicationFile}:${line}\n  ${message}.`).join('\n'),
  );

/** Where the last field of a path that exists begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    if (!pair) return offset;
    offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
    node = pair.value;
  }
  return offset;
}
