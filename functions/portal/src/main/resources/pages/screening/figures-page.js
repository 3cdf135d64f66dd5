// How fast, how often the human agreed, and what had to be corrected.
import { defineComponent, reactive, shallowRef } from '../vendor/vue.js';
import { call, serverNow } from '../kit/api.js';
import { bind } from '../kit/form.js';
import { cityDay, count } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { TextField } from '../kit/fields.js';
import { span } from '../kit/span.js';
import { DeskProblem, token } from '../desk/frame.js';

const YEAR = 365 * 24 * 60 * 60 * 1000;
const OUTCOMES = ['ELIGIBLE_FOR_WITHDRAWAL_REVIEW', 'NEEDS_HUMAN', 'NOT_ELIGIBLE'];

export const ScreeningFigures = defineComponent({
  setup() {
    const range = reactive({ from: cityDay(new Date(serverNow() - YEAR)), to: cityDay(serverNow()) });
    const figures = shallowRef(null);
    const problem = shallowRef(null);
    const load = async (event) => {
      event?.preventDefault();
      problem.value = null;
      try {
        figures.value = (await call('GET', `/v1/screening/figures?from=${range.from}&to=${range.to}`, { token: token() })).data;
      } catch (failed) {
        problem.value = failed;
      }
    };
    load();

    return () => html`
      <h1>${t('screening-figures.title')}</h1>
      <form class="filters" novalidate @submit=${load}>
        <${TextField} pointer="/from" label=${t('sfigures.from')} type="date" required highest=${range.to} ...${bind(range, 'from')} />
        <${TextField} pointer="/to" label=${t('sfigures.to')} type="date" required lowest=${range.from} ...${bind(range, 'to')} />
        <button type="submit" class="first" data-test="show-figures">${t('sfigures.show')}</button>
      </form>
      <${DeskProblem} problem=${problem.value} retry=${load} />
      ${figures.value && html`<${Figures} figures=${figures.value} />`}
      ${!figures.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
    `;
  },
});

const share = ({ agreed, withOpinion }) => (withOpinion ? `${Math.round((100 * agreed) / withOpinion)}%` : '—');

const Figures = ({ figures }) => {
  const tiles = [
    [t('sfigures.decided'), count(figures.decided)],
    [t('sfigures.finding'), span(figures.secondsToFinding)],
    [t('sfigures.decision'), figures.daysToDecision == null ? '—' : t('sfigures.days', { count: figures.daysToDecision })],
    [t('sfigures.close'), figures.hoursToClose == null ? '—' : t('span.hours', { count: figures.hoursToClose })],
    [t('sfigures.agreed'), share(figures)],
  ];
  return html`
    <div class="tiles" data-test="figures">${tiles.map(([name, value]) => html`<div class="tile" key=${name}><p>${name}</p><strong>${value}</strong></div>`)}</div>
    <p class="hint">${t('sfigures.hint', { agreed: figures.agreed, opinions: figures.withOpinion })}</p>
    <section class="card"><h2>${t('sfigures.outcomes')}</h2><${Bars} rows=${OUTCOMES.map((one) => [t(`outcome.short.${one}`), figures.outcomes[one] ?? 0])} /></section>
    <section class="card">
      <h2>${t('sfigures.corrected')}</h2>
      ${figures.corrected.length ? html`<${Bars} rows=${figures.corrected.map((one) => [one.label, one.cases])} />` : html`<p class="hint">${t('sfigures.corrected.none')}</p>`}
    </section>
  `;
};
Figures.props = ['figures'];

const Bars = ({ rows }) => html`
  <ul class="channels broad">
    ${rows.map(([name, value]) => html`<li key=${name}><span lang="zh-CN">${name}</span><meter min="0" max=${Math.max(1, ...rows.map(([, each]) => each))} value=${value} aria-label=${name}></meter><strong>${count(value)}</strong></li>`)}
  </ul>
`;
Bars.props = ['rows'];
