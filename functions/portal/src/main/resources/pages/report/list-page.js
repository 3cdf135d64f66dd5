// The reports that were made, by kind.
import { defineComponent, ref } from '../vendor/vue.js';
import { time } from '../kit/format.js';
import { html } from '../kit/html.js';
import { dataLanguage, t } from '../kit/i18n.js';
import { DeskProblem } from '../desk/frame.js';
import { usePages } from '../desk/pages-of.js';
import { reportAddress } from './address.js';

const KINDS = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'];

const kindAsked = () => {
  const kind = new URLSearchParams(location.search).get('kind');
  return KINDS.includes(kind) ? kind : 'MONTHLY';
};

export const ReportList = defineComponent({
  setup() {
    const kind = ref(kindAsked());
    const pages = usePages(() => `/v1/reports?kind=${kind.value}`);
    const choose = (one) => {
      kind.value = one;
      history.replaceState(null, '', `?kind=${one}`);
      pages.load();
    };
    pages.load();
    return () => html`
      <h1>${t('reports.title')}</h1>
      <p class="lead">${t('reports.lead')}</p>
      <div class="tabs" role="group" aria-label=${t('reports.kind')}>
        ${KINDS.map((one) => html`<button type="button" key=${one} aria-pressed=${one === kind.value ? 'true' : 'false'} @click=${() => choose(one)} data-test=${`kind-${one}`}>${t(`reports.${one}`)}</button>`)}
      </div>
      <${DeskProblem} problem=${pages.problem.value} retry=${pages.load} />
      <div class=${pages.busy.value ? 'stale' : ''} aria-busy=${pages.busy.value ? 'true' : 'false'}>
        ${pages.loaded.value && !pages.problem.value && html`<${Items} items=${pages.items.value} />`}
      </div>
      ${!pages.loaded.value && !pages.problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
      ${pages.next.value && html`<button type="button" class="second" disabled=${pages.busy.value} @click=${pages.more} data-test="more">${t('reports.more')}</button>`}
    `;
  },
});

const Items = ({ items }) =>
  items.length
    ? html`<ul class="report-list" data-test="reports">${items.map((one) => html`<li key=${one.kind + one.period + one.revision} class="card"><a lang=${dataLanguage()} href=${reportAddress(one.kind, one.period, one.revision)} data-test=${`report-${one.period}-${one.revision}`}>${one.title}</a>${one.revision > 1 && html` <span class="tag warn">${t('report.revision', { number: one.revision })}</span>`}<p class="hint">${one.from} — ${one.to} · ${t('report.made')} ${time(one.madeAt)}</p></li>`)}</ul>`
    : html`<p class="empty" data-test="no-reports">${t('reports.none')}</p>`;
Items.props = ['items'];
