// The live desk: red first, new warnings appear by themselves, the seconds to answer run down.
import { computed, defineComponent, reactive, ref, watch } from '../vendor/vue.js';
import { bind } from '../kit/form.js';
import { clockTime, count } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { SelectField } from '../kit/fields.js';
import { say } from '../kit/speak.js';
import { DeskProblem } from '../desk/frame.js';
import { WarningTable } from './list-table.js';
import { useLive } from './live.js';
import { LEVELS } from './level-tag.js';
import { CODES, divisionName, seesAll } from './divisions.js';

const STAGES = ['OPEN', 'RAISED', 'HANDLING', 'FOLLOW_UP', 'APPEAL', 'HELD_BACK', 'CLOSED'];

export const WarningList = defineComponent({
  setup() {
    const asked = new URLSearchParams(location.search);
    const oneOf = (list, name) => (list.includes(asked.get(name)) ? asked.get(name) : null);
    const filter = reactive({ stage: oneOf(STAGES, 'stage') ?? 'OPEN', level: oneOf(LEVELS, 'level'), division: oneOf(CODES, 'division') });
    const told = ref('');
    const title = document.title;
    const arrived = (news) => {
      told.value = t('fraud.arrived', { count: news.length, level: t(`level.${worst(news)}`) });
      say(told.value);
      if (document.hidden) document.title = `(${news.length}) ${title}`;
    };
    document.addEventListener('visibilitychange', () => !document.hidden && (document.title = title));
    const live = useLive(() => `/v1/fraud/warnings?${wanted(filter)}&limit=50`, arrived);
    live.load();
    watch(
      () => wanted(filter),
      (now) => {
        history.replaceState(null, '', `/fraud?${now}`);
        told.value = '';
        live.restart();
      },
    );
    const numbers = computed(() => LEVELS.map((level) => [level, live.items.value.filter((one) => one.level === level).length]));

    return () => html`
      <div class="case-head">
        <h1>${t('fraud.title')}</h1>
        <p class="live" data-test="live">${live.seenAt.value && t('fraud.live', { at: clockTime(live.seenAt.value) })}</p>
      </div>
      <div class="tiles levels" data-test="levels">${numbers.value.map(([level, number]) => html`<div key=${level} class=${`tile ${level.toLowerCase()}`}><p>${t(`level.${level}`)}</p><strong>${count(number)}</strong></div>`)}</div>
      <div class="tabs" role="group" aria-label=${t('list.stages')}>
        ${STAGES.map((stage) => html`<button type="button" key=${stage} aria-pressed=${stage === filter.stage ? 'true' : 'false'} @click=${() => (filter.stage = stage)} data-test=${`stage-${stage}`}>${t(`fraud.stage.${stage}`)}</button>`)}
      </div>
      <div class="filters"><${SelectField} pointer="/level" label=${t('fraud.level')} required none=${t('list.all')} options=${LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))} ...${bind(filter, 'level')} test="filter-level" />${seesAll() && html`<${SelectField} pointer="/division" label=${t('fraud.division')} required none=${t('list.all')} options=${CODES.map((value) => ({ value, label: divisionName(value) }))} ...${bind(filter, 'division')} test="filter-division" />`}</div>
      <${DeskProblem} problem=${live.problem.value} retry=${live.load} />
      ${told.value && html`<p class="notice info" role="status" data-test="arrived">${told.value}</p>`}
      <section aria-label=${t('fraud.title')} data-test="work" data-loaded=${live.loaded.value ? filter.stage : undefined}>
        ${live.loaded.value ? html`<${WarningTable} items=${live.items.value} fresh=${live.fresh.value} />` : !live.problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
      </section>
      ${live.next.value && html`<p class="hint" data-test="cut">${t('fraud.cut', { count: live.items.value.length })}</p>`}
    `;
  },
});

/** What the list is asked for, which is also what the address says. */
const wanted = (filter) => new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString();

const worst = (news) => LEVELS.find((level) => news.some((one) => one.level === level));
