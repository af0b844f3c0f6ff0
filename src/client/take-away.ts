import { fetchPage } from './fetch-page.ts';
import { isPlainClick } from './plain-click.ts';

/** What it takes to use a figure elsewhere: a part of the page made for embedding it. */
const PART = 'take-away';

/** Shows that part over the page, in the styles of its own page; the link leads there without this. */
async function open(link: HTMLAnchorElement): Promise<void> {
  const page = await fetchPage(link.href);
  const part = page.document.getElementById(PART);
  if (part === null) throw new Error(`nothing to show at ${link.href}`);
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(page.styles);
  root.adoptedStyleSheets = [sheet];
  const dialog = root.appendChild(document.createElement('dialog'));
  dialog.append(document.importNode(part, true));
  dialog.setAttribute('aria-labelledby', `${PART}-heading`);
  dialog.addEventListener('close', () => host.remove());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  const close = dialog.querySelector<HTMLElement>('.close');
  close?.removeAttribute('hidden');
  close?.addEventListener('click', () => dialog.close());
  dialog.showModal();
}

let isOpening = false;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest(`a[href$="#${PART}"]`) : null;
  if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event)) return;
  event.preventDefault();
  if (isOpening) return;
  isOpening = true;
  open(link)
    .catch(() => location.assign(link.href))
    .finally(() => (isOpening = false));
});
