import type { BorderMapModel } from './border-map-data.ts';

/** What the map of a border shows, as it is read out below the drawing. */
export interface BorderMapList {
  heading: string;
  /** The crossings of each town, with what is known of them. */
  towns: string[];
  also: string;
}

/** The crossings and places of a map in words. */
export function borderMapList({ crossings, groups, places }: BorderMapModel): BorderMapList {
  const byTown = Map.groupBy(crossings, ({ town }) => town);
  const marked = places.filter(({ kind }) => kind === 'capital' || kind === 'test site');
  return {
    heading: 'Crossings from west to east',
    towns: [...byTown.values()].map((there) => {
      const known = there.map(({ name, group }) =>
        there.length > 1 ? `${name} (${groups[group]})` : groups[group],
      );
      return `${there[0]?.towns}: ${known.join('; ')}`;
    }),
    also: `Also marked: ${marked.map(({ name, kind }) => `${name} (${kind})`).join(', ')}.`,
  };
}
