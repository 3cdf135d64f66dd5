// Where something was read: a press shows the page and the place on it.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const AT_ONCE = 2;

/** @prop places [mention] @prop names of papers by id @prop shown of use-shown.js @prop id begins the ids of the buttons */
export const Places = ({ places, names, shown, id }) => {
  const button = (place, i) => html`
    <li key=${i}>
      <button type="button" id=${`${id}-${i}`} class="place" aria-pressed=${same(shown.mark, place) ? 'true' : 'false'} @click=${() => shown.place(place, names.get(place.paper) ?? '', `${id}-${i}`)} data-test=${`place-${id}-${i}`}>
        <span lang="zh-CN">${names.get(place.paper) ?? t('scase.paper.gone')}</span> ${t('scase.page', { page: place.page })}${place.quote && html`<q lang="zh-CN">${place.quote}</q>`}
      </button>
    </li>
  `;
  if (!places.length) return null;
  return html`
    <ul class="places-read">${places.slice(0, AT_ONCE).map(button)}</ul>
    ${places.length > AT_ONCE && html`<details class="article"><summary>${t('scase.places.more', { count: places.length - AT_ONCE })}</summary><ul class="places-read">${places.slice(AT_ONCE).map((place, i) => button(place, i + AT_ONCE))}</ul></details>`}
  `;
};
Places.props = ['places', 'names', 'shown', 'id'];

export const same = (a, b) => !!a && a.paper === b.paper && a.page === b.page && a.quote === b.quote && a.value === b.value;
