/** How much a finding weighs: an error stops the build, a warning asks an editor to look, a notice is good to know. */
export type Severity = 'error' | 'warning' | 'notice';

interface Rule {
  severity: Severity;
  /** What it holds content to, in one sentence for editors. */
  says: string;
  /** Why no waiver takes its findings back, where they are no errors. */
  unwaivable?: string;
}

const error = (says: string): Rule => ({ severity: 'error', says });
const warning = (says: string, unwaivable?: string): Rule => ({
  severity: 'warning',
  says,
  ...(unwaivable !== undefined && { unwaivable }),
});
const notice = (says: string): Rule => ({ severity: 'notice', says });

const writtenByLedger = 'npm run ledger writes what is missing';

/**
 * Every rule of the check by its name, as `npm run check -- --rules` lists them. A finding says which of them it comes from;
 * a new one is an entry here, a page that explains it, a file with a function from a text to findings, and a call of it.
 */
export const rules = {
  files: error(
    'The content folder holds records by their kind, under names that can be addresses, and nothing else.',
  ),
  readable: error('A file is UTF-8 text without control characters, of one megabyte at the most.'),
  publication: error('The files that say who publishes are there and sound.'),
  yaml: error('Fields are YAML that means what it seems to say.'),
  fields: error('A record has the fields of its kind, each with a value of its type.'),
  'plain-fields': error('Only fields that are read as Markdown hold any.'),
  relations: error('Fields agree with one another, with the text below them and with other records.'),
  syntax: error('A text is MDX that can be read.'),
  code: error('A text imports nothing and holds no JavaScript.'),
  components: error(
    'Components are those of the house, with attributes they know; tags are HTML that a page may hold.',
  ),
  pictures: error('A picture lies beside its text, can be shown, and has a description.'),
  mentions: error('A component names an essay, a picture or a name that is there.'),
  links: error(
    'A link leads to a page, a file or a heading that is there, and that readers may see when they see the link.',
  ),
  headings: error('Headings begin at the second level, skip none, and have an anchor of their own.'),
  footnotes: error('Every mark has its comment, and every comment its mark.'),
  'lost-words': error('Nothing typed is lost on the page, and no sign stays raw.'),
  figures: error('A figure, a value or a reference agrees with the table it draws on.'),
  tables: error('A table has its description, and every row fits it.'),
  spelling: error('Names are written as the gazetteer has them.'),
  gazetteer: error('Every form of a name leads to one name, and names that belong together name each other.'),
  citations: error('A citation is well formed and names a source that has a record.'),
  quotations: error('Words in quotation marks stand in an extract of a source that is cited for them.'),
  waivers: error('A waiver names a rule that can be waived, and says why.'),
  'lost-addresses': error('No address that was ever published is lost without a word.'),
  'unrecorded-addresses': warning('Every address that is public stands in the ledger.', writtenByLedger),
  'silent-changes': error(
    'The words of a published essay change only with a day: a correction, "updated", or "minor" with what it was.',
  ),
  'unrecorded-versions': warning(
    'The words of every public essay stand among its versions.',
    writtenByLedger,
  ),
  'unsourced-numbers': warning(
    'A passage that states a number, a percentage or a date says where it has it from.',
  ),
  'long-sentences': warning('A sentence has no more words than the house style says.'),
  'long-standfirsts': warning('A standfirst has no more words than the house style says.'),
  'long-paragraphs': warning('Paragraphs are short, each of them and on average.'),
  cliches: warning('Words the house style lists as worn out are left alone.'),
  'repeated-alt': warning('The description of a picture says what is seen, and not what the caption says.'),
  'section-count': warning('An essay has as many sections as the house style asks for.'),
  'figure-findings': warning('An essay has few figures, and each finding is a sentence.'),
  'key-points': warning(
    'An essay has as many key points as the house style asks for, each with its sources.',
  ),
  'in-brief': warning('In brief has as many words as the house style asks for.'),
  'source-count': warning(
    'An essay cites as many sources and primary documents as the house style asks for.',
  ),
  'crowded-marks': warning('A paragraph gathers its sources in one bracket.'),
  'sibling-links': warning('The text of an essay leads to other essays.'),
  'first-names': warning('A name is marked, and its script given, where it first stands.'),
  brief: warning(
    'An essay is what was asked for: its desk, length, figures, and the section against itself.',
  ),
  'shared-words': warning('No two essays share a run of words, but for titles and quotations.'),
  'page-contents': warning(
    'A page about the site has the sections and the words that the house style asks of it.',
  ),
  'counted-records': warning(
    'A page about the site counts records by <Count>, so that the next one makes nothing false.',
  ),
  'misspelt-words': warning(
    'Every word is in the dictionary, in the gazetteer, names a source, or is kept in the house style; by --spelling.',
  ),
  'thin-evidence': notice('A passage rests on more than an abstract, a digest or one unnamed state.'),
  'idle-waivers': warning(
    'A waiver that waives nothing any more is taken out.',
    'take out the waiver that is idle',
  ),
  'unused-sources': notice('A source is cited by an essay, a table or a name.'),
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

export const ruleNames = Object.keys(rules) as RuleName[];

/** How much what a rule finds weighs. */
export const severityOf = (rule: RuleName): Severity => rules[rule].severity;

/** Why no waiver takes back what a rule finds; nothing for a rule that can be waived. */
export const unwaivable = (rule: RuleName): string | undefined =>
  severityOf(rule) === 'error' ? 'the page would be wrong' : rules[rule].unwaivable;

/** Where a rule is explained to editors, with an example, from the top of the repository. */
export const pageOfRule = (rule: RuleName): string => `.github/rules/${rule}.md`;
