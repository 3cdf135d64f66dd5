// One plot by ECharts, and the same figures as a table for those who cannot see it. The library is fetched only where something is plotted.
import { defineComponent, onBeforeUnmount, onMounted, ref, watch } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { unitName } from './values.js';

// Told apart by people who see few colours, and by their marks.
const COLOURS = ['#1b4f8a', '#d55e00', '#2e7d4f', '#7a4fa3', '#b8860b'];
const MARKS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle'];
const TEN_THOUSAND = 10000;

/** The page's policy forbids style attributes; the same said through the style object is allowed. */
function styleByObject() {
  const set = SVGElement.prototype.setAttribute;
  SVGElement.prototype.setAttribute = function (name, value) {
    if (name === 'style') this.style.cssText = value;
    else set.call(this, name, value);
  };
}

let library;

function echarts() {
  library ??= import('../vendor/echarts.js').then(() => {
    styleByObject();
    return globalThis.echarts;
  });
  return library;
}

const scaled = (plot) => (plot.unit === 'YUAN' ? (number) => (number == null ? null : number / TEN_THOUSAND) : (number) => number);

function option(plot) {
  const bar = plot.kind !== 'LINE';
  return {
    animation: false,
    color: COLOURS,
    aria: { enabled: false },
    grid: { left: 8, right: 12, top: 34, bottom: 36, containLabel: true },
    legend: { bottom: 0, icon: bar ? 'rect' : undefined, show: plot.series.length > 1 },
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
    xAxis: { type: 'category', data: plot.categories.map((one) => (one.length === 10 ? one.slice(5) : one)), axisLabel: { hideOverlap: true } },
    yAxis: { type: 'value', name: unitName(plot.unit), minInterval: plot.unit === 'YUAN' ? 0 : 1 },
    series: plot.series.map((one, i) => ({
      name: one.name,
      type: bar ? 'bar' : 'line',
      stack: plot.kind === 'STACKED' ? 'all' : undefined,
      symbol: MARKS[i % MARKS.length],
      symbolSize: 6,
      data: one.values.map(scaled(plot)),
    })),
  };
}

export const Plot = defineComponent({
  props: { plot: Object },
  setup(props) {
    const place = ref(null);
    let chart = null;
    const draw = async () => {
      const { init } = await echarts();
      if (!place.value) return;
      chart ??= init(place.value, null, { renderer: 'svg' });
      chart.setOption(option(props.plot), true);
      place.value.dataset.drawn = props.plot.id;
    };
    const fit = () => chart?.resize();
    onMounted(() => {
      draw();
      addEventListener('resize', fit);
    });
    onBeforeUnmount(() => removeEventListener('resize', fit));
    watch(() => props.plot, draw);
    return () => html`
      <figure class="plot" data-test=${`plot-${props.plot.id}`}>
        <figcaption>${props.plot.caption}</figcaption>
        <div class="plot-area" ref=${place} role="img" aria-label=${t('report.plot', { caption: props.plot.caption })}></div>
        <details><summary>${t('report.numbers')}</summary><${Numbers} plot=${props.plot} /></details>
      </figure>
    `;
  },
});

const Numbers = ({ plot }) => {
  const scale = scaled(plot);
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${plot.caption}>
      <table class="plain-table">
        <thead><tr><th scope="col">${t('report.day')}</th>${plot.series.map((one) => html`<th key=${one.name} scope="col">${one.name}（${unitName(plot.unit)}）</th>`)}</tr></thead>
        <tbody>${plot.categories.map((day, row) => html`<tr key=${day}><th scope="row">${day}</th>${plot.series.map((one) => html`<td key=${one.name} class="number">${one.values[row] == null ? '—' : String(Math.round(scale(one.values[row]) * 100) / 100)}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
  `;
};
Numbers.props = ['plot'];
