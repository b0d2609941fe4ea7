import { type Label, line, rect, type Scene } from './scene.ts';

/** The size drawings of cards are made in: half of what they are shown at, as figures are. */
const frame = { width: 480, height: 250 } as const;

/**
 * How many there are of each year, as columns: what a list holds, seen from afar. The first and the last year stand under it,
 * the number of the fullest over its column.
 *
 * @param counts by year; at least one
 */
export function yearColumns(counts: ReadonlyMap<number, number>): Scene {
  const { width, height } = frame;
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const [top, foot] = [26, height - 26];
  const most = Math.max(...counts.values());
  // A few years are no wall.
  const step = Math.min(width / (last - first + 1), 44);
  const end = step * (last - first + 1);
  const gap = Math.min(4, step / 4);
  const heightOf = (count: number) => ((foot - top) * count) / most;
  const columns = [...counts].toSorted(([a], [b]) => a - b);
  const fullest = columns.find(([, count]) => count === most)?.[0] ?? first;
  const middle = (year: number) => (year - first + 0.5) * step;
  const labels: Label[] = [
    { x: 0, y: height - 4, text: String(first), anchor: 'start', size: 17, tone: 'muted' },
    ...(step * (last - first) > 90
      ? [{ x: end, y: height - 4, text: String(last), anchor: 'end' as const, size: 17, tone: 'muted' }]
      : []),
    {
      x: Math.min(Math.max(middle(fullest), 12), end - 12),
      y: top - 7,
      text: String(most),
      anchor: 'middle',
      size: 17,
      bold: true,
    },
  ];
  return {
    width: end,
    height,
    shapes: [
      ...columns.map(([year, count]) =>
        rect(
          (year - first) * step,
          foot - heightOf(count),
          Math.max(step - gap, 1),
          heightOf(count),
          'fill-1',
        ),
      ),
      line(0, foot, end, foot, 'axis'),
    ],
    labels,
  };
}

const formSize = 40;

/** A word in its forms: as the house writes it, and in the scripts it has. */
export interface Forms {
  name: string;
  others: readonly string[];
}

/** Whether a word and its forms fit beside each other; a letter of another script is as wide as it is high. */
export const fitsOnCard = (name: string, others: readonly string[]): boolean =>
  name.length * 10 + others.join(' ').length * formSize + 30 < frame.width;

/** Words in their scripts, one under another: at most four, the scripts large and what they are called beside them. */
export function wordForms(words: readonly Forms[]): Scene {
  const { width, height } = frame;
  const shown = words.slice(0, 4);
  const step = height / Math.max(shown.length, 1);
  return {
    width,
    height,
    shapes: shown
      .slice(1)
      .map((_, index) => line(0, step * (index + 1), width, step * (index + 1), 'hairline')),
    labels: shown.flatMap(({ name, others }, index): Label[] => [
      { x: 0, y: step * (index + 0.5) + 6, text: name, anchor: 'start', size: 20, tone: 'muted' },
      { x: width, y: step * (index + 0.5) + 14, text: others.join('  '), anchor: 'end', size: formSize },
    ]),
  };
}
