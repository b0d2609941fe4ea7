import { canonical, paths } from '../addresses/paths.ts';
import { parseCitations } from '../evidence/citation-syntax.ts';
import { readBorderMap } from '../figures/border-map-data.ts';
import { borderMapList } from '../figures/border-map-list.ts';
import { drawBorderMap } from '../figures/border-map.ts';
import { drawChart } from '../figures/draw-figure.ts';
import { isDrawing, tablesOf } from '../figures/numbering.ts';
import { frames, type Scene } from '../figures/scene.ts';
import type { FindTable } from '../data/table.ts';
import type { FigureName } from '../schemas/figure-components.ts';
import { publication } from '../publication.ts';
import { borderMapAttributes } from '../schemas/figure-components.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import { tableFinder } from './data.ts';
import { allEssays, type Essay } from './essays.ts';
import { figuresOf } from './figures.ts';

/** A drawn figure of an essay, ready to be a file by itself. */
export interface EssayDrawing {
  essay: Essay;
  /** Its id on the essay's page. */
  id: string;
  /** Its place among the drawn figures of the essay, from 1. */
  number: number;
  /** As wide as the reading column, and for a phone. */
  scene: Scene;
  narrow: Scene;
  /** Of a map the list of its places, which the narrow drawing has by their numbers. */
  places?: ReturnType<typeof borderMapList> | undefined;
  finding: string;
  /** Words alone, as the source's are: notes are the essay's. */
  caption: string;
  source: string;
  credit: string;
  /** Ids of the tables it draws. */
  tables: string[];
}

const drawn = new Map<string, Promise<EssayDrawing[]>>();

/** The figures of an essay that are drawings. Drawn once, however many files and feeds ask for them. */
export function drawingsOf(essay: Essay): Promise<EssayDrawing[]> {
  const drawings = drawn.get(essay.slug) ?? draw(essay);
  // The development server goes on while an essay is being written.
  if (!import.meta.env.DEV) drawn.set(essay.slug, drawings);
  return drawings;
}

async function draw(essay: Essay): Promise<EssayDrawing[]> {
  const find = await tableFinder();
  return (await figuresOf(essay)).flatMap((figure) => {
    const { name, number, attributes } = figure;
    const { id = '', finding = '', caption = '', source = '' } = attributes;
    if (!isDrawing(name)) return [];
    return [
      {
        essay,
        id,
        number,
        scene: sceneOf(name, attributes, find, 'wide'),
        narrow: sceneOf(name, attributes, find, 'narrow'),
        ...(name === 'BorderMap' && { places: borderMapList(mapOf(attributes, find)) }),
        finding: curlQuotes(finding),
        caption: curlQuotes(withoutMarks(caption)),
        source: curlQuotes(withoutMarks(source)),
        credit: `${publication.name}, ${canonical(paths.essay(essay.slug)).replace(/^https?:\/\//, '')}, ${publication.licence.name}.`,
        tables: tablesOf(figure),
      },
    ];
  });
}

/** A figure that is a drawing, as wide as the reading column or as narrow as a phone. */
export const sceneOf = (
  name: Exclude<FigureName, 'Timeline'>,
  attributes: Record<string, string>,
  tables: FindTable,
  frame: 'wide' | 'narrow' = 'wide',
): Scene =>
  name === 'BorderMap'
    ? drawBorderMap(mapOf(attributes, tables), frames[frame], attributes['id'] ?? '')
    : drawChart(name, attributes, tables)[frame];

const mapOf = (attributes: Record<string, string>, tables: FindTable) =>
  readBorderMap(borderMapAttributes.parse(attributes), tables);

/** Every drawing of every essay. */
export const allDrawings = async (): Promise<EssayDrawing[]> =>
  (await Promise.all((await allEssays()).map(drawingsOf))).flat();

/** Words without the citations among them: a picture has no notes. */
const withoutMarks = (text: string): string =>
  parseCitations(text)
    .pieces.map((piece) => (piece.type === 'text' ? piece.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
