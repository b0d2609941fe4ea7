/** The line that lists every component, as the checker prints it. */
export const knownComponents =
  'Known: Aside, BarChart, BorderMap, Count, DotTimeline, Figure, LineChart, Name, PullQuote, Quote, RangeChart, Ref, Related, SmallMultiples, Timeline, Value.';

/** The line that lists what an essay may use besides Markdown, as the checker prints it. */
export const allowedInProse =
  'Allowed: span, a, abbr, cite, em, strong, sub, sup, br, i, b, bdi, q, time, small, dl, dt, dd; components: Figure, PullQuote, Aside, Related, Quote, BarChart, LineChart, RangeChart, DotTimeline, SmallMultiples, BorderMap, Timeline, Value, Ref, Count, Name.';
