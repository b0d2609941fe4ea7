import { canonical, paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';

/** Which card a page is shown by elsewhere (see catalogue/cards.ts), and what is seen on it. */
export interface CardOfPage {
  of: string;
  alt: string;
}

/** The card of pages that have none of their own. */
const siteCard = (): CardOfPage => ({
  of: 'site',
  alt: `${publication.name}: ${publication.tagline}`,
});

/** A card with its absolute address and its proportions, which are those of all cards. */
export const cardImage = ({ of, alt }: CardOfPage = siteCard()) => ({
  url: canonical(paths.card(of)),
  width: 1200,
  height: 630,
  alt,
});
