/**
 * On the page that says there is none: of the addresses it lists, those most like the one that was asked for. Likeness is
 * the share of pairs of letters that two addresses have in common, which a slip or a changed ending leaves mostly whole.
 */
const pairs = (path: string) => {
  const letters = path.toLowerCase().replace(/\.html$|\W/g, '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
};

const asked = pairs(location.pathname);
const likeness = ({ pathname }: HTMLAnchorElement) => {
  const own = pairs(pathname);
  return (2 * own.filter((pair) => asked.includes(pair)).length) / (own.length + asked.length);
};

const nearest = [...document.querySelectorAll<HTMLAnchorElement>('[data-addresses] a')]
  .map((link) => ({ entry: link.parentElement, score: likeness(link) }))
  .filter(({ score }) => score > 0.55)
  .sort((a, b) => b.score - a.score)
  .slice(0, 3);
const section = document.querySelector<HTMLElement>('[data-nearest]');
if (section && nearest.length > 0) {
  section.querySelector('ul')?.append(...nearest.map(({ entry }) => entry?.cloneNode(true) ?? ''));
  section.hidden = false;
}
