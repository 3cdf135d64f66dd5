// A new version, begun from one that there is. It is valid only once it was tested and a second person approved it.
import { defineComponent, reactive, ref, shallowRef, watch } from '../vendor/vue.js';
import { call, newKey, serverNow } from '../kit/api.js';
import { bind, FaultSummary, useForm } from '../kit/form.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { cityDay } from '../kit/format.js';
import { SelectField, TextField } from '../kit/fields.js';
import { claims } from '../kit/session.js';
import { DeskProblem, token } from '../desk/frame.js';
import { CriteriaChanges } from './criteria-changes.js';
import { faultAt, nextId, partsOf, wholeOf } from './criteria-text.js';

const today = () => cityDay(serverNow());
const tomorrow = () => cityDay(new Date(serverNow().getTime() + 24 * 3600 * 1000));
/** The city of whoever writes: the first four digits of their office. */
const city = () => `${String(claims(token()).organ ?? '').slice(0, 4)}00`;

/** @prop versions that there are @prop begin path of the one to begin with @prop proposed async (version) */
export const CriteriaProposal = defineComponent({
  props: { versions: Array, begin: String, proposed: Function, cancel: Function },
  setup(props) {
    const form = useForm();
    const head = reactive({ id: '', scope: '', title: '', from: '', to: '' });
    const text = ref('');
    const base = shallowRef(null);
    const from = ref(props.begin);
    const busy = ref(false);
    const problem = shallowRef(null);
    let last = { text: null, key: null };

    const fill = (json) => {
      const parts = partsOf(json);
      if (!parts) return form.show([{ pointer: '/criteria', reason: t('criteria.not.json') }]);
      Object.assign(head, parts.head);
      text.value = parts.text;
      form.show([]);
    };
    const beginWith = async (path) => {
      problem.value = null;
      try {
        base.value = (await call('GET', `/v1/screening/criteria/${encodeURIComponent(path)}`, { token: token() })).data;
        fill(base.value.text);
        Object.assign(head, { id: nextId(base.value.version.id, props.versions), from: tomorrow(), to: '' });
      } catch (failed) {
        problem.value = failed;
      }
    };
    watch(from, (path) => path && beginWith(path), { immediate: true });
    const take = async (event) => {
      const file = event.target.files[0];
      event.target.value = '';
      if (file) fill(await file.text());
    };
    const faults = (whole) => {
      const needed = ['id', 'scope', 'title', 'from'].filter((name) => !head[name].trim()).map((name) => ({ pointer: `/${name}`, reason: t('fault.needed', { label: t(`criteria.head.${name}`) }) }));
      const early = head.from && head.from < today() ? [{ pointer: '/from', reason: t('criteria.early') }] : [];
      return [...needed, ...early, ...(whole ? [] : [{ pointer: '/criteria', reason: t('criteria.not.json') }])];
    };
    const submit = async (event) => {
      event.preventDefault();
      if (busy.value) return;
      problem.value = null;
      const whole = wholeOf(head, text.value);
      const found = faults(whole);
      form.show(found);
      if (found.length) return;
      busy.value = true;
      const body = JSON.stringify(whole);
      if (last.text !== body) last = { text: body, key: newKey() };
      try {
        await props.proposed((await call('POST', '/v1/screening/criteria', { token: token(), key: last.key, body: whole })).data);
      } catch (failed) {
        if (failed.faults?.length) form.show(failed.faults.map((fault) => faultAt(fault, whole)));
        else problem.value = failed;
      } finally {
        busy.value = false;
      }
    };
    const scopes = () => [...new Set(['CN', city(), head.scope].filter((one) => one === 'CN' || /^[1-9]\d{5}$/.test(one)))];

    return () => {
      const whole = wholeOf(head, text.value);
      return html`
        <section class="card" data-test="proposal">
          <h2>${t('criteria.propose')}</h2>
          <p class="hint">${t('criteria.propose.hint')}</p>
          <form novalidate @submit=${submit} data-test="propose-form">
            <${FaultSummary} faults=${form.faults} />
            <${DeskProblem} problem=${problem.value} />
            <${SelectField} pointer="/base" label=${t('criteria.base')} hint=${t('criteria.base.hint')} required none=${t('choose')} options=${props.versions.map((one) => ({ value: one.path, label: `${one.title}（${one.id}）` }))} ...${{ modelValue: from.value, 'onUpdate:modelValue': (value) => (from.value = value) }} />
            <div class="beside">
              <${TextField} pointer="/id" label=${t('criteria.head.id')} hint=${t('criteria.head.id.hint')} required ...${bind(head, 'id')} />
              <${SelectField} pointer="/scope" label=${t('criteria.head.scope')} required options=${scopes().map((one) => ({ value: one, label: one === 'CN' ? t('criteria.national') : t('criteria.local', { scope: one }) }))} ...${bind(head, 'scope')} />
              <${TextField} pointer="/from" label=${t('criteria.head.from')} type="date" lowest=${today()} required ...${bind(head, 'from')} />
              <${TextField} pointer="/to" label=${t('criteria.head.to')} type="date" lowest=${head.from || today()} ...${bind(head, 'to')} />
            </div>
            <${TextField} pointer="/title" label=${t('criteria.head.title')} required ...${bind(head, 'title')} />
            <${TextField} pointer="/criteria" label=${t('criteria.text')} hint=${t('criteria.text.hint')} required rows=${16} modelValue=${text.value} @update:modelValue=${(value) => (text.value = value)} />
            <p><label class="button second"><input type="file" class="unseen" accept=".json,application/json" @change=${take} data-test="criteria-file" />${t('criteria.file')}</label></p>
            <h3>${t('criteria.changes.title')}</h3>
            ${whole && base.value ? html`<${CriteriaChanges} before=${JSON.parse(base.value.text)} after=${whole} name=${base.value.version.id} />` : html`<p class="fault">${t('criteria.not.json')}</p>`}
            <div class="onward">
              <button type="submit" class="first" disabled=${busy.value} data-test="send-proposal">${t('criteria.send')}</button>
              <button type="button" class="second" @click=${props.cancel} data-test="cancel">${t('cancel')}</button>
            </div>
          </form>
        </section>
      `;
    };
  },
});
