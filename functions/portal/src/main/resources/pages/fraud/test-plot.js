// What a version would have raised, day by day, beside what was live. The table in it has the same figures in words.
import { count, shortDate } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const WIDTH = 640;
const HEIGHT = 200;
const BASE = HEIGHT - 26;
const LEFT = 36;

export const TestPlot = ({ days }) => {
  const most = Math.max(1, ...days.map((one) => Math.max(one.before, one.after)));
  const wide = (WIDTH - LEFT) / Math.max(1, days.length);
  const bar = Math.max(1.5, Math.min(18, wide / 2 - 2));
  const high = (number) => (number / most) * (BASE - 16);
  return html`
    <figure class="bars" data-test="test-plot">
      <svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${t('rules.plot', { count: days.length })}>
        <line x1=${LEFT} x2=${WIDTH} y1=${BASE} y2=${BASE} />
        <line x1=${LEFT} x2=${WIDTH} y1="16" y2="16" />
        <text x=${LEFT - 5} y="20" class="end">${count(most)}</text>
        <text x=${LEFT - 5} y=${BASE + 4} class="end">0</text>
        ${days.map((one, i) => {
          const middle = LEFT + (i + 0.5) * wide;
          return html`
            <g key=${one.day}>
              <rect x=${middle - bar - 1} y=${BASE - high(one.before)} width=${bar} height=${high(one.before)} fill="#9db9de" />
              <rect x=${middle + 1} y=${BASE - high(one.after)} width=${bar} height=${high(one.after)} fill="#1d4f91" />
              <rect x=${middle + 1} y=${BASE - high(one.byRule)} width=${bar} height=${high(one.byRule)} fill="#c2512f" />
            </g>
          `;
        })}
        ${ends(days).map(([i, anchor]) => html`<text key=${i} x=${anchor === 'end' ? WIDTH : LEFT} y=${HEIGHT - 6} class=${anchor}>${shortDate(days[i].day)}</text>`)}
      </svg>
      <figcaption class="plot-key">
        ${[['before', '#9db9de'], ['after', '#1d4f91'], ['byRule', '#c2512f']].map(([name, colour]) => html`<span key=${name}><i class="swatch" style=${`background:${colour}`} aria-hidden="true"></i>${t(`rules.plot.${name}`)}</span>`)}
      </figcaption>
      <details><summary>${t('rules.plot.table')}</summary>
        <table class="work figures">
          <thead><tr><th scope="col">${t('rules.plot.day')}</th>${['before', 'after', 'byRule'].map((name) => html`<th scope="col" class="number" key=${name}>${t(`rules.plot.${name}`)}</th>`)}</tr></thead>
          <tbody>${days.map((one) => html`<tr key=${one.day}><th scope="row" data-label=${t('rules.plot.day')}>${shortDate(one.day)}</th>${['before', 'after', 'byRule'].map((name) => html`<td key=${name} class="number" data-label=${t(`rules.plot.${name}`)}>${count(one[name])}</td>`)}</tr>`)}</tbody>
        </table>
      </details>
    </figure>
  `;
};
TestPlot.props = ['days'];

const ends = (days) => (days.length > 1 ? [[0, 'start'], [days.length - 1, 'end']] : days.length ? [[0, 'start']] : []);
