import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { type Document, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml';
import { filesIn } from './files.ts';

/** A name that no code of ours has: wherever it runs, or is an element, words were taken for something else. */
export const hostileName = 'hostile';

const link = '#link("x:y")[z]';

/**
 * What each text is made to end with, the most of it that its field takes: ends of attributes, elements, scripts and CDATA
 * sections, braces and commands of TeX, code of Typst. Markdown refuses HTML, and takes it with a backslash for words.
 */
const endings = [
  `"'><script>${hostileName}()</script><svg onload='${hostileName}()'>]]>\\input{x}}{${link}`,
  `"'>\\<script>${hostileName}()\\</script>]]>\\\\input{x}}{${link}`,
  `"'><script>${hostileName}()</script>`,
  `"'\\<script>${hostileName}()\\</script>`,
  `"><${hostileName}>`,
  '"\'&<}{',
];

/** A text that was made hostile. It begins as a formula of spreadsheets does, with a mark by which it is found again. */
export interface HostileText {
  /** `q17q` */
  mark: string;
  /** `essays/x/index.mdx: standfirst` */
  place: string;
  /** What stands behind the mark, as readers should see it. */
  words: string;
}

/** A text on its way: how hostile it can be is found by asking the check. */
interface Attempt {
  mark: string;
  place: string;
  level: number;
  set: (text: string) => void;
  original: string;
}

/** A file whose texts are attempts, and how it is written. */
interface Source {
  file: string;
  write: () => string;
}

const isWords = (value: string) =>
  /[\p{Lu} \u0080-\u{10ffff}]/u.test(value) && !/^(https?:|\.\/|mailto:)/.test(value);

/** The text of an attempt; as it was, where its field takes none of the endings. */
function textOf({ mark, level, original }: Attempt): string {
  const ending = endings[level];
  if (ending === undefined) return original;
  return `=${mark}${ending}${original.endsWith('?') ? '?' : ''}`;
}

/** What to try where a text was refused: one that is short enough, or another that may be taken, or none of them. */
function milder({ mark, level }: Attempt, complaint: string): number {
  const limit = /is longer than (\d+) characters/.exec(complaint)?.[1];
  if (limit === undefined) return /\bis not\b/.test(complaint) ? endings.length : level + 1;
  const next = endings.findIndex((ending, at) => at > level && ending.length + mark.length < Number(limit));
  return next < 0 ? endings.length : next;
}

/**
 * Make every text of a content folder hostile, as far as the check lets it pass: fields of records, cells of tables,
 * attributes of components, the names and labels of the publication.
 *
 * @throws Error where the check complains of something that is not one of the texts
 */
export function makeHostile(folder: string, today: string): HostileText[] {
  const attempts: Attempt[] = [];
  const add = (place: string, original: string, set: Attempt['set']) =>
    attempts.push({ mark: `q${attempts.length}q`, place, level: 0, original, set });
  const sources = filesIn(folder).flatMap((file): Source[] => {
    const path = join(folder, file);
    // What was published cannot be changed so; without a record of it nobody asks for a reason.
    if (/^ledger\/|\/versions\//.test(file)) rmSync(path);
    else if (file.endsWith('.csv')) return [tableIn(folder, file, add)];
    else if (/\.(mdx|ya?ml)$/.test(file)) return [recordIn(folder, file, add)];
    return [];
  });
  for (;;) {
    for (const attempt of attempts) attempt.set(textOf(attempt));
    const lines = new Map(sources.map(({ file, write }) => [file, write().split('\n')]));
    for (const [file, text] of lines) writeFileSync(join(folder, file), text.join('\n'));
    const complaints = complaintsIn(folder, today);
    if (complaints.length === 0) break;
    const refused = new Map<Attempt, string>();
    for (const complaint of complaints) {
      const [, file = '', number] = place.exec(complaint) ?? [];
      const line = lines.get(file)?.[Number(number) - 1] ?? '';
      const marks = new Set(`${line} ${complaint}`.match(/q\d+q/g));
      if (marks.size === 0) throw new Error(complaint);
      for (const attempt of attempts) if (marks.has(attempt.mark)) refused.set(attempt, complaint);
    }
    for (const [attempt, complaint] of refused) attempt.level = milder(attempt, complaint);
  }
  return attempts.flatMap((attempt) => {
    const ending = endings[attempt.level];
    const { mark, place } = attempt;
    return ending === undefined ? [] : [{ mark, place, words: ending.replace(/\\(?=[<\\])/g, '') }];
  });
}

/** What the check says is wrong, asked as an editor asks: it reads who publishes when it starts. */
function complaintsIn(folder: string, today: string): string[] {
  const { stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], {
    env: { ...process.env, CONTENT_DIR: folder, BUILD_DATE: today },
    encoding: 'utf8',
  });
  return stderr.split('\n\n').filter((complaint) => place.test(complaint));
}

const place = /^content\/(\S+?):(\d+)(?!.*\n  (?:warning|notice): )/;

type Add = (place: string, original: string, set: Attempt['set']) => void;

function recordIn(folder: string, file: string, add: Add): Source {
  const text = textIn(folder, file);
  const [, yaml = text, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(yaml);
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string' || !isWords(node.value)) return;
      add(`${file}: ${placeOf(path)}`, node.value, (words) => {
        node.value = words;
        (node as Scalar).type = 'QUOTE_DOUBLE';
      });
    },
  });
  if (body === undefined) return { file, write: () => document.toString({ lineWidth: 0 }) };
  const pieces = body.split(/((?<=\s(?:alt|caption|title|original|finding|source|credit|licence)=")[^"\n]+)/);
  pieces.forEach((words, index) => {
    if (index % 2 === 0) return;
    add(`${file}: attribute`, words, (changed) => (pieces[index] = changed.replaceAll('"', '&quot;')));
  });
  return { file, write: () => `---\n${document.toString({ lineWidth: 0 })}---\n${pieces.join('')}` };
}

const placeOf = (path: readonly unknown[]): string =>
  path
    .flatMap((step) =>
      typeof step === 'object' && step !== null && 'key' in step && isScalar(step.key)
        ? [String(step.key.value)]
        : [],
    )
    .join('.');

function tableIn(folder: string, file: string, add: Add): Source {
  const rows = parseCsv(textIn(folder, file)) as string[][];
  const key = keyColumns(parseDocument(textIn(folder, file.replace('.csv', '.yml'))));
  const [head = []] = rows;
  for (const row of rows.slice(1)) {
    row.forEach((cell, column) => {
      if (!isWords(cell) || key.includes(head[column] ?? '')) return;
      // A table may begin no cell as a formula: that is refused, and a test of its own says so.
      add(`${file}: ${head[column]}`, cell, (words) => (row[column] = words.replace(/^=/, '')));
    });
  }
  const write = () =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n') + '\n';
  return { file, write };
}

const textIn = (folder: string, file: string): string =>
  readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '');

function keyColumns(description: Document): string[] {
  const key = description.get('key');
  return isSeq(key) ? key.items.map((item) => String(isScalar(item) ? item.value : item)) : [];
}
