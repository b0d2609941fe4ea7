/**
 * How far apart the lines of an essay are tried, in ems: the usual first, then closer and wider, by so little that nobody sees
 * it. Each moves a page by a line or two in fifty, which over an essay is what a last page of a few lines needs.
 */
const tried = [0.68, 0.66, 0.7, 0.65, 0.71, 0.64, 0.72] as const;

/** Of a last page, what must be set for it not to be a page wasted. */
const enough = 0.25;

/** What the layout says of the end of an essay. */
export interface End {
  slug: string;
  /** How much of its last page is set, from 0 to 1. */
  filled: number;
  /** How many pages of text it has. */
  pages: number;
}

/** The leading of each essay, in ems, by its slug. */
type Leadings = Record<string, number>;

/**
 * Set essays again, each with the next leading, until none ends on a page that is nearly empty. One for which none helps has
 * the one that does best; one with a single page of text is let be.
 *
 * @param set sets the essays with these leadings, and says how each ends
 */
export function withFullPages<Document>(
  slugs: readonly string[],
  set: (leadings: Leadings) => { document: Document; ends: readonly End[] },
): Document {
  const trials = new Map(slugs.map((slug) => [slug, { at: 0, best: 0, filled: 0 }]));
  const leadings = () =>
    Object.fromEntries([...trials].map(([slug, { at }]) => [slug, tried[at] ?? tried[0]]));
  let { document, ends } = set(leadings());
  // Once all are tried, one more time with the best.
  for (const round of tried.keys()) {
    const thin = ends.filter(({ filled, pages }) => pages > 1 && filled < enough);
    if (thin.length === 0) break;
    for (const { slug, filled } of thin) {
      const trial = trials.get(slug);
      if (trial === undefined) continue;
      if (filled > trial.filled) Object.assign(trial, { best: round, filled });
      trial.at = round + 1 < tried.length ? round + 1 : trial.best;
    }
    ({ document, ends } = set(leadings()));
  }
  return document;
}
