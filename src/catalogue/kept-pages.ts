import { contentHash } from '../cache/content-hash.ts';
import { mentionsOf, sourcesNaming } from './name-mentions.ts';
import { fontTextOf } from './name-fonts.ts';
import { allNames, relatedNames } from './names.ts';
import { passagesCiting } from './citations.ts';
import { allCorrections, correctionTitle } from './notices.ts';
import { allEssays } from './essays.ts';
import { tablesRestingOn } from './data.ts';
import { allSeries } from './series.ts';
import { sourceLabels } from './source-labels.ts';
import { allSources, sourceText, sourcesWithKeys } from './sources.ts';
import { textOfVersion, versionsOf, versionsText } from './versions.ts';

/*
 * The pages that a build keeps for the next one: most of a site is pages of records, of which an edit changes few. Such a page
 * is given all that it shows, and asks the catalogue for nothing itself (a test sees to that), so that it is the same
 * page as long as what it is given is the same, and the code, the settings and the publication are: see
 * integrations/build-progress.ts.
 */

interface Page<Props> {
  params: Record<string, string>;
  props: Props;
}

/** Pages with the hash of all that they show; `cacheKey` is what Astro calls it, too. */
async function withKeys<Props extends object>(pages: Promise<Page<Props>[]>) {
  // What the masthead of every page asks for.
  const [series] = await allSeries();
  return (await pages).map((page) => ({ ...page, cacheKey: contentHash([series, page.props]) }));
}

/** What the page of a source shows. */
export const sourcePages = () => withKeys(ofSources());

async function ofSources() {
  const pages = (await allSources()).map(async (source) => ({
    params: { key: source.key },
    props: {
      source,
      passages: await passagesCiting(source.key),
      tables: (await tablesRestingOn(source.key)).map(({ path, title }) => ({ path, title })),
      text: await sourceText(source),
    },
  }));
  return Promise.all(pages);
}

/** What the page of a name shows. */
export const namePages = () => withKeys(ofNames());

async function ofNames() {
  const pages = (await allNames()).map(async (name) => ({
    params: { id: name.id },
    props: {
      name,
      fontText: await fontTextOf(name),
      sources: await sourcesWithKeys(name.sources),
      related: await relatedNames(name),
      essays: await mentionsOf(name.id),
      naming: await sourcesNaming(name.id),
    },
  }));
  return Promise.all(pages);
}

/** What the page of a correction shows. */
export const correctionPages = () => withKeys(ofCorrections());

async function ofCorrections() {
  const pages = (await allCorrections()).map(async (correction) => ({
    params: { id: correction.id },
    props: {
      correction,
      title: correctionTitle(correction),
      labels: await sourceLabels(correction.data.sources.map(({ id }) => id)),
    },
  }));
  return Promise.all(pages);
}

/** What the page of a version of an essay shows. */
export const versionPages = () => withKeys(ofVersions());

async function ofVersions() {
  const pages = (await allEssays()).map(async (essay) => {
    const fontText = await versionsText(essay);
    const versions = (await versionsOf(essay)).map(async (one) => ({
      params: { slug: essay.slug, day: one.version.day },
      props: { essay, one, html: await textOfVersion(one), fontText },
    }));
    return Promise.all(versions);
  });
  return (await Promise.all(pages)).flat();
}
