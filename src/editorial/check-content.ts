import { missingPublicationFiles } from './check-publication.ts';
import { publicationState } from '../catalogue/publication.ts';
import type { Table } from '../data/table.ts';
import { keysOfTable } from '../data/table-sources.ts';
import { indexNames, type NameIndex } from '../names/name-index.ts';
import { readSources } from '../records/read-sources.ts';
import type { SourceData } from '../schemas/source.ts';
import { checkQuotations } from './citations/check-quotations.ts';
import { checkBody } from './body/check-body.ts';
import { checkDataTables, listTableIds } from './check-data-tables.ts';
import type { Link } from './body/links.ts';
import { checkFieldCitations } from './citations/check-citations.ts';
import { unusedSources } from './citations/unused-sources.ts';
import { checkPlainFields } from './fields/check-plain-fields.ts';
import { publishable } from './fields/publication-facts.ts';
import { validateRecord } from './fields/validate-record.ts';
import { linkFault, type Origin, type Site, type Target } from './links/link-fault.ts';
import { checkLedger } from './ledger/check-ledger.ts';
import type { Anchor } from '../ledger/made-addresses.ts';
import { checkMarkdownFields } from './links/markdown-field.ts';
import { listPublicFiles } from './links/public-files.ts';
import { addressesOf } from '../records/addresses.ts';
import { type Ids, kindOf, type KindName, perKind } from '../records/kinds.ts';
import { checkGazetteer } from './names/check-gazetteer.ts';
import { checkFieldSpelling } from './names/check-spelling.ts';
import { readNames } from '../records/read-names.ts';
import { byPlace, type Finding, type Problem } from '../reading/problem.ts';
import { checkThesaurus } from './check-thesaurus.ts';
import { checkRelations, type ReadRecord } from './relations.ts';
import type { ContentReport } from './report.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { listRecords, type RecordFile } from '../records/list-records.ts';
import { placeAt } from '../reading/place-at.ts';
import { readText } from '../reading/read-text.ts';
import { readYaml } from '../reading/yaml-record.ts';

export type { ContentReport } from './report.ts';

export interface CheckOptions {
  /** The folder with `essays/`, `authors/` and the rest. */
  contentDir: string;
  /** The folder whose files are served as they are, so that links may lead to them. */
  publicDir: string;
  /** The day that counts as today, YYYY-MM-DD. */
  today: string;
}

interface CheckedRecord extends ReadRecord {
  findings: Finding[];
  warnings?: Finding[] | undefined;
  links: Link[];
  /** The keys of the sources it cites. */
  cited?: ReadonlySet<string>;
  /** Places on its page with ids that last; missing where they could not be read. */
  anchors?: readonly Anchor[] | undefined;
}

/**
 * Read every record of a content folder and find all that is wrong, without Astro and without changing a file. Bad input
 * never throws: whatever it is, it becomes a problem with a file and a line.
 */
export async function checkContent({ contentDir, publicDir, today }: CheckOptions): Promise<ContentReport> {
  const { records, problems } = listRecords(contentDir);
  const ids = idsOf(records, listTableIds(contentDir));
  const data = checkDataTables(contentDir, ids.sources);
  const names = readNames(contentDir);
  const background = {
    ids,
    tables: data.tables,
    names: indexNames(names),
    sources: readSources(contentDir),
  };
  const checked = await inTurn(records, (record) => checkSafely(record, background));
  const publicFiles = await listPublicFiles(publicDir);
  const site = siteOf(checked, [...publicFiles, ...addressesOf(ids)]);
  const ledger = checkLedger({ contentDir, records: checked, tables: ids.data, publicFiles, today });
  const own = checked.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding })));
  const doubts = checked.flatMap(({ file, warnings = [] }) =>
    warnings.map((warning) => ({ file, ...warning })),
  );
  const links = checked.flatMap((record) => checkLinks(record, site, today));
  return {
    problems: withoutRepeats([
      ...missingPublicationFiles(contentDir),
      ...checkThesaurus(contentDir),
      ...problems,
      ...data.problems,
      ...checkRelations(checked),
      ...checkGazetteer(names, checked, ids),
      ...own,
      ...links,
      ...ledger.problems,
    ]).sort(byPlace),
    warnings: [...doubts, ...ledger.warnings].sort(byPlace),
    unused: unusedSources(
      records.filter(({ collection }) => collection === 'sources'),
      new Set([
        ...checked.flatMap(({ cited = [] }) => [...cited]),
        ...data.tables.flatMap((table) => [...keysOfTable(table)]),
        ...names.flatMap(({ sources }) => sources),
      ]),
    ),
    counts: countsOf(ids),
    addresses: ledger.published,
  };
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

