import type { CreativeWork, IdReference, Thing } from 'schema-dts';
import { paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';
import type { CardOfPage } from './card-image.ts';
import type { OtherForm } from './forms.ts';
import type { HeadTag } from './tags.ts';

/** What a page says about itself to machines. */
export interface PageMetadata {
  /** The page's own title, without the site's name. */
  title: string;
  /** One or two sentences. */
  description: string;
  /** Path from the site's root; the canonical address is made from it. */
  path: string;
  /** The page whose feed is this page's own, beside that of all essays: itself, where it can be followed. */
  feed?: string;
  /** Whether it is a page that stays; one that says there is none is not. */
  indexable?: boolean;
  /** Whether search engines are asked not to list it, though its address lasts: for words of the past. */
  unlisted?: boolean;
  /** The card it is shown by where a link to it is shared; the publication's own where it has none. */
  card?: CardOfPage;
  /** Set for an essay. Days are YYYY-MM-DD. */
  article?: {
    published: string;
    updated?: string | undefined;
    authors: string[];
    section?: string | undefined;
    tags: string[];
  };
  /** The same page in other forms: files, each with its media type. */
  alternates?: OtherForm[];
  /** The pages it stands under, from the top down, without the home page. */
  parents?: { name: string; path: string }[];
  /** What kind of page it is to schema.org, where it is more than a page. */
  pageType?: 'CollectionPage' | 'ProfilePage' | 'WebPage';
  /** Day of the page's own last change, YYYY-MM-DD, where what it is about has none. */
  modified?: string;
  /** What it is about, the chief thing first. */
  things?: Thing[];
  /** What it lists. */
  parts?: (CreativeWork | IdReference)[];
  /** What else only this page says; goes before what every page says. */
  tags?: HeadTag[];
}

/** The title of the browser's tab: the site's name alone on the home page, after the page's own elsewhere. */
export const documentTitle = ({ title, path }: Pick<PageMetadata, 'title' | 'path'>): string =>
  path === paths.home ? `${publication.name}: ${publication.tagline}` : `${title} · ${publication.name}`;
