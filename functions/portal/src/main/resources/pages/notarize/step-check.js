// What the dry run says: what is wrong, what is missing, which offices may act, what it costs; then the one button that counts.
import { defineComponent, onMounted, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { bind } from '../kit/form.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { TickField } from '../kit/fields.js';
import { Notice, ProblemNotice } from '../kit/notice.js';
import { PrivacyNotice } from '../kit/privacy-notice.js';
import { sendOnce } from '../kit/send-once.js';
import { say } from '../kit/speak.js';
import { asVisitor } from '../kit/visitor.js';
import { matterOf } from './asked.js';
import { Cost, MissingList, OfficeChoice } from './findings.js';
import { toRequest } from './request.js';
import { faultsOf } from './rules.js';
import { Summary } from './summary.js';

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
        const { data } = await asVisitor(draft, props.session, ({ token }) => call('POST', '/v1/notarization/checks', { token, body: toRequest(draft, catalogue) }));
        const ids = data.suggestedOffices.map((one) => one.id);
        if (draft.order.preferredOffice && !ids.includes(draft.order.preferredOffice)) draft.order.preferredOffice = null;
        found.value = data;
        form.show(data.faults.filter((fault) => fault.pointer !== '/declared'));
      } catch (failed) {
        problem.value = failed;
      }
    };
    const send = async () => {
      if (sending.value) return;
      const faults = faultsOf('check', draft, catalogue);
      if (faults.length) return form.show(faults);
      sending.value = true;
      problem.value = null;
      try {
        const receipt = await asVisitor(draft, props.session, (who) => sendOnce(draft, props.kept, '/v1/notarization/orders', who, () => toRequest(draft, catalogue)));
        await props.kept.close();
        say(t('notarize.receipt'));
        props.done(receipt, matterOf(catalogue, draft).name);
      } catch (failed) {
        problem.value = failed;
        if (failed.faults?.length) form.show(failed.faults);
      } finally {
        sending.value = false;
      }
    };
    onMounted(look);

    return () => html`
      ${found.value
        ? html`
            <${MissingList} missing=${found.value.missing} turn=${props.turn} />
            <${OfficeChoice} offices=${found.value.suggestedOffices} order=${draft.order} />
            <${Cost} found=${found.value} draft=${draft} matter=${matterOf(catalogue, draft)} />
          `
        : !problem.value && html`<p class="loading" role="status">${t('check.looking')}</p>`}
      <${Summary} draft=${draft} catalogue=${catalogue} turn=${props.turn} />
      <section class="privacy" data-test="privacy"><h2>${t('apply.privacy')}</h2><${PrivacyNotice} notice=${catalogue.notice} /></section>
      <${TickField} pointer="/declared" label=${t('notarize.declared')} ...${bind(draft.order, 'declared')} />
      <${ProblemNotice} problem=${problem.value} />
      ${problem.value?.passing && html`<${Notice} kind="info" text=${t('check.kept')} />`}
      <button type="button" class="first send" disabled=${sending.value} aria-busy=${sending.value ? 'true' : undefined} @click=${found.value || sending.value ? send : look} data-test="submit">
        ${sending.value ? t('check.sending') : found.value ? (problem.value ? t('check.again') : t('notarize.send')) : t('check.look')}
      </button>
    `;
  },
});
