import { selectAll } from 'hast-util-select';
import { beforeAll, describe, expect, test } from 'vitest';
import { proseComponents } from '../../src/schemas/prose-components.ts';
import { type BuiltPage, builtSites, isEssayPage } from '../support/built-site.ts';
import {
  blocksOn,
  type EssayBlock,
  type EssayPart,
  standsIn,
  strangeIn,
  surplus,
} from '../support/essay-blocks.ts';
import { type EssayForm, type FormName, formsOf } from '../support/essay-forms.ts';
import { alternativesOn, proseOn } from '../support/essay-page.ts';
import { essayBody, publicEssays } from '../support/essay-sources.ts';
import { atomBodies, readFeedStrictly } from '../support/feeds.ts';
import { without } from '../support/html.ts';
import { lettersIn } from '../support/words.ts';

/** In what a form differs from the page, and why. All else is the same. */
interface Difference {
  /** Parts of the page that it does not have. */
  without: Partial<Record<EssayPart, string>>;
  /** Blocks that it has beside those of the page. */
  more: [block: RegExp, reason: string][];
}

const day = String.raw`\d{1,2}\p{L}+\d{4}`;
const corrections: Difference['more'] = [
  [/^Corrections$/, 'what was corrected stands at the end; the page has it in its history'],
  [new RegExp(`^(Correction|Clarification|Update|Retraction)${day}`, 'u'), 'the same'],
];
const byline: Difference['more'] = [
  [/^By.*https?/, 'who wrote it, when, where it stands and under which licence'],
  [/^Retractedon/, 'the page says so too, with a way to its history'],
];

/** Forms that are read as one text: where each of these begins and ends. */
const onPaper: Difference['more'] = [
  [/(Analysis|Explainer|Opinion|Review)[^ ]{0,40}part\d/, 'its kind, and its place in a series'],
  [/By[^ ]*?https?[^ ]*?CC(BY40|0)/, 'who wrote it, when, where it stands and under which licence'],
  [
    /Corrections(Correction|Clarification|Update|Retraction)\d[^ ]*?(?=Dataofthefigures| |$)/,
    'what was corrected stands at the end',
  ],
  [/Retractedon[^ ]*?donotrelyonit/, 'the page says so too, with a way to its history'],
  [/Dataofthefigures/, 'the tables of the figures stand together at the end'],
];

const differences: Record<FormName, Difference> = {
  feed: {
    without: {
      title: 'an item has it as its title',
      caption: 'the cover is a picture of the item, with its alternative',
      points: 'they repeat the text, and lead to sections of the page',
      support: 'a list of links for whoever checks the page',
    },
    more: corrections,
  },
  'reader view': {
    without: {
      title: 'a reader view sets it over the text itself',
      links: 'Readability drops a list of nothing but links',
    },
    more: [
      [/^(Analysis|Explainer|Opinion|Review)/, 'what kind of essay it is stands over its title'],
      [new RegExp(`^${day}$`, 'u'), 'so do its days'],
      [/^All\d+notes$|^Theonenote$/, 'the fold of the notes'],
      [/^Findingseachwith/, 'the fold of the findings'],
      [/^Contents$/, 'the list of sections, where an essay is short'],
    ],
  },
  Markdown: {
    without: { support: 'a list of links for whoever checks the page' },
    more: [...byline, ...corrections, [/^Footnotes$/, 'the heading with which a renderer begins the notes']],
  },
  EPUB: {
    without: { support: 'a list of links for whoever checks the page' },
    more: [...byline, ...corrections],
  },
  PDF: {
    without: {
      support: 'a list of links for whoever checks the page',
      notes: 'notes stand at the foot of their page, under no heading',
    },
    more: onPaper,
  },
  Word: {
    without: {
      support: 'a list of links for whoever checks the page',
      notes: 'notes stand at the foot of their page, under no heading',
    },
    more: onPaper,
  },
};

/** So many letters tell a block from all others, and stand on one line and page. */
const beginning = 24;

