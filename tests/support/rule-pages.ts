import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../src/editorial/check-content.ts';
import type { RuleName } from '../../src/editorial/rules.ts';
import { keysMentioned } from '../../src/evidence/citation-syntax.ts';
import { ledgerText } from '../../src/ledger/write-ledger.ts';
import type { HouseStyle } from '../../src/schemas/house-style.ts';
import { contentFolder, essay, file, type Files, threeTonnes, today, uuid } from './content-folder.ts';
import { evidence, sourceRecord } from './evidence-files.ts';
import { nameFields } from './names.ts';

const home = '.github/rules';

/** What stands between the fences of a page, and where. */
export interface Example {
  /** What the line above it says of its place: `, in `content/data/coal.csv``. */
  place: string;
  language: string;
  text: string;
}

/** A page about a rule, taken apart. A part that is not there is empty. */
export interface RulePage {
  text: string;
  heading: string;
  /** What it holds content to, and why. */
  why: string;
  wrong: Example;
  right: Example;
  toMend: string;
  toWaive: string;
  limits: string;
}

/** The names of the pages there are. */
export const pageNames = (): string[] => readdirSync(home).map((name) => name.replace(/\.md$/, ''));

/** The page about a rule; one that is not there has no parts. */
export function rulePage(name: string): RulePage {
  const path = join(home, `${name}.md`);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const one = (pattern: RegExp) => (pattern.exec(text)?.[1] ?? '').replace(/\s+/g, ' ').trim();
  const example = (kind: string): Example => {
    const [, place = '', language = '', code = ''] =
      new RegExp(`^\\*\\*${kind}\\*\\*(.*):\\n\\n\`\`\`(\\w+)\\n([^]*?)^\`\`\`$`, 'm').exec(text) ?? [];
    return { place, language, text: code };
  };
  const item = (label: string) => one(new RegExp(`^- \\*\\*${label}:\\*\\* ([^]*?)(?=^- |(?![^]))`, 'm'));
  return {
    text,
    heading: one(/^# (.*)$/m),
    why: one(/^# .*\n\n([^]*?)(?=\n\n\*\*Wrong)/m),
    wrong: example('Wrong'),
    right: example('Right'),
    toMend: item('To mend it'),
    toWaive: item('To waive it'),
    limits: item('Limits'),
  };
}

/** The content folder in which an example stands, with what it speaks of. */
export async function filesOf(rule: RuleName, page: RulePage, example: Example): Promise<Files> {
  const cited = keysMentioned(page.wrong.text + page.right.text);
  return {
    ...evidence,
    'sources/customs-2017.yml': read('Coal crossed the river', 'whole'),
    ...ourSources(cited),
    ...houseStyle(page.limits),
    ...(await beside[rule]?.()),
    ...written(example),
  };
}

/** The files that an example is. */
function written({ place, language, text }: Example): Files {
  const path = /in `content\/(.*?)`/.exec(place)?.[1];
  if (path?.startsWith('pages/')) {
    return { [path]: file({ title: 'About', description: 'Who writes.', updated: '2026-01-10' }, text) };
  }
  if (path !== undefined) return { [path]: text };
  if (place.includes('at the head of an essay')) return { [threeTonnes]: headed(text) };
  if (language === 'text') return Object.fromEntries(text.trim().split('\n').map(soundFile));
  // What cannot be seen stands in the page by its number.
  return { [threeTonnes]: essay({}, text.trimEnd().replace('<U+202E>', '\u202e')) };
}

/** An essay with these lines in place of those of the same fields. */
function headed(lines: string): string {
  const given = [...lines.matchAll(/^(\w+):/gm)].map(([, name = '']) => [name, undefined]);
  return essay(Object.fromEntries(given), '## Who counts\n\nNobody does.').replace(/^---\n/, `---\n${lines}`);
}

/** A file of a list of them, as sound as it can be. */
function soundFile(path: string, index: number): [string, string] {
  const name = path.replace(/^content\//, '');
  return [name, name.endsWith('.md') ? version('Coal crossed the river.') : essay({ id: uuid(index + 20) })];
}

/** A version of the essay a site has. */
const version = (text: string) =>
  `---\ntitle: Three Tonnes of Coal\nstandfirst: Three tonnes crossed, and nobody counted them.\nauthors:\n  - The Border Desk\nreason: published\n---\n\n${text}\n`;

/** Records of ours that an example cites. */
function ourSources(keys: readonly string[]): Files {
  const files = keys.map((key) => `sources/${key}.yml`).filter((path) => existsSync(`content/${path}`));
  return Object.fromEntries(files.map((path) => [path, readFileSync(`content/${path}`, 'utf8')]));
}

/** Of our house style what a page says that its rule depends on. */
function houseStyle(said: string): Files {
  const ours = parse(readFileSync('content/house-style.yml', 'utf8')) as HouseStyle;
  const named = [...said.matchAll(/`limits\.(\w+)`/g)].map(([, name = '']) => name);
  const limits = Object.entries(ours.limits).filter(([name]) => named.includes(name));
  const cliches = said.includes('`cliches`') ? ours.cliches : [];
  return { 'house-style.yml': stringify({ limits: Object.fromEntries(limits), cliches }) };
}

const read = (quote: string, extent: string) =>
  sourceRecord({ says: [{ quote, readAt: 'https://example.org/', read: '2026-01', extent }] });

const report = { 'sources/report-2020.yml': read('Coal crossed the river', 'whole') };

const place = (preferred: string, fields: object = {}) =>
  stringify(nameFields({ kind: 'place', preferred, ...fields }));

const river = { 'names/yalu-river.yml': place('Yalu River', { aliases: ['Yalu'] }) };

const town = { 'names/dandong.yml': place('Dandong', { hanzi: '丹东' }) };

/** An essay beside the one with the example. */
const otherEssay = (slug: string, body?: string, number = 8): Files => ({
  [`essays/${slug}/index.mdx`]: essay(
    { id: uuid(number), title: 'Two Rivers', standfirst: 'They meet.', thesis: 'Rivers meet.' },
    body,
  ),
});

/** What stands beside the example of a rule, where that is more than the house style and what is cited. */
const beside: Partial<Record<RuleName, () => Files | Promise<Files>>> = {
  mentions: () => otherEssay('two-rivers'),
  links: () => otherEssay('two-rivers'),
  spelling: () => ({
    'names/kim-jong-un.yml': stringify(nameFields({ preferred: 'Kim Jong Un', avoid: ['Kim Jong-un'] })),
  }),
  gazetteer: () => river,
  quotations: () => ({
    'sources/rfc-9562.yml': read('UUIDs are unique across both space and time', 'part'),
  }),
  'lost-addresses': () => ({
    [threeTonnes]: essay({}, '## Who counted\n\nNobody did.'),
    'ledger/essays/three-tonnes.txt': 'heading /essays/three-tonnes/#who-counts\n',
  }),
  'unrecorded-addresses': fullLedger,
  'silent-changes': () => ({
    'ledger/site.txt': 'page /\n',
    'essays/three-tonnes/versions/2026-01-10.md': version('Coal crossed the river.'),
  }),
  'unrecorded-versions': () => ({ 'ledger/site.txt': 'page /\n' }),
  'crowded-marks': () => report,
  'sibling-links': () => ({
    ...otherEssay('buffer-state', '[One](/essays/five-minutes/), [other](/essays/three-tonnes/).'),
    ...otherEssay('five-minutes', '[One](/essays/buffer-state/), [other](/essays/three-tonnes/).', 9),
  }),
  'first-names': () => ({ ...river, ...town, 'names/sinuiju.yml': place('Sinuiju') }),
  brief: () => ({
    'house-style.yml': stringify({ briefs: { 'three-tonnes': { desk: 'border-desk' } } }),
  }),
  'shared-words': () =>
    otherEssay('buffer-state', 'Nobody in the port has ever counted the coal on the quay.'),
  'page-contents': () => ({
    'house-style.yml': stringify({ pages: { about: { sections: ['who-writes'] } } }),
  }),
  'misspelt-words': () => town,
  'thin-evidence': () => ({ ...report, 'sources/headline-2026.yml': read('Coal crosses', 'digest') }),
  'unused-sources': () => ({ 'data/coal.yml': null, 'data/coal.csv': null }),
};

/** The ledger of a site with everything that is public in it. */
async function fullLedger(): Promise<Files> {
  await using folder = await contentFolder(evidence);
  const { addresses } = await checkContent({ ...folder, today });
  return Object.fromEntries([...addresses].map(([name, made]) => [`ledger/${name}`, ledgerText([], made)]));
}
