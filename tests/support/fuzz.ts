import fc from 'fast-check';

/** How often each property is tried: seldom in every run, and as often as one likes with FUZZ_RUNS. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 25);
/** What a failure prints, to see it again. */
const seed = process.env['FUZZ_SEED'];

/**
 * Try a property on what people might type. A failure prints the smallest input it was found for, and the seed that finds it
 * again (`FUZZ_SEED=… npx vitest …`).
 *
 * @param kept inputs that once failed: they are tried first, for ever
 * @param share which part of the usual number of tries it takes, for a property that is slow
 */
export const holds = async <T>(
  typed: fc.Arbitrary<T>,
  property: (input: T) => unknown,
  { kept = [], share = 1 }: { kept?: readonly T[]; share?: number } = {},
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(typed, async (input) => {
      await property(input);
    }),
    {
      numRuns: Math.max(5, Math.ceil(runs * share)),
      examples: kept.map((input): [T] => [input]),
      ...(seed !== undefined && { seed: Number(seed) }),
    },
  );

/** Text in which these signs and words turn up far more often than by chance, among letters of every script. */
export const typedWith = (...signs: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...signs), weight: 5 },
        {
          arbitrary: fc.constantFrom('coal', 'a', '말', '中', '5', ' ', '\n', 'é', 'e\u0301', '\u00a0'),
          weight: 3,
        },
        { arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }), weight: 1 },
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));

/** Signs that mean something in Markdown, in MDX or in a citation. */
export const markdown = typedWith(
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '^[',
    '[^a]',
    '\n\n[^a]: ',
    '\\',
    '<',
    '>',
    '{',
    '}',
  ],
  ...[
    '\n\n## ',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n\n',
    '| a | b |\n| - | - |\n| ',
    ' | ',
    '<b>',
    '</b>',
    '<br />',
    '{/*',
    '*/}',
  ],
  ...[
    '@',
    '@lamp',
    '[@lamp',
    '[@lamp, p. 3]',
    '; @',
    '@nobody',
    "'",
    '"',
    "'s",
    "'80s",
    '&amp;',
    '&#x202E;',
    '&#0;',
    '&',
    ';',
    'https://x.org/a',
  ],
  ...[
    'a@b.org',
    '@a@b.org',
    '<PullQuote>',
    '</PullQuote>',
    '<Aside title="',
    '">',
    '\n\n</Aside>\n\n',
    'import ',
    '---\n',
    '#',
  ],
);

/** Markdown that is mostly in order: whole constructs, beside and inside one another in every way. */
export const orderly = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*말*',
        '**中(a)**',
        '~~b~~',
        '***c***',
        '_d_',
        '__e__',
        '[@lamp, p. 3]',
        '[@lamp; @lamp]',
        '@lamp',
        '[^a]',
      ),
      fc.constantFrom(
        '[x](https://x.org/a)',
        '<b>b</b>',
        'a@b.org',
        '@a@b.org',
        'https://x.org/a',
        '"q"',
        "'s",
        "'q'",
        '<br />',
      ),
      fc.constantFrom(
        '\n\n## Coal',
        '\n\n### Café',
        '\n\n- ',
        '\n\n> ',
        '\n\n',
        '\n',
        ' ',
        ' ',
        '말',
        '中',
        'a',
        '。',
        ', ',
        '(',
        ')',
      ),
      fc.constantFrom('\n\n| a | b |\n| - | - |\n| c | ', '**', '*', '[', ']', '~', '#', '-', '_'),
    ),
    { minLength: 3, maxLength: 20 },
  )
  .map((parts) => `Coal ${parts.join('')}\n\n[^a]: Iron.`);
