import type { FootnoteDefinition, Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { proseComponents, type ProseComponent } from '../schemas/prose-components.ts';
import type { CitationNode, Collected, CollectOptions, LeadText, Words } from './collected.ts';
import { parseCitations } from './citation-syntax.ts';
import { broken } from './broken-citations.ts';
import { escapedSigns } from './escaped-signs.ts';
import { type CitationFault, type KeyMention, type Mark, NoteSeries } from './model.ts';
import { PassageBlock } from './passage-block.ts';
import { moved, type Place, placeOf } from './places.ts';

/**
 * Find every citation and every comment's mark of a text, in the order a reader meets them, and give each its note. The
 * tree is changed: citations become {@link CitationNode}s, comments' definitions are taken out of it.
 *
 * Sources cited only inside comments get their numbers after all others, so that the text’s own marks run 1, 2, 3.
 */
export function collectCitations(tree: Root, options: CollectOptions = {}): Collected {
  const collector = new Collector(options);
  const leads = (options.leads ?? []).map((lead) => collector.lead(lead));
  collector.gatherComments(tree);
  collector.walk(tree);
  collector.walkComments();
  const { series, comments, attributes, mentions, faults } = collector;
  return {
    notes: series.notes,
    numberOf: (note) => series.numberOf(note),
    comments,
    attributes,
    leads,
    mentions,
    faults,
  };
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const components: Readonly<Record<string, ProseComponent>> = proseComponents;
const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

class Collector {
  readonly series = new NoteSeries();
  readonly comments = new Map<string, FootnoteDefinition>();
  readonly attributes: Collected['attributes'] = [];
  readonly mentions: KeyMention[] = [];
  readonly faults: CitationFault[] = [];
  readonly #options: CollectOptions;
  #section = '';
  #block = new PassageBlock();
  /** Where words stand that are no part of the file’s own tree, and what they were parsed from. */
  #elsewhere: { place: Place; source: string } | undefined;
  /** Stretches of texts that are part of a citation which cannot be read: a fault has been said of it already. */
  readonly #broken = new Map<Text, (offset: number) => boolean>();
  /** Why nothing may be cited here, if that is so. */
  #barred: string | undefined;

  constructor(options: CollectOptions) {
    this.#options = options;
  }

  lead({ value, section }: LeadText): Words {
    this.#section = section;
    const words = this.#read(value, { line: 1, column: 1 });
    this.#section = '';
    return words;
  }

  #read(value: string, place: Place): Words {
    const read =
      this.#options.read ??
      ((text): Paragraph[] => [{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
    this.#elsewhere = { place, source: value };
    const words = read(value).flatMap((paragraph) => {
      this.#inBlock(() => this.walk(paragraph));
      return paragraph.children;
    });
    this.#elsewhere = undefined;
    return words;
  }

  gatherComments(parent: Parents) {
    for (const child of parent.children) {
      if (child.type === 'footnoteDefinition' && !this.comments.has(child.identifier)) {
        this.comments.set(child.identifier, child);
      }
      if ('children' in child) this.gatherComments(child);
    }
  }

  walkComments() {
    // The list grows while it is walked: a comment may have the first mark of another.
    for (const note of this.series.notes) {
      const definition = note.kind === 'comment' ? this.comments.get(note.label) : undefined;
      this.#section = note.uses[0]?.section ?? '';
      if (definition) this.walk(definition);
    }
  }

  walk(parent: Parents) {
    for (const { fault, offset, node, covers } of broken(parent, (text) => this.#isLiteral(text))) {
      if (fault) this.faults.push({ ...this.#place(node, offset), ...fault });
      this.#broken.set(node, covers);
    }
    const children: Nodes[] = [];
    for (const child of parent.children) {
      for (const node of this.#visit(child)) {
        const before = children.at(-1);
        if (node.type === 'citation' && before?.type === 'citation') before.marks.push(...node.marks);
        else children.push(node);
      }
    }
    parent.children = children as typeof parent.children;
  }

  #visit(node: Nodes): Nodes[] {
    switch (node.type) {
      case 'text':
        return this.#text(node);
      case 'footnoteReference':
        return [this.#mark([this.series.comment(node.identifier, this.#section)])];
      case 'footnoteDefinition':
        return [];
      case 'inlineCode':
        this.#block.add(node.value);
        return [node];
      case 'heading':
        this.#section = toString(node);
        return this.#within(node, 'stands in a heading');
      case 'link':
      case 'linkReference':
        return this.#within(node, 'stands inside a link');
      case 'paragraph':
      case 'tableCell':
        this.#inBlock(() => this.walk(node));
        return [node];
      default:
        if (isElement(node)) return this.#element(node);
        if ('children' in node) this.walk(node);
        return [node];
    }
  }

  #element(node: Element): Nodes[] {
    const component = Object.hasOwn(components, node.name ?? '') ? components[node.name ?? ''] : undefined;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || !component?.citing?.includes(attribute.name)) continue;
      const { value } = attribute;
      if (typeof value !== 'string') continue;
      this.attributes.push({ attribute, words: this.#read(value, placeOf(attribute)) });
    }
    if (node.name === 'a') return this.#within(node, 'stands inside a link');
    if (component?.ornament)
      return this.#within(node, `stands in <${node.name}>, which only repeats the text`);
    this.walk(node);
    return [node];
  }

  #within(node: Parents, reason: string): Nodes[] {
    const before = this.#barred;
    this.#barred = reason;
    this.walk(node);
    this.#barred = before;
    return [node as Nodes];
  }

  #inBlock<T>(work: () => T): T {
    const before = this.#block;
    this.#block = new PassageBlock();
    const result = work();
    this.#block.close();
    this.#block = before;
    return result;
  }

  /** Which signs of a text mean only themselves. */
  #isLiteral({ value, position }: Text): (offset: number) => boolean {
    const source = this.#elsewhere ? this.#elsewhere.source : this.#options.source;
    const { start, end } = position ?? {};
    return escapedSigns(
      value,
      start?.offset === undefined ? undefined : source?.slice(start.offset, end?.offset),
    );
  }

  #place(node: Text, offset: number): Place {
    return this.#elsewhere?.place ?? moved(placeOf(node), node.value, offset);
  }

  #text(node: Text): PhrasingContent[] {
    const isLiteral = this.#isLiteral(node);
    const isBroken = this.#broken.get(node);
    const { pieces, faults } = parseCitations(
      node.value,
      (offset) => isLiteral(offset) || (isBroken?.(offset) ?? false),
    );
    for (const { offset, ...fault } of faults) this.faults.push({ ...this.#place(node, offset), ...fault });
    const [only] = pieces;
    if (pieces.length === 1 && only?.type === 'text') {
      this.#block.add(only.value);
      return [node];
    }
    return pieces.flatMap((piece): PhrasingContent[] => {
      if (piece.type === 'text') {
        this.#block.add(piece.value);
        return [piece];
      }
      const here = this.#place(node, piece.offset);
      const [first] = piece.items;
      if (this.#barred !== undefined) {
        const found = first?.key ?? '';
        // A name with an @ before it is a fair text for a link.
        if (piece.narrative) return [{ type: 'text', value: `@${found}` }];
        this.faults.push({ ...here, message: `a citation ${this.#barred}`, found, hint: 'Put it after it' });
        return [];
      }
      const { narrative } = piece;
      for (const { key } of piece.items)
        this.mentions.push({ key, ...here, ...(narrative && { narrative }) });
      const name = narrative && first ? (this.#options.nameOf?.(first.key) ?? first.key) : '';
      this.#block.add(name);
      const marks = this.#mark(piece.items.map((item) => this.series.cite(item, this.#section)));
      return name === '' ? [marks] : [{ type: 'text', value: name }, marks];
    });
  }

  #mark(marks: Mark[]): CitationNode {
    for (const { use } of marks) this.#block.mark(use);
    return { type: 'citation', marks };
  }
}
