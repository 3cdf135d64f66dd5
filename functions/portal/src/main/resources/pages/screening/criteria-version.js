// One version: its criteria in words, what it would change in closed cases, and its approval by a second person.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { shortDate, time } from '../kit/format.js';
import { Citations } from '../kit/citations.js';
import { Rows } from '../kit/rows.js';
import { DeskProblem, may, token } from '../desk/frame.js';
import { CriteriaChanges } from './criteria-changes.js';
import { TestRun } from './criteria-test-run.js';

/** What comes with a release was never proposed. */
export const statusOf = (version) => (version.released ? 'RELEASED' : version.stage);

/** @prop whole {version, criteria, text} @prop before the version of the same scope that is in use, likewise; null if this is it, or there is none @prop changed (path, sentence) after something was done @prop refresh async, the list of versions */
export const CriteriaVersion = defineComponent({
  props: { whole: Object, before: Object, changed: Function, refresh: Function },
  setup(props) {
    const busy = ref(false);
    const run = shallowRef(props.whole.version.test);
    const problem = shallowRef(null);
    const send = async (what) => {
      busy.value = true;
      problem.value = null;
      try {
        return (await call('POST', `/v1/screening/criteria/${encodeURIComponent(props.whole.version.path)}/${what}`, { token: token(), key: newKey(), body: {} })).data;
      } catch (failed) {
        problem.value = failed;
        return null;
      } finally {
        busy.value = false;
      }
    };
    const test = async () => {
      const tested = await send('back-test');
      if (!tested) return;
      run.value = tested;
      await props.refresh();
    };
    const approve = async () => {
      const { version } = props.whole;
      if (await send('approve')) await props.changed(version.path, t('criteria.approved', { id: version.id }));
    };

    return () => {
      const { version, criteria, text } = props.whole;
      const status = statusOf(version);
      const open = ['PROPOSED', 'TESTED'].includes(status);
      return html`
        <section class="card" data-test="version" data-status=${status}>
          <h2 id="version-title" tabindex="-1" lang="zh-CN">${version.title}</h2>
          <${Rows} rows=${[[t('criteria.version'), version.id], [t('criteria.valid'), `${t('criteria.from', { from: version.from })}${version.to ? ` ${t('criteria.to', { to: version.to })}` : ''}`], ['SHA-256', html`<span class="hash">${version.sha256}</span>`], [t('criteria.proposed.by'), version.proposedBy && `${version.proposedBy} · ${time(version.proposedAt)}`], [t('criteria.approved.by'), version.approvedBy && `${version.approvedBy} · ${shortDate(version.approvedOn)}`]]} />
          ${open && html`<h3>${t('criteria.changes.title')}</h3><${CriteriaChanges} before=${props.before ? JSON.parse(props.before.text) : null} after=${JSON.parse(text)} name=${props.before?.version.id ?? '—'} />`}
          ${!version.released && html`<h3>${t('criteria.test')}</h3><p class="hint">${t('criteria.test.hint')}</p>`}
          ${run.value && html`<${TestRun} run=${run.value} labels=${new Map([...(props.before?.criteria ?? []), ...criteria].map((one) => [one.code, one.label]))} />`}
          <${DeskProblem} problem=${problem.value} />
          <div class="buttons">
            ${open && may('PROSECUTOR', 'CHIEF_PROSECUTOR') && html`<button type="button" class="second" disabled=${busy.value} @click=${test} data-test="back-test">${t('criteria.test.run')}</button>`}
            ${open && may('CHIEF_PROSECUTOR') && html`<button type="button" class="first" disabled=${busy.value || !run.value} @click=${approve} data-test="approve-criteria">${t('criteria.approve')}</button>`}
          </div>
          ${open && html`<p class="hint">${t('criteria.second')}</p>`}
          <h3>${t('criteria.list', { count: criteria.length })}</h3>
          <ol class="criteria">
            ${criteria.map((one) => html`<li key=${one.code} data-test=${`criterion-${one.code}`} lang="zh-CN"><p><strong>${one.label}</strong> <span class="tag">${t(`effect.${one.effect}`)}</span></p><p>${one.sentence}</p><${Citations} list=${one.citations} /></li>`)}
          </ol>
        </section>
      `;
    };
  },
});
