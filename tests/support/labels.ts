import type { Page } from 'playwright/test';

/**
 * What is wrong with the words in the drawings a page shows: two that touch, one that leaves its drawing, one smaller
 * than 11 pixels. Each with its drawing; empty when nothing is. The room of words is measured as they are drawn, from the
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

    const faultsIn = (drawing: SVGSVGElement): string[] => {
      const labels = [...drawing.querySelectorAll('text')].map(labelOf);
      const room = drawing.getBoundingClientRect();
      const name = `${location.pathname}#${drawing.closest('figure')?.id}`;
      return labels.flatMap(({ words, corners, size }, index) => [
        ...labels
          .slice(index + 1)
          .filter((other) => !isApart(corners, other.corners) && !isApart(other.corners, corners))
          .map((other) => `${name}: “${words}” touches “${other.words}”`),
        ...(corners.every(({ x }) => x >= room.left - 1 && x <= room.right + 1)
          ? []
          : [`${name}: “${words}” leaves the drawing`]),
        ...(size < 11 ? [`${name}: “${words}” is ${size.toFixed(1)} pixels high`] : []),
      ]);
    };

    return [...document.querySelectorAll<SVGSVGElement>('figure svg')]
      .filter((drawing) => drawing.getBoundingClientRect().width > 0)
      .flatMap(faultsIn);
  });
