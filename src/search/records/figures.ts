import { changedBehind } from '../../catalogue/changed-sources.ts';
import { tableFinder } from '../../catalogue/data.ts';
import type { Essay } from '../../catalogue/essays.ts';
import { figuresOf } from '../../catalogue/figures.ts';
import { formatPartialDate } from '../../data/partial-date.ts';
import type { FindTable } from '../../data/table.ts';
import { readBorderMap } from '../../figures/border-map-data.ts';
import { borderMapList } from '../../figures/border-map-list.ts';
import { dataBehind } from '../../figures/data-behind.ts';
import { figureLabel, type WrittenFigure } from '../../figures/numbering.ts';
import { readTimeline } from '../../figures/timeline.ts';
import { plainLine } from '../../prose/plain-words.ts';
import { borderMapAttributes, timelineAttributes } from '../../schemas/figure-components.ts';
import type { SearchRecord } from '../record.ts';
import { type FoundPage, partOfPage } from './found-page.ts';

/** Each drawn figure of an essay, by its finding, its caption and what it lists. */
export async function figuresFound(essay: Essay, page: FoundPage): Promise<SearchRecord[]> {
  const tables = await tableFinder();
  const found = (await figuresOf(essay)).map(async (figure) => {
    const { id = '', finding = '', caption = '', source = '' } = figure.attributes;
    const behind = dataBehind(figure.name, figure.attributes, tables);
    const changed = (await changedBehind(behind)).map(
      ({ name, change }) => `Its data rest on ${name} ${change}`,
    );
    const titles = isList(figure) ? [] : behind.map(({ table }) => table.title);
    return partOfPage(
      { ...page, kind: 'Figure', sort: undefined },
      {
        id,
        title: `${figureLabel(figure.number)}. ${finding}`,
        text: [
          ...wordsOf(figure, tables),
          plainLine(caption),
          `Source: ${plainLine(source)}`,
          ...changed,
          ...new Set(titles),
        ].join(' '),
      },
    );
  });
  return Promise.all(found);
}

/** A timeline is itself a list of its rows; other figures have theirs in a table below. */
const isList = ({ name }: WrittenFigure): boolean => name === 'Timeline';

/** What a figure says in words, beside its drawing. */
function wordsOf({ name, attributes }: WrittenFigure, tables: FindTable): string[] {
  if (name === 'BorderMap') {
    const { heading, towns, also } = borderMapList(
      readBorderMap(borderMapAttributes.parse(attributes), tables),
    );
    return [heading, ...towns, also];
  }
  if (name !== 'Timeline') return [];
  return readTimeline(timelineAttributes.parse(attributes), tables).items.flatMap(
    ({ date, text, details }) => [
      formatPartialDate(date),
      text,
      ...details.flatMap((detail) => [detail.label, detail.text]),
    ],
  );
}
