import { aboutPage, type About } from './about-page.ts';
import { card, place } from './card.ts';
import { isPreviewed } from './is-previewed.ts';

/**
 * Milliseconds that a pointer rests on a link, or the focus, before that is meant: who goes by sees nothing, and a page that
 * brings a link into view has done so.
 */
const rest = 250;

/** Milliseconds in which a pointer may cross from a link to its card. */
const crossing = 200;

/** The link that is pointed at or in focus, whether its card is there or on its way. */
let meant: HTMLAnchorElement | undefined;
let hideShown = () => {};

/**
 * Tell what is behind a link that a reader points at or has come to by keyboard: essays, sources, names and tables of this
 * site. It goes when the reader leaves, and at Escape; a page that does not come is not told of.
 */
export async function preview({ target, pointerType }: Intent): Promise<void> {
  const link = (target as Element).closest('a');
  if (!(link instanceof HTMLAnchorElement) || link === meant || pointerType === 'touch') return;
  if (!isPreviewed(link.href, location.href)) return;
  hideShown();
  meant = link;
  const waiting = new AbortController();
  const forget = () => (meant = undefined);
  for (const left of ['pointerleave', 'blur'])
    link.addEventListener(left, forget, { once: true, signal: waiting.signal });
  const isMeant = () => meant === link && link.isConnected;
  await new Promise((resolve) => setTimeout(resolve, rest));
  const about = isMeant() ? await aboutPage(link.href).catch(() => undefined) : undefined;
  waiting.abort();
  if (about && isMeant()) show(link, about);
  else if (isMeant()) forget();
}

/** A pointer that came over something, or a focus that went there. */
type Intent = Pick<Event, 'target'> & { pointerType?: string };

function show(link: HTMLAnchorElement, about: About) {
  const shown = card(about);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const listening = new AbortController();
  const { signal } = listening;
  const hide = () => {
    clearTimeout(leaving);
    listening.abort();
    shown.remove();
    link.removeAttribute('aria-describedby');
    if (meant === link) meant = undefined;
  };
  const stay = () => clearTimeout(leaving);
  const leave = () => (leaving = setTimeout(hide, crossing));
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The note that the link stands in stays open: a second Escape is for that.
    event.preventDefault();
    hide();
  };
  // The page moves when a link in focus is brought into view.
  const follow = () => place(shown, link.getBoundingClientRect());
  for (const one of [link, shown]) {
    one.addEventListener('pointerenter', stay, { signal });
    one.addEventListener('pointerleave', leave, { signal });
  }
  link.addEventListener('blur', hide, { signal });
  addEventListener('keydown', escape, { signal, capture: true });
  addEventListener('scroll', follow, { signal, passive: true });
  link.setAttribute('aria-describedby', shown.id);
  place(shown, link.getBoundingClientRect());
  document.body.append(shown);
  shown.showPopover();
  hideShown = hide;
}
