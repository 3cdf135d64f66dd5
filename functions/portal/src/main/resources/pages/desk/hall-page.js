// One hall: what is known of it, its code on screen and on paper, and what an administrator may do.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { date } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { focusOn, say } from '../kit/speak.js';
import { DeskProblem, may, token } from './frame.js';
import { HallCodes } from './hall-codes.js';
import { HallForm } from './hall-form.js';
import { ReasonDialog } from './reason-dialog.js';

export const HallPage = defineComponent({
  setup() {
    const path = `/v1/halls/${encodeURIComponent(new URLSearchParams(location.search).get('id') ?? '')}`;
    const hall = shallowRef(null);
    const catalogue = shallowRef(null);
    const problem = shallowRef(null);
    const done = ref(null);
    const changing = ref(false);
    const asking = shallowRef(null);

    const load = async () => {
      problem.value = null;
      try {
        const [one, list] = await Promise.all([call('GET', path, { token: token() }), catalogue.value ? null : call('GET', '/v1/catalogue')]);
        if (list) catalogue.value = list.data;
        hall.value = one.data;
      } catch (failed) {
        problem.value = failed;
      }
    };
    const command = async (body, key = newKey()) => {
      await call('POST', `${path}/commands`, { token: token(), key, version: hall.value.version, body });
      changing.value = false;
      asking.value = null;
      await load();
      done.value = t(`hall.done.${body.type}`);
      say(done.value);
      focusOn('hall-title');
    };
    /** Opens the dialog that asks for the reason of a command which cannot be undone. */
    const ask = (type, rest = {}) => (asking.value = { type, rest });
    load();

    return () => {
      const one = hall.value;
      if (!one) return problem.value ? html`<${DeskProblem} problem=${problem.value} retry=${load} />` : html`<p class="loading" role="status">${t('loading')}</p>`;
      const keeper = may('HALL_ADMINISTRATOR') && one.status === 'OPEN';
      return html`
        <p><a href="/desk/halls">← ${t('halls.back')}</a></p>
        <h1 id="hall-title" tabindex="-1">${one.name} <span class=${one.status === 'OPEN' ? 'tag good' : 'tag'} data-test="hall-status" data-status=${one.status}>${t(`hall.status.${one.status}`)}</span></h1>
        <${DeskProblem} problem=${problem.value} retry=${load} />
        ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
        <div class="case-columns">
          <div>
            <section class="card">
              <h2>${t('hall.about')}</h2>
              ${changing.value
                ? html`<${HallForm} hall=${one} catalogue=${catalogue.value} send=${(given) => command({ type: 'change', ...given })} label=${t('hall.save')} cancel=${() => (changing.value = false)} />`
                : html`<${About} one=${one} catalogue=${catalogue.value} />`}
              ${keeper && !changing.value && html`<div class="buttons"><button type="button" class="second" @click=${() => (changing.value = true)} data-test="change-hall">${t('change')}</button><button type="button" class="danger" @click=${() => ask('retire')} data-test="retire-hall">${t('hall.retire')}</button></div>`}
            </section>
          </div>
          <aside><${HallCodes} one=${one} path=${path} keeper=${keeper} ask=${ask} /></aside>
        </div>
        ${asking.value && html`<${ReasonDialog} key=${asking.value.type} name=${asking.value.type} send=${(reason, key) => command({ type: asking.value.type, ...asking.value.rest, reason }, key)} close=${() => (asking.value = null)} />`}
      `;
    };
  },
});

const About = ({ one, catalogue }) => {
  const organ = (id) => catalogue.organs.find((given) => given.id === id)?.name ?? id;
  return html`
    <dl class="facts">
      <div><dt>${t('hall.kind')}</dt><dd>${one.kindLabel}</dd></div>
      <div><dt>${t('hall.division')}</dt><dd>${one.divisionName}</dd></div>
      <div><dt>${t('hall.organ')}</dt><dd>${organ(one.organ)}</dd></div>
      <div><dt>${t('hall.address')}</dt><dd>${one.address}</dd></div>
      <div><dt>${t('hall.phone')}</dt><dd>${one.phone}</dd></div>
      <div><dt>${t('hall.designation')}</dt><dd>${organ(one.designation.organ)} ${one.designation.number} ${date(one.designation.date)}</dd></div>
    </dl>
  `;
};
About.props = ['one', 'catalogue'];
