import type { PagefindPage, PagefindSection } from './pagefind.ts';

/** Sections listed under an essay. */
const sectionsShown = 3;

/** What the status line says. It is read aloud by screen readers when it changes. */
export function summary(found: number, query: string, shown: number): string {
  if (found === 0) return `Nothing found for “${query}”. Try fewer or other words.`;
  const pages = `${found} ${found === 1 ? 'page' : 'pages'} for “${query}”`;
  return found > shown ? `${pages}, the best ${shown} shown` : pages;
}

/** One result: a page, what kind it is, and the sections in which the words were found. */
export function resultItem(page: PagefindPage): HTMLElement {
  const sections = page.sub_results.filter(({ anchor }) => anchor).slice(0, sectionsShown);
  const note = [page.meta['kind'], page.meta['date']].filter(Boolean).join(' · ');
  const item = element('li', 'search-result');
  item.append(element('p', 'kicker', note), titleLink(page));
  if (sections.length === 0) item.append(excerpt(page.excerpt));
  else item.append(sectionList(sections));
  return item;
}

function titleLink({ url, meta }: PagefindPage): HTMLElement {
  const title = element('p', 'search-result-title');
  title.append(link(url, meta['title'] ?? url));
  return title;
}

function sectionList(sections: PagefindSection[]): HTMLElement {
  const list = element('ul', 'search-result-sections');
  list.setAttribute('role', 'list');
  for (const section of sections) {
    const item = element('li', '');
    item.append(link(section.url, section.title), excerpt(section.excerpt));
    list.append(item);
  }
  return list;
}

/** Pagefind's excerpts are text it has escaped, with `<mark>` around the words found; nothing else is let through. */
function excerpt(html: string): HTMLElement {
  const paragraph = element('p', 'search-excerpt');
  for (const part of html.split(/(<mark>.*?<\/mark>)/)) {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    paragraph.append(marked === undefined ? unescape(part) : element('mark', '', unescape(marked)));
  }
  return paragraph;
}

/** The text of escaped HTML. A textarea reads character references and nothing else, and keeps spaces at the ends. */
function unescape(html: string): string {
  const reader = document.createElement('textarea');
  reader.innerHTML = html;
  return reader.value;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
