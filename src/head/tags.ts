/** A tag of `<head>` as data: its name, its attributes and, for a title or a script, its text. */
export interface HeadTag {
  tag: 'title' | 'meta' | 'link' | 'script';
  attributes: Record<string, string>;
  /** Text of a title or a script; never of the others. */
  content?: string;
}

/** A `<meta name>` if the value is known, nothing otherwise: what is unknown is left out. */
export const meta = (
  name: string,
  content: string | undefined,
  more: Record<string, string> = {},
): HeadTag[] => (content ? [{ tag: 'meta', attributes: { name, content, ...more } }] : []);

/** An Open Graph `<meta property>` if the value is known. */
export const property = (name: string, content: string | undefined): HeadTag[] =>
  content ? [{ tag: 'meta', attributes: { property: name, content } }] : [];

/** A `<link>`, with what else it says. */
export const link = (rel: string, href: string, more: Record<string, string> = {}): HeadTag => ({
  tag: 'link',
  attributes: { rel, href, ...more },
});

/** A `<meta>` by which a browser goes on to another address at once. */
export const refresh = (to: string): HeadTag => ({
  tag: 'meta',
  attributes: { 'http-equiv': 'refresh', content: `0; url=${to}` },
});

/** Structured data. A `<` inside is escaped, so that no text can close the element. */
export const jsonLd = (data: object): HeadTag => ({
  tag: 'script',
  attributes: { type: 'application/ld+json' },
  content: JSON.stringify(data).replaceAll('<', '\\u003c'),
});
