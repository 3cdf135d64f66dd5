// Cases under review, what is due first on top; a new case is opened here.
import { computed, defineComponent, reactive, ref, watch } from '../vendor/vue.js';
import { bind } from '../kit/form.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { SelectField, TextField } from '../kit/fields.js';
import { focusOn } from '../kit/speak.js';
import { DeskProblem, may } from '../desk/frame.js';
import { usePages } from '../desk/pages-of.js';
import { ScreeningTable } from './list-table.js';
import { OpenForm } from './open-form.js';

const STAGES = ['OPEN', 'MINE', 'INTAKE', 'READING', 'REVIEW', 'APPROVAL', 'SENT_BACK', 'FOLLOW_UP', 'CLOSED'];
const OUTCOMES = ['ELIGIBLE_FOR_WITHDRAWAL_REVIEW', 'NEEDS_HUMAN', 'NOT_ELIGIBLE'];

export const ScreeningList = defineComponent({
  setup() {
    const stages = may('PROSECUTOR') ? STAGES : STAGES.filter((stage) => stage !== 'MINE');
    const asked = new URLSearchParams(location.search).get('stage');
    const filter = reactive({ stage: stages.includes(asked) ? asked : 'OPEN', text: '', outcome: null, due: null });
    const opening = ref(false);
    const pages = usePages(() => `/v1/screening/cases?stage=${filter.stage}&limit=25`);
    pages.load();
    watch(
      () => filter.stage,
      (stage) => {
        history.replaceState(null, '', `/screening?stage=${stage}`);
        pages.load();
      },
    );
    const shown = computed(() => pages.items.value.filter((one) => fits(one, filter)));
    const toggle = () => {
      opening.value = !opening.value;
      if (opening.value) focusOn('open-title');
    };
    const opened = (one) => location.assign(`/screening/case?id=${encodeURIComponent(one.id)}`);

    return () => html`
      <div class="case-head">
        <h1>${t('screening.title')}</h1>
        ${may('PROSECUTOR', 'PROSECUTOR_ASSISTANT') && html`<button type="button" class=${opening.value ? 'second' : 'first'} aria-expanded=${opening.value ? 'true' : 'false'} @click=${toggle} data-test="open-form">${t('screening.open')}</button>`}
      </div>
      ${opening.value && html`<section class="card"><h2 id="open-title" tabindex="-1">${t('screening.open')}</h2><${OpenForm} opened=${opened} cancel=${toggle} /></section>`}
      <div class="tabs" role="group" aria-label=${t('list.stages')}>
        ${stages.map((stage) => html`<button type="button" key=${stage} aria-pressed=${stage === filter.stage ? 'true' : 'false'} @click=${() => (filter.stage = stage)} data-test=${`stage-${stage}`}>${t(`screening.stage.${stage}`)}</button>`)}
      </div>
      <div class="filters">
        <${TextField} pointer="/text" label=${t('list.search')} required ...${bind(filter, 'text')} test="filter-text" />
        <${SelectField} pointer="/outcome" label=${t('screening.found')} required none=${t('list.all')} options=${[...OUTCOMES, 'NONE'].map((value) => ({ value, label: t(`outcome.short.${value}`) }))} ...${bind(filter, 'outcome')} test="filter-outcome" />
        <${SelectField} pointer="/due" label=${t('list.due')} required none=${t('list.all')} options=${['OVERDUE', 'SOON'].map((value) => ({ value, label: t(`list.${value}`) }))} ...${bind(filter, 'due')} test="filter-due" />
      </div>
      <${DeskProblem} problem=${pages.problem.value} retry=${pages.load} />
      <section aria-label=${t('screening.title')} aria-busy=${pages.busy.value ? 'true' : 'false'} data-test="work" data-loaded=${pages.loaded.value && !pages.busy.value ? filter.stage : undefined}>
        ${pages.loaded.value && html`<${ScreeningTable} items=${shown.value} />`}
        ${!pages.loaded.value && pages.busy.value && html`<p class="loading" role="status">${t('loading')}</p>`}
      </section>
      <div class="buttons">
        ${pages.next.value && html`<button type="button" class="second" disabled=${pages.busy.value} @click=${pages.more} data-test="more">${t('more')}</button>`}
        ${pages.loaded.value && html`<button type="button" class="second" disabled=${pages.busy.value} @click=${pages.load} data-test="reload">${t('screening.reload')}</button>`}
      </div>
    `;
  },
});

const SOON = 3;

function fits(one, filter) {
  const words = filter.text.trim().toLowerCase();
  if (words && !JSON.stringify([one.policeCase, one.policeUnit, one.suspects, one.prosecutor]).toLowerCase().includes(words)) return false;
  if (filter.outcome && (one.outcome ?? 'NONE') !== filter.outcome) return false;
  if (filter.due === 'OVERDUE' && !one.overdue) return false;
  return filter.due !== 'SOON' || (one.daysLeft != null && one.daysLeft <= SOON);
}
