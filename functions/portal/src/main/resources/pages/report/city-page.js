// The city today and over any days: each service, on the map and in numbers, down to a division, a hall and its days.
import { defineComponent, reactive, shallowRef } from '../vendor/vue.js';
import { call, serverNow } from '../kit/api.js';
import { bind } from '../kit/form.js';
import { cityDay, time } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { TextField } from '../kit/fields.js';
import { DeskProblem, token } from '../desk/frame.js';
import { CityParts } from './city-parts.js';
import { save } from './city-export.js';

const DAY = 24 * 60 * 60 * 1000;
const SERVICES = ['RECONSIDERATION', 'NOTARIZATION', 'SCREENING', 'FRAUD'];
const NAMES = ['from', 'to', 'division', 'hall', 'service'];

const before = (days) => cityDay(new Date(serverNow() - days * DAY));
const today = () => before(0);

/** Stretches people ask for, by name. */
const STRETCHES = {
  today: () => today(),
  week: () => before(6),
  month: () => before(29),
  thisMonth: () => `${today().slice(0, 8)}01`,
  thisYear: () => `${today().slice(0, 5)}01-01`,
};

const asked = () => {
  const query = new URLSearchParams(location.search);
  const view = Object.fromEntries(NAMES.map((name) => [name, query.get(name) ?? '']));
  return { ...view, from: view.from || before(29), to: view.to || today(), service: SERVICES.includes(view.service) ? view.service : SERVICES[0] };
};

/** The address of a view, so that it can be sent to somebody and Back works. */
const address = (view) => `/city?${new URLSearchParams(NAMES.filter((name) => view[name]).map((name) => [name, view[name]]))}`;

export const CityPage = defineComponent({
  setup() {
    const view = reactive(asked());
    const found = shallowRef(null);
    const problem = shallowRef(null);
    let run = 0;
    const load = async () => {
      const mine = ++run;
      problem.value = null;
      const query = new URLSearchParams({ from: view.from, to: view.to });
      if (view.division) query.set('division', view.division);
      if (view.hall) query.set('hall', view.hall);
      try {
        const { data } = await call('GET', `/v1/figures?${query}`, { token: token() });
        if (mine === run) found.value = data;
      } catch (failed) {
        if (mine === run) problem.value = failed;
      }
    };
    const go = (changes) => {
      const again = ['from', 'to', 'division', 'hall'].some((name) => name in changes && changes[name] !== view[name]);
      Object.assign(view, changes);
      history.pushState(null, '', address(view));
      if (again) load();
    };
    addEventListener('popstate', () => {
      Object.assign(view, asked());
      load();
    });
    const asRange = (event) => {
      event.preventDefault();
      history.pushState(null, '', address(view));
      load();
    };
    load();

    return () => html`
      <h1>${t('city.title')}</h1>
      <div class="tabs" role="group" aria-label=${t('city.stretch')}>
        ${Object.entries(STRETCHES).map(([name, from]) => html`<button type="button" key=${name} aria-pressed=${view.to === today() && view.from === from() ? 'true' : 'false'} @click=${() => go({ from: from(), to: today() })} data-test=${`stretch-${name}`}>${t(`city.${name}`)}</button>`)}
      </div>
      <form class="filters" novalidate @submit=${asRange}>
        <${TextField} pointer="/from" label=${t('city.from')} type="date" required highest=${view.to} ...${bind(view, 'from')} />
        <${TextField} pointer="/to" label=${t('city.to')} type="date" required lowest=${view.from} highest=${today()} ...${bind(view, 'to')} />
        <button type="submit" class="first" data-test="show">${t('city.show')}</button>
      </form>
      <${DeskProblem} problem=${problem.value} retry=${load} />
      ${found.value && !problem.value && html`<${City} found=${found.value} view=${view} go=${go} />`}
      ${!found.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
    `;
  },
});

const City = ({ found, view, go }) => {
  const { report, scope } = found;
  const section = report.sections.find((one) => one.capability === view.service);
  return html`
    <${Trail} scope=${scope} go=${go} />
    <div class="tabs" role="group" aria-label=${t('city.service')}>
      ${report.sections.map((one) => html`<button type="button" key=${one.capability} aria-pressed=${one.capability === view.service ? 'true' : 'false'} @click=${() => go({ service: one.capability })} data-test=${`service-${one.capability}`}>${one.title}</button>`)}
    </div>
    ${report.sentences.length > 0 && html`<ul class="card sentences" data-test="sentences">${report.sentences.map((one) => html`<li key=${one}>${one}</li>`)}</ul>`}
    ${(scope.division || scope.hall) && html`<p class="hint">${t('city.small')}</p>`}
    <div data-test="city" data-from=${report.from} data-to=${report.to} data-division=${scope.division ?? ''} data-hall=${scope.hall ?? ''}>
      <${CityParts} section=${section} compared=${report.compared} scope=${scope} overdue=${found.overdue.filter((one) => one.capability === view.service)} go=${go} />
    </div>
    <p class="buttons no-print"><button type="button" class="second" @click=${() => save(report, section, scope)} data-test="export">${t('city.export')}</button> <a class="button plain" href="/reports">${t('city.reports')}</a></p>
    <p class="hint">${t('city.asof', { time: time(found.asOf) })}</p>
  `;
};
City.props = ['found', 'view', 'go'];

const Trail = ({ scope, go }) => html`
  <nav class="trail" aria-label=${t('city.trail')} data-test="trail">
    <button type="button" class="plain" disabled=${!scope.division && !scope.hall} @click=${() => go({ division: '', hall: '' })} data-test="trail-city">${t('city.whole')}</button>
    ${scope.division && html` › <button type="button" class="plain" disabled=${!scope.hall} @click=${() => go({ hall: '' })} data-test="trail-division">${scope.divisionName}</button>`}
    ${scope.hall && html` › <strong>${scope.hallName}</strong>`}
  </nav>
`;
Trail.props = ['scope', 'go'];
