// What is due, overdue first; the head's approval list is the same list at its own stage.
import { computed, defineComponent, reactive, watch } from '../vendor/vue.js';
import { bind } from '../kit/form.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { SelectField, TextField } from '../kit/fields.js';
import { DeskProblem } from './frame.js';
import { usePages } from './pages-of.js';
import { WorkTable } from './work-table.js';

const STAGES = ['OPEN', 'RECEIVED', 'SUPPLEMENT', 'ACCEPTED', 'ANSWER', 'EXAMINATION', 'SUSPENDED', 'APPROVAL', 'SERVICE', 'PERFORMANCE', 'CLOSED'];
const CHANNELS = ['SCAN', 'ONLINE', 'ORAL', 'PORTAL'];

export const WorkList = defineComponent({
  setup() {
    const asked = new URLSearchParams(location.search);
    const filter = reactive({ stage: STAGES.includes(asked.get('stage')) ? asked.get('stage') : 'OPEN', text: '', channel: null, overdue: null });
    const pages = usePages(() => `/v1/cases?stage=${filter.stage}&limit=25`);
    pages.load();
    watch(
      () => filter.stage,
      (stage) => {
        history.replaceState(null, '', `/desk?stage=${stage}`);
        pages.load();
      },
    );
    const shown = computed(() => pages.items.value.filter((one) => fits(one, filter)));

    return () => html`
      <h1>${filter.stage === 'APPROVAL' ? t('list.approval') : t('list.title')}</h1>
      <div class="tabs" role="group" aria-label=${t('list.stages')}>
        ${STAGES.map((stage) => html`<button type="button" key=${stage} aria-pressed=${stage === filter.stage ? 'true' : 'false'} @click=${() => (filter.stage = stage)} data-test=${`stage-${stage}`}>${t(`stage.${stage}`)}</button>`)}
      </div>
      <div class="filters">
        <${TextField} pointer="/text" label=${t('list.search')} required ...${bind(filter, 'text')} test="filter-text" />
        <${SelectField} pointer="/channel" label=${t('list.channel')} required none=${t('list.all')} options=${CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} ...${bind(filter, 'channel')} test="filter-channel" />
        <${SelectField} pointer="/overdue" label=${t('list.due')} required none=${t('list.all')} options=${['OVERDUE', 'SOON'].map((value) => ({ value, label: t(`list.${value}`) }))} ...${bind(filter, 'overdue')} test="filter-due" />
      </div>
      <${DeskProblem} problem=${pages.problem.value} retry=${pages.load} />
      <section aria-label=${t('list.title')} aria-busy=${pages.busy.value ? 'true' : 'false'} data-test="work" data-loaded=${pages.loaded.value && !pages.busy.value ? filter.stage : undefined}>
        ${pages.loaded.value && html`<${WorkTable} items=${shown.value} />`}
        ${!pages.loaded.value && pages.busy.value && html`<p class="loading" role="status">${t('loading')}</p>`}
      </section>
      ${pages.next.value && html`<button type="button" class="second" disabled=${pages.busy.value} @click=${pages.more} data-test="more">${t('more')}</button>`}
    `;
  },
});

const SOON = 3;

function fits(one, filter) {
  const words = filter.text.trim().toLowerCase();
  if (words && !JSON.stringify([one.receiptCode, one.caseNumber, one.applicant, one.respondent, one.actLabel, one.hall]).toLowerCase().includes(words)) return false;
  if (filter.channel && one.channel !== filter.channel) return false;
  if (filter.overdue === 'OVERDUE' && !one.overdue) return false;
  return filter.overdue !== 'SOON' || (one.daysLeft != null && one.daysLeft <= SOON);
}
