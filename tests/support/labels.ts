import type { Page } from 'playwright/test';

/**
 * What is wrong with the words in the drawings a page shows: two that touch, one that a coast, a border or a river runs
 * through, one that leaves its drawing, one smaller than 11 pixels. Each with its drawing; empty when nothing is. The room of words is measured as they are drawn, from the
 * top of the capitals to the foot of the descenders, turned words too.
 */
export const labelFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Label {
      words: string;
      /** Corners on the screen, in turn. */
      corners: DOMPoint[];
      /** Height of its letters on the screen, in pixels. */
      size: number;
    }

    const labelOf = (text: SVGTextElement): Label => {
      const toScreen = text.getScreenCTM() ?? new DOMMatrix();
      const size = parseFloat(getComputedStyle(text).fontSize);
      const { x, width } = text.getBBox();
      const { y } = text.getStartPositionOfChar(0);
      const [top, bottom] = [y - 0.7 * size, y + 0.2 * size];
      const corners = [
        [x, top],
        [x + width, top],
        [x + width, bottom],
        [x, bottom],
      ].map(([left, down]) => new DOMPoint(left, down).matrixTransform(toScreen));
      return { words: text.textContent.trim(), corners, size: size * Math.hypot(toScreen.a, toScreen.b) };
    };

    /** Whether some straight line stands between two four-cornered rooms, along a side of the first. */
    const isApart = (a: readonly DOMPoint[], b: readonly DOMPoint[]) =>
      a.some((corner, index) => {
        const next = a[(index + 1) % a.length] ?? corner;
        const across = (point: DOMPoint) =>
          (point.x - corner.x) * (next.y - corner.y) - (point.y - corner.y) * (next.x - corner.x);
        return b.every((point) => across(point) > 0);
      });

    /** The lines of a map as pieces between two points on the screen. */
    const linesOf = (drawing: SVGSVGElement) =>
      [...drawing.querySelectorAll<SVGGeometryElement>('path.land, path.borders, path.river, use')].flatMap(
        (shown) => {
          const path = shown instanceof SVGUseElement ? document.querySelector(shown.href.baseVal) : shown;
          const toScreen = shown.getScreenCTM() ?? new DOMMatrix();
          return (path?.getAttribute('d') ?? '').split(/(?=M)/).flatMap((run) => {
            const points = [...run.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) =>
              new DOMPoint(Number(x), Number(y)).matrixTransform(toScreen),
            );
            return points.slice(1).map((point, index) => [points[index] ?? point, point]);
          });
        },
      );

    const faultsIn = (drawing: SVGSVGElement): string[] => {
      const labels = [...drawing.querySelectorAll('text')].map(labelOf);
      const room = drawing.getBoundingClientRect();
      const lines = linesOf(drawing);
      const name = `${location.pathname}#${drawing.closest('figure')?.id}`;
      return labels.flatMap(({ words, corners, size }, index) => [
        ...labels
          .slice(index + 1)
          .filter((other) => !isApart(corners, other.corners) && !isApart(other.corners, corners))
          .map((other) => `${name}: “${words}” touches “${other.words}”`),
        ...(lines.every((line) => isApart(corners, line) || isApart(line, corners))
          ? []
          : [`${name}: a line runs through “${words}”`]),
        ...(corners.every(
          ({ x, y }) =>
            x >= room.left - 1 && x <= room.right + 1 && y >= room.top - 1 && y <= room.bottom + 1,
        )
          ? []
          : [`${name}: “${words}” leaves the drawing`]),
        ...(size < 11 ? [`${name}: “${words}” is ${size.toFixed(1)} pixels high`] : []),
      ]);
    };

    return [...document.querySelectorAll<SVGSVGElement>('figure svg')]
      .filter((drawing) => drawing.getBoundingClientRect().width > 0)
      .flatMap(faultsIn);
  });
