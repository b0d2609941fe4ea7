import type { ProseComponentName } from '../../schemas/prose-components.ts';
import Aside from './Aside.astro';
import Figure from './Figure.astro';
import Name from './Name.astro';
import PullQuote from './PullQuote.astro';
import Quote from './Quote.astro';
import Related from './Related.astro';

/** Every component an essay may use. What each takes is in schemas/prose-components.ts. */
export const mdxComponents = { Aside, Figure, Name, PullQuote, Quote, Related } satisfies Record<
  ProseComponentName,
  unknown
>;
