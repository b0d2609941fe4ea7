/** What a page says of itself. */
export interface About {
  title: string;
  description: string;
}

const known = new Map<string, Promise<About | undefined>>();

/** What the page at an address says of itself; asked for once, and again only after a failure. */
export function aboutPage(address: string): Promise<About | undefined> {
  const [page = ''] = address.split('#');
  const coming = known.get(page) ?? headOf(page).then(aboutIn);
  known.set(page, coming);
  coming.catch(() => known.delete(page));
  return coming;
}

/** Where what a page says of itself is over: head/page-head.ts. */
const end = /<link rel="canonical"|<\/head>/;

/** The beginning of a page, a kilobyte or so: the rest is not waited for. */
async function headOf(page: string): Promise<string> {
  const leaving = new AbortController();
  const response = await fetch(page, { signal: leaving.signal });
  if (!response.ok || !response.body) throw new Error(`${page} answers ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let head = '';
  for (let next = await reader.read(); !next.done && !end.test(head); next = await reader.read())
    head += next.value;
  leaving.abort();
  return head;
}

/** What the beginning of a page says; nothing where it has no description. */
export function aboutIn(head: string): About | undefined {
  const page = new DOMParser().parseFromString(head, 'text/html');
  const description = page.querySelector<HTMLMetaElement>('meta[name=description]')?.content;
  const title = page.title.replace(/ · [^·]*$/, '');
  if (!description) return undefined;
  return { title, description: withoutTitle(description, title) };
}

/** A description that begins with the title says the rest of it: the title stands over it. */
function withoutTitle(description: string, title: string): string {
  if (!description.startsWith(`${title}: `)) return description;
  const rest = description.slice(title.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
