// Who contests, and why; sent once, however often the button is pressed.
import { defineComponent, reactive, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind, FaultSummary, useForm } from '../kit/form.js';
import { ChoiceField, TextField } from '../kit/fields.js';
import { Notice, ProblemNotice } from '../kit/notice.js';

const WHO = ['PERSON', 'ACCOUNT_HOLDER'];
const MOST = 1000;

/** What somebody else's appeal, or the desk, has settled meanwhile: looking again shows it. */
const SETTLED = ['APPEAL_OPEN', 'ALREADY_LIFTED'];

export const AppealForm = defineComponent({
  props: { state: Object, taken: Function, look: Function },
  setup(props) {
    const form = useForm();
    const given = reactive({ who: null, reason: '' });
    const busy = ref(false);
    const problem = shallowRef(null);
    let last = { text: null, key: null };

    const faults = () => {
      const found = [];
      if (!given.who) found.push({ pointer: '/who', reason: t('fault.who') });
      if (!given.reason.trim()) found.push({ pointer: '/reason', reason: t('fault.reason') });
      else if ([...given.reason.trim()].length > MOST) found.push({ pointer: '/reason', reason: t('fault.reason.long', { max: MOST }) });
      return found;
    };
    const send = async (event) => {
      event.preventDefault();
      if (busy.value) return;
      problem.value = null;
      form.show(faults());
      if (form.faults.length) return;
      const body = { reference: props.state.reference, who: given.who, reason: given.reason.trim() };
      const text = JSON.stringify(body);
      // The same words after a lost network are the same appeal.
      if (last.text !== text) last = { text, key: newKey() };
      busy.value = true;
      try {
        const { data } = await call('POST', '/v1/fraud/appeals', { key: last.key, body });
        props.taken(data);
      } catch (failed) {
        problem.value = failed;
        if (failed.faults.length) form.show(failed.faults);
      } finally {
        busy.value = false;
      }
    };

    return () => html`
      <form novalidate class="card" @submit=${send} data-test="appeal-form">
        <h2>${props.state.appeals.length ? t('appeal.form.once.more') : t('appeal.form')}</h2>
        <${FaultSummary} faults=${form.faults} />
        <${ChoiceField} pointer="/who" label=${t('appeal.who')} required options=${WHO.map((value) => ({ value, label: t(`appeal.who.${value}`), hint: t(`appeal.who.hint.${value}`) }))} ...${bind(given, 'who')} />
        <${TextField} pointer="/reason" label=${t('appeal.reason')} hint=${t('appeal.reason.hint')} required rows=${6} max=${MOST} ...${bind(given, 'reason')} />
        ${SETTLED.includes(problem.value?.code)
          ? html`<${Notice} kind="warn" title=${problem.value.title} text=${problem.value.nextStep} test="settled"><button type="button" class="second" @click=${props.look} data-test="look-settled">${t('appeal.again')}</button></${Notice}>`
          : html`<${ProblemNotice} problem=${problem.value?.faults.length ? null : problem.value} />`}
        <div class="onward"><button type="submit" class="first" disabled=${busy.value} aria-busy=${busy.value ? 'true' : undefined} data-test="send-appeal">${busy.value ? t('appeal.sending') : t('appeal.send')}</button></div>
      </form>
    `;
  },
});