describe.each(builtSites)('of each essay of the $name site', (site) => {
  let essays: { page: BuiltPage; blocks: EssayBlock[]; forms: EssayForm[] }[] = [];

  beforeAll(async () => {
    const items = new Map(
      (readFeedStrictly(site).items ?? []).map(({ link = '', content }) => [link, content?.encoded ?? '']),
    );
    essays = await Promise.all(
      site.pages.filter(isEssayPage).map(async (page) => ({
        page,
        blocks: blocksOn(page),
        forms: await formsOf(site, page, items),
      })),
    );
  });

  /** What is wrong with each form of each essay. */
  const faults = (
    find: (form: EssayForm, essay: (typeof essays)[number], stated: Difference) => readonly string[],
  ) =>
    essays.flatMap((essay) =>
      essay.forms.flatMap((form) =>
        find(form, essay, differences[form.name]).map(
          (fault) => `${essay.page.path} as ${form.name}: ${fault.slice(0, 100)}`,
        ),
      ),
    );

  test('every form says all that the page says, but for what is stated here', () => {
    const missing = faults((form, { blocks }, stated) => {
      const wanted = blocks
        .filter(({ part }) => stated.without[part] === undefined)
        .map(({ letters }) => letters);
      const [whole = ''] = form.blocks;
      return form.blocks.length === 1
        ? wanted.filter((letters) => !standsIn(whole, letters))
        : surplus(wanted, form.blocks);
    });
    expect(missing).toEqual([]);
  });

  test('and nothing else', () => {
    const added = faults((form, { blocks }, stated) => {
      const known = blocks.map(({ letters }) => letters);
      const [whole = ''] = form.blocks;
      const more =
        form.blocks.length === 1
          ? strangeIn(
              whole,
              known,
              stated.more.map(([block]) => block),
            )
          : surplus(form.blocks, known);
      return more.filter(
        (letters) =>
          (form.blocks.length === 1 || !stated.more.some(([block]) => block.test(letters))) &&
          // The list of sections names them again.
          !(form.name === 'reader view' && known.includes(letters)),
      );
    });
    expect(added).toEqual([]);
  });

  test('what an essay is in brief and its key points stand in the order of the page, before its text', () => {
    let points = 0;
    const disordered = faults((form, { blocks }, stated) => {
      const letters = form.blocks.join('');
      const opening = blocks.filter(({ part }) => part === 'brief' || part === 'points');
      const text = blocks.find((block) => block.part === 'text' && block.letters.length > beginning);
      let at = 0;
      return [...opening, ...(text ? [text] : [])]
        .filter(({ part }) => stated.without[part] === undefined)
        .flatMap(({ part, letters: block }) => {
          const found = letters.indexOf(block.slice(0, beginning), at);
          if (part === 'points') points += 1;
          if (found !== -1) at = found + 1;
          return found === -1 ? [`not in its place: ${block}`] : [];
        });
    });
    expect(disordered).toEqual([]);
    expect(points).toBeGreaterThan(0);
  });

  test('every form has its notes, whole, and as many marks as the page', () => {
    const wrong = faults((form, { page, blocks }) => {
      const notes = selectAll('.footnotes li[id]', without('sup', proseOn(page))).map(lettersIn);
      const missing = surplus(notes, form.notes);
      const marks = selectAll('article sup > a', without('.related-card, .pull-quote', page.tree)).length;
      return [
        ...missing,
        ...(form.notes.length === notes.length ? [] : [`${form.notes.length} notes of ${notes.length}`]),
        // A PDF's marks are no words, a feed has none of the key points, and Word none within its notes.
        ...(['PDF', 'feed', 'Word'].includes(form.name) || form.marks === marks
          ? []
          : [`${form.marks} marks of ${marks}, in ${blocks.length} blocks`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('every form shows the same pictures, and says of each the same', () => {
    const wrong = faults((form, { page }) => {
      const wanted = alternativesOn(page);
      return [...surplus(wanted, form.alternatives), ...surplus(form.alternatives, wanted)];
    });
    expect(wrong).toEqual([]);
  });

  test('the three feeds have each essay in the same words', () => {
    const json = JSON.parse(site.text('feed.json')) as { items: { url: string; content_html: string }[] };
    const rss = (readFeedStrictly(site).items ?? []).map(({ link, content }) => [link, content?.encoded]);
    expect(Object.fromEntries(json.items.map((item) => [item.url, item.content_html]))).toEqual(
      Object.fromEntries(rss),
    );
    expect(Object.fromEntries(atomBodies(site))).toEqual(Object.fromEntries(rss));
  });
});

test('every component that an essay may use is in one that is compared', () => {
  const bodies = builtSites.flatMap((site) => publicEssays(site).map(({ slug }) => essayBody(site, slug)));
  const used = new Set(bodies.flatMap((body) => [...body.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name)));
  // It counts records on the pages about the site.
  const unused = Object.keys(proseComponents).filter((name) => !used.has(name) && name !== 'Count');
  expect(unused).toEqual([]);
});
