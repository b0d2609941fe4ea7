import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { isIgnored, plainText } from './plain-text.ts';
import type { SearchRecord } from '../record.ts';

/** Words of a data table that are indexed: enough for its first columns, and little enough to be sent as an answer. */
const tableWords = 400;

/**
 * Everything on a built page that search can find by itself: an essay by sections and figures, another page as a whole.
 * A page without `data-pagefind-body`, such as a list of what has pages of its own, has none.
 *
 * @param path of the page, with the folder the site is served from
 */
export function pageRecords(tree: Root, path: string): SearchRecord[] {
  const body = select('[data-pagefind-body]', tree);
  if (!body) return [];
  const facts = pageFacts(tree, body, path);
  const whole = { ...facts, url: path, forms: [facts.title] };
  const prose = select('.prose, [data-parts]', body);
  if (!prose) return [{ ...whole, text: recordText(body) }];
  const [lead, ...parts] = sections(prose);
  const standfirst = plainText(body, (element) => element === prose || isTitle(element));
  return [
    { ...whole, text: `${standfirst} ${lead?.text ?? ''}`.trim() },
    ...parts
      .filter(({ text }) => text !== '')
      .map(({ id, title, text }) => ({
        ...facts,
        url: `${path}#${id}`,
        section: title,
        text,
        forms: [title],
      })),
    ...figures(prose, facts, path),
  ];
}

const isTitle = ({ tagName }: Element) => tagName === 'h1';

/** The text of a page about one thing: its prose, what its list of facts says, and the beginning of its table. */
function recordText(body: Element): string {
  const prose = plainText(body, (element) => isTitle(element) || isListed(element));
  const facts = selectAll('dl.source-record > div', body)
    .filter((fact) => !unsaid.has(plainText(select('dt', fact) ?? fact)))
    .map((fact) => plainText(select('dd', fact) ?? fact));
  const table = select('table.whole-table', body);
  const cells = table
    ? plainText({ ...table, properties: {} })
        .split(' ')
        .slice(0, tableWords)
        .join(' ')
    : '';
  return [facts.join(' · '), prose, cells].filter(Boolean).join(' ');
}

/** Facts of a source that its heading or its date says already, or that say nothing to a reader. */
const unsaid = new Set(['Title', 'Date', 'Address', 'Citation key', 'Filed under']);

/** Lists whose words are indexed in another way: the facts of a source, and the forms of a name. */
const isListed = ({ properties }: Element): boolean => {
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  return classes.includes('source-record') || classes.includes('name-forms');
};

interface Part {
  id: string;
  title: string;
  text: string;
}

/** The text above the first heading, then each heading with the text below it. */
function sections(prose: Element): Part[] {
  const parts: Part[] = [{ id: '', title: '', text: '' }];
  for (const child of flow(prose)) {
    const heading = headingOf(child);
    if (heading) parts.push({ id: String(heading.properties['id']), title: plainText(heading), text: '' });
    else {
      const part = parts.at(-1);
      if (part) part.text = `${part.text} ${plainText(child, isElsewhere)}`.trim();
    }
  }
  return parts;
}

/** The blocks of a text; notes are a section of their own, and what only repeats a source's record is left out. */
function flow(prose: Element): Element[] {
  return prose.children.flatMap((child) => {
    if (child.type !== 'element' || isElsewhere(child) || isIgnored(child)) return [];
    return isTransparent(child) ? flow(child) : [child];
  });
}

/** The section of the notes, and a part of a long list, are found by what is in them. */
const isTransparent = ({ properties }: Element): boolean =>
  properties['dataFootnotes'] !== undefined || properties['dataIndex'] !== undefined;

const headingOf = (element: Element) =>
  /^h[2-4]$/.test(element.tagName) ? element : select('.heading > h2, .heading > h3, .heading > h4', element);

/** Figures and notes that cite a source are found as records of their own. */
const isElsewhere = (element: Element): boolean =>
  (element.tagName === 'figure' && element.properties['id'] !== undefined) ||
  (element.tagName === 'li' && select('a.record', element) !== undefined);

function figures(prose: Element, facts: PageFacts, path: string): SearchRecord[] {
  return selectAll('figure[id]', prose).map((figure) => {
    const finding = select('.figure-finding', figure);
    const rest = plainText(figure, (element) => element === finding);
    const data = selectAll('.figure-data caption', figure).map((caption) => plainText(caption));
    const section = finding ? plainText(finding) : rest;
    return {
      ...facts,
      url: `${path}#${String(figure.properties['id'])}`,
      kind: 'Figure',
      section,
      forms: [section],
      text: [...new Set([rest, ...data])].join(' ').trim(),
      filters: { ...facts.filters, kind: ['Figure'] },
    };
  });
}
