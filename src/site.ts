/** What the site is, wherever it is served from. Constants only: this file imports nothing. */
export const site = {
  name: 'Buffer State',
  tagline: 'Long-form analysis of China’s policy on North Korea',
  description:
    'Essays on China’s policy on North Korea, the buffer state on its border: sanctions, trade, diplomacy and crisis, argued from primary documents and open data.',
  language: 'en-GB',
  /** Open Graph spells locales with an underscore. */
  ogLocale: 'en_GB',
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  foundingDate: '2026-11-23',
} as const;

/** The order of the main navigation. `/series/` stands for the first series there is. */
export const navigation = [
  { label: 'Essays', path: '/essays/' },
  { label: 'Series', path: '/series/' },
  { label: 'Data', path: '/data/' },
  { label: 'Sources', path: '/sources/' },
  { label: 'Method', path: '/method/' },
  { label: 'About', path: '/about/' },
  { label: 'Feeds', path: '/feeds/' },
] as const;
