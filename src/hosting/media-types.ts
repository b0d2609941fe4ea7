/** A kind of file the site has, and what a host should say it is: with `nosniff`, browsers believe it. */
interface MediaType {
  type: string;
  endings: readonly string[];
  /** In UTF-8, and worth compressing. */
  isText: boolean;
}

const text = (type: string, ...endings: string[]): MediaType => ({ type, endings, isText: true });
const binary = (type: string, ...endings: string[]): MediaType => ({ type, endings, isText: false });

/** Every kind of file a build makes. */
export const mediaTypes: readonly MediaType[] = [
  text('text/html', 'html'),
  text('text/css', 'css'),
  text('text/javascript', 'js'),
  text('text/plain', 'txt'),
  text('text/markdown', 'md'),
  text('text/csv', 'csv'),
  text('application/json', 'json'),
  text('application/xml', 'xml'),
  text('application/x-bibtex', 'bib'),
  text('application/x-research-info-systems', 'ris'),
  text('image/svg+xml', 'svg'),
  binary('image/png', 'png'),
  binary('image/jpeg', 'jpg', 'jpeg'),
  binary('image/gif', 'gif'),
  binary('image/webp', 'webp'),
  binary('image/avif', 'avif'),
  binary('font/woff2', 'woff2'),
  binary('application/pdf', 'pdf'),
  binary('application/epub+zip', 'epub'),
  binary('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  // Pagefind's own, compressed as they are.
  binary('application/octet-stream', 'pagefind', 'pf_fragment', 'pf_index', 'pf_meta'),
];

/** What a host says a kind of file is, with its encoding. */
export const contentType = ({ type, isText }: MediaType): string =>
  isText ? `${type}; charset=utf-8` : type;

/** What a file is, by its name; nothing for a kind the site does not have. */
export const mediaTypeOf = (path: string): MediaType | undefined =>
  mediaTypes.find(({ endings }) => endings.includes(path.slice(path.lastIndexOf('.') + 1)));
