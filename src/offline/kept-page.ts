import { instantOf } from './kept-copies.ts';

/** A kept page as it is shown: it says that it is a copy, and of which day. */
export async function shownCopy(response: Response): Promise<Response> {
  const html = await response.text();
  const day = new Intl.DateTimeFormat(languageOf(html), { dateStyle: 'long' });
  const notice = `<p class="kept-copy" role="status">The site cannot be reached. This is the copy that your browser kept on ${day.format(new Date(instantOf(response)))}.</p>`;
  return new Response(
    html.replace(/<main\b/, (main) => notice + main),
    { headers: response.headers },
  );
}

/** The words between a page's title tags, as they are written in HTML. */
export const titleIn = (html: string): string => /<title>([^<]*)/.exec(html)?.[1] ?? '';

/** The language a page says it is in; that of the browser where it says none. */
const languageOf = (html: string): string | undefined => /<html[^>]*\blang="?([\w-]+)/.exec(html)?.[1];
