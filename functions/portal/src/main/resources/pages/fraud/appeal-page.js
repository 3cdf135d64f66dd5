// Somebody who was warned, or whose account or number it is about, contests it by the code they were told.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { FaultSummary, useForm } from '../kit/form.js';
import { TextField } from '../kit/fields.js';
import { houseCode } from '../kit/identifiers.js';
import { Notice, ProblemNotice } from '../kit/notice.js';
import { focusOn, say } from '../kit/speak.js';
import { AppealForm } from './appeal-form.js';
import { AppealSteps, AppealWhy, AppealWhere } from './appeal-state.js';

export const AppealPage = defineComponent({
  setup() {
    const form = useForm();
    const typed = ref(new URLSearchParams(location.search).get('reference') ?? '');
    const found = shallowRef(null);
    const problem = shallowRef(null);
    const busy = ref(false);
    const sent = ref(false);

    const show = (state) => {
      found.value = state;
      problem.value = null;
      say(t('appeal.found'));
      focusOn('standing');
    };
    const look = async (event) => {
      event?.preventDefault();
      if (busy.value) return;
      const reference = typed.value.trim();
      const fault = !reference ? t('fault.reference') : houseCode(reference) ? null : t('fault.reference.wrong');
      form.show(fault ? [{ pointer: '/reference', reason: fault }] : []);
      if (fault) return;
      busy.value = true;
      problem.value = null;
      try {
        show((await call('POST', '/v1/fraud/appeals/state', { body: { reference } })).data);
      } catch (failed) {
        problem.value = failed;
        if (failed.faults.length) form.show(failed.faults);
      } finally {
        busy.value = false;
      }
    };
    const again = () => {
      found.value = null;
      sent.value = false;
      typed.value = '';
      focusOn('f-reference');
    };
    const taken = (state) => {
      sent.value = true;
      show(state);
    };

    return () => html`
      <h1>${t('appeal.title')}</h1>
      <p class="lead">${t('appeal.lead')}</p>
      ${!found.value && html`<${Notice} kind="warn" text=${t('appeal.urgent')} />`}
      ${found.value ? html`<${Found} state=${found.value} sent=${sent.value} taken=${taken} look=${look} again=${again} />` : html`<${Ask} form=${form} typed=${typed.value} type=${(text) => (typed.value = text)} look=${look} busy=${busy.value} problem=${problem.value} />`}
    `;
  },
});

const Ask = ({ form, typed, type, look, busy, problem }) => html`
  <form novalidate class="card" @submit=${look}>
    <${FaultSummary} faults=${form.faults} />
    <${TextField} pointer="/reference" label=${t('appeal.reference')} hint=${t('appeal.reference.hint')} required max=${40} modelValue=${typed} @update:modelValue=${type} />
    <${ProblemNotice} problem=${problem?.faults.length ? null : problem} />
    <div class="onward"><button type="submit" class="first" disabled=${busy} data-test="look">${busy ? t('appeal.looking') : t('appeal.look')}</button></div>
    <p class="hint">${t('appeal.lost')}</p>
  </form>
`;
Ask.props = ['form', 'typed', 'type', 'look', 'busy', 'problem'];

const Found = ({ state, sent, taken, look, again }) => {
  const waits = state.appeals.some((one) => one.upheld === null);
  return html`
    <div data-test="appeal-state" data-appeals=${state.appeals.length} data-lifted=${state.lifted ? 'yes' : 'no'}>
      ${sent && html`<${Notice} kind="good" title=${t('appeal.sent')} text=${t('appeal.sent.next')} test="sent" />`}
      <${AppealWhere} state=${state} />
      <${AppealWhy} state=${state} />
      ${!waits && !state.lifted && html`<${AppealForm} state=${state} taken=${taken} look=${look} />`}
      <${AppealSteps} state=${state} />
      <div class="buttons no-print">
        <button type="button" class="second" @click=${look} data-test="look-again">${t('appeal.again')}</button>
        <button type="button" class="plain" @click=${again} data-test="other-code">${t('appeal.other')}</button>
      </div>
      <p class="hint">${t('appeal.urgent')}</p>
    </div>
  `;
};
Found.props = ['state', 'sent', 'taken', 'look', 'again'];
