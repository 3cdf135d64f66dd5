// The city today and over any days: each service, on the map and in numbers, down to a division, a hall and a day.
import { defineComponent, onBeforeUnmount, reactive, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { bind } from '../kit/form.js';
import { time } from '../kit/format.js';
import { html } from '../kit/html.js';
import { dataLanguage, t } from '../kit/i18n.js';
import { TextField } from '../kit/fields.js';
import { say } from '../kit/speak.js';
import { DeskProblem, token } from '../desk/frame.js';
import { addressOf, daysBefore, queryOf, STRETCHES, today, viewAsked } from './address.js';
import { CityParts } from './city-parts.js';
import { save } from './city-export.js';
import { sectionName } from './names.js';
import { placeName, Trail } from './trail.js';

const TREND = 29;
const ASKED = ['from', 'to', 'day', 'division', 'hall'];

const figures = async (path) => (await call('GET', path, { token: token() })).data;

export const CityPage = defineComponent({
  setup() {
    const view = reactive(viewAsked());
    const found = shallowRef(null);
    const problem = shallowRef(null);
    const busy = ref(false);
    let run = 0;
    const load = async () => {
      const mine = ++run;
      problem.value = null;
      busy.value = true;
      try {
        const asked = { ...view };
        const last = asked.day || asked.to;
        // One day alone has no course: that of the days up to it stands for it.
        const [now, trend] = await Promise.all([figures(queryOf(asked)), (asked.day || asked.from) === last ? figures(queryOf(asked, daysBefore(last, TREND))) : null]);
        if (mine !== run) return;
        const first = !found.value;
        found.value = { ...now, course: (trend ?? now).report, single: !!trend };
        if (!first) say(t('city.now', { place: placeName(now.scope), from: now.report.from, to: now.report.to }));
      } catch (failed) {
        if (mine === run) problem.value = failed;
      } finally {
        if (mine === run) busy.value = false;
      }
    };
    const go = (changes) => {
      const again = ASKED.some((name) => name in changes && changes[name] !== view[name]);
      Object.assign(view, changes);
      history.pushState(null, '', addressOf(view));
      if (again) load();
    };
    const back = () => {
      Object.assign(view, viewAsked());
      load();
    };
    addEventListener('popstate', back);
    onBeforeUnmount(() => removeEventListener('popstate', back));
    const asRange = (event) => {
      event.preventDefault();
      Object.assign(view, { day: '' });
      history.pushState(null, '', addressOf(view));
      load();
    };
    load();

    return () => html`
      <h1>${t('city.title')}</h1>
      <div class="tabs" role="group" aria-label=${t('city.stretch')}>
        ${Object.entries(STRETCHES).map(([name, from]) => html`<button type="button" key=${name} aria-pressed=${!view.day && view.to === today() && view.from === from() ? 'true' : 'false'} @click=${() => go({ from: from(), to: today(), day: '' })} data-test=${`stretch-${name}`}>${t(`city.${name}`)}</button>`)}
      </div>
      <form class="filters" novalidate @submit=${asRange}>
        <${TextField} pointer="/from" label=${t('city.from')} type="date" required highest=${view.to} ...${bind(view, 'from')} />
        <${TextField} pointer="/to" label=${t('city.to')} type="date" required lowest=${view.from} highest=${today()} ...${bind(view, 'to')} />
        <button type="submit" class="first" data-test="show">${t('city.show')}</button>
      </form>
      <${DeskProblem} problem=${problem.value} retry=${load} />
      ${found.value && !problem.value && html`<${City} found=${found.value} view=${view} go=${go} busy=${busy.value} />`}
      ${!found.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
    `;
  },
});

const City = ({ found, view, go, busy }) => {
  const { report, scope, course } = found;
  const section = report.sections.find((one) => one.capability === view.service);
  const { plots } = course.sections.find((one) => one.capability === view.service);
  const overdue = found.overdue.filter((one) => one.capability === view.service && one.organ.startsWith(scope.division ?? ''));
  return html`
    <${Trail} scope=${scope} day=${view.day} go=${go} />
    <div class="tabs" role="group" aria-label=${t('city.service')}>
      ${report.sections.map((one) => html`<button type="button" key=${one.capability} aria-pressed=${one.capability === view.service ? 'true' : 'false'} @click=${() => go({ service: one.capability, of: '', pair: '' })} data-test=${`service-${one.capability}`}>${sectionName(one)}</button>`)}
    </div>
    <div class=${busy ? 'stale' : ''} aria-busy=${busy ? 'true' : 'false'} data-test="city" data-from=${report.from} data-to=${report.to} data-division=${scope.division ?? ''} data-hall=${scope.hall ?? ''}>
      ${report.sentences.length > 0 && html`<ul class="card sentences" lang=${dataLanguage()} data-test="sentences">${report.sentences.map((one) => html`<li key=${one}>${one}</li>`)}</ul>`}
      ${(scope.division || scope.hall) && html`<p class="hint">${t('city.small')}</p>`}
      <${CityParts} section=${section} plots=${plots} single=${found.single} compared=${report.compared} scope=${scope} overdue=${overdue} view=${view} go=${go} />
    </div>
    <p class="buttons no-print"><button type="button" class="second" @click=${() => save(report, section, scope)} data-test="export">${t('city.export')}</button> <a class="button plain" href="/reports">${t('city.reports')}</a></p>
    <p class="hint">${t('city.asof', { time: time(found.asOf) })}</p>
  `;
};
City.props = ['found', 'view', 'go', 'busy'];
