// Notices to people: what was given up first, for a person to decide; then what waits and what went out.
import { defineComponent, reactive, ref, shallowRef, watch } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { count, time } from '../kit/format.js';
import { bind } from '../kit/form.js';
import { SelectField, TextField } from '../kit/fields.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { say } from '../kit/speak.js';
import { DeskProblem, may, token } from '../desk/frame.js';
import { Attempts } from './attempts.js';
import { Letter } from './letter.js';

const STATES = ['GIVEN_UP', 'TO_POST', 'WAITING', 'SENT'];
const CAPABILITIES = ['fraud', 'notarization', 'reconsideration', 'screening'];
const CASES = { fraud: '/fraud/warning', notarization: '/notary/order', reconsideration: '/desk/case', screening: '/screening/case' };

export const Notices = defineComponent({
  setup() {
    const filter = reactive({ state: 'GIVEN_UP', capability: 'fraud' });
    const items = shallowRef(null);
    const next = ref(null);
    const problem = shallowRef(null);
    const done = ref('');
    let run = 0;
    const path = (cursor) => `/v1/notices?state=${filter.state}${may('AUDITOR') ? `&capability=${filter.capability}` : ''}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
    const load = async (cursor) => {
      const mine = ++run;
      problem.value = null;
      try {
        const { data } = await call('GET', path(cursor), { token: token() });
        if (mine !== run) return;
        items.value = cursor ? [...items.value, ...data.items] : data.items;
        next.value = data.next;
      } catch (failed) {
        if (mine === run) problem.value = failed;
      }
    };
    const again = async (one, reason) => {
      problem.value = null;
      try {
        await call('POST', `/v1/notices/${encodeURIComponent(one.id)}/again`, { token: token(), key: newKey(), version: one.version, body: { reason } });
        done.value = t('notices.done');
        say(done.value);
        await load();
      } catch (failed) {
        problem.value = failed;
      }
    };
    const posted = async () => {
      done.value = t('notices.letter.done');
      say(done.value);
      await load();
    };
    watch(
      () => [filter.state, filter.capability],
      () => {
        items.value = null;
        done.value = '';
        load();
      },
    );
    load();

    return () => html`
      <h1>${t('notices.title')}</h1>
      <p class="lead">${t('notices.lead')}</p>
      <div class="tabs" role="group" aria-label=${t('notices.states')}>
        ${STATES.map((state) => html`<button type="button" key=${state} aria-pressed=${state === filter.state ? 'true' : 'false'} @click=${() => (filter.state = state)} data-test=${`state-${state}`}>${t(`notices.state.${state}`)}</button>`)}
      </div>
      ${may('AUDITOR') && html`<div class="filters"><${SelectField} pointer="/capability" label=${t('notices.capability')} required options=${CAPABILITIES.map((value) => ({ value, label: t(`notices.of.${value}`) }))} ...${bind(filter, 'capability')} test="capability" /></div>`}
      <${DeskProblem} problem=${problem.value} retry=${() => load()} />
      ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
      <section aria-label=${t('notices.title')} data-test="notices" data-loaded=${items.value ? filter.state : undefined}>
        ${items.value ? items.value.map((one) => html`<${Line} key=${one.id} one=${one} again=${again} posted=${posted} />`) : !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
        ${items.value && !items.value.length && html`<p class="empty" data-test="empty">${t(`notices.none.${filter.state}`)}</p>`}
      </section>
      ${next.value && html`<button type="button" class="second" @click=${() => load(next.value)} data-test="more">${t('notices.more')}</button>`}
    `;
  },
});

const Line = ({ one, again, posted }) => html`
  <section class="card" data-test=${`notice-${one.id}`}>
    <h2>${t(`notices.channel.${one.channel}`)} · <a href=${`${CASES[one.capability]}?id=${encodeURIComponent(one.caseId)}`} data-test="case">${t('notices.case', { of: t(`notices.of.${one.capability}`), number: one.ref })}</a> ${one.urgent && html`<span class="tag bad">${t('notices.urgent')}</span>`}</h2>
    <p>${t('notices.ordered', { at: time(one.at) })} · ${t('notices.tries', { count: count(one.tries) })}${one.due ? ` · ${t('notices.next', { at: time(one.due) })}` : ''}</p>
    ${one.attempts.length ? html`<${Attempts} attempts=${one.attempts} />` : null}
    ${one.again && html`<p class="hint" lang="zh-CN">${t('notices.again.was', { name: one.again.name, at: time(one.again.at), reason: one.again.reason })}</p>`}
    ${one.template && html`<p class="hint">${t('notices.template')} ${one.template}</p>`}
    ${one.state === 'TO_POST' && !may('AUDITOR') ? html`<${Letter} one=${one} posted=${posted} />` : null}
    ${one.state === 'GIVEN_UP' && !may('AUDITOR') ? html`<${Again} one=${one} again=${again} />` : null}
  </section>
`;
Line.props = ['one', 'again', 'posted'];

const Again = defineComponent({
  props: ['one', 'again'],
  setup(props) {
    const form = reactive({ reason: '' });
    const busy = ref(false);
    const send = async (event) => {
      event.preventDefault();
      busy.value = true;
      await props.again(props.one, form.reason);
      busy.value = false;
    };
    return () => html`
      <form novalidate @submit=${send}>
        <${TextField} pointer="/reason" label=${t('notices.reason')} required max=${500} ...${bind(form, 'reason')} test="reason" />
        <button type="submit" class="first" disabled=${busy.value || !form.reason.trim()} data-test="again">${t('notices.again')}</button>
      </form>
    `;
  },
});
