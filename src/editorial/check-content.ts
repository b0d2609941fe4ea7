import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../cache/content-hash.ts';
import { publicationState } from '../catalogue/publication.ts';
import { eventKinds } from '../data/events.ts';
import { keysOfTable } from '../data/table-sources.ts';
import { indexNames } from '../names/name-index.ts';
import { byPlace, type Problem } from '../reading/problem.ts';
import { valueAt } from '../reading/value-at.ts';
import { paths } from '../addresses/paths.ts';
import { ledgerFolder } from '../ledger/read-ledger.ts';
import { recordedPassages } from '../ledger/recorded-passages.ts';
import { formerIds } from '../ledger/redirects.ts';
import { addressesOf } from '../records/addresses.ts';
import { type Ids, kindNames, kindOf, type KindName, perKind } from '../records/kinds.ts';
import { listRecords, type RecordFile } from '../records/list-records.ts';
import { readHouseStyle } from '../records/read-house-style.ts';
import { readRedirects } from '../records/read-redirects.ts';
import { readNames } from '../records/read-names.ts';
import { readSources } from '../records/read-sources.ts';
import { strangeFiles } from '../records/strange-files.ts';
import type { HouseStyle } from '../schemas/house-style.ts';
import { checkDataTables, listTableIds } from './check-data-tables.ts';
import { missingPolicies, publicationFileFaults } from './check-publication.ts';
import { type CheckedRecord, checkSafely } from './check-record.ts';
import { checkQuestions } from './check-questions.ts';
import { checkSingleFiles } from './check-single-files.ts';
import { unusedSources } from './citations/unused-sources.ts';
import { diagnosed, type Diagnostic, diagnostic } from './diagnostic.ts';
import { publishable } from './fields/publication-facts.ts';
import { checkLedger } from './ledger/check-ledger.ts';
import { daysToCome } from './ledger/days-to-come.ts';
import { checkVersions } from './ledger/check-versions.ts';
import { linkFault, type Origin, type Site, type Target } from './links/link-fault.ts';
import { listPublicFiles } from './links/public-files.ts';
import { checkGazetteer } from './names/check-gazetteer.ts';
import { checkRelations, type ReadRecord } from './relations.ts';
import { type ContentReport, reportOf } from './report.ts';
import { briefsOfNobody } from './style/brief.ts';
import { sharedWords } from './style/shared-words.ts';
import { loadSpeller } from './spelling/speller.ts';
import { afterWaivers, type Waiver } from './waivers.ts';

export interface CheckOptions {
  /** The folder with `essays/`, `authors/` and the rest. */
  contentDir: string;
  /** The folder whose files are served as they are, so that links may lead to them. */
  publicDir: string;
  /** The day that counts as today, YYYY-MM-DD. */
  today: string;
  /** Whether words are held against a dictionary, too. */
  withSpelling?: boolean;
  /** Whether only what a build stops for is looked for, and told: warnings and notices are half of the work. */
  errorsAlone?: boolean;
}

/**
 * Read every record of a content folder and find all that is wrong, without Astro and without changing a file. Bad input
 * never throws: whatever it is, it becomes a problem with a file and a line.
 */
export async function checkContent({
  contentDir,
  publicDir,
  today,
  withSpelling = false,
  errorsAlone = false,
}: CheckOptions): Promise<ContentReport> {
  // Nothing else is looked at then: not even a message may show what such a file holds.
  const strange = [
    ...diagnosed('files', strangeFiles(contentDir, [...kindNames, ledgerFolder])),
    ...diagnosed('lost-addresses', daysToCome(contentDir, today)),
  ];
  if (strange.length > 0) return reportOf(strange, countsOf(idsOf([], [])), new Map());
  const { records, problems } = listRecords(contentDir);
  const ids = idsOf(records, listTableIds(contentDir));
  const data = checkDataTables(contentDir, ids.sources);
  const names = readNames(contentDir);
  const sources = readSources(contentDir);
  const style = readHouseStyle(contentDir);
  const keepsVersions = existsSync(join(contentDir, ledgerFolder));
  const background = {
    ids,
    tables: data.tables,
    names: indexNames(names),
    sources,
    style,
    speller: withSpelling ? await loadSpeller({ names, sources, kept: style.words }) : undefined,
    recorded: (page: string) => recordedPassages(contentDir, page),
    keepsVersions,
    errorsAlone,
    // A build alone keeps what it found: an editor asks for more than errors, and for one file at a time.
    textsDependOn:
      errorsAlone && !withSpelling ? contentHash([ids, names, data.tables, keepsVersions]) : undefined,
  };
  const checked = await inTurn(records, (record) => checkSafely(record, background));
  const { moved } = readRedirects(contentDir);
  const others = [
    ...(await listPublicFiles(publicDir)),
    ...eventKinds(data.tables).map(({ id }) => paths.chronologyKind(id)),
  ];
  const site = siteOf(checked, [...others, ...addressesOf(ids)]);
  const versions = checkVersions(checked, today);
  const ledger = checkLedger({
    contentDir,
    records: checked.map((record) => ({ ...record, versions: versions.days.get(record.id) })),
    tables: ids.data,
    others,
    today,
  });
  const found = withoutRepeats([
    ...diagnosed('publication', publicationFileFaults(contentDir)),
    ...diagnosed('fields', checkSingleFiles(contentDir)),
    ...diagnosed('links', checkQuestions(contentDir, site)),
    ...diagnosed('links', missingPolicies(contentDir, site)),
    ...diagnosed('files', problems),
    ...diagnosed('tables', data.problems),
    ...diagnosed(
      'relations',
      checkRelations(checked, (slug) => formerIds(paths.essay(slug), moved)),
    ),
    ...diagnosed('shared-words', sharedInEssays(checked, style)),
    ...diagnosed('brief', briefsOfNobody(ids.essays, style, contentDir)),
    ...diagnosed('gazetteer', checkGazetteer(names, checked, ids)),
    ...checked.flatMap(({ file, findings }) => findings.map((finding) => diagnostic(file, finding))),
    ...diagnosed(
      'links',
      checked.flatMap((record) => checkLinks(record, site, today)),
    ),
    // Which kinds of event there are cannot be told while a table cannot be read.
    ...diagnosed('lost-addresses', data.problems.length === 0 ? ledger.problems : []),
    ...diagnosed('unrecorded-addresses', ledger.warnings),
    ...diagnosed('files', versions.strays),
    ...diagnosed('silent-changes', versions.silent),
    ...diagnosed(
      'unrecorded-versions',
      versions.due.map(({ file }) => ({
        file,
        line: 1,
        message: 'is not there yet',
        hint: 'npm run ledger writes it',
      })),
    ),
    ...diagnosed(
      'unused-sources',
      unusedSources(
        records.filter(({ collection }) => collection === 'sources'),
        new Set([
          ...checked.flatMap(({ cited = [] }) => [...cited]),
          ...data.tables.flatMap((table) => [...keysOfTable(table)]),
          ...names.flatMap(({ sources }) => sources),
        ]),
      ),
    ),
  ]);
  const told = heard(found, checked, withSpelling);
  // What was not looked for would make the waivers of it seem idle.
  const asked = errorsAlone ? told.filter(({ severity }) => severity === 'error') : told;
  return reportOf(asked, countsOf(ids), ledger.published, versions.due);
}

