// One plot by ECharts, and the same figures as a table for those who cannot see it. The library is fetched only where something is plotted.
import { defineComponent, onBeforeUnmount, onMounted, ref, watch } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { language, t } from '../kit/i18n.js';
import { plotName, seriesName } from './names.js';
import { optionOf } from './plot-option.js';
import { scaled, unitName } from './values.js';

const ON_PAPER = 620;
const isDay = (category) => category.length === 10;

/** Whether each point is a day; beyond two months each is a month. */
export const byDay = (plot) => isDay(plot.categories[0] ?? '');

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

/** @prop pick (day) => what a day leads to, if it leads anywhere */
export const Plot = defineComponent({
  props: { plot: Object, section: Object, pick: Function },
  setup(props) {
    const place = ref(null);
    let chart = null;
    const draw = async () => {
      const { init } = await echarts();
      if (!place.value) return;
      if (!chart) {
        chart = init(place.value, null, { renderer: 'svg' });
        chart.getZr().on('click', choose);
      }
      chart.setOption(optionOf(props.plot, props.section, chart.getWidth()), true);
      place.value.dataset.drawn = props.plot.id;
    };
    const choose = ({ offsetX, offsetY }) => {
      if (!props.pick || !chart.containPixel('grid', [offsetX, offsetY])) return;
      const day = props.plot.categories[chart.convertFromPixel({ xAxisIndex: 0 }, offsetX)];
      if (day && isDay(day)) props.pick(day);
    };
    const fit = (size) => {
      chart?.resize(size);
      chart?.setOption(optionOf(props.plot, props.section, chart.getWidth()), true);
    };
    const toScreen = () => fit({ width: 'auto' });
    const toPaper = () => fit({ width: ON_PAPER });
    onMounted(() => {
      draw();
      addEventListener('resize', toScreen);
      addEventListener('beforeprint', toPaper);
      addEventListener('afterprint', toScreen);
    });
    onBeforeUnmount(() => {
      removeEventListener('resize', toScreen);
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
    });
    watch([() => props.plot, language], draw, { flush: 'post' });
    return () => html`
      <figure class="plot" data-test=${`plot-${props.plot.id}`}>
        <figcaption>${plotName(props.section, props.plot)}</figcaption>
        <div class="plot-area" ref=${place} role="img" aria-label=${t('report.plot', { caption: plotName(props.section, props.plot) })}></div>
        <details class="no-print"><summary>${t('report.numbers')}</summary><${Numbers} plot=${props.plot} section=${props.section} pick=${props.pick} /></details>
      </figure>
    `;
  },
});

const Numbers = ({ plot, section, pick }) => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${plotName(section, plot)}>
    <table class="plain-table">
      <thead><tr><th scope="col">${t('report.day')}</th>${plot.series.map((one) => html`<th key=${one.name} scope="col" class="number">${seriesName(section, one.name)} <small>${unitName(plot.unit)}</small></th>`)}</tr></thead>
      <tbody>${plot.categories.map((day, row) => html`<tr key=${day}><th scope="row">${pick && isDay(day) ? html`<button type="button" class="plain left" @click=${() => pick(day)} data-test=${`day-${day}`}>${day}</button>` : day}</th>${plot.series.map((one) => html`<td key=${one.name} class="number">${one.values[row] == null ? '—' : String(Math.round(scaled(one.values[row], plot.unit) * 100) / 100)}</td>`)}</tr>`)}</tbody>
    </table>
  </div>
`;
Numbers.props = ['plot', 'section', 'pick'];
