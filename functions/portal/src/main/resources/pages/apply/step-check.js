// The computed checks, the organ to apply to, the promise, and the one button that counts.
import { defineComponent, onMounted, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { bind } from '../kit/form.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { ChoiceField, TextField, TickField } from '../kit/fields.js';
import { Notice, ProblemNotice } from '../kit/notice.js';
import { say } from '../kit/speak.js';
import { CheckList } from '../kit/check-list.js';
import { drawer } from './receipt-drawer.js';
import { organChoice, suggest } from './organ-choice.js';
import { toRequest } from './request.js';
import { faultsOf } from './rules.js';
import { Summary } from './summary.js';
import { submit } from './submit.js';
import { asVisitor } from '../kit/visitor.js';

export const CheckStep = defineComponent({
  props: { draft: Object, catalogue: Object, session: Function, form: Object, kept: Object, turn: Function, done: Function },
  setup(props) {
    const { draft, catalogue, form } = props;
    const found = shallowRef(null);
    const problem = shallowRef(null);
    const sending = ref(false);

    const look = async () => {
      problem.value = null;
      try {
        const { data } = await asVisitor(draft, props.session, ({ token }) => call('POST', '/v1/applications/checks', { token, body: toRequest(draft, catalogue) }));
        if (suggest(draft, data.suggestedOrgans)) return look();
        found.value = data;
        form.show(data.faults.filter((fault) => fault.pointer !== '/declared'));
      } catch (failed) {
        problem.value = failed;
      }
    };
    const send = async () => {
      if (sending.value) return;
      const faults = faultsOf('check', draft, catalogue.limits);
      if (faults.length) return form.show(faults);
      sending.value = true;
      problem.value = null;
      try {
        const receipt = await asVisitor(draft, props.session, (who) => submit(draft, catalogue, props.kept, who));
        if (!draft.oral) drawer.keep(receipt);
        await props.kept.close();
        say(t('receipt.title'));
        props.done(receipt);
      } catch (failed) {
        problem.value = failed;
        if (failed.faults?.length) form.show(failed.faults);
      } finally {
        sending.value = false;
      }
    };
    onMounted(look);

    return () => html`
      <section>
        <h2>${t('check.title')}</h2>
        <p class="hint">${t('check.hint')}</p>
        ${found.value ? html`<${CheckList} checks=${found.value.checks} />` : !problem.value && html`<p class="loading" role="status">${t('check.looking')}</p>`}
      </section>
      ${found.value?.suggestedOrgans?.length ? html`<${ChoiceField} pointer="/organId" label=${t('check.organ')} hint=${t('check.organ.hint')} required options=${organChoice(found.value.suggestedOrgans)} ...${bind(draft.application, 'organId')} />` : null}
      <${Summary} draft=${draft} catalogue=${catalogue} turn=${props.turn} />
      ${draft.oral && html`<${OralFields} oral=${draft.oral} />`}
      <${TickField} pointer="/declared" label=${t('check.declared')} ...${bind(draft.application, 'declared')} />
      <${ProblemNotice} problem=${problem.value} />
      ${problem.value?.passing && html`<${Notice} kind="info" text=${t('check.kept')} />`}
      <button type="button" class="first send" disabled=${sending.value} aria-busy=${sending.value ? 'true' : undefined} @click=${found.value || sending.value ? send : look} data-test="submit">
        ${sending.value ? t('check.sending') : found.value ? (problem.value ? t('check.again') : t('check.send')) : t('check.look')}
      </button>
    `;
  },
});

/** For the officer at the desk who writes down what somebody says (article 22(3)). */
const OralFields = ({ oral }) => html`
  <section class="group">
    <${TextField} pointer="/oral/takenAt" label=${t('oral.taken.at')} type="datetime-local" required ...${bind(oral, 'takenAt')} />
    <${TickField} pointer="/oral/readBack" label=${t('oral.read.back')} ...${bind(oral, 'readBack')} />
  </section>
`;
OralFields.props = ['oral'];
