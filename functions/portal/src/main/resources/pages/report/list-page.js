// The reports that were made, by kind.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { time } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { DeskProblem, token } from '../desk/frame.js';

const KINDS = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'];

const address = (one) => `/report?kind=${one.kind}&period=${encodeURIComponent(one.period)}&revision=${one.revision}`;

export const ReportList = defineComponent({
  setup() {
    const kind = ref(new URLSearchParams(location.search).get('kind') ?? 'MONTHLY');
    const items = shallowRef(null);
    const next = ref(null);
    const problem = shallowRef(null);
    const load = async (more) => {
      problem.value = null;
      const from = more ? `&cursor=${encodeURIComponent(next.value)}` : '';
      try {
        const { data } = await call('GET', `/v1/reports?kind=${kind.value}${from}`, { token: token() });
        items.value = more ? [...items.value, ...data.items] : data.items;
        next.value = data.next;
      } catch (failed) {
        problem.value = failed;
      }
    };
    const choose = (one) => {
      kind.value = one;
      items.value = null;
      history.replaceState(null, '', `?kind=${one}`);
      load();
    };
    load();
    return () => html`
      <h1>${t('reports.title')}</h1>
      <p class="lead">${t('reports.lead')}</p>
      <div class="tabs" role="group" aria-label=${t('reports.kind')}>
        ${KINDS.map((one) => html`<button type="button" key=${one} aria-pressed=${one === kind.value ? 'true' : 'false'} @click=${() => choose(one)} data-test=${`kind-${one}`}>${t(`reports.${one}`)}</button>`)}
      </div>
      <${DeskProblem} problem=${problem.value} retry=${() => load()} />
      ${items.value && html`<${Items} items=${items.value} />`}
      ${!items.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
      ${next.value && html`<button type="button" class="second" @click=${() => load(true)} data-test="more">${t('reports.more')}</button>`}
    `;
  },
});

const Items = ({ items }) =>
  items.length
    ? html`<ul class="report-list" data-test="reports">${items.map((one) => html`<li key=${one.period + one.revision} class="card"><a href=${address(one)} data-test=${`report-${one.period}-${one.revision}`}>${one.title}</a>${one.revision > 1 && html` <span class="tag warn">${t('report.revision', { number: one.revision })}</span>`}<p class="hint">${one.from} — ${one.to} · ${t('report.made')} ${time(one.madeAt)}</p></li>`)}</ul>`
    : html`<p class="empty">${t('reports.none')}</p>`;
Items.props = ['items'];
