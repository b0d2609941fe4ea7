/**
 * Opens a note where its mark stands. The mark is a link to the note in the list; where that would take the reader away,
 * the list's own item is shown as a popover instead, so that no note is on the page twice. Escape or a click outside
 * closes it and gives the focus back. Without this script, or with a key that opens links elsewhere, the link is a link.
 */
addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLAnchorElement>('sup > a');
  const note = mark && document.querySelector<HTMLElement>(mark.hash);
  if (!mark || !note?.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const inMargin = getComputedStyle(note).position === 'absolute';
  // There it stands beside its first mark already.
  if (inMargin && mark.dataset['mark']) return;
  event.preventDefault();
  // An empty item keeps the note's place and number in the list.
  const place = document.createElement('li');
  place.style.height = `${note.offsetHeight}px`;
  if (!inMargin) note.before(place);
  for (const use of note.querySelectorAll('.note-place')) {
    use.toggleAttribute('data-here', !!use.querySelector(`[href="#${mark.id}"]`));
  }
  mark.style.anchorName = '--open-mark';
  note.popover = 'auto';
  note.tabIndex = -1;
  note.ontoggle = ({ newState }) => {
    if (newState === 'open') return;
    note.popover = note.ontoggle = null;
    note.removeAttribute('tabindex');
    mark.removeAttribute('style');
    place.remove();
  };
  note.showPopover({ source: mark });
  // So that a screen reader reads it; closing it gives the focus back to the mark.
  note.focus({ preventScroll: true });
});
