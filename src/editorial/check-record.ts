import type { Root } from 'mdast';
import { codeVersion } from '../cache/code-version.ts';
import { keptResult } from '../cache/kept.ts';
import { type Table, tableFinder } from '../data/table.ts';
import type { Anchor } from '../ledger/made-addresses.ts';
import { passageAnchors } from '../ledger/passage-anchors.ts';
import type { RecordedPassage } from '../ledger/passage-ids.ts';
import type { NameIndex } from '../names/name-index.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { placeAt } from '../reading/place-at.ts';
import type { Finding } from '../reading/problem.ts';
import { readText } from '../reading/read-text.ts';
import { type Fields, readYaml } from '../reading/yaml-record.ts';
import { filesIn } from '../records/folder-reader.ts';
import { type Ids, kindOf } from '../records/kinds.ts';
import type { RecordFile } from '../records/list-records.ts';
import type { HouseStyle } from '../schemas/house-style.ts';
import type { SourceData } from '../schemas/source.ts';
import { type BodyReport, checkBody } from './body/check-body.ts';
import type { Link } from './body/links.ts';
import { checkFieldCitations } from './citations/check-citations.ts';
import { checkQuotations } from './citations/check-quotations.ts';
import { ruled, type RuledFinding } from './diagnostic.ts';
import { checkPlainFields } from './fields/check-plain-fields.ts';
import { validateRecord } from './fields/validate-record.ts';
import { checkMarkdownFields } from './links/markdown-field.ts';
import { checkFieldSpelling } from './names/check-spelling.ts';
import type { ReadRecord } from './relations.ts';
import { misspeltInBody, misspeltInFields } from './spelling/misspelt-words.ts';
import type { Speller } from './spelling/speller.ts';
import { checkStyle } from './style/check-style.ts';
import { type Passage, passagesOf } from './style/passages.ts';
import { styledText } from './style/styled-text.ts';
import { type Waiver, waiversIn } from './waivers.ts';
import { publishedWords } from '../versions/published-words.ts';

/** A record, what is wrong with it by itself, and what only the whole can judge. */
export interface CheckedRecord extends ReadRecord {
  /** Ids of the tables that have a number; missing where its text cannot be read. */
  numberedTables?: readonly string[] | undefined;
  findings: RuledFinding[];
  waivers?: readonly Waiver[];
  links: Link[];
  /** Places on its page with ids that last; missing where they could not be read. */
  anchors?: readonly Anchor[] | undefined;
  /** Its own words, of an essay that could be read whole. */
  passages?: readonly Passage[] | undefined;
  /** All that its page says, as Markdown; of an essay that could be read whole, where versions are kept. */
  words?: string | undefined;
  /** The keys of the sources it cites. */
  cited?: ReadonlySet<string>;
}

/** What a record is held against besides its own schema. */
export interface Background {
  ids: Ids;
  tables: readonly Table[];
  names: NameIndex;
  sources: ReadonlyMap<string, SourceData>;
  style: HouseStyle;
  /** The paragraphs that the ledger has of a record’s page. */
  recorded: (page: string) => readonly RecordedPassage[];
  /** Whether versions of essays are kept. */
  keepsVersions: boolean;
  /** Whether only errors are looked for. */
  errorsAlone: boolean;
  /** What knows words, if they are looked at. */
  speller?: Speller | undefined;
  /**
   * A hash of all that a text is held against here. With it what was found in a text is kept for the next build: of texts that
   * have not changed, as nearly all have not.
   */
  textsDependOn?: string | undefined;
}

/** Libraries that read files have limits of their own (nesting, most of all), and an editor should not see their traces. */
export async function checkSafely(record: RecordFile, background: Background): Promise<CheckedRecord> {
  try {
    return await checkRecord(record, background);
  } catch (error) {
    const why = error instanceof RangeError ? 'it is nested too deeply' : String(error).split('\n')[0];
    return {
      ...record,
      findings: [{ rule: 'readable', line: 1, message: `cannot be checked: ${why}` }],
      links: [],
    };
  }
}

