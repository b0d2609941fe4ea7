/**
 * An expression for the labels in the margin of an essay, each with the mark it belongs to: pixels from the top of the
 * page. They are drawn by the style sheet, so a browser tells their place only as what it computed for it.
 */
export const marginLabels = `(() => {
  const text = document.querySelector('.prose').getBoundingClientRect();
  return [...document.querySelectorAll('.prose [data-note]')].map((mark) => {
    const label = getComputedStyle(mark, '::before');
    const [top, left, height, width, margin] = ['top', 'left', 'height', 'width', 'marginTop'].map((name) => parseFloat(label[name]));
    const above = text.top + scrollY + top + margin;
    return {
      note: mark.dataset.note,
      mark: mark.getBoundingClientRect().top + scrollY,
      top: above,
      bottom: above + height,
      left: text.left + left,
      right: text.left + left + width,
      textRight: text.right,
      screen: innerWidth,
    };
  });
})()`;

/** A label and its mark. */
export interface MarginLabel {
  note: string;
  mark: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
  textRight: number;
  screen: number;
}

/** What is wrong with the places of labels; nothing if each is level with its mark, beside the text and over no other. */
export const misplaced = (labels: readonly MarginLabel[]): string[] =>
  labels.flatMap(({ note, mark, top, left, right, textRight, screen }, index) => {
    const previous = labels[index - 1];
    const faults = [
      // The first letters of both are on one line: a mark is raised, a label small.
      Math.abs(top - mark) > 16 && `is ${Math.round(top - mark)} pixels from its mark`,
      left < textRight && 'is not beside the text',
      right > screen && 'leaves the page',
      previous && top < previous.bottom && 'overlaps the one before',
    ].filter(Boolean);
    return faults.map((fault) => `“${note}” ${fault}`);
  });
