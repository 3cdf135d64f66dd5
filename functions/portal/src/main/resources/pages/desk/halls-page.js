// The halls of each division, and the form that registers another.
import { computed, defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { SelectField } from '../kit/fields.js';
import { DeskProblem, may, token } from './frame.js';
import { HallForm } from './hall-form.js';
import { HallTable } from './hall-table.js';
import { usePages } from './pages-of.js';

export const HallsPage = defineComponent({
  setup() {
    const division = ref(null);
    const adding = ref(false);
    const catalogue = shallowRef(null);
    const pages = usePages(() => `/v1/halls?limit=50${division.value ? `&division=${division.value}` : ''}`);
    const key = newKey();
    pages.load();
    call('GET', '/v1/catalogue').then(({ data }) => (catalogue.value = data), (failed) => (pages.problem.value = failed));

    const register = async (hall) => {
      const { data } = await call('POST', '/v1/halls', { token: token(), key, body: hall });
      location.assign(`/desk/hall?id=${encodeURIComponent(data.id)}`);
    };
    const choose = (code) => {
      division.value = code;
      pages.load();
    };
    const byDivision = computed(() => grouped(pages.items.value));

    return () => html`
      <h1>${t('halls.title')}</h1>
      <p class="lead">${t('halls.lead')}</p>
      <div class="filters">
        <${SelectField} pointer="/division" label=${t('hall.division')} required none=${t('list.all')} options=${catalogue.value?.divisions.map((one) => ({ value: one.code, label: one.name })) ?? []} modelValue=${division.value} @update:modelValue=${choose} test="filter-division" />
        ${may('HALL_ADMINISTRATOR') && html`<button type="button" class="first" aria-expanded=${adding.value ? 'true' : 'false'} @click=${() => (adding.value = !adding.value)} data-test="register-hall">${t('halls.register')}</button>`}
      </div>
      ${adding.value && catalogue.value && html`<section class="card"><h2>${t('halls.register')}</h2><${HallForm} catalogue=${catalogue.value} send=${register} label=${t('halls.register')} cancel=${() => (adding.value = false)} /></section>`}
      <${DeskProblem} problem=${pages.problem.value} retry=${pages.load} />
      <div data-test="halls" aria-busy=${pages.busy.value ? 'true' : 'false'}>
        ${byDivision.value.map(([name, halls]) => html`<section key=${name} class="card"><h2>${name} <small>${t('halls.count', { count: halls.length })}</small></h2><${HallTable} halls=${halls} /></section>`)}
        ${pages.loaded.value && !pages.items.value.length && html`<p class="empty">${t('halls.none')}</p>`}
      </div>
      ${pages.next.value && html`<button type="button" class="second" disabled=${pages.busy.value} @click=${pages.more} data-test="more">${t('more')}</button>`}
    `;
  },
});

function grouped(halls) {
  const groups = new Map();
  for (const hall of halls) groups.set(hall.divisionName, [...(groups.get(hall.divisionName) ?? []), hall]);
  return [...groups];
}
