// One version: its criteria in words, what it would change in closed cases, and its approval by a second person.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';
import { Citations } from '../kit/citations.js';
import { Rows } from '../kit/rows.js';
import { DeskProblem, may, token } from '../desk/frame.js';
import { OutcomeTag } from './outcome-tag.js';

/** @prop whole {version, criteria, text} @prop changed (path, sentence) after something was done */
export const CriteriaVersion = defineComponent({
  props: { whole: Object, changed: Function },
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
    const test = async () => (run.value = (await send('back-test')) ?? run.value);
    const approve = async () => {
      const { version } = props.whole;
      if (await send('approve')) await props.changed(version.path, t('criteria.approved', { id: version.id }));
    };

    return () => {
      const { version, criteria } = props.whole;
      return html`
        <section class="card" data-test="version" data-status=${version.status}>
          <h2 id="version-title" tabindex="-1" lang="zh-CN">${version.title}</h2>
          <${Rows} rows=${[[t('criteria.version'), version.id], ['SHA-256', html`<span class="hash">${version.sha256}</span>`], [t('criteria.proposed.by'), version.proposedBy && `${version.proposedBy} · ${time(version.proposedAt)}`], [t('criteria.approved.by'), version.approvedBy && `${version.approvedBy} · ${time(version.approvedAt)}`]]} />
          <${DeskProblem} problem=${problem.value} />
          <h3>${t('criteria.test')}</h3>
          <p class="hint">${t('criteria.test.hint')}</p>
          ${run.value && html`<${TestRun} run=${run.value} />`}
          <div class="buttons">
            ${may('PROSECUTOR', 'CHIEF_PROSECUTOR') && html`<button type="button" class="second" disabled=${busy.value} @click=${test} data-test="back-test">${t('criteria.test.run')}</button>`}
            ${version.status === 'PROPOSED' && may('CHIEF_PROSECUTOR') && html`<button type="button" class="first" disabled=${busy.value || !run.value} @click=${approve} data-test="approve-criteria">${t('criteria.approve')}</button>`}
          </div>
          ${version.status === 'PROPOSED' && html`<p class="hint">${t('criteria.second')}</p>`}
          <h3>${t('criteria.list', { count: criteria.length })}</h3>
          <ol class="criteria">
            ${criteria.map((one) => html`<li key=${one.code} data-test=${`criterion-${one.code}`} lang="zh-CN"><p><strong>${one.label}</strong> <span class="tag">${t(`effect.${one.effect}`)}</span></p><p>${one.sentence}</p><${Citations} list=${one.citations} /></li>`)}
          </ol>
        </section>
      `;
    };
  },
});

const TestRun = ({ run }) => html`
  <p data-test="test-run" data-differences=${run.differences.length}><strong>${t('criteria.test.done', { cases: run.cases, differences: run.differences.length })}</strong> <small>${time(run.at)}</small></p>
  ${run.differences.length
    ? html`
        <table class="work">
          <caption class="unseen">${t('criteria.differences')}</caption>
          <thead>
            <tr><th scope="col">${t('criteria.case')}</th><th scope="col">${t('criteria.now')}</th><th scope="col">${t('criteria.then')}</th></tr>
          </thead>
          <tbody>
            ${run.differences.map((one) => html`<tr key=${one.caseId}><th scope="row" data-label=${t('criteria.case')}><a href=${`/screening/case?id=${encodeURIComponent(one.caseId)}`} lang="zh-CN">${one.policeCase}</a></th><td data-label=${t('criteria.now')}><${OutcomeTag} outcome=${one.now} label=${t(`outcome.short.${one.now}`)} /></td><td data-label=${t('criteria.then')}><${OutcomeTag} outcome=${one.then} label=${t(`outcome.short.${one.then}`)} /></td></tr>`)}
          </tbody>
        </table>
      `
    : null}
`;
TestRun.props = ['run'];
