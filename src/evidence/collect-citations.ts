import type { FootnoteDefinition, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { proseComponents, type ProseComponent } from '../schemas/prose-components.ts';
import type { CitationNode, Collected, CollectOptions, LeadText, Piece } from './collected.ts';
import { parseCitations } from './citation-syntax.ts';
import { escapedSigns } from './escaped-signs.ts';
import { type CitationFault, type KeyMention, type Mark, NoteSeries } from './model.ts';
import { PassageBlock } from './passage-block.ts';

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

interface Place {
  line: number;
  column: number;
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
  /** Why nothing may be cited here, if that is so. */
  #barred: string | undefined;

  constructor(options: CollectOptions) {
    this.#options = options;
  }

  lead({ value, section }: LeadText): Piece[] {
    this.#section = section;
    const pieces = this.#inBlock(() => this.#cut(value, { line: 1, column: 1 }));
    this.#section = '';
    return pieces;
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
      const pieces = this.#inBlock(() => this.#cut(value, placeOf(attribute)));
      this.attributes.push({ attribute, pieces });
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

  #text(node: Text): PhrasingContent[] {
    const { start, end } = node.position ?? {};
    const source =
      start?.offset === undefined ? undefined : this.#options.source?.slice(start.offset, end?.offset);
    const pieces = this.#cut(node.value, placeOf(node), source);
    const [only] = pieces;
    return pieces.length === 1 && only?.type === 'text' ? [node] : pieces;
  }

  #cut(text: string, place: Place, source?: string): Piece[] {
    const { pieces, faults } = parseCitations(text, escapedSigns(text, source));
    for (const { offset, ...fault } of faults) this.faults.push({ ...moved(place, text, offset), ...fault });
    return pieces.flatMap((piece): Piece[] => {
      if (piece.type === 'text') {
        this.#block.add(piece.value);
        return [piece];
      }
      const here = moved(place, text, piece.offset);
      const [first] = piece.items;
      if (this.#barred !== undefined) {
        const found = first?.key ?? '';
        // A name with an @ before it is a fair text for a link.
        if (piece.narrative) return [{ type: 'text', value: `@${found}` }];
        this.faults.push({ ...here, message: `a citation ${this.#barred}`, found, hint: 'Put it after it' });
        return [];
      }
      for (const { key } of piece.items) this.mentions.push({ key, ...here });
      const name = piece.narrative && first ? (this.#options.nameOf?.(first.key) ?? first.key) : '';
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

const placeOf = (node: { position?: { start: Place } | undefined }): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** The place of a sign further on in a text that begins at a place. */
function moved({ line, column }: Place, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line, column: column + last }
    : { line: line + lines.length - 1, column: last + 1 };
}
