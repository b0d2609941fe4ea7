import { href } from '../../addresses/paths.ts';
import type { FindingsElsewhere, PanelFinding, PanelFindings } from '../../reading/panel-findings.ts';
import { element } from '../../search/client/dom.ts';
import styles from './findings-panel.css?inline';
import { counted } from '../../text/counted.ts';

/** Whether it was left open: the page is loaded anew when its file is saved. */
const isOpenKey = 'findings-open';

const host = element('aside', '');
host.setAttribute('aria-label', 'Findings of the check');
const details = element('details', '');
details.open = sessionStorage.getItem(isOpenKey) === 'yes';
details.addEventListener('toggle', () => sessionStorage.setItem(isOpenKey, details.open ? 'yes' : 'no'));
details.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !details.open) return;
  details.open = false;
  summary.focus();
});
const summary = element('summary', '', 'Checking …');
// What scrolls is reached by the keyboard.
const list = element('div', 'findings');
list.tabIndex = 0;
list.setAttribute('role', 'group');
list.setAttribute('aria-label', 'Findings');
details.append(summary, list);
const status = element('p', 'visually-hidden');
status.setAttribute('role', 'status');
host.attachShadow({ mode: 'open' }).append(element('style', '', styles), details, status);
document.body.append(host);

function sum({ own, elsewhere, failure }: PanelFindings): string {
  if (failure !== undefined) return 'The check could not be run';
  const here = (['error', 'warning', 'notice'] as const).flatMap((weight) => {
    const { length } = own.filter(({ severity }) => severity === weight);
    return length > 0 ? counted(length, weight) : [];
  });
  const others = elsewhere.reduce((total, { count }) => total + count, 0);
  return `${here.join(', ') || 'Nothing found'} here${others > 0 ? `, ${others} elsewhere` : ''}`;
}

function findingItem({ place, rule, severity, says: [wrong = '', ...help] }: PanelFinding): HTMLElement {
  return element(
    'li',
    severity,
    element('p', '', element('strong', '', severity), ` ${rule}`),
    element('p', 'place', place),
    element('p', '', wrong),
    ...help.map((line) => element('p', 'help', line)),
  );
}

function elsewhereItem({ where, isPage, count }: FindingsElsewhere): HTMLElement {
  const named = isPage ? element('a', '', where) : where;
  if (typeof named !== 'string') named.href = href(where);
  return element('li', '', named, `: ${count}`);
}

const part = (heading: string, items: HTMLElement[]) =>
  items.length > 0 ? [element('h2', '', heading), element('ul', '', ...items)] : [];

let shown = '';

async function show(): Promise<void> {
  const page = `/${location.pathname.slice(href('/').length)}`;
  const answer = await fetch(`/@findings?page=${encodeURIComponent(decodeURI(page))}`);
  const text = await answer.text();
  if (text === shown) return;
  shown = text;
  const found = JSON.parse(text) as PanelFindings;
  const said = sum(found);
  summary.textContent = found.isChecking ? `${said}; checking again …` : said;
  if (!found.isChecking) status.textContent = said;
  details.classList.toggle(
    'grave',
    found.own.some(({ severity }) => severity === 'error'),
  );
  list.replaceChildren(
    ...(found.failure === undefined ? [] : [element('p', '', found.failure)]),
    ...part('On this page', found.own.map(findingItem)),
    ...part('Elsewhere', found.elsewhere.map(elsewhereItem)),
  );
  if (list.childElementCount === 0) list.append(element('p', '', 'The check finds nothing.'));
}

import.meta.hot?.on('findings', () => void show());
await show();
