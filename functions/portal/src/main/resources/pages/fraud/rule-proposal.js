// A new version, as text, begun from one there is. Every fault is told at once; its own cases must come out as they say.
import { defineComponent, reactive, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { bind, FaultSummary, useForm } from '../kit/form.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { TextField } from '../kit/fields.js';
import { DeskProblem, token } from '../desk/frame.js';

const EXAMPLE = {
  id: 'P-CITY-01',
  subject: 'PERSON',
  from: '2026-01-01',
  typology: 'CUSTOMER_SERVICE',
  weight: 200,
  sentence: '24小时内{1}次开启屏幕共享',
  clauses: [{ type: 'COUNT', kinds: ['SCREEN_SHARE'], hours: 24, least: 2 }],
  cases: [
    { fires: true, signals: [{ kind: 'SCREEN_SHARE', times: 2 }] },
    { fires: false, signals: [{ kind: 'SCREEN_SHARE' }] },
  ],
};

/** @prop begin the text to begin with; null for an example @prop proposed async (version, rule) */
export const RuleProposal = defineComponent({
  props: { begin: Object, proposed: Function, cancel: Function },
  setup(props) {
    const form = useForm();
    const given = reactive({ text: JSON.stringify(props.begin ?? EXAMPLE, null, 2), reason: '' });
    const problem = shallowRef(null);
    const busy = ref(false);
    let last = { body: null, key: null };
    const parsed = () => {
      try {
        return JSON.parse(given.text);
      } catch {
        return null;
      }
    };
    const submit = async (event) => {
      event.preventDefault();
      if (busy.value) return;
      problem.value = null;
      const rule = parsed();
      const found = [...(rule ? [] : [{ pointer: '/rule', reason: t('rules.not.json') }]), ...(given.reason.trim() ? [] : [{ pointer: '/reason', reason: t('fault.needed', { label: t('rules.reason') }) }])];
      form.show(found);
      if (found.length) return;
      busy.value = true;
      const body = { rule, reason: given.reason };
      const text = JSON.stringify(body);
      if (last.body !== text) last = { body: text, key: newKey() };
      try {
        await props.proposed((await call('POST', '/v1/fraud/rules', { token: token(), key: last.key, body })).data, rule.id);
      } catch (failed) {
        if (failed.faults?.length) form.show(failed.faults.map(placed));
        else problem.value = failed;
      } finally {
        busy.value = false;
      }
    };

    return () => html`
      <form class="card" novalidate @submit=${submit} data-test="proposal">
        <h2 id="proposal-title" tabindex="-1">${t('rules.propose')}</h2>
        <p class="hint">${t('rules.propose.hint')}</p>
        <${DeskProblem} problem=${problem.value} />
        <${FaultSummary} faults=${form.faults} />
        <${TextField} pointer="/rule" label=${t('rules.text')} required rows=${18} ...${bind(given, 'text')} test="rule-text" />
        <${TextField} pointer="/reason" label=${t('rules.reason')} required max=${500} ...${bind(given, 'reason')} test="proposal-reason" />
        <div class="buttons">
          <button type="submit" class="first" disabled=${busy.value} data-test="send-proposal">${t('rules.propose.send')}</button>
          <button type="button" class="second" @click=${props.cancel} data-test="cancel-proposal">${t('rules.cancel')}</button>
        </div>
      </form>
    `;
  },
});

/** What is wrong within the text is told at the text, with its place in it. */
const placed = (fault) => (fault.pointer.startsWith('/rule/') ? { pointer: '/rule', reason: `${fault.pointer.slice('/rule'.length)}：${fault.reason}` } : fault);
