const ones = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const odd: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

const ordinal = (word: string) => odd[word] ?? `${word.replace(/y$/, 'ie')}th`;

/** `21st`, `12th`. */
function ordinalFigure(number: number): string {
  const isTeen = Math.floor((number % 100) / 10) === 1;
  const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${number}${(isTeen ? undefined : endings[number % 10]) ?? 'th'}`;
}

/** Numbers up to ninety-nine, as words and as figures. */
const named: readonly (readonly [word: string, figure: string])[] = [
  ...[...ones, ...teens].map((word, at) => [word, at + 1] as const),
  ...tens.flatMap((ten, place) => [
    [ten, (place + 2) * 10] as const,
    ...ones.map((one, at) => [`${ten}-${one}`, (place + 2) * 10 + at + 1] as const),
  ]),
].flatMap(([word, number]): [string, string][] => {
  const parts = word.split('-');
  const last = ordinal(parts.at(-1) ?? '');
  return [
    [word, String(number)],
    [[...parts.slice(0, -1), last].join('-'), ordinalFigure(number)],
  ];
});

const figureOf = new Map(named);
const wordOf = new Map(named.map(([word, figure]) => [figure, word]));

/** `fifty`, `twenty-five`, `6th`, `12`. */
const small = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:${[...figureOf.keys()].sort((a, b) => b.length - a.length).join('|')}|\\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\p{N}-]|[.,]\\d)`,
  'giu',
);

const scales = { m: 'million', bn: 'billion', million: 'm', billion: 'bn' } as const;

/** `$25m`, `1.27bn`, `four million`. */
const large =
  /(?<![\p{L}\p{N}.,])(\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)\s?(m|bn|million|billion)(?![\p{L}\p{N}])/giu;

/**
 * How else each number of a text may be written: `sixth` as `6th`, `fifty` as `50`, `$25m` as `25 million`.
 *
 * @returns groups, the form in the text first
 */
export function numberVariants(text: string): string[][] {
  const groups: string[][] = [];
  for (const [written] of text.matchAll(small)) {
    const other = figureOf.get(written.toLowerCase()) ?? wordOf.get(written.toLowerCase());
    if (other !== undefined) groups.push([written, other]);
  }
  for (const [written, amount = '', scale = ''] of text.matchAll(large)) {
    const figure = /\d/.test(amount) ? amount : figureOf.get(amount.toLowerCase());
    const other = scales[scale.toLowerCase() as keyof typeof scales];
    if (figure === undefined) continue;
    const [short, long] = other.length > 2 ? [scale, other] : [other, scale];
    groups.push([written, `${figure}${short}`, `${figure} ${long}`]);
  }
  return [...new Map(groups.map((group) => [group[0], group])).values()];
}
