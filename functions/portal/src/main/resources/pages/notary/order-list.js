// Orders by stage; both clocks of an order can be sorted by.
import { computed, defineComponent, reactive, watch } from '../vendor/vue.js';
import { bind } from '../kit/form.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { SelectField, TextField } from '../kit/fields.js';
import { DeskProblem, may } from '../desk/frame.js';
import { usePages } from '../desk/pages-of.js';
import { OrderTable } from './order-table.js';

const OF_OFFICE = ['OPEN', 'REVIEW', 'HANDLING', 'PAUSED', 'APPROVAL', 'SEALING', 'ISSUED', 'REEXAMINATION', 'CLOSED'];

/** The tabs of a role, the one it begins with first. */
function tabs() {
  if (may('NOTARY')) return ['OFFERED', 'MINE', ...OF_OFFICE];
  if (may('OFFICE_HEAD')) return ['APPROVAL', 'OFFERED', ...OF_OFFICE.filter((stage) => stage !== 'APPROVAL')];
  return ['DISPATCH', 'OFFERED', 'OPEN', 'CLOSED'];
}

export const OrderList = defineComponent({
  setup() {
    const stages = tabs();
    const asked = new URLSearchParams(location.search).get('stage');
    const filter = reactive({ stage: stages.includes(asked) ? asked : stages[0], text: '', which: null, by: 'first' });
    const pages = usePages(() => `/v1/notary/orders?stage=${filter.stage}&limit=25`);
    pages.load();
    watch(
      () => filter.stage,
      (stage) => {
        history.replaceState(null, '', `/notary?stage=${stage}`);
        pages.load();
      },
    );
    const shown = computed(() => sorted(pages.items.value.filter((one) => fits(one, filter)), filter.by));

    return () => html`
      <h1>${t('notary.title')}</h1>
      <div class="tabs" role="group" aria-label=${t('list.stages')}>
        ${stages.map((stage) => html`<button type="button" key=${stage} aria-pressed=${stage === filter.stage ? 'true' : 'false'} @click=${() => (filter.stage = stage)} data-test=${`stage-${stage}`}>${t(`orders.stage.${stage}`)}</button>`)}
      </div>
      <div class="filters">
        <${TextField} pointer="/text" label=${t('list.search')} required ...${bind(filter, 'text')} test="filter-text" />
        <${SelectField} pointer="/which" label=${t('orders.which')} required none=${t('list.all')} options=${['OVERDUE', 'URGENT'].map((value) => ({ value, label: t(`orders.which.${value}`) }))} ...${bind(filter, 'which')} test="filter-which" />
      </div>
      <${DeskProblem} problem=${pages.problem.value} retry=${pages.load} />
      <section aria-label=${t('notary.title')} aria-busy=${pages.busy.value ? 'true' : 'false'} data-test="work" data-loaded=${pages.loaded.value && !pages.busy.value ? filter.stage : undefined}>
        ${pages.loaded.value && html`<${OrderTable} items=${shown.value} by=${filter.by} sort=${(by) => (filter.by = by)} />`}
        ${!pages.loaded.value && pages.busy.value && html`<p class="loading" role="status">${t('loading')}</p>`}
      </section>
      <div class="buttons">
        ${pages.next.value && html`<button type="button" class="second" disabled=${pages.busy.value} @click=${pages.more} data-test="more">${t('more')}</button>`}
        ${pages.loaded.value && html`<button type="button" class="second" disabled=${pages.busy.value} @click=${pages.load} data-test="reload">${t('orders.reload')}</button>`}
      </div>
    `;
  },
});

/** Whether anything of an order is over its time: what is due next, or either of its two clocks. */
const late = (one) => one.overdue || one.statutoryDaysLeft < 0 || one.serviceDaysLeft < 0;

function fits(one, filter) {
  const words = filter.text.trim().toLowerCase();
  if (words && !JSON.stringify([one.receiptCode, one.number, one.holder, one.matter, one.country, one.notary, one.office]).toLowerCase().includes(words)) return false;
  if (filter.which === 'OVERDUE') return late(one);
  return filter.which !== 'URGENT' || one.urgent;
}

/** Orders without that day come last; otherwise the order of the server stands: what is due first on top. */
function sorted(items, by) {
  if (by === 'first') return items;
  return [...items].sort((a, b) => (a[by] ?? '9').localeCompare(b[by] ?? '9'));
}
