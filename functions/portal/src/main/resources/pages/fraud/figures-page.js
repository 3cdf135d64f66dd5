// What the warnings of a stretch of days came to: all together, by place, by level, by rule.
import { defineComponent, reactive, shallowRef } from '../vendor/vue.js';
import { call, serverNow } from '../kit/api.js';
import { bind } from '../kit/form.js';
import { cityDay, count, yuan } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { TextField } from '../kit/fields.js';
import { span } from '../kit/span.js';
import { DeskProblem, token } from '../desk/frame.js';
import { CityMap } from './city-map.js';
import { GroupTable, RuleTable } from './figure-tables.js';
import { LEVELS, LevelTag } from './level-tag.js';

const DAY = 24 * 60 * 60 * 1000;
const STRETCHES = [1, 7, 30];

const dayBefore = (days) => cityDay(new Date(serverNow() - days * DAY));

export const FraudFigures = defineComponent({
  setup() {
    const range = reactive({ from: dayBefore(29), to: dayBefore(0) });
    const figures = shallowRef(null);
    const problem = shallowRef(null);
    let run = 0;
    const load = async (event) => {
      event?.preventDefault();
      const mine = ++run;
      problem.value = null;
      try {
        const { data } = await call('GET', `/v1/fraud/figures?from=${range.from}&to=${range.to}`, { token: token() });
        if (mine === run) figures.value = data;
      } catch (failed) {
        if (mine === run) problem.value = failed;
      }
    };
    const lately = (days) => {
      Object.assign(range, { from: dayBefore(days - 1), to: dayBefore(0) });
      load();
    };
    load();

    return () => html`
      <h1>${t('fraud-figures.title')}</h1>
      <div class="tabs" role="group" aria-label=${t('ffigures.stretch')}>
        ${STRETCHES.map((days) => html`<button type="button" key=${days} aria-pressed=${range.to === dayBefore(0) && range.from === dayBefore(days - 1) ? 'true' : 'false'} @click=${() => lately(days)} data-test=${`days-${days}`}>${days === 1 ? t('ffigures.today') : t('ffigures.lately', { days })}</button>`)}
      </div>
      <form class="filters" novalidate @submit=${load}>
        <${TextField} pointer="/from" label=${t('ffigures.from')} type="date" required highest=${range.to} ...${bind(range, 'from')} />
        <${TextField} pointer="/to" label=${t('ffigures.to')} type="date" required lowest=${range.from} ...${bind(range, 'to')} />
        <button type="submit" class="first" data-test="show-figures">${t('ffigures.show')}</button>
      </form>
      <${DeskProblem} problem=${problem.value} retry=${load} />
      ${figures.value && !problem.value && html`<${Figures} figures=${figures.value} />`}
      ${!figures.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
    `;
  },
});

const Figures = ({ figures }) => {
  const { all } = figures;
  const tiles = [
    ['raised', count(all.raised), t('ffigures.open.of', { count: count(all.open) })],
    ['answered', count(all.answered), t('ffigures.of', { count: count(all.raised) })],
    ['answer', span(all.answerSeconds), t('ffigures.answer.half')],
    ['confirmed', count(all.confirmed), t('ffigures.dissuaded.of', { count: count(all.dissuaded) })],
    ['false', count(all.falseAlarms), t('ffigures.false.of', { share: shareOf(all.falseAlarms, all.confirmed + all.falseAlarms) })],
    ['saved', yuan(all.saved), t('ffigures.saved.proof')],
    ['stopped', yuan(all.stopped), t('ffigures.stopped.who')],
    ['returned', yuan(all.returned), t('ffigures.returned.who')],
  ];
  return html`
    <div class="tiles sums" data-test="figures" data-from=${figures.from} data-to=${figures.to}>
      ${tiles.map(([name, value, more]) => html`<div class="tile" key=${name} data-test=${`figure-${name}`}><p>${t(`ffigures.${name}`)}</p><strong>${value}</strong><small>${more}</small></div>`)}
    </div>
    <section class="card"><h2>${t('ffigures.places')}</h2><${CityMap} figures=${figures} /></section>
    <section class="card">
      <h2>${t('ffigures.levels')}</h2>
      <${GroupTable} caption=${t('ffigures.levels')} name=${t('ffigures.level')} groups=${LEVELS.flatMap((level) => figures.levels.filter((one) => one.name === level))} label=${(level) => html`<${LevelTag} level=${level} />`} test="level" />
    </section>
    <section class="card"><h2>${t('ffigures.rules')}</h2><p class="hint">${t('ffigures.rules.hint')}</p><${RuleTable} rules=${figures.rules} /></section>
  `;
};
Figures.props = ['figures'];

const shareOf = (part, whole) => (whole ? `${Math.round((100 * part) / whole)}%` : '—');
