import { type FacetIndex, type Choice, chosen, countsOf } from '../facet-index.ts';
import { element } from './dom.ts';
import { type Facet, facets } from '../record.ts';

/** How a facet is called, and its value when nothing is chosen. */
const labels: Record<Facet, [label: string, all: string]> = {
  kind: ['Kind', 'All kinds'],
  topic: ['Topic', 'All topics'],
  author: ['Author', 'All authors'],
  year: ['Year', 'All years'],
  series: ['Series', 'All series'],
};

/** What a reader has set. */
export interface Setting {
  choice: Choice;
  byDate: boolean;
}

/**
 * The lists by which an answer is narrowed and sorted: plain selects, since they work with every finger, keyboard and
 * reader. It is closed until wanted, and only then the facets are asked for.
 */
export class Narrowing {
  readonly element = element('details', 'search-narrow');
  readonly #id: string;
  readonly #lists = element('div', 'search-lists');
  readonly #change: (setting: Setting) => void;

  /** @param id prefix of the ids within, since a page may hold two boxes */
  constructor(id: string, change: (setting: Setting) => void) {
    this.#id = id;
    this.#change = change;
    this.element.append(element('summary', '', 'Narrow or sort'), this.#lists);
  }

  /** Show the values an answer has, each with how many results it would leave. */
  show(facetIndex: FacetIndex, ids: ReadonlySet<string>, { choice, byDate }: Setting): void {
    const focused = document.activeElement?.id;
    const lists = facets.flatMap((facet) => {
      const counts = countsOf(facetIndex, facet, ids, choice);
      const value = choice[facet];
      if (value !== undefined && !counts.has(value)) counts.set(value, 0);
      return counts.size === 0 ? [] : [this.#facet(facet, counts, choice, byDate)];
    });
    this.#lists.replaceChildren(...lists, this.#order(choice, byDate));
    if (focused) this.#lists.querySelector<HTMLElement>(`#${focused}`)?.focus();
  }

  #facet(facet: Facet, counts: ReadonlyMap<string, number>, choice: Choice, byDate: boolean): HTMLElement {
    const [label, all] = labels[facet];
    const options = [...counts].map(([value, count]): [string, string] => [value, `${value} (${count})`]);
    return this.#list(facet, label, [['', all], ...options], choice[facet] ?? '', (value) =>
      this.#change({ choice: chosen(choice, facet, value || undefined), byDate }),
    );
  }

  #order(choice: Choice, byDate: boolean): HTMLElement {
    const orders: [string, string][] = [
      ['', 'Best first'],
      ['date', 'Newest first'],
    ];
    return this.#list('sort', 'Order', orders, byDate ? 'date' : '', (value) =>
      this.#change({ choice, byDate: value === 'date' }),
    );
  }

  #list(
    name: string,
    text: string,
    options: readonly [value: string, text: string][],
    selected: string,
    choose: (value: string) => void,
  ): HTMLElement {
    const select = element('select', '');
    select.id = `${this.#id}-${name}`;
    select.append(
      ...options.map(([value, shown]) => new Option(shown, value, value === selected, value === selected)),
    );
    select.addEventListener('change', () => choose(select.value));
    const label = element('label', '', text);
    label.htmlFor = select.id;
    return element('p', '', label, select);
  }
}
