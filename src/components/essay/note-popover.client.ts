/**
 * Opens a note where its mark stands. The mark is a link to the note in the list; where that would take the reader away,
 * the list's own item is shown as a popover instead, so that no note is on the page twice. Escape or a click outside
 * closes it and gives the focus back. Without this script, or with a key that opens links elsewhere, the link is a link.
 */
const noteOf = (mark: HTMLAnchorElement) => document.getElementById(decodeURIComponent(mark.hash.slice(1)));

/** In the margin a note stands beside its mark already. */
const isInMargin = (note: HTMLElement) => getComputedStyle(note).position === 'absolute';

addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLAnchorElement>('a[data-footnote-ref]');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const note = noteOf(mark);
  if (!note || !('popover' in note) || note.contains(mark) || isInMargin(note)) return;
  event.preventDefault();
  open(note, mark);
});

function open(note: HTMLElement, mark: HTMLAnchorElement) {
  // What the page left behind has to keep the note's place, or the text below would move.
  const place = document.createElement('li');
  place.style.blockSize = `${note.offsetHeight}px`;
  place.setAttribute('aria-hidden', 'true');
  note.popover = 'auto';
  note.tabIndex = -1;
  note.querySelectorAll('.note-place').forEach((use) => {
    use.toggleAttribute('data-here', use.querySelector(`a[href="#${CSS.escape(mark.id)}"]`) !== null);
  });
  mark.style.setProperty('anchor-name', '--open-mark');
  note.addEventListener('toggle', function closed({ newState }) {
    if (newState === 'open') return;
    note.removeEventListener('toggle', closed);
    note.removeAttribute('popover');
    note.removeAttribute('tabindex');
    mark.style.removeProperty('anchor-name');
    place.remove();
  });
  note.before(place);
  note.showPopover({ source: mark });
  // Its own focus, so that a screen reader reads it; closing returns the focus to the mark.
  note.focus({ preventScroll: true });
}
