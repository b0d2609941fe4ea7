import type { ProseComponentName } from '../../schemas/prose-components.ts';
import Aside from './Aside.astro';
import BarChart from './BarChart.astro';
import BorderMap from './BorderMap.astro';
import Count from './Count.astro';
import DotTimeline from './DotTimeline.astro';
import Figure from './Figure.astro';
import LineChart from './LineChart.astro';
import Name from './Name.astro';
import PullQuote from './PullQuote.astro';
import Quote from './Quote.astro';
import RangeChart from './RangeChart.astro';
import Ref from './Ref.astro';
import Related from './Related.astro';
import SmallMultiples from './SmallMultiples.astro';
import Timeline from './Timeline.astro';
import Value from './Value.astro';

/** Every component an essay may use. What each takes is in schemas/prose-components.ts. */
export const mdxComponents = {
  Aside,
  BarChart,
  BorderMap,
  Count,
  DotTimeline,
  Figure,
  LineChart,
  Name,
  PullQuote,
  Quote,
  RangeChart,
  Ref,
  Related,
  SmallMultiples,
  Timeline,
  Value,
} satisfies Record<ProseComponentName, unknown>;
