import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Finding } from './problem.ts';

/** Ten times the longest essay anybody reads; more is a file that got here by accident. */
export const maxSourceBytes = 1_000_000;

const megabytes = (bytes: number) => `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;

/**
 * XML 1.0 has no way to write the first of these, so one of them makes the whole feed unreadable; HTML none for those after
 * U+007F. Those of U+202A turn the letters behind them round, on the page as in whatever it is copied into. The last are
 * letters that nobody sees (the flags of countries’ parts are spelt with them), and the sign of one that was lost.
 */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufeff\ufff0-\uffff]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,7})[\u{e0000}-\u{e007f}]/u;

/** Text that can be worked with, and what is wrong with it. Without `text` there is nothing to go on with. */
export interface TextFile {
  text?: string;
  findings: Finding[];
}

/**
 * Read a record as UTF-8 with `\n` line ends and no byte order mark. Whatever is wrong with it comes back as findings.
 *
 * Reading is synchronous: for a thousand small files that takes a fraction of the time of as many promises.
 */
export function readText(path: string): TextFile {
  let bytes: Buffer;
  try {
    const { size, isFile } = look(path);
    if (!isFile) return fatal({ line: 1, message: 'cannot be read: it is not a file' });
    if (size > maxSourceBytes)
      return fatal({ line: 1, message: `is ${megabytes(size)} long; the limit is 1 MB` });
    bytes = readFileSync(path);
  } catch (error) {
    return fatal({ line: 1, message: `cannot be read: ${reason(error)}` });
  }
  if (!isUtf8(bytes)) {
    return fatal({
      line: lineOfBadByte(bytes),
      message: 'is not UTF-8 text',
      hint: 'Save the file as UTF-8',
    });
  }
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') return fatal({ line: 1, message: 'is empty' });
  return { text, findings: controlCharacters(text) };
}

function look(path: string) {
  const found = statSync(path);
  return { size: found.size, isFile: found.isFile() };
}

const fatal = (finding: Finding): TextFile => ({ findings: [finding] });

function lineOfBadByte(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function controlCharacters(text: string): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const found = unwritable.exec(line);
    return found ? [{ line: index + 1, column: found.index + 1, message: unwritableMessage(found[0]) }] : [];
  });
}

function unwritableMessage(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[\u202a-\u202e]/.test(character))
    return `holds the character ${code}, which turns the letters behind it round`;
  if (character === lost) return `holds the character ${code}, which stands where one was lost`;
  return /[\ufeff\ufff0-\ufffc]|[\u{e0000}-\u{e007f}]/u.test(character)
    ? `holds the character ${code}, which nobody sees`
    : `holds the control character ${code}, which no page can show`;
}

/** What a program writes for a character that it cannot read, a reference to one that is none among them: `&#0;`. */
const lost = '\ufffd';

/** The message for a value that holds a character no page or feed can show, if it does. */
export function unwritableIn(text: string): string | undefined {
  // A file's own line ends are read as line feeds; this one was spelt out.
  const found = /\r/.exec(text) ?? unwritable.exec(text);
  return found ? unwritableMessage(found[0]) : undefined;
}

const reasons: Record<string, string> = {
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  ENOTDIR: 'it is not a folder',
  ELOOP: 'its links lead in a circle',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  EPERM: 'permission denied',
  EMFILE: 'too many files are open',
};

/** Why the file system refused, in words. */
export function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code || 'unknown error');
}
