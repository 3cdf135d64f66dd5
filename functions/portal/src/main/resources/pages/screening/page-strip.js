// All pages of a paper in a row, for turning quickly: where something was read, where nothing could be.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, PageUp: -5, PageDown: 5, Home: -Infinity, End: Infinity };

/**
 * One stop of the tab key, however many pages: arrows, Page Up and Down, Home and End turn them.
 *
 * @prop paper of the case @prop pages how many @prop now the page shown @prop places [mention] of the case @prop turn (page)
 */
export const PageStrip = ({ paper, pages, now, places, turn }) => {
  if (pages < 2) return null;
  const marks = new Map();
  for (const place of places) if (place.paper === paper.id) marks.set(place.page, (marks.get(place.page) ?? 0) + 1);
  const press = (event) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = Math.min(pages, Math.max(1, now + step));
    turn(next);
    document.getElementById(`strip-${next}`)?.focus();
  };
  const button = (page) => {
    const unread = paper.unread.includes(page);
    const count = marks.get(page) ?? 0;
    return html`
      <li key=${page}>
        <button type="button" id=${`strip-${page}`} class=${unread ? 'strip-page bad' : 'strip-page'} tabindex=${page === now ? 0 : -1} aria-current=${page === now ? 'page' : undefined} aria-label=${[t('scase.page', { page }), count && t('strip.places', { count }), unread && t('strip.unread')].filter(Boolean).join('，')} @click=${() => turn(page)} data-test=${`strip-${page}`} data-places=${count}>
          ${page}${count ? html`<span class="strip-mark" aria-hidden="true">${count}</span>` : null}${unread ? html`<span aria-hidden="true">⚠</span>` : null}
        </button>
      </li>
    `;
  };
  return html`
    <nav class="strip" aria-label=${t('strip.title')} data-test="page-strip">
      <ol @keydown=${press}>${Array.from({ length: pages }, (_, i) => button(i + 1))}</ol>
      <p class="hint">${t('strip.hint')}</p>
    </nav>
  `;
};
PageStrip.props = ['paper', 'pages', 'now', 'places', 'turn'];
