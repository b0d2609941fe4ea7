/** How well some questions were answered; shares are between 0 and 1. */
export interface Figures {
  queries: number;
  first: number;
  'in five': number;
  /** Mean reciprocal rank: 1 for the first place, a half for the second. */
  MRR: number;
}

/** @param places where the right answer of each question stood, from 1; 0 for nowhere */
export const figures = (places: readonly number[]): Figures => {
  const share = (isGood: (place: number) => boolean) => places.filter(isGood).length / places.length;
  return {
    queries: places.length,
    first: share((place) => place === 1),
    'in five': share((place) => place >= 1 && place <= 5),
    MRR: places.reduce((sum, place) => sum + (place && 1 / place), 0) / places.length,
  };
};

/** The same as cells of a report. */
export const inPerCent = ({ queries, ...shares }: Figures): string[] => [
  String(queries),
  ...Object.values(shares).map((share) => `${(share * 100).toFixed(0)} %`),
];
