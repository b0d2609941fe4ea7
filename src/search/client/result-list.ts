import { element } from './dom.ts';
import type { Found } from './rank.ts';
import { resultItem, resultLine } from './result-view.ts';

/** A result and the lines of the same page below it. */
interface Group {
  item: HTMLElement;
  /** How many lines there are. */
  count: number;
  /** What takes the next line. */
  lines?: HTMLElement;
}

/** Lines that stand open below a result; the others unfold. */
const openLines = 2;

/**
 * The list of results as it grows. Results of one page stand together: the best of them as a result, the others as lines
 * below it, so that an essay with an answer in every section does not push everything else away.
 */
export class ResultList {
  readonly #list: HTMLElement;
  /** By page: its result, and the lines below it once there are any. */
  readonly #items = new Map<string, Group>();

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Begin anew. */
  clear(): void {
    this.#items.clear();
    this.#list.replaceChildren();
  }

  /**
   * Add results, best first.
   *
   * @returns what was added, item or line
   */
  add(results: readonly Found[], terms: readonly string[], isByDate = false): HTMLElement[] {
    return results.map((found) => {
      const page = found.passage.url.replace(/#.*$/, '');
      const known = this.#items.get(page);
      if (known && !isByDate) {
        const line = resultLine(found, terms);
        addLine(known, line);
        return line;
      }
      const item = resultItem(found, terms, isByDate);
      this.#items.set(page, { item, count: 0 });
      this.#list.append(item);
      return item;
    });
  }
}

function addLine(group: Group, line: HTMLElement): void {
  if (group.count === 0 || group.count === openLines) {
    group.lines = element('ul', 'search-also');
    const isOpen = group.count === 0;
    group.item.append(
      isOpen
        ? group.lines
        : element('details', 'search-also-more', element('summary', '', 'More of it'), group.lines),
    );
  }
  group.lines?.append(line);
  group.count += 1;
}

/** Move to the first of what was added, unfolding the lines that it may stand among: what is folded takes no focus. */
export function goOn([first]: readonly HTMLElement[]): void {
  const folded = first?.closest('details');
  if (folded) folded.open = true;
  first?.querySelector('a')?.focus();
}
