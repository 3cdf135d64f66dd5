// Days as bars: scans behind, submissions in front. The table below has the same figures in words.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 40;
const FOOT = 24;
const HEAD = 10;

export const BarChart = ({ days }) => {
  const most = Math.max(4, ...days.map((day) => Math.max(day.scans, day.submissions)));
  const step = (WIDTH - LEFT) / Math.max(1, days.length);
  const y = (value) => HEAD + (HEIGHT - FOOT - HEAD) * (1 - value / most);
  const bar = (day, i, part, share) => html`<rect class=${`bar-${part}`} x=${LEFT + i * step + (step * (1 - share)) / 2} y=${y(day[part])} width=${step * share} height=${HEIGHT - FOOT - y(day[part])}><title>${`${day.day} ${t(`figures.${part}`)} ${day[part]}`}</title></rect>`;
  const lines = [0, 0.5, 1].map((part) => Math.round(most * part));
  const every = Math.ceil(days.length / 8);
  return html`
    <figure class="bars">
      <svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${t('figures.chart')} data-test="chart">
        ${lines.map((value) => html`<g key=${value}><line x1=${LEFT} x2=${WIDTH} y1=${y(value)} y2=${y(value)}></line><text x=${LEFT - 6} y=${y(value) + 4} class="end">${value}</text></g>`)}
        ${days.map((day, i) => html`<g key=${day.day}>${bar(day, i, 'scans', 0.8)}${bar(day, i, 'submissions', 0.4)}${i % every === 0 && html`<text x=${LEFT + (i + 0.5) * step} y=${HEIGHT - 6} class="middle">${day.day.slice(5)}</text>`}</g>`)}
      </svg>
      <figcaption><span class="key-scans">${t('figures.scans')}</span> <span class="key-submissions">${t('figures.submissions')}</span></figcaption>
    </figure>
  `;
};
BarChart.props = ['days'];
