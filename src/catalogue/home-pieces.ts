import { allEssays, type Essay } from './essays.ts';

/** What the home page shows of the essays. None is there twice. */
export interface HomePieces {
  /** The newest work that is no explainer; one outside a series before one that its series lists anyway. */
  lead: Essay | undefined;
  /** Where newcomers may start: the newest explainer. */
  start: Essay | undefined;
  /** The newest of the others, without those that a series lists. */
  fresh: Essay[];
}

/** Choose what the home page shows. */
export async function homePieces(limit = 4): Promise<HomePieces> {
  const essays = await allEssays();
  const start = essays.find(({ data }) => data.kind === 'explainer');
  const works = essays.filter((essay) => essay !== start);
  const alone = works.filter(({ data }) => !data.series);
  const lead = alone[0] ?? works[0];
  return { lead, start, fresh: alone.filter((essay) => essay !== lead).slice(0, limit) };
}
