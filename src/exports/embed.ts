import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { canonical, paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';

/**
 * HTML by which another site shows a drawing of ours: its picture, with its finding for those who do not see it, the way to
 * its place in the essay, and the licence.
 *
 * @param figure its path is that of the essay, with the figure's anchor
 */
export function embedOf({ path, finding, essay }: { path: string; finding: string; essay: string }): string {
  const [, slug = '', figure = ''] = /^\/essays\/([^/]+)\/#(.+)$/.exec(path) ?? [];
  const { licence, name } = publication;
  return toHtml(
    h('figure', [
      h('a', { href: canonical(path) }, [
        h('img', { src: canonical(paths.drawing(slug, figure, 'png')), alt: finding, loading: 'lazy' }),
      ]),
      h('figcaption', [
        `${finding} `,
        h('a', { href: canonical(path) }, essay),
        `, ${name}, `,
        h('a', { rel: 'license', href: licence.url }, licence.name),
      ]),
    ]),
  );
}
