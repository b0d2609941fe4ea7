import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { without } from './html.ts';
import { pageTexts } from './read-pdf.ts';
import { readByBetterBibtex, readByCitationJs } from './reference-readers.ts';

/** What a program makes of a published file. */
export interface Published {
  /** All words in it, in pieces of any size. */
  strings: string[];
  /** What would run, act or break: a script that is not ours, a handler, XML that cannot be read. */
  faults: string[];
}

const none: Published = { strings: [], faults: [] };

const joined = (parts: readonly Published[]): Published => ({
  strings: parts.flatMap(({ strings }) => strings),
  faults: parts.flatMap(({ faults }) => faults),
});

/**
 * Read a published file as programs that we did not write do.
 *
 * @param file its path, whose ending says what it is
 * @param foreign what no script, style or name of an element or attribute of ours holds
 */
export async function readPublished(file: string, bytes: Buffer, foreign: string): Promise<Published> {
  const ending = /[^.]+$/.exec(file)?.[0] ?? '';
  const text = () => bytes.toString('utf8');
  switch (ending) {
    case 'html':
      return html(fromHtml(text()), foreign);
    case 'xml':
    case 'svg':
      return xml(text(), foreign);
    case 'json':
      return strings(JSON.parse(text()), foreign);
    case 'csv':
      return csv(text());
    case 'bib':
      return references(text(), [readByCitationJs, readByBetterBibtex]);
    case 'ris':
      return references(text(), [readByCitationJs]);
    case 'md':
      return markdown(text());
    case 'txt':
      return file.startsWith('llms') ? markdown(text()) : none;
    case 'epub':
    case 'docx':
      return joined(
        Object.entries(unzipSync(bytes)).map(([name, part]) =>
          /\.(xml|rels|opf|ncx|xhtml)$/.test(name) ? xml(strFromU8(part), foreign) : none,
        ),
      );
    case 'pdf':
      return { strings: [(await pageTexts(bytes)).join('')], faults: [] };
    case 'pf_fragment':
      return fragment(gunzipSync(bytes).toString('utf8').replace('pagefind_dcd', ''), foreign);
    default:
      return none;
  }
}

function html(tree: Nodes, foreign: string): Published {
  const found: Published[] = [];
  const faults: string[] = [];
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    // HTML for other sites to copy: read as they would.
    if (tagName === 'pre' && 'dataHtml' in properties) found.push(html(fromHtml(toString(element)), foreign));
    if (tagName === 'script' && properties['type'] === 'application/ld+json')
      found.push(strings(JSON.parse(toString(element)), foreign));
    else if (/^(script|style)$/.test(tagName) && toString(element).includes(foreign))
      faults.push(`<${tagName}>${toString(element)}`);
    if (tagName.includes(foreign)) faults.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name) || name.includes(foreign)) faults.push(`<${tagName} ${name}=${String(value)}>`);
      const words = Array.isArray(value) ? value.join(' ') : String(value);
      if (/^(href|src|action)$/.test(name) && /^\s*(javascript|data):/i.test(words)) faults.push(words);
      found.push({ strings: [words], faults: [] });
    }
  });
  const words =
    tree.type === 'root' ? toString(without('script, style, pre[data-html]', tree)) : toString(tree);
  return joined([...found, { strings: [words], faults }]);
}

/** What readers of feeds take for HTML, by the path of its names: of RSS the descriptions of items, too. */
const isHtml = (path: string) =>
  /(^|\.)(item\.description|content:encoded|entry\.content|content_html)$/.test(path);

const xmlReader = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  processEntities: { maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
  htmlEntities: true,
});

function xml(text: string, foreign: string): Published {
  const validity = XMLValidator.validate(text);
  if (validity !== true) return { strings: [], faults: [validity.err.msg] };
  // A reader that is strict refuses it, though this one does not.
  if (text.replace(/<!\[CDATA\[[^]*?\]\]>/g, '').includes(']]>'))
    return { strings: [], faults: ['"]]>" stands in text'] };
  return strings(xmlReader.parse(text), foreign);
}

function strings(value: unknown, foreign: string, path = ''): Published {
  if (typeof value === 'string')
    return isHtml(path)
      ? html(fromHtml(value, { fragment: true }), foreign)
      : { strings: [value], faults: [] };
  if (Array.isArray(value)) return joined(value.map((item) => strings(item, foreign, path)));
  if (typeof value !== 'object' || value === null) return none;
  return joined(
    Object.entries(value).map(([key, item]) => {
      const found = strings(item, foreign, key === '#text' ? path : `${path}.${key}`);
      const isForeign = /^@_on/i.test(key) || key.includes(foreign);
      return isForeign ? joined([found, { strings: [], faults: [key] }]) : found;
    }),
  );
}

/** A passage as search finds it, without what stands hidden behind it. */
function fragment(text: string, foreign: string): Published {
  const { content, ...rest } = JSON.parse(text) as { content: string };
  return strings({ ...rest, content: content.replace(/␞[^]*/, '') }, foreign);
}

/** A spreadsheet reckons with what begins with one of these signs, unless it is a number. */
const isFormula = (cell: string) => /^[\s]*[=+@-]/.test(cell) && !/^[+-]?[\d.,]+$/.test(cell);

function csv(text: string): Published {
  const cells = (parseCsv(text, { bom: true }) as string[][]).flat();
  return { strings: cells, faults: cells.filter(isFormula) };
}

function references(text: string, readers: readonly ((text: string) => unknown[])[]): Published {
  const faults = [...new Set(readers.map((read) => read(text).length))];
  const lines = text.split(/\r?\n/);
  return {
    strings: text.startsWith('TY') ? lines : [],
    faults: [
      ...(faults.length > 1 ? [`read as ${faults.join(' and as ')} references`] : []),
      ...(/^@[^]*\\input\b/.test(text) ? ['\\input'] : []),
    ],
  };
}

function markdown(text: string): Published {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  const faults: string[] = [];
  const words: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'html' && !node.value.startsWith('<!--')) faults.push(node.value);
    if ('alt' in node && node.alt) words.push(node.alt);
    // What is split by a sign that is escaped is one text all the same.
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
  });
  return { strings: [words.join('')], faults };
}
