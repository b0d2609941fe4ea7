import type { Essay } from '../catalogue/essays.ts';
import { codeVersion } from '../cache/code-version.ts';
import { keptText } from '../cache/kept.ts';
import { evidenceOf } from '../catalogue/citations.ts';
import { canonical, href, paths } from '../addresses/paths.ts';
import { drawingsOf } from '../catalogue/drawings.ts';
import { correctionName, correctionsOf } from '../catalogue/notices.ts';
import { socialCard } from '../head/social-card.ts';
import { drawingSvg } from '../renditions/drawings.ts';
import { renderedEssay } from '../renditions/rendered-essay.ts';
import { type DrawnPicture, readerHtml } from './reader-html.ts';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';

/**
 * The whole text of an essay as HTML for reader applications: its cover, its standfirst and In brief first, its drawings as
 * pictures, its corrections last; absolute addresses, no furniture of the page.
 */
export async function feedBody(essay: Essay): Promise<string> {
  const parts = [
    await cover(essay),
    await brief(essay),
    await renderedEssay(essay),
    await corrections(essay),
  ];
  const html = parts.join('');
  const base = canonical(essay.path);
  const pictures = await picturesOf(essay);
  return keptText(
    'essays in other forms',
    [codeVersion('src/feeds/reader-html.ts'), html, base, [...pictures]],
    () => readerHtml(html, base, pictures),
  );
}

/** The cover as a picture that every reader shows, and the sentence under the title. */
async function cover({ data }: Essay): Promise<string> {
  const { url, width, height, alt } = await socialCard(data.cover);
  return toHtml([h('p', h('img', { src: url, width, height, alt })), h('p', h('em', data.standfirst))]);
}

/** The paragraphs that stand alone; the points under them repeat what the text says, and are for the page. */
async function brief(essay: Essay): Promise<string> {
  const { inBrief } = await evidenceOf(essay);
  if (inBrief.length === 0) return '';
  return `<h2>In brief</h2>${inBrief.map((paragraph) => `<p>${paragraph}</p>`).join('')}<hr>`;
}

/** What was corrected, with the way to each correction. */
async function corrections(essay: Essay): Promise<string> {
  const all = await correctionsOf(essay);
  if (all.length === 0) return '';
  return toHtml([
    h('h2', 'Corrections'),
    h(
      'ul',
      await Promise.all(
        all.map(async (correction) =>
          h('li', h('a', { href: href(correction.path) }, await correctionName(correction))),
        ),
      ),
    ),
  ]);
}

async function picturesOf(essay: Essay): Promise<Map<string, DrawnPicture>> {
  const drawings = await drawingsOf(essay);
  return new Map(
    await Promise.all(
      drawings.map(async (drawing): Promise<[string, DrawnPicture]> => {
        const { width, height } = await drawingSvg(drawing);
        return [drawing.id, { src: href(paths.drawing(essay.slug, drawing.id, 'png')), width, height }];
      }),
    ),
  );
}
