import { cp, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pageOf } from '../../ledger/address.ts';
import { readLedger } from '../../ledger/read-ledger.ts';
import { resolver } from '../../ledger/redirects.ts';
import { choices } from '../../reading/nearest.ts';
import { formatProblem, type Problem } from '../../reading/problem.ts';
import { kindOf } from '../../records/kinds.ts';
import { listRecords } from '../../records/list-records.ts';
import { readRedirects } from '../../records/read-redirects.ts';
import { nameFault } from '../../records/slug.ts';
import { checkContent } from '../check-content.ts';
import { listTableIds } from '../check-data-tables.ts';
import type { Renaming } from './mention-edits.ts';
import { type Move, NoMove, type PlaceMove } from './parse-move.ts';
import { renameRecord } from './rename-record.ts';
import { writeMove } from './write-move.ts';

export interface MoveOptions {
  contentDir: string;
  publicDir: string;
  /** The day that counts as today, YYYY-MM-DD. */
  today: string;
}

/** What a move has done to the copy. */
export interface Moved {
  /** The old and the new address. */
  from: string;
  to: string;
  /** The files that named what moved, from the content folder. */
  changed: string[];
  /** Whether the old address had been published, so that it leads to the new one from now on. */
  isRedirected: boolean;
}

/**
 * Move something in a copy of the content folder: its files, everything that names it, and a redirect from where it was.
 * The folder itself is not touched.
 *
 * @param staging an empty folder for the copy
 * @throws NoMove when there is nothing to move, the new address is taken, or the content would not be sound afterwards
 */
export async function moveInCopy(move: Move, options: MoveOptions, staging: string): Promise<Moved> {
  const { contentDir, today } = options;
  const before = await modified(contentDir);
  await cp(contentDir, staging, { recursive: true, preserveTimestamps: true });
  const moved = 'kind' in move ? await moveRecord(move, contentDir, staging) : moveAnchor(move, contentDir);
  if (moved.isRedirected) await writeMove(staging, moved.from, moved.to, today);
  const problems = await newProblems(options, staging);
  if (problems.length > 0) {
    throw new NoMove(
      `${problems.map(formatProblem).join('\n\n')}\n\nNothing was moved: this would be wrong.`,
    );
  }
  if ((await modified(contentDir)) !== before) {
    throw new NoMove('A file was changed in the meantime. Nothing was moved; run it again.');
  }
  return moved;
}

async function moveRecord({ kind, from, to }: Renaming, contentDir: string, staging: string) {
  const { one, path, withArticle } = kindOf(kind);
  const ids =
    kindOf(kind).form === 'tables'
      ? listTableIds(contentDir)
      : listRecords(contentDir).records.flatMap((record) => (record.collection === kind ? [record.id] : []));
  const fault = nameFault(kind, to);
  if (fault) throw new NoMove(`${fault.message}. ${fault.hint ?? ''}`.trim());
  const [old, now] = [path(from), path(to)];
  const isPublished = wasPublished(contentDir, old);
  const hasMovedByHand = !ids.includes(from) && ids.includes(to) && isPublished;
  if (from === to || (ids.includes(to) && !hasMovedByHand))
    throw new NoMove(`${now} is taken: there is ${withArticle} of that name.`);
  if (!ids.includes(from) && !hasMovedByHand) {
    throw new NoMove(`There is no ${one} "${from}". ${choices(from, ids).hint ?? ''}`.trim());
  }
  if (
    wasPublished(contentDir, now) &&
    resolver(readRedirects(contentDir).moved)(now) !== old &&
    !hasMovedByHand
  ) {
    throw new NoMove(`${now} was the address of something else, and old links lead there.`);
  }
  const changed = await renameRecord(staging, { kind, from, to });
  return { from: old, to: now, changed, isRedirected: isPublished };
}

function moveAnchor({ fromAnchor, toAnchor }: PlaceMove, contentDir: string): Moved {
  if (!wasPublished(contentDir, fromAnchor)) {
    const known = recorded(contentDir).filter((address) => address.startsWith(`${pageOf(fromAnchor)}#`));
    throw new NoMove(`${fromAnchor} was never published. ${choices(fromAnchor, known).hint ?? ''}`.trim());
  }
  return { from: fromAnchor, to: toAnchor, changed: [], isRedirected: true };
}

const recorded = (contentDir: string): string[] =>
  [...(readLedger(contentDir)?.files.values() ?? [])].flat().map(({ address }) => address);

const wasPublished = (contentDir: string, address: string): boolean => recorded(contentDir).includes(address);

/** What would be wrong that is not wrong now. */
async function newProblems(options: MoveOptions, staging: string): Promise<Problem[]> {
  const content = basename(options.contentDir);
  const known = new Set((await checkContent(options)).problems.map(sayingOf));
  const { problems } = await checkContent({ ...options, contentDir: staging });
  return problems
    .map((problem) => ({ ...problem, file: problem.file.replace(basename(staging), content) }))
    .filter((problem) => !known.has(sayingOf(problem)));
}

const sayingOf = ({ field, message }: Problem) => `${field ?? ''} ${message}`;

/** When each file of a folder was last changed, as one text. */
async function modified(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const states = await Promise.all(files.map(async (file) => `${file} ${(await stat(file)).mtimeMs}`));
  return states.sort().join('\n');
}
