// Where it burns: the city's districts and counties, darker where there are more. The table beside it has the same figures in words.
import { defineComponent, ref } from '../vendor/vue.js';
import { count } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { GroupTable } from './figure-tables.js';
import { CODES, DIVISIONS, divisionName, HEIGHT, listOf, WIDTH } from './divisions.js';

const MEASURES = ['open', 'raised'];
const STEPS = 4;

/** So many a step: none stands apart, the most reaches the darkest. */
const stepSize = (most) => Math.max(1, Math.ceil(most / STEPS));
const stepOf = (number, size) => Math.min(STEPS, Math.ceil(number / size));

export const CityMap = defineComponent({
  props: { figures: Object },
  setup(props) {
    const measure = ref('open');
    return () => {
      const { divisions, division } = props.figures;
      const counts = new Map(divisions.map((one) => [one.name, one.count]));
      const size = stepSize(Math.max(0, ...DIVISIONS.map(({ code }) => counts.get(code)?.[measure.value] ?? 0)));
      const elsewhere = divisions.filter((one) => !CODES.includes(one.name));
      const rows = [...DIVISIONS.filter(({ code }) => !division || division === code).map(({ code }) => ({ name: code, count: counts.get(code) ?? NOTHING })), ...elsewhere];
      return html`
        <div class="tabs" role="group" aria-label=${t('ffigures.measure')}>
          ${MEASURES.map((name) => html`<button type="button" key=${name} aria-pressed=${name === measure.value ? 'true' : 'false'} @click=${() => (measure.value = name)} data-test=${`map-${name}`}>${t(`ffigures.map.${name}`)}</button>`)}
        </div>
        <div class="city">
          <figure>
            <svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label=${t('ffigures.map')} data-test="map" data-measure=${measure.value}>
              ${DIVISIONS.map((one) => html`<${Tile} key=${one.code} one=${one} mine=${!division || division === one.code} number=${counts.get(one.code)?.[measure.value] ?? 0} size=${size} measure=${measure.value} />`)}
            </svg>
            <figcaption>
              <ul class="legend" aria-label=${t('ffigures.legend')}>${legend(size).map(([step, text]) => html`<li key=${step}><span class=${`swatch step-${step}`} aria-hidden="true"></span>${text}</li>`)}</ul>
              <p class="hint">${t('ffigures.map.hint')}</p>
              ${division && html`<p class="hint" data-test="own">${t('ffigures.map.own', { name: divisionName(division) })}</p>`}
            </figcaption>
          </figure>
          <${GroupTable} caption=${t('ffigures.places')} name=${t('ffigures.division')} groups=${rows} label=${placeName} test="division" />
        </div>
      `;
    };
  },
});

const NOTHING = { raised: 0, open: 0, answered: 0, answerSeconds: null, confirmed: 0, falseAlarms: 0, saved: 0 };

const placeName = (code) => (CODES.includes(code) ? html`<a href=${listOf(code)}>${divisionName(code)}</a>` : divisionName(code));

/** A place whose figures the reader does not see has neither number nor way in. */
const Tile = ({ one, mine, number, size, measure }) => {
  const name = divisionName(one.code);
  const [x, y] = one.at;
  const drawn = html`<polygon points=${one.shape}></polygon><text x=${x} y=${y}>${name}</text><text class="map-number" x=${x} y=${y + 24}>${mine ? count(number) : '—'}</text>`;
  return mine
    ? html`<a class=${`city-place step-${stepOf(number, size)}`} href=${listOf(one.code)} aria-label=${t(`ffigures.tile.${measure}`, { name, count: number })} data-test=${`tile-${one.code}`} data-number=${number}>${drawn}</a>`
    : html`<g class="city-place unknown" data-test=${`tile-${one.code}`}>${drawn}</g>`;
};
Tile.props = ['one', 'mine', 'number', 'size', 'measure'];

function legend(size) {
  const steps = [[0, '0']];
  for (let step = 1; step <= STEPS; step++) {
    const from = (step - 1) * size + 1;
    steps.push([step, size === 1 ? String(from) : `${from}–${step * size}`]);
  }
  return steps;
}
