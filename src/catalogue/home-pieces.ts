import { allEssays, type Essay } from './essays.ts';

/** What the home page shows of the essays. None is there twice. */
export interface HomePieces {
  /** The newest work that is no explainer; one outside a series before one that its series lists anyway. */
  lead: Essay | undefined;
  /** Where newcomers may start: the newest explainer that no series lists. */
  start: Essay | undefined;
  /** The newest of the others, without those that a series lists. */
  fresh: Essay[];
}

/** Choose what the home page shows. */
export async function homePieces(limit = 4): Promise<HomePieces> {
  const essays = await allEssays();
  const alone = essays.filter(({ data }) => !data.series);
  const start = alone.find(({ data }) => data.kind === 'explainer');
  const works = alone.filter((essay) => essay !== start);
  const lead = works[0] ?? essays[0];
  return { lead, start, fresh: works.filter((essay) => essay !== lead).slice(0, limit) };
}
