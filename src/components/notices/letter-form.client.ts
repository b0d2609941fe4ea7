/** On the page of letters: what a link from elsewhere says that the letter is about. */
const about = new URLSearchParams(location.search).get('passage');
if (about) {
  document.querySelector('[name=passage]')?.setAttribute('value', new URL(about, location.href).href);
}
