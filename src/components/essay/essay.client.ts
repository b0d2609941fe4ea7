/**
 * What an essay does on a screen; it works without. Written to be small: it stands inside the page, where all script
 * together has 2,550 bytes.
 */
const all = (selector: string, root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLAnchorElement>(selector),
];

const sections = all('.prose h2');
const current = () => sections.findLastIndex((heading) => heading.getBoundingClientRect().top < 300);

// Where reading stopped is kept on this device alone, and offered beside the day: the page moves nobody there. It is kept
// from the second section on, until the notes are reached.
const key = location.pathname;
try {
  const left = document.getElementById(localStorage[key]);
  if (left && !location.hash) {
    const link = document.createElement('a');
    link.href = `#${left.id}`;
    link.append(`Go on where you were: ${left.textContent}`);
    all('.byline')[0]?.append(link);
  }
} catch {}
document.onvisibilitychange = () => {
  const at = current();
  try {
    if (at > 0) localStorage[key] = sections[at + 1] ? sections[at]?.id : '';
  } catch {}
};

// In the contents list the section is marked whose heading was the last to come into the upper part of the screen.
addEventListener('scroll', () => {
  const at = current();
  all('.contents a').forEach((entry, index) => (entry.ariaCurrent = (index === at) as unknown as string));
});

// A group of marks opens copies of all its notes in one box beside it, named as the first mark is. Escape or a click
// outside closes the box and gives the focus back. With a key that opens links elsewhere a mark is a link.
addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLElement>('sup > a');
  if (!mark?.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const group = mark.parentElement as HTMLElement;
  const marks = all('a', group);
  const notes = marks.map(
    ({ hash, text, dataset }) =>
      `<div data-number=${text}>${all(hash)[0]?.innerHTML}<p>${dataset['place'] ?? ''}</div>`,
  );
  // Focused when shown, so that a screen reader reads it.
  group.insertAdjacentHTML(
    'afterend',
    `<section popover autofocus tabindex=-1 aria-label="${marks[0]?.ariaLabel}">${notes.join('')}</section>`,
  );
  const box = group.nextSibling as HTMLElement;
  box.ontoggle = ({ newState }) => newState === 'open' || box.remove();
  box.showPopover();
});