/** The findings that no waiver takes back, in order of place. */
function heard(
  found: readonly Diagnostic[],
  records: readonly CheckedRecord[],
  withSpelling: boolean,
): Diagnostic[] {
  const byFile = Map.groupBy(found, ({ file }) => file);
  const waiving = records.filter(({ waivers = [] }) => waivers.length > 0);
  // Where words are not looked at, what waives them is not idle.
  const isAsked = ({ rule }: Waiver) => withSpelling || rule !== 'misspelt-words';
  for (const { file, waivers = [] } of waiving) {
    byFile.set(file, afterWaivers(file, byFile.get(file) ?? [], waivers.filter(isAsked)));
  }
  return [...byFile.values()].flat().sort(byPlace);
}

/** A few at a time: one is parsed while the files and pictures of others are read. All at once would open them all. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const queue = items.entries();
  const results = new Array<R>(items.length);
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return results;
}

const idsOf = (records: readonly RecordFile[], tables: readonly string[]): Ids => {
  const byKind = Map.groupBy(records, ({ collection }) => collection);
  const idsOfKind = (kind: KindName) => (byKind.get(kind) ?? []).map(({ id }) => id);
  return perKind((kind) => (kindOf(kind).form === 'tables' ? tables : idsOfKind(kind)));
};

const countsOf = (ids: Ids) => perKind((kind) => ids[kind].length);

/** Words that essays share with each other. */
function sharedInEssays(records: readonly CheckedRecord[], { limits }: HouseStyle): Problem[] {
  if (limits.sharedWords === undefined) return [];
  const essays = records.flatMap(({ file, fields, passages }) => {
    const title = valueAt(fields?.data, ['title']);
    return passages ? [{ file, title: typeof title === 'string' ? title : '', passages }] : [];
  });
  return sharedWords(essays, limits.sharedWords);
}

const essayOf = ({ collection, fields }: ReadRecord) =>
  collection === 'essays' ? publishable(fields?.data) : undefined;

function siteOf(records: readonly CheckedRecord[], addresses: readonly string[]): Site {
  const pages = addresses.map((path): [string, Target] => [path, {}]);
  const own = records.map((record): [string, Target] => [
    kindOf(record.collection).path(record.id),
    {
      headings: record.headings && [...record.headings, ...(record.numberedTables ?? [])],
      essay: essayOf(record),
    },
  ]);
  return new Map([...pages, ...own]);
}

function checkLinks(record: CheckedRecord, site: Site, today: string): Problem[] {
  const origin: Origin = { path: kindOf(record.collection).path(record.id), since: firstDay(record, today) };
  return record.links.flatMap(({ url, ...place }) => {
    const fault = linkFault(url, origin, site);
    return fault ? [{ file: record.file, ...place, ...fault }] : [];
  });
}

/** The first day from today on which the record has readers. */
function firstDay(record: ReadRecord, today: string): string | undefined {
  if (record.collection !== 'essays') return today;
  const essay = essayOf(record);
  if (!essay) return undefined;
  const state = publicationState(essay, today);
  return { public: today, scheduled: essay.published, draft: undefined }[state];
}

/** Two checks may come upon the same mistake; the first message is enough. */
function withoutRepeats(problems: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ file, line, column, field, message }: Diagnostic) =>
    JSON.stringify([file, line, column, field, message]);
  return [...new Map(problems.toReversed().map((problem) => [key(problem), problem])).values()];
}
