// Where somebody looks: the city, a division, a hall, a day; each step leads back to it.
import { CODES, divisionName } from '../kit/city-shape.js';
import { html } from '../kit/html.js';
import { dataLanguage, t } from '../kit/i18n.js';

/** Where somebody looks, in the reader's language. */
export const placeName = (scope) => {
  if (scope.hall) return scope.hallName;
  if (scope.division) return CODES.includes(scope.division) ? divisionName(scope.division) : scope.divisionName;
  return t('city.whole');
};

export const Trail = ({ scope, day, go }) => {
  const steps = [['city', t('city.whole'), { division: '', hall: '', day: '', pair: '' }]];
  if (scope.division) steps.push(['division', placeName({ ...scope, hall: null }), { hall: '', day: '', pair: '' }]);
  if (scope.hall) steps.push(['hall', scope.hallName, { day: '', pair: '' }]);
  if (day) steps.push(['day', day, {}]);
  const last = steps.length - 1;
  return html`
    <nav class="trail" aria-label=${t('city.trail')} data-test="trail">
      <ol>
        ${steps.map(
          ([name, text, changes], i) => html`
            <li key=${name} lang=${name === 'hall' ? dataLanguage() : undefined}>
              ${i === last ? html`<strong aria-current="location">${text}</strong>` : html`<button type="button" class="plain left" @click=${() => go(changes)} data-test=${`trail-${name}`}>${text}</button>`}
            </li>
          `,
        )}
      </ol>
    </nav>
  `;
};
Trail.props = ['scope', 'day', 'go'];