/** What a record is held against besides its own schema. */
interface Background {
  ids: Ids;
  tables: readonly Table[];
  names: NameIndex;
  sources: ReadonlyMap<string, SourceData>;
}

/** Libraries that read files have limits of their own (nesting, most of all), and an editor should not see their traces. */
async function checkSafely(record: RecordFile, background: Background): Promise<CheckedRecord> {
  try {
    return await checkRecord(record, background);
  } catch (error) {
    const why = error instanceof RangeError ? 'it is nested too deeply' : String(error).split('\n')[0];
    return { ...record, findings: [{ line: 1, message: `cannot be checked: ${why}` }], links: [] };
  }
}

async function checkRecord(
  record: RecordFile,
  { ids, tables, names, sources }: Background,
): Promise<CheckedRecord> {
  const { text, findings } = readText(record.path);
  if (text === undefined) return { ...record, findings, links: [] };
  const source = record.path.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text };
  if ('finding' in source) return { ...record, findings: [...findings, source.finding], links: [] };
  const { fields, findings: yamlFindings } = readYaml(source.yaml);
  const fieldFindings = fields ? await validateRecord(record.collection, fields, ids, record.folder) : [];
  const inFields = fields ? checkMarkdownFields(record.collection, fields) : { links: [], findings: [] };
  const inCaptions = fields
    ? checkFieldCitations(fields, ids.sources)
    : { findings: [], cited: new Set<string>(), notes: [] };
  const body =
    'body' in source ? await checkBody(source.body, record, ids, tables, names) : { links: [], findings: [] };
  const isOurs = record.collection !== 'sources' && record.collection !== 'names';
  return {
    ...record,
    fields,
    headings: 'headings' in body ? body.headings : undefined,
    anchors: 'anchors' in body && body.anchors ? withNotes(body.anchors, inCaptions.notes) : undefined,
    links: [...inFields.links, ...body.links],
    findings: [
      ...findings,
      ...yamlFindings,
      ...fieldFindings,
      ...inFields.findings,
      ...(fields ? checkPlainFields(record.collection, fields) : []),
      ...inCaptions.findings,
      ...(fields && isOurs ? checkFieldSpelling(fields, names) : []),
      ...body.findings,
      ...('body' in source ? checkQuotations(text, sources, (offset) => placeAt(text, offset)) : []),
    ],
    warnings: 'warnings' in body ? body.warnings : undefined,
    cited: new Set([...inCaptions.cited, ...(('cited' in body && body.cited) || [])]),
  };
}

/** A note that is cited at the head of an essay and in its text is one. */
function withNotes(anchors: readonly Anchor[], notes: readonly string[]): Anchor[] {
  const known = new Set(anchors.map(({ id }) => id));
  return [...anchors, ...notes.filter((id) => !known.has(id)).map((id): Anchor => ({ kind: 'note', id }))];
}

const essayOf = ({ collection, fields }: ReadRecord) =>
  collection === 'essays' ? publishable(fields?.data) : undefined;

function siteOf(records: readonly CheckedRecord[], addresses: readonly string[]): Site {
  const pages = addresses.map((path): [string, Target] => [path, {}]);
  const own = records.map((record): [string, Target] => [
    kindOf(record.collection).path(record.id),
    { headings: record.headings, essay: essayOf(record) },
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
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const key = ({ file, line, column, field, message }: Problem) =>
    JSON.stringify([file, line, column, field, message]);
  return [...new Map(problems.toReversed().map((problem) => [key(problem), problem])).values()];
}