async function checkRecord(record: RecordFile, background: Background): Promise<CheckedRecord> {
  const { ids, names, sources, speller } = background;
  const { text, findings: unreadable } = readText(record.path);
  const findings = ruled('readable', unreadable);
  if (text === undefined) return { ...record, findings, links: [] };
  const source = record.path.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text };
  if ('finding' in source)
    return { ...record, findings: [...findings, ...ruled('yaml', [source.finding])], links: [] };
  const { fields, findings: yamlFindings } = readYaml(source.yaml);
  const fieldFindings = fields ? await validateRecord(record.collection, fields, ids, record.folder) : [];
  const inFields = fields ? checkMarkdownFields(record.collection, fields) : { links: [], findings: [] };
  const inCaptions = fields
    ? checkFieldCitations(fields, ids.sources)
    : { findings: [], cited: new Set<string>(), notes: [] };
  const { body, ofStyle, misspelt, passages, paragraphs, words }: CheckedText =
    'body' in source
      ? await checkText({ record, text, body: source.body, fields }, background)
      : { body: { links: [], findings: [] }, ofStyle: [], misspelt: [], paragraphs: [] };
  const isOurs = record.collection !== 'sources' && record.collection !== 'names';
  return {
    ...record,
    fields,
    headings: body.headings,
    numberedTables: body.tables,
    anchors: body.anchors && withNotes([...body.anchors, ...paragraphs], inCaptions.notes),
    links: [...inFields.links, ...body.links],
    findings: [
      ...findings,
      ...ruled('yaml', yamlFindings),
      ...ruled('fields', fieldFindings),
      ...ruled('lost-words', inFields.findings),
      ...ruled('plain-fields', fields ? checkPlainFields(record.collection, fields) : []),
      ...ruled('citations', inCaptions.findings),
      ...ruled('spelling', fields && isOurs ? checkFieldSpelling(fields, names) : []),
      ...body.findings,
      ...ofStyle,
      ...ruled('misspelt-words', misspelt),
      // A letter is spelled as whoever wrote it does.
      ...ruled(
        'misspelt-words',
        speller && fields && isOurs && record.collection !== 'letters'
          ? misspeltInFields(fields, speller)
          : [],
      ),
      ...ruled(
        'quotations',
        'body' in source ? checkQuotations(text, sources, (offset) => placeAt(text, offset)) : [],
      ),
    ],
    waivers: waiversIn(text, 'body' in source ? source.yaml.split('\n').length + 1 : Infinity),
    passages,
    words,
    cited: new Set([...inCaptions.cited, ...(body.cited ?? [])]),
  };
}

/** What is found in the text of a record, below its fields. */
interface CheckedText {
  body: BodyReport;
  ofStyle: RuledFinding[];
  misspelt: Finding[];
  passages?: readonly Passage[] | undefined;
  /** Its paragraphs, of an essay that could be read whole. */
  paragraphs: readonly Anchor[];
  words?: string | undefined;
}

interface Text {
  record: RecordFile;
  /** The file, and what of it stands below the fields. */
  text: string;
  body: string;
  fields: Fields | undefined;
}

async function checkText(text: Text, background: Background): Promise<CheckedText> {
  const { record } = text;
  if (background.textsDependOn === undefined) return lookAt(text, background);
  const inputs = [
    codeVersion('src/editorial/check-record.ts'),
    background.textsDependOn,
    [record.collection, record.id, record.file, text.text],
    background.recorded(kindOf(record.collection).path(record.id)),
    // What it may show.
    filesIn(record.folder),
  ];
  return keptResult('texts checked', inputs, () => lookAt(text, background));
}

async function lookAt(
  { record, body: source, fields }: Text,
  { ids, tables, names, sources, style, recorded, keepsVersions, errorsAlone, speller }: Background,
): Promise<CheckedText> {
  const found: Omit<CheckedText, 'body'> = { ofStyle: [], misspelt: [], paragraphs: [] };
  const tableOf = tableFinder(tables);
  const look = (tree: Root) => {
    const isEssay = record.collection === 'essays';
    if (isEssay) found.paragraphs = passageAnchors(tree, recorded(kindOf(record.collection).path(record.id)));
    if (!fields) return;
    if (speller) found.misspelt = misspeltInBody(tree, source, speller);
    if (!errorsAlone) {
      const styled = styledText({ record, fields, tree, body: source }, { style, names, sources });
      found.ofStyle = checkStyle(styled);
      if (isEssay) found.passages = passagesOf(styled);
    }
    if (isEssay && keepsVersions) found.words = publishedWords({ tree, data: fields.data, tables: tableOf });
  };
  const body = await checkBody(source, record, { ids, tables, names, errorsAlone }, look);
  return { ...found, body };
}

/** A note that is cited at the head of an essay and in its text is one. */
function withNotes(anchors: readonly Anchor[], notes: readonly string[]): Anchor[] {
  const known = new Set(anchors.map(({ id }) => id));
  return [...anchors, ...notes.filter((id) => !known.has(id)).map((id): Anchor => ({ kind: 'note', id }))];
}
