// Scans, starts, submissions: by hall and by day, and how many came each way.
import { computed, defineComponent, reactive, shallowRef } from '../vendor/vue.js';
import { call, serverNow } from '../kit/api.js';
import { bind } from '../kit/form.js';
import { cityDay, count } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { TextField } from '../kit/fields.js';
import { BarChart } from './bar-chart.js';
import { daysOf, FigureTable } from './figure-table.js';
import { DeskProblem, token } from './frame.js';

const MONTH = 30 * 24 * 60 * 60 * 1000;

export const FiguresPage = defineComponent({
  setup() {
    const range = reactive({ from: cityDay(new Date(serverNow() - MONTH)), to: cityDay(serverNow()) });
    const figures = shallowRef(null);
    const problem = shallowRef(null);
    const load = async (event) => {
      event?.preventDefault();
      problem.value = null;
      try {
        figures.value = (await call('GET', `/v1/halls/figures?from=${range.from}&to=${range.to}`, { token: token() })).data;
      } catch (failed) {
        problem.value = failed;
      }
    };
    const days = computed(() => daysOf(figures.value));
    load();

    return () => html`
      <h1>${t('figures.title')}</h1>
      <form class="filters" novalidate @submit=${load}>
        <${TextField} pointer="/from" label=${t('figures.from')} type="date" required highest=${range.to} ...${bind(range, 'from')} />
        <${TextField} pointer="/to" label=${t('figures.to')} type="date" required lowest=${range.from} ...${bind(range, 'to')} />
        <button type="submit" class="first" data-test="show-figures">${t('figures.show')}</button>
      </form>
      <${DeskProblem} problem=${problem.value} retry=${load} />
      ${figures.value && html`<${Figures} figures=${figures.value} days=${days.value} />`}
      ${!figures.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
    `;
  },
});

const Figures = ({ figures, days }) => html`
  <div class="tiles" data-test="figures">
    ${['scans', 'starts', 'submissions'].map((name) => html`<${Tile} key=${name} name=${t(`figures.${name}`)} value=${figures.halls.reduce((sum, hall) => sum + (hall[name] ?? 0), 0)} />`)}
    <${Tile} name=${t('figures.total')} value=${figures.total} />
  </div>
  <section class="card"><h2>${t('figures.days')}</h2><${BarChart} days=${days} /></section>
  <section class="card">
    <h2>${t('figures.channels')}</h2>
    <ul class="channels">
      ${figures.channels.map((one) => html`<li key=${one.channel} data-test=${`channel-${one.channel}`}><span>${t(`channel.${one.channel}`)}</span><meter min="0" max=${Math.max(1, figures.total)} value=${one.submissions} aria-label=${t(`channel.${one.channel}`)}></meter><strong>${count(one.submissions)}</strong></li>`)}
    </ul>
  </section>
  <section class="card"><h2>${t('figures.halls')}</h2><${FigureTable} halls=${figures.halls} /></section>
`;
Figures.props = ['figures', 'days'];

const Tile = (props) => html`<div class="tile"><p>${props.name}</p><strong>${count(props.value)}</strong></div>`;
Tile.props = ['name', 'value'];
